"""`toward run` as a process: signals, exit statuses, and the line that says it is ready."""

import asyncio
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot import app, logs, moving_clock
from bot.api import over_http
from bot.app import App
from bot.chance import Chance
from bot.clock import Clock
from bot.commands.statuses import EXIT_UNUSABLE
from bot.outcomes import TokenRefused
from bot.settings import Settings
from bot.tools import Tools
from prompts import library
from prompts.library import BrokenScripts
from storage import schema
from storage.database import Unusable

STOP_SECONDS = 9.0
"""After that whoever asked for the stop may soon kill."""

REFUSED_BY_TELEGRAM = (
    "Telegram does not accept TOWARD_TOKEN: copy it again from @BotFather, and see that "
    "TOWARD_BASE_URL is right."
)


def run(settings: Settings, clock: Clock, clock_port: int, content: Path | None = None) -> int:
    """Runs the bot until it is told to stop; returns the exit status.

    Args:
        settings: as somebody set them.
        clock: the time.
        clock_port: where a rehearsal moves the clock; 0 for a bot that nobody rehearses.
        content: the scripts and locales; None takes the shipped ones.
    """
    logs.set_up(settings.log_level)
    try:
        words = library.load(content or library.SHIPPED, settings.data_dir / "cache")
        with app.open_tools(settings, clock, Chance(), words) as tools:
            return _run_until_stopped(settings, tools, clock_port)
    except (Unusable, BrokenScripts) as reason:
        print(reason, file=sys.stderr)
        return EXIT_UNUSABLE


def _run_until_stopped(settings: Settings, tools: Tools, clock_port: int) -> int:
    status = 0
    try:
        asyncio.run(_run(settings, tools, clock_port))
    except* TokenRefused:
        print(REFUSED_BY_TELEGRAM, file=sys.stderr)
        status = EXIT_UNUSABLE
    return status


def migrate(settings: Settings) -> int:
    """Brings the database up to date; returns the exit status."""
    try:
        with app.open_database(settings) as opened:
            schema.migrate(opened)
    except Unusable as reason:
        print(reason, file=sys.stderr)
        return EXIT_UNUSABLE
    print(f"The database is at level {schema.HEAD}, the newest.")
    return 0


async def _run(settings: Settings, tools: Tools, clock_port: int) -> None:
    token = settings.token.get_secret_value() if settings.token else ""
    stopping = asyncio.Event()
    with (
        _told_to_stop(stopping, rehearsed=bool(clock_port)),
        app.database_threads(sqlite=tools.database.is_sqlite) as threads,
    ):
        whole = app.assemble(tools, over_http(token, settings.base_url), threads)
        whole.intake.flood.most = settings.updates_a_minute
        served = await moving_clock.serve(whole, clock_port) if clock_port else None
        try:
            await app.run(whole, lambda: _say_ready(whole), stopping)
        finally:
            if served is not None:
                await served.cleanup()


@contextmanager
def _told_to_stop(stopping: asyncio.Event, *, rehearsed: bool) -> Iterator[None]:
    """A signal sets `stopping`; after a while the process ends, whatever still holds it up."""
    loop = asyncio.get_running_loop()
    at_last = threading.Timer(STOP_SECONDS, _end)
    at_last.daemon = True

    def told() -> None:
        if not stopping.is_set():
            at_last.start()
        stopping.set()

    def parent_is_gone() -> None:
        loop.remove_reader(sys.stdin)
        told()

    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, told)
    if rehearsed:
        # A rehearsal holds the other end of standard input; it closes when that process is gone.
        loop.add_reader(sys.stdin, parent_is_gone)
    try:
        yield
    finally:
        at_last.cancel()


def _end() -> None:
    """What was not recorded is as after a kill: handed over, or sent, once more."""
    print("Something does not answer; ending without it. Nothing is lost.", file=sys.stderr)
    sys.stderr.flush()
    os._exit(0)


def _say_ready(whole: App) -> None:
    print(f"Toward is ready: @{whole.api.username} listens.", flush=True)
