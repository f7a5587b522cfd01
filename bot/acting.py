"""What an action is given, and what it leaves behind."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.keeping import Kept
from bot.tools import Tools
from conversations.effects import Effect
from conversations.talk import Occasion
from storage import Connection
from storage.people import PersonRow


@dataclass(frozen=True)
class Acting:
    """A person for whom something is done, in their turn's transaction."""

    tools: Tools
    connection: Connection
    row: PersonRow
    kept: Kept
    now: int
    name: str
    """How Telegram calls them just now; it is not stored."""
    talk: int = 0
    """The talk whose script asks for it; 0 if none does."""
    script: str = ""
    """That script."""


@dataclass(frozen=True)
class Done:
    """The person afterwards, and what else came of it."""

    row: PersonRow
    kept: Kept
    outcome: str = "done"
    effects: tuple[Effect, ...] = ()
    until: int | None = None
    """Of a question for both: when it lapses."""
    occasion: Occasion | None = None
    """What the talk is about from here on."""
    words: Mapping[str, str] = field(default_factory=dict)
    """What the action gives: variables, and the words in them."""
    opens: str | None = None
    """A script that opens in place of the talk."""
    appointed: bool = False
    """Something is due in somebody's chat right away."""
    erased: tuple[int, ...] | None = None
    """After forgetting: the messages that can still be removed from the chat."""
