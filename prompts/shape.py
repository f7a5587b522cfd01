"""Holds a script's data against the models of the language, and says what does not fit."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from conversations.script import KINDS, Card, Name, Part, Script, Step
from prompts.diagnostics import Place, Problem

Read = TypeVar("Read")

_STEP: TypeAdapter[Step] = TypeAdapter(Step)
_DECKS: TypeAdapter[dict[str, dict[str, Card]]] = TypeAdapter(dict[Name, dict[Name, Card]])
_NAMES: TypeAdapter[tuple[str, ...]] = TypeAdapter(tuple[Name, ...])
_MODELS: Mapping[str, type[Part]] = {f"<{key}>": model for key, model in KINDS.items()}
_MOVED: TypeAdapter[Mapping[str, str]] = TypeAdapter(dict[Name, Name])
_KINDS = ", ".join(tag.strip("<>") for tag in _MODELS)
_NOTHING = object()
_EXPECTED = {
    "string": "text is expected here",
    "dict": "a map is expected here",
    "tuple": "two numbers are expected here, as [low, high]",
    "int": "a whole number is expected here",
    "bool": "true or false is expected here",
}
_OUTSIDE = {
    "string_too_short": "words are expected here",
    "missing": _EXPECTED["tuple"],
    "too_long": _EXPECTED["tuple"],
    "too_short": "at least one step is expected here",
}
_NAME = "small letters and digits, with - or _ between, beginning with a letter"


@dataclass(frozen=True)
class Draft:
    """As much of a script as could be read. A step or the decks are None where they could not."""

    steps: Mapping[str, Step | None]
    decks: Mapping[str, Mapping[str, Card]] | None
    title: str | None = None
    command: str | None = None
    menu: str | None = None
    traceless: bool = False
    takes: tuple[str, ...] = ()
    company: str | None = None
    private: str | None = None
    moved: Mapping[str, str] = field(default_factory=dict)

    @property
    def readable(self) -> Mapping[str, Step]:
        """The steps that could be read."""
        return {name: step for name, step in self.steps.items() if step is not None}

    @property
    def whole(self) -> bool:
        """Whether every step could be read, so that what is not found is not there."""
        return None not in self.steps.values()


def draft(data: Mapping[str, object]) -> Draft:
    """What can be checked further, whatever else is wrong with the data."""
    steps = data.get("steps")
    return Draft(
        steps={name: _tried(_STEP, step) for name, step in steps.items()}
        if isinstance(steps, dict)
        else {},
        decks=_tried(_DECKS, data.get("cards", {})),
        title=_text(data.get("title")),
        command=_text(data.get("command")),
        menu=_text(data.get("menu")),
        traceless=data.get("traceless") is True,
        takes=_tried(_NAMES, data.get("takes", ())) or (),
        company=_text(data.get("with")),
        private=_text(data.get("private")),
        moved=_tried(_MOVED, data.get("moved", {})) or {},
    )


def fit(data: Mapping[str, object]) -> Script | tuple[Problem, ...]:
    """The script, or everything in the data that is not of the language."""
    try:
        return Script.model_validate(data, by_alias=True, by_name=False)
    except ValidationError as error:
        found = (_problem(data, each) for each in error.errors(include_url=False))
        return tuple(problem for problem in found if problem)


def _tried(adapter: TypeAdapter[Read], data: object) -> Read | None:
    try:
        return adapter.validate_python(data, by_alias=True, by_name=False)
    except ValidationError:
        return None


def _text(data: object) -> str | None:
    return data if isinstance(data, str) else None


def _problem(data: Mapping[str, object], error: ErrorDetails) -> Problem | None:
    place = _place(data, error["loc"])
    if place is None:
        return None
    code, message = _said(error)
    on_key = error["type"] == "extra_forbidden" or error["loc"][-1] == "[key]"
    missing = error["type"] == "missing"
    if missing:
        place = place[:-1]
    where = f"step {place[1]!r}: " if place[:1] == ("steps",) and place[1:] else ""
    return Problem(code, place, where + message, "key" if on_key or missing else "value")


def _place(data: object, loc: Place) -> Place | None:
    """Where in the data an error is: its `loc` without the tags that pydantic puts between.

    None for the branch of a union that the author did not mean: `next` is a name or a map, and
    pydantic reports what is wrong with it as either.
    """
    place: list[str | int] = []
    for part in loc:
        tag = str(part)
        if (inside := _inside(data, part)) is not _NOTHING:
            place.append(part)
            data = inside
        elif tag.startswith("dict[") or tag == "constrained-str":
            if tag.startswith("dict[") != isinstance(data, dict):
                return None
        elif tag != "[key]" and tag not in _MODELS:
            place.append(part)
    return tuple(place)


def _inside(data: object, part: str | int) -> object:
    match data:
        case dict() if part in data:
            return data[part]
        case list() if isinstance(part, int) and part < len(data):
            return data[part]
        case _:
            return _NOTHING


def _said(error: ErrorDetails) -> tuple[str, str]:
    """The code and what to tell the author."""
    name = str(error["loc"][-1])
    match error["type"]:
        case "extra_forbidden":
            return "E010", f"unknown key {name!r}{_meant(name, error['loc'])}"
        case "missing" if isinstance(error["loc"][-1], str):
            return "E011", f"the key {name!r} is missing"
        case "union_tag_not_found" | "union_tag_invalid":
            return "E014", f"a step needs one of the keys {_KINDS}"
        case str(kind) if kind.endswith(("_type", "_parsing", "_from_float")):
            return "E012", _wrong_kind(kind, error["input"], error["msg"])
        case "string_pattern_mismatch" if "(m|h|d)" in error["ctx"]["pattern"]:
            return "E013", f"{error['input']!r} is no duration; write 20m, 24h or 3d"
        case "string_pattern_mismatch":
            return "E013", f"{error['input']!r} is no name: {_NAME}"
        case str(kind):
            return "E013", _OUTSIDE.get(kind, error["msg"].replace("Input", "this"))


def _wrong_kind(kind: str, given: object, message: str) -> str:
    if kind == "string_type" and isinstance(given, int | float):
        return f"text is expected here; write it in quotes: '{_plain(given)}'"
    expected = _EXPECTED.get(kind.partition("_")[0], message)
    return f"{expected}, not {_kind(given)}"


def _meant(name: str, loc: Place) -> str:
    """A guess at the key that was meant."""
    model = next((_MODELS[str(part)] for part in loc if str(part) in _MODELS), Script)
    known = [field.alias or key for key, field in model.model_fields.items()]
    close = get_close_matches(name, known, n=1)
    return f"; did you mean {close[0]!r}?" if close else ""


def _kind(given: object) -> str:
    match given:
        case None:
            return "nothing"
        case dict():
            return "a map"
        case list():
            return "a list"
        case str():
            return f"the text {given!r}"
        case _:
            return _plain(given)


def _plain(given: object) -> str:
    return str(given).lower() if isinstance(given, bool) else str(given)
