"""How a send turned out, told apart by what to do next (see docs/architecture.md)."""

from dataclasses import dataclass

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.transport import UNSENT

GONE = ("chat not found", "user is deactivated", "user not found", "peer_id_invalid")
ALREADY_SO = (
    "message is not modified",
    "message to delete not found",
    "message can't be deleted",
    "message identifier is not specified",
)
TOPIC_GONE = ("message thread not found", "topic_closed", "topic_deleted")
NOT_THERE = ("message to edit not found", "message can't be edited", "message_id_invalid")


@dataclass(frozen=True)
class Sent:
    """Telegram has it."""

    message_id: int | None = None


@dataclass(frozen=True)
class NotThere:
    """The bubble that should be edited is gone."""


@dataclass(frozen=True)
class Later:
    """Certainly not sent; to be tried again after so many seconds."""

    seconds: float


@dataclass(frozen=True)
class Unclear:
    """Perhaps sent, perhaps not. A reply is sent again, a nudge never."""


@dataclass(frozen=True)
class Gone:
    """This person cannot be written to."""


@dataclass(frozen=True)
class Moved:
    """The chat has another number now."""

    to_chat: int


@dataclass(frozen=True)
class Refused:
    """Telegram will never take this; the code says why, without a word of the message."""

    code: str


Outcome = Sent | NotThere | Later | Unclear | Gone | Moved | Refused


class TokenRefused(Exception):
    """Telegram does not accept the bot's token."""


def of_error(error: TelegramError) -> Outcome:
    """What an error of a send means.

    Raises:
        TokenRefused: no call will work until the token is another.
    """
    match error:
        case RetryAfter():
            return Later(asked_for(error))
        case ChatMigrated(new_chat_id=chat_id):
            return Moved(chat_id)
        case InvalidToken():
            raise TokenRefused
        case Forbidden():
            return Gone()
        case BadRequest(message=message):
            return _of_refusal(message.lower())
        case NetworkError() if isinstance(error.__cause__, UNSENT):
            return Later(1)
        case _:
            return Unclear()


def _of_refusal(message: str) -> Outcome:
    if any(text in message for text in GONE):
        return Gone()
    if any(text in message for text in ALREADY_SO):
        return Sent()
    if any(text in message for text in NOT_THERE):
        return NotThere()
    return Refused("bad-request")


def is_topic_gone(error: BadRequest) -> bool:
    """Whether a forum no longer has the topic that a message was for, or nobody may write there."""
    return any(text in error.message.lower() for text in TOPIC_GONE)


def asked_for(error: RetryAfter) -> float:
    """The pause that Telegram wants, in seconds."""
    wait = error.retry_after
    return float(wait if isinstance(wait, int) else wait.total_seconds())
