"""`toward simulate`: a small run is whole, and what is broken on purpose is seen."""

import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from http import HTTPStatus
from pathlib import Path
from typing import Any

import pytest
import structlog

from bot import cli
from bot.settings import environment
from bot.simulation.cast import FIRST_USER
from bot.simulation.eye import Shown
from bot.simulation.private_words import word_of
from bot.simulation.report import Outcome
from bot.simulation.simulate import Asked, Stage, play
from bot.simulation.watchers import HOUR
from conversations.script import Script
from rehearsal.refusals import Answer, done
from tests.shipped import shipped

SMALL = Asked(people=12, weeks=4, seed=1, crash_every=60, faults=True)
CALM = Asked(people=6, weeks=2, seed=1)
BUSY = Asked(people=12, weeks=4, seed=1)
Plant = Callable[[Stage], None]


def run(asked: Asked, folder: Path, plant: Plant = lambda _stage: None) -> Outcome:
    stage = Stage(asked, folder, shipped())
    plant(stage)
    return play(stage, lambda _over, _whole: None)


def simulate(hash_seed: int, *arguments: str) -> tuple[int, dict[str, Any]]:
    """In a process of its own: sets are in another order there, and nothing may depend on it."""
    done = subprocess.run(
        [sys.executable, "-m", "bot", "simulate", "--json", *arguments],
        env={**environment(), "PYTHONHASHSEED": str(hash_seed)},
        capture_output=True,
        check=False,
        text=True,
    )
    told: dict[str, Any] = json.loads(done.stdout)
    return done.returncode, told


# A small run.


def test_twelve_people_live_four_weeks_through_crashes_and_faults(tmp_path: Path) -> None:
    outcome = run(SMALL, tmp_path)

    assert outcome.violations == ()
    assert outcome.status == 0
    assert outcome.crashes > 5
    assert outcome.faults > 5
    assert outcome.updates > 100


def test_some_of_the_couples_are_linked_and_a_week_comes_to_both(tmp_path: Path) -> None:
    question = shipped().scripts["weekly-together"].lines["weekly-together.knock.say"]
    asked: set[int] = set()

    def plant(stage: Stage) -> None:
        shown = stage.watch.shown

        def noting(each: Shown) -> None:
            if each.message["text"] == question:
                asked.add(each.chat)
            shown(each)

        stage.watch.shown = noting  # type: ignore[method-assign, assignment]
        stages.append(stage)

    stages: list[Stage] = []
    run(Asked(people=40, weeks=6, seed=1), tmp_path, plant)

    (stage,) = stages
    assert len(stage.watch.linked) > 10
    assert any(who.partner and {who.user, who.partner.user} <= asked for who in stage.people)


def test_the_same_seed_leaves_the_same_trace_in_another_process() -> None:
    arguments = ("--people", "6", "--weeks", "2", "--crash-every", "50", "--faults", "--seed")

    (ended, first), (_, again), (_, other) = (
        simulate(1, *arguments, "5"),
        simulate(2, *arguments, "5"),
        simulate(1, *arguments, "6"),
    )

    assert ended == 0
    assert first["trace"] == again["trace"]
    assert first | {"took": 0} == again | {"took": 0}
    assert first["trace"] != other["trace"]


def test_nothing_outside_is_touched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOWARD_DATABASE_URL", "postgresql://nobody@nowhere.invalid/real")
    monkeypatch.setenv("TOWARD_DATA_DIR", str(tmp_path / "real"))
    monkeypatch.setenv("TOWARD_LOG_LEVEL", "LOUD")

    assert run(CALM, tmp_path / "own").status == 0
    assert not (tmp_path / "real").exists()


def test_it_reports_in_plain_words(tmp_path: Path) -> None:
    said = run(CALM, tmp_path).in_words()

    assert said.startswith("6 people, 2 weeks, seed 1: ")
    assert "Every promise that was watched was kept" in said


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(200))
def test_forty_people_live_six_weeks_through_crashes_and_faults(tmp_path: Path, seed: int) -> None:
    asked = Asked(people=40, weeks=6, seed=seed, crash_every=80, faults=True)

    assert run(asked, tmp_path).violations == ()


# Whatever is broken on purpose is seen.


def each_hour(stage: Stage, does: Callable[[Stage], None]) -> None:
    """Somebody else in the bot's own clothes does something, beside the bot."""
    living = stage.live

    async def live(progress: Callable[[int, int], None]) -> None:
        def tell(over: int, whole: int) -> None:
            progress(over, whole)
            does(stage)

        await living(tell)

    stage.live = live  # type: ignore[method-assign]


def speaks_at_night(stage: Stage) -> None:
    def does(stage: Stage) -> None:
        if stage.people[0].wall(stage.clock.now()).hour == 3:
            said = {"chat_id": str(FIRST_USER), "text": "Hello there, out of nowhere."}
            stage.world.call("sendMessage", said)

    each_hour(stage, does)


def speaks_after_stop(stage: Stage) -> None:
    def does(stage: Stage) -> None:
        now, first = stage.clock.now(), stage.people[0]
        hours = (now - stage.began) // HOUR
        if hours == 200:
            stage.run.habits.plan(first, now, ("/stop",))
        if hours > 200:
            stage.world.call("sendMessage", {"chat_id": str(first.user), "text": "Hello there."})

    each_hour(stage, does)


