"""Where the wrapped keys are: apart from the data, so that a backup of one opens nothing."""

from pathlib import Path

from sqlalchemy import (
    BigInteger,
    Column,
    Engine,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    inspect,
    select,
    text,
)

from storage.database import is_empty, postgres_engine, sqlite_engine

FILE = "keys.sqlite"
_SCHEMA = "vault"
KEYS = MetaData(schema=_SCHEMA)

key = Table(
    "key",
    KEYS,
    Column("id", Text, primary_key=True),
    Column("wrapped", LargeBinary, nullable=False),
    Column("master", Integer, nullable=False),
    Column("made_at", BigInteger, nullable=False),
)

# No WAL here: a destroyed key must not live on in a second file. EXTRA also makes the end of the
# journal last, or a power cut could bring a destroyed key back.
_PRAGMAS = {
    "journal_mode": "DELETE",
    "synchronous": "EXTRA",
    "secure_delete": "ON",
}
_TAKE_TURNS = text("SELECT pg_advisory_xact_lock(1886220659)")
_MAKE_SCHEMA = text(f"CREATE SCHEMA IF NOT EXISTS {_SCHEMA}")


def connect_keys(url: str | None, data_dir: Path) -> Engine:
    """Opens schema `vault` of PostgreSQL, or `keys.sqlite` in `data_dir`; makes it if missing.

    A connection of its own, because keys are made and destroyed in transactions of their own.
    """
    if url:
        engine = postgres_engine(url, pool_size=2)
        with engine.begin() as connection:
            connection.execute(_TAKE_TURNS)
            connection.execute(_MAKE_SCHEMA)
            KEYS.create_all(connection)
        return engine
    engine = _file_engine(data_dir / FILE, read_only=False)
    KEYS.create_all(engine)
    return engine


def find_keys(url: str | None, data_dir: Path, *, read_only: bool = False) -> Engine | None:
    """Opens the place of the keys if there is one, and makes nothing."""
    if url:
        return postgres_engine(url, pool_size=2)
    file = data_dir / FILE
    return None if is_empty(file) else _file_engine(file, read_only=read_only)


def _file_engine(file: Path, *, read_only: bool) -> Engine:
    engine = sqlite_engine(file, _PRAGMAS, read_only=read_only)
    return engine.execution_options(schema_translate_map={_SCHEMA: None})


def has_keys(engine: Engine) -> bool:
    """Whether keys were made here already: then a master key that is missing must come back."""
    with engine.begin() as connection:
        schema = _SCHEMA if connection.dialect.name == "postgresql" else None
        if not inspect(connection).has_table(key.name, schema=schema):
            return False
        return connection.execute(select(key.c.id).limit(1)).one_or_none() is not None
