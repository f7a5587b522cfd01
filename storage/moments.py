"""What a person keeps for themselves: one ordinary good thing, or one to remember."""

from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from storage.tables import moment

MOST = 200
"""So many a person keeps; for one more, one has to go."""


@dataclass(frozen=True)
class MomentRow:
    """One moment, as stored; fields stand in the order of the columns."""

    id: int
    person_id: int
    body: bytes
    """Sealed with the key of the one who keeps it."""


_whose = moment.c.person_id == bindparam("whose")
_this = (_whose, moment.c.id == bindparam("row_id"))
_ADD = insert(moment)
_OF = select(*moment.c).where(_whose).order_by(moment.c.id.desc())
_CHANGE = update(moment).where(*_this).values(body=bindparam("sealed"))
_DROP = delete(moment).where(*_this)


def add(connection: Connection, row: MomentRow) -> None:
    """Stores a moment."""
    connection.execute(_ADD, vars(row))


def of_person(connection: Connection, person_id: int) -> list[MomentRow]:
    """All that a person keeps, the newest first."""
    return [MomentRow(*row) for row in connection.execute(_OF, {"whose": person_id})]


def change(connection: Connection, row: MomentRow) -> None:
    """Stores what has become of a moment, if it is still this person's."""
    given = {"whose": row.person_id, "row_id": row.id, "sealed": row.body}
    connection.execute(_CHANGE, given)


def drop(connection: Connection, person_id: int, row_id: int) -> None:
    """Deletes a moment of this person's; doing so twice is fine."""
    connection.execute(_DROP, {"whose": person_id, "row_id": row_id})
