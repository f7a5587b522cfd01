"""Telegram update → event: what is read, and what is passed over."""

from typing import Any

import pytest
from telegram import Update
from telegram.ext import Application

from bot import handlers
from bot.api import Api
from bot.clock import MICROSECONDS
from bot.incoming import FromGroup, FromPerson, Incoming, Member, Moved, Pressed, order_key
from bot.simulation.wire import WorldRequest
from conversations.events import (
    Added,
    Addressed,
    Blocked,
    Commanded,
    Migrated,
    Removed,
    Said,
    Showed,
    Unblocked,
)
from rehearsal.world import ADA, BEN, TOKEN, World
from storage.shared_chats import GroupChat
from tests.wire import StillClock

DATE = 1_795_201_200
GROUP, SUPERGROUP = GroupChat(-4001), -1002
TOPIC = 77
ADA_SAYS = {"id": ADA, "is_bot": False, "first_name": "Ada", "language_code": "de"}
ADA_THERE = Member(ADA, "Ada", "de")
DM = {"id": ADA, "type": "private", "first_name": "Ada"}
A_GROUP = {"id": GROUP, "type": "group", "title": "Ada & Ben"}
A_CHANNEL = {"id": -1009, "type": "channel", "title": "News"}


def message(chat: dict[str, Any], **body: object) -> dict[str, Any]:
    return {"message_id": 7, "date": DATE, "from": ADA_SAYS, "chat": chat, **body}


def command(words: str, behind: str = "") -> dict[str, Any]:
    length = len(words.partition(" ")[0])
    return {
        "text": words + behind,
        "entities": [{"type": "bot_command", "offset": 0, "length": length}],
    }


def tap(chat: dict[str, Any], **changed: object) -> dict[str, Any]:
    shown = {"message_id": 3, "date": DATE, "chat": chat}
    whole = {"id": "q1", "from": ADA_SAYS, "chat_instance": "1", "message": shown, "data": "token"}
    return {**whole, **changed}


def membership(chat: dict[str, Any], old: str, new: str) -> dict[str, Any]:
    bot = {"id": 123456, "is_bot": True, "first_name": "Toward"}
    states = {
        "old_chat_member": {"user": bot, "status": old, "until_date": 0},
        "new_chat_member": {"user": bot, "status": new, "until_date": 0},
    }
    return {"chat": chat, "from": ADA_SAYS, "date": 1_795_201_200, **states}


async def translated(kind: str, body: dict[str, Any]) -> Incoming | None:
    """Through PTB's own application, as intake does it."""
    world = World(StillClock())
    wire = WorldRequest(world)
    api = Api(TOKEN, request=wire, get_updates_request=wire)
    application = Application.builder().bot(api).updater(None).job_queue(None).build()
    found: dict[int, Incoming] = {}
    handlers.add_to(application, found.__setitem__)
    await application.initialize()
    await application.process_update(Update.de_json({"update_id": 5, kind: body}, api))
    await application.shutdown()
    assert set(found) <= {5}
    return found.get(5)


def ada(event: Any) -> FromPerson:  # noqa: ANN401
    sent_at = DATE * MICROSECONDS if isinstance(event, Said | Showed | Commanded) else None
    return FromPerson(ADA, ADA, "de", "Ada", event, sent_at)


TODAY = ada(Commanded("today", "", 7))
BOT = {"id": 123456, "is_bot": True, "first_name": "Toward"}

