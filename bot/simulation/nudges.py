"""What became of the nudges: by the outbox's records, held against what is in the chats."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import tzinfo

from bot.clock import MICROSECONDS
from bot.simulation.cast import Somebody
from bot.simulation.eye import Shown, Violation
from bot.simulation.known_lines import KnownLines
from bot.simulation.watchers import on_the_wall
from storage.census import Recorded

UNDER_WAY = ("pending", "sending")
ENDED = ("sent", "unknown", "failed", "expired", "cancelled")
STATES = (*UNDER_WAY, *ENDED)
SOON = 60 * MICROSECONDS
"""A bubble that is shown again follows its removal so soon, whatever fails on the way."""
ROWS_A_MICROSECOND = 1000
"""A row's number tells when it was written (see `bot/chance.py`)."""


@dataclass
class Nudges:
    """Every nudge that was ever recorded, and every one that came.

    Attributes:
        lines: what a nudge may say first, and where it is asked for.
        people: everybody, by the number of their chat.
    """

    lines: KnownLines
    people: dict[int, Somebody]
    violations: list[Violation] = field(default_factory=list)
    recorded: dict[int, Recorded] = field(default_factory=dict)
    """By the row's id, as it was last seen."""
    came: defaultdict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    """By chat: when nudges came there."""
    ticks: list[tuple[int, int]] = field(default_factory=list)
    """When something that was due was looked for, and since when it had been."""
    _asked: defaultdict[int, set[str]] = field(default_factory=lambda: defaultdict(set))
    """By person: the first lines of what they may have asked for."""
    _weeks: dict[int, set[tuple[int, int]]] = field(default_factory=dict)
    """By person: the week of the latest nudge, by all clocks that it may have gone by."""
    _erased: set[int] = field(default_factory=set)
    """Those of whom no records are left."""
    _removed: dict[int, int] = field(default_factory=dict)
    """By chat: when a bubble last went; after a step back the same one is shown again below."""
    _silent: bool = False
    _waiting: set[int] = field(default_factory=set)

    # What is to be seen.

    def leaves(self, *, silent: bool) -> None:
        """A request is on its way; what it shows, it shows next."""
        self._silent = silent

    def shown(self, shown: Shown) -> None:
        """Something changed in a chat; a nudge comes without a sound, or begins like one."""
        who, text = self.people.get(shown.chat), shown.message["text"]
        if not shown.message["is_bot"] or who is None:
            return
        if shown.kind == "deleted":
            self._removed[shown.chat] = shown.at
            return
        line = next((each for each in self.lines.nudges if text.startswith(each)), None)
        again = shown.at - self._removed.get(shown.chat, -SOON) < SOON
        if shown.kind == "message" and (self._silent or (line is not None and not again)):
            self._comes(who, shown.at, line)
        elif text.startswith(self.lines.stopped):
            self._asked[who.user].clear()
        elif text.startswith(self.lines.forgotten):
            self._erased.add(who.user)
        else:
            self._reads(who, text)

    def _reads(self, who: Somebody, text: str) -> None:
        for line, pages in self.lines.nudges.items():
            if line not in self._asked[who.user] and any(page in text for page in pages):
                self._asked[who.user].add(line)

    def _comes(self, who: Somebody, at: int, line: str | None) -> None:
        if line is None:
            self._blame("P10", who, at, "a nudge whose first line is none of the neutral ones")
        elif line not in self._asked[who.user]:
            self._blame("P7", who, at, "a nudge to somebody who has not asked for it")
        # By each of the clocks that the bot may take for theirs just now; it may be told another.
        before, weeks = self._weeks.get(who.user), {week(at, wall) for wall in who.walls}
        if line not in self.lines.revisits and before is not None and len(before | weeks) == 1:
            self._blame("P9", who, at, "a second nudge in one week there")
        self._weeks[who.user] = weeks
        self.came[who.user].append(at)

    # What is recorded.

    def look(self, recorded: Iterable[Recorded], now: int) -> None:
        """Takes in what the outbox says at this instant."""
        for row in recorded:
            before = self.recorded.get(row.id)
            self.recorded[row.id] = row
            (self._waiting.add if row.state in UNDER_WAY else self._waiting.discard)(row.id)
            if row.state not in STATES:
                self._blame_row(row, now, f"a nudge in no known state: {row.state}")
            if before is not None and before.state in ENDED and not _follows(before, row):
                self._blame_row(row, now, f"a nudge was {before.state} and then {row.state}")

    @property
    def settled(self) -> int:
        """The id up to which every nudge has come to its end."""
        waiting = min(self._waiting, default=None)
        return max(self.recorded, default=0) if waiting is None else waiting - 1

    def finish(self, now: int) -> None:
        """In the end nothing is under way, and as many came to each chat as there should be."""
        by_chat: defaultdict[int, Counter[str]] = defaultdict(Counter)
        for row in self._kept():
            by_chat[row.chat_id][row.state] += 1
            if row.state in UNDER_WAY:
                self._blame_row(row, now, f"a nudge is still {row.state}")
        for chat, who in self.people.items():
            sent, unknown = by_chat[chat]["sent"], by_chat[chat]["unknown"]
            came = len(self.came[chat])
            if chat not in self._erased and not sent <= came <= sent + unknown:
                seen = f"{came} nudges came; recorded are {sent} sent and {unknown} unknown"
                self._blame("P12", who, now, seen)

    def _kept(self) -> Iterator[Recorded]:
        return (row for row in self.recorded.values() if row.chat_id not in self._erased)

    # What it comes to.

    def counted(self) -> dict[str, int]:
        """How many are in which state; `scheduled` is all of them."""
        found = Counter(row.state for row in self.recorded.values())
        return {"scheduled": len(self.recorded), **{state: found[state] for state in STATES}}

    def lateness(self, share: float) -> float | None:
        """So many seconds late, at most, was this share of those that came; None if none did."""
        late = sorted(self._late())
        return late[min(len(late) - 1, int(share * len(late)))] / MICROSECONDS if late else None

    def _late(self) -> Iterator[int]:
        """From the instant it was due, whatever held up the tick or the message."""
        for row in self.recorded.values():
            written = row.id // ROWS_A_MICROSECOND
            place = bisect_right(self.ticks, (written, written)) - 1
            there = next((at for at in self.came[row.chat_id] if at >= written), None)
            if row.state == "sent" and place >= 0 and there is not None:
                yield there - self.ticks[place][1]

    def _blame_row(self, row: Recorded, now: int, seen: str) -> None:
        self._blame("P12", self.people.get(row.chat_id), now, seen)

    def _blame(self, promise: str, who: Somebody | None, at: int, seen: str) -> None:
        self.violations.append(Violation(promise, who.number if who else 0, at, seen))


def week(at: int, wall: tzinfo) -> tuple[int, int]:
    """The calendar week there, Monday to Sunday."""
    year, number, _ = on_the_wall(at, wall).isocalendar()
    return year, number


def _follows(before: Recorded, after: Recorded) -> bool:
    """An end is final; only a tap may still show that what was unclear has come."""
    return before.state == after.state or (before.state, after.state) == ("unknown", "sent")
