"""What a person keeps, and what belongs to both of a couple."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("couple", sa.Column("key_id", sa.Text))
    for table, whose in (("moment", "person"), ("list_item", "couple")):
        op.create_table(
            table,
            sa.Column("id", _id, primary_key=True, autoincrement=False),
            sa.Column(f"{whose}_id", sa.BigInteger, nullable=False),
            sa.Column("body", sa.LargeBinary, nullable=False),
            sa.ForeignKeyConstraint(
                [f"{whose}_id"], [f"{whose}.id"], name=f"fk_{table}_{whose}_id"
            ),
        )
        op.create_index(f"ix_{table}_{whose}_id", table, [f"{whose}_id"])
