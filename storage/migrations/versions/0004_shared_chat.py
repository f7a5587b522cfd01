"""The shared chat: whose it is, who has joined it, and talks and buttons that are its own."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_FROM_BEFORE = (
    "INSERT INTO button (token, person_id, talk_id, wait, meaning, expires_at)"
    " SELECT token, person_id, talk_id, wait, meaning, expires_at FROM button_before"
)


def upgrade() -> None:
    op.create_table(
        "shared_chat",
        sa.Column("id", _id, primary_key=True, autoincrement=False),
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("key_id", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("couple_id", sa.BigInteger),
        sa.Column("thread_id", sa.BigInteger),
        sa.Column("people", sa.Integer, nullable=False),
        sa.Column("said_crowded", sa.Boolean, nullable=False),
        sa.Column("kept", sa.LargeBinary),
        sa.UniqueConstraint("chat_id", name="uq_shared_chat_chat_id"),
    )
    op.create_table(
        "seat",
        sa.Column("shared_chat_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("telegram_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("agreed", sa.Boolean, nullable=False),
        sa.Column("away", sa.Boolean, nullable=False),
        sa.Column("name", sa.LargeBinary),
        sa.ForeignKeyConstraint(
            ["shared_chat_id"], ["shared_chat.id"], name="fk_seat_shared_chat_id"
        ),
    )
    # SQLite makes `talk` anew, and could not while a button refers to a row of it.
    op.execute("CREATE TABLE button_before AS SELECT * FROM button")
    op.drop_table("button")
    with op.batch_alter_table("talk") as talk:
        talk.alter_column("person_id", existing_type=sa.BigInteger, nullable=True)
        talk.add_column(sa.Column("shared_chat_id", sa.BigInteger))
        talk.create_foreign_key("fk_talk_shared_chat_id", "shared_chat", ["shared_chat_id"], ["id"])
    _make_button()
    op.execute(_FROM_BEFORE)
    op.drop_table("button_before")
    for name, column in (
        ("shared_chat", "couple_id"),
        ("seat", "telegram_id"),
        ("talk", "shared_chat_id"),
        ("button", "person_id"),
        ("button", "talk_id"),
        ("button", "expires_at"),
        ("button", "shared_chat_id"),
    ):
        op.create_index(f"ix_{name}_{column}", name, [column])


def _make_button() -> None:
    op.create_table(
        "button",
        sa.Column("token", sa.Text, primary_key=True),
        sa.Column("person_id", sa.BigInteger),
        sa.Column("talk_id", sa.BigInteger, nullable=False),
        sa.Column("wait", sa.Integer, nullable=False),
        sa.Column("meaning", sa.LargeBinary, nullable=False),
        sa.Column("expires_at", sa.BigInteger, nullable=False),
        sa.Column("shared_chat_id", sa.BigInteger),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_button_person_id"),
        sa.ForeignKeyConstraint(["talk_id"], ["talk.id"], name="fk_button_talk_id"),
        sa.ForeignKeyConstraint(
            ["shared_chat_id"], ["shared_chat.id"], name="fk_button_shared_chat_id"
        ),
    )
