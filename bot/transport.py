"""PTB's requests over aiohttp, which takes a fifth of what httpx takes for a call.

An error keeps its cause, so that delivery can tell "never left" from "perhaps arrived".
"""

from collections.abc import Mapping
from functools import cache
from typing import Any
from urllib.request import getproxies, proxy_bypass

import aiohttp
from telegram._utils.defaultvalue import DefaultValue
from telegram._utils.types import ODVInput
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECT_SECONDS = 10.0
READ_SECONDS = 20.0
UNSENT = (
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.InvalidURL,
)
"""Causes after which the request has certainly not reached Telegram. A connection that the
server closed (`ServerDisconnectedError`) is not among them: the request may have been read."""


class AiohttpRequest(BaseRequest):
    """One connection pool to the Bot API."""

    def __init__(
        self,
        connections: int = 32,
        connect_seconds: float = CONNECT_SECONDS,
        read_seconds: float = READ_SECONDS,
    ) -> None:
        self._connections = connections
        self._connect_seconds = connect_seconds
        self._read_seconds = read_seconds
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds to wait for an answer where a call does not say."""
        return self._read_seconds

    async def initialize(self) -> None:
        """Opens the pool."""
        if self._session is None or self._session.closed:
            connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=60)
            self._session = aiohttp.ClientSession(connector=connector)

    async def shutdown(self) -> None:
        """Closes the pool."""
        if self._session is not None:
            await self._session.close()

    async def do_request(  # noqa: PLR0913 - PTB's signature
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """One call: the status and the body.

        Raises:
            TimedOut, NetworkError: with aiohttp's error as the cause.
        """
        if self._session is None:
            raise NetworkError("the transport is not open")
        connect = _seconds(connect_timeout, self._connect_seconds)
        read = _seconds(read_timeout, self._read_seconds)
        timeout = aiohttp.ClientTimeout(
            total=connect + 1.5 * read,  # an answer that drips has to end, too
            sock_connect=connect,
            sock_read=read,
        )
        try:
            async with self._session.request(
                method, url, data=_form(request_data), timeout=timeout, proxy=_proxy(url)
            ) as response:
                return response.status, await response.read()
        except TimeoutError as error:
            raise TimedOut("Timed out") from error
        except (aiohttp.ClientError, OSError) as error:
            # The text of an aiohttp error can hold the URL, and so the token.
            raise NetworkError(type(error).__name__) from error


def _proxy(url: str) -> str | None:
    """The proxy that this machine wants for the address.

    aiohttp's own `trust_env` looks for a password file in a thread at each call.
    """
    scheme, _, rest = url.partition("://")
    return _proxy_to(scheme, rest.partition("/")[0])


@cache
def _proxy_to(scheme: str, host: str) -> str | None:
    return None if proxy_bypass(host) else getproxies().get(scheme)


def _seconds(given: ODVInput[float], otherwise: float) -> float:
    return otherwise if given is None or isinstance(given, DefaultValue) else given


def _form(data: RequestData | None) -> aiohttp.FormData | Mapping[str, Any] | None:
    if data is None:
        return None
    if not data.contains_files:
        return dict(data.json_parameters)
    form = aiohttp.FormData(dict(data.json_parameters))
    for name, (filename, content, mimetype) in (data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=mimetype)
    return form
