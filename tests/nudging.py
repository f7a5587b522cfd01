"""Nudges posted by hand, as a turn that time brings on posts them."""

from bot.person_turn import PersonTurn
from bot.posting import AsNudge
from bot.tools import Tools
from conversations.events import Opened
from conversations.local_time import HOUR
from storage import Connection, outbox, people
from storage.database import transaction

SCRIPT = "situations"
"""It asks at once and takes no words."""


def slot(tools: Tools, connection: Connection, person_id: int, *what: str | int) -> str:
    row = people.get(connection, person_id)
    assert row
    return outbox.slot_of(tools.vault, row.key_id, *what)


def nudge(
    tools: Tools, person_id: int, which: int = 1, lasts: int = HOUR, *, silent: bool = False
) -> int:
    """Opens a talk in a nudge; the talk's number."""
    with transaction(tools.database) as connection:
        row = people.get(connection, person_id)
        assert row
        turn = PersonTurn.load(tools, connection, row)
        mark = slot(tools, connection, person_id, "weekly", "2026-11-20", which)
        turn.nudge = AsNudge(mark, turn.given.now + lasts, silent)
        turn.run(Opened(SCRIPT))
        return turn.given.talk_id
