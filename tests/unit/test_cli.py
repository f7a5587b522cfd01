"""The commands at the door: what they print, and with which status they end."""

import asyncio
import contextlib
import json
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from bot import cli
from bot.app import open_tools
from bot.chance import Chance
from bot.clock import Clock
from bot.commands.statuses import EXIT_UNUSABLE, EXIT_WRONG_CONTENT
from bot.settings import PREFIX, Settings, environment
from bot.watchdog import EXIT_STUCK
from prompts import library
from rehearsal.server import application, serve
from rehearsal.world import TOKEN, World
from storage.schema import HEAD
from tests.shipped import COMPILED, shipped

ROOT = Path(__file__).parents[2]
BROKEN = Path(__file__).parent / "broken"
SECRET = "sesame"


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A folder without `.env`, and no setting from outside."""
    for name in environment():
        if name.startswith(PREFIX):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


class Told:
    """A command in this process, by its status and its lines."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self.capsys = capsys

    def __call__(self, *arguments: str) -> tuple[int, list[str]]:
        status = cli.main(arguments)
        told = self.capsys.readouterr()
        return status, (told.out + told.err).splitlines()

    async def beside(self, *arguments: str) -> tuple[int, list[str]]:
        """While this loop goes on serving."""
        return await asyncio.to_thread(self, *arguments)


@pytest.fixture
def toward(capsys: pytest.CaptureFixture[str]) -> Told:
    return Told(capsys)


def test_without_a_token_one_line_says_so_and_names_the_rehearsal(toward: Told) -> None:
    status, (line,) = toward("run")
    assert status == EXIT_UNUSABLE
    assert line.startswith("TOWARD_TOKEN: ")
    assert "make rehearse" in line


