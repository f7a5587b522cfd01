"""What a person chooses about what comes by itself, as a script can have the product `do` it."""

from collections.abc import Mapping
from typing import Any, Literal

from conversations.action import Action

ChoiceAction = Literal[
    "see_reflection",
    "see_round",
    "choose_reflection",
    "end_reflection",
    "go_on",
    "choose_day",
    "choose_hour",
    "choose_waking",
    "choose_reveal_hour",
    "see_sound",
    "choose_sound",
    "choose_language",
    "choose_you",
    "see_hours",
    "come_back_once",
    "remind_once",
    "remind_of",
]

# To mypy a map of some names is no map of all names.
CHOICE_ACTIONS: Mapping[Any, Action] = {
    "see_reflection": Action(
        "How often the weekly reflection comes. Silent: it went quiet by itself, after some that "
        "nothing followed.",
        outcomes=frozenset({"off", "weekly", "fewer", "monthly", "silent"}),
    ),
    "see_round": Action(
        "Whether this reflection is one of those, every fourth, that ask how often they are to "
        "come.",
        outcomes=frozenset({"ask", "leave"}),
    ),
    "choose_reflection": Action(
        "The reflection comes from its next moment on: `weekly`, `fewer` (every other week) or "
        "`monthly` (every fourth).",
        given=frozenset({"every"}),
    ),
    "end_reflection": Action("No further reflection comes."),
    "go_on": Action("The reflection goes on as it is; after twelve weeks it asks anew."),
    "choose_day": Action("The reflection's day: `monday` to `sunday`.", given=frozenset({"day"})),
    "choose_hour": Action(
        "The reflection's hour, from a time of the day (`19:00`); the minutes do not count. "
        "Outside: it lies in the quiet hours.",
        given=frozenset({"hour"}),
        outcomes=frozenset({"done", "outside"}),
    ),
    "choose_waking": Action(
        "Between these two times of the day something may come by itself. Short: less than four "
        "hours lie between them.",
        given=frozenset({"begin", "end"}),
        outcomes=frozenset({"done", "short"}),
    ),
    "choose_reveal_hour": Action(
        "The time of the day at which the person likes to be shown what both have answered; the "
        "couple's is as near to both of theirs as may be. Outside: it lies in the quiet hours.",
        given=frozenset({"hour"}),
        outcomes=frozenset({"done", "outside"}),
    ),
    "see_sound": Action(
        "Whether what comes by itself may ring.", outcomes=frozenset({"on", "off"})
    ),
    "choose_sound": Action(
        "Whether what comes by itself may ring: `on` or `off`.", given=frozenset({"sound"})
    ),
    "choose_language": Action(
        "From now on the person is spoken to in `en`, `es` or `de`, and has that command menu.",
        given=frozenset({"language"}),
    ),
    "choose_you": Action(
        "How the person is spoken of: `feminine`, `masculine` or `other`. It is kept encrypted.",
        given=frozenset({"you"}),
    ),
    "see_hours": Action(
        "The day and the hours in force: of the reflection, the quiet, and what both answered.",
        gives={"done": ("its_day", "its_hour", "quiet_from", "quiet_until", "shown_at")},
        longest=20,
    ),
    "come_back_once": Action(
        "`come-back` opens once by itself: `tomorrow` evening, or in a `week`.",
        given=frozenset({"when"}),
    ),
    "remind_once": Action(
        "`reminder` opens once by itself, on one of the next evenings, and names this script."
    ),
    "remind_of": Action(
        "As `remind_once`, with an act: that of a card, or what a step of this name says.",
        given=frozenset({"act"}),
    ),
}
