"""The script language: what a conversation may consist of, as data.

A script is a named map of steps; the first one begins. The kind of a step is told by its key
(`say`, `ask`, `choose`, …). See docs/script-language.md for the words and their meaning.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from hashlib import sha256
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Discriminator, Field, StringConstraints, Tag

from conversations.actions import ActionName
from conversations.pace import Level

Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*([_-][a-z0-9]+)*$")]
CardField = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_-]*\.[a-z][a-z0-9_-]*$")]
Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Duration = Annotated[str, StringConstraints(pattern=r"^[1-9][0-9]{0,3}(m|h|d)$")]
Next = Name | dict[Name, Name]

ELSE = "else"
TYPED = "typed"
"""In `next`, the way taken by an answer that was typed, where there are buttons beside it."""

ANSWER_LIMIT = 4096
"""Characters of an answer, the length of one Telegram message (Bot API, sendMessage.text)."""

_GAP = re.compile(r"\{([a-z][a-z0-9_-]*(?:\.[a-z][a-z0-9_-]*)?)\}")

_MICROSECONDS = {"m": 60_000_000, "h": 3_600_000_000, "d": 86_400_000_000}


def _length(duration: str) -> int:
    return int(duration[:-1]) * _MICROSECONDS[duration[-1]]


def gaps_in(text: str) -> list[str]:
    """The names of the gaps `{name}` or `{card.field}` in a text."""
    return _GAP.findall(text)


class Part(BaseModel):
    """A piece of a script: nothing unknown in it, nothing changed once read."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class Say(Part):
    """Words that ask for nothing; they share a bubble with what follows."""

    say: Text
    next: Name


class Over(Part):
    """Where a question leads by itself, if it is still open after so long."""

    after: Duration
    next: Name

    @property
    def microseconds(self) -> int:
        """After how long, in microseconds."""
        return _length(self.after)


class Ask(Part):
    """A question: buttons, or something typed, or both. Waits for the answer."""

    ask: Name
    say: Text
    choices: dict[Name, Text] = {}
    text: Annotated[int, Field(ge=1, le=ANSWER_LIMIT)] | None = None
    number: tuple[int, int] | None = None
    time: Literal[True] | None = None
    next: Next
    skip: Name | None = None
    another: Name | None = None
    never: Name | None = None
    """The `vary` step of the card that the person can be rid of for good; it takes another one."""
    keeps: CardField | None = None
    """Which field of the card the person can keep, as a moment."""
    back: bool = True
    over: Over | None = None
    """What stands there does not stay: after so long it makes room, without a sound."""
    secret: bool = False
    """What is typed goes to an action, which uses it up, and nothing else has a look at it."""

    @property
    def takes_typing(self) -> bool:
        """Whether an answer may be typed that is not the label of a button."""
        return self.text is not None or self.number is not None or self.time is not None


class AskBoth(Part):
    """A question that both are asked: what the two said is shown to both of them, or to neither.

    `both` is the way on once it is shown, or `same` and `different` where there are choices alone;
    `lapsed` is the one way on otherwise, whatever the reason.
    """

    ask_both: Name
    say: Text
    held: Text | None = None
    """What stands there once somebody has answered, whatever the answer was."""
    choices: dict[Name, Text] = {}
    text: Annotated[int, Field(ge=1, le=ANSWER_LIMIT)] | None = None
    within: Duration = "72h"
    match: tuple[Name, ...] = ()
    """Where given, only these answers are ever shown, and only if both gave one of them."""
    unlike: bool = False
    """Only two answers that differ are ever shown: one offers, the other one accepts."""
    brings: Name | None = None
    """A variable with words of one's own, which are shown along with the answer."""
    at_once: bool = False
    """For two who are together and both ready: it does not wait for the reveal hour."""
    either: bool = False
    """For what both have begun: one tap ends it for both, and `lapsed` is its own time's end."""
    next: dict[Name, Name]
    skip: Name | None = None

    @property
    def takes_typing(self) -> bool:
        """Whether an answer may be typed that is not the label of a button."""
        return self.text is not None

    @property
    def can_change(self) -> bool:
        """Whether there is more than one answer."""
        return self.takes_typing or len(self.choices) > 1

    @property
    def microseconds(self) -> int:
        """For how long it may be answered, in microseconds."""
        return _length(self.within)


class Choose(Part):
    """A fork by the value of a variable."""

    choose: Name
    next: dict[Name, Name]


class Set(Part):
    """Gives variables fixed values."""

    set: dict[Name, Name]
    next: Name


class Do(Part):
    """Something the product does, in the same transaction; its outcome says where to go on."""

    do: ActionName
    given: dict[Name, str] = {}
    next: dict[Name, Name]


class Wait(Part):
    """Lets time pass."""

    wait: Duration
    say: Text | None = None
    next: Name

    @property
    def microseconds(self) -> int:
        """How long, in microseconds."""
        return _length(self.wait)


class Call(Part):
    """Runs another script and comes back; the two share no variables."""

    call: Name
    next: Name


class Vary(Part):
    """Takes the card of a deck that this person has not seen for longest; of two, one for both."""

    vary: Name
    cards: Name | dict[Level, Name]
    """The deck, or one for each pace."""
    next: Name

    @property
    def decks(self) -> frozenset[str]:
        """The decks that the card may come from."""
        return frozenset({self.cards} if isinstance(self.cards, str) else self.cards.values())


class End(Part):
    """The talk is over; its bubble keeps this one neutral line."""

    end: Text | None


