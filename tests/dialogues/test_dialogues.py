"""Every dialogue says what the bot says, and together they leave nothing out."""

from pathlib import Path

import pytest

from prompts import library
from tests.dialogues.conftest import Play
from tests.dialogues.covering import uncovered
from tests.dialogues.reading import HERE, files, read
from tests.dialogues.replaying import replay

DIALOGUES = files()
NAMES = [path.stem for path in DIALOGUES]
SCRIPTS = library.load(library.SHIPPED, None).scripts


@pytest.mark.parametrize("path", DIALOGUES, ids=NAMES)
async def test_the_bot_says_what_the_dialogue_says(
    path: Path, play: Play, request: pytest.FixtureRequest
) -> None:
    told = (await play(path)).told
    if request.config.getoption("--update-dialogues"):
        path.write_text(told, encoding="utf-8")
    assert told.splitlines() == path.read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("path", DIALOGUES, ids=NAMES)
async def test_a_restart_between_every_two_lines_changes_nothing(
    path: Path, play: Play, fresh_data: Path, tmp_path: Path
) -> None:
    steady = await play(path)
    restless = await replay(read(path), fresh_data, tmp_path, restless=True)
    assert restless.told.splitlines() == steady.told.splitlines()


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_script_has_a_dialogue_of_its_own(script: str) -> None:
    assert (HERE / f"{script}.md").exists()


async def test_every_step_and_button_is_covered_by_a_dialogue(play: Play) -> None:
    passed = {each for path in DIALOGUES for each in (await play(path)).passed}
    assert uncovered(SCRIPTS.values(), passed) == []
