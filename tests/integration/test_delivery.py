"""What becomes of a message on its way: every fault of the wire, for every kind of call."""

import asyncio
import socket
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from sqlalchemy.exc import OperationalError

from bot import outbound
from bot.api import Api
from bot.clock import MICROSECONDS
from bot.delivery import Delivery
from bot.outcomes import TokenRefused
from bot.transport import AiohttpRequest
from rehearsal.chats import Chat, User
from rehearsal.faults import Fault
from rehearsal.flood import Flood
from rehearsal.server import application, serve
from rehearsal.world import ADA, BEN, TOKEN, World
from storage import outbox
from storage.database import transaction
from storage.outbox import Nature
from tests.rows import Letter, person, post, rows, states, text
from tests.stage import Stage, staged

HOUR = 3600
TALK = 7
BUTTONS = {"inline_keyboard": [[{"text": "Go on", "callback_data": "x"}]]}
BEFORE = Letter(
    ADA, {"text": "Before", "reply_markup": BUTTONS, "fresh": True}, "bubble", talk=TALK
)
OURS = {"Hello", "Before", "After", "Tidied", *"12345"}

LETTERS = {
    "a new message": text(ADA, "Hello"),
    "an edit": Letter(
        ADA, {"text": "After", "reply_markup": BUTTONS, "fresh": False}, "bubble", talk=TALK
    ),
    "a removal": Letter(ADA, {"text": "Tidied"}, "remove", talk=TALK),
}
DONE = {"a new message": ["Before", "Hello"], "an edit": ["After"], "a removal": []}
NOT_DONE = {"a new message": ["Before"], "an edit": ["Before"], "a removal": ["Before"]}


@dataclass
class Wired:
    """A staged bot whose delivery goes over real HTTP.

    It is patient: only a call that is to be given up may be timed out, however busy the machine is.
    """

    stage: Stage
    port: int
    delivery: Delivery = field(init=False)
    at_request: list[list[str]] = field(default_factory=list)
    """What the outbox's rows said whenever a request came in."""

    def __post_init__(self) -> None:
        app = self.stage.app
        self.delivery = Delivery(app.tools, self.api(TOKEN, self.port), app.in_thread)

    @staticmethod
    def api(token: str, port: int, read_seconds: float = 10) -> Api:
        request = AiohttpRequest(connect_seconds=5, read_seconds=read_seconds)
        base = f"http://127.0.0.1:{port}/bot"
        return Api(token, base_url=base, request=request, get_updates_request=request)

    @property
    def world(self) -> World:
        return self.stage.world

    async def deliver(self, after: float = 0) -> None:
        self.stage.clock.shift += round(after * MICROSECONDS)
        async with asyncio.timeout(20):
            await self.delivery.drain()

    async def deliver_with(self, fault: str) -> None:
        """The next call meets this fault."""
        if fault == "refused":
            await self.deliver_through(self.api(TOKEN, closed_port()))
            return
        self.world.faults.add(Fault(fault, seconds=3))
        if fault == "slow":
            await self.deliver_through(self.api(TOKEN, self.port, read_seconds=0.3))
        else:
            await self.deliver()
        assert self.world.faults.queue == [], "nothing ran into the fault"

    async def deliver_through(self, api: Api) -> None:
        async with self.through(api):
            await self.deliver()

    @asynccontextmanager
    async def through(self, api: Api) -> AsyncIterator[None]:
        usual, self.delivery.api = self.delivery.api, api
        await api.request.initialize()
        try:
            yield
        finally:
            await api.request.shutdown()
            self.delivery.api = usual

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Delivery in the background; in the end it is told to stop, and waited for."""
        async with asyncio.timeout(20), asyncio.TaskGroup() as group:
            group.create_task(self.delivery.run())
            yield
            self.delivery.stop()

    async def until(self, happened: Callable[[], bool]) -> None:
        while not happened():
            self.delivery.woken.set()
            await asyncio.sleep(0.01)

    def shown(self, chat: int = ADA) -> list[str]:
        return [text for each in self.world.transcript(chat) if (text := each["text"]) in OURS]

    def post(self, *letters: Letter) -> None:
        post(self.stage.app.tools, *letters)

    @property
    def states(self) -> list[tuple[str, str | None]]:
        return states(self.stage.app.tools)


def outage() -> OperationalError:
    """What SQLAlchemy raises when the database is locked for too long."""
    locked = sqlite3.OperationalError("database is locked")
    locked.sqlite_errorcode = sqlite3.SQLITE_BUSY
    return OperationalError("COMMIT", None, locked)


def closed_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
async def wired(tmp_path: Path) -> AsyncIterator[Wired]:
    """Ada and Ben have pressed Start; a bubble of a talk stands in Ada's chat."""
    async with staged(tmp_path) as stage:
        for whom in (ADA, BEN):
            stage.world.start(whom)
        await stage.settle()
        seen: list[list[str]] = []

        @web.middleware
        async def look(
            request: web.Request, handler: Callable[[web.Request], Any]
        ) -> web.StreamResponse:
            found = await stage.app.in_thread(states, stage.app.tools)
            seen.append([state for state, _ in found])
            answer: web.StreamResponse = await handler(request)
            return answer

        server = application(stage.world)
        server.middlewares.append(look)
        runner, port = await serve(server)
        wired = Wired(stage, port, at_request=seen)
        await wired.delivery.api.request.initialize()
        wired.post(BEFORE)
        await wired.deliver()
        seen.clear()
        yield wired
        await wired.delivery.api.request.shutdown()
        await runner.cleanup()


