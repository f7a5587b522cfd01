"""When the next nudge is due, and that each one has exactly one recorded state."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import get_args

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select

from storage import outbox, people, shared_chats, tables
from storage.outbox import OutboxRow, State
from storage.shared_chats import GroupChat, SharedChatRow
from tests.integration.storage_fixtures import ADA, BEN, CAROL, NOW, Store

GROUP = SharedChatRow(
    id=5,
    chat_id=GroupChat(-4001),
    key_id="key",
    language="en",
    couple_id=None,
    thread_id=None,
    people=2,
    said_crowded=False,
    kept=None,
)
OTHER = SharedChatRow(**{**vars(GROUP), "id": 6, "chat_id": GroupChat(-4002)})


def due(store: Store, now: int = NOW) -> int | None:
    with store.transaction() as connection:
        return people.nudge_due(connection, now)


def plan(store: Store, person_id: int, at: int | None) -> None:
    with store.transaction() as connection:
        people.plan_nudge(connection, person_id, at)


def test_whoever_has_waited_longest_for_a_nudge_comes_first(store: Store) -> None:
    for who in (ADA, BEN, CAROL):
        store.welcome(who)
    assert due(store) is None
    plan(store, ADA, NOW)
    plan(store, BEN, NOW - 1)
    plan(store, CAROL, NOW + 1)
    assert due(store, NOW - 2) is None
    assert due(store) == BEN
    plan(store, BEN, None)
    assert due(store) == ADA
    with store.transaction() as connection:
        assert people.next_instant(connection) == NOW
        found = people.get(connection, CAROL)
    assert found
    assert found.nudge_at == NOW + 1


def test_nobody_who_is_in_the_middle_of_a_turn_is_found(empty_postgres: Store) -> None:
    store = empty_postgres
    for who in (ADA, BEN):
        store.welcome(who)
        plan(store, who, NOW)
    with ThreadPoolExecutor(1) as threads, store.transaction() as turn:
        assert people.get(turn, ADA)
        assert threads.submit(due, store).result(timeout=20) == BEN
        assert people.get(turn, BEN)
        assert threads.submit(due, store).result(timeout=20) is None
    assert due(store) == ADA


def test_a_groups_next_nudge_is_found_like_a_persons(store: Store) -> None:
    with store.transaction() as connection:
        for row in (GROUP, OTHER):
            shared_chats.add(connection, row)
        assert shared_chats.next_instant(connection) is None
        shared_chats.plan_nudge(connection, GROUP.id, NOW + 1)
        shared_chats.plan_nudge(connection, OTHER.id, NOW)
        assert shared_chats.next_instant(connection) == NOW
        assert shared_chats.nudge_due(connection, NOW - 1) is None
        assert shared_chats.nudge_due(connection, NOW + 1) == OTHER.id
        shared_chats.plan_nudge(connection, OTHER.id, None)
        assert shared_chats.nudge_due(connection, NOW + 1) == GROUP.id


def test_saving_a_group_as_it_was_read_keeps_the_nudge_planned_since(store: Store) -> None:
    with store.transaction() as connection:
        shared_chats.add(connection, GROUP)
        read = shared_chats.get(connection, GROUP.id)
        assert read
        shared_chats.plan_nudge(connection, GROUP.id, NOW)
        shared_chats.save(connection, read)
        saved = shared_chats.get(connection, GROUP.id)
    assert saved
    assert saved.nudge_at == NOW


# Conservation: whatever happens to nudges, each one is in exactly one state, and none is gone
# before its time.

EVENTS = ("post", "late", "claim", "outcome", "stop", "expire", "tap", "rescue", "forget")
STATES = get_args(get_args(State)[0]) + get_args(get_args(State)[1])
Happening = tuple[str, int]


@dataclass
class History:
    """What happened, told beside what the database says."""

    store: Store
    scheduled: int = 0
    forgotten: int = 0
    clock: int = NOW
    in_flight: list[int] = field(default_factory=list)
    ended: dict[int, str] = field(default_factory=dict)

    def rows(self) -> list[OutboxRow]:
        with self.store.transaction() as connection:
            found = connection.execute(select(*tables.outbox.c).order_by(tables.outbox.c.id))
            return [OutboxRow(*row) for row in found]

    def post(self, chosen: int, *, late: bool = False) -> None:
        self.scheduled += 1
        whose = (ADA, BEN)[chosen % 2]
        row = OutboxRow(
            id=self.scheduled,
            chat_id=whose,
            person_id=whose,
            talk_id=self.scheduled,
            key_id="key",
            nature="nudge",
            method="bubble",
            payload=None if late else b"sealed",
            state="expired" if late else "pending",
            attempts=0,
            not_before=self.clock,
            created_at=self.clock,
            error="late" if late else None,
            slot=str(self.scheduled),
            not_after=self.clock + chosen,
        )
        with self.store.transaction() as connection:
            # Nothing else in the outbox counts: it is nobody's nudge.
            reply = {**vars(row), "id": -row.id, "nature": "reply", "slot": None}
            outbox.put(connection, [row, OutboxRow(**reply)])

    def claim(self, chosen: int) -> None:
        nudges = [row.id for row in self.rows() if row.slot]
        if nudges:
            row_id = nudges[chosen % len(nudges)]
            with self.store.transaction() as connection:
                if outbox.sending(connection, row_id):
                    self.in_flight.append(row_id)

    def outcome(self, chosen: int) -> None:
        if not self.in_flight:
            return
        row_id = self.in_flight.pop(chosen % len(self.in_flight))
        with self.store.transaction() as connection:
            match chosen % 4:
                case 0:
                    outbox.sent(connection, row_id)
                case 1:
                    outbox.failed(connection, row_id, "unknown", "unclear")
                case 2:
                    outbox.failed(connection, row_id, "failed", "bad-request")
                case _:
                    outbox.later(connection, row_id, self.clock)

    def happens(self, what: str, chosen: int) -> None:
        self.clock += 1
        match what:
            case "post":
                self.post(chosen)
            case "late":
                self.post(chosen, late=True)
            case "claim":
                self.claim(chosen)
            case "outcome":
                self.outcome(chosen)
            case _:
                self.settles(what, chosen)

    def settles(self, what: str, chosen: int) -> None:
        whose = (ADA, BEN)[chosen % 2]
        with self.store.transaction() as connection:
            match what:
                case "stop":
                    outbox.cancel_nudges(connection, whose)
                case "expire":
                    for row in outbox.ready(connection, self.clock, 99):
                        if row.is_late(self.clock):
                            outbox.withdraw(connection, row.id, "expired", "late")
                case "tap":
                    outbox.shown(connection, whose, chosen)
                case "rescue":
                    outbox.rescue(connection)
                    self.in_flight = []
                case _:
                    before = sum(outbox.count_by_state(connection).values())
                    outbox.forget_before(connection, self.clock - 3 * chosen)
                    self.forgotten += before - sum(outbox.count_by_state(connection).values())

    def check(self) -> None:
        rows = [row for row in self.rows() if row.slot]
        with self.store.transaction() as connection:
            counts = outbox.count_by_state(connection)
        assert {*counts} <= {*STATES}
        assert counts == Counter(row.state for row in rows)
        assert sum(counts.values()) + self.forgotten == self.scheduled
        under_way = {row.id for row in rows if row.state == "sending"}
        assert under_way <= {*self.in_flight}
        for row in rows:
            assert (row.payload is None) == (row.state not in {"pending", "sending"})
            before, now = self.ended.get(row.id), row.state
            if before is not None:
                assert now == before or (before, now) == ("unknown", "sent"), "an end is an end"
            if now not in {"pending", "sending"}:
                self.ended[row.id] = now


@given(happenings=st.lists(st.tuples(st.sampled_from(EVENTS), st.integers(0, 9)), max_size=40))
@settings(
    max_examples=150,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_p12_every_nudge_is_in_exactly_one_state_until_it_is_forgotten(
    store: Store, happenings: list[Happening]
) -> None:
    with store.transaction() as connection:
        connection.execute(delete(tables.outbox))
    history = History(store)
    for what, chosen in happenings:
        history.happens(what, chosen)
        history.check()
