"""YAML text becomes a script, or a list of everything that is wrong with it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

from conversations.script import Script
from prompts.acts import act_problems
from prompts.decks import deck_problems
from prompts.diagnostics import Diagnostic, Problem
from prompts.graph import graph_problems
from prompts.handling import handling_problems
from prompts.lint import lint_problems
from prompts.moves import move_problems
from prompts.partings import parting_problems
from prompts.shape import Draft, draft, fit
from prompts.source import Source, read
from prompts.variables import variable_problems, variables


@dataclass(frozen=True)
class Compiled:
    """A script, or what keeps it from being one."""

    script: Script | None
    diagnostics: tuple[Diagnostic, ...]
    source: Source | None = None
    """Where in the file everything stands, for what is found out later."""


def compile_script(path: str, source: str) -> Compiled:
    """Reads and checks one script by itself.

    What it says about other scripts, in its calls and its command, is for the library.

    Args:
        path: the file, as diagnostics are to name it; its last part must be the script's name.
        source: the text of the file.
    """
    text = read(path, source)
    if not isinstance(text, Source):
        return Compiled(None, text)
    script = fit(text.data)
    found = set() if isinstance(script, Script) else set(script)
    found |= {*_name_problems(text), *_problems(draft(text.data))}
    diagnostics = tuple(sorted({text.locate(problem) for problem in found}))
    ready = script if isinstance(script, Script) and not diagnostics else None
    return Compiled(ready, diagnostics, text)


def _name_problems(source: Source) -> Iterator[Problem]:
    name = source.data.get("script")
    expected = PurePath(source.path).name.removesuffix(".yaml")
    if isinstance(name, str) and PurePath(source.path).name != f"{name}.yaml":
        message = f"the script {name!r} is kept in {name}.yaml; this file is for {expected!r}"
        yield Problem("E015", ("script",), message)


def _problems(script: Draft) -> Iterator[Problem]:
    known = variables(script)
    yield from graph_problems(script)
    yield from handling_problems(script, known)
    yield from variable_problems(script, known)
    yield from deck_problems(script)
    yield from act_problems(script, known)
    yield from parting_problems(script)
    yield from move_problems(script)
    yield from lint_problems(script)
