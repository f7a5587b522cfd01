"""Effect → outbox rows and buttons' rows, sealed, inside the turn's transaction."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot import menu, render
from bot.render import Payload, Reader
from bot.tools import Tools
from conversations.effects import (
    Clear,
    Draw,
    Effect,
    File,
    Line,
    NameCommands,
    Remove,
    Say,
    TakeAway,
    Tell,
    Tidy,
)
from conversations.group_effects import Constant, GroupEffect, GroupSay, GroupTell
from storage import Connection, buttons, messages, outbox, retention
from storage.buttons import ButtonRow
from storage.outbox import OutboxRow
from storage.people import PersonRow
from storage.shared_chats import GroupChat, SharedChatRow
from storage.vault import HOUSE, Where

BUBBLE, REMOVE = "bubble", "remove"
"""Not methods of Telegram: which of a talk's messages they touch is known when they are sent."""

CLEAR = "clear"
"""Nor is this one: which messages there are by then is known when it is sent."""

NAME_COMMANDS, FORGET_COMMANDS = "setMyCommands", "deleteMyCommands"
"""Their chat is named in a scope of their own."""
PICTURE, FILE = "picture", "file"
"""Nor are these: what is stored are the words, and they are drawn, or put up, when it is sent."""

SILENTLY = "disable_notification"
"""Of a message that comes without a sound. Only a new one has it: an edit does not take it."""

MESSAGES_A_CALL = 100
"""Bot API: deleteMessages takes 1 to 100 ids."""

OWN_CHAT = "https://t.me/{bot}?start=together"
"""Where a button in a group leads; whoever is asked something there is asked at this Start."""


@dataclass(frozen=True)
class ToPerson:
    """A person's own chat, and whose key seals what goes there on the way."""

    person: PersonRow
    erased: bool = False
    """Only a last word goes there, under the house's key."""

    @property
    def chat_id(self) -> int:
        return self.person.chat_id

    @property
    def key_id(self) -> str:
        return HOUSE if self.erased else self.person.key_id

    @property
    def person_id(self) -> int | None:
        return None if self.erased else self.person.id


@dataclass(frozen=True)
class ToGroup:
    """A group, under the key of its own."""

    group: SharedChatRow

    @property
    def chat_id(self) -> GroupChat:
        return self.group.chat_id

    @property
    def key_id(self) -> str:
        return self.group.key_id

    @property
    def person_id(self) -> None:
        return None


@dataclass(frozen=True)
class AsNudge:
    """Makes a nudge of the new bubble in a turn that nobody asked for."""

    slot: str
    """See `outbox.slot_of`. The caller looks whether it is free; at last the database does."""
    not_after: int
    """After this instant it is not sent any more."""
    silent: bool
    """It comes without a sound."""


@dataclass(frozen=True)
class Pen:
    """With what one turn writes."""

    connection: Connection
    tools: Tools
    now: int
    reader: Reader
    nudge: AsNudge | None = None
    """What a new bubble is written as; everything else in the turn is a reply."""


@dataclass(frozen=True)
class Post:
    """Writes what one turn has to say to one person."""

    pen: Pen
    to: ToPerson

    def put(self, effect: Effect) -> None:
        """Stores the effect if it is one that goes to the chat."""
        reader = self.pen.reader
        match effect:
            case Say():
                _say(self.pen, self.to, effect)
            case Remove():
                _remove(self.pen, self.to, effect, Line("bot.neutral-end"))
            case Tell(line=line):
                self.call("sendMessage", render.message(reader, (line,)))
            case Draw() | TakeAway():
                self._beside(effect)
            case File(name=name, text=text):
                self.call(FILE, {"name": name, "text": text, SILENTLY: True})
            case Tidy() | Clear():
                self._clear(effect)
            case NameCommands():
                # Narrower than what is told to everybody, so Telegram's guess no longer counts.
                listed = menu.private(self.pen.tools.library, reader.language)
                self.call(NAME_COMMANDS, {"commands": listed, "scope": menu.of(self.to.chat_id)})

    def _clear(self, effect: Tidy | Clear) -> None:
        """One message goes, or all that are recent; then one line stands in their place."""
        match effect:
            case Tidy(message=message):
                self.call("deleteMessage", {"message_id": message})
            case Clear(line=line):
                said = render.message(self.pen.reader, (line,))
                self.call(CLEAR, {})
                self.call("sendMessage", {**said, SILENTLY: True})

    def _beside(self, effect: Draw | TakeAway) -> None:
        """A picture stands beside its talk's bubble, and can be taken away without it."""
        beside = messages.beside(effect.talk)
        match effect:
            case Draw(words=words):
                payload = {"words": words, "protect_content": True, SILENTLY: True}
                _store(self.pen, self.to, (PICTURE, payload), beside)
            case TakeAway():
                _remove(self.pen, self.to, Remove(beside), Line("bot.neutral-end"))

    def call(self, method: str, payload: Payload) -> None:
        """Stores one call of a method."""
        _store(self.pen, self.to, (method, payload))


