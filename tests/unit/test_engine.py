"""The engine, with small scripts given as data: what dialogues of shipped scripts do not reach."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations import engine
from conversations.actions import ACTIONS
from conversations.effects import (
    Alarm,
    Alert,
    Do,
    Effect,
    EndForBoth,
    Hold,
    KeepCard,
    Line,
    Remove,
    Saw,
    Say,
    TakeBack,
)
from conversations.effects import AskBoth as Asking
from conversations.events import Did, Due, Revealed, Said, Tapped
from conversations.people import Person
from conversations.script import Ask, AskBoth, Script, Wait
from conversations.script import Do as DoStep
from conversations.scripts import Scripts
from conversations.steps import least_recently_seen
from conversations.talk import Talk
from conversations.turn import Given, Passed, Turn
from tests.shipped import shipped

MINUTE, HOUR, DAY = 60_000_000, 3_600_000_000, 86_400_000_000
NOON = 1_800_000_000_000_000
SHIPPED = shipped().scripts

BYE: dict[str, Any] = {"bye": {"end": None}}


def a_script(steps: Mapping[str, Any], name: str = "small", **more: Any) -> Script:  # noqa: ANN401
    header = {
        "script": name,
        "from": "A test",
        "with": "person",
        "pace": "quiet",
        "minutes": 1,
        "title": f"Title of {name}",
    }
    return Script.model_validate({**header, **more, "steps": dict(steps)})


def asking(next_step: object = "bye", **more: object) -> dict[str, object]:
    plain = {"ask": "answer", "say": "Well?", "choices": {"yes": "Yes", "no": "No"}}
    return {**plain, "next": next_step, **more}


@dataclass
class Chat:
    """One talk, which goes through its stored form between every two turns."""

    scripts: Scripts
    person: Person = field(default_factory=lambda: Person(1, agreed=True))
    now: int = NOON
    seed: int = 1
    talk: Talk = field(init=False)
    effects: tuple[Effect, ...] = ()
    trail: tuple[Passed, ...] = ()

    def begin(self, name: str) -> "Chat":
        talk = engine.open_talk(7, self.scripts.newest[name], {})
        return self.after(engine.begin(self.scripts, talk, self.person, self.given))

    def take(self, event: engine.TalkEvent) -> "Chat":
        return self.after(engine.step(self.scripts, self.talk, self.person, event, self.given))

    def tap(self, choice: str) -> "Chat":
        return self.take(Tapped(7, self.talk.wait, choice))

    def type(self, text: str) -> "Chat":
        return self.take(Said(text, 1))

    def due(self) -> "Chat":
        return self.take(Due(7, self.talk.wait))

    def after(self, turn: Turn) -> "Chat":
        self.talk = Talk.from_data(turn.talk.to_data())
        self.effects, self.trail = turn.effects, turn.trail
        for effect in turn.effects:
            if isinstance(effect, Saw):
                seen = [
                    card for card in self.person.seen.get(effect.deck, ()) if card != effect.card
                ]
                decks = {**self.person.seen, effect.deck: (*seen, effect.card)}
                self.person = replace(self.person, seen=decks)
        return self

    @property
    def given(self) -> Given:
        return Given(self.now, 7, self.seed)

    @property
    def said(self) -> Say:
        (say,) = (effect for effect in self.effects if isinstance(effect, Say))
        return say

    @property
    def lines(self) -> list[str]:
        return [line.id for line in self.said.lines]

    @property
    def step(self) -> str:
        return self.talk.place.step


def chat(*scripts: Script) -> Chat:
    return Chat(Scripts({script.script: script for script in scripts}, {})).begin(scripts[0].script)


# --- From step to step ---------------------------------------------------------------------------


def test_what_is_said_shares_a_bubble_with_the_question_after_it() -> None:
    steps = {
        "one": {"say": "One.", "next": "two"},
        "two": {"say": "Two.", "next": "three"},
        "three": asking(),
        **BYE,
    }
    begun = chat(a_script(steps))

    assert begun.lines == ["small.one.say", "small.two.say", "small.three.say"]
    assert list(begun.said.choices) == ["yes", "no"]
    assert [passed.step for passed in begun.trail] == ["one", "two", "three"]


@pytest.mark.parametrize(("choice", "step"), [("yes", "glad"), ("no", "rest")])
def test_choose_forks_by_an_answer_given_earlier(choice: str, step: str) -> None:
    steps = {
        "first": asking("second"),
        "second": asking("fork", ask="other"),
        "fork": {"choose": "answer", "next": {"yes": "glad", "else": "rest"}},
        "glad": asking(),
        "rest": asking(),
        **BYE,
    }
    assert chat(a_script(steps)).tap(choice).tap("no").step == step


def test_set_gives_a_variable_the_value_that_choose_forks_by() -> None:
    steps = {
        "first": asking({"yes": "warm", "no": "cool"}),
        "warm": {"set": {"tone": "warm"}, "next": "second"},
        "cool": {"set": {"tone": "cool"}, "next": "second"},
        "second": asking("fork", ask="other"),
        "fork": {"choose": "tone", "next": {"warm": "near", "cool": "far"}},
        "near": asking(),
        "far": asking(),
        **BYE,
    }
    script = a_script(steps)

    assert chat(script).tap("yes").tap("no").step == "near"
    assert chat(script).tap("no").tap("no").step == "far"


def test_typed_words_are_never_taken_for_a_choice() -> None:
    steps = {
        "first": asking("fork", text=20),
        "fork": {"choose": "answer", "next": {"yes": "tapped", "else": "typed"}},
        "tapped": asking(),
        "typed": asking(),
        **BYE,
    }
    assert chat(a_script(steps)).tap("yes").step == "tapped"
    assert chat(a_script(steps)).type("yes").step == "typed"


def test_an_answer_that_nothing_reads_is_not_kept() -> None:
    steps = {"first": asking("second", text=20), "second": asking(), **BYE}

    assert "secret" not in chat(a_script(steps)).type("secret").talk.to_data()


def test_an_answer_that_is_read_fills_its_gap() -> None:
    steps = {
        "first": asking("second", text=20),
        "second": asking(say="“{answer}”?", ask="sure"),
        **BYE,
    }
    typed = chat(a_script(steps)).type("  Tea  ")
    tapped = chat(a_script(steps)).tap("yes")

    assert typed.said.lines[-1].values == {"answer": "Tea"}
    filling = tapped.said.lines[-1].values["answer"]
    assert isinstance(filling, Line)
    assert filling.id == "small.first.choices.yes"


# --- Typed answers -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("takes", "typed", "kept"),
    [
        ({"text": 5}, "hello", "hello"),
        ({"text": 5}, "  hello  ", "hello"),
        ({"number": [1, 12]}, "1", "1"),
        ({"number": [1, 12]}, "12", "12"),
        ({"number": [1, 12]}, " 07 ", "7"),
        ({"time": True}, "7:05", "07:05"),
        ({"time": True}, "19.30", "19:30"),
        ({"time": True}, "23:59", "23:59"),
        ({"time": True}, "0:00", "00:00"),
    ],
)
def test_an_answer_that_fits_is_taken(takes: dict[str, object], typed: str, kept: str) -> None:
    steps = {"first": asking("second", **takes), "second": asking(say="{answer}", ask="x"), **BYE}
    answered = chat(a_script(steps)).type(typed)

    assert answered.step == "second"
    assert answered.said.lines[-1].values == {"answer": kept}


@pytest.mark.parametrize(
    ("takes", "typed", "line"),
    [
        ({"text": 5}, "hello!", "bot.answer-too-long"),
        ({"number": [1, 12]}, "0", "bot.answer-number"),
        ({"number": [1, 12]}, "13", "bot.answer-number"),
        ({"number": [1, 12]}, "-1", "bot.answer-number"),
        ({"number": [1, 12]}, "two", "bot.answer-number"),
        ({"number": [1, 12]}, "1.5", "bot.answer-number"),
        ({"number": [1, 12]}, "9" * 5000, "bot.answer-number"),
        ({"number": [1, 12]}, "²", "bot.answer-number"),
        ({"time": True}, "24:00", "bot.answer-time"),
        ({"time": True}, "19:60", "bot.answer-time"),
        ({"time": True}, "7", "bot.answer-time"),
        ({"time": True}, "at 7:30", "bot.answer-time"),
        ({}, "maybe", "bot.not-a-question"),
    ],
)
def test_an_answer_that_does_not_fit_asks_again_below(
    takes: dict[str, object], typed: str, line: str
) -> None:
    steps = {"first": asking("second", **takes), "second": asking(say="{answer}", ask="x"), **BYE}
    asked = chat(a_script(steps))
    again = Chat(asked.scripts).begin("small").type(typed)

    assert again.step == "first"
    assert again.lines == [line, "small.first.say"]
    assert again.said.fresh
    assert again.talk.wait == asked.talk.wait + 1
    assert again.talk.history == ()


def test_typed_and_tapped_answers_may_go_different_ways() -> None:
    ways = {"typed": "heard", "else": "bye"}
    steps = {"first": asking(ways, text=20), "heard": asking(), **BYE}

    assert chat(a_script(steps)).type("well").step == "heard"
    assert chat(a_script(steps)).tap("no").talk.ended


# --- Controls ------------------------------------------------------------------------------------


def three_questions(**more: object) -> Script:
    steps = {"a": asking("b"), "b": asking("c", ask="two"), "c": asking(ask="three", **more), **BYE}
    return a_script(steps)


def test_back_leads_to_the_question_before_as_it_stood() -> None:
    talk = chat(three_questions())
    first = talk.said
    talk.tap("yes").tap("no")

    assert talk.said.controls == ("back",)
    assert talk.tap("back").step == "b"
    assert talk.tap("back").step == "a"
    assert talk.said.lines == first.lines
    assert not talk.said.controls


def test_back_is_not_offered_where_the_script_forbids_it() -> None:
    talk = chat(three_questions(back=False)).tap("yes").tap("yes")
    assert talk.said.controls == ()

    assert talk.tap("back").step == "c"
    assert talk.effects == (Alert(Line("bot.old-button")),)


def test_back_remembers_twenty_questions() -> None:
    talk = chat(a_script({"a": asking({"yes": "a", "no": "bye"}), **BYE}))
    for _ in range(30):
        talk.tap("yes")
    back = 0
    while "back" in talk.said.controls:
        talk.tap("back")
        back += 1

    assert back == 20


def test_skip_leads_on_without_an_answer() -> None:
    steps = {
        "a": asking("c", skip="b"),
        "b": asking("c", ask="two"),
        "c": asking(ask="three"),
        **BYE,
    }
    talk = chat(a_script(steps))

    assert talk.said.controls == ("skip",)
    assert talk.tap("skip").step == "b"
    assert talk.trail[0] == Passed("small", "a", "skip")


def a_deck(size: int) -> Script:
    cards = {f"card{number}": {"text": f"Card {number}."} for number in range(size)}
    steps = {
        "pick": {"vary": "card", "cards": "deck", "next": "look"},
        "look": asking(ask="x", say="{card.text}", another="pick"),
        **BYE,
    }
    return a_script(steps, cards={"deck": cards})


def shown(talk: Chat) -> str:
    filling = talk.said.lines[-1].values["card.text"]
    assert isinstance(filling, Line)
    return filling.id.split(".")[3]


def test_another_brings_a_card_not_seen_yet_until_all_were_seen() -> None:
    talk = chat(a_deck(5))
    cards = [shown(talk), *(shown(talk.tap("another")) for _ in range(4))]

    assert sorted(cards) == [f"card{number}" for number in range(5)]
    assert [shown(talk.tap("another")) for _ in range(5)] == cards, "then the longest unseen"


def test_cards_are_drawn_evenly_over_a_year() -> None:
    cards = tuple(f"card{number}" for number in range(16))
    seen: tuple[str, ...] = ()
    drawn: Counter[str] = Counter()
    for day in range(365):
        card = least_recently_seen(cards, seen, seed=day)
        seen = (*(each for each in seen if each != card), card)
        drawn[card] += 1

    assert set(drawn) == set(cards)
    assert max(drawn.values()) - min(drawn.values()) <= 1


def test_a_card_that_was_taken_out_is_never_drawn_and_a_new_one_comes_first() -> None:
    seen = ("gone", "a", "b")

    assert least_recently_seen(("a", "b"), seen, seed=1) == "a"
    assert least_recently_seen(("a", "b", "new"), seen, seed=1) == "new"


def test_chance_picks_among_the_cards_not_seen() -> None:
    cards = tuple("abcdefgh")

    assert {least_recently_seen(cards, ("a",), seed) for seed in range(200)} == set("bcdefgh")


# --- Waiting -------------------------------------------------------------------------------------


def a_pause(duration: str = "20m") -> Script:
    steps = {
        "first": asking("pause"),
        "pause": {"wait": duration, "say": "See you.", "next": "after"},
        "after": asking(ask="two"),
        **BYE,
    }
    return a_script(steps)


@pytest.mark.parametrize(
    ("duration", "lasts"), [("20m", 20 * MINUTE), ("24h", DAY), ("7d", 7 * DAY)]
)
def test_a_wait_is_due_when_its_time_has_passed(duration: str, lasts: int) -> None:
    talk = chat(a_pause(duration)).tap("yes")

    assert talk.talk.due == NOON + lasts
    assert talk.lines == ["small.pause.say"]
    assert talk.said.choices == {}


def test_a_wait_that_ran_out_leads_on_in_a_new_bubble() -> None:
    talk = chat(a_pause()).tap("yes").due()

    assert talk.step == "after"
    assert talk.talk.due is None
    assert talk.said.fresh
    assert talk.said.controls == (), "there is no way back past a wait"


def test_a_wait_without_words_shows_nothing_of_its_own() -> None:
    steps = {"a": {"say": "A.", "next": "b"}, "b": {"wait": "1h", "next": "bye"}, **BYE}

    assert chat(a_script(steps)).lines == ["small.a.say"]


def test_a_tap_on_a_talk_that_lets_time_pass_is_an_old_one() -> None:
    talk = chat(a_pause()).tap("yes")
    before = talk.talk

    assert talk.tap("yes").effects == (Alert(Line("bot.old-button")),)
    assert talk.talk == before.model_copy(update={"turns": before.turns + 1})


def test_a_choice_that_is_not_on_offer_is_an_old_one() -> None:
    assert chat(three_questions()).tap("maybe").effects == (Alert(Line("bot.old-button")),)


# --- Actions -------------------------------------------------------------------------------------


def an_action() -> Script:
    steps = {
        "first": asking("act", text=20),
        "act": {"do": "remember_start", "given": {"start": "{answer}"}, "next": {"done": "after"}},
        "after": asking(ask="two"),
        **BYE,
    }
    return a_script(steps)


def test_an_action_is_asked_for_and_its_outcome_leads_on() -> None:
    talk = chat(an_action()).tap("yes")
    assert talk.effects == (Do(7, "remember_start", {"start": "yes"}),)

    assert talk.take(Did(7, "done")).step == "after"
    assert talk.said.controls == (), "there is no way back past an action"


def test_what_is_typed_can_be_given_to_an_action() -> None:
    talk = chat(an_action()).type("{answer}")

    assert talk.effects == (Do(7, "remember_start", {"start": "{answer}"}),)


@pytest.mark.parametrize("fresh", [True, False])
def test_after_an_action_the_bubble_is_new_if_the_answer_was_typed(fresh: bool) -> None:
    assert chat(an_action()).tap("yes").take(Did(7, "done", fresh)).said.fresh is fresh


# --- Calling another script ----------------------------------------------------------------------


def test_a_called_script_comes_back_and_shares_no_variables() -> None:
    inner = a_script({"ask": asking(ask="answer"), **BYE}, name="inner")
    steps = {
        "first": asking("call"),
        "call": {"call": "inner", "next": "after"},
        "after": asking(say="{answer}", ask="two"),
        **BYE,
    }
    talk = chat(a_script(steps), inner).tap("yes")
    assert talk.talk.place.script == "inner"

    talk.tap("no")
    assert (talk.talk.place.script, talk.step) == ("small", "after")
    filling = talk.said.lines[-1].values["answer"]
    assert isinstance(filling, Line)
    assert filling.id == "small.first.choices.yes"


def test_a_caller_that_has_nothing_more_to_say_is_not_kept() -> None:
    inner = a_script({"ask": asking(), **BYE}, name="inner")
    steps = {"first": asking("call"), "call": {"call": "inner", "next": "bye"}, **BYE}
    talk = chat(a_script(steps), inner).tap("yes")

    assert talk.talk.standing.callers == ()
    assert talk.tap("yes").talk.ended


def test_the_end_of_a_called_script_says_nothing() -> None:
    inner = a_script({"ask": asking(), "bye": {"end": "Never said."}}, name="inner")
    steps = {"call": {"call": "inner", "next": "bye"}, "bye": {"end": "Good night."}}

    assert chat(a_script(steps), inner).tap("yes").lines == ["small.bye.end"]


def test_nothing_tells_which_answer_led_to_a_traceless_script() -> None:
    page = a_script({"page": asking(), **BYE}, name="page", traceless=True)
    steps = {
        "first": asking("second"),
        "second": asking({"yes": "page", "no": "bye"}, ask="two"),
        "page": {"call": "page", "next": "bye"},
        **BYE,
    }
    through = chat(a_script(steps), page).tap("no").tap("yes")
    direct = Chat(through.scripts).begin("page")

    assert through.talk.standing == direct.talk.standing
    assert through.talk.history == ()
    assert through.said.controls == ()


def test_a_traceless_talk_keeps_nothing_of_what_was_tapped() -> None:
    steps = {
        "first": asking({"yes": "dark", "no": "light"}),
        "dark": {"say": "Dark.", "next": "after"},
        "light": {"say": "Light.", "next": "after"},
        "after": asking(ask="two"),
        **BYE,
    }
    script = a_script(steps, traceless=True)
    dark, light = chat(script).tap("yes"), chat(script).tap("no")

    assert dark.lines != light.lines
    assert dark.talk == light.talk


# --- The bubble ----------------------------------------------------------------------------------


def test_the_bubble_is_edited_within_the_hour_and_drawn_anew_after_it() -> None:
    talk = chat(three_questions())
    talk.now += HOUR
    assert not talk.tap("yes").said.fresh

    talk.now += HOUR + 1
    assert talk.tap("yes").said.fresh
    assert talk.effects[0] == Remove(7), "the old one goes first"


def test_the_first_bubble_has_nothing_to_remove() -> None:
    talk = chat(three_questions())

    assert talk.said.fresh
    assert not any(isinstance(effect, Remove) for effect in talk.effects)


def test_showing_a_talk_again_changes_nothing_but_its_buttons() -> None:
    talk = chat(three_questions()).tap("yes")
    before = talk.talk
    talk.after(
        engine.show_again(talk.scripts, talk.talk, talk.person, talk.given, Line("bot.parked"))
    )

    assert talk.lines == ["bot.parked", "small.b.say"]
    assert talk.talk == before.model_copy(update={"wait": before.wait + 1})


def test_labels_are_those_of_the_question_in_hand() -> None:
    talk = chat(a_pause())
    assert [line.id for line in engine.labels(talk.scripts, talk.talk).values()] == [
        "small.first.choices.yes",
        "small.first.choices.no",
    ]

    talk.tap("yes")
    assert engine.labels(talk.scripts, talk.talk) == {}
    assert engine.question(talk.scripts, talk.talk) is None


def test_a_parked_talk_has_no_labels() -> None:
    talk = chat(a_pause())
    parked = talk.talk.model_copy(update={"parked": True})

    assert engine.labels(talk.scripts, parked) == {}


# --- What should never happen --------------------------------------------------------------------


def test_a_script_that_goes_round_for_ever_ends_kindly_with_an_alarm() -> None:
    steps = {"a": {"say": "A.", "next": "b"}, "b": {"say": "B.", "next": "a"}}
    talk = chat(a_script(steps))

    assert talk.talk.ended
    assert Alarm("talk-lost") in talk.effects
    assert talk.lines[-1] == "bot.trouble"
    assert len(talk.trail) == 100


def test_a_hundred_steps_are_not_too_many() -> None:
    steps = {f"s{n}": {"say": f"{n}.", "next": f"s{n + 1}"} for n in range(99)}
    talk = chat(a_script({**steps, "s99": {"end": "Done."}}))

    assert talk.lines[-1] == "small.s99.end"


def test_a_talk_ends_by_itself_after_five_hundred_turns() -> None:
    talk = chat(a_script({"a": asking({"yes": "a", "no": "bye"}), **BYE}))
    for _ in range(500):
        talk.tap("yes")
    assert not talk.talk.ended

    assert talk.tap("yes").talk.ended
    assert talk.lines == ["bot.neutral-end"]


@pytest.mark.parametrize("lost", ["version", "step"])
def test_a_talk_whose_place_is_gone_ends_kindly_with_an_alarm(lost: str) -> None:
    talk = chat(three_questions())
    standing = talk.talk.standing
    place = standing.place.model_copy(update={lost: "gone"})
    moved = standing.model_copy(update={"place": place})
    talk.talk = talk.talk.model_copy(update={"standing": moved})

    assert engine.question(talk.scripts, talk.talk) is None
    assert talk.tap("yes").talk.ended
    assert Alarm("talk-lost") in talk.effects
    assert talk.lines == ["bot.trouble"]


def test_a_wait_that_runs_out_where_nothing_waits_is_an_alarm() -> None:
    assert Alarm("talk-lost") in chat(three_questions()).due().effects


def test_an_outcome_where_nothing_was_done_is_an_alarm() -> None:
    assert Alarm("talk-lost") in chat(three_questions()).take(Did(7, "done")).effects


def test_an_old_version_goes_on_as_it_began() -> None:
    old, new = three_questions(), a_script({"only": asking(), **BYE})
    talk = chat(old)
    talk.scripts = Scripts({"small": new}, {old.version: old})

    assert talk.tap("yes").step == "b"
    assert talk.talk.versions == {old.version}


# --- Any walk through any shipped script ---------------------------------------------------------

ODD_TEXTS = st.sampled_from(["", " ", "12", "19:30", "yes", "ї" * 400, "\u202e{bid.scene}", "/x"])
MOVES = st.tuples(st.integers(0, 9), ODD_TEXTS, st.sampled_from([0, MINUTE, 2 * HOUR, 3 * DAY]))


def next_event(turn: Turn, scripts: Scripts, move: tuple[int, str, int]) -> engine.TalkEvent:
    number, text, _ = move
    talk = turn.talk
    step = scripts.step_at(talk.place)
    match step:
        case AskBoth():
            return event_for_both(turn, step, move)
        case DoStep():
            outcomes = sorted(step.next)
            outcome = outcomes[number % len(outcomes)]
            given = ACTIONS[step.do].gives.get(outcome, ())
            return Did(talk.id, outcome, words=dict.fromkeys(given, "word"))
        case Wait():
            return Due(talk.id, talk.wait)
        case Ask() if any(isinstance(effect, KeepCard) for effect in turn.effects):
            return Did(talk.id, ("kept", "full", "long")[number % 3])
        case Ask() if number:
            choices = (*step.choices, "back", "another", "skip", "keep_card", "never_this")
            return Tapped(talk.id, talk.wait, choices[number % len(choices)])
        case _:
            return Said(text, 1)


def event_for_both(turn: Turn, asked: AskBoth, move: tuple[int, str, int]) -> engine.TalkEvent:
    """What was asked of the shell is answered first, then a tap, a word, a reveal or the lapse."""
    number, text, _ = move
    talk = turn.talk
    for effect in turn.effects:
        match effect:
            case Asking():
                return Did(talk.id, "asked", until=NOON + 7 * DAY)
            case Hold():
                return Did(talk.id, ("held", "late")[number % 2])
            case EndForBoth():
                return Did(talk.id, "over")
            case TakeBack():
                return Did(talk.id, ("taken_back", "held")[number % 2])
    if talk.standing.held and number == 0:
        return Revealed(talk.place, text, typed=True, brought="word")
    if number == 1:
        return Due(talk.id, talk.wait)
    choices = (*asked.choices, "skip", "change", "take_back")
    given = choices[number % len(choices)]
    return Tapped(talk.id, talk.wait, given) if number % 2 else Said(text, 1)


def walk(name: str, moves: list[tuple[int, str, int]], seed: int, *, stored: bool) -> list[Turn]:
    scripts, person, now = Scripts(SHIPPED, {}), Person(1, agreed=True), NOON
    script = SHIPPED[name]
    talk = engine.open_talk(7, script, dict.fromkeys(script.takes, "word"))
    turns = [engine.begin(scripts, talk, person, Given(now, 7, seed))]
    for move in moves:
        talk = turns[-1].talk
        if talk.ended:
            break
        now += move[2]
        talk = Talk.from_data(talk.to_data()) if stored else talk
        event = next_event(replace(turns[-1], talk=talk), scripts, move)
        turns.append(engine.step(scripts, talk, person, event, Given(now, 7, seed)))
    return turns


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(SHIPPED)), st.lists(MOVES, max_size=40), st.integers(0, 2**32))
def test_any_walk_waits_or_ends_and_is_the_same_through_its_stored_form(
    name: str, moves: list[tuple[int, str, int]], seed: int
) -> None:
    scripts = Scripts(SHIPPED, {})
    turns = walk(name, moves, seed, stored=True)
    assert turns == walk(name, moves, seed, stored=False)
    for turn in turns:
        at_rest = isinstance(scripts.step_at(turn.talk.place), Ask | AskBoth | Wait | DoStep)
        assert turn.talk.ended or at_rest
        assert not any(isinstance(effect, Alarm) for effect in turn.effects)
        assert Talk.from_data(turn.talk.to_data()) == turn.talk
        assert sum(isinstance(effect, Say) for effect in turn.effects) <= 1


def answered(said: str) -> Chat:
    """Somebody has answered a question for both, and it waits."""
    asked = {"ask_both": "line", "say": "Well?", "held": "It waits.", "text": 300, "skip": "bye"}
    question = {**asked, "next": {"both": "bye", "lapsed": "bye"}}
    talk = chat(a_script({"both": question, **BYE}, **{"with": "couple"}))
    talk.take(Did(7, "asked", until=NOON + DAY)).type(said)
    return talk.take(Did(7, "held", until=NOON + DAY))


@pytest.mark.parametrize("control", ["change_answer", "take_back"])
def test_an_answer_for_both_that_is_changed_or_taken_back_is_gone_from_the_talk(
    control: str,
) -> None:
    talk = answered("a word of mine")
    assert "a word of mine" in talk.talk.to_data()

    talk.tap(control)
    assert TakeBack in map(type, talk.effects)

    talk.take(Did(7, "taken_back"))
    assert "a word of mine" not in talk.talk.to_data()
    assert not talk.talk.standing.held


@pytest.mark.parametrize("control", ["change_answer", "take_back"])
def test_an_answer_that_is_being_shown_can_no_longer_be_changed(control: str) -> None:
    talk = answered("a word of mine").tap(control)

    talk.take(Did(7, "held", until=NOON + DAY))

    assert talk.talk.standing.held
    assert "a word of mine" in talk.talk.to_data()


def test_an_answer_of_nothing_but_space_is_shown_like_any_other() -> None:
    talk = answered(" ")

    talk.take(Revealed(talk.talk.place, "theirs"))

    assert Alarm("talk-lost") not in talk.effects
