"""Nudges as a rule: which one comes next, when, and how silence and choices change that."""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import pairwise
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.local_time import DAY, HOUR, MINUTE, WAKING, on_the_wall, zone_of
from conversations.nudges import (
    Asked,
    Nudges,
    Planned,
    Rhythm,
    Why,
    awake,
    calendar_week,
    came,
    chosen,
    first_day,
    heard,
    shared,
    stopped,
    uncounted,
    used,
)
from conversations.nudging import is_late, next_nudge, not_after

BERLIN = zone_of("Europe/Berlin")
ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "America/Havana",
    "America/Nuuk",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Pacific/Kiritimati",
    "Africa/Casablanca",
    "Africa/Cairo",
    "-09:30",
)
WEEK = 7 * DAY
WIDE = (time(0), time(23, 59))
SEED = 7
REVISITS = ("rest", "closer", "quiet")
WEEKLY = ("weekly", "choice", "unshared", "silence")


def instant(wall: datetime) -> int:
    return round(wall.timestamp()) * 1_000_000


def berlin(day: int, hour: int = 0, minute: int = 0, month: int = 11) -> int:
    """An instant of 2026 by a clock in Berlin; 16 November is a Monday, 22 November a Sunday."""
    return instant(datetime(2026, month, day, hour, minute, tzinfo=BERLIN))


def asked(at: int, why: Why = "once", script: str = "bid") -> Asked:
    return Asked(script=script, at=at, why=why)


def weekly(**choice: object) -> Nudges:
    """Somebody who chose a weekly reflection long ago, before these are looked at."""
    return Nudges.model_validate({"reflection": True, **choice})


def plus(nudges: Nudges, *more: Asked) -> Nudges:
    return nudges.model_copy(update={"asked": (*nudges.asked, *more)})


def following(nudges: Nudges, now: int, *, zone: tzinfo = BERLIN, seed: int = SEED) -> Planned:
    planned = next_nudge(nudges, zone, now, seed)
    assert planned is not None
    return planned


def hour_of(planned: Planned, zone: tzinfo = BERLIN) -> tuple[int, int, int]:
    """Month, day and hour on the wall."""
    wall = on_the_wall(planned.at, zone)
    return wall.month, wall.day, wall.hour


def never(_: int) -> bool:
    return False


def live(
    nudges: Nudges,
    *,
    start: int = berlin(16),
    until: int = berlin(16) + 52 * WEEK,
    hears: Callable[[int], bool] = lambda _: True,
) -> Iterator[Planned]:
    """What comes to somebody in Berlin; `hears` says after which one, counted, they do anything."""
    now, number = start, 0
    while (planned := next_nudge(nudges, BERLIN, now, SEED)) and planned.at < until:
        now = max(now, planned.at)
        nudges = came(nudges, planned, BERLIN)
        yield planned
        if hears(number):
            nudges = heard(nudges)
        number += 1


def weeks_between(planned: list[Planned]) -> list[int]:
    weeks = [calendar_week(on_the_wall(each.at, BERLIN)) for each in planned]
    return [later - earlier for earlier, later in pairwise(weeks)]


# Opting in.


def test_p7_whoever_chose_nothing_gets_nothing() -> None:
    assert next_nudge(Nudges(), BERLIN, berlin(16), SEED) is None


def test_p7_whoever_opts_out_gets_nothing_more_of_it() -> None:
    both = chosen(chosen(Nudges(), berlin(16), reflection=True), berlin(16), together=True)
    one = chosen(both, berlin(17), reflection=False)
    none = chosen(one, berlin(17), together=False)
    assert following(one, berlin(17)).why == "weekly"
    assert next_nudge(none, BERLIN, berlin(17), SEED) is None


def test_a_weekly_reflection_comes_within_the_hour_that_was_chosen() -> None:
    nudges = chosen(Nudges(), berlin(16), reflection=True, day=2, hour=8)
    planned = following(nudges, berlin(16))
    assert (planned.why, planned.script, planned.words) == ("weekly", None, {})
    assert (hour_of(planned), planned.day) == ((11, 18, 8), date(2026, 11, 18))


def test_the_question_for_two_comes_on_sunday_evening_whatever_day_the_reflection_has() -> None:
    nudges = weekly(together=True, day=2, hour=8)
    assert hour_of(following(nudges, berlin(16))) == (11, 22, 19)


