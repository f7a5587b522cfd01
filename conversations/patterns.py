"""Which movement shows in a few answers. What comes of it is a word, never a number or a rank."""

from collections import Counter
from collections.abc import Iterable
from itertools import combinations
from typing import Literal, get_args

Movement = Literal["reach", "room", "watch", "carry"]

MOVEMENTS: tuple[Movement, ...] = get_args(Movement)

BETWEEN = tuple(f"{one}_{other}" for one, other in combinations(MOVEMENTS, 2))
"""Two movements by turns, such as `reach_room`."""

OPEN = "open"
"""No movement stands out, or too few of the questions fitted to say."""

ENOUGH = 4
"""Answers; one that was skipped is none."""


def pattern(answers: Iterable[str]) -> str:
    """One movement, two, or `open`: the same whatever the order of the answers.

    One movement is what came more often than all others together. Two are those that came more
    often than any third.
    """
    often = Counter(each for each in answers if each in MOVEMENTS)
    answered = often.total()
    if answered < ENOUGH:
        return OPEN
    (first, most), (second, next_most), (_, third), *_ = sorted(
        ((each, often[each]) for each in MOVEMENTS), key=lambda each: -each[1]
    )
    if 2 * most > answered:
        return first
    if next_most > third:
        return next(each for each in BETWEEN if set(each.split("_")) == {first, second})
    return OPEN
