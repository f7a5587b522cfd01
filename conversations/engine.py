"""The engine: one talk, one event, and what follows.

`begin` and `step` run a talk from one wait to the next. They decide everything in memory and
touch nothing: what is known comes in as arguments, what should happen goes out as effects.
"""

import re
from collections.abc import Callable, Mapping
from typing import assert_never

from conversations import barrier, cards, plain_sight
from conversations.actions import ACTIONS
from conversations.bubble import controls, draw
from conversations.effects import Alarm, Alert, Line
from conversations.events import Did, Due, Ended, Revealed, Said, Tapped
from conversations.people import Person
from conversations.script import ELSE, TYPED, Ask, AskBoth, Over, Script, Step, Wait, gaps_in
from conversations.script import Do as DoStep
from conversations.scripts import Scripts
from conversations.steps import advance, end, leave, put_question
from conversations.talk import Occasion, Place, Standing, Talk
from conversations.turn import Given, Lost, Passed, Run, Turn, labels_at

TURNS_A_TALK = 500
TalkEvent = Tapped | Said | Due | Did | Revealed | Ended

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


def open_talk(
    talk_id: int, script: Script, words: Mapping[str, str], occasion: Occasion | None = None
) -> Talk:
    """A talk that stands before the first step of a script, with the words that it takes."""
    taken = {name: words[name] for name in script.takes}
    place = Place(script=script.script, version=script.version, step=script.first, words=taken)
    return Talk(id=talk_id, standing=Standing(place=place), occasion=occasion)


def step(scripts: Scripts, talk: Talk, person: Person, event: TalkEvent, given: Given) -> Turn:
    """An event that is meant for this talk runs it to its next wait."""
    quiet = makes_room(scripts, talk, event) or (isinstance(event, Did) and event.quiet)
    run = Run(scripts, talk, person, given, _asks_for_fresh(event) and not quiet, quiet)
    run.change(turns=talk.turns + 1)

    def take(run: Run) -> None:
        if talk.turns >= TURNS_A_TALK:
            return end(run, Line("bot.neutral-end"))
        return _take(run, event)

    return _finish(run, take)


def _take(run: Run, event: TalkEvent) -> None:
    match event:
        case Tapped(choice=choice, by=by):
            _tapped(run, choice, by)
        case Said(choice=str() as choice):
            _tapped(run, choice)
        case Said(text=text):
            _said(run, text)
        case Due():
            _due(run)
        case Did():
            _did(run, event)
        case Revealed():
            barrier.reveal(run, event)
        case Ended():
            barrier.over(run)
        case _:
            assert_never(event)


def makes_room(scripts: Scripts, talk: Talk, event: object) -> bool:
    """Whether this question's time is over: what follows takes its place, and nobody is called."""
    its_time = isinstance(event, Due) and event.talk == talk.id
    return its_time and isinstance(question(scripts, talk), Ask)


def _asks_for_fresh(event: TalkEvent) -> bool:
    match event:
        case Tapped():
            return False
        case Did(fresh=fresh):
            return fresh
        case Said() | Due() | Revealed() | Ended():
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


def go_on(scripts: Scripts, talk: Talk, person: Person, given: Given, *, fresh: bool) -> Turn:
    """A talk that was led to another step runs from there to its next wait."""
    return _finish(Run(scripts, talk, person, given, fresh), advance)


def question(scripts: Scripts, talk: Talk) -> Ask | AskBoth | None:
    """The question that a talk waits at, if it does not wait for time to pass."""
    place = talk.place
    try:
        step = scripts.step_at(place)
    except KeyError:
        return None
    return step if isinstance(step, Ask | AskBoth) and not talk.ended else None


def labels(scripts: Scripts, talk: Talk) -> dict[str, Line]:
    """The choices on offer and their labels: a typed label counts as a tap."""
    asked = question(scripts, talk)
    if asked is None or talk.parked or talk.standing.held:
        return {}
    return labels_at(scripts.of(talk.place), talk.place, asked)


