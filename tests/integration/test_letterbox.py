"""Notes on both databases: taken back, let in, turned away; and what whoever passes them on reads.

How it looks on the phones is in the dialogues.
"""

from collections.abc import Callable
from datetime import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, update

from bot import appointing, due_turns, letterbox, linking, passing, resting, tick
from bot.acting import Acting, Done
from bot.keeping import open_appointment, open_talk
from bot.simulation.virtual_time import FRIDAY_EVENING
from conversations.events import Handed
from conversations.letterbox import WEEK, Letterbox
from conversations.local_time import DAY, HOUR, MICROSECONDS, MINUTE, on_the_wall, zone_of
from rehearsal import world
from storage import appointments, people, talks
from storage.tables import appointment, button, person, press, talk
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
from tests.integration.storage_fixtures import ADA, BEN, CAROL, Store
from tests.on_phones import bubbles, does, said, two_linked
from tests.rows import rows

A_MOMENT = passing.A_MOMENT


@pytest.fixture
def home(store: Store) -> Home:
    """Friday evening at seven: the hour at which notes come, unless somebody chose another."""
    return furnish(store)


def passes_on(home: Home, words: str = "Some words", kind: str = "bid", who: int = ADA) -> str:
    return home.does(who, in_talk(lambda acting: passing.pass_on(acting, kind, words)))


def takes_back(home: Home, who: int = ADA) -> str:
    return home.does(who, in_talk(passing.take_back))


def notes(home: Home) -> list[str]:
    """The words of the notes that wait for Ben, the oldest first."""
    with home.store.transaction() as connection:
        key_id = home.acting(connection, BEN).row.key_id
        waiting = appointments.between(connection, BEN, ADA)
    opened = [open_appointment(home.tools.vault, key_id, row) for row in waiting]
    return [each.words for each in opened if isinstance(each, Handed)]


def received(home: Home, who: int = BEN) -> list[str]:
    """What has come to somebody and is still open."""
    with home.store.transaction() as connection:
        row = home.acting(connection, who).row
        stored = talks.open_of(connection, who)
    opened = [open_talk(home.tools.vault, row.key_id, each) for each in stored]
    return [each.place.words["note"] for each in reversed(opened) if each is not None]


def chooses(home: Home, **changes: object) -> None:
    """Ben's letterbox is like that."""

    def change(acting: Acting) -> Done:
        box = acting.kept.letterbox.model_copy(update=changes)
        return Done(acting.row, acting.kept.model_copy(update={"letterbox": box}))

    home.does(BEN, change)


def test_a_note_waits_ten_minutes_and_then_comes(home: Home) -> None:
    assert passes_on(home, "Hello, you") == "passed"
    home.passes(10 * MINUTE)
    assert received(home) == []
    home.passes(A_MOMENT)
    assert received(home) == ["Hello, you"]
    assert notes(home) == [], "its words are in the talk alone"


def test_a_note_that_came_leaves_nothing_when_its_talk_is_over(home: Home) -> None:
    passes_on(home)
    home.passes(11 * MINUTE)
    with home.store.transaction() as connection:
        talks.close(connection, talks.open_of(connection, BEN)[0].id)
    assert rows(home.tools, "appointment") == rows(home.tools, "talk") == []


@pytest.mark.parametrize("state", [there, left, stopped, blocked, erased, half_erased])
def test_p6_taking_back_depends_on_the_time_alone(
    home: Home, state: Callable[[Home], None]
) -> None:
    state(home)
    assert passes_on(home) == "passed"
    home.passes(10 * MINUTE - 1)
    assert takes_back(home) == "taken_back"
    assert takes_back(home) == "late", "there is nothing more to take back"
    passes_on(home)
    home.passes(10 * MINUTE)
    assert takes_back(home) == "late"


def test_p6_what_was_taken_back_never_comes(home: Home) -> None:
    passes_on(home)
    home.passes(10 * MINUTE - 1)
    takes_back(home)
    home.passes(DAY)
    assert received(home) == []


@pytest.mark.parametrize("state", [there, left, stopped, blocked, erased, half_erased])
def test_p5_how_passing_on_turns_out_does_not_tell_what_the_other_one_did(
    home: Home, state: Callable[[Home], None]
) -> None:
    state(home)
    assert [passes_on(home) for _ in range(4)] == ["passed", "passed", "slow", "slow"]
    mine = home.kept(ADA).passed
    now = home.tools.clock.now()
    assert [(each.talk, each.until) for each in mine] == [(TALK, now + 10 * MINUTE)] * 2
    assert len({each.note for each in mine}) == 2


