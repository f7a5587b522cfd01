"""PTB's calls over aiohttp: what arrives, how errors say why, and that no call lasts for ever."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager

import aiohttp
import pytest
from aiohttp import web
from telegram import InputFile
from telegram.error import NetworkError, RetryAfter, TelegramError, TimedOut

from bot.api import Api
from bot.handlers import ALLOWED_UPDATES
from bot.outcomes import Later, Unclear, of_error
from bot.transport import AiohttpRequest
from rehearsal.faults import Fault
from rehearsal.server import application, serve
from rehearsal.world import ADA, TOKEN, World
from tests.wire import StillClock

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
GREETING = {"chat_id": ADA, "text": "Hello & good morning, 100 % ünïcode 💛\nand a line"}


def api_at(port: int, token: str = TOKEN) -> Api:
    request = AiohttpRequest(connect_seconds=1.5, read_seconds=1.5)
    base = f"http://127.0.0.1:{port}/bot"
    return Api(token, base_url=base, request=request, get_updates_request=request)


@asynccontextmanager
async def connected(port: int, token: str = TOKEN) -> AsyncIterator[Api]:
    api = api_at(port, token)
    await api.request.initialize()
    yield api
    await api.request.shutdown()


@pytest.fixture
async def world() -> World:
    world = World(StillClock())
    world.start(ADA)
    return world


@pytest.fixture
async def api(world: World) -> AsyncIterator[Api]:
    """Connected to a whole Telegram."""
    runner, port = await serve(application(world))
    async with connected(port) as api:
        yield api
    await runner.cleanup()


@pytest.fixture
async def answered() -> AsyncIterator[Callable[[Handler], Awaitable[Api]]]:
    """Makes a Telegram that answers everything in one way."""
    async with AsyncExitStack() as stack:

        async def make(handler: Handler) -> Api:
            app = web.Application()
            app.router.add_route("*", "/{anything:.*}", handler)
            runner, port = await serve(app)
            stack.push_async_callback(runner.cleanup)
            return await stack.enter_async_context(connected(port))

        yield make


async def failure(call: Awaitable[object]) -> TelegramError:
    with pytest.raises(TelegramError) as failed:
        async with asyncio.timeout(10):
            await call
    assert TOKEN not in repr(failed.value)
    return failed.value


# What arrives.


async def test_words_buttons_and_numbers_arrive_as_they_were(api: Api, world: World) -> None:
    markup = {"inline_keyboard": [[{"text": "Ja", "callback_data": "ä" * 32}]]}
    answer = await api.call("sendMessage", {**GREETING, "reply_markup": markup})
    (_, shown) = world.transcript(ADA)
    assert (shown["text"], shown["keyboard"]) == (GREETING["text"], markup["inline_keyboard"])
    assert answer["message_id"] == shown["id"]


async def test_a_file_arrives_whole(api: Api, world: World) -> None:
    await api.send_document(ADA, InputFile(b"\x00kept\xff", "mirror.json"))
    (upload,) = world.state.uploads.values()
    assert (upload.name, upload.content) == ("mirror.json", b"\x00kept\xff")


async def test_polling_asks_for_the_three_kinds_of_update_we_read(api: Api, world: World) -> None:
    await api.updates(0, wait=0)
    assert json.loads(world.calls[-1].params["allowed_updates"]) == ALLOWED_UPDATES


async def test_a_long_poll_is_given_the_time_it_asked_for(api: Api, world: World) -> None:
    async with asyncio.TaskGroup() as group:
        polling = group.create_task(api.updates(world.state.updates.next_id, wait=30))
        await asyncio.sleep(2)  # longer than other calls may take here
        world.say(ADA, ADA, "hello")
    assert [update["message"]["text"] for update in polling.result()] == ["hello"]


# Why it failed.


async def test_a_closed_port_is_certainly_not_sent() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    async with connected(port) as api:
        error = await failure(api.call("sendMessage", GREETING))
    assert isinstance(error.__cause__, aiohttp.ClientConnectorError)
    assert of_error(error) == Later(1)


async def test_a_connection_that_nobody_takes_is_certainly_not_sent() -> None:
    with socket.socket() as busy, socket.socket() as first:
        busy.bind(("127.0.0.1", 0))
        busy.listen(0)
        port = busy.getsockname()[1]
        first.connect(("127.0.0.1", port))
        queue = [socket.socket() for _ in range(4)]  # the kernel's waiting room fills up
        for one in queue:
            one.settimeout(0)
            one.connect_ex(("127.0.0.1", port))
        async with connected(port) as api:
            error = await failure(api.call("sendMessage", GREETING))
        for one in queue:
            one.close()
    assert isinstance(error, TimedOut)
    assert isinstance(error.__cause__, aiohttp.ConnectionTimeoutError)
    assert of_error(error) == Later(1)


async def test_a_transport_that_is_not_open_says_so() -> None:
    assert isinstance(await failure(api_at(1).call("getMe", {})), NetworkError)


@pytest.mark.parametrize(
    ("fault", "cause"),
    [
        ("drop_before", aiohttp.ClientError),
        ("drop_after", aiohttp.ClientError),
        ("truncated", aiohttp.ClientPayloadError),
        ("slow", aiohttp.SocketTimeoutError),
    ],
)
async def test_an_answer_that_does_not_come_is_unclear(
    api: Api, world: World, fault: str, cause: type[Exception]
) -> None:
    world.faults.add(Fault(fault, seconds=4))
    error = await failure(api.call("sendMessage", GREETING))
    assert isinstance(error.__cause__, cause)
    assert of_error(error) == Unclear()


async def test_an_answer_that_drips_ends_and_is_unclear(
    answered: Callable[[Handler], Awaitable[Api]],
) -> None:
    async def drip(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        while True:
            await response.write(b" ")
            await asyncio.sleep(0.05)

    api = await answered(drip)
    assert of_error(await failure(api.call("sendMessage", GREETING))) == Unclear()


@pytest.mark.parametrize("status", [200, 400, 403, 404, 409, 500, 502])
@pytest.mark.parametrize(
    "body", ["", "<html>Bad gateway</html>", '{"ok":tru', "[]", "null", "7", '"ok"', "{}"]
)
async def test_an_answer_of_the_wrong_shape_is_an_error_of_telegram_whatever_it_is(
    answered: Callable[[Handler], Awaitable[Api]], status: int, body: str
) -> None:
    async def answer(request: web.Request) -> web.StreamResponse:
        return web.Response(status=status, text=body)

    api = await answered(answer)
    await failure(api.call("sendMessage", GREETING))
    await failure(api.updates(0, wait=0))


@pytest.mark.parametrize(
    "result", [None, {}, "x", [1], [{}], [{"update_id": "7"}], [{"update_id": 7}, None]]
)
async def test_updates_of_the_wrong_shape_are_an_error_and_never_half_a_batch(
    answered: Callable[[Handler], Awaitable[Api]], result: object
) -> None:
    async def answer(request: web.Request) -> web.StreamResponse:
        return web.json_response({"ok": True, "result": result})

    await failure((await answered(answer)).updates(0, wait=0))


async def test_a_429_says_how_long_to_wait(api: Api, world: World) -> None:
    world.faults.add(Fault("429", seconds=11))
    error = await failure(api.call("sendMessage", GREETING))
    assert isinstance(error, RetryAfter)
    assert of_error(error) == Later(11)


async def test_a_second_opening_and_a_second_closing_change_nothing(api: Api) -> None:
    await api.request.initialize()
    assert (await api.call("getMe", {}))["is_bot"]
    await api.request.shutdown()
    await api.request.shutdown()
