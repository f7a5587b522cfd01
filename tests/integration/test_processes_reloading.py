"""`toward rehearse` while somebody writes: what is saved and sound reaches the bot at once."""

import re
import shutil
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import pytest
from playwright.async_api import Browser, expect

from bot.clock import ticking
from tests.integration.process_fixtures import PATIENCE, Running, process, until
from tests.integration.test_processes_rehearse import Rehearsal

ROOT = Path(__file__).parents[2]
PACKAGES = ("bot", "conversations", "prompts", "storage", "rehearsal")
FIRST = "Five questions that come up a lot. Each has a short answer and a thing to try."


@dataclass(frozen=True)
class Desk:
    """A rehearsal of a copy of everything, and the script that is being written."""

    rehearsal: Rehearsal
    running: Running
    url: str
    script: Path

    def write(self, before: str, after: str) -> None:
        source = self.script.read_text(encoding="utf-8")
        assert before in source
        self.script.write_text(source.replace(before, after), encoding="utf-8")

    async def told(self, words: str) -> None:
        await until(words, lambda: words in self.running.said)

    async def wrong(self) -> list[str]:
        async with self.rehearsal.http.get("/control/state") as answer:
            found: list[str] = (await answer.json())["wrong_content"]
            return found


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    for package in PACKAGES:
        shutil.copytree(ROOT / package, tmp_path / package)
    command = (sys.executable, "-m", "bot", "rehearse", "--port", "0")
    async with process(*command, folder=tmp_path) as running:
        await running.ready()
        found = re.search(r"http://127\.0\.0\.1:\d+", running.said)
        assert found, running.said
        async with aiohttp.ClientSession(found[0]) as http:
            script = tmp_path / "prompts" / "scripts" / "questions.yaml"
            yield Desk(Rehearsal(running, http), running, found[0], script)


async def test_a_script_that_was_saved_reaches_the_bot_and_an_open_talk_goes_on(
    desk: Desk,
) -> None:
    rehearsal = desk.rehearsal
    await rehearsal.welcomed("ada")
    await rehearsal.act("say", user="ada", text="/answer")
    await rehearsal.tap("ada", "A joke")
    await rehearsal.until_newest("ada", "It's in my head")

    desk.write(FIRST, "Six questions, says the new one.")
    await desk.told("Read anew: questions.yaml")

    await rehearsal.tap("ada", "It's in my head")
    await rehearsal.until_newest("ada", "I'll try it")
    await rehearsal.act("say", user="ada", text="/questions")
    await rehearsal.until_newest("ada", text="Six questions, says the new one.")


async def test_a_broken_script_is_told_and_the_bot_keeps_what_it_had_even_over_a_restart(
    desk: Desk, browser: Browser
) -> None:
    rehearsal = desk.rehearsal
    await rehearsal.welcomed("ada")
    page = await browser.new_page()
    await page.goto(desk.url)
    shown = page.locator("#content")
    await expect(shown).to_be_hidden()

    desk.write("next: {how: how, talk: talk,", "next: {how: howw, talk: talk,")
    await desk.told("the bot goes on with what it had: questions.yaml")
    (wrong,) = [line for line in await desk.wrong() if "E101" in line]
    assert wrong.startswith(f"{desk.script}:")
    await expect(shown).to_contain_text("unknown step 'howw'; did you mean 'how'?")
    assert wrong in desk.running.said
    await rehearsal.act("restart")
    await rehearsal.act("say", user="ada", text="/questions")
    await rehearsal.until_newest("ada", text=FIRST)

    desk.write("howw", "how")
    await desk.told("Read anew: questions.yaml")
    assert await desk.wrong() == []
    await expect(shown).to_be_hidden()
    await page.reload()
    await expect(page.locator(".phone")).to_have_count(3)
    await expect(shown).to_be_hidden()


async def test_what_is_being_typed_while_the_bot_starts_anew_is_taken_in(desk: Desk) -> None:
    rehearsal = desk.rehearsal
    await rehearsal.welcomed("ada")
    await rehearsal.act("say", user="ada", text="/questions")
    await rehearsal.until_newest("ada", "How does it come back?")
    desk.write(FIRST, "Six questions, says the new one.")
    patience = ticking() + PATIENCE
    while "Read anew" not in desk.running.said and ticking() < patience:
        await rehearsal.tap("ada", "How does it come back?")
        await rehearsal.tap("ada", "‹ Back")  # noqa: RUF001
    await rehearsal.until_newest("ada", "How does it come back?", "Six questions")
