"""What a simulation counts at the end: read-only looks at what is kept of updates and messages."""

from typing import NamedTuple

from sqlalchemy import Connection, bindparam, func, select

from storage.tables import outbox, seen_update


class Recorded(NamedTuple):
    """What the outbox says about one nudge."""

    id: int
    chat_id: int
    state: str


_NUDGES = (
    select(outbox.c.id, outbox.c.chat_id, outbox.c.state)
    .where(outbox.c.nature == "nudge", outbox.c.id > bindparam("after"))
    .order_by(outbox.c.id)
)
_NEXT_TRY = select(func.min(outbox.c.not_before)).where(outbox.c.state == "pending")
_SEEN = select(seen_update.c.update_id, seen_update.c.outcome).where(
    seen_update.c.update_id.between(bindparam("first"), bindparam("last"))
)


def nudges(connection: Connection, after: int) -> list[Recorded]:
    """What has become of each nudge that is still recorded, from the ids above `after` on."""
    return [Recorded(*row) for row in connection.execute(_NUDGES, {"after": after})]


def next_try(connection: Connection) -> int | None:
    """When something that waits in the outbox may be tried, at the earliest."""
    found: int | None = connection.scalar(_NEXT_TRY)
    return found


def taken_in(connection: Connection, first: int, last: int) -> dict[int, str]:
    """Of the updates with these ids: every one that was noted, and what became of it."""
    rows = connection.execute(_SEEN, {"first": first, "last": last})
    return {row.update_id: row.outcome for row in rows}
