"""`toward simulate`: puts a run together from its numbers, and tells what it came to."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from bot.clock import ticking
from bot.simulation.cast import Somebody, cast
from bot.simulation.death import Fate, Killed
from bot.simulation.eye import Eye, Shown, Violation
from bot.simulation.habits import WEEK, Habits
from bot.simulation.known_lines import known_lines
from bot.simulation.nudges import Nudges
from bot.simulation.overheard import overheard
from bot.simulation.phones import Phones
from bot.simulation.process import Process
from bot.simulation.report import Outcome
from bot.simulation.run import Run
from bot.simulation.troubles import TroubledWire, Troubles
from bot.simulation.virtual_time import OneThread, VirtualClock
from bot.simulation.watchers import HOUR, Watch, by_chat
from prompts import library
from prompts.library import Library
from rehearsal.flood import Flood
from rehearsal.updates import FIRST_ID
from rehearsal.world import World

BEGINS = int(datetime(2026, 10, 2, 12, tzinfo=UTC).timestamp())
"""A Friday at noon, two days before clocks change in Sydney, some weeks before they do in Berlin
and New York."""


@dataclass(frozen=True)
class Asked:
    """What is to be simulated. `crash_every` 0 is never."""

    people: int
    weeks: int
    seed: int
    crash_every: int = 0
    faults: bool = False


def simulate(
    asked: Asked,
    cache: Path | None = None,
    progress: Callable[[int, int], None] = lambda _now, _ends: None,
) -> Outcome:
    """Lives through it all.

    Args:
        asked: how much of it.
        cache: where compiled scripts are kept; None keeps none.
        progress: is told now and then how much has gone by, and of how much, in microseconds.
    """
    words = library.load(library.SHIPPED, cache)
    with TemporaryDirectory(prefix="toward-simulate-") as folder:
        return play(Stage(asked, Path(folder), words), progress)


def play(stage: "Stage", progress: Callable[[int, int], None]) -> Outcome:
    """Lives through a run that is put together already; afterwards it is over."""
    began = ticking()
    with overheard(stage.hears_log), asyncio.Runner(loop_factory=OneThread) as runner:
        runner.get_loop().set_exception_handler(_hush)
        runner.run(stage.live(progress))
    return stage.outcome(ticking() - began)


def _hush(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """What a process was about to do when it died is nobody's any more."""
    if not isinstance(context.get("exception"), Killed):
        loop.default_exception_handler(context)


class Stage:
    """A run and everything around it."""

    def __init__(self, asked: Asked, folder: Path, words: Library) -> None:
        self.asked = asked
        self.clock = VirtualClock(BEGINS)
        self.began = self.clock.now()
        self.world = World(self.clock.seconds, flood=Flood(chats=True))
        self.people = cast(Random(f"{asked.seed}/people"), asked.people)
        known, chats = known_lines(words), by_chat(self.people)
        self.watch, self.nudges = Watch(known, chats), Nudges(known, chats)
        self.eye = Eye(self.world, self.clock.now, self._sees, self.watch.alerted)
        self.fate = Fate(Random(f"{asked.seed}/death"), asked.crash_every)
        self.troubles = Troubles(Random(f"{asked.seed}/troubles") if asked.faults else None)
        wire = TroubledWire(self.world, self.fate, self.troubles, self._hears)
        phones = Phones(self.world, known, Random(f"{asked.seed}/phones"), self.watch.acted)
        habits = Habits(phones, Random(f"{asked.seed}/habits"), self.watch.linked)
        process = Process(folder, self.clock, words, wire, self.fate, asked.seed)
        self.run = Run(self.world, wire, process, habits, self.watch, self.nudges)

    async def live(self, progress: Callable[[int, int], None]) -> None:
        """All the weeks, and an hour more in which what waits can come to its end."""
        begins = self.began
        ends = begins + self.asked.weeks * WEEK
        self.run.tell = lambda now: progress(min(now, ends) - begins, ends - begins)
        for each in self.people:
            self._lets_in(each)
        self.run.habits.begin(self.people, begins, ends)
        await self.run.live(ends)
        self.troubles.random = None
        await self.run.finish(ends + 2 * HOUR)
        self.nudges.finish(self.clock.now())
        await self.run.process.stop()

    def _lets_in(self, who: Somebody) -> None:
        self.world.admit(who.as_user())

    def hears_log(self, said: str) -> None:
        """The bot's log tells of an error, which nothing here gives a reason for."""
        self.run.violations.append(Violation("log", 0, self.clock.now(), said))

    def _sees(self, shown: Shown) -> None:
        self.watch.shown(shown)
        self.nudges.shown(shown)

    def _hears(self, method: str, params: dict[str, str], status: int | None) -> None:
        """An answer to a tap is one when it leaves: should it get lost, nobody is worse off."""
        silent = params.get("disable_notification") == "true"
        self.nudges.leaves(silent=silent and status is None)
        if method == "answerCallbackQuery" and status is None:
            query = self.world.state.queries.get(params.get("callback_query_id", ""))
            if query is not None:
                self.watch.alerted(query.user)

    def outcome(self, took: float) -> Outcome:
        """What it came to, after so many seconds."""
        run = self.run
        found = (*self.watch.violations, *self.nudges.violations, *run.violations)
        return Outcome(
            people=self.asked.people,
            weeks=self.asked.weeks,
            seed=self.asked.seed,
            nudges=self.nudges.counted(),
            lateness_p50=self.nudges.lateness(0.5),
            lateness_p99=self.nudges.lateness(0.99),
            peak=self.eye.peak,
            updates=self.world.state.updates.next_id - FIRST_ID,
            turns=run.process.turns,
            crashes=self.fate.crashes,
            faults=self.troubles.met,
            took=took,
            trace=self.eye.trace,
            violations=tuple(sorted(found, key=lambda each: each.at)),
        )
