"""People, as stored."""

from dataclasses import fields, replace

import pytest
from sqlalchemy import Table
from sqlalchemy.exc import IntegrityError

from storage import people, tables, talks
from storage.buttons import ButtonRow
from storage.messages import MessageRow
from storage.outbox import OutboxRow
from storage.people import PersonRow
from storage.talks import TalkRow
from storage.versions import VersionRow
from tests.integration.storage_fixtures import ADA, BEN, CAROL, NOW, Store

ROWS: dict[type, Table] = {
    PersonRow: tables.person,
    TalkRow: tables.talk,
    ButtonRow: tables.button,
    OutboxRow: tables.outbox,
    MessageRow: tables.message,
    VersionRow: tables.script_version,
}


@pytest.mark.parametrize("row", ROWS)
def test_a_rows_fields_stand_in_the_order_of_its_columns(row: type) -> None:
    assert [field.name for field in fields(row)] == list(ROWS[row].c.keys())


def test_somebody_who_never_pressed_start_is_not_found(store: Store) -> None:
    with store.transaction() as connection:
        assert people.find(connection, ADA + 1_000) is None
        assert people.get(connection, ADA) is None


@pytest.mark.parametrize("lock", [True, False])
def test_a_person_is_found_by_telegram_account_and_by_id(store: Store, *, lock: bool) -> None:
    ada = store.welcome(ADA)
    store.welcome(BEN)
    with store.transaction() as connection:
        assert people.find(connection, ada.telegram_id, lock=lock) == ada
        assert people.get(connection, ADA, lock=lock) == ada


def test_one_telegram_account_is_one_person(store: Store) -> None:
    ada = store.welcome(ADA)
    with pytest.raises(IntegrityError), store.transaction() as connection:
        people.add(connection, replace(ada, id=BEN))


def test_ids_as_large_as_telegrams_fit(store: Store) -> None:
    ada = replace(store.welcome(BEN), id=2**52, telegram_id=2**52, chat_id=-(2**52))
    with store.transaction() as connection:
        people.add(connection, ada)
        assert people.get(connection, 2**52) == ada


def test_what_is_noted_about_ada_changes_ada_only(store: Store) -> None:
    ada, ben = store.welcome(ADA), store.welcome(BEN)
    with store.transaction() as connection:
        people.agree(connection, ADA, 3, NOW + 1)
        people.set_reachable(connection, ADA, reachable=False)
        people.keep(connection, ADA, b"sealed")
        people.touch(connection, ADA, NOW + 2)
    changed = replace(
        ada,
        agreed_version=3,
        agreed_at=NOW + 1,
        reachable=False,
        kept=b"sealed",
        touched_at=NOW + 2,
    )
    with store.transaction() as connection:
        assert people.get(connection, ADA) == changed
        assert people.get(connection, BEN) == ben


def test_a_stranger_is_who_never_agreed_has_no_talk_and_has_been_away_for_long(
    store: Store,
) -> None:
    first, second = replace(store.welcome(BEN), touched_at=NOW - 2), store.welcome(CAROL)
    agreed, talking = store.welcome(ADA), store.welcome(44)
    with store.transaction() as connection:
        people.touch(connection, BEN, NOW - 2)
        people.agree(connection, agreed.id, 1, NOW - 9)
        talks.add(connection, TalkRow(7, talking.id, 0, False, None, NOW, b""))  # noqa: FBT003
        assert people.stranger(connection, NOW - 3) is None
        assert people.stranger(connection, NOW) == first
        people.touch(connection, BEN, NOW + 1)
        assert people.stranger(connection, NOW) == second
        people.touch(connection, CAROL, NOW + 1)
        assert people.stranger(connection, NOW) is None


def test_who_is_in_the_middle_of_a_turn_waits_where_they_are_asked_for(
    empty_postgres: Store,
) -> None:
    ada, ben = empty_postgres.welcome(ADA), empty_postgres.welcome(BEN)
    with empty_postgres.transaction() as turn, empty_postgres.transaction() as other:
        assert people.find(turn, ada.telegram_id) == ada
        assert people.stranger(other, NOW) == ben
        assert people.find(other, ada.telegram_id, lock=False) == ada
    with empty_postgres.transaction() as turn, empty_postgres.transaction() as other:
        assert people.get(turn, ADA) == ada
        assert people.stranger(other, NOW) == ben
        assert people.get(other, ADA, lock=False) == ada


def test_what_is_kept_can_be_let_go(store: Store) -> None:
    store.welcome(ADA)
    with store.transaction() as connection:
        people.keep(connection, ADA, b"sealed")
        people.keep(connection, ADA, None)
        found = people.get(connection, ADA)
    assert found is not None
    assert found.kept is None
