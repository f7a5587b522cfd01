"""Which of a person's talks an event is for: what dialogues of shipped scripts do not reach."""

from dataclasses import dataclass, field
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations import engine, front
from conversations.actions import ACTIONS
from conversations.effects import Alarm, Alert, Do, Effect, Line, Reach, Remove, Say, Tell, Tidy
from conversations.events import (
    Blocked,
    Commanded,
    Did,
    Due,
    PersonEvent,
    Said,
    Showed,
    Silent,
    Tapped,
    TappedNothing,
    Unblocked,
)
from conversations.front import Desk
from conversations.people import Person
from conversations.scripts import Scripts
from conversations.talk import Talk
from conversations.turn import Given
from tests.shipped import shipped
from tests.unit.test_engine import BYE, HOUR, NOON, a_pause, a_script, asking

SHIPPED = shipped().scripts
COMMANDS = sorted(script.command for script in SHIPPED.values() if script.command)

SMALL = {
    script.script: script
    for script in (
        a_script(
            {"hello": asking("more"), "more": asking(ask="x"), **BYE},
            name="welcome",
            command="start",
            before_consent=True,
        ),
        a_script({"a": asking("b"), "b": asking(ask="x"), **BYE}, name="today", command="today"),
        a_script({"a": asking("b"), "b": asking(ask="x"), **BYE}, name="not-kept"),
        a_script(
            {"a": asking("b", text=9), "b": asking(ask="x"), **BYE}, name="one", command="one"
        ),
        a_script({"a": asking("b"), "b": asking(ask="x"), **BYE}, name="two", command="two"),
        a_script({"a": asking("b"), "b": asking(ask="x"), **BYE}, name="three", command="three"),
        a_script(
            {"a": asking("b"), "b": asking(ask="x"), **BYE},
            name="help-now",
            command="help",
            before_consent=True,
            traceless=True,
        ),
        a_pause().model_copy(update={"script": "small", "command": "pause"}),
    )
}


@dataclass
class Phone:
    """A person's open talks, each through its stored form between every two events."""

    agreed: bool = True
    now: int = NOON
    scripts: Scripts = field(default_factory=lambda: Scripts(SMALL, {}))
    talks: tuple[Talk, ...] = ()
    effects: tuple[Effect, ...] = ()
    numbers: int = 0

    @property
    def desk(self) -> Desk:
        person = Person(1, agreed=self.agreed)
        return Desk(self.scripts, person, self.talks, Given(self.now, self.numbers, 1))

    def take(self, event: PersonEvent) -> "Phone":
        self.now += 1
        self.numbers += 1
        answered = front.answer(self.desk, event)
        changed = front.changed(self.talks, answered.talks)
        self.talks = tuple(Talk.from_data(talk.to_data()) for talk in changed)
        self.effects = answered.effects
        return self

    def command(self, name: str) -> "Phone":
        return self.take(Commanded(name))

    def tap(self, choice: str, talk: Talk | None = None) -> "Phone":
        tapped = talk or self.front
        return self.take(Tapped(tapped.id, tapped.wait, choice))

    @property
    def front(self) -> Talk:
        found = self.desk.front
        assert found is not None
        return found

    @property
    def parked(self) -> list[Talk]:
        return [talk for talk in self.talks if talk.parked]

    @property
    def names(self) -> list[str]:
        return [talk.place.script for talk in self.talks]

    def of(self, kind: type[Effect]) -> list[Effect]:
        return [effect for effect in self.effects if isinstance(effect, kind)]

    @property
    def lines(self) -> list[str]:
        return [
            line.id for effect in self.effects if isinstance(effect, Say) for line in effect.lines
        ]


# --- Commands ------------------------------------------------------------------------------------


def test_a_command_opens_its_script_and_an_unknown_one_opens_nothing() -> None:
    assert Phone().command("two").names == ["two"]

    unknown = Phone().command("nine")
    assert unknown.talks == ()
    assert unknown.effects == (Tell(Line("bot.unknown-command")),)


@pytest.mark.parametrize(
    ("agreed", "command", "opened"),
    [
        (False, "start", "welcome"),
        (False, "two", "welcome"),
        (False, "help", "help-now"),
        (True, "start", "today"),
        (True, "two", "two"),
        (True, "help", "help-now"),
    ],
)
def test_what_a_command_opens_depends_on_the_agreement(
    agreed: bool, command: str, opened: str
) -> None:
    assert Phone(agreed=agreed).command(command).names == [opened]


def test_the_welcome_says_why_it_comes_before_another_command() -> None:
    assert Phone(agreed=False).command("two").lines == ["bot.consent-first", "welcome.hello.say"]
    assert Phone(agreed=False).command("start").lines == ["welcome.hello.say"]


