"""Effect → outbox rows and buttons' rows, sealed, inside the turn's transaction."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from bot import render
from bot.chance import Chance
from bot.render import Payload, Reader
from conversations.effects import Effect, Line, Remove, Say, Tell, Tidy
from storage import Connection, buttons, outbox
from storage.buttons import ButtonRow
from storage.outbox import OutboxRow
from storage.vault import HOUSE, Vault, Where

BUBBLE, REMOVE = "bubble", "remove"
"""Not methods of Telegram: which of a talk's messages they touch is known when they are sent."""


@dataclass(frozen=True)
class Address:
    """Where something goes, and whose key seals it on the way."""

    chat_id: int
    key_id: str = HOUSE
    person_id: int | None = None


@dataclass(frozen=True)
class Post:
    """Writes what one turn has to say to one chat."""

    connection: Connection
    vault: Vault
    chance: Chance
    now: int
    reader: Reader
    to: Address

    def put(self, effect: Effect) -> None:
        """Stores the effect if it is one that goes to the chat."""
        match effect:
            case Say():
                self._say(effect)
            case Remove(talk=talk):
                buttons.drop_of_talk(self.connection, talk)
                # Where Telegram no longer lets it be deleted, one neutral line takes its place.
                line = Line("bot.neutral-end")
                self.call(REMOVE, render.message(self.reader, (line,)), talk)
            case Tell(line=line):
                self.call("sendMessage", render.message(self.reader, (line,)))
            case Tidy(message=message):
                self.call("deleteMessage", {"message_id": message})

    def call(self, method: str, payload: Payload, talk_id: int | None = None) -> None:
        """Stores one call of a method."""
        row_id = self.chance.row(self.now)
        plain = json.dumps(payload).encode()
        row = OutboxRow(
            id=row_id,
            chat_id=self.to.chat_id,
            person_id=self.to.person_id,
            talk_id=talk_id,
            key_id=self.to.key_id,
            nature="reply",
            method=method,
            payload=self.vault.seal(self.to.key_id, payload_place(row_id), plain),
            state="pending",
            attempts=0,
            not_before=self.now,
            created_at=self.now,
            error=None,
        )
        outbox.put(self.connection, [row])

    def _say(self, say: Say) -> None:
        # Whatever was on offer before is used up; so a used button leaves no trace.
        buttons.drop_of_talk(self.connection, say.talk)
        tokens = {each: self.chance.token() for each in (*say.choices, *say.controls)}
        self._offer(say, tokens)
        payload = {**render.bubble(self.reader, say, tokens), "fresh": say.fresh}
        self.call(BUBBLE, payload, say.talk)

    def _offer(self, say: Say, tokens: Mapping[str, str]) -> None:
        if self.to.person_id is None:
            return
        expires_at = self.now + buttons.KEPT_FOR
        rows = [
            ButtonRow(
                token,
                self.to.person_id,
                say.talk,
                say.wait,
                self.vault.seal(self.to.key_id, meaning_place(token), choice.encode()),
                expires_at,
            )
            for choice, token in tokens.items()
        ]
        buttons.put(self.connection, rows)


def alert(reader: Reader, line: Line) -> str:
    """What a tap is answered with (Bot API: answerCallbackQuery.text, at most 200)."""
    return reader.read(line).text[:200]


def payload_place(row_id: int) -> Where:
    """Where an outbox row's payload is readable."""
    return Where("outbox", "payload", row_id)


def meaning_place(token: str) -> Where:
    """Where a button's meaning is readable."""
    return Where("button", "meaning", token)
