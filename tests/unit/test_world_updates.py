"""What reaches the bot, in which shape, and how long it waits."""

from typing import Any

import pytest
from telegram import Bot, Update

from bot.simulation.wire import WorldRequest
from rehearsal.media import SHAPES
from rehearsal.world import ADA, BEN, CAROL, Impossible, World
from tests.wire import StillClock

EVERYTHING = '["message","edited_message","callback_query","my_chat_member","chat_member"]'


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def world(clock: StillClock) -> World:
    return World(clock)


@pytest.fixture
def group(world: World) -> int:
    chat = world.create_group(ADA)
    world.join(BEN, chat)
    world.add_bot(ADA, chat)
    return chat


def poll(world: World, **params: object) -> list[dict[str, Any]]:
    answer = world.call("getUpdates", {name: str(value) for name, value in params.items()})
    assert answer.status == 200, answer.body
    found: list[dict[str, Any]] = answer.body["result"]
    return found


def texts(updates: list[dict[str, Any]]) -> list[str]:
    return [update["message"]["text"] for update in updates if "text" in update.get("message", {})]


def confirm(world: World) -> None:
    poll(world, offset=-1)
    poll(world, offset=world.state.updates.next_id)


def test_an_offset_confirms_everything_below_it(world: World) -> None:
    world.start(ADA)
    world.say(ADA, ADA, "one")
    first = poll(world)
    assert texts(first) == ["/start", "one"]
    assert texts(poll(world, offset=first[1]["update_id"])) == ["one"]
    assert texts(poll(world, offset=first[1]["update_id"] + 1)) == []
    assert texts(poll(world)) == []


def test_what_is_not_confirmed_comes_again(world: World, clock: StillClock) -> None:
    world.start(ADA)
    assert poll(world) == poll(world)
    clock.now += 1
    assert texts(poll(world)) == ["/start"]


def test_who_asks_at_once_for_the_same_gets_it_singly(world: World, clock: StillClock) -> None:
    world.start(ADA)
    world.say(ADA, ADA, "one")
    assert len(poll(world)) == 2
    assert len(poll(world)) == 1
    clock.now += 1
    assert len(poll(world)) == 2


def test_a_negative_offset_forgets_all_but_the_last(world: World) -> None:
    world.start(ADA)
    for text in ("one", "two", "three"):
        world.say(ADA, ADA, text)
    assert texts(poll(world, offset=-2)) == ["two", "three"]
    assert texts(poll(world)) == ["two", "three"]


@pytest.mark.parametrize(("limit", "count"), [(1, 1), (0, 1), (-5, 1), (3, 3), (1000, 100)])
def test_a_limit_is_brought_into_its_bounds(world: World, limit: int, count: int) -> None:
    world.start(ADA)
    for _ in range(120):
        world.say(ADA, ADA, "one")
    assert len(poll(world, limit=limit)) == count


def test_messages_wait_a_day_and_taps_two_and_a_half_minutes(
    world: World, clock: StillClock
) -> None:
    message = world.start(ADA)
    world.forge(ADA, ADA, message, "x")
    clock.now += 149
    assert [list(update)[1] for update in poll(world)] == ["message", "callback_query"]
    clock.now += 1
    assert [list(update)[1] for update in poll(world)] == ["message"]
    clock.now += 86_400 - 150
    assert poll(world) == []


def test_update_ids_rise_one_by_one(world: World) -> None:
    world.start(ADA)
    world.say(ADA, ADA, "one")
    first, second = (update["update_id"] for update in poll(world))
    assert second == first + 1


def test_allowed_updates_hold_from_then_on_and_are_remembered(world: World) -> None:
    world.start(ADA)
    poll(world, allowed_updates='["callback_query"]')
    world.say(ADA, ADA, "unheard")
    assert texts(poll(world)) == ["/start"]
    poll(world, allowed_updates="[]")
    world.say(ADA, ADA, "heard")
    assert texts(poll(world, offset=-1)) == ["heard"]


def test_chat_member_comes_only_to_an_admin_who_asked(world: World, group: int) -> None:
    poll(world, allowed_updates=EVERYTHING)
    confirm(world)
    world.join(CAROL, group)
    assert [list(update)[1] for update in poll(world)] == ["message"]
    world.promote_bot(ADA, group)
    confirm(world)
    world.leave(CAROL, group)
    kinds = [list(update)[1] for update in poll(world)]
    assert kinds == ["message", "chat_member"]
    confirm(world)
    poll(world, allowed_updates="[]")
    world.join(CAROL, group)
    assert [list(update)[1] for update in poll(world)] == ["message"]


