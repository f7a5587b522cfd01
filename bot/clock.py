"""The one reader of the time."""

import asyncio
import time

MICROSECONDS = 1_000_000


class Clock:
    """The time, in UTC microseconds; in a rehearsal it can be moved ahead."""

    def __init__(self, shift: int = 0) -> None:
        self.shift = shift
        """Microseconds ahead of the machine's own clock."""

    def now(self) -> int:
        """This instant, in UTC microseconds."""
        return time.time_ns() // 1000 + self.shift

    async def sleep(self, seconds: float) -> None:
        """Lets time pass."""
        await asyncio.sleep(seconds)


def ticking() -> float:
    """Seconds that no change of the wall clock touches; only differences mean something."""
    return time.monotonic()
