"""Which messages are in a chat: to edit a bubble, and to clear the chat when somebody asks."""

from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.dialects.postgresql import insert

from storage import retention
from storage.tables import DAY, message, outbox, talk

DELETABLE = retention.MESSAGE - DAY // 24
"""An hour less: the call may have to wait, and one message that is too old spoils it for all."""


@dataclass(frozen=True)
class MessageRow:
    """One message, as stored; fields stand in the order of the columns.

    What a person wrote belongs to no talk; mostly it is removed at once, and not noted at all.
    """

    chat_id: int
    message_id: int
    person_id: int | None
    talk_id: int | None
    sent_at: int


_RECORD = insert(message).on_conflict_do_nothing(index_elements=["chat_id", "message_id"])
_BUBBLE = (
    select(*message.c)
    .where(message.c.talk_id == bindparam("talk_id"))
    .order_by(message.c.sent_at.desc(), message.c.message_id.desc())
    .limit(1)
)
_RECENT = (
    select(*message.c)
    .where(message.c.chat_id == bindparam("chat_id"), message.c.sent_at >= bindparam("since"))
    .order_by(message.c.message_id)
)
_FORGET_BEFORE = delete(message).where(
    message.c.sent_at < bindparam("before"),
    ~select(talk.c.id).where(talk.c.id == message.c.talk_id).exists(),
    ~select(outbox.c.id)
    .where(outbox.c.talk_id == message.c.talk_id, outbox.c.state.in_(["pending", "sending"]))
    .exists(),
)
_FORGET_CHAT = delete(message).where(message.c.chat_id == bindparam("of_chat"))


def record(connection: Connection, row: MessageRow) -> None:
    """Notes a message that is in the chat; twice is fine."""
    connection.execute(_RECORD, vars(row))


def bubble(connection: Connection, talk_id: int) -> MessageRow | None:
    """A talk's newest message."""
    row = connection.execute(_BUBBLE, {"talk_id": talk_id}).one_or_none()
    return MessageRow(*row) if row else None


def beside(talk_id: int) -> int:
    """In place of the talk, for what stands beside its bubble and may outlive it: a picture."""
    return -talk_id


def recent(connection: Connection, chat_id: int, since: int) -> list[MessageRow]:
    """What is in a chat since then, as far as it is known, in order."""
    rows = connection.execute(_RECENT, {"chat_id": chat_id, "since": since})
    return [MessageRow(*row) for row in rows]


def forget_before(connection: Connection, before: int) -> int:
    """Deletes old rows, but not of talks that are open or have an edit on its way."""
    return connection.execute(_FORGET_BEFORE, {"before": before}).rowcount


def forget_chat(connection: Connection, chat_id: int) -> None:
    """Deletes a chat's rows: it was cleared, or a group has become a supergroup.

    That one numbers its messages anew: an old id would stand for somebody else's message.
    """
    connection.execute(_FORGET_CHAT, {"of_chat": chat_id})
