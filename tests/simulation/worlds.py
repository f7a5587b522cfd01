"""One world: Ben lives one history, Ada whichever she is given, and Ben's phone is written down.

Everything happens at instants of a clock that moves only when told to. Whatever waits for
Telegram's pace in one chat waits there alone; the other one's day goes on.
"""

import asyncio
import itertools
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import bindparam, select

from bot import due_turns
from bot.clock import MICROSECONDS
from rehearsal.transcript import Seen
from rehearsal.world import ADA, BEN, Impossible
from storage import couples, people
from storage.database import transaction
from storage.tables import invite, outbox, seen_update
from tests.dialogues.acting import FORGED
from tests.dialogues.phones import LINK
from tests.simulation.doors import (
    AGREES,
    HOUR,
    MINUTE,
    REACHES_BEN,
    THERE,
    Act,
    Days,
    Scenario,
    in_time,
)
from tests.stage import Stage

Shown = tuple[Any, ...]
"""Something on Ben's phone: when, what became of which message, and all that it says."""

OTHER_LANGUAGES = {"Español", "Deutsch"}
"""What somebody passes on comes with the language that they chose, and these worlds tell a move by
its English: Ada keeps to that."""

STEPS = 10_000
"""More instants than a world will ever hold."""

IDLE = 6 * HOUR * MICROSECONDS
"""So long after the last tick there is one although nothing is due."""

PERHAPS = "if need be "
"""What somebody does only if there is something to do it to."""

OTHER = {ADA: BEN, BEN: ADA}

_ASIDE = select(seen_update.c.kind).where(seen_update.c.outcome == "aside")
_REFUSED = select(outbox.c.method).where(outbox.c.state == "failed", outbox.c.error != "gone")
_INVITES = select(invite).where(invite.c.person_id == bindparam("whose"))


@dataclass(frozen=True)
class Move:
    """Something Ada does besides, where and when she happens to be."""

    what: str
    which: int = 0
    """For a tap: the button, counted from below."""
    at_once: bool = False
    """Before the bot has answered what came before."""


History = tuple[tuple[int, Move], ...]
"""What Ada does besides, each at so many seconds after the beginning."""


@dataclass(frozen=True)
class Scene:
    """Moves of Ada's that belong together, a minute apart."""

    whats: tuple[str, ...]
    name: str = ""
    """If it has one, the whole of it is done or nothing: what is asked is whether this may be."""


