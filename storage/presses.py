"""When somebody reached out to their partner through us; for a day."""

from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, delete, insert, select

from storage.tables import press


@dataclass(frozen=True)
class PressRow:
    """One press, as stored; fields stand in the order of the columns."""

    id: int
    person_id: int
    at: int


_ADD = insert(press)
_INSTANTS = select(press.c.at).where(press.c.person_id == bindparam("whose")).order_by(press.c.at)
_FORGET = delete(press).where(press.c.at <= bindparam("before"))


def add(connection: Connection, row: PressRow) -> None:
    """Notes a press."""
    connection.execute(_ADD, vars(row))


def instants(connection: Connection, person_id: int) -> list[int]:
    """When a person pressed, as far as it is kept; the earliest first."""
    return list(connection.scalars(_INSTANTS, {"whose": person_id}))


def forget_before(connection: Connection, before: int) -> None:
    """Deletes what has been kept long enough."""
    connection.execute(_FORGET, {"before": before})
