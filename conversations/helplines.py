"""Whom somebody can call on a hard night: telephone numbers, by country.

A country is chosen, never looked up. A number that nobody has verified is shown with a word on it.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Annotated, Literal, get_args

from pydantic import BaseModel, ConfigDict, StringConstraints

from conversations.local_time import on_the_wall, zone_of
from conversations.questions import plain

Purpose = Literal["emergency", "despair", "violence", "child", "own_behaviour"]
"""What a number is for: danger now; suicide, self-harm or a bad night; violence by a partner; a
child; whoever is afraid of what they may do themselves."""

PURPOSES: tuple[Purpose, ...] = get_args(Purpose)

Manner = Literal["call", "police", "ambulance", "men", "call_or_text", "text_start", "whatsapp"]
"""How a number is used or for whom it is; `call` goes without saying."""

Number = Annotated[
    str, StringConstraints(pattern=r"^([+#]?[0-9]([0-9 -]*[0-9])?|[a-z]+(\.[a-z]+)+)$")
]


class Known(BaseModel):
    """Something that is listed: nothing unknown in it, nothing changed once read."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Helpline(Known):
    """One number, or the address of a site where there is none."""

    number: Number
    """As it is shown."""
    source: str = ""
    """Where it was read; empty: it is told from memory."""
    date: date
    """When it was noted."""
    verified: bool
    """Whether it was read at that source."""
    manner: Manner = "call"
    name: str = ""
    """Its own, in no language."""


class Country(Known):
    """Whom somebody can call in one country: by purpose, the one to call first before the others.

    An empty list says that no number is known.
    """

    emergency: list[Helpline]
    despair: list[Helpline]
    violence: list[Helpline]
    child: list[Helpline] = []
    own_behaviour: list[Helpline] = []
    region: Literal["europe", "elsewhere"]
    """In which list it stands."""
    zones: list[str] = []
    """By which people live there."""
    languages: list[str] = []
    """Of ours, those in which many there are spoken to."""
    also: list[str] = []
    """Other names that are typed for it, in any language."""

    def helplines(self, purpose: Purpose) -> list[Helpline]:
        """Those for one purpose."""
        found: list[Helpline] = getattr(self, purpose)
        return found


Countries = Mapping[str, Country]
"""By a short name of ours, such as `de`; where nothing else tells, the first are offered first."""


def likely(countries: Countries, language: str, zone: str | None, now: int) -> tuple[str, ...]:
    """All countries, those first where somebody may live.

    Args:
        countries: which there are.
        language: in which they are spoken to.
        zone: by which they live, if they have said; of many it tells no more than the time.
        now: the instant.
    """
    spoken = language.partition("-")[0]

    def weight(country: Country) -> int:
        same_clock = zone is not None and any(_alike(zone, each, now) for each in country.zones)
        by_name = zone in country.zones
        return 2 * (spoken in country.languages) + 2 * same_clock + by_name

    return tuple(sorted(countries, key=lambda name: -weight(countries[name])))


def _alike(one: str, other: str, now: int) -> bool:
    first, second = (on_the_wall(now, zone_of(each)).utcoffset() for each in (one, other))
    return first == second


def named(said: str, names: Mapping[str, Iterable[str]]) -> str | None:
    """The country that somebody means; accents, case and signs do not matter.

    Args:
        said: as they typed it.
        names: of each country, all by which it is known.
    """
    words = plain(said)
    found = (name for name, known in names.items() if words in {plain(each) for each in known})
    return next(found, None)
