"""The letterbox as a rule: when a note comes, whatever was chosen, whoever floods, in any zone."""

from datetime import UTC, datetime, time, tzinfo
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations import letterbox
from conversations.actions import ACTIONS
from conversations.events import Handed
from conversations.letterbox import WEEK, Letterbox
from conversations.local_time import DAY, HOUR, MINUTE, on_the_wall, zone_of
from conversations.notes import FAMILIES, OPENS
from tests.shipped import shipped

BERLIN = zone_of("Europe/Berlin")
ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "America/Havana",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Pacific/Kiritimati",
    "Africa/Casablanca",
    "-09:30",
)


def berlin(day: int, hour: int, minute: int = 0, month: int = 11) -> int:
    """An instant of 2026 by a clock in Berlin; 20 November is a Friday."""
    local = datetime(2026, month, day, hour, minute, tzinfo=BERLIN)
    return round(local.timestamp()) * 1_000_000


def note(since: int, kind: str = "bid") -> Handed:
    return Handed(kind, "Some words", since)


def comes(box: Letterbox, since: int, now: int, quiet_until: int = 0) -> int | None:
    return letterbox.comes_at(box, note(since), now, BERLIN, quiet_until)


@pytest.mark.parametrize(
    ("now", "at"),
    [
        (berlin(20, 7), berlin(20, 19)),
        (berlin(20, 18, 59), berlin(20, 19)),
        (berlin(20, 19), berlin(20, 19)),
        (berlin(20, 19, 59), berlin(20, 19, 59)),
        (berlin(20, 20), berlin(21, 19)),
        (berlin(20, 23, 30), berlin(21, 19)),
    ],
)
def test_a_note_comes_at_the_hour_between_seven_and_eight_in_the_evening(now: int, at: int) -> None:
    assert comes(Letterbox(), now, now) == at


def test_a_late_hour_of_ones_own_ends_with_the_day() -> None:
    box = Letterbox(hour=time(21, 30))
    assert comes(box, berlin(20, 21, 59), berlin(20, 21, 59)) == berlin(20, 21, 59)
    assert comes(box, berlin(20, 22), berlin(20, 22)) == berlin(21, 21, 30)


def test_the_hour_stays_the_same_by_the_wall_when_clocks_change() -> None:
    saturday = berlin(24, 20, month=10)
    assert comes(Letterbox(), saturday, saturday) == berlin(25, 19, month=10)


def test_the_third_of_a_week_waits_until_the_first_is_a_week_ago() -> None:
    box = Letterbox().took_in(berlin(13, 19, 20)).took_in(berlin(15, 19))
    assert comes(box, berlin(16, 10), berlin(16, 10)) == berlin(20, 19, 20)
    all_of_them = box.model_copy(update={"often": "all"})
    assert comes(all_of_them, berlin(16, 10), berlin(16, 10)) == berlin(16, 19)


def test_on_one_day_there_is_one_note_at_most() -> None:
    box = Letterbox(often="all").took_in(berlin(20, 19))
    assert comes(box, berlin(20, 19), berlin(20, 19, 1)) == berlin(21, 19)


def test_a_note_lapses_after_a_week() -> None:
    since = berlin(13, 18, 30)
    full = Letterbox().took_in(berlin(13, 19, 1)).took_in(berlin(14, 19, 1))
    assert comes(full, since, berlin(15, 9)) == since + WEEK, "there is room from 19:01 on"
    assert comes(Letterbox(), since, since + WEEK) is None


def test_whoever_looks_is_left_in_peace_until_the_note_lapses() -> None:
    since = berlin(13, 20)
    assert comes(Letterbox(when="look"), since, berlin(14, 19)) == since + WEEK


def test_with_no_letterbox_and_of_a_kind_that_was_refused_nothing_comes() -> None:
    now = berlin(20, 19)
    assert comes(Letterbox(when="none"), now, now) is None
    assert comes(Letterbox().refusing("bid"), now, now) is None
    assert comes(Letterbox().refusing("hurt"), now, now) == now


def test_a_rest_puts_a_note_off() -> None:
    now = berlin(20, 19)
    assert comes(Letterbox(), now, now, quiet_until=berlin(24, 19)) == berlin(24, 19)
    assert comes(Letterbox(), now, now, quiet_until=berlin(30, 19)) == now + WEEK
    assert comes(Letterbox(), now, now, quiet_until=berlin(19, 19)) == now


