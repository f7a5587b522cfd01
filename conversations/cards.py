"""What a person does with a card: never again, or worth keeping."""

from conversations.bubble import card_of, draw
from conversations.effects import KeepCard, Line, Never
from conversations.events import Did
from conversations.turn import Run

_PREFACES = {"kept": "bot.card-kept", "full": "bot.moments-full", "long": "bot.moments-full"}


def exclude(run: Run, step: str) -> None:
    """The card that this `vary` step took is not shown any more."""
    deck, card = card_of(run, step)
    run.effects.append(Never(deck, card))
    run.person = run.person.without(deck, card)


def keep(run: Run, field: str) -> None:
    """The words of the card become a moment."""
    run.effects.append(KeepCard(run.talk.id, run.filling(field)))


def kept(run: Run, event: Did) -> None:
    """They have, or there is no room; the question stands as before."""
    draw(run, Line(_PREFACES[event.outcome]))