def test_somebody_without_a_link_of_their_own_passes_nothing_on(home: Home) -> None:
    assert passes_on(home, who=CAROL) == "alone"
    assert home.does(CAROL, lambda acting: passing.answer(acting, "thanks")) == "alone"
    assert home.does(CAROL, lambda acting: passing.pass_on_slowly(acting, "bid", "x")) == "alone"
    assert home.does(CAROL, linking.see_link) == "alone"
    home.does(ADA, linking.leave)
    assert passes_on(home) == "alone"
    assert rows(home.tools, "press") == [], "who is alone presses nobody"


@pytest.mark.parametrize("who", [ADA, BEN])
def test_leaving_withdraws_a_note_that_waits_on_either_side(home: Home, who: int) -> None:
    passes_on(home)
    home.does(who, linking.leave)
    assert rows(home.tools, "appointment") == []


@pytest.mark.parametrize("who", [ADA, BEN])
def test_a_note_that_was_passed_on_while_one_of_the_two_was_leaving_does_not_come(
    home: Home, who: int
) -> None:
    home.does(who, linking.leave)
    with home.store.transaction() as connection:
        acting = home.acting(connection, ADA)
        ben = people.get(connection, BEN, lock=False)
        assert ben
        appointing.for_other(acting, ben, Handed("bid", "Too late", acting.now), acting.now)
    assert home.does(BEN, letterbox.look) == "nothing"
    home.passes(0)
    assert received(home) == rows(home.tools, "appointment") == []


@pytest.mark.parametrize("state", [stopped, blocked])
def test_p7_after_stop_and_behind_a_block_a_note_is_dropped(
    home: Home, state: Callable[[Home], None]
) -> None:
    state(home)
    passes_on(home)
    home.passes(11 * MINUTE)
    assert received(home) == rows(home.tools, "appointment") == []


def test_with_no_letterbox_a_note_is_dropped_unseen(home: Home) -> None:
    home.does(BEN, lambda acting: letterbox.choose_when(acting, "none"))
    passes_on(home)
    home.passes(11 * MINUTE)
    assert received(home) == rows(home.tools, "appointment") == []


def test_a_note_that_nobody_looks_at_lapses_after_seven_days(home: Home) -> None:
    chooses(home, when="look")
    passes_on(home)
    home.passes(WEEK + 10 * MINUTE)
    assert len(notes(home)) == 1
    home.passes(A_MOMENT)
    assert received(home) == notes(home) == []


def test_whoever_looks_gets_the_oldest_first_and_two_in_seven_days(home: Home) -> None:
    chooses(home, when="look")
    for words in ("One", "Two", "Three"):
        passes_on(home, words)
        home.passes(7 * HOUR)
    assert [home.does(BEN, letterbox.look) for _ in range(3)] == ["found", "found", "nothing"]
    home.passes(0)
    assert received(home) == ["One", "Two"]
    assert notes(home) == ["Three"]


def test_what_can_still_be_taken_back_is_not_brought(home: Home) -> None:
    chooses(home, when="look")
    passes_on(home)
    assert home.does(BEN, letterbox.look) == "nothing"
    assert takes_back(home) == "taken_back"


def test_another_setting_counts_for_what_waits_as_well(home: Home) -> None:
    chooses(home, when="look")
    passes_on(home)
    home.passes(11 * MINUTE)
    home.does(BEN, lambda acting: letterbox.choose_hour(acting, "19:00"))
    home.passes(0)
    assert len(received(home)) == 1


def test_another_setting_leaves_the_ten_minutes_to_whoever_passed_it_on(home: Home) -> None:
    passes_on(home)
    home.does(BEN, lambda acting: letterbox.choose_often(acting, "all"))
    home.passes(0)
    assert received(home) == []
    assert takes_back(home) == "taken_back"


def test_a_note_waits_for_the_end_of_a_rest(home: Home) -> None:
    home.does(BEN, lambda acting: resting.begin(acting, 4))
    passes_on(home)
    home.passes(11 * MINUTE)
    assert (received(home), home.does(BEN, letterbox.see)) == ([], "resting")
    home.does(BEN, resting.end)
    home.passes(0)
    assert (len(received(home)), home.does(BEN, letterbox.see)) == (1, "hour")


def test_an_hour_at_night_is_nobodys_own(home: Home) -> None:
    assert home.does(BEN, lambda acting: letterbox.choose_hour(acting, "22:00")) == "outside"
    assert home.kept(BEN).letterbox == Letterbox()


