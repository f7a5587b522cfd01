"""Lines ready to be said: what is left of a Fluent file once it has been read and checked."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from conversations.script import gaps_in

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

YOU = "you"
"""The variable by which any line may choose a form: how somebody wants to be spoken of."""

GENDERS = ("feminine", "masculine", "other")
"""What it may be."""

NAME = "line"
"""Under which a line with several forms is kept."""


@dataclass(frozen=True)
class Variants:
    """A line with several forms."""

    source: str
    """It as Fluent, under `NAME`, with the terms of its file."""
    gaps: tuple[str, ...]
    """Those that it shows."""
    chosen_by: tuple[str, ...]
    """The variables that its form is chosen by, as Fluent calls them."""


Pattern: TypeAlias = str | Variants
"""A line with its gaps still open, as `{name}`. Nearly every line has one form and is plain."""


@dataclass(frozen=True)
class Language:
    """All that is said in one language.

    Attributes:
        own: the bot's own lines, by name.
        scripted: the lines of scripts, by their ids.
    """

    own: Mapping[str, Pattern]
    scripted: Mapping[str, Pattern]


def gaps_of(pattern: Pattern) -> frozenset[str]:
    """The gaps that a line shows."""
    return frozenset(gaps_in(pattern) if isinstance(pattern, str) else pattern.gaps)


def form(pattern: Pattern, language: str, values: Mapping[str, str]) -> str:
    """The form that fits the values, its gaps still open."""
    if isinstance(pattern, str):
        return pattern
    filled: dict[str, str | int] = {fluent_name(gap): f"{{{gap}}}" for gap in pattern.gaps}
    filled |= {name: _selecting(values.get(script_name(name), "")) for name in pattern.chosen_by}
    bundle = _bundle(language, pattern.source)
    value = bundle.get_message(NAME).value
    text, _ = bundle.format_pattern(value, filled) if value is not None else ("", [])
    return str(text)


def fluent_name(gap: str) -> str:
    """How Fluent calls a gap: it knows no dots."""
    return gap.replace(".", "__")


def script_name(name: str) -> str:
    """How scripts call what Fluent calls so."""
    return name.replace("__", ".")


@lru_cache(maxsize=1024)
def _bundle(language: str, source: str) -> "FluentBundle":
    # Only now: a start does without Fluent, and so do most turns.
    from fluent.runtime import FluentBundle, FluentResource  # noqa: PLC0415

    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(source))
    return bundle


def _selecting(value: str) -> str | int:
    """A value to choose a form by.

    Only letters and digits: where it is shown too, it goes around the gaps, and so nothing in it
    may be read as markup.
    """
    if value.isascii() and value.isdigit():
        return int(value)
    return value if value.isalpha() else ""
