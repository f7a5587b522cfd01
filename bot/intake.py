"""Updates in: Telegram is the inbox, and a batch is acknowledged only after its turns.

A getUpdates call with a higher offset is what makes Telegram forget. It is made only when each
update of the batch before is committed, seen before, ignored or set aside.
"""

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

import structlog
from telegram import Update
from telegram.error import InvalidToken, RetryAfter, TelegramError
from telegram.ext import Application

from bot import turns
from bot.api import Api
from bot.delivery import Delivery, InThread
from bot.due_turns import appointment_due, shared_wait_over
from bot.flood import Flood, sent_at
from bot.incoming import FromGroup, Incoming, Pressed, order_key, sender
from bot.logs import place_of
from bot.outcomes import TokenRefused, asked_for
from bot.person_turn import Report
from bot.pseudonyms import Pseudonyms
from bot.tick import run_all
from bot.tools import Tools
from storage import erase
from storage.database import is_away

LONGEST_PAUSE = 60.0
TRIES = 5
"""How often a turn may fail while the database is well, before its update is set aside."""

ANSWER_SECONDS = 5.0
Waited = TypeVar("Waited")
RawUpdate = dict[str, Any]
Bot = Application[Any, Any, Any, Any, Any, Any]

log = structlog.get_logger()


class Stopped(Exception):
    """The loop was told to stop while it waited."""