def test_an_active_webhook_excludes_polling(world: World) -> None:
    world.call("setWebhook", {"url": "https://bot.example/hook"})
    assert world.call("getWebhookInfo", {}).body["result"]["url"] == "https://bot.example/hook"
    answer = world.call("getUpdates", {})
    assert answer.status == 409
    assert "can't use getUpdates method while webhook is active" in answer.body["description"]
    world.call("deleteWebhook", {})
    assert world.call("getUpdates", {}).status == 200


def test_a_webhook_needs_https_and_may_drop_what_waits(world: World) -> None:
    world.start(ADA)
    assert world.call("setWebhook", {"url": "http://bot.example"}).status == 400
    assert world.call("getWebhookInfo", {}).body["result"]["pending_update_count"] == 1
    world.call("deleteWebhook", {"drop_pending_updates": "true"})
    assert poll(world) == []


def test_the_newest_update_can_come_twice_even_when_confirmed(world: World) -> None:
    world.start(ADA)
    first = poll(world)
    confirm(world)
    world.duplicate_last_update()
    again = poll(world, offset=first[0]["update_id"] + 1)
    assert again == first
    assert poll(world, offset=first[0]["update_id"] + 1) == []


# Privacy mode.


def test_in_a_group_the_bot_hears_what_is_meant_for_it(world: World, group: int) -> None:
    confirm(world)
    world.say(BEN, group, "just us")
    world.say(BEN, group, "/week@toward_rehearsal_bot")
    world.say(BEN, group, "/week@other_bot")
    world.say(BEN, group, "/week")
    assert texts(poll(world)) == ["/week@toward_rehearsal_bot"]


def test_a_plain_command_is_heard_once_the_bot_has_written(world: World, group: int) -> None:
    confirm(world)
    world.call("sendMessage", {"chat_id": str(group), "text": "Hello"})
    world.say(BEN, group, "/week")
    world.say(BEN, group, "not /week")
    assert texts(poll(world)) == ["/week"]


def test_replies_to_the_bot_are_heard(world: World, group: int) -> None:
    sent = world.call("sendMessage", {"chat_id": str(group), "text": "Hello"})
    confirm(world)
    said = world.say(BEN, group, "thank you", reply_to=sent.body["result"]["message_id"])
    world.say(ADA, group, "to Ben", reply_to=said)
    (update,) = poll(world)
    assert update["message"]["text"] == "thank you"
    assert update["message"]["reply_to_message"]["text"] == "Hello"


def test_an_admin_hears_everything(world: World, group: int) -> None:
    world.promote_bot(ADA, group)
    confirm(world)
    said = world.say(BEN, group, "just us")
    world.edit(BEN, group, said, "just the two of us")
    message, edited = poll(world)
    assert message["message"]["text"] == "just us"
    assert edited["edited_message"]["text"] == "just the two of us"


def test_service_messages_are_always_heard(world: World, group: int) -> None:
    confirm(world)
    world.join(CAROL, group)
    world.leave(CAROL, group)
    joined, left = (update["message"] for update in poll(world))
    assert joined["new_chat_members"][0]["first_name"] == "Carol"
    assert left["left_chat_member"]["first_name"] == "Carol"


def test_before_it_is_added_and_after_it_is_removed_the_bot_hears_nothing(world: World) -> None:
    group = world.create_group(ADA)
    world.say(ADA, group, "/week@toward_rehearsal_bot")
    assert poll(world) == []
    world.add_bot(ADA, group)
    world.remove_bot(ADA, group)
    confirm(world)
    world.say(ADA, group, "/week@toward_rehearsal_bot")
    assert poll(world) == []


def test_an_anonymous_admin_speaks_as_the_chat(world: World, group: int) -> None:
    confirm(world)
    world.say_anonymously(group, "/week@toward_rehearsal_bot")
    (update,) = poll(world)
    assert update["message"]["from"]["id"] == 1087968824
    assert update["message"]["sender_chat"]["id"] == group


