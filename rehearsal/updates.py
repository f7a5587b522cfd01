"""The bot's update queue: what is kept, how long, and how an offset confirms."""

from collections import deque
from dataclasses import dataclass
from typing import Any

FIRST_ID = 700_000_001
MESSAGE_LIFE = 86_400
QUERY_LIFE = 150
ONLY_WHEN_ASKED = {"chat_member", "message_reaction", "message_reaction_count"}
REPEAT_WITHIN = 0.5


@dataclass(frozen=True, slots=True)
class Pending:
    id: int
    expires: float
    body: dict[str, Any]


class Updates:
    def __init__(self) -> None:
        self.allowed: frozenset[str] = frozenset()
        self.waiting: deque[Pending] = deque()
        self.again: list[dict[str, Any]] = []
        self.next_id = FIRST_ID
        self.last: dict[str, Any] | None = None
        self.polls = 0
        self._asked: tuple[int, float] | None = None

    def wants(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed else kind not in ONLY_WHEN_ASKED

    def add(self, kind: str, body: dict[str, Any], expires: float) -> None:
        """What the bot did not ask for is not kept: a later wish changes nothing."""
        if not self.wants(kind):
            return
        self.last = {"update_id": self.next_id, kind: body}
        self.waiting.append(Pending(self.next_id, expires, self.last))
        self.next_id += 1

    def repeat_last(self) -> bool:
        """Hands the newest update over once more, confirmed or not."""
        self.again += [self.last] if self.last else []
        return self.last is not None

    def take(self, offset: int, limit: int, now: float) -> list[dict[str, Any]]:
        self._confirm(offset)
        self.waiting = deque(one for one in self.waiting if one.expires > now)
        most = 1 if self._asks_again(offset, now) else max(1, min(limit, 100))
        again, self.again = self.again, []
        found = [one.body for one in list(self.waiting)[:most]]
        self._asked = (offset, now) if found else None
        return again + found

    def clear(self) -> None:
        self.waiting.clear()
        self.again.clear()

    def _asks_again(self, offset: int, now: float) -> bool:
        """A bot that fails on a batch and asks at once for the same gets it singly."""
        return self._asked is not None and (
            self._asked[0] == offset and now < self._asked[1] + REPEAT_WITHIN
        )

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            for _ in range(len(self.waiting) + offset):
                self.waiting.popleft()
            return
        while self.waiting and self.waiting[0].id < offset:
            self.waiting.popleft()
