"""One world: Ben lives one history, Ada whichever she is given, and Ben's phone is written down.

Everything happens at fixed virtual instants. What may reach Ben are the doors: that a link was
agreed to, and that it was confirmed. They open at the same instants in every world.
"""

import asyncio
import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal

from bot.clock import MICROSECONDS
from rehearsal.world import ADA, BEN, Impossible
from tests.dialogues.acting import FORGED
from tests.dialogues.phones import LINK
from tests.dialogues.reading import Dialogue
from tests.dialogues.replaying import staged
from tests.stage import Stage

MINUTE, HOUR = 60, 3_600
DAY = 24 * HOUR
AGREED, CONFIRMED = 2 * HOUR, 3 * HOUR
INVITED = AGREED - 15 * MINUTE
"""When the doors open, in the worlds in which the two link."""

Doors = Literal["none", "ada invites", "ben invites"]
Shown = tuple[object, ...]
"""Something on Ben's phone: when, what became of which message, and all that it says."""

ENDING = frozenset(
    {"/stop", "/leave", "/forget", "End the link", "Erase it all", "Erase everything"}
)
INVITING = frozenset(
    {"Make the link", "Take it back", "Open", "Later…", "Yes, that's them", "No", "block", "delete"}
)
"""What would open or close a door: while it is half open, Ada does none of it. Whoever has agreed
to a link can do what whoever made it cannot: `INVITING` is free then."""


@dataclass(frozen=True)
class Move:
    """Something Ada does, so many seconds after the beginning; or something like it."""

    at: int
    what: str
    which: int = 0
    """For a tap: the button, counted from below."""


@dataclass(frozen=True)
class Moment:
    """What happens at an instant; the order within one is the order of the updates."""

    at: int
    do: Callable[[], None]


BEN_BEFORE: tuple[tuple[int, str], ...] = (
    (0, "/notice"),
    (5 * MINUTE, "[Company]"),
    (5 * MINUTE, "[Another one]"),
    (50 * MINUTE, "we had a fight"),
    (55 * MINUTE, "/stop"),
    (56 * MINUTE, "[Leave it so]"),
)
BEN_INVITED = (
    (AGREED - 3 * MINUTE, "start"),
    (AGREED - 2 * MINUTE, "[Go on]"),
    (AGREED - MINUTE, "[Go on]"),
    (AGREED, "[I agree]"),
    (AGREED + MINUTE, "[Close]"),
)
BEN_INVITES = (
    (AGREED - 20 * MINUTE, "/invite"),
    (AGREED - 19 * MINUTE, "[Go on]"),
    (AGREED - 18 * MINUTE, "[Make the link]"),
    (AGREED - 17 * MINUTE, "[Close]"),
)
BEN_AFTER = (
    (4 * HOUR, "/notice"),
    (4 * HOUR + MINUTE, "[Comfort]"),
    (4 * HOUR + MINUTE, "[Another one]"),
    (5 * HOUR, "/help"),
    (5 * HOUR + MINUTE, "[Afraid of somebody]"),
    (5 * HOUR + 2 * MINUTE, "[Close]"),
    (6 * HOUR, "/invite"),
    (6 * HOUR, "[Go on]"),
    (6 * HOUR, "[Make the link]"),
    (6 * HOUR + MINUTE, "[Take it back]"),
    (6 * HOUR + MINUTE, "[Close]"),
    (DAY + 8 * HOUR, "/today"),
    (DAY + 8 * HOUR, "[Not now]"),
    (DAY + 9 * HOUR, "/leave"),
    (DAY + 9 * HOUR, "[End the link]"),
    (DAY + 9 * HOUR, "[Undo]"),
    (DAY + 9 * HOUR, "[Close]"),
    (2 * DAY, "nobody listens"),
    (12 * DAY, "/today"),
)
BEN_LINKED = {
    "none": (),
    "ada invites": (*BEN_INVITED, (CONFIRMED + MINUTE, "[Open]"), (CONFIRMED + MINUTE, "[Close]")),
    "ben invites": (
        *BEN_INVITES,
        (AGREED + MINUTE, "[Open]"),
        (CONFIRMED, "[Yes, that's them]"),
        (CONFIRMED + MINUTE, "[Close]"),
    ),
}


