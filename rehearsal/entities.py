"""Formatted text as Telegram takes it: by HTML or by entities, trimmed, commands marked."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from rehearsal.html_markup import KINDS, Entity, read, utf16
from rehearsal.refusals import bad_request

KNOWN = {*KINDS.values(), "expandable_blockquote", "text_mention", "mention", "hashtag"}
KNOWN |= {"cashtag", "bot_command", "url", "email", "phone_number"}
COMMAND = re.compile(r"(?<![\w/<>@])/([A-Za-z0-9_]{1,64})(?:@(\w{3,32}))?(?![\w/])")
ADDRESS = re.compile(r"(?:https?://|\bt\.me/)[^\s<>]*[^\s<>.,;:!?)\"']")
UNMARKED = {"pre", "code", "text_link", "bot_command", "url", "mention", "text_mention"}
LONGEST_RAW = 32_768


@dataclass(frozen=True, slots=True)
class Formatted:
    text: str
    entities: tuple[Entity, ...] = ()


def formatted(params: Mapping[str, str], name: str = "text") -> Formatted:
    """The text of a call, by its `parse_mode` or its entities, trimmed."""
    raw = params.get(name, "")
    if len(raw.encode()) > LONGEST_RAW:
        raise bad_request("Text is too long")
    match params.get("parse_mode", "").lower():
        case "html":
            parsed = parse(raw)
        case "" | "none":
            listed = params.get("entities" if name == "text" else "caption_entities", "")
            parsed = Formatted(raw, _listed(raw, listed))
        case _:
            raise bad_request("unsupported parse_mode")
    return _with_links(with_commands(trimmed(parsed)))


def parse(raw: str) -> Formatted:
    text, entities = read(raw)
    return Formatted(text, _settled(entities))


def _settled(entities: list[Entity]) -> tuple[Entity, ...]:
    """In order; `pre` takes up its `code`, and neither holds anything else."""
    pres = [entity for entity in entities if entity["type"] == "pre"]
    for pre in pres:
        for code in [entity for entity in entities if entity["type"] == "code"]:
            if (code["offset"], code["length"]) == (pre["offset"], pre["length"]):
                pre.update({"language": code["language"]} if "language" in code else {})
                entities.remove(code)
    solid = [entity for entity in entities if entity["type"] in {"pre", "code"}]
    for entity in entities:
        if entity["type"] == "code":
            entity.pop("language", None)
    kept = [entity for entity in entities if not any(_inside(entity, one) for one in solid)]
    return tuple(sorted(kept, key=lambda one: (one["offset"], -one["length"], one["type"])))


def _inside(entity: Entity, solid: Entity) -> bool:
    return (
        entity is not solid
        and entity["type"] not in {"blockquote", "expandable_blockquote"}
        and entity["offset"] < solid["offset"] + solid["length"]
        and solid["offset"] < entity["offset"] + entity["length"]
        and not (entity["type"] == "pre" and solid["type"] == "code")
    )


def _listed(text: str, listed: str) -> tuple[Entity, ...]:
    if not listed:
        return ()
    try:
        entities = json.loads(listed)
    except ValueError:
        entities = None
    if not isinstance(entities, list):
        raise bad_request("can't parse entities: expected an array of MessageEntity")
    starts = _unit_starts(text)
    return _settled([one for entity in entities for one in _checked(entity, starts)])


def _checked(entity: object, starts: set[int]) -> list[Entity]:
    if not isinstance(entity, dict) or not all(
        isinstance(entity.get(name), int) for name in ("offset", "length")
    ):
        raise bad_request("can't parse MessageEntity: expected an object with a place")
    if str(entity.get("type")) not in KNOWN:
        raise bad_request("can't parse MessageEntity: Unsupported type specified")
    if entity["offset"] < 0 or entity["length"] < 0:
        raise bad_request("can't parse MessageEntity: wrong offset or length")
    end = min(entity["offset"] + entity["length"], max(starts))
    if entity["offset"] >= end:
        return []
    for place, at in (("begins", entity["offset"]), ("ends", end)):
        if at not in starts:
            raise bad_request(f"entity {place} in a middle of a UTF-16 symbol at offset {at}")
    return [{**entity, "length": end - entity["offset"]}]


def _unit_starts(text: str) -> set[int]:
    starts, at = {0}, 0
    for character in text:
        at += 2 if character > "\uffff" else 1
        starts.add(at)
    return starts


def trimmed(given: Formatted) -> Formatted:
    """Without white space at both ends, the entities cut to what remains."""
    text = given.text.strip()
    if text == given.text:
        return given
    lead = utf16(given.text[: len(given.text) - len(given.text.lstrip())])
    length = utf16(text)
    kept = []
    for entity in given.entities:
        start = max(entity["offset"] - lead, 0)
        end = min(entity["offset"] + entity["length"] - lead, length)
        if start < end:
            kept.append({**entity, "offset": start, "length": end - start})
    return Formatted(text, tuple(kept))


def with_commands(given: Formatted) -> Formatted:
    """Telegram marks /commands by itself, outside code and links."""
    return _marked(given, "bot_command", COMMAND) if "/" in given.text else given


def _with_links(given: Formatted) -> Formatted:
    return _marked(given, "url", ADDRESS) if "/" in given.text else given


def _marked(given: Formatted, kind: str, pattern: re.Pattern[str]) -> Formatted:
    taken = [one for one in given.entities if one["type"] in UNMARKED]
    found = [
        {"type": kind, "offset": utf16(given.text[: match.start()]), "length": utf16(match[0])}
        for match in pattern.finditer(given.text)
    ]
    free = [entity for entity in found if not any(_inside(entity, one) for one in taken)]
    return Formatted(given.text, _settled([*given.entities, *free])) if free else given
