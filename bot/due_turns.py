"""Turns that time brings on: a wait that ran out, an appointment, a talk fallen silent.

Each is one small transaction; one that fails is mended by itself, so that it does not stop the
others.
"""

from collections.abc import Callable
from dataclasses import dataclass

from bot import barrier, keeping, letterbox, nudging, shared_nudging
from bot.acting import Acting
from bot.group_turn import GroupTurn
from bot.person_turn import PersonTurn, Report
from bot.tools import Tools
from conversations.events import (
    Due,
    Ended,
    Handed,
    HelpDue,
    Opened,
    PersonEvent,
    Revealed,
    Silent,
)
from conversations.local_time import DAY, HOUR, next_waking, zone_of
from conversations.talk import Talk
from storage import Connection, appointments, erase, people, retention, shared_chats, talks
from storage.appointments import AppointmentRow
from storage.database import is_away, transaction
from storage.talks import TalkRow

POSTPONED_BY = HOUR

LATE = HOUR
"""An appointment that comes so much after its time, because the bot was away, keeps out of the
night. One in time does not: whoever asked to be called back at night is called back."""


@dataclass(frozen=True)
class Occasion:
    """What falls due for one person, and how to get it out of the way should its turn fail."""

    person_id: int
    event: Callable[[PersonTurn], PersonEvent | None]
    """None: it is put off, or there is nothing to be told."""
    mend: Callable[[Connection], None]
    put_off: Callable[[PersonTurn, int], None] | None = None
    """Has it wait, as somebody has hidden the chat; None: nothing of it shows there."""


@dataclass(frozen=True)
class ChatOccasion:
    """What falls due in one shared chat."""

    shared_chat_id: int
    event: Callable[[GroupTurn], Due | Silent | Opened | HelpDue | None]
    mend: Callable[[Connection], None]


class BadTurn(Exception):
    """A turn that time brought on failed while the database is well; the cause says how."""

    def __init__(self, occasion: Occasion | ChatOccasion) -> None:
        super().__init__()
        self.occasion = occasion


Find = Callable[[Tools, Connection], Occasion | ChatOccasion | None]


def wait_over(tools: Tools, connection: Connection) -> Occasion | ChatOccasion | None:
    """The talk of a person whose wait ran out longest ago."""
    now = tools.clock.now()
    return _waited(talks.due(connection, now, 1), now)


def shared_wait_over(tools: Tools, connection: Connection) -> Occasion | ChatOccasion | None:
    """The talk of a shared chat whose wait ran out longest ago."""
    now = tools.clock.now()
    return _waited(talks.due(connection, now, 1, shared=True), now)


def nudge_due(tools: Tools, connection: Connection) -> Occasion | None:
    """The person whose next nudge has been due for longest."""
    now = tools.clock.now()
    person_id = people.nudge_due(connection, now)
    if person_id is None:
        return None
    return Occasion(
        person_id,
        _nudged,
        lambda later: people.plan_nudge(later, person_id, now + POSTPONED_BY),
        lambda turn, until: people.plan_nudge(turn.connection, person_id, until),
    )


def _nudged(turn: PersonTurn) -> PersonEvent | None:
    came = nudging.come(turn.acting())
    turn.kept, turn.nudge = came.kept, came.nudge
    if came.opened is None:
        turn.skip()
    return came.opened


def shared_nudge_due(tools: Tools, connection: Connection) -> ChatOccasion | None:
    """The shared chat in which something has been due by itself for longest."""
    now = tools.clock.now()
    row_id = shared_chats.nudge_due(connection, now)
    if row_id is None:
        return None
    return ChatOccasion(
        row_id,
        shared_nudging.come,
        lambda later: shared_chats.plan_nudge(later, row_id, now + POSTPONED_BY),
    )