def test_channel_posts_come_as_such_and_only_when_allowed(world: World) -> None:
    channel = world.create_channel(ADA, "News")
    confirm(world)
    world.say(ADA, channel, "post")
    (update,) = poll(world)
    assert "from" not in update["channel_post"]
    confirm(world)
    poll(world, allowed_updates='["message"]')
    world.say(ADA, channel, "post")
    assert poll(world) == []


def test_a_topic_is_carried_through(world: World, group: int) -> None:
    new = world.migrate(group)
    world.make_forum(new)
    confirm(world)
    world.say(BEN, new, "/week@toward_rehearsal_bot", thread=7)
    (update,) = poll(world)
    assert update["message"]["message_thread_id"] == 7
    params = {"chat_id": str(new), "text": "Hello", "message_thread_id": "7"}
    sent = world.call("sendMessage", params).body["result"]
    assert (sent["message_thread_id"], sent["is_topic_message"]) == (7, True)
    plain = world.call("sendMessage", params | {"chat_id": str(world.create_group(ADA))})
    assert plain.status == 403


def test_message_ids_are_counted_over_all_chats_but_apart_in_a_supergroup(
    world: World, group: int
) -> None:
    last = world.start(ADA)
    assert world.start(BEN) == last + 1
    assert world.say(ADA, group, "hello") == last + 2
    new = world.migrate(group)
    assert [one["id"] for one in world.transcript(new)] == [1]


# What people can and cannot do.


def test_start_carries_its_payload(world: World) -> None:
    world.start(ADA, "invite-abc")
    assert texts(poll(world)) == ["/start invite-abc"]


def test_people_cannot_do_what_no_phone_lets_them(world: World, group: int) -> None:
    for act in (
        lambda: world.say(ADA, ADA, "hello"),
        lambda: world.say(CAROL, group, "hello"),
        lambda: world.say(ADA, group, "   "),
        lambda: world.say(77, group, "hello"),
        lambda: world.say(ADA, -77, "hello"),
        lambda: world.block(ADA),
        lambda: world.unblock(ADA),
        lambda: world.join(BEN, group),
        lambda: world.add_bot(ADA, group),
        lambda: world.edit(BEN, group, 1, "mine"),
        lambda: world.send_media(ADA, group, "elephant"),
        lambda: World(StillClock()).duplicate_last_update(),
    ):
        with pytest.raises(Impossible):
            act()


def test_who_blocked_the_bot_must_unblock_it_first(world: World) -> None:
    world.start(ADA)
    world.block(ADA)
    with pytest.raises(Impossible, match="unblock the bot first"):
        world.say(ADA, ADA, "hello")
    world.unblock(ADA)
    world.say(ADA, ADA, "hello")


def test_typed_text_carries_no_entities_but_commands(world: World) -> None:
    world.start(ADA)
    confirm(world)
    world.say(ADA, ADA, "<b>x</b> https://a.example /stop")
    (update,) = poll(world)
    assert update["message"]["text"] == "<b>x</b> https://a.example /stop"
    assert [one["type"] for one in update["message"]["entities"]] == ["bot_command"]


async def test_ptb_understands_every_kind_of_update(world: World) -> None:
    async with Bot(world.token, request=WorldRequest(world)) as bot:
        poll(world, allowed_updates=EVERYTHING.replace("]", ',"channel_post"]'))
        message = world.start(ADA)
        world.edit(ADA, ADA, message, "/start again")
        world.forge(ADA, ADA, message, "x")
        world.forge(ADA, ADA, 999, "x")
        for kind in SHAPES:
            world.send_media(ADA, ADA, kind)
        world.send_media(ADA, ADA, "photo", "a caption")
        world.block(ADA)
        group = world.create_group(ADA)
        world.add_bot(ADA, group)
        world.promote_bot(ADA, group)
        world.say_anonymously(group, "hello")
        world.join(BEN, group)
        world.leave(BEN, group)
        world.migrate(group)
        world.say(ADA, world.create_channel(ADA, "News"), "post")
        found = poll(world)
        parsed = [Update.de_json(update, bot) for update in found]
    assert len(parsed) > 20
    for update, raw in zip(parsed, found, strict=True):
        kind = list(raw)[1]
        assert getattr(update, kind) is not None
        assert set(update.to_dict()) == {"update_id", kind}
    media = [one.message for one in parsed if one.message and one.message.effective_attachment]
    assert len(media) == len(SHAPES) + 1
