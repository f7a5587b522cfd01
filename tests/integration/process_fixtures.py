"""`toward …` as processes of their own, a local Telegram for them, and people with phones."""

import asyncio
import shutil
import signal
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from sqlalchemy import create_engine, make_url, text

from bot.clock import MICROSECONDS, Clock, ticking
from bot.settings import environment
from rehearsal.server import application, serve
from rehearsal.transcript import Seen
from rehearsal.world import TOKEN, World
from tests import overhearing
from tests.shipped import COMPILED, shipped

TOWARD = str(Path(sys.executable).parent / "toward")
PATIENCE = 60.0
"""Seconds after which something will not come any more; nothing is said about how soon it does."""

Found = TypeVar("Found")


def now() -> float:
    return Clock().now() / MICROSECONDS


def surroundings(folder: Path, settings: Mapping[str, str]) -> dict[str, str]:
    """The environment of a process: no setting of ours but these, and nobody's proxy."""
    inherited = {
        name: value
        for name, value in environment().items()
        if not name.startswith("TOWARD_") and not name.lower().endswith("_proxy")
    }
    data = folder / "data"
    if not data.exists():
        # Compiling is tested elsewhere: a hundred processes need not do it.
        shipped()
        data.mkdir(mode=0o700)
        shutil.copytree(COMPILED, data / "cache")
    # Nobody here reads before they tap, and everything that can be logged is.
    usual = {"TOWARD_UPDATES_A_MINUTE": "100000", "TOWARD_LOG_LEVEL": "DEBUG"}
    return {**inherited, **usual, "TOWARD_DATA_DIR": str(data), **settings}


async def until(what: str, look: Callable[[], Found]) -> Found:
    """What `look` finds as soon as that is true of it."""
    patience = ticking() + PATIENCE
    while not (found := look()):
        assert ticking() < patience, f"it never came: {what}"
        await asyncio.sleep(0.02)
    return found


# Processes.


@dataclass(frozen=True)
class Running:
    """One process, and all that it has printed so far."""

    process: Process
    prints: Path

    @property
    def said(self) -> str:
        return self.prints.read_text(encoding="utf-8", errors="replace")

    @property
    def lines(self) -> list[str]:
        return self.said.splitlines()

    async def ready(self) -> None:
        await until(
            "the line that it is ready",
            lambda: "ready" in self.said or self.process.returncode is not None,
        )
        assert "ready" in self.said, self.said

    async def ended(self) -> int:
        async with asyncio.timeout(PATIENCE):
            return await self.process.wait()

    async def stop(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        return await self.ended()

    async def kill(self) -> None:
        if self.process.returncode is None:
            self.process.kill()
        await self.process.wait()


def _fresh(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder / f"prints-{len(list(folder.glob('prints-*')))}.txt"


@asynccontextmanager
async def process(*command: str, folder: Path, **settings: str) -> AsyncIterator[Running]:
    """Starts it, and leaves nothing of it behind."""
    prints = _fresh(folder)
    with prints.open("wb") as file:
        started = await asyncio.create_subprocess_exec(
            *command,
            cwd=folder,
            env=surroundings(folder, settings),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=file,
            stderr=asyncio.subprocess.STDOUT,
        )
    running = Running(started, prints)
    try:
        yield running
    finally:
        await running.kill()
        overhearing.note(printed=running.said)


async def outcome(*arguments: str, folder: Path, **settings: str) -> tuple[int, list[str]]:
    """The exit status of `toward …` and the lines that it printed."""
    async with process(TOWARD, *arguments, folder=folder, **settings) as asked:
        return await asked.ended(), asked.lines


def holding(needle: bytes, folder: Path) -> list[Path]:
    """The files below a folder in which something stands."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_socket())
    return [path for path in files if needle in path.read_bytes()]


# The local Telegram, and who has a phone on it.


@dataclass
class Telegram:
    """A world behind a port of this machine."""

    world: World
    base_url: str

    @property
    def settings(self) -> dict[str, str]:
        return {"TOWARD_TOKEN": TOKEN, "TOWARD_BASE_URL": self.base_url}

    def bot(self, folder: Path, **settings: str) -> AbstractAsyncContextManager[Running]:
        """`toward run` on this Telegram."""
        return process(TOWARD, "run", folder=folder, **{**self.settings, **settings})

    def phone(self, who: int) -> "Phone":
        return Phone(self.world, who)

    def all_taken(self) -> bool:
        """Whether every update was handed over and acknowledged."""
        return not self.world.state.updates.waiting


@asynccontextmanager
async def telegram(port: int = 0, world: World | None = None) -> AsyncIterator[Telegram]:
    there = world or World(now)
    overhearing.note(world=there)
    runner, taken = await serve(application(there), port)
    try:
        yield Telegram(there, f"http://127.0.0.1:{taken}/bot")
    finally:
        await runner.cleanup()


def newest(transcript: list[Seen]) -> Seen | None:
    """The last thing that the bot said, of what is still there."""
    return next((seen for seen in reversed(transcript) if seen["is_bot"]), None)


def labels(seen: Seen | None) -> list[str]:
    return [button["text"] for row in seen["keyboard"] for button in row] if seen else []


@dataclass(frozen=True)
class Phone:
    """Somebody in their own chat with the bot."""

    world: World
    who: int

    @property
    def newest(self) -> Seen | None:
        return newest(self.world.transcript(self.who))

    @property
    def words(self) -> list[str]:
        """What they typed and still see, without commands."""
        mine = [seen["text"] for seen in self.world.transcript(self.who) if not seen["is_bot"]]
        return [text for text in mine if not text.startswith("/")]

    def bot_said(self, words: str) -> list[Seen]:
        """Also what was deleted since."""
        seen = self.world.transcript(self.who, deleted=True)
        return [each for each in seen if each["is_bot"] and words in each["text"]]

    def say(self, words: str) -> None:
        self.world.say(self.who, self.who, words)

    async def sees(self, label: str) -> None:
        await until(f"a button {label!r}", lambda: label in labels(self.newest))

    async def tap(self, *wanted: str) -> None:
        """One after the other, as each comes into sight."""
        for label in wanted:
            await self.sees(label)
            self.world.tap_label(self.who, self.who, label)

    async def welcomed(self) -> None:
        """From Start to the end of the welcome."""
        self.world.start(self.who)
        await self.tap(*WELCOME)
        await self.closed()

    async def closed(self) -> None:
        await until("the neutral line", lambda: self.newest and self.newest["text"] == CLOSED)


WELCOME = ("Go on", "I agree", "We drifted apart", "I'll try it", "I'll come by myself")
CLOSED = "Closed. /today and /help are here any time."


# PostgreSQL.


@contextmanager
def own_database(server_url: str, name: str) -> Iterator[str]:
    """A database of one's own on a server, by its URL."""
    address = make_url(server_url).set(drivername="postgresql+psycopg")
    server = create_engine(address, isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        connection.execute(text(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
        connection.execute(text(f"CREATE DATABASE {name}"))
    try:
        own = make_url(server_url).set(database=name)
        yield own.render_as_string(hide_password=False)
    finally:
        with server.connect() as connection:
            connection.execute(text(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
        server.dispose()
