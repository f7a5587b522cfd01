"""One way to each step of a script, with an answer for every question on it."""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import reduce
from typing import Literal

from conversations.people import Person
from conversations.script import ELSE, TYPED, Ask, AskBoth, Call, Choose, Do, Say, Script, Set, Vary
from conversations.script import Wait as WaitStep
from conversations.scripts import Scripts
from conversations.talk import Place, Standing, Talk
from conversations.turn import Given, Run
from conversations.ways import LAPSED, Way, ways

Viewer = Literal["person", "one", "other", "group"]
"""Who looks: one person, one of the two or the other one, both in the shared chat."""

VIEWERS: Mapping[str, tuple[Viewer, ...]] = {
    "person": ("person",),
    "couple": ("one", "other"),
    "shared": ("group",),
}

_THEIRS: Mapping[Viewer, tuple[str, ...]] = {
    "one": ("", ".theirs"),
    "other": (".theirs", ""),
    "group": (".one", ".other"),
}
"""How the two answers to a question for both are named; a script for one person asks none."""


@dataclass(frozen=True)
class Sample:
    """Where a talk stands when it has come to a step by the shortest way."""

    standing: Standing
    back: str = ""
    """The anchor of the question that `back` leads to; none where there is no way back."""


def samples(scripts: Scripts, script: Script, viewer: Viewer) -> Mapping[str, Sample]:
    """A sample for every step, in the order in which they are come to."""
    place = Place(script=script.script, version=script.version, step=script.first)
    for name in script.takes:
        place = place.with_words(name, _typed(name))
    found: dict[str, Sample] = {}
    ahead = deque([Sample(Standing(place=place))])
    ahead += (Sample(Standing(place=_at(place, step))) for step in script.moved.values())
    while ahead:
        sample = ahead.popleft()
        if sample.standing.place.step not in found:
            found[sample.standing.place.step] = sample
            ahead += _onward(scripts, script, sample, viewer)
    return found


def run_at(scripts: Scripts, sample: Sample) -> Run:
    """A turn in the making, of a talk that stands there; what it draws is what the phone shows."""
    history = (sample.standing,) if sample.back else ()
    talk = Talk(id=0, standing=sample.standing, history=history, shown_at=0)
    return Run(scripts, talk, Person(id=0, agreed=True), Given(now=0, talk_id=0, seed=0))


def _onward(scripts: Scripts, script: Script, sample: Sample, viewer: Viewer) -> Iterator[Sample]:
    standing, name = sample.standing, sample.standing.place.step
    step = script.steps[name]
    said, back = standing.said, sample.back
    match step:
        case Say():
            run = run_at(scripts, sample)
            run.say("say")
            said = run.talk.standing.said
        case Ask():
            said, back = (), "" if script.traceless else f"{script.script}.{name}"
        case AskBoth() | WaitStep():
            said, back = (), ""
        case Do():
            back = ""
        case Call(call=called):
            said, back = (), "" if scripts.newest[called].traceless else called
    for way in ways(step):
        place = _at(_answered(standing.place, script, way, viewer), way.to)
        yield replace(sample, standing=Standing(place=place, said=said), back=back)


def _at(place: Place, step: str) -> Place:
    return place.model_copy(update={"step": step})


def _answered(place: Place, script: Script, way: Way, viewer: Viewer) -> Place:
    """The place with what was answered, chosen or set on a way."""
    step, case = script.steps[place.step], way.place[-1]
    match step:
        case Ask(ask=name) if way.gives:
            answer = _answer(step, case)
            return place.with_answer(name, answer or _typed(name), typed=answer is None)
        case AskBoth() if case != LAPSED and way.gives:
            return _both(place, step, case, viewer)
        case Choose(choose=name) if case not in {ELSE, TYPED}:
            return place.with_value(name, case)
        case Set(set=values):
            return reduce(lambda at, item: at.with_value(*item), values.items(), place)
        case Do():
            # What an action gives is somebody's own words, or a day, an hour, a place.
            return reduce(lambda at, name: at.with_words(name, _typed(name)), way.gives, place)
        case Vary(vary=name):
            deck = step.cards if isinstance(step.cards, str) else next(iter(step.cards.values()))
            return place.with_value(name, f"{deck}/{next(iter(script.cards[deck]))}")
        case _:
            return place


def _answer(step: Ask, case: str) -> str | None:
    """The button by which a way is gone; None where something is typed."""
    if case in step.choices:
        return case
    if case == TYPED:
        return None
    named = step.next if isinstance(step.next, dict) else {}
    return next((each for each in step.choices if each not in named), None)


def _both(place: Place, step: AskBoth, case: str, viewer: Viewer) -> Place:
    shown = list(step.match or step.choices)
    for field, whose, number in zip(_THEIRS[viewer], ("one", "other"), (0, -1), strict=True):
        name = f"{step.ask_both}{field}"
        if shown:
            place = place.with_value(name, shown[0 if case == "same" else number])
        else:
            place = place.with_words(name, _typed(f"{step.ask_both} of the {whose}"))
    return place.with_words(f"{step.brings}.theirs", _typed("theirs")) if step.brings else place


def _typed(name: str) -> str:
    return f"⟨{name}⟩"
