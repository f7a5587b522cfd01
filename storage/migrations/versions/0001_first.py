"""The first schema: people, talks, buttons, outbox, messages, seen updates, script versions."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "person",
        sa.Column("id", _id, primary_key=True, autoincrement=False),
        sa.Column("telegram_id", sa.BigInteger, nullable=False),
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("key_id", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("zone", sa.Text),
        sa.Column("agreed_version", sa.Integer),
        sa.Column("agreed_at", sa.BigInteger),
        sa.Column("reachable", sa.Boolean, nullable=False),
        sa.Column("created_at", sa.BigInteger, nullable=False),
        sa.Column("touched_at", sa.BigInteger, nullable=False),
        sa.Column("kept", sa.LargeBinary),
        sa.UniqueConstraint("telegram_id", name="uq_person_telegram_id"),
    )
    op.create_table(
        "talk",
        sa.Column("id", _id, primary_key=True, autoincrement=False),
        sa.Column("person_id", sa.BigInteger, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("parked", sa.Boolean, nullable=False),
        sa.Column("due_at", sa.BigInteger),
        sa.Column("touched_at", sa.BigInteger, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_talk_person_id"),
    )
    for column in ("person_id", "due_at", "touched_at"):
        op.create_index(f"ix_talk_{column}", "talk", [column])
    op.create_table(
        "script_version",
        sa.Column("version", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("first_seen", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "button",
        sa.Column("token", sa.Text, primary_key=True),
        sa.Column("person_id", sa.BigInteger, nullable=False),
        sa.Column("talk_id", sa.BigInteger, nullable=False),
        sa.Column("wait", sa.Integer, nullable=False),
        sa.Column("meaning", sa.LargeBinary, nullable=False),
        sa.Column("expires_at", sa.BigInteger, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_button_person_id"),
        sa.ForeignKeyConstraint(["talk_id"], ["talk.id"], name="fk_button_talk_id"),
    )
    for column in ("person_id", "talk_id", "expires_at"):
        op.create_index(f"ix_button_{column}", "button", [column])
    _upgrade_what_goes_out()


def _upgrade_what_goes_out() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", _id, primary_key=True, autoincrement=False),
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("person_id", sa.BigInteger),
        sa.Column("talk_id", sa.BigInteger),
        sa.Column("key_id", sa.Text, nullable=False),
        sa.Column("nature", sa.Text, nullable=False),
        sa.Column("method", sa.Text, nullable=False),
        sa.Column("payload", sa.LargeBinary),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("not_before", sa.BigInteger, nullable=False),
        sa.Column("created_at", sa.BigInteger, nullable=False),
        sa.Column("error", sa.Text),
    )
    op.create_index("ix_outbox_person_id", "outbox", ["person_id"])
    op.create_index("ix_outbox_state_not_before", "outbox", ["state", "not_before"])
    op.create_index("ix_outbox_chat_id_id", "outbox", ["chat_id", "id"])
    op.create_table(
        "message",
        sa.Column("chat_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("message_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("person_id", sa.BigInteger),
        sa.Column("talk_id", sa.BigInteger),
        sa.Column("sent_at", sa.BigInteger, nullable=False),
    )
    for column in ("person_id", "talk_id", "sent_at"):
        op.create_index(f"ix_message_{column}", "message", [column])
    op.create_table(
        "seen_update",
        sa.Column("update_id", _id, primary_key=True, autoincrement=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("outcome", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
    )
    op.create_index("ix_seen_update_at", "seen_update", ["at"])
