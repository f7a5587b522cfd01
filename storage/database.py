"""The database: its engine, its locks, and what its failures mean."""

import fcntl
import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from sqlalchemy import URL, Connection, Engine, bindparam, create_engine, event, func, select
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine import make_url
from sqlalchemy.engine.interfaces import PoolProxiedConnection
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.pool import ConnectionPoolEntry

FILE = "toward.db"
_BUSY_SECONDS = 5
_SENDER = 0x70776172  # any constant will do, as long as nobody else uses it in this database
_SENDER_LOCK = select(func.pg_try_advisory_lock(bindparam("lock", _SENDER)))

# FULL: without it a power cut can take back what Telegram was told is done.
_PRAGMAS = {
    "journal_mode": "WAL",
    "synchronous": "FULL",
    "foreign_keys": "ON",
    "secure_delete": "ON",
}

_AWAY_SQLITE = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_NOMEM,
    }
)
# Connection lost, not let in, no such database, serialization or deadlock, out of resources,
# cancelled or shutting down, system error; a standby that only reads, a lock not given in time.
_AWAY_POSTGRES = ("08", "28", "3D", "40", "53", "57", "58", "25006", "55P03")

_SQLITE_REASONS = {
    sqlite3.SQLITE_BUSY: "is locked by another program: stop that program, then start again",
    sqlite3.SQLITE_LOCKED: "is locked by another program: stop that program, then start again",
    sqlite3.SQLITE_READONLY: "cannot be written to: let this user write to it and to its folder",
    sqlite3.SQLITE_CANTOPEN: "cannot be opened: give this user access to it and its folder",
    sqlite3.SQLITE_PERM: "cannot be opened: give this user access to it and its folder",
    sqlite3.SQLITE_NOTADB: "is not a database: move it away, or restore a backup",
    sqlite3.SQLITE_CORRUPT: "is damaged: restore a backup",
    sqlite3.SQLITE_FULL: "does not fit on the disk any more: make room",
    sqlite3.SQLITE_IOERR: "cannot be read or written: the disk reports an error",
}


class Writing(SQLiteDialect_pysqlite):
    """SQLite with the write lock taken at once: the driver would begin late, and without it.

    A dialect and not a listener, because with a listener every statement costs a third more.
    Two of a kind are equal, so what one has compiled is there for the next one too.
    """

    supports_statement_cache = True
    begin = "BEGIN IMMEDIATE"

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other)

    def __hash__(self) -> int:
        return hash(type(self))

    def do_begin(self, dbapi_connection: PoolProxiedConnection) -> None:
        dbapi_connection.cursor().execute(self.begin)


class Reading(Writing):
    """SQLite for whoever only reads, and must not hold up anybody."""

    supports_statement_cache = True
    begin = "BEGIN"


for _dialect in (Writing, Reading):
    registry.register(f"sqlite.{_dialect.__name__.lower()}", __name__, _dialect.__name__)


_COMPILED: dict[object, object] = {}
"""SQL that was compiled already. Every statement is one of those that stand in this folder."""


class Unusable(Exception):
    """Starting makes no sense before somebody has acted; the message says, in one line, how."""


class Busy(Unusable):
    """Another process holds what only one may hold."""


@dataclass(frozen=True)
class Database:
    """An open database."""

    engine: Engine
    is_sqlite: bool


def is_empty(file: Path) -> bool:
    """Whether there is no such file, or nothing in it: SQLite takes either for a new one."""
    return not file.exists() or not file.stat().st_size


def connect(url: str | None, data_dir: Path, *, read_only: bool = False) -> Database:
    """Opens PostgreSQL at `url`, or without one `toward.db` in `data_dir`, and tries it."""
    if url:
        engine = postgres_engine(url, pool_size=4)
    else:
        engine = sqlite_engine(data_dir / FILE, _PRAGMAS, read_only=read_only)
    return Database(engine, is_sqlite=not url)


@contextmanager
def transaction(database: Database) -> Iterator[Connection]:
    """All or nothing. On SQLite it holds the write lock from its first statement on."""
    with database.engine.begin() as connection:
        yield connection


