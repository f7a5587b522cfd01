"""What the scripts around a repair can have the product `do`."""

from collections.abc import Mapping
from typing import Any, Literal

from conversations.action import Action

RepairAction = Literal[
    "see_line",
    "see_act",
    "see_repair",
    "pass_on_repair",
    "pass_on_repair_slowly",
    "answer_in_words",
    "remind_in",
    "plan_follow_ups",
    "end_follow_ups",
]

# To mypy a map of some names is no map of all names.
REPAIR_ACTIONS: Mapping[Any, Action] = {
    "see_line": Action(
        "What a line of an apology does besides. Excuse: it takes something back with a “but”, an "
        "“if” or a “you made me”. Asks: for forgiveness, touch or an answer. It is not kept.",
        given=frozenset({"words"}),
        outcomes=frozenset({"plain", "excuse", "asks"}),
    ),
    "see_act": Action(
        "Whether another person could see this promise kept. Asks: it asks for something back. "
        "It is not kept.",
        given=frozenset({"words"}),
        outcomes=frozenset({"seen", "vague", "asks"}),
    ),
    "see_repair": Action(
        "Whether a repair that the person passed on is open: its seven days are not over.",
        outcomes=frozenset({"open", "free"}),
    ),
    "pass_on_repair": Action(
        "As `pass_on`, for a repair; `act` is what is promised in it. It is open from then on. "
        "Open: another one is, and nothing went.",
        given=frozenset({"words", "act"}),
        outcomes=frozenset({"passed", "slow", "alone", "open"}),
    ),
    "pass_on_repair_slowly": Action(
        "As `pass_on_slowly`, for a repair.",
        given=frozenset({"words", "act"}),
        outcomes=frozenset({"passed", "alone"}),
    ),
    "answer_in_words": Action(
        "As `answer_note`, with words of the person's own: `would_help`.",
        given=frozenset({"answer", "words"}),
        outcomes=frozenset({"passed", "alone"}),
    ),
    "remind_in": Action(
        "As `remind_once`, on an evening before seven days are over: `tomorrow`, `three` or `five` "
        "days ahead, or the nearest one that has room.",
        given=frozenset({"when"}),
    ),
    "plan_follow_ups": Action(
        "`repair-seen` opens by itself 10, 24 and 45 days ahead, with what was promised.",
        given=frozenset({"act"}),
    ),
    "end_follow_ups": Action("No `repair-seen` opens any more. Nobody is told."),
}
