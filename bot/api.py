"""The Bot API by method name: plain data in, plain data out.

PTB's own methods turn every answer into objects, and `get_updates` fails as a whole when one
update cannot be read. A turn and its delivery need neither.
"""

from typing import Any

from telegram.error import NetworkError, TelegramError
from telegram.ext import ExtBot
from telegram.request import BaseRequest

from bot.handlers import ALLOWED_UPDATES
from bot.transport import AiohttpRequest

LONG_POLL_SECONDS = 30
GRACE_SECONDS = 10
"""How much longer than the long poll an answer may take, before the connection counts as dead."""


class Api(ExtBot[None]):
    """PTB's bot, with a plain way in."""

    async def call(
        self, method: str, parameters: dict[str, Any], seconds: float | None = None
    ) -> Any:  # noqa: ANN401 - JSON
        """What the method answers, within so many seconds or the transport's own.

        Raises:
            TelegramError: with the transport's error as its cause.
        """
        timeout = BaseRequest.DEFAULT_NONE if seconds is None else seconds
        try:
            return await self._post(method, parameters, read_timeout=timeout)
        except TelegramError:
            raise
        except Exception as error:
            # PTB trusts that an answer is JSON of the right shape; a proxy's may be anything.
            raise NetworkError("not an answer of the Bot API") from error

    async def updates(self, offset: int, wait: int = LONG_POLL_SECONDS) -> list[dict[str, Any]]:
        """The updates from `offset` on; everything below it is forgotten by Telegram.

        Raises:
            TelegramError: also when the answer is not a list of updates.
        """
        asked = {"offset": offset, "timeout": wait, "allowed_updates": ALLOWED_UPDATES}
        answer = await self.call("getUpdates", asked, seconds=wait + GRACE_SECONDS)
        if not isinstance(answer, list) or not all(map(_is_update, answer)):
            raise NetworkError("not a list of updates")
        return answer


def _is_update(raw: object) -> bool:
    return isinstance(raw, dict) and isinstance(raw.get("update_id"), int)


def over_http(token: str, base_url: str) -> Api:
    """A bot that reaches the Bot API over HTTP."""
    return Api(
        token,
        base_url=base_url,
        request=AiohttpRequest(),
        get_updates_request=AiohttpRequest(connections=2),
    )
