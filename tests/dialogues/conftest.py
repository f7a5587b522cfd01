"""The ground that every dialogue stands on, and what has been replayed already."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from tests.dialogues.reading import read
from tests.dialogues.replaying import Replay, replay
from tests.stage import staged

Play = Callable[[Path], Awaitable[Replay]]


@pytest.fixture(scope="session")
def fresh_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data of a bot that was started once and has met nobody."""
    folder = tmp_path_factory.mktemp("fresh")

    async def start_once() -> None:
        async with staged(folder):
            pass

    asyncio.run(start_once())
    return folder


@pytest.fixture(scope="session")
def replayed() -> dict[Path, Replay]:
    """What was replayed in this process so far."""
    return {}


@pytest.fixture
def play(fresh_data: Path, tmp_path: Path, replayed: dict[Path, Replay]) -> Play:
    """Plays a dialogue as it stands, once in each process."""

    async def play(path: Path) -> Replay:
        if path not in replayed:
            folder = tmp_path / path.stem
            replayed[path] = await replay(read(path), fresh_data, folder, restless=False)
        return replayed[path]

    return play
