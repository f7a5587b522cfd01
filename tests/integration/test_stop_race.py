"""P7: nothing comes after "stopped" is confirmed, however the nudges on their way are raced.

What is tested is what the database promises to any sender: one that keeps nothing in mind of the
order in a chat, and of whom there are two, as when one machine takes over from another. A send
takes a while here, and arrives at the end of it.
"""

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import count
from random import Random
from threading import Barrier, Event

import pytest
from sqlalchemy import delete

from bot import outbound, turns
from bot.chance import Chance
from bot.incoming import FromPerson
from bot.outbound import Outgoing
from bot.outcomes import Later, Outcome, Sent, Unclear
from bot.simulation.virtual_time import VirtualClock
from bot.tools import Tools
from conversations.events import Commanded
from conversations.local_time import MICROSECONDS
from storage import outbox, people, tables
from tests.integration.storage_fixtures import ADA, BEN, Store
from tests.nudging import nudge
from tests.rows import rows
from tests.shipped import shipped

RUNS, SOAKED = 250, 5_000
"""Of each database: 500 and 10,000 in all."""

PASSES = 2_000
"""More than any race takes: a sender that is still at it then will never be done."""

DONE = object()
ENDS = {"sent", "unknown", "expired", "cancelled"}


@dataclass
class Racing:
    """Ada's nudges, one of Ben's, and Ada who says /stop."""

    store: Store
    tools: Tools
    chance: Random
    updates: Iterator[int] = field(default_factory=lambda: count(1))
    posted: int = 0
    log: list[tuple[str, Outgoing]] = field(default_factory=list)
    """What began to be sent and what arrived, in that order."""
    stopped: Event = field(default_factory=Event)
    cancelled: set[int] = field(default_factory=set)
    """What was withdrawn when `/stop` had been taken in."""

    def post(self) -> None:
        self.posted = self.chance.choice([2, 2, 3])
        for which in range(1, self.posted):
            # Some of them are late before they are sent.
            nudge(self.tools, ADA, which, self.chance.choice([1, 900]) * MICROSECONDS)
        nudge(self.tools, BEN)

    def stop(self) -> None:
        event = FromPerson(ADA + 1_000, ADA + 1_000, "en", "Ada", Commanded("stop"))
        turns.take(self.tools, next(self.updates), "message", event)
        found = rows(self.tools, "outbox")
        self.cancelled = {row.id for row in found if row.state == "cancelled"}
        self.stopped.set()

    def send(self, chance: Random) -> Iterator[None]:
        """A sender, step by step, until there is nothing left to be sent."""
        under_way: list[Outgoing] = []
        ended: list[tuple[Outgoing, Outcome]] = []
        for _ in range(PASSES):
            last = self.stopped.is_set()
            found = outbound.exchange(self.tools, ended, 9)
            ended = []
            if last and not found and not under_way and not self.is_unfinished():
                return
            yield
            for each in found:
                if each.row.id in {one.row.id for one in under_way}:
                    continue
                if each.row.nature == "nudge" and not outbound.claim(self.tools, each.row.id):
                    continue
                self.log.append(("leaves", each))
                under_way.append(each)
                yield
            for each in under_way[:]:
                if chance.random() < 0.5:
                    under_way.remove(each)
                    ended.append((each, self.outcome(chance, each)))
                    yield
            self.tools.clock.shift += 4 * MICROSECONDS
        raise AssertionError("something holds up the outbox for good")

    def outcome(self, chance: Random, each: Outgoing) -> Outcome:
        """It arrived, nobody knows, or it certainly did not."""
        ways: list[Outcome] = [Sent(), Sent(), Unclear(), Later(0)]
        which = chance.choice(ways)
        if not isinstance(which, Later):
            self.log.append(("arrives", each))
        return which

    def is_unfinished(self) -> bool:
        return any(row.state in {"pending", "sending"} for row in rows(self.tools, "outbox"))

    def runs(self, threads: ThreadPoolExecutor) -> None:
        """Two senders, and `/stop` at some moment of theirs."""
        going = [self.send(Random(self.chance.random())) for _ in range(2)]
        for _ in range(self.chance.randrange(9)):
            next(self.chance.choice(going))
        if self.store.database.is_sqlite:
            self.in_turns(going)
        else:
            self.at_once(going, threads)

    def in_turns(self, going: list[Iterator[None]]) -> None:
        """SQLite has one writer, as the bot has one thread for it: the order of steps is chance."""
        self.stop()
        while going:
            one = self.chance.choice(going)
            if next(one, DONE) is DONE:
                going.remove(one)

    def at_once(self, going: list[Iterator[None]], threads: ThreadPoolExecutor) -> None:
        together = Barrier(3, timeout=20)

        def sends(steps: Iterator[None]) -> None:
            together.wait()
            for _ in steps:
                pass

        def stops() -> None:
            together.wait()
            self.stop()

        doing = [*(threads.submit(sends, each) for each in going), threads.submit(stops)]
        for each in doing:
            each.result(timeout=60)

    def assert_silence(self) -> None:
        confirmed = next(n for n, (what, each) in enumerate(self.log) if is_confirmed(what, each))
        arrived = [
            (n, each.row.id)
            for n, (what, each) in enumerate(self.log)
            if (what, each.row.nature, each.row.person_id) == ("arrives", "nudge", ADA)
        ]
        assert all(n < confirmed for n, _ in arrived), "a nudge after the confirmation"
        ids = [number for _, number in arrived]
        assert len(ids) == len({*ids}), "a nudge twice"
        ends = {row.id: row.state for row in rows(self.tools, "outbox")}
        assert {*ends.values()} <= ENDS
        assert all(ends[number] == "cancelled" for number in self.cancelled)
        assert all(ends[number] in {"sent", "unknown"} for number in ids)
        assert [row.person_id for row in rows(self.tools, "talk")].count(ADA) == 1, "that of /stop"
        with self.store.transaction() as connection:
            assert sum(outbox.count_by_state(connection).values()) == self.posted

    def clears(self) -> None:
        """Everything is ready for another race."""
        with self.store.transaction() as connection:
            for table in (tables.button, tables.talk, tables.outbox, tables.message):
                connection.execute(delete(table))


