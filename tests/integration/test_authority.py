"""P17: every kind of button, and who may press it. Who may not gets one kind alert, and no more."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from rehearsal.chats import ANONYMOUS_ADMIN, GROUP_BOT
from rehearsal.world import ADA, BEN, CAROL
from storage import couples
from storage.couples import CoupleRow
from storage.database import transaction
from storage.tables import METADATA
from tests.dialogues.reading import Dialogue
from tests.dialogues.replaying import staged
from tests.rows import person, rows
from tests.stage import Stage
from tests.stage import staged as started

THREE = Dialogue("", "", ("Ada", "Ben", "Carol"), (), zone=None, pace="words", seed=1, lines=())
FORGED = "0123456789abcdef0123456789abcdef"


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data of a bot that was started once and has met nobody."""
    folder = tmp_path_factory.mktemp("ground")

    async def start_once() -> None:
        async with started(folder):
            pass

    asyncio.run(start_once())
    return folder


@dataclass(frozen=True)
class Button:
    """Where a button is, and what it would send."""

    chat: int
    message: int
    token: str


@dataclass
class Play:
    """A stage with Ada, Ben and Carol on it, who have agreed."""

    stage: Stage
    group: int = 0

    async def does(self, who: int, what: str, chat: int | None = None) -> None:
        """A command, or a tap on the newest button with this label."""
        where = who if chat is None else chat
        if what.startswith("/"):
            self.stage.world.say(who, where, what)
        else:
            self.stage.world.tap_label(who, where, what)
        await self.stage.settle()

    def button(self, chat: int, label: str) -> Button:
        """The newest one with this label."""
        for message in reversed(self.stage.world.transcript(chat)):
            for each in chain.from_iterable(message["keyboard"]):
                if each["text"] == label:
                    return Button(chat, message["id"], each["callback_data"])
        raise LookupError(label)

    async def press(self, who: int, button: Button) -> str:
        """What is shown to whoever presses, with whatever client; nothing if nothing is."""
        world, before = self.stage.world, len(self.stage.world.alerts)
        where = world.state.chats[button.chat if button.chat < 0 else who]
        message = where.messages.get(button.message)
        world.state.query(world.state.users[who], message, (where, button.message), button.token)
        await self.stage.settle()
        return "".join(alert.text for alert in world.alerts[before:])

    def everything(self) -> dict[str, list[dict[str, Any]]]:
        """All that is stored, but for the notes that updates came and somebody was there."""
        return {
            name: [
                {key: value for key, value in row._asdict().items() if key != "touched_at"}
                for row in rows(self.stage.app.tools, name)
            ]
            for name in METADATA.tables
            if name != "seen_update"
        }

    async def links(self) -> None:
        tools = self.stage.app.tools
        ids = (person(tools, ADA).id, person(tools, BEN).id)

        def store() -> None:
            with transaction(tools.database) as connection:
                couples.link(connection, CoupleRow(7, tools.clock.now(), 1), ids)

        await self.stage.app.in_thread(store)

    async def shares(self, *, joined: bool = True) -> None:
        world = self.stage.world
        self.group = world.create_group(ADA)
        world.join(BEN, self.group)
        world.add_bot(ADA, self.group)
        await self.stage.settle()
        if joined:
            for who, label in ((ADA, "Join"), (BEN, "Join"), (ADA, "Close")):
                await self.does(who, label, self.group)


# Each kind of button: what comes before it, and what it says.


async def choice(play: Play) -> Button:
    await play.links()
    await play.does(ADA, "/notice")
    return play.button(ADA, "Company")


async def control(play: Play) -> Button:
    await play.links()
    await play.does(ADA, "/notice")
    return play.button(ADA, "Another one")


async def confirms_a_link(play: Play) -> Button:
    for what in ("/invite", "Go on", "Make the link"):
        await play.does(ADA, what)
    link = next(
        message["text"]
        for message in play.stage.world.transcript(ADA)
        if "?start=" in message["text"]
    )
    play.stage.world.start(BEN, link.partition("?start=")[2].split()[0])
    await play.stage.settle()
    for what in ("Go on", "Go on", "I agree"):
        await play.does(BEN, what)
    await play.does(ADA, "Open")
    return play.button(ADA, "Yes, that's them")


async def takes_back(play: Play) -> Button:
    await play.links()
    for what in ("/invite", "Go on", "Make the link"):
        await play.does(ADA, what)
    return play.button(ADA, "Take it back")


async def joins(play: Play) -> Button:
    """Ada has joined, so it is not the first one's tap that is looked at."""
    await play.links()
    await play.shares(joined=False)
    await play.does(ADA, "Join", play.group)
    return play.button(play.group, "Join")


async def picks(play: Play) -> Button:
    await play.links()
    await play.shares()
    for what in ("/week", "Walk, tea or the sofa"):
        await play.does(ADA, what, play.group)
    return play.button(play.group, "Tea")


