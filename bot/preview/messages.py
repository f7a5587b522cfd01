"""What the Bot API would take, as HTML: text with its entities, and a keyboard of links."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any

from prompts.bubbles import MESSAGE_LIMIT
from prompts.lint import ALERT_LIMIT
from prompts.markup import Rich, units
from prompts.tone import BUTTON_LIMIT

_TAGS = {"bold": "b", "italic": "i", "strong": "b", "quiet": "i"}

Stretch = tuple[str, int, int]
"""A tag, where it begins and how long it is, in UTF-16 units."""


def message(payload: Mapping[str, Any], note: str) -> str:
    """One message with its buttons, and how much of what Telegram takes it fills."""
    text = str(payload["text"])
    entities = payload.get("entities", [])
    marked = [(_TAGS[each["type"]], each["offset"], each["length"]) for each in entities]
    limit = ALERT_LIMIT if "reply_markup" not in payload and note else MESSAGE_LIMIT
    said = f'<p class="note">{escape(note)}</p>' if note else ""
    return (
        f'<div class="message">{said}<div class="bubble">{_tagged(text, marked)}</div>'
        f"{''.join(_keyboard(payload))}"
        f'<p class="length">{units(text)} of {limit}</p></div>'
    )


def rich(words: Rich) -> str:
    """Words with their marks."""
    return _tagged(
        words.text, [(_TAGS[each.kind], each.offset, each.length) for each in words.spans]
    )


def _tagged(text: str, stretches: Sequence[Stretch]) -> str:
    found: list[str] = []
    at = 0
    for character in [*text, ""]:
        ends = [tag for tag, start, length in stretches if start + length == at]
        found += (f"</{tag}>" for tag in reversed(ends))
        found += (f"<{tag}>" for tag, start, _ in stretches if start == at)
        found.append(escape(character))
        at += units(character)
    return "".join(found)


def _keyboard(payload: Mapping[str, Any]) -> Iterator[str]:
    for row in payload.get("reply_markup", {}).get("inline_keyboard", ()):
        yield f'<div class="row">{"".join(map(_button, row))}</div>'


def _button(button: Mapping[str, str]) -> str:
    label = button["text"]
    size = f"<small>{units(label)} of {BUTTON_LIMIT}</small>"
    if "url" in button:
        return f'<a class="button" href="{escape(button["url"])}">{escape(label)} ↗</a>'
    target = f"#{button['callback_data']}"
    return f'<a class="button" href="{escape(target)}">{escape(label)}{size}</a>'
