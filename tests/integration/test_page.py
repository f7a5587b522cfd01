"""The page of three phones, in a real browser, against a bot of three lines."""

import json
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from io import BytesIO

import pytest
from aiohttp import web
from PIL import Image
from playwright.async_api import Browser, Page, expect

from rehearsal.clock import ShiftedClock
from rehearsal.server import application, serve
from rehearsal.state import Upload
from rehearsal.world import ADA, BEN, World
from tests.wire import StillClock


@dataclass
class Stage:
    world: World
    runner: web.AppRunner
    port: int
    restarts: list[str]
    wrong: list[str]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    def bot(self, method: str, **params: object) -> dict[str, object]:
        texts = {
            name: value if isinstance(value, str) else json.dumps(value)
            for name, value in params.items()
        }
        answer = self.world.call(method, texts)
        assert answer.status == 200, answer.body
        body: dict[str, object] = answer.body
        return body

    def offer(self, chat: int, text: str, *labels: str) -> None:
        row = [{"text": label, "callback_data": label} for label in labels]
        markup = {"inline_keyboard": [row]}
        self.bot("sendMessage", chat_id=chat, text=text, parse_mode="HTML", reply_markup=markup)


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    world = World(ShiftedClock(StillClock()))
    restarts: list[str] = []

    async def restart() -> None:
        restarts.append("once")

    runner, port = await serve(application(world, restart=restart))
    stage = Stage(world, runner, port, restarts, [])
    yield stage
    await runner.cleanup()
    assert stage.wrong == []


@pytest.fixture
async def page(browser: Browser, stage: Stage) -> AsyncIterator[Page]:
    context = await browser.new_context(timezone_id="UTC", viewport={"width": 1400, "height": 860})
    page = await context.new_page()
    page.on("pageerror", lambda error: stage.wrong.append(str(error)))
    await page.goto(stage.url)
    await expect(page.locator(".phone")).to_have_count(3)
    yield page
    await context.close()


async def test_a_covered_photo_shows_when_it_is_touched(page: Page, stage: Stage) -> None:
    ada = page.locator("#phone-ada")
    stage.world.start(ADA)
    file = BytesIO()
    Image.new("RGB", (400, 300), "teal").save(file, "PNG")
    files = {"photo": Upload("picture.png", file.getvalue())}
    answer = stage.world.call("sendPhoto", {"chat_id": str(ADA), "has_spoiler": "true"}, files)
    assert answer.status == 200
    picture = ada.locator("img.photo")
    await expect(picture).to_have_js_property("naturalWidth", 400)
    blurred = re.compile("blur")
    await expect(picture).to_have_css("filter", blurred)
    await ada.get_by_role("button", name="Hidden photo").click()
    await expect(picture).not_to_have_css("filter", blurred)
    await expect(ada.get_by_role("button", name="Hidden photo")).to_have_count(0)


async def test_a_first_meeting(page: Page, stage: Stage) -> None:
    ada, ben = page.locator("#phone-ada"), page.locator("#phone-ben")
    await ada.get_by_role("button", name="Start", exact=True).click()
    await expect(ada.locator(".own .text")).to_have_text("/start")
    stage.offer(ADA, "Hello, <b>Ada</b> &lt;i&gt;", "Yes", "No")
    await expect(ada.locator(".other strong")).to_have_text("Ada")
    await expect(ada.locator(".other .text")).to_have_text("Hello, Ada <i>")

    await ada.get_by_role("button", name="Yes").click()
    query = next(iter(stage.world.state.queries))
    stage.bot("answerCallbackQuery", callback_query_id=query, text="Noted", show_alert=True)
    await expect(ada.get_by_role("alertdialog")).to_contain_text("Noted")
    await expect(ben.get_by_role("alertdialog")).to_have_count(0)
    await ada.get_by_role("button", name="OK").click()
    await expect(ada.get_by_role("alertdialog")).to_have_count(0)

    stage.bot("editMessageText", chat_id=ADA, message_id=2, text="Thank you.")
    await expect(ada.locator(".other .text")).to_have_text("Thank you.")
    await expect(ada.locator(".other .meta")).to_contain_text("edited")
    await expect(ada.locator(".key")).to_have_count(0)

    await ada.get_by_label("Message as Ada").fill("<script>x</script>")
    await page.keyboard.press("Enter")
    await expect(ada.locator(".own .text").last).to_have_text("<script>x</script>")
    stage.bot("deleteMessage", chat_id=ADA, message_id=3)
    await expect(ada.locator(".own .text")).to_have_count(1)
    await expect(ben.get_by_role("button", name="Start", exact=True)).to_be_visible()


