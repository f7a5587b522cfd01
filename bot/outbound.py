"""The database's side of delivery: what is to be sent next, and what became of what was sent.

Plain functions for the database thread; each is one transaction.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from bot import group_updates
from bot.clock import MICROSECONDS
from bot.outcomes import Gone, Later, Moved, NotThere, Outcome, Refused, Sent, Unclear
from bot.posting import BUBBLE, REMOVE, payload_place
from bot.render import Payload
from bot.tools import Tools
from storage import Connection, messages, outbox, people
from storage.database import transaction
from storage.messages import MessageRow
from storage.outbox import OutboxRow
from storage.vault import Unreadable

LONGEST_PAUSE = 60
"""Seconds between two tries of the same message, at most."""


@dataclass(frozen=True)
class Outgoing:
    """A row with its payload in clear and, for a bubble, the message it stands in so far."""

    row: OutboxRow
    payload: Payload
    message_id: int | None


def exchange(tools: Tools, ended: Iterable[tuple[Outgoing, Outcome]], limit: int) -> list[Outgoing]:
    """Records how sends turned out and reads what is to be sent next."""
    now = tools.clock.now()
    with transaction(tools.database) as connection:
        for outgoing, outcome in ended:
            _record(tools, connection, outgoing, outcome)
        rows = outbox.ready(connection, now, limit)
        opened = (_open(tools, connection, row) for row in rows)
        return [outgoing for outgoing in opened if outgoing is not None]


def claim(tools: Tools, row_id: int) -> bool:
    """Commits that a nudge is on its way, before it is; false if it was withdrawn meanwhile."""
    with transaction(tools.database) as connection:
        return outbox.sending(connection, row_id)


def rescue(tools: Tools) -> None:
    """At the start: settles what was under way when the process before ended."""
    with transaction(tools.database) as connection:
        outbox.rescue(connection)


def _open(tools: Tools, connection: Connection, row: OutboxRow) -> Outgoing | None:
    try:
        plain = tools.vault.open(row.key_id, payload_place(row.id), row.payload or b"")
    except Unreadable:
        outbox.failed(connection, row.id, "cancelled", "erased")
        return None
    return Outgoing(row, json.loads(plain), _bubble(connection, row))


def _bubble(connection: Connection, row: OutboxRow) -> int | None:
    if row.talk_id is None or row.method not in {BUBBLE, REMOVE}:
        return None
    found = messages.bubble(connection, row.talk_id)
    return found.message_id if found else None


def _record(tools: Tools, connection: Connection, outgoing: Outgoing, outcome: Outcome) -> None:
    row, now = outgoing.row, tools.clock.now()
    match outcome:
        case Sent(message_id=message_id):
            _arrived(connection, row, message_id, now)
        case NotThere():
            _arrived(connection, row, None, now)
        case Later(seconds=seconds):
            outbox.later(connection, row.id, now + round(seconds * MICROSECONDS))
        case Unclear():
            _perhaps(connection, row, now)
        case Gone():
            outbox.failed(connection, row.id, "failed", "gone")
            _cannot_reach(connection, row)
        case Moved(to_chat=to_chat):
            group_updates.move(tools, connection, row.chat_id, to_chat)
            outbox.later(connection, row.id, now)
        case Refused(code=code):
            outbox.failed(connection, row.id, "failed", code)


def _arrived(connection: Connection, row: OutboxRow, message_id: int | None, now: int) -> None:
    outbox.sent(connection, row.id)
    if message_id is not None:
        bubble = MessageRow(row.chat_id, message_id, row.person_id, row.talk_id, now)
        messages.record(connection, bubble)


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