def test_whoever_opts_in_after_the_hour_gets_it_first_in_the_next_week() -> None:
    for now in (berlin(22, 19, 59), berlin(22, 20, 30), berlin(22, 23, 59)):
        nudges = chosen(Nudges(), now, reflection=True)
        assert hour_of(following(nudges, now)) == (11, 29, 19)


@given(now=st.integers(berlin(16), berlin(30)), seed=st.integers(0, 99), hour=st.integers(0, 23))
def test_opting_in_causes_no_nudge_within_the_next_hour(now: int, seed: int, hour: int) -> None:
    nudges = chosen(Nudges(), now, reflection=True, day=3, hour=hour)
    assert now + HOUR <= following(nudges, now, seed=seed).at < now + 8 * DAY + HOUR


def test_moving_the_hour_on_the_day_itself_brings_nothing_at_once() -> None:
    nudges = chosen(weekly(), berlin(22, 18, 30), hour=17)
    assert hour_of(following(nudges, berlin(22, 18, 30))) == (11, 29, 17)


def test_whoever_opts_out_and_in_again_gets_no_second_one_in_the_same_week() -> None:
    nudges = weekly(day=0, hour=8)
    nudges = came(nudges, following(nudges, berlin(16)), BERLIN)
    nudges = chosen(nudges, berlin(16, 12), reflection=False)
    nudges = chosen(nudges, berlin(16, 13), reflection=True, day=4)
    assert hour_of(following(nudges, berlin(16, 13))) == (11, 27, 8)


def test_whoever_opts_in_again_does_not_wait_for_the_old_rhythm() -> None:
    nudges = chosen(
        weekly(every=4, weekly=calendar_week(date_of(16))), berlin(16), reflection=False
    )
    nudges = chosen(nudges, berlin(25), reflection=True)
    assert hour_of(following(nudges, berlin(25))) == (11, 29, 19)


def date_of(day: int) -> datetime:
    return datetime(2026, 11, day, tzinfo=BERLIN)


@pytest.mark.parametrize(
    "wrong",
    [
        *({"day": 7}, {"day": -1}, {"hour": 24}, {"hour": -1}, {"every": 3}, {"every": 0}),
        {"waking": (time(22), time(8))},
        {"waking": (time(8), time(11, 59))},
        {"waking": (time(8), time(23, 59, 30))},
        {"waking": (time(8, tzinfo=UTC), time(20))},
    ],
)
def test_wrong_settings_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="validation error"):
        Nudges(**wrong)
    if "waking" in wrong:
        with pytest.raises(ValueError, match="validation error"):
            awake(Nudges(), wrong["waking"])
    else:
        with pytest.raises(ValueError, match="validation error"):
            chosen(Nudges(), berlin(16), **wrong)


def test_four_waking_hours_are_enough() -> None:
    nudges = awake(weekly(), (time(8, 30), time(12, 30)))
    assert nudges.waking == (time(8, 30), time(12, 30))
    assert hour_of(following(nudges, berlin(16))) == (11, 22, 11)


def test_what_an_older_version_stored_is_read() -> None:
    assert Nudges.model_validate_json("{}") == Nudges()
    full = weekly(asked=(asked(berlin(16)),), waking=WIDE, slot=3, since=4)
    assert Nudges.model_validate_json(full.model_dump_json()) == full


def test_what_somebody_asked_for_is_in_no_error() -> None:
    with pytest.raises(ValueError, match="validation error") as refused:
        Asked.model_validate({"script": "bid", "at": 1, "why": "once", "words": "I cried"})
    assert "cried" not in str(refused.value)


# The slot.


def test_p9_in_a_week_with_something_higher_the_weekly_one_does_not_come() -> None:
    for why in get_args(Why)[:5]:
        one = asked(berlin(18, 19), why)
        first, second, *_ = live(weekly(asked=(one,)))
        assert (hour_of(first), first.why) == ((11, 18, 19), why)
        assert (hour_of(second), second.why) == ((11, 29, 19), "weekly")


def test_p9_the_weekly_one_does_not_come_before_something_higher_of_the_same_week_either() -> None:
    for why in get_args(Why)[:6]:
        one = asked(berlin(22, 12), why)
        first, second, *_ = live(weekly(asked=(one,), day=0))
        assert (hour_of(first), first.why) == ((11, 22, 12), why)
        assert (hour_of(second), second.why) == ((11, 23, 19), "weekly")


