"""Reads and checks `paths.yaml`: for each starting point the scripts that are offered, in order."""

import re
from collections.abc import Iterator, Mapping

from conversations.paths import STARTS, Paths
from prompts.diagnostics import Diagnostic, Problem
from prompts.graph import guess
from prompts.source import Source, read

_NAME = re.compile(r"[a-z][a-z0-9]*([_-][a-z0-9]+)*")


def compile_paths(path: str, source: str) -> tuple[Paths, tuple[Diagnostic, ...]]:
    """The paths in a file, and what is wrong with it by itself: none, if anything is.

    Args:
        path: the file, as diagnostics are to name it.
        source: its text.
    """
    text = read(path, source)
    if not isinstance(text, Source):
        return {}, text
    wrong = tuple(sorted({text.locate(problem) for problem in _problems(text.data)}))
    if wrong:
        return {}, wrong
    return {start: tuple(names) for start, names in _lists(text.data)}, ()


def _problems(data: Mapping[str, object]) -> Iterator[Problem]:
    for start in data:
        if start not in STARTS:
            message = f"there is no starting point {start!r}{guess(start, STARTS)}"
            yield Problem("E350", (start,), message, "key")
    for start in STARTS:
        if start not in data:
            yield Problem("E351", (), f"the starting point {start!r} has no path", "key")
    yield from _wrong_lists(data)


def _wrong_lists(data: Mapping[str, object]) -> Iterator[Problem]:
    for start, names in _lists(data):
        if not names:
            message = f"the path of {start!r} is a list of scripts' names, and not an empty one"
            yield Problem("E355", (start,), message)
        for n, name in enumerate(names):
            if name in names[:n]:
                yield Problem("E353", (start, n), f"{name!r} is on this path already")


def _lists(data: Mapping[str, object]) -> Iterator[tuple[str, list[str]]]:
    """Each path; an empty one where it is not a list of names."""
    for start, names in data.items():
        listed = names if isinstance(names, list) else []
        yield start, listed if all(_is_name(name) for name in listed) else []


def _is_name(name: object) -> bool:
    return isinstance(name, str) and _NAME.fullmatch(name) is not None
