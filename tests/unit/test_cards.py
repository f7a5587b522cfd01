"""Cards that are kept or never come again, and words that leave a talk once they are used."""

from typing import Any

from conversations import engine
from conversations.effects import Effect, KeepCard, Line, Never, Say
from conversations.events import Did, Said, Tapped
from conversations.people import Person
from conversations.script import Script
from conversations.scripts import Scripts
from conversations.turn import Given, Turn

NOON = 1_800_000_000_000_000
HEADER = {
    "script": "small",
    "from": "A test",
    "with": "person",
    "pace": "quiet",
    "minutes": 1,
    "title": "A title",
}
BYE: dict[str, Any] = {"bye": {"end": None}}


def a_script(steps: dict[str, Any], **more: object) -> Script:
    return Script.model_validate({**HEADER, **more, "steps": {**steps, **BYE}})


def a_deck(size: int) -> Script:
    look = {"ask": "x", "say": "{card.text}", "choices": {"yes": "Yes"}, "next": "bye"}
    steps = {
        "pick": {"vary": "card", "cards": "deck", "next": "look"},
        "look": {**look, "another": "pick", "never": "pick", "keeps": "card.text"},
    }
    cards = {f"card{number}": {"text": f"Card {number}."} for number in range(size)}
    return a_script(steps, cards={"deck": cards})


class Phone:
    """One person in one talk; what they never want to see again is kept as the shell keeps it."""

    def __init__(self, script: Script) -> None:
        self.scripts = Scripts({"small": script}, {})
        self.person = Person(1, agreed=True)
        talk = engine.open_talk(7, script, {})
        self.turn = engine.begin(self.scripts, talk, self.person, self.given)

    @property
    def given(self) -> Given:
        return Given(NOON, 7, 3)

    def take(self, event: engine.TalkEvent) -> Turn:
        self.turn = engine.step(self.scripts, self.turn.talk, self.person, event, self.given)
        for effect in self.turn.effects:
            if isinstance(effect, Never):
                self.person = self.person.without(effect.deck, effect.card)
        return self.turn

    def tap(self, choice: str) -> Turn:
        return self.take(Tapped(7, self.turn.talk.wait, choice))

    @property
    def said(self) -> Say:
        return next(each for each in self.turn.effects if isinstance(each, Say))

    @property
    def card(self) -> str:
        filling = self.said.lines[-1].values["card.text"]
        assert isinstance(filling, Line)
        return filling.id.split(".")[3]


def of(turn: Turn, kind: type[Effect]) -> list[Effect]:
    return [each for each in turn.effects if isinstance(each, kind)]


def test_a_card_that_is_not_wanted_never_comes_again() -> None:
    phone = Phone(a_deck(4))
    unwanted = phone.card

    assert of(phone.tap("never_this"), Never) == [Never("small.deck", unwanted)]

    assert unwanted not in [phone.card, *(_another(phone) for _ in range(8))]


def _another(phone: Phone) -> str:
    phone.tap("another")
    return phone.card


def test_the_last_card_cannot_be_excluded() -> None:
    phone = Phone(a_deck(3))
    assert "never_this" in phone.said.controls
    phone.tap("never_this")
    phone.tap("never_this")
    last = phone.card

    assert "never_this" not in phone.said.controls
    assert of(phone.tap("never_this"), Never) == []
    assert phone.turn.talk.place.values["card"] == f"deck/{last}"


def test_a_deck_of_which_new_content_leaves_no_wanted_card_shows_what_there_is() -> None:
    person = Person(1, agreed=True, never={"small.deck": ("a", "b")})

    assert person.left("small.deck", ("a", "b", "c")) == ("c",)
    assert person.left("small.deck", ("a", "b")) == ("a", "b")


def test_the_words_of_a_card_are_kept_where_it_stands() -> None:
    phone = Phone(a_deck(2))
    card = phone.card

    kept = of(phone.tap("keep_card"), KeepCard)

    assert isinstance(kept[0], KeepCard)
    assert kept[0].line.id == f"small.cards.deck.{card}.text"
    phone.take(Did(7, "kept"))
    assert [line.id for line in phone.said.lines] == ["bot.card-kept", "small.look.say"]
    assert phone.card == card


def test_where_there_is_no_room_for_a_card_it_says_so() -> None:
    phone = Phone(a_deck(2))
    phone.tap("keep_card")

    phone.take(Did(7, "full"))

    assert phone.said.lines[0].id == "bot.moments-full"


def typing(action: str, outcomes: tuple[str, ...]) -> Script:
    ways = dict.fromkeys(outcomes, "then")
    return a_script(
        {
            "type": {"ask": "line", "say": "Well?", "text": 80, "next": "sure"},
            "sure": {"ask": "y", "say": "“{line}”", "choices": {"yes": "Yes"}, "next": "use"},
            "use": {"do": action, "given": {"words": "{line}"}, "next": ways},
            "then": {"ask": "z", "say": "And?", "choices": {"yes": "Yes"}, "next": "bye"},
        }
    )


def test_what_was_kept_or_let_go_is_gone_from_the_talk() -> None:
    for action, outcome in (("keep_moment", "kept"), ("let_go", "done")):
        outcomes = ("kept", "full", "long") if action == "keep_moment" else ("done",)
        phone = Phone(typing(action, outcomes))
        phone.take(Said("a word of mine", 1))
        phone.tap("yes")
        assert "a word of mine" in phone.turn.talk.to_data()

        phone.take(Did(7, outcome))

        assert "a word of mine" not in phone.turn.talk.to_data()


def test_what_an_action_gives_is_there_and_goes_with_the_next_one() -> None:
    steps = {
        "see": {"do": "see_moment", "next": {"own": "own", "shared": "own", "none": "none"}},
        "own": {"ask": "x", "say": "{moment}", "choices": {"yes": "Yes"}, "next": "next"},
        "next": {
            "do": "next_moment",
            "given": {"which": "{which}"},
            "next": {"own": "own", "shared": "own", "none": "none"},
        },
        "none": {"ask": "y", "say": "None.", "choices": {"yes": "Yes"}, "next": "bye"},
    }
    phone = Phone(a_script(steps))
    phone.take(Did(7, "own", words={"moment": "a word of mine", "which": "5"}))
    assert phone.said.lines[-1].values == {"moment": "a word of mine"}

    phone.tap("yes")
    phone.take(Did(7, "none"))

    assert phone.turn.talk.place.words == {}
