"""Worlds lived from plain functions, and what Ben's phone shows in those in which Ada is quiet."""

import asyncio
from collections.abc import Coroutine, Iterable
from contextlib import AsyncExitStack
from difflib import unified_diff
from typing import Any, TypeVar

from tests.simulation.doors import BENS_DAYS, SCENARIOS
from tests.simulation.houses import House
from tests.simulation.worlds import History, Lived, Shown, begin

Came = TypeVar("Came")


class Neighbourhood:
    """Worlds in one kind of house, one after the other."""

    def __init__(self, house: House, loop: asyncio.AbstractEventLoop) -> None:
        self._house = house
        self._loop = loop
        self._lived_in = AsyncExitStack()
        self._quiet: dict[tuple[str, str], list[Shown]] = {}

    def run(self, living: Coroutine[Any, Any, Came]) -> Came:
        """Lets it happen."""
        return self._loop.run_until_complete(living)

    def begin(self, scenario: str, days: str) -> Lived:
        """A world at its beginning; it is to be left before the next one begins."""
        chosen = SCENARIOS[scenario]
        stage = self.run(self._lived_in.enter_async_context(self._house(chosen.linked)))
        return begin(stage, chosen, BENS_DAYS[days])

    def leave(self) -> None:
        """The world that was begun is over."""
        self.run(self._lived_in.aclose())

    def ben_sees(self, scenario: str, days: str, history: History = ()) -> list[Shown]:
        """Ben's phone in a world in which these doors open and Ada does all this besides."""
        lived = self.begin(scenario, days)
        try:
            self.run(_live(lived, history))
        finally:
            self.leave()
        return lived.shown

    def quiet(self, scenario: str, days: str) -> list[Shown]:
        """Ben's phone when Ada opens the doors and does nothing else."""
        if (scenario, days) not in self._quiet:
            self._quiet[scenario, days] = self.ben_sees(scenario, days)
        return self._quiet[scenario, days]


async def _live(lived: Lived, history: History) -> None:
    for at, move in history:
        if at > lived.ends:
            break
        await lived.until(at, before=True)
        await lived.ada(move)
    await lived.end()


def differences(one: Iterable[Shown], other: Iterable[Shown]) -> str:
    """What one phone shows and the other one does not."""
    return "\n".join(unified_diff([*map(str, one)], [*map(str, other)], lineterm="", n=1))