def test_p9_a_revisit_goes_before_a_follow_up_and_that_before_a_one_off() -> None:
    one_off, follow_up = asked(berlin(16, 9), "once"), asked(berlin(18, 9), "follow_up")
    nudges = weekly(asked=(one_off, follow_up))
    first, second, third, fourth, *_ = live(plus(nudges, asked(berlin(20, 19), "closer")))
    assert (first.why, hour_of(first)) == ("closer", (11, 20, 19))
    assert (second.why, hour_of(second)) == ("follow_up", (11, 25, 9))
    assert (third.why, hour_of(third)) == ("once", (11, 30, 9))
    assert (fourth.why, hour_of(fourth)) == ("weekly", (12, 13, 19))


def test_p9_a_look_back_goes_after_a_one_off_and_before_the_weekly_one() -> None:
    back, one_off = asked(berlin(16, 9), "moments"), asked(berlin(18, 9), "once")
    first, second, third, *_ = live(weekly(asked=(back, one_off)))
    assert (first.why, hour_of(first)) == ("once", (11, 18, 9))
    assert (second.why, hour_of(second)) == ("moments", (11, 23, 9))
    assert (third.why, hour_of(third)) == ("weekly", (12, 6, 19))


def test_a_look_back_comes_every_fourth_week_across_the_change_of_clocks() -> None:
    nudges = Nudges(asked=(asked(berlin(1, 19, month=3), "moments"),))
    first = following(nudges, berlin(1, month=3))
    nudges = came(nudges, first, BERLIN)
    assert hour_of(following(nudges, berlin(2, month=3))) == (3, 29, 19)


def test_whoever_does_anything_goes_on_being_brought_a_look_back() -> None:
    nudges = Nudges(asked=(asked(berlin(16, 19), "moments"),))
    for number in range(6):
        now = berlin(1) + 28 * DAY * number
        nudges = came(heard(nudges), following(nudges, now), BERLIN)
        assert nudges.unopened == 1
        assert len(nudges.asked) == 1


def test_of_looks_back_that_stay_unopened_the_third_is_the_last() -> None:
    back = asked(berlin(16, 19), "moments")
    comes = list(live(Nudges(asked=(back,)), hears=lambda _: False))
    assert [each.why for each in comes] == ["moments"] * 3


def test_p9_of_two_follow_ups_the_earlier_has_the_week() -> None:
    later, earlier = asked(berlin(20, 9), "follow_up"), asked(berlin(18, 9), "follow_up")
    first, second = live(Nudges(asked=(later, earlier)))
    assert (hour_of(first), hour_of(second)) == ((11, 18, 9), (11, 27, 9))


def test_p9_a_one_off_that_lost_its_week_stays_lost_when_the_next_week_begins() -> None:
    one_off = asked(berlin(18, 9))
    nudges = used(Nudges(asked=(one_off,)), BERLIN, berlin(16, 12))
    for now in (berlin(16, 12), berlin(18, 12), berlin(22, 23), berlin(23, 8), berlin(25, 8)):
        assert hour_of(following(nudges, now)) == (11, 25, 9)


def test_p9_a_revisit_comes_at_its_date_even_if_the_slot_is_used() -> None:
    nudges = used(weekly(), BERLIN, berlin(16, 12))
    closer = asked(berlin(22, 19), "closer")
    assert hour_of(following(plus(nudges, closer), berlin(16, 12))) == (11, 22, 19)
    two = live(plus(weekly(), closer, asked(berlin(22, 12), "quiet")), until=berlin(28))
    assert [each.why for each in two] == ["quiet", "closer"]


def test_each_thing_asked_for_comes_once_with_its_words() -> None:
    mine = Asked(script="bid", at=berlin(18, 9), why="once", words={"about": "tea"})
    (planned,) = live(Nudges(asked=(mine,)))
    assert (planned.script, planned.words, planned.why) == ("bid", {"about": "tea"}, "once")


def test_what_was_asked_for_twice_comes_twice() -> None:
    assert len(list(live(Nudges(asked=(asked(berlin(18, 9)),) * 2)))) == 2


# Rests.


def test_during_a_rest_nothing_else_comes() -> None:
    rest = asked(berlin(4, 19, month=12), "rest")
    nudges = weekly(asked=(asked(berlin(18, 9)), asked(berlin(24, 9), "follow_up")))
    comes = list(
        live(plus(nudges, rest, asked(berlin(22, 19), "closer")), until=berlin(31, month=12))
    )
    assert [each.why for each in comes] == ["rest", "closer", "follow_up", "once", "weekly"]


