"""What two are asked together: the hour of a reveal, the card of a week, who is asked."""

from collections import Counter
from datetime import time
from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations import joint
from conversations.joint import Day
from conversations.local_time import DAY, HOUR, MICROSECONDS, is_waking, on_the_wall, zone_of
from conversations.pace import LEVELS, Level, is_below, level_in_force, lower_of
from conversations.talk import Occasion, Place

ZONES = st.sampled_from([*sorted(available_timezones()), "+05:30", "-03:15", "+14:00", None])
INSTANTS = st.integers(1_780_000_000, 1_900_000_000).map(lambda seconds: seconds * MICROSECONDS)
SEEDS = st.integers(0, 2**32 - 1)
WEEKS = range(10_000)


@given(now=INSTANTS, one=ZONES, other=ZONES)
def test_p2_the_reveal_hour_is_the_same_for_both_and_wakes_neither(
    now: int, one: str | None, other: str | None
) -> None:
    at = joint.reveal_at(now, Day(one), Day(other))

    assert at == joint.reveal_at(now, Day(other), Day(one))
    assert now < at <= now + DAY
    assert is_waking(at, zone_of(one))
    assert is_waking(at, zone_of(other))


@given(now=INSTANTS, zone=ZONES)
def test_who_live_in_one_zone_have_it_at_eight_in_the_evening(now: int, zone: str | None) -> None:
    at = on_the_wall(joint.reveal_at(now, Day(zone), Day(zone)), zone_of(zone))

    assert abs(at.hour * 60 + at.minute - 20 * 60) < 15, "a zone may be off by odd minutes"


@pytest.mark.parametrize(
    ("zones", "hours"),
    [
        (("Europe/Berlin", "Europe/Berlin"), (20, 20)),
        (("Europe/Berlin", "Europe/London"), (20, 19)),
        (("Europe/Berlin", "America/New_York"), (21, 15)),
        (("Europe/Berlin", "Asia/Tokyo"), (13, 21)),
    ],
)
def test_who_live_apart_have_it_when_both_are_awake(
    zones: tuple[str, str], hours: tuple[int, int]
) -> None:
    at = joint.reveal_at(1_795_201_200 * MICROSECONDS, *map(Day, zones))

    assert tuple(on_the_wall(at, zone_of(zone)).hour for zone in zones) == hours


@pytest.mark.parametrize(
    ("one", "other", "hour"),
    [(time(18), time(18), 18), (time(18), time(20), 19), (time(21, 30), time(20), 20)],
)
def test_the_reveal_hour_lies_between_those_that_the_two_have_chosen(
    one: time, other: time, hour: int
) -> None:
    days = Day("Europe/Berlin", one), Day("Europe/Berlin", other)
    at = on_the_wall(joint.reveal_at(1_795_201_200 * MICROSECONDS, *days), zone_of("Europe/Berlin"))
    assert at.hour == hour


def test_p8_quiet_hours_go_before_a_reveal_hour() -> None:
    early = Day(None, waking=(time(6), time(18)))
    at = on_the_wall(joint.reveal_at(1_795_201_200 * MICROSECONDS, early, Day(None)), zone_of(None))
    assert (at.hour, at.minute) == (17, 45)


@given(now=INSTANTS, one=ZONES, other=ZONES)
def test_p8_a_couples_weekly_moment_is_the_same_for_both_and_its_whole_hour_wakes_neither(
    now: int, one: str | None, other: str | None
) -> None:
    at = joint.weekly_at(now, Day(one), Day(other))

    assert at == joint.weekly_at(now, Day(other), Day(one))
    assert now < at <= now + 7 * DAY
    for instant in (at, at + HOUR - 1):
        assert is_waking(instant, zone_of(one))
        assert is_waking(instant, zone_of(other))


@pytest.mark.parametrize(
    ("zones", "walls"),
    [
        (("Europe/Berlin", "Europe/Berlin"), ("Sun 19:00", "Sun 19:00")),
        (("Europe/Berlin", "America/New_York"), ("Sun 21:00", "Sun 15:00")),
    ],
)
def test_a_couples_weekly_moment_is_as_near_to_sunday_at_seven_as_may_be(
    zones: tuple[str, str], walls: tuple[str, str]
) -> None:
    at = joint.weekly_at(1_795_201_200 * MICROSECONDS, *map(Day, zones))

    shown = [on_the_wall(at, zone_of(zone)).strftime("%a %H:%M") for zone in zones]
    assert tuple(shown) == walls


@given(now=INSTANTS, one=ZONES, other=ZONES)
def test_p8_a_monthly_moment_wakes_neither_and_is_the_same_until_it_has_come(
    now: int, one: str | None, other: str | None
) -> None:
    at = joint.monthly_at(now, Day(one), Day(other))

    assert now < at <= now + 29 * DAY
    assert at == joint.monthly_at(at - 1, Day(other), Day(one))
    for instant in (at, at + HOUR - 1):
        assert is_waking(instant, zone_of(one))
        assert is_waking(instant, zone_of(other))
    after = joint.monthly_at(at, Day(one), Day(other))
    assert abs(after - at - 28 * DAY) <= 2 * HOUR


