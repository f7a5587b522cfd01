"""`toward COMMAND`: the door. What each command takes and does is in `bot/commands`."""

import argparse
from collections.abc import Callable, Sequence

from bot.commands import check, doctor, keys, migrate, preview, rehearse, run, simulate, words
from bot.commands.statuses import refused
from bot.settings import WrongSettings

COMMANDS = (run, rehearse, simulate, check, preview, words, doctor, migrate, keys)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; returns its exit status."""
    asked = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = asked.command
    try:
        return command(asked)
    except WrongSettings as wrong:
        return refused(wrong)
    except KeyboardInterrupt:
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="toward", description="A Telegram companion for couples.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for each in COMMANDS:
        each.add(commands)
    return parser
