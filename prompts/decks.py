"""Whether the decks of cards and the steps that take from them fit."""

from collections.abc import Iterator, Mapping

from conversations.script import SECTION, Ask, Card, Vary
from prompts.article import SECTIONS
from prompts.diagnostics import Problem
from prompts.graph import guess
from prompts.shape import Draft


def deck_problems(draft: Draft) -> Iterator[Problem]:
    """What is wrong with the decks."""
    yield from _of_one_person(draft)
    if draft.decks is None:
        return
    yield from _of_one_card(draft, draft.decks)
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
    for key, card in cards.items():
        if SECTION in card and card[SECTION] not in SECTIONS:
            message = f"no section of the article is called {card[SECTION]!r}"
            message += guess(card[SECTION], SECTIONS)
            yield Problem("E160", ("cards", deck, key, SECTION), message)


def _of_one_person(draft: Draft) -> Iterator[Problem]:
    """A card is kept, or never shown again, where it is one person's and may leave a trace."""
    for name, step in draft.readable.items():
        for key in ("never", "keeps"):
            if not isinstance(step, Ask) or getattr(step, key) is None:
                continue
            place = ("steps", name, key)
            if draft.company not in (None, "person"):
                message = (
                    f"a card that comes to two is the same for both; {key!r} is for one person"
                )
                yield Problem("E341", place, message, "key")
            if draft.traceless:
                message = f"{key!r} keeps something of it, and here nothing may leave a trace"
                yield Problem("E342", place, message, "key")


def _of_one_card(draft: Draft, decks: Mapping[str, Mapping[str, Card]]) -> Iterator[Problem]:
    """Whether `never` leads to another card."""
    for name, step in draft.readable.items():
        target = draft.readable.get(step.never) if isinstance(step, Ask) and step.never else None
        place = ("steps", name, "never")
        if target is not None and not isinstance(target, Vary):
            yield Problem("E340", place, "'never' leads to a step that takes no card")
        elif isinstance(target, Vary):
            for deck in sorted(target.decks & set(decks)):
                if len(decks[deck]) == 1:
                    message = f"the deck {deck!r} has one card, and without it none"
                    yield Problem("E343", place, message)
