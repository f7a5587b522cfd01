"""The actions about what people keep: moments, and the list of two."""

from collections.abc import Mapping
from typing import Literal

from conversations.action import Action

MomentAction = Literal[
    "keep_moment",
    "let_go",
    "see_moment",
    "next_moment",
    "share_moment",
    "remove_moment",
    "plain_moment",
    "next_plain_moment",
    "gather_moments",
    "draw_moments",
    "take_picture",
    "see_monthly",
    "choose_monthly",
    "add_to_list",
    "take_off_list",
    "draw_from_list",
    "draw_another",
    "hide_from_list",
]

_MOMENT = ("moment", "which")
_ITEM = ("item", "which")

MOMENT_ACTIONS: Mapping[MomentAction, Action] = {
    "keep_moment": Action(
        "Keeps these words as a moment. Full: there is no room. Long: no moment is that long.",
        given=frozenset({"words"}),
        outcomes=frozenset({"kept", "full", "long"}),
        uses_up=True,
    ),
    "let_go": Action(
        "What was typed is gone from the talk.", given=frozenset({"words"}), uses_up=True
    ),
    "see_moment": Action(
        "The newest moment. Shared: it may be shown to the other one when both agree. Own: it may "
        "not. None: nothing is kept.",
        outcomes=frozenset({"shared", "own", "none"}),
        gives={"shared": _MOMENT, "own": _MOMENT},
    ),
    "next_moment": Action(
        "The moment before this one. None: there is none.",
        given=frozenset({"which"}),
        outcomes=frozenset({"shared", "own", "none"}),
        gives={"shared": _MOMENT, "own": _MOMENT},
    ),
    "share_moment": Action(
        "Whether this moment may be shown to the other one when both agree: the other way round.",
        given=frozenset({"which"}),
        outcomes=frozenset({"shared", "own", "none"}),
        gives={"shared": _MOMENT, "own": _MOMENT},
    ),
    "remove_moment": Action(
        "This moment is gone for good.", given=frozenset({"which"}), uses_up=True
    ),
    "plain_moment": Action(
        "Of what was kept lately the plainest. None: nothing is kept.",
        outcomes=frozenset({"found", "none"}),
        gives={"found": _MOMENT},
    ),
    "next_plain_moment": Action(
        "The next one after this, a little less plain.",
        given=frozenset({"which"}),
        outcomes=frozenset({"found", "none"}),
        gives={"found": _MOMENT},
    ),
    "gather_moments": Action(
        "A few of what may be shared, the plainest first; the question about them is this month's. "
        "None: nothing may be shared. Alone: there is no link.",
        outcomes=frozenset({"found", "none", "alone"}),
        gives={"found": ("mine",)},
        longest=500,
    ),
    "draw_moments": Action(
        "Sends these words as a picture in a message of its own: covered, without a sound, not to "
        "be passed on. Words that cannot be drawn come covered as text.",
        given=frozenset({"words"}),
    ),
    "take_picture": Action(
        "Takes the picture out of the chat. Late: after two days Telegram does not let it.",
        outcomes=frozenset({"gone", "late"}),
    ),
    "see_monthly": Action(
        "Whether a look back comes by itself.", outcomes=frozenset({"on", "off"})
    ),
    "choose_monthly": Action(
        "A look back comes by itself in four weeks and every fourth week: `on` or `off`.",
        given=frozenset({"monthly"}),
    ),
    "add_to_list": Action(
        "Puts these words on the list of the two. The other one may come upon them after ten "
        "minutes. Alone: there is no link.",
        given=frozenset({"words"}),
        outcomes=frozenset({"added", "alone"}),
        uses_up=True,
        gives={"added": ("which",)},
    ),
    "take_off_list": Action(
        "Takes off the list what was just put there. Late: the time for it is over. Which of the "
        "two it is depends on the time alone.",
        given=frozenset({"which"}),
        outcomes=frozenset({"taken_back", "late"}),
        uses_up=True,
    ),
    "draw_from_list": Action(
        "What is drawn from the list this week, for both. None: there is nothing to draw.",
        outcomes=frozenset({"found", "none"}),
        gives={"found": _ITEM},
    ),
    "draw_another": Action(
        "The next one after this, in this week's order.",
        given=frozenset({"which"}),
        outcomes=frozenset({"found", "none"}),
        gives={"found": _ITEM},
    ),
    "hide_from_list": Action(
        "This is drawn for the person no more. For the other one nothing changes.",
        given=frozenset({"which"}),
        uses_up=True,
    ),
}
