"""What may follow. Words are line ids here; which language they are read in is for the shell."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from conversations.actions import ActionName

Control = Literal[
    "back",
    "another",
    "skip",
    "keep_card",
    "never_this",
    "pick_up",
    "let_go",
    "change_answer",
    "take_back",
]
"""A button of the engine's own, beside the script's choices."""


@dataclass(frozen=True)
class Link:
    """An address of ours, shown as it is."""

    address: str


@dataclass(frozen=True)
class Line:
    """One line by its id, with what fills its gaps: a person's own words, or another line."""

    id: str
    version: str = ""
    """The script version it belongs to, for when the newest words have no such line."""
    values: Mapping[str, "str | Line | Link"] = field(default_factory=dict)


@dataclass(frozen=True)
class Say:
    """A talk's bubble: paragraphs, then buttons."""

    talk: int
    wait: int
    lines: tuple[Line, ...]
    choices: Mapping[str, Line] = field(default_factory=dict)
    controls: tuple[Control, ...] = ()
    fresh: bool = False
    """A new bubble below, rather than the old one edited in place."""
    private: "Line | None" = None
    """In the shared chat: a button that leads to a chat of one's own with the bot."""


@dataclass(frozen=True)
class Remove:
    """A talk's bubble goes from the chat: a new one follows, or there is nothing to pick up."""

    talk: int


@dataclass(frozen=True)
class Tell:
    """A line outside any talk."""

    line: Line


@dataclass(frozen=True)
class Draw:
    """Somebody's words as a picture, beside a talk's bubble: covered, and without a sound."""

    talk: int
    words: str


@dataclass(frozen=True)
class TakeAway:
    """The picture beside a talk's bubble is deleted."""

    talk: int


@dataclass(frozen=True)
class File:
    """A file, outside any talk and without a sound."""

    name: str
    text: str


@dataclass(frozen=True)
class Alert:
    """What the tap itself is answered with, on the phone of whoever tapped. It may be lost."""

    line: Line


@dataclass(frozen=True)
class Tidy:
    """Removes what was typed from the chat, where Telegram allows."""

    message: int


@dataclass(frozen=True)
class Clear:
    """Removes all that is recent from the chat, and leaves one line, without a sound."""

    line: Line


@dataclass(frozen=True)
class Do:
    """An action to perform in this transaction, answered by `Did`."""

    talk: int
    action: ActionName
    given: Mapping[str, str]


@dataclass(frozen=True)
class AskBoth:
    """The talk has come to a question that both are asked; `Did` says until when."""

    talk: int
    microseconds: int
    """For how long it may be answered."""
    at_once: bool


@dataclass(frozen=True)
class Hold:
    """An answer waits for the other one's, or takes the place of the one before."""

    talk: int
    question: str
    """Which question it is, this time: the same for both."""
    answer: str
    typed: bool
    """Whether it was typed, not one of the buttons."""
    match: tuple[str, ...]
    """Where there are any, only these answers are shown."""
    unlike: bool
    """Only two that differ are shown."""
    at_once: bool
    brings: str | None = None
    """The variable whose words are shown along with it."""


@dataclass(frozen=True)
class TakeBack:
    """The answer that waited no longer does."""

    talk: int
    question: str


@dataclass(frozen=True)
class EndForBoth:
    """What both have begun ends, here and in the other one's talk."""

    talk: int
    question: str
    """Where both stand meanwhile: the same for both."""


@dataclass(frozen=True)
class Saw:
    """A card was shown; it moves to the end of its deck's rotation."""

    deck: str
    card: str


@dataclass(frozen=True)
class Never:
    """This card is not shown to the person any more."""

    deck: str
    card: str


@dataclass(frozen=True)
class KeepCard:
    """The words of a card are to be kept as a moment."""

    talk: int
    line: Line


@dataclass(frozen=True)
class Reach:
    """Whether the person can be written to."""

    reachable: bool


@dataclass(frozen=True)
class Alarm:
    """Something is wrong with our content; for whoever runs this, with no word of a person."""

    code: str


@dataclass(frozen=True)
class NameCommands:
    """The command menu of this chat is in the person's own language from now on."""


Asking = Do | AskBoth | Hold | TakeBack | EndForBoth | KeepCard
"""What the shell answers with `Did`, in the same turn."""

_ToChat = Say | Remove | Tell | Draw | TakeAway | File | Alert | Tidy | Clear
Effect = _ToChat | Asking | Saw | Never | Reach | NameCommands | Alarm
