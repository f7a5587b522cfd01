"""What an error of a send means; the texts are the real server's."""

import aiohttp
import pytest
from aiohttp.client_reqrep import ConnectionKey
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.outcomes import (
    Gone,
    Later,
    Moved,
    NotThere,
    Outcome,
    Refused,
    Sent,
    TokenRefused,
    Unclear,
    of_error,
)

SOMEWHERE = ConnectionKey("127.0.0.1", 1, False, True, None, None, None)  # noqa: FBT003
UNCHANGED = (
    "message is not modified: specified new message content and reply markup are exactly the same"
    " as a current content and reply markup of the message"
)


def caused(error: TelegramError, cause: BaseException | None) -> TelegramError:
    error.__cause__ = cause
    return error


def named(given: object) -> str:
    cause = given.__cause__ if isinstance(given, TelegramError) else None
    return type(cause).__name__ if cause else repr(given)


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (RetryAfter(7), Later(7)),
        (ChatMigrated(-1002), Moved(-1002)),
        (Forbidden("Forbidden: bot was blocked by the user"), Gone()),
        (Forbidden("Forbidden: bot was kicked from the supergroup chat"), Gone()),
        (BadRequest("Bad Request: chat not found"), Gone()),
        (BadRequest("Bad Request: user not found"), Gone()),
        (BadRequest("Bad Request: PEER_ID_INVALID"), Gone()),
        (BadRequest(f"Bad Request: {UNCHANGED}"), Sent()),
        (BadRequest("Bad Request: message to delete not found"), Sent()),
        (BadRequest("Bad Request: message can't be deleted"), Sent()),
        (BadRequest("Bad Request: message to edit not found"), NotThere()),
        (BadRequest("Bad Request: message can't be edited"), NotThere()),
        (BadRequest("Bad Request: MESSAGE_ID_INVALID"), NotThere()),
        (BadRequest("Bad Request: message is too long"), Refused("bad-request")),
        (BadRequest("Bad Request: can't parse entities"), Refused("bad-request")),
        (caused(NetworkError(""), aiohttp.ClientConnectorError(SOMEWHERE, OSError())), Later(1)),
        (caused(TimedOut(""), aiohttp.ConnectionTimeoutError()), Later(1)),
        (caused(NetworkError(""), aiohttp.InvalidURL("x")), Later(1)),
        (caused(TimedOut(""), aiohttp.SocketTimeoutError()), Unclear()),
        (caused(TimedOut(""), TimeoutError()), Unclear()),
        (caused(NetworkError(""), aiohttp.ServerDisconnectedError()), Unclear()),
        (caused(NetworkError(""), aiohttp.ClientOSError()), Unclear()),
        (caused(NetworkError(""), aiohttp.ClientPayloadError()), Unclear()),
        (NetworkError("Bad Gateway (502)"), Unclear()),
        (TelegramError("Invalid server response"), Unclear()),
        (Conflict("Conflict"), Unclear()),
    ],
    ids=named,
)
def test_an_error_says_what_to_do_next(error: TelegramError, outcome: Outcome) -> None:
    assert of_error(error) == outcome


def test_a_refused_token_ends_everything() -> None:
    with pytest.raises(TokenRefused):
        of_error(InvalidToken("Unauthorized"))
