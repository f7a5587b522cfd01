"""Opening, locks, and what a failure means: act, wait, or look for a fault."""

import os
import shutil
import sqlite3
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from storage import database, updates
from storage.database import (
    Busy,
    Unusable,
    connect,
    is_away,
    lock_postgres,
    lock_process,
    standing_connection,
    transaction,
    try_sender_lock,
)
from storage.keys import connect_keys, find_keys
from storage.schema import migrate
from tests.integration.storage_fixtures import ADA, NOW, Server, Store

NOBODY = 65534


@contextmanager
def without_privilege() -> Iterator[None]:
    """To root every folder is writable; so be nobody for a while."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def public() -> Iterator[Path]:
    """A folder that nobody can reach and, until told otherwise, write to."""
    folder = Path(tempfile.mkdtemp(dir="/tmp"))
    folder.chmod(0o777)
    yield folder
    folder.chmod(0o777)
    shutil.rmtree(folder)


def refusal(data_dir: Path, url: str | None = None) -> str:
    with pytest.raises(Unusable) as caught:
        connect(url, data_dir)
    message = str(caught.value)
    assert "\n" not in message
    assert caught.value.__cause__ is None
    return message


def test_a_folder_that_cannot_be_written_to_is_named(public: Path) -> None:
    public.chmod(0o555)
    with without_privilege():
        message = refusal(public)
    assert message.startswith(f"{public}/toward.db cannot be written to: ")


def test_a_file_that_cannot_be_written_to_is_named(public: Path) -> None:
    with without_privilege():
        connect(None, public).engine.dispose()
        (public / "toward.db").chmod(0o444)
        message = refusal(public)
    assert message.startswith(f"{public}/toward.db cannot be written to: ")


def test_a_folder_that_lets_no_log_be_written_beside_the_file_is_named(public: Path) -> None:
    with without_privilege():
        connect(None, public).engine.dispose()
        for companion in public.glob("toward.db-*"):
            companion.unlink()
    public.chmod(0o555)
    with without_privilege():
        message = refusal(public)
    assert message.startswith(f"{public}/toward.db cannot be ")


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert refusal(tmp_path / "file" / "data").startswith(f"The folder {tmp_path}/file/data cannot")


def test_something_else_in_the_databases_place_is_named(tmp_path: Path) -> None:
    (tmp_path / "toward.db").write_bytes(b"a letter, " * 1_000)
    assert refusal(tmp_path).startswith(f"{tmp_path}/toward.db is not a database: ")
    (tmp_path / "toward.db").unlink()
    (tmp_path / "toward.db").mkdir()
    assert refusal(tmp_path).startswith(f"{tmp_path}/toward.db cannot be ")


def test_a_database_that_another_program_holds_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "_BUSY_SECONDS", 0)
    connect(None, tmp_path).engine.dispose()
    other = sqlite3.connect(tmp_path / "toward.db", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert refusal(tmp_path).startswith(f"{tmp_path}/toward.db is locked by another program: ")
    other.close()


def test_a_missing_database_is_not_made_by_who_only_reads(tmp_path: Path) -> None:
    with pytest.raises(Unusable):
        connect(None, tmp_path, read_only=True)
    assert list(tmp_path.iterdir()) == []


def test_who_only_reads_sees_what_was_written_and_writes_nothing(empty_sqlite: Store) -> None:
    ada = empty_sqlite.welcome(ADA)
    reader = connect(None, empty_sqlite.files, read_only=True)
    keys = find_keys(None, empty_sqlite.files, read_only=True)
    assert keys is not None
    with transaction(reader) as connection, keys.begin() as beside:
        assert connection.scalar(text("SELECT key_id FROM person")) == ada.key_id
        assert beside.scalar(text("SELECT id FROM key")) == ada.key_id
        with empty_sqlite.transaction() as writer:
            updates.note(writer, 1, NOW, "done", "message")
    with pytest.raises(DBAPIError), transaction(reader) as connection:
        updates.note(connection, 2, NOW, "done", "message")
    reader.engine.dispose()
    keys.dispose()


def test_only_its_owner_can_read_the_database(tmp_path: Path) -> None:
    folder = tmp_path / "with a space" / "data"
    held = lock_process(folder)
    opened, keys = connect(None, folder), connect_keys(None, folder)
    migrate(opened)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.glob("*.*")}
    del modes["toward.lock"]
    assert set(modes) == {"toward.db", "toward.db-wal", "toward.db-shm", "keys.sqlite"}
    assert set(modes.values()) == {0o600}
    opened.engine.dispose()
    keys.dispose()
    held.close()


def test_sqlite_is_set_to_lose_and_to_leave_nothing(empty_sqlite: Store) -> None:
    names = ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
    with empty_sqlite.transaction() as connection:
        found = [connection.scalar(text(f"PRAGMA {name}")) for name in names]
    assert found == ["wal", 2, 1, 1]
    with empty_sqlite.keys.begin() as connection:
        found = [connection.scalar(text(f"PRAGMA {name}")) for name in names]
    assert found == ["delete", 3, 0, 1]


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_every_usual_spelling_of_a_postgresql_url_is_understood(
    postgres: Server, scheme: str
) -> None:
    opened = connect(postgres.url.replace("postgresql", scheme, 1), Path("never-written"))
    with transaction(opened) as connection:
        assert connection.scalar(text("SHOW lock_timeout")) == "5s"
        assert connection.scalar(text("SHOW statement_timeout")) == "30s"
    opened.engine.dispose()


@pytest.mark.parametrize(
    "url",
    [
        "mysql://toward:hunter2@db/toward",
        "hunter2",
        "sqlite:///hunter2",
        "postgresql://a:hunter2@db:port/x",
    ],
)
def test_a_url_of_something_else_is_refused_without_being_shown(tmp_path: Path, url: str) -> None:
    message = refusal(tmp_path, url)
    assert message == "TOWARD_DATABASE_URL must begin with postgresql://, or be left out."


def test_a_postgresql_that_does_not_answer_is_named_without_its_password(tmp_path: Path) -> None:
    unusable = "The PostgreSQL of TOWARD_DATABASE_URL cannot be used: "
    # A socket's path must be short, and this folder's may not be.
    message = refusal(tmp_path, "postgresql://toward:hunter2@/toward?host=/nowhere")
    assert message == f"{unusable}No such file or directory"
    message = refusal(tmp_path, "postgresql://toward:unescaped@hunter2@db.invalid/toward")
    assert message.startswith(unusable)
    assert "hunter2" not in message


def test_one_process_at_a_time_has_the_folder(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    first = lock_process(folder)
    with pytest.raises(Busy, match=r"^Another Toward is running on /\S+: stop it first\.$"):
        lock_process(folder)
    first.close()
    lock_process(folder).close()


def test_a_lock_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "toward.lock").mkdir()
    with pytest.raises(Unusable, match=r"^/\S+/toward\.lock cannot be opened: Is a directory\.$"):
        lock_process(tmp_path)


def test_one_process_sends_and_a_standby_takes_over(empty_postgres: Store) -> None:
    sender, standby = (standing_connection(empty_postgres.database) for _ in range(2))
    assert try_sender_lock(sender)
    assert not try_sender_lock(standby)
    assert try_sender_lock(sender)
    sender.close()
    while not try_sender_lock(standby):
        pass  # the server takes a moment to see that a session has ended
    standby.close()


def test_a_second_sender_is_refused_until_the_first_has_ended(empty_postgres: Store) -> None:
    held = lock_postgres(empty_postgres.database)
    with pytest.raises(Busy, match=r"^Another Toward is running on this PostgreSQL database: .*"):
        lock_postgres(empty_postgres.database)
    held.close()
    with standing_connection(empty_postgres.database) as next_one:
        while not try_sender_lock(next_one):
            pass  # the server takes a moment to see that a session has ended


def failure(store: Store, *statements: str) -> SQLAlchemyError:
    *before, last = (text(statement) for statement in statements)
    with store.transaction() as connection:
        for statement in before:
            connection.execute(statement)
        with pytest.raises(SQLAlchemyError) as caught:
            connection.execute(last)
        connection.rollback()
    return caught.value


def test_a_fault_of_ours_is_not_the_database_being_away(store: Store) -> None:
    store.welcome(ADA)
    assert not is_away(failure(store, "SELECT nonsense"))
    assert not is_away(failure(store, "INSERT INTO person SELECT * FROM person"))
    assert not is_away(failure(store, "INSERT INTO talk (id) VALUES (1)"))
    assert not is_away(ValueError())


def test_a_failure_shows_no_values(store: Store) -> None:
    with pytest.raises(DBAPIError) as caught, store.transaction() as connection:
        connection.execute(text("SELECT :words FROM nowhere"), {"words": "canary"})
    assert "canary" not in str(caught.value)


def test_a_full_disk_is_the_database_being_away(empty_sqlite: Store) -> None:
    full = failure(
        empty_sqlite,
        "PRAGMA max_page_count = 1",
        "INSERT INTO seen_update VALUES (1, 1, 'done', hex(zeroblob(100000)))",
    )
    assert is_away(full)


def test_a_locked_database_is_away_and_comes_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "_BUSY_SECONDS", 0)
    opened = connect(None, tmp_path)
    migrate(opened)
    other = sqlite3.connect(tmp_path / "toward.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(DBAPIError) as caught, transaction(opened):
        pass
    assert is_away(caught.value)
    other.close()
    with transaction(opened) as connection:
        assert updates.note(connection, 1, NOW, "done", "message")
    opened.engine.dispose()


def test_a_connection_that_is_not_free_in_time_is_the_database_being_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "_BUSY_SECONDS", 0)
    opened = connect(None, tmp_path)
    with transaction(opened), pytest.raises(PoolTimeout) as caught, transaction(opened):
        pass
    assert is_away(caught.value)
    opened.engine.dispose()


def test_a_postgresql_that_drops_us_is_away_and_comes_back(empty_postgres: Store) -> None:
    dropped = failure(empty_postgres, "SELECT pg_terminate_backend(pg_backend_pid())")
    assert is_away(dropped)
    with empty_postgres.transaction() as connection:
        assert updates.note(connection, 1, NOW, "done", "message")


def test_a_postgresql_that_dropped_us_between_two_turns_is_not_noticed(
    empty_postgres: Store,
) -> None:
    admin = standing_connection(empty_postgres.database)
    with empty_postgres.transaction() as connection:
        ours = connection.scalar(text("SELECT pg_backend_pid()"))
    others = "SELECT pg_terminate_backend(pid, 9000) FROM pg_stat_activity WHERE pid = :pid"
    admin.execute(text(others), {"pid": ours})
    admin.close()
    with empty_postgres.transaction() as connection:
        assert updates.note(connection, 1, NOW, "done", "message")


def test_a_postgresql_that_cannot_be_reached_is_away(tmp_path: Path) -> None:
    engine = create_engine("postgresql+psycopg://", connect_args={"host": str(tmp_path)})
    with pytest.raises(DBAPIError) as caught, engine.connect():
        pass
    assert is_away(caught.value)


@pytest.mark.parametrize(
    "statements",
    [
        ("SET LOCAL statement_timeout = 1", "SELECT pg_sleep(9)"),
        ("SET LOCAL transaction_read_only = on", "CREATE TABLE nothing (id INTEGER)"),
    ],
    ids=["too slow", "a standby that only reads"],
)
def test_a_postgresql_that_cannot_do_it_now_is_away(
    empty_postgres: Store, statements: tuple[str, ...]
) -> None:
    assert is_away(failure(empty_postgres, *statements))


def test_a_row_that_somebody_else_holds_too_long_is_the_database_being_away(
    empty_postgres: Store,
) -> None:
    empty_postgres.welcome(ADA)
    with empty_postgres.transaction() as other:
        other.execute(text("SELECT * FROM person FOR UPDATE"))
        locked = failure(
            empty_postgres, "SET LOCAL lock_timeout = 1", "SELECT * FROM person FOR UPDATE"
        )
    assert is_away(locked)
