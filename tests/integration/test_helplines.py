"""Whom somebody can call, on a phone: in every language, for every country, and what is kept."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

import pytest

from bot import actions
from bot.acting import Acting
from bot.keeping import Kept, open_kept
from conversations.actions import ACTIONS, ActionName
from conversations.effects import Do
from conversations.helplines import Country, Helpline
from conversations.local_time import DAY
from rehearsal.world import ADA
from storage.database import transaction
from tests.rows import person, rows
from tests.shipped import shipped
from tests.stage import Stage

SHIPPED = shipped()
SHOWN: tuple[ActionName, ...] = ("see_emergency", "see_helplines", "see_helpline_lists")


@pytest.fixture
def stage(stage_of_two: Stage) -> Stage:
    """Ada has agreed."""
    return stage_of_two


async def write(stage: Stage, *said: str) -> str:
    """Ada writes; what the newest message says then."""
    for words in said:
        stage.world.say(ADA, ADA, words)
        await stage.settle()
    return newest(stage)


async def tap(stage: Stage, *labels: str) -> str:
    for label in labels:
        stage.world.tap_label(ADA, ADA, label)
        await stage.settle()
    return newest(stage)


def newest(stage: Stage) -> str:
    return str(stage.world.transcript(ADA)[-1]["text"])


def kept(stage: Stage) -> Kept:
    found = open_kept(stage.app.tools.vault, person(stage.app.tools, ADA))
    assert found is not None
    return found


def told(stage: Stage, language: str, country: str | None, action: ActionName) -> Mapping[str, str]:
    """What an action gives somebody who reads this language and has chosen this country."""
    tools = stage.app.tools
    row = replace(person(tools, ADA), language=language)
    with transaction(tools.database) as connection:
        acting = Acting(tools, connection, row, Kept(country=country), tools.clock.now(), "")
        return actions.perform(acting, Do(1, action, {})).words


def every_page(stage: Stage) -> Iterator[tuple[ActionName, str]]:
    for language in SHIPPED.words.languages:
        for country in (None, *SHIPPED.countries):
            for action in SHOWN:
                yield from (
                    (action, each) for each in told(stage, language, country, action).values()
                )


async def test_what_is_shown_is_never_longer_than_is_reckoned_with(stage: Stage) -> None:
    pages = list(every_page(stage))

    assert all(words for _, words in pages)
    assert [words for action, words in pages if len(words) > ACTIONS[action].longest] == []


async def test_a_number_that_nobody_has_verified_says_so(stage: Stage) -> None:
    lines = told(stage, "en", "de", "see_helplines")["helplines"].split("\n")

    assert "For a bad night: TelefonSeelsorge 0800 111 0 111, 0800 111 0 222" in lines
    assert "For fear or violence at home: 08000 116 016, 116 016 (check locally)" in lines
    assert told(stage, "en", "jp", "see_emergency")["emergency"] == (
        "110 for the police, 119 for an ambulance (check locally)"
    )


async def test_a_childs_line_is_shown_where_there_is_one(stage: Stage) -> None:
    line = Helpline(number="116 111", date=date(2026, 11, 22), verified=False, name="Somebody")
    country = Country(emergency=[], despair=[line], violence=[], child=[line], region="europe")
    stage.words = replace(SHIPPED, countries={"pl": country})
    await stage.restart()

    await write(stage, "/country", "poland")

    assert "For a child or somebody young: Somebody 116 111 (check locally)" in newest(stage)


async def test_a_country_without_numbers_any_more_counts_as_none(stage: Stage) -> None:
    await write(stage, "/country", "japan")
    stage.words = replace(SHIPPED, countries={"pl": SHIPPED.countries["pl"]})
    await stage.restart()

    assert "the emergency number where you are" in await write(stage, "/help")
    assert "Choose one" in await write(stage, "/country")


async def test_the_country_is_sealed_and_can_be_taken_back(stage: Stage) -> None:
    await write(stage, "/country", "japan")
    assert kept(stage).country == "jp"
    assert b"jp" not in (person(stage.app.tools, ADA).kept or b"")

    await write(stage, "/country")
    await tap(stage, "No country")

    assert kept(stage).country is None


async def test_p18_a_hard_night_stores_nothing_but_the_rest_that_was_tapped(stage: Stage) -> None:
    before = kept(stage)
    await write(stage, "I want to kill myself")
    assert kept(stage) == before

    await tap(stage, "A quiet week", "Close")

    after = kept(stage)
    assert after.rest_until is not None
    assert after == before.model_copy(
        update={
            "rest_until": after.rest_until,
            "rest_since": after.rest_since,
            "nudges": after.nudges,
        }
    )
    assert [each.why for each in after.nudges.asked] == ["rest"]
    assert rows(stage.app.tools, "talk") == []


async def test_a_quiet_week_leaves_a_longer_rest_as_it_is(stage: Stage) -> None:
    await write(stage, "/rest")
    await tap(stage, "Later than that", "In three weeks", "Not now", "Close")
    three_weeks = kept(stage).rest_until

    await write(stage, "I want to kill myself")
    await tap(stage, "A quiet week")

    assert kept(stage).rest_until == three_weeks
    assert (three_weeks or 0) > stage.clock.now() + 14 * DAY