KINDS: Mapping[str, type[Part]] = {
    "ask_both": AskBoth,
    "ask": Ask,
    "choose": Choose,
    "set": Set,
    "do": Do,
    "wait": Wait,
    "call": Call,
    "vary": Vary,
    "end": End,
    "say": Say,
}
"""In the order in which a step's keys are looked at: `ask` and `wait` carry a `say` too."""


def kind_of(step: object) -> str | None:
    """The tag of a step, `<say>` for `say`: in a form that no key of a script can have."""
    if isinstance(step, Part):
        keys = (key for key, kind in KINDS.items() if type(step) is kind)
    else:
        keys = (key for key in KINDS if isinstance(step, Mapping) and key in step)
    return next((f"<{key}>" for key in keys), None)


Step = Annotated[
    Annotated[Say, Tag("<say>")]
    | Annotated[Ask, Tag("<ask>")]
    | Annotated[AskBoth, Tag("<ask_both>")]
    | Annotated[Choose, Tag("<choose>")]
    | Annotated[Set, Tag("<set>")]
    | Annotated[Do, Tag("<do>")]
    | Annotated[Wait, Tag("<wait>")]
    | Annotated[Call, Tag("<call>")]
    | Annotated[Vary, Tag("<vary>")]
    | Annotated[End, Tag("<end>")],
    Discriminator(kind_of),
]

Card = dict[Name, Text]

SECTION = "from"
"""Of a card: the section of the article that it comes from. No line of it, and nobody reads it."""


def fields_of(card: Card) -> Card:
    """The texts of a card that may be shown."""
    return {field: text for field, text in card.items() if field != SECTION}


class Script(Part):
    """One scripted conversation."""

    script: Name
    source: Text = Field(alias="from")
    """The section of the article it comes from."""
    company: Literal["person", "couple", "shared"] = Field(alias="with")
    """Who takes part: one person, both each in their own DM, or the shared chat."""
    pace: Level
    """The lowest pace at which it is offered."""
    minutes: Annotated[int, Field(ge=1, le=15)]
    title: Text
    """How a parked talk is named; neutral, for whoever may glance at the phone."""
    command: Name | None = None
    menu: Text | None = None
    """What the command menu says about the command; none: it can only be typed."""
    before_consent: bool = False
    """Whether somebody who has not agreed yet may open it."""
    passing: bool = False
    """On the way to somewhere else: left in the middle, it is not worth picking up again."""
    clears: bool = False
    """Opening it lets every open talk of the person go."""
    anew: bool = False
    """Opened again, it begins anew: what it said may no longer be so."""
    takes: tuple[Name, ...] = ()
    """The variables that it is opened with, in somebody's own words."""
    private: Text | None = None
    """In the shared chat: the words of a button that leads to a chat of one's own."""
    traceless: bool = False
    """About body, safety or doubt: where a talk stands must not tell what was tapped before."""
    moved: dict[Name, Name] = {}
    """Where a talk goes on that stands at a step which is no longer there."""
    cards: dict[Name, dict[Name, Card]] = {}
    steps: Annotated[dict[Name, Step], Field(min_length=1)]

    @property
    def first(self) -> str:
        """The step it begins with."""
        return next(iter(self.steps))

    @property
    def is_help(self) -> bool:
        """Whether somebody in danger may be reading it: open to anybody, and without a trace."""
        return self.before_consent and self.traceless

    @cached_property
    def version(self) -> str:
        """The hash of all that it says and does; where older talks move to is none of it."""
        said = self.model_dump_json(by_alias=True, exclude={"moved"})
        return sha256(said.encode()).hexdigest()[:32]

    @cached_property
    def reads(self) -> frozenset[str]:
        """The variables that something reads; an answer nobody reads is not kept at all."""
        shown = {gap for text in self.lines.values() for gap in gaps_in(text)}
        gaps = shown | {gap.partition(".")[0] for gap in shown}
        chosen = {step.choose for step in self.steps.values() if isinstance(step, Choose)}
        given = {
            gap
            for step in self.steps.values()
            if isinstance(step, Do)
            for value in step.given.values()
            for gap in gaps_in(value)
        }
        kept = {
            step.keeps.partition(".")[0]
            for step in self.steps.values()
            if isinstance(step, Ask) and step.keeps
        }
        brought = {
            step.brings for step in self.steps.values() if isinstance(step, AskBoth) and step.brings
        }
        return frozenset(gaps | chosen | given | kept | brought)

    @cached_property
    def lines(self) -> Mapping[str, str]:
        """Every line that a person may read, by its id `script.step.part`, in reading order."""
        return dict(self._lines())

    def _lines(self) -> Iterator[tuple[str, str]]:
        yield f"{self.script}.title", self.title
        if self.menu:
            yield f"{self.script}.menu", self.menu
        if self.private:
            yield f"{self.script}.private", self.private
        for name, step in self.steps.items():
            for part, text in _texts(step):
                yield f"{self.script}.{name}.{part}", text
        for deck, cards in self.cards.items():
            for key, card in cards.items():
                for field, text in fields_of(card).items():
                    yield f"{self.script}.cards.{deck}.{key}.{field}", text


def _texts(step: Step) -> Iterator[tuple[str, str]]:
    match step:
        case Say(say=say):
            yield "say", say
        case Ask(say=say, choices=choices):
            yield "say", say
            yield from ((f"choices.{key}", label) for key, label in choices.items())
        case AskBoth(say=say, held=held, choices=choices):
            yield "say", say
            if held is not None:
                yield "held", held
            yield from ((f"choices.{key}", label) for key, label in choices.items())
        case Wait(say=str() as say):
            yield "say", say
        case End(end=str() as end):
            yield "end", end
