"""The rehearsed Telegram over HTTP: the Bot API's door, and the control API."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import aiohttp
import pytest
from PIL import Image
from telegram import Bot, InputFile, Update
from telegram.ext import Application, CommandHandler, ContextTypes

from rehearsal.calling import TERMINATED
from rehearsal.clock import ShiftedClock
from rehearsal.faults import Fault
from rehearsal.server import application, serve
from rehearsal.world import ADA, BEN, World
from tests.wire import StillClock


@dataclass
class Place:
    """A running server, who asks it, and what the bot's side was told."""

    world: World
    url: str
    http: aiohttp.ClientSession
    told: list[object]

    async def call(self, method: str, **params: str) -> tuple[int, dict[str, Any]]:
        url = f"{self.url}/bot{self.world.token}/{method}"
        async with self.http.post(url, data=params) as answer:
            return answer.status, await answer.json()

    async def control(self, act: str, **body: object) -> tuple[int, dict[str, Any]]:
        async with self.http.post(f"{self.url}/control/{act}", json=body) as answer:
            return answer.status, await answer.json()

    async def look(self, path: str, **headers: str) -> tuple[int, Any]:
        async with self.http.get(f"{self.url}/control/{path}", headers=headers) as answer:
            return answer.status, await answer.json()


@pytest.fixture
async def place() -> AsyncIterator[Place]:
    world = World(ShiftedClock(StillClock()))
    told: list[object] = []

    async def restart() -> None:
        told.append("restart")

    async def reset() -> None:
        told.append("reset")

    runner, port = await serve(application(world, restart=restart, reset=reset))
    async with aiohttp.ClientSession() as http:
        yield Place(world, f"http://127.0.0.1:{port}", http, told)
    await runner.cleanup()


async def until_polled(world: World, polls: int) -> None:
    async with asyncio.timeout(5):
        while world.state.updates.polls < polls:  # noqa: ASYNC110  (the world knows no events)
            await asyncio.sleep(0)


# The Bot API's door.


async def test_the_token_comes_first_then_the_method(place: Place) -> None:
    async with place.http.get(f"{place.url}/bot1:wrong/sendNothing") as answer:
        assert (answer.status, await answer.json()) == (
            401,
            {"ok": False, "error_code": 401, "description": "Unauthorized"},
        )
    status, body = await place.call("sendNothing")
    assert (status, body["description"]) == (404, "Not Found: method not found")


async def test_parameters_come_in_the_address_as_json_or_as_a_form(place: Place) -> None:
    place.world.start(ADA)
    url = f"{place.url}/bot{place.world.token}/SENDMESSAGE"
    params = {"chat_id": str(ADA), "text": "one"}
    markup = {"inline_keyboard": [[{"text": "a", "callback_data": "b"}]]}
    for made in (
        place.http.get(url, params=params),
        place.http.post(url, data=params),
        place.http.post(url, json={"chat_id": ADA, "text": "one", "reply_markup": markup}),
    ):
        async with made as answer:
            assert answer.status == 200
    shown = place.world.transcript(ADA)[1:]
    assert [one["text"] for one in shown] == ["one"] * 3
    assert shown[-1]["keyboard"] == markup["inline_keyboard"]
    assert [call.problems for call in place.world.calls] == [()] * 3


async def test_ptb_sends_files_and_they_can_be_fetched_from_the_page(place: Place) -> None:
    place.world.start(ADA)
    async with Bot(place.world.token, base_url=f"{place.url}/bot") as bot:
        sent = await bot.send_document(ADA, InputFile(b"kept", "mirror.json"))
    assert sent.document is not None
    url = f"{place.url}/control/file"
    async with place.http.get(url, params={"id": sent.document.file_id}) as answer:
        assert await answer.read() == b"kept"
        assert "mirror.json" in answer.headers["Content-Disposition"]
    async with place.http.get(url, params={"id": "other"}) as answer:
        assert answer.status == 404


async def test_a_photo_can_be_fetched_as_what_it_is_and_a_document_only_as_bytes(
    place: Place,
) -> None:
    place.world.start(ADA)
    file = BytesIO()
    Image.new("1", (40, 30)).save(file, "PNG")
    async with Bot(place.world.token, base_url=f"{place.url}/bot") as bot:
        photo = await bot.send_photo(ADA, InputFile(file.getvalue(), "picture.png"))
        other = await bot.send_document(ADA, InputFile(file.getvalue(), "picture.png"))
    assert other.document is not None
    url = f"{place.url}/control/file"
    async with place.http.get(url, params={"id": photo.photo[-1].file_id}) as answer:
        assert (answer.content_type, await answer.read()) == ("image/png", file.getvalue())
    async with place.http.get(url, params={"id": other.document.file_id}) as answer:
        assert answer.content_type == "application/octet-stream"


async def test_a_waiting_poll_is_woken_by_the_update(place: Place) -> None:
    waiting = asyncio.ensure_future(place.call("getUpdates", timeout="50"))  # noqa: TID251
    await until_polled(place.world, 1)
    await place.control("start", user="ada")
    status, body = await waiting
    assert status == 200
    assert [update["message"]["text"] for update in body["result"]] == ["/start"]


