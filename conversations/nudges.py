"""Nudges: what a person chose about them, what has come lately, and what that changes.

A nudge is a message that nobody asked for at that moment. A person has one slot a calendar week,
Monday to Sunday on their wall; most of what is kept here is numbers of such weeks, so that a flight
into another zone brings nothing twice.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Annotated, Literal, TypedDict, Unpack

from pydantic import BaseModel, ConfigDict, Field, field_validator

from conversations.local_time import MICROSECONDS, WAKING, on_the_wall, same_on_the_wall
from conversations.pace import EVENING

Why = Literal[
    "rest",
    "closer",
    "quiet",
    "follow_up",
    "once",
    "moments",
    "weekly",
    "choice",
    "unshared",
    "silence",
]
"""Because of what a nudge comes; the first three are revisits, the last four the weekly one."""
REVISITS: frozenset[Why] = frozenset({"rest", "closer", "quiet"})
WEEKLY: frozenset[Why] = frozenset({"weekly", "choice", "unshared", "silence"})
Rhythm = Literal[1, 2, 4]
"""Weeks between two weekly ones: weekly, fewer, monthly."""

SUNDAY = 6
TURNS = 4
"""Of so many weekly ones the last asks as well: as is, fewer, rest."""
MONTH = timedelta(weeks=4)
"""Between two looks back."""
UNOPENED = 3
"""After so many looks back in a row to which nobody did anything none comes any more."""
SHORTEST_DAY = timedelta(hours=4)
"""Whoever is awake for less has mistyped."""


class Asked(BaseModel):
    """Something that a person asked to be brought once, at an instant."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    script: str
    at: int
    """A full hour on the person's wall; it comes within that hour."""
    why: Why
    words: dict[str, str] = {}


class Nudges(BaseModel):
    """What a person chose about nudges, and what has come lately."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    reflection: bool = False
    together: bool = False
    """The question for two, on Sunday evening for both of them; with it, that is the evening."""
    day: Annotated[int, Field(ge=0, le=SUNDAY)] = SUNDAY
    """Of the reflection; 0 is Monday."""
    hour: Annotated[int, Field(ge=0, le=23)] = EVENING.hour
    waking: tuple[time, time] = WAKING
    every: Rhythm = 1
    sound: bool = False
    asked: tuple[Asked, ...] = ()
    since: int | None = None
    """When the weekly one was last chosen; None, too, once it has asked whether it is to go on."""
    slot: int | None = None
    """The number of the latest calendar week whose slot was used."""
    weekly: int | None = None
    """The number of the calendar week in which a weekly one last came; its rhythm counts on."""
    last: int | None = None
    """When the latest one of any kind came."""
    unheard: int = 0
    """Weekly ones in a row after which the person has done nothing at all."""
    turns: Annotated[int, Field(ge=0, lt=TURNS)] = 0
    unopened: int = 0
    """Looks back in a row after which the person has done nothing at all."""
    unshared: int | None = None
    """Since when nothing of the two has come to this person; None: nobody counts."""
    silent: bool = False
    """It said that it goes quiet: nothing weekly comes until the person chooses anew."""

    @property
    def is_on(self) -> bool:
        """Whether anything weekly comes."""
        return (self.reflection or self.together) and not self.silent

    @field_validator("waking")
    @classmethod
    def _is_a_day(cls, waking: tuple[time, time]) -> tuple[time, time]:
        start, end = (timedelta(hours=each.hour, minutes=each.minute) for each in waking)
        if end - start < SHORTEST_DAY:
            raise ValueError("waking hours end four hours after they begin, on the same day")
        if any(each.second or each.microsecond or each.tzinfo for each in waking):
            raise ValueError("waking hours are minutes on a wall")
        return waking


class Choice(TypedDict, total=False):
    """What can be chosen about the weekly one; the names are those in `Nudges`."""

    reflection: bool
    together: bool
    day: int
    hour: int
    every: Rhythm


@dataclass(frozen=True)
class Planned:
    """The one nudge that comes next."""

    at: int
    """It may have gone by, if a weekly one is not late yet."""
    why: Why
    day: date
    """The local date that it is meant for, however late it comes: once a day for one reason."""
    asked: Asked | None = None
    """What it brings; None for the weekly one: what that brings is known when it comes."""
    asks_rhythm: bool = False
    """Whether it asks as well: as is, fewer, rest."""

    @property
    def script(self) -> str | None:
        """The script that it opens, unless it is the weekly one."""
        return self.asked.script if self.asked else None

    @property
    def words(self) -> Mapping[str, str]:
        """What the script is told."""
        return self.asked.words if self.asked else {}


# What a person does.


def chosen(nudges: Nudges, now: int, **choice: Unpack[Choice]) -> Nudges:
    """The state after a person chose something about the weekly one; without a choice: go on.

    Raises:
        ValueError: there is no such day, hour or rhythm.
    """
    fresh = {"since": now, "unheard": 0, "turns": 0, "silent": False}
    begins: dict[str, int | None] = {} if nudges.is_on else {"weekly": None}
    if "together" in choice:
        begins["unshared"] = now if choice["together"] else None
    return Nudges.model_validate({**dict(nudges), **fresh, **begins, **choice})


def awake(nudges: Nudges, waking: tuple[time, time]) -> Nudges:
    """The state after a person chose when they may be written to.

    Raises:
        ValueError: these are no hours, or too few.
    """
    return Nudges.model_validate({**dict(nudges), "waking": waking})


def heard(nudges: Nudges) -> Nudges:
    """The state after the person did anything at all."""
    if not (nudges.unheard or nudges.unopened):
        return nudges
    return nudges.model_copy(update={"unheard": 0, "unopened": 0})


def shared(nudges: Nudges, now: int) -> Nudges:
    """The state after something of the two came to the person.

    Only what reached their own chat, or what they did themselves, ever leads here (P1).
    """
    return nudges.model_copy(update={"unshared": now}) if nudges.together else nudges


def uncounted(nudges: Nudges, until: int | None = None) -> Nudges:
    """The state in which weeks with nothing of the two count from then on, or not at all."""
    counts = nudges.unshared is not None
    return nudges.model_copy(update={"unshared": until}) if counts else nudges


def used(nudges: Nudges, zone: tzinfo, now: int) -> Nudges:
    """This week's slot is used: a nudge came, or a rest was ended before its date."""
    week = calendar_week(on_the_wall(now, zone))
    # After a flight across the date line this week may be one that has been before.
    week = week if nudges.slot is None else max(week, nudges.slot)
    return nudges.model_copy(update={"slot": week, "last": now})


