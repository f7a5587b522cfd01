"""Erasing: nothing of Ada is left, nothing of Ben's is touched, and no word is ever in clear."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from storage import buttons, database, erase, messages, moments, outbox, people, talks
from storage.buttons import ButtonRow
from storage.keys import key
from storage.messages import DELETABLE, MessageRow
from storage.moments import MomentRow
from storage.outbox import OutboxRow
from storage.people import PersonRow
from storage.tables import DAY, METADATA
from storage.talks import TalkRow
from storage.vault import HOUSE, Erased, Where
from tests.integration.storage_fixtures import ADA, BEN, NOW, Store

CANARY = "zwitscherkanarienvogel"


def live(store: Store, person_id: int) -> PersonRow:
    """A person with something in every table, and the canary wherever words can be."""
    who = store.welcome(person_id)

    def seal(table: str, column: str, row: int | str) -> bytes:
        return store.seal(who, Where(table, column, row), CANARY)

    talk = TalkRow(
        id=person_id,
        person_id=person_id,
        revision=0,
        parked=False,
        due_at=NOW,
        touched_at=NOW,
        body=seal("talk", "body", person_id),
    )
    token = f"token-{person_id}"
    meaning = seal("button", "meaning", token)
    row = OutboxRow(
        id=person_id,
        chat_id=who.chat_id,
        person_id=person_id,
        talk_id=talk.id,
        key_id=who.key_id,
        nature="nudge",
        method="sendMessage",
        payload=seal("outbox", "payload", person_id),
        state="pending",
        attempts=0,
        not_before=NOW,
        created_at=NOW,
        error=None,
    )
    with store.transaction() as connection:
        people.keep(connection, person_id, seal("person", "kept", person_id))
        talks.add(connection, talk)
        buttons.put(connection, [ButtonRow(token, person_id, talk.id, 1, meaning, NOW + DAY)])
        outbox.put(connection, [row])
        sealed = seal("moment", "body", person_id)
        moments.add(connection, MomentRow(person_id, person_id, sealed))
        for number, at in enumerate((NOW, NOW - DELETABLE, NOW - DELETABLE + 1), start=1):
            messages.record(connection, MessageRow(who.chat_id, number, person_id, talk.id, at))
    return who


def everything(store: Store) -> dict[str, list[tuple[object, ...]]]:
    with store.transaction() as connection:
        return {
            table.name: [tuple(row) for row in connection.execute(select(*table.c))]
            for table in METADATA.sorted_tables
        }


def forget(store: Store, who: PersonRow) -> list[MessageRow]:
    with store.transaction() as connection:
        return erase.forget(connection, store.vault, who, NOW)


def test_after_forgetting_ada_it_is_as_if_only_ben_had_been_there(store: Store) -> None:
    ben = live(store, BEN)
    before = everything(store)
    ada = live(store, ADA)
    assert everything(store) != before
    forget(store, ada)
    assert everything(store) == before
    assert not store.vault.has(ada.key_id)
    assert store.vault.has(ben.key_id)


def test_forgetting_names_the_messages_telegram_still_lets_the_bot_remove(store: Store) -> None:
    ada = live(store, ADA)
    live(store, BEN)
    left = forget(store, ada)
    assert [(row.chat_id, row.message_id) for row in left] == [(ada.chat_id, 1), (ada.chat_id, 3)]


def test_a_last_word_outlives_its_person(store: Store) -> None:
    store.vault.make_house(NOW)
    ada = live(store, ADA)
    place = Where("outbox", "payload", 99)
    with store.transaction() as connection:
        waiting = outbox.ready(connection, NOW, 1)[0]
        erase.forget(connection, store.vault, ada, NOW)
        goodbye = store.vault.seal(HOUSE, place, b"It is all gone.")
        last = replace(waiting, id=99, person_id=None, key_id=HOUSE, payload=goodbye)
        outbox.put(connection, [last])
    with store.transaction() as connection:
        assert outbox.ready(connection, NOW, 9) == [last]
    assert store.vault.open(HOUSE, place, goodbye) == b"It is all gone."


def test_what_was_begun_can_be_finished_after_a_crash(store: Store) -> None:
    ada = live(store, ADA)
    with store.transaction() as connection:
        erase.forget(connection, store.vault, ada, NOW)
        connection.rollback()
    with store.transaction() as connection:
        found = people.find(connection, ada.telegram_id)
    assert found is not None
    assert found.kept is not None
    with pytest.raises(Erased):
        store.vault.open(found.key_id, Where("person", "kept", ADA), found.kept)
    forget(store, found)
    assert not any(everything(store).values())


def test_no_word_is_ever_in_clear_on_the_disk(store: Store) -> None:
    ada = live(store, ADA)
    written = store.bytes_on_disk()
    assert ada.key_id.encode() in written
    assert CANARY.encode() not in written
    forget(store, ada)
    assert erase.scrub(store.database)
    assert CANARY.encode() not in store.bytes_on_disk()


def test_not_even_sealed_words_or_ids_of_ada_are_left_in_sqlites_files(
    empty_sqlite: Store,
) -> None:
    store = empty_sqlite
    ben, ada = live(store, BEN), live(store, ADA)
    with store.keys.begin() as connection:
        wrapped = connection.scalars(select(key.c.wrapped).where(key.c.id == ada.key_id)).one()
    sealed = [row[-2] for row in everything(store)["talk"] if row[1] == ADA]
    traces = [*sealed, wrapped, ada.key_id.encode(), f"token-{ADA}".encode()]
    written = store.bytes_on_disk()
    assert all(trace in written for trace in traces)
    forget(store, ada)
    assert erase.scrub(store.database)
    left = store.bytes_on_disk()
    assert [trace for trace in traces if trace in left] == []
    assert ben.key_id.encode() in left


def test_scrubbing_says_when_somebody_was_reading(
    tmp_path: Path, empty_sqlite: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "_BUSY_SECONDS", 0)
    impatient = database.connect(None, tmp_path)
    reader = sqlite3.connect(tmp_path / "toward.db", isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM person").fetchall()
    live(empty_sqlite, ADA)
    assert not erase.scrub(impatient)
    reader.close()
    assert erase.scrub(impatient)
    impatient.engine.dispose()
