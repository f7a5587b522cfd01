"""Pace: how close is welcome now, what two have of it together, and when a week begins.

Weeks begin at the weekly moment. A closer pace is asked about once more at one of them.
"""

from datetime import date, datetime, time, timedelta, tzinfo
from random import Random
from typing import Literal, get_args

from conversations.local_time import DAY, next_time, on_the_wall

Level = Literal["quiet", "words", "acts", "touch"]
LEVELS: tuple[Level, ...] = get_args(Level)
"""From the quietest to the closest."""

USUAL: Level = "words"
"""What counts for somebody who has not said."""

EVENING = time(19)
_SUNDAY = 6
A_WEEK = timedelta(weeks=1)
FIRST_WEEK = datetime(1970, 1, 4, EVENING.hour)  # noqa: DTZ001 - a wall's time, in any zone

QUIET_FOR = 42
"""Days after which somebody whose pace is quiet is asked once how that is for them."""


def lower_of(one: Level, other: Level) -> Level:
    """The quieter one of two levels."""
    return min(one, other, key=LEVELS.index)


def is_below(one: Level, other: Level) -> bool:
    """Whether the first of two levels is the quieter one."""
    return LEVELS.index(one) < LEVELS.index(other)


def level_in_force(one: Level, other: Level, seed: int, week: int) -> Level:
    """How close is welcome between two: never above the lower of theirs, at times one below it.

    Args:
        one: what one of the two has chosen.
        other: what the other one has.
        seed: the couple's own.
        week: see `week_of`; the same for both of them.
    """
    lower = LEVELS.index(lower_of(one, other))
    return LEVELS[max(0, lower - is_quieter(seed, week))]


def is_quieter(seed: int, week: int) -> bool:
    """Whether a week is one of those, one in four, that are quieter by chance alone."""
    return Random(f"{seed}/{week}").randrange(4) == 0


def week_of(now: int, zone: tzinfo) -> int:
    """The number of the week on a wall in this zone; the next one is larger by one."""
    wall = on_the_wall(now, zone).replace(tzinfo=None)
    return (wall - FIRST_WEEK) // A_WEEK


def week_from(sunday: date) -> int:
    """The number of the week that begins on this day's evening."""
    return (datetime.combine(sunday, EVENING) - FIRST_WEEK) // A_WEEK


def week_begins(week: int) -> date:
    """The Sunday on whose evening the week with this number begins."""
    return (FIRST_WEEK + week * A_WEEK).date()


def next_moment(now: int, zone: tzinfo) -> int:
    """The next weekly moment: Sunday, seven in the evening, on a wall in this zone."""
    wall = on_the_wall(now, zone)
    days = (_SUNDAY - wall.weekday()) % 7
    if days == 0 and wall.time() >= EVENING:
        days = 7
    return next_time(now, EVENING, zone, days=days)


def asked_again_at(now: int, zone: tzinfo) -> int:
    """The weekly moment at which a closer pace is asked about once more.

    It is at least a day ahead: whoever holds the phone just now is not the one who is asked.
    """
    return next_moment(now + DAY, zone)


def quiet_asked_at(now: int, zone: tzinfo) -> int:
    """The evening at which somebody whose pace has been quiet all along is asked about it."""
    return next_time(now, EVENING, zone, days=QUIET_FOR)
