"""Every dialogue says what the bot says, and together they leave nothing out."""

from difflib import unified_diff
from pathlib import Path

import pytest

from tests.dialogues.conftest import Play
from tests.dialogues.covering import uncovered
from tests.dialogues.reading import HERE, files, read, rewrite, text
from tests.dialogues.replaying import replay
from tests.shipped import shipped

DIALOGUES = files()
NAMES = [path.stem for path in DIALOGUES]
SCRIPTS = shipped().scripts


@pytest.mark.parametrize("path", DIALOGUES, ids=NAMES)
async def test_the_bot_says_what_the_dialogue_says(
    path: Path, play: Play, request: pytest.FixtureRequest
) -> None:
    told = (await play(path)).told
    if request.config.getoption("--update-dialogues"):
        rewrite(path, told)
    changes = difference(text(path), told)
    assert not changes, f"`pytest --update-dialogues` would write:\n{changes}"


@pytest.mark.parametrize("path", DIALOGUES, ids=NAMES)
async def test_a_restart_between_every_two_lines_changes_nothing(
    path: Path, fresh_data: Path, tmp_path: Path
) -> None:
    restless = await replay(read(path), fresh_data, tmp_path, restless=True)
    changes = difference(text(path), restless.told)
    assert not changes, f"after a restart it says something else:\n{changes}"


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_script_has_a_dialogue_of_its_own(script: str) -> None:
    assert (HERE / f"{script}.md").exists()


async def test_every_step_and_button_is_covered_by_a_dialogue(play: Play) -> None:
    passed = {each for path in DIALOGUES for each in (await play(path)).passed}
    missing = uncovered(SCRIPTS.values(), passed)
    assert not missing, "no dialogue goes through:\n" + "\n".join(missing)


def difference(before: str, after: str) -> str:
    lines = unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=8)
    return "\n".join(list(lines)[2:])
