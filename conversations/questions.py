"""Finds, among the common questions, the one or two that somebody asks in their own words."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

QUESTIONS = ("betrayal", "harder", "toward", "talk", "how")
"""The narrower ones first: of those that fit, that one is answered."""

NONE = "none"

SURE, MAYBE = 2, 1
"""What a keyword weighs that says enough by itself, and one that needs a second beside it."""

REACH = 4
"""How far the next word of a phrase may be: three others may stand between."""

_WORD = re.compile(r"\w+\*?")


@dataclass(frozen=True)
class Keyword:
    """Words that point to a question."""

    parts: tuple[str, ...]
    """In the order in which they come; one that ends in `*` stands for all that begin so."""
    weight: int


Keywords = Mapping[str, tuple[Keyword, ...]]
"""The keywords of each question, in one language."""


def plain(text: str) -> tuple[str, ...]:
    """The words of a text, without accents and apostrophes, in small letters."""
    bare = text.replace("'", "").replace("’", "").casefold()
    letters = unicodedata.normalize("NFKD", bare)
    return tuple(_WORD.findall("".join(x for x in letters if not unicodedata.combining(x))))


def fitting(typed: str, keywords: Keywords) -> tuple[str, ...]:
    """The questions that fit what was typed, the narrower one first; two at most."""
    words = [each.rstrip("*") for each in plain(typed)]
    return tuple(each for each in QUESTIONS if _weigh(keywords[each], words) >= SURE)[:2]


def _weigh(keywords: Sequence[Keyword], words: Sequence[str]) -> int:
    return sum(each.weight for each in keywords if _is_in(each, words))


def _is_in(keyword: Keyword, words: Sequence[str]) -> bool:
    places = {at for at, word in enumerate(words) if _fits(keyword.parts[0], word)}
    for part in keyword.parts[1:]:
        places = {
            at
            for at, word in enumerate(words)
            if _fits(part, word) and any(0 < at - before <= REACH for before in places)
        }
    return bool(places)


def _fits(part: str, word: str) -> bool:
    return word.startswith(part[:-1]) if part.endswith("*") else word == part
