"""Whether a reminder has an act to name: a card's, or one that a step says."""

from collections.abc import Iterator, Mapping

from conversations.script import Do, Say, gaps_in
from prompts.diagnostics import Problem
from prompts.graph import guess
from prompts.shape import Draft
from prompts.variables import Values

ACT = "act"
"""What `remind_of` is given, and the field of a card that tells it."""


def act_problems(draft: Draft, variables: Mapping[str, Values]) -> Iterator[Problem]:
    """What is wrong with the acts that reminders are to name.

    Args:
        draft: the script.
        variables: what each variable may hold.
    """
    for name, step in draft.readable.items():
        if isinstance(step, Do) and step.do == "remind_of" and ACT in step.given:
            place = ("steps", name, "given", ACT)
            if objection := _objection(draft, variables, step.given[ACT]):
                yield Problem("E144", place, objection)


def _objection(draft: Draft, variables: Mapping[str, Values], given: str) -> str | None:
    gaps = gaps_in(given)
    if not gaps:
        if isinstance(draft.readable.get(given), Say) or not draft.whole:
            return None
        says = [name for name, step in draft.readable.items() if isinstance(step, Say)]
        return f"no step {given!r} says an act{guess(given, says)}"
    decks = [variables.get(gap, Values()).decks for gap in gaps]
    cards = [card for deck in decks[0] for card in (draft.decks or {}).get(deck, {}).values()]
    if len(gaps) > 1 or (cards and not all(ACT in card for card in cards)):
        return f"a reminder names one card, which has a field {ACT!r}"
    return None if decks[0] else "a reminder names a card, or a step that says the act"
