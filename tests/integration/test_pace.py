"""Pace as an action: on both databases, for one person alone, whatever the other one does."""

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import keeping, pacing, resting, zoning
from bot.acting import Acting, Done
from bot.linking import leave, stop
from conversations.local_time import DAY, HOUR, MICROSECONDS, on_the_wall, zone_of
from conversations.pace import LEVELS, Level
from rehearsal import world
from storage import people
from storage.retention import SILENT_TALK
from tests.home import Home, furnish
from tests.integration.storage_fixtures import ADA, BEN, CAROL, Store
from tests.on_phones import bubbles, does, said, two_linked
from tests.rows import rows, says_pace
from tests.stage import Stage

BERLIN = "Europe/Berlin"


@pytest.fixture
def home(store: Store) -> Home:
    """Ada and Ben, linked; both have said `acts`, and live by the clocks of Berlin."""
    home = furnish(store)
    for who in (ADA, BEN):
        with store.transaction() as connection:
            people.set_zone(connection, who, BERLIN)
        home.does(who, lambda acting: Done(acting.row, acting.kept.model_copy(update=ACTS)))
    return home


ACTS = {"pace": "acts"}


def choose(home: Home, who: int, level: Level) -> str:
    return home.does(who, lambda acting: pacing.choose(acting, level))


def closer(home: Home, who: int = ADA) -> keeping.Closer:
    found = home.kept(who).closer
    assert found
    return found


def appointed(home: Home) -> list[int]:
    """Whom something is to be asked of later."""
    return [who for who in (ADA, BEN, CAROL) for _ in home.kept(who).nudges.asked]


def asked_at(home: Home, who: int = ADA) -> dict[str, int]:
    """When each of somebody's revisits comes, by why it does."""
    return {each.why: each.at for each in home.kept(who).nudges.asked}


def jump(home: Home, to: int) -> None:
    home.tools.clock.shift += to - home.tools.clock.now()


# Slower at once, closer at the weekly moment.


@pytest.mark.parametrize("level", ["quiet", "words"])
def test_p3_slower_counts_at_once_and_ends_what_waited(home: Home, level: Level) -> None:
    assert choose(home, ADA, "touch") == "closer"
    assert choose(home, ADA, level) == "slower"
    assert (home.kept(ADA).pace, home.kept(ADA).closer) == (level, None)
    assert home.does(ADA, pacing.keep_closer) == "gone"
    assert home.kept(ADA).pace == level


