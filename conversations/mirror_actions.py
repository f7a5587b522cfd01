"""The actions about what is kept of a person: to see it, to have it as a file, to guard both."""

from collections.abc import Mapping
from typing import Any, Literal

from conversations.action import Action

MirrorAction = Literal[
    "see_front",
    "see_quiet_word",
    "try_quiet_word",
    "choose_quiet_word",
    "keep_quiet_word",
    "drop_quiet_word",
    "see_mirror",
    "turn_mirror",
    "show_mirrored",
    "remove_mirrored",
    "send_file",
]

PAGE_LIMIT = 1_200
"""Characters on a page of the mirror, and of words shown at once."""

_PAGE = ("page", "which")
_SHOWN = ("words", "which")

# To mypy a map of some names is no map of all names.
MIRROR_ACTIONS: Mapping[Any, Action] = {
    "see_front": Action(
        "What is told without a quiet word: language, zone, and whether something comes by itself.",
        gives={"done": ("its_language", "its_zone", "its_opt_in")},
        longest=100,
    ),
    "see_quiet_word": Action("Whether a quiet word is set.", outcomes=frozenset({"set", "none"})),
    "try_quiet_word": Action(
        "Whether this is the quiet word. Wrong: it is not, or too many were lately. If there is "
        "danger in it, `hard-night` opens in place of the talk.",
        given=frozenset({"word"}),
        outcomes=frozenset({"right", "wrong"}),
        uses_up=True,
    ),
    "choose_quiet_word": Action(
        "A quiet word of the person's own, which they type once more for `keep_quiet_word`. Short: "
        "it has less than four characters.",
        given=frozenset({"word"}),
        outcomes=frozenset({"again", "short"}),
        uses_up=True,
        gives={"again": ("proof",)},
        longest=200,
    ),
    "keep_quiet_word": Action(
        "Sets the quiet word, if it is the one of which `choose_quiet_word` gave the proof. Other: "
        "it is not, and nothing changes.",
        given=frozenset({"word", "proof"}),
        outcomes=frozenset({"kept", "other"}),
        uses_up=True,
    ),
    "drop_quiet_word": Action("No quiet word is set any more."),
    "see_mirror": Action(
        "The first page of all that is kept. It shows facts.",
        outcomes=frozenset({"facts"}),
        gives={"facts": _PAGE},
        longest=PAGE_LIMIT,
    ),
    "turn_mirror": Action(
        "The page after this. Words: it says what sort of words there are, and does not show them. "
        "End: there is none.",
        given=frozenset({"which"}),
        outcomes=frozenset({"facts", "words", "end"}),
        gives={"facts": _PAGE, "words": _PAGE},
        longest=PAGE_LIMIT,
    ),
    "show_mirrored": Action(
        "The words that this page is about. Own: they can be deleted here. Gone: they are not "
        "there any more.",
        given=frozenset({"which"}),
        outcomes=frozenset({"own", "other", "gone"}),
        gives={"own": _SHOWN, "other": _SHOWN},
        longest=PAGE_LIMIT,
    ),
    "remove_mirrored": Action(
        "These words are gone for good, if they are a moment.",
        given=frozenset({"which"}),
        uses_up=True,
    ),
    "send_file": Action(
        "Sends all that is kept as a file, in a message of its own: with the person's own words, "
        "or `without`.",
        given=frozenset({"words"}),
    ),
}
