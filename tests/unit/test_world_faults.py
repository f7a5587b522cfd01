"""Faults come when they are ordered, as often as they are ordered."""

import pytest

from rehearsal.clock import ShiftedClock, target
from rehearsal.faults import STATUS, WIRE, Fault
from rehearsal.journal import KEPT, Journal
from rehearsal.world import ADA, World
from tests.wire import StillClock

SUNDAY_NOON = 1_799_582_400.0  # 2027-01-10 12:00 UTC


@pytest.fixture
def world() -> World:
    world = World(StillClock())
    world.start(ADA)
    return world


def status(world: World, method: str = "getMe") -> int:
    return world.call(method, {}).status


@pytest.mark.parametrize("kind", ["429", "500", "502", "403"])
def test_a_status_fault_happens_once(world: World, kind: str) -> None:
    world.faults.add(Fault(kind))
    assert [status(world), status(world)] == [int(kind), 200]


def test_a_fault_can_be_for_one_method_and_several_times(world: World) -> None:
    world.faults.add(Fault("502", "getChat", times=2))
    assert status(world) == 200
    assert [status(world, "getChat") for _ in range(3)] == [502, 502, 400]


def test_polling_is_hit_only_by_name(world: World) -> None:
    world.faults.add(Fault("500"))
    assert status(world, "getUpdates") == 200
    world.faults.add(Fault("500", "getUpdates"))
    assert status(world, "getUpdates") == 500


def test_too_many_requests_says_how_long(world: World) -> None:
    world.faults.add(Fault("429", seconds=7))
    answer = world.call("getMe", {})
    assert answer.body["parameters"] == {"retry_after": 7}
    assert answer.body["description"] == "Too Many Requests: retry after 7"
    assert answer.headers == {"Retry-After": "7"}


def test_a_refused_call_changes_nothing(world: World) -> None:
    world.faults.add(Fault("500"))
    world.call("sendMessage", {"chat_id": str(ADA), "text": "Hello"})
    assert [one["text"] for one in world.transcript(ADA)] == ["/start"]


def test_wire_faults_are_left_to_whoever_carries_the_bytes(world: World) -> None:
    world.faults.add(Fault("drop_after"))
    assert status(world) == 200
    fault = world.faults.take("getMe", WIRE)
    assert fault is not None
    assert fault.kind == "drop_after"
    assert world.faults.take("getMe", WIRE) is None


def test_only_known_faults_can_be_ordered() -> None:
    for bad in ({"kind": "earthquake"}, {"kind": "429", "times": 0}):
        with pytest.raises(ValueError, match="fault"):
            Fault(**bad)
    assert STATUS.keys().isdisjoint(WIRE)


def test_the_journal_tells_what_came_later_or_that_it_no_longer_knows() -> None:
    journal = Journal()
    woken: list[int] = []
    journal.followers.append(lambda: woken.append(journal.position))
    for n in range(KEPT + 3):
        journal.note("thing", n=n)
    assert woken[:2] == [1, 2]
    later = journal.after(KEPT + 1)
    assert later is not None
    assert [entry["number"] for entry in later] == [KEPT + 2, KEPT + 3]
    assert journal.after(KEPT + 3) == []
    assert journal.after(2) is None
    assert journal.after(KEPT + 4) is None


@pytest.mark.parametrize(
    ("move", "hours"),
    [
        ({"hours": 1}, 1),
        ({"days": 2}, 48),
        ({"hours": 1, "days": 1}, 25),
        ({"time": "13:30"}, 1.5),
        ({"time": "12:00"}, 24),
        ({"time": "19:00", "weekday": 6}, 7),
        ({"time": "11:00", "weekday": 6}, 7 * 24 - 1),
        ({"time": "09:00", "weekday": 0}, 21),
        ({"time": "19:00", "weekday": 6, "zone": "Europe/Berlin"}, 6),
    ],
)
def test_a_move_leads_to_its_moment(move: dict[str, object], hours: float) -> None:
    assert target(SUNDAY_NOON, move) == SUNDAY_NOON + hours * 3600


@pytest.mark.parametrize(
    "move",
    [
        {},
        {"hours": -1},
        {"hours": "1"},
        {"hours": float("nan")},
        {"days": 1e9},
        {"time": "25:00"},
        {"time": "soon"},
        {"time": "10:00", "weekday": 7},
        {"time": "10:00", "zone": "Moon/Base"},
    ],
)
def test_a_senseless_move_is_refused(move: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"."):
        target(SUNDAY_NOON, move)


def test_a_shifted_clock_runs_on() -> None:
    real = StillClock(100.0)
    clock = ShiftedClock(real)
    clock.shift += 50
    real.now += 1
    assert clock() == 151.0
