"""`toward run | rehearse | simulate | check | preview | words | doctor | migrate`."""

import argparse
import asyncio
import json
import re
import shutil
import signal
import sys
import webbrowser
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.child import Child, NotReady, claim
from bot.clock import MICROSECONDS, Clock
from bot.settings import WrongSettings, environment, read

if TYPE_CHECKING:
    from bot.rehearsed_content import Change, Content
    from rehearsal.clock import ShiftedClock
    from rehearsal.world import World

EXIT_WRONG_CONTENT = 1
EXIT_UNUSABLE = 78
"""EX_CONFIG of sysexits.h: trying again does not help before somebody has acted."""

ENGLISH = "en"
"""Everything is written in it; the others are translated from it."""

SIMULATE = "many people and weeks of their time, to see that every promise is kept"


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; returns its exit status."""
    asked = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = asked.command
    try:
        return command(asked)
    except WrongSettings as wrong:
        return _refused(wrong)
    except KeyboardInterrupt:
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="toward", description="A Telegram companion for couples.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    run = commands.add_parser("run", help="the bot on Telegram (needs TOWARD_TOKEN)")
    run.add_argument("--clock-port", type=int, default=0, help=argparse.SUPPRESS)
    run.add_argument("--clock-ahead", type=float, default=0.0, help=argparse.SUPPRESS)
    run.add_argument("--content", type=Path, help=argparse.SUPPRESS)
    run.set_defaults(command=_run)
    rehearse = commands.add_parser("rehearse", help="a local Telegram, the bot, and three phones")
    rehearse.add_argument("--port", type=_port, default=8765, help="of the page (default: 8765)")
    rehearse.set_defaults(command=_rehearse)
    _add_simulate(commands.add_parser("simulate", help=SIMULATE, usage=argparse.SUPPRESS))
    check = commands.add_parser("check", help="what is wrong with scripts and lines, all of it")
    check.add_argument("path", nargs="*", type=Path, help="a file or a folder (default: ours)")
    check.add_argument(
        "--deploy", action="store_true", help="what becomes of the open talks, if this is started"
    )
    check.add_argument("--schema", action="store_true", help="print the JSON Schema for editors")
    check.set_defaults(command=_check)
    preview = commands.add_parser("preview", help="one page with every step, as phones show it")
    preview.add_argument(
        "folder", nargs="?", type=Path, default=Path("preview"), help="for it (default: preview)"
    )
    preview.add_argument("--scripts", type=Path, metavar="PATH", help="others than ours")
    preview.set_defaults(command=_preview)
    _add_words(commands.add_parser("words", help="all words of a language as one table"))
    doctor = commands.add_parser("doctor", help="what is wrong with this installation")
    doctor.set_defaults(command=_doctor)
    migrate = commands.add_parser("migrate", help="bring the database up to date")
    migrate.set_defaults(command=_migrate)
    return parser


def _add_words(words: argparse.ArgumentParser) -> None:
    ways = words.add_subparsers(required=True, metavar="export|import")
    for name, command, meaning in (
        ("export", _export_words, "write the table, for a spreadsheet"),
        ("import", _import_words, "take in the translations of a table, all of them or none"),
    ):
        way = ways.add_parser(name, help=meaning)
        way.add_argument("file", type=Path, help="a CSV file")
        way.add_argument("--language", required=True, type=_language, help="such as de or es")
        way.add_argument("--folder", type=Path, help="with scripts and locales (default: ours)")
        way.set_defaults(command=command)


def _language(given: str) -> str:
    if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]+)*", given) or given == ENGLISH:
        raise argparse.ArgumentTypeError("a language to translate into, such as de or es")
    return given


def _add_simulate(simulate: argparse.ArgumentParser) -> None:
    """Without a usage, so that a bad number gets one line."""
    people, weeks, seed = _number(1, 100_000), _number(1, 520), _number(0, 2**31 - 1)
    simulate.add_argument("--people", type=people, default=100, help="how many (default: 100)")
    simulate.add_argument("--weeks", type=weeks, default=4, help="how long (default: 4)")
    simulate.add_argument("--seed", type=seed, default=1, help="of all chance (default: 1)")
    simulate.add_argument(
        "--crash-every",
        type=_number(1, 2**31 - 1),
        default=0,
        metavar="K",
        help="the bot dies after every K-th turn or request on average (default: never)",
    )
    simulate.add_argument("--faults", action="store_true", help="Telegram and the network fail")
    simulate.add_argument("--json", action="store_true", help="the summary as JSON")
    simulate.set_defaults(command=_simulate)


def _number(least: int, most: int) -> Callable[[str], int]:
    def read(given: str) -> int:
        if not (given.isascii() and given.isdigit() and least <= int(given) <= most):
            raise argparse.ArgumentTypeError(f"a whole number from {least} to {most}, please")
        return int(given)

    return read


def _port(given: str) -> int:
    """0 is a free one."""
    port = int(given)
    if port not in range(65536):
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return port


def _refused(reason: Exception) -> int:
    print(reason, file=sys.stderr)
    return EXIT_UNUSABLE


def _run(asked: argparse.Namespace) -> int:
    settings = read()
    if settings.token is None:
        print(
            "TOWARD_TOKEN: needs the bot's token, from @BotFather. "
            "To try Toward without one: make rehearse",
            file=sys.stderr,
        )
        return EXIT_UNUSABLE
    from bot import running

    clock = Clock(round(asked.clock_ahead * MICROSECONDS))
    return running.run(settings, clock, asked.clock_port, asked.content)


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
        return _refused(reason)
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


def _simulate(asked: argparse.Namespace) -> int:
    from bot import logs
    from bot.simulation.progress import bar
    from bot.simulation.simulate import Asked, simulate

    logs.set_up("CRITICAL")
    wanted = Asked(asked.people, asked.weeks, asked.seed, asked.crash_every, asked.faults)
    with bar() as progress:
        outcome = simulate(wanted, _cache(), progress)
    print(json.dumps(outcome.as_json(), indent=2) if asked.json else outcome.in_words())
    return outcome.status


def _check(asked: argparse.Namespace) -> int:
    from prompts import library, schema

    if asked.schema:
        print(json.dumps(schema.schema(), indent=2, ensure_ascii=False))
        return 0
    paths = asked.path or [library.SHIPPED]
    missing = [path for path in paths if not path.exists()]
    for path in missing:
        print(f"{path}: there is no such file or folder", file=sys.stderr)
    if asked.deploy and not missing:
        # As a start does, this lets English stand in where a translation is behind.
        return _deploy(paths[0])
    wrong = library.check([path for path in paths if path not in missing], _cache())
    for diagnostic in wrong:
        print(diagnostic)
    return EXIT_WRONG_CONTENT if wrong or missing else 0


def _deploy(folder: Path) -> int:
    from bot.deploying import outlook
    from prompts import library
    from storage.database import Unusable

    try:
        seen = outlook(read(), library.load(folder, None))
    except library.BrokenScripts as wrong:
        print(wrong)
        return EXIT_WRONG_CONTENT
    except Unusable as reason:
        return _refused(reason)
    print("\n".join(seen.lines))
    return EXIT_WRONG_CONTENT if seen.stuck else 0


def _preview(asked: argparse.Namespace) -> int:
    from bot.preview.page import page
    from prompts import library

    try:
        read = library.load(asked.scripts or library.SHIPPED, _cache())
    except library.BrokenScripts as wrong:
        print(wrong, file=sys.stderr)
        return EXIT_WRONG_CONTENT
    told = sys.stderr.isatty()

    def progress(over: int, whole: int) -> None:
        if told:
            print(f"\rDrawing {over} of {whole}", end="", file=sys.stderr, flush=True)

    drawn = page(read, progress)
    target = asked.folder / "index.html"
    try:
        asked.folder.mkdir(parents=True, exist_ok=True)
        target.write_text(drawn, encoding="utf-8")
    except OSError as reason:
        return _refused(reason)
    languages = ", ".join(sorted(read.words.languages))
    size = len(drawn.encode()) / 1_000_000
    end = "\r" if told else ""
    print(f"{end}{target}: {len(read.scripts)} scripts, {size:.1f} MB, in {languages}")
    return 0


def _cache() -> Path | None:
    """Where a start keeps what it has compiled; the words can be checked without any settings."""
    try:
        return read().data_dir / "cache"
    except WrongSettings:
        return None


def _export_words(asked: argparse.Namespace) -> int:
    from prompts import library, sheet

    table = sheet.written(sheet.rows(asked.folder or library.SHIPPED, asked.language))
    try:
        asked.file.write_text(table, encoding="utf-8")
    except OSError as reason:
        print(reason, file=sys.stderr)
        return EXIT_WRONG_CONTENT
    return 0


def _import_words(asked: argparse.Namespace) -> int:
    from prompts import library, sheet, sheet_import

    folder = asked.folder or library.SHIPPED
    try:
        table = sheet.read(asked.file.read_text(encoding="utf-8"))
        files = sheet_import.taken_in(folder, asked.language, table)
        for path, text in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    except (OSError, UnicodeDecodeError, sheet.NoSheet, sheet_import.WrongRows) as reason:
        print(reason, file=sys.stderr)
        return EXIT_WRONG_CONTENT
    return 0


def _doctor(_asked: argparse.Namespace) -> int:
    from bot.doctor import findings

    wrong = 0
    for finding in findings(read()):
        print(finding, flush=True)
        wrong += not finding.well
    return EXIT_UNUSABLE if wrong else 0


def _migrate(_asked: argparse.Namespace) -> int:
    from bot import running

    return running.migrate(read())
