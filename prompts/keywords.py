"""Reads how people ask the common questions: `locales/<language>/questions.toml`."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from conversations.questions import MAYBE, QUESTIONS, SURE, Keyword, Keywords, plain
from prompts.diagnostics import Diagnostic

_WEIGHTS = {"sure": SURE, "maybe": MAYBE}
_AT_LINE = re.compile(r"\(at line (\d+), column (\d+)\)|\(at end of document\)")


@dataclass(frozen=True)
class KeywordFile:
    """One language's keywords, and what is wrong with them."""

    keywords: Keywords = field(default_factory=dict)
    diagnostics: tuple[Diagnostic, ...] = ()


def read_keywords(path: str, source: str) -> KeywordFile:
    """The keywords of a file; none of them if something in it is wrong."""
    try:
        data = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        at = _AT_LINE.search(str(error))
        line, column = (int(at[1]), int(at[2])) if at and at[1] else (source.count("\n") + 1, 1)
        return KeywordFile(diagnostics=(Diagnostic(path, line, column, "E335", f"{error}"),))
    wrong = tuple(
        Diagnostic(path, _line_of(source, about), 1, code, message)
        for about, code, message in _problems(data)
    )
    if wrong:
        return KeywordFile(diagnostics=wrong)
    return KeywordFile({question: tuple(_keywords(data[question])) for question in QUESTIONS})


def _keywords(words: Mapping[str, list[str]]) -> Iterator[Keyword]:
    for kind, weight in _WEIGHTS.items():
        yield from (Keyword(tuple(each.split()), weight) for each in words[kind])


def _problems(data: Mapping[str, object]) -> Iterator[tuple[str, str, str]]:
    """What is wrong: what it is about, as it stands in the file, a code and a message."""
    for name in sorted({*data} - {*QUESTIONS}):
        yield f"[{name}]", "E336", f"there is no question {name!r}"
    for question in QUESTIONS:
        match data.get(question):
            case {"sure": list(sure), "maybe": list(maybe), **more} if not more:
                yield from _misspelt([*sure, *maybe])
            case _:
                message = f"the question {question!r} needs 'sure' and 'maybe', and nothing else"
                yield f"[{question}]", "E336", message


def _misspelt(keywords: list[object]) -> Iterator[tuple[str, str, str]]:
    for each in keywords:
        parts = each.split() if isinstance(each, str) else []
        if not parts or any(plain(part) != (part,) or part == "*" for part in parts):
            message = f"{each!r} can never be found: small letters without accents, words between"
            yield f'"{each}"', "E337", message


def _line_of(source: str, about: str) -> int:
    before, found, _ = source.partition(about)
    return before.count("\n") + 1 if found else 1
