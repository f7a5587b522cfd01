"""How a promise and a line of an apology are worded. Lists of words decide; they come in as data.

A promise is one that another person could see kept, as far as words tell: something is done, with
a thing, at a time, under somebody's eyes. What happens inside of a person, an attempt, a comparison
or something that is no longer to happen cannot be seen. Neither is ever refused: whoever writes is
asked once, and then let pass.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

Patterns = Annotated[tuple[str, ...], Field(min_length=1)]
"""Words or phrases; a star is any ending or beginning of a word, or one word if it stands alone."""


class Promises(BaseModel):
    """The words of one language."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    acts: Patterns
    """Something that is done where others can see it."""
    things: Patterns
    """Things, places and people that can be pointed at."""
    times: Patterns
    watched: Patterns
    """Somebody looks on."""
    inner: Patterns
    """States, attitudes, attempts, comparisons."""
    never: Patterns
    """Something is no longer to happen."""
    excuse: Patterns
    """What takes an apology back, or hands a part of it over."""
    asks: Patterns
    """A wish for forgiveness, touch or an answer."""


Weighed = Literal["acts", "things", "times", "watched", "inner", "never"]

_WEIGHTS: Mapping[Weighed, tuple[int, int]] = {
    "acts": (3, 6),
    "things": (2, 6),
    "times": (2, 4),
    "watched": (2, 2),
    "inner": (-4, -12),
    "never": (-3, -6),
}
"""What each of a kind counts, and what all of them do at most."""
_DETAIL = 2
_DETAILED = 10
"""What can be pictured takes some words to say; so many count in its favour."""
_SEEN_FROM = 5

_APOSTROPHES = re.compile("['’‘`]")


def sort_line(words: str, promises: Promises | None) -> Literal["plain", "excuse", "asks"]:
    """What a line of an apology does besides; plain where there are no words for the language."""
    if promises is None:
        return "plain"
    plain = _plain(words)
    if _count(plain, promises.excuse):
        return "excuse"
    return "asks" if _count(plain, promises.asks) else "plain"


def sort_act(words: str, promises: Promises | None) -> Literal["seen", "vague", "asks"]:
    """Whether somebody could see it; seen where there are no words for the language."""
    if promises is None:
        return "seen"
    plain = _plain(words)
    if _count(plain, promises.asks):
        return "asks"
    return "seen" if weigh(plain, promises) >= _SEEN_FROM else "vague"


def weigh(plain: str, promises: Promises) -> int:
    """What speaks for something that can be seen, less what speaks against it."""
    total = _DETAIL if len(plain.split()) >= _DETAILED else 0
    for kind, (each, most) in _WEIGHTS.items():
        weight = each * _count(plain, getattr(promises, kind))
        total += min(weight, most) if most > 0 else max(weight, most)
    return total


def _count(plain: str, patterns: tuple[str, ...]) -> int:
    return len({found[0] for found in _compiled(patterns).finditer(plain)})


@lru_cache(maxsize=64)
def _compiled(patterns: tuple[str, ...]) -> re.Pattern[str]:
    # The longest first: what says more counts.
    ways = sorted(map(_pattern, patterns), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(ways)})(?!\w)")


def _pattern(entry: str) -> str:
    words = (_word(each) for each in entry.split())
    return " ".join(words)


def _word(word: str) -> str:
    if word == "*":
        return r"\w+"
    return r"\w*".join(re.escape(_plain(part)) for part in word.split("*"))


def _plain(words: str) -> str:
    """Small letters without accents, single spaces between."""
    folded = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", words).casefold())
    kept = "".join(each for each in folded if not unicodedata.combining(each))
    return " ".join(re.findall(r"\w+", kept))
