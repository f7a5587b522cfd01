"""PTB's way to the rehearsed Telegram without a network."""

import json
from collections.abc import Mapping
from typing import IO

from telegram.request import BaseRequest, RequestData

from rehearsal.state import Upload
from rehearsal.world import World


class WorldRequest(BaseRequest):
    """A transport whose other end is a world in this process."""

    def __init__(self, world: World) -> None:
        self.world = world

    @property
    def read_timeout(self) -> float | None:
        """Nothing is waited for."""
        return None

    async def initialize(self) -> None:
        """There is nothing to open."""

    async def shutdown(self) -> None:
        """There is nothing to close."""

    async def do_request(  # noqa: PLR0913 - PTB's signature
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = None,
        write_timeout: object = None,
        connect_timeout: object = None,
        pool_timeout: object = None,
    ) -> tuple[int, bytes]:
        """One call: the status and the body."""
        params = _as_text(request_data.parameters) if request_data else {}
        parts = request_data.multipart_data if request_data and request_data.contains_files else {}
        files = {name: Upload(str(part[0]), _bytes(part[1])) for name, part in parts.items()}
        answer = self.world.call(url.rpartition("/")[2], params, files)
        return answer.status, json.dumps(answer.body).encode()


def _as_text(parameters: Mapping[str, object]) -> dict[str, str]:
    """As PTB's own `json_parameters`, which writes each of them twice."""
    return {
        name: value if isinstance(value, str) else json.dumps(value)
        for name, value in parameters.items()
        if value is not None
    }


def _bytes(content: bytes | IO[bytes]) -> bytes:
    return content if isinstance(content, bytes) else content.read()
