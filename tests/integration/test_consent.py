"""Consent has a version: with a newer one everybody is asked again, before anything else."""

import pytest
from sqlalchemy import update

from bot.keeping import TERMS
from rehearsal.world import ADA
from storage import tables
from storage.database import transaction
from tests.integration.test_hide import appoint, asks_for_a_nudge, does, there
from tests.rows import person, rows
from tests.stage import Stage

ASKED = "Before that, a short welcome. It takes about two minutes."
DAY = 86_400
A_MINUTE = 60_000_000


@pytest.fixture
def stage(stage_of_two: Stage) -> Stage:
    return stage_of_two


def asks_anew(stage: Stage) -> None:
    """From now on there is a newer version than the one that Ada agreed to."""
    with transaction(stage.app.tools.database) as connection:
        connection.execute(update(tables.person).values(agreed_version=TERMS - 1))


def is_asked(stage: Stage) -> bool:
    return there(stage)[-1].startswith(ASKED)


@pytest.mark.parametrize("command", ["/today", "/moment", "/invite", "/settings", "/together"])
async def test_a_newer_version_is_asked_for_before_any_page(stage: Stage, command: str) -> None:
    asks_anew(stage)
    await does(stage, command)
    assert is_asked(stage)


@pytest.mark.parametrize("how", ["[That's enough]", "Company, I think."])
async def test_nobody_goes_on_in_an_open_talk_before_they_agree(stage: Stage, how: str) -> None:
    await does(stage, "/notice", "[Company]")
    (before,) = rows(stage.app.tools, "talk")
    asks_anew(stage)
    await does(stage, how)
    assert is_asked(stage)
    assert how not in there(stage), "what was typed is gone"
    assert before.id in {row.id for row in rows(stage.app.tools, "talk")}, "and it is not lost"
    await does(stage, "[Go on]", "[I agree]")
    ada = person(stage.app.tools, ADA)
    assert ada.agreed_version == TERMS
    assert ada.agreed_at is not None


async def test_nothing_comes_by_itself_before_they_agree(stage: Stage) -> None:
    now = stage.clock.now()
    appoint(stage, "rest-over", now + A_MINUTE)
    asks_for_a_nudge(stage, now + 60 * A_MINUTE)
    before = there(stage)
    asks_anew(stage)
    await stage.pass_time(3 * DAY)
    assert there(stage) == before
    assert len(rows(stage.app.tools, "appointment")) == 1, "it waits"


@pytest.mark.parametrize(
    ("lines", "last"),
    [
        (("/forget", "[Erase it all]"), "Everything kept about you here is erased."),
        (("/stop",), "Stopped."),
        (("/stop", "[End a link]", "[End the link]"), "Done, from this side."),
        (("/leave", "[End the link]"), "Done, from this side."),
        (("/hide",), "Hello."),
        (("/help", "[Afraid of somebody]"), "You owe nobody an answer."),
    ],
)
async def test_taking_consent_back_and_help_need_no_new_one(
    stage: Stage, lines: tuple[str, ...], last: str
) -> None:
    asks_anew(stage)
    await does(stage, *lines)
    assert there(stage)[-1].startswith(last)
