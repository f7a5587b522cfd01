"""Who pressed Start."""

from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, func, insert, select, update

from storage.tables import person, talk


@dataclass(frozen=True)
class PersonRow:
    """One person, as stored; fields stand in the order of the columns."""

    id: int
    telegram_id: int
    chat_id: int
    key_id: str
    language: str
    zone: str | None
    agreed_version: int | None
    agreed_at: int | None
    reachable: bool
    created_at: int
    touched_at: int
    kept: bytes | None
    """Sealed JSON: the starting point under a neutral name, and the rotation of the cards."""
    nudge_at: int | None = None
    """When the next nudge is due; None if none is planned."""


_BY_TELEGRAM = select(*person.c).where(person.c.telegram_id == bindparam("telegram_id"))
_BY_ID = select(*person.c).where(person.c.id == bindparam("person_id"))
# The weaker lock: one partner's turn may refer to the other's row while that one is in a turn.
_BY_TELEGRAM_LOCKED = _BY_TELEGRAM.with_for_update(key_share=True)
_BY_ID_LOCKED = _BY_ID.with_for_update(key_share=True)
_KEYS = select(person.c.id, person.c.key_id)
_STRANGER = (
    select(*person.c)
    .where(
        person.c.agreed_version.is_(None),
        person.c.touched_at <= bindparam("before"),
        ~select(talk.c.id).where(talk.c.person_id == person.c.id).exists(),
    )
    .order_by(person.c.touched_at)
    .limit(1)
    .with_for_update(skip_locked=True)
)
# As for talks: whoever is in the middle of a turn is left for the next tick.
_NUDGE_DUE = (
    select(person.c.id)
    .where(person.c.nudge_at <= bindparam("now"))
    .order_by(person.c.nudge_at, person.c.id)
    .limit(1)
    .with_for_update(skip_locked=True, key_share=True)
)
_NEXT = select(func.min(person.c.nudge_at))
_ANYBODY = select(person.c.id).limit(1)
_ADD = insert(person)
_CHANGE = update(person).where(person.c.id == bindparam("person_id"))


def find(connection: Connection, telegram_id: int, *, lock: bool = True) -> PersonRow | None:
    """The person with this Telegram account; locked for the rest of the transaction."""
    statement = _BY_TELEGRAM_LOCKED if lock else _BY_TELEGRAM
    row = connection.execute(statement, {"telegram_id": telegram_id}).one_or_none()
    return PersonRow(*row) if row else None


def get(connection: Connection, person_id: int, *, lock: bool = True) -> PersonRow | None:
    """The person with this id; locked for the rest of the transaction."""
    statement = _BY_ID_LOCKED if lock else _BY_ID
    row = connection.execute(statement, {"person_id": person_id}).one_or_none()
    return PersonRow(*row) if row else None


def keys(connection: Connection) -> dict[int, str]:
    """Everybody's key, by their row id."""
    return {row.id: row.key_id for row in connection.execute(_KEYS)}


def anybody(connection: Connection) -> bool:
    """Whether anybody is there at all."""
    return connection.execute(_ANYBODY).one_or_none() is not None


def stranger(connection: Connection, before: int) -> PersonRow | None:
    """Somebody who pressed Start, never agreed, and has not come back since `before`."""
    row = connection.execute(_STRANGER, {"before": before}).one_or_none()
    return PersonRow(*row) if row else None


def add(connection: Connection, row: PersonRow) -> None:
    """Stores somebody new; their key is made before."""
    connection.execute(_ADD, vars(row))


def agree(connection: Connection, person_id: int, version: int, now: int) -> None:
    """Notes which version of the terms was agreed to, and when."""
    connection.execute(
        _CHANGE, {"person_id": person_id, "agreed_version": version, "agreed_at": now}
    )


def set_reachable(connection: Connection, person_id: int, reachable: bool) -> None:
    """Notes whether Telegram lets the bot write to them."""
    connection.execute(_CHANGE, {"person_id": person_id, "reachable": reachable})


def set_language(connection: Connection, person_id: int, language: str) -> None:
    """Notes in which language they want to be spoken to."""
    connection.execute(_CHANGE, {"person_id": person_id, "language": language})


def set_zone(connection: Connection, person_id: int, zone: str) -> None:
    """Notes by which clock they live."""
    connection.execute(_CHANGE, {"person_id": person_id, "zone": zone})


def keep(connection: Connection, person_id: int, sealed: bytes | None) -> None:
    """Replaces what is kept about them."""
    connection.execute(_CHANGE, {"person_id": person_id, "kept": sealed})


def touch(connection: Connection, person_id: int, now: int) -> None:
    """Notes that they did something."""
    connection.execute(_CHANGE, {"person_id": person_id, "touched_at": now})


def plan_nudge(connection: Connection, person_id: int, at: int | None) -> None:
    """Notes when their next nudge is due; None: none is planned."""
    connection.execute(_CHANGE, {"person_id": person_id, "nudge_at": at})


def nudge_due(connection: Connection, now: int) -> int | None:
    """Whose nudge has been due for longest; nobody else gets this person meanwhile."""
    found: int | None = connection.scalar(_NUDGE_DUE, {"now": now})
    return found


def next_instant(connection: Connection) -> int | None:
    """When the next nudge of anybody is due."""
    found: int | None = connection.scalar(_NEXT)
    return found
