"""Whether every way leads somewhere: unknown steps, steps nobody reaches, loops, ends."""

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches

from conversations.script import Ask, End, Step, Vary
from conversations.ways import waits, ways
from prompts.diagnostics import Problem
from prompts.shape import Draft

Graph = Mapping[str, frozenset[str]]


def graph_problems(draft: Draft) -> Iterator[Problem]:
    """What is wrong with the ways between the steps."""
    yield from _unknown_steps(draft)
    yield from _strange_other_cards(draft)
    graph, lost = _graph(draft)
    # A step that only talks of an older version are led to is reached by them.
    reached = spread((*tuple(graph)[:1], *(set(draft.moved.values()) & set(graph))), graph)
    for name in graph:
        if name not in reached:
            yield Problem("E102", ("steps", name), f"nobody reaches step {name!r}", "key")
    ends = lost | {name for name, step in draft.readable.items() if isinstance(step, End)}
    ending = spread(ends, _reversed(graph))
    for name in graph:
        if name in reached - ending:
            message = f"from step {name!r} no end is reached"
            yield Problem("E103", ("steps", name), message, "key")
    yield from restless_loops(draft.readable)


def restless_loops(
    steps: Mapping[str, Step], hasty: frozenset[str] = frozenset()
) -> Iterator[Problem]:
    """Loops that would run for ever within one turn.

    Args:
        steps: the steps of a script.
        hasty: the scripts that may come to their end without waiting, when called.
    """
    graph = _restless(steps, hasty)
    told: set[str] = set()
    for name, following in graph.items():
        loop = spread(following, graph)
        if name in loop and name not in told:
            told |= {each for each in loop if name in spread(graph[each], graph)}
            message = f"the loop through step {name!r} never waits; ask something on the way"
            yield Problem("E104", ("steps", name), message, "key")


def may_pass(steps: Mapping[str, Step], hasty: frozenset[str]) -> bool:
    """Whether an end may be reached without waiting, knowing which called scripts pass."""
    graph = _restless(steps, hasty)
    passed = spread(tuple(graph)[:1], graph)
    return any(isinstance(steps[name], End) for name in passed)


def guess(name: str, known: Iterable[str]) -> str:
    """What was perhaps meant by a name, to be put after a message."""
    close = get_close_matches(name, list(known), n=1)
    return f"; did you mean {close[0]!r}?" if close else ""


def _unknown_steps(draft: Draft) -> Iterator[Problem]:
    for name, step in draft.readable.items():
        for way in ways(step):
            if way.to not in draft.steps:
                message = f"step {name!r} goes to the unknown step {way.to!r}"
                message += guess(way.to, draft.steps)
                yield Problem("E101", ("steps", name, *way.place), message)


def _strange_other_cards(draft: Draft) -> Iterator[Problem]:
    for name, step in draft.readable.items():
        if isinstance(step, Ask) and step.another is not None:
            target = draft.readable.get(step.another)
            if target is not None and not isinstance(target, Vary):
                message = f"'another' leads to {step.another!r}, which takes no card"
                yield Problem("E134", ("steps", name, "another"), message)


def _graph(draft: Draft) -> tuple[Graph, frozenset[str]]:
    """Where each step leads, and the steps of which that cannot be told.

    Those are taken to lead everywhere, so that one mistake is reported once.
    """
    everywhere = frozenset(draft.steps)
    known = {
        name: frozenset(way.to for way in ways(step))
        for name, step in draft.readable.items()
        if isinstance(step, End) or ways(step)
    }
    lost = frozenset(name for name in everywhere if not known.get(name, {""}) <= everywhere)
    return {name: everywhere if name in lost else known[name] for name in draft.steps}, lost


def _restless(steps: Mapping[str, Step], hasty: frozenset[str]) -> Graph:
    """Where each step leads within the same turn."""
    return {
        name: frozenset(way.to for way in ways(step) if way.to in steps)
        if not waits(step, hasty)
        else frozenset()
        for name, step in steps.items()
    }


def spread(start: Iterable[str], graph: Graph) -> set[str]:
    """Everything reached from somewhere, that included."""
    reached: set[str] = set()
    ahead = list(start)
    while ahead:
        name = ahead.pop()
        if name not in reached:
            reached.add(name)
            ahead += graph[name]
    return reached


def _reversed(graph: Graph) -> Graph:
    return {
        name: frozenset(each for each, following in graph.items() if name in following)
        for name in graph
    }
