"""Effect → what Telegram is sent: text, entities, keyboard. Entities, never HTML."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from conversations.effects import Control, Line, Say
from conversations.group_effects import Constant, GroupSay
from conversations.scripts import Scripts
from prompts.words import Rich, Words, bare, isolated

_ENTITY = {"strong": "bold", "quiet": "italic"}
PARAGRAPH = "\n\n"
_OF_A_CARD: frozenset[Control] = frozenset({"keep_card", "never_this"})
_MOST_IN_A_ROW = 3
"""More beside each other could not be read on a phone."""

Payload = dict[str, Any]
"""Parameters of a Bot API call, as plain data; the chat is added when it is sent."""


@dataclass(frozen=True)
class Reader:
    """How somebody reads: in which language, by which words, spoken of in which way."""

    words: Words
    scripts: Scripts
    language: str
    you: str = "other"
    """See `Kept.you`; of a shared chat nobody says it."""

    def read(self, line: Line | Constant) -> Rich:
        """The line as this reader sees it."""
        return self.words.text(self.language, line, self.scripts, self.you)

    def label(self, line: Line | Constant) -> str:
        """The words of a button, which stand by themselves."""
        return bare(self.read(line).text)


def message(reader: Reader, lines: Iterable[Line | Constant]) -> Payload:
    """Paragraphs as one message."""
    text, entities = "", []
    for line in lines:
        rich = reader.read(line)
        text += PARAGRAPH if text else ""
        start = _utf16(text)
        entities += [
            {"type": _ENTITY[span.kind], "offset": start + span.offset, "length": span.length}
            for span in rich.spans
        ]
        text += rich.text
    payload: Payload = {"text": text, "link_preview_options": {"is_disabled": True}}
    return {**payload, "entities": entities} if entities else payload


def covered(words: str) -> Payload:
    """Words that show only when they are touched."""
    text = isolated(words)
    cover = {"type": "spoiler", "offset": 0, "length": _utf16(text)}
    return {"text": text, "entities": [cover], "link_preview_options": {"is_disabled": True}}


def bubble(
    reader: Reader, say: Say | GroupSay, tokens: Mapping[str, str], own_chat: str
) -> Payload:
    """A talk's bubble: its choices one below the other, the quiet controls in rows beneath.

    Args:
        reader: who reads it.
        say: what it says.
        tokens: the token of each button.
        own_chat: the address of a chat of one's own with the bot.
    """
    rows = [[_button(reader.label(label), tokens[choice])] for choice, label in say.choices.items()]
    rows += [
        [_control(reader, control, tokens) for control in row] for row in _in_rows(say.controls)
    ]
    if say.private:
        rows.append([{"text": reader.read(say.private).text, "url": own_chat}])
    return {
        **message(reader, say.lines),
        "reply_markup": {"inline_keyboard": rows},
    }


def _in_rows(controls: tuple[Control, ...]) -> list[list[Control]]:
    if len(controls) <= _MOST_IN_A_ROW:
        return [list(controls)] if controls else []
    of_a_card = [each for each in controls if each in _OF_A_CARD]
    return [of_a_card, [each for each in controls if each not in _OF_A_CARD]]


def _control(reader: Reader, control: Control, tokens: Mapping[str, str]) -> Payload:
    line = Line(f"bot.control-{control.replace('_', '-')}")
    return _button(reader.read(line).text, tokens[control])


def _button(label: str, token: str) -> Payload:
    return {"text": label, "callback_data": token}


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
