"""What is to be seen in all chats, as it happens: the watchers' one source, and the trace."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256

from bot.clock import MICROSECONDS
from rehearsal.transcript import Seen
from rehearsal.world import World

KINDS = {"message", "edited", "deleted"}


@dataclass(frozen=True)
class Violation:
    """A promise that was not kept: to whom, when, and what was to be seen, in no words of theirs.

    Attributes:
        promise: its number in the design, such as `P8`.
        person: which of the people; 0 is nobody in particular.
        at: virtual time, in microseconds.
        seen: what there was to be seen.
    """

    promise: str
    person: int
    at: int
    seen: str


@dataclass(frozen=True)
class Shown:
    """Something that changed in a chat. `kind` is `message`, `edited` or `deleted`."""

    at: int
    kind: str
    chat: int
    message: Seen


@dataclass
class Eye:
    """Looks at the world's journal, so that nothing is missed and nothing of the bot is asked.

    Attributes:
        world: what is looked at.
        now: the instant, in microseconds.
        tell: is handed whatever shows in a chat.
        told: is handed the number of whoever was shown an alert.
    """

    world: World
    now: Callable[[], int]
    tell: Callable[[Shown], None]
    told: Callable[[int], None]
    peak: int = 0
    """The most messages and edits of the bot's in one second."""
    _trace: "sha256" = field(default_factory=sha256)  # type: ignore[valid-type]
    _second: deque[int] = field(default_factory=deque)

    def __post_init__(self) -> None:
        self.world.journal.followers.append(self._look)

    @property
    def trace(self) -> str:
        """The hash of all that appeared, with its times, in order."""
        digest: str = self._trace.hexdigest()  # type: ignore[attr-defined]
        return digest

    def _look(self) -> None:
        entry = self.world.journal.entries[-1]
        kind = entry["kind"]
        if kind in KINDS:
            message: Seen = entry["message"]
            shown = Shown(self.now(), kind, entry["chat"], message)
            self._write(shown.at, kind, message)
            if message["is_bot"] and kind != "deleted":
                self._count(shown.at)
            self.tell(shown)
        elif kind == "alert":
            self._write(self.now(), kind, entry["user"], entry["text"])
            self.told(entry["user"])

    def _write(self, *facts: object) -> None:
        self._trace.update(repr(facts).encode())  # type: ignore[attr-defined]

    def _count(self, at: int) -> None:
        self._second.append(at)
        while self._second[0] <= at - MICROSECONDS:
            self._second.popleft()
        self.peak = max(self.peak, len(self._second))
