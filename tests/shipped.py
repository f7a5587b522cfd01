"""The shipped scripts and locales, as a bot has them in memory."""

import shutil
from functools import cache
from pathlib import Path

from prompts import library
from prompts.library import Library

COMPILED = Path(__file__).parents[1] / ".compiled_cache"
"""Where scripts are kept compiled, as a bot keeps them: from test to test, from run to run."""
_ALTERED = COMPILED.with_name(".altered_cache")


@cache
def shipped() -> Library:
    """The shipped scripts and locales, read once."""
    return library.load(library.SHIPPED, COMPILED)


@cache
def altered_cache() -> Path:
    """For content that a test changes: in the shipped one's place it would push that out."""
    shipped()
    shutil.copytree(COMPILED, _ALTERED, dirs_exist_ok=True)
    return _ALTERED
