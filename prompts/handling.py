"""Whether each step can be answered, and whether every answer, value and outcome is handled."""

import re
from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import get_args

from conversations.actions import ACTIONS
from conversations.effects import Control
from conversations.script import ELSE, TYPED, Ask, AskBoth, Choose, Do, Wait, gaps_in
from conversations.ways import LAPSED, takes_away
from prompts.diagnostics import Place, Problem
from prompts.graph import guess
from prompts.shape import Draft
from prompts.variables import Values

MOST_CHOICES = 4
LONGEST_WAIT = 7 * 24 * 3600 * 1_000_000
"""Microseconds. A talk that is silent for longer closes by itself."""

_TAKEN = {ELSE, TYPED, *get_args(Control)}


def handling_problems(draft: Draft, variables: Mapping[str, Values]) -> Iterator[Problem]:
    """What is wrong with single steps.

    Args:
        draft: the script.
        variables: what each variable may hold.
    """
    yield from _shared_only(draft)
    for name, step in draft.readable.items():
        place = ("steps", name)
        match step:
            case Ask():
                yield from _ask(place, step)
                yield from _over_and_secret(place, step, draft)
            case AskBoth():
                yield from _ask_both(place, step, draft)
            case Choose() if draft.whole and step.choose in variables:
                yield from _choose(place, step, variables[step.choose])
            case Do():
                yield from _do(place, step, draft)
            case Wait() if step.microseconds > LONGEST_WAIT:
                message = f"{step.wait} is longer than seven days, when a silent talk closes"
                yield Problem("E119", (*place, "wait"), message)


def _shared_only(draft: Draft) -> Iterator[Problem]:
    """What is not for the shared chat, where nothing is taken in, and what is for it alone."""
    if draft.company != "shared":
        if draft.private is not None:
            message = "only the shared chat needs a button that leads to a chat of one's own"
            yield Problem("E143", ("private",), message, "key")
        return
    if draft.takes:
        yield Problem("E143", ("takes",), "nobody's words come into the shared chat", "key")
    for name, step in draft.readable.items():
        if isinstance(step, Ask) and step.takes_typing:
            message = "nothing is typed in the shared chat"
            yield Problem("E143", ("steps", name, "ask"), message, "key")


def _ask(place: Place, step: Ask) -> Iterator[Problem]:
    typing = [key for key in ("text", "number", "time") if getattr(step, key) is not None]
    if not step.choices and not typing:
        message = "this cannot be answered; it needs choices, text, number or time"
        yield Problem("E114", (*place, "ask"), message, "key")
    for key in typing[1:]:
        message = f"{key!r} beside {typing[0]!r}: what is typed can be one of them only"
        yield Problem("E115", (*place, key), message, "key")
    if step.number is not None and not 0 <= step.number[0] < step.number[1]:
        message = f"{list(step.number)} is no range; it goes from 0 or more to something higher"
        yield Problem("E116", (*place, "number"), message)
    yield from _choices(place, step)
    if isinstance(step.next, dict):
        possible = frozenset(step.choices) | ({TYPED} if step.takes_typing else set())
        yield from _handled(place, step.next, possible, "answer")


def _over_and_secret(place: Place, step: Ask, draft: Draft) -> Iterator[Problem]:
    if step.over is not None and step.over.microseconds > LONGEST_WAIT:
        message = f"{step.over.after} is longer than seven days, when a silent talk closes"
        yield Problem("E119", (*place, "over", "after"), message)
    if step.secret and not _is_used_up(step, draft):
        message = f"what is typed here leads to a 'do' that is given {{{step.ask}}} and uses it up"
        yield Problem("E145", (*place, "secret"), message)


def _is_used_up(step: Ask, draft: Draft) -> bool:
    """Whether what is typed is gone from the talk before anything else is done with it."""
    to = step.next if isinstance(step.next, str) else step.next.get(TYPED)
    then = draft.readable.get(to or "")
    return step.text is not None and isinstance(then, Do) and step.ask in takes_away(then)


def _ask_both(place: Place, step: AskBoth, draft: Draft) -> Iterator[Problem]:
    if not step.choices and step.text is None:
        message = "this cannot be answered; it needs choices or text"
        yield Problem("E114", (*place, "ask_both"), message, "key")
    if step.microseconds > LONGEST_WAIT:
        message = f"{step.within} is longer than seven days, when a silent talk closes"
        yield Problem("E119", (*place, "within"), message)
    if objection := _cannot_be_put(step, draft):
        yield Problem("E128", (*place, "ask_both"), objection, "key")
    yield from _choices(place, step)
    for key in step.match:
        if key not in step.choices:
            message = f"there is no answer {key!r}{guess(key, step.choices)}"
            yield Problem("E111", (*place, "match"), message)
    told = {"same", "different"} if {"same", "different"} & set(step.next) else {"both"}
    yield from _handled(place, step.next, frozenset({LAPSED, *told}), "outcome")