def loses_updates(stage: Stage) -> None:
    """Some of what is handed over never reaches the bot."""
    call = stage.world.call

    def losing(method: str, params: Mapping[str, str], files: object = None) -> Answer:
        answer = call(method, params)
        if method != "getUpdates" or answer.status != HTTPStatus.OK:
            return answer
        kept = [each for each in answer.body["result"] if each["update_id"] % 10]
        return Answer(answer.status, {**answer.body, "result": kept})

    stage.world.call = losing  # type: ignore[method-assign]


def swallows_replies(stage: Stage) -> None:
    """Telegram says that it has a reply, and nobody ever sees it."""
    call = stage.world.call

    def swallowing(method: str, params: Mapping[str, str], files: object = None) -> Answer:
        if method in {"sendMessage", "editMessageText", "answerCallbackQuery"}:
            return done({"message_id": 1})
        return call(method, params)

    stage.world.call = swallowing  # type: ignore[method-assign]


def brings_shared_things_to_who_has_left(stage: Stage) -> None:
    question = shipped().scripts["weekly-together"].lines["weekly-together.knock.say"]

    def does(stage: Stage) -> None:
        now = stage.clock.now()
        hours = (now - stage.began) // HOUR
        one = next((each for each in stage.people if each.user in stage.watch.linked), None)
        if one is not None and hours == 400:
            stage.run.habits.plan(one, now, ("/leave", "first"))
        if one is not None and hours > 403:
            stage.world.call("sendMessage", {"chat_id": str(one.user), "text": question})

    each_hour(stage, does)


def comes_daily(stage: Stage) -> None:
    knock = shipped().scripts["weekly-reflection"].lines["weekly-reflection.knock.say"]

    def does(stage: Stage) -> None:
        if stage.people[0].wall(stage.clock.now()).hour == 19:
            stage.world.call("sendMessage", {"chat_id": str(FIRST_USER), "text": knock})

    each_hour(stage, does)


def tells_on_the_lock_screen(stage: Stage) -> None:
    """The bot speaks other words than those that were agreed on."""
    told = "A question about your marriage."
    library = shipped()
    scripts = dict(library.scripts)
    for name in ("weekly-reflection", "come-back"):
        agreed = scripts[name].lines[f"{name}.knock.say"].partition("\n")[0]
        data = scripts[name].model_dump_json(by_alias=True).replace(agreed, told)
        scripts[name] = Script.model_validate_json(data)
    stage.run.process.words = replace(library, scripts=scripts)


def sends_twice(stage: Stage) -> None:
    """What comes by itself leaves twice, and one of the two is nowhere recorded."""
    call = stage.world.call

    def doubling(method: str, params: Mapping[str, str], files: object = None) -> Answer:
        if method == "sendMessage" and params.get("disable_notification") == "true":
            call(method, params)
        return call(method, params)

    stage.world.call = doubling  # type: ignore[method-assign]


def tells_a_stranger(stage: Stage) -> None:
    def does(stage: Stage) -> None:
        said = {"chat_id": str(stage.people[-1].user), "text": word_of(1)}
        stage.world.call("sendMessage", said)

    each_hour(stage, does)


def tells_a_group(stage: Stage) -> None:
    def does(stage: Stage) -> None:
        for each in stage.people:
            if each.group is not None:
                said = {"chat_id": str(each.group), "text": word_of(each.number)}
                stage.world.call("sendMessage", said)

    each_hour(stage, does)


def writes_words_down(stage: Stage) -> None:
    def does(stage: Stage) -> None:
        (stage.run.process.folder / "notes.txt").write_text(word_of(1), encoding="utf-8")

    each_hour(stage, does)


def logs_words(stage: Stage) -> None:
    def does(_stage: Stage) -> None:
        structlog.get_logger().debug("turn", text=word_of(1))

    each_hour(stage, does)


@pytest.mark.parametrize(
    ("plant", "promise"),
    [
        (brings_shared_things_to_who_has_left, "P5"),
        (speaks_after_stop, "P7"),
        (speaks_at_night, "P8"),
        (comes_daily, "P9"),
        (tells_on_the_lock_screen, "P10"),
        (loses_updates, "P11"),
        (swallows_replies, "P11"),
        (sends_twice, "P12"),
        (tells_a_stranger, "P1"),
        (tells_a_group, "P1"),
        (writes_words_down, "P14"),
        (logs_words, "log"),
    ],
)
def test_what_is_broken_on_purpose_is_counted(tmp_path: Path, plant: Plant, promise: str) -> None:
    outcome = run(BUSY, tmp_path, plant)

    assert outcome.counted()[promise] > 0
    assert outcome.status == 1
    assert "Not kept: " in outcome.in_words()


# What is asked for.


@pytest.mark.parametrize(
    "given",
    [
        ("--people", "0"),
        ("--people", "many"),
        ("--weeks", "-1"),
        ("--seed", "x"),
        ("--crash-every", "0"),
    ],
)
def test_a_bad_number_gets_one_friendly_line(
    given: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["simulate", *given])

    said = capsys.readouterr()
    assert ended.value.code == 2
    assert said.out == ""
    assert len(said.err.splitlines()) == 1
    assert "a whole number from" in said.err