@dataclass
class Intake:
    """The getUpdates loop."""

    tools: Tools
    api: Api
    application: Bot
    in_thread: InThread
    delivery: Delivery
    flood: Flood = field(default_factory=Flood)
    alive: Callable[[], None] = lambda: None
    """Called each time the loop goes round or waits on purpose."""
    translated: dict[int, Incoming] = field(default_factory=dict)
    """What PTB's handlers made of an update, until its turn begins."""
    _failed: set[int] = field(default_factory=set)
    """Updates that a handler could not read."""
    offset: int = 0
    """Telegram has forgotten, or may forget, every update below this id."""
    _pseudonyms: Pseudonyms = field(init=False)
    _stopping: bool = False
    _patiences: set[asyncio.Timeout] = field(default_factory=set)
    """What is waited for at the moment; several people's turns can wait at once."""
    _to_scrub: bool = False
    """Somebody was erased, and the database's files could not be scrubbed yet."""

    def __post_init__(self) -> None:
        self._pseudonyms = Pseudonyms(self.tools.clock)

    def receive(self, update_id: int, incoming: Incoming) -> None:
        """A handler has translated an update."""
        self.translated[update_id] = incoming

    async def could_not_read(self, update: object, _context: object) -> None:
        """PTB's error handler: a handler failed at an update."""
        if isinstance(update, Update):
            self._failed.add(update.update_id)

    async def run(self, ready: Callable[[], None]) -> None:
        """Polls until it is told to stop; `ready` is called when the first poll is under way.

        Raises:
            TokenRefused: Telegram does not know the bot.
        """
        asyncio.get_running_loop().call_soon(ready)
        pause = 1.0
        while not self._stopping:
            self.alive()
            try:
                await self._poll()
                pause = 1.0
            except InvalidToken:
                raise TokenRefused from None
            except TelegramError as error:
                log.warning("telegram-away", error=type(error).__name__, pause=pause)
                asked = asked_for(error) if isinstance(error, RetryAfter) else 0.0
                await self._rest(max(pause, asked))
                pause = min(LONGEST_PAUSE, pause * 2)

    def stop(self) -> None:
        """Takes in no more; the batch in hand is finished."""
        self._stopping = True
        for patience in self._patiences:
            patience.reschedule(asyncio.get_running_loop().time())

    async def _poll(self) -> None:
        with suppress(Stopped):
            batch = await self._unless_stopped(self.api.updates(self.offset))
            await self.take_in(batch)

    async def _unless_stopped(self, waiting: Awaitable[Waited]) -> Waited:
        """Waits; `stop` ends the wait at once."""
        patience = asyncio.timeout(None)
        self._patiences.add(patience)
        try:
            async with patience:
                return await waiting
        except TimeoutError:
            raise Stopped from None
        finally:
            self._patiences.discard(patience)

    async def take_in(self, batch: list[RawUpdate]) -> list[Report]:
        """Runs the turns of a batch; returning means that it may be acknowledged.

        The updates of one person, or of one group, in the order in which they came; those of
        different ones side by side, so that nobody's trouble holds up another.
        """
        queues: defaultdict[int, list[tuple[RawUpdate, Incoming]]] = defaultdict(list)
        passed_over: list[RawUpdate] = []
        for raw in batch:
            incoming = await self._translate(raw)
            if incoming is None:
                continue
            if (heard := self._heard(raw, incoming)) is not None:
                queues[order_key(incoming)].append((raw, heard))
            else:
                passed_over.append(raw)
        await self._note(passed_over, "ignored")
        # All are waited for, whatever becomes of one: no turn may run on behind a closed door.
        taken = await asyncio.gather(
            *(self._take_in_order(queue) for queue in queues.values()), return_exceptions=True
        )
        reports: list[Report] = []
        for outcome in taken:
            if isinstance(outcome, BaseException):
                raise outcome
            reports += outcome
        if batch:
            self.offset = max(int(raw["update_id"]) for raw in batch) + 1
        return reports

    async def _take_in_order(self, queue: list[tuple[RawUpdate, Incoming]]) -> list[Report]:
        return [await self._take(raw, incoming) for raw, incoming in queue]

    async def _translate(self, raw: RawUpdate) -> Incoming | None:
        """What the update says; one that says nothing to us is noted at once."""
        update_id = int(raw["update_id"])
        try:
            update = Update.de_json(raw, self.api)
        except Exception as error:  # noqa: BLE001 - Telegram's data; whatever it does, the queue goes on
            log.error("update-unreadable", kind=kind_of(raw), **place_of(error))
            await self._note([raw], "aside")
            return None
        await self.application.process_update(update)
        incoming = self.translated.pop(update_id, None)
        if update_id in self._failed:
            self._failed.discard(update_id)
            log.error("update-set-aside", kind=kind_of(raw))
            await self._note([raw], "aside")
        elif incoming is None:
            await self._note([raw], "ignored")
        return incoming

    def _heard(self, raw: RawUpdate, incoming: Incoming) -> Incoming | None:
        """What of it is handled; nothing, if somebody sends too much at once."""
        at = sent_at(raw, self.tools.clock.now())
        match self.flood.judge(incoming, at, self.tools.library.crisis):
            case "heard":
                return incoming
            case "told":
                log.warning("flood", kind=kind_of(raw), who=self._called(incoming))
                return replace(incoming, flooded=True)
            case "passed over":
                return None

    def _called(self, incoming: Incoming) -> str:
        """Whom a line in the log is about, by a name that leads nowhere."""
        return self._pseudonyms.of(sender(incoming))

    async def _note(self, seen: list[RawUpdate], outcome: str) -> None:
        if seen:
            ids = [(int(raw["update_id"]), kind_of(raw)) for raw in seen]
            await self._until_well(turns.note, self.tools, ids, outcome)

    async def _with_people(self, incoming: Incoming) -> Incoming:
        """How many people there are in a group, if Telegram can say; the bot is not one."""
        if not isinstance(incoming, FromGroup) or not incoming.asks_how_many:
            return incoming
        where = {"chat_id": incoming.chat_id}
        with suppress(TelegramError):
            count = await self.api.call("getChatMemberCount", where, seconds=ANSWER_SECONDS)
            if isinstance(count, int):
                return replace(incoming, people=count - 1)
        return incoming

    async def _take(self, raw: RawUpdate, incoming: Incoming) -> Report:
        update_id, kind = int(raw["update_id"]), kind_of(raw)
        incoming = await self._with_people(incoming)
        for attempt in range(TRIES):
            try:
                report: Report = await self._until_well(
                    turns.take, self.tools, update_id, kind, incoming
                )
            except Stopped:
                raise
            except Exception as error:  # noqa: BLE001 - a fault of ours must not stop the queue
                facts = {"kind": kind, "attempt": attempt, "who": self._called(incoming)}
                log.error("turn-failed", **facts, **place_of(error))
                self.alive()
                await self.tools.clock.sleep(0.05 * 2**attempt)
            else:
                await self._after_commit(report, incoming)
                return report
        log.error("update-set-aside", kind=kind, who=self._called(incoming))
        await self._note([raw], "aside")
        await self._after_commit(Report(), incoming)
        return Report()

    async def _until_well(self, function: Callable[..., Any], *arguments: object) -> Any:  # noqa: ANN401
        """Runs it on the database thread, and again for as long as the database is away."""
        pause = 0.5
        while True:
            try:
                return await self.in_thread(function, *arguments)
            except Exception as error:
                if not is_away(error):
                    raise
                if self._stopping:
                    # Nothing is lost: Telegram still has what was not acknowledged.
                    raise Stopped from error
                log.warning("waiting-for-database", pause=pause)
                await self._rest(pause)
                pause = min(LONGEST_PAUSE, pause * 2)

    async def _after_commit(self, report: Report, incoming: Incoming) -> None:
        self.alive()
        self.delivery.woken.set()
        for code in report.alarms:
            log.error("alarm", code=code, who=self._called(incoming))
        if report.erased or self._to_scrub:
            self._to_scrub = not await self._until_well(erase.scrub, self.tools.database)
        if report.appointed:
            await self._keep_appointments()
        if isinstance(incoming.event, Pressed):
            self.application.create_task(self._answer_tap(incoming.event.query, report.alert))

    async def _keep_appointments(self) -> None:
        """What is due in the other one's chat, or in the shared one, need not wait for the tick."""
        try:
            for find in (appointment_due, shared_wait_over):
                await run_all(self.tools, self.in_thread, find)
        except Exception as error:
            if not is_away(error):
                raise
        self.delivery.woken.set()

    async def _answer_tap(self, query: str, text: str | None) -> None:
        """Ends the button's little clock. It may be lost: nothing depends on it."""
        answer = {"callback_query_id": query, **({"text": text} if text else {})}
        with suppress(TelegramError):
            await self.api.call("answerCallbackQuery", answer, seconds=ANSWER_SECONDS)

    async def _rest(self, seconds: float) -> None:
        """A pause in which the watchdog knows that all is well here."""
        while seconds > 0 and not self._stopping:
            self.alive()
            with suppress(Stopped):
                await self._unless_stopped(self.tools.clock.sleep(min(seconds, LONGEST_PAUSE)))
            seconds -= LONGEST_PAUSE


def kind_of(raw: RawUpdate) -> str:
    """An update's type: the name of its one other field."""
    return next((str(name) for name in raw if name != "update_id"), "unknown")
