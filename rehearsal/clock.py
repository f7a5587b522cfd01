"""A clock that can be moved, and the places a rehearsal wants to move it to."""

import re
from collections.abc import Callable, Mapping
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

HOUR = 3600
DAY = 24 * HOUR
FURTHEST = 3653 * DAY
TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")


class ShiftedClock:
    """The real time, moved by `shift` seconds."""

    def __init__(self, real: Callable[[], float]) -> None:
        self.real = real
        self.shift = 0.0

    def __call__(self) -> float:
        return self.real() + self.shift


def target(now: float, move: Mapping[str, Any]) -> float:
    """Where a move leads: `hours`, `days`, or the next `time` (on a `weekday`, in a `zone`)."""
    if "hours" in move or "days" in move:
        ahead = HOUR * _amount(move, "hours") + DAY * _amount(move, "days")
        if not 0 < ahead <= FURTHEST:
            raise ValueError("the clock moves forward, and ten years at most")
        return now + ahead
    if "time" not in move:
        raise ValueError("a move has hours, days or a time")
    return _next(now, str(move["time"]), move.get("weekday"), _zone(str(move.get("zone", "UTC"))))


def _amount(move: Mapping[str, Any], name: str) -> float:
    given = move.get(name, 0)
    if isinstance(given, bool) or not isinstance(given, int | float):
        raise ValueError(f"{name} is not a number")  # noqa: TRY004  (one error for every wrong move)
    return float(given)


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise ValueError(f"no such time zone: {name}") from None


def _next(now: float, at: str, weekday: object, zone: ZoneInfo) -> float:
    match = TIME.fullmatch(at)
    if not match:
        raise ValueError(f"not a time of day: {at}")
    if weekday is not None and weekday not in range(7):
        raise ValueError("weekday is 0 (Monday) to 6 (Sunday)")
    here = datetime.fromtimestamp(now, zone)
    for ahead in range(9):
        day = here.date() + timedelta(days=ahead)
        moment = datetime.combine(day, time(int(match[1]), int(match[2])), zone)
        if moment.timestamp() > now and weekday in {None, day.weekday()}:
            return moment.timestamp()
    raise AssertionError("a week holds every weekday")
