"""What comes to a person by itself: planned at the end of each of their turns, opened when due.

What was chosen is kept sealed; beside it stands nothing but the next instant.
"""

from dataclasses import dataclass
from datetime import date, time
from typing import Unpack

from bot import together
from bot.acting import Acting, Done
from bot.keeping import Kept
from bot.posting import AsNudge
from conversations import nudging
from conversations.effects import Line
from conversations.events import Opened
from conversations.local_time import next_time, on_the_wall, zone_of
from conversations.nudges import (
    Asked,
    Choice,
    Nudges,
    Planned,
    Rhythm,
    Why,
    asking,
    awake,
    calendar_week,
    came,
    chosen,
    skipped,
)
from storage import outbox, people

REFLECTION = "weekly-reflection"
CHOICE = "weekly-choice"
SILENCE = "weekly-silence"
COME_BACK = "come-back"
REMINDER = "reminder"
EVENING = time(19)
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
EVERY: dict[str, Rhythm] = {"weekly": 1, "fewer": 2, "monthly": 4}
_HOW_OFTEN = {every: name for name, every in EVERY.items()}
WEEKLY: frozenset[Why] = frozenset({"weekly", "choice", "silence"})
AHEAD = {"tomorrow": 1, "week": 7}
"""Days."""


def plan(acting: Acting) -> None:
    """Stores when the next nudge is due, if that has changed."""
    planned = _next(acting) if acting.row.reachable else None
    at = planned.at if planned else None
    if at != acting.row.nudge_at:
        people.plan_nudge(acting.connection, acting.row.id, at)


@dataclass(frozen=True)
class Came:
    """What becomes of a nudge at its instant."""

    kept: Kept
    opened: Opened | None = None
    """None: it comes another time, or there is none this week, or its time is over."""
    nudge: AsNudge | None = None
    """How it is sent; without anything opened, what is noted instead."""


def come(acting: Acting) -> Came:
    """The instant has come at which a nudge is due."""
    planned = _next(acting)
    if planned is None or not acting.row.reachable:
        return Came(acting.kept)
    if planned.at > acting.now:
        return Came(acting.kept, nudge=_gone_by(acting))
    zone, nudges = zone_of(acting.row.zone), acting.kept.nudges
    opened = _opened(acting, planned)
    if opened is None:
        return Came(_with(acting.kept, skipped(nudges, planned, zone)))
    kept = _with(acting.kept, came(nudges, planned, zone))
    nudge = _as_nudge(acting, planned.why, planned.day, planned.at)
    taken = outbox.has_slot(acting.connection, nudge.slot)
    return Came(kept) if taken else Came(kept, opened, nudge)


def _gone_by(acting: Acting) -> AsNudge | None:
    """The weekly one that was due while the bot was away; it is noted, and the next one stands."""
    at, zone = acting.row.nudge_at, zone_of(acting.row.zone)
    if at is None or not nudging.is_late(at, acting.now, zone, acting.kept.nudges.waking):
        return None
    nudge = _as_nudge(acting, "weekly", on_the_wall(at, zone).date(), at)
    return None if outbox.has_slot(acting.connection, nudge.slot) else nudge


def _as_nudge(acting: Acting, why: Why, day: date, at: int) -> AsNudge:
    tools, row, nudges = acting.tools, acting.row, acting.kept.nudges
    slot = outbox.slot_of(tools.vault, row.key_id, row.id, why, day.isoformat())
    # What is brought late because the bot was away has its time from now on.
    begins = at if why in WEEKLY else max(at, acting.now)
    not_after = nudging.not_after(begins, zone_of(row.zone), nudges.waking)
    return AsNudge(slot, not_after, silent=not nudges.sound)


def _opened(acting: Acting, planned: Planned) -> Opened | None:
    if planned.script is not None:
        return Opened(planned.script, planned.words)
    nudges = acting.kept.nudges
    if planned.why == "silence":
        return Opened(SILENCE)
    if planned.why == "choice" and nudges.reflection:
        return Opened(CHOICE)
    for_two = together.of_week(acting, planned.day) if nudges.together else None
    return for_two or (Opened(REFLECTION) if nudges.reflection else None)


def _next(acting: Acting) -> Planned | None:
    zone = zone_of(acting.row.zone)
    return nudging.next_nudge(acting.kept.nudges, zone, acting.now, acting.row.id)


