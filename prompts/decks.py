"""Whether the decks of cards and the steps that take from them fit."""

from collections.abc import Iterator, Mapping

from conversations.script import Card, Vary
from prompts.diagnostics import Problem
from prompts.graph import guess
from prompts.shape import Draft


def deck_problems(draft: Draft) -> Iterator[Problem]:
    """What is wrong with the decks."""
    if draft.decks is None:
        return
    used: set[str] = set()
    for name, step in draft.readable.items():
        if isinstance(step, Vary):
            used |= step.decks
            for deck in sorted(step.decks - set(draft.decks)):
                message = f"unknown deck {deck!r}{guess(deck, draft.decks)}"
                yield Problem("E130", ("steps", name, "cards"), message)
    for deck, cards in draft.decks.items():
        yield from _deck(deck, cards)
        if deck not in used and draft.whole:
            message = f"no step takes a card of the deck {deck!r}"
            yield Problem("E133", ("cards", deck), message, "key")


def _deck(deck: str, cards: Mapping[str, Card]) -> Iterator[Problem]:
    if not cards:
        yield Problem("E131", ("cards", deck), f"the deck {deck!r} has no cards", "key")
        return
    first, *others = cards.items()
    for key, card in others:
        if set(card) != set(first[1]):
            message = f"the card {key!r} has other fields than the card {first[0]!r}"
            yield Problem("E132", ("cards", deck, key), message, "key")
