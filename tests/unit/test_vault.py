"""The vault: what is sealed opens at its place with its key, and nowhere else."""

import os
import random
import stat
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Engine, select, update

from storage.database import Unusable
from storage.keys import connect_keys, key
from storage.masters import make_master, read_master
from storage.vault import HOUSE, Erased, Unreadable, Vault, Where

MASTER = bytes(range(32))
NOW = 1_790_000_000_000_000
PLACE = Where("talk", "body", 7)
WORDS = b"the harbour, in the rain"


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    engine = connect_keys(None, tmp_path)
    yield engine
    engine.dispose()


@pytest.fixture
def vault(engine: Engine) -> Vault:
    return Vault(engine, MASTER)


@pytest.fixture
def ada(vault: Vault) -> str:
    return vault.make_key(NOW)


@pytest.fixture
def ben(vault: Vault) -> str:
    return vault.make_key(NOW)


def wrapped(engine: Engine, key_id: str) -> bytes:
    with engine.begin() as connection:
        found: bytes = connection.scalars(select(key.c.wrapped).where(key.c.id == key_id)).one()
    return found


def on_disk(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.iterdir()))


def test_what_ada_sealed_opens_with_her_key_at_its_place(vault: Vault, ada: str) -> None:
    assert vault.open(ada, PLACE, vault.seal(ada, PLACE, WORDS)) == WORDS


def test_nothing_at_all_can_be_sealed_too(vault: Vault, ada: str) -> None:
    assert vault.open(ada, PLACE, vault.seal(ada, PLACE, b"")) == b""


def test_the_same_words_never_look_the_same_twice(vault: Vault, ada: str) -> None:
    assert vault.seal(ada, PLACE, WORDS) != vault.seal(ada, PLACE, WORDS)


def test_sealed_words_do_not_show(vault: Vault, ada: str) -> None:
    assert WORDS not in vault.seal(ada, PLACE, WORDS)


@pytest.mark.parametrize(
    "elsewhere",
    [replace(PLACE, table="outbox"), replace(PLACE, column="kept"), replace(PLACE, row=8)],
    ids=["table", "column", "row"],
)
def test_what_was_moved_to_another_place_is_unreadable(
    vault: Vault, ada: str, elsewhere: Where
) -> None:
    with pytest.raises(Unreadable):
        vault.open(ada, elsewhere, vault.seal(ada, PLACE, WORDS))


def test_what_ada_sealed_is_unreadable_as_bens(vault: Vault, ada: str, ben: str) -> None:
    with pytest.raises(Unreadable):
        vault.open(ben, PLACE, vault.seal(ada, PLACE, WORDS))


def test_every_changed_bit_makes_it_unreadable(vault: Vault, ada: str) -> None:
    sealed = vault.seal(ada, PLACE, WORDS)
    for bit in range(len(sealed) * 8):
        changed = bytearray(sealed)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(Unreadable):
            vault.open(ada, PLACE, bytes(changed))


def test_what_was_cut_short_is_unreadable(vault: Vault, ada: str) -> None:
    sealed = vault.seal(ada, PLACE, WORDS)
    for length in range(len(sealed)):
        with pytest.raises(Unreadable):
            vault.open(ada, PLACE, sealed[:length])


def test_an_error_of_the_vault_says_nothing_of_what_was_sealed(vault: Vault, ada: str) -> None:
    with pytest.raises(Unreadable) as caught:
        vault.open(ada, replace(PLACE, row=8), vault.seal(ada, PLACE, WORDS))
    assert str(caught.value) == "talk.body cannot be opened"
    assert caught.value.__cause__ is None


def test_keys_outlive_a_restart(vault: Vault, engine: Engine, ada: str) -> None:
    sealed = vault.seal(ada, PLACE, WORDS)
    assert Vault(engine, MASTER).open(ada, PLACE, sealed) == WORDS


def test_with_another_master_key_nothing_opens(vault: Vault, engine: Engine, ada: str) -> None:
    sealed = vault.seal(ada, PLACE, WORDS)
    with pytest.raises(Unreadable):
        Vault(engine, bytes(32)).open(ada, PLACE, sealed)


def test_a_wrapped_key_put_in_the_place_of_another_is_unreadable(
    vault: Vault, engine: Engine, ada: str, ben: str
) -> None:
    hers = wrapped(engine, ada)
    with engine.begin() as connection:
        connection.execute(update(key).where(key.c.id == ben).values(wrapped=hers))
    with pytest.raises(Unreadable):
        Vault(engine, MASTER).seal(ben, PLACE, WORDS)