def _finish(run: Run, take: Callable[[Run], None]) -> Turn:
    try:
        take(run)
    except (Lost, KeyError):
        run.effects.append(Alarm("talk-lost"))
        end(run, Line("bot.trouble"))
    return Turn(run.talk, tuple(run.effects), tuple(run.trail))


# What an event does to a talk.


def _tapped(run: Run, choice: str, by: int | None = None) -> None:
    asked = run.here
    if choice not in _offered(run, asked):
        run.effects.append(Alert(Line("bot.old-button")))
        return
    run.trail.append(Passed(run.place.script, run.place.step, choice))
    match asked:
        case Ask():
            _chosen(run, asked, choice)
        case AskBoth() if by is not None and choice in asked.choices:
            plain_sight.pick(run, asked, choice, by)
        case AskBoth():
            barrier.chosen(run, asked, choice)


def _chosen(run: Run, asked: Ask, choice: str) -> None:
    match choice:
        case "back":
            run.change(standing=run.talk.history[-1], history=run.talk.history[:-1])
            put_question(run, run.here)
        case "skip" if asked.skip:
            _remember(run)
            leave(run, asked.skip)
        case "another" if asked.another:
            leave(run, asked.another)
        case "never_this" if asked.never:
            cards.exclude(run, asked.never)
            leave(run, asked.never)
        case "keep_card" if asked.keeps:
            cards.keep(run, asked.keeps)
        case _:
            _answer(run, asked, choice, choice)


def _offered(run: Run, asked: Step) -> tuple[str, ...]:
    if not isinstance(asked, Ask | AskBoth):
        return ()
    choices = () if run.talk.standing.held else labels_at(run.script, run.place, asked)
    return (*choices, *controls(run, asked))


def _said(run: Run, text: str) -> None:
    asked = run.here
    if not isinstance(asked, Ask | AskBoth) or not _takes_typing(run, asked):
        here = "bot.not-a-question-on-help" if run.script.is_help else "bot.not-a-question"
        return draw(run, Line(here))
    value = _understood(asked, text)
    if isinstance(value, Line):
        return draw(run, value)
    if isinstance(asked, AskBoth):
        return barrier.answer(run, asked, value, typed=True)
    return _answer(run, asked, value, TYPED)


def _takes_typing(run: Run, asked: Ask | AskBoth) -> bool:
    return asked.takes_typing and not run.talk.standing.held


def _understood(asked: Ask | AskBoth, text: str) -> str | Line:
    """The answer as it is kept, or the line that says what would be one."""
    text = text.strip()
    if asked.text is not None:
        too_long = len(text) > asked.text
        return Line("bot.answer-too-long", values={"limit": str(asked.text)}) if too_long else text
    if isinstance(asked, Ask) and asked.number is not None:
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
    leave(run, target)


def _remember(run: Run) -> None:
    """The question is one that `back` leads to, unless nothing may tell what was tapped."""
    history = (*run.talk.history, run.talk.standing)[-WAYS_BACK:]
    run.change(history=() if run.script.traceless else history)


def _due(run: Run) -> None:
    waited = run.here
    match waited:
        case Wait(next=target):
            run.change(due=None)
            leave(run, target)
        case AskBoth():
            barrier.lapse(run, waited)
        case Ask(over=Over(next=target)):
            leave(run, target)
        case _:
            raise Lost


def _did(run: Run, event: Did) -> None:
    done = run.here
    match done:
        case AskBoth():
            barrier.did(run, done, event)
        case Ask():
            cards.kept(run, event)
        case DoStep():
            # What the product has done is done: there is no way back past it.
            run.change(history=(), occasion=event.occasion or run.talk.occasion)
            _settle(run, done, event)
            run.go(done.next[event.outcome])
            advance(run)
        case _:
            raise Lost


def _settle(run: Run, done: DoStep, event: Did) -> None:
    """What the action used up is gone from the talk, and what it gives is there."""
    given = {gap for value in done.given.values() for gap in gaps_in(value)}
    for name in ACTIONS[done.do].takes_away(given):
        run.stand(place=run.place.without(name))
    for name, words in event.words.items():
        run.put(name, words, typed=True)
