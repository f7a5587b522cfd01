"""P17, and nothing from a private chat in a group: by type, seen to be refused by mypy."""

import subprocess
import sys
from pathlib import Path

import pytest

from conversations.effects import Line, Link, Say, Tell, Tidy
from conversations.group_effects import (
    Constant,
    GroupSay,
    GroupTell,
    NotConstant,
    constant,
    in_public,
)

ROOT = Path(__file__).parents[2]
BEGINNING = """
from bot.posting import GroupPost, Post, ToGroup, ToPerson
from conversations.effects import Line, Link, Say, Tell
from conversations.group_effects import Constant, GroupSay, GroupTell
from storage.people import PersonRow
from storage.shared_chats import SharedChatRow


def write(to_group: GroupPost, to_person: Post, person: PersonRow, typed: str) -> None:
"""
ORDINARY = """
    to_group.put(GroupTell(Constant("bot.group-help")))
    to_group.put(GroupSay(1, 1, (Constant("a.b.say", values={"card": Constant("a.c.d")}),)))
    to_person.put(Tell(Line("bot.parked", values={"title": typed})))
"""
REFUSED = {
    "words in the gap of a constant": 'to_group.put(GroupTell(Constant("a", values={"b": typed})))',
    "an address in one": 'to_group.put(GroupTell(Constant("a", values={"b": Link(typed)})))',
    "a line that may hold words": 'to_group.put(GroupTell(Line("a", values={"b": typed})))',
    "a line inside a constant": (
        'to_group.put(GroupTell(Constant("a", values={"b": Line("c", values={"d": typed})})))'
    ),
    "a bubble of a talk of one's own": 'to_group.put(Say(1, 1, (Line("a"),)))',
    "a line of one's own chat": 'to_group.put(Tell(Line("a")))',
    "words for a button": 'to_group.put(GroupSay(1, 1, (), {"c": Line("a")}))',
    "a plain call": 'to_group.call("sendMessage", {"text": typed})',
    "a group's address for what goes to a person": "Post(to_person.pen, to_group.to)",
    "a person's address for what goes to a group": "GroupPost(to_group.pen, to_person.to)",
    "a group as a person": "ToPerson(to_group.to.group)",
    "a person as a group": "ToGroup(person)",
}


def mypy(folder: Path, *lines: str) -> list[str]:
    """What mypy says of a file with these lines, as `make check` runs it."""
    file = folder / "snippet.py"
    file.write_text(BEGINNING + "".join(f"    {line}\n" for line in lines), encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--no-error-summary", str(file)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert not done.stderr, done.stderr
    return [line.removeprefix(str(file)) for line in done.stdout.splitlines() if "error" in line]


def test_what_is_constant_may_go_to_a_group_and_words_to_their_person(tmp_path: Path) -> None:
    assert mypy(tmp_path, *filter(None, map(str.strip, ORDINARY.splitlines()))) == []


def test_nothing_that_may_hold_words_can_be_sent_to_a_group(tmp_path: Path) -> None:
    found = mypy(tmp_path, *REFUSED.values())
    first = BEGINNING.count("\n") + 1
    told = {int(line.split(":")[1]) for line in found}
    missed = [what for number, what in enumerate(REFUSED, start=first) if number not in told]
    assert not missed, f"mypy lets through: {missed}"


# A shared talk runs through the same engine; what comes out of it passes this one bridge.


@pytest.mark.parametrize(
    "line",
    [
        Line("a", values={"b": "words"}),
        Line("a", values={"b": Link("https://example.org")}),
        Line("a", values={"b": Line("c", values={"d": "words"})}),
    ],
)
def test_a_line_with_words_in_it_has_no_constant(line: Line) -> None:
    with pytest.raises(NotConstant):
        constant(line)
    for effect in (Say(1, 1, (line,)), Say(1, 1, (), {"c": line}), Tell(line)):
        with pytest.raises(NotConstant):
            in_public(effect)


def test_what_only_a_persons_chat_can_have_is_none_of_a_groups_effects() -> None:
    with pytest.raises(NotConstant):
        in_public(Tidy(3))


def test_a_constant_keeps_its_constants_and_names_the_groups_commands() -> None:
    card = Line("week.cards.a.b.do", "v1")
    said = in_public(Say(1, 2, (Line("week.a.say", "v1", {"card": card}),), fresh=True))
    assert said == GroupSay(
        1,
        2,
        (Constant("week.a.say", "v1", {"card": Constant("week.cards.a.b.do", "v1")}),),
        fresh=True,
    )
    assert in_public(Tell(Line("bot.neutral-end"))) == GroupTell(Constant("bot.group-neutral-end"))
