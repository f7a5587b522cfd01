"""Urgency: somebody reaches out so often that it is time to slow down."""

from collections.abc import Sequence

from conversations.local_time import HOUR

WITHIN = 6 * HOUR
WITHOUT_A_WORD = 2
"""Presses in that time which nobody is slowed down for."""


def too_often(presses: Sequence[int], now: int) -> bool:
    """Whether these presses, the present one among them, are more than that."""
    return sum(now - each < WITHIN for each in presses) > WITHOUT_A_WORD
