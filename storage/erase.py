"""Erasing a person: the key first, then every row, then the traces in the database's files."""

from sqlalchemy import Connection, bindparam, delete, or_, select

from storage import couples, messages, shared_chats
from storage.database import Database
from storage.messages import MessageRow
from storage.mine import OWN
from storage.people import PersonRow
from storage.tables import appointment, invite, message, person
from storage.vault import Vault

_STILL_DELETABLE = (
    select(*message.c)
    .where(message.c.person_id == bindparam("whose"), message.c.sent_at > bindparam("since"))
    .order_by(message.c.chat_id, message.c.message_id)
)
_EVERY_ROW = (
    *(delete(table).where(table.c.person_id == bindparam("whose")) for table in OWN),
    delete(appointment).where(
        or_(
            appointment.c.person_id == bindparam("whose"),
            appointment.c.from_person_id == bindparam("whose"),
        )
    ),
    delete(invite).where(
        or_(invite.c.person_id == bindparam("whose"), invite.c.accepted_by == bindparam("whose"))
    ),
    delete(person).where(person.c.id == bindparam("whose")),
)


def forget(connection: Connection, vault: Vault, who: PersonRow, now: int) -> list[MessageRow]:
    """Erases a person; returns the messages that can still be removed from the chat.

    From its first line on there is no way back: should the transaction fail, the rows left over
    are unreadable and the person counts as erased. Erasing again finishes it.
    """
    vault.destroy(who.key_id)
    given = {"whose": who.id, "since": now - messages.DELETABLE}
    left = [MessageRow(*row) for row in connection.execute(_STILL_DELETABLE, given)]
    shared_chats.forget(connection, vault, who.telegram_id, now)
    couples.unlink(connection, vault, who.id)
    for statement in _EVERY_ROW:
        connection.execute(statement, {"whose": who.id})
    return left


def scrub(database: Database) -> bool:
    """After the commit: empties SQLite's write-ahead log, where old pages live on.

    False if somebody was reading; then do it again later. PostgreSQL keeps old rows until it
    vacuums, but they are sealed with a key that is gone.
    """
    if not database.is_sqlite:
        return True
    raw = database.engine.raw_connection()  # a checkpoint runs outside any transaction only
    try:
        cursor = raw.cursor()
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        row = cursor.fetchone()
    finally:
        raw.close()
    return row is not None and row[0] == 0
