"""What each variable may hold, where it is read, and whether it is there by then."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from conversations.actions import ACTIONS
from conversations.script import Ask, AskBoth, Choose, Do, Set, Step, Vary, fields_of, gaps_in
from conversations.ways import SHOWN, takes_away, ways
from prompts.diagnostics import Place, Problem
from prompts.graph import guess
from prompts.shape import Draft
from prompts.texts import spoken


@dataclass(frozen=True)
class Values:
    """What a variable may hold, over all steps that give it a value."""

    choices: frozenset[str] = frozenset()
    fixed: frozenset[str] = frozenset()
    typed: bool = False
    number: bool = False
    decks: frozenset[str] = frozenset()

    @property
    def known(self) -> frozenset[str]:
        """The values that are written in the script."""
        return self.choices | self.fixed

    def __or__(self, other: "Values") -> "Values":
        return Values(
            self.choices | other.choices,
            self.fixed | other.fixed,
            self.typed or other.typed,
            self.number or other.number,
            self.decks | other.decks,
        )


@dataclass(frozen=True)
class Reading:
    """One place where a variable is read; as a gap in a text, perhaps a field of a card."""

    variable: str
    field: str
    place: Place
    shown: bool


def variables(draft: Draft) -> Mapping[str, Values]:
    """What each variable may hold."""
    found = dict.fromkeys(draft.takes, Values(typed=True))
    for step in draft.readable.values():
        for name, values in _given(step, draft.company):
            found[name] = found.get(name, Values()) | values
    return found


def readings(name: str, step: Step) -> Iterator[Reading]:
    """Every variable that a step reads."""
    place = ("steps", name)
    match step:
        case Choose(choose=variable):
            yield Reading(variable, "", (*place, "choose"), shown=False)
        case Do(given=given):
            for key, value in given.items():
                for gap in gaps_in(value):
                    yield _reading(gap, (*place, "given", key), shown=False)
        case Ask() | AskBoth():
            yield from _asked(place, step)
        case _ if said := spoken(step):
            yield from _shown(said[1], (*place, said[0]))
    if isinstance(step, Ask) and step.keeps:
        yield _reading(step.keeps, (*place, "keeps"), shown=True)


def _asked(place: Place, step: Ask | AskBoth) -> Iterator[Reading]:
    yield from _shown(step.say, (*place, "say"))
    if isinstance(step, AskBoth) and step.held is not None:
        yield from _shown(step.held, (*place, "held"))
    if isinstance(step, AskBoth) and step.brings is not None:
        yield Reading(step.brings, "", (*place, "brings"), shown=False)
    for key, label in step.choices.items():
        yield from _shown(label, (*place, "choices", key))


def _shown(words: str, place: Place) -> Iterator[Reading]:
    return (_reading(gap, place, shown=True) for gap in dict.fromkeys(gaps_in(words)))


def given_in(draft: Draft) -> Mapping[str, int]:
    """The variables that actions give in this script, and how many characters at most."""
    actions = (ACTIONS[each.do] for each in draft.readable.values() if isinstance(each, Do))
    return {
        name: action.longest
        for action in actions
        for names in action.gives.values()
        for name in names
    }


def variable_problems(draft: Draft, known: Mapping[str, Values]) -> Iterator[Problem]:
    """What is wrong with how variables are read and set.

    Args:
        draft: the script.
        known: what each of its variables may hold.
    """
    there = _there(draft, frozenset(known))
    read = set()
    for name, step in draft.readable.items():
        for reading in readings(name, step):
            read.add(reading.variable)
            if reading.variable in known:
                yield from _misread(draft, reading, known[reading.variable])
                if reading.variable not in there[name]:
                    yield _not_there(reading, name)
            elif draft.whole:
                message = f"unknown variable {reading.variable!r}{guess(reading.variable, known)}"
                yield Problem("E120", reading.place, message)
        yield from _never_without_card(draft, name, there[name])
    if draft.whole:
        yield from _unread(draft, read)


def _never_without_card(draft: Draft, name: str, there: frozenset[str]) -> Iterator[Problem]:
    step = draft.readable[name]
    if isinstance(step, Ask) and step.never is not None:
        vary = draft.readable.get(step.never)
        if isinstance(vary, Vary) and vary.vary not in there:
            message = f"on some way to {name!r} there is no card {vary.vary!r} to be rid of"
            yield Problem("E344", ("steps", name, "never"), message)


def _not_there(reading: Reading, step: str) -> Problem:
    if "." in reading.variable:
        message = f"{{{reading.variable}}} is not shown to both yet on some way to {step!r}"
        return Problem("E127", reading.place, message)
    message = f"{reading.variable!r} has no value yet on some way to {step!r}"
    return Problem("E121", reading.place, message)


def _given(step: Step, company: str | None) -> Iterator[tuple[str, Values]]:
    match step:
        case Ask():
            number = step.number is not None
            yield step.ask, Values(frozenset(step.choices), frozenset(), step.takes_typing, number)
        case AskBoth(ask_both=name):
            values = Values(frozenset(step.choices), frozenset(), step.takes_typing)
            if company == "shared":
                yield from ((f"{name}.{field}", values) for field in ("one", "other"))
            else:
                yield from ((each, values) for each in (name, f"{name}.theirs"))
            if step.brings is not None:
                yield f"{step.brings}.theirs", Values(typed=True)
        case Set(set=values):
            yield from ((name, Values(fixed=frozenset({value}))) for name, value in values.items())
        case Vary(vary=name):
            yield name, Values(decks=step.decks)
        case Do(do=action):
            given = {name for names in ACTIONS[action].gives.values() for name in names}
            yield from ((name, Values(typed=True)) for name in sorted(given))


def _reading(gap: str, place: Place, *, shown: bool) -> Reading:
    variable, _, field = gap.partition(".")
    if field in SHOWN:
        return Reading(gap, "", place, shown)
    return Reading(variable, field, place, shown)


def _there(draft: Draft, every: frozenset[str]) -> Mapping[str, frozenset[str]]:
    """The variables that have a value at each step, whichever way it was reached.

    Begins with all of them everywhere and takes away what some way does not give, until nothing
    changes. A step that could not be read is taken to give everything.
    """
    steps = draft.steps
    there = dict.fromkeys(steps, every)
    ahead = list(steps)[:1]
    there.update(dict.fromkeys(ahead, frozenset(draft.takes)))
    been: set[str] = set()
    while ahead:
        name = ahead.pop()
        step = steps[name]
        been.add(name)
        for way in ways(step) if step is not None else ():
            kept = there[name] - takes_away(step) if step is not None else there[name]
            left = there.get(way.to, frozenset()) & (kept | way.gives)
            if way.to in steps and (left != there[way.to] or way.to not in been):
                there[way.to] = left
                ahead.append(way.to)
    return there


def _misread(draft: Draft, reading: Reading, values: Values) -> Iterator[Problem]:
    name, field, place = reading.variable, reading.field, reading.place
    if draft.traceless and (values.choices or values.typed) and _is_answer(draft, name):
        yield Problem("E126", place, f"{name!r} is an answer; here none is kept to be read later")
    if field and not values.decks:
        yield Problem("E123", place, f"{name!r} is no card, so it has no field {field!r}")
    elif field and not reading.shown:
        yield Problem("E123", place, f"an action is given the card: write {{{name}}}")
    elif values.decks and not field and reading.shown:
        yield Problem("E123", place, f"{name!r} is a card; show a field of it: {{{name}.field}}")
    elif field and values.known | ({"typed"} if values.typed else set()):
        yield Problem("E123", place, f"{name!r} is not always a card")
    elif field:
        yield from _missing_field(draft, reading, values.decks)
    if reading.shown and not field:
        yield from _without_words(reading, values)


def _is_answer(draft: Draft, name: str) -> bool:
    """Whether what is in it may come from what was tapped or typed in the talk.

    What a script takes was there before, and so was what the person has set.
    """
    steps = (step for step in draft.readable.values() if not _tells_settings(step))
    return any(name == each for step in steps for each, _ in _given(step, draft.company))


def _tells_settings(step: Step) -> bool:
    return isinstance(step, Do) and ACTIONS[step.do].of_settings


def _missing_field(draft: Draft, reading: Reading, decks: frozenset[str]) -> Iterator[Problem]:
    for deck in sorted(decks & set(draft.decks or {})):
        cards = (draft.decks or {})[deck].values()
        fields = set().union(*map(fields_of, cards))
        if cards and reading.field not in fields:
            message = f"the cards of {deck!r} have no field {reading.field!r}"
            yield Problem("E123", reading.place, message + guess(reading.field, fields))


def _without_words(reading: Reading, values: Values) -> Iterator[Problem]:
    if values.number:
        message = f"{{{reading.variable}}} shows a number about a person"
        yield Problem("E213", reading.place, message)
    if wordless := sorted(values.fixed - values.choices):
        message = f"{{{reading.variable}}} may be {wordless[0]!r}, which is no button with words"
        yield Problem("E125", reading.place, message)


def _unread(draft: Draft, read: set[str]) -> Iterator[Problem]:
    for name, step in draft.readable.items():
        if isinstance(step, Set):
            for variable in step.set:
                if variable not in read:
                    message = f"{variable!r} is set and never read"
                    yield Problem("E122", ("steps", name, "set", variable), message, "key")
        elif isinstance(step, Vary) and step.vary not in read:
            message = f"the card {step.vary!r} is taken and never shown"
            yield Problem("E122", ("steps", name, "vary"), message)