def fallen_silent(tools: Tools, connection: Connection) -> Occasion | ChatOccasion | None:
    """The talk that had no sign of life for longest, once seven days have gone by."""
    before = tools.clock.now() - retention.SILENT_TALK
    found = talks.silent(connection, before, 1) or talks.silent(connection, before, 1, shared=True)
    row = next(iter(found), None)
    if row is None:
        return None
    return _occasion(
        row,
        lambda turn: Silent(_readable(turn, row.id).id),
        lambda connection: talks.close(connection, row.id),
    )


def _waited(found: list[TalkRow], now: int) -> Occasion | ChatOccasion | None:
    row = next(iter(found), None)
    if row is None:
        return None

    def put_off(connection: Connection, until: int = now + POSTPONED_BY) -> None:
        # Its last sign of life stays: what was said in it is kept for seven days, not longer.
        talks.postpone(connection, row.id, row.touched_at, until)

    return _occasion(
        row,
        lambda turn: Due(row.id, _readable(turn, row.id).wait),
        put_off,
        lambda turn, until: put_off(turn.connection, until),
    )


def _occasion(
    row: TalkRow,
    event: Callable[[PersonTurn | GroupTurn], Due | Silent],
    mend: Callable[[Connection], None],
    put_off: Callable[[PersonTurn, int], None] | None = None,
) -> Occasion | ChatOccasion:
    if row.shared_chat_id is not None:
        return ChatOccasion(row.shared_chat_id, event, mend)
    if row.person_id is None:
        raise LookupError("a talk is nobody's")
    return Occasion(row.person_id, event, mend, put_off)


def _readable(turn: PersonTurn | GroupTurn, talk_id: int) -> Talk:
    """The talk, unless its row is damaged: then this turn fails, and it is out of the way."""
    for talk in turn.talks:
        if talk.id == talk_id:
            return talk
    raise LookupError("the talk cannot be opened")


def appointment_due(tools: Tools, connection: Connection) -> Occasion | None:
    """The earliest appointment whose instant has come."""
    row = next(iter(appointments.due(connection, tools.clock.now(), 1)), None)
    if row is None:
        return None

    return Occasion(
        row.person_id,
        lambda turn: _come(turn, row),
        lambda later: appointments.drop(later, row.id),
        lambda turn, until: _wait_for(turn, row, until),
    )


def _wait_for(turn: PersonTurn, row: AppointmentRow, until: int) -> None:
    """It comes later; what is for two who are together is of no use by then."""
    what = keeping.open_appointment(turn.tools.vault, turn.row.key_id, row)
    if isinstance(what, Revealed) and what.at_once:
        appointments.drop(turn.connection, row.id)
    else:
        appointments.put_off(turn.connection, row.id, until)


def _come(turn: PersonTurn, row: AppointmentRow) -> PersonEvent | None:
    match keeping.open_appointment(turn.tools.vault, turn.row.key_id, row):
        case None:
            raise LookupError("the appointment cannot be opened")
        case Handed() as note:
            return _handed(turn, row, note)
        case Opened() | Revealed() | Ended() as what:
            return _kept(turn, row, what)


def _kept(
    turn: PersonTurn, row: AppointmentRow, what: Opened | Revealed | Ended
) -> PersonEvent | None:
    """An appointment is kept now, or put off."""
    later = _put_off_until(turn.acting(), row, what)
    if later is not None:
        appointments.put_off(turn.connection, row.id, later)
        return None
    appointments.drop(turn.connection, row.id)
    event = _come_of(turn, row, what)
    if event is not None and row.from_person_id is not None:
        turn.kept = turn.kept.shared(turn.given.now)
    return event


def _come_of(
    turn: PersonTurn, row: AppointmentRow, what: Opened | Revealed | Ended
) -> Opened | Revealed | Ended | None:
    match what:
        case Opened() | Ended():
            return None if _is_unheard(turn, row) else what
        case Revealed():
            return barrier.come(turn.acting(), what, row.due_at)


