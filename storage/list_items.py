"""The list of a couple: small things to do together, which both may add to."""

from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, delete, insert, select

from storage.tables import list_item

MOST = 100
"""So many a list holds; with one more, the oldest goes."""


@dataclass(frozen=True)
class ListItemRow:
    """One of them, as stored; fields stand in the order of the columns."""

    id: int
    couple_id: int
    body: bytes
    """Sealed with the couple's key."""


_whose = list_item.c.couple_id == bindparam("couple")
_ADD = insert(list_item)
_OF = select(*list_item.c).where(_whose).order_by(list_item.c.id.desc())
_DROP = delete(list_item).where(_whose, list_item.c.id == bindparam("row_id"))


def add(connection: Connection, row: ListItemRow) -> None:
    """Stores one more; the oldest beyond `MOST` go."""
    connection.execute(_ADD, vars(row))
    for old in of_couple(connection, row.couple_id)[MOST:]:
        drop(connection, row.couple_id, old.id)


def of_couple(connection: Connection, couple_id: int) -> list[ListItemRow]:
    """The whole list, the newest first."""
    return [ListItemRow(*row) for row in connection.execute(_OF, {"couple": couple_id})]


def drop(connection: Connection, couple_id: int, row_id: int) -> None:
    """Takes one off; doing so twice is fine."""
    connection.execute(_DROP, {"couple": couple_id, "row_id": row_id})
