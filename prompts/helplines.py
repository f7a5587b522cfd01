"""Whom somebody can call, by country: `locales/crisis.toml`. Each number says where it is from."""

import tomllib
from collections.abc import Container, Iterator
from pathlib import Path

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from conversations.helplines import PURPOSES, Countries, Country
from prompts.diagnostics import Diagnostic

HELPLINES = "crisis.toml"
"""In the folder of the languages, beside them."""

_COUNTRIES = TypeAdapter(dict[str, Country])


def helplines(path: Path, source: str) -> Countries | tuple[Diagnostic, ...]:
    """What a file lists, or everything that is wrong with it."""
    try:
        countries = _COUNTRIES.validate_python(tomllib.loads(source))
    except tomllib.TOMLDecodeError as wrong:
        return (Diagnostic(str(path), 1, 1, "E370", f"not TOML: {wrong}"),)
    except ValidationError as wrong:
        return tuple(_not_so(path, source, each) for each in wrong.errors())
    return tuple(_unsourced(path, source, countries)) or countries


def unnamed(
    path: Path, source: str, countries: Countries, english: Container[str]
) -> Iterator[Diagnostic]:
    """Countries that have no name.

    Args:
        path: the file that lists them.
        source: its text.
        countries: as it lists them.
        english: the names of the bot's own lines, some of which name countries.
    """
    for name in countries:
        if f"country-{name}" not in english:
            message = f"{name!r} has no name: en/bot.ftl has no line 'country-{name}'"
            yield _at(path, source, (name,), ("E373", message))


def _not_so(path: Path, source: str, wrong: ErrorDetails) -> Diagnostic:
    place = tuple(map(str, wrong["loc"]))
    return _at(path, source, place, ("E371", f"{'.'.join(place)}: {wrong['msg']}"))


def _unsourced(path: Path, source: str, countries: Countries) -> Iterator[Diagnostic]:
    for name, country in countries.items():
        for purpose in PURPOSES:
            for number, each in enumerate(country.helplines(purpose)):
                if each.verified and not each.source:
                    message = f"{each.number} is verified, and nothing says where"
                    yield _at(path, source, (name, purpose, str(number)), ("E372", message))


def _at(path: Path, source: str, place: tuple[str, ...], told: tuple[str, str]) -> Diagnostic:
    """At the table that a place is in: of a country, or of the n-th number for a purpose."""
    name, purpose, number = (*place, "", "")[:3]
    begins = max(0, source.find(f"[{name}]"))
    if number.isdecimal():
        for _ in range(int(number) + 1):
            begins = max(begins, source.find(f"[[{name}.{purpose}]]", begins + 1))
    return Diagnostic(str(path), source[:begins].count("\n") + 1, 1, *told)
