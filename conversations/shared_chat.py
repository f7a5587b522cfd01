"""The shared chat: which of its talks an event is for, and who may tap there.

Nothing that anybody writes there is taken in: a command opens a talk, all else has one answer.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from conversations import engine, moving
from conversations.effects import Alert, Effect, Line, Remove, Say, Tell
from conversations.events import (
    Added,
    Addressed,
    Did,
    Due,
    HelpDue,
    Opened,
    Silent,
    Tapped,
    TappedNothing,
)
from conversations.front import Answer
from conversations.people import Person
from conversations.script import Script
from conversations.scripts import Scripts
from conversations.talk import Talk
from conversations.turn import Given, Turn

GREETING = "shared-welcome"
"""What opens while the chat is nobody's yet."""

HELP = "bot.group-help"
"""The same for whoever asks for it and for nobody in particular."""

State = Literal["crowded", "open", "ours", "apart"]
"""Of a shared chat: more people than two; nobody's yet; two people's, and both are there; two
people's, and one of them has left the group or the link."""

SharedEvent = Added | Addressed | Opened | HelpDue | Tapped | TappedNothing | Due | Did | Silent


@dataclass(frozen=True)
class Room:
    """A shared chat and its open talks, as they are when an event comes in."""

    scripts: Scripts
    talks: tuple[Talk, ...]
    given: Given
    state: State
    seen: Mapping[str, tuple[str, ...]]
    by_one_of_the_two: bool = False
    """Whether whoever did it is one of those whose chat it is, or may become so."""

    def talk(self, talk_id: int) -> Talk | None:
        """The open talk with this number."""
        return next((talk for talk in self.talks if talk.id == talk_id), None)

    @property
    def party(self) -> Person:
        """The two as the engine knows somebody: the cards they have seen here together."""
        return Person(0, agreed=True, seen=self.seen)


def answer(room: Room, event: SharedEvent) -> Answer:  # noqa: C901 - one line an event
    """Gives an event to the talk that it is for."""
    match event:
        case Added():
            return _open(room, GREETING) if room.state in {"open", "ours"} else Answer()
        case Addressed(command=command):
            return _addressed(room, command)
        case Opened(script=name):
            return _anew(room, room.scripts.newest[name])
        case HelpDue():
            return _say(Tell(Line(HELP)))
        case Tapped():
            return _tapped(room, event)
        case TappedNothing():
            return _say(Alert(Line("bot.old-button")))
        case Due(talk=talk_id, wait=wait):
            talk = room.talk(talk_id)
            return _step(room, talk, event) if talk and talk.wait == wait else Answer()
        case Did(talk=talk_id):
            talk = room.talk(talk_id)
            return _step(room, talk, event) if talk else Answer()
        case Silent(talk=talk_id):
            talk = room.talk(talk_id)
            return _close(talk) if talk else Answer()


def without_picks_of(talk: Talk, member: int) -> Talk:
    """Whoever leaves the group takes along what they had tapped."""
    picks = {who: choice for who, choice in talk.picks.items() if who != str(member)}
    return talk.model_copy(update={"picks": picks})


def shown_again(talk: Talk, scripts: Scripts, given: Given) -> Turn:
    """The bubble as it stands, where a group's messages have lost their numbers."""
    party = Person(0, agreed=True)
    return engine.show_again(scripts, talk, party, given)


def _say(*effects: Effect) -> Answer:
    return Answer(effects=effects)


def _of(turn: Turn) -> Answer:
    return Answer((turn.talk,), turn.effects, turn.trail)


def _step(room: Room, talk: Talk, event: Tapped | Due | Did) -> Answer:
    return _of(engine.step(room.scripts, talk, room.party, event, room.given))


def _close(talk: Talk) -> Answer:
    ended = talk.model_copy(update={"ended": True, "due": None})
    return Answer((ended,), (Say(talk.id, talk.wait, (Line("bot.silent-close"),)),))


# Commands.


def _addressed(room: Room, command: str) -> Answer:
    if command == "help":
        return _say(Tell(Line(HELP)))
    if room.state == "crowded":
        return Answer()
    script = room.scripts.by_command(command, shared=True)
    if script is not None and room.state == "open":
        return _open(room, GREETING)
    if script is not None and room.state == "ours" and room.by_one_of_the_two:
        return _open(room, script.script)
    return _say(Tell(Line("bot.group-answer")))


def _open(room: Room, name: str) -> Answer:
    """A new talk, or the one that already stands in this script, shown again below."""
    script = room.scripts.newest[name]
    standing = next((each for each in room.talks if _begun_in(each) == name), None)
    if standing is None:
        return _begin(room, script)
    if script.anew:
        return _anew(room, script)
    if led := moving.redirected(room.scripts, standing):
        return _go_on(room, led, fresh=True)
    return _of(engine.show_again(room.scripts, standing, room.party, room.given))


def _anew(room: Room, script: Script) -> Answer:
    """A new talk; those that stand in this script are gone."""
    standing = [each for each in room.talks if _begun_in(each) == script.script]
    ended = tuple(each.model_copy(update={"ended": True}) for each in standing)
    return Answer(ended, tuple(Remove(each.id) for each in standing)) + _begin(room, script)


def _begin(room: Room, script: Script) -> Answer:
    talk = engine.open_talk(room.given.talk_id, script, {})
    return _of(engine.begin(room.scripts, talk, room.party, room.given))


def _begun_in(talk: Talk) -> str:
    """The script that a talk was opened with, whichever it called since."""
    return (*talk.standing.callers, talk.place)[0].script


# Taps.


def _tapped(room: Room, event: Tapped) -> Answer:
    talk = room.talk(event.talk)
    if room.state == "crowded":
        return _say(Alert(Line("bot.group-crowded-tap")))
    if talk is None or talk.wait != event.wait or room.state == "apart":
        return _say(Alert(Line("bot.old-button")))
    if not room.by_one_of_the_two:
        refused = "bot.group-not-joined" if room.state == "open" else "bot.group-not-yours"
        return _say(Alert(Line(refused)))
    if led := moving.redirected(room.scripts, talk):
        return _go_on(room, led, fresh=False)
    return _step(room, talk, event)


def _go_on(room: Room, talk: Talk, *, fresh: bool) -> Answer:
    """Where the question that is tapped is gone, the one in its place is shown instead."""
    return _of(engine.go_on(room.scripts, talk, room.party, room.given, fresh=fresh))
