"""Local time: what an instant is on somebody's wall, and when a wall will show a time again.

A zone is a name of the IANA database, such as `Europe/Berlin`, or a plain offset such as
`+05:30`, for somebody who has only said what time it is where they are.
"""

import re
from datetime import UTC, datetime, time, timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

MICROSECONDS = 1_000_000
MINUTE = 60 * MICROSECONDS
HOUR = 60 * MINUTE
DAY = 24 * HOUR

WAKING = (time(8), time(22))
"""Outside of these nobody is written to by themselves, unless they chose other hours."""

_OFFSET = re.compile(r"([+-])([01][0-9]):([0-5][0-9])")
_QUARTER = timedelta(minutes=15)
_HOUR = timedelta(hours=1)
_BROKEN = frozenset(
    timedelta(hours=hours, minutes=minutes)
    for hours, minutes in (
        *((-9, -30), (-3, -30), (-2, -30), (3, 30), (4, 30), (5, 30), (5, 45), (6, 30), (8, 45)),
        *((9, 30), (10, 30), (12, 45), (13, 45)),
    )
)
"""Where clocks are ahead by no whole hours."""


@cache
def available_zones() -> frozenset[str]:
    """The names in the database; looked up once, as each look reads the disk."""
    return frozenset(available_timezones())


def zone_of(name: str | None) -> tzinfo:
    """The zone with this name; UTC for somebody who has not said, and if there is none so called.

    Names do leave the database, and that is no reason for somebody's turns to fail.
    """
    if name is None:
        return UTC
    match = _OFFSET.fullmatch(name)
    if match is None:
        return ZoneInfo(name) if name in available_zones() else UTC
    offset = timedelta(hours=int(match[2]), minutes=int(match[3]))
    return timezone(-offset if match[1] == "-" else offset)


def zone_where_it_is(clock_time: str, now: int) -> str:
    """The offset of a place whose clocks show this time (`19:30`) at this instant."""
    hour, minute = map(int, clock_time.split(":"))
    utc = datetime.fromtimestamp(now // MICROSECONDS, UTC)
    shown = utc.replace(hour=hour, minute=minute)
    ahead = round((shown - utc) / _QUARTER) * _QUARTER
    # Zones reach from twelve hours behind to fourteen ahead; where two show the same, the one that
    # more people live in.
    if ahead > timedelta(hours=13, minutes=45):
        ahead -= timedelta(days=1)
    elif ahead < timedelta(hours=-10):
        ahead += timedelta(days=1)
    if ahead not in _BROKEN:
        # Somebody told the time roughly, or by a watch that is a little off.
        ahead = round(ahead / _HOUR) * _HOUR
    sign, minutes = ("-", -ahead) if ahead < timedelta() else ("+", ahead)
    total = minutes // timedelta(minutes=1)
    return f"{sign}{total // 60:02}:{total % 60:02}"


def on_the_wall(now: int, zone: tzinfo) -> datetime:
    """The local date and time of an instant."""
    return datetime.fromtimestamp(now // MICROSECONDS, zone)


def next_time(now: int, at: time, zone: tzinfo, *, days: int = 0) -> int:
    """The first instant after `now`, at least so many days ahead, at which the wall shows `at`.

    A time that is skipped when clocks go forward comes when they have; one that is shown twice
    comes once, the first time.
    """
    today = on_the_wall(now, zone).date() + timedelta(days=days)
    for ahead in range(3):
        local = datetime.combine(today + timedelta(days=ahead), at, zone)
        instant = round(local.timestamp()) * MICROSECONDS
        if instant > now:
            return instant
    raise AssertionError("a day has every time of day")


def same_on_the_wall(instant: int, before: tzinfo, after: tzinfo) -> int:
    """The instant at which the wall in one zone shows what it shows at this one in another."""
    shown = on_the_wall(instant, before).replace(tzinfo=after)
    return round(shown.timestamp()) * MICROSECONDS


def is_waking(now: int, zone: tzinfo, hours: tuple[time, time] = WAKING) -> bool:
    """Whether somebody may be written to by themselves at this instant."""
    return hours[0] <= on_the_wall(now, zone).time() < hours[1]


def next_waking(now: int, zone: tzinfo, hours: tuple[time, time] = WAKING) -> int:
    """This instant if somebody may be written to, or the morning after."""
    return now if is_waking(now, zone, hours) else next_time(now, hours[0], zone)