def _cannot_be_put(step: AskBoth, draft: Draft) -> str | None:
    """Why a question for both cannot be put like this, or here."""
    if draft.company == "person":
        return "both can be asked only in a script 'with: couple' or 'with: shared'"
    if draft.traceless:
        return "an answer waits for the other one, and here none may leave a trace"
    if draft.company == "shared" and step.text is not None:
        return "nothing is typed in the shared chat"
    if step.text is not None and {"same", "different"} & set(step.next):
        return "what is typed is never the same; lead on from 'both'"
    if step.text is not None and step.match:
        return "what is typed matches nothing; leave out 'match' or 'text'"
    if step.brings is not None and (draft.company == "shared" or not step.match):
        return "words are brought along with answers that match, in two chats of one's own"
    if step.at_once and (step.text is not None or len(step.choices) > 1):
        return "'at_once' is for being ready, which is one button: an answer waits for its hour"
    return _cannot_end_or_wait(step, draft)


def _cannot_end_or_wait(step: AskBoth, draft: Draft) -> str | None:
    """Why what both have begun cannot be ended like this, or an answer not wait."""
    if step.either and (draft.company != "couple" or not step.at_once):
        return "'either' ends what both began, each in a chat of their own, and goes with 'at_once'"
    if step.either is (step.held is not None):
        return "'held' is what stands there while an answer waits; with 'either' none does"
    if step.unlike and ("both" not in step.next or step.text is not None):
        return "'unlike' answers are choices that differ, and lead on from 'both'"
    return None


def _choices(place: Place, step: Ask | AskBoth) -> Iterator[Problem]:
    place = (*place, "choices")
    for key in step.choices:
        if key in _TAKEN:
            message = f"{key!r} has a meaning of its own; call the choice something else"
            yield Problem("E113", (*place, key), message, "key")
    if len(step.choices) > MOST_CHOICES:
        key = list(step.choices)[MOST_CHOICES]
        message = f"{len(step.choices)} choices; {MOST_CHOICES} fit on a phone at a time"
        yield Problem("E117", (*place, key), message, "key")
    for (_, one), (key, other) in combinations(step.choices.items(), 2):
        if one.casefold() == other.casefold():
            message = f"two buttons say {other!r}, and a typed answer could mean either"
            yield Problem("E118", (*place, key), message)


def _choose(place: Place, step: Choose, values: Values) -> Iterator[Problem]:
    if values.decks:
        message = f"{step.choose!r} is a card; only answers and set values can be chosen by"
        yield Problem("E124", (*place, "choose"), message)
        return
    if values.typed and ELSE not in step.next:
        message = f"{step.choose!r} may be anything typed, so 'else' must be handled"
        yield Problem("E110", (*place, "next"), message, "key")
        return
    yield from _handled(place, step.next, values.known, "value", open_ended=values.typed)


def _handled(
    place: Place,
    given: Mapping[str, str],
    possible: frozenset[str],
    what: str,
    *,
    open_ended: bool = False,
) -> Iterator[Problem]:
    """Whether a map handles all that is possible and nothing else.

    Args:
        place: the step.
        given: its `next`.
        possible: the keys that may come.
        what: what such a key is called.
        open_ended: whether other keys may come too.
    """
    missing = sorted(possible - set(given))
    if missing and ELSE not in given:
        message = f"the {what} {', '.join(map(repr, missing))} is not handled"
        yield Problem("E110", (*place, "next"), message, "key")
    for key in given:
        if key not in possible and key != ELSE:
            message = f"there is no {what} {key!r}{guess(key, possible)}"
            yield Problem("E111", (*place, "next", key), message, "key")
    if ELSE in given and not missing and not open_ended:
        message = f"nothing is left for 'else': every {what} is handled"
        yield Problem("E112", (*place, "next", ELSE), message, "key")


def _do(place: Place, step: Do, draft: Draft) -> Iterator[Problem]:
    action = ACTIONS[step.do]
    if draft.company is not None and action.in_shared_chat is not (draft.company == "shared"):
        message = f"{step.do!r} is for a script 'with: shared', and only there"
        if not action.in_shared_chat:
            message = f"{step.do!r} is for one person, not for the shared chat"
        yield Problem("E142", (*place, "do"), message)
    if set(step.given) != action.given:
        takes = ", ".join(sorted(action.given)) or "nothing"
        message = f"{step.do!r} is given {takes}, not {', '.join(step.given) or 'nothing'}"
        yield Problem("E140", (*place, "given" if step.given else "do"), message, "key")
    for key, value in step.given.items():
        if re.search(r"[{}]", value) and _beside_gaps(value):
            message = f"{value!r}: a given value is a fixed word, or whole variables as {{name}}"
            yield Problem("E141", (*place, "given", key), message)
    yield from _handled(place, step.next, action.outcomes, "outcome")


def _beside_gaps(value: str) -> str:
    """What stands in a given value beside its variables, other than space."""
    for gap in gaps_in(value):
        value = value.replace(f"{{{gap}}}", "")
    return value.strip()
