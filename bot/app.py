"""The one place where things are built; and how they start and stop."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import structlog
from telegram.error import InvalidToken, TelegramError
from telegram.ext import Application

from bot import forgetting, handlers, menu, outbound, turns
from bot.api import Api
from bot.chance import Chance
from bot.clock import Clock
from bot.delivery import Delivery, InThread
from bot.intake import Bot, Intake
from bot.outcomes import TokenRefused
from bot.settings import Settings
from bot.tick import scheduler, tick
from bot.tools import Tools
from bot.watchdog import Watchdog
from prompts import library
from prompts.library import Library
from storage import database, keys, masters, schema
from storage.masters import make_master, read_master
from storage.vault import Vault

LONGEST_PAUSE = 60.0

log = structlog.get_logger()


@dataclass(frozen=True)
class App:
    """Everything that runs, put together."""

    tools: Tools
    application: Bot
    api: Api
    in_thread: InThread
    delivery: Delivery
    intake: Intake

    async def tick(self) -> None:
        """What the one job does."""
        await tick(self.tools, self.in_thread, self.delivery)


@contextmanager
def open_tools(
    settings: Settings, clock: Clock, chance: Chance, words: Library | None = None
) -> Iterator[Tools]:
    """The stores, open to this process alone, and the words; closed again at the end.

    Args:
        settings: where everything is.
        clock: the time.
        chance: what draws.
        words: those to use; None reads the shipped ones.

    Raises:
        Unusable: a store cannot be used, in one line with what to do.
        BrokenScripts: the scripts have errors; all of them are listed.
    """
    words = words or library.load(library.SHIPPED, settings.data_dir / "cache")
    with ExitStack() as stack:
        opened = stack.enter_context(open_database(settings))
        see_keys(settings, opened)
        schema.migrate(opened)
        stored = keys.connect_keys(settings.postgres, settings.data_dir)
        stack.callback(stored.dispose)
        vault = Vault(stored, _master_key(settings.master_key, needed=keys.has_keys(stored)))
        vault.make_house(clock.now())
        tools = Tools(opened, vault, words, clock, chance)
        turns.remember_scripts(tools)
        outbound.rescue(tools)
        forgetting.finish_all(tools)
        yield tools


@contextmanager
def open_database(settings: Settings) -> Iterator[database.Database]:
    """The database, open to this process alone; closed again at the end.

    Raises:
        Unusable: it cannot be used, or another process uses it.
    """
    with ExitStack() as stack:
        if settings.postgres is None:
            stack.enter_context(database.lock_process(settings.data_dir))
            masters.see_data(settings.data_dir)
        opened = database.connect(settings.postgres, settings.data_dir)
        stack.callback(opened.engine.dispose)
        if settings.postgres is not None:
            stack.enter_context(database.lock_postgres(opened))
        yield opened


def see_keys(settings: Settings, opened: database.Database, *, read_only: bool = False) -> int:
    """Sees that keys and data belong together, before anything is changed; how many keys.

    Raises:
        Unusable: they do not.
    """
    found = keys.find_keys(settings.postgres, settings.data_dir, read_only=read_only)
    try:
        return masters.check(opened, found, settings.master_key)
    finally:
        if found is not None:
            found.dispose()


def _master_key(path: Path, *, needed: bool) -> bytes:
    """The master key; a first start makes one, a later one never replaces one that is missing."""
    return read_master(path) if needed or path.exists() else make_master(path)


def assemble(tools: Tools, api: Api, threads: ThreadPoolExecutor) -> App:
    """Puts everything together; nothing runs yet."""

    async def in_thread(function: Callable[..., Any], *arguments: object) -> Any:  # noqa: ANN401
        return await asyncio.get_running_loop().run_in_executor(threads, function, *arguments)

    application: Bot = Application.builder().bot(api).updater(None).job_queue(None).build()
    delivery = Delivery(tools, api, in_thread)
    intake = Intake(tools, api, application, in_thread, delivery)
    handlers.add_to(application, intake.receive)
    application.add_error_handler(intake.could_not_read)
    return App(tools, application, api, in_thread, delivery, intake)


def database_threads(*, sqlite: bool) -> ThreadPoolExecutor:
    """One thread for SQLite, which has one writer; a few for PostgreSQL."""
    return ThreadPoolExecutor(1 if sqlite else 4, thread_name_prefix="database")


@asynccontextmanager
async def started(app: App) -> AsyncIterator[App]:
    """The app with Telegram greeted and PTB ready to translate.

    Raises:
        TokenRefused: Telegram does not know the bot.
    """
    try:
        await _patiently(app, app.application.initialize)
        app.tools.bot_name = app.api.username
        await _patiently(app, lambda: app.api.call("deleteWebhook", {}))
        await _patiently(app, lambda: menu.announce(app.api, app.tools.library))
        await app.application.start()
        yield app
    finally:
        if app.application.running:
            await app.application.stop()
        await app.application.shutdown()
        await app.api.shutdown()


async def _patiently(app: App, call: Callable[[], Any]) -> None:
    """Makes a call to Telegram, for hours if need be."""
    pause = 1.0
    while True:
        try:
            await call()
        except InvalidToken:
            raise TokenRefused from None
        except TelegramError as error:
            log.warning("telegram-away", error=type(error).__name__, pause=pause)
            app.intake.alive()
            await app.tools.clock.sleep(pause)
            pause = min(LONGEST_PAUSE, pause * 2)
        else:
            return


async def run(app: App, ready: Callable[[], None], stopping: asyncio.Event) -> None:
    """Runs until told to stop: no more intake, then what is in hand is finished."""
    watchdog = Watchdog()
    app.intake.alive = watchdog.alive
    watchdog.start()
    ticking = scheduler(app.tick)
    async with AsyncExitStack() as whole:
        if not await _before(stopping, whole.enter_async_context(started(app))):
            return
        ticking.start()
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(app.delivery.run())
                intake = group.create_task(app.intake.run(ready))
                group.create_task(_stop_when_told(app, stopping, intake))
        finally:
            ticking.shutdown(wait=False)
            watchdog.end()


async def _before(stopping: asyncio.Event, starting: Coroutine[Any, Any, object]) -> bool:
    """Whether the start was through before the stop came; otherwise it is given up."""
    async with asyncio.TaskGroup() as group:
        told, through = group.create_task(stopping.wait()), group.create_task(starting)
        await asyncio.wait((told, through), return_when=asyncio.FIRST_COMPLETED)
        told.cancel()
        through.cancel()
    return not through.cancelled()


async def _stop_when_told(app: App, stopping: asyncio.Event, intake: "asyncio.Task[None]") -> None:
    await stopping.wait()
    app.intake.stop()
    await intake
    app.delivery.stop()
