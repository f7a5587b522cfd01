"""What two are asked together: which card it is, and at what hour something is shown to both."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from random import Random

from conversations.local_time import DAY, HOUR, MINUTE, WAKING, is_waking, on_the_wall, zone_of
from conversations.pace import A_WEEK, FIRST_WEEK, LEVELS, Level, level_in_force, lower_of
from conversations.talk import Occasion, Place

REVEAL_HOUR = time(20)
QUARTER = 15 * MINUTE
FIRST_WEEK_UTC = 3 * DAY + 19 * HOUR
"""`FIRST_WEEK`, on a wall in UTC."""
MONTH, _ITS_WEEK = 4, 2
"""Weeks, and in which of them a monthly moment is: the same one for everybody."""
WEDNESDAY_NOON = timedelta(days=2, hours=17)
"""After a week's beginning."""


def occasion(seed: int, number: int, paces: tuple[Level, Level], size: int) -> Occasion:
    """What a couple's week is about: by chance at the level in force, or at a quieter one.

    Each week has one place in every deck, and comes to it again after as many weeks as a deck has
    cards. Of as many rounds as there are levels each level has that place once, by chance in which
    one. So where the paces stay as they are, each card of every deck has come once after that.

    Args:
        seed: the couple's own.
        number: the week's.
        paces: what the two have chosen.
        size: cards of a deck; those of all levels are of one size.
    """
    level = _levels_of_place(seed, number, paces, size)[number // size % _count(paces)]
    return Occasion(number=number, seed=seed, level=level)


def _levels_of_place(seed: int, number: int, paces: tuple[Level, Level], size: int) -> list[Level]:
    """Which level has a place of the decks in each of the rounds that belong together."""
    *lower, closest = LEVELS[: _count(paces)]
    rounds = len(lower) + 1
    first = number // size // rounds * rounds * size + number % size
    weeks = range(first, first + rounds * size, size)
    draw = Random(f"levels/{seed}/{first}/{size}/{rounds}")
    levels = draw.sample(lower, len(lower))
    fits = [at for at, week in enumerate(weeks) if level_in_force(*paces, seed, week) == closest]
    if fits:
        levels.insert(draw.choice(fits), closest)
    else:
        # All of them are quieter by chance: this one card is passed over, for one less close.
        levels.append(draw.choice(lower))
    return levels


def _count(paces: tuple[Level, Level]) -> int:
    """How many levels are welcome to both."""
    return LEVELS.index(lower_of(*paces)) + 1


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
    first = now // QUARTER * QUARTER + QUARTER
    return _nearest(range(first, first + 7 * DAY, QUARTER), timedelta(), *days)


def monthly_at(now: int, *days: Day) -> int:
    """The next moment in every fourth week, as near to Wednesday noon as may be.

    Everybody is awake for all of the hour that begins with it.
    """
    number = (now - FIRST_WEEK_UTC) // (7 * DAY)
    while True:
        first = FIRST_WEEK_UTC + number * 7 * DAY
        if number % MONTH == _ITS_WEEK:
            found = _nearest(range(first, first + 7 * DAY, QUARTER), WEDNESDAY_NOON, *days)
            if found > now:
                return found
        number += 1


def _nearest(instants: Iterable[int], wanted: timedelta, *days: Day) -> int:
    """The instant as near as may be to so much after a week's beginning, on everybody's wall."""
    everybody = [(zone_of(day.zone), day) for day in days]

    def unlike(instant: int) -> tuple[bool, timedelta, int]:
        off = [_off(on_the_wall(instant, zone), wanted) for zone, _ in everybody]
        hour = (instant, instant + HOUR - MINUTE)
        waking = all(is_waking(each, zone, day.waking) for zone, day in everybody for each in hour)
        return not waking, max(off), instant

    return min(instants, key=unlike)


def _off(wall: datetime, wanted: timedelta) -> timedelta:
    since = (wall.replace(tzinfo=None) - FIRST_WEEK - wanted) % A_WEEK
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
