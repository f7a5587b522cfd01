"""The master key, changed: all words stay, and it may be interrupted at any moment."""

import hashlib
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine

from bot.commands.statuses import EXIT_UNUSABLE
from rehearsal.world import ADA
from storage.database import Unusable
from storage.keys import FILE, connect_keys
from storage.masters import make_master, next_master, read_master, rewrap, rotate
from storage.vault import Vault, Where
from tests.integration.process_fixtures import (
    TOWARD,
    Telegram,
    outcome,
    own_database,
    process,
    telegram,
    until,
)
from tests.integration.storage_fixtures import MASTER, NOW, Server, Store

PLACE = Where("moment", "body", 1)
KEYS = 7
NEW = bytes(range(32, 64))


# Changing it, within this process.


@pytest.fixture
def sealed(store: Store) -> dict[str, bytes]:
    """The words of some people, each sealed with their own key."""
    ids = [store.vault.make_key(NOW) for _ in range(KEYS)]
    return {each: store.vault.seal(each, PLACE, each.encode()) for each in ids}


def opens(stored: Engine, master: bytes, sealed: dict[str, bytes]) -> bool:
    vault = Vault(stored, master)
    vault.check()
    return all(vault.open(each, PLACE, secret) == each.encode() for each, secret in sealed.items())


def quietly(_done: int, _whole: int) -> None:
    """Nobody looks on."""


class Interrupted(Exception):
    """As a kill between two rows would."""


def test_every_key_goes_over_and_all_words_stay(store: Store, sealed: dict[str, bytes]) -> None:
    assert rewrap(store.keys, MASTER, NEW, quietly) == KEYS
    assert opens(store.keys, NEW, sealed)
    table = "key" if store.database.is_sqlite else "vault.key"
    with store.keys.begin() as connection:
        found = connection.exec_driver_sql(f"SELECT DISTINCT master FROM {table}")  # noqa: S608
        assert list(found.scalars()) == [2]
    with pytest.raises(Unusable, match="is not the one these keys were made with"):
        Vault(store.keys, MASTER).check()


@pytest.mark.parametrize("after", range(KEYS + 1))
def test_interrupted_after_any_key_another_run_finishes_it(
    store: Store, sealed: dict[str, bytes], after: int
) -> None:
    def stop(done: int, _whole: int) -> None:
        if done == after:
            raise Interrupted

    with pytest.raises(Interrupted):
        rewrap(store.keys, MASTER, NEW, stop)
    if 0 < after < KEYS:
        for master in (MASTER, NEW):
            with pytest.raises(Unusable, match=r"^A change of the master key was interrupted: "):
                Vault(store.keys, master).check()
    assert rewrap(store.keys, MASTER, NEW, quietly) == KEYS
    assert opens(store.keys, NEW, sealed)


def test_it_can_be_changed_again_and_again(store: Store, sealed: dict[str, bytes]) -> None:
    before = MASTER
    for round_ in range(3):
        new = bytes([round_]) * 32
        rewrap(store.keys, before, new, quietly)
        before = new
    later = Vault(store.keys, before)
    key_id = later.make_key(NOW)
    words = {key_id: later.seal(key_id, PLACE, key_id.encode())}
    assert opens(store.keys, before, sealed | words)


def test_a_wrong_master_key_changes_nothing(store: Store, sealed: dict[str, bytes]) -> None:
    with pytest.raises(Unusable):
        rewrap(store.keys, bytes(32), NEW, quietly)
    assert opens(store.keys, MASTER, sealed)


def test_the_one_in_force_is_no_new_one(store: Store, sealed: dict[str, bytes]) -> None:
    with pytest.raises(Unusable, match="is the one in force already"):
        rewrap(store.keys, MASTER, MASTER, quietly)
    assert opens(store.keys, MASTER, sealed)


def test_a_key_wrapped_for_one_version_does_not_open_as_another(
    store: Store, sealed: dict[str, bytes]
) -> None:
    table = "key" if store.database.is_sqlite else "vault.key"
    with store.keys.begin() as connection:
        connection.exec_driver_sql(f"UPDATE {table} SET master = 2")  # noqa: S608 - a constant
    with pytest.raises(Unusable):
        Vault(store.keys, MASTER).check()


def test_the_file_is_replaced_at_the_end_and_at_any_moment_one_of_the_two_is_there(
    store: Store, tmp_path: Path
) -> None:
    place = tmp_path / "secret" / "master.key"
    vault = Vault(store.keys, make_master(place))
    key_id = vault.make_key(NOW)
    sealed = {key_id: vault.seal(key_id, PLACE, key_id.encode())}
    before = read_master(place)

    def look(done: int, _whole: int) -> None:
        assert read_master(place) == before
        assert read_master(next_master(place)) != before
        if done:
            raise Interrupted

    with pytest.raises(Interrupted):
        rotate(store.keys, place, None, look)
    coming = read_master(next_master(place))
    assert rotate(store.keys, place, None, quietly) == 1
    assert read_master(place) == coming
    assert not next_master(place).exists()
    assert place.stat().st_mode & 0o777 == 0o600
    assert opens(store.keys, coming, sealed)


