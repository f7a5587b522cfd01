"""What a bot can do in the rehearsed Telegram, called through PTB itself."""

import json
from collections.abc import AsyncIterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllGroupChats,
    BotCommandScopeChat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    MessageEntity,
)
from telegram.error import BadRequest, ChatMigrated, Forbidden

from bot.simulation.wire import WorldRequest
from rehearsal.calling import NAMES
from rehearsal.flood import Flood
from rehearsal.methods import METHODS
from rehearsal.specification import METHODS as KNOWN
from rehearsal.world import ADA, BEN, CAROL, Impossible, World
from tests.wire import StillClock

UNCHANGED = "Message is not modified"
YES = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="yes")]])


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def world(clock: StillClock) -> World:
    return World(clock)


@pytest.fixture
async def bot(world: World) -> AsyncIterator[Bot]:
    async with Bot(
        world.token, request=WorldRequest(world), get_updates_request=WorldRequest(world)
    ) as bot:
        yield bot


@pytest.fixture
def group(world: World) -> int:
    chat = world.create_group(ADA)
    world.join(BEN, chat)
    world.add_bot(ADA, chat)
    return chat


def problems(world: World) -> list[str]:
    return [problem for call in world.calls for problem in call.problems]


async def test_the_bot_knows_itself(bot: Bot) -> None:
    assert bot.username == "toward_rehearsal_bot"
    assert bot.bot.can_read_all_group_messages is False


async def test_a_message_arrives_with_its_entities_and_keyboard(world: World, bot: Bot) -> None:
    world.start(ADA)
    sent = await bot.send_message(ADA, "<b>Hello</b>", parse_mode="HTML", reply_markup=YES)
    assert sent.text == "Hello"
    assert sent.reply_markup == YES
    shown = world.transcript(ADA)[-1]
    assert (shown["text"], shown["name"], shown["is_bot"]) == ("Hello", "Toward", True)
    assert shown["entities"] == [{"type": "bold", "offset": 0, "length": 5}]
    assert shown["keyboard"][0][0]["callback_data"] == "yes"
    assert problems(world) == []


async def test_entities_given_by_the_bot_are_kept(world: World, bot: Bot) -> None:
    world.start(ADA)
    sent = await bot.send_message(ADA, "Hello", entities=[MessageEntity("italic", 0, 5)])
    assert [entity.type for entity in sent.entities] == ["italic"]


@pytest.mark.parametrize(
    ("text", "error"),
    [
        (" \n ", "Message text is empty"),
        ("a" * 4097, "Message is too long"),
        ("😀" * 2049, "Message is too long"),
    ],
)
async def test_a_text_has_its_limits(world: World, bot: Bot, text: str, error: str) -> None:
    world.start(ADA)
    with pytest.raises(BadRequest, match=error):
        await bot.send_message(ADA, text)


async def test_nobody_is_written_to_before_start(bot: Bot) -> None:
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(ADA, "Hello")


async def test_somebody_seen_in_a_group_must_still_write_first(bot: Bot, group: int) -> None:
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await bot.send_message(BEN, "Hello")
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(CAROL, "Hello")


async def test_a_blocked_bot_is_refused_until_start_is_pressed_again(
    world: World, bot: Bot
) -> None:
    world.start(ADA)
    world.block(ADA)
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(ADA, "Hello")
    world.start(ADA)
    await bot.send_message(ADA, "Hello")
    statuses = [
        update.my_chat_member.new_chat_member.status
        for update in await bot.get_updates()
        if update.my_chat_member
    ]
    assert statuses == ["kicked", "member"]


async def test_an_edit_without_a_keyboard_takes_it_away(world: World, bot: Bot) -> None:
    world.start(ADA)
    sent = await bot.send_message(ADA, "One", reply_markup=YES)
    edited = await sent.edit_text("Two")
    assert not isinstance(edited, bool)
    assert edited.reply_markup is None
    assert edited.edit_date is not None
    shown = world.transcript(ADA)[-1]
    assert (shown["text"], shown["keyboard"], shown["edited"]) == ("Two", [], True)


