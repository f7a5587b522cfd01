"""Who may join a group, and whose it becomes.

Two who are linked already need only tap. Two who are linked to nobody are each asked in a chat of
their own, where the other one does not look over their shoulder, and both have to agree there.
"""

from dataclasses import replace

from bot import linking
from bot.acting import Acting, Done
from bot.incoming import Member
from bot.keeping import has_agreed, seal_appointment
from bot.tools import Tools
from conversations.events import Opened
from storage import Connection, appointments, couples, people, shared_chats, talks
from storage.appointments import AppointmentRow
from storage.shared_chats import SEATS, SeatRow, SharedChatRow
from storage.vault import Unreadable, Vault, Where

SCRIPT = "shared-join"
START = "together"
"""The deep link's parameter: it names no chat, as everybody has one such question at most."""


def may_join(connection: Connection, row: SharedChatRow, telegram_id: int) -> bool:
    """Whether somebody may have a seat: two at most, linked with each other or with nobody."""
    taken = {each.telegram_id for each in shared_chats.seats(connection, row.id)}
    if telegram_id in taken:
        return True
    links = {_couple_of(connection, each) for each in (telegram_id, *taken)}
    return len(taken) < SEATS and len(links) == 1


def take_seat(tools: Tools, connection: Connection, row: SharedChatRow, who: Member) -> None:
    """Somebody joins; twice is fine."""
    if any(who.telegram_id == each.telegram_id for each in shared_chats.seats(connection, row.id)):
        return
    name = tools.vault.seal(row.key_id, _name_place(row.id, who.telegram_id), who.name.encode())
    seat = SeatRow(row.id, who.telegram_id, agreed=False, away=False, name=name)
    shared_chats.take_seat(connection, seat)


def settle(tools: Tools, connection: Connection, row: SharedChatRow, now: int) -> str:
    """Two have tapped: it is theirs if they are linked, otherwise each is asked alone."""
    seats = shared_chats.seats(connection, row.id)
    if len(seats) < SEATS:
        shared_chats.free_seats(connection, row.id)
        return "open"
    first, second = (_couple_of(connection, each.telegram_id) for each in seats)
    if first is not None and first == second:
        make_theirs(tools, connection, row, first, now)
        return "ours"
    for seat in seats:
        _ask(tools, connection, row, seat, now)
    return "deciding"


def make_theirs(
    tools: Tools, connection: Connection, row: SharedChatRow, couple_id: int, now: int
) -> None:
    """From now on it is this couple's; one that they had before is nobody's again."""
    for before in shared_chats.of_couple(connection, couple_id):
        if before.id != row.id:
            emptied = shared_chats.empty(connection, tools.vault, before, now)
            shared_chats.free_seats(connection, before.id)
            shared_chats.save(connection, replace(emptied, couple_id=None))
    for seat in shared_chats.seats(connection, row.id):
        shared_chats.save_seat(connection, replace(seat, agreed=True, name=None))
    shared_chats.save(connection, replace(row, couple_id=couple_id))


def asked_of(tools: Tools, connection: Connection, telegram_id: int) -> Opened | None:
    """What somebody is asked in their own chat, if they have joined and have not answered."""
    for row in shared_chats.of_member(connection, telegram_id):
        seats = shared_chats.seats(connection, row.id)
        mine = next(each for each in seats if each.telegram_id == telegram_id)
        if _is_deciding(connection, row, seats) and not mine.agreed:
            other = next(each for each in seats if each is not mine)
            return _question(tools.vault, row, other)
    return None


def agree(acting: Acting, chat: int, other: int) -> Done:
    """One of the two says yes; with the second yes they are linked, and the chat is theirs."""
    connection, me = acting.connection, acting.row
    row = shared_chats.get(connection, chat)
    seats = {each.telegram_id: each for each in shared_chats.seats(connection, chat)}
    theirs = people.find(connection, other, lock=False)
    if row is None or set(seats) != {me.telegram_id, other}:
        return _done(acting, "refused")
    linked = couples.is_linked(connection, me.id) or (
        theirs is not None and couples.is_linked(connection, theirs.id)
    )
    if linked or not _is_deciding(connection, row, list(seats.values())):
        return _done(acting, "refused")
    shared_chats.save_seat(connection, replace(seats[me.telegram_id], agreed=True))
    if theirs is None or not seats[other].agreed:
        return _done(acting, "waiting")
    couple_id = linking.link(acting, theirs)
    make_theirs(acting.tools, connection, row, couple_id, acting.now)
    talks.wake(connection, row.id, acting.now)
    return replace(_done(acting, "linked"), appointed=True)


def _done(acting: Acting, outcome: str) -> Done:
    return Done(acting.row, acting.kept, outcome)


def _is_deciding(connection: Connection, row: SharedChatRow, seats: list[SeatRow]) -> bool:
    """Whether the group waits for what the two say in chats of their own."""
    waiting = any(talk.due_at is not None for talk in talks.open_in(connection, row.id))
    return row.couple_id is None and len(seats) == SEATS and waiting


def _ask(tools: Tools, connection: Connection, row: SharedChatRow, seat: SeatRow, now: int) -> None:
    """Whoever has pressed Start before is asked at once; others when they come by the button."""
    who = people.find(connection, seat.telegram_id, lock=False)
    if who is None or not has_agreed(who) or not tools.vault.has(who.key_id):
        return
    seats = shared_chats.seats(connection, row.id)
    other = next(each for each in seats if each.telegram_id != seat.telegram_id)
    row_id = tools.chance.row(now)
    question = _question(tools.vault, row, other)
    sealed = seal_appointment(tools.vault, who.key_id, row_id, question)
    # As if from themselves: after `/stop` it does not come.
    appointments.add(connection, AppointmentRow(row_id, who.id, who.id, now, sealed))


def _question(vault: Vault, row: SharedChatRow, other: SeatRow) -> Opened:
    place = _name_place(row.id, other.telegram_id)
    try:
        name = vault.open(row.key_id, place, other.name or b"").decode()
    except Unreadable:
        name = ""
    words = {"chat": str(row.id), "other": str(other.telegram_id), "name": name}
    return Opened(SCRIPT, words, patient=True)


def _couple_of(connection: Connection, telegram_id: int) -> int | None:
    who = people.find(connection, telegram_id, lock=False)
    return None if who is None else couples.couple_of(connection, who.id)


def _name_place(shared_chat_id: int, telegram_id: int) -> Where:
    return Where("seat", "name", f"{shared_chat_id}/{telegram_id}")
