"""The run: time jumps from one act or due instant to the next, and the bot lives through each."""

from collections.abc import Callable
from dataclasses import dataclass, field

from telegram.error import TelegramError

from bot import due_turns
from bot.clock import MICROSECONDS
from bot.simulation.death import Killed
from bot.simulation.eye import Violation
from bot.simulation.habits import Habits
from bot.simulation.nudges import Nudges
from bot.simulation.private_words import lie_open
from bot.simulation.process import Process
from bot.simulation.troubles import TroubledWire
from bot.simulation.watchers import HOUR, Watch
from bot.tick import EVERY_SECONDS
from rehearsal.updates import FIRST_ID
from rehearsal.world import World
from storage import census

TICK = EVERY_SECONDS * MICROSECONDS
QUIET_TICK = 6 * HOUR
"""With nothing due a tick only deletes what is old, so it need not come every fifteen seconds."""

POLL_AGAIN_SECONDS = 1.0
BATCH = 100
"""Updates that a poll hands over at most."""

DAY = 24 * HOUR


@dataclass
class Run:
    """A world, its people, a bot among them, and whoever watches."""

    world: World
    wire: TroubledWire
    process: Process
    habits: Habits
    watch: Watch
    nudges: Nudges
    tell: Callable[[int], None] = lambda _now: None
    """Is told the virtual time now and then."""
    violations: list[Violation] = field(default_factory=list)
    _tick_at: int = 0
    _deliver_at: int | None = None
    _poll_at: int | None = None
    _due_at: int | None = None
    """The earliest instant of what is due next."""
    _look_at: int = 0
    _failures: int = -1
    """How many requests had failed when nothing was left that waits for its next try."""
    _taken_until: int = FIRST_ID
    """Every update below this one was taken in."""

    @property
    def now(self) -> int:
        """This instant, in microseconds."""
        return self.process.clock.now()

    async def live(self, ends: int) -> None:
        """Lives until this instant; in the last hour nothing fails any more."""
        self._look_at = self.now + HOUR
        await self._surely(self.process.start)
        self._tick_at = self.now
        while (at := self._next()) < ends:
            await self._until(at)
        self.process.fate.spare()
        await self._until(ends)

    async def finish(self, ends: int) -> None:
        """Nobody does anything any more, and nothing fails: what waits comes to its end."""
        while (at := self._next(acting=False)) < ends:
            await self._until(at, acting=False)
        await self._look()

    def _next(self, *, acting: bool = True) -> int:
        instants = (
            self.habits.next_at if acting else None,
            self._tick_at,
            self._deliver_at,
            self._poll_at,
            self._look_at,
        )
        return max(self.now, min(each for each in instants if each is not None))

    async def _until(self, at: int, *, acting: bool = True) -> None:
        self.process.clock.shift += max(0, at - self.now)
        acted = acting and self.habits.live(self.now)
        await self._surely(lambda: self._step(acted=acted))
        if self.now >= self._look_at:
            await self._look()

    async def _surely(self, step: Callable[[], object]) -> None:
        """Takes a step; if the bot dies in it, it is started again and goes on from its folder."""
        try:
            await step()  # type: ignore[misc]
        except* Killed:
            self.watch.crashed(self.now)
            self._failures = -1
            await self.process.bury()
            await self.process.start()
            self._tick_at = self._poll_at = self._deliver_at = self.now

    async def _step(self, *, acted: bool) -> None:
        """Whatever is to happen at this instant."""
        moved = False
        if self.now >= self._tick_at:
            self.nudges.ticks.append((self.now, min(self._due_at or self.now, self.now)))
            await self.process.app.tick()
            moved = True
        if acted or _is_due(self._poll_at, self.now):
            await self._take_in()
            moved = True
        if moved or _is_due(self._deliver_at, self.now):
            await self._deliver()
        if moved:
            self._plan_tick()

    async def _take_in(self) -> None:
        """Polls until there is nothing more; if Telegram is away, soon again."""
        self._poll_at = None
        app = self.process.app
        try:
            while True:
                batch = await app.api.updates(app.intake.offset, wait=0)
                await app.intake.take_in(batch)
                if not batch or not self._more(app.intake.offset):
                    return
        except TelegramError:
            self._poll_at = self.now + round(POLL_AGAIN_SECONDS * MICROSECONDS)

    def _more(self, offset: int) -> bool:
        updates = self.world.state.updates
        waiting = updates.waiting
        return bool(updates.again) or bool(waiting and waiting[-1].id >= offset)

    async def _deliver(self) -> None:
        """Sends what may go; what may not yet comes at its time."""
        app = self.process.app
        pause = await app.delivery.send_ready()
        await self.process.settle_answers()
        if pause is not None:
            self._deliver_at = self.now + max(1, round(pause * MICROSECONDS))
            return
        later = self._next_try()
        self._deliver_at = None if later is None else max(later, self.now + 2 * MICROSECONDS)

    def _next_try(self) -> int | None:
        """Only a request that failed leaves something to be tried again."""
        if self._failures == self.wire.failures:
            return None
        with self.process.looked_into() as connection:
            later = census.next_try(connection)
        if later is None:
            self._failures = self.wire.failures
        return later

    def _plan_tick(self) -> None:
        """At the product's own pace: every fifteen seconds, as long as something is due."""
        due = self._due_at = due_turns.next_instant(self.process.app.tools)
        self._tick_at = self.now + QUIET_TICK
        if due is not None:
            self._tick_at = min(self._tick_at, max(-(-due // TICK) * TICK, self.now + TICK))

    async def _look(self) -> None:
        """Every hour the books must balance; once a day all of what is recorded is read anew."""
        self._look_at = (self.now // HOUR + 1) * HOUR
        after = self.nudges.settled
        if self._look_at % DAY < HOUR:
            after = 0
            for name in lie_open(self.process.folder):
                self._blame("P14", f"somebody's own words can be read in {name}")
        with self.process.looked_into() as connection:
            self.nudges.look(census.nudges(connection, after), self.now)
        self.watch.overdue(self.now)
        self._all_taken()
        self.tell(self.now)

    def _all_taken(self) -> None:
        """Each update that was handed over and acknowledged was taken in, and once."""
        offset = self.process.app.intake.offset
        handed = range(self._taken_until, offset)
        if not handed:
            return
        with self.process.looked_into() as connection:
            found = census.taken_in(connection, handed[0], handed[-1])
        for update in handed:
            if update not in found:
                self._blame("P11", "an update was acknowledged and never taken in")
            elif found[update] == "aside":
                self._blame("P11", "an update was set aside: its turn fails")
            if self.process.handled.pop(update, 0) > 1:
                self._blame("P11", "an update took effect more than once")
        self._taken_until = offset

    def _blame(self, promise: str, seen: str) -> None:
        self.violations.append(Violation(promise, 0, self.now, seen))


def _is_due(at: int | None, now: int) -> bool:
    return at is not None and now >= at
