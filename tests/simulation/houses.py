"""Where worlds are lived in: a bot started anew for each, or one whose data is put back.

Both run the same turns, ticks and deliveries on a SQLite file, through PTB and the local Telegram.
What the fast way leaves out is what a world is not about: compiling and migrating at the start, a
thread for the database, and waiting for the disk.
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager, asynccontextmanager, closing, contextmanager
from dataclasses import replace
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Engine

from bot.chance import Chance
from bot.simulation.virtual_time import VirtualClock
from bot.tools import Tools
from rehearsal.world import ADA, BEN
from storage import database, keys
from storage.masters import read_master
from storage.vault import Vault
from tests.dialogues.reading import Dialogue
from tests.dialogues.replaying import staged
from tests.shipped import shipped
from tests.stage import Stage

PAIR = ("Ada", "Ben")
FILES = ("toward.db", "keys.sqlite")
CHANCE = 19
"""With it both have a wish this week, not of the quiet ones, and both are asked on Sunday."""

Grounds = Mapping[bool, Path]
"""Data in which Ada and Ben have agreed; linked, or not."""

Engines = tuple[Engine, Engine]

House = Callable[[bool], AbstractAsyncContextManager[Stage]]
"""Gives a started bot that knows the two, linked or not, on a Friday evening."""


def prepare(fresh: Path, folder: Path) -> Grounds:
    """Makes the grounds, once."""

    async def prepared(*, linked: bool) -> Path:
        agreed, joined = ((), PAIR) if linked else (PAIR, ())
        beginning = Dialogue(
            "a world", "", agreed, joined, zone=None, pace="words", seed=CHANCE, lines=()
        )
        where = folder / ("linked" if linked else "agreed")
        async with staged(beginning, fresh, where):
            pass
        return where / "data"

    return {linked: asyncio.run(prepared(linked=linked)) for linked in (False, True)}


def _let_in(stage: Stage) -> None:
    """As after the welcome, with an empty chat."""
    for user in (ADA, BEN):
        stage.world.state.chats[user].bot = "member"


def full(grounds: Grounds) -> House:
    """The whole bot started for each world, on a copy of its ground."""

    @asynccontextmanager
    async def house(linked: bool) -> AsyncIterator[Stage]:
        with TemporaryDirectory() as folder:
            stage = Stage(copytree(grounds[linked], Path(folder) / "data"))
            _let_in(stage)
            await stage.start()
            try:
                yield stage
            finally:
                await stage.stop()

    return house


def _put_back(engines: Engines, ground: Path) -> None:
    """Makes open stores what they were on that ground."""
    for name, engine in zip(FILES, engines, strict=True):
        with closing(sqlite3.connect(ground / name)) as then, _connection(engine) as now:
            then.backup(now)


@contextmanager
def _connection(engine: Engine) -> Iterator[sqlite3.Connection]:
    """The one connection, outside any transaction."""
    raw = engine.raw_connection()
    try:
        driver: Any = raw.driver_connection
        yield driver
    finally:
        raw.close()


@contextmanager
def _opened(ground: Path, folder: Path) -> Iterator[tuple[Tools, Engines]]:
    """Stores that stay open from world to world, and the words."""
    data, stored = database.connect(None, folder), keys.connect_keys(None, folder)
    engines = data.engine, stored
    try:
        for engine in engines:
            with _connection(engine) as connection:
                connection.execute("PRAGMA synchronous=OFF")  # no world outlives a power cut
                connection.execute("PRAGMA locking_mode=EXCLUSIVE")  # and nobody else looks in
        _put_back(engines, ground)
        vault = Vault(stored, read_master(ground / "master.key"))
        words = shipped()
        yield Tools(data, vault, words, VirtualClock(), Chance(1)), engines
    finally:
        for engine in engines:
            engine.dispose()


@contextmanager
def fast(grounds: Grounds) -> Iterator[House]:
    """One bot's stores and words for all worlds; before each its data is put back."""
    with TemporaryDirectory() as name, _opened(grounds[False], Path(name)) as (tools, engines):

        @asynccontextmanager
        async def house(linked: bool) -> AsyncIterator[Stage]:
            _put_back(engines, grounds[linked])
            stage = Stage(Path(name))
            _let_in(stage)
            fresh = replace(tools, clock=stage.clock, chance=stage.chance)
            await stage.begin_with(fresh, ThreadPoolExecutor(1))
            try:
                yield stage
            finally:
                await stage.stop()

        yield house
