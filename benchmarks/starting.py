"""How long a start takes, and how much memory the idle bot holds."""

import tempfile
from pathlib import Path

from benchmarks.rehearsed import rehearsed
from bot.clock import ticking

STARTS = 3


async def measure() -> list[str]:
    """Start to ready of a rehearsal (local Telegram and bot), the first and the later ones."""
    seconds: list[float] = []
    memory: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(STARTS):
            start = ticking()
            async with rehearsed(Path(folder)) as running:
                seconds.append(ticking() - start)
                bots = _children(running.process.pid)
                memory = [_resident_mib(pid) for pid in bots]
    return [
        f"start to ready {seconds[0]:5.2f} s at first, {min(seconds[1:]):5.2f} s later",
        *(f"resident memory of the idle bot {each:5.0f} MiB" for each in memory),
    ]


def _children(pid: int) -> list[int]:
    listed = Path(f"/proc/{pid}/task/{pid}/children")
    return [int(child) for child in listed.read_text("ascii").split()] if listed.exists() else []


def _resident_mib(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text("ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024
