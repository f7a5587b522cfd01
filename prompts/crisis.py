"""Words of a hard night, one file a language: `locales/<language>/crisis.toml`."""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from conversations.safety import CrisisWords, UnreadablePattern, pattern
from prompts.diagnostics import Diagnostic

_PATTERNS = ("harmless", "alarming")
_KEYS = (*_PATTERNS, "disguised")


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
    return CrisisWords(*(tuple(listed.get(key, ())) for key in _KEYS))


def _problems(path: Path, source: str, listed: Mapping[str, object]) -> Iterator[Diagnostic]:
    for key, value in listed.items():
        line = source[: source.find(key)].count("\n") + 1
        if key not in _KEYS:
            message = f"there is no list {key!r}; there are {', '.join(_KEYS)}"
            yield Diagnostic(str(path), line, 1, "E361", message)
        elif not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            yield Diagnostic(str(path), line, 1, "E361", f"{key!r} is a list of texts")
        elif key in _PATTERNS:
            yield from _unreadable(path, source, value)


def _unreadable(path: Path, source: str, written: list[str]) -> Iterator[Diagnostic]:
    for each in written:
        try:
            pattern(each)
        except UnreadablePattern as wrong:
            line = source[: max(0, source.find(each))].count("\n") + 1
            yield Diagnostic(str(path), line, 1, "E362", f"{each!r} is no pattern: {wrong}")
