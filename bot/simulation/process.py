"""The bot as a process that can be started, end as if it had been killed, and be started again."""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from bot import app as wiring
from bot import turns
from bot.api import Api
from bot.app import App
from bot.chance import Chance
from bot.person_turn import Report
from bot.settings import TELEGRAM, Settings
from bot.simulation.death import Fate, Killed, mortal
from bot.simulation.virtual_time import VirtualClock
from bot.simulation.wire import WorldRequest
from prompts.library import Library
from rehearsal.world import TOKEN
from storage import Connection
from storage.database import Database, transaction

BACK_SECONDS = 2.0
"""How long whoever supervises the bot takes to start it again."""


@dataclass
class Process:
    """One bot on one folder, and whatever it is started anew.

    Attributes:
        folder: where its data is.
        clock: the time.
        words: what people read.
        wire: its way to Telegram.
        fate: when it ends.
        seed: what its chance comes from.
    """

    folder: Path
    clock: VirtualClock
    words: Library
    wire: WorldRequest
    fate: Fate
    seed: int
    turns: int = 0
    handled: Counter[int] = field(default_factory=Counter)
    """How often each update took effect."""
    starts: int = 0
    database: Database | None = None
    """What it works on, for whoever only looks: a look is nothing that it can die of."""
    _app: App | None = None
    _running: AsyncExitStack = field(default_factory=AsyncExitStack)

    @property
    def app(self) -> App:
        """The bot as it runs now.

        Raises:
            LookupError: it does not.
        """
        if self._app is None:
            raise LookupError("the bot is not started")
        return self._app

    @contextmanager
    def looked_into(self) -> Iterator[Connection]:
        """Its database, to look at."""
        if self.database is None:
            raise LookupError("the bot was never started")
        with transaction(self.database) as connection:
            yield connection

    async def start(self) -> None:
        """Starts it on whatever is in the folder; should it die on the way, once more."""
        while self._app is None:
            try:
                await self._start()
            except* Killed:
                await self.bury()

    async def _start(self) -> None:
        self.fate.begin()
        self.starts += 1
        settings = _settings(self.folder)
        # Another process draws other numbers: two that were alike would make the same buttons.
        chance = Chance(self.seed * 1_000_003 + self.starts)
        opened = wiring.open_tools(settings, self.clock, chance, self.words)
        tools = self._running.enter_context(opened)
        self.database = tools.database
        tools = replace(tools, database=mortal(tools.database, self.fate))
        api = Api(TOKEN, request=self.wire, get_updates_request=self.wire)
        app = self._listened_to(wiring.assemble(tools, api, ThreadPoolExecutor(1)))
        await self._running.enter_async_context(wiring.started(app))
        self._app = app

    def _listened_to(self, app: App) -> App:
        """Each turn is counted, and each update that took effect."""
        in_thread = app.in_thread

        async def listening(function: Callable[..., Any], *arguments: object) -> object:
            came = await in_thread(function, *arguments)
            if isinstance(came, Report):
                self.turns += 1
                self.fate.lived()
                if function is turns.take and not came.seen_before:
                    self.handled[int(str(arguments[1]))] += 1
            return came

        app.intake.in_thread = listening
        return replace(app, in_thread=listening)

    async def settle_answers(self) -> None:
        """Lets the answers to taps go, which nobody waits for."""
        for _ in range(3):
            await asyncio.sleep(0)

    async def bury(self) -> None:
        """Lets go of what a dead process held: its files and its locks, and nothing is finished.

        Whatever of it still wants to write or send meets its end there.
        """
        with suppress(Killed, ExceptionGroup, BaseExceptionGroup):
            await self._running.aclose()
        self._running, self._app = AsyncExitStack(), None
        await self.clock.sleep(BACK_SECONDS)

    async def stop(self) -> None:
        """Stops it for good."""
        await self._running.aclose()
        self._running, self._app = AsyncExitStack(), None


def _settings(folder: Path) -> Settings:
    """Nothing comes from outside: whoever has a real bot here must not find people in it."""
    empty = dict.fromkeys(
        ("token", "token_file", "database_url", "database_url_file", "master_key_file"), ""
    )
    own = {"data_dir": folder, "base_url": TELEGRAM, "log_level": "ERROR", "_env_file": None}
    return Settings(**empty, **own)  # type: ignore[arg-type]
