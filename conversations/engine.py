"""The engine: one talk, one event, and what follows.

`begin` and `step` run a talk from one wait to the next. They decide everything in memory and
touch nothing: what is known comes in as arguments, what should happen goes out as effects.
"""

import re
from collections.abc import Callable, Mapping
from typing import assert_never

from conversations.bubble import controls, draw
from conversations.effects import Alarm, Alert, Line
from conversations.events import Did, Due, Said, Tapped
from conversations.people import Person
from conversations.script import ELSE, TYPED, Ask, Script, Step, Wait
from conversations.script import Do as DoStep
from conversations.scripts import Scripts
from conversations.steps import advance, end
from conversations.talk import Place, Standing, Talk
from conversations.turn import Given, Lost, Passed, Run, Turn

TURNS_A_TALK = 500
TalkEvent = Tapped | Said | Due | Did

WAYS_BACK = 20
"""How many questions `back` remembers."""

_CLOCK_TIME = re.compile(r"([01]?[0-9]|2[0-3])[:.]([0-5][0-9])")


def begin(
    scripts: Scripts,
    talk: Talk,
    person: Person,
    given: Given,
    preface: Line | None = None,
) -> Turn:
    """A new talk runs from its first step to its first wait."""
    run = Run(scripts, talk, person, given, fresh=True)
    if preface is not None:
        run.stand(said=(preface,))
    return _finish(run, advance)


def open_talk(talk_id: int, script: Script, words: Mapping[str, str]) -> Talk:
    """A talk that stands before the first step of a script, with the words that it takes."""
    taken = {name: words[name] for name in script.takes}
    place = Place(script=script.script, version=script.version, step=script.first, words=taken)
    return Talk(id=talk_id, standing=Standing(place=place))


def step(scripts: Scripts, talk: Talk, person: Person, event: TalkEvent, given: Given) -> Turn:
    """An event that is meant for this talk runs it to its next wait."""
    run = Run(scripts, talk, person, given, fresh=_asks_for_fresh(event))
    run.change(turns=talk.turns + 1)

    def take(run: Run) -> None:
        if talk.turns >= TURNS_A_TALK:
            return end(run, Line("bot.neutral-end"))
        match event:
            case Tapped(choice=choice):
                _tapped(run, choice)
            case Said(choice=str() as choice):
                _tapped(run, choice)
            case Said(text=text):
                _said(run, text)
            case Due():
                _due(run)
            case Did(outcome=outcome):
                _did(run, outcome)
            case _:
                assert_never(event)

    return _finish(run, take)


def _asks_for_fresh(event: TalkEvent) -> bool:
    match event:
        case Tapped():
            return False
        case Did(fresh=fresh):
            return fresh
        case Said() | Due():
            return True


def show_again(
    scripts: Scripts,
    talk: Talk,
    person: Person,
    given: Given,
    preface: Line | None = None,
) -> Turn:
    """The bubble as it stands, drawn anew below."""
    run = Run(scripts, talk, person, given, fresh=True)
    return _finish(run, lambda run: draw(run, preface))


def question(scripts: Scripts, talk: Talk) -> Ask | None:
    """The question that a talk waits at, if it does not wait for time to pass."""
    place = talk.place
    try:
        step = scripts.step_at(place)
    except KeyError:
        return None
    return step if isinstance(step, Ask) and not talk.ended else None


def labels(scripts: Scripts, talk: Talk) -> dict[str, Line]:
    """The choices on offer and their labels: a typed label counts as a tap."""
    asked = question(scripts, talk)
    if asked is None or talk.parked:
        return {}
    place = talk.place
    return {
        choice: Line(f"{place.script}.{place.step}.choices.{choice}", place.version)
        for choice in asked.choices
    }


def _finish(run: Run, take: Callable[[Run], None]) -> Turn:
    try:
        take(run)
    except (Lost, KeyError):
        run.effects.append(Alarm("talk-lost"))
        end(run, Line("bot.trouble"))
    return Turn(run.talk, tuple(run.effects), tuple(run.trail))


# What an event does to a talk.


def _tapped(run: Run, choice: str) -> None:
    asked = run.here
    if choice not in _offered(run, asked) or not isinstance(asked, Ask):
        run.effects.append(Alert(Line("bot.old-button")))
        return
    run.trail.append(Passed(run.place.script, run.place.step, choice))
    match choice:
        case "back":
            run.change(standing=run.talk.history[-1], history=run.talk.history[:-1])
            draw(run)
        case "skip" if asked.skip:
            _remember(run)
            _leave(run, asked.skip)
        case "another" if asked.another:
            _leave(run, asked.another)
        case _:
            _answer(run, asked, choice, choice)


def _offered(run: Run, asked: Step) -> tuple[str, ...]:
    return (*asked.choices, *controls(run, asked)) if isinstance(asked, Ask) else ()


def _said(run: Run, text: str) -> None:
    asked = run.here
    if not isinstance(asked, Ask) or not asked.takes_typing:
        here = "bot.not-a-question-on-help" if run.script.traceless else "bot.not-a-question"
        return draw(run, Line(here))
    value = _understood(asked, text)
    if isinstance(value, Line):
        return draw(run, value)
    return _answer(run, asked, value, TYPED)


def _understood(asked: Ask, text: str) -> str | Line:
    """The answer as it is kept, or the line that says what would be one."""
    text = text.strip()
    if asked.text is not None:
        too_long = len(text) > asked.text
        return Line("bot.answer-too-long", values={"limit": str(asked.text)}) if too_long else text
    if asked.number is not None:
        low, high = asked.number
        fits = text.isdecimal() and len(text) <= len(str(high)) and low <= int(text) <= high
        asking = Line("bot.answer-number", values={"low": str(low), "high": str(high)})
        return str(int(text)) if fits else asking
    match = _CLOCK_TIME.fullmatch(text)
    return f"{int(match[1]):02}:{match[2]}" if match else Line("bot.answer-time")


def _answer(run: Run, asked: Ask, value: str, way: str) -> None:
    _remember(run)
    run.put(asked.ask, value, typed=way == TYPED)
    target = (
        asked.next if isinstance(asked.next, str) else asked.next.get(way, asked.next.get(ELSE))
    )
    if target is None:
        raise Lost
    _leave(run, target)


def _remember(run: Run) -> None:
    """The question is one that `back` leads to, unless nothing may tell what was tapped."""
    history = (*run.talk.history, run.talk.standing)[-WAYS_BACK:]
    run.change(history=() if run.script.traceless else history)


def _leave(run: Run, target: str) -> None:
    run.stand(said=())
    run.go(target)
    advance(run)


def _due(run: Run) -> None:
    waited = run.here
    if not isinstance(waited, Wait):
        raise Lost
    run.change(due=None)
    _leave(run, waited.next)


def _did(run: Run, outcome: str) -> None:
    done = run.here
    if not isinstance(done, DoStep):
        raise Lost
    # What the product has done is done: there is no way back past it.
    run.change(history=())
    run.go(done.next[outcome])
    advance(run)
