"""A week of a million nudges, planned and drained at the pace that Telegram allows one bot."""

from collections import Counter
from random import Random

from conversations.local_time import DAY, MICROSECONDS, zone_of
from conversations.nudges import Nudges
from conversations.nudging import next_nudge, not_after

MANY = 1_000_000
A_SECOND = 30
"""What Telegram takes of one bot."""

ZONES = {
    "Asia/Kolkata": 18,
    "Europe/Berlin": 14,
    "America/New_York": 12,
    "America/Sao_Paulo": 9,
    "Asia/Jakarta": 9,
    "Europe/Moscow": 8,
    "Africa/Lagos": 7,
    "America/Chicago": 7,
    "Europe/London": 6,
    "America/Los_Angeles": 5,
    "Asia/Tokyo": 3,
    "Australia/Sydney": 2,
}
"""Per cent of the people in each, by and large as Telegram is used."""


async def measure() -> list[str]:
    """How long people wait, and how many nudges come too late to be sent."""
    found = []
    for people in (50_000, 200_000, MANY):
        found += [_a_week(people, hour_alone=True), _a_week(people, hour_alone=False)]
    return found


def _a_week(people: int, *, hour_alone: bool) -> str:
    """Plans a week for so many and drains it at Telegram's pace, without anything else to send.

    Args:
        people: how many have opted in.
        hour_alone: all at Sunday at seven, as is usual; else four in ten chose another time.
    """
    due = _planned(people, hour_alone=hour_alone)
    waits, expired, at = Counter[int](), 0, 0
    for planned, last in due:
        at = max(at, planned)
        if at > last:
            expired += 1
            continue
        waits[(at - planned) // MICROSECONDS] += 1
        at += MICROSECONDS // A_SECOND
    chosen = "all on Sunday at seven" if hour_alone else "four in ten at a time of their own"
    sent = sum(waits.values())
    if sent + expired != people:
        raise AssertionError("a nudge is lost or doubled")
    return (
        f"{people:>9,} people, {chosen}: {expired / people:6.2%} expired, "
        f"waits p50 {_quantile(waits, 0.5):,} s, p99 {_quantile(waits, 0.99):,} s"
    )


def _planned(people: int, *, hour_alone: bool) -> list[tuple[int, int]]:
    """When each one's nudge is due and the last instant at which it may leave, in order."""
    chance, start = Random(people), 1_795_201_200 * MICROSECONDS
    names = chance.choices(list(ZONES), list(ZONES.values()), k=people)
    usual, found = Nudges(reflection=True), []
    for number, name in enumerate(names):
        own = usual
        if not hour_alone and chance.random() < 0.4:
            day, hour = chance.randrange(7), chance.randrange(9, 21)
            own = usual.model_copy(update={"day": day, "hour": hour})
        zone = zone_of(name)
        planned = next_nudge(own, zone, start, number)
        if planned is None or planned.at > start + 9 * DAY:
            raise AssertionError("everybody has one this week")
        found.append((planned.at, not_after(planned.at, zone)))
    return sorted(found)


def _quantile(waits: Counter[int], part: float) -> int:
    left = part * sum(waits.values())
    for wait in sorted(waits):
        left -= waits[wait]
        if left <= 0:
            return wait
    return 0
