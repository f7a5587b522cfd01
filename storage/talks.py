"""Talks that are open. One that is over is not kept."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, case, delete, func, insert, select, update

from storage import buttons
from storage.retention import SILENT_TALK
from storage.tables import person, shared_chat, talk


@dataclass(frozen=True)
class TalkRow:
    """One talk, as stored; fields stand in the order of the columns."""

    id: int
    person_id: int | None
    revision: int
    parked: bool
    due_at: int | None
    touched_at: int
    body: bytes
    """The sealed `Talk`."""
    shared_chat_id: int | None = None
    """Of a shared chat instead of a person."""


class Stale(Exception):
    """Somebody else has saved this talk since it was read: do the turn again."""


_NEWEST_FIRST = select(*talk.c).order_by(talk.c.parked, talk.c.touched_at.desc(), talk.c.id.desc())
_OPEN = _NEWEST_FIRST.where(talk.c.person_id == bindparam("person_id"))
_of_chat = talk.c.shared_chat_id == bindparam("chat")
_OPEN_IN = _NEWEST_FIRST.where(_of_chat)
_INSERT = insert(talk)
_SAVE = (
    update(talk)
    .where(talk.c.id == bindparam("talk_id"), talk.c.revision == bindparam("read"))
    .values(
        revision=bindparam("read") + 1,
        parked=bindparam("is_parked"),
        due_at=bindparam("due"),
        touched_at=bindparam("touched"),
        body=bindparam("sealed"),
    )
)
_DELETE = delete(talk).where(talk.c.id == bindparam("talk_id"))

_POSTPONE = (
    update(talk)
    .where(talk.c.id == bindparam("talk_id"))
    .values(
        due_at=case((talk.c.due_at.is_(None), None), else_=bindparam("until")),
        touched_at=bindparam("touched"),
    )
)
_NEXT = select(func.min(talk.c.due_at), func.min(talk.c.touched_at))

# Locks what a turn locks, the person, and the talk so that its row is not one a turn has just
# moved on. Whatever a turn holds at the moment is left for the next tick.
_CLAIM = (
    select(*talk.c)
    .join(person, person.c.id == talk.c.person_id)
    .limit(bindparam("count"))
    .with_for_update(of=[person, talk], skip_locked=True, key_share=True)
)
_CLAIM_SHARED = (
    select(*talk.c)
    .join(shared_chat, shared_chat.c.id == talk.c.shared_chat_id)
    .limit(bindparam("count"))
    .with_for_update(of=[shared_chat, talk], skip_locked=True)
)
_is_due = talk.c.due_at <= bindparam("now")
_is_silent = talk.c.touched_at <= bindparam("before")
_DUE = {
    shared: claim.where(_is_due).order_by(talk.c.due_at)
    for shared, claim in ((False, _CLAIM), (True, _CLAIM_SHARED))
}
_SILENT = {
    shared: claim.where(_is_silent).order_by(talk.c.touched_at)
    for shared, claim in ((False, _CLAIM), (True, _CLAIM_SHARED))
}
_EVERY = select(*talk.c, func.coalesce(person.c.key_id, shared_chat.c.key_id)).select_from(
    talk.outerjoin(person, person.c.id == talk.c.person_id).outerjoin(
        shared_chat, shared_chat.c.id == talk.c.shared_chat_id
    )
)
_WAKE = update(talk).where(_of_chat, talk.c.due_at.is_not(None)).values(due_at=bindparam("now"))
_CLOSE_IN = delete(talk).where(_of_chat)


def open_of(connection: Connection, person_id: int) -> list[TalkRow]:
    """A person's talks: the ones in front before the parked ones, the newest first."""
    return [TalkRow(*row) for row in connection.execute(_OPEN, {"person_id": person_id})]


def open_in(connection: Connection, shared_chat_id: int) -> list[TalkRow]:
    """A shared chat's talks, the newest first."""
    return [TalkRow(*row) for row in connection.execute(_OPEN_IN, {"chat": shared_chat_id})]


def every(connection: Connection) -> Iterator[tuple[TalkRow, str]]:
    """All that are open, each with the key that its body is sealed with."""
    for *row, key_id in connection.execute(_EVERY):
        yield TalkRow(*row), key_id


def add(connection: Connection, row: TalkRow) -> None:
    """Stores a talk that has just begun."""
    connection.execute(_INSERT, vars(row))


def save(connection: Connection, row: TalkRow) -> None:
    """Stores a talk under its next revision; `row.revision` is the one that was read."""
    values = {
        "talk_id": row.id,
        "read": row.revision,
        "is_parked": row.parked,
        "due": row.due_at,
        "touched": row.touched_at,
        "sealed": row.body,
    }
    if connection.execute(_SAVE, values).rowcount != 1:
        raise Stale


def close(connection: Connection, talk_id: int) -> None:
    """Deletes a talk and its buttons."""
    buttons.drop_of_talk(connection, talk_id)
    connection.execute(_DELETE, {"talk_id": talk_id})


def close_in(connection: Connection, shared_chat_id: int) -> None:
    """Deletes all talks of a shared chat, and their buttons."""
    buttons.drop_of_shared_chat(connection, shared_chat_id)
    connection.execute(_CLOSE_IN, {"chat": shared_chat_id})


def wake(connection: Connection, shared_chat_id: int, now: int) -> None:
    """What a shared chat waits for is over."""
    connection.execute(_WAKE, {"chat": shared_chat_id, "now": now})


def due(connection: Connection, now: int, limit: int, *, shared: bool = False) -> list[TalkRow]:
    """Talks whose wait has run out, the longest ago first; nobody else gets them meanwhile.

    Those of persons, or those of shared chats.
    """
    rows = connection.execute(_DUE[shared], {"now": now, "count": limit})
    return [TalkRow(*row) for row in rows]


def silent(
    connection: Connection, before: int, limit: int, *, shared: bool = False
) -> list[TalkRow]:
    """Talks without a turn since `before`; nobody else gets them meanwhile."""
    rows = connection.execute(_SILENT[shared], {"before": before, "count": limit})
    return [TalkRow(*row) for row in rows]


def postpone(connection: Connection, talk_id: int, now: int, until: int) -> None:
    """Puts off whatever the talk waits for, and counts as a sign of life."""
    connection.execute(_POSTPONE, {"talk_id": talk_id, "until": until, "touched": now})


def next_instant(connection: Connection) -> int | None:
    """When the next wait runs out or the next talk has been silent for too long."""
    due_at, touched_at = connection.execute(_NEXT).one()
    silent_at = None if touched_at is None else touched_at + SILENT_TALK
    return min((each for each in (due_at, silent_at) if each is not None), default=None)
