"""The weekly nudge on every wall there is, for three years: each week one, never by night.

Where clocks change, it is chosen for just the hours that are skipped or shown twice.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from typing import NamedTuple
from zoneinfo import ZoneInfo, available_timezones

import pytest

from conversations.local_time import HOUR, MICROSECONDS, WAKING
from conversations.nudges import Nudges, Planned, came, heard
from conversations.nudging import next_nudge

START = datetime(2026, 1, 1, tzinfo=UTC)
DAYS = 3 * 365
WEEKS = 156
ZONES = sorted(available_timezones())
CHUNKS = 20
MIDNIGHT, LAST_MINUTE = time(0), time(23, 59)


class Change(NamedTuple):
    """Where clocks change: the first hour that is skipped or shown twice, and by how much."""

    wall: datetime
    leap: timedelta


def ahead(zone: ZoneInfo, utc: datetime) -> timedelta:
    offset = utc.astimezone(zone).utcoffset()
    assert offset is not None
    return offset


@cache
def changes(name: str) -> tuple[Change, ...]:
    zone = ZoneInfo(name)
    days = [START + timedelta(days=day) for day in range(DAYS)]
    offsets = [ahead(zone, day) for day in days]
    return tuple(
        change_after(zone, day)
        for day, (before, after) in zip(days, pairwise(offsets), strict=False)
        if before != after
    )


def change_after(zone: ZoneInfo, utc: datetime) -> Change:
    before = ahead(zone, utc)
    minutes = (utc + timedelta(minutes=each) for each in range(24 * 60 + 1))
    change = next(each for each in minutes if ahead(zone, each) != before).replace(tzinfo=None)
    after = ahead(zone, change.replace(tzinfo=UTC))
    return Change(change + min(before, after), after - before)


def choices(name: str) -> Iterator[Nudges]:
    """A Sunday evening, and each hour at which clocks change there: by day, first, last."""
    yield Nudges(reflection=True)
    for day, hour in sorted({(each.wall.weekday(), each.wall.hour) for each in changes(name)}):
        days = {
            (MIDNIGHT, LAST_MINUTE),
            (MIDNIGHT, time(max(4, hour + 1)) if hour < WAKING[1].hour else LAST_MINUTE),
            (time(min(hour, 19)), LAST_MINUTE),
        }
        for waking in sorted(days):
            yield Nudges(reflection=True, day=day, hour=hour, waking=waking)


def three_years(nudges: Nudges, zone: ZoneInfo, seed: int) -> Iterator[Planned]:
    """Each weekly one; asked again when it is due, it is still that one."""
    now = round(START.timestamp()) * MICROSECONDS
    for _ in range(WEEKS):
        planned = next_nudge(nudges, zone, now, seed)
        assert planned is not None
        assert now < planned.at
        now = planned.at
        assert next_nudge(nudges, zone, now, seed) == planned
        nudges = heard(came(nudges, planned, zone))
        yield planned


def week_of(day: date) -> int:
    return (day - date(2024, 1, 1)).days // 7


def part_of_the_hour(seed: int) -> timedelta:
    planned = next_nudge(Nudges(reflection=True), UTC, 0, seed)
    assert planned is not None
    return timedelta(microseconds=planned.at % HOUR)


def wanted(nudges: Nudges, day: date, seed: int) -> datetime:
    """What the wall is to show, whether it does or not."""
    first, last = nudges.waking[0].hour, nudges.waking[1].hour - 1
    hour = min(max(nudges.hour, first), last)
    monday = day - timedelta(days=day.weekday())
    return datetime.combine(monday, time(hour)) + timedelta(nudges.day) + part_of_the_hour(seed)


def is_as_wanted(wall: datetime, want: datetime, nudges: Nudges, leaps: tuple[Change, ...]) -> bool:
    """The first time that the wall shows it; where it is skipped, after that, if still by day."""
    shown = wall.replace(tzinfo=None)
    for change in leaps:
        if change.wall <= want < change.wall + change.leap:
            after = want + change.leap
            by_day = nudges.waking[0] <= after.time() < nudges.waking[1]
            return shown == after if by_day else shown == want - timedelta(hours=1)
    return shown == want and wall.fold == 0


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_p8_in_every_zone_each_week_has_one_and_never_by_night(chunk: int) -> None:
    for seed, name in enumerate(ZONES[chunk::CHUNKS]):
        zone, leaps = ZoneInfo(name), changes(name)
        for nudges in choices(name):
            weeks = []
            for planned in three_years(nudges, zone, seed):
                wall = datetime.fromtimestamp(planned.at // MICROSECONDS, zone)
                where = (name, nudges.day, nudges.hour, nudges.waking, wall)
                assert nudges.waking[0] <= wall.time() < nudges.waking[1], where
                want = wanted(nudges, wall.date(), seed)
                assert is_as_wanted(wall, want, nudges, leaps), where
                weeks.append(week_of(wall.date()))
            assert weeks == list(range(weeks[0], weeks[0] + WEEKS)), name


def test_there_are_zones_of_each_kind_among_them() -> None:
    found = [change for name in ZONES for change in changes(name)]
    hours = {(change.wall.hour, change.leap > timedelta()) for change in found}
    assert {(2, True), (1, False), (0, True), (3, False)} <= hours
    assert {timedelta(minutes=30), timedelta(hours=1), timedelta(hours=2)} <= {
        change.leap for change in found
    }
    assert len({name for name in ZONES if not changes(name)}) > 100
