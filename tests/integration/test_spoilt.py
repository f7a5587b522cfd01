"""Everything that may be wrong with keys and data: a start says so, and changes nothing.

What a process says and does is looked at from outside: one line, and every file as it was.
"""

import asyncio
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from bot.commands.statuses import EXIT_UNUSABLE
from storage.keys import FILE
from tests.integration.process_fixtures import TOWARD, Telegram, outcome, process, telegram
from tests.integration.test_keys import digests, lived_in, place

__all__ = ["place"]

Harm = Callable[[Path], None]


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data of a bot that has met Ada."""
    folder = tmp_path_factory.mktemp("ground")

    async def live() -> None:
        async with telegram() as there:
            await lived_in(there, folder, {})

    asyncio.run(live())
    return folder / "data"


def no_master(data: Path) -> None:
    (data / "master.key").unlink()


def another_master(data: Path) -> None:
    (data / "master.key").write_text("00" * 32)


def half_a_master(data: Path) -> None:
    (data / "master.key").write_text("ab" * 16)


def garbage_for_a_master(data: Path) -> None:
    (data / "master.key").write_bytes(bytes(range(256)))


def master_for_everybody(data: Path) -> None:
    (data / "master.key").chmod(0o644)


def no_keys(data: Path) -> None:
    (data / FILE).unlink()


def empty_keys(data: Path) -> None:
    (data / FILE).write_bytes(b"")


def truncated_keys(data: Path) -> None:
    (data / FILE).write_bytes((data / FILE).read_bytes()[:5_000])


def headless_keys(data: Path) -> None:
    (data / FILE).write_bytes((data / FILE).read_bytes()[:50])


def garbage_for_keys(data: Path) -> None:
    (data / FILE).write_bytes(b"a letter, " * 1_000)


def keys_of_nobody(data: Path) -> None:
    with closing(sqlite3.connect(data / FILE)) as keys, keys:
        keys.execute("DELETE FROM key")


def a_damaged_key(data: Path) -> None:
    with closing(sqlite3.connect(data / FILE)) as keys, keys:
        keys.execute("UPDATE key SET wrapped = zeroblob(60) WHERE id != 'house'")


def a_cut_key(data: Path) -> None:
    with closing(sqlite3.connect(data / FILE)) as keys, keys:
        keys.execute("UPDATE key SET wrapped = substr(wrapped, 1, 5) WHERE id != 'house'")


def no_data(data: Path) -> None:
    (data / "toward.db").unlink()


def empty_data(data: Path) -> None:
    (data / "toward.db").write_bytes(b"")


def truncated_data(data: Path) -> None:
    whole = (data / "toward.db").read_bytes()
    (data / "toward.db").write_bytes(whole[: len(whole) // 2])


def garbage_for_data(data: Path) -> None:
    (data / "toward.db").write_bytes(b"a letter, " * 1_000)


def garbage_in_the_middle(data: Path) -> None:
    whole = bytearray((data / "toward.db").read_bytes())
    whole[8_192 : len(whole) - 4_096] = b"\xa5" * (len(whole) - 12_288)
    (data / "toward.db").write_bytes(whole)


WRONG: dict[Harm, str] = {
    no_master: "There is no master key at ",
    another_master: "The master key is not the one these keys were made with.",
    half_a_master: "must be 64 hexadecimal characters.",
    garbage_for_a_master: "cannot be read.",
    master_for_everybody: "Others can read the master key: run chmod 600 ",
    no_keys: "There is data, and there are no keys for it: put keys.sqlite ",
    empty_keys: "There is data, and there are no keys for it: put keys.sqlite ",
    keys_of_nobody: "There is data, and there are no keys for it: put keys.sqlite ",
    truncated_keys: "keys.sqlite is damaged: restore a backup.",
    headless_keys: "keys.sqlite is damaged: restore a backup.",
    garbage_for_keys: "keys.sqlite is not a database: move it away, or restore a backup.",
    a_damaged_key: "Of 2 keys 1 are damaged: restore the keys from their newest backup.",
    a_cut_key: "Of 2 keys 1 are damaged: restore the keys from their newest backup.",
    no_data: "There are keys, and no data: restore the database from its backup",
    empty_data: "There are keys, and no data: restore the database from its backup",
    truncated_data: "toward.db is damaged: restore a backup.",
    garbage_for_data: "toward.db is not a database: move it away, or restore a backup.",
    garbage_in_the_middle: "toward.db is damaged: restore a backup.",
}
# All of them look by the same eyes; each of the others is seen to use them.
COMMANDS: dict[Harm, tuple[str, ...]] = {
    another_master: ("run", "doctor"),
    truncated_keys: ("run", "doctor"),
    empty_data: ("run", "doctor", "migrate"),
    truncated_data: ("run", "doctor", "migrate"),
}


@pytest.mark.parametrize("harm", WRONG, ids=[harm.__name__ for harm in WRONG])
async def test_a_start_says_in_one_line_what_is_wrong_and_changes_nothing(
    harm: Harm, ground: Path, tmp_path: Path, place: Telegram
) -> None:
    data = tmp_path / "data"
    shutil.copytree(ground, data)
    harm(data)
    before = digests(data)
    for command in COMMANDS.get(harm, ("run",)):
        status, said = await outcome(command, folder=tmp_path, **place.settings)
        wrong = [line for line in said if not line.startswith("well ")]
        assert (status, len(wrong)) == (EXIT_UNUSABLE, 1), said
        assert WRONG[harm] in wrong[0]
        assert digests(data) == before, command
    assert not [call for call in place.world.calls if call.method != "getMe"]


async def test_systemd_may_hand_the_master_key_over(
    ground: Path, tmp_path: Path, place: Telegram
) -> None:
    data, handed = tmp_path / "data", tmp_path / "credentials"
    shutil.copytree(ground, data)
    handed.mkdir()
    (data / "master.key").rename(handed / "master.key")
    settings = {**place.settings, "CREDENTIALS_DIRECTORY": str(handed)}
    assert (await outcome("doctor", folder=tmp_path, **settings))[0] == 0
    async with process(TOWARD, "run", folder=tmp_path, **settings) as bot:
        await bot.ready()
        assert await bot.stop() == 0
    assert not (data / "master.key").exists()
