"""Repairs: whose copy there is of what was promised, one open at a time, asked about by one's yes.

How it looks on the phones is in the dialogues.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot import choices, keeping, linking, passing, repairs
from bot.acting import Acting, Done
from bot.tools import Tools
from conversations.local_time import DAY, MINUTE, zone_of
from conversations.nudges import Asked, used
from rehearsal import world
from storage import appointments, talks
from storage.database import transaction
from tests.home import (
    TALK,
    Home,
    blocked,
    erased,
    furnish,
    half_erased,
    in_talk,
    left,
    stopped,
    there,
)
from tests.integration.storage_fixtures import ADA, BEN, Store
from tests.on_phones import does, two_linked
from tests.rows import person, rows
from tests.stage import Stage

DID, IMPACT = "I tore the trellis down.", "I think the larkspur was dear to you."
ACT = "On Sunday I mend the wisteria frame."


@pytest.fixture
def home(store: Store) -> Home:
    """Friday evening at seven."""
    return furnish(store)


def passes_on(home: Home, talk: int = TALK) -> str:
    return home.does(ADA, in_talk(lambda acting: repairs.pass_on(acting, DID, ACT), talk))


def passes_on_slowly(home: Home, kind: str, talk: int) -> str:
    def action(acting: Acting) -> Done:
        if kind == "repair":
            return repairs.pass_on_slowly(acting, DID, ACT)
        return passing.pass_on_slowly(acting, kind, "Hello")

    return home.does(ADA, in_talk(action, talk))


def is_open(home: Home) -> bool:
    return home.does(ADA, repairs.see) == "open"


def follow_ups(home: Home, who: int = BEN) -> list[Asked]:
    return [each for each in home.kept(who).nudges.asked if each.why == "follow_up"]


def asks_to_be_asked(home: Home) -> None:
    home.does(BEN, lambda acting: repairs.plan_follow_ups(acting, ACT))


def test_one_repair_is_open_at_a_time_and_for_seven_days(home: Home) -> None:
    assert not is_open(home)
    assert passes_on(home) == "passed"
    assert passes_on(home) == "open"
    home.passes(7 * DAY - 1)
    assert is_open(home)
    home.passes(1)
    assert not is_open(home)
    assert passes_on(home) == "passed"


def test_a_repair_that_is_taken_back_was_none(home: Home) -> None:
    passes_on(home)
    home.does(ADA, in_talk(passing.take_back))
    assert not is_open(home)
    assert rows(home.tools, "appointment") == []


def test_a_repair_whose_place_another_note_took_is_not_open(home: Home) -> None:
    passes_on(home)
    assert passes_on_slowly(home, "bid", talk=6) == "passed"
    assert not is_open(home)
    assert passes_on_slowly(home, "repair", talk=7) == "passed"
    assert is_open(home)
    home.does(ADA, in_talk(passing.take_back, talk=6))
    assert is_open(home), "another note was taken back"


@pytest.mark.parametrize("state", [there, left, stopped, blocked, erased, half_erased])
def test_p5_how_it_turns_out_does_not_tell_what_the_other_one_did(
    home: Home, state: Callable[[Home], None]
) -> None:
    state(home)
    assert [passes_on(home), passes_on(home)] == ["passed", "open"]
    assert is_open(home)


def test_only_a_yes_of_ones_own_plans_three_questions(home: Home) -> None:
    passes_on(home)
    home.passes(20 * MINUTE)
    assert follow_ups(home) == follow_ups(home, ADA) == []
    now = home.tools.clock.now()
    asks_to_be_asked(home)
    assert [(each.at - now) // DAY + 1 for each in follow_ups(home)] == [10, 24, 45]
    assert {each.words["act"] for each in follow_ups(home)} == {ACT}
    assert follow_ups(home, ADA) == []


@pytest.mark.parametrize("ends", [repairs.end_follow_ups, linking.stop, linking.leave])
def test_nothing_is_asked_after_stop_asking_a_stop_or_leaving(
    home: Home, ends: Callable[[Acting], Done]
) -> None:
    asks_to_be_asked(home)
    home.does(BEN, lambda acting: choices.come_back_once(acting, "week"))
    home.does(BEN, ends)
    assert follow_ups(home) == []


@pytest.mark.parametrize(
    ("when", "week", "days"), [("three", "free", 3), ("tomorrow", "used", 3), ("five", "used", 5)]
)
def test_a_reminder_comes_before_seven_days_are_over_where_a_week_has_room(
    home: Home, when: str, week: str, days: int
) -> None:
    home.passes(MINUTE)
    now = home.tools.clock.now()
    if week == "used":  # from Monday on, in three days, there is room
        home.does(ADA, _uses_the_slot)
    home.does(ADA, lambda acting: choices.remind_in(_in_script(acting), when))
    asked = home.kept(ADA).nudges.asked
    assert [round((each.at - now) / DAY) for each in asked] == [days]


def _uses_the_slot(acting: Acting) -> Done:
    nudges = used(acting.kept.nudges, zone_of(acting.row.zone), acting.now)
    return Done(acting.row, acting.kept.model_copy(update={"nudges": nudges}))


def _in_script(acting: Acting) -> Acting:
    return Acting(**{**vars(acting), "script": "repair-check-in"})


# --- On the disk -------------------------------------------------------------------------------


def readable(tools: Tools, who: int) -> str:
    """Everything that is stored of somebody, opened with their key."""
    row = person(tools, who)
    with transaction(tools.database) as connection:
        open_talks = talks.open_of(connection, row.id)
        waiting = appointments.due(connection, tools.clock.now() + 60 * DAY, 100)
    return str(
        [
            keeping.open_kept(tools.vault, row),
            [keeping.open_talk(tools.vault, row.key_id, each) for each in open_talks],
            [
                keeping.open_appointment(tools.vault, row.key_id, each)
                for each in waiting
                if each.person_id == row.id
            ],
        ]
    )


async def types(stage: Stage, who: int, *words: str) -> None:
    for each in words:
        stage.world.say(who, who, each)
        await stage.settle()


async def test_p14_what_was_promised_is_the_receivers_copy_and_nobody_elses(tmp_path: Path) -> None:
    stage = await two_linked(tmp_path)
    tools = stage.app.tools
    await does(stage, world.ADA, "/repair", "Quiet enough", "Over, and told")
    await types(stage, world.ADA, DID, IMPACT, ACT)
    await does(stage, world.ADA, "No reminder")
    for word in ("trellis", "larkspur", "wisteria"):
        assert word in readable(tools, world.ADA), "it is hers while the talk is open"
    await does(stage, world.ADA, "Pass it on", "Pass it on")
    for word in ("trellis", "larkspur", "wisteria"):
        assert word not in readable(tools, world.ADA)
        assert word in readable(tools, world.BEN)
    await stage.pass_time(11 * 60)
    await does(stage, world.BEN, "Open", "Skip", "Yes, ask only me", "Not now", "Close")
    assert "wisteria" in readable(tools, world.BEN)
    assert "trellis" not in readable(tools, world.BEN), "the rest is gone with its page"
    assert "wisteria" not in readable(tools, world.ADA)
    await stage.stop()
    assert b"wisteria" not in stage.on_disk()
