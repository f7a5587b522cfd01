"""`toward check --deploy`, over talks that are open: how many go which way, and where to look."""

import asyncio
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import delete, select

from bot import cli
from bot.commands.statuses import EXIT_UNUSABLE, EXIT_WRONG_CONTENT
from prompts import library
from rehearsal.world import ADA, BEN
from storage.database import transaction
from storage.tables import script_version, talk
from tests.shipped import COMPILED
from tests.stage import Stage

NEW = """\
script: questions
from: "Common questions"
with: person
pace: quiet
minutes: 3
title: Common questions
command: questions
moved: {which_more: others}
steps:
  which:
    ask: question
    say: Five questions that come up a lot. And a sixth.
    text: 300
    choices: {how: How, talk: Talk, more: More, not_now: Not now}
    next: {more: others, else: bye}
  others:
    ask: question
    say: These are the others.
    choices: {fifth: The fifth, sixth: The sixth}
    next: bye
  bye:
    end:
"""

Deploy = Callable[[Path], tuple[int, list[str]]]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The shipped scripts, of which some are changed."""
    folder = tmp_path / "content"
    for name in ("scripts", "locales"):
        shutil.copytree(library.SHIPPED / name, folder / name)
    (folder / "scripts" / "questions.yaml").write_text(NEW, encoding="utf-8")
    return folder


@pytest.fixture
def deploy(
    stage_of_two: Stage, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Deploy:
    shutil.copytree(COMPILED, stage_of_two.folder / "cache", dirs_exist_ok=True)
    monkeypatch.chdir(stage_of_two.folder.parent)
    monkeypatch.setenv("TOWARD_DATA_DIR", str(stage_of_two.folder))
    monkeypatch.setenv("TOWARD_DATABASE_URL", str(stage_of_two.settings.get("database_url", "")))

    def run(folder: Path) -> tuple[int, list[str]]:
        status = cli.main(["check", "--deploy", str(folder)])
        told = capsys.readouterr()
        return status, (told.out + told.err).splitlines()

    return run


async def says(stage: Stage, whom: int, *lines: str) -> None:
    for line in lines:
        if line.startswith("["):
            stage.world.tap_label(whom, whom, line.strip("[]"))
        else:
            stage.world.say(whom, whom, line)
        await stage.settle()


async def test_talks_are_counted_by_what_becomes_of_them(
    stage_of_two: Stage, content: Path, deploy: Deploy
) -> None:
    stage = stage_of_two
    await says(stage, ADA, "/questions", "[The other three]", "/notice")
    await says(stage, BEN, "/questions", "[How does it come back?]", "/body")

    status, lines = await asyncio.to_thread(deploy, content)

    assert status == 0
    assert lines[:2] == ["body-check-in: 1 talk", "     1  stand in this version already"]
    assert "notice-a-bid: 1 talk" in lines
    at = lines.index("questions: 2 talks")
    led, finishing = lines[at + 1 : at + 3]
    assert led == "     1  are led to another step: 'others'"
    assert finishing.startswith("     1  finish on the version that they began with (")
    assert finishing.endswith("): the step 'after' is gone, and `moved` does not name it")


async def test_a_talk_whose_step_is_the_same_goes_on(
    stage_of_two: Stage, content: Path, deploy: Deploy
) -> None:
    await says(stage_of_two, ADA, "/questions")

    assert await asyncio.to_thread(deploy, content) == (
        0,
        ["questions: 1 talk", "     1  go on in it"],
    )


async def test_where_nobody_may_know_where_somebody_stands_only_the_number_is_told(
    stage_of_two: Stage, content: Path, deploy: Deploy
) -> None:
    await says(stage_of_two, ADA, "/body")
    script = content / "scripts" / "body-check-in.yaml"
    source = script.read_text(encoding="utf-8")
    source = source.replace("  begin:\n", "  start:\n")
    script.write_text(source, encoding="utf-8")

    status, (heading, line) = await asyncio.to_thread(deploy, content)

    assert (status, heading) == (0, "body-check-in: 1 talk")
    assert "finish on the version" in line
    assert "begin'" not in line


async def test_a_talk_whose_version_is_lost_is_stuck_and_said_so(
    stage_of_two: Stage, content: Path, deploy: Deploy
) -> None:
    await says(stage_of_two, ADA, "/questions")
    with transaction(stage_of_two.app.tools.database) as connection:
        connection.execute(delete(script_version))

    status, lines = await asyncio.to_thread(deploy, content)

    assert status == EXIT_WRONG_CONTENT
    assert "cannot go on" in lines[1]


async def test_a_talk_that_cannot_come_back_from_a_script_it_called_is_stuck_too(
    stage_of_two: Stage, content: Path, deploy: Deploy
) -> None:
    await says(stage_of_two, ADA, "/rest", "[In a few days]")
    calling = content / "scripts" / "rest-until.yaml"
    source = calling.read_text(encoding="utf-8").replace("minutes: ", "minutes: 1")
    calling.write_text(source, encoding="utf-8")
    assert (await asyncio.to_thread(deploy, content))[0] == 0
    with transaction(stage_of_two.app.tools.database) as connection:
        connection.execute(delete(script_version))

    status, lines = await asyncio.to_thread(deploy, content)

    assert status == EXIT_WRONG_CONTENT
    assert lines[0] == "local-time: 1 talk"
    assert "cannot go on" in lines[1]


async def test_it_changes_nothing_and_says_so_where_nothing_is_open(
    stage_of_two: Stage, content: Path, deploy: Deploy
) -> None:
    assert await asyncio.to_thread(deploy, content) == (0, ["No talk is open."])
    await says(stage_of_two, ADA, "/questions")
    with transaction(stage_of_two.app.tools.database) as connection:
        before = connection.execute(select(talk)).all()
    await asyncio.to_thread(deploy, content)
    with transaction(stage_of_two.app.tools.database) as connection:
        assert connection.execute(select(talk)).all() == before


def test_without_data_there_is_nothing_to_look_at(
    tmp_path: Path,
    content: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("TOWARD_DATA_DIR", str(tmp_path / "none"))
    assert cli.main(["check", "--deploy", str(content)]) == 0
    assert capsys.readouterr().out.startswith("No talk is open: there is no data in ")
    assert not (tmp_path / "none").exists()


async def test_without_the_master_key_it_says_what_is_missing(
    stage_of_two: Stage, content: Path, deploy: Deploy
) -> None:
    (stage_of_two.folder / "master.key").unlink()
    status, (line,) = await asyncio.to_thread(deploy, content)
    assert status == EXIT_UNUSABLE
    assert line.startswith("There is no master key at ")


def test_broken_scripts_come_before_any_outlook(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (content / "scripts" / "questions.yaml").write_text("script: questions\n", encoding="utf-8")
    assert cli.main(["check", "--deploy", str(content)]) == EXIT_WRONG_CONTENT
    assert "E011" in capsys.readouterr().out