def test_what_fell_in_a_rest_comes_in_the_first_free_week_after_it_at_its_own_time() -> None:
    rest = asked(berlin(4, 19, month=12), "rest")
    comes = list(live(Nudges(asked=(asked(berlin(18, 9)), asked(berlin(24, 9)), rest))))
    assert [hour_of(each) for each in comes] == [(12, 4, 19), (12, 9, 9), (12, 15, 9)]


def test_a_rest_that_somebody_ends_brings_nothing_at_once() -> None:
    nudges = used(weekly(asked=(asked(berlin(18, 9)),)), BERLIN, berlin(20, 12))
    assert hour_of(following(nudges, berlin(20, 12))) == (11, 25, 9)


def test_a_revisit_that_fell_in_a_rest_does_not_come_on_the_day_on_which_that_ended() -> None:
    rest, closer = asked(berlin(27, 19), "rest"), asked(berlin(22, 19), "closer")
    comes = live(Nudges(asked=(rest, closer)))
    assert [hour_of(each) for each in comes] == [(11, 27, 19), (11, 28, 8)]


# An hour, not a second.


def test_those_who_chose_the_same_hour_are_spread_over_it() -> None:
    ats = [following(weekly(), berlin(16), seed=seed).at for seed in range(3_600)]
    assert berlin(22, 19) <= min(ats) <= max(ats) < berlin(22, 20)
    quarters = Counter((at - berlin(22, 19)) // (15 * MINUTE) for at in ats)
    assert all(750 < quarters[quarter] < 1_050 for quarter in range(4))
    assert max(Counter(ats).values()) < 10


def test_it_is_the_same_second_each_week() -> None:
    ats = [each.at for each in live(weekly(), until=berlin(31, month=12))]
    assert ats == [ats[0] + week * WEEK for week in range(6)]


@given(seed=st.integers(0, 2**63), minute=st.integers(0, 59))
def test_a_date_is_spread_within_its_hour_and_never_before_itself(seed: int, minute: int) -> None:
    one = asked(berlin(18, 9, minute))
    at = following(Nudges(asked=(one,)), berlin(16), seed=seed).at
    assert one.at <= at < berlin(18, 10)


# Quiet hours.


@pytest.mark.parametrize(
    ("chosen_hour", "waking", "hour"),
    [
        (0, WAKING, 8),
        (7, WAKING, 8),
        (8, WAKING, 8),
        (21, WAKING, 21),
        (22, WAKING, 21),
        (23, WAKING, 21),
        (8, (time(8, 30), time(20)), 9),
        (20, (time(8), time(20, 30)), 19),
        (23, WIDE, 22),
        (0, WIDE, 0),
    ],
)
def test_p8_an_hour_in_quiet_hours_moves_to_the_nearest_full_waking_one(
    chosen_hour: int, waking: tuple[time, time], hour: int
) -> None:
    nudges = weekly(hour=chosen_hour, waking=waking, asked=(asked(berlin(24, chosen_hour)),))
    for seed in range(50):
        assert hour_of(following(nudges, berlin(16), seed=seed)) == (11, 22, hour)
        used_up = used(nudges, BERLIN, berlin(22))
        assert hour_of(following(used_up, berlin(22), seed=seed)) == (11, 24, hour)


def test_p8_a_time_that_clocks_skip_comes_when_they_have() -> None:
    nudges = weekly(hour=2, waking=WIDE)
    planned = following(nudges, berlin(23, month=3))
    assert hour_of(planned) == (3, 29, 3)


def test_p8_a_time_that_clocks_show_twice_comes_the_first_time_and_once() -> None:
    nudges = weekly(hour=2, waking=WIDE)
    planned = following(nudges, berlin(19, month=10))
    assert berlin(25, 2, month=10) <= planned.at < berlin(25, 2, month=10) + HOUR
    after = came(nudges, planned, BERLIN)
    assert hour_of(following(after, planned.at + HOUR)) == (11, 1, 2)


def test_p8_a_date_in_the_second_of_two_such_hours_does_not_come_before_itself() -> None:
    one = asked(berlin(25, 2, month=10) + HOUR)
    assert on_the_wall(one.at, BERLIN).hour == 2
    for why in ("once", "rest"):
        nudges = Nudges(asked=(one.model_copy(update={"why": why}),), waking=WIDE)
        assert one.at <= following(nudges, berlin(20, month=10)).at < one.at + HOUR


def test_p8_half_an_hour_that_clocks_skip_pushes_nobody_into_the_next_hour() -> None:
    lord_howe = zone_of("Australia/Lord_Howe")
    now = instant(datetime(2026, 9, 28, tzinfo=lord_howe))
    for seed in range(100):
        planned = following(weekly(hour=2, waking=WIDE), now, zone=lord_howe, seed=seed)
        assert hour_of(planned, lord_howe) == (10, 4, 2)


def test_p8_clocks_that_leap_into_quiet_hours_let_it_come_an_hour_earlier() -> None:
    helsinki = zone_of("Europe/Helsinki")
    nudges = weekly(hour=3, waking=(time(0), time(4)))
    planned = following(nudges, berlin(23, month=3), zone=helsinki)
    assert hour_of(planned, helsinki) == (3, 29, 2)


def test_p8_a_day_that_a_zone_skips_is_made_up_for_the_day_after() -> None:
    apia = zone_of("Pacific/Apia")
    now = instant(datetime(2011, 12, 26, tzinfo=apia))
    planned = following(weekly(day=4), now, zone=apia)
    assert (hour_of(planned, apia), planned.day) == ((12, 31, 19), date(2011, 12, 31))


class SkipsASunday(tzinfo):
    """A zone in which no clock ever showed Sunday, 22 November 2026."""

    def utcoffset(self, wall: datetime | None) -> timedelta:
        after = wall is not None and wall.replace(tzinfo=None) >= datetime(2026, 11, 23)  # noqa: DTZ001 - a wall's time
        return timedelta(hours=12 if after else -12)

    def dst(self, wall: datetime | None) -> timedelta:
        return timedelta()

    def tzname(self, wall: datetime | None) -> str:
        return "Skips a Sunday"

    def fromutc(self, utc: datetime) -> datetime:
        after = utc.replace(tzinfo=None) >= datetime(2026, 11, 22, 12)  # noqa: DTZ001 - in UTC
        return utc + timedelta(hours=12 if after else -12)


def test_p8_a_sunday_that_a_zone_skips_is_made_up_for_in_the_same_week() -> None:
    zone = SkipsASunday()
    planned = following(weekly(), berlin(17), zone=zone)
    assert hour_of(planned, zone) == (11, 21, 21)
    after = came(weekly(), planned, zone)
    assert hour_of(following(after, planned.at, zone=zone), zone) == (11, 29, 19)


def test_p8_what_has_not_left_by_the_quiet_hours_does_not_leave() -> None:
    assert not_after(berlin(22, 19), BERLIN) == berlin(22, 20, 30)
    assert not_after(berlin(22, 21, 30), BERLIN) == berlin(22, 22) - 1
    assert not_after(berlin(22, 20, 30), BERLIN) == berlin(22, 22) - 1
    # At two clocks go to three, so whoever is awake until half past two is not from two on.
    at = berlin(29, 1, 30, month=3)
    assert not_after(at, BERLIN, (time(0), time(2, 30))) == berlin(29, 3, month=3) - 1


def test_a_moment_is_late_after_ninety_minutes_or_in_quiet_hours() -> None:
    assert not is_late(berlin(22, 19), berlin(22, 18), BERLIN)
    assert not is_late(berlin(22, 19), berlin(22, 20, 30), BERLIN)
    assert is_late(berlin(22, 19), berlin(22, 20, 30) + 1, BERLIN)
    assert not is_late(berlin(22, 21), berlin(22, 22) - 1, BERLIN)
    assert is_late(berlin(22, 21), berlin(22, 22), BERLIN)
    # With a day that ends a minute before midnight, the next one has begun.
    assert is_late(berlin(22, 22, 59), berlin(23, 0, 5), BERLIN, WIDE)


# Late.


def test_a_date_that_went_by_while_the_bot_was_away_comes_now() -> None:
    now = berlin(20, 12, 34)
    for why in get_args(Why)[:5]:
        one = asked(berlin(18, 9), why)
        planned = following(weekly(asked=(one,)), now)
        assert (planned.at, planned.why, planned.day) == (now, why, date(2026, 11, 18))


def test_a_late_date_does_not_come_at_night_but_the_next_morning() -> None:
    one = Nudges(asked=(asked(berlin(18, 9)),))
    for now in (berlin(20, 22), berlin(20, 23, 30), berlin(21, 7, 59)):
        assert hour_of(following(one, now)) == (11, 21, 8)
    over_the_week = following(one, berlin(22, 23))
    assert (hour_of(over_the_week), over_the_week.day) == ((11, 23, 8), date(2026, 11, 18))


def test_a_date_that_is_a_little_late_keeps_its_instant() -> None:
    nudges = Nudges(asked=(asked(berlin(18, 9)),))
    at = following(nudges, berlin(16)).at
    assert following(nudges, at + 90 * MINUTE).at == at


def test_late_ones_do_not_all_come_on_one_day() -> None:
    revisits = (asked(berlin(16, 9), "closer"), asked(berlin(17, 9), "quiet"))
    comes = list(live(Nudges(asked=revisits), start=berlin(20, 12)))
    assert [(each.why, hour_of(each)) for each in comes] == [
        ("closer", (11, 20, 12)),
        ("quiet", (11, 21, 8)),
    ]


def test_a_late_one_off_waits_for_its_time_in_the_next_free_week_if_this_one_is_used() -> None:
    nudges = Nudges(asked=(asked(berlin(18, 9)),))
    closer = asked(berlin(28, 19), "closer")
    comes = live(plus(nudges, closer), start=berlin(24, 12))
    assert [hour_of(each) for each in comes] == [(11, 28, 19), (12, 2, 9)]


def test_a_weekly_one_that_is_late_gives_way_to_the_next() -> None:
    at = following(weekly(), berlin(16)).at
    assert following(weekly(), at + 90 * MINUTE).at == at
    assert following(weekly(), at + 90 * MINUTE + 1).at == at + WEEK
    assert following(weekly(), berlin(22, 22)).at == at + WEEK
    assert following(weekly(), at + 3 * WEEK + DAY).at == at + 4 * WEEK


# Silence.


def test_p9_silence_lengthens_the_gap_until_one_last_line() -> None:
    comes = list(live(weekly(), hears=never))
    assert [each.why for each in comes] == ["weekly"] * 3 + ["silence"]
    assert weeks_between(comes) == [1, 2, 4]


@pytest.mark.parametrize(("every", "gaps"), [(1, [1, 2, 4]), (2, [2, 4, 4]), (4, [4, 4, 4])])
def test_p9_silence_never_makes_it_come_more_often_than_was_chosen(
    every: Rhythm, gaps: list[int]
) -> None:
    comes = list(live(weekly(every=every), hears=never))
    assert ([each.why for each in comes][-1], weeks_between(comes)) == ("silence", gaps)


def test_p9_anything_at_all_brings_the_old_rhythm_back() -> None:
    comes = list(live(weekly(), until=berlin(16) + 11 * WEEK, hears=lambda number: number >= 2))
    assert weeks_between(comes) == [1, 2, *[1] * 7]


def test_p9_after_the_last_line_nothing_weekly_comes_until_the_person_chooses() -> None:
    nudges = weekly(unheard=3)
    silent = heard(came(nudges, following(nudges, berlin(16)), BERLIN))
    assert (silent.silent, silent.reflection) == (True, True)
    assert next_nudge(silent, BERLIN, berlin(28), SEED) is None
    assert next_nudge(awake(silent, WAKING), BERLIN, berlin(28), SEED) is None
    one_off = silent.model_copy(update={"asked": (asked(berlin(30, 9)),)})
    assert following(one_off, berlin(28)).why == "once"
    again = chosen(silent, berlin(28), every=2)
    assert (following(again, berlin(28)).why, hour_of(following(again, berlin(28)))) == (
        "weekly",
        (11, 29, 19),
    )


def test_what_was_heard_changes_nothing_for_whoever_is_heard_all_the_time() -> None:
    nudges = weekly()
    assert heard(nudges) is nudges
    assert heard(weekly(unheard=2)) == nudges


def test_only_weekly_ones_that_nobody_answers_are_silence() -> None:
    one_off = Nudges(asked=(asked(berlin(18, 9)),))
    assert came(one_off, following(one_off, berlin(16)), BERLIN).unheard == 0


# Rhythm.


@pytest.mark.parametrize("every", [1, 2, 4])
def test_a_rhythm_is_kept_and_a_week_with_something_higher_is_skipped(every: Rhythm) -> None:
    until = berlin(16) + 11 * WEEK
    assert set(weeks_between(list(live(weekly(every=every), until=until)))) == {every}
    follow_up = asked(berlin(16, 9) + every * WEEK, "follow_up")
    comes = list(live(weekly(every=every, asked=(follow_up,)), until=until))
    assert [each.why for each in comes][:3] == ["weekly", "follow_up", "weekly"]
    assert weeks_between(comes)[:2] == [every, every]


def test_fewer_counts_from_the_one_that_came_last() -> None:
    nudges = weekly()
    planned = following(nudges, berlin(16))
    fewer = chosen(came(nudges, planned, BERLIN), berlin(23), every=4)
    assert hour_of(following(fewer, berlin(23))) == (12, 20, 19)


def test_every_fourth_weekly_one_asks() -> None:
    comes = live(weekly(), until=berlin(16) + 9 * WEEK)
    assert [each.asks_rhythm for each in comes] == [*[False] * 3, True, *[False] * 3, True, False]


def test_after_twelve_weeks_it_asks_once_whether_it_is_to_go_on() -> None:
    nudges = chosen(Nudges(), berlin(16), reflection=True)
    whys = [each.why for each in live(nudges, until=berlin(16) + 30 * WEEK)]
    assert whys == ["weekly"] * 12 + ["choice"] + ["weekly"] * 17


def test_whoever_goes_on_is_asked_again_after_twelve_more_weeks() -> None:
    nudges = chosen(weekly(), berlin(16))
    choices = [number for number, each in enumerate(live(nudges)) if each.why == "choice"]
    assert choices == [12]
    assert chosen(weekly(since=None, turns=2, unheard=2), berlin(16)) == nudges


# Nothing of the two.


def reasons(nudges: Nudges, weeks: int) -> list[Why]:
    return [each.why for each in live(nudges, until=berlin(16) + weeks * WEEK)]


def test_after_six_weeks_without_anything_shared_they_are_asked_once() -> None:
    nudges = chosen(Nudges(), berlin(16), together=True)
    assert reasons(nudges, 11) == ["weekly"] * 6 + ["unshared"] + ["weekly"] * 4


def test_whatever_comes_of_the_two_begins_the_six_weeks_anew() -> None:
    nudges = chosen(Nudges(), berlin(16), together=True)
    assert reasons(shared(nudges, berlin(16) + 3 * WEEK), 11).index("unshared") == 9
    asked_once = nudges.model_copy(update={"unshared": None})
    assert "unshared" not in reasons(asked_once, 11)
    assert "unshared" in reasons(shared(asked_once, berlin(16)), 11)


def test_whoever_hears_less_often_is_asked_after_three_of_their_turns() -> None:
    nudges = chosen(Nudges(), berlin(16), together=True, every=4)
    assert reasons(nudges, 30)[:4] == ["weekly", "weekly", "weekly", "choice"]
    without_end = nudges.model_copy(update={"since": None})
    assert reasons(without_end, 30)[:4] == ["weekly", "weekly", "weekly", "unshared"]


def test_nobody_counts_for_whoever_has_not_asked_for_the_question_for_two() -> None:
    reflection = chosen(Nudges(), berlin(16), reflection=True)
    ended = chosen(chosen(Nudges(), berlin(16), together=True), berlin(16), together=False)
    for nudges in (reflection, ended, shared(reflection, berlin(16)), stopped(ended)):
        assert nudges.unshared is None


def test_the_weeks_of_a_rest_do_not_count() -> None:
    nudges = chosen(Nudges(), berlin(16), together=True)
    until = berlin(16) + 2 * WEEK
    assert reasons(uncounted(nudges, until), 11).index("unshared") == 8
    assert uncounted(reflecting := weekly(), until) == reflecting


# Flights.


def test_p8_whoever_flies_west_gets_no_second_one_for_the_same_week() -> None:
    auckland, honolulu = zone_of("Pacific/Auckland"), zone_of("Pacific/Honolulu")
    now = instant(datetime(2026, 11, 16, tzinfo=auckland))
    for day in (0, 6):
        nudges = weekly(day=day, hour=8)
        planned = following(nudges, now, zone=auckland)
        nudges = came(nudges, planned, auckland)
        there = following(nudges, planned.at + HOUR, zone=honolulu)
        first = first_day(calendar_week(on_the_wall(planned.at, auckland)))
        assert there.day == first + timedelta(days=day + 7)


def test_p8_a_week_that_was_used_elsewhere_stays_used_when_somebody_flies_back() -> None:
    auckland, honolulu = zone_of("Pacific/Auckland"), zone_of("Pacific/Honolulu")
    monday = instant(datetime(2026, 11, 16, 9, tzinfo=auckland))
    nudges = used(Nudges(asked=(asked(monday + 2 * DAY),)), auckland, monday)
    nudges = used(nudges, honolulu, monday + HOUR)
    assert on_the_wall(monday + HOUR, honolulu).day == 15
    assert hour_of(following(nudges, monday + DAY, zone=auckland), auckland) == (11, 25, 9)


def test_p8_flying_back_and_forth_brings_no_more_than_one_a_week() -> None:
    nudges, now, days = weekly(hour=9), berlin(16), []
    for turn in range(60):
        zone = zone_of(("Pacific/Kiritimati", "Pacific/Honolulu")[turn % 5 // 3])
        planned = following(nudges, now, zone=zone)
        if planned.at <= now + DAY:
            nudges = heard(came(nudges, planned, zone))
            days.append(planned.day)
        now += DAY
    assert len(days) == len(set(days)) == len({day.isocalendar()[:2] for day in days})
    assert len(days) >= 6, "the others went by over the sea"


# Whatever is chosen, whenever the bot is away.

START = instant(datetime(2026, 3, 1, tzinfo=UTC))
hours = st.integers(0, 23)
settings = st.builds(
    weekly,
    reflection=st.booleans(),
    together=st.booleans(),
    day=st.integers(0, 6),
    hour=hours,
    every=st.sampled_from((1, 2, 4)),
    waking=st.sampled_from((WAKING, WIDE, (time(0), time(4)), (time(5, 30), time(13, 15)))),
    since=st.none() | st.integers(START - 20 * WEEK, START),
    unshared=st.none() | st.integers(START - 8 * WEEK, START),
)
dates = st.lists(
    st.builds(
        asked,
        st.integers(0, 40 * 24).map(lambda ahead: START + ahead * HOUR),
        st.sampled_from(get_args(Why)[:5]),
        st.sampled_from(("bid", "hurt")),
    ),
    max_size=8,
)


@given(
    nudges=settings,
    asks=dates,
    zones=st.lists(st.sampled_from(ZONES).map(zone_of), min_size=1, max_size=3, unique=True),
    away=st.lists(st.integers(0, 60 * HOUR), max_size=9),
    deaf=st.booleans(),
)
def test_p9_whatever_is_chosen_a_week_has_one_slot_and_nights_are_quiet(
    nudges: Nudges, asks: list[Asked], zones: list[tzinfo], away: list[int], deaf: bool
) -> None:
    nudges = nudges.model_copy(update={"asked": tuple(asks)})
    comes = through_outages(nudges, zones, away, deaf)
    weeks: dict[int, list[str]] = {}
    for wall, planned in comes:
        assert nudges.waking[0] <= wall.time() < nudges.waking[1]
        weeks.setdefault(calendar_week(wall), []).append(planned.why)
    for whys in weeks.values():
        others = [why for why in whys if why not in REVISITS]
        assert len(others) <= 1
        assert not others or len(zones) > 1 or len(whys) == 1, "a flight may bring a revisit's day"
    brought = [planned.asked for _, planned in comes if planned.asked is not None]
    assert Counter(map(repr, brought)) == Counter(map(repr, asks)), "each of them once"
    occasions = [planned.day for _, planned in comes if planned.why in WEEKLY]
    assert len(set(occasions)) == len(occasions)


def through_outages(
    nudges: Nudges, zones: list[tzinfo], away: list[int], deaf: bool
) -> list[tuple[datetime, Planned]]:
    """What came in a year of flights, on which wall; now and then the bot was away."""
    comes: list[tuple[datetime, Planned]] = []
    now, away = START, list(away)
    while now < START + 52 * WEEK:
        zone = zones[len(comes) % len(zones)]
        planned = next_nudge(nudges, zone, now, SEED)
        if planned is None:
            break
        if planned.at > now:
            assert next_nudge(nudges, zone, planned.at, SEED) == planned, "it agrees"
            now = planned.at + (away.pop() if away else 0)
            continue
        comes.append((on_the_wall(now, zone), planned))
        nudges = came(nudges, planned, zone)
        nudges = nudges if deaf else heard(nudges)
    return comes
