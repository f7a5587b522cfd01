"""What may follow in a group. By type nothing of it can hold what a person said.

A `Line` may: its gaps take anybody's words. A `Constant` has other constants in its gaps and
nothing else, and these are the only lines that are sent to a group.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from conversations.effects import (
    Alarm,
    Alert,
    AskBoth,
    Control,
    Do,
    Effect,
    Line,
    Remove,
    Saw,
    Say,
    Tell,
)

_IN_A_GROUP = {
    "bot.neutral-end": "bot.group-neutral-end",
    "bot.silent-close": "bot.group-silent-close",
    "bot.old-button": "bot.group-old-button",
}
"""Lines that name other commands there."""


@dataclass(frozen=True)
class Constant:
    """One line by its id, the same whoever reads it and whatever they have said."""

    id: str
    version: str = ""
    """The script version it belongs to, for when the newest words have no such line."""
    values: Mapping[str, "Constant"] = field(default_factory=dict)


@dataclass(frozen=True)
class GroupSay:
    """A shared talk's bubble: paragraphs, buttons, and one that leads to a chat of one's own."""

    talk: int
    wait: int
    lines: tuple[Constant, ...]
    choices: Mapping[str, Constant] = field(default_factory=dict)
    controls: tuple[Control, ...] = ()
    fresh: bool = False
    private: Constant | None = None


@dataclass(frozen=True)
class GroupTell:
    """A line outside any talk."""

    line: Constant


@dataclass(frozen=True)
class GroupAlert:
    """What a tap is answered with, on the phone of whoever tapped. It may be lost."""

    line: Constant


GroupEffect = GroupSay | GroupTell | GroupAlert | Remove | Do | AskBoth | Saw | Alarm


class NotConstant(Exception):
    """A shared script showed what somebody typed. The compiler forbids it."""


def in_public(effect: Effect) -> GroupEffect:
    """An effect of a shared talk as one of its group.

    Raises:
        NotConstant: it holds somebody's words, or is none that a group can have.
    """
    match effect:
        case Say():
            choices = {key: constant(label) for key, label in effect.choices.items()}
            return GroupSay(
                effect.talk,
                effect.wait,
                tuple(map(constant, effect.lines)),
                choices,
                effect.controls,
                effect.fresh,
                constant(effect.private) if effect.private else None,
            )
        case Tell(line=line):
            return GroupTell(constant(line))
        case Alert(line=line):
            return GroupAlert(constant(line))
        case Remove() | Do() | AskBoth() | Saw() | Alarm():
            return effect
        case _:
            raise NotConstant


def constant(line: Line) -> Constant:
    """The line, if it and all that it shows are constant.

    Raises:
        NotConstant: it holds somebody's words.
    """
    values: dict[str, Constant] = {}
    for gap, value in line.values.items():
        if not isinstance(value, Line):
            raise NotConstant
        values[gap] = constant(value)
    return Constant(_IN_A_GROUP.get(line.id, line.id), line.version, values)
