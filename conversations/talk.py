"""A talk: one run of a script, as plain versioned data."""

from typing import Literal

from pydantic import BaseModel, ConfigDict

from conversations.effects import Line
from conversations.pace import Level
from conversations.script import gaps_in


class Place(BaseModel):
    """A step of one version of a script, and the answers given on the way to it."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    script: str
    version: str
    step: str
    values: dict[str, str] = {}
    """Variables with one of a few known values: a choice, a set value, a card."""
    words: dict[str, str] = {}
    """Variables with a person's own words in them."""

    def with_value(self, name: str, value: str) -> "Place":
        """The variable takes one of its known values."""
        words = {each: text for each, text in self.words.items() if each != name}
        return self.model_copy(update={"values": {**self.values, name: value}, "words": words})

    def with_words(self, name: str, text: str) -> "Place":
        """The variable takes what a person typed; it is never mistaken for a known value."""
        values = {each: value for each, value in self.values.items() if each != name}
        return self.model_copy(update={"values": values, "words": {**self.words, name: text}})

    def with_answer(self, name: str, answer: str, *, typed: bool) -> "Place":
        """The variable takes an answer, which is one of its known values unless it was typed."""
        return self.with_words(name, answer) if typed else self.with_value(name, answer)

    def offers(self, label: str) -> bool:
        """Whether a button is on offer: not if an action had no words for it."""
        return all(self.words.get(gap, "") for gap in gaps_in(label))

    def without(self, name: str) -> "Place":
        """The variable is gone, as if nobody had ever said anything."""
        values = {each: value for each, value in self.values.items() if each != name}
        words = {each: text for each, text in self.words.items() if each != name}
        return self.model_copy(update={"values": values, "words": words})


class Occasion(BaseModel):
    """What a couple's talk is about this time: the same for both, whoever opens it first."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    number: int
    """Counts the couple's occasions; a week has one number."""
    seed: int
    """The couple's own: what chance decides for both comes from it."""
    level: Level
    """How close the cards of this occasion may come."""


class Standing(BaseModel):
    """Where a talk stands: the place, and the places that called the script it is in."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    place: Place
    callers: tuple[Place, ...] = ()
    said: tuple[Line, ...] = ()
    """What stands in the bubble above the question, so that it can be drawn again."""
    held: bool = False
    """Asked together with somebody else, and answered: it waits to be shown to both."""


class Talk(BaseModel):
    """Everything about a talk that must outlive a restart. Instants are UTC microseconds."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    format: Literal[1] = 1
    id: int
    standing: Standing
    wait: int = 0
    """Counts the waits; a button or a timer belongs to one of them."""
    turns: int = 0
    due: int | None = None
    """When the present wait runs out by itself."""
    shown_at: int | None = None
    """When its bubble was last drawn; None if it has none, not yet or because it is hidden."""
    fronted_at: int = 0
    """When it came to the front; the latest one is in front, typed text goes only there."""
    parked: bool = False
    ended: bool = False
    occasion: Occasion | None = None
    """Of a couple's talk."""
    picks: dict[str, str] = {}
    """Of a shared talk's question for both: what was tapped so far, by whose number at Telegram."""
    history: tuple[Standing, ...] = ()
    """The questions answered so far, for `back`; emptied where there is no way back."""

    @property
    def place(self) -> Place:
        """The place it stands at."""
        return self.standing.place

    @property
    def versions(self) -> frozenset[str]:
        """The script versions that it, its callers or its way back stand in."""
        standings = (self.standing, *self.history)
        return frozenset(
            place.version for each in standings for place in (each.place, *each.callers)
        )

    def to_data(self) -> str:
        """Plain versioned JSON."""
        return self.model_dump_json()

    @classmethod
    def from_data(cls, data: str | bytes) -> "Talk":
        """What `to_data` wrote."""
        return cls.model_validate_json(data)
