"""A break as an action: on both databases, by two at the same instant, whatever the other did."""

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier, Event

import pytest

from bot import breaks, linking
from conversations.local_time import DAY, HOUR, MICROSECONDS, MINUTE
from rehearsal import world
from tests.home import Home, blocked, erased, furnish, half_erased, left, stopped, there
from tests.integration.storage_fixtures import ADA, BEN, CAROL, Store
from tests.on_phones import bubbles, does, said, two_linked
from tests.rows import rows


@pytest.fixture
def home(store: Store) -> Home:
    return furnish(store)


def test_the_other_one_hears_at_once_and_each_call_back_is_ones_own(home: Home) -> None:
    assert home.calls(ADA) == "called"
    assert sorted(home.waiting(), key=str) == [(ADA, None, 20), (BEN, ADA, 0)]
    home.passes(0)
    assert sorted(home.waiting(), key=str) == [(ADA, None, 20), (BEN, None, 20)]


def test_whoever_hears_it_after_an_outage_still_has_some_time(home: Home) -> None:
    home.calls(ADA)
    home.passes(3 * HOUR)
    assert (BEN, None, 20) in home.waiting()


def test_somebody_who_was_never_linked_has_a_break_alone(home: Home) -> None:
    assert home.calls(CAROL) == "alone"
    assert home.waiting() == [(CAROL, None, 20)]


@pytest.mark.parametrize(("first", "second"), [(ADA, BEN), (BEN, ADA)])
def test_whoever_calls_one_while_one_is_on_its_way_takes_that_up(
    home: Home, first: int, second: int
) -> None:
    assert home.calls(first, "hour") == "called"
    assert home.calls(second, "soon") == "running"
    assert sorted(home.waiting(), key=str) == [(ADA, None, 60), (BEN, None, 60)]


def test_from_the_third_of_a_day_only_the_one_who_calls_has_a_page(home: Home) -> None:
    assert [home.calls(ADA) for _ in range(4)] == ["called", "called", "only_you", "only_you"]
    home.passes(0)
    assert home.calls(BEN) == "called", "the other one's own breaks are not used up"
    home.passes(DAY)
    assert home.calls(ADA) == "called"
    assert len(home.kept(ADA).breaks) == 1, "what is older than a day is not kept"


def test_more_time_can_be_had_once(home: Home) -> None:
    home.calls(CAROL)
    assert home.does(CAROL, breaks.come_back) == "first"
    assert home.does(CAROL, breaks.more_time) == "done"
    assert home.does(CAROL, breaks.come_back) == "again"
    assert home.does(CAROL, breaks.come_back) == "first", "and it is forgotten"


def test_ending_ones_own_call_back_leaves_the_other_ones(home: Home) -> None:
    home.calls(ADA)
    home.passes(0)
    home.does(ADA, breaks.end_call_back)
    assert home.waiting() == [(BEN, None, 20)]
    assert home.does(ADA, breaks.running) == "none"
    assert home.does(BEN, breaks.running) == "soon"


def test_leaving_withdraws_what_is_on_its_way_and_keeps_ones_own_call_back(home: Home) -> None:
    home.calls(ADA)
    home.does(ADA, linking.leave)
    assert home.waiting() == [(ADA, None, 20)]


def test_leaving_takes_no_call_back_from_somebody_who_was_told_of_one(home: Home) -> None:
    home.calls(ADA)
    home.passes(0)
    home.does(ADA, linking.leave)
    assert sorted(home.waiting(), key=str) == [(ADA, None, 20), (BEN, None, 20)]


def test_p7_after_stop_nothing_from_somebody_else_opens(home: Home) -> None:
    home.calls(ADA)
    home.does(BEN, linking.stop)
    assert home.calls(ADA) == "called"
    home.passes(0)
    assert home.waiting() == [(ADA, None, 20)]
    assert rows(home.tools, "talk") == []


