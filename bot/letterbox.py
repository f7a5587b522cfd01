"""A person's letterbox: what waits there comes, is brought, is turned away; and its settings."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import time

from bot import appointing, keeping, speaking
from bot.acting import Acting, Done
from bot.keeping import Kept
from conversations import letterbox
from conversations.events import Handed, Opened
from conversations.letterbox import Letterbox
from conversations.local_time import zone_of
from conversations.notes import OPENS
from storage import appointments, couples
from storage.appointments import AppointmentRow

RECEIVED = "received"

PARTS_OF_THE_DAY = {"morning": time(9), "midday": time(12, 30), "evening": time(19)}


def comes_at(acting: Acting, row: AppointmentRow, note: Handed) -> int | None:
    """When a note comes: now, or at a later instant; None: it never does."""
    if acting.kept.stopped or not acting.row.reachable:
        return None
    if couples.partner_of(acting.connection, acting.row.id) != row.from_person_id:
        return None  # one of the two was leaving while the other passed it on
    zone, resting = zone_of(acting.row.zone), acting.kept.rest_until or 0
    return letterbox.comes_at(acting.kept.letterbox, note, acting.now, zone, resting)


def receive(acting: Acting, note: Handed, now: int) -> tuple[Kept, Opened]:
    """A note comes now: it counts for the week, and a talk of its own opens."""
    counted = acting.kept.model_copy(update={"letterbox": acting.kept.letterbox.took_in(now)})
    counted = counted.shared(now)
    tongue = "same" if note.language in ("", speaking.language_of(acting)) else "other"
    words = {"kind": note.kind, "note": note.words, "act": note.act, "tongue": tongue}
    return counted, Opened(OPENS.get(note.kind, RECEIVED), words)


def look(acting: Acting) -> Done:
    """Brings the oldest note that waits, if the week has room for one."""
    for row, note in _waiting(acting):
        if letterbox.may_be_brought(acting.kept.letterbox, note, acting.now):
            appointments.drop(acting.connection, row.id)
            kept, opened = receive(acting, note, acting.now)
            appointing.for_oneself(acting, opened, acting.now)
            return Done(acting.row, kept, "found", appointed=True)
    return Done(acting.row, acting.kept, "nothing")


def refuse(acting: Acting, kind: str) -> Done:
    """Nothing more like a note of this kind; whoever passed it on is not told."""
    return _with(acting, acting.kept.letterbox.refusing(kind))


def see(acting: Acting) -> Done:
    """When notes come."""
    box = acting.kept.letterbox
    resting = acting.kept.is_resting(acting.now) and box.when != "none"
    return Done(acting.row, acting.kept, "resting" if resting else box.when)


def see_often(acting: Acting) -> Done:
    """How many notes come."""
    return Done(acting.row, acting.kept, acting.kept.letterbox.often)


def choose_when(acting: Acting, when: str) -> Done:
    """When notes are to come, from now on; those that wait as well."""
    return _choose(acting, {"when": when})


def choose_hour(acting: Acting, said: str) -> Done:
    """Notes are to come by themselves at this time of the day, or part of it."""
    hour = PARTS_OF_THE_DAY.get(said) or time.fromisoformat(said)
    if not letterbox.is_own_hour(hour):
        return Done(acting.row, acting.kept, "outside")
    return _choose(acting, {"when": "hour", "hour": hour})


def choose_often(acting: Acting, often: str) -> Done:
    """How many notes are to come, from now on."""
    return _choose(acting, {"often": often})


def refuse_none(acting: Acting) -> Done:
    """Notes of every kind may come again."""
    return _choose(acting, {"refused": ()})


def sort(acting: Acting) -> None:
    """What waits is looked through again: something changed that decides when it comes."""
    for row, note in _waiting(acting):
        appointments.put_off(acting.connection, row.id, max(acting.now, note.since))


def _waiting(acting: Acting) -> Iterator[tuple[AppointmentRow, Handed]]:
    """The notes that are on their way to this person, the oldest first."""
    partner_id = couples.partner_of(acting.connection, acting.row.id)
    if partner_id is None:
        return
    for row in appointments.between(acting.connection, acting.row.id, partner_id):
        coming = keeping.open_appointment(acting.tools.vault, acting.row.key_id, row)
        if isinstance(coming, Handed):
            yield row, coming


def _choose(acting: Acting, changes: dict[str, object]) -> Done:
    box = Letterbox.model_validate(acting.kept.letterbox.model_dump() | changes)
    sort(acting)
    return replace(_with(acting, box), appointed=True)


def _with(acting: Acting, box: Letterbox) -> Done:
    return Done(acting.row, acting.kept.model_copy(update={"letterbox": box}))
