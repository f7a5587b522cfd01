"""`toward simulate`: many people and weeks of their time."""

import argparse
import json

from bot.commands.cache import cache
from bot.commands.numbers import number

MEANING = "many people and weeks of their time, to see that every promise is kept"


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the command; without a usage, so that a bad number gets one line."""
    simulate = commands.add_parser("simulate", help=MEANING, usage=argparse.SUPPRESS)
    people, weeks, seed = number(1, 100_000), number(1, 520), number(0, 2**31 - 1)
    simulate.add_argument("--people", type=people, default=100, help="how many (default: 100)")
    simulate.add_argument("--weeks", type=weeks, default=4, help="how long (default: 4)")
    simulate.add_argument("--seed", type=seed, default=1, help="of all chance (default: 1)")
    simulate.add_argument(
        "--crash-every",
        type=number(1, 2**31 - 1),
        default=0,
        metavar="K",
        help="the bot dies after every K-th turn or request on average (default: never)",
    )
    simulate.add_argument("--faults", action="store_true", help="Telegram and the network fail")
    simulate.add_argument("--json", action="store_true", help="the summary as JSON")
    simulate.set_defaults(command=_simulate)


def _simulate(asked: argparse.Namespace) -> int:
    from bot import logs
    from bot.simulation.progress import bar
    from bot.simulation.simulate import Asked, simulate

    logs.set_up("CRITICAL")
    wanted = Asked(asked.people, asked.weeks, asked.seed, asked.crash_every, asked.faults)
    with bar() as progress:
        outcome = simulate(wanted, cache(), progress)
    print(json.dumps(outcome.as_json(), indent=2) if asked.json else outcome.in_words())
    return outcome.status
