"""The whole bot in one process: PTB's own `Application` on the local Telegram, in virtual time.

Nothing is faked but the wire and the clock: the database is a file, the words are the shipped
ones, every turn goes through storage.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from bot import app as wiring
from bot import moving_clock, picture
from bot.api import Api
from bot.app import App
from bot.chance import Chance
from bot.clock import MICROSECONDS
from bot.person_turn import Report
from bot.settings import Settings
from bot.simulation.virtual_time import VirtualClock
from bot.simulation.wire import WorldRequest
from bot.tools import Tools
from prompts.library import Library
from rehearsal.world import TOKEN, World
from tests import overhearing
from tests.shipped import shipped


@dataclass
class Stage:
    """A world, a bot in it, and time that moves only when told to."""

    folder: Path
    clock: VirtualClock = field(default_factory=VirtualClock)
    seed: int = 1
    settings: Mapping[str, object] = field(default_factory=dict)
    words: Library = field(default_factory=shipped)
    """What people read from the next start on."""
    updates_a_minute: int = 100_000
    """Time stands still while somebody in a test taps; whoever tests a flood sets what counts."""
    world: World = field(init=False)
    chance: Chance = field(init=False)
    reports: list[Report] = field(default_factory=list)
    drawn: dict[bytes, str] = field(default_factory=dict)
    """The words on each picture that was ever drawn."""
    _running: AsyncExitStack = field(default_factory=AsyncExitStack)
    _app: App | None = None

    @cached_property
    def _read(self) -> Settings:
        given = {"data_dir": self.folder, "_env_file": None, **self.settings}
        return Settings(**given)  # type: ignore[arg-type]

    def __post_init__(self) -> None:
        self.world = World(self.clock.seconds)
        overhearing.note(world=self.world)
        self.chance = Chance(self.seed)

    @property
    def app(self) -> App:
        """The bot as it runs now."""
        if self._app is None:
            raise LookupError("the bot is not started")
        return self._app

    async def start(self) -> None:
        """Starts the bot on whatever is in the folder."""
        opened = wiring.open_tools(self._read, self.clock, self.chance, self.words)
        tools = self._running.enter_context(opened)
        await self.begin_with(tools, self._running.enter_context(ThreadPoolExecutor(1)))

    async def begin_with(self, tools: Tools, threads: ThreadPoolExecutor) -> None:
        """Starts the bot on stores that are open."""
        wire = WorldRequest(self.world)
        api = Api(TOKEN, request=wire, get_updates_request=wire)
        self._app = self._listened_to(wiring.assemble(tools, api, threads))
        self._app.delivery.draws = self._drawing
        self._app.intake.flood.most = self.updates_a_minute
        await self._running.enter_async_context(wiring.started(self._app))

    def _listened_to(self, app: App) -> App:
        """What becomes of each turn is noted, of one that time brings on as well."""
        in_thread = app.in_thread

        async def listening(function: Callable[..., Any], *arguments: object) -> object:
            try:
                came = await in_thread(function, *arguments)
            except Exception as error:
                overhearing.note(error=error)
                raise
            self.reports += [came] if isinstance(came, Report) else []
            return came

        app.intake.in_thread = listening
        return replace(app, in_thread=listening)

    def _drawing(self, words: str) -> bytes:
        file = picture.drawn(words)
        self.drawn[file] = words
        return file

    async def stop(self) -> None:
        """Stops the bot; the folder stays as it is."""
        await self._running.aclose()
        self._running, self._app = AsyncExitStack(), None

    async def restart(self) -> None:
        """Stops the bot and starts it again on the same folder."""
        await self.stop()
        await self.start()

    def on_disk(self) -> bytes:
        """All that its files hold."""
        files = (path for path in sorted(self.folder.rglob("*")) if path.is_file())
        return b"".join(path.read_bytes() for path in files)

    async def settle(self) -> None:
        """Takes in what people did and delivers what follows, until all is quiet."""
        while batch := await self.app.api.updates(self.app.intake.offset, wait=0):
            await self.app.intake.take_in(batch)
            await self.app.delivery.drain()
        await self.app.api.updates(self.app.intake.offset, wait=0)
        await self.app.delivery.drain()
        for _ in range(3):  # the answers to taps go by themselves
            await asyncio.sleep(0)

    async def pass_time(self, seconds: float) -> None:
        """Lives through all that falls due on the way."""

        async def settle() -> None:
            await self.app.tick()
            await self.settle()

        target = self.clock.now() + round(seconds * MICROSECONDS)
        await moving_clock.move(self.app, target, settle)


@asynccontextmanager
async def staged(folder: Path, **settings: object) -> AsyncIterator[Stage]:
    """A started bot for one test."""
    stage = Stage(folder, settings=settings)
    await stage.start()
    try:
        yield stage
    finally:
        await stage.stop()
