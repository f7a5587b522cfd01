"""Groups that the bot is in, whose each is, and who has a seat there."""

from dataclasses import dataclass, replace
from typing import NewType

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from storage import talks
from storage.tables import seat, shared_chat
from storage.vault import Vault

GroupChat = NewType("GroupChat", int)
"""Telegram's number of a group. What goes to a person's own chat is never addressed by one."""

SEATS = 2


@dataclass(frozen=True)
class SharedChatRow:
    """One group, as stored; fields stand in the order of the columns."""

    id: int
    chat_id: GroupChat
    key_id: str
    language: str
    couple_id: int | None
    """Whose it is, or was: the couple may have ended since."""
    thread_id: int | None
    people: int
    said_crowded: bool
    kept: bytes | None
    """Sealed: the rotation of the cards."""
    nudge_at: int | None = None
    """When its next nudge is due; None if none is planned. `save` leaves it as it is."""


@dataclass(frozen=True)
class SeatRow:
    """Somebody who tapped Join, as stored; fields stand in the order of the columns."""

    shared_chat_id: int
    telegram_id: int
    agreed: bool
    away: bool
    name: bytes | None


_this = shared_chat.c.id == bindparam("row_id")
_BY_CHAT = select(*shared_chat.c).where(shared_chat.c.chat_id == bindparam("where"))
_BY_ID = select(*shared_chat.c).where(_this)
_OF_COUPLE = select(*shared_chat.c).where(shared_chat.c.couple_id == bindparam("couple"))
_OF_MEMBER = select(*shared_chat.c).where(
    shared_chat.c.id.in_(
        select(seat.c.shared_chat_id).where(seat.c.telegram_id == bindparam("whose"))
    )
)
_ADD = insert(shared_chat)
_SAVE = update(shared_chat).where(_this)
_PLAN = _SAVE.values(nudge_at=bindparam("at"))
_NUDGE_DUE = (
    select(shared_chat.c.id)
    .where(shared_chat.c.nudge_at <= bindparam("now"))
    .order_by(shared_chat.c.nudge_at, shared_chat.c.id)
    .limit(1)
    .with_for_update(skip_locked=True)
)
_NEXT = select(func.min(shared_chat.c.nudge_at))
_MOVE = (
    update(shared_chat)
    .where(shared_chat.c.chat_id == bindparam("old"))
    .values(chat_id=bindparam("new"), thread_id=None)
)
_DROP = delete(shared_chat).where(_this)

_of_chat = seat.c.shared_chat_id == bindparam("row_id")
_this_seat = (_of_chat, seat.c.telegram_id == bindparam("whose"))
_SEATS = select(*seat.c).where(_of_chat).order_by(seat.c.telegram_id)
_TAKE = insert(seat)
_SAVE_SEAT = (
    update(seat)
    .where(*_this_seat)
    .values(agreed=bindparam("says_yes"), away=bindparam("is_away"), name=bindparam("called"))
)
_FREE = delete(seat).where(*_this_seat)
_FREE_ALL = delete(seat).where(_of_chat)
_FORGET = delete(seat).where(seat.c.telegram_id == bindparam("whose"))


def find(connection: Connection, chat_id: int) -> SharedChatRow | None:
    """The group with this number; locked for the rest of the transaction.

    Whoever locks a person too does so before: all turns wait in the same order.
    """
    found = connection.execute(_BY_CHAT.with_for_update(), {"where": chat_id}).one_or_none()
    return SharedChatRow(*found) if found else None


def get(connection: Connection, row_id: int) -> SharedChatRow | None:
    """The group with this row id; locked for the rest of the transaction."""
    found = connection.execute(_BY_ID.with_for_update(), {"row_id": row_id}).one_or_none()
    return SharedChatRow(*found) if found else None


