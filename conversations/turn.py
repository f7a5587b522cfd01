"""A turn in the making: the talk as it changes, and the effects gathered on the way."""

from dataclasses import dataclass, field

from conversations.effects import Effect, Line
from conversations.people import Person
from conversations.script import Ask, AskBoth, Script, Step, gaps_in
from conversations.scripts import Scripts
from conversations.talk import Place, Talk

FOREIGN = "foreign"
"""Marks an answer of the other one's that comes in another language."""


@dataclass(frozen=True)
class Passed:
    """A step that a turn went through, and the button that was taken there, if any."""

    script: str
    step: str
    choice: str | None = None


@dataclass(frozen=True)
class Turn:
    """What one event makes of a talk."""

    talk: Talk
    effects: tuple[Effect, ...]
    trail: tuple[Passed, ...] = ()


@dataclass(frozen=True)
class Given:
    """What a turn is given from outside: the instant, a number for a new talk, and chance."""

    now: int
    talk_id: int
    seed: int


class Lost(Exception):
    """A talk cannot go on: its script loops, or leads nowhere. The compiler should forbid it."""


@dataclass
class Run:
    """A turn in the making."""

    scripts: Scripts
    talk: Talk
    person: Person
    given: Given
    fresh: bool = False
    quiet: bool = False
    """What changes is no reason for a new bubble, however old the one is that stands."""
    effects: list[Effect] = field(default_factory=list)
    trail: list[Passed] = field(default_factory=list)

    @property
    def place(self) -> Place:
        return self.talk.standing.place

    @property
    def script(self) -> Script:
        return self.scripts.of(self.place)

    @property
    def here(self) -> Step:
        return self.script.steps[self.place.step]

    def change(self, **changes: object) -> None:
        self.talk = self.talk.model_copy(update=changes)

    def stand(self, **changes: object) -> None:
        self.change(standing=self.talk.standing.model_copy(update=changes))

    def go(self, step: str) -> None:
        self.stand(place=self.place.model_copy(update={"step": step}))

    def put(self, name: str, value: str, *, typed: bool = False) -> None:
        """Keeps an answer, if anything reads it."""
        if name in self.script.reads:
            self.stand(place=self.place.with_answer(name, value, typed=typed))

    def say(self, part: str) -> None:
        self.stand(said=(*self.talk.standing.said, *self.lines(part)))

    def lines(self, part: str) -> tuple[Line, ...]:
        """The same as `line`, and where it shows words in another language, a line that says so."""
        line = self.line(part)
        shown = {gap.partition(".")[0] for gap in line.values if gap.endswith(".theirs")}
        foreign = any(f"{name}.{FOREIGN}" in self.place.values for name in shown)
        return (line, Line("bot.other-language")) if foreign else (line,)

    def line(self, part: str) -> Line:
        """A line of the step it stands at, with its gaps filled."""
        return line_at(self.script, self.place, part)

    def filling(self, card_field: str) -> Line:
        """The words of a field of a card."""
        words = _filling(self.script, self.place, card_field)
        if isinstance(words, str):
            raise Lost
        return words


def line_at(script: Script, place: Place, part: str) -> Line:
    """A line of a step, with its gaps filled."""
    line_id = f"{script.script}.{place.step}.{part}"
    gaps = gaps_in(script.lines[line_id])
    return Line(line_id, script.version, {gap: _filling(script, place, gap) for gap in gaps})


def labels_at(script: Script, place: Place, asked: Ask | AskBoth) -> dict[str, Line]:
    """The choices on offer there, each with its label."""
    offered = (key for key, label in asked.choices.items() if place.offers(label))
    return {key: line_at(script, place, f"choices.{key}") for key in offered}


def _filling(script: Script, place: Place, gap: str) -> str | Line:
    name, _, field = gap.partition(".")
    if gap in place.words:
        return place.words[gap]
    value = place.values[gap if gap in place.values else name]
    if "/" in value:
        deck, _, card = value.partition("/")
        return Line(f"{script.script}.cards.{deck}.{card}.{field}", script.version)
    for step_name, asked in script.steps.items():
        if _offers(asked, name, value):
            return Line(f"{script.script}.{step_name}.choices.{value}", script.version)
    raise Lost


def _offers(step: Step, name: str, value: str) -> bool:
    """Whether a value of this variable has its words on a button of the step."""
    match step:
        case Ask(ask=asked) | AskBoth(ask_both=asked):
            return asked == name and value in step.choices
        case _:
            return False
