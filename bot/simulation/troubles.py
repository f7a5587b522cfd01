"""A wire on which requests fail by chance, and at whose ends the bot may die."""

from collections.abc import Callable
from dataclasses import dataclass, field
from http import HTTPStatus
from random import Random

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import RequestData

from bot.simulation.death import Fate
from bot.simulation.wire import WorldRequest
from rehearsal.faults import WIRE, Fault
from rehearsal.world import Impossible, World

ONE_IN = 40
"""So many requests go well for each that does not."""

REPEATS_ONE_IN = 60
"""So many polls for each in which the newest update is handed over once more."""

KINDS = ("429", "429", "502", "500", "drop_before", "drop_after", "drop_after", "unsent")

Hear = Callable[[str, dict[str, str], int | None], None]
"""Is told of each request, by method and parameters, when it leaves; and when Telegram has answered
it, with the status."""


@dataclass
class Troubles:
    """What goes wrong between the bot and Telegram, by chance.

    Attributes:
        random: what decides it; None, and all goes well.
    """

    random: Random | None
    met: int = 0
    _times: range = field(default=range(1, 4))

    def before(self, world: World, method: str) -> str:
        """Lines up what this request is to meet; names what the wire has to do itself."""
        chance = self.random
        if chance is None:
            return ""
        if method == "getUpdates" and not chance.randrange(REPEATS_ONE_IN):
            self._repeat(world)
        if chance.randrange(ONE_IN):
            return ""
        self.met += 1
        kind = chance.choice(KINDS)
        if kind == "unsent":
            return kind
        fault = Fault(kind, method, seconds=chance.choice(self._times))
        world.faults.add(fault)
        taken = world.faults.take(method, WIRE)
        return taken.kind if taken else ""

    def _repeat(self, world: World) -> None:
        try:
            world.duplicate_last_update()
        except Impossible:
            return
        self.met += 1


class TroubledWire(WorldRequest):
    """The way to the world for a bot that may die, over a network that may fail."""

    def __init__(self, world: World, fate: Fate, troubles: Troubles, hear: Hear) -> None:
        super().__init__(world)
        self._fate = fate
        self._troubles = troubles
        self._hear = hear
        self.failures = 0
        """Requests that were not answered with what was asked for."""

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
        """One call: the status and the body.

        Raises:
            NetworkError: the network failed, before or after Telegram had the request.
            Killed: the process ends here.
        """
        called = url.rpartition("/")[2]
        params = dict(request_data.json_parameters) if request_data else {}
        self._fate.lived()
        self._fate.passes()
        trouble = self._troubles.before(self.world, called)
        self._hear(called, params, None)
        self._fails_before(trouble)
        status, body = await super().do_request(url, method, request_data)
        self._hear(called, params, status)
        self._fate.passes()
        self.failures += status != HTTPStatus.OK or trouble == "drop_after"
        if trouble == "drop_after":
            raise TimedOut
        return status, body

    def _fails_before(self, trouble: str) -> None:
        if trouble in {"unsent", "drop_before"}:
            self.failures += 1
            if trouble == "unsent":
                raise NetworkError(trouble) from aiohttp.ConnectionTimeoutError()
            raise TimedOut