def is_confirmed(what: str, each: Outgoing) -> bool:
    return what == "leaves" and str(each.payload.get("text")).startswith("Stopped.")


def furnish(store: Store) -> Tools:
    tools = Tools(store.database, store.vault, shipped(), VirtualClock(), Chance(1))
    for who in (ADA, BEN):
        store.welcome(who)
        with store.transaction() as connection:
            people.agree(connection, who, 1, tools.clock.now())
    return tools


def races(store: Store, runs: int) -> None:
    tools, chance, updates = furnish(store), Random(1), count(1)
    ends: Counter[str] = Counter()
    with ThreadPoolExecutor(3) as threads:
        for _ in range(runs):
            race = Racing(store, tools, chance, updates)
            race.post()
            race.runs(threads)
            race.assert_silence()
            ends.update(row.state for row in rows(tools, "outbox") if row.person_id == ADA)
            race.clears()
    assert {*ends} == ENDS, "each end is met"


def test_p7_nothing_comes_after_stopped_is_confirmed(store: Store) -> None:
    races(store, RUNS)


def test_p7_a_nudge_that_another_process_is_just_claiming_holds_the_confirmation(
    empty_postgres: Store,
) -> None:
    tools = furnish(empty_postgres)
    nudge(tools, ADA)
    race = Racing(empty_postgres, tools, Random(1))
    (waiting,) = outbound.exchange(tools, (), 9)
    with ThreadPoolExecutor(1) as threads:
        with empty_postgres.transaction() as elsewhere:
            assert outbox.sending(elsewhere, waiting.row.id)
            stopping = threads.submit(race.stop)
            while not is_waiting_for_a_lock(empty_postgres):
                assert not stopping.done()
        stopping.result(timeout=60)
    assert outbound.exchange(tools, (), 9) == []
    said = outbound.exchange(tools, [(waiting, Sent(1))], 9)
    assert [each.row.method for each in said] == ["remove"]
    assert {row.state for row in rows(tools, "outbox") if row.slot} == {"sent"}


def is_waiting_for_a_lock(store: Store) -> bool:
    with store.transaction() as connection:
        waiting = connection.exec_driver_sql("SELECT count(*) FROM pg_locks WHERE NOT granted")
        return bool(waiting.scalar_one())


@pytest.mark.soak
def test_p7_nothing_comes_after_stopped_is_confirmed_thousands_of_times(store: Store) -> None:
    races(store, SOAKED)
