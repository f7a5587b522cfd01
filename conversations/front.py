"""One talk is in front: which of a person's talks an event is for, and what becomes of the rest."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from conversations import engine, hiding, joint, moving
from conversations.effects import (
    Alert,
    Effect,
    Line,
    Reach,
    Remove,
    Say,
    Tell,
    Tidy,
)
from conversations.events import (
    Blocked,
    Commanded,
    Did,
    Due,
    Ended,
    Flooded,
    HardNight,
    Led,
    Opened,
    PersonEvent,
    Revealed,
    Said,
    Showed,
    Silent,
    Tapped,
    TappedNothing,
    Unblocked,
)
from conversations.people import Person
from conversations.script import Script
from conversations.scripts import Scripts
from conversations.talk import Standing, Talk
from conversations.turn import Given, Passed, Turn

WELCOME = "welcome"
TODAY = "today"
NOT_KEPT = "not-kept"
HARD_NIGHT = "hard-night"
HIDE = "hide"
_INVITE = re.compile("[0-9a-f]{32}")
INVITED = "invited"
"""The scripts that open by themselves: before consent, at a second Start, for a stray text, for
words of danger, for a Start with an invite's token."""
_LEAVES_STOPPED = {
    *("stop", "settings", "help-now", "hard-night", "country", "forget"),
    *("mirror", "export", "hide"),
}
"""Whoever opens these after `/stop` has not asked for anything to come again."""


@dataclass(frozen=True)
class Answer:
    """What one event makes of a person's talks."""

    talks: tuple[Talk, ...] = ()
    """Those that changed, in the order in which they did."""
    effects: tuple[Effect, ...] = ()
    trail: tuple[Passed, ...] = ()

    def __add__(self, later: "Answer") -> "Answer":
        return Answer(
            (*self.talks, *later.talks),
            (*self.effects, *later.effects),
            (*self.trail, *later.trail),
        )


@dataclass(frozen=True)
class Desk:
    """A person and their open talks, as they are when the event comes in."""

    scripts: Scripts
    person: Person
    talks: tuple[Talk, ...]
    given: Given

    @property
    def front(self) -> Talk | None:
        """The talk that typed text goes to."""
        waiting = [talk for talk in self.talks if engine.question(self.scripts, talk)]
        # One that opened by itself is not in front before it has been tapped, and one that waits
        # for the other person asks for nothing.
        candidates = [
            talk
            for talk in waiting
            if talk.fronted_at and not talk.parked and not talk.standing.held
        ]
        return max(candidates, key=lambda talk: talk.fronted_at, default=None)

    def talk(self, talk_id: int) -> Talk | None:
        """The open talk with this number."""
        return next((talk for talk in self.talks if talk.id == talk_id), None)


def answer(desk: Desk, event: PersonEvent) -> Answer:
    """Gives an event to the talk that it is for."""
    for instead in (_consent_first, _redirected):
        answered = instead(desk, event)
        if answered is not None:
            return answered
    return _answer(desk, event)


def _consent_first(desk: Desk, event: PersonEvent) -> Answer | None:
    """Whoever has not agreed to what holds now is asked for that before they go on in a talk."""
    match event:
        case Tapped(talk=talk_id, wait=wait):
            talk, tidied = desk.talk(talk_id), Answer()
            talk = talk if talk is not None and talk.wait == wait else None
        case Said(message=message):
            talk, tidied = desk.front, _say(Tidy(message))
        case _:
            return None
    if desk.person.agreed or talk is None:
        return None
    places = (talk.place, *talk.standing.callers)
    if any(desk.scripts.of(place).before_consent for place in places):
        return None
    return tidied + _open(desk, desk.scripts.newest[WELCOME], Line("bot.consent-first"))


def _redirected(desk: Desk, event: PersonEvent) -> Answer | None:
    """Where the question that somebody answers is gone, the one in its place is shown instead."""
    match event:
        case Tapped(talk=talk_id, wait=wait):
            talk, tidied, fresh = desk.talk(talk_id), Answer(), False
            if talk is None or talk.parked or talk.wait != wait:
                return None
        case Said(message=message):
            talk, tidied, fresh = desk.front, _say(Tidy(message)), True
        case _:
            return None
    led = moving.redirected(desk.scripts, talk) if talk else None
    return None if led is None else tidied + _go_on(desk, led, fresh=fresh)


def _go_on(desk: Desk, talk: Talk, *, fresh: bool) -> Answer:
    fronted = _unparked(talk, desk.given.now)
    return _of(engine.go_on(desk.scripts, fronted, desk.person, desk.given, fresh=fresh))


