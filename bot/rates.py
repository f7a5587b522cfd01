"""How fast Telegram lets a bot write: sliding windows, overall and for each chat.

Limits from Telegram's bots FAQ: about 30 messages a second overall, one a second in a chat (short
bursts are tolerated), 20 a minute in a group. Edits count too.
"""

from collections import defaultdict, deque
from collections.abc import Iterator
from dataclasses import dataclass

SECOND = 1_000_000
MINUTE = 60 * SECOND


@dataclass(frozen=True)
class Window:
    """At most so many in so many microseconds."""

    most: int
    span: int


OVERALL = (Window(30, SECOND),)
CHAT = (Window(5, 5 * SECOND),)
"""One a second, in bursts of five."""

GROUP = (*CHAT, Window(20, MINUTE))

SWEPT_FROM = 1000
"""Chats that are remembered before those that were quiet for long are looked for."""


class Rates:
    """What was sent of late. Instants are microseconds and never go back."""

    def __init__(self) -> None:
        self._overall: deque[int] = deque(maxlen=30)
        self._chats: defaultdict[int, deque[int]] = defaultdict(lambda: deque(maxlen=20))
        self._held: dict[int, int] = {}

    def free_at(self, chat_id: int, now: int) -> int:
        """The first instant at which this chat may be written to."""
        windows = GROUP if chat_id < 0 else CHAT
        instants: tuple[int, ...] = (
            self._held.get(chat_id, now),
            *_ends(OVERALL, self._overall),
            *(_ends(windows, self._chats[chat_id]) if chat_id in self._chats else ()),
        )
        return max(now, *instants)

    def used(self, chat_id: int, now: int) -> None:
        """A message leaves for this chat."""
        self._overall.append(now)
        self._chats[chat_id].append(now)
        self._forget(now)

    def hold(self, chat_id: int, until: int) -> None:
        """Telegram asked for a pause in this chat; the others go on."""
        self._held[chat_id] = until

    def _forget(self, now: int) -> None:
        if len(self._chats) + len(self._held) > SWEPT_FROM:
            quiet = [chat for chat, sent in self._chats.items() if sent[-1] < now - MINUTE]
            for chat in quiet:
                del self._chats[chat]
            self._held = {chat: until for chat, until in self._held.items() if until > now}


def _ends(windows: tuple[Window, ...], sent: deque[int]) -> Iterator[int]:
    """For each window that is full, the instant at which its earliest message drops out."""
    for window in windows:
        if len(sent) >= window.most:
            yield sent[-window.most] + window.span
