"""What a script can have the product `do`, and how each may turn out.

An action runs in the turn's transaction. Its outcome comes back as the event `Did`; a script
that leaves one unhandled does not compile.
"""

from collections.abc import Mapping
from typing import Literal, get_args

from conversations.action import Action
from conversations.choice_actions import CHOICE_ACTIONS, ChoiceAction
from conversations.help_actions import HELP_ACTIONS, HelpAction
from conversations.mirror_actions import MIRROR_ACTIONS, MirrorAction
from conversations.moment_actions import MOMENT_ACTIONS, MomentAction
from conversations.notes import FAMILIES, OPENS
from conversations.pace import LEVELS
from conversations.patterns import BETWEEN, MOVEMENTS, OPEN
from conversations.questions import NONE, QUESTIONS
from conversations.repair_actions import REPAIR_ACTIONS, RepairAction

ActionName = Literal[
    "agree",
    "remember_start",
    "forget",
    "hide",
    "make_invite",
    "revoke_invites",
    "accept_invite",
    "confirm_link",
    "decline_link",
    "leave",
    "undo_leave",
    "stop",
    "see_rest",
    "see_long_rest",
    "rest",
    "end_rest",
    "rest_shared",
    "break_running",
    "break_hours",
    "call_break",
    "hear_break",
    "come_back",
    "more_time",
    "end_call_back",
    "see_weekly",
    "begin_weekly",
    "end_weekly",
    "draw_wish",
    "see_pace",
    "see_closer",
    "set_pace",
    "keep_closer",
    "undo_closer",
    "ask_zone_once",
    "set_zone",
    "follow_seasons",
    "see_link",
    "see_pattern",
    "see_question",
    "see_other_question",
    "pass_on",
    "pass_on_slowly",
    "answer_note",
    "take_back",
    RepairAction,
    "see_note",
    "see_tongue",
    "refuse_note",
    MomentAction,
    "see_letterbox",
    "see_letterbox_often",
    "choose_letterbox",
    "choose_letterbox_hour",
    "choose_letterbox_often",
    "refuse_no_notes",
    "look_in_letterbox",
    "see_shared_chat",
    "settle_shared_chat",
    "agree_to_shared_chat",
    "shared_break_hours",
    "call_shared_break",
    "see_card",
    "choose_card",
    "choose_shared_language",
    ChoiceAction,
    MirrorAction,
    "window_hours",
    "see_next",
    "begin_next",
    "let_next_go",
    "see_places",
    HelpAction,
]


