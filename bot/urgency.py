"""Presses: each time somebody reaches out to their partner through us is noted for a day."""

from bot.acting import Acting
from conversations import urgency
from storage import presses
from storage.presses import PressRow


def press(acting: Acting) -> bool:
    """Notes that the person reaches out now; whether that is so often that it goes slower."""
    row = PressRow(acting.tools.chance.row(acting.now), acting.row.id, acting.now)
    presses.add(acting.connection, row)
    return urgency.too_often(presses.instants(acting.connection, acting.row.id), acting.now)
