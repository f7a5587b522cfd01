"""What a turn costs by itself: load, step, save, commit, with no Telegram around it."""

import resource
import tempfile
from pathlib import Path
from statistics import median

from bot import turns
from bot.app import open_tools
from bot.chance import Chance
from bot.clock import Clock, ticking
from bot.incoming import FromPerson
from bot.settings import Settings
from bot.tools import Tools
from conversations.events import Commanded, Said

TURNS = 600
ADA = 1001


async def measure() -> list[str]:
    """CPU and wall time of a turn on SQLite with `synchronous=FULL`."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(data_dir=Path(folder), _env_file=None)
        with open_tools(settings, Clock(), Chance()) as tools:
            cpu, wall = _run(tools)
    return [
        f"CPU per turn {cpu:8.0f} µs (mean of {TURNS})",
        f"wall per turn{wall:8.0f} µs (median of {TURNS})",
    ]


def _run(tools: Tools) -> tuple[float, float]:
    """A person who opens one conversation after the other and types into each."""
    walls: list[float] = []
    before = resource.getrusage(resource.RUSAGE_SELF)
    for number in range(TURNS):
        event = Said("a joke", number) if number % 2 else Commanded("answer")
        start = ticking()
        turns.take(tools, number, "message", FromPerson(ADA, ADA, "en", "Ada", event))
        walls.append((ticking() - start) * 1e6)
    after = resource.getrusage(resource.RUSAGE_SELF)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return used / TURNS * 1e6, median(walls)