ACTIONS: Mapping[ActionName, Action] = {
    "agree": Action("The person agrees to the terms they have just read."),
    "remember_start": Action(
        "Keeps which starting point is closest, encrypted; `unsaid`: none any more.",
        given=frozenset({"start"}),
    ),
    "forget": Action("Erases the person: the key first, then every row."),
    "hide": Action("Clears the chat of what is recent; for a while nothing comes by itself."),
    "make_invite": Action(
        "Sends a message with a link that works once, for three days. Earlier ones end. "
        "It does the same whether the person is linked or not.",
    ),
    "revoke_invites": Action("Ends the person's invites."),
    "accept_invite": Action(
        "Uses an invite up and asks its maker to confirm. Refused: used, expired, forged, or one "
        "of the two is linked already. Own: the person made it.",
        given=frozenset({"token"}),
        outcomes=frozenset({"accepted", "refused", "own"}),
    ),
    "confirm_link": Action(
        "Links the person with whoever accepted their invite. Refused: it is no longer possible.",
        given=frozenset({"guest"}),
        outcomes=frozenset({"linked", "refused"}),
    ),
    "decline_link": Action(
        "It was not the right person: the invite ends, in silence.", given=frozenset({"guest"})
    ),
    "leave": Action("Unlinks the person and withdraws what waits between the two. Nobody is told."),
    "undo_leave": Action(
        "Takes leaving back. Late: a day has gone by.", outcomes=frozenset({"done", "late"})
    ),
    "stop": Action("Ends what could still make the bot write by itself."),
    "see_rest": Action(
        "Whether a rest is going on: its date for looking again is still ahead.",
        outcomes=frozenset({"resting", "free"}),
    ),
    "see_long_rest": Action(
        "Whether rests have followed one another for six weeks.",
        outcomes=frozenset({"long", "short"}),
    ),
    "rest": Action(
        "Begins a rest, or goes on with it: `rest-over` opens in the evening so many days ahead, "
        "from 3 to 21. An earlier date no longer stands.",
        given=frozenset({"days"}),
    ),
    "end_rest": Action("Ends the rest and what led up to it; its date no longer stands."),
    "rest_shared": Action(
        "Everything shared rests: a rest of a week begins, unless a longer one is on. The week's "
        "question and follow-ups come no more, and what waits to be shown to both is taken back.",
    ),
    "break_running": Action(
        "How far off the person's own call-back is: some minutes, up to half an hour, about an "
        "hour, some hours, the next day. None: there is none.",
        outcomes=frozenset({"none", "minutes", "soon", "hour", "hours", "tomorrow"}),
    ),
    "break_hours": Action(
        "Which returns still fit into the person's day. Evening: an hour no longer does. "
        "Late: only the next day does. Unknown: nobody knows what time it is there.",
        outcomes=frozenset({"day", "evening", "late", "unknown"}),
    ),
    "call_break": Action(
        "Begins a break. Called: for both. Only you: nothing goes to the other one this time. "
        "Alone: there is no link. Running: a break has begun already, and is theirs too.",
        given=frozenset({"when"}),
        outcomes=frozenset({"called", "only_you", "alone", "running"}),
    ),
    "hear_break": Action(
        "The break that the other one called begins here as well.", given=frozenset({"at"})
    ),
    "come_back": Action(
        "The person's call-back has come. Again: they had asked for more time before.",
        outcomes=frozenset({"first", "again"}),
    ),
    "more_time": Action("Calls the person back once more."),
    "end_call_back": Action("Ends the person's own call-back, if there is one. Nobody is told."),
    "see_weekly": Action(
        "Whether the person wants to be asked the week's question.",
        outcomes=frozenset({"on", "off"}),
    ),
    "begin_weekly": Action("From the next Sunday evening on the week's question comes to them."),
    "end_weekly": Action("The week's question no longer comes; one that is there stays."),
    "draw_wish": Action(
        "This week's wish, by chance alone. None: there is none to look at this week. "
        "Alone: there is no link.",
        outcomes=frozenset({"asked", "none", "alone"}),
    ),
    "see_pace": Action(
        "The person's own pace. Unknown: they have not said.",
        outcomes=frozenset({"unknown", *LEVELS}),
    ),
    "see_closer": Action(
        "The closer pace that the person has chosen and not yet said yes to once more, if any.",
        outcomes=frozenset({"none", *LEVELS}),
    ),
    "set_pace": Action(
        "Chooses the person's own pace. Set: nobody is linked yet, so it counts at once. Slower: "
        "it counts at once. Closer: at a weekly moment `pace-again` asks once more; until then "
        "nothing changes. Same: it is what counts already. An earlier choice no longer waits.",
        given=frozenset({"level"}),
        outcomes=frozenset({"set", "same", "slower", "closer"}),
    ),
    "keep_closer": Action(
        "The second yes to a closer pace: from now on it counts. Gone: there is none to say yes "
        "to, or its moment has not come.",
        outcomes=frozenset({"kept", "gone"}),
    ),
    "undo_closer": Action("A closer pace that was chosen is let go; nothing changes."),
    "ask_zone_once": Action(
        "Whether to ask what time it is where the person lives. Leave: it is known, or they have "
        "been asked before.",
        outcomes=frozenset({"ask", "leave"}),
    ),
    "set_zone": Action(
        "Keeps the zone of somebody who typed a time of day or a zone's name; what they have "
        "planned moves along. Seasons: clocks may change there. Half: before noon or after. "
        "Unknown: it says nothing. `half` is `either`, `am` or `pm`.",
        given=frozenset({"said", "half"}),
        outcomes=frozenset({"done", "seasons", "half", "unknown"}),
    ),
    "follow_seasons": Action("Where the person lives, clocks change in summer and winter."),
    "see_link": Action(
        "Whether the person has a link, by their own doings alone: whether the other one has "
        "ended it does not show.",
        outcomes=frozenset({"linked", "alone"}),
    ),
    "see_pattern": Action(
        "Which movement shows in seven answers, each a movement or `none`: one, two, or `open`. "
        "It keeps nothing.",
        given=frozenset({"one", "two", "three", "four", "five", "six", "seven"}),
        outcomes=frozenset({*MOVEMENTS, *BETWEEN, OPEN}),
    ),
    "see_question": Action(
        "Which of the common questions somebody asks in these words of theirs. None: none fits.",
        given=frozenset({"words"}),
        outcomes=frozenset({*QUESTIONS, NONE}),
    ),
    "see_other_question": Action(
        "The second one that fits the same words. The narrowest of the five never comes second.",
        given=frozenset({"words"}),
        outcomes=frozenset({*QUESTIONS[1:], NONE}),
    ),
    "pass_on": Action(
        "Passes the person's own words on to the partner's letterbox, in ten minutes. Slow: they "
        "did so often lately, and nothing went. Alone: there is no link.",
        given=frozenset({"kind", "words"}),
        outcomes=frozenset({"passed", "slow", "alone"}),
    ),
    "pass_on_slowly": Action(
        "The same after `slow`, in twenty minutes, in place of all that could still be taken back.",
        given=frozenset({"kind", "words"}),
        outcomes=frozenset({"passed", "alone"}),
    ),
    "answer_note": Action(
        "Passes a short answer on: `thanks`, `later` or `not_yet`.",
        given=frozenset({"answer"}),
        outcomes=frozenset({"passed", "alone"}),
    ),
    "take_back": Action(
        "Takes back what this talk passed on. Late: the time for it is over. Which of the two it "
        "is depends on the time alone.",
        outcomes=frozenset({"taken_back", "late"}),
    ),
    **REPAIR_ACTIONS,
    "see_note": Action(
        "What sort of note it is, of those that open no script of their own.",
        given=frozenset({"kind"}),
        outcomes=frozenset(FAMILIES) - frozenset(OPENS),
    ),
    "see_tongue": Action(
        "Whether a note comes in the language that the person is spoken to in.",
        given=frozenset({"tongue"}),
        outcomes=frozenset({"same", "other"}),
    ),
    "refuse_note": Action(
        "No more notes like this kind come. Nobody is told.", given=frozenset({"kind"})
    ),
    **dict[ActionName, Action](MOMENT_ACTIONS.items()),
    "see_letterbox": Action(
        "When notes come: at an hour of the person's own, when they look, never. Resting: not by "
        "themselves until the rest is over.",
        outcomes=frozenset({"hour", "look", "none", "resting"}),
    ),
    "see_letterbox_often": Action(
        "How many notes come: two in any seven days, or as they come.",
        outcomes=frozenset({"two", "all"}),
    ),
    "choose_letterbox": Action(
        "Notes come when the person looks (`look`), or never (`none`).", given=frozenset({"when"})
    ),
    "choose_letterbox_hour": Action(
        "Notes come at this time of the day (`19:00`), or part of it (`morning`, `midday`, "
        "`evening`). Outside: too early or too late for anybody.",
        given=frozenset({"hour"}),
        outcomes=frozenset({"done", "outside"}),
    ),
    "choose_letterbox_often": Action(
        "`two` in any seven days, or `all` as they come.", given=frozenset({"often"})
    ),
    "refuse_no_notes": Action("Notes of every kind may come again."),
    "look_in_letterbox": Action(
        "Brings the oldest note that waits, in a talk of its own. Nothing: none may come now.",
        outcomes=frozenset({"found", "nothing"}),
    ),
    "see_shared_chat": Action(
        "Whose chat it is. Ours: of two who are linked, and both are there. Open: nobody's yet; "
        "whoever joined before has to join anew. Apart: one of the two left, or more came.",
        outcomes=frozenset({"ours", "open", "apart"}),
        in_shared_chat=True,
    ),
    "settle_shared_chat": Action(
        "Two have joined. Ours: they are linked with each other, and it is theirs now. Deciding: "
        "each is asked in a chat of their own. Open: one of them has left the group meanwhile.",
        outcomes=frozenset({"ours", "deciding", "open"}),
        in_shared_chat=True,
    ),
    "agree_to_shared_chat": Action(
        "The person agrees to a link with whoever joined a shared chat beside them. Waiting: the "
        "other one has not. Linked: both have. Refused: it is no longer possible.",
        given=frozenset({"chat", "other"}),
        outcomes=frozenset({"waiting", "linked", "refused"}),
    ),
    "shared_break_hours": Action(
        "As `break_hours`, for whoever tapped in the shared chat.",
        outcomes=frozenset({"day", "evening", "late", "unknown"}),
        in_shared_chat=True,
    ),
    "call_shared_break": Action(
        "As `call_break`, from the shared chat: each is called back in a chat of their own. Only "
        "you: whoever tapped has a page there. Running: they have a call-back ahead of them.",
        given=frozenset({"when"}),
        outcomes=frozenset({"called", "only_you", "running"}),
        in_shared_chat=True,
    ),
    "see_card": Action(
        "How often a card comes into the shared chat by itself.",
        outcomes=frozenset({"none", "weekly", "monthly"}),
        in_shared_chat=True,
    ),
    "choose_card": Action(
        "A card comes into the shared chat by itself: `weekly`, `monthly`, or `none` does.",
        given=frozenset({"every"}),
        in_shared_chat=True,
    ),
    "choose_shared_language": Action(
        "From now on both are spoken to in `en`, `es` or `de` in the shared chat.",
        given=frozenset({"language"}),
        in_shared_chat=True,
    ),
    **CHOICE_ACTIONS,
    **MIRROR_ACTIONS,
    "window_hours": Action(
        "Whether half an hour, begun in ten minutes, ends before nine by the person's own clock.",
        outcomes=frozenset({"open", "late", "unknown"}),
    ),
    "see_next": Action(
        "What comes next on the person's path, by its title. None: nothing on it fits just now.",
        outcomes=frozenset({"found", "none"}),
        gives={"found": ("title",)},
        longest=40,
    ),
    "begin_next": Action("Opens it in place of this talk.", outcomes=frozenset({"none"})),
    "let_next_go": Action("Leaves it for later: another one is next."),
    "see_places": Action(
        "Up to four places where clocks show what the person's do; the rest are empty.",
        outcomes=frozenset({"some", "none"}),
        gives={"some": ("place_one", "place_two", "place_three", "place_four")},
        longest=20,
    ),
    **dict[ActionName, Action](HELP_ACTIONS.items()),
}

if set(ACTIONS) != set(get_args(ActionName)):
    raise AssertionError("every action has a name and every name an action")