@pytest.mark.parametrize("command", ["run", "rehearse", "doctor", "migrate"])
def test_no_command_starts_on_a_wrong_setting(
    command: str, toward: Told, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TOWARD_TOKEN", SECRET)
    monkeypatch.setenv("TOWARD_LOG_LEVEL", SECRET)
    status, lines = toward(command)
    assert status == EXIT_UNUSABLE
    assert [line.partition(":")[0] for line in lines] == ["TOWARD_TOKEN", "TOWARD_LOG_LEVEL"]
    assert SECRET not in "".join(lines)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("port", ["-1", "65536", "x"])
def test_a_port_that_is_none_is_refused(
    port: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(["rehearse", f"--port={port}"])
    assert caught.value.code == 2
    assert "argument --port: " in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_rehearsal_without_a_folder_is_one_line(
    toward: Told, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("TOWARD_DATA_DIR", str(tmp_path / "file" / "below"))
    status, lines = toward("rehearse", "--port", "0")
    assert (status, len(lines)) == (EXIT_UNUSABLE, 1)
    assert str(tmp_path / "file") in lines[0]


# check


def test_what_is_shipped_is_well(toward: Told) -> None:
    assert toward("check") == (0, [])


def test_all_that_is_wrong_is_printed_by_file_line_column_and_code(toward: Told) -> None:
    names = ("E101.yaml", "E133.yaml", "E210-must.yaml")
    status, lines = toward("check", *(str(BROKEN / name) for name in names))
    assert status == EXIT_WRONG_CONTENT
    for name in names:
        place = re.escape(str(BROKEN / name))
        code = name[:4]
        assert any(re.match(rf"{place}:\d+:\d+: {code} \S", line) for line in lines), lines


def test_a_path_that_is_not_there_is_one_line_and_the_others_are_still_checked(
    toward: Told, tmp_path: Path
) -> None:
    status, (line,) = toward("check", str(tmp_path / "gone"))
    assert status == EXIT_WRONG_CONTENT
    assert line == f"{tmp_path}/gone: there is no such file or folder"
    _, lines = toward("check", str(tmp_path / "gone"), str(BROKEN / "E101.yaml"))
    assert len(lines) > 1


def test_the_schema_is_json_that_knows_every_key_of_a_shipped_script(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.main(["check", "--schema"]) == 0
    schema = json.loads(capsys.readouterr().out)
    assert {"script", "from", "with", "pace", "minutes", "steps"} <= set(schema["properties"])


# migrate and doctor


def test_migrate_brings_the_database_up_to_date_twice_over(toward: Told, tmp_path: Path) -> None:
    said = [f"The database is at level {HEAD}, the newest."]
    assert toward("migrate") == (0, said)
    assert toward("migrate") == (0, said)
    assert (tmp_path / "data" / "toward.db").exists()


def test_migrate_leaves_alone_what_a_newer_toward_wrote(toward: Told, tmp_path: Path) -> None:
    toward("migrate")
    from_the_future(tmp_path / "data")
    status, (line,) = toward("migrate")
    assert status == EXIT_UNUSABLE
    assert line.startswith("The database was written by a newer Toward ")


def from_the_future(data: Path) -> None:
    with contextlib.closing(sqlite3.connect(data / "toward.db")) as database, database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")


@pytest.fixture
async def telegram(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[None]:
    """The settings lead to a local one."""
    runner, port = await serve(application(World(Clock().now)))
    monkeypatch.setenv("TOWARD_TOKEN", TOKEN)
    monkeypatch.setenv("TOWARD_BASE_URL", f"http://127.0.0.1:{port}/bot")
    yield
    await runner.cleanup()


def installed(data: Path) -> None:
    """As a first start leaves it."""
    shipped()  # is compiled by whoever comes first
    shutil.copytree(COMPILED, data / "cache", dirs_exist_ok=True)
    settings = Settings(data_dir=data, _env_file=None)
    with open_tools(settings, Clock(), Chance()):
        pass


async def test_a_fresh_and_a_used_installation_are_well_and_stay_as_they_are(
    toward: Told, tmp_path: Path, telegram: None
) -> None:
    status, fresh = await toward.beside("doctor")
    assert status == 0, fresh
    assert not (tmp_path / "data").exists()
    (tmp_path / "data").mkdir()
    assert (await toward.beside("doctor"))[0] == 0
    assert (await toward.beside("migrate"))[0] == 0
    assert (await toward.beside("doctor"))[0] == 0
    installed(tmp_path / "data")
    status, used = await toward.beside("doctor")
    assert status == 0, used
    assert [line.split(":")[0] for line in used] == [
        f"well   {what}" for what in ("scripts", "database", "keys", "token")
    ]


def others_can_read(data: Path) -> None:
    (data / "master.key").chmod(0o644)


def another_master(data: Path) -> None:
    (data / "master.key").write_text("00" * 32)


def no_master(data: Path) -> None:
    (data / "master.key").unlink()


def no_database(data: Path) -> None:
    (data / "toward.db").write_bytes(b"a letter, " * 1_000)


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (others_can_read, "keys: Others can read the master key: run chmod 600 "),
        (another_master, "keys: The master key is not the one these keys were made with"),
        (no_master, "keys: There is no master key at "),
        (no_database, "database: data/toward.db is not a database"),
        (from_the_future, "database: level 9999 is newer than this Toward"),
    ],
)
async def test_the_doctor_finds_what_is_wrong_with_the_data(
    harm: Callable[[Path], None],
    said: str,
    toward: Told,
    tmp_path: Path,
    telegram: None,
) -> None:
    installed(tmp_path / "data")
    harm(tmp_path / "data")
    status, lines = await toward.beside("doctor")
    assert status == EXIT_UNUSABLE
    (wrong,) = (line for line in lines if not line.startswith("well "))
    assert wrong.startswith(f"WRONG  {said}")


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"TOWARD_TOKEN": ""}, "TOWARD_TOKEN is not set"),
        ({"TOWARD_TOKEN": f"77:{SECRET}"}, "Telegram does not accept TOWARD_TOKEN"),
        ({"TOWARD_BASE_URL": "http://127.0.0.1:1/bot"}, "Telegram cannot be reached"),
    ],
)
async def test_the_doctor_finds_what_is_wrong_with_the_token(
    settings: dict[str, str],
    said: str,
    toward: Told,
    telegram: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    status, lines = await toward.beside("doctor")
    assert status == EXIT_UNUSABLE
    assert lines[-1].startswith(f"WRONG  token: {said}")
    assert SECRET not in "".join(lines)


def test_the_doctor_counts_the_errors_in_the_scripts(
    toward: Told, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "scripts").mkdir()
    monkeypatch.setattr(library, "SHIPPED", tmp_path)
    _, lines = toward("doctor")
    assert lines[0] == "WRONG  scripts: 1 errors; toward check lists them"


# The watchdog, in a process of its own: it ends the one that it is in.

HANGS = """
import threading
from bot.watchdog import Watchdog
Watchdog(patience=0.1, look=0.01).start()
threading.Event().wait()
"""
GOES_ON = """
import threading
from bot.watchdog import Watchdog
dog = Watchdog(patience=0.5, look=0.01)
dog.start()
for _ in range(30):
    threading.Event().wait(0.05)
    dog.alive()
dog.end()
threading.Event().wait(1)
print("still here")
"""


def test_a_loop_that_hangs_ends_the_process_and_one_that_turns_does_not() -> None:
    hung, went_on = (
        subprocess.run(
            [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
        )
        for program in (HANGS, GOES_ON)
    )
    assert hung.returncode == EXIT_STUCK
    assert hung.stderr == "The intake loop hangs; ending, so that it can be restarted.\n"
    assert (went_on.returncode, went_on.stdout) == (0, "still here\n")
