"""What is committed and not yet delivered.

Replies go at least once and their rows vanish when sent. Nudges go at most once and their rows
stay without their words, so that each has one recorded end.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from storage.tables import DAY, outbox

KEPT_FOR = 30 * DAY
"""How long it is known what became of a message: as long as its buttons can be pressed."""

Nature = Literal["reply", "nudge"]
Ending = Literal["unknown", "failed", "expired", "cancelled"]
State = Literal["pending", "sending", "sent"] | Ending


@dataclass(frozen=True)
class OutboxRow:
    """One message on its way, as stored; fields stand in the order of the columns."""

    id: int
    chat_id: int
    person_id: int | None
    talk_id: int | None
    key_id: str
    nature: Nature
    method: str
    payload: bytes | None
    """Sealed, and gone once there is nothing left to send."""
    state: State
    attempts: int
    not_before: int
    created_at: int
    error: str | None
    """A code, never anybody's words."""


_earlier = outbox.alias("earlier")
_of_this_row = outbox.c.id == bindparam("row_id")
_in_flight = outbox.c.state == "sending"
_waiting = outbox.c.state == "pending"
_is_reply = outbox.c.nature == "reply"

_PUT = insert(outbox)
# A chat's first undelivered row, if its time has come: a later one never overtakes it.
_READY = (
    select(*outbox.c)
    .where(
        _waiting,
        outbox.c.not_before <= bindparam("now"),
        ~select(_earlier.c.id)
        .where(
            _earlier.c.chat_id == outbox.c.chat_id,
            _earlier.c.id < outbox.c.id,
            _earlier.c.state.in_(["pending", "sending"]),
        )
        .exists(),
    )
    .order_by(_is_reply.desc(), outbox.c.id)
    .limit(bindparam("count"))
)
_SENDING = update(outbox).where(_of_this_row, _waiting).values(state="sending")
_SENT_REPLY = delete(outbox).where(_of_this_row, _is_reply)
_SENT_NUDGE = update(outbox).where(_of_this_row).values(state="sent", payload=None)
_FAILED = (
    update(outbox)
    .where(_of_this_row)
    .values(state=bindparam("ending"), error=bindparam("code"), payload=None)
)
_LATER = (
    update(outbox)
    .where(_of_this_row)
    .values(state="pending", attempts=outbox.c.attempts + 1, not_before=bindparam("then"))
)
_CANCEL = update(outbox).where(_waiting).values(state="cancelled", payload=None)
_CANCEL_OF_PERSON = _CANCEL.where(outbox.c.person_id == bindparam("whose"))
_CANCEL_OF_CHAT = _CANCEL.where(outbox.c.chat_id == bindparam("where"))
_MOVE = update(outbox).where(outbox.c.chat_id == bindparam("old")).values(chat_id=bindparam("new"))
_RESCUE_REPLIES = update(outbox).where(_in_flight, _is_reply).values(state="pending")
_RESCUE_NUDGES = update(outbox).where(_in_flight).values(state="unknown", payload=None)
_FORGET = delete(outbox).where(
    ~outbox.c.state.in_(["pending", "sending"]), outbox.c.created_at < bindparam("before")
)


def put(connection: Connection, rows: Collection[OutboxRow]) -> None:
    """Adds what is to be sent."""
    if rows:
        connection.execute(_PUT, [vars(row) for row in rows])


def ready(connection: Connection, now: int, limit: int) -> list[OutboxRow]:
    """What may be sent now, at most one of each chat: replies first, then by age."""
    rows = connection.execute(_READY, {"now": now, "count": limit})
    return [OutboxRow(*row) for row in rows]


def sending(connection: Connection, row_id: int) -> bool:
    """Claims a row; False if it is not waiting any more. Commit before the request goes out."""
    return connection.execute(_SENDING, {"row_id": row_id}).rowcount == 1


def sent(connection: Connection, row_id: int) -> None:
    """It has arrived: a reply is deleted, a nudge keeps its record without its words."""
    if connection.execute(_SENT_REPLY, {"row_id": row_id}).rowcount == 0:
        connection.execute(_SENT_NUDGE, {"row_id": row_id})


def failed(connection: Connection, row_id: int, ending: Ending, error: str) -> None:
    """It will not be tried again."""
    connection.execute(_FAILED, {"row_id": row_id, "ending": ending, "code": error})


def later(connection: Connection, row_id: int, not_before: int) -> None:
    """It was not sent and waits for its next try."""
    connection.execute(_LATER, {"row_id": row_id, "then": not_before})


def cancel_of_person(connection: Connection, person_id: int) -> int:
    """Withdraws what waits for a person; says how many. What is in flight is not touched."""
    return connection.execute(_CANCEL_OF_PERSON, {"whose": person_id}).rowcount


def cancel_of_chat(connection: Connection, chat_id: int) -> int:
    """Withdraws what waits for a chat; says how many. What is in flight is not touched."""
    return connection.execute(_CANCEL_OF_CHAT, {"where": chat_id}).rowcount


def move_chat(connection: Connection, old: int, new: int) -> None:
    """Follows a group that became a supergroup."""
    connection.execute(_MOVE, {"old": old, "new": new})


def rescue(connection: Connection) -> None:
    """At the sender's start: what was in flight is sent again if a reply, never if a nudge."""
    connection.execute(_RESCUE_REPLIES)
    connection.execute(_RESCUE_NUDGES)


def forget_before(connection: Connection, before: int) -> int:
    """Deletes the records of what has ended; says how many."""
    return connection.execute(_FORGET, {"before": before}).rowcount