async def test_an_edit_that_changes_nothing_is_refused(world: World, bot: Bot) -> None:
    world.start(ADA)
    sent = await bot.send_message(ADA, "One", reply_markup=YES)
    with pytest.raises(BadRequest, match=UNCHANGED):
        await sent.edit_text("One", reply_markup=YES)
    with pytest.raises(BadRequest, match=UNCHANGED):
        await sent.edit_reply_markup(YES)
    await sent.edit_reply_markup(None)
    with pytest.raises(BadRequest, match=UNCHANGED):
        await sent.edit_reply_markup(None)


async def test_what_is_not_there_or_not_its_own_cannot_be_edited(world: World, bot: Bot) -> None:
    start = world.start(ADA)
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("One", ADA, 999)
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("One", ADA, start)
    with pytest.raises(BadRequest, match="Message identifier is not specified"):
        await bot.edit_message_text("One", ADA)


async def test_deleted_messages_vanish_and_cannot_be_deleted_twice(world: World, bot: Bot) -> None:
    start = world.start(ADA)
    assert await bot.delete_message(ADA, start)
    assert world.transcript(ADA) == []
    assert [one["deleted"] for one in world.transcript(ADA, deleted=True)] == [True]
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await bot.delete_message(ADA, start)


async def test_messages_older_than_two_days_stay(world: World, bot: Bot, clock: StillClock) -> None:
    start = world.start(ADA)
    clock.now += 48 * 3600
    with pytest.raises(BadRequest, match="Message can't be deleted"):
        await bot.delete_message(ADA, start)
    with pytest.raises(BadRequest, match="Message can't be deleted"):
        await bot.delete_messages(ADA, [start])


async def test_many_are_deleted_at_once_and_missing_ones_passed_over(
    world: World, bot: Bot
) -> None:
    start = world.start(ADA)
    sent = await bot.send_message(ADA, "One")
    assert await bot.delete_messages(ADA, [start, sent.message_id, 999])
    assert world.transcript(ADA) == []


async def test_in_a_group_others_messages_are_deleted_only_by_an_admin(
    world: World, bot: Bot, group: int
) -> None:
    said = world.say(BEN, group, "hello")
    with pytest.raises(BadRequest, match="Message can't be deleted"):
        await bot.delete_message(group, said)
    world.promote_bot(ADA, group)
    assert await bot.delete_message(group, said)


async def test_a_reply_needs_its_message(world: World, bot: Bot) -> None:
    start = world.start(ADA)
    sent = await bot.send_message(ADA, "One", reply_to_message_id=start)
    assert sent.reply_to_message is not None
    assert sent.reply_to_message.message_id == start
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await bot.send_message(ADA, "One", reply_to_message_id=999)
    sent = await bot.send_message(
        ADA, "One", reply_to_message_id=999, allow_sending_without_reply=True
    )
    assert sent.reply_to_message is None


async def test_bad_keyboards_are_refused(world: World, bot: Bot) -> None:
    world.start(ADA)
    with pytest.raises(BadRequest, match="text buttons are unallowed in the inline keyboard"):
        await bot.send_message(
            ADA, "a", reply_markup=InlineKeyboardMarkup([[InlineKeyboardButton("a")]])
        )
    long = InlineKeyboardMarkup([[InlineKeyboardButton("a", callback_data="é" * 33)]])
    with pytest.raises(BadRequest, match="Button_data_invalid"):
        await bot.send_message(ADA, "a", reply_markup=long)
    answer = world.call("sendMessage", {"chat_id": str(ADA), "text": "a", "reply_markup": "{"})
    assert answer.body["description"].endswith("can't parse reply keyboard markup JSON object")


