"""`toward rehearse`: a local Telegram, the bot against it, and a page with three phones."""

import argparse
import asyncio
import shutil
import signal
import sys
import webbrowser
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.child import Child, NotReady, claim
from bot.clock import MICROSECONDS, Clock
from bot.commands.numbers import port
from bot.commands.statuses import refused
from bot.settings import environment, read

if TYPE_CHECKING:
    from bot.rehearsed_content import Change, Content
    from rehearsal.clock import ShiftedClock
    from rehearsal.world import World


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the command."""
    rehearse = commands.add_parser("rehearse", help="a local Telegram, the bot, and three phones")
    rehearse.add_argument("--port", type=port, default=8765, help="of the page (default: 8765)")
    rehearse.set_defaults(command=_rehearse)


def _rehearse(asked: argparse.Namespace) -> int:
    settings = read()
    folder = settings.data_dir / "rehearsal"
    try:
        with claim(folder):
            # The local Telegram remembers nothing from one rehearsal to the next, nor does the bot.
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(mode=0o700)
            asyncio.run(_rehearsal(folder, asked.port))
    except (NotReady, OSError) as reason:
        return refused(reason)
    return 0


async def _rehearsal(folder: Path, port: int) -> None:
    """The local Telegram, the bot against it over HTTP, and a page with three phones."""
    from rehearsal import clock, server, world

    content = _content(folder)
    shifted = clock.ShiftedClock(lambda: Clock().now() / MICROSECONDS)
    child = Child(folder, lambda: shifted.shift, content.read)
    there = world.World(shifted)
    moving = _moving(child, shifted)
    stage = server.application(
        there, restart=child.restart, move_clock=moving, reset=child.begin_anew
    )
    runner, port = await _serve(server.serve, stage, port)
    child.base_url = f"http://127.0.0.1:{port}/bot"
    child.token = world.TOKEN
    stopping = _told_to_stop()
    try:
        await child.start()
        _announce(f"http://127.0.0.1:{port}/")
        take = _taking(child, there)
        await asyncio.gather(child.watch(stopping), content.follow(stopping, take))
    finally:
        await child.stop()
        await runner.cleanup()


def _content(folder: Path) -> "Content":
    from bot.rehearsed_content import Content
    from prompts import library

    content = Content(library.SHIPPED, folder / "content", folder.parent / "cache")
    if wrong := content.take():
        raise NotReady("\n".join(map(str, wrong)))
    # The bot begins with what is compiled already.
    (folder / "data").mkdir(mode=0o700)
    shutil.copytree(content.cache, folder / "data" / "cache")
    return content


def _told_to_stop() -> asyncio.Event:
    stopping = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    return stopping


def _moving(child: Child, shifted: "ShiftedClock") -> Callable[[float], Awaitable[float]]:
    """Moves the clock of the rehearsal along with the bot's."""

    def go_along(instant: float) -> None:
        shifted.shift = max(shifted.shift, instant - shifted.real())

    async def move_clock(target: float) -> float:
        await child.move_clock(target, go_along)
        return shifted()

    return move_clock


def _taking(child: Child, world: "World") -> Callable[["Change"], Awaitable[None]]:
    """What a rehearsal does with scripts that were saved."""

    async def take(change: "Change") -> None:
        wrong = [str(each) for each in change.wrong]
        if not wrong:
            world.journal.note("restarting")
            try:
                await child.renew()
            finally:
                world.journal.note("restarted")
        world.tell_of_content(wrong)
        done = "What is wrong there; the bot goes on with what it had" if wrong else "Read anew"
        print("\n".join([*wrong, f"{done}: {', '.join(change.files)}"]), flush=True)

    return take


async def _serve(serve: Callable[..., Any], stage: object, port: int) -> Any:  # noqa: ANN401
    """On the usual port, so that a bookmark works; on a free one if that is taken."""
    try:
        return await serve(stage, port)
    except OSError:
        return await serve(stage, 0)


def _announce(address: str) -> None:
    print(f"Three phones are ready at {address}  (Ctrl+C ends the rehearsal)", flush=True)
    on_desktop = sys.platform == "darwin" or {"DISPLAY", "WAYLAND_DISPLAY"} & set(environment())
    if on_desktop and sys.stdout.isatty():
        webbrowser.open(address)
