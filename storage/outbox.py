"""What is committed and not yet delivered.

Replies go at least once and their rows vanish when sent. Nudges go at most once and their rows
stay without their words, so that each has one recorded end. A nudge has a slot, the place in time
that it takes: a mark of whose it is, which kind and for which local day.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import (
    Connection,
    and_,
    bindparam,
    case,
    delete,
    func,
    insert,
    null,
    or_,
    select,
    update,
)

from storage import talks
from storage.tables import message, outbox, talk
from storage.vault import Vault

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
    slot: str | None = None
    """Of a nudge: see `slot_of`. There is never a second row with the same."""
    not_after: int | None = None
    """After this instant a nudge is not sent any more."""

    def is_late(self, now: int) -> bool:
        """Whether it is a nudge whose time is over."""
        return self.nature == "nudge" and self.not_after is not None and now > self.not_after


_earlier = outbox.alias("earlier")
_of_this_row = outbox.c.id == bindparam("row_id")
_in_flight = outbox.c.state == "sending"
_waiting = outbox.c.state == "pending"
_is_reply = outbox.c.nature == "reply"
# Spelled out: a list would be put into the statement anew each time.
_undelivered = or_(_waiting, _in_flight)

_PUT = insert(outbox)
# A chat's first undelivered row, if its time has come: a later one never overtakes it. What is in
# flight holds all others, as two machines' clocks, and so their numbers, may differ a little.
_READY = (
    select(*outbox.c)
    .where(
        _waiting,
        outbox.c.not_before <= bindparam("now"),
        ~select(_earlier.c.id)
        .where(
            _earlier.c.chat_id == outbox.c.chat_id,
            or_(
                _earlier.c.state == "sending",
                and_(_earlier.c.state == "pending", _earlier.c.id < outbox.c.id),
            ),
        )
        .exists(),
    )
    .order_by(_is_reply.desc(), outbox.c.id)
    .limit(bindparam("count"))
)
_SENDING = update(outbox).where(_of_this_row, _waiting).values(state="sending")
_SENT_REPLY = delete(outbox).where(_of_this_row, _is_reply)
_SENT_NUDGE = (
    update(outbox)
    .where(_of_this_row, outbox.c.state.in_(["pending", "sending", "unknown"]))
    .values(state="sent", payload=None)
)
# Only of what is under way: what has ended, or what a tap has shown to be there, stays as it is.
_end_it = update(outbox).where(_of_this_row)
_end_it = _end_it.values(state=bindparam("ending"), error=bindparam("code"), payload=None)
_FAILED = _end_it.where(_undelivered)
_WITHDRAW = _end_it.where(_waiting)
_LATER = (
    update(outbox)
    .where(_of_this_row, _undelivered)
    .values(state="pending", attempts=outbox.c.attempts + 1, not_before=bindparam("then"))
)
# In one statement, as what is in flight may be back before a second one: should it turn out not to
# have left, it is late for good.
_CANCEL = (
    update(outbox)
    .where(_undelivered)
    .values(
        state=case((_waiting, "cancelled"), else_=outbox.c.state),
        payload=case((_waiting, null()), else_=outbox.c.payload),
        not_after=case((_waiting, outbox.c.not_after), else_=0),
    )
    .returning(outbox.c.state)
)
_CANCEL_OF_PERSON = _CANCEL.where(outbox.c.person_id == bindparam("whose"))
_CANCEL_NUDGES = _CANCEL_OF_PERSON.where(~_is_reply)
_CANCEL_OF_CHAT = _CANCEL.where(outbox.c.chat_id == bindparam("where"))
_MOVE = update(outbox).where(outbox.c.chat_id == bindparam("old")).values(chat_id=bindparam("new"))
_RESCUE_REPLIES = update(outbox).where(_in_flight, _is_reply).values(state="pending")
_RESCUE_NUDGES = update(outbox).where(_in_flight).values(state="unknown", payload=None)
_FORGET = delete(outbox).where(~_undelivered, outbox.c.created_at < bindparam("before"))
_HAS_SLOT = select(outbox.c.id).where(outbox.c.slot == bindparam("mark"))
_COUNTS = (
    select(outbox.c.state, func.count().label("number"))
    .where(outbox.c.slot.is_not(None))
    .group_by(outbox.c.state)
)
# The chat is asked for too, because there is an index that begins with it.
_of_talk = and_(outbox.c.chat_id == bindparam("where"), outbox.c.talk_id == bindparam("of_talk"))
_ON_ITS_WAY = select(outbox.c.id).where(_of_talk, _undelivered).limit(1)
_SHOWN = (
    update(outbox)
    .where(
        _of_talk,
        outbox.c.state.in_(["unknown", "sending"]),
        ~_is_reply,
    )
    .values(state="sent", payload=None, error=None)
    .returning(outbox.c.created_at)
)
_other = outbox.alias("other")
_UNSEEN = (
    select(outbox.c.talk_id)
    .join(talk, talk.c.id == outbox.c.talk_id)
    .where(
        outbox.c.chat_id == bindparam("where"),
        outbox.c.state.in_(["failed", "expired", "cancelled"]),
        ~_is_reply,
        ~select(message.c.talk_id).where(message.c.talk_id == outbox.c.talk_id).exists(),
        ~select(_other.c.id)
        .where(
            _other.c.chat_id == outbox.c.chat_id,
            _other.c.talk_id == outbox.c.talk_id,
            _other.c.state.in_(["pending", "sending", "sent", "unknown"]),
        )
        .exists(),
    )
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


def sent(connection: Connection, row_id: int) -> bool:
    """It has arrived: a reply is deleted, a nudge keeps its record without its words.

    False if there is no such row any more.
    """
    given = {"row_id": row_id}
    if connection.execute(_SENT_REPLY, given).rowcount:
        return True
    return bool(connection.execute(_SENT_NUDGE, given).rowcount)


def failed(connection: Connection, row_id: int, ending: Ending, error: str) -> None:
    """It will not be tried again. What has ended before keeps its end."""
    connection.execute(_FAILED, {"row_id": row_id, "ending": ending, "code": error})


def withdraw(connection: Connection, row_id: int, ending: Ending, error: str) -> None:
    """It will not be sent, if nobody has claimed it since it was read."""
    connection.execute(_WITHDRAW, {"row_id": row_id, "ending": ending, "code": error})


def later(connection: Connection, row_id: int, not_before: int) -> None:
    """It was not sent and waits for its next try."""
    connection.execute(_LATER, {"row_id": row_id, "then": not_before})


def cancel_of_person(connection: Connection, person_id: int) -> int:
    """Withdraws what waits for a person; says how many. A nudge in flight is not tried again."""
    return list(connection.scalars(_CANCEL_OF_PERSON, {"whose": person_id})).count("cancelled")


def cancel_nudges(connection: Connection, person_id: int) -> int:
    """The same for nudges alone."""
    return list(connection.scalars(_CANCEL_NUDGES, {"whose": person_id})).count("cancelled")


def cancel_of_chat(connection: Connection, chat_id: int) -> int:
    """Withdraws what waits for a chat; says how many. A nudge in flight is not tried again."""
    return list(connection.scalars(_CANCEL_OF_CHAT, {"where": chat_id})).count("cancelled")


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


def slot_of(vault: Vault, key_id: str, *what: str | int) -> str:
    """What is stored of which nudge it is: its kind, its local day, and so on.

    Whoever reads the disk without the key cannot guess it, and after erasing nobody can.
    """
    return vault.mark(key_id, " ".join(["slot", *map(str, what)]).encode())


def has_slot(connection: Connection, slot: str) -> bool:
    """Whether there is, or was, a nudge for this slot."""
    return connection.scalar(_HAS_SLOT, {"mark": slot}) is not None


def is_on_its_way(connection: Connection, chat_id: int, talk_id: int) -> bool:
    """Whether something of a talk is still to be sent there."""
    given = {"where": chat_id, "of_talk": talk_id}
    return connection.scalar(_ON_ITS_WAY, given) is not None


def shown(connection: Connection, chat_id: int, talk_id: int) -> int | None:
    """Somebody tapped it, so a nudge that may have been sent was sent.

    Returns:
        The instant it was written, or None if nothing was unclear.
    """
    given = {"where": chat_id, "of_talk": talk_id}
    written: int | None = connection.scalars(_SHOWN, given).first()
    return written


def close_unseen(connection: Connection, chat_id: int) -> None:
    """Closes the talks, buttons too, of nudges that ended without ever having been sent.

    Whose chat it is must be locked: they may be in the middle of a turn.
    """
    for talk_id in connection.scalars(_UNSEEN, {"where": chat_id}).all():
        talks.close(connection, talk_id)


def count_by_state(connection: Connection) -> dict[State, int]:
    """How many of the nudges that have a slot are in each state; what is kept no more is not in."""
    return {row.state: row.number for row in connection.execute(_COUNTS)}
