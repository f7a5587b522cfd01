"""A path: an ordered list of scripts for a starting point, and which of them is next for somebody.

Only what a person did themselves leads on along it.
"""

from collections.abc import Callable, Mapping, Sequence

Paths = Mapping[str, tuple[str, ...]]
"""For each starting point the names of scripts, in the order in which they are offered."""

UNSAID = "unsaid"
"""The starting point of somebody who would rather not say; nothing of it is kept."""

STARTS = ("drifted", "hurt", "hurting", "fights", "alone", UNSAID)
ALONE = "alone"
"""Nothing on its path needs a link."""


def next_on(path: Sequence[str], walked: Sequence[str], fits: Callable[[str], bool]) -> str | None:
    """The script to offer next: the first that was not offered, or else the one of longest ago.

    Args:
        path: in order.
        walked: what was taken or let go before, the longest ago first.
        fits: whether a script is for this person just now.
    """
    fitting = [name for name in path if fits(name)]
    for name in fitting:
        if name not in walked:
            return name
    return min(fitting, key=walked.index, default=None)


def walked_on(walked: Sequence[str], name: str) -> tuple[str, ...]:
    """The same, with one more; it moves to the end."""
    return (*(each for each in walked if each != name), name)