def _put_off_until(
    acting: Acting, row: AppointmentRow, what: Opened | Revealed | Ended
) -> int | None:
    """When an appointment is kept instead, if it cannot be now and can wait."""
    late = acting.now - row.due_at >= LATE
    match what:
        case Opened(until=int() as until) if not acting.row.reachable:
            return until if until > acting.now else None
        case Opened(patient=True) if late:
            morning = next_waking(acting.now, zone_of(acting.row.zone))
            return morning if morning > acting.now else None
        case Revealed(at_once=False) if late:
            return barrier.next_hour(acting)
        case _:
            return None


def _is_unheard(turn: PersonTurn, row: AppointmentRow) -> bool:
    """Nothing from anybody else reaches them, nor may anything follow from it later."""
    deaf = turn.kept.stopped or not turn.row.reachable
    return deaf and row.from_person_id is not None


def _handed(turn: PersonTurn, row: AppointmentRow, note: Handed) -> Opened | None:
    """A note comes, waits in the letterbox, or never reaches anybody."""
    at = letterbox.comes_at(turn.acting(), row, note)
    if at is not None and at > turn.given.now:
        appointments.put_off(turn.connection, row.id, at)
        return None
    appointments.drop(turn.connection, row.id)
    if at is None:
        return None
    turn.kept, opened = letterbox.receive(turn.acting(), note, at)
    return opened


def run_next(tools: Tools, find: Find) -> Report | None:
    """Runs the turn of what is found, if there is anything.

    Raises:
        BadTurn: that turn failed while the database is well.
    """
    with transaction(tools.database) as connection:
        occasion = find(tools, connection)
        return None if occasion is None else _run(tools, connection, occasion)


def _run(tools: Tools, connection: Connection, occasion: Occasion | ChatOccasion) -> Report:
    try:
        if isinstance(occasion, ChatOccasion):
            return _run_in_chat(tools, connection, occasion)
        owner = people.get(connection, occasion.person_id)
        if owner is None:
            raise LookupError("nobody is there whom it is for")
        if not tools.vault.has(owner.key_id):
            return PersonTurn.finish_erasing(tools, connection, owner)
        turn = PersonTurn.load(tools, connection, owner)
        until = _quiet_until(turn)
        if occasion.put_off is not None and until is not None:
            occasion.put_off(turn, until)
            return Report()
        event = occasion.event(turn)
        return Report() if event is None else turn.run(event)
    except Exception as error:
        if is_away(error):
            raise
        raise BadTurn(occasion) from error


def _quiet_until(turn: PersonTurn) -> int | None:
    """Until when nothing comes to them by itself: they hid the chat, or have to agree anew."""
    now = turn.given.now
    if turn.row.agreed_version is not None and not keeping.has_agreed(turn.row):
        return now + DAY
    return turn.kept.hidden_until if turn.kept.is_hiding(now) else None


def _run_in_chat(tools: Tools, connection: Connection, occasion: ChatOccasion) -> Report:
    row = shared_chats.get(connection, occasion.shared_chat_id)
    if row is None:
        raise LookupError("there is no such chat")
    turn = GroupTurn.load(tools, connection, row)
    event = occasion.event(turn)
    report = turn.skip() if event is None else turn.run(event)
    shared_nudging.plan(turn)
    return report


def mend(tools: Tools, bad: BadTurn) -> None:
    """Takes what failed out of the way."""
    with transaction(tools.database) as connection:
        bad.occasion.mend(connection)


def forget_stranger(tools: Tools) -> Report | None:
    """Erases somebody who never agreed and stayed away for seven days, if there is one."""
    now = tools.clock.now()
    with transaction(tools.database) as connection:
        row = people.stranger(connection, now - retention.STRANGER)
        if row is None:
            return None
        erase.forget(connection, tools.vault, row, now)
        return Report(erased=True)


def next_instant(tools: Tools) -> int | None:
    """When something falls due by itself next."""
    with transaction(tools.database) as connection:
        instants = (
            talks.next_instant(connection),
            appointments.next_instant(connection),
            people.next_instant(connection),
            shared_chats.next_instant(connection),
        )
        return min((each for each in instants if each is not None), default=None)
