"""Buttons: what Telegram holds is a token, what it means is here."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, delete, insert, select

from storage.tables import button


@dataclass(frozen=True)
class ButtonRow:
    """One button, as stored; fields stand in the order of the columns."""

    token: str
    person_id: int | None
    talk_id: int
    wait: int
    meaning: bytes
    """The sealed key of the choice."""
    expires_at: int
    shared_chat_id: int | None = None
    """Of a shared chat instead of a person: who may tap it, whoever reads it decides."""


_PUT = insert(button)
_FIND = select(*button.c).where(button.c.token == bindparam("token"))
_DROP_OF_TALK = delete(button).where(button.c.talk_id == bindparam("talk_id"))
_DROP_OF_SHARED_CHAT = delete(button).where(button.c.shared_chat_id == bindparam("chat"))
_DROP_EXPIRED = delete(button).where(button.c.expires_at <= bindparam("now"))


def put(connection: Connection, rows: Collection[ButtonRow]) -> None:
    """Stores the buttons of a bubble."""
    if rows:
        connection.execute(_PUT, [vars(row) for row in rows])


def find(connection: Connection, token: str) -> ButtonRow | None:
    """The button with this token, current or not; whoever asks compares person, wait and time."""
    row = connection.execute(_FIND, {"token": token}).one_or_none()
    return ButtonRow(*row) if row else None


def drop_of_talk(connection: Connection, talk_id: int) -> None:
    """Deletes a talk's buttons: its wait was answered."""
    connection.execute(_DROP_OF_TALK, {"talk_id": talk_id})


def drop_of_shared_chat(connection: Connection, shared_chat_id: int) -> None:
    """Deletes all buttons of a shared chat."""
    connection.execute(_DROP_OF_SHARED_CHAT, {"chat": shared_chat_id})


def drop_expired(connection: Connection, now: int) -> int:
    """Deletes what nobody may press any more; says how many."""
    return connection.execute(_DROP_EXPIRED, {"now": now}).rowcount
