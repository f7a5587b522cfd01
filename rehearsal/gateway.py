"""The Bot API's own door: reads a request, waits where the real one waits, breaks on order."""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass

from aiohttp import web

from rehearsal import calling
from rehearsal.faults import WIRE
from rehearsal.refusals import Answer, Refused
from rehearsal.state import Upload
from rehearsal.world import World

LONGEST_POLL = 50
HOLD = 3.0


@dataclass(frozen=True, slots=True)
class Poll:
    offset: str
    began: float


class Gateway:
    """Polls wait on `news`, which every journal entry and every newer poll replaces."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.news = asyncio.Event()
        self.closing = False
        self.last = Poll("", -HOLD)
        self.conflict = -HOLD
        world.journal.followers.append(self.wake)

    def wake(self) -> None:
        self.news.set()
        self.news = asyncio.Event()

    async def close(self, app: web.Application) -> None:
        self.closing = True
        self.wake()

    async def handle(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        if request.match_info["token"] != self.world.token:
            return _response(Refused(401).answer())
        fault = self.world.faults.take(method, WIRE)
        match fault.kind if fault else "":
            case "drop_before":
                return _dropped(request)
            case "slow" if fault:
                await asyncio.sleep(fault.seconds)
        params, files = await _read(request)
        if method.lower() == "getupdates":
            answer = await self._poll(params)
        else:
            answer = self.world.call(method, params, files)
        match fault.kind if fault else "":
            case "drop_after":
                return _dropped(request)
            case "truncated":
                return await _truncated(request, answer)
            case "wrong_json":
                return web.Response(text='{"ok":tru', content_type="application/json")
        return _response(answer)

    async def _poll(self, params: Mapping[str, str]) -> Answer:
        loop = asyncio.get_running_loop()
        wait = self._timeout(params, loop.time())
        answer = self.world.call("getUpdates", params)
        self.wake()
        mine, until = self.world.state.updates.polls, loop.time() + wait
        while _is_empty(answer) and loop.time() < until and not self.closing:
            await self._news_until(until)
            if self.world.state.updates.polls != mine:
                return await self._terminated(loop)
            answer = calling.collect(self.world.state, params)
        return answer

    async def _news_until(self, until: float) -> None:
        left = until - asyncio.get_running_loop().time()
        try:
            await asyncio.wait_for(self.news.wait(), max(left, 0.0))
        except TimeoutError:
            return

    def _timeout(self, params: Mapping[str, str], now: float) -> float:
        """Who asks for the same again and again is held for a while."""
        offset, before = params.get("offset", "0"), self.last
        self.last = Poll(offset, now)
        given = params.get("timeout", "")
        wait = min(int(given), LONGEST_POLL) if given.isascii() and given.isdigit() else 0
        again = offset == before.offset and now < before.began + HOLD
        return max(wait, HOLD) if again else wait

    async def _terminated(self, loop: asyncio.AbstractEventLoop) -> Answer:
        soon = loop.time() < self.conflict + HOLD
        self.conflict = loop.time()
        if soon:
            await asyncio.sleep(HOLD)
        return calling.terminated(self.world.state)


def _is_empty(answer: Answer) -> bool:
    return answer.body.get("result") == []


async def _read(request: web.Request) -> tuple[dict[str, str], dict[str, Upload]]:
    """Parameters may come in the address, as a form, as JSON or in parts."""
    params = dict(request.query)
    files: dict[str, Upload] = {}
    if request.content_type == "application/json":
        body = json.loads(await request.text() or "{}")
        given = body if isinstance(body, dict) else {}
        return params | {name: _as_text(value) for name, value in given.items()}, files
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            files[name] = Upload(value.filename, value.file.read())
        elif isinstance(value, str):
            params[name] = value
    return params, files


def _as_text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _response(answer: Answer) -> web.Response:
    return web.json_response(answer.body, status=answer.status, headers=answer.headers)


def _dropped(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


async def _truncated(request: web.Request, answer: Answer) -> web.StreamResponse:
    """Promises the whole answer, sends half of it, hangs up."""
    whole = json.dumps(answer.body).encode()
    response = web.StreamResponse(headers={"Content-Type": "application/json"})
    response.content_length = len(whole)
    await response.prepare(request)
    await response.write(whole[: len(whole) // 2])
    if request.transport is not None:
        request.transport.close()
    return response
