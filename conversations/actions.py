"""What a script can have the product `do`, and how each may turn out.

An action runs in the turn's transaction. Its outcome comes back as the event `Did`; a script
that leaves one unhandled does not compile.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

ActionName = Literal["agree", "remember_start", "forget"]


@dataclass(frozen=True)
class Action:
    """One action: what it is given, and the finite set of its outcomes."""

    meaning: str
    given: frozenset[str]
    outcomes: frozenset[str]


ACTIONS: Mapping[ActionName, Action] = {
    "agree": Action(
        "The person agrees to the terms they have just read.",
        given=frozenset(),
        outcomes=frozenset({"done"}),
    ),
    "remember_start": Action(
        "Keeps which starting point is closest, encrypted.",
        given=frozenset({"start"}),
        outcomes=frozenset({"done"}),
    ),
    "forget": Action(
        "Erases the person: the key first, then every row.",
        given=frozenset(),
        outcomes=frozenset({"done"}),
    ),
}

if set(ACTIONS) != set(get_args(ActionName)):
    raise AssertionError("every action has a name and every name an action")
