"""Rows put into storage by hand, and looked at, around a staged bot."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, select

from bot import keeping
from bot.posting import payload_place
from bot.tools import Tools
from conversations.pace import Level
from storage import messages, outbox, people
from storage.database import transaction
from storage.messages import MessageRow
from storage.outbox import Nature, OutboxRow
from storage.people import PersonRow
from storage.tables import METADATA
from storage.vault import HOUSE


def break_turns(tools: Tools, telegram_id: int) -> None:
    """From now on each turn of this person fails that wants to say something.

    The database is well all the while.
    """
    with transaction(tools.database) as connection:
        whose = people.find(connection, telegram_id, lock=False)
        assert whose is not None
        trouble = _SQLITE if tools.database.is_sqlite else _POSTGRES
        for statement in trouble:
            connection.exec_driver_sql(statement % {"whose": whose.id})


@contextmanager
def broken_turns(tools: Tools, telegram_id: int) -> Iterator[None]:
    """The same for a while, in a database that other tests use too."""
    break_turns(tools, telegram_id)
    try:
        yield
    finally:
        with transaction(tools.database) as connection:
            suffix = "" if tools.database.is_sqlite else " ON outbox"
            connection.exec_driver_sql(f"DROP TRIGGER trouble{suffix}")


_SQLITE = (
    (
        "CREATE TRIGGER trouble BEFORE INSERT ON outbox WHEN NEW.person_id = %(whose)s"
        " BEGIN SELECT RAISE(ABORT, 'trouble'); END"
    ),
)
_POSTGRES = (
    (
        "CREATE OR REPLACE FUNCTION trouble() RETURNS trigger LANGUAGE plpgsql"
        " AS 'BEGIN RAISE EXCEPTION ''trouble''; END'"
    ),
    (
        "CREATE TRIGGER trouble BEFORE INSERT ON outbox FOR EACH ROW"
        " WHEN (NEW.person_id = %(whose)s) EXECUTE FUNCTION trouble()"
    ),
)


@dataclass(frozen=True)
class Letter:
    """A message as a test thinks of it."""

    chat: int
    payload: dict[str, Any]
    method: str = "sendMessage"
    nature: Nature = "reply"
    person: int | None = None
    talk: int | None = None


def text(chat: int, words: str, nature: Nature = "reply", person: int | None = None) -> Letter:
    return Letter(chat, {"text": words}, nature=nature, person=person)


def post(tools: Tools, *letters: Letter) -> list[int]:
    """Puts them into the outbox, sealed; returns the rows' ids."""
    ids: list[int] = []
    with transaction(tools.database) as connection:
        for letter in letters:
            now = tools.clock.now()
            row_id = tools.chance.row(now)
            plain = json.dumps(letter.payload).encode()
            row = OutboxRow(
                id=row_id,
                chat_id=letter.chat,
                person_id=letter.person,
                talk_id=letter.talk,
                key_id=HOUSE,
                nature=letter.nature,
                method=letter.method,
                payload=tools.vault.seal(HOUSE, payload_place(row_id), plain),
                state="pending",
                attempts=0,
                not_before=now,
                created_at=now,
                error=None,
            )
            outbox.put(connection, [row])
            ids.append(row_id)
    return ids


def stand_in(tools: Tools, chat: int, message: int, talk: int) -> None:
    """Notes that a talk's bubble is this message."""
    with transaction(tools.database) as connection:
        messages.record(connection, MessageRow(chat, message, None, talk, tools.clock.now()))


def person(tools: Tools, telegram_id: int) -> PersonRow:
    with transaction(tools.database) as connection:
        found = people.find(connection, telegram_id, lock=False)
    assert found
    return found


def says_pace(tools: Tools, telegram_id: int, level: Level = "words") -> None:
    """They have said how close is welcome, so nobody asks before a link."""
    whose = person(tools, telegram_id)
    kept = keeping.open_kept(tools.vault, whose) or keeping.Kept()
    sealed = keeping.seal_kept(tools.vault, whose, kept.model_copy(update={"pace": level}))
    with transaction(tools.database) as connection:
        people.keep(connection, whose.id, sealed)


def rows(tools: Tools, table: str) -> list[Row[Any]]:
    """Every row of a table, the oldest id first."""
    found = METADATA.tables[table]
    with transaction(tools.database) as connection:
        return list(connection.execute(select(found).order_by(*found.primary_key)))


def states(tools: Tools) -> list[tuple[str, str | None]]:
    """What the outbox says of each row that it still has, and the code why."""
    return [(row.state, row.error) for row in rows(tools, "outbox")]
