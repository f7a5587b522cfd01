"""Numbers as somebody gives them to a command."""

import argparse
from collections.abc import Callable


def number(least: int, most: int) -> Callable[[str], int]:
    """Reads a whole number, and refuses others."""

    def read(given: str) -> int:
        if not (given.isascii() and given.isdigit() and least <= int(given) <= most):
            raise argparse.ArgumentTypeError(f"a whole number from {least} to {most}, please")
        return int(given)

    return read


def port(given: str) -> int:
    """0 is a free one."""
    number = int(given)
    if number not in range(65536):
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return number
