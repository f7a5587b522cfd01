"""A nudge on its way: in time or never, once, and nothing stays behind that nobody has seen."""

from typing import Any

import pytest
from sqlalchemy import update

from bot import delivery, due_turns, outbound
from bot.group_turn import GroupTurn
from bot.outcomes import Gone, Outcome, Refused
from bot.person_turn import PersonTurn
from bot.posting import AsNudge, Pen, ToPerson, record_late
from bot.tools import Tools
from conversations.events import Added, Commanded
from conversations.local_time import HOUR, MINUTE
from rehearsal.world import ADA, BEN
from storage import outbox, people, shared_chats, tables
from storage.database import transaction
from storage.shared_chats import GroupChat
from tests.nudging import nudge, slot
from tests.on_phones import bubbles, said
from tests.rows import person, post, rows, text
from tests.stage import Stage

GROUP = GroupChat(-4001)
MARK = "0" * 34


@pytest.fixture
def stage(stage_of_two: Stage) -> Stage:
    """Ada and Ben have agreed, and all is quiet."""
    stage_of_two.clock.shift += HOUR
    return stage_of_two


def nudged(stage: Stage, which: int = 1, lasts: int = HOUR, *, silent: bool = False) -> int:
    """Ada's talk that a nudge opens."""
    tools = stage.app.tools
    return nudge(tools, person(tools, ADA).id, which, lasts, silent=silent)


def nudges(tools: Tools) -> list[tuple[str, str | None]]:
    """How each one stands, and why."""
    return [(row.state, row.error) for row in rows(tools, "outbox") if row.nature == "nudge"]


def left_open(tools: Tools, talk_id: int) -> bool:
    """Whether the talk is still there; if not, its buttons are not either."""
    is_open = talk_id in {row.id for row in rows(tools, "talk")}
    assert is_open == (talk_id in {row.talk_id for row in rows(tools, "button")})
    return is_open


def sends(stage: Stage) -> list[dict[str, Any]]:
    """The parameters of each new message."""
    return [dict(call.params) for call in stage.world.calls if call.method == "sendMessage"]


# How it is written.


@pytest.mark.parametrize("silent", [True, False])
async def test_a_nudge_comes_once_and_without_a_sound_if_it_is_to(
    stage: Stage, *, silent: bool
) -> None:
    before = len(sends(stage))
    nudged(stage, silent=silent)
    await stage.settle()
    (sent,) = sends(stage)[before:]
    assert ("disable_notification" in sent) == silent
    assert nudges(stage.app.tools) == [("sent", None)]
    (row,) = (row for row in rows(stage.app.tools, "outbox") if row.nature == "nudge")
    assert (row.payload, row.not_after) == (None, stage.clock.now() + HOUR)


async def test_what_is_edited_or_sent_later_in_a_nudges_talk_is_a_reply(stage: Stage) -> None:
    nudged(stage, silent=True)
    await stage.settle()
    (bubble,) = bubbles(stage.world, ADA)
    before = len(stage.world.calls)
    stage.world.tap_label(ADA, ADA, bubble[1][0])
    await stage.settle()
    edits = [call for call in list(stage.world.calls)[before:] if call.method == "editMessageText"]
    assert edits
    assert all("disable_notification" not in call.params for call in edits)
    assert nudges(stage.app.tools) == [("sent", None)]


async def test_only_the_new_bubble_of_a_turn_is_its_nudge(stage: Stage) -> None:
    stage.world.say(ADA, ADA, "/notice")
    await stage.settle()
    stage.world.tap_label(ADA, ADA, bubbles(stage.world, ADA)[-1][1][0])
    await stage.settle()
    tools = stage.app.tools
    with transaction(tools.database) as connection:
        row = people.find(connection, ADA)
        assert row
        turn = PersonTurn.load(tools, connection, row)
        turn.nudge = AsNudge(MARK, turn.given.now, silent=False)
        turn.run(Commanded("questions"))
    found = [(row.method, row.nature) for row in rows(tools, "outbox")]
    assert found == [("bubble", "reply"), ("bubble", "nudge")], "the other talk is parked"


async def test_a_second_nudge_for_the_same_slot_is_refused_with_all_of_its_turn(
    stage: Stage,
) -> None:
    first = nudged(stage)
    with pytest.raises(Exception, match=r"(?i)unique"):
        nudged(stage)
    assert [row.id for row in rows(stage.app.tools, "talk")] == [first]
    assert len(nudges(stage.app.tools)) == 1