def test_a_command_whose_script_stands_open_brings_it_anew() -> None:
    phone = Phone().command("two").tap("yes")
    before = phone.front
    phone.command("two")

    assert phone.names == ["two"]
    assert phone.front.place == before.place
    assert phone.front.wait == before.wait + 1
    assert phone.of(Remove) == [Remove(before.id)]


def test_words_behind_a_command_are_removed_whatever_comes_of_it() -> None:
    for command in ("two", "nine", "help"):
        assert Phone().take(Commanded(command, "he hits me", 5)).of(Tidy) == [Tidy(5)]
    invited = Phone(agreed=False, scripts=Scripts(SHIPPED, {}))
    assert invited.take(Commanded("start", "0" * 32, 5)).of(Tidy) == [Tidy(5)]
    assert Phone(agreed=False).take(Commanded("one", "x", 5)).of(Tidy) == [Tidy(5)]


def test_a_bare_command_stays_where_it_is() -> None:
    assert Phone().take(Commanded("two", "", 5)).of(Tidy) == []


def test_a_script_that_begins_anew_never_shows_what_it_said_before() -> None:
    fickle = SMALL["two"].model_copy(update={"anew": True})
    phone = Phone(scripts=Scripts({**SMALL, "two": fickle}, {})).command("two").tap("yes")
    before = phone.front
    phone.command("two")

    assert phone.names == ["two"]
    assert phone.front.place.step == "a"
    assert phone.of(Remove) == [Remove(before.id)]


@pytest.mark.parametrize(
    ("command", "again"),
    [
        *(("today", True), ("break", True), ("stop", False), ("help", False), ("forget", False)),
        ("country", False),
    ],
)
def test_after_stop_whoever_opens_something_begins_again(command: str, again: bool) -> None:
    assert front.wakes(Scripts(SHIPPED, {}), Commanded(command)) == again


def test_a_command_that_nobody_knows_begins_nothing() -> None:
    assert not front.wakes(Scripts(SHIPPED, {}), Commanded("nine"))


# --- One in front --------------------------------------------------------------------------------


def test_a_talk_that_was_answered_is_parked_and_can_be_picked_up() -> None:
    phone = Phone().command("one").tap("yes")
    first = phone.front
    phone.command("two")

    assert [talk.id for talk in phone.parked] == [first.id]
    assert phone.front.place.script == "two"
    note = phone.of(Say)[0]
    assert isinstance(note, Say)
    assert note.controls == ("pick_up", "let_go")
    assert note.lines[0].values == {"title": Line("one.title", SMALL["one"].version)}

    phone.tap("pick_up", phone.parked[0])
    assert phone.front.id == first.id
    assert phone.front.place == first.place
    assert not phone.parked, "nothing was answered in the other one: it is gone"


def test_a_parked_talk_can_be_let_go() -> None:
    phone = Phone().command("one").tap("yes").command("two")
    phone.tap("let_go", phone.parked[0])

    assert phone.names == ["two"]
    assert phone.lines == ["bot.let-go"]


def test_the_buttons_from_before_the_parking_are_old() -> None:
    phone = Phone().command("one").tap("yes")
    before = phone.front
    phone.command("two").tap("yes", before)

    assert phone.effects == (Alert(Line("bot.old-button")),)
    assert phone.names == ["one", "two"]


@pytest.mark.parametrize("command", ["one", "help"])
def test_a_talk_without_an_answer_or_without_traces_is_not_parked(command: str) -> None:
    phone = Phone().command(command)
    if command == "help":
        phone.tap("yes")
    gone = phone.front.id
    phone.command("two")

    assert phone.names == ["two"]
    assert phone.effects[0] == Remove(gone)


def test_a_third_talk_lets_the_one_parked_first_go() -> None:
    phone = Phone().command("one").tap("yes").command("two").tap("yes").command("three")

    assert phone.names == ["two", "three"]
    assert [talk.place.script for talk in phone.parked] == ["two"]
    assert phone.lines == ["bot.silent-close", "bot.parked", "three.a.say"]


# --- Typed text ----------------------------------------------------------------------------------


def test_typed_text_goes_to_the_front_only_and_is_tidied_first() -> None:
    phone = Phone().command("one").tap("yes").command("two")
    parked = phone.parked
    phone.take(Said("hello", 42))

    assert phone.effects[0] == Tidy(42)
    assert phone.lines[0] == "bot.not-a-question"
    assert phone.parked == parked


@pytest.mark.parametrize(("agreed", "opened"), [(True, "not-kept"), (False, "welcome")])
def test_text_that_no_talk_waits_for_opens_something_and_is_not_kept(
    agreed: bool, opened: str
) -> None:
    phone = Phone(agreed=agreed).take(Said("we had a fight", 42))

    assert phone.names == [opened]
    assert phone.effects[0] == Tidy(42)
    assert "fight" not in phone.talks[0].to_data()


