"""The ground that every dialogue stands on, and what has been replayed already."""

import asyncio
from collections.abc import Awaitable, Callable
from hashlib import sha256
from pathlib import Path

import pytest
from pydantic import TypeAdapter

from tests.dialogues.reading import read, text
from tests.dialogues.replaying import Replay, replay
from tests.overhearing import overheard
from tests.stage import staged

__all__ = ["overheard"]

Play = Callable[[Path], Awaitable[Replay]]
REPLAY = TypeAdapter(Replay)


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
def replayed(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """Where it is written down what was replayed in this run so far, by whichever process."""
    base = tmp_path_factory.getbasetemp()
    shared = base if worker_id == "master" else base.parent
    (shared / "replayed").mkdir(exist_ok=True)
    return shared / "replayed"


@pytest.fixture
def play(fresh_data: Path, tmp_path: Path, replayed: Path) -> Play:
    """Plays a dialogue as it stands, once in a run."""

    async def play(path: Path) -> Replay:
        lines = sha256(text(path).encode()).hexdigest()[:16]
        written = replayed / f"{path.stem}-{lines}.json"
        if written.exists():
            return REPLAY.validate_json(written.read_bytes())
        played = await replay(read(path), fresh_data, tmp_path / written.stem, restless=False)
        half = tmp_path / "half"
        half.write_bytes(REPLAY.dump_json(played))
        half.replace(written)
        return played

    return play
