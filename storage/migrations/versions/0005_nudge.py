"""Nudges: when the next one is due, which one it is, and until when it may still be sent."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    for table in ("person", "shared_chat"):
        op.add_column(table, sa.Column("nudge_at", sa.BigInteger))
        op.create_index(f"ix_{table}_nudge_at", table, ["nudge_at"])
    op.add_column("outbox", sa.Column("slot", sa.Text))
    op.add_column("outbox", sa.Column("not_after", sa.BigInteger))
    op.create_index("ix_outbox_slot", "outbox", ["slot"], unique=True)
