"""By which clock a person lives: asked, never looked up, and kept as a zone without a place."""

from dataclasses import replace
from typing import get_args

from bot import pacing, resting
from bot.acting import Acting, Done
from conversations.local_time import zone_of
from conversations.nudges import moved
from conversations.zones import Ambiguous, Half, city_of, likely, seasonal, zone_said
from storage import people

_PLACES = ("place_one", "place_two", "place_three", "place_four")
_HALVES: tuple[Half, ...] = get_args(Half)


def ask_once(acting: Acting) -> Done:
    """Whether to ask what time it is where the person lives."""
    if acting.row.zone is not None or acting.kept.zone_asked:
        return Done(acting.row, acting.kept, "leave")
    return Done(acting.row, acting.kept.model_copy(update={"zone_asked": True}), "ask")


def choose(acting: Acting, said: str, half: str) -> Done:
    """Keeps the zone of whoever typed this."""
    # Whether it was before noon or after may be answered hours later.
    at = acting.now if half == "either" else acting.kept.clock_said_at or acting.now
    match zone_said(said, _HALVES[_HALVES.index(half)], at):
        case None:
            return Done(acting.row, acting.kept, "unknown")
        case Ambiguous():
            kept = acting.kept.model_copy(update={"clock_said_at": at})
            return Done(acting.row, kept, "half")
        case zone:
            unclear = zone.startswith(("+", "-")) and seasonal(zone, acting.now) is not None
            return _live_by(acting, zone, "seasons" if unclear else "done")


def see_places(acting: Acting) -> Done:
    """Places where clocks show what the person's do; none where that says all there is to know."""
    known = acting.row.zone
    places = () if known is None else likely(known, acting.row.language, acting.now)
    if not places:
        return Done(acting.row, acting.kept, "none")
    named = [*map(city_of, places), *[""] * len(_PLACES)]
    words = dict(zip(_PLACES, named, strict=False))
    return Done(acting.row, acting.kept, "some", words=words)


def follow_seasons(acting: Acting) -> Done:
    """The clocks that show what the person's do, and change in summer and winter."""
    known = acting.row.zone
    found = None if known is None else seasonal(known, acting.now)
    return Done(acting.row, acting.kept) if found is None else _live_by(acting, found, "done")


def _live_by(acting: Acting, zone: str, outcome: str) -> Done:
    """What the person has planned for themselves moves along; a call-back keeps its instant."""
    before = zone_of(acting.row.zone)
    people.set_zone(acting.connection, acting.row.id, zone)
    nudges = moved(acting.kept.nudges, before, zone_of(zone))
    kept = acting.kept.model_copy(update={"nudges": nudges, "clock_said_at": None})
    there = replace(acting, row=replace(acting.row, zone=zone), kept=kept)
    rested = replace(there, kept=resting.move(there, before))
    return Done(there.row, pacing.move(rested), outcome)
