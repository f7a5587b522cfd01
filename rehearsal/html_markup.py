"""Telegram's HTML, read: plain text and what its tags say about it.

Offsets in errors count bytes of the raw text; offsets of entities count UTF-16 units.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from rehearsal.refusals import Refused, bad_request

Entity = dict[str, Any]

KINDS = {
    "a": "text_link",
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "u": "underline",
    "ins": "underline",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
    "pre": "pre",
    "code": "code",
    "blockquote": "blockquote",
}
PLAIN = re.compile(r"[^&<]+")
CHARACTER = re.compile(r"&(?:#x([0-9a-fA-F]{1,8})|#([0-9]{1,10})|(lt|gt|amp|quot));?")
NAMED_CHARACTERS = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
TAG_NAME = re.compile(r"[^\s>]*")
ATTRIBUTE_NAME = re.compile(r"[^\s=>/\"']*")
BARE_VALUE = re.compile(r"[A-Za-z0-9.\-]*")
SPACE = re.compile(r"\s*")
LINK = re.compile(r"(?:(?:https?|tg|ton)://)?[^\s/.]+(?:\.[^\s/.]+)*\S*")
LAST_CODE_POINT = 0x10FFFF


@dataclass(frozen=True, slots=True)
class _Open:
    tag: str
    start: int
    attributes: Mapping[str, str]


@dataclass(slots=True)
class _Reader:
    """A walk through the raw text; `at` is where it stands."""

    raw: str
    at: int = 0
    units: int = 0
    out: list[str] = field(default_factory=list)
    stack: list[_Open] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)

    def take(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self.raw, self.at)
        found = match[0] if match else ""
        self.at += len(found)
        return found

    def peek(self) -> str:
        return self.raw[self.at : self.at + 1]

    def write(self, text: str) -> None:
        self.out.append(text)
        self.units += utf16(text)

    def fail(self, what: str, at: int, rest: str = "") -> Refused:
        offset = len(self.raw[:at].encode())
        return bad_request(f"can't parse entities: {what} at byte offset {offset}{rest}")


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def read(raw: str) -> tuple[str, list[Entity]]:
    reader = _Reader(raw)
    while reader.at < len(raw):
        reader.write(reader.take(PLAIN))
        if reader.peek() == "&":
            _character(reader)
        elif not reader.peek():
            break
        elif raw.startswith("</", reader.at):
            _end_tag(reader)
        else:
            _start_tag(reader)
    if reader.stack:
        tag = reader.stack[-1].tag
        raise bad_request(
            f"can't parse entities: Can't find end tag corresponding to start tag \"{tag}\""
        )
    return "".join(reader.out), reader.entities


def _character(reader: _Reader) -> None:
    match = CHARACTER.match(reader.raw, reader.at)
    decoded = _decoded(match) if match else ""
    reader.at += len(match[0]) if match and decoded else 1
    reader.write(decoded or "&")


def _decoded(match: re.Match[str]) -> str:
    if match[3]:
        return NAMED_CHARACTERS[match[3]]
    code = int(match[1], 16) if match[1] else int(match[2])
    return chr(code) if 0 < code <= LAST_CODE_POINT else ""


def _start_tag(reader: _Reader) -> None:
    begin = reader.at
    reader.at += 1
    tag = reader.take(TAG_NAME).lower()
    if reader.at >= len(reader.raw):
        raise reader.fail("Unclosed start tag", begin)
    if tag not in KINDS:
        raise reader.fail(f'Unsupported start tag "{tag}"', begin)
    attributes: dict[str, str] = {}
    reader.take(SPACE)
    while reader.peek() != ">":
        name, value = _attribute(reader, tag, begin)
        attributes[name] = value
        reader.take(SPACE)
    reader.at += 1
    if tag == "span" and attributes.get("class") != "tg-spoiler":
        raise reader.fail('Tag "span" must have class "tg-spoiler"', begin)
    reader.stack.append(_Open(tag, reader.units, attributes))


def _attribute(reader: _Reader, tag: str, begin: int) -> tuple[str, str]:
    start = reader.at
    if not reader.peek():
        raise reader.fail("Unclosed start tag", begin)
    name = reader.take(ATTRIBUTE_NAME).lower()
    if not name:
        raise reader.fail(f'Empty attribute name in the tag "{tag}"', start)
    reader.take(SPACE)
    if reader.peek() != "=":
        return name, ""
    reader.at += 1
    reader.take(SPACE)
    quote = reader.peek()
    if quote not in {"'", '"'}:
        return name, _bare_value(reader, begin)
    end = reader.raw.find(quote, reader.at + 1)
    if end < 0:
        raise reader.fail("Unclosed start tag", begin)
    value = reader.raw[reader.at + 1 : end]
    reader.at = end + 1
    return name, CHARACTER.sub(lambda match: _decoded(match) or match[0], value)


def _bare_value(reader: _Reader, begin: int) -> str:
    value = reader.take(BARE_VALUE)
    if not reader.peek():
        raise reader.fail("Unclosed start tag", begin)
    if reader.peek() != ">" and not reader.peek().isspace():
        raise reader.fail("Unexpected end of name token", reader.at)
    return value.lower()


def _end_tag(reader: _Reader) -> None:
    begin = reader.at
    if not reader.stack:
        raise reader.fail("Unexpected end tag", begin)
    reader.at += 2
    tag = reader.take(TAG_NAME).lower()
    reader.take(SPACE)
    if reader.peek() != ">":
        raise reader.fail("Unclosed end tag", begin)
    reader.at += 1
    opened = reader.stack.pop()
    if tag and tag != opened.tag:
        expected = f', expected "</{opened.tag}>", found "</{tag}>"'
        raise reader.fail("Unmatched end tag", begin, expected)
    length = reader.units - opened.start
    if length:
        inner = slice_units("".join(reader.out), opened.start, reader.units)
        reader.entities += _made(opened, length, inner)


def _made(opened: _Open, length: int, inner: str) -> list[Entity]:
    entity: Entity = {"type": KINDS[opened.tag], "offset": opened.start, "length": length}
    attributes = opened.attributes
    match opened.tag:
        case "a":
            return _link(entity, attributes.get("href") or inner)
        case "code" if attributes.get("class", "").startswith("language-"):
            entity["language"] = attributes["class"].removeprefix("language-")
        case "tg-emoji":
            entity["custom_emoji_id"] = attributes.get("emoji-id", "")
        case "tg-time":
            entity["unix_time"] = int(attributes.get("unix", "0"))
        case "blockquote" if "expandable" in attributes:
            entity["type"] = "expandable_blockquote"
    return [entity]


def _link(entity: Entity, target: str) -> list[Entity]:
    if target.startswith("tg://user?id="):
        # Only a mention of somebody the server knows stays one; here nobody needs it.
        return []
    if not LINK.fullmatch(target) or ("://" not in target and "." not in target):
        return []
    scheme, _, place = target.rpartition("://")
    return [{**entity, "url": f"{scheme or 'http'}://{place if '/' in place else place + '/'}"}]


def slice_units(text: str, start: int, end: int) -> str:
    encoded = text.encode("utf-16-le", "surrogatepass")
    return encoded[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")
