"""The help page of the shared chat comes by itself: at instants that nobody's doings move."""

from datetime import datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from conversations.local_time import DAY, HOUR
from rehearsal.world import ADA, BEN, CAROL
from storage import couples, people
from storage.couples import CoupleRow
from storage.database import transaction
from tests.integration.test_nudges import ends
from tests.rows import person, rows
from tests.stage import Stage

BERLIN = ZoneInfo("Europe/Berlin")
MONTH = 28 * 86_400
FIRST_LINE = "A page for everybody, always the same."


@pytest.fixture
def stage(stage_of_two: Stage) -> Stage:
    """Ada and Ben have agreed and live in Berlin; it is Friday evening in November."""
    tools = stage_of_two.app.tools
    both = (person(tools, ADA).id, person(tools, BEN).id)
    with transaction(tools.database) as connection:
        couples.link(connection, CoupleRow(7, tools.clock.now(), 1), both)
        for each in both:
            people.set_zone(connection, each, "Europe/Berlin")
    return stage_of_two


async def share(stage: Stage) -> int:
    """A group that is theirs."""
    group = stage.world.create_group(ADA)
    stage.world.join(BEN, group)
    stage.world.add_bot(ADA, group)
    await stage.settle()
    for who in (ADA, BEN):
        stage.world.tap_label(who, group, "Join")
        await stage.settle()
    return group


async def say(stage: Stage, who: int, where: int, *said: str) -> None:
    for words in said:
        if words.startswith("/") or where != who:
            stage.world.say(who, where, words)
        else:
            stage.world.tap_label(who, where, words)
        await stage.settle()


def came(stage: Stage) -> list[datetime]:
    """When the page came by itself, on a wall in Berlin."""
    return [
        datetime.fromtimestamp(call.at, BERLIN)
        for call in stage.world.calls
        if call.method == "sendMessage"
        and str(call.params["text"]).startswith(FIRST_LINE)
        and call.params.get("disable_notification")
    ]


async def test_p18_it_comes_every_fourth_wednesday_around_noon_across_the_change_of_clocks(
    stage: Stage,
) -> None:
    await share(stage)
    await stage.pass_time(6 * MONTH)

    walls = came(stage)

    assert len(walls) == 6
    assert {wall.strftime("%a %H:%M:%S") for wall in walls} == {walls[0].strftime("%a %H:%M:%S")}
    assert (walls[0].weekday(), walls[0].hour) == (2, 12)
    assert {later.date() - sooner.date() for sooner, later in pairwise(walls)} == {
        walls[1].date() - walls[0].date()
    }
    assert {wall.utcoffset() for wall in walls} == {walls[0].utcoffset(), walls[-1].utcoffset()}
    assert walls[0].utcoffset() != walls[-1].utcoffset()


async def test_p18_nothing_that_anybody_does_moves_it(stage: Stage) -> None:
    group = await share(stage)
    row = rows(stage.app.tools, "shared_chat")[0]
    before = row.nudge_at

    await say(stage, ADA, group, "/week", "I want to kill myself", "/help")
    await say(stage, BEN, group, "/break")
    await say(stage, ADA, ADA, "/clock", "/rest", "In a week")
    await say(stage, ADA, ADA, "/leave", "End the link")
    stage.world.join(CAROL, group)
    await stage.settle()

    await stage.pass_time(MONTH + 86_400)
    assert next(round(each.timestamp()) for each in came(stage)) == before // 1_000_000


async def test_p12_it_is_not_sent_twice_however_often_the_bot_restarts(stage: Stage) -> None:
    await share(stage)
    due = rows(stage.app.tools, "shared_chat")[0].nudge_at
    stage.clock.shift += due - stage.clock.now()
    for _ in range(3):
        await stage.app.tick()
        await stage.settle()
        await stage.restart()
    await stage.pass_time(86_400)

    assert len(came(stage)) == 1


async def test_one_that_was_slept_through_comes_before_the_evening(stage: Stage) -> None:
    await share(stage)
    due = rows(stage.app.tools, "shared_chat")[0].nudge_at
    stage.clock.shift += due + 8 * HOUR - stage.clock.now()
    await stage.pass_time(60)

    assert [wall.hour for wall in came(stage)] == [20]


async def test_p8_one_that_was_slept_through_does_not_come_at_night(stage: Stage) -> None:
    await share(stage)
    due = rows(stage.app.tools, "shared_chat")[0].nudge_at
    stage.clock.shift += due + 12 * HOUR - stage.clock.now()
    await stage.pass_time(60)
    assert came(stage) == []
    assert ends(stage) == ["expired"]

    await stage.pass_time(MONTH)
    assert [wall.hour for wall in came(stage)] == [12]


async def test_p5_that_one_of_the_two_erases_everything_does_not_take_it_away(stage: Stage) -> None:
    await share(stage)
    due = rows(stage.app.tools, "shared_chat")[0].nudge_at
    stage.clock.shift += due - DAY - stage.clock.now()
    await say(stage, ADA, ADA, "/forget", "Erase it all")
    await stage.pass_time(2 * 86_400)

    assert [round(each.timestamp()) for each in came(stage)] == [due // 1_000_000]


async def test_nothing_comes_into_a_group_that_nobody_made_theirs(stage: Stage) -> None:
    group = stage.world.create_group(CAROL)
    stage.world.join(BEN, group)
    stage.world.add_bot(CAROL, group)
    await stage.settle()
    await stage.pass_time(2 * MONTH)

    assert came(stage) == []


async def test_nothing_comes_into_a_group_that_the_bot_was_removed_from(stage: Stage) -> None:
    group = await share(stage)
    stage.world.remove_bot(ADA, group)
    await stage.settle()
    await stage.pass_time(2 * MONTH)

    assert came(stage) == []
    assert ends(stage) == []
    assert rows(stage.app.tools, "shared_chat")[0].nudge_at is None