@dataclass
class Lived:
    """A world as it goes on."""

    stage: Stage
    scenario: Scenario
    ends: int
    shown: list[Shown] = field(default_factory=list)
    agenda: deque[tuple[int, Act]] = field(default_factory=deque)
    """Who does what about the doors, and what Ben does besides, still to come."""
    old: dict[int, list[tuple[int, str, str]]] = field(default_factory=dict)
    """Every button that somebody had a look at."""
    _numbers: dict[tuple[int, int], int] = field(default_factory=dict)
    """The messages in Ben's chats, counted as he sees them come."""
    _menu: str = ""
    _read: int = 0
    _began: int = 0
    _ticked: int = 0
    _unsettled: bool = False
    """People did something that the bot has not been told yet."""
    _free_at: int | None = None
    """When more may go to a chat that is held by its pace."""
    _due_at: int | None = None
    """When something falls due by itself, as it was found last."""
    _looked: bool = False
    """Whether nothing has been stored since that was found."""

    def __post_init__(self) -> None:
        self._began = self._ticked = self.stage.clock.now()
        self._read = self.stage.world.journal.position
        self._menu = self._commands()
        # While a request is under way time stands still, so each is noted at its instant.
        self.stage.world.journal.followers.append(self._write_down)

    @property
    def elapsed(self) -> int:
        """Microseconds since the beginning."""
        return self.stage.clock.now() - self._began

    @property
    def now(self) -> int:
        """Whole seconds since the beginning, rounded up."""
        return -(-self.elapsed // MICROSECONDS)

    # What Ben sees.

    def _write_down(self) -> None:
        """What the world's journal says of Ben's phone, as it happens."""
        for entry in self.stage.world.journal.after(self._read) or ():
            self._read = entry["number"]
            self.shown += [(self.elapsed, entry["kind"], *seen) for seen in self._seen(entry)]

    def _seen(self, entry: dict[str, Any]) -> Iterator[Shown]:
        chat = self.stage.world.state.chats.get(entry.get("chat", 0))
        bens = chat is not None and BEN in chat.members
        match entry["kind"]:
            case "message" | "edited" | "deleted" if bens:
                yield self._all_of(entry["message"])
            case "typing" | "draft" if bens:
                yield repr(entry.get("action")), repr(entry.get("text"))
            case "alert" if entry["user"] == BEN:
                yield (entry["text"],)
            case "call" if (menu := self._commands()) != self._menu:
                self._menu = menu
                yield (menu,)

    def _all_of(self, message: Seen) -> Shown:
        """All that is to be seen; of tokens and of Telegram's numbers nothing is."""
        number = self._number(message["chat"], message["id"])
        reply_to = message["reply_to"]
        text = LINK.sub(r"\1", message["text"])
        return (
            number,
            message["name"],
            "/start" if text.startswith("/start ") else text,
            repr(message["entities"]),
            repr([[button["text"] for button in row] for row in message["keyboard"]]),
            repr([message[each] for each in ("edited", "media", "service", "pinned", "thread")]),
            repr(message["reactions"]),
            self._picture(message),
            None if reply_to is None else self._number(message["chat"], reply_to),
        )

    def _picture(self, message: Seen) -> str:
        upload = self.stage.world.state.uploads.get(message["file"].get("file_id", ""))
        return "" if upload is None else f"{message['covered']} {upload.content.hex()}"

    def _number(self, chat: int, message: int) -> int:
        return self._numbers.setdefault((chat, message), len(self._numbers))

    def _commands(self) -> str:
        world = self.stage.world
        return repr([world.commands(BEN, BEN), world.state.about.menu_button])

    # What people do.

    def does(self, who: int, what: str, which: int = 0) -> None:
        """A command, words, `[a button]`, or one of a few things that have names.

        Raises:
            Impossible: nobody could do it on this phone.
        """
        world = self.stage.world
        self._unsettled = True
        chat, what = self._where(who, what)
        match what:
            case "own link" | "the other's link" | "forged link":
                world.start(who, self._token(who, what))
            case "old" | "the other's button":
                world.forge(who, who, *self._button(who, what, which)[:2])
            case "delete" if there := world.transcript(who):
                world.delete(who, who, there[-1 - which % len(there)]["id"])
            case "sticker":
                world.send_media(who, who, what)
            case "block" | "unblock":
                {"block": world.block, "unblock": world.unblock}[what](who)
            case "makes a group":
                self._makes_a_group(who)
            case label if label.endswith("]"):
                self._taps(who, chat, *label.removesuffix("]").split("["))
            case words:
                world.say(who, chat, words)

    def _where(self, who: int, what: str) -> tuple[int, str]:
        """In which chat, and what."""
        if not what.startswith(THERE):
            return who, what
        group = next((chat for chat in self.stage.world.state.chats if chat < 0), None)
        if group is None:
            raise Impossible("there is no group")
        return group, what.removeprefix(THERE)

    def _makes_a_group(self, who: int) -> None:
        world = self.stage.world
        group = world.create_group(who)
        world.join(OTHER[who], group)
        world.add_bot(who, group)

    def _taps(self, who: int, chat: int, how: str, label: str) -> None:
        self.old.setdefault(who, []).extend(self._buttons(who))
        for _ in range(2 if how == "twice " else 1):
            self.stage.world.tap_label(who, chat, label)

    def _token(self, who: int, what: str) -> str:
        """Of the newest link that somebody was sent; a forged one if there is none."""
        whose = {"own link": who, "the other's link": OTHER[who]}.get(what)
        said = self.stage.world.transcript(whose, deleted=True) if whose else []
        found = [link[2] for each in said if (link := LINK.search(each["text"]))]
        return found[-1] if found else FORGED

    def _button(self, who: int, what: str, which: int) -> tuple[int, str, str]:
        """One that somebody had a look at before, or one of the other one's."""
        found = self.old.get(who, []) if what == "old" else [*self._buttons(OTHER[who])]
        return found[-1 - which % len(found)] if found else (1, FORGED, "")

    def _buttons(self, who: int) -> Iterator[tuple[int, str, str]]:
        for message in self.stage.world.transcript(who):
            for button in itertools.chain.from_iterable(message["keyboard"]):
                yield message["id"], button["callback_data"], button["text"]

    async def ada(self, move: Move) -> None:
        """A move that cannot be made is let be, and so is one that would touch a door."""
        if not move.at_once:
            await self.settle()
        with suppress(Impossible):
            if move.what == "tap":
                await self._taps_any(move.which)
            elif await self.may(self._meant(move.what, move.which)):
                self.does(ADA, move.what, move.which)

    async def _taps_any(self, which: int) -> None:
        offered = [each for each in self._buttons(ADA) if await self.may(each[2])]
        if offered:
            self.old.setdefault(ADA, []).extend(offered)
            self.stage.world.tap(ADA, ADA, *offered[-1 - which % len(offered)][:2])
            self._unsettled = True

    async def plays(self, scene: Scene) -> None:
        """Does what belongs together."""
        for n in range(len(scene.whats) if scene.name else 0):
            if not self.scenario.allows(scene.name, self.now + n * MINUTE):
                return
        for what in scene.whats:
            if scene.name:
                await self.settle()
                with suppress(Impossible):
                    self.does(ADA, what)
            else:
                await self.ada(Move(what))
            await self.until(min(self.ends, self.now + MINUTE))

    def _meant(self, what: str, which: int) -> str:
        if what == "old":
            return self._button(ADA, what, which)[2]
        return what.removeprefix(THERE).strip("[]")

    async def may(self, what: str) -> bool:
        """Whether it leaves the doors as they are, if Ada does it now."""
        if what in OTHER_LANGUAGES or not self.scenario.allows(what, self.now):
            return False
        if what not in REACHES_BEN | AGREES:
            return True
        await self.settle()
        reaches: bool = await self.stage.app.in_thread(self._reaches, what)
        return not reaches

    def _reaches(self, what: str) -> bool:
        with transaction(self.stage.app.tools.database) as connection:
            ada, ben = (people.find(connection, each, lock=False) for each in (ADA, BEN))
            if ada is None or ben is None:
                return False
            if what in REACHES_BEN:
                return couples.partner_of(connection, ada.id) is not None
            return bool(connection.execute(_INVITES, {"whose": ben.id}).all())

    # Time.

    async def until(self, at: int, *, before: bool = False) -> None:
        """Lives through all that comes until then; or up to what comes at that instant."""
        while self.agenda and self.agenda[0][1].at < at + (not before):
            who, act = self.agenda.popleft()
            await self._clock(act.at)
            self._acts(who, act)
        await self._clock(at)

    def _acts(self, who: int, act: Act) -> None:
        try:
            self.does(who, act.what.removeprefix(PERHAPS))
        except Impossible as error:
            if act.what.startswith(PERHAPS):
                return
            if who == ADA:
                raise AssertionError(f"Ada cannot open the door: {act.what}") from error
            self.shown.append((self.elapsed, "impossible", act.what, str(error)))

    async def _clock(self, at: int) -> None:
        """Time goes by; what happens at the same instant is taken in together."""
        target = self._began + at * MICROSECONDS
        if target <= self.stage.clock.now():
            return
        await self.settle()
        for _ in range(STEPS):
            due = await self._next_instant()
            if due is None or due > target:
                break
            await self._come_to(due)
        else:
            raise AssertionError("something is due again and again")
        if target - self._ticked >= IDLE:
            await self._come_to(target)
        self.stage.clock.shift += target - self.stage.clock.now()

    async def _come_to(self, instant: int) -> None:
        """Something is due, or a chat's pace lets more go, or what is too old may go."""
        self.stage.clock.shift += max(0, instant - self.stage.clock.now())
        reports = len(self.stage.reports)
        due = self._due_at is not None and self._due_at <= instant
        if due or instant - self._ticked >= IDLE:
            self._looked, self._ticked = False, instant
            await self.stage.app.tick()
        if len(self.stage.reports) > reports or self._free_at is not None:
            await self._deliver()

    async def _next_instant(self) -> int | None:
        if not self._looked:
            app, self._looked = self.stage.app, True
            self._due_at = await app.in_thread(due_turns.next_instant, app.tools)
        return min(
            (each for each in (self._due_at, self._free_at) if each is not None), default=None
        )

    async def settle(self) -> None:
        """Takes in what people did, and delivers what may go now."""
        if self._unsettled:
            self._unsettled = self._looked = False
            app = self.stage.app
            await app.intake.take_in(await app.api.updates(app.intake.offset, wait=0))
            await self._deliver()

    async def _deliver(self) -> None:
        pause = await self.stage.app.delivery.send_ready()
        for _ in range(3):  # the answers to taps go by themselves
            await asyncio.sleep(0)
        now = self.stage.clock.now()
        self._free_at = None if pause is None else now + round(pause * MICROSECONDS)

    async def end(self) -> None:
        """Lives on to the end; whatever nobody sees on a phone was well, too."""
        await self.until(self.ends)
        await self.settle()
        problems = [call.problems for call in self.stage.world.calls if call.problems]
        assert not problems, f"Telegram would refuse a call: {problems}"
        alarms = [report.alarms for report in self.stage.reports if report.alarms]
        assert not alarms, f"a turn raised an alarm: {alarms}"
        lost = await self.stage.app.in_thread(self._lost)
        assert not lost, f"set aside, or given up: {lost}"

    def _lost(self) -> list[str]:
        with transaction(self.stage.app.tools.database) as connection:
            return [*connection.scalars(_ASIDE), *connection.scalars(_REFUSED)]


def begin(stage: Stage, scenario: Scenario, days: Days) -> Lived:
    """A world at its beginning; at the same instant Ada comes first."""
    ada = [(ADA, act) for act in scenario.ada]
    ben = [(BEN, act) for act in in_time((*days.acts, *scenario.ben))]
    agenda = deque(sorted([*ada, *ben], key=lambda each: each[1].at))
    return Lived(stage, scenario, max(days.lasts, scenario.lasts), agenda=agenda)
