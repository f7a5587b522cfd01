"""When a break ends: what is offered at an hour of the day, and when somebody is asked again."""

from datetime import time, tzinfo

from conversations.local_time import DAY, HOUR, MINUTE, is_waking, next_time

DAYTIME = (time(6), time(21, 30))
"""Nobody is called back outside of these: a talk that got hot is not taken up at night."""
_MORNING = time(8)

LENGTHS = {"soon": 20 * MINUTE, "hour": HOUR, "tomorrow": DAY}
_OVER_NIGHT = 16 * HOUR
"""From late in the evening, or from the middle of the night, into the next afternoon."""

_STEPS = ((10 * MINUTE, "minutes"), (30 * MINUTE, "soon"), (90 * MINUTE, "hour"))
_TODAY = 10 * HOUR


def offered(now: int, zone: tzinfo | None) -> str:
    """Which returns still fit into the day: `day`, `evening`, `late`; `unknown` without a zone."""
    if zone is None:
        return "unknown"
    if is_waking(now + LENGTHS["hour"], zone, DAYTIME):
        return "day"
    return "evening" if is_waking(now + LENGTHS["soon"], zone, DAYTIME) else "late"


def return_at(now: int, when: str, zone: tzinfo | None) -> int:
    """The instant of a return that was chosen: `soon`, `hour`, `tomorrow` or, late, `night`."""
    length = _OVER_NIGHT if when == "night" else LENGTHS[when]
    return in_daytime(now + length, zone)


def in_daytime(at: int, zone: tzinfo | None) -> int:
    """The instant, or the morning after where it would be late by somebody's own clock."""
    if zone is None or is_waking(at, zone, DAYTIME):
        return at
    return next_time(at, _MORNING, zone)


def distance(now: int, at: int) -> str:
    """How far off an instant is, in words that need no clock."""
    left = at - now
    if left <= 0:
        return "none"
    near = (name for limit, name in _STEPS if left <= limit)
    return next(near, "hours" if left <= _TODAY else "tomorrow")