def test_a_kind_that_was_refused_is_dropped_until_all_are_let_in_again(home: Home) -> None:
    home.does(BEN, lambda acting: letterbox.refuse(acting, "bid"))
    passes_on(home)
    passes_on(home, "It hurt", "hurt")
    home.passes(11 * MINUTE)
    assert received(home) == ["It hurt"]
    home.does(BEN, letterbox.refuse_none)
    passes_on(home, "Once more")
    home.passes(11 * MINUTE)
    home.passes(DAY)
    assert "Once more" not in notes(home)


# Urgency.


def test_the_slower_note_takes_the_place_of_all_that_could_be_taken_back(home: Home) -> None:
    passes_on(home, "One")
    home.does(ADA, lambda acting: passing.answer(acting, "thanks"))
    passes_on(home, "Two")
    assert passes_on(home, "Three") == "slow"
    slowly = in_talk(lambda acting: passing.pass_on_slowly(acting, "bid", "Three"), TALK + 1)
    assert home.does(ADA, slowly) == "passed"
    assert notes(home) == ["", "Three"], "an answer stands by itself"
    home.passes(10 * MINUTE - 1)
    assert takes_back(home) == "taken_back", "nothing shows that it is gone"
    home.passes(10 * MINUTE)
    assert home.does(ADA, in_talk(passing.take_back, TALK + 1)) == "taken_back"
    assert notes(home) == []


def test_what_is_beyond_taking_back_stays_on_its_way(home: Home) -> None:
    chooses(home, when="look")
    passes_on(home, "One")
    home.passes(11 * MINUTE)
    slowly = in_talk(lambda acting: passing.pass_on_slowly(acting, "bid", "Two"))
    home.does(ADA, slowly)
    assert notes(home) == ["One", "Two"]
    assert len(home.kept(ADA).passed) == 1, "what nobody can take back is not kept"


def test_answers_are_no_presses(home: Home) -> None:
    for _ in range(5):
        home.does(ADA, lambda acting: passing.answer(acting, "later"))
    assert passes_on(home) == "passed"
    assert len(rows(home.tools, "press")) == 1


def test_each_ones_presses_are_their_own(home: Home) -> None:
    assert [passes_on(home) for _ in range(3)] == ["passed", "passed", "slow"]
    assert passes_on(home, who=BEN) == "passed"
    home.passes(6 * HOUR)
    assert passes_on(home) == "passed"


def test_presses_are_gone_after_a_day(home: Home) -> None:
    passes_on(home)
    home.passes(DAY - 1)
    tick.forget_old(home.tools)
    assert len(rows(home.tools, "press")) == 1
    home.passes(1)
    tick.forget_old(home.tools)
    assert rows(home.tools, "press") == []


# P6: floods, through storage.

ZONES = ("Europe/Berlin", "America/New_York", "Pacific/Kiritimati", "-09:30")
BOXES = st.builds(
    Letterbox,
    when=st.sampled_from(("hour", "hour", "look", "none")),
    hour=st.sampled_from((time(8), time(12, 30), time(19), time(21, 45))),
    often=st.sampled_from(("two", "all")),
)
MOVES = st.tuples(
    st.sampled_from(("bid", "hurt", "slow", "answer")),
    st.integers(0, 30 * HOUR),
    st.sampled_from((0, 0, 0, MINUTE, 5 * HOUR)),
)


def test_p6_a_flood_through_storage_brings_no_more_than_allowed(home: Home) -> None:
    @settings(max_examples=25, deadline=None)
    @given(BOXES, st.sampled_from(ZONES), st.lists(MOVES, min_size=4, max_size=14))
    def flood(box: Letterbox, zone: str, moves: list[tuple[str, int, int]]) -> None:
        _begin_anew(home, box, zone)
        came: list[int] = []
        for what, later, outage in moves:
            _press(home, what)
            came += _live(home, home.tools.clock.now() + later, outage)
        came += _live(home, home.tools.clock.now() + WEEK + DAY, 0)
        _is_no_more_than_allowed(box, zone, came)
        assert notes(home) == [], "whatever did not come has lapsed"

    flood()


def _is_no_more_than_allowed(box: Letterbox, zone: str, came: list[int]) -> None:
    walls = [on_the_wall(at, zone_of(zone)) for at in came]
    assert all(box.hour <= wall.time() < time(22) for wall in walls)
    assert len({wall.date() for wall in walls}) == len(walls)
    assert box.when == "hour" or not came
    if box.often == "two":
        assert all(third - first >= WEEK for first, third in zip(came, came[2:], strict=False))