READ: dict[str, tuple[str, dict[str, Any], Incoming]] = {
    "words": ("message", message(DM, text="we had a fight"), ada(Said("we had a fight", 7))),
    "a caption": ("message", message(DM, photo=[], caption="us"), ada(Said("us", 7))),
    "a sticker": ("message", message(DM), ada(Showed(7))),
    "a command": ("message", message(DM, **command("/today")), TODAY),
    "a command in capitals": (
        "message",
        message(DM, **command("/TODAY")),
        ada(Commanded("today", "", 7)),
    ),
    "a command with more": (
        "message",
        message(DM, **command("/start@toward_rehearsal_bot abc  def ")),
        ada(Commanded("start", "abc  def", 7)),
    ),
    "a command with words on the next line": (
        "message",
        message(DM, **command("/help", "\nhe hits me")),
        ada(Commanded("help", "he hits me", 7)),
    ),
    "a command in a sentence": (
        "message",
        message(
            DM,
            text="try /today",
            entities=[{"type": "bot_command", "offset": 4, "length": 6}],
        ),
        ada(Said("try /today", 7)),
    ),
    "a tap": ("callback_query", tap(DM), ada(Pressed("token", "q1", 3))),
    "a tap under a message long gone": (
        "callback_query",
        tap(DM, message={"message_id": 3, "date": 0, "chat": DM}),
        ada(Pressed("token", "q1", 3)),
    ),
    "a tap without data": ("callback_query", tap(DM, data=None), ada(Pressed("", "q1", 3))),
    "a tap in a group": (
        "callback_query",
        tap(A_GROUP),
        FromGroup(GROUP, Pressed("token", "q1", 3), ADA_THERE),
    ),
    "a block": ("my_chat_member", membership(DM, "member", "kicked"), ada(Blocked())),
    "an unblocking": ("my_chat_member", membership(DM, "kicked", "member"), ada(Unblocked())),
    "being added": (
        "my_chat_member",
        membership(A_GROUP, "left", "member"),
        FromGroup(GROUP, Added(), ADA_THERE),
    ),
    "being removed": (
        "my_chat_member",
        membership(A_GROUP, "member", "kicked"),
        FromGroup(GROUP, Removed(), ADA_THERE),
    ),
    "a move, told in the old group": (
        "message",
        message(A_GROUP, migrate_to_chat_id=SUPERGROUP),
        FromGroup(GROUP, Migrated(SUPERGROUP)),
    ),
    "a move, told in the new one": (
        "message",
        message({**A_GROUP, "id": SUPERGROUP, "type": "supergroup"}, migrate_from_chat_id=GROUP),
        FromGroup(GROUP, Migrated(SUPERGROUP)),
    ),
    "a command in a group": (
        "message",
        message(A_GROUP, **command("/help my words")),
        FromGroup(GROUP, Addressed("help"), ADA_THERE),
    ),
    "a command in a topic": (
        "message",
        message(A_GROUP, message_thread_id=TOPIC, is_topic_message=True, **command("/week")),
        FromGroup(GROUP, Addressed("week"), ADA_THERE, TOPIC),
    ),
    "a command in reply, which Telegram counts as a thread too": (
        "message",
        message(A_GROUP, message_thread_id=TOPIC, **command("/week")),
        FromGroup(GROUP, Addressed("week"), ADA_THERE),
    ),
    "a command of an anonymous administrator": (
        "message",
        message(A_GROUP, sender_chat=A_GROUP, **command("/week")),
        FromGroup(GROUP, Addressed("help")),
    ),
    "somebody who comes": (
        "message",
        message(A_GROUP, new_chat_members=[ADA_SAYS, BOT]),
        FromGroup(GROUP, Moved(came=(ADA,))),
    ),
    "somebody who goes": (
        "message",
        message(A_GROUP, left_chat_member=ADA_SAYS),
        FromGroup(GROUP, Moved(left=ADA)),
    ),
}

PASSED_OVER: dict[str, tuple[str, dict[str, Any]]] = {
    "an edit": ("edited_message", message(DM, text="x", edit_date=1_795_201_300)),
    "a post in a channel": ("channel_post", message(A_CHANNEL, text="/help")),
    "a tap on a message sent through an inline query": ("callback_query", tap(DM, message=None)),
    "Telegram itself": ("message", message(DM, text="x") | {"from": {**ADA_SAYS, "id": 777000}}),
    "a message from nobody": ("message", message(DM, text="x") | {"from": None}),
    "chatter in a group": ("message", message(A_GROUP, text="good morning")),
    "another bot's command": ("message", message(A_GROUP, **command("/help@another_bot"))),
    "the bot itself, coming": ("message", message(A_GROUP, new_chat_members=[BOT])),
    "the bot itself, going": ("message", message(A_GROUP, left_chat_member=BOT)),
    "a channel that speaks in a group": (
        "message", message(A_GROUP, sender_chat=A_CHANNEL, **command("/help"))
    ),
    "a pinned message": ("message", message(DM, pinned_message=message(DM, text="x"))),
    "a right that changes": ("my_chat_member", membership(A_GROUP, "member", "left") | {
        "new_chat_member": {"user": ADA_SAYS, "status": "member"}
    }),
    "a channel that adds the bot": ("my_chat_member", membership(A_CHANNEL, "left", "member")),
}  # fmt: skip


@pytest.mark.parametrize("what", READ)
async def test_what_is_read_becomes_one_event(what: str) -> None:
    kind, body, incoming = READ[what]
    assert await translated(kind, body) == incoming


@pytest.mark.parametrize("what", PASSED_OVER)
async def test_what_says_nothing_to_us_is_passed_over(what: str) -> None:
    assert await translated(*PASSED_OVER[what]) is None


@pytest.mark.parametrize("what", ["a tap in a group", "a command in a group", "being removed"])
async def test_no_words_of_a_group_are_taken_along(what: str) -> None:
    kind, body, _ = READ[what]
    assert "my words" not in repr(await translated(kind, body))


def test_order_is_kept_for_each_person_and_each_group() -> None:
    tapped, said = ada(Pressed("token", "q1", 3)), ada(Said("x", 7))
    assert order_key(tapped) == order_key(said) == ADA
    assert order_key(FromPerson(BEN, BEN, "en", "Ben", Showed())) == BEN
    assert order_key(FromGroup(GROUP, Added())) == GROUP
