"""Forgetting that was cut short is finished: at the start, and for what was on its way meanwhile.

Whoever's key is gone counts as erased from then on. Their next update, or whatever falls due for
them, finishes it too (`bot.turns`, `bot.due_turns`).
"""

import json
from dataclasses import replace

from bot.person_turn import PersonTurn
from bot.posting import payload_place
from bot.tools import Tools
from storage import Connection, erase, outbox, people
from storage.database import transaction
from storage.outbox import OutboxRow
from storage.vault import HOUSE


def finish_all(tools: Tools) -> None:
    """At the start: erases what is left of everybody whose key is gone."""
    with transaction(tools.database) as connection:
        keys = people.keys(connection)
    gone = tools.vault.missing(keys.values())
    unfinished = [person_id for person_id, key_id in keys.items() if key_id in gone]
    for person_id in unfinished:
        with transaction(tools.database) as connection:
            row = people.get(connection, person_id)
            if row is not None:
                PersonTurn.finish_erasing(tools, connection, row)
    if unfinished:
        erase.scrub(tools.database)


def remove(tools: Tools, connection: Connection, row: OutboxRow, message_id: int) -> None:
    """A message arrived when its reader had just been erased: it goes from the chat."""
    now = tools.clock.now()
    row_id = tools.chance.row(now)
    plain = json.dumps({"message_id": message_id}).encode()
    removing = replace(
        row,
        id=row_id,
        person_id=None,
        talk_id=None,
        key_id=HOUSE,
        nature="reply",
        method="deleteMessage",
        payload=tools.vault.seal(HOUSE, payload_place(row_id), plain),
        state="pending",
        attempts=0,
        not_before=now,
        created_at=now,
        slot=None,
        not_after=None,
    )
    outbox.put(connection, [removing])
