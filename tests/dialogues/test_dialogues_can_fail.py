"""A dialogue that says something else, or leaves something out, does not go unnoticed."""

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from conversations.script import Script
from conversations.turn import Passed
from tests.dialogues.conftest import Play
from tests.dialogues.covering import offers_back, uncovered
from tests.dialogues.reading import HERE, Unreadable, files, read, rewrite, text
from tests.dialogues.test_dialogues import DIALOGUES, SCRIPTS

HAND_WRITTEN = """\
# Ada is offered something
Written by hand, without a word of the bot.

_Ada has agreed before._

Ada: /today
Ada: [Not now]
"""

Write = Callable[[str], Path]


@pytest.fixture
def written(tmp_path: Path) -> Write:
    def write(content: str) -> Path:
        path = tmp_path / "by-hand.md"
        rewrite(path, content)
        return path

    return write


async def test_what_the_bot_says_is_filled_in_below_each_line(play: Play, written: Write) -> None:
    told = (await play(written(HAND_WRITTEN))).told

    assert "Ada: /today\n\n> **Toward to Ada**\n>\n> For today, if you like: " in told
    assert told.endswith("> Closed. /today and /help are here any time.\n")


async def test_another_word_of_the_bot_is_a_difference(play: Play, written: Write) -> None:
    told = (await play(written(HAND_WRITTEN))).told
    path = written(told.replace("For today, if", "For tonight, if"))

    assert (await play(path)).told != text(path)


async def test_what_is_written_anew_is_told_the_same_again(
    play: Play, written: Write, tmp_path: Path
) -> None:
    told = (await play(written(HAND_WRITTEN))).told
    again = tmp_path / "again.md"
    rewrite(again, told)

    assert text(again) == told
    assert (await play(again)).told == told


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("Ada: [Nothing like it]", "by-hand.md:8: no button says 'Nothing like it'"),
        ("Ben opens the link.", "by-hand.md:8: there is no link to open"),
        ("Ada dances.", "by-hand.md:8: nobody can do this: 'Ada dances.'"),
        ("Dora: hello", "by-hand.md:8: nobody can do this: 'Dora: hello'"),
        ("== 3 weeks ==", "by-hand.md:8: nobody can do this: '== 3 weeks =='"),
        ("Ada: [Not now]\nBen: hello", "by-hand.md:9: press Start first"),
        ("Ada (an old button): [Pick it up]", "by-hand.md:8: there was no button 'Pick it up'"),
    ],
)
async def test_a_line_that_cannot_be_done_is_named(
    line: str, complaint: str, play: Play, written: Write
) -> None:
    path = written(
        HAND_WRITTEN.replace("Ada: [Not now]", line).replace("Ada: /today", "\nAda: /today")
    )

    with pytest.raises(Unreadable, match=re.escape(complaint)):
        await play(path)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "Ada: /today\n",
        "# A title alone\n",
        "# A title\n\nWhat it shows.\n\n```yaml\nscript: x\n",
    ],
)
def test_a_file_without_the_form_of_a_dialogue_is_refused(content: str, written: Write) -> None:
    with pytest.raises(Unreadable, match=r"by-hand\.md"):
        read(written(content))


async def test_each_step_and_button_that_nothing_goes_through_is_named(play: Play) -> None:
    passed = {each for path in DIALOGUES for each in (await play(path)).passed}
    left_out = Passed("welcome", "closest", "hurt")

    assert uncovered(SCRIPTS.values(), passed - {left_out}) == ["welcome.closest [hurt]"]
    assert uncovered(SCRIPTS.values(), passed - {Passed("today", "hello")}) == ["today.hello"]
    no_way_back = {each for each in passed if each.choice != "back"}
    assert uncovered(SCRIPTS.values(), no_way_back) == [
        f"{name} [back]" for name in SCRIPTS if offers_back(SCRIPTS[name])
    ]


def test_a_control_of_the_engine_is_something_to_cover() -> None:
    script = Script.model_validate(
        {
            "script": "small",
            "from": "A test",
            "with": "person",
            "pace": "quiet",
            "minutes": 1,
            "title": "Small",
            "cards": {"some": {"one": {"text": "One."}}},
            "steps": {
                "pick": {"vary": "card", "cards": "some", "next": "which"},
                "which": {
                    "ask": "answer",
                    "say": "Which?",
                    "choices": {"this": "This"},
                    "next": "bye",
                    "another": "pick",
                    "skip": "bye",
                },
                "bye": {"end": None},
            },
        }
    )

    assert uncovered([script], set()) == [
        "small.pick",
        "small.which",
        "small.which [this]",
        "small.which [another]",
        "small.which [skip]",
        "small.bye",
    ]


@pytest.mark.parametrize(
    ("name", "offered"),
    [("welcome", True), ("notice-a-bid", True), ("help-now", False), ("stop", False)],
)
def test_which_scripts_have_a_way_back(name: str, offered: bool) -> None:
    assert offers_back(SCRIPTS[name]) is offered


def test_only_dialogues_are_taken_for_dialogues(tmp_path: Path) -> None:
    (tmp_path / "one.md").touch()
    (tmp_path / "notes.txt").touch()

    assert [path.name for path in files(tmp_path)] == ["one.md"]
    assert len(files()) > len(SCRIPTS)


def test_the_option_that_writes_dialogues_anew_is_known_from_the_top() -> None:
    command = [sys.executable, "-m", "pytest", "--help", "-p", "no:cacheprovider"]
    done = subprocess.run(command, cwd=HERE.parents[1], capture_output=True, text=True, check=True)

    assert "--update-dialogues" in done.stdout
