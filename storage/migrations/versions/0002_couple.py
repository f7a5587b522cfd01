"""The couple: invites, memberships, and what is to happen in one person's chat at an instant."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "couple",
        sa.Column("id", _id, primary_key=True, autoincrement=False),
        sa.Column("made_at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "membership",
        sa.Column("person_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("couple_id", sa.BigInteger, nullable=False),
        sa.Column("joined_at", sa.BigInteger, nullable=False),
        sa.Column("left_at", sa.BigInteger),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_membership_person_id"),
        sa.ForeignKeyConstraint(["couple_id"], ["couple.id"], name="fk_membership_couple_id"),
    )
    op.create_table(
        "invite",
        sa.Column("digest", sa.Text, primary_key=True),
        sa.Column("person_id", sa.BigInteger, nullable=False),
        sa.Column("expires_at", sa.BigInteger, nullable=False),
        sa.Column("accepted_by", sa.BigInteger),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_invite_person_id"),
    )
    op.create_table(
        "appointment",
        sa.Column("id", _id, primary_key=True, autoincrement=False),
        sa.Column("person_id", sa.BigInteger, nullable=False),
        sa.Column("from_person_id", sa.BigInteger),
        sa.Column("due_at", sa.BigInteger, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_appointment_person_id"),
    )
    for table, columns in (
        ("membership", ("couple_id",)),
        ("invite", ("person_id", "expires_at", "accepted_by")),
        ("appointment", ("person_id", "from_person_id", "due_at")),
    ):
        for column in columns:
            op.create_index(f"ix_{table}_{column}", table, [column])
