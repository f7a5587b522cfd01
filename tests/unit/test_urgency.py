"""How often is too often."""

import pytest

from conversations.local_time import HOUR, MINUTE
from conversations.urgency import too_often

NOW = 100 * HOUR


@pytest.mark.parametrize(
    ("ago", "slower"),
    [
        ((0,), False),
        ((0, 1), False),
        ((0, 1, 2), True),
        ((0, 1, 6 * HOUR - 1), True),
        ((0, 1, 6 * HOUR), False),
        ((0, 7 * HOUR, 8 * HOUR, 9 * HOUR), False),
        ((0, 5 * MINUTE, HOUR, 2 * HOUR), True),
    ],
)
def test_the_third_press_within_six_hours_is_slower(ago: tuple[int, ...], slower: bool) -> None:
    assert too_often([NOW - each for each in ago], NOW) is slower