@dataclass
class Lived:
    """A world as it goes on."""

    stage: Stage
    doors: Doors
    began: int
    shown: list[Shown] = field(default_factory=list)
    numbers: dict[int, int] = field(default_factory=dict)
    """Ben's messages, counted as he sees them come."""
    old: list[tuple[int, str]] = field(default_factory=list)
    """Every button that Ada ever had."""
    _read: int = 0

    def __post_init__(self) -> None:
        self._read = self.stage.world.journal.position
        # While a request is under way time stands still, so each is noted at its instant.
        self.stage.world.journal.followers.append(self.write_down)

    @property
    def elapsed(self) -> int:
        return self.stage.clock.now() - self.began

    # What Ben sees.

    def write_down(self) -> None:
        """What the world's journal says of Ben's phone, as it happens."""
        for entry in self.stage.world.journal.after(self._read) or ():
            self._read = entry["number"]
            message = entry.get("message", {})
            if message.get("chat") == BEN:
                self.shown.append((self.elapsed, entry["kind"], *self._seen(message)))
            elif entry["kind"] == "alert" and entry["user"] == BEN:
                self.shown.append((self.elapsed, "alert", entry["text"]))

    def _seen(self, message: dict[str, Any]) -> Shown:
        """All that is to be seen; of tokens and of Telegram's numbers nothing is."""
        number = self.numbers.setdefault(message["id"], len(self.numbers))
        labels = [[button["text"] for button in row] for row in message["keyboard"]]
        text = LINK.sub(r"\1", message["text"])
        text = "/start" if text.startswith("/start ") else text
        return number, message["is_bot"], text, repr(message["entities"]), repr(labels)

    # What people do.

    def ben(self, what: str) -> None:
        try:
            if what == "start":
                self.stage.world.start(BEN, self.token(ADA))
            elif what.startswith("["):
                self.stage.world.tap_label(BEN, BEN, what.strip("[]"))
            else:
                self.stage.world.say(BEN, BEN, what)
        except Impossible as error:
            self.shown.append((self.elapsed, "impossible", what, str(error)))

    def token(self, whose: int) -> str:
        """Of the newest link that somebody was sent; a forged one if there is none."""
        said = self.stage.world.transcript(whose, deleted=True)
        found = [link[2] for each in said if (link := LINK.search(each["text"]))]
        return found[-1] if found else FORGED

    def ada(self, move: Move) -> None:
        """A move that cannot be made is let be, and so is one that would touch a door."""
        try:
            if self._touches_no_door(move.what.strip("[]"), move.at):
                self._ada(move)
        except Impossible:
            return

    def _ada(self, move: Move) -> None:
        world = self.stage.world
        match move.what:
            case "tap":
                self._taps(move)
            case "old" if self.old:
                world.forge(ADA, ADA, *self.old[-1 - move.which % len(self.old)])
            case "ben's":
                theirs = list(self._buttons(BEN)) or [(1, FORGED, "")]
                world.forge(ADA, ADA, *theirs[move.which % len(theirs)][:2])
            case "own link" | "Ben's link" | "forged link" as link:
                tokens = {"own link": self.token(ADA), "Ben's link": self.token(BEN)}
                world.start(ADA, tokens.get(link, FORGED))
            case "delete" if seen := world.transcript(ADA):
                world.delete(ADA, ADA, seen[-1 - move.which % len(seen)]["id"])
            case label if label.startswith("["):
                world.tap_label(ADA, ADA, label.strip("[]"))
            case words if words in (others := self._without_words()):
                others[words]()
            case words:
                world.say(ADA, ADA, words)

    def _without_words(self) -> dict[str, Callable[[], object]]:
        world = self.stage.world
        return {
            "block": partial(world.block, ADA),
            "unblock": partial(world.unblock, ADA),
            "sticker": partial(world.send_media, ADA, ADA, "sticker"),
        }

    def _taps(self, move: Move) -> None:
        offered = [each for each in self._buttons(ADA) if self._touches_no_door(each[2], move.at)]
        self.old += [each[:2] for each in offered]
        if offered:
            message, data, _ = offered[-1 - move.which % len(offered)]
            self.stage.world.tap(ADA, ADA, message, data)

    def _buttons(self, chat: int) -> Iterator[tuple[int, str, str]]:
        for message in self.stage.world.transcript(chat):
            for button in itertools.chain.from_iterable(message["keyboard"]):
                yield message["id"], button["callback_data"], button["text"]

    def _touches_no_door(self, what: str, at: int) -> bool:
        """What she does or taps, at this instant."""
        if what == "I agree":
            return self.doors != "none" and at > CONFIRMED
        match self.doors:
            case "ada invites" if INVITED <= at <= CONFIRMED:
                return what not in ENDING | INVITING
            case "ben invites" if AGREED <= at <= CONFIRMED:
                return what not in ENDING
        return True

    # The doors, as far as Ada opens them.

    async def taps(self, *labels: str) -> None:
        """One after the other, each as soon as it is there."""
        for label in labels:
            self.stage.world.tap_label(ADA, ADA, label)
            await self.settle()

    async def says(self, words: str) -> None:
        self.stage.world.say(ADA, ADA, words)
        await self.settle()

    async def be_known(self) -> None:
        """Wherever she stands, and even if she was erased: she has agreed and said her pace."""
        self.stage.world.start(ADA, FORGED)
        await self.settle()
        await self.taps("Go on", "Go on", "I agree")
        if any(label == "Words" for _, _, label in self._buttons(ADA)):
            await self.taps("Words", "Not now")
        await self.taps("Close")

    async def make_a_link(self) -> None:
        await self.be_known()
        await self.says("/stop")
        await self.says("/invite")
        await self.taps("Go on", "Make the link", "Close")

    async def get_ready_to_agree(self) -> None:
        await self.be_known()
        self.stage.world.start(ADA, self.token(BEN))
        await self.settle()
        await self.taps("Go on", "Go on")

    # Time.

    async def until(self, at: int) -> None:
        late = self.elapsed / MICROSECONDS - at
        assert late <= 0, f"somebody's pace took {late} s too long"
        await self.stage.pass_time(-late)
        self.write_down()

    async def settle(self) -> None:
        await self.stage.settle()
        self.write_down()