def of_couple(connection: Connection, couple_id: int) -> list[SharedChatRow]:
    """The group of a couple, if there is one; locked for the rest of the transaction."""
    rows = connection.execute(_OF_COUPLE.with_for_update(), {"couple": couple_id})
    return [SharedChatRow(*row) for row in rows]


def of_member(connection: Connection, telegram_id: int) -> list[SharedChatRow]:
    """The groups that somebody has a seat in, the newest first."""
    rows = connection.execute(_OF_MEMBER.order_by(shared_chat.c.id.desc()), {"whose": telegram_id})
    return [SharedChatRow(*row) for row in rows]


def add(connection: Connection, row: SharedChatRow) -> None:
    """Stores a group; its key is made before."""
    connection.execute(_ADD, vars(row))


def save(connection: Connection, row: SharedChatRow) -> None:
    """Stores what has become of a group, but for its next nudge: see `plan_nudge`."""
    # A turn that has planned a nudge may save the row that it read before.
    changed = {name: value for name, value in vars(row).items() if name != "nudge_at"}
    connection.execute(_SAVE, {"row_id": row.id, **changed})


def plan_nudge(connection: Connection, row_id: int, at: int | None) -> None:
    """Notes when the group's next nudge is due; None: none is planned."""
    connection.execute(_PLAN, {"row_id": row_id, "at": at})


def nudge_due(connection: Connection, now: int) -> int | None:
    """The group whose nudge has been due for longest; nobody else gets it meanwhile."""
    found: int | None = connection.scalar(_NUDGE_DUE, {"now": now})
    return found


def next_instant(connection: Connection) -> int | None:
    """When the next nudge of any group is due."""
    found: int | None = connection.scalar(_NEXT)
    return found


def move(connection: Connection, old: int, new: int) -> None:
    """A group became a supergroup; topics it has not had before."""
    connection.execute(_MOVE, {"old": old, "new": new})


def drop(connection: Connection, vault: Vault, row: SharedChatRow) -> None:
    """Forgets a group."""
    talks.close_in(connection, row.id)
    connection.execute(_FREE_ALL, {"row_id": row.id})
    connection.execute(_DROP, {"row_id": row.id})
    vault.destroy(row.key_id)


def empty(connection: Connection, vault: Vault, row: SharedChatRow, now: int) -> SharedChatRow:
    """Forgets all that was tapped and shown there: whoever reads the disk later cannot open it."""
    emptied = replace(row, key_id=vault.make_key(now), kept=None)
    talks.close_in(connection, row.id)
    save(connection, emptied)
    vault.destroy(row.key_id)
    return emptied


def forget(connection: Connection, vault: Vault, telegram_id: int, now: int) -> None:
    """Of somebody who is erased nothing is left in any group."""
    for row in of_member(connection, telegram_id):
        locked = get(connection, row.id)
        if locked is not None:
            empty(connection, vault, locked, now)
    connection.execute(_FORGET, {"whose": telegram_id})


def seats(connection: Connection, row_id: int) -> list[SeatRow]:
    """Who has a seat."""
    return [SeatRow(*row) for row in connection.execute(_SEATS, {"row_id": row_id})]


def take_seat(connection: Connection, row: SeatRow) -> None:
    """Somebody joins."""
    connection.execute(_TAKE, vars(row))


def save_seat(connection: Connection, row: SeatRow) -> None:
    """Stores what has become of a seat."""
    values = {
        "row_id": row.shared_chat_id,
        "whose": row.telegram_id,
        "says_yes": row.agreed,
        "is_away": row.away,
        "called": row.name,
    }
    connection.execute(_SAVE_SEAT, values)


def free_seat(connection: Connection, row_id: int, telegram_id: int) -> None:
    """Somebody's seat is free again."""
    connection.execute(_FREE, {"row_id": row_id, "whose": telegram_id})


def free_seats(connection: Connection, row_id: int) -> None:
    """All seats are free again."""
    connection.execute(_FREE_ALL, {"row_id": row_id})