async def test_typing_shows_until_the_message_comes(page: Page, stage: Stage) -> None:
    stage.world.start(ADA)
    status = page.locator("#phone-ada .status")
    stage.bot("sendChatAction", chat_id=ADA, action="typing")
    await expect(status).to_have_text("Toward is typing…")
    quoted = "One\n<blockquote>two</blockquote>\nthree"
    stage.bot("sendMessage", chat_id=ADA, text=quoted, parse_mode="HTML")
    await expect(status).to_have_text("private chat with Toward")
    text = page.locator("#phone-ada .other .text")
    await expect(text.locator("blockquote")).to_have_text("two")
    assert await text.text_content() == "Onetwothree"


async def test_the_command_menu_opens_with_a_slash(page: Page, stage: Stage) -> None:
    stage.world.start(ADA)
    stage.bot("setMyCommands", commands=[{"command": "pace", "description": "How close"}])
    ada = page.locator("#phone-ada")
    await expect(ada.locator(".commands + .popover")).to_contain_text("/pace")
    await ada.get_by_label("Message as Ada").press_sequentially("/")
    await ada.get_by_role("button", name="/pace How close").click()
    await expect(ada.locator(".own .text").last).to_have_text("/pace")


async def test_the_shared_chat_from_nothing_to_supergroup(page: Page, stage: Stage) -> None:
    shared = page.locator("#phone-shared")
    await shared.get_by_role("button", name="Create the group, as Ada").click()
    await shared.get_by_role("button", name="Add Toward to the group").click()
    await shared.get_by_role("button", name="Ben", exact=True).click()
    await shared.get_by_role("button", name="Join as Ben").click()
    await expect(shared.locator(".status")).to_have_text("Ada, Ben, Toward")
    group = next(chat for chat in stage.world.state.chats if chat < 0)
    stage.offer(group, "Walk or tea?", "Walk", "Tea")
    await shared.get_by_role("button", name="Tea").click()
    await expect(shared.locator(".key").first).to_be_enabled()
    query = next(iter(stage.world.state.queries.values()))
    assert (query.user, query.chat) == (BEN, group)
    await shared.get_by_label("Message to the shared chat").fill("tea it is")
    await page.keyboard.press("Enter")
    await expect(shared.locator(".own .text")).to_have_text("tea it is")

    stage.world.migrate(group)
    await expect(shared.locator(".service").last).to_contain_text("goes on here as a supergroup")
    await expect(shared.locator(".key").first).to_be_disabled()
    await expect(shared.locator(".own .text")).to_have_text("tea it is")


async def test_carol_behind_a_tab_joins_the_group_and_others_write_in_every_way(
    page: Page, stage: Stage
) -> None:
    right, shared = page.locator("#phone-ben"), page.locator("#phone-shared")
    await right.get_by_role("button", name="Carol", exact=True).click()
    await right.get_by_role("button", name="Start", exact=True).click()
    await expect(right.locator("h2")).to_have_text("Carol")
    await expect(right.locator(".own .text")).to_have_text("/start")
    group = stage.world.create_group(ADA)
    stage.world.add_bot(ADA, group)

    async def more(label: str) -> None:
        await shared.get_by_role("button", name="More about this chat").click()
        await shared.get_by_role("button", name=label).click()

    await more("Carol joins")
    await expect(shared.locator(".status")).to_have_text("Ada, Carol, Toward")
    await more("Turn topics on")
    await more("Write in a topic")
    for anonymously in (False, True):
        if anonymously:
            await more("Write anonymously")
        await shared.get_by_label("Message to the shared chat").fill("/week")
        await page.keyboard.press("Enter")
    await expect(shared.locator(".messages .text")).to_have_count(2)
    told = [each for each in stage.world.transcript(group) if each["text"]]
    assert [(each["sender"], each["thread"]) for each in told] == [(ADA, 77), (0, None)]
    await more("Ada leaves")
    await expect(shared.locator(".status")).to_have_text("Carol, Toward")