def test_whoever_looks_gets_no_more_than_the_week_allows() -> None:
    now = berlin(20, 10)
    box = Letterbox(when="look")
    assert letterbox.may_be_brought(box, note(now), now)
    assert not letterbox.may_be_brought(box, note(now + 1), now), "it can still be taken back"
    assert not letterbox.may_be_brought(box, note(now - WEEK), now)
    assert not letterbox.may_be_brought(box.refusing("bid"), note(now), now)
    full = box.took_in(now - 2).took_in(now - 1)
    assert not letterbox.may_be_brought(full, note(now), now)
    assert letterbox.may_be_brought(full, note(now), now - 2 + WEEK)


def test_hours_of_ones_own_are_in_the_daytime() -> None:
    assert [letterbox.is_own_hour(time(*at)) for at in ((7, 59), (8, 0), (21, 59), (22, 0))] == [
        False,
        True,
        True,
        False,
    ]


def test_thanks_and_later_are_one_family_for_whoever_wants_nothing_more_like_it() -> None:
    refusing = Letterbox().refusing("thanks").refusing("later").refusing("hurt")
    assert refusing.refused == ("answer", "hurt")


def test_whatever_can_be_answered_is_a_kind_that_the_letterbox_knows() -> None:
    assert ACTIONS["see_note"].outcomes == set(FAMILIES) - set(OPENS)


def test_a_note_that_opens_a_script_of_its_own_finds_what_it_takes_there() -> None:
    scripts = shipped().scripts
    assert {kind: scripts[name].takes for kind, name in OPENS.items()} == {
        "repair": ("note", "act")
    }


# Floods.

boxes = st.builds(
    Letterbox,
    when=st.sampled_from(get_args(Letterbox.model_fields["when"].annotation)),
    hour=st.times(time(8), time(21, 59)).map(lambda at: at.replace(second=0, microsecond=0)),
    often=st.sampled_from(("two", "all")),
    refused=st.sampled_from(((), ("hurt",), ("answer",))),
)
START = round(datetime(2026, 3, 1, tzinfo=UTC).timestamp()) * 1_000_000
instants = st.integers(START, START + 300 * DAY)


@given(
    box=boxes,
    zone=st.sampled_from(ZONES).map(zone_of),
    start=instants,
    gaps=st.lists(st.tuples(st.integers(0, 2 * DAY), st.sampled_from(sorted(FAMILIES)))),
    late=st.lists(st.integers(0, 30 * HOUR), min_size=1),
)
def test_p6_a_flood_brings_no_more_than_allowed_and_never_outside_waking_hours(
    box: Letterbox, zone: tzinfo, start: int, gaps: list[tuple[int, str]], late: list[int]
) -> None:
    came = flood(box, zone, start, gaps, late)
    for at, kind in came:
        wall = on_the_wall(at, zone).time()
        assert time(8) <= wall < time(22)
        assert box.hour <= wall
        assert wall.hour * 60 + wall.minute < box.hour.hour * 60 + box.hour.minute + 60
        assert FAMILIES[kind] not in box.refused
    assert box.when == "hour" or not came
    ats = [at for at, _ in came]
    days = [on_the_wall(at, zone).date() for at in ats]
    assert len(set(days)) == len(days)
    if box.often == "two":
        assert all(third - first >= WEEK for first, third in zip(ats, ats[2:], strict=False))


def flood(
    box: Letterbox, zone: tzinfo, start: int, gaps: list[tuple[int, str]], late: list[int]
) -> list[tuple[int, str]]:
    """Lets notes be passed on, asks of each when it comes, and asks again then, or too late."""
    waiting: list[tuple[int, int, Handed]] = []
    at = start
    for number, (gap, kind) in enumerate(gaps):
        at += gap
        waiting.append((at, number, note(at, kind)))
    came, turns = [], 0
    while waiting:
        waiting.sort(key=lambda each: each[:2])
        due, number, each = waiting.pop(0)
        # Now and then the bot was away for hours.
        now = max(start, due + (late[turns % len(late)] if turns % 5 == 0 else 0))
        start, turns = now, turns + 1
        answer = letterbox.comes_at(box, each, now, zone)
        assert answer is None or now <= answer <= each.since + WEEK
        if answer == now:
            box = box.took_in(now)
            came.append((now, each.kind))
        elif answer is not None:
            waiting.append((answer, number, each))
    return came


@given(instants, st.sampled_from(ZONES).map(zone_of), boxes)
def test_a_note_that_is_put_off_to_an_instant_comes_then_or_lapses(
    now: int, zone: tzinfo, box: Letterbox
) -> None:
    first = letterbox.comes_at(box, note(now), now, zone)
    if first is not None and first < now + WEEK:
        assert letterbox.comes_at(box, note(now), first, zone) == first
        assert first - now <= DAY + HOUR + MINUTE