# The outcome table (docs/architecture.md). What is unclear goes again if it is a reply.

CERTAINLY_NOT_SENT = ["429", "refused"]
UNCLEAR_AND_NOT_ACCEPTED = ["500", "502", "drop_before", "slow"]
UNCLEAR_AND_ACCEPTED = ["drop_after", "truncated", "wrong_json"]


@pytest.mark.parametrize("kind", LETTERS)
@pytest.mark.parametrize("fault", [*CERTAINLY_NOT_SENT, *UNCLEAR_AND_NOT_ACCEPTED])
async def test_a_reply_that_did_not_arrive_goes_again_and_takes_effect_once(
    wired: Wired, fault: str, kind: str
) -> None:
    wired.post(LETTERS[kind])
    await wired.deliver_with(fault)
    assert wired.shown() == NOT_DONE[kind]
    assert wired.states == [("pending", None)]
    await wired.deliver(after=3)
    assert (wired.shown(), wired.states) == (DONE[kind], [])


@pytest.mark.parametrize("kind", LETTERS)
@pytest.mark.parametrize("fault", UNCLEAR_AND_ACCEPTED)
async def test_a_reply_that_may_have_arrived_goes_again(
    wired: Wired, fault: str, kind: str
) -> None:
    wired.post(LETTERS[kind])
    await wired.deliver_with(fault)
    assert wired.states == [("pending", None)]
    await wired.deliver(after=3)
    twice = ["Hello"] if kind == "a new message" else []
    assert (wired.shown(), wired.states) == ([*DONE[kind], *twice], [])


@pytest.mark.parametrize("fault", CERTAINLY_NOT_SENT)
async def test_a_nudge_that_certainly_did_not_leave_goes_again_and_arrives_once(
    wired: Wired, fault: str
) -> None:
    wired.post(text(ADA, "Hello", "nudge"))
    await wired.deliver_with(fault)
    assert wired.states == [("pending", None)]
    await wired.deliver(after=3)
    assert wired.shown() == ["Before", "Hello"]
    assert wired.states == [("sent", None)]