async def test_ptb_polls_answers_and_stops(place: Place) -> None:
    async def greet(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.message is not None
        await update.message.reply_text("Hello")

    app = Application.builder().token(place.world.token).base_url(f"{place.url}/bot").build()
    app.add_handler(CommandHandler("start", greet))
    async with app:
        assert app.updater is not None
        await app.updater.start_polling()
        await app.start()
        async with place.http.get(f"{place.url}/control/events") as stream:
            await stream.content.readline()
            place.world.start(ADA)
            while (await next_entry(stream)).get("message", {}).get("text") != "Hello":
                pass
        await app.updater.stop()
        await app.stop()
    assert place.world.calls[-1].method == "getUpdates"
    assert [problem for call in place.world.calls for problem in call.problems] == []


async def test_a_poll_without_a_timeout_answers_at_once(place: Place) -> None:
    assert await place.call("getUpdates", offset="5") == (200, {"ok": True, "result": []})


async def test_a_second_poller_makes_the_older_one_fail(place: Place) -> None:
    async with asyncio.TaskGroup() as pollers:
        older = pollers.create_task(place.call("getUpdates", timeout="50"))
        await until_polled(place.world, 1)
        newer = pollers.create_task(place.call("getUpdates", timeout="50"))
        await until_polled(place.world, 2)
        status, body = await older
        place.world.start(ADA)
    assert status == 409
    assert body["description"] == f"Conflict: {TERMINATED}"
    assert (await newer)[0] == 200


async def test_who_hangs_up_while_polling_leaves_the_update_for_the_next(place: Place) -> None:
    waiting = asyncio.ensure_future(place.call("getUpdates", timeout="50"))  # noqa: TID251
    await until_polled(place.world, 1)
    waiting.cancel()
    place.world.start(ADA)
    _, body = await place.call("getUpdates", offset="1")
    assert len(body["result"]) == 1


@pytest.mark.parametrize(("kind", "accepted"), [("drop_before", 0), ("drop_after", 1)])
async def test_a_dropped_call_has_no_answer_and_may_have_arrived(
    place: Place, kind: str, accepted: int
) -> None:
    place.world.start(ADA)
    place.world.faults.add(Fault(kind))
    with pytest.raises(aiohttp.ClientError):
        await place.call("sendMessage", chat_id=str(ADA), text="Hello")
    assert len(place.world.transcript(ADA)) == 1 + accepted


async def test_broken_answers_break(place: Place) -> None:
    place.world.faults.add(Fault("truncated"))
    with pytest.raises(aiohttp.ClientError):
        await place.call("getMe")
    place.world.faults.add(Fault("wrong_json"))
    with pytest.raises(json.JSONDecodeError):
        await place.call("getMe")
    place.world.faults.add(Fault("slow", seconds=0))
    assert (await place.call("getMe"))[0] == 200


# The control API.


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "elsewhere.example"},
        {"Origin": "https://elsewhere.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
    ],
)
async def test_no_other_site_may_look_or_steer(place: Place, headers: dict[str, str]) -> None:
    for path in ("/", "/page.js", "/control/state", "/control/events"):
        async with place.http.get(place.url + path, headers=headers) as answer:
            assert answer.status == 403
    async with place.http.post(
        f"{place.url}/control/start", headers=headers, json={"user": "ada"}
    ) as answer:
        assert answer.status == 403
    assert place.world.transcript(ADA) == []


async def test_the_own_page_may(place: Place) -> None:
    port = place.url.rpartition(":")[2]
    for origin in (place.url, f"http://localhost:{port}"):
        status, _ = await place.look("state", Origin=origin)
        assert status == 200


async def test_a_whole_rehearsal_can_be_steered(place: Place) -> None:
    group = 0
    acts: list[tuple[str, dict[str, object]]] = [
        ("start", {"user": "ada", "payload": "abc"}),
        ("say", {"user": "ada", "text": "hello"}),
        ("edit", {"user": "ada", "message_id": 2, "text": "hello there"}),
        ("media", {"user": "ada", "kind": "voice"}),
        ("forge", {"user": "ada", "message_id": 1, "data": "x"}),
        ("delete", {"user": "ada", "message_id": 3}),
        ("language", {"user": "ben", "code": "de"}),
        ("group", {"user": "ada", "title": "Us"}),
        ("join", {"user": "ben", "chat": "shared"}),
        ("join", {"user": "carol", "chat": "shared"}),
        ("leave", {"user": "carol", "chat": "shared"}),
        ("add", {"user": "ada", "chat": "shared"}),
        ("promote", {"user": "ada", "chat": "shared"}),
        ("say", {"chat": "shared", "anonymous": True, "text": "from all of us"}),
        ("migrate", {"chat": "shared"}),
        ("remove", {"user": "ada", "chat": "shared"}),
        ("block", {"user": "ada"}),
        ("unblock", {"user": "ada"}),
        ("duplicate", {}),
        ("fault", {"kind": "429", "seconds": 1}),
    ]
    for act, body in acts:
        status, answer = await place.control(act, **body)
        assert (status, answer["ok"]) == (200, True), (act, answer)
        group = (answer["result"] or {}).get("chat", group)
    _, shown = await place.look("transcript?chat=ada")
    assert [one["text"] for one in shown] == ["/start abc", "hello there"]
    _, state = await place.look("state")
    assert {user["first_name"]: user["language_code"] for user in state["users"]}["Ben"] == "de"
    assert [chat["kind"] for chat in state["chats"] if chat["id"] == group] == ["supergroup"]
    assert state["faults"] == ["429 x1"]


