"""What the dialogues have to go through, and what of it they leave out."""

from collections.abc import Iterable, Iterator, Mapping

from conversations.script import Ask, AskBoth, Call, Do, End, Script, Step, Wait
from conversations.turn import Passed

_CONTROLS = {
    "another": "another",
    "skip": "skip",
    "never": "never_this",
    "keeps": "keep_card",
}
"""By the key that offers it, the button of the engine's own."""


def uncovered(scripts: Iterable[Script], passed: set[Passed]) -> list[str]:
    """Each step and button that no dialogue goes through, by its name."""
    missing: list[str] = []
    for script in scripts:
        through = passed | _tapped_at(passed)
        through |= set(_ended_by_a_call(script, through))
        missing += [_name(each) for each in _all(script) if each not in through]
        if offers_back(script) and not _went_back(script, passed):
            missing.append(f"{script.script} [back]")
    return missing


def _tapped_at(passed: set[Passed]) -> set[Passed]:
    """Whoever tapped at a step was there, even where time led to it: a tick reports no trail."""
    return {Passed(each.script, each.step) for each in passed if each.choice}


def _all(script: Script) -> Iterator[Passed]:
    for name, step in script.steps.items():
        yield Passed(script.script, name)
        shared = script.company == "shared"
        yield from (Passed(script.script, name, each) for each in _buttons(step, shared=shared))


def _buttons(step: Step, *, shared: bool) -> tuple[str, ...]:
    match step:
        case Ask(choices=choices):
            return (*choices, *(name for key, name in _CONTROLS.items() if getattr(step, key)))
        case AskBoth(choices=choices, either=True):
            return tuple(choices)
        case AskBoth(choices=choices, skip=skip, can_change=can_change):
            # In the shared chat another tap changes an answer, in the same place.
            own = {
                "change_answer": can_change and not shared,
                "take_back": not shared,
                "skip": skip,
            }
            return (*choices, *(each for each, there in own.items() if there))
        case _:
            return ()


def _ended_by_a_call(script: Script, passed: set[Passed]) -> Iterator[Passed]:
    """Where nothing is left to say after a called script, the caller ends with it, unseen."""
    for name, step in script.steps.items():
        if isinstance(step, Call) and Passed(script.script, name) in passed:
            after = script.steps[step.next]
            if isinstance(after, End) and after.end is None:
                yield Passed(script.script, step.next)


def _name(passed: Passed) -> str:
    button = f" [{passed.choice}]" if passed.choice else ""
    return f"{passed.script}.{passed.step}{button}"


def _went_back(script: Script, passed: set[Passed]) -> bool:
    return any(each.script == script.script and each.choice == "back" for each in passed)


def offers_back(script: Script) -> bool:
    """Whether one question of the script can follow another with a way back to it."""
    if script.traceless:
        return False
    return any(
        _has_back(script.steps[name])
        for asked in script.steps.values()
        if isinstance(asked, Ask)
        for name in _stops(script.steps, asked)
    )


def _has_back(step: Step) -> bool:
    return isinstance(step, Ask) and step.back


def _stops(steps: Mapping[str, Step], asked: Ask) -> set[str]:
    """Where an answer may lead within the script, without a way that closes behind."""
    found, open_ways = set[str](), list(_ways(asked))
    while open_ways:
        name = open_ways.pop()
        if name not in found:
            found.add(name)
            if not isinstance(steps[name], Ask | AskBoth | Do | Wait | End):
                open_ways += _ways(steps[name])
    return found


def _ways(step: Step) -> tuple[str, ...]:
    following: str | Mapping[str, str] = getattr(step, "next", {})
    return (following,) if isinstance(following, str) else tuple(following.values())
