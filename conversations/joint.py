"""What two are asked together: which card it is, and at what hour something is shown to both."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from random import Random

from conversations.local_time import DAY, HOUR, MINUTE, WAKING, is_waking, on_the_wall, zone_of
from conversations.pace import A_WEEK, FIRST_WEEK, LEVELS, Level
from conversations.talk import Occasion, Place

REVEAL_HOUR = time(20)
QUARTER = 15 * MINUTE


def occasion(seed: int, number: int, force: Level) -> Occasion:
    """What a couple's occasion is about: by chance at the level in force, or at a quieter one."""
    below = LEVELS[: LEVELS.index(force) + 1]
    return Occasion(number=number, seed=seed, level=Random(f"level/{seed}/{number}").choice(below))


def is_asked(seed: int, number: int, *, first: bool) -> bool:
    """Whether one of the two is asked a week's question: one in four goes to one of them alone.

    Args:
        seed: the couple's own.
        number: the week's.
        first: which of the two; the other one is not.
    """
    draw = Random(f"asked/{seed}/{number}")
    return draw.randrange(4) > 0 or (draw.randrange(2) == 0) is first


def is_asked_a_wish(seed: int, number: int, *, first: bool) -> bool:
    """Whether one of the two has a wish to look at this week: every other week, by chance.

    So whoever said yes to one learns little from its not being shown: with a chance of one half
    the other one was never asked, and the odds of their yes halve at worst.
    """
    return Random(f"wish/{seed}/{number}/{first}").randrange(2) == 0


def card(cards: tuple[str, ...], occasion: Occasion) -> str:
    """The card of an occasion: each of a deck once, in an order of the couple's own, and round.

    Nothing that either of the two does moves the order on.
    """
    shuffled = Random(f"{occasion.seed}/{len(cards)}").sample(cards, len(cards))
    return shuffled[occasion.number % len(cards)]


def question(place: Place, occasion: Occasion | None) -> str:
    """Which question it is that both are asked: the same words for both, at the same occasion."""
    number = 0 if occasion is None else occasion.number
    cards = sorted(value for value in place.values.values() if "/" in value)
    return " ".join((place.script, place.step, str(number), *cards))


@dataclass(frozen=True)
class Day:
    """What one of two has said about their days."""

    zone: str | None
    reveal: time = REVEAL_HOUR
    """When they like to be shown something."""
    waking: tuple[time, time] = WAKING


def reveal_at(now: int, *days: Day) -> int:
    """The couple's next reveal hour: one a day, waking for both, as near to both wishes as may be.

    Whoever asks, and in whatever order the days are named, it is the same.
    """
    both = [(zone_of(day.zone), day) for day in days]

    def unlike_their_hour(instant: int) -> tuple[bool, int, int]:
        off = [
            abs(_minutes(on_the_wall(instant, zone)) - _minutes(day.reveal)) for zone, day in both
        ]
        waking = all(is_waking(instant, zone, day.waking) for zone, day in both)
        return not waking, max(off), instant % DAY

    first = now // QUARTER * QUARTER + QUARTER
    return min(range(first, first + DAY, QUARTER), key=unlike_their_hour)


def weekly_at(now: int, *days: Day) -> int:
    """The couple's next weekly moment, as near to Sunday at seven as may be.

    Both are awake for all of the hour that begins with it.
    """
    both = [(zone_of(day.zone), day) for day in days]

    def unlike_sunday(instant: int) -> tuple[bool, timedelta, int]:
        off = [_off_sunday(on_the_wall(instant, zone)) for zone, _ in both]
        hour = (instant, instant + HOUR - MINUTE)
        waking = all(is_waking(each, zone, day.waking) for zone, day in both for each in hour)
        return not waking, max(off), instant

    first = now // QUARTER * QUARTER + QUARTER
    return min(range(first, first + 7 * DAY, QUARTER), key=unlike_sunday)


def _off_sunday(wall: datetime) -> timedelta:
    since = (wall.replace(tzinfo=None) - FIRST_WEEK) % A_WEEK
    return min(since, A_WEEK - since)


def _minutes(wall: datetime | time) -> int:
    return wall.hour * 60 + wall.minute


def shown(match: Collection[str], mine: str, theirs: str, *, unlike: bool = False) -> bool:
    """Whether what the two answered is shown: where some answers match, only those are.

    Args:
        match: the answers that are; none where all are.
        mine: what one of the two answered.
        theirs: what the other one did.
        unlike: whether the two have to differ.
    """
    if unlike and mine == theirs:
        return False
    return not match or (mine in match and theirs in match)