@pytest.mark.parametrize("fault", [*UNCLEAR_AND_NOT_ACCEPTED, *UNCLEAR_AND_ACCEPTED])
async def test_a_nudge_that_may_have_arrived_is_unknown_and_never_goes_again(
    wired: Wired, fault: str
) -> None:
    wired.post(text(ADA, "Hello", "nudge"))
    await wired.deliver_with(fault)
    assert wired.states == [("unknown", "unclear")]
    for _ in range(3):
        await wired.deliver(after=HOUR)
    await wired.stage.restart()
    await wired.stage.settle()
    assert len(wired.at_request) == 1
    assert wired.shown().count("Hello") == (fault in UNCLEAR_AND_ACCEPTED)
    assert states(wired.stage.app.tools) == [("unknown", "unclear")]


async def test_a_nudge_is_claimed_before_its_request_and_a_reply_need_not_be(wired: Wired) -> None:
    wired.post(text(ADA, "Hello", "nudge"))
    await wired.deliver()
    wired.post(text(ADA, "Hello"))
    await wired.deliver()
    assert wired.at_request == [["sending"], ["sent", "pending"]]


async def test_what_was_sent_leaves_no_words_behind(wired: Wired) -> None:
    wired.post(text(ADA, "Hello", "nudge"), text(ADA, "1"))
    await wired.deliver()
    assert [row.payload for row in rows(wired.stage.app.tools, "outbox")] == [None]


async def test_a_nudge_withdrawn_at_the_last_moment_does_not_leave(wired: Wired) -> None:
    app = wired.stage.app

    async def withdraws_first(function: Callable[..., Any], *arguments: object) -> object:
        if function is outbound.claim:
            with transaction(app.tools.database) as connection:
                outbox.cancel_of_chat(connection, ADA)
        return await app.in_thread(function, *arguments)

    wired.delivery.in_thread = withdraws_first
    wired.post(text(ADA, "Hello", "nudge"))
    await wired.deliver()
    assert (wired.shown(), wired.states) == (["Before"], [("cancelled", None)])


async def test_a_crash_in_mid_send_repeats_the_reply_and_not_the_nudge(wired: Wired) -> None:
    tools = wired.stage.app.tools
    (row_id,) = post(tools, text(ADA, "Hello", "nudge"))
    assert outbound.claim(tools, row_id)
    wired.post(text(ADA, "1"))
    await wired.stage.restart()
    await wired.stage.settle()
    assert wired.shown() == ["Before", "1"]
    assert states(wired.stage.app.tools) == [("unknown", None)]


# Refusals.


@pytest.mark.parametrize("nature", ["reply", "nudge"])
async def test_whoever_blocked_the_bot_is_unreachable_and_nothing_waits_for_them(
    wired: Wired, nature: Nature
) -> None:
    ada = person(wired.stage.app.tools, ADA)
    wired.post(text(ADA, "1", nature, ada.id), text(ADA, "2", nature, ada.id), text(BEN, "3"))
    wired.world.block(ADA)
    await wired.deliver()
    assert wired.states == [("failed", "gone"), ("cancelled", None)]
    assert not person(wired.stage.app.tools, ADA).reachable
    assert person(wired.stage.app.tools, BEN).reachable
    assert (wired.shown(ADA), wired.shown(BEN)) == (["Before"], ["3"])


async def test_a_chat_that_nobody_knows_is_given_up_at_once(wired: Wired) -> None:
    wired.post(text(4242, "1"), text(4242, "2"))
    await wired.deliver()
    assert wired.states == [("failed", "gone"), ("cancelled", None)]


@pytest.mark.parametrize("nature", ["reply", "nudge"])
async def test_what_telegram_will_never_take_is_given_up_and_the_next_goes_on(
    wired: Wired, nature: Nature
) -> None:
    wired.post(text(ADA, " ", nature), text(ADA, "1"))
    await wired.deliver()
    assert wired.states == [("failed", "bad-request")]
    assert wired.shown() == ["Before", "1"]