def test_one_that_somebody_made_stays_where_it_is(store: Store, tmp_path: Path) -> None:
    place, new = tmp_path / "master.key", tmp_path / "elsewhere"
    vault = Vault(store.keys, make_master(place))
    key_id = vault.make_key(NOW)
    sealed = {key_id: vault.seal(key_id, PLACE, key_id.encode())}
    made = make_master(new)
    rotate(store.keys, place, new, quietly)
    assert (read_master(new), place.exists()) == (made, True)
    assert opens(store.keys, made, sealed)


# As processes.


@pytest.fixture(params=["sqlite", "postgres"])
def database(request: pytest.FixtureRequest) -> Iterator[dict[str, str]]:
    """The settings that lead to an empty database."""
    if request.param == "sqlite":
        yield {}
        return
    server: Server = request.getfixturevalue("postgres")
    with own_database(server.url, "rotating") as url:
        yield {"TOWARD_DATABASE_URL": url}


@pytest.fixture
async def place() -> AsyncIterator[Telegram]:
    async with telegram() as there:
        yield there


async def lived_in(place: Telegram, folder: Path, database: dict[str, str]) -> None:
    """Ada is in the middle of something."""
    async with place.bot(folder, **database) as bot:
        await place.phone(ADA).welcomed()
        place.phone(ADA).say("/notice")
        await place.phone(ADA).sees("Company")
        assert await bot.stop() == 0


async def test_after_a_change_the_bot_goes_on_where_it_was(
    place: Telegram, tmp_path: Path, database: dict[str, str]
) -> None:
    await lived_in(place, tmp_path, database)
    before = (tmp_path / "data" / "master.key").read_text()
    status, said = await outcome("keys", "rotate", folder=tmp_path, **database)
    assert status == 0, said
    assert "2 keys are wrapped with the new master key." in said
    after = (tmp_path / "data" / "master.key").read_text()
    assert before != after
    assert not [line for line in said if before.strip() in line or after.strip() in line]
    async with place.bot(tmp_path, **database) as bot:
        await place.phone(ADA).tap("Company", "That's enough", "Not now")
        await place.phone(ADA).closed()
        assert await bot.stop() == 0


async def test_a_running_bot_is_left_alone(
    place: Telegram, tmp_path: Path, database: dict[str, str]
) -> None:
    async with place.bot(tmp_path, **database) as bot:
        await bot.ready()
        before = digests(tmp_path / "data")
        status, said = await outcome("keys", "rotate", folder=tmp_path, **database)
        assert (status, len(said)) == (EXIT_UNUSABLE, 1)
        assert said[0].startswith("Another Toward is running on ")
        assert digests(tmp_path / "data") == before


MANY = 600


async def test_a_kill_in_mid_change_is_told_at_the_next_start_and_another_run_finishes_it(
    place: Telegram, tmp_path: Path
) -> None:
    await lived_in(place, tmp_path, {})
    data = tmp_path / "data"
    more_keys(data)
    for least in (1, MANY // 3):
        async with process(TOWARD, "keys", "rotate", folder=tmp_path) as rotating:
            await until("some keys", lambda least=least: gone_over(data) >= least)  # type: ignore[misc]
            await rotating.kill()
        assert 0 < gone_over(data) < MANY
        before = digests(data)
        status, said = await outcome("run", folder=tmp_path, **place.settings)
        assert (status, len(said)) == (EXIT_UNUSABLE, 1)
        assert "was interrupted: run toward keys rotate again" in said[0]
        assert digests(data) == before
    status, said = await outcome("keys", "rotate", folder=tmp_path)
    assert status == 0, said
    async with place.bot(tmp_path) as bot:
        await place.phone(ADA).tap("Company", "That's enough", "Not now")
        await place.phone(ADA).closed()
        assert await bot.stop() == 0


def more_keys(data: Path) -> None:
    """People who came and went elsewhere: each has a key."""
    stored = connect_keys(None, data)
    vault = Vault(stored, read_master(data / "master.key"))
    for _ in range(MANY):
        vault.make_key(NOW)
    stored.dispose()


def gone_over(data: Path) -> int:
    with closing(sqlite3.connect(f"file:{data / FILE}?mode=ro", uri=True, timeout=5)) as keys:
        return int(keys.execute("SELECT count(*) FROM key WHERE master = 2").fetchone()[0])


def digests(folder: Path) -> dict[str, str]:
    """Every file; SQLite's shared memory is a cache, and an empty log is none."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.endswith("-shm") and path.stat().st_size
    }
