"""What both are asked, and how often somebody reached out within a day."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    with op.batch_alter_table("couple") as couple:
        couple.add_column(sa.Column("seed", sa.BigInteger, nullable=False, server_default="0"))
    with op.batch_alter_table("couple") as couple:
        couple.alter_column("seed", server_default=None)
    op.create_table(
        "joint_answer",
        sa.Column("question", sa.Text, primary_key=True),
        sa.Column("person_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("couple_id", sa.BigInteger, nullable=False),
        sa.Column("expires_at", sa.BigInteger, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_joint_answer_person_id"),
        sa.ForeignKeyConstraint(["couple_id"], ["couple.id"], name="fk_joint_answer_couple_id"),
    )
    op.create_table(
        "press",
        sa.Column("id", _id, primary_key=True, autoincrement=False),
        sa.Column("person_id", sa.BigInteger, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_press_person_id"),
    )
    for table, columns in (
        ("joint_answer", ("couple_id", "expires_at")),
        ("press", ("person_id", "at")),
    ):
        for column in columns:
            op.create_index(f"ix_{table}_{column}", table, [column])
