"""Drains the outbox: one sender, in order within each chat, at Telegram's pace.

Replies go at least once, nudges at most once: for a nudge `sending` is committed before the
request, and what is unclear afterwards stays unclear.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import structlog
from telegram import InputFile
from telegram.error import BadRequest, TelegramError

from bot import outbound, picture, render
from bot.api import Api
from bot.clock import MICROSECONDS
from bot.outbound import Outgoing
from bot.outcomes import Later, NotThere, Outcome, Refused, Sent, Unclear, is_topic_gone, of_error
from bot.posting import in_calls
from bot.rates import Rates
from bot.render import Payload
from bot.tools import Tools
from storage.database import is_away

AT_ONCE = 16
"""Requests under way at the same time, each in a chat of its own."""

LOOK_AGAIN_SECONDS = 2.0
"""How long it rests when nothing wakes it: a row's time may have come."""

FINISH_SECONDS = 6.0
"""How long a stop waits for what is under way."""

TOPIC = "message_thread_id"

Draws = Callable[[str], bytes]
"""Makes a picture of words."""

InThread = Callable[..., Awaitable[Any]]
"""Runs a plain function on the database thread."""

log = structlog.get_logger()


@dataclass
class Delivery:
    """The one sender."""

    tools: Tools
    api: Api
    in_thread: InThread
    draws: Draws = picture.drawn
    woken: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when something was stored, or a send has ended."""
    _stopping: bool = False
    _in_doubt: bool = False
    """The database went away, perhaps in the middle of a claim."""
    _rates: Rates = field(default_factory=Rates)
    _under_way: dict[asyncio.Task[Outcome], Outgoing] = field(default_factory=dict)

    async def run(self) -> None:
        """Sends until it is told to stop; what is under way then is finished and recorded."""
        async with asyncio.TaskGroup() as group:
            while not self._stopping:
                self.woken.clear()
                pause = await self._patiently(group)
                await self._rest(LOOK_AGAIN_SECONDS if pause is None else pause)
            await self._finish()

    async def drain(self) -> None:
        """Sends all that can be sent now; a pace is waited for, a later try is not."""
        while (pause := await self.send_ready()) is not None:
            await self.tools.clock.sleep(pause)

    async def send_ready(self) -> float | None:
        """Sends all that may go at this instant; in so many seconds a chat's pace lets more go."""
        async with asyncio.TaskGroup() as group:
            while True:
                self.woken.clear()
                pause = await self._pass(group)
                if not self._under_way:
                    return pause
                await self.woken.wait()

    def stop(self) -> None:
        """Starts nothing more."""
        self._stopping = True
        self.woken.set()

    async def _rest(self, seconds: float) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self.woken.wait()

    async def _patiently(self, group: asyncio.TaskGroup) -> float | None:
        """A pass, or a pause while the database is away: nothing is lost meanwhile."""
        try:
            await self._settle_doubt()
            return await self._pass(group)
        except Exception as error:
            if not is_away(error):
                raise
            self._in_doubt = True
            log.warning("delivery-waits-for-database")
            return LOOK_AGAIN_SECONDS

    async def _settle_doubt(self) -> None:
        """A claim whose commit got lost would hold its chat for good: it counts as unclear."""
        nudging = any(each.row.nature == "nudge" for each in self._under_way.values())
        if self._in_doubt and not nudging:
            await self.in_thread(outbound.rescue, self.tools)
            self._in_doubt = False

    async def _pass(self, group: asyncio.TaskGroup) -> float | None:
        """Records what has ended, starts what may go; says when a held chat is free again."""
        ended = [(self._under_way[task], task) for task in self._under_way if task.done()]
        outcomes = [(outgoing, task.result()) for outgoing, task in ended]
        rows = await self.in_thread(outbound.exchange, self.tools, outcomes, 4 * AT_ONCE)
        for _, task in ended:
            del self._under_way[task]
        pauses = [pause for row in rows if (pause := await self._start(group, row)) is not None]
        return min(pauses, default=None)

    async def _start(self, group: asyncio.TaskGroup, outgoing: Outgoing) -> float | None:
        """Starts a send; says how long its chat must wait instead, if it must."""
        chat_id, now = outgoing.row.chat_id, self.tools.clock.now()
        busy = {each.row.chat_id for each in self._under_way.values()}
        if chat_id in busy or len(self._under_way) >= AT_ONCE:
            return None
        free_at = self._rates.free_at(chat_id, now)
        if free_at > now:
            return (free_at - now) / MICROSECONDS
        if outgoing.row.nature == "nudge" and not await self.in_thread(
            outbound.claim, self.tools, outgoing.row.id
        ):
            return None
        self._rates.used(chat_id, now)
        self._under_way[group.create_task(self._send(outgoing))] = outgoing
        return None

    async def _send(self, outgoing: Outgoing) -> Outcome:
        try:
            outcome = await send(self.api, outgoing, self.draws)
        except TelegramError as error:
            outcome = of_error(error)
        finally:
            self.woken.set()
        match outcome:
            case Later(seconds=seconds):
                until = self.tools.clock.now() + round(seconds * MICROSECONDS)
                self._rates.hold(outgoing.row.chat_id, until)
            case Unclear():
                log.warning("send-unclear", method=outgoing.row.method)
            case Refused(code=code):
                log.error("send-refused", method=outgoing.row.method, code=code)
        return outcome

    async def _finish(self) -> None:
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=FINISH_SECONDS)
        outcomes = [
            (outgoing, task.result()) for task, outgoing in self._under_way.items() if task.done()
        ]
        try:
            await self.in_thread(outbound.exchange, self.tools, outcomes, 0)
        except Exception as error:
            if not is_away(error):
                raise
            # The next start settles it: a reply goes again, a nudge does not.
            log.warning("delivery-ends-without-database")
        for task in self._under_way:
            task.cancel()


