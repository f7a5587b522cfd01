"""The texts of a script, and what each is used for."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from conversations.script import Ask, AskBoth, End, Say, Step, Wait, fields_of
from prompts.diagnostics import Place
from prompts.shape import Draft

Use = Literal["message", "card", "button", "title", "menu", "alert"]


@dataclass(frozen=True)
class Text:
    """One text as its author wrote it."""

    words: str
    place: Place
    use: Use


def texts(draft: Draft) -> Iterator[Text]:
    """Everything in a script that somebody may read."""
    if draft.title is not None:
        yield Text(draft.title, ("title",), "title")
    if draft.menu is not None:
        yield Text(draft.menu, ("menu",), "menu")
    if draft.private is not None:
        yield Text(draft.private, ("private",), "button")
    for name, step in draft.readable.items():
        yield from _step(("steps", name), step, "alert" if draft.company == "shared" else "message")
    for deck, cards in (draft.decks or {}).items():
        for key, card in cards.items():
            for field, words in fields_of(card).items():
                yield Text(words, ("cards", deck, key, field), "card")


def _step(place: Place, step: Step, held: Use) -> Iterator[Text]:
    if said := spoken(step):
        yield Text(said[1], (*place, said[0]), "message")
    if isinstance(step, AskBoth) and step.held is not None:
        # In the shared chat only whoever has tapped reads it, as the answer to the tap.
        yield Text(step.held, (*place, "held"), held)
    if isinstance(step, Ask | AskBoth):
        for key, label in step.choices.items():
            yield Text(label, (*place, "choices", key), "button")


def spoken(step: Step) -> tuple[str, str] | None:
    """The key and the words of what a step says, where it says something."""
    match step:
        case Say(say=str(words)) | Ask(say=str(words)) | AskBoth(say=str(words)):
            return "say", words
        case Wait(say=str(words)):
            return "say", words
        case End(end=str(words)):
            return "end", words
        case _:
            return None
