"""Reads the part of YAML 1.2 that scripts are written in, keeping where everything stands."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, StringMark
from ruamel.yaml.events import (
    AliasEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from ruamel.yaml.reader import ReaderError

from prompts.diagnostics import Diagnostic, Place, Problem

Mark: TypeAlias = tuple[int, int]
"""Line and column, both counted from 1."""

_DEEPEST = 8
"""Of maps and lists in each other. The language needs six."""

_INTEGER = re.compile(r"[-+]?[0-9]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_WORDS: Mapping[str, object] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}


@dataclass(frozen=True)
class Source:
    """A file's data, and the marks of each key and value in it."""

    path: str
    data: Mapping[str, object]
    marks: Mapping[Place, tuple[Mark, Mark]]

    def locate(self, problem: Problem) -> Diagnostic:
        """The problem at its line and column, or at those of the nearest thing around it."""
        place, at = problem.place, problem.at
        while place not in self.marks:
            place, at = place[:-1], "key"
        line, column = self.marks[place][0 if at == "key" else 1]
        return Diagnostic(self.path, line, column, problem.code, problem.message)


@dataclass
class _Reading:
    path: str
    events: Iterator[Event]
    marks: dict[Place, tuple[Mark, Mark]] = field(default_factory=dict)
    wrong: list[Diagnostic] = field(default_factory=list)

    def refuse(self, event: Event, code: str, message: str) -> None:
        self.wrong.append(Diagnostic(self.path, *_mark(event.start_mark), code, message))


class _TooDeepError(Exception):
    """Reading on could exhaust the stack."""


def read(path: str, text: str) -> Source | tuple[Diagnostic, ...]:
    """The file as data, or what keeps it from being read.

    Args:
        path: how the file is called in diagnostics.
        text: its contents.
    """
    reading = _Reading(path, iter(()))
    data: object = None
    try:
        reading.events = YAML(pure=True).parse(text)
        data = _document(reading)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        reading.wrong.append(
            Diagnostic(path, *_mark(mark), "E001", f"not YAML: {error.problem or error.context}")
        )
    except ReaderError as error:
        before = text[: error.position]
        mark_at = before.count("\n") + 1, error.position - before.rfind("\n")
        reading.wrong.append(Diagnostic(path, *mark_at, "E001", f"not YAML: {error.reason}"))
    except _TooDeepError:
        pass
    if reading.wrong:
        return tuple(sorted(reading.wrong))
    if not isinstance(data, dict):
        mark = reading.marks.get((), ((1, 1), (1, 1)))[1]
        return (Diagnostic(path, *mark, "E005", "a script is a map: `script: …`, `steps: …`"),)
    return Source(path, data, reading.marks)


def _mark(mark: StringMark | None) -> Mark:
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _document(reading: _Reading) -> object:
    """The value of the one document in the stream; None for an empty file."""
    data: object = None
    documents = 0
    for event in reading.events:
        if isinstance(event, DocumentStartEvent):
            documents += 1
            if documents > 1:
                reading.refuse(event, "E005", "one file holds one script; `---` begins another")
        elif isinstance(event, NodeEvent):
            value = _value(reading, event, ())
            data = value if documents == 1 else data
    return data


def _value(reading: _Reading, event: Event, place: Place) -> object:
    _refuse_references(reading, event)
    mark = _mark(event.start_mark)
    reading.marks.setdefault(place, (mark, mark))
    if len(place) > _DEEPEST:
        reading.refuse(event, "E006", "nothing in a script is nested as deep as this")
        raise _TooDeepError
    match event:
        case MappingStartEvent():
            return _map(reading, place)
        case SequenceStartEvent():
            return _list(reading, place)
        case ScalarEvent(value=str(value), style=None):
            return _plain(value)
        case ScalarEvent(value=value):
            return value
    return None


def _refuse_references(reading: _Reading, event: Event) -> None:
    anchor = event.anchor if isinstance(event, NodeEvent) else None
    if isinstance(event, AliasEvent):
        reading.refuse(event, "E002", f"the alias *{anchor}: write it out instead")
    elif anchor:
        reading.refuse(event, "E002", f"the anchor &{anchor}: a script repeats in full")
    if isinstance(event, ScalarEvent | CollectionStartEvent) and event.tag:
        reading.refuse(event, "E003", f"the tag {event.tag}: a script needs none")


def _plain(value: str) -> object:
    """A scalar without quotes: text, unless it reads as null, a boolean or a number."""
    if value in _WORDS:
        return _WORDS[value]
    if _INTEGER.fullmatch(value):
        return int(value)
    return float(value) if _FLOAT.fullmatch(value) else value


def _map(reading: _Reading, place: Place) -> dict[str, object]:
    found: dict[str, object] = {}
    while not isinstance(event := next(reading.events), MappingEndEvent):
        key = _key(reading, event, place)
        value_event = next(reading.events)
        marks = _mark(event.start_mark), _mark(value_event.start_mark)
        reading.marks.setdefault((*place, key), marks)
        if key in found:
            reading.refuse(event, "E004", f"the key {key!r} is here twice")
        found.setdefault(key, _value(reading, value_event, (*place, key)))
    return found


def _key(reading: _Reading, event: Event, place: Place) -> str:
    if isinstance(event, ScalarEvent):
        _refuse_references(reading, event)
        return str(event.value)
    if not isinstance(event, AliasEvent):
        reading.refuse(event, "E007", "a key is a word, not a map or a list")
    _value(reading, event, (*place, "?"))
    return f"?{event.start_mark}"


def _list(reading: _Reading, place: Place) -> list[object]:
    found: list[object] = []
    while not isinstance(event := next(reading.events), SequenceEndEvent):
        found.append(_value(reading, event, (*place, len(found))))
    return found
