"""`toward keys`: the master key, changed."""

import argparse
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from bot.commands.statuses import refused
from bot.settings import Settings, read

if TYPE_CHECKING:
    from storage.masters import Told

MEANING = "change the master key, which all other keys are wrapped with"


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the command."""
    keys = commands.add_parser("keys", help="the master key, and changing it")
    ways = keys.add_subparsers(required=True, metavar="rotate")
    rotate = ways.add_parser("rotate", help=MEANING)
    rotate.add_argument(
        "--new",
        type=Path,
        metavar="FILE",
        help="one that you have made (default: one is made, and takes the place of the other)",
    )
    rotate.set_defaults(command=_rotate)


def _rotate(asked: argparse.Namespace) -> int:
    from storage.database import Unusable

    settings = read()
    try:
        count = _rotated(settings, asked.new)
    except Unusable as reason:
        return refused(reason)
    print(f"{count} keys are wrapped with the new master key.")
    if asked.new is None:
        print(f"It is at {settings.master_key}: keep a copy of it off this machine.")
    else:
        print(f"From now on TOWARD_MASTER_KEY_FILE has to name {asked.new}.")
    print("The one before opens nothing here any more; only older backups of the keys need it.")
    return 0


def _rotated(settings: Settings, new: Path | None) -> int:
    from bot.app import open_database
    from storage import keys, masters
    from storage.database import Unusable

    nothing = "There are no keys yet; the first start makes them."
    stored = keys.find_keys(settings.postgres, settings.data_dir)
    if stored is None:
        raise Unusable(nothing)
    with ExitStack() as stack:
        stack.callback(stored.dispose)
        if not keys.has_keys(stored):
            raise Unusable(nothing)
        # Only whoever has the data to themselves may do this: a bot keeps its master key in memory.
        stack.enter_context(open_database(settings))
        tell = stack.enter_context(_bar())
        return masters.rotate(stored, settings.master_key, new, tell)


@contextmanager
def _bar() -> "Iterator[Told]":
    """How many keys have gone over, and how long the rest will take."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    columns = ("Keys", BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True)) as progress:
        task = progress.add_task("", total=None)
        yield lambda done, whole: progress.update(task, completed=done, total=whole)
