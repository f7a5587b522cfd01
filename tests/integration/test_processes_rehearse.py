"""`toward rehearse` as a process, driven by its control API as a page drives it."""

import asyncio
import os
import re
import signal
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import aiohttp

from bot.clock import ticking
from rehearsal.transcript import Seen
from tests.integration.process_fixtures import (
    CLOSED,
    PATIENCE,
    TOWARD,
    WELCOME,
    Running,
    holding,
    labels,
    newest,
    outcome,
    process,
    until,
)


@dataclass(frozen=True)
class Rehearsal:
    """The process, and the page's way in."""

    process: Running
    http: aiohttp.ClientSession

    async def act(self, name: str, **body: object) -> None:
        async with self.http.post(f"/control/{name}", json=body) as answer:
            assert answer.status == 200, await answer.text()

    async def chat(self, who: str) -> list[Seen]:
        async with self.http.get("/control/transcript", params={"chat": who}) as answer:
            seen: list[Seen] = await answer.json()
            return seen

    async def until_newest(self, who: str, label: str = "", text: str = "") -> Seen:
        patience = ticking() + PATIENCE
        while ticking() < patience:
            seen = newest(await self.chat(who))
            if seen and (not label or label in labels(seen)) and text in seen["text"]:
                return seen
            await asyncio.sleep(0.02)
        raise AssertionError(f"{who} never saw {label or text!r}")

    async def tap(self, who: str, *wanted: str) -> None:
        for label in wanted:
            await self.until_newest(who, label)
            await self.act("tap", user=who, label=label)

    async def welcomed(self, who: str) -> None:
        await self.act("start", user=who)
        await self.tap(who, *WELCOME)
        await self.until_newest(who, text=CLOSED)

    async def clock(self) -> float:
        async with self.http.get("/control/state") as answer:
            return float((await answer.json())["now"])


def children(parent: int) -> list[int]:
    """The ids of a process's own children."""
    table = subprocess.run(
        ["ps", "-A", "-o", "pid=,ppid="], capture_output=True, text=True, check=True
    )
    pairs = (line.split() for line in table.stdout.splitlines())
    return [int(pid) for pid, of in pairs if int(of) == parent]


def lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def bot_of(rehearsal: Running) -> int:
    """`ps` is a child of ours, not of the rehearsal: that has one."""
    (bot,) = children(rehearsal.process.pid)
    return bot


@asynccontextmanager
async def rehearsing(folder: Path, **settings: str) -> AsyncIterator[Rehearsal]:
    command = (TOWARD, "rehearse", "--port", "0")
    async with process(*command, folder=folder, **settings) as running:
        await running.ready()
        found = re.search(r"http://127\.0\.0\.1:\d+", running.said)
        assert found, running.said
        bot = bot_of(running)
        async with aiohttp.ClientSession(found[0]) as http:
            yield Rehearsal(running, http)
    await until("the end of its bot", lambda: not lives(bot))


async def typed_answer(rehearsal: Rehearsal, who: str, words: str) -> None:
    """A small answer, with a line of one's own, to its end."""
    await rehearsal.act("say", user=who, text="/answer")
    await rehearsal.tap(who, "A joke")
    await rehearsal.until_newest(who, "It's in my head")
    await rehearsal.act("say", user=who, text=words)
    await rehearsal.until_newest(who, "I'll try it", "I didn't keep it.")
    assert not [seen for seen in await rehearsal.chat(who) if words in seen["text"]]
    await rehearsal.tap(who, "I'll try it")
    await rehearsal.until_newest(who, text=CLOSED)


async def test_two_people_go_through_every_script_at_once(tmp_path: Path) -> None:
    async with rehearsing(tmp_path) as rehearsal:

        async def live(who: str) -> None:
            await rehearsal.welcomed(who)
            await rehearsal.act("say", user=who, text="/notice")
            await rehearsal.tap(who, "Can't tell", "That's enough", "I'll notice one")
            await rehearsal.until_newest(who, text=CLOSED)
            await typed_answer(rehearsal, who, f"{who} would say this")
            await rehearsal.act("say", user=who, text="/questions")
            await rehearsal.tap(who, "How does it come back?", "Another question")
            await rehearsal.tap(who, "Isn't talking enough?", "That's enough")
            await rehearsal.until_newest(who, text=CLOSED)

        await asyncio.gather(live("ada"), live("ben"))
        bot = bot_of(rehearsal.process)
        assert await rehearsal.process.stop() == 0
        assert not lives(bot)
        assert not children(rehearsal.process.process.pid)


