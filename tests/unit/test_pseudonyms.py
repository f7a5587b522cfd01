"""Names for the logs: the same for a day, other ones tomorrow, and no way back."""

from bot.clock import MICROSECONDS
from bot.pseudonyms import Pseudonyms
from bot.simulation.virtual_time import VirtualClock
from rehearsal.world import ADA, BEN

HOUR = 3_600 * MICROSECONDS


def test_somebody_has_one_name_all_day_and_nobody_else_has_it() -> None:
    clock = VirtualClock()
    names = Pseudonyms(clock)
    first = names.of(ADA)
    clock.shift += 4 * HOUR
    assert names.of(ADA) == first
    assert names.of(BEN) != first
    assert str(ADA) not in first


def test_the_next_day_and_after_a_start_they_have_another_one() -> None:
    clock = VirtualClock()
    names = Pseudonyms(clock)
    first = names.of(ADA)
    assert Pseudonyms(clock).of(ADA) != first
    clock.shift += 24 * HOUR
    assert names.of(ADA) != first