def _begin_anew(home: Home, box: Letterbox, zone: str) -> None:
    with home.store.transaction() as connection:
        for table in (appointment, button, talk, press):
            connection.execute(delete(table))
        connection.execute(update(person).values(zone=zone))
    chooses(home, **dict(box))


def _press(home: Home, what: str) -> None:
    if what == "answer":
        home.does(ADA, lambda acting: passing.answer(acting, "thanks"))
    elif what == "slow" or passes_on(home, kind=what) == "slow":
        home.does(ADA, lambda acting: passing.pass_on_slowly(acting, "bid", "Slowly"))


def _live(home: Home, until: int, outage: int) -> list[int]:
    """Time passes from one appointment to the next, each run so much late; when notes came."""
    came: list[int] = []
    while (due := _next_due(home)) is not None and due + outage <= until:
        clock = home.tools.clock
        clock.shift += max(0, due + outage - clock.now())
        before = len(rows(home.tools, "talk"))
        due_turns.run_next(home.tools, due_turns.appointment_due)
        came += [clock.now()] * (len(rows(home.tools, "talk")) - before)
    home.tools.clock.shift += max(0, until - home.tools.clock.now())
    return came


def _next_due(home: Home) -> int | None:
    return min((row.due_at for row in rows(home.tools, "appointment")), default=None)


# The whole way, on the phone of whoever passes on.

SETTINGS = ("/letterbox", "When they come")
BEN_DOES: dict[str, tuple[str, ...]] = {
    "nothing": (),
    "another hour": (*SETTINGS, "At my hour", "Nine in the morning", "Leave it so"),
    "look": (*SETTINGS, "When I look", "Leave it so"),
    "none": (*SETTINGS, "None", "Leave it so"),
    "as they come": ("/letterbox", "How many", "As they come", "Leave it so"),
    "rest": ("/rest", "In a week", "Not now", "Close"),
    "leave": ("/leave", "End the link"),
    "stop": ("/stop",),
    "erase": ("/forget", "Erase it all"),
    "block": ("blocks",),
}
A_BID = ("/bid", "A hello", "A smile", "The ducks say hello.", "Yes, I think so", "Pass it on")
ADA_DOES = (
    (*A_BID, "Pass it on", "Take it back", "Close"),
    (*A_BID, "Pass it on"),
    HOUR,
    ("Take it back", "Close", *A_BID, "Pass it on"),
    2 * MINUTE,
    ("Pass it on", "Close", "/hurts", "Quiet enough", "Listen.", "It hurt.", "Could we talk?"),
    ("Yes, I think so", "Pass it on", "Pass it on"),
    2 * MINUTE,
    ("Not now", "/letterbox", "Leave it so", "/today", "Not now"),
    8 * DAY,
    ("/bid", "Not now"),
)
KNOCK = "There is something here for you"
TYPED = {"The ducks say hello.", "Listen.", "It hurt.", "Could we talk?"}


async def adas_phone(folder: Path, ben: tuple[str, ...]) -> tuple[list[object], bool]:
    """All that Ada's phone shows of passing on, after Ben did something; whether a note came."""
    stage = await two_linked(folder)
    await does(stage, world.BEN, *ben)
    # His own taps are paced; she begins at the same instant whatever they took.
    await stage.pass_time(FRIDAY_EVENING + 600 - stage.clock.seconds())
    seen: list[object] = []
    for lines in ADA_DOES:
        if isinstance(lines, int):
            await stage.pass_time(lines / MICROSECONDS)
        else:
            for line in lines:
                if line in TYPED:
                    stage.world.say(world.ADA, world.ADA, line)
                    await stage.settle()
                else:
                    await does(stage, world.ADA, line)
                seen.append(bubbles(stage.world, world.ADA))
        seen += [stage.clock.now(), said(stage.world, world.ADA), list(stage.world.alerts)]
    came = any(KNOCK in str(call.params) for call in stage.world.calls)
    await stage.stop()
    return seen, came


async def test_p6_what_whoever_passes_on_reads_is_the_same_whatever_the_other_one_chose(
    tmp_path: Path,
) -> None:
    seen: dict[str, list[object]] = {}
    came: set[str] = set()
    for name, ben in BEN_DOES.items():
        (tmp_path / name).mkdir()
        seen[name], knocked = await adas_phone(tmp_path / name, ben)
        came |= {name} if knocked else set()
    shown = str(seen["nothing"])
    for words in ("if and when it suits them", "It is taken back", "is over", "Slower, for a"):
        assert words in shown
    assert {name: each == seen["nothing"] for name, each in seen.items()} == dict.fromkeys(
        seen, True
    )
    assert came == {"nothing", "another hour", "as they come", "rest"}
