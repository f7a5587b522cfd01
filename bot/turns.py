"""One turn: load, step, save, commit. Synchronous, given a connection, with no network in it.

Everything that a turn decides is stored in one transaction with the note that its update was
seen: either all of it happened or none.
"""

from collections.abc import Iterable
from dataclasses import replace

from bot import appointing, group_updates
from bot.incoming import FromGroup, FromPerson, Incoming, Pressed
from bot.person_turn import PersonTurn, Report
from bot.posting import alert
from bot.tools import Tools
from conversations.effects import Line
from conversations.events import Blocked, Flooded, PersonEvent, Unblocked
from storage import Connection, people, updates, versions
from storage.database import transaction
from storage.people import PersonRow
from storage.vault import Erased
from storage.versions import VersionRow


def remember_scripts(tools: Tools) -> None:
    """Stores each script that is new, so that its talks can finish after it has changed."""
    now = tools.clock.now()
    with transaction(tools.database) as connection:
        known = versions.known(connection)
        for script in tools.library.scripts.values():
            if script.version not in known:
                body = script.model_dump_json(by_alias=True)
                row = VersionRow(script.version, script.script, body, now)
                versions.remember(connection, row)


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
                return group_updates.take(tools, connection, incoming)


def _finish_erasing(tools: Tools, update_id: int, kind: str, incoming: Incoming) -> Report:
    with transaction(tools.database) as connection:
        who = incoming if isinstance(incoming, FromPerson) else incoming.by
        row = people.find(connection, who.telegram_id) if who else None
        if row is not None and not tools.vault.has(row.key_id):
            updates.note(connection, update_id, tools.clock.now(), "done", kind)
            return PersonTurn.finish_erasing(tools, connection, row)
    # The other one forgot everything in the middle of this turn, in another process.
    return _take(tools, update_id, kind, incoming)


def note(tools: Tools, seen: Iterable[tuple[int, str]], outcome: updates.Outcome) -> None:
    """Notes updates that nothing follows from: by id and type, without a word of them."""
    with transaction(tools.database) as connection:
        for update_id, kind in seen:
            updates.note(connection, update_id, tools.clock.now(), outcome, kind)


def _from_person(tools: Tools, connection: Connection, incoming: FromPerson) -> Report:
    row = people.find(connection, incoming.telegram_id)
    event: PersonEvent | Pressed = incoming.event
    if incoming.flooded:
        event = Flooded(tapped=isinstance(event, Pressed))
    if row is None:
        match event:
            case Pressed():
                return Report(alert=_old_button(tools, incoming.language))
            case Blocked() | Unblocked() | Flooded():
                return Report()
        row = _somebody_new(tools, connection, incoming)
    back = not row.reachable and not isinstance(event, Blocked)
    if back:
        people.set_reachable(connection, row.id, reachable=True)
        row = replace(row, reachable=True)
    turn = PersonTurn.load(tools, connection, row)
    turn.appointed = back and appointing.catch_up(tools, connection, row)
    turn.name, turn.sent_at = incoming.name, incoming.sent_at
    people.touch(connection, row.id, turn.given.now)
    return turn.run(turn.press(event) if isinstance(event, Pressed) else event)


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


def _old_button(tools: Tools, language: str) -> str:
    return alert(tools.reader(language), Line("bot.old-button"))