def test_a_destroyed_key_opens_and_seals_nothing_and_leaves_bens_alone(
    vault: Vault, engine: Engine, ada: str, ben: str
) -> None:
    hers, his = vault.seal(ada, PLACE, WORDS), vault.seal(ben, PLACE, WORDS)
    vault.destroy(ada)
    for each in (vault, Vault(engine, MASTER)):
        assert not each.has(ada)
        with pytest.raises(Erased):
            each.open(ada, PLACE, hers)
        with pytest.raises(Erased):
            each.seal(ada, PLACE, WORDS)
        assert each.has(ben)
        assert each.open(ben, PLACE, his) == WORDS


def test_destroying_twice_is_fine(vault: Vault, ada: str) -> None:
    vault.destroy(ada)
    vault.destroy(ada)
    assert not vault.has(ada)


def test_not_a_byte_of_a_destroyed_key_is_left_on_the_disk(
    vault: Vault, engine: Engine, tmp_path: Path
) -> None:
    keys = [vault.make_key(NOW) for _ in range(300)]
    bytes_of = {each: wrapped(engine, each) for each in keys}
    assert all(found in on_disk(tmp_path) for found in bytes_of.values())
    gone = random.Random(1).sample(keys, 150)
    for each in gone:
        vault.destroy(each)
    left = on_disk(tmp_path)
    assert [each for each in keys if bytes_of[each] in left] == [
        each for each in keys if each not in gone
    ]
    assert not [each for each in gone if bytes_of[each][12:28] in left]


def test_no_key_lies_on_the_disk_unwrapped(vault: Vault, ada: str, tmp_path: Path) -> None:
    vault.seal(ada, PLACE, WORDS)
    assert MASTER not in on_disk(tmp_path)
    assert WORDS not in on_disk(tmp_path)


def test_more_people_than_the_vault_remembers_can_all_be_read(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.vault._CACHED", 2)
    sealed = {
        each: vault.seal(each, PLACE, WORDS) for each in (vault.make_key(n) for n in range(5))
    }
    for key_id, secret in sealed.items():
        assert vault.open(key_id, PLACE, secret) == WORDS


def test_the_houses_key_is_made_once(vault: Vault, engine: Engine) -> None:
    vault.make_house(NOW)
    sealed = vault.seal(HOUSE, PLACE, WORDS)
    again = Vault(engine, MASTER)
    again.make_house(NOW + 1)
    assert again.open(HOUSE, PLACE, sealed) == WORDS


def test_a_start_with_another_master_key_is_refused(vault: Vault, engine: Engine) -> None:
    vault.make_house(NOW)
    with pytest.raises(Unusable, match=r"^The master key is not the one these keys were made with"):
        Vault(engine, bytes(32)).check()


def test_a_new_master_key_is_read_back_and_is_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "master"
    made = make_master(path)
    assert read_master(path) == made
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert [each.name for each in path.parent.iterdir()] == ["master"]


def test_a_master_key_that_is_there_is_never_replaced(tmp_path: Path) -> None:
    made = make_master(tmp_path / "master")
    with pytest.raises(Unusable, match=r"already; it stays\.$"):
        make_master(tmp_path / "master")
    assert read_master(tmp_path / "master") == made
    assert [each.name for each in tmp_path.iterdir()] == ["master"]


def test_what_an_interrupted_start_left_behind_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / "master.new").write_text("half a k")
    assert make_master(tmp_path / "master") == read_master(tmp_path / "master")


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o666])
def test_a_master_key_that_others_can_reach_is_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "master"
    make_master(path)
    path.chmod(mode)
    with pytest.raises(Unusable, match=r"^Others can read the master key: run chmod 600 /\S+$"):
        read_master(path)


@pytest.mark.parametrize("content", ["", "ab", "xy" * 32, "ab" * 31, "ab" * 33, "ä" * 64])
def test_what_is_not_a_master_key_is_refused_without_being_shown(
    tmp_path: Path, content: str
) -> None:
    path = tmp_path / "master"
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT, 0o600)
    os.write(descriptor, content.encode())
    os.close(descriptor)
    with pytest.raises(Unusable) as caught:
        read_master(path)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)
    assert len(content) < 10 or content not in str(caught.value)


def test_a_missing_master_key_and_a_place_where_none_can_be_made_are_named(tmp_path: Path) -> None:
    with pytest.raises(Unusable, match=r"^There is no master key at /\S+: put it back"):
        read_master(tmp_path / "master")
    (tmp_path / "file").touch()
    with pytest.raises(Unusable, match=r"^The master key /\S+ cannot be made: [\w ]+\.$"):
        make_master(tmp_path / "file" / "master")
    with pytest.raises(Unusable, match=r"^The master key at /\S+ cannot be read\.$"):
        read_master(tmp_path)
