"""One turn: load, step, save, commit. Synchronous, given a connection, with no network in it.

Everything that a turn decides is stored in one transaction with the note that its update was
seen: either all of it happened or none.
"""

from dataclasses import replace

from bot.incoming import FromGroup, FromPerson, Incoming, Pressed
from bot.person_turn import PersonTurn, Report
from bot.posting import Address, Post, alert
from bot.tools import ENGLISH, Tools
from conversations import shared_chat
from conversations.effects import Line, Move, Withdraw
from conversations.events import Blocked, Due, Silent, Unblocked
from storage import Connection, erase, messages, outbox, people, talks, updates, versions
from storage.database import is_away, transaction
from storage.people import PersonRow
from storage.talks import SILENT_AFTER, TalkRow
from storage.vault import Erased
from storage.versions import VersionRow

POSTPONED_BY = 3_600_000_000
"""Microseconds."""


def remember_scripts(tools: Tools) -> None:
    """Stores each script that is new, so that its talks can finish after it has changed."""
    now = tools.clock.now()
    with transaction(tools.database) as connection:
        for script in tools.library.scripts.values():
            body = script.model_dump_json(by_alias=True)
            versions.remember(connection, VersionRow(script.version, script.script, body, now))


def take(tools: Tools, update_id: int, kind: str, incoming: Incoming) -> Report:
    """Runs the turn of an update, unless it has been run before."""
    try:
        return _take(tools, update_id, kind, incoming)
    except Erased:
        return _finish_erasing(tools, update_id, kind, incoming)


def _take(tools: Tools, update_id: int, kind: str, incoming: Incoming) -> Report:
    with transaction(tools.database) as connection:
        if not updates.note(connection, update_id, tools.clock.now(), "done", kind):
            return Report(seen_before=True)
        match incoming:
            case FromPerson():
                return _from_person(tools, connection, incoming)
            case FromGroup():
                return _from_group(tools, connection, incoming)


def _finish_erasing(tools: Tools, update_id: int, kind: str, incoming: Incoming) -> Report:
    with transaction(tools.database) as connection:
        updates.note(connection, update_id, tools.clock.now(), "done", kind)
        whose = incoming.telegram_id if isinstance(incoming, FromPerson) else 0
        row = people.find(connection, whose)
        if row is None or tools.vault.has(row.key_id):
            raise LookupError("a key is gone, and nobody was erased")
        return PersonTurn.finish_erasing(tools, connection, row)


def note(tools: Tools, update_id: int, kind: str, outcome: updates.Outcome) -> None:
    """Notes an update that nothing follows from: by id and type, without a word of it."""
    with transaction(tools.database) as connection:
        updates.note(connection, update_id, tools.clock.now(), outcome, kind)


class BadTalk(Exception):
    """A turn that time brought on failed; the cause says how."""

    def __init__(self, row: TalkRow, *, silent: bool) -> None:
        super().__init__(row.id)
        self.row = row
        self.silent = silent


def take_due(tools: Tools) -> Report | None:
    """Runs the turn of the talk whose wait ran out longest ago, if there is one.

    Raises:
        BadTalk: that turn failed while the database is well.
    """
    with transaction(tools.database) as connection:
        for row in talks.due(connection, tools.clock.now(), 1):
            return _by_itself(tools, connection, row, silent=False)
    return None


def close_silent(tools: Tools) -> Report | None:
    """Closes the talk that had no sign of life for longest, once seven days have gone by.

    Raises:
        BadTalk: that turn failed while the database is well.
    """
    with transaction(tools.database) as connection:
        for row in talks.silent(connection, tools.clock.now() - SILENT_AFTER, 1):
            return _by_itself(tools, connection, row, silent=True)
    return None


def forget_stranger(tools: Tools) -> Report | None:
    """Erases somebody who never agreed and stayed away for seven days, if there is one."""
    now = tools.clock.now()
    with transaction(tools.database) as connection:
        row = people.stranger(connection, now - SILENT_AFTER)
        if row is None:
            return None
        erase.forget(connection, tools.vault, row, now)
        return Report(erased=True)


def put_off(tools: Tools, bad: BadTalk) -> None:
    """A talk whose turn failed comes up again in an hour; one past its time goes without a word.

    Its last sign of life stays as it was: what was said in it is kept for seven days, not longer.
    """
    row, until = bad.row, tools.clock.now() + POSTPONED_BY
    with transaction(tools.database) as connection:
        if bad.silent:
            talks.close(connection, row.id)
        else:
            talks.postpone(connection, row.id, row.touched_at, until)


def next_instant(tools: Tools) -> int | None:
    """When something falls due by itself next."""
    with transaction(tools.database) as connection:
        return talks.next_instant(connection)


def _by_itself(tools: Tools, connection: Connection, row: TalkRow, *, silent: bool) -> Report:
    try:
        turn = PersonTurn.load(tools, connection, _owner(connection, row))
        wait = next(talk.wait for talk in turn.talks if talk.id == row.id)
        return turn.run(Silent(row.id) if silent else Due(row.id, wait))
    except Exception as error:
        if is_away(error):
            raise
        raise BadTalk(row, silent=silent) from error


def _owner(connection: Connection, row: TalkRow) -> PersonRow:
    owner = people.get(connection, row.person_id)
    if owner is None:
        raise LookupError("a talk without its person")
    return owner


def _from_person(tools: Tools, connection: Connection, incoming: FromPerson) -> Report:
    row = people.find(connection, incoming.telegram_id)
    if row is None:
        match incoming.event:
            case Pressed():
                return Report(alert=_old_button(tools, incoming.language))
            case Blocked() | Unblocked():
                return Report()
        row = _somebody_new(tools, connection, incoming)
    event = incoming.event
    if not row.reachable and not isinstance(event, Blocked):
        people.set_reachable(connection, row.id, reachable=True)
        row = replace(row, reachable=True)
    turn = PersonTurn.load(tools, connection, row)
    people.touch(connection, row.id, turn.given.now)
    return turn.run(turn.press(event.token) if isinstance(event, Pressed) else event)


def _somebody_new(tools: Tools, connection: Connection, incoming: FromPerson) -> PersonRow:
    """Their key is stored first: nothing of theirs is ever there without one."""
    now = tools.clock.now()
    row = PersonRow(
        id=tools.chance.row(now),
        telegram_id=incoming.telegram_id,
        chat_id=incoming.chat_id,
        key_id=tools.vault.make_key(now),
        language=incoming.language,
        zone=None,
        agreed_version=None,
        agreed_at=None,
        reachable=True,
        created_at=now,
        touched_at=now,
        kept=None,
    )
    people.add(connection, row)
    return row


def _from_group(tools: Tools, connection: Connection, incoming: FromGroup) -> Report:
    if isinstance(incoming.event, Pressed):
        return Report(alert=_old_button(tools, ENGLISH))
    chat = incoming.chat_id
    now = tools.clock.now()
    reader = tools.reader(ENGLISH)
    post = Post(connection, tools.vault, tools.chance, now, reader, Address(chat))
    for effect in shared_chat.answer(incoming.event):
        match effect:
            case Move(to_chat=to_chat):
                outbox.move_chat(connection, chat, to_chat)
                messages.forget_chat(connection, chat)
            case Withdraw():
                outbox.cancel_of_chat(connection, chat)
            case _:
                post.put(effect)
    return Report()


def _old_button(tools: Tools, language: str) -> str:
    return alert(tools.reader(language), Line("bot.old-button"))