def test_p3_lowering_goes_through_the_one_place_where_yeses_are_withdrawn(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    lowered: list[Level] = []
    lower = pacing.lower

    def seen(acting: Acting, level: Level) -> keeping.Kept:
        lowered.append(level)
        return lower(acting, level)

    monkeypatch.setattr(pacing, "lower", seen)
    for level in ("touch", "acts", "words", "quiet"):
        choose(home, ADA, level)
    assert lowered == ["words", "quiet"]


def test_p3_closer_changes_nothing_before_the_second_yes(home: Home) -> None:
    assert choose(home, ADA, "touch") == "closer"
    assert home.kept(ADA).pace == "acts"
    assert home.does(ADA, pacing.see_closer) == "touch"
    assert home.does(ADA, pacing.keep_closer) == "gone", "before its moment nobody can say it"
    assert home.kept(ADA).pace == "acts"
    jump(home, closer(home).at)
    assert home.does(ADA, pacing.keep_closer) == "kept"
    assert (home.kept(ADA).pace, home.kept(ADA).closer) == ("touch", None)


def test_p3_without_a_tap_it_comes_to_nothing(home: Home) -> None:
    choose(home, ADA, "touch")
    jump(home, closer(home).at + SILENT_TALK + 1)
    assert home.does(ADA, pacing.see_closer) == "none"
    assert home.does(ADA, pacing.keep_closer) == "gone"
    assert home.kept(ADA).pace == "acts"


def test_p3_undone_it_comes_to_nothing(home: Home) -> None:
    choose(home, ADA, "touch")
    home.does(ADA, pacing.undo_closer)
    assert (home.kept(ADA).pace, home.kept(ADA).closer) == ("acts", None)
    assert appointed(home) == []


def test_a_later_choice_takes_the_place_of_the_one_before(home: Home) -> None:
    choose(home, ADA, "quiet")
    for level in ("words", "touch", "acts"):
        choose(home, ADA, level)
    assert closer(home).level == "acts"
    assert appointed(home) == [ADA, ADA], "the second question, and the one about a long quiet"


def test_a_page_of_an_earlier_choice_does_not_say_yes_to_a_later_one(home: Home) -> None:
    choose(home, ADA, "touch")
    jump(home, closer(home).at)
    choose(home, ADA, "touch")
    assert home.does(ADA, pacing.keep_closer) == "gone"


def test_what_counts_already_ends_what_waited(home: Home) -> None:
    choose(home, ADA, "touch")
    assert choose(home, ADA, "acts") == "same"
    assert appointed(home) == []


# Somebody who has not said.


def test_who_is_linked_to_nobody_chooses_at_once_for_the_first_time_only(home: Home) -> None:
    assert home.does(CAROL, pacing.see) == "unknown"
    assert choose(home, CAROL, "touch") == "set"
    assert home.does(CAROL, pacing.see) == "touch"
    assert choose(home, CAROL, "words") == "slower"
    assert choose(home, CAROL, "touch") == "closer"


@pytest.mark.parametrize(
    ("level", "outcome"),
    [("quiet", "slower"), ("words", "same"), ("acts", "closer"), ("touch", "closer")],
)
def test_p3_who_is_linked_and_never_said_counts_as_words(
    home: Home, level: Level, outcome: str
) -> None:
    home.does(ADA, lambda acting: Done(acting.row, keeping.Kept()))
    assert choose(home, ADA, level) == outcome
    assert home.kept(ADA).pace == ("words" if outcome == "closer" else level)


# Six weeks of quiet.


def test_a_long_quiet_is_asked_about_once_a_stay(home: Home) -> None:
    choose(home, ADA, "quiet")
    (asked,) = asked_at(home).values()
    assert asked - home.tools.clock.now() > 41 * DAY
    jump(home, asked + HOUR)
    home.passes(0)
    assert choose(home, ADA, "quiet") == "same"
    assert appointed(home) == []


def test_whoever_is_no_longer_quiet_is_not_asked_about_it(home: Home) -> None:
    choose(home, ADA, "quiet")
    choose(home, ADA, "words")
    jump(home, closer(home).at + HOUR)
    home.passes(0)
    home.does(ADA, pacing.keep_closer)
    assert appointed(home) == []
    assert choose(home, ADA, "quiet") == "slower"
    assert appointed(home) == [ADA], "a new stay is asked about anew"


@pytest.mark.parametrize("level", ["quiet", "touch"])
def test_p7_after_stop_nothing_is_asked_and_nothing_changes(home: Home, level: Level) -> None:
    choose(home, ADA, level)
    home.does(ADA, stop)
    assert appointed(home) == []
    assert home.does(ADA, pacing.see_closer) == "none"
    assert home.kept(ADA).pace == ("quiet" if level == "quiet" else "acts")


def test_leaving_keeps_ones_own_pace_and_what_is_asked_about_it(home: Home) -> None:
    choose(home, ADA, "touch")
    home.does(ADA, leave)
    assert appointed(home) == [ADA]
    assert home.kept(ADA).pace == "acts"


# The clock.


def live_by(home: Home, said: str, half: str = "either") -> str:
    return home.does(ADA, lambda acting: zoning.choose(acting, said, half))


def zone(home: Home) -> str | None:
    with home.store.transaction() as connection:
        row = people.get(connection, ADA, lock=False)
    assert row
    return row.zone


def test_a_time_of_day_is_kept_as_a_zone(home: Home) -> None:
    assert live_by(home, "20:00") == "seasons"
    assert zone(home) == "+01:00"
    assert home.does(ADA, zoning.follow_seasons) == "done"
    assert zone(home) == BERLIN
    assert live_by(home, "Asia/Kolkata") == "done"
    assert zone(home) == "Asia/Kolkata"
    assert live_by(home, "7:30") == "half"
    assert live_by(home, "no idea") == "unknown"
    assert zone(home) == "Asia/Kolkata"


def test_where_clocks_do_not_change_nobody_is_asked(home: Home) -> None:
    assert live_by(home, "0:30") == "done"
    assert zone(home) == "+05:30"


def test_nobody_is_asked_twice_what_time_it_is(home: Home) -> None:
    assert home.does(ADA, zoning.ask_once) == "leave", "it is known"
    assert [home.does(CAROL, zoning.ask_once) for _ in range(2)] == ["ask", "leave"]


def test_a_clock_that_was_told_is_reckoned_from_when_it_was_told(home: Home) -> None:
    """It is 19:00 UTC; whether 8:00 was in the morning or the evening is answered later."""
    assert live_by(home, "8:00") == "half"
    jump(home, home.tools.clock.now() + 15 * HOUR)
    assert live_by(home, "8:00", "pm") == "seasons"
    with home.store.transaction() as connection:
        assert home.acting(connection, ADA).row.zone == "+01:00"


@pytest.mark.parametrize("said", ["Asia/Tokyo", "America/Los_Angeles", "Europe/London"])
def test_a_rest_and_the_question_after_six_weeks_stay_the_same_evening(
    home: Home, said: str
) -> None:
    choose(home, ADA, "quiet")
    home.does(ADA, lambda acting: resting.begin(acting, 7))
    live_by(home, said)
    asked = asked_at(home)
    assert set(asked) == {"rest", "quiet"}
    for at in asked.values():
        assert on_the_wall(at, zone_of(said)).strftime("%H:%M") == "19:00"
    assert asked["rest"] == home.kept(ADA).rest_until


@pytest.mark.parametrize("said", ["Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati"])
@pytest.mark.parametrize("hour", [0, 21, 46])
def test_p3_turning_the_clock_brings_the_second_question_no_nearer_than_a_day(
    home: Home, said: str, hour: int
) -> None:
    jump(home, home.tools.clock.now() + hour * HOUR)
    choose(home, ADA, "touch")
    live_by(home, said)
    mine = closer(home)
    assert asked_at(home)["closer"] == mine.at > home.tools.clock.now() + DAY
    assert on_the_wall(mine.at, zone_of(said)).strftime("%a %H:%M") == "Sun 19:00"


def test_what_has_been_asked_already_is_not_moved(home: Home) -> None:
    choose(home, ADA, "touch")
    jump(home, closer(home).at + HOUR)
    home.passes(0)
    before = closer(home)
    live_by(home, "Asia/Tokyo")
    assert closer(home) == before
    assert home.does(ADA, pacing.keep_closer) == "kept"


# The whole way, on the phones: nothing of one's pace shows at the other one.


ADA_DOES = (
    ("/pace", "Slower", "Quiet"),
    ("/pace", "Closer", "Not now", "Close"),
    ("/pace", "As it is"),
    ("/clock", "Not now"),
)
BEN_LOOKS = ("/pace", "Something else", "What have we?", "Close", "/invite", "Not now", "/today")


async def bens_phone(folder: Path, level: Level, lines: Iterable[str]) -> list[object]:
    stage = await two_linked(folder)
    for who in (world.ADA, world.BEN):
        says_pace(stage.app.tools, who, "acts")
    says_pace(stage.app.tools, world.ADA, level)
    await does(stage, world.ADA, *lines)
    seen: list[object] = []
    for line in BEN_LOOKS:
        await does(stage, world.BEN, line)
        seen.append(bubbles(stage.world, world.BEN))
    await stage.pass_time(45 * DAY / MICROSECONDS)
    seen += [said(stage.world, world.BEN), list(stage.world.alerts)]
    await stage.stop()
    return seen


async def test_p1_whatever_ones_pace_is_the_other_one_reads_the_same(tmp_path: Path) -> None:
    worlds = [*((level, ()) for level in LEVELS), *(("acts", lines) for lines in ADA_DOES)]
    folders = [tmp_path / str(number) for number, _ in enumerate(worlds)]
    for folder in folders:
        folder.mkdir()
    seen = [await bens_phone(folder, *each) for folder, each in zip(folders, worlds, strict=True)]
    assert "nothing above the slower one" in str(seen[0])
    assert all(each == seen[0] for each in seen)


@pytest.fixture(params=["sqlite", "postgres"])
def settings(request: pytest.FixtureRequest) -> dict[str, object]:
    if request.param == "sqlite":
        return {}
    store: Store = request.getfixturevalue("empty_postgres")
    return {"database_url": store.url}


async def test_p3_the_second_question_comes_on_sunday_once_and_to_oneself_alone(
    tmp_path: Path, settings: dict[str, object]
) -> None:
    stage = Stage(tmp_path, settings=settings)
    await stage.start()
    try:
        stage.world.start(world.ADA)
        await stage.settle()
        await does(stage, world.ADA, "Go on", "I agree", "I was hurt")
        says_pace(stage.app.tools, world.ADA)
        await does(stage, world.ADA, "/pace", "Closer", "Touch")
        stage.world.say(world.ADA, world.ADA, "20:00")
        await stage.settle()
        await does(stage, world.ADA, "Skip")
        await does(stage, world.ADA, "They change")
        await stage.pass_time(2 * DAY / MICROSECONDS - 2 * HOUR / MICROSECONDS)
        assert sum("A small question" in text for text in said(stage.world, world.ADA)) == 0
        await stage.pass_time(2 * HOUR / MICROSECONDS)
        (knock,) = (
            each
            for each in stage.world.transcript(world.ADA)
            if each["text"].startswith("A small question")
        )
        shown = datetime.fromtimestamp(knock["date"], UTC)
        assert shown.strftime("%a %H") == "Sun 18"
        await does(stage, world.ADA, "Open", "Keep it")
        assert "It counts from now on." in said(stage.world, world.ADA)[-1]
        assert rows(stage.app.tools, "appointment") == []
    finally:
        await stage.stop()


async def test_p3_on_the_disk_nobody_reads_a_pace(tmp_path: Path) -> None:
    stage = await two_linked(tmp_path)
    await does(stage, world.ADA, "/pace", "Closer than words", "Touch", "Not now")
    await stage.stop()
    assert b"rest_until" in keeping.Kept().model_dump_json().encode()
    assert b"rest_until" not in stage.on_disk()
