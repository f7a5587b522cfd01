"""Talks, their buttons and the versions of their scripts, as stored."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier

import pytest
from sqlalchemy import func, select

from storage import buttons, people, talks, versions
from storage.buttons import ButtonRow
from storage.tables import DAY, button
from storage.talks import Stale, TalkRow
from storage.versions import VersionRow
from tests.integration.storage_fixtures import ADA, BEN, CAROL, NOW, Store

WALK = TalkRow(
    id=7, person_id=ADA, revision=0, parked=False, due_at=None, touched_at=NOW, body=b"walk"
)
TEA = replace(WALK, id=8, body=b"tea")
YES = ButtonRow("yes", ADA, WALK.id, 1, b"sealed yes", NOW + DAY)
NO = replace(YES, token="no", meaning=b"sealed no")


def add(store: Store, *rows: TalkRow) -> None:
    with store.transaction() as connection:
        for row in rows:
            talks.add(connection, row)


def open_of(store: Store, person_id: int) -> list[TalkRow]:
    with store.transaction() as connection:
        return talks.open_of(connection, person_id)


def test_a_talk_comes_back_as_it_was_stored(store: Store) -> None:
    store.welcome(ADA)
    store.welcome(BEN)
    add(store, WALK)
    assert open_of(store, ADA) == [WALK]
    assert open_of(store, BEN) == []


def test_a_talk_in_front_comes_before_a_parked_one_and_the_newest_first(store: Store) -> None:
    store.welcome(ADA)
    parked = replace(WALK, id=1, parked=True, touched_at=NOW + 9)
    old, new, newest = (
        WALK,
        replace(TEA, touched_at=NOW + 1),
        replace(TEA, id=9, touched_at=NOW + 1),
    )
    add(store, parked, new, old, newest)
    assert open_of(store, ADA) == [newest, new, old, parked]


def test_saving_stores_everything_under_the_next_revision(store: Store) -> None:
    store.welcome(ADA)
    add(store, WALK, TEA)
    moved = replace(WALK, parked=True, due_at=NOW + 5, touched_at=NOW + 1, body=b"further")
    with store.transaction() as connection:
        talks.save(connection, moved)
    assert open_of(store, ADA) == [TEA, replace(moved, revision=1)]


def test_saving_what_somebody_else_has_saved_meanwhile_is_refused(store: Store) -> None:
    store.welcome(ADA)
    add(store, WALK)
    with store.transaction() as connection:
        talks.save(connection, WALK)
    with pytest.raises(Stale), store.transaction() as connection:
        talks.save(connection, replace(WALK, body=b"too late"))
    assert [row.body for row in open_of(store, ADA)] == [b"walk"]


def test_saving_a_talk_that_is_over_is_refused(store: Store) -> None:
    with pytest.raises(Stale), store.transaction() as connection:
        talks.save(connection, WALK)


def test_closing_a_talk_removes_it_and_its_buttons_and_no_others(store: Store) -> None:
    store.welcome(ADA)
    add(store, WALK, TEA)
    with store.transaction() as connection:
        buttons.put(connection, [YES, replace(NO, talk_id=TEA.id)])
        talks.close(connection, WALK.id)
        assert buttons.find(connection, "yes") is None
        assert buttons.find(connection, "no") is not None
    assert open_of(store, ADA) == [TEA]


def test_what_is_due_comes_the_longest_due_first_and_no_more_than_asked(store: Store) -> None:
    store.welcome(ADA)
    at = [replace(WALK, id=n, due_at=NOW + n) for n in (3, 1, 2, 4)]
    add(store, *at, TEA)
    with store.transaction() as connection:
        assert [row.id for row in talks.due(connection, NOW + 3, 9)] == [1, 2, 3]
        assert [row.id for row in talks.due(connection, NOW + 3, 2)] == [1, 2]
        assert talks.due(connection, NOW, 9) == []
        assert talks.due(connection, NOW + 1, 9) == [at[1]]


def test_talks_without_a_turn_for_long_are_found_whether_parked_or_not(store: Store) -> None:
    store.welcome(ADA)
    parked = replace(TEA, parked=True, touched_at=NOW - 2)
    add(store, replace(WALK, touched_at=NOW), parked, replace(WALK, id=9, touched_at=NOW + 1))
    with store.transaction() as connection:
        assert [row.id for row in talks.silent(connection, NOW, 9)] == [TEA.id, WALK.id]
        assert talks.silent(connection, NOW, 1) == [parked]


def test_four_processes_take_each_due_talk_once(empty_postgres: Store) -> None:
    store = empty_postgres
    for person_id in (ADA, BEN, CAROL):
        store.welcome(person_id)
    whose = [(ADA, BEN, CAROL)[n % 3] for n in range(60)]
    add(store, *(replace(WALK, id=n, person_id=who, due_at=NOW) for n, who in enumerate(whose)))
    together = Barrier(4)

    def claim_all(_: int) -> list[int]:
        together.wait()
        taken: list[int] = []
        while open_due(store):
            with store.transaction() as connection:
                rows = talks.due(connection, NOW, 3)
                for row in rows:
                    talks.save(connection, replace(row, due_at=None))
            taken.extend(row.id for row in rows)
        return taken

    with ThreadPoolExecutor(4) as threads:
        taken = [talk_id for ids in threads.map(claim_all, range(4)) for talk_id in ids]
    assert sorted(taken) == list(range(60))


def open_due(store: Store) -> bool:
    with store.transaction() as connection:
        return any(
            row.due_at for who in (ADA, BEN, CAROL) for row in talks.open_of(connection, who)
        )


def test_a_talk_whose_person_is_in_the_middle_of_a_turn_waits_for_the_next_tick(
    empty_postgres: Store,
) -> None:
    store = empty_postgres
    store.welcome(ADA)
    store.welcome(BEN)
    add(store, replace(WALK, due_at=NOW), replace(TEA, person_id=BEN, due_at=NOW))
    with store.transaction() as turn, store.transaction() as tick:
        people.get(turn, ADA)
        assert [row.id for row in talks.due(tick, NOW, 9)] == [TEA.id]
        assert [row.id for row in talks.silent(tick, NOW, 9)] == [TEA.id]


def test_a_button_is_found_by_its_token(store: Store) -> None:
    store.welcome(ADA)
    add(store, WALK)
    with store.transaction() as connection:
        buttons.put(connection, [YES, NO])
        assert buttons.find(connection, "yes") == YES
        assert buttons.find(connection, "never made") is None


def test_no_buttons_are_fine(store: Store) -> None:
    with store.transaction() as connection:
        buttons.put(connection, [])
        assert connection.scalar(select(func.count()).select_from(button)) == 0


def test_an_answered_wait_leaves_no_trace_of_its_buttons(store: Store) -> None:
    store.welcome(ADA)
    add(store, WALK, TEA)
    other = replace(YES, token="other", talk_id=TEA.id)
    with store.transaction() as connection:
        buttons.put(connection, [YES, NO, other])
        buttons.drop_of_talk(connection, WALK.id)
        assert [buttons.find(connection, token) for token in ("yes", "no", "other")] == [
            None,
            None,
            other,
        ]


def test_buttons_go_when_their_time_is_over(store: Store) -> None:
    store.welcome(ADA)
    add(store, WALK)
    later = replace(NO, expires_at=YES.expires_at + 1)
    with store.transaction() as connection:
        buttons.put(connection, [YES, later])
        assert buttons.drop_expired(connection, YES.expires_at - 1) == 0
        assert buttons.drop_expired(connection, YES.expires_at) == 1
        assert buttons.find(connection, "yes") is None
        assert buttons.find(connection, "no") == later


def test_a_script_is_stored_once_by_its_version(store: Store) -> None:
    first = VersionRow("abc", "welcome", "{}", NOW)
    other = VersionRow("def", "welcome", "{1}", NOW)
    with store.transaction() as connection:
        versions.remember(connection, first)
        versions.remember(connection, replace(first, first_seen=NOW + 1))
        versions.remember(connection, other)
        assert versions.read(connection, ["abc", "unknown"]) == {"abc": first}
        assert versions.read(connection, {"abc", "def"}) == {"abc": first, "def": other}
        assert versions.read(connection, []) == {}
