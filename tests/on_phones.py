"""What people do on their phones, and what they see there, around a staged bot."""

from pathlib import Path

from rehearsal.world import ADA, BEN, World
from storage import couples
from storage.couples import CoupleRow
from storage.database import transaction
from tests.home import COUPLE
from tests.rows import person
from tests.stage import Stage


async def two_linked(folder: Path) -> Stage:
    """A started bot; Ada and Ben have agreed and are linked."""
    stage = Stage(folder)
    await stage.start()
    await agreed(stage, ADA, BEN)
    tools = stage.app.tools
    ids = (person(tools, ADA).id, person(tools, BEN).id)
    with transaction(tools.database) as connection:
        couples.link(connection, CoupleRow(COUPLE, tools.clock.now(), 1), ids)
    return stage


async def agreed(stage: Stage, *people: int) -> None:
    """They press Start, agree, and come to the end of the welcome."""
    for whom in people:
        stage.world.start(whom)
        for label in ("Go on", "I agree", "We drifted apart", "Not now", "I'll come by myself"):
            await stage.settle()
            stage.world.tap_label(whom, whom, label)
        await stage.settle()


async def does(stage: Stage, who: int, *lines: str) -> None:
    """Commands, taps on what is called so, or `blocks`, one after the other."""
    for line in lines:
        if line.startswith("/"):
            stage.world.say(who, who, line)
        elif line == "blocks":
            stage.world.block(who)
        else:
            stage.world.tap_label(who, who, line)
        await stage.settle()


def bubbles(world: World, chat: int) -> list[tuple[str, list[str]]]:
    """The bot's messages with buttons: the text, and what the buttons say."""
    return [
        (each["text"], [button["text"] for row in each["keyboard"] for button in row])
        for each in world.transcript(chat)
        if each["keyboard"]
    ]


def token(world: World, chat: int, label: str) -> tuple[int, str]:
    """The message and the data of the button with this label."""
    return next(
        (each["id"], button["callback_data"])
        for each in reversed(world.transcript(chat))
        for row in each["keyboard"]
        for button in row
        if button["text"] == label
    )


def said(world: World, chat: int) -> list[str]:
    return [each["text"] for each in world.transcript(chat) if each["is_bot"]]