async def test_in_the_shared_chat_an_answer_names_who_tapped(page: Page, stage: Stage) -> None:
    group = stage.world.create_group(ADA)
    stage.world.join(BEN, group)
    stage.world.add_bot(ADA, group)
    stage.offer(group, "Walk or tea?", "Walk", "Tea")
    toasts = page.locator("#phone-shared .toast")
    await expect(page.locator("#phone-shared .key")).to_have_count(2)
    for user, shown in ((ADA, "Noted"), (BEN, "Ben sees: Noted")):
        query = stage.world.tap_label(user, group, "Walk")
        stage.bot("answerCallbackQuery", callback_query_id=query, text="Noted")
        await expect(toasts.last).to_have_text(shown)
    await expect(page.locator("#phone-ada .toast, #phone-ben .toast")).to_have_count(0)


async def test_an_invite_link_is_opened_on_the_other_phone(page: Page, stage: Stage) -> None:
    stage.world.start(ADA)
    stage.bot("sendMessage", chat_id=ADA, text="t.me/toward_rehearsal_bot?start=abc-1")
    await page.locator("#phone-ada").get_by_role("link").click()
    await page.get_by_role("menu").get_by_role("button", name="Ben").click()
    await expect(page.locator("#phone-ben .own .text")).to_have_text("/start abc-1")


async def test_the_toolbar(page: Page, stage: Stage) -> None:
    stage.world.start(ADA)
    await expect(page.locator("#now")).to_have_text(re.compile("Fri.* 15 Jan.* 08:00"))
    await page.get_by_role("button", name="Sunday 19:00").click()
    await expect(page.locator("#now")).to_have_text(re.compile("Sun.* 17 Jan.* 19:00"))
    await page.get_by_role("button", name="Restart bot").click()
    await expect(page.locator("#restart")).to_be_enabled()
    assert stage.restarts == ["once"]
    await page.get_by_role("button", name="Faults").click()
    await page.get_by_role("button", name="429 on the next call").click()
    await expect(page.locator("#armed")).to_have_text("1")
    assert stage.world.call("getMe", {}).status == 429
    await expect(page.locator("#armed")).to_be_hidden()
    await page.get_by_role("button", name="Reset").click()
    await page.get_by_role("button", name="Really reset?").click()
    await expect(page.locator("#phone-ada .own")).to_have_count(0)


async def test_the_drawer_names_what_is_wrong_with_a_call(page: Page, stage: Stage) -> None:
    stage.world.start(ADA)
    stage.bot("sendMessage", chat_id=ADA, text="Hello", colour="red")
    await expect(page.locator("#wrong")).to_have_text("1")
    await page.get_by_role("button", name="Bot calls").click()
    drawer = page.locator("#drawer")
    await expect(drawer.locator(".problems")).to_have_text("colour: no such parameter")
    await drawer.get_by_text("sendMessage").click()
    await expect(drawer.locator("pre").first).to_contain_text('"colour": "red"')
    await page.keyboard.press("Escape")
    await expect(drawer).to_be_hidden()


async def test_a_narrow_screen_shows_one_phone_and_counts_the_rest(
    page: Page, stage: Stage
) -> None:
    await page.set_viewport_size({"width": 420, "height": 800})
    await expect(page.locator(".phone:visible")).to_have_count(1)
    stage.world.start(BEN)
    tab = page.get_by_role("tab", name="Ben")
    await expect(tab.locator(".badge")).to_have_text("1")
    await tab.click()
    await expect(page.locator("#phone-ben .own .text")).to_be_visible()
    await expect(page.locator(".badge")).to_have_count(0)


async def test_a_lost_connection_is_said_and_found_again(page: Page, stage: Stage) -> None:
    stage.world.start(ADA)
    await stage.runner.cleanup()
    await expect(page.locator("#banner")).to_contain_text("connection to the rehearsal was lost")
    stage.world.say(ADA, ADA, "meanwhile")
    again, _ = await serve(application(stage.world), stage.port)
    await expect(page.locator("#phone-ada .own .text").last).to_have_text("meanwhile")
    await expect(page.locator("#banner")).to_be_hidden()
    await again.cleanup()
