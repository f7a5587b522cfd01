"""Somebody who sends too much at once is told so once, and then not heard for a while.

It is decided at Telegram's edge, before a turn is run, so that nobody else waits for it. What is
not heard is acknowledged and noted as seen, and nobody looks at it. `/stop`, `/help`, `/hide` and
`/forget` are heard all the same, and so is a hard night, each with the taps that follow it.

What it knows is in memory: a restart forgets it, and of several processes each counts for itself.
"""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from bot.clock import MICROSECONDS
from bot.incoming import Incoming, Pressed, sender
from bot.settings import UPDATES_A_MINUTE
from conversations.events import Addressed, Commanded, Said, Showed
from conversations.safety import CrisisWords

MINUTE = 60 * MICROSECONDS
URGENT = frozenset({"stop", "help", "hide", "forget"})
TAPS = 4
"""So many taps are heard after something urgent: enough to erase everything."""

SEARCHED = 20_000
"""Characters a minute that are looked through for danger in a flood. It takes half a second; a
night of short lines is far from it, and somebody who pastes books must not hold up others."""

Verdict = Literal["heard", "told", "passed over"]


@dataclass
class _Lately:
    """What one person has sent in the last minute or so."""

    heard: deque[int] = field(default_factory=deque)
    """When it came, of what was heard."""
    over_at: int | None = None
    """When something came last that was not heard, as long as the flood goes on."""
    taps: int = 0
    """So many more taps are heard in this flood."""
    searched: int = 0
    """Characters that were looked through for danger, in the minute that began at `since`."""
    since: int = 0
    newest: int = 0

    def has_room(self, most: int, at: int) -> bool:
        """Whether one more is heard."""
        while self.heard and self.heard[0] <= at - MINUTE:
            self.heard.popleft()
        return len(self.heard) < most

    def is_urgent(self, incoming: Incoming, at: int, crisis: CrisisWords) -> bool:
        """Whether it is heard though it is too much."""
        match incoming.event:
            case Pressed():
                self.taps -= 1
                return self.taps >= 0
            case Commanded(command=command) | Addressed(command=command) if command in URGENT:
                urgent = True
            case Said(text=words) | Commanded(argument=words):
                urgent = self._is_hard_night(words, at, crisis)
            case _:
                urgent = False
        self.taps = TAPS if urgent else self.taps
        return urgent

    def _is_hard_night(self, words: str, at: int, crisis: CrisisWords) -> bool:
        if at - self.since >= MINUTE:
            self.since, self.searched = at, 0
        self.searched += len(words)
        return self.searched <= SEARCHED and crisis.found_in(words)

    def refuse(self, at: int) -> Verdict:
        """Once in a flood it is told."""
        goes_on = self.over_at is not None and at - self.over_at < MINUTE
        self.over_at = at
        return "passed over" if goes_on else "told"


@dataclass
class Flood:
    """Counts what each person sends."""

    most: int = UPDATES_A_MINUTE
    """So many updates of one person are heard within a minute."""
    _lately: dict[int, _Lately] = field(default_factory=dict)
    _tidied_at: int = 0

    def judge(self, incoming: Incoming, at: int, crisis: CrisisWords) -> Verdict:
        """Whether an update is heard, or its sender told that it is too much, or neither.

        Args:
            incoming: what it says.
            at: when it was sent, in UTC microseconds; see `sent_at`.
            crisis: words of danger.
        """
        if not _is_counted(incoming):
            return "heard"
        self._tidy(at)
        lately = self._lately.setdefault(sender(incoming), _Lately())
        lately.newest = max(lately.newest, at)
        if lately.has_room(self.most, at):
            lately.heard.append(at)
            lately.taps = 0
            return "heard"
        return "heard" if lately.is_urgent(incoming, at, crisis) else lately.refuse(at)

    def _tidy(self, at: int) -> None:
        """Whoever has been quiet for a minute is forgotten."""
        if at - self._tidied_at < MINUTE:
            return
        self._tidied_at = at
        quiet = [who for who, each in self._lately.items() if each.newest <= at - MINUTE]
        for who in quiet:
            del self._lately[who]


def sent_at(raw: Mapping[str, Any], now: int) -> int:
    """When an update was sent: what waited at Telegram through an outage is no flood.

    A tap does not say when it was; Telegram keeps it for 150 seconds at most.
    """
    message = raw.get("message")
    date = message.get("date") if isinstance(message, dict) else None
    return min(now, date * MICROSECONDS) if isinstance(date, int) else now


def _is_counted(incoming: Incoming) -> bool:
    """What is about a chat itself, such as a block or a new number, is always heard."""
    return isinstance(incoming.event, Said | Showed | Commanded | Addressed | Pressed)
