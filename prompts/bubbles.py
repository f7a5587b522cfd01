"""How long a message can become: words that share a bubble, their gaps filled at their longest."""

from collections.abc import Iterator, Mapping

from conversations.script import Ask, AskBoth, Step, gaps_in
from conversations.ways import SHOWN, waits, ways
from prompts.diagnostics import Problem
from prompts.graph import restless_loops
from prompts.markup import units
from prompts.shape import Draft
from prompts.texts import spoken
from prompts.variables import given_in

MESSAGE_LIMIT = 4096
"""UTF-16 units of one message (Bot API, sendMessage.text)."""

_ROOM = 256
"""Left for a line of the bot's own above the question, such as that an answer was too long."""

_PARAGRAPH = 2
"""Line breaks after what each step says."""

_AROUND = 2
"""The invisible marks that isolate a person's own words."""


def bubble_problems(draft: Draft) -> Iterator[Problem]:
    """The steps with which a bubble becomes longer than a message can be."""
    if any(restless_loops(draft.readable)):
        return
    for name, total in _too_long(draft).items():
        if said := spoken(draft.readable[name]):
            message = f"up to {total} characters in one message; {MESSAGE_LIMIT - _ROOM} fit"
            yield Problem("E201", ("steps", name, said[0]), message)


def _too_long(draft: Draft) -> Mapping[str, int]:
    """The steps that fill a bubble beyond its measure, and how far it is filled by then."""
    steps = draft.readable
    arriving = dict.fromkeys(steps, 0)
    ahead = list(steps)
    found: dict[str, int] = {}
    while ahead:
        name = ahead.pop()
        total = arriving[name] + _length(draft, steps[name])
        if total > MESSAGE_LIMIT - _ROOM:
            found[name] = total
        elif not waits(steps[name]):
            for way in ways(steps[name]):
                if total > arriving.get(way.to, total):
                    arriving[way.to] = total
                    ahead.append(way.to)
    return found


def _length(draft: Draft, step: Step) -> int:
    """The UTF-16 units that a step adds to a bubble, at most."""
    said = spoken(step)
    if said is None:
        return 0
    filled = (_longest(draft, gap) - units(f"{{{gap}}}") for gap in gaps_in(said[1]))
    return units(said[1]) + sum(filled) + _PARAGRAPH


def _longest(draft: Draft, gap: str) -> int:
    name, _, field = gap.partition(".")
    if field and field not in SHOWN:
        decks = (draft.decks or {}).values()
        shown = (card.get(field, "") for cards in decks for card in cards.values())
        return max(map(units, shown), default=0)
    answers = [_longest_answer(step) for step in _asking_for(draft, name)]
    return max([*answers, _longest_given(draft, name)])


def _longest_given(draft: Draft, name: str) -> int:
    """Of the words that an action gives."""
    longest = given_in(draft).get(name)
    return 0 if longest is None else 2 * longest + _AROUND


def _asking_for(draft: Draft, name: str) -> Iterator[Ask | AskBoth]:
    for step in draft.readable.values():
        match step:
            case Ask(ask=asked) | AskBoth(ask_both=asked) if asked == name:
                yield step


def _longest_answer(asked: Ask | AskBoth) -> int:
    # A character may take two units. Numbers and times are refused or short.
    typed = min(2 * asked.text, MESSAGE_LIMIT) + _AROUND if asked.text is not None else 0
    return max([typed, *map(units, asked.choices.values())])
