"""Words that only one person types, so that wherever they turn up it is known whose they are."""

import re
from collections.abc import Iterator
from pathlib import Path

_MARK = "quilt"
_LETTERS = "bcdfghjklmnpqrst"
"""Consonants alone, sixteen of them: such a word means nothing in any language."""
_PLACES = 5
_FOUND = re.compile(rf"{_MARK}([{_LETTERS}]{{{_PLACES}}})", re.IGNORECASE)
_ON_DISK = re.compile(_FOUND.pattern.encode(), re.IGNORECASE)


def word_of(number: int) -> str:
    """The word of the person with this number."""
    digits = f"{number:0{_PLACES}x}"
    return _MARK + "".join(_LETTERS[int(digit, 16)] for digit in digits)


def whose(text: str) -> Iterator[int]:
    """The numbers of those whose words stand in a text."""
    for found in _FOUND.finditer(text):
        yield int("".join(f"{_LETTERS.index(letter):x}" for letter in found[1].lower()), 16)


def lie_open(folder: Path) -> list[str]:
    """The names of files in which anybody's words can be read."""
    files = (each for each in sorted(folder.rglob("*")) if each.is_file())
    return [each.name for each in files if _ON_DISK.search(each.read_bytes())]
