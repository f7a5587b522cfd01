"""Migrations lead to the tables that the code knows, whole or not at all."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DBAPIError

from storage.database import Database, Unusable, connect, standing_connection, transaction
from storage.schema import HEAD, level, migrate
from storage.tables import METADATA

MakeEmpty = Callable[[], Database]
names = count()


@pytest.fixture(params=["sqlite", "postgres"])
def make_empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[MakeEmpty]:
    """Makes databases with nothing in them."""
    url: str | None = None
    if request.param == "postgres":
        url = request.getfixturevalue("postgres").url
    made: list[Database] = []

    def make() -> Database:
        name = f"fresh{next(names)}"
        made.append(connect(url and new_database(url, name), tmp_path / name))
        return made[-1]

    yield make
    for each in made:
        each.engine.dispose()


def new_database(url: str, name: str) -> str:
    server = connect(url, Path("never-written"))
    with standing_connection(server) as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    server.engine.dispose()
    return url.replace("/postgres?", f"/{name}?")


def shape(connection: Connection) -> dict[str, Any]:
    """All that the database itself says of its tables."""
    found = inspect(connection)
    return {
        name: {
            "columns": [{**each, "type": repr(each["type"])} for each in found.get_columns(name)],
            "primary key": found.get_pk_constraint(name),
            "foreign keys": found.get_foreign_keys(name),
            "unique": found.get_unique_constraints(name),
            "indexes": sorted(found.get_indexes(name), key=lambda index: str(index["name"])),
        }
        for name in sorted(found.get_table_names())
        if name != "alembic_version"
    }


def test_migrating_from_empty_leads_to_the_tables_the_code_knows(make_empty: MakeEmpty) -> None:
    migrated, created = make_empty(), make_empty()
    migrate(migrated)
    with transaction(created) as connection:
        METADATA.create_all(connection)
        expected = shape(connection)
    with transaction(migrated) as connection:
        assert shape(connection) == expected
        assert set(expected) == set(METADATA.tables)
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []


def test_an_empty_database_has_no_level_and_a_migrated_one_the_newest(
    make_empty: MakeEmpty,
) -> None:
    database = make_empty()
    with transaction(database) as connection:
        assert level(connection) is None
    migrate(database)
    migrate(database)
    with transaction(database) as connection:
        assert level(connection) == HEAD


def test_a_migration_that_fails_half_way_leaves_nothing_behind(make_empty: MakeEmpty) -> None:
    database = make_empty()
    with transaction(database) as connection:
        connection.execute(text("CREATE TABLE seen_update (id INTEGER)"))
    with pytest.raises(DBAPIError):
        migrate(database)
    with transaction(database) as connection:
        assert inspect(connection).get_table_names() == ["seen_update"]


def test_a_database_of_a_newer_toward_is_refused_in_one_line(make_empty: MakeEmpty) -> None:
    database = make_empty()
    migrate(database)
    with transaction(database) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(Unusable, match=r"^The database was written by a newer Toward .*9999.*\.$"):
        migrate(database)


SOMEBODY = """
INSERT INTO person (id, telegram_id, chat_id, key_id, language, reachable, created_at, touched_at)
VALUES (1, 11, 11, 'k', 'en', true, 5, 6)
"""
THEIR_TALK = """
INSERT INTO talk (id, person_id, revision, parked, touched_at, body)
VALUES (2, 1, 3, false, 6, 'sealed')
"""
ITS_BUTTON = """
INSERT INTO button (token, person_id, talk_id, wait, meaning, expires_at)
VALUES ('t', 1, 2, 4, 'sealed', 7)
"""


def everything_in(connection: Connection) -> list[dict[str, Any]]:
    """What is there of somebody; a column that came later is empty."""
    return [
        {key: value for key, value in row.items() if value is not None}
        for name in ("person", "talk", "button")
        for row in connection.execute(text(f"SELECT * FROM {name}")).mappings()  # noqa: S608
    ]


def to_level(connection: Connection, level: str) -> None:
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", "storage:migrations")
    command.upgrade(config, level)


def test_a_database_with_people_in_it_migrates_from_level_to_level(make_empty: MakeEmpty) -> None:
    database, fresh = make_empty(), make_empty()
    migrate(fresh)
    with transaction(database) as connection:
        to_level(connection, "0001")
        for statement in (SOMEBODY, THEIR_TALK, ITS_BUTTON):
            connection.execute(text(statement))
        before = everything_in(connection)
    migrate(database)
    with transaction(database) as connection, transaction(fresh) as other:
        assert level(connection) == HEAD
        assert everything_in(connection) == before
        assert shape(connection) == shape(other)
        connection.execute(text("INSERT INTO couple (id, made_at, seed) VALUES (7, 8, 9)"))
        connection.execute(
            text("INSERT INTO membership (person_id, couple_id, joined_at) VALUES (1, 7, 8)")
        )
    with pytest.raises(DBAPIError), transaction(database) as connection:
        connection.execute(
            text("INSERT INTO membership (person_id, couple_id, joined_at) VALUES (9, 7, 8)")
        )


def test_processes_that_start_together_migrate_once(make_empty: MakeEmpty) -> None:
    database = make_empty()
    with ThreadPoolExecutor(3) as threads:
        list(threads.map(migrate, [database] * 3))
    with transaction(database) as connection:
        assert level(connection) == HEAD


def test_the_newest_level_is_the_newest_migration_and_there_is_no_way_down() -> None:
    config = Config()
    config.set_main_option("script_location", "storage:migrations")
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_current_head() == HEAD
    assert not [each for each in scripts.walk_revisions() if hasattr(each.module, "downgrade")]


def test_a_start_with_nothing_to_migrate_does_not_load_alembic(tmp_path: Path) -> None:
    migrate(connect(None, tmp_path))
    code = (
        "import sys; from pathlib import Path; from storage.database import connect;"
        "from storage.schema import migrate; migrate(connect(None, Path(sys.argv[1])));"
        "print('alembic' in sys.modules)"
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
