"""`toward run`: the bot on Telegram."""

import argparse
import sys
from pathlib import Path

from bot.clock import MICROSECONDS, Clock
from bot.commands.statuses import EXIT_UNUSABLE
from bot.settings import read


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the command."""
    run = commands.add_parser("run", help="the bot on Telegram (needs TOWARD_TOKEN)")
    run.add_argument("--clock-port", type=int, default=0, help=argparse.SUPPRESS)
    run.add_argument("--clock-ahead", type=float, default=0.0, help=argparse.SUPPRESS)
    run.add_argument("--content", type=Path, help=argparse.SUPPRESS)
    run.set_defaults(command=_run)


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
