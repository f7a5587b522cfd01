"""When a break ends: what an hour of the day still offers, and how far off a return is."""

from datetime import UTC, datetime

import pytest

from conversations import breaks
from conversations.local_time import HOUR, MINUTE, on_the_wall, zone_of

BERLIN = zone_of("Europe/Berlin")


def berlin(hour: int, minute: int = 0, day: int = 20, month: int = 11) -> int:
    """An instant of 2026 by a clock in Berlin."""
    local = datetime(2026, month, day, hour, minute, tzinfo=BERLIN)
    return round(local.timestamp()) * 1_000_000


def clock(instant: int) -> str:
    return on_the_wall(instant, BERLIN).strftime("%d %H:%M")


@pytest.mark.parametrize(
    ("now", "offered"),
    [
        (berlin(6), "day"),
        (berlin(20, 29), "day"),
        (berlin(20, 30), "evening"),
        (berlin(21, 9), "evening"),
        (berlin(21, 10), "late"),
        (berlin(21, 30), "late"),
        (berlin(2), "late"),
    ],
)
def test_what_is_offered_comes_back_before_half_past_nine(now: int, offered: str) -> None:
    assert breaks.offered(now, BERLIN) == offered


def test_without_a_zone_nobody_knows_what_is_late() -> None:
    assert breaks.offered(berlin(23), None) == "unknown"
    assert breaks.offered(berlin(12), None) == "unknown"


@pytest.mark.parametrize("hour", range(24))
@pytest.mark.parametrize("when", ["soon", "hour", "tomorrow", "night"])
def test_no_return_is_at_night_whatever_was_chosen(hour: int, when: str) -> None:
    back = breaks.return_at(berlin(hour, 45), when, BERLIN)
    assert "06:00" <= clock(back)[3:] < "21:30"


def test_a_choice_made_too_late_comes_back_in_the_morning() -> None:
    assert clock(breaks.return_at(berlin(21, 20), "soon", BERLIN)) == "21 08:00"
    assert clock(breaks.return_at(berlin(21, 0), "hour", BERLIN)) == "21 08:00"
    assert clock(breaks.return_at(berlin(3), "soon", BERLIN)) == "20 08:00"


def test_a_choice_made_in_time_comes_back_when_it_says() -> None:
    assert clock(breaks.return_at(berlin(19), "soon", BERLIN)) == "20 19:20"
    assert clock(breaks.return_at(berlin(19), "hour", BERLIN)) == "20 20:00"
    assert clock(breaks.return_at(berlin(19), "tomorrow", BERLIN)) == "21 19:00"
    assert clock(breaks.return_at(berlin(23), "night", BERLIN)) == "21 15:00"


def test_the_morning_is_the_one_of_the_wall_when_clocks_change() -> None:
    # In the night to 25 October 2026 clocks go back by an hour.
    now = berlin(21, 20, day=24, month=10)
    back = breaks.return_at(now, "soon", BERLIN)
    assert clock(back) == "25 08:00"
    assert back - now == 11 * HOUR + 40 * MINUTE


def test_where_no_zone_is_known_the_length_is_kept() -> None:
    now = round(datetime(2026, 11, 20, 23, tzinfo=UTC).timestamp()) * 1_000_000
    assert breaks.return_at(now, "soon", None) == now + 20 * MINUTE
    assert breaks.return_at(now, "night", None) == now + 16 * HOUR


@pytest.mark.parametrize(
    ("left", "said"),
    [
        (-MINUTE, "none"),
        (0, "none"),
        (MINUTE, "minutes"),
        (10 * MINUTE, "minutes"),
        (20 * MINUTE, "soon"),
        (31 * MINUTE, "hour"),
        (HOUR, "hour"),
        (2 * HOUR, "hours"),
        (10 * HOUR + MINUTE, "tomorrow"),
        (24 * HOUR, "tomorrow"),
    ],
)
def test_how_far_off_a_return_is(left: int, said: str) -> None:
    assert breaks.distance(berlin(12), berlin(12) + left) == said
