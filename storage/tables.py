"""The whole schema in one look.

Row ids are given by the caller; instants are UTC microseconds. What a person said or chose is in
the LargeBinary columns only, encrypted (see `vault`); the rest is ids, instants and states.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

DAY = 86_400_000_000
"""A day in the unit of every instant here."""

# SQLite keeps a row by its id, without a second index, only if the type is spelled INTEGER.
Id = BigInteger().with_variant(Integer(), "sqlite")

# Named constraints are the same on both databases, and a later migration can drop them by name.
METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

person = Table(
    "person",
    METADATA,
    Column("id", Id, primary_key=True, autoincrement=False),
    Column("telegram_id", BigInteger, nullable=False, unique=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("key_id", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("zone", Text),
    Column("agreed_version", Integer),
    Column("agreed_at", BigInteger),
    Column("reachable", Boolean, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("touched_at", BigInteger, nullable=False),
    Column("kept", LargeBinary),
    # When the next nudge is due, whatever it is for; that is sealed in `kept`.
    Column("nudge_at", BigInteger, index=True),
)

talk = Table(
    "talk",
    METADATA,
    Column("id", Id, primary_key=True, autoincrement=False),
    Column("person_id", BigInteger, ForeignKey("person.id"), index=True),
    Column("revision", Integer, nullable=False),
    Column("parked", Boolean, nullable=False),
    Column("due_at", BigInteger, index=True),
    Column("touched_at", BigInteger, nullable=False, index=True),
    # Script and step are in here too: the disk does not show which conversation somebody is in.
    Column("body", LargeBinary, nullable=False),
    # Of a shared chat instead of a person.
    Column("shared_chat_id", BigInteger, ForeignKey("shared_chat.id"), index=True),
)

script_version = Table(
    "script_version",
    METADATA,
    Column("version", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("first_seen", BigInteger, nullable=False),
)

# A row is deleted when its wait is answered, so that a used button leaves no trace.
button = Table(
    "button",
    METADATA,
    Column("token", Text, primary_key=True),
    Column("person_id", BigInteger, ForeignKey("person.id"), index=True),
    Column("talk_id", BigInteger, ForeignKey("talk.id"), nullable=False, index=True),
    Column("wait", Integer, nullable=False),
    Column("meaning", LargeBinary, nullable=False),
    Column("expires_at", BigInteger, nullable=False, index=True),
    # Of a shared chat instead of a person: whoever of the two taps it.
    Column("shared_chat_id", BigInteger, ForeignKey("shared_chat.id"), index=True),
)

# No foreign keys: a last word may outlive its person. Ids rise in time, and order within a chat
# is by id. The key is named here, so that delivery needs no look at the person.
outbox = Table(
    "outbox",
    METADATA,
    Column("id", Id, primary_key=True, autoincrement=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("person_id", BigInteger, index=True),
    Column("talk_id", BigInteger),
    Column("key_id", Text, nullable=False),
    Column("nature", Text, nullable=False),
    Column("method", Text, nullable=False),
    Column("payload", LargeBinary),
    Column("state", Text, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("not_before", BigInteger, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("error", Text),
    # Of a nudge: a mark of whose and which it is, so that there is never a second one for it; and
    # the instant after which it is not sent any more.
    Column("slot", Text, unique=True, index=True),
    Column("not_after", BigInteger),
    Index(None, "state", "not_before"),
    Index(None, "chat_id", "id"),
)

# What is in a chat, the bot's and a person's own: to edit a bubble, and to clear the chat while
# Telegram still lets the bot.
message = Table(
    "message",
    METADATA,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("message_id", BigInteger, primary_key=True, autoincrement=False),
    Column("person_id", BigInteger, index=True),
    Column("talk_id", BigInteger, index=True),
    Column("sent_at", BigInteger, nullable=False, index=True),
)

seen_update = Table(
    "seen_update",
    METADATA,
    Column("update_id", Id, primary_key=True, autoincrement=False),
    Column("at", BigInteger, nullable=False, index=True),
    Column("outcome", Text, nullable=False),
    Column("kind", Text, nullable=False),
)

couple = Table(
    "couple",
    METADATA,
    Column("id", Id, primary_key=True, autoincrement=False),
    Column("made_at", BigInteger, nullable=False),
    # What chance decides for both comes from here, so that neither one's doing moves it.
    Column("seed", BigInteger, nullable=False),
    # Of what belongs to both; made with the first of it.
    Column("key_id", Text),
)

# Whoever leaves keeps the row for a day, so that it can be undone. The other's row stays as it is:
# for them nothing changes but that shared things no longer come.
membership = Table(
    "membership",
    METADATA,
    Column("person_id", BigInteger, ForeignKey("person.id"), primary_key=True, autoincrement=False),
    Column("couple_id", BigInteger, ForeignKey("couple.id"), nullable=False, index=True),
    Column("joined_at", BigInteger, nullable=False),
    Column("left_at", BigInteger),
)

invite = Table(
    "invite",
    METADATA,
    Column("digest", Text, primary_key=True),
    Column("person_id", BigInteger, ForeignKey("person.id"), nullable=False, index=True),
    Column("expires_at", BigInteger, nullable=False, index=True),
    Column("accepted_by", BigInteger, index=True),
)

# What is to happen in one person's chat at an instant: a note handed over, a reveal, a call-back.
# Which of these it is, is sealed; nothing of one person's doing waits in the other's talks.
appointment = Table(
    "appointment",
    METADATA,
    Column("id", Id, primary_key=True, autoincrement=False),
    Column("person_id", BigInteger, ForeignKey("person.id"), nullable=False, index=True),
    Column("from_person_id", BigInteger, index=True),
    Column("due_at", BigInteger, nullable=False, index=True),
    Column("body", LargeBinary, nullable=False),
)

# One person's answer to a question that both are asked, until it is shown to both or its time is
# over. Of the question there is only a digest: the disk does not show what was asked.
joint_answer = Table(
    "joint_answer",
    METADATA,
    Column("question", Text, primary_key=True),
    Column("person_id", BigInteger, ForeignKey("person.id"), primary_key=True, autoincrement=False),
    Column("couple_id", BigInteger, ForeignKey("couple.id"), nullable=False, index=True),
    Column("expires_at", BigInteger, nullable=False, index=True),
    Column("body", LargeBinary, nullable=False),
)

# When somebody reached out to their partner through us, for a day: often is a sign to slow down.
press = Table(
    "press",
    METADATA,
    Column("id", Id, primary_key=True, autoincrement=False),
    Column("person_id", BigInteger, ForeignKey("person.id"), nullable=False, index=True),
    Column("at", BigInteger, nullable=False, index=True),
)

# Something that a person keeps for themselves. What it is, and whether the other one may see it
# when both agree, is sealed.
moment = Table(
    "moment",
    METADATA,
    Column("id", Id, primary_key=True, autoincrement=False),
    Column("person_id", BigInteger, ForeignKey("person.id"), nullable=False, index=True),
    Column("body", LargeBinary, nullable=False),
)

# Something that belongs to both of a couple, sealed with a key of theirs. It stays as long as one
# of the two does. Who of them brought it is sealed, too.
list_item = Table(
    "list_item",
    METADATA,
    Column("id", Id, primary_key=True, autoincrement=False),
    Column("couple_id", BigInteger, ForeignKey("couple.id"), nullable=False, index=True),
    Column("body", LargeBinary, nullable=False),
)

# A group that the bot is in. Whose it is, once two have joined it; what it holds is sealed with a
# key of its own. A couple that is no longer there leaves its number behind, which fits nobody.
shared_chat = Table(
    "shared_chat",
    METADATA,
    Column("id", Id, primary_key=True, autoincrement=False),
    Column("chat_id", BigInteger, nullable=False, unique=True),
    Column("key_id", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("couple_id", BigInteger, index=True),
    # The topic that the bot was last addressed in.
    Column("thread_id", BigInteger),
    # How many people there are, as Telegram last said, and whether it was said that it is too many.
    Column("people", Integer, nullable=False),
    Column("said_crowded", Boolean, nullable=False),
    Column("kept", LargeBinary),
    # As a person's own.
    Column("nudge_at", BigInteger, index=True),
)

# Who of a group tapped Join: two at most. They may not have pressed Start yet.
seat = Table(
    "seat",
    METADATA,
    Column(
        "shared_chat_id",
        BigInteger,
        ForeignKey("shared_chat.id"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("telegram_id", BigInteger, primary_key=True, autoincrement=False, index=True),
    # In their own chat, to being linked with the other one.
    Column("agreed", Boolean, nullable=False),
    # They have left the group.
    Column("away", Boolean, nullable=False),
    # How Telegram called them, for the other one to know whom they link with; then it goes.
    Column("name", LargeBinary),
)
