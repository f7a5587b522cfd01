"""Where nothing may leave a trace, answers that were met with words come together again.

Where a talk stands is stored until its next answer. So what an answer is met with may differ, but
not where it leads. A way without words leads on to another page, a call or the end: that much may
be seen.
"""

from collections.abc import Iterator, Mapping

from conversations.script import Ask, Choose, Say, Set, Step, Vary
from conversations.ways import ways
from prompts.diagnostics import Problem
from prompts.shape import Draft


def parting_problems(draft: Draft) -> Iterator[Problem]:
    """The questions whose answers stay apart."""
    for name, step in draft.readable.items():
        if not draft.traceless or not isinstance(step, Ask):
            continue
        met: set[str] = set()
        for way in ways(step):
            met |= _rests(draft.readable, way.to)
        if len(met) > 1:
            apart = " and ".join(map(repr, sorted(met)))
            message = f"answers go on to {apart}, which tells which it was; let them meet"
            yield Problem("E129", ("steps", name, "next"), message, "key")


def _rests(steps: Mapping[str, Step], start: str) -> set[str]:
    """Where talks come to rest that go this way, as far as something is said on it."""
    rests: set[str] = set()
    ahead, gone = [(start, False)], set[tuple[str, bool]]()
    while ahead:
        name, spoken = ahead.pop()
        step = steps.get(name)
        if (name, spoken) in gone or step is None:
            continue
        gone.add((name, spoken))
        if isinstance(step, Say | Choose | Set | Vary):
            ahead += [(way.to, spoken or isinstance(step, Say)) for way in ways(step)]
        elif spoken:
            rests.add(name)
    return rests
