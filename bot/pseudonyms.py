"""How somebody is called in the logs, where a line is about a person at all.

The same all day, so that somebody who looks for a fault sees whether it is one person's; another
name the next day and after each start, and no way back from it: the salt is nowhere but in memory.
"""

import hmac

from bot.chance import Chance
from bot.clock import MICROSECONDS, Clock

_DAY = 86_400 * MICROSECONDS
_LETTERS = 8


class Pseudonyms:
    """Names for a day."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._day, self._salt = -1, b""

    def of(self, who: int) -> str:
        """What stands in the log for a person's or a chat's number at Telegram."""
        day = self._clock.now() // _DAY
        if day != self._day:
            self._day, self._salt = day, Chance.salt()
        return hmac.digest(self._salt, str(who).encode(), "sha256").hex()[:_LETTERS]
