"""What somebody types when they are asked what time it is: a time of day, or a zone's name."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from typing import Literal
from zoneinfo import available_timezones

from conversations.local_time import DAY, on_the_wall, zone_of, zone_where_it_is

Half = Literal["either", "am", "pm"]
"""Of the day, for a time that may mean both: `either` as long as nobody has said."""

_TIME = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))? ?(?:([ap])\.?m\.?)?")
_NOON = 12

_PLACES = frozenset(
    {
        *("Africa", "America", "Antarctica", "Arctic", "Asia"),
        *("Atlantic", "Australia", "Europe", "Indian", "Pacific"),
    }
)
"""Zones are called after a place in one of these. The others mislead: `Etc/GMT+5` is behind UTC."""

SEASONAL = (
    *("Europe/Berlin", "America/New_York", "America/Chicago", "Europe/Athens", "Europe/London"),
    *("America/Los_Angeles", "Australia/Sydney", "America/Denver", "America/Santiago"),
    *("Pacific/Auckland", "America/Halifax", "Australia/Adelaide", "America/Anchorage"),
    *("America/St_Johns", "Atlantic/Azores"),
)
"""One for each way in which clocks change with the seasons, those of more people first."""

LIKELY = (
    *(("Europe/Berlin", "de"), ("Europe/Paris", "fr"), ("America/New_York", "en")),
    *(("Africa/Cairo", "ar"), ("Africa/Lagos", "en"), ("Asia/Istanbul", "tr")),
    *(("Europe/Moscow", "ru"), ("Europe/London", "en"), ("America/Chicago", "en")),
    *(("America/Mexico_City", "es"), ("Europe/Madrid", "es"), ("Europe/Rome", "it")),
    *(("America/Sao_Paulo", "pt"), ("Europe/Kyiv", "uk"), ("America/Los_Angeles", "en")),
    *(("Europe/Warsaw", "pl"), ("America/Bogota", "es"), ("Africa/Johannesburg", "en")),
    *(("Africa/Nairobi", "sw"), ("America/Argentina/Buenos_Aires", "es"), ("America/Lima", "es")),
    *(("Australia/Sydney", "en"), ("Europe/Bucharest", "ro"), ("Europe/Athens", "el")),
    *(("Africa/Accra", "en"), ("Africa/Casablanca", "ar"), ("America/Caracas", "es")),
    *(("America/Santiago", "es"), ("Africa/Abidjan", "fr"), ("Asia/Riyadh", "ar")),
    *(("Asia/Jerusalem", "he"), ("Europe/Lisbon", "pt"), ("America/Toronto", "fr")),
    *(("America/Denver", "en"), ("America/Phoenix", "en"), ("America/Vancouver", "en")),
    *(("America/Tijuana", "es"), ("America/Guatemala", "es"), ("America/Manaus", "pt")),
    *(("America/Halifax", "en"), ("America/La_Paz", "es"), ("Europe/Helsinki", "fi")),
    *(("Australia/Brisbane", "en"), ("Asia/Vladivostok", "ru"), ("Australia/Adelaide", "en")),
    *(("Australia/Darwin", "en"), ("Pacific/Auckland", "en"), ("Pacific/Fiji", "en")),
    *(("Pacific/Noumea", "fr"), ("Asia/Magadan", "ru"), ("Pacific/Tongatapu", "en")),
    *(("America/Anchorage", "en"), ("America/St_Johns", "en"), ("Atlantic/Azores", "pt")),
    *(("Atlantic/Cape_Verde", "pt"), ("Pacific/Honolulu", "en")),
)
"""Zones that many live in, and what is much spoken there; those of more people first."""

MOST_LIKELY = 4


@dataclass(frozen=True)
class Ambiguous:
    """A time that may be in the morning or in the evening."""


def zone_said(said: str, half: Half, now: int) -> str | Ambiguous | None:
    """The zone of somebody who typed this at this instant; None if it says nothing."""
    words = " ".join(said.split()).casefold()
    match = _TIME.fullmatch(words)
    return _named().get(_plain(words)) if match is None else _zone_at(match, half, now)


def seasonal(zone: str, now: int) -> str | None:
    """A zone whose clocks show the same as this one's now, and change with the seasons."""
    shown = on_the_wall(now, zone_of(zone)).utcoffset()
    alike = (each for each in SEASONAL if on_the_wall(now, zone_of(each)).utcoffset() == shown)
    return next(alike, None)


def likely(zone: str, language: str, now: int) -> tuple[str, ...]:
    """Zones whose clocks show the same as this one's now, the likeliest first.

    Args:
        zone: by which somebody lives, for all that is known.
        language: theirs; where it is spoken comes first.
        now: the instant.
    """
    shown = on_the_wall(now, zone_of(zone)).utcoffset()
    alike = [each for each in LIKELY if on_the_wall(now, zone_of(each[0])).utcoffset() == shown]
    spoken = language.partition("-")[0]
    names = [name for name, _ in sorted(alike, key=lambda each: each[1] != spoken)]
    # If these go alike through the year, one that does not is worth a place.
    first, rest = names[:MOST_LIKELY], names[MOST_LIKELY:]
    alike_all_year = {_seasons(name, now) for name in first}
    other = next((name for name in rest if _seasons(name, now) not in alike_all_year), None)
    if other is None or len(alike_all_year) > 1:
        return tuple(first)
    return (*first[:-1], other)


def _seasons(zone: str, now: int) -> tuple[timedelta | None, ...]:
    """What a zone's clocks are ahead by, a quarter of a year after the other."""
    quarters = (on_the_wall(now + n * 91 * DAY, zone_of(zone)) for n in range(4))
    return tuple(each.utcoffset() for each in quarters)


def city_of(zone: str) -> str:
    """The place that a zone is called after, by which it can be typed as well."""
    return zone.rpartition("/")[2].replace("_", " ")


def _zone_at(match: re.Match[str], half: Half, now: int) -> str | Ambiguous | None:
    hour, minute = int(match[1]), int(match[2] or 0)
    if match[2] is None and match[3] is None:
        return None  # a number by itself may be anything
    if match[3]:
        half = "am" if match[3] == "a" else "pm"
    elif hour > _NOON or match[1].startswith("0"):
        return _where_it_is(hour, minute, now)
    if half == "either":
        return Ambiguous()
    if not 1 <= hour <= _NOON:
        return None
    return _where_it_is(hour % _NOON + _NOON * (half == "pm"), minute, now)


def _where_it_is(hour: int, minute: int, now: int) -> str | None:
    on_a_clock = hour < 2 * _NOON and minute < 60  # noqa: PLR2004 - minutes
    return zone_where_it_is(f"{hour}:{minute}", now) if on_a_clock else None


def _plain(words: str) -> str:
    """Without accents, and with the joints of a zone's name."""
    letters = unicodedata.normalize("NFKD", words)
    ascii_only = "".join(each for each in letters if not unicodedata.combining(each))
    return re.sub(r" ?/ ?", "/", ascii_only).replace(" ", "_")


@cache
def _named() -> dict[str, str]:
    """Each zone by its whole name, and by that of its city alone."""
    zones = sorted(each for each in available_timezones() if each.partition("/")[0] in _PLACES)
    cities = {each.rpartition("/")[2].casefold(): each for each in reversed(zones)}
    return cities | {each.casefold(): each for each in zones} | {"utc": "UTC"}
