"""Nudging: which nudge comes to a person next, and when.

A revisit comes at its date and uses the slot of that calendar week. For a free slot a follow-up
goes before a one-off, that before a look back, and that before the weekly one.
"""

from collections.abc import Collection, Iterator
from datetime import datetime, time, timedelta, tzinfo
from itertools import count
from random import Random
from typing import NamedTuple

from conversations.local_time import (
    DAY,
    HOUR,
    MICROSECONDS,
    MINUTE,
    WAKING,
    is_waking,
    next_time,
    on_the_wall,
)
from conversations.nudges import (
    REVISITS,
    SUNDAY,
    TURNS,
    Asked,
    Nudges,
    Planned,
    Why,
    calendar_week,
    first_day,
)
from conversations.pace import EVENING

LATE = 90 * MINUTE
"""After so long a moment has gone by."""
SOONEST = HOUR
"""The weekly one leaves whoever has just chosen it alone for so long."""
CHOICE_AFTER = 12 * 7 * DAY
"""After so long the weekly one asks whether it is to go on."""

_UNSHARED_WEEKS, _UNSHARED_TURNS = 6, 3
"""After so many weeks in which nothing of the two came, and so many turns of the person's own
rhythm, they are asked alone how it may go on."""
_UNHEARD = 3
"""After so many in a row to which nobody did anything comes the one that says it goes quiet."""
_LONGEST_GAP = 4
_RANK: dict[Why, int] = {"follow_up": 0, "once": 1, "moments": 2}
_MIDNIGHT = time(0)
_HOUR = timedelta(hours=1)
_HOURS_OF_A_WEEK = 7 * 24
_SECONDS = 3600


class _Own(NamedTuple):
    """A person's wall, and what part of each hour is theirs."""

    zone: tzinfo
    waking: tuple[time, time]
    spread: int
    """In seconds: a person chooses an hour, and so do many others; Telegram takes 30 a second."""


class _Weeks(NamedTuple):
    """The calendar weeks whose slot is not to be had."""

    gone: int
    """This week and all before it."""
    revisited: frozenset[int]

    def have(self, week: int) -> bool:
        return week > self.gone and week not in self.revisited

    def first_from(self, week: int) -> int:
        return next(each for each in count(week) if self.have(each))


def next_nudge(nudges: Nudges, zone: tzinfo, now: int, seed: int) -> Planned | None:
    """The one nudge that comes next, if there is any.

    The same answer until something changes: asked again at its instant, it is still that one.

    Args:
        nudges: what the person chose, and what came.
        zone: where the person lives.
        now: the instant.
        seed: the person's own, and always the same.
    """
    if not (nudges.asked or nudges.is_on):
        return None
    own = _Own(zone, nudges.waking, Random(f"nudges/{seed}").randrange(_SECONDS))
    revisits, others = _parted(nudges.asked)
    dated = [_revisit(each, nudges, own, now) for each in revisits]
    rests = [each for each in dated if each.why == "rest"]
    if rests:
        return min(rests, key=_when)
    revisited = frozenset(calendar_week(on_the_wall(each.at, zone)) for each in dated)
    weeks = _Weeks(nudges.slot or 0, revisited)
    rivals = [_asked_for(each, nudges, own, weeks, now) for each in others]
    if nudges.is_on:
        rivals.append(_weekly(nudges, own, weeks, now))
    for_slot = sorted(rivals, key=lambda each: _precedence(each, zone))[:1]
    return min((*dated, *for_slot), key=_when, default=None)


def _parted(asked: Collection[Asked]) -> tuple[list[Asked], list[Asked]]:
    """The revisits, and what takes its turn for the slot."""
    revisits = [each for each in asked if each.why in REVISITS]
    return revisits, [each for each in asked if each.why not in REVISITS]


def not_after(at: int, zone: tzinfo, waking: tuple[time, time] = WAKING) -> int:
    """The last instant at which a nudge for this moment may leave."""
    end = at + LATE
    minute = at - at % MINUTE + MINUTE
    # Clocks may leap over the end of the day, so each minute is looked at.
    quiet = (each for each in range(minute, end + 1, MINUTE) if not is_waking(each, zone, waking))
    return next(quiet, end + 1) - 1


def is_late(at: int, now: int, zone: tzinfo, waking: tuple[time, time] = WAKING) -> bool:
    """Whether a moment has gone by: by more than 90 minutes, or into the quiet hours."""
    return now > at and (now > at + LATE or now > not_after(at, zone, waking))


def _when(planned: Planned) -> int:
    return planned.at


def _precedence(planned: Planned, zone: tzinfo) -> tuple[int, int, int]:
    """The first week goes first; within it what ranks higher, then what waits for longest."""
    week = calendar_week(on_the_wall(planned.at, zone))
    since = planned.asked.at if planned.asked else planned.at
    return week, _RANK.get(planned.why, len(_RANK)), since


