"""What happens in a group, from Telegram: each becomes a turn of that group."""

from dataclasses import replace

from bot import shared_nudging
from bot.group_turn import GroupTurn
from bot.incoming import FromGroup, Moved, Pressed
from bot.person_turn import Report
from bot.posting import alert
from bot.tools import ENGLISH, Tools
from conversations import shared_chat
from conversations.effects import Effect, Line, Tell
from conversations.events import Added, Addressed, Migrated, Removed, Tapped, TappedNothing
from conversations.front import Answer
from storage import Connection, messages, outbox, people, shared_chats, talks
from storage.people import PersonRow
from storage.shared_chats import SEATS, GroupChat, SharedChatRow


def take(tools: Tools, connection: Connection, incoming: FromGroup) -> Report:
    """Runs the turn of what happened in a group."""
    event = incoming.event
    if incoming.flooded:
        return _flooded(tools, connection, incoming)
    # Whoever did it is locked before the group, as in a turn of their own.
    person = people.find(connection, incoming.by.telegram_id) if incoming.by else None
    match event:
        case Migrated(to_chat=to_chat):
            return _migrated(tools, connection, incoming.chat_id, GroupChat(to_chat))
        case Removed():
            return _removed(tools, connection, incoming.chat_id)
    row = shared_chats.find(connection, incoming.chat_id)
    row = row or _new(tools, connection, incoming, person)
    turn = GroupTurn.load(tools, connection, row)
    turn.by, turn.person = incoming.by, person
    if incoming.people is not None:
        turn.change(people=incoming.people)
    happened = turn.press(event) if isinstance(event, Pressed) else event
    report = _happened(turn, incoming, happened)
    if not isinstance(happened, TappedNothing):
        shared_nudging.plan(turn)
    return report


def _flooded(tools: Tools, connection: Connection, incoming: FromGroup) -> Report:
    """Whoever taps too often sees so alone; the chat is told nothing of it."""
    if not isinstance(incoming.event, Pressed):
        return Report()
    row = shared_chats.find(connection, incoming.chat_id)
    reader = tools.reader(row.language if row else ENGLISH)
    return Report(alert=alert(reader, Line("bot.too-much-at-once")))


def _happened(
    turn: GroupTurn,
    incoming: FromGroup,
    event: Moved | Tapped | TappedNothing | Addressed | Added,
) -> Report:
    match event:
        case Moved():
            return _moved(turn, event)
        case Tapped() | TappedNothing():
            return turn.run(event)
        case Addressed():
            turn.change(thread_id=incoming.thread_id)
            return _answered(turn, event)
        case Added():
            return _answered(turn, event)


def _new(
    tools: Tools, connection: Connection, incoming: FromGroup, person: PersonRow | None
) -> SharedChatRow:
    """A group that is not known yet; it reads the language of whoever did something there first.

    That is the one they chose, or their Telegram's.
    """
    now = tools.clock.now()
    language = person.language if person else (incoming.by and incoming.by.language)
    row = SharedChatRow(
        id=tools.chance.row(now),
        chat_id=incoming.chat_id,
        key_id=tools.vault.make_key(now),
        language=language or ENGLISH,
        couple_id=None,
        thread_id=None,
        people=incoming.people or 0,
        said_crowded=False,
        kept=None,
    )
    shared_chats.add(connection, row)
    return row


def _answered(turn: GroupTurn, event: Added | Addressed) -> Report:
    """Where there are too many people it says so once, and then only what everybody may have."""
    told = _tell_crowded(turn)
    report = turn.run(event)
    if turn.state == "ours" and isinstance(event, Addressed) and report.trail:
        turn.change(said_crowded=False)
    return replace(report, trail=(*told.trail, *report.trail))


def _tell_crowded(turn: GroupTurn) -> Report:
    if turn.state != "crowded" or turn.row.said_crowded:
        return Report()
    turn.change(said_crowded=True)
    return _say(turn, Tell(Line("bot.group-crowded")))


def _say(turn: GroupTurn, *effects: Effect) -> Report:
    return turn.post(Answer(effects=effects))


def _moved(turn: GroupTurn, event: Moved) -> Report:
    """Who leaves takes along what they tapped; their place in a chat of theirs is kept."""
    settled = turn.row.couple_id is not None
    seats = shared_chats.seats(turn.connection, turn.row.id)
    for seat in seats:
        away = (seat.away and seat.telegram_id not in event.came) or seat.telegram_id == event.left
        if away and not settled:
            shared_chats.free_seat(turn.connection, turn.row.id, seat.telegram_id)
        elif away != seat.away:
            shared_chats.save_seat(turn.connection, replace(seat, away=away))
    if event.left is not None:
        turn.save(tuple(shared_chat.without_picks_of(talk, event.left) for talk in turn.talks))
    told = _tell_crowded(turn)
    if not settled and len(seats) == SEATS and event.left in {each.telegram_id for each in seats}:
        # There is nothing left for the two to decide.
        talks.wake(turn.connection, turn.row.id, turn.given.now)
        return replace(told, appointed=True)
    return told


def _removed(tools: Tools, connection: Connection, chat_id: GroupChat) -> Report:
    """What waits is withdrawn, what is open ends; whose chat it is stays known."""
    outbox.cancel_of_chat(connection, chat_id)
    row = shared_chats.find(connection, chat_id)
    if row is not None and row.couple_id is None:
        shared_chats.drop(connection, tools.vault, row)
    elif row is not None:
        shared_chats.plan_nudge(connection, row.id, None)
        shared_chats.empty(connection, tools.vault, row, tools.clock.now())
    return Report()


def _migrated(tools: Tools, connection: Connection, old: GroupChat, new: GroupChat) -> Report:
    """Everything follows; what stands open is shown again, as its messages are out of reach."""
    move(tools, connection, old, new)
    row = shared_chats.find(connection, new)
    if row is None:
        return Report()
    turn = GroupTurn.load(tools, connection, row)
    lost = [
        talk
        for talk in turn.talks
        if messages.bubble(connection, talk.id) is None
        and not outbox.is_on_its_way(connection, new, talk.id)
    ]
    again = [shared_chat.shown_again(talk, turn.scripts, turn.given) for talk in lost]
    answered = sum((Answer((each.talk,), each.effects) for each in again), Answer())
    turn.save(answered.talks)
    return turn.post(answered)


def move(tools: Tools, connection: Connection, old: int, new: int) -> None:
    """A group has become a supergroup, with another number."""
    outbox.move_chat(connection, old, new)
    messages.forget_chat(connection, old)
    before, after = shared_chats.find(connection, old), shared_chats.find(connection, new)
    if before is not None:
        if after is not None:
            # Seen as a new one, before the news that it is the old one.
            shared_chats.drop(connection, tools.vault, after)
        shared_chats.move(connection, old, new)
