"""A rehearsal as a process of its own, for the measures that need the whole."""

import asyncio
import re
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.settings import environment


@dataclass(frozen=True)
class Rehearsed:
    """A running rehearsal."""

    address: str
    process: asyncio.subprocess.Process


@asynccontextmanager
async def rehearsed(folder: Path) -> AsyncIterator[Rehearsed]:
    """`toward rehearse` with its data in `folder`, until the block ends."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "rehearse", "--port", "0"),
        stdout=asyncio.subprocess.PIPE,
        env={**environment(), "TOWARD_DATA_DIR": str(folder)},
    )
    try:
        line = await process.stdout.readline() if process.stdout else b""
        found = re.search(rb"http://[0-9.:]+", line)
        if found is None:
            raise RuntimeError("the rehearsal did not start")
        yield Rehearsed(found[0].decode(), process)
    finally:
        if process.returncode is None:
            process.terminate()
            await process.wait()