@pytest.mark.parametrize("nature", ["reply", "nudge"])
async def test_a_refused_token_ends_the_sending_and_keeps_the_reply(
    wired: Wired, nature: Nature
) -> None:
    wired.post(text(ADA, "Hello", nature))
    with pytest.raises(ExceptionGroup) as ended:
        await wired.deliver_through(wired.api("1:wrong", wired.port))
    assert ended.group_contains(TokenRefused)
    await wired.stage.restart()
    await wired.stage.settle()
    assert wired.shown() == (["Before", "Hello"] if nature == "reply" else ["Before"])


async def test_a_group_that_became_a_supergroup_is_followed_in_order(wired: Wired) -> None:
    group = wired.world.create_group(ADA)
    wired.world.add_bot(ADA, group)
    await wired.stage.settle()
    wired.post(*(text(group, each) for each in "123"))
    moved = wired.world.migrate(group)
    await wired.deliver()
    assert wired.shown(moved) == ["1", "2", "3"]
    noted = {row.chat_id for row in rows(wired.stage.app.tools, "message")}
    assert (group in noted, moved in noted) == (False, True)
    assert (wired.shown(group), wired.states) == ([], [])


async def test_a_group_that_removed_the_bot_gets_nothing_more(wired: Wired) -> None:
    group = wired.world.create_group(ADA)
    wired.world.add_bot(ADA, group)
    await wired.stage.settle()
    wired.world.remove_bot(ADA, group)
    wired.post(text(group, "1"), text(group, "2"))
    await wired.deliver()
    assert wired.states == [("failed", "gone"), ("cancelled", None)]


# A bubble that is not where it was.


async def test_a_bubble_that_is_gone_comes_anew_below(wired: Wired) -> None:
    bubble = next(each for each in wired.world.transcript(ADA) if each["text"] == "Before")
    wired.world.delete(ADA, ADA, bubble["id"])
    wired.post(LETTERS["an edit"])
    await wired.deliver()
    assert (wired.shown(), wired.states) == (["After"], [])


async def test_a_last_line_whose_bubble_is_gone_is_not_sent_at_all(wired: Wired) -> None:
    bubble = next(each for each in wired.world.transcript(ADA) if each["text"] == "Before")
    wired.world.delete(ADA, ADA, bubble["id"])
    closing = {"text": "After", "reply_markup": {"inline_keyboard": []}, "fresh": False}
    wired.post(Letter(ADA, closing, "bubble", talk=TALK))
    await wired.deliver()
    assert (wired.shown(), wired.states) == ([], [])


async def test_a_bubble_too_old_to_be_removed_becomes_a_line_without_buttons(wired: Wired) -> None:
    wired.stage.clock.shift += 49 * HOUR * MICROSECONDS
    wired.post(LETTERS["a removal"])
    await wired.deliver()
    (bubble,) = (each for each in wired.world.transcript(ADA) if each["text"] == "Tidied")
    assert bubble["keyboard"] == []
    assert (wired.shown(), wired.states) == (["Tidied"], [])


# Order and pace.


@pytest.mark.parametrize("fault", [*CERTAINLY_NOT_SENT, *UNCLEAR_AND_NOT_ACCEPTED])
async def test_a_later_message_never_overtakes_an_earlier_one(wired: Wired, fault: str) -> None:
    wired.post(*(text(ADA, each) for each in "12345"))
    await wired.deliver_with(fault)
    assert wired.shown() == ["Before"]
    if fault != "refused":
        wired.world.faults.add(Fault("502", times=3))
    for _ in range(8):
        await wired.deliver(after=60)
    assert wired.shown() == ["Before", *"12345"]


async def test_a_chat_that_is_held_holds_up_no_other(wired: Wired) -> None:
    wired.post(text(ADA, "1"))
    wired.world.faults.add(Fault("429", seconds=30))
    await wired.deliver()
    wired.post(text(ADA, "2"), text(BEN, "3"))
    await wired.deliver(after=29)
    assert (wired.shown(ADA), wired.shown(BEN)) == (["Before"], ["3"])
    await wired.deliver(after=1)
    assert wired.shown(ADA) == ["Before", "1", "2"]


