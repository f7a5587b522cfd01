"""Whose row is whose: the one place that says what showing, a file and erasing are about.

Every column is either shown to its person or left out for a reason that is written here; a test
holds both against the schema.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, select

from storage.appointments import AppointmentRow
from storage.buttons import ButtonRow
from storage.couples import InviteRow, MembershipRow
from storage.joint_answers import JointAnswerRow
from storage.list_items import ListItemRow
from storage.messages import MessageRow
from storage.moments import MomentRow
from storage.outbox import OutboxRow
from storage.people import PersonRow
from storage.presses import PressRow
from storage.shared_chats import SeatRow
from storage.tables import (
    appointment,
    button,
    invite,
    joint_answer,
    list_item,
    membership,
    message,
    moment,
    outbox,
    press,
    seat,
    talk,
)
from storage.talks import TalkRow

OWN = (button, talk, outbox, message, joint_answer, press, moment)
"""Whoever is named in `person_id` is the only one whom a row of these is about."""

_OTHERS = "which of the two decides it, and when, is the other one's to know"
_CONTENT = "it is what everybody reads, and nobody's"
_SHARED = "it is the chat's: whatever either of the two did there made it so"
_INNER = "it means nothing outside, and is the same whatever anybody does"
_SEALED = "its sealed content is shown, not these bytes"
_CHANCE = "whoever knows it could tell what chance gave to the other one (P2, P3)"
_POWER = "whoever has it could act in this person's place"

LEFT_OUT: Mapping[str, str] = {
    "script_version": _CONTENT,
    "seen_update": "it is nobody's: a number and a kind, of no chat and no person",
    "couple": f"there is one as long as either of the two stays; its seed: {_CHANCE}",
    "shared_chat": _SHARED,
    "person.id": _INNER,
    "person.key_id": _INNER,
    "person.reachable": "it is so whenever somebody can look",
    "person.kept": _SEALED,
    "talk.person_id": _INNER,
    "talk.revision": _INNER,
    "talk.touched_at": f"when a page was drawn is shown; of a question for two: {_OTHERS}",
    "talk.body": _SEALED,
    "talk.shared_chat_id": _SHARED,
    "button.token": _POWER,
    "button.person_id": _INNER,
    "button.wait": _INNER,
    "button.meaning": "it stands on the button",
    "button.shared_chat_id": _SHARED,
    "outbox.chat_id": "it is the chat of `person`",
    "outbox.person_id": _INNER,
    "outbox.talk_id": _INNER,
    "outbox.key_id": _INNER,
    "outbox.method": _INNER,
    "outbox.payload": "it comes in this chat, and is emptied when it has",
    "outbox.attempts": _INNER,
    "outbox.not_before": _INNER,
    "outbox.error": _INNER,
    "outbox.slot": "it is a mark of what the row says already",
    "outbox.not_after": _INNER,
    "message.chat_id": "it is the chat of `person`",
    "message.person_id": _INNER,
    "message.talk_id": _INNER,
    "membership.person_id": _INNER,
    "membership.couple_id": _INNER,
    "invite.digest": _POWER,
    "invite.person_id": _INNER,
    "invite.accepted_by": f"{_OTHERS}; a question comes in this chat",
    "appointment.person_id": _INNER,
    "appointment.from_person_id": f"what comes from the other one is not shown before: {_OTHERS}",
    "appointment.body": _SEALED,
    "joint_answer.question": _INNER,
    "joint_answer.person_id": _INNER,
    "joint_answer.couple_id": _INNER,
    "joint_answer.expires_at": f"it follows from the hours of both: {_OTHERS}",
    "joint_answer.body": _SEALED,
    "press.person_id": _INNER,
    "moment.person_id": _INNER,
    "moment.body": _SEALED,
    "list_item.couple_id": _INNER,
    "list_item.body": _SEALED,
    "seat.shared_chat_id": _INNER,
    "seat.telegram_id": "it is the one of `person`",
    "seat.name": "it is how Telegram calls them, under the key of the group, until it is settled",
}
"""Tables, and columns of other tables, that nobody is shown, each with the reason."""


@dataclass(frozen=True)
class Rows:
    """All that is stored of somebody, still sealed. What belongs to two is whole in here."""

    person: PersonRow
    talks: tuple[TalkRow, ...]
    buttons: tuple[ButtonRow, ...]
    outbox: tuple[OutboxRow, ...]
    messages: tuple[MessageRow, ...]
    joint_answers: tuple[JointAnswerRow, ...]
    presses: tuple[PressRow, ...]
    moments: tuple[MomentRow, ...]
    appointments: tuple[AppointmentRow, ...]
    """Those of one's own: not what comes from somebody else."""
    invites: tuple[InviteRow, ...]
    """Those that the person made: not those that they accepted."""
    memberships: tuple[MembershipRow, ...]
    seats: tuple[SeatRow, ...]
    list_items: tuple[ListItemRow, ...]
    """The whole list of the couple; whose an item is, is sealed."""


_OF = {
    table.name: select(*table.c)
    .where(table.c.person_id == bindparam("whose"))
    .order_by(*table.primary_key.columns)
    for table in (*OWN, invite, membership)
}
_APPOINTMENTS = (
    select(*appointment.c)
    .where(appointment.c.person_id == bindparam("whose"), appointment.c.from_person_id.is_(None))
    .order_by(appointment.c.id)
)
_SEATS = (
    select(*seat.c).where(seat.c.telegram_id == bindparam("whose")).order_by(seat.c.shared_chat_id)
)
_LIST = (
    select(*list_item.c)
    .join(membership, membership.c.couple_id == list_item.c.couple_id)
    .where(membership.c.person_id == bindparam("whose"))
    .order_by(list_item.c.id)
)


def gather(connection: Connection, who: PersonRow) -> Rows:
    """Every row that is somebody's, each table's in the order of its keys."""
    mine = {"whose": who.id}
    found = {name: connection.execute(statement, mine).all() for name, statement in _OF.items()}
    return Rows(
        person=who,
        talks=tuple(TalkRow(*row) for row in found["talk"]),
        buttons=tuple(ButtonRow(*row) for row in found["button"]),
        outbox=tuple(OutboxRow(*row) for row in found["outbox"]),
        messages=tuple(MessageRow(*row) for row in found["message"]),
        joint_answers=tuple(JointAnswerRow(*row) for row in found["joint_answer"]),
        presses=tuple(PressRow(*row) for row in found["press"]),
        moments=tuple(MomentRow(*row) for row in found["moment"]),
        appointments=tuple(AppointmentRow(*row) for row in connection.execute(_APPOINTMENTS, mine)),
        invites=tuple(InviteRow(*row) for row in found["invite"]),
        memberships=tuple(MembershipRow(*row) for row in found["membership"]),
        seats=tuple(
            SeatRow(*row) for row in connection.execute(_SEATS, {"whose": who.telegram_id})
        ),
        list_items=tuple(ListItemRow(*row) for row in connection.execute(_LIST, mine)),
    )