def _answer(desk: Desk, event: PersonEvent) -> Answer:  # noqa: C901 - one line an event
    match event:
        case Commanded():
            return _commanded(desk, event)
        case Led():
            return _led(desk, event)
        case Said():
            return _said(desk, event)
        case HardNight():
            return _hard_night(desk, event)
        case Tapped():
            return _tapped(desk, event)
        case TappedNothing():
            return _say(Alert(Line("bot.old-button")))
        case Showed():
            return _say(Tell(Line("bot.unreadable")))
        case Flooded(tapped=tapped):
            line = Line("bot.too-much-at-once")
            return _say(Alert(line) if tapped else Tell(line))
        case Due(talk=talk_id, wait=wait):
            talk = desk.talk(talk_id)
            return _over(desk, talk, event) if talk and talk.wait == wait else Answer()
        case Did(talk=talk_id, opens=opens):
            talk = desk.talk(talk_id)
            if talk is not None and opens is not None:
                return _instead(desk, talk, desk.scripts.newest[opens])
            return _step(desk, talk, event) if talk else Answer()
        case Opened():
            return _opens_by_itself(desk, event)
        case Revealed():
            return _revealed(desk, event)
        case Ended(question=question):
            return _over(desk, _standing_at(desk, question), event)
        case Silent(talk=talk_id):
            talk = desk.talk(talk_id)
            return _close(talk, "bot.silent-close") if talk else Answer()
        case Blocked():
            return _say(Reach(reachable=False))
        case Unblocked():
            return _say(Reach(reachable=True))


def _say(*effects: Effect) -> Answer:
    return Answer(effects=effects)


def _of(turn: Turn) -> Answer:
    return Answer((turn.talk,), turn.effects, turn.trail)


def _step(desk: Desk, talk: Talk, event: engine.TalkEvent) -> Answer:
    return _of(engine.step(desk.scripts, talk, desk.person, event, desk.given))


def _close(talk: Talk, line: str) -> Answer:
    ended = talk.model_copy(update={"ended": True, "due": None})
    return Answer((ended,), (Say(talk.id, talk.wait, (Line(line),)),))


# Commands.


def _commanded(desk: Desk, event: Commanded) -> Answer:
    if event.message is None or not event.argument:
        return _obeyed(desk, event)
    return _say(Tidy(event.message)) + _obeyed(desk, event)


def _obeyed(desk: Desk, event: Commanded) -> Answer:
    if event.command == "start" and _INVITE.fullmatch(event.argument):
        return _led(desk, Led(INVITED, {"token": event.argument}))
    script = desk.scripts.by_command(event.command)
    if script is None:
        return _say(Tell(Line("bot.unknown-command")))
    if not desk.person.agreed and not script.before_consent:
        return _open(desk, desk.scripts.newest[WELCOME], Line("bot.consent-first"))
    if desk.person.agreed and script.script == WELCOME:
        script = desk.scripts.newest[TODAY]
    back = hiding.brought_back(desk.talks, desk.given.now) if script.script == TODAY else ((), ())
    return Answer(*back) + _open(desk, script)


def wakes(scripts: Scripts, event: Commanded) -> bool:
    """Whether somebody who said `/stop` begins again with this command."""
    script = scripts.by_command(event.command)
    return script is not None and script.script not in _LEAVES_STOPPED


def _led(desk: Desk, event: Led) -> Answer:
    """Each such Start begins anew: the one before may have been by another link."""
    script = desk.scripts.newest[event.script]
    before = _standing_in(desk, script)
    if before is None:
        return _open(desk, script, words=event.words)
    return _instead(desk, before, script, words=event.words)


def _open(
    desk: Desk,
    script: Script,
    preface: Line | None = None,
    words: Mapping[str, str] | None = None,
) -> Answer:
    """A new talk comes to the front, or the one that already stands in this script."""
    standing = _standing_in(desk, script)
    if standing is not None and script.anew:
        return _remove(standing) + _open(_without(desk, standing), script, preface, words)
    if standing is not None:
        return _bring_to_front(desk, standing, preface)
    given = desk.given
    talk = _unparked(engine.open_talk(given.talk_id, script, words or {}), given.now)
    begun = engine.begin(desk.scripts, talk, desk.person, given, preface)
    if script.clears:
        return sum((_remove(each) for each in desk.talks), Answer()) + _of(begun)
    if script.script == HIDE:
        return Answer(*hiding.put_away(desk.scripts, desk.talks)) + _of(begun)
    return _park(desk, desk.front) + _of(begun)


def _instead(
    desk: Desk, talk: Talk, script: Script, words: Mapping[str, str] | None = None
) -> Answer:
    """The talk goes, with whatever it would have said, and a script opens in its place."""
    return _remove(talk) + _open(_without(desk, talk), script, words=words)


def _without(desk: Desk, talk: Talk) -> Desk:
    return replace(desk, talks=tuple(each for each in desk.talks if each.id != talk.id))


