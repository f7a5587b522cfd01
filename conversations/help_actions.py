"""The actions about help on a hard night: whom to call, in which country, and a week of quiet."""

from collections.abc import Mapping
from typing import Literal

from conversations.action import Action

HelpAction = Literal[
    "see_emergency",
    "see_helplines",
    "see_helpline_lists",
    "see_country",
    "see_countries",
    "more_countries",
    "choose_country",
    "unsay_country",
    "see_consent",
    "quiet_week",
]

_COUNTRIES = ("country_one", "country_two", "country_three", "after")

HELP_ACTIONS: Mapping[HelpAction, Action] = {
    "see_emergency": Action(
        "The emergency number of the person's country, as it follows on “call”; and who is there "
        "for people who have frightened a partner. In general, where no country is chosen.",
        gives={"done": ("emergency", "own")},
        longest=120,
        of_settings=True,
    ),
    "see_helplines": Action(
        "Whom else to call there, as lines by themselves; in general, where none is chosen.",
        gives={"done": ("helplines",)},
        longest=700,
        of_settings=True,
    ),
    "see_helpline_lists": Action(
        "Whom to call in every country: for despair, and for violence by a partner.",
        gives={"done": ("europe", "elsewhere")},
        of_settings=True,
    ),
    "see_country": Action(
        "The country that the person has chosen. None: they have not.",
        outcomes=frozenset({"chosen", "none"}),
        gives={"chosen": ("country",)},
        longest=24,
    ),
    "see_countries": Action(
        "Three countries, the likely ones by language and clock.",
        gives={"done": _COUNTRIES},
        longest=24,
    ),
    "more_countries": Action(
        "The next three, and after the last the first again.",
        given=frozenset({"after"}),
        gives={"done": _COUNTRIES},
        longest=24,
    ),
    "choose_country": Action(
        "Keeps the country with this name, in whatever language, encrypted. Unknown: there are no "
        "numbers for such a one.",
        given=frozenset({"said"}),
        outcomes=frozenset({"done", "unknown"}),
    ),
    "unsay_country": Action("No country is kept any more."),
    "see_consent": Action(
        "Whether the person has agreed. Before: nothing is kept of them yet.",
        outcomes=frozenset({"agreed", "before"}),
    ),
    "quiet_week": Action(
        "A rest of a week begins, unless a longer one is on: nothing comes by itself meanwhile."
    ),
}
