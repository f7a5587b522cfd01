"""What an action is: what it is given, what it gives, and how it may turn out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

MOMENT_LIMIT = 1_000
"""Characters of what a person keeps."""


@dataclass(frozen=True)
class Action:
    """One action: what it is given, and the finite set of its outcomes."""

    meaning: str
    given: frozenset[str] = frozenset()
    outcomes: frozenset[str] = frozenset({"done"})
    in_shared_chat: bool = False
    """It is done for whoever tapped in the shared chat, or for the chat itself."""
    uses_up: bool = False
    """What it was given is gone from the talk afterwards."""
    gives: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By outcome: the variables that have words in them afterwards."""
    longest: int = MOMENT_LIMIT
    """Characters of each of these, at most."""
    of_settings: bool = False
    """What it gives comes from what the person has set, and from nothing that was tapped in the
    talk: it may be shown where none may leave a trace."""

    def takes_away(self, given: Iterable[str]) -> frozenset[str]:
        """The variables that have no value afterwards, unless the outcome gives them one.

        Args:
            given: the variables in what it is given.
        """
        every = {name for names in self.gives.values() for name in names}
        return frozenset({*every, *(given if self.uses_up else ())})
