"""Ada and Ben, linked, on either database: what they do by way of actions, without a phone."""

from collections.abc import Callable
from dataclasses import dataclass

from bot import breaks, due_turns, keeping, linking, nudging
from bot.acting import Acting, Done
from bot.chance import Chance
from bot.simulation.virtual_time import VirtualClock
from bot.tools import Tools
from conversations.local_time import MINUTE
from storage import Connection, couples, erase, people
from storage.couples import CoupleRow
from tests.integration.storage_fixtures import ADA, BEN, CAROL, Store
from tests.rows import rows
from tests.shipped import shipped

COUPLE = 7
TALK = 5


@dataclass
class Home:
    """Ada and Ben, linked, and what either does, each in a turn of their own."""

    store: Store
    tools: Tools

    def acting(self, connection: Connection, who: int) -> Acting:
        row = people.get(connection, who)
        assert row
        kept = keeping.open_kept(self.tools.vault, row) or keeping.Kept()
        return Acting(self.tools, connection, row, kept, self.tools.clock.now(), "")

    def does(self, who: int, action: Callable[[Acting], Done]) -> str:
        with self.store.transaction() as connection:
            return self.finish(connection, action(self.acting(connection, who)))

    def finish(self, connection: Connection, done: Done) -> str:
        sealed = keeping.seal_kept(self.tools.vault, done.row, done.kept)
        people.keep(connection, done.row.id, sealed)
        nudging.plan(self.acting(connection, done.row.id))
        return done.outcome

    def calls(self, who: int, when: str = "soon") -> str:
        return self.does(who, lambda acting: breaks.call(acting, when))

    def kept(self, who: int) -> keeping.Kept:
        with self.store.transaction() as connection:
            return self.acting(connection, who).kept

    def waiting(self) -> list[tuple[int, int | None, int]]:
        """For whom, from whom, and in how many minutes."""
        now = self.tools.clock.now()
        return sorted(
            (row.person_id, row.from_person_id, (row.due_at - now) // MINUTE)
            for row in rows(self.tools, "appointment")
        )

    def passes(self, instants: int) -> None:
        self.tools.clock.shift += instants
        for find in (due_turns.appointment_due, due_turns.nudge_due):
            while due_turns.run_next(self.tools, find):
                pass


def furnish(store: Store) -> Home:
    tools = Tools(store.database, store.vault, shipped(), VirtualClock(), Chance(1))
    for who in (ADA, BEN, CAROL):
        store.welcome(who)
    with store.transaction() as connection:
        couples.link(connection, CoupleRow(COUPLE, tools.clock.now(), 1), (ADA, BEN))
    return Home(store, tools)


def in_talk(action: Callable[[Acting], Done], talk: int = TALK) -> Callable[[Acting], Done]:
    """The action, asked for by a talk."""
    return lambda acting: action(Acting(**{**vars(acting), "talk": talk}))


def left(home: Home) -> None:
    home.does(BEN, linking.leave)


def stopped(home: Home) -> None:
    home.does(BEN, linking.stop)


def blocked(home: Home) -> None:
    with home.store.transaction() as connection:
        people.set_reachable(connection, BEN, reachable=False)


def erased(home: Home) -> None:
    with home.store.transaction() as connection:
        erase.forget(connection, home.tools.vault, home.acting(connection, BEN).row, 0)


def half_erased(home: Home) -> None:
    """A crash cut the forgetting short: the key is gone, the rows are not."""
    with home.store.transaction() as connection:
        home.tools.vault.destroy(home.acting(connection, BEN).row.key_id)


def there(home: Home) -> None:
    """Nothing has happened."""
