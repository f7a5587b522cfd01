"""The pages for a hard evening on both databases: what is shared rests in one turn, untold.

And what is tapped on a page about the body, safety or doubt, of which no row tells.
"""

import pytest

from bot.keeping import Kept, open_kept, open_talk, seal_kept
from bot.resting import OVER, WEEK
from conversations.local_time import DAY
from conversations.nudges import Asked, Nudges, Why
from rehearsal.world import ADA, BEN
from storage import couples, people, talks
from storage.couples import CoupleRow
from storage.database import transaction
from tests.rows import person, rows
from tests.stage import Stage

RESTS = ("/wave", "Go on", "Something new came out", "Let shared things rest", "Not now", "Close")


@pytest.fixture
def stage(stage_of_two: Stage) -> Stage:
    """Ada and Ben have agreed and are linked."""
    tools = stage_of_two.app.tools
    both = (person(tools, ADA).id, person(tools, BEN).id)
    with transaction(tools.database) as connection:
        couples.link(connection, CoupleRow(7, tools.clock.now(), 1), both)
    return stage_of_two


async def write(stage: Stage, whom: int, command: str, *labels: str) -> None:
    """Somebody writes a command and taps on."""
    stage.world.say(whom, whom, command)
    await stage.settle()
    for label in labels:
        stage.world.tap_label(whom, whom, label)
        await stage.settle()


def kept(stage: Stage) -> Kept:
    """What is kept of Ada."""
    found = open_kept(stage.app.tools.vault, person(stage.app.tools, ADA))
    assert found is not None
    return found


def keep(stage: Stage, nudges: Nudges) -> None:
    """Ada has chosen this about nudges."""
    tools, ada = stage.app.tools, person(stage.app.tools, ADA)
    sealed = seal_kept(tools.vault, ada, kept(stage).model_copy(update={"nudges": nudges}))
    with transaction(tools.database) as connection:
        people.keep(connection, ada.id, sealed)


def asked(stage: Stage, why: Why, days: int) -> Asked:
    return Asked(script="reminder", at=stage.clock.now() + days * DAY, why=why)


# Everything shared rests.


async def test_the_question_and_the_follow_ups_end_and_what_is_ones_own_stays(stage: Stage) -> None:
    own = asked(stage, "once", 20)
    follow_ups = (asked(stage, "follow_up", 24), asked(stage, "follow_up", 45))
    keep(stage, Nudges(reflection=True, together=True, silent=True, asked=(own, *follow_ups)))
    await write(stage, ADA, *RESTS)
    after = kept(stage).nudges
    assert not after.together
    assert after.reflection
    assert after.silent  # what went quiet by itself is not woken by this
    assert [(each.script, each.why) for each in after.asked] == [
        ("reminder", "once"),
        (OVER, "rest"),
    ]


async def test_a_longer_rest_keeps_its_date_and_a_shorter_one_becomes_a_week(stage: Stage) -> None:
    await write(stage, ADA, "/rest", "Later than that", "In three weeks", "Not now", "Close")
    three_weeks = kept(stage).rest_until
    await write(stage, ADA, *(each for each in RESTS if each != "Not now"))
    assert kept(stage).rest_until == three_weeks
    await write(stage, ADA, "/rest", "Another date", "In a few days", "Close")
    before = kept(stage).rest_until or 0
    await write(stage, ADA, *(each for each in RESTS if each != "Not now"))
    assert kept(stage).rest_until == before + (WEEK - 4) * DAY


async def test_p2_an_answer_that_waits_is_gone_and_the_other_ones_stays(stage: Stage) -> None:
    for whom in (ADA, BEN):
        await write(stage, whom, "/talk", "Go on", "Two phones")
    stage.world.tap_label(ADA, ADA, "Ready")
    await stage.settle()
    assert len(rows(stage.app.tools, "joint_answer")) == 1
    await write(stage, ADA, *RESTS)
    assert rows(stage.app.tools, "joint_answer") == []
    before = len(stage.world.transcript(ADA))
    stage.world.tap_label(BEN, BEN, "Ready")
    await stage.settle()
    assert len(rows(stage.app.tools, "joint_answer")) == 1
    assert len(stage.world.transcript(ADA)) == before


async def test_p1_the_other_one_is_told_nothing_when_what_is_shared_rests(stage: Stage) -> None:
    before = stage.world.transcript(BEN)
    await write(stage, ADA, *RESTS)
    await stage.pass_time(9 * 86_400)
    assert stage.world.transcript(BEN) == before


# P14: which answer was given, no row tells.


def standing(stage: Stage) -> dict[str, object]:
    """What is stored of Ada's one talk, but for its number and its instants."""
    row = person(stage.app.tools, ADA)
    with transaction(stage.app.tools.database) as connection:
        (stored,) = talks.open_of(connection, row.id)
    talk = open_talk(stage.app.tools.vault, row.key_id, stored)
    assert talk is not None
    return talk.model_dump(exclude={"id", "shown_at", "fronted_at"})


@pytest.mark.parametrize(
    ("on", "answers"),
    [
        (
            ("/wave", "Go on"),
            (
                "A picture of then",
                "Thoughts in circles",
                "My body alone",
                "Something new came out",
                "Skip",
            ),
        ),
        (
            ("/doubts", "Begin"),
            ("More of a yes", "More of a no", "Not yet", "My no has a price", "Skip"),
        ),
        (
            ("/doubts", "Begin", "Skip"),
            ("A limit of mine", "Somebody to talk to", "A safe way out"),
        ),
        (
            ("/gentle", "For me alone"),
            ("Afraid", "Tight, or numb", "Guarded", "Warm", "Skip"),
        ),
        (
            ("/help",),
            ("Suicide or self-harm", "Afraid of somebody", "Afraid of what I may do"),
        ),
        (("/afraid",), ("They were afraid of me", "I lost control")),
        (("/find",), ("A therapist", "If there is fear", "A line for tonight")),
    ],
)
async def test_p14_no_row_tells_what_was_tapped_on_a_hard_evening(
    stage: Stage, on: tuple[str, ...], answers: tuple[str, ...]
) -> None:
    before = kept(stage)
    found = []
    for answer in answers:
        await write(stage, ADA, *on, answer)
        found.append(standing(stage))
        assert kept(stage) == before
        await stage.pass_time(8 * 86_400)  # the talk falls silent, and the next one stands alone
    assert all(each == found[0] for each in found)


@pytest.mark.parametrize("command", ["/wave", "/staying", "/doubts", "/gentle"])
async def test_p14_fear_stands_where_the_help_page_stands(stage: Stage, command: str) -> None:
    await write(stage, ADA, command, "I was afraid")
    place = standing(stage)["standing"]
    await stage.pass_time(8 * 86_400)
    await write(stage, ADA, "/help")
    assert standing(stage)["standing"] == place
