"""What is kept of one person, opened: the one form of it, which is shown and written to a file.

Nothing is in here that the other one decides before it has come (see `storage.mine.LEFT_OUT`). The
docstrings are what `docs/export.md` and its schema say of each field.
"""

from datetime import date, datetime, time
from typing import Literal

from pydantic import BaseModel, ConfigDict

from conversations.nudges import Rhythm, Why
from conversations.pace import Level
from storage.outbox import Nature, State

Kind = Literal["moment", "list", "answer", "typed", "shown", "promised"]
"""What words are: kept as a moment; put on the list of two; an answer to a question for two that
waits; typed on a page that is open; what an open page shows; what somebody else promised."""

OTHERS: frozenset[Kind] = frozenset({"shown", "promised"})
"""Kept under the person's key, but not their words, or not only."""


class Part(BaseModel):
    """A piece of what is kept. Instants are in UTC, times of the day on the person's own clock."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", hide_input_in_errors=True, use_attribute_docstrings=True
    )


class You(Part):
    """Who the person is, as far as it is known here."""

    telegram_number: int
    """Of the account, at Telegram."""
    chat_number: int
    """Of this chat, at Telegram."""
    language: str
    """The one they are spoken to in, as a tag such as `en`."""
    zone: str | None
    """Where their clock is: a name such as `Europe/Berlin`, or an offset."""
    agreed_version: int | None
    """Which version of the terms they agreed to."""
    agreed_at: datetime | None
    """When."""
    since: datetime
    """When they first pressed Start."""
    last_at: datetime
    """When they last did something here."""


class Chosen(Part):
    """What the person chose for themselves."""

    starting_point: str | None
    """What was closest at the start: `drifted`, `hurt`, `hurting`, `fights`, `alone`."""
    pace: Level | None
    """How close is welcome, as they said themselves."""
    closer: Level | None
    """A closer pace, chosen and not yet said yes to once more."""
    closer_asked_at: datetime | None
    """When they are asked about that."""
    spoken_of: Literal["feminine", "masculine", "other"]
    """How they are spoken of where a language asks for it."""
    shown_at: time
    """At what time they like to be shown what both have answered."""
    waking_from: time
    """From when on something may come by itself."""
    waking_until: time
    """Until when."""
    sound: bool
    """Whether what comes by itself may ring."""
    zone_asked: bool
    """Whether they were asked what time it is for them."""
    clock_said_at: datetime | None
    """When they said a time of which it is not known whether it was before noon."""
    country: str | None
    """Whose numbers the help pages show, by its code such as `de`."""
    quiet_word: bool
    """Whether a quiet word stands before all this. Of the word itself nothing can be shown."""


class Asked(Part):
    """Something that comes once, by itself, because the person asked for it."""

    at: datetime
    """When: within the hour from then."""
    why: Why
    """Because of what."""
    page: str
    """What opens, by its title."""


class Next(Part):
    """What comes by itself next."""

    at: datetime
    """When."""
    why: Why
    """Because of what."""


class ByItself(Part):
    """What comes by itself."""

    stopped: bool
    """They said /stop and have not begun again."""
    reflection: bool
    """A question for them alone."""
    together: bool
    """The question for two."""
    every: Rhythm
    """Weeks between two of the first."""
    day: int
    """Its day of the week; 0 is Monday."""
    hour: int
    """Its hour."""
    silent: bool
    """It went quiet by itself."""
    since: datetime | None
    """When it was last chosen."""
    asks_next: bool
    """Whether the next one asks as well how often it is to come."""
    last_at: datetime | None
    """When something last came by itself."""
    week_used: date | None
    """The Monday of the latest week in which something came by itself."""
    week_of_question: date | None
    """The Monday of the latest week in which such a question came, or would have."""
    unshared_since: datetime | None
    """Since when nothing of the two has come to this chat, as far as that is counted."""
    asked: tuple[Asked, ...]
    """What else was asked for."""
    next: Next | None
    """What comes next."""


class Pauses(Part):
    """Rests from the bot, and breaks in a hard talk."""

    rest_until: datetime | None
    """Until when a rest goes, or went."""
    rest_since: datetime | None
    """Since when rests have followed one another."""
    call_back_at: datetime | None
    """After a break: when the person is asked how it is with them, or was."""
    call_back_again: bool
    """Whether that is once more, after they asked for more time."""
    breaks_called_at: tuple[datetime, ...]
    """When they called a break for both, within a day."""


class Letterbox(Part):
    """What the person lets in of the other one's notes."""

    when: Literal["hour", "look", "none"]
    """At their hour, when they look, or never."""
    hour: time
    """Their hour."""
    often: Literal["two", "all"]
    """Two in any seven days, or as they come."""
    refused: tuple[str, ...]
    """Kinds of which nothing more comes."""
    came_at: tuple[datetime, ...]
    """When notes came, within a week."""


