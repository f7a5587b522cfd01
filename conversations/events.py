"""What may come in. A message's and a person's numbers are the ones of our own storage."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from conversations.talk import Occasion, Place


@dataclass(frozen=True)
class Said:
    """A person typed something in their DM."""

    text: str
    message: int
    """Telegram's number of the message, so that it can be removed from the chat."""
    choice: str | None = None
    """The button whose label this is, if it is one: a typed label counts as a tap."""


@dataclass(frozen=True)
class HardNight:
    """A person typed words of danger in their DM. The words themselves go no further."""

    message: int | None


@dataclass(frozen=True)
class Tapped:
    """A person pressed a button that was made for them and is still in force."""

    talk: int
    wait: int
    choice: str
    by: int | None = None
    """In the shared chat: who of the two, by their number at Telegram."""


@dataclass(frozen=True)
class TappedNothing:
    """A person pressed a button that is used up, forged, or somebody else's."""


@dataclass(frozen=True)
class Commanded:
    """A person sent a command in their DM."""

    command: str
    argument: str = ""
    """What was written behind it."""
    message: int | None = None
    """Telegram's number of the message: words behind a command are removed like any others."""


@dataclass(frozen=True)
class Led:
    """A person came by a link that leads to a script, with the words it takes."""

    script: str
    words: Mapping[str, str]


@dataclass(frozen=True)
class Flooded:
    """A person sent too much at once; what it was, nobody looks at."""

    tapped: bool
    """The last of it was a tap."""


@dataclass(frozen=True)
class Showed:
    """A person sent something that is not text: a sticker, a voice note, a photo."""

    message: int | None = None
    """Telegram's number of the message."""


@dataclass(frozen=True)
class Due:
    """A talk's wait ran out. It belongs to one wait; after an answer it means nothing."""

    talk: int
    wait: int


@dataclass(frozen=True)
class Opened:
    """An appointment has come: a script opens by itself, with the words it takes."""

    script: str
    words: Mapping[str, str] = field(default_factory=dict)
    patient: bool = False
    """Come late, and at night, it can wait for the morning."""
    occasion: Occasion | None = None
    """Of a script for two."""
    until: int | None = None
    """Somebody who has blocked the bot gets it when they let it in again, before this instant."""


@dataclass(frozen=True)
class Revealed:
    """What both have answered is shown to both: here, to one of them."""

    place: Place
    """Where the person stood who is shown it, with their own answer."""
    theirs: str
    """What the other one answered."""
    typed: bool = False
    """Whether they typed it."""
    brought: str = ""
    """The other one's own words, shown along with their answer."""
    occasion: Occasion | None = None
    at_once: bool = False
    """For two who are together: late, it is of no use any more."""
    foreign: bool = False
    """Whether the other one's own words come in another language than this person's."""


@dataclass(frozen=True)
class Ended:
    """The other one has ended what both began; whoever no longer stands there is told nothing."""

    question: str
    """Where both stood: the same for both."""


@dataclass(frozen=True)
class Handed:
    """An appointment has come: a note that the partner passed on. It may wait in the letterbox."""

    kind: str
    """What sort of note it is; the letterbox knows them all."""
    words: str
    """The partner's own; none if the kind says it all."""
    since: int
    """The first instant at which it could come, in UTC microseconds."""
    act: str = ""
    """Of a repair: what is promised in it, in the same words."""
    language: str = ""
    """The one that the partner was spoken to in when they passed it on."""


@dataclass(frozen=True)
class Silent:
    """A talk had no sign of life for seven days."""

    talk: int


@dataclass(frozen=True)
class Did:
    """An action that a talk asked for is done; this is how it turned out."""

    talk: int
    outcome: str
    fresh: bool = False
    """Whether what led to it asks for a new bubble: typed text does, a tap does not."""
    quiet: bool = False
    """Whether it came of a question whose time is over: not even an old bubble is drawn anew."""
    until: int | None = None
    """Of a question for both: when it lapses."""
    occasion: Occasion | None = None
    """What the talk is about from here on."""
    words: Mapping[str, str] = field(default_factory=dict)
    """What the action gives: variables, and the words in them."""
    opens: str | None = None
    """A script that opens in place of the talk; what the talk would have said is not said."""


@dataclass(frozen=True)
class Blocked:
    """A person blocked the bot."""


@dataclass(frozen=True)
class Unblocked:
    """A person let the bot in again."""


@dataclass(frozen=True)
class Added:
    """The bot was added to a group."""


@dataclass(frozen=True)
class Removed:
    """The bot was removed from a group."""


@dataclass(frozen=True)
class Addressed:
    """Somebody wrote to the bot in a group. Their words are not taken in."""

    command: str = ""


@dataclass(frozen=True)
class HelpDue:
    """It is time for the help page in a group: there it comes by itself, whatever was done."""


@dataclass(frozen=True)
class Migrated:
    """A group became a supergroup and has a new number."""

    to_chat: int


Appointed = Opened | Revealed | Ended | Handed
"""What may be arranged to happen in somebody's chat."""

PersonEvent = (
    Said
    | HardNight
    | Tapped
    | TappedNothing
    | Commanded
    | Led
    | Flooded
    | Showed
    | Due
    | Opened
    | Revealed
    | Ended
    | Silent
    | Did
    | Blocked
    | Unblocked
)
ByHand = Said | HardNight | Tapped | TappedNothing | Commanded | Led | Showed
"""What a person does: a sign of life."""

GroupEvent = Added | Removed | Addressed | Migrated
Event = PersonEvent | GroupEvent
