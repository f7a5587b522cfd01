"""What is to happen in one person's chat at an instant: a note handed over, a call-back."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, delete, func, insert, or_, select, update

from storage.tables import appointment, person


@dataclass(frozen=True)
class AppointmentRow:
    """One appointment, as stored; fields stand in the order of the columns."""

    id: int
    person_id: int
    from_person_id: int | None
    due_at: int
    body: bytes
    """Sealed with the key of the person whom it is for."""


_ADD = insert(appointment)
# As for talks: whatever a turn holds at the moment is left for the next tick. At the same instant
# one's own come first, so that the order does not tell when the other one made theirs.
_DUE = (
    select(*appointment.c)
    .join(person, person.c.id == appointment.c.person_id)
    .where(appointment.c.due_at <= bindparam("now"))
    .order_by(appointment.c.due_at, appointment.c.from_person_id.is_not(None), appointment.c.id)
    .limit(bindparam("count"))
    .with_for_update(of=[person, appointment], skip_locked=True, key_share=True)
)
_this = appointment.c.id == bindparam("row_id")
_DROP = delete(appointment).where(_this)
_PUT_OFF = update(appointment).where(_this).values(due_at=bindparam("later"))
_WITHDRAW = delete(appointment).where(
    or_(
        appointment.c.from_person_id == bindparam("whose"),
        appointment.c.person_id == bindparam("whose"),
    ),
    appointment.c.from_person_id.is_not(None),
)
_CANCEL = delete(appointment).where(appointment.c.person_id == bindparam("whose"))
_BETWEEN = (
    select(*appointment.c)
    .where(
        appointment.c.person_id == bindparam("whose"),
        appointment.c.from_person_id == bindparam("by"),
    )
    .order_by(appointment.c.id)
)
_CLAIM = (
    select(appointment.c.id)
    .where(appointment.c.id.in_(bindparam("row_ids", expanding=True)))
    .with_for_update(skip_locked=True)
)
_FROM_OTHERS = (
    select(*appointment.c)
    .where(appointment.c.person_id == bindparam("whose"), appointment.c.from_person_id.is_not(None))
    .order_by(appointment.c.id)
)
_NEXT = select(func.min(appointment.c.due_at))


def add(connection: Connection, row: AppointmentRow) -> None:
    """Makes an appointment."""
    connection.execute(_ADD, vars(row))


def due(connection: Connection, now: int, limit: int) -> list[AppointmentRow]:
    """Whose instant has come, the earliest first; nobody else gets them meanwhile."""
    return [AppointmentRow(*row) for row in connection.execute(_DUE, {"now": now, "count": limit})]


def between(connection: Connection, person_id: int, by: int) -> list[AppointmentRow]:
    """What is to happen in a person's chat because of somebody else, the oldest first."""
    given = {"whose": person_id, "by": by}
    return [AppointmentRow(*row) for row in connection.execute(_BETWEEN, given)]


def claim(connection: Connection, row_ids: Collection[int]) -> int:
    """Holds these for the rest of the transaction; how many of them, as one may be opening."""
    return len(connection.execute(_CLAIM, {"row_ids": list(row_ids)}).all())


def from_others(connection: Connection, person_id: int) -> list[AppointmentRow]:
    """What is to happen in a person's chat because of anybody else, the oldest first."""
    rows = connection.execute(_FROM_OTHERS, {"whose": person_id})
    return [AppointmentRow(*row) for row in rows]


def drop(connection: Connection, row_id: int) -> None:
    """It has happened, or never will."""
    connection.execute(_DROP, {"row_id": row_id})


def put_off(connection: Connection, row_id: int, later: int) -> None:
    """It is due at another instant."""
    connection.execute(_PUT_OFF, {"row_id": row_id, "later": later})


def withdraw(connection: Connection, person_id: int) -> None:
    """Withdraws what waits between a person and anybody else, in both directions."""
    connection.execute(_WITHDRAW, {"whose": person_id})


def cancel(connection: Connection, person_id: int) -> None:
    """Drops everything that is to happen in a person's chat."""
    connection.execute(_CANCEL, {"whose": person_id})


def next_instant(connection: Connection) -> int | None:
    """When the next one is due."""
    found: int | None = connection.scalar(_NEXT)
    return found
