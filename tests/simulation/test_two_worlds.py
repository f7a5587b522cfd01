"""P1, non-interference: whatever Ada does, Ben's phone shows the same at the same instants.

Two histories of Ada that open the same doors make the same phone of Ben's. It is enough that each
makes the one that he has when she does nothing else at all.
"""

from collections.abc import Callable
from contextlib import closing

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from bot.simulation.virtual_time import OneThread
from tests.conftest import COUNTED
from tests.simulation.doors import BENS_DAYS, SCENARIOS
from tests.simulation.houses import House
from tests.simulation.living import Neighbourhood, differences
from tests.simulation.machine import STEPS, TwoWorlds
from tests.simulation.mutants import KNOWN, MUTANTS, Mutant

EXAMPLES, SOAKED = 2_000, 200_000
A_SHARE, A_SOAK = 100, 1_000
SHARES = [(name, n) for name, each in SCENARIOS.items() for n in range(each.hundreds)]
SOAKS = [(name, n) for name, each in SCENARIOS.items() for n in range(10 * each.hundreds)]
FULL = 40

Recorder = Callable[[str, object], None]

QUIET_DAYS = [(name, days) for name, each in SCENARIOS.items() for days in each.days]
# In steps of seven, so that they come from all scenarios.
BOTH_WAYS = [(*QUIET_DAYS[7 * n % len(QUIET_DAYS)], n % len(KNOWN)) for n in range(FULL)]

in_one_go = settings(
    stateful_step_count=STEPS,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.generate, Phase.shrink],
)


def machines(worlds: Neighbourhood, scenario: str, lived: list[str]) -> type[TwoWorlds]:
    """The machine for this scenario; it notes each world that it lives to the end."""

    class Machine(TwoWorlds):
        def __init__(self) -> None:
            super().__init__(worlds, scenario)

        def whole(self) -> None:
            lived.append(scenario)

    return Machine


def test_there_are_enough_examples() -> None:
    assert len(SHARES) * A_SHARE >= EXAMPLES
    assert len(SOAKS) * A_SOAK >= SOAKED


@pytest.mark.parametrize(("scenario", "share"), SHARES)
def test_p1_ben_sees_the_same_whatever_ada_does(
    worlds: Neighbourhood, scenario: str, share: int, record_property: Recorder
) -> None:
    lived: list[str] = []
    machine = seed(f"{scenario} {share}")(machines(worlds, scenario, lived))
    run_state_machine_as_test(machine, settings=settings(in_one_go, max_examples=A_SHARE))
    assert len(lived) >= A_SHARE
    record_property(COUNTED, len(lived))


@pytest.mark.soak
@pytest.mark.parametrize(("scenario", "share"), SOAKS)
def test_p1_ben_sees_the_same_in_many_more_worlds(
    worlds: Neighbourhood, scenario: str, share: int, record_property: Recorder
) -> None:
    lived: list[str] = []
    machine = machines(worlds, scenario, lived)
    run_state_machine_as_test(machine, settings=settings(in_one_go, max_examples=A_SOAK))
    assert len(lived) >= A_SOAK
    record_property(COUNTED, len(lived))


@pytest.mark.parametrize(("scenario", "days"), QUIET_DAYS)
def test_the_doors_do_open_and_ben_does_all_that_he_means_to(
    worlds: Neighbourhood, scenario: str, days: str
) -> None:
    shown = worlds.quiet(scenario, days)
    told = "\n".join(map(str, shown))
    assert [line for line in SCENARIOS[scenario].read if line not in told] == []
    assert [each for each in shown if each[1] == "impossible"] == []
    assert len(shown) > len(BENS_DAYS[days].acts)


@pytest.mark.parametrize(("scenario", "days", "known"), BOTH_WAYS)
def test_the_fast_way_and_the_full_way_write_the_same(
    worlds: Neighbourhood, full_worlds: Neighbourhood, scenario: str, days: str, known: int
) -> None:
    fully = full_worlds.ben_sees(scenario, days, KNOWN[known])
    assert not differences(worlds.ben_sees(scenario, days, KNOWN[known]), fully)
    assert not differences(worlds.quiet(scenario, days), fully)


@pytest.mark.parametrize("mutant", MUTANTS, ids=str)
def test_p1_what_would_let_something_through_is_caught(
    worlds: Neighbourhood, mutant: Mutant, monkeypatch: pytest.MonkeyPatch
) -> None:
    where = mutant.scenario, mutant.days
    assert not differences(worlds.quiet(*where), worlds.ben_sees(*where, mutant.history))
    mutant.leak(monkeypatch)
    assert differences(worlds.ben_sees(*where), worlds.ben_sees(*where, mutant.history))


@pytest.mark.soak
@pytest.mark.parametrize("mutant", MUTANTS, ids=str)
def test_p1_the_machine_finds_by_itself_what_lets_something_through(
    house: House, mutant: Mutant, monkeypatch: pytest.MonkeyPatch
) -> None:
    mutant.leak(monkeypatch)
    only_found = settings(in_one_go, phases=[Phase.generate], max_examples=EXAMPLES)
    with closing(OneThread()) as loop:
        machine = seed(0)(machines(Neighbourhood(house, loop), mutant.scenario, []))
        with pytest.raises(AssertionError, match="Ben's phone shows what Ada did"):
            run_state_machine_as_test(machine, settings=only_found)