async def send(api: Api, outgoing: Outgoing, draws: Draws = picture.drawn) -> Outcome:
    """Makes the call, or the calls, that a row stands for.

    Raises:
        TelegramError: with the transport's error as its cause.
    """
    payload = {**outgoing.payload, "chat_id": outgoing.row.chat_id}
    match outgoing.row.method:
        case "setMyCommands" | "deleteMyCommands" as method:
            return _sent(await api.call(method, outgoing.payload))
        case "bubble":
            return await _bubble(api, payload, outgoing.message_id)
        case "remove":
            return await _remove(api, payload, outgoing.message_id)
        case "clear":
            return await _clear(api, outgoing)
        case "picture":
            return await _picture(api, payload, draws)
        case "file":
            return await _file(api, payload)
        case "sendMessage":
            return await _sending(api, payload)
        case method:
            return _sent(await api.call(method, payload))


async def _clear(api: Api, outgoing: Outgoing) -> Outcome:
    for chunk in in_calls(outgoing.recent):
        where = {"chat_id": outgoing.row.chat_id, "message_ids": chunk}
        await api.call("deleteMessages", where)
    return Sent()


async def _bubble(api: Api, payload: Payload, message_id: int | None) -> Outcome:
    fresh = payload.pop("fresh")
    if fresh:
        return await _sending(api, payload)
    if message_id is not None:
        edited = {key: value for key, value in payload.items() if key != TOPIC}
        try:
            await api.call("editMessageText", {**edited, "message_id": message_id})
        except BadRequest as error:
            if not isinstance(of_error(error), NotThere):
                raise
        else:
            return Sent()
    if not payload["reply_markup"]["inline_keyboard"]:
        # The bubble it should have closed is gone: a line about nothing would only disturb.
        return Sent()
    return await _sending(api, payload)


async def _sending(api: Api, payload: Payload) -> Sent:
    """A new message; in the general topic, if the one it was meant for is gone."""
    try:
        return _sent(await api.call("sendMessage", payload))
    except BadRequest as error:
        if TOPIC not in payload or not is_topic_gone(error):
            raise
    general = {key: value for key, value in payload.items() if key != TOPIC}
    return _sent(await api.call("sendMessage", general))


async def _picture(api: Api, payload: Payload, draws: Draws) -> Outcome:
    """Drawn only now, so that nothing large and nothing in clear is ever stored.

    What cannot be drawn as it is read comes as text, covered like the picture.
    """
    words = payload.pop("words")
    drawn = await asyncio.to_thread(_drawn, words, draws)
    if drawn is None:
        return await _sending(api, {**payload, **render.covered(words)})
    photo = InputFile(drawn, filename="picture.png")
    return _sent(await api.call("sendPhoto", {**payload, "photo": photo, "has_spoiler": True}))


async def _file(api: Api, payload: Payload) -> Outcome:
    document = InputFile(payload.pop("text").encode(), filename=payload.pop("name"))
    plain = {"disable_content_type_detection": True}
    return _sent(await api.call("sendDocument", {**payload, **plain, "document": document}))


def _drawn(words: str, draws: Draws) -> bytes | None:
    try:
        return None if picture.lacks(words) else draws(words)
    except (OSError, ValueError):
        # A font that is not there, say. The words are, and nobody else's message waits for it.
        log.error("picture-not-drawn")
        return None


async def _remove(api: Api, payload: Payload, message_id: int | None) -> Outcome:
    """Telegram lets a bot delete for 48 hours; later a neutral line takes the bubble's place."""
    if message_id is None:
        return Sent()
    place = {"chat_id": payload["chat_id"], "message_id": message_id}
    try:
        await api.call("deleteMessage", place)
    except BadRequest as error:
        if not isinstance(of_error(error), Sent):
            raise
        return await _neutralise(api, {**payload, "message_id": message_id})
    return Sent()


async def _neutralise(api: Api, payload: Payload) -> Outcome:
    try:
        await api.call("editMessageText", payload)
    except BadRequest as error:
        if not isinstance(of_error(error), NotThere | Sent):
            raise
    return Sent()


def _sent(answer: object) -> Sent:
    return Sent(answer.get("message_id") if isinstance(answer, dict) else None)
