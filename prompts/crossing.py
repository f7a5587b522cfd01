"""What one script says about another, calls and commands; and what the paths say about scripts."""

from collections.abc import Iterator, Mapping

from conversations.paths import ALONE, Paths
from conversations.script import Call, Script
from prompts.diagnostics import Problem
from prompts.graph import guess, may_pass, restless_loops, spread

Found = Iterator[tuple[str, Problem]]
"""A problem, and the file that it is in."""


def crossing_problems(scripts: Mapping[str, Script], known: frozenset[str]) -> Found:
    """What is wrong between scripts.

    Args:
        scripts: the sound scripts, by the file they are in.
        known: the names of all scripts, of those too that could not be read.
    """
    yield from _shared_commands(scripts)
    yield from _unknown_calls(scripts, known)
    yield from _calls_elsewhere(scripts)
    named = {script.script: script for script in scripts.values()}
    calls = {name: frozenset(_calls(script)) & set(named) for name, script in named.items()}
    circling = {name for name in named if name in spread(calls[name], calls)}
    yield from _circles(scripts, circling)
    hasty = _hasty(named)
    for path, script in scripts.items():
        if script.script not in circling and hasty & set(_calls(script)):
            yield from ((path, problem) for problem in restless_loops(script.steps, hasty))


def path_problems(
    paths: Paths, scripts: Mapping[str, Script], known: frozenset[str]
) -> Iterator[Problem]:
    """What is wrong between the paths and the scripts.

    Args:
        paths: sound by themselves.
        scripts: the sound scripts, by their names.
        known: the names of all scripts, of those too that could not be read.
    """
    for start, names in paths.items():
        for n, name in enumerate(names):
            if name not in known:
                message = f"the unknown script {name!r}{guess(name, known)}"
                yield Problem("E352", (start, n), message)
            elif name in scripts:
                yield from _misplaced(start, n, scripts[name])


def _misplaced(start: str, n: int, script: Script) -> Iterator[Problem]:
    name = script.script
    if start == ALONE and script.company == "couple":
        message = f"{name!r} is for two who are linked, and whoever is on this path may not be"
        yield Problem("E354", (start, n), message)
    if script.company == "shared" or script.takes:
        message = f"{name!r} cannot be begun from a path: it opens where something leads to it"
        yield Problem("E356", (start, n), message)


def _calls(script: Script) -> Mapping[str, str]:
    """The called scripts, each with the first step that calls it."""
    found: dict[str, str] = {}
    for name, step in script.steps.items():
        if isinstance(step, Call):
            found.setdefault(step.call, name)
    return found


def _shared_commands(scripts: Mapping[str, Script]) -> Found:
    commands: dict[tuple[str, bool], str] = {}
    for path, script in scripts.items():
        # The shared chat has commands of its own.
        place = (script.command or "", script.company == "shared")
        if script.command and (other := commands.setdefault(place, path)) != path:
            message = f"/{script.command} opens {scripts[other].script!r} already"
            yield path, Problem("E153", ("command",), message)


def _unknown_calls(scripts: Mapping[str, Script], known: frozenset[str]) -> Found:
    for path, script in scripts.items():
        for name, step in script.steps.items():
            if isinstance(step, Call) and step.call not in known:
                message = f"call to the unknown script {step.call!r}{guess(step.call, known)}"
                yield path, Problem("E150", ("steps", name, "call"), message)


def _calls_elsewhere(scripts: Mapping[str, Script]) -> Found:
    """What is for one person is never shown in the shared chat, nor the other way round."""
    shared = {script.script: script.company == "shared" for script in scripts.values()}
    for path, script in scripts.items():
        for called, step in _calls(script).items():
            if shared.get(called, shared[script.script]) is not shared[script.script]:
                message = f"{called!r} is not for whoever takes part in {script.script!r}"
                yield path, Problem("E156", ("steps", step, "call"), message)


def _circles(scripts: Mapping[str, Script], circling: set[str]) -> Found:
    for path, script in scripts.items():
        if script.script in circling:
            for called, step in _calls(script).items():
                if called in circling:
                    message = f"the call of {called!r} comes back to {script.script!r} without end"
                    yield path, Problem("E151", ("steps", step, "call"), message)


def _hasty(named: Mapping[str, Script]) -> frozenset[str]:
    """The scripts that may come to their end without waiting."""
    hasty: frozenset[str] = frozenset()
    while True:
        more = frozenset(name for name, each in named.items() if may_pass(each.steps, hasty))
        if more == hasty:
            return hasty
        hasty = more
