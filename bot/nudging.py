"""What comes to a person by itself: planned at the end of each of their turns, opened when due.

What was chosen is kept sealed; beside it stands nothing but the next instant.
"""

from dataclasses import dataclass
from datetime import date

from bot import together
from bot.acting import Acting
from bot.keeping import Kept
from bot.posting import AsNudge
from conversations import nudging
from conversations.events import Opened
from conversations.local_time import on_the_wall, zone_of
from conversations.nudges import (
    WEEKLY,
    Nudges,
    Planned,
    Why,
    came,
    skipped,
)
from storage import outbox, people

REFLECTION = "weekly-reflection"
CHOICE = "weekly-choice"
UNSHARED = "nothing-shared"
SILENCE = "weekly-silence"


def plan(acting: Acting) -> None:
    """Stores when the next nudge is due, if that has changed."""
    planned = next_planned(acting) if acting.row.reachable else None
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
    planned = next_planned(acting)
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
    if planned.why == "unshared":
        return Opened(UNSHARED)
    if planned.why == "choice" and nudges.reflection:
        return Opened(CHOICE)
    for_two = together.of_week(acting, planned.day) if nudges.together else None
    return for_two or (Opened(REFLECTION) if nudges.reflection else None)


def next_planned(acting: Acting) -> Planned | None:
    """What comes by itself next, if anything does."""
    zone = zone_of(acting.row.zone)
    return nudging.next_nudge(acting.kept.nudges, zone, acting.now, acting.row.id)


def _with(kept: Kept, nudges: Nudges) -> Kept:
    return kept.model_copy(update={"nudges": nudges})