async def test_a_chat_stays_held_though_the_message_that_was_refused_is_withdrawn(
    wired: Wired,
) -> None:
    wired.post(text(ADA, "1"))
    wired.world.faults.add(Fault("429", seconds=30))
    await wired.deliver()
    with transaction(wired.stage.app.tools.database) as connection:
        outbox.cancel_of_chat(connection, ADA)
    wired.post(text(ADA, "2"))
    began, asked = wired.stage.clock.seconds(), len(wired.at_request)
    await wired.deliver()  # it waits for the pace of a chat, in virtual time
    assert wired.shown() == ["Before", "2"]
    assert wired.stage.clock.seconds() - began >= 30
    assert len(wired.at_request) == asked + 1


async def test_replies_go_before_nudges(wired: Wired) -> None:
    wired.post(text(ADA, "1", "nudge"), text(BEN, "2"))
    await wired.deliver()
    sent = [call.params["text"] for call in wired.world.calls if call.method == "sendMessage"]
    assert sent[-2:] == ["2", "1"]


async def test_two_hundred_messages_to_forty_chats_meet_no_flood_limit(tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    stage.world = World(stage.clock.seconds, flood=Flood(chats=True))
    people = range(5001, 5041)
    for number in people:
        stage.world.state.users[number] = User(number, "Somebody", f"somebody{number}")
        stage.world.state.chats[number] = Chat(number, "private", "", {number: "member"}, "member")
    groups = [stage.world.create_group(ADA) for _ in range(3)]
    for group in groups:
        stage.world.state.chats[group].bot = "member"
    await stage.start()
    chats = [*people] * 5 + groups * 30
    post(stage.app.tools, *(text(chat, f"{n}") for n, chat in enumerate(chats)))
    began = stage.clock.seconds()
    await stage.app.delivery.drain()
    calls = [call for call in stage.world.calls if call.method == "sendMessage"]
    assert {call.answer.status for call in calls} == {200}
    assert len(calls) == len(chats)
    # No slower than it must: ten in a group have to wait for the next minute.
    assert stage.clock.seconds() - began < 75
    alone = [call.at for call in calls if int(call.params["chat_id"]) > 0]
    assert alone[-1] - began < 15
    for chat in {*chats}:
        order = [int(call.params["text"]) for call in calls if call.params["chat_id"] == str(chat)]
        assert order == sorted(order)
    await stage.stop()


# Running, stopping, and the database away.


async def test_a_stop_waits_for_what_is_under_way_and_starts_nothing_more(wired: Wired) -> None:
    wired.post(text(ADA, "1", "nudge"), text(ADA, "2", "nudge"))
    wired.world.faults.add(Fault("slow", seconds=1))
    async with wired.running():
        await wired.until(lambda: bool(wired.at_request))
    assert wired.states == [("sent", None), ("pending", None)]


async def test_a_claim_whose_commit_got_lost_counts_as_unclear_and_frees_the_chat(
    wired: Wired,
) -> None:
    app, away = wired.stage.app, outage()

    async def loses_the_answer(function: Callable[..., Any], *arguments: object) -> object:
        result = await app.in_thread(function, *arguments)
        if function is outbound.claim:
            raise away
        return result

    wired.delivery.in_thread = loses_the_answer
    wired.post(text(ADA, "1", "nudge"), text(ADA, "2"))
    async with wired.running():
        await wired.until(lambda: "2" in wired.shown())
    assert wired.shown() == ["Before", "2"]
    assert wired.states == [("unknown", None)]


async def test_a_stop_while_the_database_is_away_ends_quietly_and_loses_nothing(
    wired: Wired,
) -> None:
    app, away = wired.stage.app, outage()

    async def cannot_record(function: Callable[..., Any], *arguments: object) -> object:
        if wired.at_request:
            raise away
        return await app.in_thread(function, *arguments)

    wired.delivery.in_thread = cannot_record
    wired.post(text(ADA, "1"))
    async with wired.running():
        await wired.until(lambda: bool(wired.at_request))
    assert wired.states == [("pending", None)]
