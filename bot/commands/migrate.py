"""`toward migrate`: the database brought up to date."""

import argparse

from bot.settings import read


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the command."""
    migrate = commands.add_parser("migrate", help="bring the database up to date")
    migrate.set_defaults(command=_migrate)


def _migrate(_asked: argparse.Namespace) -> int:
    from bot import running

    return running.migrate(read())