async def test_a_nudge_found_when_its_time_was_over_is_recorded_and_says_nothing(
    stage: Stage,
) -> None:
    tools, whom = stage.app.tools, person(stage.app.tools, ADA)
    before = len(sends(stage))
    with transaction(tools.database) as connection:
        pen = Pen(connection, tools, stage.clock.now(), tools.reader("en"))
        mark = slot(tools, connection, whom.id, "weekly")
        record_late(pen, ToPerson(whom), AsNudge(mark, stage.clock.now() - 1, silent=False))
        assert outbox.has_slot(connection, mark)
        assert outbox.count_by_state(connection) == {"expired": 1}
    await stage.settle()
    assert len(sends(stage)) == before
    assert nudges(tools) == [("expired", "late")]


async def test_the_clock_stops_at_the_next_nudge_of_a_person_or_a_group(stage: Stage) -> None:
    tools, at = stage.app.tools, stage.clock.now() + MINUTE
    stage.world.add_bot(ADA, stage.world.create_group(ADA))
    await stage.settle()
    ada = person(tools, ADA).id
    with transaction(tools.database) as connection:
        people.plan_nudge(connection, ada, at)
    assert due_turns.next_instant(tools) == at
    (group,) = rows(tools, "shared_chat")
    with transaction(tools.database) as connection:
        shared_chats.plan_nudge(connection, group.id, at - 1)
    assert due_turns.next_instant(tools) == at - 1


# In time, or never.


async def test_a_late_nudge_is_never_sent_and_holds_up_nothing(stage: Stage) -> None:
    talk = nudged(stage, lasts=MINUTE)
    other = nudged(stage, 2)
    post(stage.app.tools, text(ADA, "Hello"))
    stage.clock.shift += MINUTE + 1
    before = len(sends(stage))
    await stage.settle()
    assert nudges(stage.app.tools) == [("expired", "late"), ("sent", None)]
    assert [each["text"] for each in sends(stage)[before:]][1:] == ["Hello"]
    assert not left_open(stage.app.tools, talk)
    assert left_open(stage.app.tools, other)
    assert [row.payload for row in rows(stage.app.tools, "outbox")] == [None, None]


async def test_a_nudge_in_the_last_instant_is_in_time(stage: Stage) -> None:
    nudged(stage, lasts=MINUTE)
    stage.clock.shift += MINUTE
    await stage.settle()
    assert nudges(stage.app.tools) == [("sent", None)]


# What cannot be sent.


@pytest.mark.parametrize("outcome", [Gone(), Refused("bad-request")], ids=["gone", "refused"])
async def test_a_nudge_that_cannot_be_sent_leaves_no_talk_open(
    stage: Stage, outcome: Outcome
) -> None:
    tools = stage.app.tools
    talk = nudged(stage)
    (outgoing,) = outbound.exchange(tools, (), 9)
    assert outbound.claim(tools, outgoing.row.id)
    outbound.exchange(tools, [(outgoing, outcome)], 9)
    code = "gone" if isinstance(outcome, Gone) else "bad-request"
    assert nudges(tools) == [("failed", code)]
    assert not left_open(tools, talk)


async def test_whoever_turns_out_to_have_blocked_the_bot_keeps_no_unseen_talk(
    stage: Stage,
) -> None:
    tools = stage.app.tools
    post(tools, text(ADA, "Hello", person=person(tools, ADA).id))
    talk = nudged(stage)
    stage.world.block(ADA)
    await stage.app.delivery.drain()  # before the news of it comes in
    assert nudges(tools) == [("cancelled", None)]
    assert not left_open(tools, talk)


async def test_whoever_blocks_the_bot_keeps_no_unseen_talk_either(stage: Stage) -> None:
    stage.world.say(ADA, ADA, "/today")
    await stage.settle()
    (seen,) = (row.id for row in rows(stage.app.tools, "talk"))
    talk = nudged(stage)
    stage.world.block(ADA)
    await stage.settle()
    assert nudges(stage.app.tools) == [("cancelled", None)]
    assert not left_open(stage.app.tools, talk)
    assert left_open(stage.app.tools, seen)


async def test_a_damaged_nudge_leaves_no_talk_open(stage: Stage) -> None:
    tools = stage.app.tools
    talk = nudged(stage)
    with transaction(tools.database) as connection:
        connection.execute(update(tables.outbox).values(payload=b"?"))
    await stage.settle()
    assert nudges(tools) == [("cancelled", "erased")]
    assert not left_open(tools, talk)