async def test_a_tap_is_answered_once_and_seen_by_the_one_who_tapped(
    world: World, bot: Bot
) -> None:
    world.start(ADA)
    await bot.send_message(ADA, "One", reply_markup=YES)
    world.tap_label(ADA, ADA, "Yes")
    query = (await bot.get_updates())[-1].callback_query
    assert query is not None
    assert query.data == "yes"
    await query.answer("Noted", show_alert=True)
    assert [(one.user, one.text, one.modal) for one in world.alerts] == [(ADA, "Noted", True)]
    with pytest.raises(BadRequest, match="Query is too old"):
        await query.answer()


async def test_a_tap_is_too_old_after_two_and_a_half_minutes(
    world: World, bot: Bot, clock: StillClock
) -> None:
    world.start(ADA)
    await bot.send_message(ADA, "One", reply_markup=YES)
    query = world.tap_label(ADA, ADA, "Yes")
    clock.now += 150
    assert [update.callback_query for update in await bot.get_updates()] == [None]
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query(query)


async def test_a_tap_on_a_message_that_is_gone_says_so(world: World, bot: Bot) -> None:
    world.start(ADA)
    sent = await bot.send_message(ADA, "One", reply_markup=YES)
    await sent.delete()
    with pytest.raises(Impossible):
        world.tap(ADA, ADA, sent.message_id, "yes")
    world.forge(ADA, ADA, sent.message_id, "yes")
    query = (await bot.get_updates())[-1].callback_query
    assert query is not None
    assert query.message is not None
    assert query.message.is_accessible is False


async def test_only_buttons_that_are_there_can_be_tapped(world: World, bot: Bot) -> None:
    world.start(ADA)
    sent = await bot.send_message(ADA, "One", reply_markup=YES)
    with pytest.raises(Impossible, match="no such button"):
        world.tap(ADA, ADA, sent.message_id, "no")
    with pytest.raises(Impossible, match="no button says"):
        world.tap_label(ADA, ADA, "No")
    with pytest.raises(Impossible, match="Carol is not in this chat"):
        world.tap(CAROL, ADA, sent.message_id, "yes")


async def test_a_document_is_kept_for_whoever_opens_it(world: World, bot: Bot) -> None:
    world.start(ADA)
    sent = await bot.send_document(ADA, InputFile(b"{}", "mirror.json"), caption="Yours")
    assert sent.document is not None
    assert (sent.document.file_name, sent.document.file_size) == ("mirror.json", 2)
    assert sent.caption == "Yours"
    assert world.transcript(ADA)[-1]["media"] == "document"
    assert [upload.content for upload in world.state.uploads.values()] == [b"{}"]
    assert problems(world) == []


async def test_copies_and_forwards(world: World, bot: Bot) -> None:
    start = world.start(ADA)
    world.start(BEN)
    copied = await bot.copy_message(BEN, ADA, start)
    forwarded = await bot.forward_message(BEN, ADA, start)
    assert forwarded.forward_origin is not None
    assert [one["id"] for one in world.transcript(BEN)[-2:]] == [
        copied.message_id,
        forwarded.message_id,
    ]
    with pytest.raises(BadRequest, match="Message to copy not found"):
        await bot.copy_message(BEN, ADA, 999)


async def test_reactions_and_pins_show(world: World, bot: Bot, group: int) -> None:
    start = world.start(ADA)
    await bot.set_message_reaction(ADA, start, "👍")
    await bot.pin_chat_message(ADA, start)
    shown = world.transcript(ADA)[0]
    assert (shown["reactions"], shown["pinned"]) == (["👍"], True)
    assert (await bot.get_chat(ADA)).pinned_message is not None
    await bot.unpin_chat_message(ADA)
    assert world.transcript(ADA)[0]["pinned"] is False
    with pytest.raises(BadRequest, match="Not enough rights"):
        await bot.pin_chat_message(group, 1)


