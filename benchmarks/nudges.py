"""What nudges cost: a tick among many planned people, and a week of a million of them at 30/s."""

import tempfile
from collections import Counter
from datetime import time
from pathlib import Path
from random import Random
from statistics import median

from sqlalchemy import insert

from bot import due_turns, keeping
from bot.app import open_tools
from bot.chance import Chance
from bot.clock import Clock, ticking
from bot.settings import Settings
from bot.tools import Tools
from conversations.local_time import DAY, HOUR, MICROSECONDS, MINUTE, on_the_wall, zone_of
from conversations.nudges import Nudges
from conversations.nudging import next_nudge, not_after
from storage import outbox
from storage.database import transaction
from storage.tables import person

FEW, MANY, DUE = 10_000, 1_000_000, 1_000
CHUNK = 50_000
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
    """CPU time of a due nudge among few and among many, and a week's drain."""
    few, many = _nudges_among(FEW), _nudges_among(MANY)
    found = [f"one due nudge among {FEW:>9,}: {few:6.2f} ms (median of {DUE:,})"]
    found += [f"one due nudge among {MANY:>9,}: {many:6.2f} ms, {many / few:.2f} times as much"]
    for people in (50_000, 200_000, MANY):
        found += [_a_week(people, hour_alone=True), _a_week(people, hour_alone=False)]
    return found


def _nudges_among(planned: int) -> float:
    """Milliseconds a nudge that is due takes, from looking for it to its commit, on SQLite."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(data_dir=Path(folder), _env_file=None)
        with open_tools(settings, Clock(), Chance(1)) as tools:
            _fill(tools, planned)
            walls = []
            for _ in range(DUE):
                start = ticking()
                due_turns.run_next(tools, due_turns.nudge_due)
                walls.append((ticking() - start) * 1e3)
            with transaction(tools.database) as connection:
                if outbox.count_by_state(connection) != {"pending": DUE}:
                    raise AssertionError("not every nudge that was due has been written")
    return median(walls)


def _fill(tools: Tools, planned: int) -> None:
    """So many people with a nudge ahead of them, the first thousand of them due now."""
    now = tools.clock.now()
    key_ids = [tools.vault.make_key(now) for _ in range(DUE)]
    common = {"language": "en", "reachable": True, "created_at": now, "touched_at": now}
    for start in range(0, planned, CHUNK):
        numbers = range(start + 1, min(planned, start + CHUNK) + 1)
        rows = [
            {
                **common,
                "id": number,
                "telegram_id": number,
                "chat_id": number,
                "key_id": key_ids[number - 1] if number <= DUE else str(number),
                "nudge_at": now - DUE + number if number <= DUE else now + number * MINUTE,
                "kept": _kept(tools, key_ids, number),
            }
            for number in numbers
        ]
        with transaction(tools.database) as connection:
            connection.execute(insert(person), rows)


def _kept(tools: Tools, key_ids: list[str], number: int) -> bytes | None:
    """Of those who are due: a reflection of this very hour."""
    if number > DUE:
        return None
    wall = on_the_wall(tools.clock.now() - HOUR, zone_of(None))
    awake = (time(0), time(23, 59))
    chosen = Nudges(reflection=True, day=wall.weekday(), hour=wall.hour, waking=awake)
    place = keeping.kept_place(number)
    plain = keeping.Kept(nudges=chosen).model_dump_json().encode()
    return tools.vault.seal(key_ids[number - 1], place, plain)


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
