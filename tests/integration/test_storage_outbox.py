"""What is committed and not yet delivered: order, states and what is left behind."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier
from typing import get_args

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from storage import buttons, messages, outbox, tables, talks
from storage.buttons import ButtonRow
from storage.messages import MessageRow
from storage.outbox import Ending, Nature, OutboxRow, State
from storage.talks import TalkRow
from storage.vault import Erased
from tests.integration.storage_fixtures import ADA, BEN, CAROL, NOW, Store

REPLY = OutboxRow(
    id=1,
    chat_id=ADA,
    person_id=ADA,
    talk_id=7,
    key_id="key",
    nature="reply",
    method="sendMessage",
    payload=b"sealed",
    state="pending",
    attempts=0,
    not_before=NOW,
    created_at=NOW,
    error=None,
)
NUDGE = replace(REPLY, nature="nudge")
NUDGE_WITHOUT = replace(NUDGE, id=5)


def put(store: Store, *rows: OutboxRow) -> None:
    with store.transaction() as connection:
        outbox.put(connection, rows)


def ready(store: Store, now: int = NOW, limit: int = 99) -> list[int]:
    with store.transaction() as connection:
        return [row.id for row in outbox.ready(connection, now, limit)]


def all_rows(store: Store) -> list[OutboxRow]:
    with store.transaction() as connection:
        rows = connection.execute(select(*tables.outbox.c).order_by(tables.outbox.c.id))
        return [OutboxRow(*row) for row in rows]


def test_a_row_comes_back_as_it_was_put(store: Store) -> None:
    house = replace(REPLY, id=2, chat_id=-BEN, person_id=None, talk_id=None)
    put(store, REPLY, house)
    put(store)
    with store.transaction() as connection:
        assert outbox.ready(connection, NOW, 9) == [REPLY, house]


def test_each_chat_offers_its_oldest_row_only(store: Store) -> None:
    whose = [ADA, ADA, BEN, ADA, BEN, CAROL]
    put(store, *(replace(REPLY, id=n, chat_id=chat) for n, chat in enumerate(whose)))
    assert ready(store) == [0, 2, 5]
    assert ready(store, limit=2) == [0, 2]


def test_a_later_row_never_overtakes_one_that_waits_or_is_in_flight(store: Store) -> None:
    put(store, REPLY, replace(REPLY, id=2), replace(REPLY, id=3, chat_id=BEN))
    with store.transaction() as connection:
        assert outbox.sending(connection, 1)
    assert ready(store) == [3]
    with store.transaction() as connection:
        outbox.later(connection, 1, NOW + 5)
    assert ready(store) == [3]
    assert ready(store, NOW + 5) == [1, 3]
    with store.transaction() as connection:
        assert outbox.sending(connection, 1)
        outbox.sent(connection, 1)
    assert ready(store) == [2, 3]


@pytest.mark.parametrize("ending", ["unknown", "failed", "expired", "cancelled"])
def test_what_has_ended_lets_the_next_one_through(store: Store, ending: Ending) -> None:
    put(store, NUDGE, replace(REPLY, id=2))
    with store.transaction() as connection:
        outbox.failed(connection, 1, ending, "code")
    assert ready(store) == [2]


def test_replies_go_before_nudges(store: Store) -> None:
    put(store, NUDGE, replace(REPLY, id=2, chat_id=BEN), replace(NUDGE, id=3, chat_id=CAROL))
    assert ready(store) == [2, 1, 3]


def test_nothing_goes_before_its_time(store: Store) -> None:
    put(store, replace(REPLY, not_before=NOW + 1))
    assert ready(store) == []
    assert ready(store, NOW + 1) == [1]


def test_a_row_is_claimed_once(store: Store) -> None:
    put(store, REPLY)
    with store.transaction() as connection:
        assert outbox.sending(connection, 1)
        assert not outbox.sending(connection, 1)
        assert not outbox.sending(connection, 2)


def test_four_threads_claim_each_row_once(empty_postgres: Store) -> None:
    store = empty_postgres
    put(store, *(replace(NUDGE, id=n, chat_id=n) for n in range(80)))
    together = Barrier(4)

    def claim_all(_: int) -> list[int]:
        together.wait()
        taken: list[int] = []
        while waiting := ready(store, limit=5):
            for row_id in waiting:
                with store.transaction() as connection:
                    if outbox.sending(connection, row_id):
                        taken.append(row_id)
        return taken

    with ThreadPoolExecutor(4) as threads:
        taken = [row_id for ids in threads.map(claim_all, range(4)) for row_id in ids]
    assert sorted(taken) == list(range(80))


def test_a_sent_reply_vanishes_and_a_sent_nudge_keeps_its_record_without_its_words(
    store: Store,
) -> None:
    nudge = replace(NUDGE, id=2, chat_id=BEN)
    put(store, REPLY, nudge)
    with store.transaction() as connection:
        for row_id in (1, 2):
            assert outbox.sending(connection, row_id)
            outbox.sent(connection, row_id)
    assert all_rows(store) == [replace(nudge, state="sent", payload=None)]


def test_a_row_erased_while_in_flight_may_still_be_reported(store: Store) -> None:
    with store.transaction() as connection:
        outbox.sent(connection, 1)
        outbox.failed(connection, 1, "failed", "code")
        outbox.later(connection, 1, NOW)
    assert all_rows(store) == []


@pytest.mark.parametrize("ending", ["unknown", "failed", "expired", "cancelled"])
def test_what_fails_keeps_a_code_and_no_words(store: Store, ending: Ending) -> None:
    put(store, REPLY, replace(REPLY, id=2))
    with store.transaction() as connection:
        outbox.failed(connection, 1, ending, "403")
    lost = replace(REPLY, state=ending, error="403", payload=None)
    assert all_rows(store) == [lost, replace(REPLY, id=2)]


def test_another_try_is_counted(store: Store) -> None:
    put(store, REPLY)
    with store.transaction() as connection:
        assert outbox.sending(connection, 1)
        outbox.later(connection, 1, NOW + 7)
    assert all_rows(store) == [replace(REPLY, attempts=1, not_before=NOW + 7)]


def test_cancelling_takes_what_waits_for_ada_and_leaves_what_is_in_flight_and_bens(
    store: Store,
) -> None:
    put(store, *(replace(NUDGE, id=n) for n in (1, 2)), replace(NUDGE, id=3, person_id=BEN))
    with store.transaction() as connection:
        assert outbox.sending(connection, 1)
        assert outbox.cancel_of_person(connection, ADA) == 1
    assert [row.state for row in all_rows(store)] == ["sending", "cancelled", "pending"]
    assert [row.payload for row in all_rows(store)] == [b"sealed", None, b"sealed"]


def test_cancelling_nudges_leaves_replies(store: Store) -> None:
    put(store, NUDGE, replace(REPLY, id=2), replace(NUDGE, id=3, person_id=BEN))
    with store.transaction() as connection:
        assert outbox.cancel_nudges(connection, ADA) == 1
    assert [row.state for row in all_rows(store)] == ["cancelled", "pending", "pending"]


@pytest.mark.parametrize("how", ["person", "nudges", "chat"])
def test_a_nudge_in_flight_that_did_not_leave_is_not_tried_again_after_cancelling(
    store: Store, how: str
) -> None:
    put(store, NUDGE)
    with store.transaction() as connection:
        assert outbox.sending(connection, 1)
        match how:
            case "person":
                assert outbox.cancel_of_person(connection, ADA) == 0
            case "nudges":
                assert outbox.cancel_nudges(connection, ADA) == 0
            case _:
                assert outbox.cancel_of_chat(connection, ADA) == 0
        outbox.later(connection, 1, NOW)
    (row,) = all_rows(store)
    assert row.state == "pending"
    assert row.is_late(NOW)


@pytest.mark.parametrize("nature", ["reply", "nudge"])
def test_what_is_cancelled_stays_so_whatever_its_sender_reports(
    store: Store, nature: Nature
) -> None:
    put(store, replace(REPLY, nature=nature))
    with store.transaction() as connection:
        outbox.cancel_of_person(connection, ADA)
        outbox.later(connection, 1, NOW + 1)
        outbox.failed(connection, 1, "failed", "code")
        assert not outbox.sending(connection, 1)
    assert all_rows(store) == [replace(REPLY, nature=nature, state="cancelled", payload=None)]


def test_what_is_in_flight_holds_even_a_row_with_an_earlier_number(store: Store) -> None:
    put(store, replace(NUDGE, id=2))
    with store.transaction() as connection:
        assert outbox.sending(connection, 2)
    put(store, REPLY, replace(REPLY, id=3, chat_id=BEN))
    assert ready(store) == [3]
    with store.transaction() as connection:
        outbox.sent(connection, 2)
    assert ready(store) == [1, 3]


def test_cancelling_a_chat_takes_what_waits_for_it_and_nothing_else(store: Store) -> None:
    group = replace(REPLY, id=3, chat_id=-5, person_id=None)
    put(store, REPLY, replace(group, id=2), group)
    with store.transaction() as connection:
        assert outbox.sending(connection, 2)
        assert outbox.cancel_of_chat(connection, -5) == 1
    assert [row.state for row in all_rows(store)] == ["pending", "sending", "cancelled"]
    assert [row.payload for row in all_rows(store)] == [b"sealed", b"sealed", None]


def test_what_waits_for_a_group_follows_it_to_its_new_number(store: Store) -> None:
    put(store, replace(REPLY, chat_id=-5), replace(REPLY, id=2, chat_id=BEN))
    with store.transaction() as connection:
        outbox.move_chat(connection, -5, -100_5)
    assert [row.chat_id for row in all_rows(store)] == [-100_5, BEN]


def test_after_a_crash_a_reply_in_flight_is_sent_again_and_a_nudge_never(store: Store) -> None:
    nudge, waiting = replace(NUDGE, id=2, chat_id=BEN), replace(NUDGE, id=3, chat_id=CAROL)
    put(store, REPLY, nudge, waiting)
    with store.transaction() as connection:
        assert outbox.sending(connection, 1)
        assert outbox.sending(connection, 2)
    with store.transaction() as connection:
        outbox.rescue(connection)
    unclear = replace(nudge, state="unknown", payload=None)
    assert all_rows(store) == [REPLY, unclear, waiting]


def test_records_of_what_ended_go_in_time_and_what_waits_stays(store: Store) -> None:
    old = [replace(NUDGE, id=n, chat_id=n) for n in range(3)]
    put(store, *old, replace(NUDGE, id=3, created_at=NOW + 1))
    with store.transaction() as connection:
        assert outbox.sending(connection, 1)
        for row_id in (2, 3):
            assert outbox.sending(connection, row_id)
            outbox.sent(connection, row_id)
        assert outbox.forget_before(connection, NOW + 1) == 1
    assert [row.id for row in all_rows(store)] == [0, 1, 3]


# A nudge: its slot, its end, and the talk that nobody has seen.

ANY = "0" * 34


def test_there_is_one_nudge_for_a_slot_whatever_became_of_it(store: Store) -> None:
    put(store, replace(NUDGE, slot=ANY), NUDGE_WITHOUT, replace(NUDGE_WITHOUT, id=6))
    for _ in range(2):
        with pytest.raises(IntegrityError):
            put(store, replace(NUDGE, id=2, chat_id=BEN, slot=ANY))
        with store.transaction() as connection:
            assert outbox.has_slot(connection, ANY)
            assert not outbox.has_slot(connection, "1" * 34)
            outbox.failed(connection, 1, "expired", "late")


def test_what_is_stored_of_a_slot_is_the_same_each_time_and_tells_nothing(store: Store) -> None:
    ada, ben = store.welcome(ADA), store.welcome(BEN)
    mark = outbox.slot_of(store.vault, ada.key_id, "weekly", "2026-11-22", 0)
    assert outbox.slot_of(store.vault, ada.key_id, "weekly", "2026-11-22", 0) == mark
    others = {
        outbox.slot_of(store.vault, ben.key_id, "weekly", "2026-11-22", 0),
        outbox.slot_of(store.vault, ada.key_id, "revisit", "2026-11-22", 0),
        outbox.slot_of(store.vault, ada.key_id, "weekly", "2026-11-23", 0),
        outbox.slot_of(store.vault, ada.key_id, "weekly", "2026-11-22", 1),
    }
    assert len(others - {mark}) == 4
    assert len({mark, *others}) == 5
    assert "weekly" not in mark
    store.vault.destroy(ada.key_id)
    with pytest.raises(Erased):
        outbox.slot_of(store.vault, ada.key_id, "weekly", "2026-11-22", 0)


def test_only_a_nudge_is_late_and_only_after_its_last_instant() -> None:
    assert not NUDGE.is_late(NOW)
    assert not replace(NUDGE, not_after=NOW).is_late(NOW)
    assert replace(NUDGE, not_after=NOW).is_late(NOW + 1)
    assert not replace(REPLY, not_after=NOW).is_late(NOW + 1)


def test_what_somebody_has_claimed_is_no_longer_withdrawn_for_being_late(store: Store) -> None:
    put(store, NUDGE, replace(NUDGE, id=2, chat_id=BEN))
    with store.transaction() as connection:
        assert outbox.sending(connection, 1)
        for row_id in (1, 2):
            outbox.withdraw(connection, row_id, "expired", "late")
        outbox.sent(connection, 1)
    assert [(row.state, row.error) for row in all_rows(store)] == [
        ("sent", None),
        ("expired", "late"),
    ]


@pytest.mark.parametrize("unclear", ["sending", "unknown"])
def test_a_tap_shows_that_a_nudge_was_sent(store: Store, unclear: State) -> None:
    put(store, replace(NUDGE, state=unclear, error="unclear"))
    with store.transaction() as connection:
        assert outbox.shown(connection, BEN, 7) is None
        assert outbox.shown(connection, ADA, 8) is None
        assert outbox.shown(connection, ADA, 7) == NOW
        assert outbox.shown(connection, ADA, 7) is None
        outbox.failed(connection, 1, "unknown", "unclear")
    assert all_rows(store) == [replace(NUDGE, state="sent", payload=None)]


@pytest.mark.parametrize("state", ["pending", "sent", "failed", "expired", "cancelled"])
def test_a_tap_tells_nothing_of_what_was_not_unclear(store: Store, state: State) -> None:
    clear = replace(NUDGE, state=state), replace(REPLY, id=2, state="sending")
    put(store, *clear)
    with store.transaction() as connection:
        assert outbox.shown(connection, ADA, 7) is None
    assert all_rows(store) == [*clear]


def with_a_talk(store: Store) -> None:
    store.welcome(ADA)
    with store.transaction() as connection:
        talks.add(connection, TalkRow(7, ADA, 0, False, None, NOW, b""))  # noqa: FBT003
        buttons.put(connection, [ButtonRow("t", ADA, 7, 0, b"", NOW)])


def open_talks(store: Store) -> list[int]:
    with store.transaction() as connection:
        outbox.close_unseen(connection, ADA)
        assert bool(buttons.find(connection, "t")) == bool(talks.open_of(connection, ADA))
        return [row.id for row in talks.open_of(connection, ADA)]


@pytest.mark.parametrize("state", get_args(Ending))
def test_a_talk_that_nobody_has_seen_closes_with_its_nudge(store: Store, state: Ending) -> None:
    with_a_talk(store)
    put(store, NUDGE)
    assert open_talks(store) == [7]
    with store.transaction() as connection:
        outbox.failed(connection, 1, state, "code")
    assert open_talks(store) == ([7] if state == "unknown" else [])


def test_a_talk_that_was_seen_or_still_will_be_stays_open(store: Store) -> None:
    with_a_talk(store)
    put(store, replace(NUDGE, state="expired"), replace(REPLY, id=2))
    assert open_talks(store) == [7], "an answer in it is on its way"
    with store.transaction() as connection:
        outbox.sent(connection, 2)
        messages.record(connection, MessageRow(ADA, 1, ADA, 7, NOW))
    assert open_talks(store) == [7], "it stands in the chat"


def test_a_reply_that_failed_closes_no_talk(store: Store) -> None:
    with_a_talk(store)
    put(store, replace(REPLY, state="failed"))
    assert open_talks(store) == [7]
