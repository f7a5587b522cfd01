"""Which updates were taken in, so that each takes effect once."""

from typing import Literal

from sqlalchemy import Connection, bindparam, delete
from sqlalchemy.dialects.postgresql import insert

from storage.tables import seen_update

Outcome = Literal["done", "ignored", "aside"]

# What comes back tells whether there was a new row; a count of rows would not, on PostgreSQL.
_NOTE = (
    insert(seen_update)
    .on_conflict_do_nothing(index_elements=["update_id"])
    .returning(seen_update.c.update_id)
)
_FORGET = delete(seen_update).where(seen_update.c.at < bindparam("before"))


def note(connection: Connection, update_id: int, at: int, outcome: Outcome, kind: str) -> bool:
    """Notes an update by id and type; False if it was seen before."""
    values = {"update_id": update_id, "at": at, "outcome": outcome, "kind": kind}
    return connection.scalar(_NOTE, values) is not None


def forget_before(connection: Connection, before: int) -> int:
    """Deletes old rows; says how many."""
    return connection.execute(_FORGET, {"before": before}).rowcount
