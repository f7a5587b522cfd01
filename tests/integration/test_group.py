"""The shared chat: a few constant answers, nothing of what is said there, and following it."""

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from conversations.effects import Line
from rehearsal.world import ADA, BEN, World
from tests.rows import post, rows, states, text
from tests.stage import Stage, staged

ME = "@toward_rehearsal_bot"
CHATTER = "cornflower"


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(tmp_path) as stage:
        yield stage


@pytest.fixture
async def group(stage: Stage) -> int:
    """Ada has added the bot; Ben is there; it has greeted."""
    group = stage.world.create_group(ADA)
    stage.world.join(BEN, group)
    stage.world.add_bot(ADA, group)
    await stage.settle()
    return group


def line(stage: Stage, name: str) -> str:
    own = name if "." in name else f"bot.{name}"
    return stage.app.tools.reader("en").read(Line(own)).text


GREETING = "shared-welcome.hello.say"


def said(world: World, chat: int) -> list[str]:
    return [each["text"] for each in world.transcript(chat) if each["is_bot"] and each["text"]]


async def test_the_bot_says_hello_once_when_it_is_added(stage: Stage, group: int) -> None:
    assert said(stage.world, group) == [line(stage, GREETING)]
    stage.world.promote_bot(ADA, group)
    await stage.settle()
    assert len(said(stage.world, group)) == 1


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        (f"/help{ME}", "group-help"),
        (f"/HELP{ME.upper()}", "group-help"),
        ("/help", "group-help"),
        (f"/start{ME}", "group-answer"),
        (f"/today{ME}", "group-answer"),
        (f"/forget{ME} {CHATTER}", "group-answer"),
    ],
)
async def test_a_command_in_the_group_has_a_constant_answer(
    stage: Stage, group: int, words: str, answer: str
) -> None:
    stage.world.say(BEN, group, words)
    await stage.settle()
    assert said(stage.world, group)[1:] == [line(stage, answer)]


async def test_a_reply_to_the_bot_and_its_name_have_the_same_answer_whatever_they_say(
    stage: Stage, group: int
) -> None:
    hello = next(each["id"] for each in stage.world.transcript(group) if each["is_bot"])
    stage.world.promote_bot(ADA, group)  # now it receives everything
    stage.world.say(ADA, group, f"I want to die, {CHATTER}", reply_to=hello)
    name = {"type": "mention", "offset": 4, "length": len(ME)}
    hears(stage, group, text=f"hey {ME} {CHATTER}", entities=[name])
    await stage.settle()
    assert said(stage.world, group)[1:] == [line(stage, "group-answer")] * 2


async def test_what_people_say_to_each_other_gets_no_answer(stage: Stage, group: int) -> None:
    stage.world.promote_bot(ADA, group)
    theirs = stage.world.say(ADA, group, CHATTER)
    stage.world.say(BEN, group, CHATTER, reply_to=theirs)
    stage.world.say(BEN, group, "/help@another_bot")
    stage.world.say(BEN, group, f"mail me at ada{ME}.example")
    stage.world.send_media(BEN, group, "voice")
    await stage.settle()
    assert len(said(stage.world, group)) == 1
    assert {row.outcome for row in rows(stage.app.tools, "seen_update")} == {"done", "ignored"}


def hears(stage: Stage, group: int, **body: object) -> None:
    """A group message as some client may send it."""
    chat = {"id": group, "type": "group", "title": "Ada & Ben"}
    ben = {"id": BEN, "is_bot": False, "first_name": "Ben"}
    whole = {"message_id": 900, "date": 1_795_201_200, "chat": chat, "from": ben, **body}
    found = {key: value for key, value in whole.items() if value is not None}
    stage.world.state.updates.add("message", found, stage.world.clock() + 3600)


CHANNEL = {"id": -1009, "type": "channel", "title": "News"}
TELEGRAM = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
CHANNELS_STAND_IN = {"id": 136817688, "is_bot": True, "first_name": "Channel"}
NOT_A_PERSON = {
    "a channel by its stand-in": {"from": CHANNELS_STAND_IN, "sender_chat": CHANNEL},
    "a channel speaking": {"sender_chat": CHANNEL},
    "Telegram forwarding a channel": {"from": TELEGRAM, "sender_chat": CHANNEL},
}


