"""The shipped scripts and locales, as a bot has them in memory."""

from functools import cache
from pathlib import Path

from prompts import library
from prompts.library import Library

COMPILED = Path(__file__).parents[1] / ".compiled_cache"
"""Where scripts are kept compiled, as a bot keeps them: from test to test, from run to run."""


@cache
def shipped() -> Library:
    """The shipped scripts and locales, read once."""
    return library.load(library.SHIPPED, COMPILED)
