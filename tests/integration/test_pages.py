"""Pages for one person on both databases: what they are told is nowhere once the page is closed."""

import pytest
from sqlalchemy import update

from rehearsal.world import ADA
from storage import people, tables, talks
from storage.database import transaction
from tests.integration.test_rests import leave_alone, standing, tap, write
from tests.on_phones import said
from tests.rows import person
from tests.stage import Stage

WORD = "wisteria"


@pytest.fixture
def stage(stage_of_two: Stage) -> Stage:
    return stage_of_two


@pytest.mark.parametrize(
    ("command", "on", "answers"),
    [
        ("/alone", ("Go on",), ("What is mine", "A limit of mine", "Asking once")),
        ("/find", (), ("A therapist", "If there is fear", "A line for tonight")),
        ("/find", ("A therapist",), ("Numbers in Europe", "Numbers elsewhere")),
    ],
)
async def test_p14_no_row_tells_what_was_looked_at(
    stage: Stage, command: str, on: tuple[str, ...], answers: tuple[str, ...]
) -> None:
    found = []
    for answer in answers:
        await write(stage, command, *on, answer)
        found.append(standing(stage))
        await leave_alone(stage)
    assert all(each == found[0] for each in found)


@pytest.mark.parametrize(
    ("command", "answer"),
    [
        ("/outside", "I am, or I was"),
        ("/outside", "I'm not sure"),
        ("/alone", "I was afraid"),
        ("/style", "I was afraid"),
    ],
)
async def test_p14_fear_stands_where_the_help_page_stands(
    stage: Stage, command: str, answer: str
) -> None:
    await write(stage, command, answer)
    place = standing(stage)["standing"]
    await leave_alone(stage)
    await write(stage, "/help")
    assert standing(stage)["standing"] == place


@pytest.mark.parametrize("typed", [f"how long, {WORD}?", f"{WORD}", f"trust and a sigh, {WORD}"])
async def test_p14_a_question_in_own_words_is_gone_before_the_next_wait(
    stage: Stage, typed: str
) -> None:
    await write(stage, "/questions")
    await write(stage, typed)
    assert WORD not in str(standing(stage))


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("wie lange dauert das", "Wie kommt Nähe zurück?"),
        ("how long does it take", "Wie kommt Nähe zurück?"),
        ("cuánto tiempo lleva", "Keine der fünf"),
    ],
)
async def test_a_question_is_found_in_the_persons_language_or_in_english(
    stage: Stage, typed: str, answer: str
) -> None:
    with transaction(stage.app.tools.database) as connection:
        connection.execute(update(tables.person).values(language="de-AT"))
    stage.world.speak(ADA, "de-AT")
    await write(stage, "/questions")
    await write(stage, typed)
    assert said(stage.world, ADA)[-1].startswith(answer)


async def test_what_the_seven_questions_come_to_is_gone_with_the_talk(stage: Stage) -> None:
    before = person(stage.app.tools, ADA)
    await write(stage, "/style", "Begin", "Talk about it", *["Skip"] * 6)
    await tap(stage, "Not now")
    with transaction(stage.app.tools.database) as connection:
        assert talks.open_of(connection, before.id) == []
        row = people.get(connection, before.id, lock=False)
    assert row is not None
    assert row.kept == before.kept