class PassedOn(Part):
    """Something that the person passed on lately; of its words nothing is kept for them."""

    back_until: datetime
    """Until when they can take it back, or could."""
    answer: bool
    """Whether it is a short answer to a note."""
    note: int
    """Its number."""
    page: int
    """The number of the page on which they did."""


class Seat(Part):
    """A place in a group with the bot."""

    agreed: bool
    """They agreed to a link with whoever joined beside them."""
    away: bool
    """They have left that group."""


class Two(Part):
    """What there is between the person and somebody else, by the person's own doings."""

    linked_since: datetime | None
    """Since when there is a link."""
    left_at: datetime | None
    """When they ended it. For a day that can be undone."""
    passed_on: tuple[PassedOn, ...]
    """What they passed on lately."""
    repair_until: datetime | None
    """Until when a repair of theirs is open, or was."""
    repair_note: int | None
    """Its number."""
    reached_out_at: tuple[datetime, ...]
    """When they passed something on, within a day."""
    reached_out: tuple[int, ...]
    """The numbers of these, in the same order."""
    invites_until: tuple[datetime, ...]
    """Until when each link works that they made."""
    seats: tuple[Seat, ...]
    """Their places in groups."""
    hidden: tuple[int, ...]
    """What is not drawn for them from the list of two, by its number."""
    wish_week: date | None
    """The Sunday that began the week for which chance drew a wish last."""
    wish: bool
    """Whether there was one to look at."""


class Deck(Part):
    """Cards that the person was shown."""

    page: str
    """On which page, by its title."""
    cards: tuple[str, ...]
    """The cards' short names, the longest ago first."""


class Cards(Part):
    """So that nothing comes again before all else has."""

    walked: tuple[str, ...]
    """The titles of pages that they took or let go, the longest ago first."""
    seen: tuple[Deck, ...]
    """The cards shown so far."""
    never: tuple[Deck, ...]
    """The cards that are not to come again."""


class OpenPage(Part):
    """A talk that is open."""

    number: int
    """Its number."""
    title: str
    """Its title."""
    since: datetime
    """When it was last drawn."""
    parked: bool
    """Whether it waits to be picked up."""
    until: datetime | None
    """When it goes on by itself; not said of a question for two."""
    tapped: tuple[str, ...]
    """What was tapped on the way, as far as the page needs it."""


class Coming(Part):
    """Something of the person's own that opens at an instant."""

    number: int
    """Its number."""
    at: datetime
    """When."""
    title: str
    """What opens."""


class Sent(Part):
    """A message of the bot's that is on its way, or was a nudge of the last thirty days."""

    number: int
    """Its number."""
    at: datetime
    """When it was written."""
    nature: Nature
    """A reply, or a nudge that came by itself."""
    state: State
    """What became of it."""


class Message(Part):
    """A message of the bot's in this chat that can still be deleted, or belongs to an open page."""

    number: int
    """Its number, at Telegram."""
    at: datetime
    """When it was sent."""


class Button(Part):
    """A button that still works."""

    page: int
    """The number of the page that it belongs to."""
    until: datetime
    """Until when, at most."""


class Chat(Part):
    """What is open, and what is known of this chat."""

    open: tuple[OpenPage, ...]
    """The talks that are open."""
    coming: tuple[Coming, ...]
    """What comes at an instant, other than by itself each week."""
    sent: tuple[Sent, ...]
    """What the bot sends, without its words."""
    messages: tuple[Message, ...]
    """What the bot can still delete."""
    buttons: tuple[Button, ...]
    """What can still be tapped."""


class Words(Part):
    """Free text: one piece."""

    number: int
    """Of what it stands in: the moment, the item on the list, the open page; or counted."""
    kind: Kind
    """What it is."""
    title: str
    """Of the page it stands on; empty where it stands on none."""
    shared: bool
    """Of a moment: whether the other one may see it when both agree."""
    words: str
    """The words."""


class Mine(Part):
    """All of it."""

    you: You
    """Who they are."""
    chosen: Chosen
    """What they chose."""
    by_itself: ByItself
    """What comes by itself."""
    pauses: Pauses
    """Rests and breaks."""
    letterbox: Letterbox
    """What they let in."""
    two: Two
    """What there is between two."""
    cards: Cards
    """What they have seen."""
    chat: Chat
    """What is open, and this chat."""
    words: tuple[Words, ...] | None
    """Free text; null in a file without words."""
