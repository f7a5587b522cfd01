"""Nudges end to end, on the phone: only what was chosen, when it was chosen, or not at all."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, time
from threading import Barrier
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot import due_turns, keeping
from bot.chance import Chance
from bot.simulation.virtual_time import VirtualClock
from bot.tools import Tools
from conversations.local_time import DAY, HOUR, MINUTE
from conversations.nudges import Nudges
from rehearsal.faults import Fault
from rehearsal.world import ADA, BEN
from storage import couples, people
from storage.couples import CoupleRow
from storage.database import transaction
from tests.integration.storage_fixtures import Store
from tests.rows import broken_turns, person, rows
from tests.shipped import shipped
from tests.stage import Stage

WEEK = 7 * 86_400
REFLECTION = "A quiet moment for the week"
NEUTRAL = (
    REFLECTION,
    "A note, as you set it.",
    "A small question, for you alone.",
    "Something for the week, as you asked.",
    "Here once more, as you asked.",
    "One line, as you asked.",
)


@pytest.fixture
def stage(stage_of_two: Stage) -> Stage:
    """Ada and Ben have agreed; it is Friday evening."""
    return stage_of_two


async def does(stage: Stage, *lines: str) -> None:
    """Ada writes a command, a time or a zone, or taps what is called so."""
    for line in lines:
        if "/" in line or line[0].isdigit():
            stage.world.say(ADA, ADA, line)
        else:
            stage.world.tap_label(ADA, ADA, line)
        await stage.settle()


async def choose_reflection(stage: Stage, how_often: str = "Every week") -> None:
    await does(stage, "/settings", "The question for me", how_often, "19:00", "Skip", "They stay")


def sent(stage: Stage) -> list[dict[str, Any]]:
    """What came to Ada by itself, with the parameters of each call and its instant."""
    return [
        {**call.params, "at": datetime.fromtimestamp(call.at, UTC)}
        for call in stage.world.calls
        if call.method == "sendMessage" and str(call.params["text"]).startswith(NEUTRAL)
    ]


def ends(stage: Stage) -> list[str]:
    """What became of each nudge."""
    return [row.state for row in rows(stage.app.tools, "outbox") if row.nature == "nudge"]


async def test_p7_nothing_comes_by_itself_to_somebody_who_has_chosen_nothing(stage: Stage) -> None:
    await does(stage, "/settings", "Close", "/today", "Not now")
    before = len(stage.world.transcript(ADA))
    await stage.pass_time(20 * WEEK)
    assert len(stage.world.transcript(ADA)) == before
    assert ends(stage) == []


async def test_p7_after_stop_nothing_of_all_that_was_chosen_comes(stage: Stage) -> None:
    await choose_reflection(stage)
    await does(stage, "/rest", "In a week", "/together", "Ask me on Sundays", "/stop")
    await stage.pass_time(20 * WEEK)
    assert sent(stage) == []
    assert [row.nudge_at for row in rows(stage.app.tools, "person")] == [None, None]


async def test_p8_the_reflection_comes_once_a_week_within_its_hour_and_without_a_sound(
    stage: Stage,
) -> None:
    await choose_reflection(stage)
    await does(stage, "/settings", "The question for me", "Its day", "Wednesday")
    await does(stage, "The question for me", "Its hour", "Nine in the morning", "Close")
    for _ in range(3):
        await stage.pass_time(WEEK)
        await does(stage, "/today")
    whens = [each["at"] for each in sent(stage)]
    assert [(when.strftime("%a"), when.hour) for when in whens] == [("Wed", 9)] * 3
    assert all(each["disable_notification"] for each in sent(stage))
    assert len({(when.minute, when.second) for when in whens}) == 1, "a person's own minute"


async def test_p8_it_may_ring_for_somebody_who_chose_that(stage: Stage) -> None:
    await choose_reflection(stage)
    await does(stage, "/settings", "Hours and sound", "Sound", "It may ring")
    await stage.pass_time(WEEK)
    assert ["disable_notification" in each for each in sent(stage)] == [False]


async def test_p8_one_that_was_slept_through_is_noted_and_the_next_one_stands(stage: Stage) -> None:
    await choose_reflection(stage)
    await stage.stop()
    stage.clock.shift += 2 * DAY + 3 * HOUR  # Sunday, ten in the evening
    await stage.start()
    await stage.pass_time(60)
    assert (len(sent(stage)), ends(stage)) == (0, ["expired"])
    await stage.pass_time(WEEK)
    assert (len(sent(stage)), ends(stage)) == (1, ["expired", "sent"])


async def test_p9_during_a_rest_only_its_date_comes(stage: Stage) -> None:
    await choose_reflection(stage)
    await does(stage, "/rest", "Later than that", "In three weeks", "Close")
    await stage.pass_time(20 * 86_400)
    assert sent(stage) == []
    await stage.pass_time(2 * 86_400)
    assert [each["text"][:6] for each in sent(stage)] == ["A note"]


async def test_p9_one_question_a_week_for_somebody_who_has_both(stage: Stage) -> None:
    await choose_reflection(stage)
    await does(stage, "/together", "Ask me on Sundays", "Not now")
    for _ in range(6):
        await stage.pass_time(WEEK)
        await does(stage, "/today")
    whens = [each["at"].isocalendar()[:2] for each in sent(stage)]
    assert len(whens) == len(set(whens)) == 6


async def test_whoever_has_blocked_the_bot_gets_nothing_and_all_goes_on_afterwards(
    stage: Stage,
) -> None:
    await choose_reflection(stage)
    stage.world.block(ADA)
    await stage.settle()
    await stage.pass_time(3 * WEEK)
    assert (sent(stage), ends(stage)) == ([], [])
    stage.world.unblock(ADA)
    await stage.settle()
    await stage.pass_time(WEEK)
    assert len(sent(stage)) == 1


async def test_p12_one_whose_end_is_unclear_is_not_sent_again_and_the_next_one_comes(
    stage: Stage,
) -> None:
    await choose_reflection(stage)
    stage.world.faults.add(Fault("500", "sendMessage"))
    await stage.pass_time(WEEK)
    assert ends(stage) == ["unknown"]
    await stage.pass_time(WEEK)
    assert (ends(stage), len(sent(stage))) == (["unknown", "sent"], 2), "one call for each"


async def test_one_bad_turn_holds_up_nobody_else(stage: Stage) -> None:
    await choose_reflection(stage)
    tools, ben = stage.app.tools, person(stage.app.tools, BEN)
    with transaction(tools.database) as connection:
        kept = keeping.Kept(nudges=Nudges(reflection=True, hour=18))  # an hour before Ada
        people.keep(connection, ben.id, keeping.seal_kept(tools.vault, ben, kept))
        people.plan_nudge(connection, ben.id, stage.clock.now())
    with broken_turns(tools, BEN):
        await stage.pass_time(3 * 86_400)
        assert len(sent(stage)) == 1
        assert [each for each in stage.world.transcript(BEN) if REFLECTION in each["text"]] == []
    await stage.pass_time(WEEK)
    assert [each for each in stage.world.transcript(BEN) if REFLECTION in each["text"]]


async def test_p10_what_stands_on_a_lock_screen_is_neutral(stage: Stage) -> None:
    """Each script that a nudge opens begins with a question of fixed, known words."""
    weekly = ("weekly-reflection", "weekly-together", "weekly-choice", "weekly-silence")
    for name in (*weekly, "come-back", "reminder", "rest-over", "pace-again", "pace-quiet"):
        script = shipped().scripts[name]
        first = next(iter(script.steps))
        line = script.lines[f"{name}.{first}.say"]
        assert "{" not in line
        assert not any(word in line.lower() for word in ("partner", "couple", "hurt", "link"))


# A shared chat.


async def test_p8_a_card_that_was_slept_through_is_noted_and_the_next_one_stands(
    stage: Stage,
) -> None:
    await choose_card(stage)
    await stage.stop()
    stage.clock.shift += 2 * DAY + 3 * HOUR
    await stage.start()
    await stage.pass_time(60)
    assert ends(stage) == ["expired"]
    await stage.pass_time(WEEK)
    assert ends(stage) == ["expired", "sent"]


async def test_p8_a_card_wakes_nobody_whose_clock_has_changed_since(stage: Stage) -> None:
    await choose_card(stage)
    await does(stage, "/clock", "Asia/Tokyo")  # four in the morning on Monday
    await stage.pass_time(2 * WEEK)
    cards = [
        datetime.fromtimestamp(call.at, ZoneInfo("Asia/Tokyo"))
        for call in stage.world.calls
        if call.method == "sendMessage" and "One thing for tonight" in str(call.params["text"])
    ]
    assert len(cards) >= 1
    assert all(8 <= card.hour < 22 for card in cards)


async def choose_card(stage: Stage) -> None:
    """Ada and Ben are linked and share a chat, in which something comes by itself."""
    both = (person(stage.app.tools, ADA).id, person(stage.app.tools, BEN).id)
    with transaction(stage.app.tools.database) as connection:
        couples.link(connection, CoupleRow(7, stage.clock.now(), 1), both)
    group = stage.world.create_group(ADA)
    stage.world.join(BEN, group)
    stage.world.add_bot(ADA, group)
    await stage.settle()
    for who, label in ((ADA, "Join"), (BEN, "Join"), (ADA, "By itself"), (BEN, "Every week")):
        stage.world.tap_label(who, group, label)
        await stage.settle()


# Several processes.


def test_four_processes_open_each_nudge_once(empty_postgres: Store) -> None:
    store, clock = empty_postgres, VirtualClock()
    tools = Tools(store.database, store.vault, shipped(), clock, Chance(1))
    for number in range(40):
        store.welcome(number + 1)
        chosen = keeping.Kept(nudges=Nudges(reflection=True, waking=(time(0), time(23, 59))))
        with store.transaction() as connection:
            row = people.get(connection, number + 1)
            assert row
            people.keep(connection, row.id, keeping.seal_kept(store.vault, row, chosen))
            people.plan_nudge(connection, row.id, clock.now())
    clock.shift += 2 * DAY + 59 * MINUTE
    together = Barrier(4, timeout=20)

    def open_all(_: int) -> int:
        together.wait()
        opened = 0
        while due_turns.run_next(tools, due_turns.nudge_due):
            opened += 1
        return opened

    with ThreadPoolExecutor(4) as threads:
        assert sum(threads.map(open_all, range(4))) == 40
    assert len([row for row in rows(tools, "outbox") if row.nature == "nudge"]) == 40
    assert {row.nudge_at > clock.now() for row in rows(tools, "person")} == {True}
