"""What becomes of a message on its way: every fault of the wire, for every kind of call."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

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
from tests.rows import Letter, person, post, rows, states, text
from tests.stage import Stage, staged

HOUR = 3600
TALK = 7
BUTTONS = {"inline_keyboard": [[{"text": "Go on", "callback_data": "x"}]]}
BEFORE = Letter(ADA, {"text": "Before", "reply_markup": BUTTONS, "fresh": True}, "bubble", talk=TALK)
OURS = {"Hello", "Before", "After", *"12345"}

LETTERS = {
    "a new message": text(ADA, "Hello"),
    "an edit": Letter(
        ADA, {"text": "After", "reply_markup": BUTTONS, "fresh": False}, "bubble", talk=TALK
    ),
    "a removal": Letter(ADA, {}, "remove", talk=TALK),
}
DONE = {"a new message": ["Before", "Hello"], "an edit": ["After"], "a removal": []}
NOT_DONE = {"a new message": ["Before"], "an edit": ["Before"], "a removal": ["Before"]}


@dataclass
class Wired:
    """A staged bot whose delivery goes over real HTTP, on impatient timeouts."""

    stage: Stage
    port: int
    delivery: Delivery = field(init=False)
    at_request: list[list[str]] = field(default_factory=list)
    """What the outbox's rows said whenever a request came in."""

    def __post_init__(self) -> None:
        app = self.stage.app
        self.delivery = Delivery(app.tools, self.api(TOKEN, self.port), app.in_thread)

    @staticmethod
    def api(token: str, port: int) -> Api:
        request = AiohttpRequest(connect_seconds=0.5, read_seconds=0.3)
        return Api(token, base_url=f"http://127.0.0.1:{port}/bot", request=request)

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
        await self.deliver()
        assert self.world.faults.queue == [], "nothing ran into the fault"

    async def deliver_through(self, api: Api) -> None:
        usual, self.delivery.api = self.delivery.api, api
        async with api.request_pools():
            await self.deliver()
        self.delivery.api = usual

    def shown(self, chat: int = ADA) -> list[str]:
        return [text for each in self.world.transcript(chat) if (text := each["text"]) in OURS]

    def post(self, *letters: Letter) -> None:
        post(self.stage.app.tools, *letters)

    @property
    def states(self) -> list[tuple[str, str | None]]:
        return states(self.stage.app.tools)
