"""`toward doctor`: what is wrong with this installation."""

import argparse

from bot.commands.statuses import EXIT_UNUSABLE
from bot.settings import read


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the command."""
    doctor = commands.add_parser("doctor", help="what is wrong with this installation")
    doctor.set_defaults(command=_doctor)


def _doctor(_asked: argparse.Namespace) -> int:
    from bot.doctor import findings

    wrong = 0
    for finding in findings(read()):
        print(finding, flush=True)
        wrong += not finding.well
    return EXIT_UNUSABLE if wrong else 0