async def test_commands_are_found_by_the_narrowest_scope_and_language(
    world: World, bot: Bot, group: int
) -> None:
    world.start(ADA)
    await bot.set_my_commands([BotCommand("today", "Today")])
    await bot.set_my_commands([BotCommand("heute", "Heute")], language_code="de")
    await bot.set_my_commands([BotCommand("week", "Week")], scope=BotCommandScopeAllGroupChats())
    await bot.set_my_commands([BotCommand("mine", "Mine")], scope=BotCommandScopeChat(ADA))
    world.speak(CAROL, "de")

    def menu(user: int, chat: int) -> list[str]:
        return [one["command"] for one in world.commands(user, chat)]

    assert (menu(ADA, ADA), menu(BEN, BEN)) == (["mine"], ["today"])
    assert (menu(CAROL, CAROL), menu(ADA, group)) == (["heute"], ["week"])
    assert [one.command for one in await bot.get_my_commands()] == ["today"]
    await bot.delete_my_commands()
    assert menu(BEN, BEN) == []
    with pytest.raises(BadRequest, match="Bot_command_invalid"):
        await bot.set_my_commands([BotCommand("Nein!", "No")])


async def test_the_bot_describes_itself(world: World, bot: Bot) -> None:
    await bot.set_my_description("A companion")
    await bot.set_my_short_description("Small")
    await bot.set_my_name("Toward you")
    assert (await bot.get_my_description()).description == "A companion"
    assert (await bot.get_my_short_description()).short_description == "Small"
    assert (await bot.get_my_name(language_code="de")).name == "Toward you"
    await bot.set_chat_menu_button()
    assert (await bot.get_chat_menu_button()).type == "commands"


async def test_members_can_be_asked_for(world: World, bot: Bot, group: int) -> None:
    owner = await bot.get_chat_member(group, ADA)
    outsider = await bot.get_chat_member(group, CAROL)
    assert (owner.status, outsider.status) == ("creator", "left")
    assert await bot.get_chat_member_count(group) == 3
    world.promote_bot(ADA, group)
    admins = [one.user.first_name for one in await bot.get_chat_administrators(group)]
    assert admins == ["Ada", "Toward"]
    world.start(ADA)
    assert (await bot.get_chat(ADA)).first_name == "Ada"
    with pytest.raises(BadRequest, match="no administrators in the private chat"):
        await bot.get_chat_administrators(ADA)


async def test_outside_a_group_the_bot_has_no_business_there(
    world: World, bot: Bot, group: int
) -> None:
    world.remove_bot(ADA, group)
    with pytest.raises(Forbidden, match="bot was kicked from the group chat"):
        await bot.send_message(group, "Hello")
    world.add_bot(BEN, group)
    await bot.leave_chat(group)
    with pytest.raises(Forbidden, match="bot is not a member of the group chat"):
        await bot.send_message(group, "Hello")


async def test_a_group_that_became_a_supergroup_says_where_it_went(
    world: World, bot: Bot, group: int
) -> None:
    await bot.send_message(group, "Before")
    new = world.migrate(group)
    with pytest.raises(ChatMigrated) as migrated:
        await bot.send_message(group, "After")
    assert migrated.value.new_chat_id == new
    sent = await bot.send_message(new, "After")
    assert sent.message_id == 2
    assert str(new).startswith("-100")
    updates = await bot.get_updates()
    news = [one.message for one in updates if one.message and one.message.migrate_to_chat_id]
    assert [one.migrate_to_chat_id for one in news] == [new]


def test_more_than_a_group_bears_is_too_many(world: World, group: int, clock: StillClock) -> None:
    params = {"chat_id": str(group), "text": "Hello"}
    assert {world.call("sendMessage", params).status for _ in range(20)} == {200}
    clock.now += 20
    later = world.call("sendMessage", params)
    assert later.body["parameters"] == {"retry_after": 40}
    clock.now += 40
    assert world.call("sendMessage", params).status == 200


