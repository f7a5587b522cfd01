"""Which level the database is at, and bringing it up to date."""

from sqlalchemy import Connection, inspect, text

from storage.database import Database, Unusable, transaction

HEAD = "0006"
"""The newest level; levels are ordered as text."""

_LEVEL = text("SELECT version_num FROM alembic_version")
# Several processes may start at once on PostgreSQL; all but the first wait and find nothing to do.
_TAKE_TURNS = (
    text("SET LOCAL lock_timeout = '120s'"),
    text("SET LOCAL statement_timeout = '600s'"),
    text("SELECT pg_advisory_xact_lock(1886220658)"),
    text("SET LOCAL lock_timeout = '5s'"),
)


def level(connection: Connection) -> str | None:
    """The level the database is at; None if it is empty."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.scalar(_LEVEL)
    return found


def migrate(database: Database) -> None:
    """Brings the database to `HEAD`, all or nothing; there is no way down."""
    with transaction(database) as connection:
        if not database.is_sqlite:
            for statement in _TAKE_TURNS:
                connection.execute(statement)
        found = level(connection)
        if found == HEAD:
            return
        if found is not None and found > HEAD:
            raise Unusable(
                f"The database was written by a newer Toward (level {found}; this one knows up to "
                f"{HEAD}): update Toward, or restore a backup."
            )
        _upgrade(connection)


def _upgrade(connection: Connection) -> None:
    # Alembic is needed once in a while and takes a while to import.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", "storage:migrations")
    command.upgrade(config, "head")