async def live(ground: Path, doors: Doors, moves: tuple[Move, ...]) -> list[Shown]:
    """Ben's phone in a world in which these doors open and Ada does all this besides."""
    nobody = Dialogue("a world", "", ("Ada", "Ben"), (), None, "words", 1, ())
    with TemporaryDirectory() as folder:
        async with staged(nobody, ground, Path(folder)) as stage:
            lived = Lived(stage, doors, stage.clock.now())
            for at, together in itertools.groupby(_moments(lived, moves), key=lambda each: each.at):
                await lived.until(at)
                await _opens_doors(lived, at)
                for moment in together:
                    moment.do()
                await lived.settle()
            return lived.shown


def _moments(lived: Lived, moves: tuple[Move, ...]) -> list[Moment]:
    """All that is done, in time; at the same instant Ada comes first."""
    ada = [Moment(move.at, partial(lived.ada, move)) for move in moves]
    doors = [Moment(at, lambda: None) for at in DOORS[lived.doors]]
    history = (*BEN_BEFORE, *BEN_LINKED[lived.doors], *BEN_AFTER)
    ben = [Moment(at, partial(lived.ben, what)) for at, what in history]
    return sorted([*ada, *doors, *_one_by_one(ben)], key=lambda moment: moment.at)


def _one_by_one(moments: list[Moment]) -> list[Moment]:
    """What one person does at one instant is ten seconds apart: a tap needs its button first."""
    apart: list[Moment] = []
    for _, together in itertools.groupby(moments, key=lambda each: each.at):
        apart += [Moment(each.at + 10 * n, each.do) for n, each in enumerate(together)]
    return apart


DOORS: dict[Doors, tuple[int, ...]] = {
    "none": (),
    "ada invites": (INVITED, CONFIRMED - 30, CONFIRMED),
    "ben invites": (AGREED - 30, AGREED),
}
"""When Ada does something about them; her moves are never between two that belong together."""


async def _opens_doors(lived: Lived, at: int) -> None:
    if at not in DOORS[lived.doors]:
        return
    match lived.doors, DOORS[lived.doors].index(at):
        case "ada invites", 0:
            await lived.make_a_link()
        case "ada invites", 1:
            await lived.taps("Open")
        case "ada invites", 2:
            lived.stage.world.tap_label(ADA, ADA, "Yes, that's them")
        case "ben invites", 0:
            await lived.get_ready_to_agree()
        case "ben invites", 1:
            lived.stage.world.tap_label(ADA, ADA, "I agree")


def ben_sees(ground: Path, doors: Doors, moves: tuple[Move, ...] = ()) -> list[Shown]:
    """The same, from start to end."""
    return asyncio.run(live(ground, doors, moves))