def _remove(talk: Talk) -> Answer:
    return Answer((talk.model_copy(update={"ended": True}),), (Remove(talk.id),))


def _opens_by_itself(desk: Desk, event: Opened) -> Answer:
    """A new talk in a bubble of its own; whatever is in front stays there."""
    given = desk.given
    script = desk.scripts.newest[event.script]
    talk = engine.open_talk(given.talk_id, script, event.words, event.occasion)
    return _of(engine.begin(desk.scripts, talk, desk.person, given))


def _revealed(desk: Desk, event: Revealed) -> Answer:
    """Where the question still stands it goes on from there; if it was let go, in a new bubble."""
    talk = _standing_at(desk, joint.question(event.place, event.occasion))
    if talk is not None:
        return _over(desk, talk, event)
    place = event.place
    newest = desk.scripts.newest[place.script]
    standing = Standing(place=place.model_copy(update={"version": newest.version}))
    talk = Talk(id=desk.given.talk_id, standing=standing, occasion=event.occasion)
    return _step(desk, talk, event)


def _over(desk: Desk, talk: Talk | None, event: Due | Revealed | Ended) -> Answer:
    """A wait is over by itself: the talk goes on where it stands, parked or not."""
    if talk is None:
        return Answer()
    return _step(desk, talk.model_copy(update={"parked": False}), event)


def _standing_at(desk: Desk, question: str) -> Talk | None:
    asked = ((joint.question(each.place, each.occasion), each) for each in desk.talks)
    return next((talk for each, talk in asked if each == question), None)


def _standing_in(desk: Desk, script: Script) -> Talk | None:
    asking = (talk for talk in desk.talks if engine.question(desk.scripts, talk))
    return next((talk for talk in asking if talk.place.script == script.script), None)


def _bring_to_front(desk: Desk, talk: Talk, preface: Line | None = None) -> Answer:
    front = desk.front
    parked = _park(desk, front) if front is not None and front.id != talk.id else Answer()
    if led := moving.redirected(desk.scripts, talk):
        return parked + _go_on(desk, led, fresh=True)
    unparked = _unparked(talk, desk.given.now)
    shown = engine.show_again(desk.scripts, unparked, desk.person, desk.given, preface)
    return parked + _of(shown)


def _unparked(talk: Talk, now: int) -> Talk:
    return talk.model_copy(update={"parked": False, "fronted_at": now})


def _park(desk: Desk, talk: Talk | None) -> Answer:
    """The talk that was in front waits to be picked up; the one parked before is let go."""
    if talk is None:
        return Answer()
    script = desk.scripts.of(talk.place)
    if not talk.turns or script.passing or script.traceless:
        # Nothing was answered in it, or nothing may tell that it was: nothing to pick up.
        return _remove(talk)
    parked_before = (each for each in desk.talks if each.parked and not hiding.is_hidden(each))
    earlier = [each for each in parked_before if each.id != talk.id]
    let_go = sum((_close(each, "bot.silent-close") for each in earlier), Answer())
    parked = talk.model_copy(update={"parked": True, "wait": talk.wait + 1})
    return let_go + Answer((parked,), (hiding.note(parked),))


# Taps.


def _tapped(desk: Desk, event: Tapped) -> Answer:
    talk = desk.talk(event.talk)
    if talk is None or talk.wait != event.wait:
        return _say(Alert(Line("bot.old-button")))
    if not talk.parked:
        return _step(desk, _unparked(talk, desk.given.now), event)
    if event.choice == "pick_up":
        return _bring_to_front(desk, talk)
    return _close(talk, "bot.let-go")


# Typed text.


def _said(desk: Desk, event: Said) -> Answer:
    tidied = _say(Tidy(event.message))
    front = desk.front
    if front is not None:
        return tidied + _step(desk, front, event)
    opened = desk.scripts.newest[NOT_KEPT if desk.person.agreed else WELCOME]
    return tidied + _open(desk, opened)


def _hard_night(desk: Desk, event: HardNight) -> Answer:
    """What was in front ends here: nobody is led back into it."""
    tidied = Answer() if event.message is None else _say(Tidy(event.message))
    front, card = desk.front, desk.scripts.newest[HARD_NIGHT]
    if front is None or front.place.script == HARD_NIGHT:
        return tidied + _open(desk, card)
    return tidied + _close(front, "bot.neutral-end") + _open(_without(desk, front), card)


def changed(talks: Iterable[Talk], later: Iterable[Talk]) -> tuple[Talk, ...]:
    """The open talks after some of them changed; the latest of each counts."""
    latest = {talk.id: talk for talk in (*talks, *later)}
    return tuple(talk for talk in latest.values() if not talk.ended)