def test_a_break_that_cannot_be_told_leads_to_no_call_back(home: Home) -> None:
    home.calls(ADA)
    blocked(home)
    home.passes(0)
    assert home.waiting() == [(ADA, None, 20)]


@pytest.mark.parametrize("state", [there, left, stopped, blocked, erased, half_erased])
def test_p5_how_a_break_turns_out_does_not_tell_what_the_other_one_did(
    home: Home, state: Callable[[Home], None]
) -> None:
    state(home)
    assert [home.calls(ADA) for _ in range(3)] == ["called", "called", "only_you"]
    mine = home.kept(ADA)
    now = home.tools.clock.now()
    assert (mine.breaks, mine.call_back and mine.call_back.at) == (
        (now, now),
        now + 20 * MINUTE,
    )


# Two who press at the same instant.


@pytest.mark.parametrize(("first", "second"), [(ADA, BEN), (BEN, ADA)])
def test_two_who_press_at_the_same_instant_share_one_break(
    empty_postgres: Store, first: int, second: int
) -> None:
    home = furnish(empty_postgres)
    both_are_in_their_turns, has_called = Barrier(2, timeout=10), Event()

    def one() -> str:
        with home.store.transaction() as connection:
            acting = home.acting(connection, first)
            both_are_in_their_turns.wait()
            done = breaks.call(acting, "hour")
            has_called.set()
            time.sleep(0.3)  # the other one asks meanwhile, and waits for this to be stored
            return home.finish(connection, done)

    def other() -> str:
        with home.store.transaction() as connection:
            acting = home.acting(connection, second)
            both_are_in_their_turns.wait()
            assert has_called.wait(10)
            return home.finish(connection, breaks.call(acting, "soon"))

    with ThreadPoolExecutor(2) as threads:
        outcomes = [
            each.result(timeout=20) for each in (threads.submit(one), threads.submit(other))
        ]
    assert outcomes == ["called", "running"]
    assert sorted(home.waiting(), key=str) == [(ADA, None, 60), (BEN, None, 60)]


def test_two_who_really_race_share_one_break(empty_postgres: Store) -> None:
    home = furnish(empty_postgres)
    together = Barrier(2, timeout=10)

    def press(who: int) -> str:
        with home.store.transaction() as connection:
            acting = home.acting(connection, who)
            together.wait()
            return home.finish(connection, breaks.call(acting, "soon"))

    with ThreadPoolExecutor(2) as threads:
        assert sorted(threads.map(press, (ADA, BEN))) == ["called", "running"]
    assert sorted(home.waiting(), key=str) == [(ADA, None, 20), (BEN, None, 20)]


# The whole way, on the phones.

BEN_DOES = {
    "nothing": (),
    "leave": ("/leave", "End the link"),
    "stop": ("/stop",),
    "erase": ("/forget", "Erase it all"),
    "block": ("blocks",),
}


async def adas_phone(folder: Path, ben: tuple[str, ...]) -> list[object]:
    """All that Ada's phone shows of a break, after Ben did something."""
    stage = await two_linked(folder)
    await does(stage, world.BEN, *ben)
    seen: list[object] = []
    for line in ("/break", "A break", "No, earlier", "About an hour"):
        await does(stage, world.ADA, line)
        seen.append(bubbles(stage.world, world.ADA))
    await stage.pass_time(HOUR / MICROSECONDS)
    seen += [said(stage.world, world.ADA), list(stage.world.alerts)]
    await stage.stop()
    return seen


async def test_p5_what_whoever_calls_a_break_reads_is_the_same_whatever_the_other_one_did(
    tmp_path: Path,
) -> None:
    for name in BEN_DOES:
        (tmp_path / name).mkdir()
    seen = {name: await adas_phone(tmp_path / name, ben) for name, ben in BEN_DOES.items()}
    assert "for both of you" in str(seen["nothing"])
    assert "look in again" in str(seen["nothing"])
    assert {name: each == seen["nothing"] for name, each in seen.items()} == dict.fromkeys(
        seen, True
    )