# What a person chooses.


def see_reflection(acting: Acting) -> Done:
    """How often the weekly reflection comes."""
    nudges = acting.kept.nudges
    if not nudges.reflection:
        return Done(acting.row, acting.kept, "off")
    outcome = "silent" if nudges.silent else _HOW_OFTEN[nudges.every]
    return Done(acting.row, acting.kept, outcome)


def see_round(acting: Acting) -> Done:
    """Whether the reflection asks this time how often it is to come."""
    asks = acting.kept.nudges.turns == 0
    return Done(acting.row, acting.kept, "ask" if asks else "leave")


def choose_reflection(acting: Acting, every: str) -> Done:
    """The reflection comes so often, from its next moment on."""
    return _choose(acting, reflection=True, every=EVERY[every])


def end_reflection(acting: Acting) -> Done:
    """No further reflection comes."""
    return _choose(acting, reflection=False)


def go_on(acting: Acting) -> Done:
    """The reflection goes on as it is."""
    return _choose(acting)


def choose_day(acting: Acting, day: str) -> Done:
    """The reflection's day."""
    return _choose(acting, day=DAYS.index(day))


def choose_hour(acting: Acting, hour: str) -> Done:
    """The reflection's hour."""
    begin, end = acting.kept.nudges.waking
    chosen = time(time.fromisoformat(hour).hour)
    if chosen < begin or chosen.hour >= end.hour:
        return Done(acting.row, acting.kept, "outside")
    return _choose(acting, hour=chosen.hour)


def choose_waking(acting: Acting, begin: str, end: str) -> Done:
    """Nothing comes by itself outside these times of the day."""
    waking = (time.fromisoformat(begin), time.fromisoformat(end))
    try:
        return _done(acting, awake(acting.kept.nudges, waking))
    except ValueError:
        return Done(acting.row, acting.kept, "short")


def choose_reveal_hour(acting: Acting, hour: str) -> Done:
    """When the person likes to be shown what both have answered."""
    begin, end = acting.kept.nudges.waking
    chosen = time.fromisoformat(hour)
    if not begin <= chosen < end:
        return Done(acting.row, acting.kept, "outside")
    return Done(acting.row, acting.kept.model_copy(update={"reveal": chosen}))


def see_sound(acting: Acting) -> Done:
    """Whether what comes by itself may ring."""
    return Done(acting.row, acting.kept, "on" if acting.kept.nudges.sound else "off")


def choose_sound(acting: Acting, sound: str) -> Done:
    """Whether what comes by itself may ring."""
    nudges = acting.kept.nudges.model_copy(update={"sound": sound == "on"})
    return _done(acting, nudges)


def come_back_once(acting: Acting, when: str) -> Done:
    """Something opens once by itself, tomorrow evening or in a week."""
    return _ask_once(acting, Asked(script=COME_BACK, at=_evening(acting, AHEAD[when]), why="once"))


def remind_once(acting: Acting) -> Done:
    """A reminder opens once by itself, on one of the next evenings; it names what asked for it."""
    reader = acting.tools.reader(acting.row.language)
    title = reader.read(Line(f"{acting.script}.title")).text
    asked = Asked(script=REMINDER, at=_free_evening(acting), why="once", words={"title": title})
    return _ask_once(acting, asked)


def _ask_once(acting: Acting, asked: Asked) -> Done:
    return _done(acting, asking(acting.kept.nudges, asked))


def _free_evening(acting: Acting) -> int:
    """Tomorrow's, or the first of next week if this one has had its nudge."""
    tomorrow, zone = _evening(acting, 1), zone_of(acting.row.zone)
    if calendar_week(on_the_wall(tomorrow, zone)) > (acting.kept.nudges.slot or 0):
        return tomorrow
    return _evening(acting, 7 - on_the_wall(acting.now, zone).weekday())


def _evening(acting: Acting, days: int) -> int:
    return next_time(acting.now, EVENING, zone_of(acting.row.zone), days=days)


def _choose(acting: Acting, **choice: Unpack[Choice]) -> Done:
    return _done(acting, chosen(acting.kept.nudges, acting.now, **choice))


def _done(acting: Acting, nudges: Nudges) -> Done:
    return Done(acting.row, _with(acting.kept, nudges))


def _with(kept: Kept, nudges: Nudges) -> Kept:
    return kept.model_copy(update={"nudges": nudges})