async def another(play: Play) -> Button:
    await play.links()
    await play.shares()
    await play.does(BEN, "/week", play.group)
    return play.button(play.group, "Another one")


async def breaks(play: Play) -> Button:
    await play.links()
    await play.shares()
    await play.does(BEN, "/break", play.group)
    await play.does(BEN, "No, earlier", play.group)
    return play.button(play.group, "About an hour")


# Who presses it: each tells whether something may follow, and sees that it does or does not.

Press = Callable[[Play, Button], Awaitable[str]]


async def owner(play: Play, button: Button) -> str:
    return await play.press(ADA, button)


async def partner(play: Play, button: Button) -> str:
    return await play.press(BEN, button)


async def third(play: Play, button: Button) -> str:
    """In a group she comes in Ben's place: it is not the number of people that keeps her out."""
    if button.chat < 0:
        play.stage.world.leave(BEN, play.group)
        play.stage.world.join(CAROL, play.group)
        await play.stage.settle()
    return await play.press(CAROL, button)


async def third_in_a_crowd(play: Play, button: Button) -> str:
    if button.chat < 0:
        play.stage.world.join(CAROL, play.group)
        await play.stage.settle()
    return await play.press(CAROL, button)


async def third_unnoticed(play: Play, button: Button) -> str:
    """The news that she came never reached us: only who she is keeps her out."""
    play.stage.world.join(CAROL, play.group)
    play.stage.world.state.updates.clear()
    return await play.press(CAROL, button)


async def owner_in_a_crowd(play: Play, button: Button) -> str:
    play.stage.world.join(CAROL, play.group)
    await play.stage.settle()
    return await play.press(ADA, button)


async def anonymous(play: Play, button: Button) -> str:
    """Telegram names the person who taps; should it ever not, it is nobody."""
    play.stage.world.state.users[ANONYMOUS_ADMIN] = GROUP_BOT
    return await play.press(ANONYMOUS_ADMIN, button)


async def former(play: Play, button: Button) -> str:
    for what in ("/leave", "End the link"):
        await play.does(BEN, what)
    return await play.press(BEN, button)


async def forged(play: Play, button: Button) -> str:
    return await play.press(ADA, Button(button.chat, button.message, FORGED))


async def stale(play: Play, button: Button) -> str:
    await play.stage.pass_time(31 * 86_400)
    return await play.press(ADA, button)


async def twice(play: Play, button: Button) -> str:
    await play.press(ADA, button)
    return await play.press(ADA, button)


IN_PRIVATE: dict[Press, bool] = {
    owner: True,
    partner: False,
    third: False,
    former: False,
    forged: False,
    stale: False,
    twice: False,
}
IN_THE_GROUP: dict[Press, bool] = {
    **IN_PRIVATE,
    partner: True,
    third_in_a_crowd: False,
    third_unnoticed: False,
    owner_in_a_crowd: False,
    anonymous: False,
}
KINDS: dict[Callable[[Play], Awaitable[Button]], dict[Press, bool]] = {
    choice: IN_PRIVATE,
    control: IN_PRIVATE,
    confirms_a_link: IN_PRIVATE,
    takes_back: IN_PRIVATE,
    joins: {**IN_THE_GROUP, owner: False},
    picks: IN_THE_GROUP,
    another: IN_THE_GROUP,
    breaks: IN_THE_GROUP,
}
ONLY_NOTED = {(joins, owner), (joins, twice), (picks, twice)}
"""The first one's tap changes no bubble, so the button stays: a second tap says the same again."""

TABLE = [(kind, press) for kind, presses in KINDS.items() for press in presses]


@pytest.mark.parametrize(
    ("kind", "press"), TABLE, ids=[f"{kind.__name__}-{press.__name__}" for kind, press in TABLE]
)
async def test_a_button_works_for_whom_it_was_made_once_and_while_it_is_current(
    ground: Path, tmp_path: Path, kind: Callable[[Play], Awaitable[Button]], press: Press
) -> None:
    async with staged(THREE, ground, tmp_path) as stage:
        play = Play(stage)
        button = await kind(play)
        seen = Watched(play)
        told = await press(seen, button)
        changed = seen.before_the_last != play.everything()
    if KINDS[kind][press]:
        assert changed
        return
    assert told
    assert told.startswith("Noted") is ((kind, press) in ONLY_NOTED)
    assert not changed or told.startswith("Noted"), "nothing may follow"


class Watched(Play):
    """The same play; it keeps what was stored right before the last press."""

    before_the_last: dict[str, list[dict[str, Any]]]

    def __init__(self, play: Play) -> None:
        super().__init__(play.stage, play.group)

    async def press(self, who: int, button: Button) -> str:
        self.before_the_last = self.everything()
        return await super().press(who, button)