def sqlite_engine(path: Path, pragmas: Mapping[str, str], *, read_only: bool) -> Engine:
    """One connection to a SQLite file; a second thread that wants it waits its turn."""
    if not read_only:
        _make_private(path)
    address = URL.create(
        "sqlite+reading" if read_only else "sqlite+writing",
        database=f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rw'}",
        query={"uri": "true"},
    )
    engine = create_engine(
        address,
        connect_args={"check_same_thread": False, "timeout": _BUSY_SECONDS},
        pool_size=1,
        max_overflow=0,
        pool_timeout=_BUSY_SECONDS,
        hide_parameters=True,
        execution_options={"compiled_cache": _COMPILED},
    )

    @event.listens_for(engine, "connect")
    def prepare(raw: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
        raw.isolation_level = None  # the driver would begin late, and never with IMMEDIATE
        for name, value in pragmas.items():
            raw.execute(f"PRAGMA {name}={value}")

    try:
        with engine.begin() as connection:
            sound = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() == "ok"
    except DBAPIError as error:
        engine.dispose()
        raise Unusable(f"{path} {_sqlite_reason(error)}.") from None
    if not sound:
        engine.dispose()
        raise Unusable(f"{path} {_SQLITE_REASONS[sqlite3.SQLITE_CORRUPT]}.")
    return engine


def postgres_engine(url: str, pool_size: int) -> Engine:
    """At most `pool_size` connections to PostgreSQL; one more caller waits its turn."""
    engine = create_engine(
        _postgres_address(url),
        connect_args={
            "options": "-c lock_timeout=5s -c statement_timeout=30s"
            " -c idle_in_transaction_session_timeout=60s",
            "connect_timeout": 5,
        },
        pool_size=pool_size,
        max_overflow=0,
        pool_timeout=_BUSY_SECONDS,
        pool_pre_ping=True,
        hide_parameters=True,
    )
    try:
        with engine.connect():
            pass
    except DBAPIError as error:
        engine.dispose()
        reason = _postgres_reason(error)
        raise Unusable(f"The PostgreSQL of TOWARD_DATABASE_URL cannot be used: {reason}") from None
    return engine


def lock_process(data_dir: Path) -> IO[str]:
    """Makes this the one process on the folder, for as long as the returned file stays open."""
    path = data_dir / "toward.lock"
    _make_folder(data_dir)
    try:
        held = path.open("a")
    except OSError as error:
        raise Unusable(f"{path} cannot be opened: {error.strerror}.") from None
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        held.close()
        raise Busy(f"Another Toward is running on {data_dir}: stop it first.") from None
    return held


def standing_connection(database: Database) -> Connection:
    """A session outside pool and transactions, for a lock held for long; PostgreSQL only.

    Closing it lets go of the lock. After an error it is of no use: close it and take another.
    """
    connection = database.engine.connect().execution_options(isolation_level="AUTOCOMMIT")
    connection.detach()  # in the pool its session would live on, and hold the lock
    return connection


def try_sender_lock(connection: Connection) -> bool:
    """Whether this process is the one that sends; PostgreSQL only, as SQLite has one process.

    The lock lives as long as its session, so give it a standing connection, and ask again now and
    then: a session that was lost shows itself by an error.
    """
    return bool(connection.scalar(_SENDER_LOCK))


def lock_postgres(database: Database) -> Connection:
    """Makes this the one process that sends, for as long as the returned connection stays open."""
    connection = standing_connection(database)
    if try_sender_lock(connection):
        return connection
    connection.close()
    raise Busy("Another Toward is running on this PostgreSQL database: stop it first.")


def is_away(error: BaseException) -> bool:
    """Whether the database is away, locked or full, so that waiting helps; else it is a fault."""
    if not isinstance(error, DBAPIError):
        return isinstance(error, PoolTimeout)
    cause = error.orig
    if isinstance(cause, sqlite3.Error):
        return _sqlite_code(cause) in _AWAY_SQLITE
    state: str | None = getattr(cause, "sqlstate", None)
    if state is not None:
        return state.startswith(_AWAY_POSTGRES)
    return error.connection_invalidated or isinstance(error, OperationalError)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise Unusable(f"The folder {folder} cannot be made: {error.strerror}.") from None


def _make_private(path: Path) -> None:
    """An empty file only its owner may read; SQLite gives its companions the same rights."""
    _make_folder(path.parent)
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        reason = _SQLITE_REASONS[sqlite3.SQLITE_READONLY]
        raise Unusable(f"{path} {reason} ({error.strerror}).") from None


def _postgres_address(url: str) -> URL:
    try:
        address = make_url(url)
    except (ArgumentError, ValueError):
        address = None
    names = {"postgres", "postgresql", "postgresql+psycopg"}
    if address is None or address.drivername not in names:
        raise Unusable("TOWARD_DATABASE_URL must begin with postgresql://, or be left out.")
    return address.set(drivername="postgresql+psycopg")


def _postgres_reason(error: DBAPIError) -> str:
    # Only what comes last: before it is the host, which is the end of a password if somebody
    # forgot to escape an @ in it.
    first = str(error.orig).partition("\n")[0]
    return first.rpartition(": ")[2].strip()


def _sqlite_reason(error: DBAPIError) -> str:
    code = _sqlite_code(error.orig)
    return _SQLITE_REASONS.get(code, f"cannot be used ({error.orig})")


def _sqlite_code(cause: BaseException | None) -> int:
    """The primary code; the upper bits say more than anybody here needs to know."""
    return getattr(cause, "sqlite_errorcode", 0) & 0xFF