def _revisit(asked: Asked, nudges: Nudges, own: _Own, now: int) -> Planned:
    """At its date, whatever else that week has."""
    at = _moment(on_the_wall(asked.at, own.zone), own)
    day = on_the_wall(at, own.zone).date()
    if is_late(at, now, own.zone, own.waking):
        at = _soon(nudges, own, now)
    return Planned(at, asked.why, day, asked)


def _asked_for(asked: Asked, nudges: Nudges, own: _Own, weeks: _Weeks, now: int) -> Planned:
    """In the first free week from its own on, at its time of the week; if that is gone, soon."""
    wanted = on_the_wall(asked.at, own.zone)
    at = _moment(_in_week(wanted, weeks.first_from(calendar_week(wanted))), own)
    day = on_the_wall(at, own.zone).date()
    if not is_late(at, now, own.zone, own.waking):
        return Planned(at, asked.why, day, asked)
    soon = _soon(nudges, own, now)
    this_week = calendar_week(on_the_wall(soon, own.zone))
    if weeks.have(this_week):
        return Planned(soon, asked.why, day, asked)
    at = _moment(_in_week(wanted, weeks.first_from(this_week)), own)
    return Planned(at, asked.why, on_the_wall(at, own.zone).date(), asked)


def _weekly(nudges: Nudges, own: _Own, weeks: _Weeks, now: int) -> Planned:
    """In the first of its weeks that is free, if its moment there has not gone by."""
    day, hour = (SUNDAY, EVENING.hour) if nudges.together else (nudges.day, nudges.hour)
    soonest = 0 if nudges.since is None else nudges.since + SOONEST
    this_week = calendar_week(on_the_wall(now, own.zone))
    moments = (
        _moment(datetime.combine(first_day(week) + timedelta(days=day), time(hour), own.zone), own)
        for week in _its_weeks(nudges, this_week)
        if weeks.have(week)
    )
    late = (own.zone, own.waking)
    at = next(each for each in moments if each >= soonest and not is_late(each, now, *late))
    why = _why_weekly(nudges, at)
    asks_rhythm = why == "weekly" and nudges.turns == TURNS - 1
    return Planned(at, why, on_the_wall(at, own.zone).date(), asks_rhythm=asks_rhythm)


def _its_weeks(nudges: Nudges, first: int) -> Iterator[int]:
    """The weeks of somebody's rhythm, which silence slows down: each, every other, every fourth."""
    if nudges.weekly is None:
        return count(first)
    doubled = 2 ** max(0, min(nudges.unheard, _UNHEARD) - 1)
    gap = min(nudges.every * doubled, _LONGEST_GAP)
    gaps = max(1, -((nudges.weekly - first) // gap))
    return count(nudges.weekly + gaps * gap, gap)


def _why_weekly(nudges: Nudges, at: int) -> Why:
    if nudges.unheard >= _UNHEARD:
        return "silence"
    if nudges.since is not None and at >= nudges.since + CHOICE_AFTER:
        return "choice"
    if nudges.unshared is not None and at >= nudges.unshared + _unshared_for(nudges):
        return "unshared"
    return "weekly"


def _unshared_for(nudges: Nudges) -> int:
    return max(_UNSHARED_WEEKS, _UNSHARED_TURNS * nudges.every) * 7 * DAY


# On the wall.


def _in_week(wall: datetime, week: int) -> datetime:
    """The same time of the week in another one."""
    weeks = week - calendar_week(wall)
    # Adding nothing would forget which of two hours that show the same it is.
    return wall + timedelta(weeks=weeks) if weeks else wall


def _soon(nudges: Nudges, own: _Own, now: int) -> int:
    """Now or the next waking morning; on a day on which one came already none that is late does."""
    free = now if nudges.last is None else max(now, next_time(nudges.last, _MIDNIGHT, own.zone))
    if free == now and is_waking(now, own.zone, own.waking):
        return now
    today = on_the_wall(free, own.zone).replace(hour=0, minute=0, second=0)
    morning = _moment(today, own)
    return morning if morning >= free else _moment(today + timedelta(days=1), own)


def _moment(wanted: datetime, own: _Own) -> int:
    """The person's part of an hour, or of the nearest one that is all in waking hours.

    A time that is skipped when clocks go forward comes when they have; one that is shown twice
    comes the first time. Where that is in quiet hours or in another week, it comes hours earlier.
    """
    start, end = own.waking
    hour = min(max(wanted.hour, start.hour + (start.minute > 0)), end.hour - 1)
    gone = wanted.minute * 60 + wanted.second if hour == wanted.hour else 0
    minute, second = divmod(gone + own.spread * (_SECONDS - gone) // _SECONDS, 60)
    there = wanted.replace(hour=hour, minute=minute, second=second)
    for _ in range(_HOURS_OF_A_WEEK):
        instant = round(there.timestamp())
        shown = datetime.fromtimestamp(instant, own.zone)
        if start <= shown.time() < end and calendar_week(shown) == calendar_week(wanted):
            return instant * MICROSECONDS
        there -= _HOUR
    raise AssertionError("a week has waking hours")
