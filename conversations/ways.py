"""The ways that lead on from a step, and what has its value on each."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from conversations.actions import ACTIONS
from conversations.script import (
    Ask,
    AskBoth,
    Call,
    Choose,
    Do,
    End,
    Next,
    Say,
    Set,
    Step,
    Vary,
    Wait,
    gaps_in,
)

LAPSED = "lapsed"
"""The one way on from a question for both, where nothing is shown."""

SHOWN = ("theirs", "one", "other")
"""What is there of a question for both once it is shown: `theirs` beside one's own in each chat of
one's own, `one` and `other` in the shared one."""


@dataclass(frozen=True)
class Way:
    """One way on."""

    to: str
    place: tuple[str, ...]
    """Where it is written, within the step."""
    gives: frozenset[str] = frozenset()
    """The variables that have a value for having gone this way."""


def ways(step: Step) -> tuple[Way, ...]:
    """Every way on from a step; none from an end."""
    match step:
        case Ask():
            return tuple(_asked(step))
        case AskBoth():
            return tuple(_asked_both(step))
        case Choose() | Do():
            return tuple(_forked(step))
        case Set(set=values, next=to):
            return (Way(to, ("next",), frozenset(values)),)
        case Vary(vary=variable, next=to):
            return (Way(to, ("next",), frozenset({variable})),)
        case Say(next=to) | Wait(next=to) | Call(next=to):
            return (Way(to, ("next",)),)
        case End():
            return ()


def takes_away(step: Step) -> frozenset[str]:
    """The variables that have no value after a step, unless the way on gives them one."""
    match step:
        case Do(do=action, given=given):
            gaps = (gap for value in given.values() for gap in gaps_in(value))
            return ACTIONS[action].takes_away(gaps)
        case _:
            return frozenset()


def waits(step: Step, hasty: frozenset[str] = frozenset()) -> bool:
    """Whether time passes at a step.

    Args:
        step: any step.
        hasty: the scripts that may come to their end without waiting, when called.
    """
    if isinstance(step, Call):
        return step.call not in hasty
    return isinstance(step, Ask | AskBoth | Wait)


def _asked(step: Ask) -> Iterator[Way]:
    yield from _forks(step.next, frozenset({step.ask}))
    if step.skip is not None:
        yield Way(step.skip, ("skip",))
    if step.another is not None:
        yield Way(step.another, ("another",))
    if step.never is not None:
        yield Way(step.never, ("never",))
    if step.over is not None:
        yield Way(step.over.next, ("over", "next"))


def _asked_both(step: AskBoth) -> Iterator[Way]:
    shown = frozenset({step.ask_both, *(f"{step.ask_both}.{field}" for field in SHOWN)})
    if step.brings is not None:
        shown |= {f"{step.brings}.theirs"}
    for case, target in step.next.items():
        yield Way(target, ("next", case), frozenset() if case == LAPSED else shown)
    if step.skip is not None:
        yield Way(step.skip, ("skip",))


def _forked(step: Choose | Do) -> Iterator[Way]:
    gives = ACTIONS[step.do].gives if isinstance(step, Do) else {}
    for case, target in step.next.items():
        yield Way(target, ("next", case), frozenset(gives.get(case, ())))


def _forks(to: Next, gives: frozenset[str]) -> Iterator[Way]:
    if isinstance(to, str):
        yield Way(to, ("next",), gives)
        return
    for case, target in to.items():
        yield Way(target, ("next", case), gives)


def reads(step: Step) -> frozenset[str]:
    """The variables that a step reads."""
    match step:
        case Choose(choose=name):
            return frozenset({name})
        case Do(given=given):
            texts: tuple[str, ...] = tuple(given.values())
        case AskBoth(say=say, held=held, brings=brings, choices=choices):
            texts = (say, held or "", f"{{{brings}}}" if brings else "", *choices.values())
        case Ask(say=say, choices=choices):
            texts = (say, *choices.values())
        case Say(say=str(words)) | Wait(say=str(words)) | End(end=str(words)):
            texts = (words,)
        case _:
            texts = ()
    return frozenset(_variable(gap) for text in texts for gap in gaps_in(text))


def needs(steps: Mapping[str, Step]) -> Mapping[str, frozenset[str]]:
    """The variables that have to have a value at each step, for it or for one that follows."""
    needed = {name: reads(step) for name, step in steps.items()}
    changed = True
    while changed:
        changed = False
        for name, step in reversed([*steps.items()]):
            ahead = (needed[way.to] - way.gives for way in ways(step))
            found = needed[name].union(*ahead)
            changed = changed or found != needed[name]
            needed[name] = found
    return needed


def _variable(gap: str) -> str:
    variable, _, field = gap.partition(".")
    return gap if field in SHOWN else variable
