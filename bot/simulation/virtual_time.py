"""Time that moves only when it is told to, and a loop that waits for nothing."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Executor
from typing import TypeVar, TypeVarTuple, Unpack

from bot.clock import MICROSECONDS, Clock

FRIDAY_EVENING = 1_795_201_200
"""Friday 20 November 2026, 19:00 UTC: where time begins unless it is told otherwise."""

Came = TypeVar("Came")
Given = TypeVarTuple("Given")


class VirtualClock(Clock):
    """Stands still until something sleeps or somebody moves it. `start` is in UTC seconds."""

    def __init__(self, start: int = FRIDAY_EVENING) -> None:
        super().__init__()
        self._start = start * MICROSECONDS

    def now(self) -> int:
        """This instant, in UTC microseconds."""
        return self._start + self.shift

    def seconds(self) -> float:
        """This instant, in UTC seconds."""
        return self.now() / MICROSECONDS

    async def sleep(self, seconds: float) -> None:
        """Moves on at once; whatever else is ready comes first."""
        self.shift += round(seconds * MICROSECONDS)
        await asyncio.sleep(0)


class OneThread(asyncio.SelectorEventLoop):
    """An event loop that runs at once, itself, what is meant for the database thread."""

    def run_in_executor(
        self, executor: Executor | None, func: Callable[[Unpack[Given]], Came], *args: *Given
    ) -> "asyncio.Future[Came]":
        done: asyncio.Future[Came] = self.create_future()
        try:
            done.set_result(func(*args))
        except Exception as error:  # noqa: BLE001 - whoever waits for the result gets it
            done.set_exception(error)
        return done