def test_thirty_a_second_is_all_there_is(world: World) -> None:
    world.start(ADA)
    params = {"chat_id": str(ADA), "text": "Hello"}
    statuses = [world.call("sendMessage", params).status for _ in range(31)]
    assert statuses == [200] * 30 + [429]
    assert world.call("sendMessage", params).headers == {"Retry-After": "1"}


def test_one_a_second_per_chat_can_be_asked_for(clock: StillClock) -> None:
    world = World(clock, flood=Flood(chats=True))
    world.start(ADA)
    params = {"chat_id": str(ADA), "text": "Hello"}
    statuses = [world.call("sendMessage", params).status for _ in range(6)]
    assert statuses == [200] * 5 + [429]


def test_what_is_not_rehearsed_is_not_found_and_named(world: World) -> None:
    answer = world.call("sendPoll", {"chat_id": "1"})
    assert answer.body["description"] == "Not Found: method not found"
    assert "sendPoll: not rehearsed" in world.calls[-1].problems
    world.call("sendNothing", {})
    assert world.calls[-1].problems == ("sendNothing: no such method",)


def test_wrong_parameters_are_written_down_beside_the_call(world: World) -> None:
    world.start(ADA)
    answer = world.call("sendMessage", {"chat_id": str(ADA), "text": "a", "colour": "red"})
    assert answer.status == 200
    assert world.calls[-1].problems == ("colour: no such parameter",)


def test_an_empty_parameter_is_one_that_is_not_there(world: World) -> None:
    world.call("sendMessage", {"chat_id": "1", "text": "", "reply_markup": ""})
    assert world.calls[-1].params == {"chat_id": "1"}
    assert world.calls[-1].problems == ("text: required",)


@pytest.mark.parametrize(
    ("chat", "error"),
    [("", "chat_id is empty"), ("@ada", "chat not found"), ("77", "chat not found")],
)
def test_a_chat_must_be_known(world: World, chat: str, error: str) -> None:
    answer = world.call("sendMessage", {"chat_id": chat, "text": "a"})
    assert answer.body == {
        "ok": False,
        "error_code": 400,
        "description": f"Bad Request: {error}",
    }


def test_parameters_come_before_the_chat(world: World) -> None:
    answer = world.call("sendMessage", {"chat_id": "77", "text": ""})
    assert answer.body["description"] == "Bad Request: message text is empty"


async def test_a_draft_and_an_action_leave_no_message(world: World, bot: Bot) -> None:
    world.start(ADA)
    assert await bot.send_chat_action(ADA, "typing")
    assert await bot.send_message_draft(ADA, 1, "Hel")
    assert len(world.transcript(ADA)) == 1
    kinds = [entry["kind"] for entry in world.journal.after(0) or []]
    assert "typing" in kinds
    assert "draft" in kinds


def test_a_reset_forgets_everything_but_numbers_go_on(world: World) -> None:
    first = world.start(ADA)
    world.reset()
    assert world.transcript(ADA) == []
    assert world.call("getUpdates", {}).body["result"] == []
    assert world.start(ADA) > first
    updates = world.call("getUpdates", {}).body["result"]
    assert [update["update_id"] for update in updates] == [700_000_002]
    json.dumps(updates)


@given(
    st.sampled_from(sorted(METHODS)),
    st.dictionaries(
        st.sampled_from(
            sorted({name for method in METHODS for name in KNOWN[NAMES[method]]}),
        ),
        st.one_of(
            st.sampled_from(["1", "1001", "-1", "true", "[]", "{}", "[1]", '[{"a":1}]', "null"]),
            st.text(max_size=8),
        ),
        max_size=5,
    ),
)
def test_whatever_is_sent_there_is_an_answer(method: str, params: dict[str, str]) -> None:
    world = World(StillClock())
    world.start(ADA)
    answer = world.call(method, {"chat_id": str(ADA)} | params)
    assert answer.status in {200, 400, 403, 409}
    json.dumps(answer.body)
    json.dumps(world.transcript(ADA))
