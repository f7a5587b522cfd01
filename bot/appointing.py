"""Appointments: what is to happen in somebody's chat later, made in somebody's turn."""

from bot.acting import Acting
from bot.keeping import open_appointment, seal_appointment
from bot.tools import Tools
from conversations.events import Appointed, Opened
from storage import Connection, appointments, couples, people
from storage.appointments import AppointmentRow
from storage.people import PersonRow


def for_oneself(acting: Acting, what: Appointed, due_at: int) -> int:
    """Something of one's own: a revisit, a reminder, a call-back. Its number, to cancel it by."""
    return _add(acting, acting.row, what, due_at, from_person_id=None)


def for_other(acting: Acting, whom: PersonRow, what: Appointed, due_at: int) -> int:
    """Something for somebody else, withdrawn when either of the two leaves."""
    return _add(acting, whom, what, due_at, from_person_id=acting.row.id)


def from_other(acting: Acting, other: PersonRow, what: Appointed, due_at: int) -> int:
    """Something in one's own chat that comes from somebody else as well, withdrawn likewise."""
    return _add(acting, acting.row, what, due_at, from_person_id=other.id)


def catch_up(tools: Tools, connection: Connection, whom: PersonRow) -> bool:
    """What waited for somebody to let the bot in again is due now; whether there is anything."""
    waited = [
        row
        for row in appointments.from_others(connection, whom.id)
        if (opened := open_appointment(tools.vault, whom.key_id, row))
        and isinstance(opened, Opened)
        and opened.until is not None
    ]
    for row in waited:
        appointments.put_off(connection, row.id, tools.clock.now())
    return bool(waited)


def partner(acting: Acting) -> PersonRow | None:
    """The person at the other end of the link, as long as neither of the two has left.

    Only for what goes to them. Nothing that this person reads may depend on it (P1, P5).
    """
    partner_id = couples.partner_of(acting.connection, acting.row.id)
    if partner_id is None:
        return None
    row = people.get(acting.connection, partner_id, lock=False)
    # Their key goes first when they forget everything: from then on they are not there.
    return row if row is not None and acting.tools.vault.has(row.key_id) else None


def _add(
    acting: Acting, whom: PersonRow, what: Appointed, due_at: int, *, from_person_id: int | None
) -> int:
    row_id = acting.tools.chance.row(acting.now)
    sealed = seal_appointment(acting.tools.vault, whom.key_id, row_id, what)
    row = AppointmentRow(row_id, whom.id, from_person_id, due_at, sealed)
    appointments.add(acting.connection, row)
    return row_id
