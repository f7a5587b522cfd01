"""`toward run` as a process, over real HTTP: starting, failing, waiting, ending."""

import asyncio
import hashlib
import os
import shutil
import sqlite3
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import aiohttp
import pytest

from rehearsal.faults import Fault
from rehearsal.server import application, serve
from rehearsal.world import ADA, BEN, CAROL, TOKEN, World
from tests.integration.process_fixtures import (
    CLOSED,
    TOWARD,
    Telegram,
    holding,
    newest,
    now,
    outcome,
    own_database,
    process,
    telegram,
    until,
)
from tests.integration.storage_fixtures import Server

ROOT = Path(__file__).parents[2]
PACKAGES = ("bot", "conversations", "prompts", "storage")
UNUSABLE = 78


@pytest.fixture
async def place() -> AsyncIterator[Telegram]:
    async with telegram() as there:
        yield there


@pytest.fixture(params=["sqlite", "postgres"])
def database(request: pytest.FixtureRequest) -> Iterator[dict[str, str]]:
    """The settings that lead to an empty database."""
    if request.param == "sqlite":
        yield {}
        return
    server: Server = request.getfixturevalue("postgres")
    with own_database(server.url, "processes") as url:
        yield {"TOWARD_DATABASE_URL": url}


def content(folder: Path) -> dict[str, str]:
    """What lies in a folder; SQLite's companions change when somebody looks."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.endswith(("-shm", "-wal"))
    }


# Starting and living.


async def test_the_bot_is_ready_once_it_polls_and_a_welcome_goes_to_its_end(
    place: Telegram, tmp_path: Path, database: dict[str, str]
) -> None:
    place.world.faults.add(Fault("502", "deleteWebhook"))
    place.world.faults.add(Fault("429", "setMyCommands", seconds=1))
    async with place.bot(tmp_path, **database) as bot:
        await until("its polls", lambda: "ready" in bot.said or not place.world.faults.queue)
        assert not place.world.faults.queue
        await bot.ready()
        await until("its first poll", lambda: place.world.state.updates.polls)
        await place.phone(ADA).welcomed()
        assert await bot.stop() == 0
    assert [line for line in bot.lines if "ready" in line] == [
        "Toward is ready: @toward_rehearsal_bot listens."
    ]


async def test_after_a_kill_each_talk_goes_on_where_it_stood(
    place: Telegram, tmp_path: Path, database: dict[str, str]
) -> None:
    ada, ben = place.phone(ADA), place.phone(BEN)
    async with place.bot(tmp_path, **database) as bot:
        place.world.start(ADA)
        place.world.start(BEN)
        await ada.tap("Go on", "I agree")
        await ada.sees("We drifted apart")
        await ben.sees("Go on")
        await bot.kill()
    place.world.tap_label(ADA, ADA, "I was hurt")
    going_on = ada.tap("Not now", "I'll come by myself")
    await asyncio.gather(_go_on(place, tmp_path, database), going_on)
    await ada.closed()
    assert len(ada.bot_said("Which of these is closest?")) == 0, "the bubble was edited in place"
    assert len(ben.bot_said("Hello. This is Toward")) == 0


async def _go_on(place: Telegram, folder: Path, database: dict[str, str]) -> None:
    async with place.bot(folder, **database) as bot:
        await place.phone(BEN).tap("Go on", "I agree", "Something else", "Rather not say")
        await place.phone(BEN).tap("Not now", "I'll come by myself")
        await place.phone(BEN).closed()
        await place.phone(ADA).closed()
        assert await bot.stop() == 0


async def test_a_second_process_on_the_same_data_is_refused_and_the_first_goes_on(
    place: Telegram, tmp_path: Path, database: dict[str, str]
) -> None:
    async with place.bot(tmp_path, **database) as first:
        await first.ready()
        await until("its first poll", lambda: place.world.state.updates.polls)
        polls, before = place.world.state.updates.polls, content(tmp_path / "data")
        for command in ("run", "migrate"):
            status, said = await outcome(command, folder=tmp_path, **{**place.settings, **database})
            assert (status, len(said)) == (UNUSABLE, 1)
            assert said[0].startswith("Another Toward is running on ")
        assert content(tmp_path / "data") == before
        assert place.world.state.updates.polls == polls
        await place.phone(ADA).welcomed()


# What it cannot start on.


async def test_a_locked_database_is_one_line_and_nothing_is_changed(
    place: Telegram, tmp_path: Path
) -> None:
    assert (await outcome("migrate", folder=tmp_path))[0] == 0
    before = content(tmp_path / "data")
    other = sqlite3.connect(tmp_path / "data" / "toward.db", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    status, said = await outcome("run", folder=tmp_path, **place.settings)
    other.close()
    assert (status, len(said)) == (UNUSABLE, 1)
    assert "toward.db is locked by another program: " in said[0]
    assert {name: before[name] for name in before} == {
        name: digest for name, digest in content(tmp_path / "data").items() if name in before
    }
    assert not place.world.calls


async def test_data_that_cannot_be_written_to_is_one_line_and_nothing_is_changed(
    place: Telegram, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    assert (await outcome("migrate", folder=tmp_path))[0] == 0
    before = content(data)
    for path in (*data.iterdir(), data):
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        async with process(
            *unprivileged(), TOWARD, "run", folder=tmp_path, **place.settings
        ) as bot:
            status = await bot.ended()
    finally:
        data.chmod(0o755)
    assert (status, len(bot.lines)) == (UNUSABLE, 1)
    assert str(data) in bot.said
    assert content(data) == before
    assert not place.world.calls


def unprivileged() -> tuple[str, ...]:
    """To root every file is writable, unless that power is taken from it."""
    if os.geteuid() != 0:
        return ()
    return ("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--")


async def test_keys_without_their_master_key_are_refused_and_no_new_one_is_made(
    place: Telegram, tmp_path: Path
) -> None:
    async with place.bot(tmp_path) as bot:
        await bot.ready()
    (tmp_path / "data" / "master.key").unlink()
    status, said = await outcome("run", folder=tmp_path, **place.settings)
    assert status == UNUSABLE
    assert len(said) == 1
    assert said[0].startswith(f"There is no master key at {tmp_path}/data/master.key")
    assert not (tmp_path / "data" / "master.key").exists()


async def test_scripts_with_errors_are_all_listed_and_the_bot_does_not_start(
    place: Telegram, tmp_path: Path
) -> None:
    house = tmp_path / "house"
    for package in PACKAGES:
        shutil.copytree(ROOT / package, house / package)
    scripts = house / "prompts" / "scripts"
    wrong = [spoilt(scripts / f"{name}.yaml") for name in ("today", "welcome")]
    command = (sys.executable, "-m", "bot", "run")
    async with process(*command, folder=house, **place.settings) as bot:
        status = await bot.ended()
    assert status == UNUSABLE
    for place_of_error in wrong:
        assert any(said.startswith(f"{place_of_error}: E010 ") for said in bot.lines), bot.said
    assert all(said.startswith(f"{scripts}/") for said in bot.lines)
    assert not (house / "data" / "toward.db").exists()
    assert not place.world.calls


def spoilt(script: Path) -> str:
    """The place of a key that there is not."""
    text = script.read_text(encoding="utf-8")
    script.write_text(text.replace("\ntitle:", "\ntitel:"), encoding="utf-8")
    line = text[: text.index("\ntitle:") + 1].count("\n") + 1
    return f"{script}:{line}:1"


# Telegram says no.


async def test_a_token_that_telegram_does_not_know_is_one_line_without_the_token(
    place: Telegram, tmp_path: Path
) -> None:
    for base_url in (place.base_url, place.base_url.replace("/bot", "/elsewhere/bot")):
        settings = {"TOWARD_TOKEN": "777:sesame", "TOWARD_BASE_URL": base_url}
        status, said = await outcome("run", folder=tmp_path, **settings)
        assert status == UNUSABLE
        # What is no Bot API at all leaves a line in the log besides.
        (line,) = (line for line in said if not line.startswith("event="))
        assert line.startswith("Telegram does not accept TOWARD_TOKEN: ")
        assert not any("sesame" in line for line in said)


async def test_a_token_that_is_withdrawn_later_ends_the_process_too(
    place: Telegram, tmp_path: Path
) -> None:
    async with place.bot(tmp_path) as bot:
        await bot.ready()
        await until("its first poll", lambda: place.world.state.updates.polls)
        place.world.token = "1:another"
        place.world.start(ADA)
        assert await bot.ended() == UNUSABLE
    assert len(bot.lines) == 2, bot.said
    assert bot.lines[1].startswith("Telegram does not accept TOWARD_TOKEN: ")
    assert TOKEN not in bot.said


FAULTS = ("429", "500", "502", "drop_before", "drop_after", "truncated", "wrong_json")


async def test_whatever_goes_wrong_with_a_poll_is_waited_out_and_nothing_is_lost(
    place: Telegram, tmp_path: Path
) -> None:
    ada = place.phone(ADA)
    async with place.bot(tmp_path) as bot:
        await ada.welcomed()
        for kind in FAULTS:
            place.world.faults.add(Fault(kind, "getUpdates", seconds=1))
            ada.say("/today")
            await until(kind, lambda: not place.world.faults.queue)
            await ada.tap("Not now")
            await ada.closed()
        assert bot.process.returncode is None


async def test_another_poller_is_outlived(place: Telegram, tmp_path: Path) -> None:
    async with place.bot(tmp_path) as bot, aiohttp.ClientSession() as other:
        await place.phone(ADA).welcomed()
        async with other.get(f"{place.base_url}{TOKEN}/getUpdates?timeout=0") as answer:
            assert answer.status == 200
        await until("the conflict", lambda: "error='Conflict'" in bot.said)
        place.phone(ADA).say("/notice")
        await place.phone(ADA).sees("Company")


async def test_the_network_may_go_and_come_back(tmp_path: Path) -> None:
    world = World(now)
    async with telegram(world=world) as first:
        port = int(first.base_url.split(":")[2].partition("/")[0])
        settings = first.settings
    async with process(TOWARD, "run", folder=tmp_path, **settings) as bot:
        await until("the first complaint", lambda: "telegram-away" in bot.said)
        async with telegram(port, world) as back:
            await back.phone(ADA).welcomed()
        await until("the second", lambda: "ready" in bot.said.rpartition("telegram-away")[0])
        async with telegram(port, world) as back:
            back.phone(ADA).say("/notice")
            await back.phone(ADA).sees("Company")


# Ending.


async def test_what_was_taken_and_not_acknowledged_takes_effect_once(
    place: Telegram, tmp_path: Path
) -> None:
    ada = place.phone(ADA)
    async with place.bot(tmp_path) as bot:
        await ada.welcomed()
        await until("an empty queue", place.all_taken)
        # The poll that waits will hand it over; the next one would acknowledge, and never arrives.
        place.world.faults.add(Fault("slow", "getUpdates", seconds=3600))
        ada.say("/notice")
        await ada.sees("Company")
        await until("the poll that hangs", lambda: not place.world.faults.queue)
        assert await bot.stop() == 0
        assert not place.all_taken()
    async with place.bot(tmp_path) as bot:
        await until("an empty queue", place.all_taken)
        await ada.tap("Company", "That's enough", "Not now")
        await ada.closed()
        assert await bot.stop() == 0
    assert [said["text"] for said in ada.bot_said("")] == [CLOSED, CLOSED], "the welcome, the scene"
    with sqlite3.connect(tmp_path / "data" / "toward.db") as seen:
        count = seen.execute("SELECT count(*) FROM seen_update").fetchone()[0]
    seen.close()
    assert count == place.world.state.updates.next_id - 700_000_001


async def test_a_stop_is_heeded_while_telegram_is_away(tmp_path: Path) -> None:
    runner, port = await serve(application(World(now)))
    await runner.cleanup()
    settings = {"TOWARD_TOKEN": TOKEN, "TOWARD_BASE_URL": f"http://127.0.0.1:{port}/bot"}
    async with process(TOWARD, "run", folder=tmp_path, **settings) as bot:
        await until("a complaint", lambda: bot.said.count("telegram-away") > 2)
        assert await bot.stop() == 0
    assert "Traceback" not in bot.said


async def test_a_send_that_hangs_does_not_hold_up_a_stop_and_comes_later(
    place: Telegram, tmp_path: Path
) -> None:
    async with place.bot(tmp_path) as bot:
        await bot.ready()
        place.world.faults.add(Fault("slow", "sendMessage", seconds=3600))
        place.world.start(ADA)
        await until("the send", lambda: not place.world.faults.queue)
        assert await bot.stop() == 0
    assert newest(place.world.transcript(ADA)) is None
    async with place.bot(tmp_path):
        await place.phone(ADA).sees("Go on")


async def test_a_stop_is_heeded_while_the_database_is_away_and_nothing_is_lost(
    place: Telegram, tmp_path: Path
) -> None:
    people = [place.phone(who) for who in (ADA, BEN, CAROL)]
    async with place.bot(tmp_path) as bot:
        await bot.ready()
        with locked(tmp_path / "data" / "toward.db"):
            for phone in people:
                place.world.start(phone.who)
            await until("waits", lambda: bot.said.count("waiting-for-database") > 2)
            assert await bot.stop() == 0
    async with place.bot(tmp_path):
        for phone in people:
            await phone.sees("Go on")


@contextmanager
def locked(file: Path) -> Iterator[None]:
    """Another program writes, and does not come to an end."""
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


# What nobody may find.

WORD = "Quetzalcoatl"
SPELLED = (WORD.encode(), WORD.encode("utf-16-le"), TOKEN.encode())


async def test_a_private_word_is_in_no_file_and_in_no_print_whatever_goes_wrong(
    place: Telegram, tmp_path: Path
) -> None:
    ada, world = place.phone(ADA), place.world
    async with place.bot(tmp_path, TOWARD_LOG_LEVEL="DEBUG") as bot:
        await ada.welcomed()
        ada.say(f"{WORD} outside a question")
        await ada.tap("Skip")
        group = world.create_group(ADA)
        world.add_bot(ADA, group)
        world.say(ADA, group, f"@toward_rehearsal_bot {WORD}")
        world.send_media(ADA, ADA, "photo", WORD)
        world.faults.add(Fault("500", "sendMessage"))
        ada.say("/answer")
        await ada.tap("A joke")
        await ada.sees("It's in my head")
        world.faults.add(Fault("wrong_json", "getUpdates"))
        unreadable = {"message_id": 1, "date": "noon", "text": WORD, "chat": WORD}
        world.state.updates.add("message", unreadable, now() + 3600)
        with locked(tmp_path / "data" / "toward.db"):
            ada.say(f"{WORD} in answer")
            await until("a wait for the database", lambda: "waiting-for-database" in bot.said)
        await ada.sees("I'll try it")
        await until("no word of hers", lambda: not ada.words)
        assert await bot.stop() == 0
    assert not any(holding(spelled, tmp_path) for spelled in SPELLED)
    assert "update-unreadable" in bot.said
    assert holding(b"SQLite format 3", tmp_path)
