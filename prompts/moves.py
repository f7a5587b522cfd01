"""Where a script leads talks whose step is gone: to one that asks before it acts."""

from collections.abc import Iterator

from conversations.script import AskBoth, Call, Do
from conversations.ways import waits, ways
from prompts.diagnostics import Problem
from prompts.graph import guess
from prompts.shape import Draft


def move_problems(draft: Draft) -> Iterator[Problem]:
    """What is wrong with `moved`."""
    for old, new in draft.moved.items():
        if old in draft.steps:
            message = f"the step {old!r} is still there, so nobody is led away from it"
            yield Problem("E240", ("moved", old), message, "key")
        if new not in draft.steps:
            message = f"{old!r} is led to the unknown step {new!r}{guess(new, draft.steps)}"
            yield Problem("E241", ("moved", old), message)
        elif acting := _acts(draft, new):
            message = f"at {acting!r} something would be done that nobody was asked about"
            yield Problem("E242", ("moved", old), message)


def _acts(draft: Draft, start: str) -> str | None:
    """A step that acts, and is come to from a step without anybody having been asked."""
    ahead, seen = [start], {start}
    while ahead:
        name = ahead.pop()
        step = draft.steps.get(name)
        if isinstance(step, Do | AskBoth | Call):
            return name
        if step is not None and not waits(step):
            following = {way.to for way in ways(step)} - seen
            ahead += sorted(following)
            seen |= following
    return None
