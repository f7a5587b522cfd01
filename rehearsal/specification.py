"""Checks a call against the Bot API's published facts, which are read once."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from rehearsal.entities import formatted
from rehearsal.html_markup import utf16
from rehearsal.refusals import Refused

FACTS: dict[str, Any] = json.loads(
    (Path(__file__).parent / "specification.json").read_text(encoding="utf-8")
)
TEXTS = {"true": True, "false": False, "1": True, "0": False}
MOST_BUTTONS = 100
MOST_IN_A_ROW = 8


@dataclass(frozen=True, slots=True)
class Plain:
    name: str


@dataclass(frozen=True, slots=True)
class Named:
    name: str


@dataclass(frozen=True, slots=True)
class Many:
    of: "Kind"


@dataclass(frozen=True, slots=True)
class Either:
    kinds: tuple["Kind", ...]


Kind = Plain | Named | Many | Either

PLAIN_NAMES = {"String", "Integer", "Float", "Boolean", "True", "InputFile"}


@dataclass(frozen=True, slots=True)
class Field:
    kind: Kind
    required: bool
    limit: tuple[str, int, int] | None
    constant: str | None


def _kind(text: str) -> Kind:
    if text.startswith("Array of "):
        return Many(_kind(text.removeprefix("Array of ").replace(" and ", ", ")))
    parts = text.replace(", ", " or ").split(" or ")
    if len(parts) > 1:
        return Either(tuple(_kind(part) for part in parts))
    return Plain(text) if text in PLAIN_NAMES else Named(text)


def _field(fact: dict[str, Any]) -> Field:
    limit = fact.get("limit")
    return Field(
        _kind(fact["type"]),
        fact.get("required", False),
        (limit[0], limit[1], limit[2]) if limit else None,
        fact.get("constant"),
    )


def _fields(facts: dict[str, Any]) -> dict[str, Field]:
    return {name: _field(fact) for name, fact in facts.items()}


METHODS = {name: _fields(facts) for name, facts in FACTS["methods"].items()}
TYPES = {name: _fields(facts.get("fields", {})) for name, facts in FACTS["types"].items()}
UNIONS: dict[str, tuple[str, ...]] = {
    name: tuple(facts["one_of"]) for name, facts in FACTS["types"].items() if "one_of" in facts
}
# One that may also be a bare string or a list, which its own facts do not say.
OPEN = {"RichText", "InputFile", "CallbackGame"}


def problems(method: str, params: Mapping[str, str]) -> list[str]:
    """What the published Bot API would not accept or does not know in this call."""
    return [*_problems(method, tuple(params.items()))]


# At each start a bot makes the same long calls again.
@lru_cache(maxsize=500)
def _problems(method: str, given: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    fields, params = METHODS.get(method), dict(given)
    if fields is None:
        return (f"{method}: no such method",)
    found = [f"{name}: required" for name in _missing(fields, params)]
    for name, text in params.items():
        field = fields.get(name)
        if field is None:
            found.append(f"{name}: no such parameter")
            continue
        value, wrong = _decoded(field.kind, text)
        found += [f"{name}: {wrong}"] if wrong else _value(field, value, name)
        if field.limit and not wrong:
            found += _limit(field.limit, _measured(params, name, value), name)
    return tuple(found)


def _missing(fields: Mapping[str, Field], given: Mapping[str, Any]) -> list[str]:
    return [name for name, field in fields.items() if field.required and name not in given]


def _decoded(kind: Kind, text: str) -> tuple[Any, str]:
    """Parameters arrive as text; the type says how to read it."""
    match kind:
        case Plain("String" | "InputFile"):
            return text, ""
        case Plain("Boolean" | "True"):
            known = text.lower() in TEXTS
            return TEXTS.get(text.lower()), "" if known else "not a Boolean"
        case Plain(name):
            return _number(name, text)
        case Either((Plain("Integer"), Plain("String"))):
            return text, ""
        case Either((Plain("InputFile"), Plain("String"))):
            return text, ""
    try:
        return json.loads(text), ""
    except ValueError:
        return None, "not JSON"


def _number(name: str, text: str) -> tuple[Any, str]:
    try:
        return (int(text) if name == "Integer" else float(text)), ""
    except ValueError:
        return None, f"not {name}"


def _measured(params: Mapping[str, str], name: str, value: object) -> object:
    """Limits of formatted text hold after its tags are read."""
    if name not in {"text", "caption"} or not params.get("parse_mode"):
        return value
    try:
        return formatted(params, name).text
    except Refused:
        return value


def _value(field: Field, value: object, at: str) -> list[str]:
    if field.constant is not None and value != field.constant:
        return [f"{at}: must be {field.constant!r}"]
    return _typed(field.kind, value, at)


def _typed(kind: Kind, value: object, at: str) -> list[str]:
    match kind:
        case Plain(name):
            return [] if _is_plain(name, value) else [f"{at}: not {name}"]
        case Many(of):
            if not isinstance(value, list):
                return [f"{at}: not an array"]
            return [one for n, item in enumerate(value) for one in _typed(of, item, f"{at}[{n}]")]
        case Either(kinds):
            return min((_typed(one, value, at) for one in kinds), key=len)
        case Named(name):
            return _named(name, value, at)


def _is_plain(name: str, value: object) -> bool:
    match name:
        case "Integer":
            return isinstance(value, int) and not isinstance(value, bool)
        case "Float":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "Boolean" | "True":
            return isinstance(value, bool)
        case _:
            return isinstance(value, str)


def _named(name: str, value: object, at: str) -> list[str]:
    if name in OPEN or name not in TYPES:
        return []
    if name in UNIONS:
        return min((_named(one, value, at) for one in UNIONS[name]), key=len)
    if not isinstance(value, dict):
        return [f"{at}: not {name}"]
    fields = TYPES[name]
    found = [f"{at}.{missing}: required" for missing in _missing(fields, value)]
    for key, item in value.items():
        field = fields.get(key)
        if field is None:
            found.append(f"{at}.{key}: {name} has no such field")
            continue
        found += _value(field, item, f"{at}.{key}")
        found += _limit(field.limit, item, f"{at}.{key}") if field.limit else []
    return found + (_keyboard(value, at) if name == "InlineKeyboardMarkup" else [])


def _limit(limit: tuple[str, int, int], value: object, at: str) -> list[str]:
    unit, least, most = limit
    size = _size(unit, value)
    return [] if size is None or least <= size <= most else [f"{at}: {size} {unit}, {least}-{most}"]


def _size(unit: str, value: object) -> int | None:
    match unit, value:
        case "characters", str():
            return utf16(value)
        case "bytes", str():
            return len(value.encode())
        case "items", list():
            return len(value)
        case "value", int():
            return value
    return None


def _keyboard(markup: dict[str, Any], at: str) -> list[str]:
    """Limits that Telegram holds without writing them down."""
    rows = markup.get("inline_keyboard")
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        return []
    found = [f"{at}: a row of {len(row)}" for row in rows if len(row) > MOST_IN_A_ROW]
    total = sum(map(len, rows))
    return found + ([f"{at}: {total} buttons"] if total > MOST_BUTTONS else [])