async def test_a_tap_by_label_or_by_data(place: Place) -> None:
    await place.control("start", user="ada")
    keyboard = json.dumps({"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]})
    await place.call("sendMessage", chat_id=str(ADA), text="One", reply_markup=keyboard)
    for body in ({"label": "Yes"}, {"message_id": 2, "data": "y"}):
        status, _ = await place.control("tap", user="ada", **body)
        assert status == 200
    _, calls = await place.look("calls")
    assert [call["method"] for call in calls] == ["sendMessage"]


@pytest.mark.parametrize(
    ("act", "body", "error"),
    [
        ("dance", {}, "no such control: dance"),
        ("say", {"user": "zoe", "text": "a"}, "user is ada, ben or carol"),
        ("say", {"user": "ada"}, "text is missing"),
        ("say", {"user": "ada", "text": "a"}, "press Start first"),
        ("say", {"user": "ada", "text": "a", "chat": "shared"}, "there is no shared chat yet"),
        ("tap", {"user": "ada", "message_id": "x", "data": "a"}, "message_id is not a number"),
        ("tap", {"user": "ada", "data": "a"}, "message_id is missing"),
        ("fault", {"kind": "earthquake"}, "no such fault: earthquake"),
        ("clock", {"hours": -1}, "the clock moves forward"),
        ("clock", {"hours": "soon"}, "hours is not a number"),
        ("duplicate", {}, "there was no update yet"),
    ],
)
async def test_a_senseless_control_is_refused_in_one_line(
    place: Place, act: str, body: dict[str, object], error: str
) -> None:
    status, answer = await place.control(act, **body)
    assert status == 400
    assert answer["error"].startswith(error)
    assert "\n" not in answer["error"]


@pytest.mark.parametrize("body", ["{", "[]", "5"])
async def test_a_body_is_a_json_object(place: Place, body: str) -> None:
    async with place.http.post(f"{place.url}/control/say", data=body) as answer:
        assert answer.status == 400


async def test_the_clock_moves_and_the_bots_side_is_told(place: Place) -> None:
    before = place.world.clock()
    _, answer = await place.control("clock", days=1)
    assert answer["result"]["now"] == place.world.clock() == before + 86_400

    world, moved = World(StillClock()), list[float]()

    async def move_clock(aim: float) -> float:
        moved.append(aim)
        return aim

    runner, port = await serve(application(world, move_clock=move_clock))
    url = f"http://127.0.0.1:{port}/control"
    async with place.http.post(f"{url}/clock", json={"hours": 2}) as done:
        assert (await done.json())["result"]["now"] == world.clock() + 7200
    async with place.http.post(f"{url}/restart", json={}) as done:
        assert done.status == 400
    assert moved == [world.clock() + 7200]
    await runner.cleanup()


async def test_restart_and_reset_reach_the_bots_side(place: Place) -> None:
    place.world.start(ADA)
    assert (await place.control("restart"))[0] == 200
    assert (await place.control("reset"))[0] == 200
    assert place.told == ["restart", "reset"]
    assert place.world.transcript(ADA) == []


async def test_events_go_on_from_where_a_reader_was(place: Place) -> None:
    place.world.start(ADA)
    position = place.world.journal.position
    place.world.start(BEN)
    url = f"{place.url}/control/events"
    async with place.http.get(url, headers={"Last-Event-ID": str(position)}) as stream:
        assert stream.content_type == "text/event-stream"
        assert await stream.content.readline() == b": here\n"
        entries = [await next_entry(stream) for _ in range(2)]
        place.world.say(BEN, BEN, "hello")
        entries.append(await next_entry(stream))
    assert [entry["number"] for entry in entries] == [position + 1, position + 2, position + 3]
    assert entries[-1]["message"]["text"] == "hello"


async def test_a_reader_from_another_rehearsal_looks_anew(place: Place) -> None:
    async with place.http.get(f"{place.url}/control/events?after=999") as stream:
        assert (await next_entry(stream))["kind"] == "reset"


async def next_entry(stream: aiohttp.ClientResponse) -> dict[str, Any]:
    async with asyncio.timeout(5):
        while True:
            line = await stream.content.readline()
            if line.startswith(b"data: "):
                entry: dict[str, Any] = json.loads(line[6:])
                return entry
