"""Rests on both databases: one date at a time, in the evening where the person is, for nobody else.

And the answers of the body check-in and of waiting, of which no row may tell.
"""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import update

from bot.acting import Acting
from bot.keeping import Kept, open_kept, open_talk
from bot.resting import begin
from conversations.local_time import DAY, HOUR, MICROSECONDS
from rehearsal.world import ADA, BEN
from storage import couples, people, tables, talks
from storage.couples import CoupleRow
from storage.database import transaction
from tests.on_phones import bubbles, said
from tests.rows import person
from tests.stage import Stage

BERLIN = "Europe/Berlin"
NOTE = ["Open", "Not now"]


@pytest.fixture
def stage(stage_of_two: Stage) -> Stage:
    """Ada and Ben have agreed and are linked."""
    stage = stage_of_two
    both = (person(stage.app.tools, ADA).id, person(stage.app.tools, BEN).id)
    with transaction(stage.app.tools.database) as connection:
        couples.link(connection, CoupleRow(7, stage.clock.now(), 1), both)
    return stage


async def write(stage: Stage, command: str, *labels: str) -> None:
    """Ada writes a command and taps on."""
    stage.world.say(ADA, ADA, command)
    await stage.settle()
    await tap(stage, *labels)


async def tap(stage: Stage, *labels: str) -> None:
    for label in labels:
        stage.world.tap_label(ADA, ADA, label)
        await stage.settle()


def live_in(stage: Stage, zone: str) -> None:
    with transaction(stage.app.tools.database) as connection:
        connection.execute(update(tables.person).values(zone=zone))


def at(stage: Stage, year: int, month: int, day: int, hour: int) -> None:
    """The clock jumps there; nothing falls due on the way."""
    there = datetime(year, month, day, hour, tzinfo=UTC).timestamp()
    stage.clock.shift += round(there) * MICROSECONDS - stage.clock.now()


def dates(stage: Stage) -> list[int]:
    """When Ada is asked again; nothing, once she is erased."""
    tools = stage.app.tools
    with transaction(tools.database) as connection:
        row = people.find(connection, ADA, lock=False)
    kept = open_kept(tools.vault, row) if row else None
    return [each.at for each in kept.nudges.asked] if kept else []


