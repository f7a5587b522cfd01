"""Words of a hard night, one file a language: `locales/<language>/crisis.toml`."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from conversations.safety import CrisisWords, UnreadablePattern, pattern
from prompts.diagnostics import Diagnostic

_PATTERNS = ("harmless", "alarming")
_LISTS = (*_PATTERNS, "disguised")
_SETS = "words"
_SET = re.compile(r"<(\w+)>")
"""Stands in a pattern for words that have a name in the file, so that it can be read aloud."""


def crisis_words(
    path: Path, source: str, *, known: bool = False
) -> CrisisWords | tuple[Diagnostic, ...]:
    """What a file lists, or everything that is wrong with it.

    Args:
        path: the file.
        source: its text.
        known: this very text was looked through before, and was sound.
    """
    try:
        listed = tomllib.loads(source)
    except tomllib.TOMLDecodeError as wrong:
        return (Diagnostic(str(path), 1, 1, "E360", f"not TOML: {wrong}"),)
    found = () if known else tuple(_problems(path, source, listed))
    if found:
        return found
    sets = _sets(listed.get(_SETS, {}))
    harmless, alarming = (
        tuple(_spelled(each, sets) for each in listed.get(key, ())) for key in _PATTERNS
    )
    return CrisisWords(harmless, alarming, tuple(listed.get("disguised", ())))


def _sets(named: Mapping[str, str]) -> dict[str, str]:
    """Each may be made of those above it.

    Raises:
        UnreadablePattern: it names one that is not there.
    """
    sets: dict[str, str] = {}
    for name, words in named.items():
        sets[name] = _spelled(words, sets)
    return sets


def _spelled(written: str, sets: Mapping[str, str]) -> str:
    """A pattern with the words of its sets in it."""

    def words(found: re.Match[str]) -> str:
        if (named := sets.get(found[1])) is None:
            raise UnreadablePattern(f"there are no words named {found[1]!r}")
        return f"(?:{named})"

    return _SET.sub(words, written)


def _problems(path: Path, source: str, listed: Mapping[str, object]) -> Iterator[Diagnostic]:
    for text, code, message in _wrong(listed):
        line = source[: max(0, source.find(text))].count("\n") + 1
        yield Diagnostic(str(path), line, 1, code, message)


def _wrong(listed: Mapping[str, object]) -> Iterator[tuple[str, str, str]]:
    """What is wrong: a text at its place, the code, the message."""
    named = listed.get(_SETS, {})
    if not isinstance(named, dict) or not _are_texts(named.values()):
        yield _SETS, "E361", f"{_SETS}.NAME is a text"
        return
    try:
        sets = _sets(named)
    except UnreadablePattern as wrong:
        yield f"{_SETS}.", "E362", str(wrong)
        return
    for key, value in listed.items():
        if key not in (_SETS, *_LISTS):
            yield key, "E361", f"there is no list {key!r}; there are {', '.join(_LISTS)}"
        elif key in _LISTS and not (isinstance(value, list) and _are_texts(value)):
            yield key, "E361", f"{key!r} is a list of texts"
        elif key in _PATTERNS and isinstance(value, list):
            yield from _unreadable(value, sets)


def _are_texts(values: Iterable[object]) -> bool:
    return all(isinstance(each, str) for each in values)


def _unreadable(written: list[str], sets: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    for each in written:
        try:
            pattern(_spelled(each, sets))
        except UnreadablePattern as wrong:
            yield each, "E362", f"{each!r} is no pattern: {wrong}"
