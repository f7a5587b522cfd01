"""The database's side of delivery: what is to be sent next, and what became of what was sent.

Plain functions for the database thread; each is one transaction.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from bot import forgetting, group_updates
from bot.clock import MICROSECONDS
from bot.outcomes import Gone, Later, Moved, NotThere, Outcome, Refused, Sent, Unclear
from bot.posting import BUBBLE, CLEAR, REMOVE, payload_place
from bot.render import Payload
from bot.tools import Tools
from storage import Connection, messages, outbox, people, shared_chats
from storage.database import transaction
from storage.messages import MessageRow
from storage.outbox import Ending, OutboxRow
from storage.vault import Unreadable

Passing = Sent | NotThere | Later | Unclear | Moved
"""An outcome after which its chat can still be written to, and the message may be."""

LONGEST_PAUSE = 60
"""Seconds between two tries of the same message, at most."""


@dataclass(frozen=True)
class Outgoing:
    """A row with its payload in clear and, for a bubble, the message it stands in so far."""

    row: OutboxRow
    payload: Payload
    message_id: int | None
    recent: tuple[int, ...] = ()
    """Where the chat is to be cleared: the messages in it that Telegram lets a bot delete."""


def exchange(tools: Tools, ended: Iterable[tuple[Outgoing, Outcome]], limit: int) -> list[Outgoing]:
    """Records how sends turned out and reads what is to be sent next.

    What cannot be sent any more, such as a late nudge, is not among it and holds up nothing.
    """
    going_on: list[tuple[Outgoing, Passing]] = []
    for outgoing, outcome in ended:
        if isinstance(outcome, Gone | Refused):
            _give_up(tools, outgoing.row, outcome)
        else:
            going_on.append((outgoing, outcome))
    found, over = _exchange(tools, going_on, limit)
    while over:
        for each in over:
            _end(tools, each)
        found, over = _exchange(tools, (), limit)
    return found


@dataclass(frozen=True)
class Over:
    """A row that is ready and will not be sent."""

    row: OutboxRow
    ending: Ending
    code: str


def _exchange(
    tools: Tools, ended: Iterable[tuple[Outgoing, Passing]], limit: int
) -> tuple[list[Outgoing], list[Over]]:
    now = tools.clock.now()
    with transaction(tools.database) as connection:
        for outgoing, outcome in ended:
            _record(tools, connection, outgoing, outcome)
        rows = outbox.ready(connection, now, limit)
        read = [_read(tools, connection, row, now) for row in rows]
    found = [each for each in read if isinstance(each, Outgoing)]
    return found, [each for each in read if isinstance(each, Over)]


def _read(tools: Tools, connection: Connection, row: OutboxRow, now: int) -> Outgoing | Over:
    if row.is_late(now):
        return Over(row, "expired", "late")
    try:
        plain = tools.vault.open(row.key_id, payload_place(row.id), row.payload or b"")
    except Unreadable:
        return Over(row, "cancelled", "erased")
    recent = _recent(connection, row, now)
    return Outgoing(row, json.loads(plain), _bubble(connection, row), recent)


def _end(tools: Tools, over: Over) -> None:
    with transaction(tools.database) as connection:
        _lock(connection, over.row)
        outbox.withdraw(connection, over.row.id, over.ending, over.code)
        outbox.close_unseen(connection, over.row.chat_id)


def claim(tools: Tools, row_id: int) -> bool:
    """Commits that a nudge is on its way, before it is; false if it was withdrawn meanwhile."""
    with transaction(tools.database) as connection:
        return outbox.sending(connection, row_id)


def rescue(tools: Tools) -> None:
    """At the start: settles what was under way when the process before ended."""
    with transaction(tools.database) as connection:
        outbox.rescue(connection)


def _give_up(tools: Tools, row: OutboxRow, outcome: Gone | Refused) -> None:
    """It cannot be sent; of a nudge that nobody has seen nothing stays open."""
    with transaction(tools.database) as connection:
        _lock(connection, row)
        match outcome:
            case Gone():
                outbox.failed(connection, row.id, "failed", "gone")
                _cannot_reach(connection, row)
            case Refused(code=code):
                outbox.failed(connection, row.id, "failed", code)
        outbox.close_unseen(connection, row.chat_id)


def _lock(connection: Connection, row: OutboxRow) -> None:
    """Whose chat it is, before any row of it, as in a turn: so neither waits for the other."""
    if row.person_id is None:
        shared_chats.find(connection, row.chat_id)
    else:
        people.get(connection, row.person_id)


def _bubble(connection: Connection, row: OutboxRow) -> int | None:
    if row.talk_id is None or row.method not in {BUBBLE, REMOVE}:
        return None
    found = messages.bubble(connection, row.talk_id)
    return found.message_id if found else None


def _recent(connection: Connection, row: OutboxRow, now: int) -> tuple[int, ...]:
    if row.method != CLEAR:
        return ()
    found = messages.recent(connection, row.chat_id, now - messages.DELETABLE)
    return tuple(each.message_id for each in found)


def _record(tools: Tools, connection: Connection, outgoing: Outgoing, outcome: Passing) -> None:
    row, now = outgoing.row, tools.clock.now()
    match outcome:
        case Sent(message_id=message_id):
            _arrived(tools, connection, row, message_id)
        case NotThere():
            _arrived(tools, connection, row, None)
        case Later(seconds=seconds):
            outbox.later(connection, row.id, now + round(seconds * MICROSECONDS))
        case Unclear():
            _perhaps(connection, row, now)
        case Moved(to_chat=to_chat):
            group_updates.move(tools, connection, row.chat_id, to_chat)
            outbox.later(connection, row.id, now)


def _arrived(tools: Tools, connection: Connection, row: OutboxRow, message_id: int | None) -> None:
    waited = outbox.sent(connection, row.id)
    if row.method == CLEAR:
        messages.forget_chat(connection, row.chat_id)
    if message_id is None:
        return
    if not waited and _is_erased(connection, row):
        forgetting.remove(tools, connection, row, message_id)
        return
    now = tools.clock.now()
    bubble = MessageRow(row.chat_id, message_id, row.person_id, row.talk_id, now)
    messages.record(connection, bubble)


def _is_erased(connection: Connection, row: OutboxRow) -> bool:
    if row.person_id is None:
        return False
    return people.get(connection, row.person_id, lock=False) is None


def _perhaps(connection: Connection, row: OutboxRow, now: int) -> None:
    """A reply twice is better than none, a nudge none better than twice."""
    if row.nature == "nudge":
        outbox.failed(connection, row.id, "unknown", "unclear")
        return
    pause = min(LONGEST_PAUSE, 2 ** min(row.attempts, 6))
    outbox.later(connection, row.id, now + pause * MICROSECONDS)


def _cannot_reach(connection: Connection, row: OutboxRow) -> None:
    if row.person_id is None:
        outbox.cancel_of_chat(connection, row.chat_id)
        return
    people.set_reachable(connection, row.person_id, reachable=False)
    outbox.cancel_of_person(connection, row.person_id)


def is_waiting(tools: Tools) -> bool:
    """Whether something could be sent at this instant and has not been yet."""
    with transaction(tools.database) as connection:
        return bool(outbox.ready(connection, tools.clock.now(), 1))
