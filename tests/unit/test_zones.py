"""What somebody types when they are asked what time it is, and which zone it tells."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.local_time import (
    on_the_wall,
    same_on_the_wall,
    zone_of,
    zone_where_it_is,
)
from conversations.zones import (
    LIKELY,
    SEASONAL,
    Ambiguous,
    Half,
    city_of,
    likely,
    seasonal,
    zone_said,
)

EVENING = round(datetime(2026, 11, 20, 19, tzinfo=UTC).timestamp()) * 1_000_000
SUMMER = round(datetime(2026, 7, 1, 12, tzinfo=UTC).timestamp()) * 1_000_000


def said(words: str, half: Half = "either") -> str | Ambiguous | None:
    return zone_said(words, half, EVENING)


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("20:00", "+01:00"),
        ("20.00", "+01:00"),
        ("20h00", "+01:00"),
        (" 20:00 ", "+01:00"),
        ("8 pm", "+01:00"),
        ("8:00 p.m.", "+01:00"),
        ("08:00", "+13:00"),
        ("0:30", "+05:30"),
        ("12 am", "+05:00"),
        ("12:30 pm", "-06:00"),
        ("14:00", "-05:00"),
        ("Europe/Berlin", "Europe/Berlin"),
        ("europe / berlin", "Europe/Berlin"),
        ("Berlin", "Europe/Berlin"),
        ("new york", "America/New_York"),
        ("São Paulo", "America/Sao_Paulo"),
        ("utc", "UTC"),
    ],
)
def test_a_time_of_day_or_a_name_tells_the_zone(words: str, zone: str) -> None:
    assert said(words) == zone


@pytest.mark.parametrize(
    "words",
    [
        *("", "8", "25:00", "20:61", "13 pm", "0 am", "half past seven", "he hits me", "Etc/GMT+5"),
        *("EST", "../../etc/passwd", "Europe/Berlin\0", "posixrules", "20:00 or so", "-1:30"),
    ],
)
def test_what_tells_no_zone_is_not_taken_for_one(words: str) -> None:
    assert said(words) is None


@pytest.mark.parametrize("words", ["8:30", "12:00", "1.15", "11:59"])
def test_a_time_that_may_mean_both_halves_of_the_day_is_asked_about(words: str) -> None:
    assert said(words) == Ambiguous()
    assert {said(words, "am"), said(words, "pm")}.isdisjoint({Ambiguous(), None})


def test_before_noon_and_after_are_half_a_day_apart() -> None:
    assert (said("8:00", "am"), said("8:00", "pm")) == ("+13:00", "+01:00")
    assert (said("12:00", "am"), said("12:00", "pm")) == ("+05:00", "-07:00")


@given(words=st.text(max_size=60), half=st.sampled_from(["either", "am", "pm"]))
def test_whatever_is_typed_it_tells_a_zone_that_there_is_or_none(words: str, half: Half) -> None:
    found = zone_said(words, half, EVENING)
    if isinstance(found, str):
        zone_of(found)


@given(hours=st.integers(-10, 13), off=st.integers(-7, 7), now=st.integers(0, 4_000_000_000))
def test_a_watch_that_is_some_minutes_off_tells_the_same_zone(
    hours: int, off: int, now: int
) -> None:
    instant = now * 1_000_000
    shown = datetime.fromtimestamp(now, UTC) + timedelta(hours=hours, minutes=off)
    sign = "-" if hours < 0 else "+"
    assert zone_where_it_is(shown.strftime("%H:%M"), instant) == f"{sign}{abs(hours):02}:00"


@pytest.mark.parametrize("zone", ["Asia/Kolkata", "Asia/Kathmandu", "Australia/Adelaide"])
def test_clocks_that_are_ahead_by_a_part_of_an_hour_are_known(zone: str) -> None:
    wall = on_the_wall(EVENING, zone_of(zone))
    found = zone_of(zone_where_it_is(wall.strftime("%H:%M"), EVENING))
    assert on_the_wall(EVENING, found).utcoffset() == wall.utcoffset()


# Summer and winter.


@pytest.mark.parametrize(
    ("zone", "now", "found"),
    [
        ("+01:00", EVENING, "Europe/Berlin"),
        ("+01:00", SUMMER, "Europe/London"),
        ("-05:00", EVENING, "America/New_York"),
        ("-04:00", SUMMER, "America/New_York"),
        ("+11:00", EVENING, "Australia/Sydney"),
        ("+05:30", EVENING, None),
        ("+09:00", SUMMER, None),
    ],
)
def test_where_clocks_change_a_zone_of_many_people_is_taken(
    zone: str, now: int, found: str | None
) -> None:
    assert seasonal(zone, now) == found


@pytest.mark.parametrize("zone", SEASONAL)
def test_each_zone_for_clocks_that_change_does_change(zone: str) -> None:
    assert on_the_wall(SUMMER, zone_of(zone)).utcoffset() != (
        on_the_wall(EVENING, zone_of(zone)).utcoffset()
    )
    assert seasonal(zone, EVENING) is not None


def test_the_same_on_another_wall_is_another_instant() -> None:
    berlin, kolkata = zone_of("Europe/Berlin"), zone_of("Asia/Kolkata")
    there = same_on_the_wall(EVENING, berlin, kolkata)
    assert on_the_wall(there, kolkata).replace(tzinfo=None) == (
        on_the_wall(EVENING, berlin).replace(tzinfo=None)
    )
    assert same_on_the_wall(there, kolkata, berlin) == EVENING


def test_where_somebodys_language_is_spoken_comes_first() -> None:
    assert likely("+01:00", "fr-BE", EVENING)[0] == "Europe/Paris"
    assert likely("-05:00", "es", EVENING)[:2] == ("America/Bogota", "America/Lima")


def test_some_place_that_goes_another_way_through_the_year_is_among_them() -> None:
    assert likely("+02:00", "de", SUMMER) == (
        *("Europe/Berlin", "Europe/Paris", "Europe/Madrid", "Africa/Johannesburg"),
    )


@pytest.mark.parametrize("now", [EVENING, SUMMER])
@pytest.mark.parametrize("zone", SEASONAL)
def test_the_likely_places_show_what_the_clock_does_and_can_be_typed(zone: str, now: int) -> None:
    found = likely(zone, "en", now)

    assert 1 <= len(found) <= 4
    for each in found:
        assert on_the_wall(now, zone_of(each)).time() == on_the_wall(now, zone_of(zone)).time()


def test_each_likely_place_is_known_by_its_name() -> None:
    assert [zone_said(city_of(zone), "either", EVENING) for zone, _ in LIKELY] == [
        zone for zone, _ in LIKELY
    ]
