"""An append-only list of what happened, numbered, for whoever follows along."""

from collections import deque
from collections.abc import Callable
from itertools import islice
from typing import Any

KEPT = 5_000


class Journal:
    def __init__(self) -> None:
        self.entries: deque[dict[str, Any]] = deque(maxlen=KEPT)
        self.position = 0
        self.followers: list[Callable[[], None]] = []

    def note(self, kind: str, **facts: object) -> None:
        self.position += 1
        self.entries.append({"number": self.position, "kind": kind, **facts})
        for follower in tuple(self.followers):
            follower()

    def after(self, position: int) -> list[dict[str, Any]] | None:
        """What came later; None when some of that is no longer kept, or not yet known."""
        missing = self.position - position
        if missing < 0 or missing > len(self.entries):
            return None
        return list(islice(reversed(self.entries), missing))[::-1]