def came(nudges: Nudges, planned: Planned, zone: tzinfo) -> Nudges:
    """The state after a nudge was claimed, whether or not it will be sent."""
    after = used(nudges, zone, planned.at)
    if planned.asked is not None:
        rest = list(after.asked)
        if planned.asked in rest:
            rest.remove(planned.asked)
        after = after.model_copy(update={"asked": tuple(rest)})
        return _looked_back(after, planned.asked, zone) if planned.why == "moments" else after
    turns = (nudges.turns + 1) % TURNS if planned.why == "weekly" else 0
    counted = {"weekly": after.slot, "unheard": nudges.unheard + 1, "turns": turns}
    if planned.why == "choice":
        counted["since"] = None
    if planned.why == "unshared":
        counted["unshared"] = None
    return after.model_copy(update={**counted, "silent": planned.why == "silence"})


def _looked_back(nudges: Nudges, asked: Asked, zone: tzinfo) -> Nudges:
    """A look back comes again in four weeks, unless some in a row stayed unopened."""
    unopened = nudges.unopened + 1
    if unopened >= UNOPENED:
        return nudges.model_copy(update={"unopened": 0})
    at = round((on_the_wall(asked.at, zone) + MONTH).timestamp()) * MICROSECONDS
    again = asking(nudges, asked.model_copy(update={"at": at}))
    return again.model_copy(update={"unopened": unopened})


def calendar_week(wall: datetime) -> int:
    """The number of a week from Monday to Sunday; those of `pace` begin on Sunday evening."""
    return (wall.toordinal() - 1) // 7


def first_day(week: int) -> date:
    """The Monday of a calendar week."""
    return date.fromordinal(week * 7 + 1)


# What a person asks for, and what else moves it.


def asking(nudges: Nudges, asked: Asked) -> Nudges:
    """The state with one thing more to bring; the later one of a revisit counts."""

    def stays(other: Asked) -> bool:
        if asked.why in REVISITS:
            return other.why != asked.why
        return (other.script, other.words, other.at) != (asked.script, asked.words, asked.at)

    rest = tuple(each for each in nudges.asked if stays(each))
    return nudges.model_copy(update={"asked": (*rest, asked)})


def without(nudges: Nudges, why: Why) -> Nudges:
    """The state with nothing left to bring for this reason."""
    rest = tuple(each for each in nudges.asked if each.why != why)
    return nudges.model_copy(update={"asked": rest})


def moved(nudges: Nudges, before: tzinfo, after: tzinfo) -> Nudges:
    """The state of somebody who lives by another clock now: what they asked for keeps its time."""
    asked = tuple(
        each.model_copy(update={"at": same_on_the_wall(each.at, before, after)})
        for each in nudges.asked
    )
    return nudges.model_copy(update={"asked": asked})


def stopped(nudges: Nudges) -> Nudges:
    """The state after `/stop`: nothing comes by itself until it is chosen anew."""
    off = {"reflection": False, "together": False, "silent": False, "asked": (), "unshared": None}
    return nudges.model_copy(update=off)


def skipped(nudges: Nudges, planned: Planned, zone: tzinfo) -> Nudges:
    """The state after a week with nothing to bring; it counts for the rhythm alone."""
    week = calendar_week(on_the_wall(planned.at, zone))
    return nudges.model_copy(update={"weekly": week})
