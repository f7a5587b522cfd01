"""New content in mid-talk: which talks go on in it, and which finish in what they began with.

Words float, structure is pinned: a talk moves to the newest version where the step that it stands
at is still the same one, or where `moved` names the step that has taken its place. No step that
was passed is run again, and nothing that was shown to both is asked again.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from conversations.script import Ask, AskBoth, Call, Script, Set, Step, Vary, Wait
from conversations.scripts import Scripts
from conversations.talk import Place, Standing, Talk
from conversations.ways import SHOWN, needs

How = Literal["newest", "moves", "redirected", "finishes", "stuck"]


@dataclass(frozen=True)
class Fate:
    """What new content makes of somebody who stands at a place."""

    how: How
    """It is the newest version already; it goes on in that one as if nothing had changed; it is
    led to another step, which has to be shown first; it finishes where it is; it cannot go on."""
    place: Place
    because: str = ""
    """Why it finishes where it is, for whoever wrote the new version."""


def fate(scripts: Scripts, place: Place) -> Fate:
    """What becomes of a place, of a talk or of a script that called another."""
    newest = scripts.newest.get(place.script)
    if newest is not None and newest.version == place.version:
        return Fate("newest", place)
    old = scripts.pinned.get(place.version)
    if old is None or place.step not in old.steps:
        return Fate("stuck", place, "its version is not stored")
    if newest is None:
        return Fate("finishes", place, "there is no such script any more")
    return _between(old, newest, place)


def go_along(scripts: Scripts, talk: Talk) -> Talk:
    """The talk, its callers and its way back in the newest versions, where these are the same."""
    standings = (talk.standing, *talk.history)
    if all(_is_newest(scripts, each) for each in standings):
        return talk
    standing, *history = (_along(scripts, each) for each in standings)
    return talk.model_copy(update={"standing": standing, "history": tuple(history)})


def redirected(scripts: Scripts, talk: Talk) -> Talk | None:
    """The talk at the step that it is led to, where its own is gone; that is still to be shown."""
    found = fate(scripts, talk.place)
    if found.how != "redirected":
        return None
    standing = talk.standing.model_copy(update={"place": found.place, "said": ()})
    return talk.model_copy(update={"standing": standing})


def _is_newest(scripts: Scripts, standing: Standing) -> bool:
    places = (standing.place, *standing.callers)
    return all(fate(scripts, place).how == "newest" for place in places)


def _along(scripts: Scripts, standing: Standing) -> Standing:
    callers = tuple(_moved(scripts, each) for each in standing.callers)
    update = {"place": _moved(scripts, standing.place), "callers": callers}
    return standing.model_copy(update=update)


def _moved(scripts: Scripts, place: Place) -> Place:
    found = fate(scripts, place)
    return found.place if found.how == "moves" else place


def _between(old: Script, new: Script, place: Place) -> Fate:
    stays = place.step in new.steps
    target = place.step if stays else new.moved.get(place.step)
    before = old.steps[place.step]
    if target is None:
        return Fate(
            "finishes", place, f"the step {place.step!r} is gone, and `moved` does not name it"
        )
    after = new.steps[target]
    if (old.traceless, old.company) != (new.traceless, new.company):
        return Fate("finishes", place, "it is for somebody else now, or leaves another trace")
    if lacking := _lacking(new, target, place):
        return Fate("finishes", place, f"the step {target!r} needs {lacking!r}")
    there = place.model_copy(update={"version": new.version, "step": target})
    objection = _unlike(before, after)
    if not objection:
        return Fate("moves", there)
    if stays or not isinstance(before, Ask):
        return Fate("finishes", place, objection)
    return Fate("redirected", there)


def _lacking(script: Script, step: str, place: Place) -> str:
    """A variable that is needed from here on, and has no value, or none that it may have now."""
    known = _values(script)
    for name in sorted(needs(script.steps)[step]):
        value = "" if name in place.words else place.values.get(name)
        if value is None or value not in known.get(name, ()):
            return name
    return ""


def _values(script: Script) -> Mapping[str, set[str]]:
    """What each variable may hold; an empty text stands for whatever somebody typed."""
    known = {name: {""} for name in script.takes}
    for step in script.steps.values():
        for name, values in _given(script, step):
            known.setdefault(name, set()).update(values)
    return known


def _given(script: Script, step: Step) -> Iterator[tuple[str, set[str]]]:
    match step:
        case Ask(ask=name):
            yield name, {*step.choices, *([""] if step.takes_typing else ())}
        case AskBoth(ask_both=name):
            answers = {*step.choices, *([""] if step.takes_typing else ())}
            yield from ((each, answers) for each in (name, *(f"{name}.{by}" for by in SHOWN)))
        case Set(set=values):
            yield from ((name, {value}) for name, value in values.items())
        case Vary(vary=name):
            yield name, {f"{deck}/{card}" for deck in step.decks for card in script.cards[deck]}


def _unlike(before: Step, after: Step) -> str:
    """What keeps one step from standing in for another; nothing where all its buttons work."""
    match before, after:
        case Ask(), Ask():
            return _unlike_questions(before, after)
        case AskBoth(), AskBoth():
            same = _asked_of_both(before) == _asked_of_both(after)
            return "" if same else "what both are asked is another thing"
        case (Wait(), Wait()):
            return ""
        case Call(call=called), Call(call=calls) if called == calls:
            return ""
        case _:
            return "the step is of another kind"


def _unlike_questions(before: Ask, after: Ask) -> str:
    if gone := [each for each in before.choices if each not in after.choices]:
        return f"the choice {gone[0]!r} is gone"
    typed = [(each.text is None, each.number, each.time) for each in (before, after)]
    if before.takes_typing and typed[0] != typed[1]:
        return "something else is typed"
    controls = (("skip", before.skip, after.skip), ("another", before.another, after.another))
    if gone := [name for name, had, has in controls if had and not has]:
        return f"the button {gone[0]!r} is gone"
    if before.over != after.over or before.secret is not after.secret:
        return "what is typed, or how long it stays, is another thing"
    return "the button 'back' is gone" if before.back and not after.back else ""


def _asked_of_both(step: AskBoth) -> tuple[object, ...]:
    choices, skips = frozenset(step.choices), step.skip is not None
    return step.ask_both, choices, step.text is None, frozenset(step.match), step.at_once, skips
