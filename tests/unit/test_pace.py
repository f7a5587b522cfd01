"""Pace: what two have of it together, and when a week begins."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations import pace
from conversations.local_time import DAY, HOUR, MINUTE, on_the_wall, zone_of
from conversations.pace import LEVELS, Level

levels = st.sampled_from(LEVELS)
seeds = st.integers(0, 2**32 - 1)
weeks = st.integers(0, 10_000)
zones = st.sampled_from(["Europe/Berlin", "America/New_York", "Asia/Kolkata", "+13:00", "-11:00"])
instants = st.integers(0, 4_000_000_000).map(lambda seconds: seconds * 1_000_000)

QUIETER = next(week for week in range(99) if pace.is_quieter(1, week))
PLAIN = next(week for week in range(99) if not pace.is_quieter(1, week))


def at(zone: str, *when: int) -> int:
    return round(datetime(*when, tzinfo=zone_of(zone)).timestamp()) * 1_000_000  # type: ignore[misc, arg-type]


# What two have together.


@given(one=levels, other=levels, seed=seeds, week=weeks)
def test_p3_it_is_never_above_either_of_the_two(
    one: Level, other: Level, seed: int, week: int
) -> None:
    together = pace.level_in_force(one, other, seed, week)
    assert LEVELS.index(together) <= min(LEVELS.index(one), LEVELS.index(other))
    assert LEVELS.index(together) >= max(0, LEVELS.index(pace.lower_of(one, other)) - 1)


@given(one=levels, other=levels, seed=seeds, week=weeks)
def test_p3_it_does_not_matter_who_of_the_two_is_the_slower_one(
    one: Level, other: Level, seed: int, week: int
) -> None:
    there = pace.level_in_force(one, other, seed, week)
    assert there == pace.level_in_force(other, one, seed, week)


@given(one=levels, lower=levels, other=levels, seed=seeds, week=weeks)
def test_p3_lowering_acts_in_the_same_week(
    one: Level, lower: Level, other: Level, seed: int, week: int
) -> None:
    lower = pace.lower_of(one, lower)
    after = pace.level_in_force(lower, other, seed, week)
    assert not pace.is_below(lower, after)
    assert not pace.is_below(pace.level_in_force(one, other, seed, week), after)


@given(one=levels, higher=levels, other=levels, seed=seeds, week=weeks)
def test_p3_raising_one_never_raises_it_above_the_other(
    one: Level, higher: Level, other: Level, seed: int, week: int
) -> None:
    higher = max(one, higher, key=LEVELS.index)
    assert not pace.is_below(other, pace.level_in_force(higher, other, seed, week))


@given(seed=seeds, week=weeks, pairs=st.lists(st.tuples(levels, levels), min_size=1))
def test_p3_which_weeks_are_quieter_does_not_depend_on_the_levels(
    seed: int, week: int, pairs: list[tuple[Level, Level]]
) -> None:
    above_quiet = [pair for pair in pairs if pace.lower_of(*pair) != "quiet"]
    quieter = {
        pace.level_in_force(*pair, seed, week) != pace.lower_of(*pair) for pair in above_quiet
    }
    assert quieter <= {pace.is_quieter(seed, week)}


def test_p3_one_week_in_four_is_quieter() -> None:
    found = sum(pace.is_quieter(seed, week) for seed in range(100) for week in range(100))
    assert 2_350 < found < 2_650


def test_p3_each_couple_has_its_own_quieter_weeks() -> None:
    def of(seed: int) -> list[bool]:
        return [pace.is_quieter(seed, week) for week in range(52)]

    assert len({tuple(of(seed)) for seed in range(50)}) == 50


@pytest.mark.parametrize(
    ("one", "other", "plain", "quieter"),
    [
        ("touch", "touch", "touch", "acts"),
        ("touch", "words", "words", "quiet"),
        ("acts", "quiet", "quiet", "quiet"),
    ],
)
def test_p3_a_quieter_week_is_one_level_quieter_and_nothing_is_below_quiet(
    one: Level, other: Level, plain: Level, quieter: Level
) -> None:
    assert pace.level_in_force(one, other, 1, PLAIN) == plain
    assert pace.level_in_force(one, other, 1, QUIETER) == quieter


# The weekly moment.


@given(now=instants, zone=zones)
def test_the_weekly_moment_is_the_next_sunday_at_seven_in_the_evening(now: int, zone: str) -> None:
    moment = pace.next_moment(now, zone_of(zone))
    assert on_the_wall(moment, zone_of(zone)).strftime("%a %H:%M:%S") == "Sun 19:00:00"
    assert now < moment <= now + 7 * DAY + HOUR


@given(now=instants, zone=zones)
def test_a_week_begins_at_the_weekly_moment_and_not_before(now: int, zone: str) -> None:
    week, moment = pace.week_of(now, zone_of(zone)), pace.next_moment(now, zone_of(zone))
    assert pace.week_of(moment - 1, zone_of(zone)) == week
    assert pace.week_of(moment, zone_of(zone)) == week + 1


def test_weeks_are_those_of_the_wall_across_a_change_of_clocks() -> None:
    # On Sunday 25 October 2026 clocks in Berlin go back by an hour.
    berlin = zone_of("Europe/Berlin")
    before = at("Europe/Berlin", 2026, 10, 18, 19)
    assert pace.next_moment(before, berlin) - before == 7 * DAY + HOUR
    assert pace.week_of(before + 7 * DAY, berlin) == pace.week_of(before, berlin)


def test_at_the_moment_itself_the_next_one_is_a_week_away() -> None:
    sunday = at("UTC", 2026, 11, 22, 19)
    assert pace.next_moment(sunday - 1_000_000, UTC) == sunday
    assert pace.next_moment(sunday, UTC) == sunday + 7 * DAY


@given(now=instants, zone=zones)
def test_p3_whoever_chose_a_closer_pace_is_asked_at_a_moment_a_day_away_at_least(
    now: int, zone: str
) -> None:
    asked = pace.asked_again_at(now, zone_of(zone))
    assert asked > now + DAY
    assert asked == pace.next_moment(asked - MINUTE, zone_of(zone))


@given(now=instants, zone=zones)
def test_a_long_quiet_is_asked_about_after_six_weeks_in_the_evening(now: int, zone: str) -> None:
    asked = on_the_wall(pace.quiet_asked_at(now, zone_of(zone)), zone_of(zone))
    days = (asked.date() - on_the_wall(now, zone_of(zone)).date()).days
    assert (asked.strftime("%H:%M"), days) == ("19:00", 42)