async def test_p7_stop_withdraws_what_waits_and_what_is_planned(stage: Stage) -> None:
    tools = stage.app.tools
    talk = nudged(stage)
    both = [person(tools, who).id for who in (ADA, BEN)]
    with transaction(tools.database) as connection:
        for whose in both:
            people.plan_nudge(connection, whose, stage.clock.now() + HOUR)
    before = len(sends(stage))
    stage.world.say(ADA, ADA, "/stop")
    await stage.settle()
    assert [each["text"][:8] for each in sends(stage)[before:]] == ["Stopped."]
    assert nudges(tools) == [("cancelled", None)]
    assert not left_open(tools, talk)
    assert person(tools, ADA).nudge_at is None
    assert person(tools, BEN).nudge_at is not None


# A tap tells what nobody knew.


async def arrives_unheard(stage: Stage) -> None:
    """The request goes out and the process ends before it knows how that went."""
    tools = stage.app.tools
    (outgoing,) = outbound.exchange(tools, (), 9)
    assert outbound.claim(tools, outgoing.row.id)
    await delivery.send(stage.app.api, outgoing)
    await stage.restart()
    assert nudges(stage.app.tools) == [("unknown", None)]


async def test_a_tap_shows_that_an_unclear_nudge_was_sent_and_finds_its_bubble(
    stage: Stage,
) -> None:
    talk = nudged(stage)
    await arrives_unheard(stage)
    messages = len(said(stage.world, ADA))
    (bubble,) = bubbles(stage.world, ADA)
    stage.world.tap_label(ADA, ADA, bubble[1][0])
    await stage.settle()
    assert nudges(stage.app.tools) == [("sent", None)]
    assert len(said(stage.world, ADA)) == messages, "it is edited where it stands"
    assert bubbles(stage.world, ADA) != [bubble]
    (noted,) = (row for row in rows(stage.app.tools, "message") if row.talk_id == talk)
    assert noted.sent_at == stage.clock.now()


async def test_a_tap_somewhere_else_shows_nothing(stage: Stage) -> None:
    stage.world.say(ADA, ADA, "/today")
    await stage.settle()
    nudged(stage)
    await arrives_unheard(stage)
    (first, _) = bubbles(stage.world, ADA)
    stage.world.tap(ADA, ADA, *_button(stage, first[1][0]))
    await stage.settle()
    assert nudges(stage.app.tools) == [("unknown", None)]


def _button(stage: Stage, label: str) -> tuple[int, str]:
    """The message and the data of the oldest button with this label."""
    return next(
        (each["id"], button["callback_data"])
        for each in stage.world.transcript(ADA)
        for row in each["keyboard"]
        for button in row
        if button["text"] == label
    )


# The same in a group.


def nudged_group(stage: Stage, lasts: int) -> int:
    tools = stage.app.tools
    with transaction(tools.database) as connection:
        (group,) = (row.chat_id for row in connection.execute(tables.shared_chat.select()))
        row = shared_chats.find(connection, group)
        assert row
        turn = GroupTurn.load(tools, connection, row)
        turn.nudge = AsNudge(MARK, turn.given.now + lasts, silent=True)
        turn.run(Added())
        return turn.given.talk_id


@pytest.fixture
async def group(stage: Stage) -> int:
    """A group with the bot in it, and no open talk."""
    found = stage.world.create_group(ADA)
    stage.world.add_bot(ADA, found)
    await stage.settle()
    with transaction(stage.app.tools.database) as connection:
        row = shared_chats.find(connection, found)
        assert row
        shared_chats.empty(connection, stage.app.tools.vault, row, stage.clock.now())
    return found


async def test_a_late_nudge_in_a_group_closes_its_talk(stage: Stage, group: int) -> None:
    talk = nudged_group(stage, MINUTE)
    stage.clock.shift += HOUR
    before = said(stage.world, group)
    await stage.settle()
    assert nudges(stage.app.tools) == [("expired", "late")]
    assert not left_open(stage.app.tools, talk)
    assert said(stage.world, group) == before


async def test_a_tap_in_a_group_shows_that_an_unclear_nudge_was_sent(
    stage: Stage, group: int
) -> None:
    talk = nudged_group(stage, HOUR)
    await arrives_unheard(stage)
    stage.world.tap_label(ADA, group, "Join")
    await stage.settle()
    assert nudges(stage.app.tools) == [("sent", None)]
    (noted,) = (row for row in rows(stage.app.tools, "message") if row.talk_id == talk)
    assert (noted.chat_id, noted.person_id) == (group, None)


async def test_a_nudge_that_waits_for_a_group_follows_it_and_comes_once(
    stage: Stage, group: int
) -> None:
    nudged_group(stage, HOUR)
    moved = stage.world.migrate(group)
    await stage.settle()
    assert [each["chat_id"] for each in sends(stage)].count(str(moved)) == 1
    assert nudges(stage.app.tools) == [("sent", None)]