async def test_a_talk_outlives_a_restart_and_a_kill(tmp_path: Path) -> None:
    async with rehearsing(tmp_path) as rehearsal:
        await rehearsal.act("start", user="ada")
        await rehearsal.tap("ada", "Go on", "I agree")
        await rehearsal.until_newest("ada", "I did the hurting")
        first = bot_of(rehearsal.process)
        await rehearsal.act("restart")
        second = bot_of(rehearsal.process)
        assert second != first
        await rehearsal.tap("ada", "I did the hurting")
        await rehearsal.until_newest("ada", "I'll try it")

        os.kill(second, signal.SIGKILL)
        await rehearsal.act("tap", user="ada", label="I'll try it")
        await rehearsal.tap("ada", "I'll come by myself")
        await rehearsal.until_newest("ada", text=CLOSED)
        assert bot_of(rehearsal.process) not in {first, second}
        assert await rehearsal.process.stop() == 0


async def test_a_day_can_be_skipped_and_a_bot_started_later_knows_it(tmp_path: Path) -> None:
    async with rehearsing(tmp_path) as rehearsal:
        await rehearsal.welcomed("ada")
        bot, before = bot_of(rehearsal.process), await rehearsal.clock()
        await rehearsal.act("clock", days=1)
        assert await rehearsal.clock() >= before + 86_400
        await typed_answer(rehearsal, "ada", "said on the day after")
        assert bot_of(rehearsal.process) == bot
        os.kill(bot, signal.SIGKILL)
        # By the machine's own clock these rows would not be due for another day.
        await rehearsal.act("say", user="ada", text="/questions")
        await rehearsal.tap("ada", "The other three", "After betrayal?", "That's enough")
        await rehearsal.until_newest("ada", text=CLOSED)


async def test_what_comes_while_the_clock_is_moved_says_when_it_came(tmp_path: Path) -> None:
    async with rehearsing(tmp_path) as rehearsal:
        await rehearsal.welcomed("ada")
        before = await rehearsal.clock()
        await rehearsal.act("say", user="ada", text="/rest")
        await rehearsal.tap("ada", "In a few days")
        await rehearsal.until_newest("ada", text="What time is it where you are?")
        await rehearsal.act("clock", days=30)
        note = await rehearsal.until_newest("ada", text="Closed, to keep this chat tidy.")
        assert 3 * 86_400 < note["date"] - before < 6 * 86_400


async def test_eight_silent_days_close_a_talk(tmp_path: Path) -> None:
    async with rehearsing(tmp_path) as rehearsal:
        await rehearsal.welcomed("ada")
        await rehearsal.act("say", user="ada", text="/questions")
        await rehearsal.until_newest("ada", "The other three")
        await rehearsal.act("clock", days=8)
        await rehearsal.until_newest("ada", text="Closed, to keep this chat tidy.")


async def test_a_second_rehearsal_leaves_the_first_alone(tmp_path: Path) -> None:
    async with rehearsing(tmp_path) as rehearsal:
        await rehearsal.act("start", user="ada")
        await rehearsal.until_newest("ada", "Go on")
        status, said = await outcome("rehearse", "--port", "0", folder=tmp_path)
        assert (status, len(said)) == (78, 1)
        assert said[0].startswith("Another rehearsal is running in ")
        await rehearsal.tap("ada", *WELCOME)
        await rehearsal.until_newest("ada", text=CLOSED)


async def test_a_rehearsal_touches_nothing_of_the_real_bot(tmp_path: Path) -> None:
    (tmp_path / "url").write_text("postgresql://nobody@127.0.0.1:1/real")
    (tmp_path / "token").write_text("77:sesame")
    (tmp_path / "real.key").write_text("00" * 32)
    real = {
        "TOWARD_DATABASE_URL_FILE": str(tmp_path / "url"),
        "TOWARD_TOKEN_FILE": str(tmp_path / "token"),
        "TOWARD_MASTER_KEY_FILE": str(tmp_path / "real.key"),
        "TOWARD_BASE_URL": "http://127.0.0.1:1/bot",
        "http_proxy": "http://127.0.0.1:1",
        "no_proxy": "elsewhere.invalid",
    }
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "toward.db").write_text("the real one")
    async with rehearsing(tmp_path, **real) as rehearsal:
        await rehearsal.welcomed("ada")
    assert (tmp_path / "data" / "toward.db").read_text() == "the real one"
    assert (tmp_path / "data" / "rehearsal" / "data" / "master.key").exists()


async def test_a_rehearsal_that_is_killed_leaves_no_bot_behind(tmp_path: Path) -> None:
    async with rehearsing(tmp_path) as rehearsal:
        bot = bot_of(rehearsal.process)
        await rehearsal.process.kill()
        await until("the end of its bot", lambda: not lives(bot))


async def test_what_a_person_typed_is_in_no_file_and_in_no_print(tmp_path: Path) -> None:
    async with rehearsing(tmp_path, TOWARD_LOG_LEVEL="DEBUG") as rehearsal:
        await rehearsal.welcomed("ada")
        await typed_answer(rehearsal, "ada", "Quetzalcoatl")
        assert await rehearsal.process.stop() == 0
    assert holding(b"uetzalcoatl", tmp_path) == []
    assert holding(b"Three phones are ready", tmp_path), "what is printed is looked at"
    assert (tmp_path / "data" / "rehearsal" / "data" / "toward.db") in holding(b"SQLite", tmp_path)
