"""Ends the process when the intake loop has not turned for too long, so that it is restarted.

A thread of its own: what it guards against is an event loop that hangs.
"""

import os
import sys
import threading

from bot.clock import ticking

PATIENCE_SECONDS = 90.0
LOOKS_EVERY_SECONDS = 5.0
EXIT_STUCK = 70
"""EX_SOFTWARE of sysexits.h."""


class Watchdog(threading.Thread):
    """Wants to be told, again and again, that all is well."""

    def __init__(
        self, patience: float = PATIENCE_SECONDS, look: float = LOOKS_EVERY_SECONDS
    ) -> None:
        super().__init__(name="watchdog", daemon=True)
        self._patience = patience
        self._look = look
        self._last = ticking()
        self._ended = threading.Event()

    def alive(self) -> None:
        """All is well."""
        self._last = ticking()

    def end(self) -> None:
        """Nothing is to be guarded any more."""
        self._ended.set()

    def run(self) -> None:
        """Looks now and then."""
        while not self._ended.wait(self._look):
            if ticking() - self._last > self._patience:
                print(
                    "The intake loop hangs; ending, so that it can be restarted.",
                    file=sys.stderr,
                    flush=True,
                )
                os._exit(EXIT_STUCK)
