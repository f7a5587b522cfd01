"""Retention by virtual time, on both databases: each row is there until its time, and then gone."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import pytest
from sqlalchemy import Row, update

from bot.clock import MICROSECONDS
from rehearsal.world import ADA, BEN, CAROL
from storage import buttons, couples, presses, retention, tables, talks
from storage.buttons import ButtonRow
from storage.couples import CoupleRow
from storage.database import transaction
from storage.presses import PressRow
from storage.talks import TalkRow
from tests.rows import person, post, rows, says_pace, text
from tests.stage import Stage

A_MINUTE = 60 * MICROSECONDS
"""The tick comes every fifteen seconds."""

Making = Callable[[Stage], Awaitable[None]]


@dataclass(frozen=True)
class Kept:
    """Something that is kept for a time: how it comes there, and until when it stays."""

    table: str
    make: Making
    until: Callable[[Row[Any]], int]


def says(*what: str, whom: int = ADA) -> Making:
    """Somebody writes, and taps on."""

    async def make(stage: Stage) -> None:
        words, *labels = what
        stage.world.say(whom, whom, words)
        await stage.settle()
        for label in labels:
            stage.world.tap_label(whom, whom, label)
            await stage.settle()

    return make


async def presses_start(stage: Stage) -> None:
    stage.world.start(CAROL)
    await stage.settle()


async def reaches_out(stage: Stage) -> None:
    tools = stage.app.tools
    row = PressRow(1, person(tools, ADA).id, stage.clock.now())
    with transaction(tools.database) as connection:
        presses.add(connection, row)


async def makes_a_link(stage: Stage) -> None:
    says_pace(stage.app.tools, ADA)
    await says("/invite", "Go on", "Make the link")(stage)


async def leaves(stage: Stage) -> None:
    link(stage)
    await says("/leave", "End the link")(stage)


async def answers_for_both(stage: Stage) -> None:
    link(stage)
    await says("/talk", "Go on", "Two phones", "Ready")(stage)


async def is_nudged(stage: Stage) -> None:
    tools = stage.app.tools
    post(tools, text(ADA, "A plain line", "nudge", person(tools, ADA).id))
    await stage.settle()


async def has_a_button(stage: Stage) -> None:
    """On a page that waits for longer than any button lasts."""
    tools, ada, now = stage.app.tools, person(stage.app.tools, ADA), stage.clock.now()
    far = now + 2 * retention.BUTTON
    with transaction(tools.database) as connection:
        talks.add(
            connection, TalkRow(1, ada.id, 0, parked=False, due_at=far, touched_at=far, body=b"")
        )
        row = ButtonRow("token", ada.id, 1, 0, b"", now + retention.BUTTON)
        buttons.put(connection, [row])


def link(stage: Stage) -> None:
    tools = stage.app.tools
    both = (person(tools, ADA).id, person(tools, BEN).id)
    with transaction(tools.database) as connection:
        couples.link(connection, CoupleRow(7, stage.clock.now(), 1), both)


KEPT = {
    "a talk": Kept(
        "talk", says("/notice", "Company"), lambda row: row.touched_at + retention.SILENT_TALK
    ),
    "its buttons": Kept(
        "button",
        says("/notice"),
        lambda row: row.expires_at - retention.BUTTON + retention.SILENT_TALK,
    ),
    "a button": Kept("button", has_a_button, lambda row: row.expires_at),
    "a stranger": Kept("person", presses_start, lambda row: row.touched_at + retention.STRANGER),
    "a message": Kept("message", says("/nothing"), lambda row: row.sent_at + retention.MESSAGE),
    "an update": Kept("seen_update", says("/help"), lambda row: row.at + retention.SEEN_UPDATE),
    "a link": Kept("invite", makes_a_link, lambda row: row.expires_at),
    "a press": Kept("press", reaches_out, lambda row: row.at + retention.PRESS),
    "a side": Kept("membership", leaves, lambda row: row.left_at + retention.LEAVING),
    "an answer": Kept(
        "joint_answer", answers_for_both, lambda row: row.expires_at + retention.LATE_ANSWER
    ),
    "a nudge": Kept("outbox", is_nudged, lambda row: row.created_at + retention.SENT),
}


def found(stage: Stage, kept: Kept) -> dict[tuple[Any, ...], Row[Any]]:
    """The rows of a table by their keys; of a link only a side that was left."""
    key = [column.name for column in tables.METADATA.tables[kept.table].primary_key]
    return {
        tuple(getattr(row, name) for name in key): row
        for row in rows(stage.app.tools, kept.table)
        if kept.table != "membership" or row.left_at is not None
    }


@pytest.mark.parametrize("what", KEPT)
async def test_a_row_is_there_until_its_time_and_gone_after_it(
    stage_of_two: Stage, what: str
) -> None:
    stage, kept = stage_of_two, KEPT[what]
    before = found(stage, kept)
    await kept.make(stage)
    made = {key: row for key, row in found(stage, kept).items() if key not in before}
    assert made
    until = min(kept.until(row) for row in made.values())
    await stage.pass_time((until - A_MINUTE - stage.clock.now()) / MICROSECONDS)
    assert made.keys() <= found(stage, kept).keys()
    await stage.pass_time(2 * A_MINUTE / MICROSECONDS)
    assert not made.keys() & found(stage, kept).keys()


async def test_whoever_never_agreed_goes_with_their_key(stage_of_two: Stage) -> None:
    stage = stage_of_two
    await presses_start(stage)
    carol = person(stage.app.tools, CAROL)
    await stage.pass_time((retention.STRANGER + A_MINUTE) / MICROSECONDS)
    assert not stage.app.tools.vault.has(carol.key_id)
    assert {row.id for row in rows(stage.app.tools, "person")} == {
        person(stage.app.tools, ADA).id,
        person(stage.app.tools, BEN).id,
    }


async def test_whoever_agreed_stays_for_as_long_as_they_like(stage_of_two: Stage) -> None:
    stage = stage_of_two
    with transaction(stage.app.tools.database) as connection:
        connection.execute(update(tables.person).values(touched_at=0))
    await stage.pass_time(400 * 86_400)
    assert len(rows(stage.app.tools, "person")) == 2
    left = {
        table: len(found)
        for table in tables.METADATA.tables
        if (found := rows(stage.app.tools, table))
    }
    assert left.keys() == {"person", "script_version"}, "all else has had its time"
