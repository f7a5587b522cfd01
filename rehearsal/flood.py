"""Telegram's sending limits: 30 a second, 20 a minute in a group, one a second per chat."""

import math
from collections import deque
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Limit:
    most: int
    seconds: int

    def wait(self, sent: deque[float], now: float) -> int:
        """Whole seconds until one more is welcome; 0 is now."""
        while sent and sent[0] <= now - self.seconds:
            sent.popleft()
        if len(sent) < self.most:
            return 0
        return max(1, math.ceil(sent[0] + self.seconds - now))


# A short burst to one chat is tolerated; the same rate sustained is not.
OVERALL, GROUP, CHAT = Limit(30, 1), Limit(20, 60), Limit(5, 5)


@dataclass(slots=True)
class Flood:
    overall: bool = True
    groups: bool = True
    chats: bool = False
    _sent: deque[float] = field(default_factory=deque)
    _by_chat: dict[tuple[Limit, int], deque[float]] = field(default_factory=dict)

    def wait(self, chat: int, *, group: bool, now: float) -> int:
        """Seconds to wait, or 0, and then this one counts."""
        lines = [(OVERALL, self._sent)] if self.overall else []
        lines += [(GROUP, self._line(GROUP, chat))] if group and self.groups else []
        lines += [(CHAT, self._line(CHAT, chat))] if self.chats else []
        longest = max((limit.wait(sent, now) for limit, sent in lines), default=0)
        if not longest:
            for _, sent in lines:
                sent.append(now)
        return longest

    def _line(self, limit: Limit, chat: int) -> deque[float]:
        return self._by_chat.setdefault((limit, chat), deque())
