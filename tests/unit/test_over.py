"""A question that makes room by itself, and what a talk keeps of what it showed meanwhile."""

from typing import Any

from conversations import engine
from conversations.effects import Do, Remove, Say
from conversations.events import Did, Due, Said, Tapped
from conversations.people import Person
from conversations.scripts import Scripts
from conversations.turn import Given, Turn
from tests.unit.test_cards import NOON, a_script, of

MINUTE = 60_000_000
STEPS: dict[str, Any] = {
    "first": {"ask": "x", "say": "First.", "choices": {"go": "Go"}, "next": "shown"},
    "shown": {
        "ask": "y",
        "say": "For a while.",
        "choices": {"go": "Go", "done": "Done"},
        "next": {"go": "plain", "done": "bye"},
        "over": {"after": "2m", "next": "act"},
    },
    "act": {"do": "see_quiet_word", "next": {"set": "hidden", "none": "hidden"}},
    "hidden": {"ask": "z", "say": "Hidden.", "choices": {"go": "Go"}, "next": "shown"},
    "plain": {"ask": "v", "say": "It stays.", "choices": {"go": "Go"}, "next": "bye"},
}


class Phone:
    """One person in one talk, and a clock."""

    def __init__(self) -> None:
        script = a_script(STEPS)
        self.scripts = Scripts({"small": script}, {})
        self.person = Person(1, agreed=True)
        self.now = NOON
        self.turn = engine.begin(
            self.scripts, engine.open_talk(7, script, {}), self.person, self.given
        )

    @property
    def given(self) -> Given:
        return Given(self.now, 7, 3)

    def take(self, event: engine.TalkEvent, after: int = 0) -> Turn:
        self.now += after
        self.turn = engine.step(self.scripts, self.turn.talk, self.person, event, self.given)
        return self.turn

    def tap(self, choice: str, after: int = 0) -> Turn:
        return self.take(Tapped(7, self.turn.talk.wait, choice), after)

    def is_over(self, after: int) -> Turn:
        return self.take(Due(7, self.turn.talk.wait), after)

    def due(self) -> int | None:
        return self.turn.talk.due


def shown(turn: Turn) -> list[tuple[str, bool]]:
    return [(each.lines[-1].id, each.fresh) for each in of(turn, Say) if isinstance(each, Say)]


def test_it_makes_room_in_the_same_bubble_however_late_it_is() -> None:
    phone = Phone()
    phone.tap("go")
    assert phone.due() == NOON + 2 * MINUTE
    turn = phone.is_over(200 * MINUTE)
    assert of(turn, Do)
    turn = phone.take(Did(7, "none", fresh=True, quiet=True))
    assert shown(turn) == [("small.hidden.say", False)]
    assert of(turn, Remove) == []
    assert phone.due() is None


def test_an_answer_in_time_and_nothing_is_due_any_more() -> None:
    phone = Phone()
    phone.tap("go")
    phone.tap("go", after=MINUTE)
    assert (phone.due(), phone.turn.talk.place.step) == (None, "plain")


def test_the_way_back_shows_it_for_as_long_again() -> None:
    phone = Phone()
    phone.tap("go")
    phone.tap("go", after=MINUTE)
    phone.tap("back", after=MINUTE)
    assert phone.due() == NOON + 4 * MINUTE
    phone.tap("back")
    assert (phone.due(), phone.turn.talk.place.step) == (None, "first")


def test_words_where_none_are_asked_for_make_it_stay_no_longer() -> None:
    phone = Phone()
    phone.tap("go")
    phone.take(Said("and you?", 5), after=MINUTE)
    assert phone.due() == NOON + 2 * MINUTE


def test_the_end_of_another_wait_takes_nothing_away() -> None:
    phone = Phone()
    before = phone.turn.talk
    assert not engine.makes_room(phone.scripts, before, Due(8, before.wait))
    assert engine.makes_room(phone.scripts, before, Due(7, before.wait))
    assert not engine.makes_room(phone.scripts, before, Tapped(7, before.wait, "go"))