@dataclass(frozen=True)
class GroupPost:
    """Writes what one turn has to say to one group; nothing but constants can be said there."""

    pen: Pen
    to: ToGroup

    def put(self, effect: GroupEffect) -> None:
        """Stores the effect if it is one that goes to the group."""
        match effect:
            case GroupSay():
                _say(self.pen, self.to, effect)
            case Remove():
                _remove(self.pen, self.to, effect, Constant("bot.group-neutral-end"))
            case GroupTell(line=line):
                payload = _in_topic(self.to, render.message(self.pen.reader, (line,)))
                _tell(self.pen, self.to, payload)


def _in_topic(to: ToPerson | ToGroup, payload: Payload) -> Payload:
    thread = to.group.thread_id if isinstance(to, ToGroup) else None
    return payload if thread is None else {**payload, "message_thread_id": thread}


def _remove(pen: Pen, to: ToPerson | ToGroup, effect: Remove, line: Line | Constant) -> None:
    """Where Telegram no longer lets it be deleted, one neutral line takes its place."""
    buttons.drop_of_talk(pen.connection, effect.talk)
    _store(pen, to, (REMOVE, render.message(pen.reader, (line,))), effect.talk)


def _store(
    pen: Pen, to: ToPerson | ToGroup, call: tuple[str, Payload], talk_id: int | None = None
) -> None:
    outbox.put(pen.connection, [_written(pen, to, call, talk_id)])


def _tell(pen: Pen, to: ToGroup, payload: Payload) -> None:
    if pen.nudge is None:
        _store(pen, to, ("sendMessage", payload))
    else:
        _store_nudge(pen, to, ("sendMessage", payload), None, pen.nudge)


def _store_nudge(
    pen: Pen,
    to: ToPerson | ToGroup,
    call: tuple[str, Payload],
    talk_id: int | None,
    nudge: AsNudge,
) -> None:
    method, payload = call
    payload = {**payload, SILENTLY: True} if nudge.silent else payload
    row = _written(pen, to, (method, payload), talk_id)
    outbox.put(pen.connection, [_as_nudge(row, nudge)])


def record_late(pen: Pen, to: ToPerson | ToGroup, nudge: AsNudge) -> None:
    """Notes that a nudge was found when its time was over: its slot is taken, nothing is sent."""
    row = _as_nudge(_written(pen, to, (BUBBLE, {}), None), nudge)
    outbox.put(pen.connection, [replace(row, payload=None, state="expired", error="late")])


def _as_nudge(row: OutboxRow, nudge: AsNudge) -> OutboxRow:
    return replace(row, nature="nudge", slot=nudge.slot, not_after=nudge.not_after)


def _written(
    pen: Pen, to: ToPerson | ToGroup, call: tuple[str, Payload], talk_id: int | None
) -> OutboxRow:
    method, payload = call
    row_id = pen.tools.chance.row(pen.now)
    plain = json.dumps(payload).encode()
    return OutboxRow(
        id=row_id,
        chat_id=to.chat_id,
        person_id=to.person_id,
        talk_id=talk_id,
        key_id=to.key_id,
        nature="reply",
        method=method,
        payload=pen.tools.vault.seal(to.key_id, payload_place(row_id), plain),
        state="pending",
        attempts=0,
        not_before=pen.now,
        created_at=pen.now,
        error=None,
    )


def _say(pen: Pen, to: ToPerson | ToGroup, say: Say | GroupSay) -> None:
    # Whatever was on offer before is used up; so a used button leaves no trace.
    buttons.drop_of_talk(pen.connection, say.talk)
    tokens = {each: pen.tools.chance.token() for each in (*say.choices, *say.controls)}
    _offer(pen, to, say, tokens)
    own_chat = OWN_CHAT.format(bot=pen.tools.bot_name)
    payload = {**render.bubble(pen.reader, say, tokens, own_chat), "fresh": say.fresh}
    payload = _in_topic(to, payload)
    if pen.nudge is not None and say.fresh:
        _store_nudge(pen, to, (BUBBLE, payload), say.talk, pen.nudge)
    else:
        _store(pen, to, (BUBBLE, payload), say.talk)


def _offer(
    pen: Pen, to: ToPerson | ToGroup, say: Say | GroupSay, tokens: Mapping[str, str]
) -> None:
    expires_at = pen.now + retention.BUTTON
    shared_chat_id = to.group.id if isinstance(to, ToGroup) else None
    rows = [
        ButtonRow(
            token,
            to.person_id,
            say.talk,
            say.wait,
            pen.tools.vault.seal(to.key_id, meaning_place(token), choice.encode()),
            expires_at,
            shared_chat_id,
        )
        for choice, token in tokens.items()
    ]
    buttons.put(pen.connection, rows)


def alert(reader: Reader, line: Line | Constant) -> str:
    """What a tap is answered with (Bot API: answerCallbackQuery.text, at most 200)."""
    return reader.read(line).text[:200]


def in_calls(message_ids: Sequence[int]) -> list[list[int]]:
    """The messages that are to be deleted, as many together as one call takes."""
    starts = range(0, len(message_ids), MESSAGES_A_CALL)
    return [list(message_ids[start : start + MESSAGES_A_CALL]) for start in starts]


def payload_place(row_id: int) -> Where:
    """Where an outbox row's payload is readable."""
    return Where("outbox", "payload", row_id)


def meaning_place(token: str) -> Where:
    """Where a button's meaning is readable."""
    return Where("button", "meaning", token)