def shown(instant: int, zone: str) -> str:
    return datetime.fromtimestamp(instant // MICROSECONDS, ZoneInfo(zone)).isoformat()


def knocks(stage: Stage, whom: int = ADA) -> int:
    return sum(labels == NOTE for _, labels in bubbles(stage.world, whom))


# One date at a time.


async def test_another_date_takes_the_place_of_the_one_before(stage: Stage) -> None:
    await write(stage, "/rest", "In a few days")
    (first,) = dates(stage)
    await write(stage, "/rest", "Another date", "Later than that", "In three weeks")
    (second,) = dates(stage)
    assert second - first == 17 * DAY
    await stage.pass_time(21 * 86_400)
    assert knocks(stage) == 0
    await stage.pass_time(3_600)
    assert knocks(stage) == 1
    assert dates(stage) == []


async def test_two_pages_with_dates_leave_one_date(stage: Stage) -> None:
    await write(stage, "/rest", "In a few days")
    await stage.pass_time(4 * 86_400 + 3_600)
    await write(stage, "/rest", "In a week")  # the note of the first date still stands unopened
    await tap(stage, "Open", "Rest on", "In a few days")
    assert len(dates(stage)) == 1


@pytest.mark.parametrize("way", ["End the rest", "/stop", "/forget"])
async def test_whoever_ends_it_is_not_asked_again(stage: Stage, way: str) -> None:
    await write(stage, "/rest", "In a week")
    if way == "End the rest":
        await write(stage, "/rest", way)
    else:
        await write(stage, way, *(["Erase it all"] if way == "/forget" else []))
    assert dates(stage) == []
    await stage.pass_time(60 * 86_400)
    assert knocks(stage) == 0


async def test_leaving_keeps_the_date_which_is_ones_own(stage: Stage) -> None:
    await write(stage, "/rest", "In a week")
    await write(stage, "/leave", "End the link")
    await stage.pass_time(7 * 86_400 + 3_600)
    assert knocks(stage) == 1


async def test_nothing_is_kept_of_a_rest_that_was_ended(stage: Stage) -> None:
    await write(stage, "/rest", "In a week")
    await write(stage, "/rest", "End the rest")
    row = person(stage.app.tools, ADA)
    kept = open_kept(stage.app.tools.vault, row) or Kept()
    assert (kept.rest_until, kept.rest_since, kept.nudges.asked) == (None, None, ())


@pytest.mark.parametrize("days", [-1, 0, 2, 22])
async def test_no_rest_is_shorter_than_three_days_or_longer_than_three_weeks(
    stage: Stage, days: int
) -> None:
    tools, row = stage.app.tools, person(stage.app.tools, ADA)
    kept = open_kept(tools.vault, row) or Kept()
    with transaction(tools.database) as connection, pytest.raises(ValueError, match=str(days)):
        begin(Acting(tools, connection, row, kept, stage.clock.now(), ""), days)
    assert dates(stage) == []


# P1: it is nobody else's.


async def test_p1_the_other_one_is_told_nothing_of_a_rest(stage: Stage) -> None:
    before = stage.world.transcript(BEN)
    await write(stage, "/rest", "In a week")
    await stage.pass_time(7 * 86_400 + 3_600)
    await tap(stage, "Open", "Come back")
    assert stage.world.transcript(BEN) == before


# P8: in the evening where they are, and never at night.


@pytest.mark.parametrize(
    ("day", "label", "evening"),
    [
        ((2027, 3, 25), "In a week", "2027-04-01T19:00:00+02:00"),
        ((2026, 12, 1), "In a few days", "2026-12-05T19:00:00+01:00"),
        ((2027, 10, 27), "In a week", "2027-11-03T19:00:00+01:00"),
    ],
)
async def test_p8_the_date_comes_at_seven_in_the_evening_across_a_change_of_clocks(
    stage: Stage, day: tuple[int, int, int], label: str, evening: str
) -> None:
    live_in(stage, BERLIN)
    at(stage, *day, 12)
    await write(stage, "/rest", label)
    (due,) = dates(stage)
    assert shown(due, BERLIN) == evening
    await stage.pass_time((due - stage.clock.now()) / MICROSECONDS - 60)
    assert knocks(stage) == 0
    await stage.pass_time(3_660)
    assert knocks(stage) == 1


@pytest.mark.parametrize("zone", [BERLIN, "Asia/Kolkata", "America/Los_Angeles", "+13:00"])
async def test_p8_a_date_that_the_bot_slept_through_waits_for_the_morning(
    stage: Stage, zone: str
) -> None:
    live_in(stage, zone)
    await write(stage, "/rest", "In a few days")
    (due,) = dates(stage)
    await stage.stop()
    stage.clock.shift += due + 7 * HOUR - stage.clock.now()  # two at night
    await stage.start()
    await stage.app.tick()
    await stage.settle()
    await stage.pass_time(6 * 3_600 - 60)
    assert knocks(stage) == 0
    await stage.pass_time(3_660)
    assert knocks(stage) == 1


async def test_p8_a_date_that_comes_late_in_the_daytime_comes_at_once(stage: Stage) -> None:
    live_in(stage, BERLIN)
    await write(stage, "/rest", "In a few days")
    (due,) = dates(stage)
    stage.clock.shift += due + 2 * HOUR - stage.clock.now()
    await stage.app.tick()
    await stage.settle()
    assert knocks(stage) == 1


async def test_somebody_in_no_known_zone_lives_by_utc_and_their_turns_go_on(stage: Stage) -> None:
    await write(stage, "/rest", "In a few days")
    (due,) = dates(stage)
    with transaction(stage.app.tools.database) as connection:
        connection.execute(update(tables.person).values(zone="Moon/Base"))
    await write(stage, "/today")
    stage.clock.shift += due + HOUR - stage.clock.now()
    await stage.app.tick()
    await stage.settle()
    assert (dates(stage), knocks(stage)) == ([], 1)


# Six weeks in a row.


@pytest.mark.parametrize("hour", [9, 22])
async def test_after_six_weeks_the_words_are_other_ones(stage: Stage, hour: int) -> None:
    at(stage, 2026, 12, 1, hour)
    await write(stage, "/rest", "Later than that", "In three weeks")
    await stage.pass_time(21.5 * 86_400)
    await tap(stage, "Open", "Rest on", "Later than that", "In three weeks")
    await stage.pass_time(21.5 * 86_400)
    await tap(stage, "Open")
    assert bubbles(stage.world, ADA)[-1][1] == [
        "Rest on",
        "A small thing",
        "Leave",
        "Talk to somebody",
    ]


@pytest.mark.parametrize("before", ["a month ago", "ended"])
async def test_a_rest_that_does_not_follow_another_begins_a_new_row(
    stage: Stage, before: str
) -> None:
    await write(stage, "/rest", "Later than that", "In three weeks")
    if before == "ended":
        await stage.pass_time(20 * 86_400)
        await write(stage, "/rest", "End the rest", "Not now")
    else:
        await stage.pass_time(51 * 86_400)
    await write(stage, "/rest", "Later than that", "In three weeks")
    await stage.pass_time(22 * 86_400)
    await tap(stage, "Open")
    assert bubbles(stage.world, ADA)[-1][1] == ["Come back", "Rest on", "Not now"]


# P14: which answer was given, no row tells.


def standing(stage: Stage) -> dict[str, object]:
    """What is stored of Ada's one talk, but for its number and its instants."""
    row = person(stage.app.tools, ADA)
    with transaction(stage.app.tools.database) as connection:
        (stored,) = talks.open_of(connection, row.id)
        assert people.get(connection, row.id, lock=False) == row
    talk = open_talk(stage.app.tools.vault, row.key_id, stored)
    assert talk is not None
    return talk.model_dump(exclude={"id", "shown_at", "fronted_at"})


async def leave_alone(stage: Stage) -> None:
    """The talk falls silent, and the next one stands alone."""
    await stage.pass_time(8 * 86_400)


PLACES = ("Being looked at", "Touch", "Asking for comfort", "Sex", "Skip")
BODIES = ("Afraid", "Tight, or numb", "Guarded", "Warm", "Skip")


async def test_p14_no_row_tells_what_was_tapped_in_the_body_check_in(stage: Stage) -> None:
    first, second = [], []
    for place, body in zip(PLACES, BODIES, strict=True):
        await write(stage, "/body", "Begin", place)
        first.append(standing(stage))
        await tap(stage, body)
        second.append(standing(stage))
        await leave_alone(stage)
    assert all(each == first[0] for each in first)
    assert all(each == second[0] for each in second)


@pytest.mark.parametrize(
    ("on", "answers"),
    [
        ((), ("The urge to ask", "Guilt")),
        (("Something else",), ("Anger", "It feels hopeless", "I'm being punished")),
    ],
)
async def test_p14_no_row_tells_what_was_loudest_in_waiting(
    stage: Stage, on: tuple[str, ...], answers: tuple[str, ...]
) -> None:
    found = []
    for answer in answers:
        await write(stage, "/waiting", *on, answer)
        found.append(standing(stage))
        await leave_alone(stage)
    assert all(each == found[0] for each in found)


async def test_p14_fear_in_waiting_stands_where_the_help_page_stands(stage: Stage) -> None:
    await write(stage, "/waiting", "Something else", "I was afraid")
    place = standing(stage)["standing"]
    await leave_alone(stage)
    await write(stage, "/help")
    assert standing(stage)["standing"] == place
    assert said(stage.world, ADA)