@pytest.mark.parametrize("who", NOT_A_PERSON)
async def test_what_no_person_said_gets_no_answer(stage: Stage, group: int, who: str) -> None:
    command = {"type": "bot_command", "offset": 0, "length": 5}
    hears(stage, group, text="/help", entities=[command], **NOT_A_PERSON[who])
    await stage.settle()
    assert len(said(stage.world, group)) == 1


@pytest.mark.parametrize("command", ["help", "week", "break", "start", "forget"])
async def test_an_anonymous_administrator_has_the_help_card_whatever_the_command(
    stage: Stage, group: int, command: str
) -> None:
    stage.world.say_anonymously(group, f"/{command}{ME}")
    await stage.settle()
    assert said(stage.world, group)[1:] == [line(stage, "group-help")]


async def test_a_command_without_a_sender_is_answered_or_not_and_never_an_error(
    stage: Stage, group: int
) -> None:
    command = {"type": "bot_command", "offset": 0, "length": 5}
    hears(stage, group, text="/help", entities=[command], **{"from": None})
    hears(stage, ADA, text=CHATTER, chat={"id": ADA, "type": "private"}, **{"from": None})
    hears(stage, ADA, text=CHATTER, chat={"id": ADA, "type": "private"}, **{"from": TELEGRAM})
    await stage.settle()
    outcomes = [row.outcome for row in rows(stage.app.tools, "seen_update")]
    assert "aside" not in outcomes
    assert rows(stage.app.tools, "person") == []


async def test_a_channel_post_and_unknown_kinds_of_update_are_passed_over(stage: Stage) -> None:
    stage.world.state.updates.allowed = frozenset()  # as if everything had been asked for
    channel = stage.world.create_channel(ADA, "News")
    stage.world.say(ADA, channel, CHATTER)
    updates, until = stage.world.state.updates, stage.world.clock() + 3600
    for kind in ("guest_message", "a_kind_of_2031", "managed_bot", "poll", "chat_member"):
        updates.add(kind, {"text": CHATTER}, until)
    stage.world.start(ADA)
    stage.world.state.updates.allowed = frozenset()
    batch = [one.body for one in updates.waiting]
    await stage.app.intake.take_in(batch)
    await stage.settle()
    seen = rows(stage.app.tools, "seen_update")
    assert len(seen) == len(batch)
    assert [row.kind for row in seen if row.outcome == "done"] == ["message"]
    assert CHATTER not in json.dumps([row.kind for row in seen])
    assert len(said(stage.world, ADA)) == 1


# A group becomes a supergroup; the bot is removed.


@pytest.mark.parametrize("first", ["the sending", "the news"])
async def test_what_waits_for_a_group_follows_it_into_the_supergroup(
    stage: Stage, group: int, first: str
) -> None:
    post(stage.app.tools, text(group, "one"), text(group, "two"))
    moved = stage.world.migrate(group)
    if first == "the sending":
        await stage.app.delivery.drain()
    await stage.settle()
    assert said(stage.world, moved) == ["one", "two", line(stage, GREETING)]
    assert said(stage.world, group) == [line(stage, GREETING)]
    assert {row.chat_id for row in rows(stage.app.tools, "message")} == {moved}
    assert states(stage.app.tools) == []


async def test_either_news_of_a_migration_is_enough_and_both_do_no_harm(
    stage: Stage, group: int
) -> None:
    for lost in (0, 1):
        post(stage.app.tools, text(group, "one"))
        moved = stage.world.migrate(group)
        both = list(stage.world.state.updates.waiting)
        assert len(both) == 2
        stage.world.state.updates.waiting.remove(both[lost])
        await stage.app.intake.take_in(await stage.app.api.updates(0, wait=0))
        assert {row.chat_id for row in rows(stage.app.tools, "outbox")} == {moved}
        await stage.settle()
        group = stage.world.create_group(ADA)
        stage.world.add_bot(ADA, group)
        await stage.settle()


async def test_what_waits_for_a_group_is_withdrawn_when_the_bot_is_removed(
    stage: Stage, group: int
) -> None:
    post(stage.app.tools, text(group, "one"), text(ADA, "two"))
    stage.world.start(ADA)
    stage.world.remove_bot(ADA, group)
    await stage.settle()
    assert states(stage.app.tools) == [("cancelled", None)]
    assert "two" in said(stage.world, ADA)
    stage.world.add_bot(ADA, group)
    await stage.settle()
    assert said(stage.world, group) == [line(stage, GREETING)] * 2
