"""/hide on both databases: nothing is lost, and nothing comes by itself for a while."""

import pytest

from bot import hiding
from bot.clock import MICROSECONDS
from bot.keeping import open_kept, seal_appointment, seal_kept
from conversations.events import Opened
from conversations.local_time import HOUR, MINUTE
from conversations.nudges import Asked, Nudges
from rehearsal.world import ADA, BEN
from storage import appointments, couples, people
from storage.appointments import AppointmentRow
from storage.couples import CoupleRow
from storage.database import transaction
from tests.rows import person, rows
from tests.stage import Stage

HELLO = "Hello. /today has something small, and /help lists what there is."
A_WHILE = hiding.QUIET_FOR


async def does(stage: Stage, *lines: str, whom: int = ADA) -> None:
    """Somebody writes, and taps what stands in brackets."""
    for line in lines:
        if line.startswith("["):
            stage.world.tap_label(whom, whom, line.strip("[]"))
        else:
            stage.world.say(whom, whom, line)
        await stage.settle()


async def after(stage: Stage, microseconds: int) -> list[str]:
    """What is to be read in Ada's chat so much later."""
    await stage.pass_time(microseconds / MICROSECONDS)
    return there(stage)


def there(stage: Stage, whom: int = ADA) -> list[str]:
    return [each["text"] for each in stage.world.transcript(whom)]


def link(stage: Stage) -> None:
    tools = stage.app.tools
    both = (person(tools, ADA).id, person(tools, BEN).id)
    with transaction(tools.database) as connection:
        couples.link(connection, CoupleRow(7, tools.clock.now(), 1), both)


def appoint(stage: Stage, script: str, at: int) -> None:
    """Something of her own is to open in Ada's chat."""
    tools, ada = stage.app.tools, person(stage.app.tools, ADA)
    row_id = tools.chance.row(tools.clock.now())
    sealed = seal_appointment(tools.vault, ada.key_id, row_id, Opened(script))
    with transaction(tools.database) as connection:
        appointments.add(connection, AppointmentRow(row_id, ada.id, ada.id, at, sealed))


def asks_for_a_nudge(stage: Stage, at: int) -> None:
    tools, ada = stage.app.tools, person(stage.app.tools, ADA)
    kept = open_kept(tools.vault, ada)
    assert kept is not None
    nudges = Nudges(asked=(Asked(script="reminder", at=at, why="once", words={"act": "Tea."}),))
    sealed = seal_kept(tools.vault, ada, kept.model_copy(update={"nudges": nudges}))
    with transaction(tools.database) as connection:
        people.keep(connection, ada.id, sealed)
        people.plan_nudge(connection, ada.id, at)


async def test_all_that_was_open_waits_and_today_leads_back_to_each(stage_of_two: Stage) -> None:
    stage = stage_of_two
    await does(stage, "/notice", "[Company]", "/moment", "The bus waited.", "/today")
    appoint(stage, "rest-over", stage.clock.now() + MINUTE)
    await after(stage, 2 * MINUTE)
    open_before = {row.id for row in rows(stage.app.tools, "talk")}
    await does(stage, "/hide")
    assert there(stage) == [HELLO]
    left = rows(stage.app.tools, "talk")
    assert len(open_before) - len(left) == 1, "the page that only led somewhere is over"
    assert all(row.parked for row in left)
    await does(stage, "/today")
    notes = [text for text in there(stage) if text.endswith("It can wait, or go.")]
    assert len(notes) == len(left) == 2


async def test_the_line_is_the_same_for_everybody_and_makes_no_sound(stage_of_two: Stage) -> None:
    stage = stage_of_two
    link(stage)
    await does(stage, "/hide", whom=BEN)
    await does(stage, "/help", "[Afraid of somebody]", "/hide")
    assert there(stage, ADA) == there(stage, BEN) == [HELLO]
    said = [call for call in stage.world.calls if call.params.get("text") == HELLO]
    assert len(said) == 2
    assert all(call.params["disable_notification"] in {"True", "true", True} for call in said)


async def test_what_is_on_its_way_when_somebody_hides_is_cleared_too(stage_of_two: Stage) -> None:
    stage = stage_of_two
    for line in ("/nothing", "/help", "/hide"):
        stage.world.say(ADA, ADA, line)
    await stage.settle()
    assert there(stage) == [HELLO]


@pytest.mark.parametrize("what", ["an appointment", "a wait", "a nudge"])
async def test_nothing_comes_by_itself_for_two_hours(stage_of_two: Stage, what: str) -> None:
    stage = stage_of_two
    match what:
        case "an appointment":
            appoint(stage, "rest-over", stage.clock.now() + HOUR)
        case "a nudge":
            asks_for_a_nudge(stage, stage.clock.now() + HOUR)
        case _:
            await does(stage, "/bid", "[A hello]", "[A smile]", "Hello from the pond.")
            await does(stage, "[No, not today]", "[Keep till tomorrow]")
            await stage.pass_time(23 * 3_600)
    await does(stage, "/hide")
    assert await after(stage, A_WHILE - MINUTE) == [HELLO]
    came = await after(stage, 2 * MINUTE)
    assert came[0] == HELLO
    assert len(came) == 2
    assert "pond" not in came[1]


async def test_what_two_began_together_does_not_begin_two_hours_late(stage_of_two: Stage) -> None:
    stage = stage_of_two
    link(stage)
    await does(stage, "/talk", "[Go on]", "[Two phones]", "[Ready]", "/hide")
    await does(stage, "/talk", "[Go on]", "[Two phones]", "[Ready]", whom=BEN)
    assert await after(stage, A_WHILE + MINUTE) == [HELLO]


async def test_whoever_writes_again_is_answered_as_ever(stage_of_two: Stage) -> None:
    stage = stage_of_two
    await does(stage, "/hide", "/today")
    appoint(stage, "rest-over", stage.clock.now() + MINUTE)
    before = there(stage)
    assert len(await after(stage, 2 * MINUTE)) == len(before) + 1
