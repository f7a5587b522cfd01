"""What a run came to: in plain words, or as JSON."""

from dataclasses import asdict, dataclass
from datetime import UTC, datetime

from bot.clock import MICROSECONDS
from bot.simulation.eye import Violation
from bot.simulation.nudges import STATES

PROMISES = ("P5", "P7", "P8", "P9", "P10", "P11", "P12")
EXIT_BROKEN_PROMISE = 1
LISTED = 50
"""Violations that are told one by one; the others are only counted."""


@dataclass(frozen=True)
class Outcome:
    """All that a run came to. Seconds are real ones for `took`, virtual ones for lateness."""

    people: int
    weeks: int
    seed: int
    nudges: dict[str, int]
    lateness_p50: float | None
    lateness_p99: float | None
    peak: int
    updates: int
    turns: int
    crashes: int
    faults: int
    took: float
    trace: str
    violations: tuple[Violation, ...]

    @property
    def status(self) -> int:
        """What the process ends with."""
        return EXIT_BROKEN_PROMISE if self.violations else 0

    def counted(self) -> dict[str, int]:
        """How often each promise was not kept."""
        names = (*PROMISES, *sorted({each.promise for each in self.violations} - {*PROMISES}))
        return {name: sum(each.promise == name for each in self.violations) for name in names}

    def as_json(self) -> dict[str, object]:
        """Everything, by name."""
        return {
            **asdict(self),
            "violations": self.counted(),
            "seen": [asdict(each) | {"at": instant(each.at)} for each in self.violations],
        }

    def in_words(self) -> str:
        """For somebody who reads it."""
        found = [line(each) for each in self.violations[:LISTED]]
        more = len(self.violations) - len(found)
        return "\n".join([*self._lines(), *found, *([f"… and {more} more"] if more else [])])

    def _lines(self) -> list[str]:
        broken = {name: count for name, count in self.counted().items() if count}
        kept = "Every promise that was watched was kept: " + ", ".join(PROMISES) + "."
        told = ", ".join(f"{name} {count} times" for name, count in broken.items())
        return [
            f"{self.people} people, {self.weeks} weeks, seed {self.seed}: {self.took:.1f} seconds.",
            f"Taken in: {self.updates} updates, in {self.turns} turns.",
            f"On the way: {self.crashes} crashes, {self.faults} faults.",
            f"Nudges: {self.nudges['scheduled']} scheduled; {self._states()}.",
            f"Lateness of half the nudges: {_seconds(self.lateness_p50)} at most.",
            f"Lateness of 99 in 100 of them: {_seconds(self.lateness_p99)} at most.",
            f"Most messages in one second: {self.peak}.",
            f"Trace: {self.trace}",
            f"Not kept: {told}." if broken else kept,
        ]

    def _states(self) -> str:
        return ", ".join(f"{self.nudges[state]} {state}" for state in STATES)


def _seconds(given: float | None) -> str:
    return "none" if given is None else f"{given:.1f} s"


def line(violation: Violation) -> str:
    """One violation, as a line."""
    who = f"person {violation.person}" if violation.person else "nobody in particular"
    return f"  {violation.promise}  {instant(violation.at)}  {who}: {violation.seen}"


def instant(at: int) -> str:
    """Virtual time, as it is written."""
    return f"{datetime.fromtimestamp(at // MICROSECONDS, UTC):%Y-%m-%d %H:%M:%S} UTC"