def test_a_talk_that_lets_time_pass_does_not_hear_what_is_typed() -> None:
    phone = Phone().command("pause").tap("yes")
    pausing = phone.talks[0]
    phone.take(Said("hello", 42))

    assert phone.names == ["small", "not-kept"]
    assert phone.talks[0] == pausing


# --- What is not for any talk --------------------------------------------------------------------


def test_what_nobody_asked_for_leaves_every_talk_as_it_is() -> None:
    phone = Phone().command("one").tap("yes").command("two").tap("yes")
    before = phone.talks
    unasked: list[tuple[PersonEvent, tuple[Effect, ...]]] = [
        (TappedNothing(), (Alert(Line("bot.old-button")),)),
        (Tapped(999, 1, "yes"), (Alert(Line("bot.old-button")),)),
        (Showed(), (Tell(Line("bot.unreadable")),)),
        (Blocked(), (Reach(reachable=False),)),
        (Unblocked(), (Reach(reachable=True),)),
        (Due(999, 1), ()),
        (Silent(999), ()),
        (Did(999, "done"), ()),
    ]
    for event, effects in unasked:
        assert phone.take(event).effects == effects
        assert phone.talks == before


def test_a_time_that_ran_out_after_the_wait_means_nothing() -> None:
    phone = Phone().command("pause").tap("yes")
    pausing = phone.talks[0]
    phone.take(Due(pausing.id, pausing.wait))
    after = phone.talks

    assert after[0].place.step == "after"
    assert phone.take(Due(pausing.id, pausing.wait)).talks == after
    assert phone.effects == ()


def test_a_silent_talk_closes_in_one_line() -> None:
    phone = Phone().command("one").tap("yes")
    phone.take(Silent(phone.front.id))

    assert phone.talks == ()
    assert phone.lines == ["bot.silent-close"]


def test_the_later_state_of_a_talk_counts() -> None:
    phone = Phone().command("one")
    before = phone.front
    after = before.model_copy(update={"turns": 9})
    ended = before.model_copy(update={"ended": True})

    assert front.changed((before,), (after,)) == (after,)
    assert front.changed((before,), (after, ended)) == ()


# --- Any life with the shipped scripts -----------------------------------------------------------

LIVES = st.lists(
    st.one_of(
        st.tuples(st.just("command"), st.sampled_from(COMMANDS)),
        st.tuples(st.just("type"), st.sampled_from(["hello", "Not now", "x" * 4096])),
        st.tuples(st.just("tap"), st.integers(0, 9)),
        st.tuples(st.just("tap parked"), st.sampled_from(["pick_up", "let_go"])),
        st.tuples(st.just("silent"), st.integers(0, 1)),
    ),
    max_size=40,
)


def live(phone: Phone, doing: str, what: object) -> PersonEvent:
    waiting, parked = phone.desk.front, phone.parked
    match doing, what:
        case "command", str(name):
            return Commanded(name)
        case "tap parked", str(choice) if parked:
            return Tapped(parked[0].id, parked[0].wait, choice)
        case "silent", int(number) if phone.talks:
            return Silent(phone.talks[number % len(phone.talks)].id)
        case "tap", int(number) if waiting:
            asked = engine.question(phone.scripts, waiting)
            assert asked
            choices = (*asked.choices, "back", "another")
            return Tapped(waiting.id, waiting.wait, choices[number % len(choices)])
        case _:
            return Said(str(what), 1)


@settings(max_examples=150, deadline=None)
@given(st.booleans(), LIVES, st.randoms(use_true_random=False))
def test_at_most_one_talk_is_in_front_and_one_parked(
    agreed: bool, life: list[tuple[str, object]], chance: Random
) -> None:
    phone = Phone(agreed=agreed, scripts=Scripts(SHIPPED, {}))
    for doing, what in life:
        phone.take(live(phone, doing, what))
        while actions := phone.of(Do):
            action = actions[0]
            assert isinstance(action, Do)
            phone.agreed = phone.agreed or action.action == "agree"
            outcomes = sorted(ACTIONS[action.action].outcomes)
            outcome = chance.choice(outcomes)
            given = ACTIONS[action.action].gives.get(outcome, ())
            phone.take(Did(action.talk, outcome, words=dict.fromkeys(given, "word")))
        waiting = [talk for talk in phone.talks if not talk.parked]
        assert len(waiting) <= 1
        assert len(phone.parked) <= 1
        assert not phone.of(Alarm)
        phone.now += HOUR // 2
