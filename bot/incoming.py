"""What an update says, before anything of ours is looked up for it."""

from dataclasses import dataclass

from conversations.events import GroupEvent, PersonEvent


@dataclass(frozen=True)
class Pressed:
    """A button was pressed. Whose it is and what it means, its row tells."""

    token: str
    query: str
    """Telegram's number of the tap, for the answer to it."""


@dataclass(frozen=True)
class FromPerson:
    """Something that a person did in their own chat with the bot."""

    telegram_id: int
    chat_id: int
    language: str
    name: str
    """How Telegram calls them just now."""
    event: PersonEvent | Pressed


@dataclass(frozen=True)
class FromGroup:
    """Something that happened in a group."""

    chat_id: int
    event: GroupEvent | Pressed


Incoming = FromPerson | FromGroup


def order_key(incoming: Incoming) -> int:
    """Updates with the same key are taken in the order in which they came."""
    return incoming.telegram_id if isinstance(incoming, FromPerson) else incoming.chat_id
