"""Every script in every language: any way through it ends, and every page of it fits a phone."""

from collections import Counter
from collections.abc import Iterator, Mapping
from copy import copy
from dataclasses import dataclass, field
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.render import Reader, bubble, message
from conversations import engine
from conversations.actions import ACTIONS
from conversations.effects import Alarm, Alert, Effect, Hold, Line, Say
from conversations.effects import AskBoth as Asking
from conversations.events import Did, Due, Revealed, Said, Tapped
from conversations.people import Person
from conversations.script import ELSE, TYPED, Ask, AskBoth, Choose, Do, End, Script, Step, Wait
from conversations.scripts import Scripts
from conversations.talk import Occasion, Talk
from conversations.turn import Given, Turn
from conversations.ways import ways
from prompts.markup import units
from prompts.patterns import GENDERS
from tests.shipped import shipped

NOON, DAY = 1_800_000_000_000_000, 86_400_000_000
LONGEST_WALK = 120
MESSAGE, BUTTON, ALERT = 4096, 24, 200
SECRET = "what the other one said"
WORDS = shipped().words
SCRIPTS = Scripts(shipped().scripts, {})
LANGUAGES = sorted(WORDS.languages)
WEEK = Occasion(number=2500, seed=1, level="touch")


@cache
def distances(name: str) -> Mapping[str, int]:
    """How many steps each step of a script is from the nearest ending."""
    steps = SCRIPTS.newest[name].steps
    found = {step: 0 for step, kind in steps.items() if isinstance(kind, End)}
    while True:
        further = {
            step: 1 + min(found[way.to] for way in ways(kind) if way.to in found)
            for step, kind in steps.items()
            if step not in found and any(way.to in found for way in ways(kind))
        }
        if not further:
            return found
        found |= further