@given(now=INSTANTS, ahead=st.integers(0, DAY), one=ZONES, other=ZONES)
def test_p2_whenever_the_second_answer_comes_within_a_day_the_hour_is_one_hour(
    now: int, ahead: int, one: str | None, other: str | None
) -> None:
    both = (Day(one), Day(other))
    first, later = joint.reveal_at(now, *both), joint.reveal_at(now + ahead, *both)

    moved_clocks = 2 * HOUR
    assert min((later - first) % DAY, (first - later) % DAY) <= moved_clocks


def occasion(seed: int, number: int, level: Level = "words") -> Occasion:
    return Occasion(number=number, seed=seed, level=level)


@given(seed=SEEDS, number=st.integers(2_000, 9_000), size=st.integers(1, 60))
def test_a_deck_is_gone_through_before_a_card_comes_again(
    seed: int, number: int, size: int
) -> None:
    cards = tuple(f"card-{each}" for each in range(size))

    shown = [joint.card(cards, occasion(seed, number + each)) for each in range(size)]

    assert sorted(shown) == sorted(cards)
    assert joint.card(cards, occasion(seed, number + size)) == shown[0]


PACES = st.tuples(st.sampled_from(LEVELS), st.sampled_from(LEVELS))


@given(seed=SEEDS, number=st.integers(2_000, 9_000), paces=PACES, size=st.integers(1, 60))
def test_p3_an_occasion_never_comes_closer_than_the_level_in_force(
    seed: int, number: int, paces: tuple[Level, Level], size: int
) -> None:
    force = level_in_force(*paces, seed, number)
    assert not is_below(force, joint.occasion(seed, number, paces, size).level)


@given(seed=SEEDS, rounds=st.integers(50, 90), paces=PACES, size=st.integers(1, 20))
def test_whatever_the_pace_each_card_comes_once_before_one_comes_twice(
    seed: int, rounds: int, paces: tuple[Level, Level], size: int
) -> None:
    levels = LEVELS[: LEVELS.index(lower_of(*paces)) + 1]
    first = rounds * len(levels) * size
    came = Counter[tuple[Level, int]]()
    quieter = Counter[int]()
    for week in range(first, first + len(levels) * size):
        came[joint.occasion(seed, week, paces, size).level, week % size] += 1
        quieter[week % size] += level_in_force(*paces, seed, week) != levels[-1]

    passed_over = {place for place, weeks in quieter.items() if weeks == len(levels)}
    for level in levels:
        for place in set(range(size)) - passed_over:
            assert came[level, place] == 1
    assert {place for place in range(size) if not came[levels[-1], place]} == passed_over
    assert max(came.values()) <= (2 if passed_over else 1)


def test_p2_one_question_in_four_goes_to_one_of_the_two_alone() -> None:
    asked = Counter(
        (joint.is_asked(5, week, first=True), joint.is_asked(5, week, first=False))
        for week in WEEKS
    )

    assert (False, False) not in asked
    assert asked[True, True] == pytest.approx(7_500, abs=150)
    assert asked[True, False] == pytest.approx(1_250, abs=120)
    assert asked[False, True] == pytest.approx(1_250, abs=120)


def test_a_wish_is_there_every_other_week_for_each_of_the_two_by_themselves() -> None:
    asked = Counter(
        (joint.is_asked_a_wish(5, week, first=True), joint.is_asked_a_wish(5, week, first=False))
        for week in WEEKS
    )

    assert len(asked) == 4
    assert all(each == pytest.approx(2_500, abs=150) for each in asked.values())


def test_the_same_words_at_the_same_occasion_are_one_question_and_others_are_not() -> None:
    place = Place(script="wish", version="1", step="ask", values={"card": "at_words/tea"})
    moved = place.model_copy(update={"version": "2"})

    same = joint.question(place, occasion(1, 7))

    assert joint.question(moved, occasion(2, 7, "acts")) == same
    assert joint.question(place, occasion(1, 8)) != same
    assert joint.question(place, None) != same
    assert joint.question(place.with_value("card", "at_words/walk"), occasion(1, 7)) != same


@pytest.mark.parametrize(
    ("match", "mine", "theirs", "shown"),
    [
        ((), "yes", "no", True),
        (("yes",), "yes", "yes", True),
        (("yes",), "yes", "no", False),
        (("yes",), "no", "yes", False),
        (("yes",), "no", "no", False),
    ],
)
def test_of_answers_that_match_only_those_are_shown(
    match: tuple[str, ...], mine: str, theirs: str, shown: bool
) -> None:
    assert joint.shown(match, mine, theirs) is shown
