"""What an update says, before anything of ours is looked up for it."""

from dataclasses import dataclass

from conversations.events import Added, Addressed, GroupEvent, PersonEvent
from storage.shared_chats import GroupChat


@dataclass(frozen=True)
class Pressed:
    """A button was pressed. Whose it is and what it means, its row tells."""

    token: str
    query: str
    """Telegram's number of the tap, for the answer to it."""
    message: int | None = None
    """The message that the button is on."""


@dataclass(frozen=True)
class FromPerson:
    """Something that a person did in their own chat with the bot."""

    telegram_id: int
    chat_id: int
    language: str
    name: str
    """How Telegram calls them just now."""
    event: PersonEvent | Pressed
    sent_at: int | None = None
    """Of a message: when Telegram got it, in UTC microseconds."""
    flooded: bool = False
    """It was too much at once: they are told so, and what it says is not looked at."""


@dataclass(frozen=True)
class Member:
    """Somebody in a group, as Telegram knows them. They may never have pressed Start."""

    telegram_id: int
    name: str = ""
    language: str = ""


@dataclass(frozen=True)
class Moved:
    """Who came into a group and who left it."""

    came: tuple[int, ...] = ()
    left: int | None = None


@dataclass(frozen=True)
class FromGroup:
    """Something that happened in a group."""

    chat_id: GroupChat
    event: GroupEvent | Pressed | Moved
    by: Member | None = None
    """Who did it; None if it was nobody in particular, such as the group itself."""
    thread_id: int | None = None
    """The topic it came in."""
    people: int | None = None
    """How many people there are in the group, where Telegram was asked."""
    flooded: bool = False
    """As of a person; in the group itself nothing is said about it."""

    @property
    def asks_how_many(self) -> bool:
        """Whether it is a moment to ask Telegram how many people there are."""
        return isinstance(self.event, Added | Addressed | Moved) and not self.flooded


Incoming = FromPerson | FromGroup


def sender(incoming: Incoming) -> int:
    """Who did it, by their number at Telegram; the group, if that was nobody in particular."""
    if isinstance(incoming, FromPerson):
        return incoming.telegram_id
    return incoming.by.telegram_id if incoming.by else incoming.chat_id


def order_key(incoming: Incoming) -> int:
    """Updates with the same key are taken in the order in which they came."""
    return incoming.telegram_id if isinstance(incoming, FromPerson) else incoming.chat_id