@dataclass
class Walk:
    """One talk in one language, of which every page is looked at."""

    reader: Reader
    script: Script
    longest: bool
    """Whether what is typed is as long as it may be."""
    talk: Talk = field(init=False)
    passed: set[tuple[str, str]] = field(default_factory=set)
    """The steps gone through, also by the walks that branch off."""
    shown: bool = False
    """Whether an answer of the other one's has been shown."""

    def begin(self) -> None:
        given = dict.fromkeys(self.script.takes, "ї" * 600 if self.longest else "same")
        talk = engine.open_talk(7, self.script, given)
        talk = talk.model_copy(update={"occasion": WEEK if self._of_two else None})
        self._after(engine.begin(SCRIPTS, talk, Person(1, agreed=True), Given(NOON, 7, 1)))

    @property
    def _of_two(self) -> bool:
        return self.script.company == "couple"

    @property
    def step(self) -> Step:
        return SCRIPTS.step_at(self.talk.place)

    @property
    def state(self) -> str:
        """All that decides how it can go on."""
        place, steps = self.talk.place, self.script.steps.values()
        forks = {step.choose for step in steps if isinstance(step, Choose)}
        values = sorted(f"{name} {place.values.get(name)}" for name in forks)
        return f"{place.step} {values} {self.talk.standing.held} {self.talk.ended}"

    def every_way(self) -> Iterator["Walk"]:
        """This talk after each of the ways on from here; called scripts are gone through."""
        for way, _ in () if self.talk.ended else self._sorted_ways():
            further = copy(self)
            further.take(way)
            further.home(self.script.script)
            yield further

    def go(self, choose: int) -> None:
        """On by one of the ways there are, the first of which leads to an ending soonest."""
        found = self._sorted_ways()
        self.take(found[choose % len(found)][0])

    def home(self, script: str = "") -> None:
        """To an ending, or back to this script."""
        visits: Counter[str] = Counter()
        for _ in range(LONGEST_WALK):
            place = self.talk.place
            if self.talk.ended or place.script == script:
                break
            # A fork further on may lead back here: then another way is tried.
            self.go(visits[place.step])
            visits[place.step] += 1

    def _sorted_ways(self) -> list[tuple[str, str]]:
        place = self.talk.place
        near = distances(place.script)
        found = self._ways(SCRIPTS.step_at(place))
        return sorted(found, key=lambda way: (near.get(way[1], 999), way))

    def _ways(self, step: Step) -> Iterator[tuple[str, str]]:
        """What can be answered, and the step that it leads to."""
        match step:
            case Ask(next=target):
                typed = [TYPED] if step.takes_typing else []
                for key in (*step.choices, *typed):
                    yield (
                        key,
                        target
                        if isinstance(target, str)
                        else target.get(key, target.get(ELSE, "")),
                    )
            case AskBoth(unlike=True, next=targets):
                yield from (*targets.items(), ("turned", targets["both"]))
            case Do(next=targets) | AskBoth(next=targets):
                yield from targets.items()
            case Wait(next=target):
                yield "due", target
        for control in ("skip", "another"):
            leads = getattr(step, control, None)
            if isinstance(leads, str):
                yield control, leads

    def take(self, way: str) -> None:
        """On by this way."""
        match self.step:
            case Do(do=action):
                gives = ACTIONS[action].gives.get(way, ())
                longest = "ї" * ACTIONS[action].longest if self.longest else "same"
                words = {
                    name: f"{number}{longest}"[: len(longest)] for number, name in enumerate(gives)
                }
                self._event(Did(7, way, occasion=self.talk.occasion, words=words))
            case Wait():
                self._event(Due(7, self.talk.wait))
            case AskBoth() as asked if way != "skip":
                self._answer_both(asked, way)
            case Ask() as asked if way == TYPED:
                self._event(Said(self._typed(asked), 1))
            case _:
                self._tap(way)

    def _answer_both(self, asked: AskBoth, way: str) -> None:
        if way == "lapsed":
            return self._event(Due(7, self.talk.wait))
        if asked.either:
            self._tap(next(iter(asked.choices)))
            return self._event(Did(7, "over"))
        answers = tuple(asked.choices) or (SECRET,)
        mine, theirs = answers[0], answers[0 if way == "same" else -1]
        if way == "turned":
            mine, theirs = theirs, mine
        if self.script.company == "shared":
            self._tap(mine)
            return self._tap(theirs, by=2)
        if asked.choices:
            self._tap(mine)
        else:
            self._event(Said(self._typed(asked), 1))
        self.shown = True
        self._event(Revealed(self.talk.place, theirs, typed=not asked.choices, foreign=True))

    def _typed(self, asked: Ask | AskBoth) -> str:
        if asked.text is not None:
            return "🙂" * asked.text if self.longest else "some words"
        if isinstance(asked, Ask) and asked.number is not None:
            return str(asked.number[0])
        return "19:30"

    def _tap(self, choice: str, by: int = 1) -> None:
        shared = self.script.company == "shared"
        self._event(Tapped(7, self.talk.wait, choice, by if shared else None))

    def _event(self, event: engine.TalkEvent) -> None:
        person = Person(1, agreed=True)
        self._after(engine.step(SCRIPTS, self.talk, person, event, Given(NOON, 7, 1)))

    def _after(self, turn: Turn) -> None:
        self.talk = turn.talk
        self.passed.update((each.script, each.step) for each in turn.trail)
        for effect in turn.effects:
            self._look(effect)
        for effect in turn.effects:
            match effect:
                case Asking():
                    self._event(Did(7, "asked", until=NOON + 7 * DAY))
                case Hold():
                    self._event(Did(7, "held", until=NOON + 7 * DAY))

    def _look(self, effect: Effect) -> None:
        assert not isinstance(effect, Alarm)
        match effect:
            case Say(lines=lines, choices=choices):
                tokens = dict.fromkeys((*choices, *effect.controls), "token")
                told = bubble(self.reader, effect, tokens, "https://t.me/toward")
                assert units(told["text"]) <= MESSAGE
                assert SECRET not in told["text"] or self.shown
                rows = told["reply_markup"]["inline_keyboard"]
                labels = [button["text"] for row in rows for button in row]
                assert all(units(label) <= BUTTON for label in labels)
                folded = [self.reader.read(line).text.casefold() for line in choices.values()]
                assert len(set(folded)) == len(folded)
                for line in (*lines, *choices.values()):
                    self._is_there(line)
            case Alert(line=line):
                assert units(message(self.reader, (line,))["text"]) <= ALERT
                self._is_there(line)

    def _is_there(self, line: Line) -> None:
        """Where a script is translated, it is so whole: no page is half in English."""
        there = WORDS.languages[self.reader.language]
        script, _, name = line.id.partition(".")
        if script == "bot":
            assert name in there.own
        elif f"{script}.title" in there.scripted:
            assert line.id in there.scripted


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(LANGUAGES),
    st.sampled_from(sorted(SCRIPTS.newest)),
    st.lists(st.integers(0, 9), max_size=12),
    st.booleans(),
    st.sampled_from(GENDERS),
)
def test_any_way_leads_to_an_ending_and_every_page_fits(
    language: str, name: str, astray: list[int], longest: bool, you: str
) -> None:
    walk = Walk(Reader(WORDS, SCRIPTS, language, you), SCRIPTS.newest[name], longest)
    walk.begin()
    for choose in astray:
        if not walk.talk.ended:
            walk.go(choose)
    walk.home()

    assert walk.talk.ended


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", sorted(SCRIPTS.newest))
def test_every_step_and_ending_is_reached_in_every_language(language: str, name: str) -> None:
    script = SCRIPTS.newest[name]
    first = Walk(Reader(WORDS, SCRIPTS, language), script, longest=True)
    first.begin()
    ahead, seen = [first], {first.state}
    while ahead:
        walk = ahead.pop()
        for further in walk.every_way():
            if further.state not in seen:
                seen.add(further.state)
                ahead.append(further)

    left = {step for step in script.steps if (name, step) not in first.passed}
    # An end that says nothing is not gone to after a called script: the talk ends with that.
    assert all(script.steps[step] == End(end=None) for step in left), left
