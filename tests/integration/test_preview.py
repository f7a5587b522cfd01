"""The page that is read through instead of YAML: complete, closed in itself, and true."""

import re
import shutil
from collections.abc import AsyncIterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from bot import cli
from bot.commands.statuses import EXIT_UNUSABLE, EXIT_WRONG_CONTENT
from bot.preview.page import page as drawn
from prompts import library
from prompts.library import Library
from prompts.words import BASE
from tests.shipped import COMPILED, shipped

BROKEN = Path(__file__).parents[1] / "unit" / "broken"
UNCLOSED = {"meta", "input"}


class Read(HTMLParser):
    """What stands on a page; complains where tags do not pair."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.stack: list[str] = []
        self.ids: list[str] = []
        self.lines: list[str] = []
        self.links: list[str] = []
        self.assets: list[str] = []
        self.feed(text)
        self.close()
        assert self.stack == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in UNCLOSED:
            self.stack.append(tag)
        for name, value in attrs:
            found = {"id": self.ids, "data-line": self.lines, "href": self.links}.get(name)
            if found is not None:
                found.append(value or "")
            if name in {"src", "srcset", "data", "action"}:
                self.assets.append(value or "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in UNCLOSED:
            self.stack.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self.stack.pop() == tag


def in_another_language(folder: Path) -> Library:
    """What is shipped, beside a language in which one of the bot's own lines is another one."""
    for part in ("scripts", "locales"):
        shutil.copytree(library.SHIPPED / part, folder / part)
    own = (folder / "locales" / BASE / "bot.ftl").read_text(encoding="utf-8")
    other = folder / "locales" / "xx" / "bot.ftl"
    other.parent.mkdir()
    other.write_text(own.replace("Closed. /today", "Zu. /today"), encoding="utf-8")
    return library.load(folder, COMPILED)


def quiet(over: int, whole: int) -> None:
    pass


@pytest.fixture(scope="module")
def text(tmp_path_factory: pytest.TempPathFactory) -> str:
    return drawn(in_another_language(tmp_path_factory.mktemp("content")), quiet)


@pytest.fixture(scope="module")
def read(text: str) -> Read:
    return Read(text)


def test_every_line_of_every_script_and_of_the_bot_is_there_once(read: Read) -> None:
    scripted = [line for script in shipped().scripts.values() for line in script.lines]
    source = (library.SHIPPED / "locales" / BASE / "bot.ftl").read_text(encoding="utf-8")
    own = [f"bot.{name}" for name in re.findall(r"^([a-z][a-z0-9-]*) =", source, re.MULTILINE)]
    assert sorted(read.lines) == sorted([*scripted, *own])


def test_every_step_stands_there_and_every_link_leads_to_something(read: Read) -> None:
    steps = {f"{each.script}.{name}" for each in shipped().scripts.values() for name in each.steps}
    assert len(read.ids) == len(set(read.ids))
    assert steps <= set(read.ids)
    assert all(link.startswith("#") for link in read.links)
    assert {link.removeprefix("#") for link in read.links} <= set(read.ids)


def test_it_asks_for_nothing_from_outside_and_is_small(text: str, read: Read) -> None:
    assert read.assets == []
    assert not re.search(r"url\(\s*['\"]?(?!#)|@import|<link|<iframe|fetch\(", text)
    assert len(text.encode()) < 10_000_000


@pytest.fixture
async def opened(browser: Browser, text: str, tmp_path: Path) -> AsyncIterator[Page]:
    (tmp_path / "index.html").write_text(text, encoding="utf-8")
    wrong: list[str] = []
    context = await browser.new_context(offline=True, viewport={"width": 1200, "height": 900})
    page = await context.new_page()
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda said: wrong.append(said.text))
    await page.goto(f"file://{tmp_path}/index.html")
    yield page
    await context.close()
    assert wrong == []


def step(name: str, language: str = BASE) -> str:
    return f'[id="{name}"] .view[lang="{language}"]'


async def test_a_button_leads_to_its_step(opened: Page) -> None:
    terms = opened.locator(step("welcome.terms"))
    await terms.get_by_role("link", name="I agree").click()
    await expect(opened).to_have_url(re.compile("#welcome.agree$"))
    terms_back = terms.get_by_role("link", name="Back")
    await expect(terms_back).to_have_attribute("href", "#welcome.hello")


async def test_words_are_marked_as_on_the_phone(opened: Page) -> None:
    tonight = opened.locator(step("shared-week.tonight")).locator(".bubble")
    await expect(tonight.locator("b")).to_have_text("One thing for tonight.")
    await expect(tonight.locator("i")).to_have_text(
        "Or leave it as it is. An evening without it is an evening too, "
        "and this page goes by itself."
    )


async def test_each_of_the_two_sees_their_own_answer_and_the_other_ones(opened: Page) -> None:
    views = opened.locator(step("weekly-together.shown"))
    await expect(views).to_have_count(2)
    one = "You: “\u2068⟨line of the one⟩\u2069”"
    other = "You: “\u2068⟨line of the other⟩\u2069”"
    await expect(views.nth(0)).to_contain_text(one)
    await expect(views.nth(1)).to_contain_text(other)
    held = opened.locator(step("weekly-together.question")).nth(0)
    await expect(held.get_by_role("link", name="Take it back")).to_be_visible()


async def test_one_language_is_shown_or_all_side_by_side(opened: Page) -> None:
    english = opened.locator(step("welcome.bye"))
    other = opened.locator(step("welcome.bye", "xx"))
    await expect(english).to_contain_text("Closed. /today")
    await expect(other).to_be_hidden()
    await opened.get_by_role("button", name="xx", exact=True).click()
    await expect(other).to_contain_text("Zu. /today")
    await expect(english).to_be_hidden()
    await opened.get_by_role("button", name="side by side").click()
    await expect(english).to_be_visible()
    await expect(other).to_be_visible()


async def test_a_search_leaves_what_fits_and_a_link_brings_back_the_rest(opened: Page) -> None:
    await opened.get_by_role("searchbox").fill("thank you. which of these")
    await expect(opened.get_by_role("status")).to_have_text("1 found")
    await expect(opened.locator('[id="welcome.closest"]')).to_be_visible()
    await expect(opened.locator('[id="welcome.hello"]')).to_be_hidden()
    await opened.get_by_role("link", name="I was hurt", exact=False).first.click()
    await expect(opened.locator('[id="welcome.keep_hurt"]')).to_be_in_viewport()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1400])
async def test_it_fits_a_phone_and_a_desk_by_day_and_by_night(
    opened: Page, width: int, scheme: str
) -> None:
    await opened.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    await opened.set_viewport_size({"width": width, "height": 800})
    wide = "document.documentElement.scrollWidth"
    assert await opened.evaluate(wide) <= width
    await expect(opened.locator(step("welcome.hello"))).to_be_visible()


def test_the_command_writes_it_and_says_where(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["preview", str(tmp_path / "new")]) == 0
    assert capsys.readouterr().out.startswith(f"{tmp_path}/new/index.html: ")
    Read((tmp_path / "new" / "index.html").read_text(encoding="utf-8"))


def test_broken_scripts_are_told_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = str(BROKEN / "E150")
    assert cli.main(["preview", str(tmp_path / "new"), "--scripts", broken]) == EXIT_WRONG_CONTENT
    assert "E150" in capsys.readouterr().err
    assert not (tmp_path / "new").exists()


def test_a_folder_that_cannot_be_written_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    assert cli.main(["preview", str(tmp_path / "file" / "below")]) == EXIT_UNUSABLE
    assert str(tmp_path) in capsys.readouterr().err
