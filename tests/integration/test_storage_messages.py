"""What the bot has in a chat, and which updates were taken in."""

from dataclasses import replace

import pytest

from storage import messages, outbox, talks, updates
from storage.messages import MessageRow
from storage.outbox import OutboxRow, State
from storage.talks import TalkRow
from tests.integration.storage_fixtures import ADA, BEN, NOW, Store

GROUP = -5
HELLO = MessageRow(chat_id=ADA, message_id=1, person_id=ADA, talk_id=7, sent_at=NOW)


def record(store: Store, *rows: MessageRow) -> None:
    with store.transaction() as connection:
        for row in rows:
            messages.record(connection, row)


def test_a_talks_bubble_is_its_newest_message(store: Store) -> None:
    newest = replace(HELLO, message_id=3, sent_at=NOW + 1)
    same_moment = replace(HELLO, message_id=2, sent_at=NOW + 1)
    record(store, HELLO, newest, same_moment, replace(HELLO, message_id=4, talk_id=8))
    with store.transaction() as connection:
        assert messages.bubble(connection, 7) == newest
        assert messages.bubble(connection, 9) is None


def test_a_message_recorded_twice_is_there_once(store: Store) -> None:
    record(store, HELLO, replace(HELLO, sent_at=NOW + 1))
    with store.transaction() as connection:
        assert messages.recent(connection, ADA, NOW) == [HELLO]


def test_recent_messages_are_those_of_one_chat_since_then_in_order(store: Store) -> None:
    old = replace(HELLO, message_id=9, sent_at=NOW - 1)
    house = replace(HELLO, message_id=3, person_id=None, talk_id=None)
    record(store, house, old, HELLO, replace(HELLO, chat_id=BEN))
    with store.transaction() as connection:
        assert messages.recent(connection, ADA, NOW) == [HELLO, house]


def test_old_messages_are_forgotten_but_not_the_bubble_of_an_open_talk(store: Store) -> None:
    store.welcome(ADA)
    over, none = replace(HELLO, message_id=2, talk_id=8), replace(HELLO, message_id=3, talk_id=None)
    record(store, HELLO, over, none, replace(over, message_id=4, sent_at=NOW + 1))
    with store.transaction() as connection:
        talks.add(connection, TalkRow(7, ADA, 0, False, None, NOW, b""))  # noqa: FBT003
        assert messages.forget_before(connection, NOW + 1) == 2
        left = messages.recent(connection, ADA, 0)
    assert [row.message_id for row in left] == [1, 4]


@pytest.mark.parametrize("state", ["pending", "sending"])
def test_old_messages_stay_while_an_edit_is_on_its_way(store: Store, state: State) -> None:
    record(store, HELLO, replace(HELLO, message_id=2, talk_id=8))
    edit = OutboxRow(
        id=1,
        chat_id=ADA,
        person_id=ADA,
        talk_id=7,
        key_id="key",
        nature="reply",
        method="editMessageText",
        payload=b"sealed",
        state=state,
        attempts=0,
        not_before=NOW,
        created_at=NOW,
        error=None,
    )
    with store.transaction() as connection:
        outbox.put(connection, [edit])
        assert messages.forget_before(connection, NOW + 1) == 1
        outbox.sent(connection, 1)
        assert messages.forget_before(connection, NOW + 1) == 1


def test_a_group_that_becomes_a_supergroup_leaves_its_message_ids_behind(store: Store) -> None:
    record(store, replace(HELLO, chat_id=GROUP), HELLO)
    with store.transaction() as connection:
        messages.forget_chat(connection, GROUP)
        assert messages.recent(connection, GROUP, 0) == []
        assert messages.recent(connection, ADA, 0) == [HELLO]


def test_an_update_is_taken_in_once(store: Store) -> None:
    with store.transaction() as connection:
        assert updates.note(connection, 2**40, NOW, "done", "message")
        assert updates.note(connection, 5, NOW, "ignored", "poll")
    with store.transaction() as connection:
        assert not updates.note(connection, 2**40, NOW + 1, "aside", "message")


def test_an_update_of_a_turn_that_failed_is_not_taken_for_seen(store: Store) -> None:
    with store.transaction() as connection:
        assert updates.note(connection, 5, NOW, "done", "message")
        connection.rollback()
    with store.transaction() as connection:
        assert updates.note(connection, 5, NOW, "done", "message")


def test_seen_updates_are_forgotten_in_time(store: Store) -> None:
    with store.transaction() as connection:
        updates.note(connection, 5, NOW - 1, "done", "message")
        updates.note(connection, 6, NOW, "done", "message")
        assert updates.forget_before(connection, NOW) == 1
        assert updates.note(connection, 5, NOW, "done", "message")
        assert not updates.note(connection, 6, NOW, "done", "message")
