"""/forget, exactly: a word typed in every kind of place is nowhere afterwards, on both databases.

And the chat is as empty as Telegram lets a bot make it, whatever happens in the middle of it.
"""

import io
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

import pytest
from sqlalchemy import LargeBinary, select, text

from bot import outbound
from bot.clock import MICROSECONDS
from bot.delivery import send
from bot.posting import payload_place
from bot.tools import Tools
from rehearsal.world import ADA, BEN
from storage import couples, keys, outbox, retention, tables
from storage.couples import CoupleRow
from storage.database import transaction
from storage.messages import DELETABLE
from storage.outbox import OutboxRow
from storage.vault import Unreadable, Where
from tests.integration.test_canary import WORD, bytes_on_disk, shown
from tests.rows import person, rows
from tests.stage import Stage

__all__ = ["shown"]

DAY = 86_400
AN_HOUR = 3_600
FORGOTTEN = "Everything kept about you here is erased."


@pytest.fixture
def stage(shown: io.StringIO, stage_of_two: Stage) -> Stage:
    """Ada and Ben are linked, in whose weeks both are asked; all that can be logged is."""
    tools = stage_of_two.app.tools
    both = (person(tools, ADA).id, person(tools, BEN).id)
    with transaction(tools.database) as connection:
        couples.link(connection, CoupleRow(7, tools.clock.now(), 3), both)
    return stage_of_two


async def does(stage: Stage, whom: int, *lines: str) -> None:
    """Somebody writes, and taps what stands in brackets."""
    for line in lines:
        if line.startswith("["):
            stage.world.tap_label(whom, whom, line.strip("[]"))
        else:
            stage.world.say(whom, whom, line)
        await stage.settle()


async def forgets(stage: Stage) -> None:
    await does(stage, ADA, "/forget", "[Erase it all]")


async def lives(stage: Stage) -> None:
    """Ada types the word wherever something is kept for a time."""
    for whom in (ADA, BEN):
        await does(stage, whom, "/together", "[Ask me on Sundays]", "[Not now]", "[I'll try it]")
    # What was promised to her, and she wants to be asked about.
    await does(stage, BEN, "/repair", "[Quiet enough]", "[Over, and told]", "I was late again.")
    await does(stage, BEN, "You sat there alone.", f"On Monday I water the {WORD}.")
    await does(stage, BEN, "[No reminder]", "[Pass it on]", "[Pass it on]", "[Close]")
    await stage.pass_time(11 * 60)
    await does(stage, ADA, "[Open]", "[Thank you]", "[Close]", "[Yes, ask only me]")
    await does(stage, ADA, "[Close]")
    await stage.pass_time(2 * DAY + AN_HOUR)
    # A reveal that is arranged for both, and an answer that waits.
    await does(stage, ADA, "[Open]", f"A cup of {WORD}, on the step.")
    await does(stage, BEN, "[Open]", "The bus driver who waited.")
    # A moment, the list, a note and a repair on their way, with what is to be done.
    await does(stage, ADA, "/moment", f"The {WORD} by the door.", "[Keep it]", "[Not now]")
    await does(stage, ADA, "/list", "[Add one]", f"Look at the {WORD}", "[Put it on the list]")
    await does(stage, ADA, "[Close]", "/bid", "[A hello]", "[A smile]", f"The {WORD} says hello.")
    await does(stage, ADA, "[Yes, I think so]", "[Pass it on]", "[Pass it on]", "[Close]")
    await does(stage, ADA, "/repair", "[Quiet enough]", "[Over, and told]")
    await does(stage, ADA, f"I cut down your {WORD}.", "I think it was dear to you.")
    await does(stage, ADA, f"On Sunday I plant a {WORD}.", "[In five days]", "[Pass it on]")
    await does(stage, ADA, "[Pass it on]", "[Close]")
    # A talk that is open, and one that is parked; an answer that has not gone out yet.
    await does(stage, ADA, "/moment", f"A second {WORD}.", "/bid", "[A hello]", "[A smile]")
    await does(stage, ADA, f"One more {WORD}.")
    stage.world.send_media(ADA, ADA, "sticker")
    await stage.settle()
    waits(stage)


def waits(stage: Stage) -> None:
    """Something with the word in it is still to be sent to Ada, much later."""
    tools, ada, now = stage.app.tools, person(stage.app.tools, ADA), stage.clock.now()
    row_id = (now + DAY * MICROSECONDS) * 1_000  # behind all that goes out before
    sealed = tools.vault.seal(ada.key_id, payload_place(row_id), f'{{"text": "{WORD}"}}'.encode())
    row = OutboxRow(
        id=row_id,
        chat_id=ADA,
        person_id=ada.id,
        talk_id=None,
        key_id=ada.key_id,
        nature="reply",
        method="sendMessage",
        payload=sealed,
        state="pending",
        attempts=0,
        not_before=now + DAY * MICROSECONDS,
        created_at=now,
        error=None,
    )
    with transaction(tools.database) as connection:
        outbox.put(connection, [row])


@dataclass(frozen=True)
class Sealed:
    """A sealed value in which the word is, and which key opens it."""

    place: Where
    key_id: str
    value: bytes


def sealed_with_the_word(tools: Tools) -> list[Sealed]:
    """Every value of every table that opens with some key and has the word in it."""
    with tools.vault._engine.begin() as connection:  # noqa: SLF001 - which keys there are
        key_ids = list(connection.scalars(select(keys.key.c.id)))
    found = []
    for table in tables.METADATA.sorted_tables:
        sealed = [column.name for column in table.c if isinstance(column.type, LargeBinary)]
        for row in rows(tools, table.name):
            for column in sealed:
                for number in numbers(table.name, row):
                    place = Where(table.name, column, number)
                    found += opened(tools, place, key_ids, getattr(row, column))
    return found


def numbers(table: str, row: object) -> list[int | str]:
    """By what a row is named where it is sealed."""
    match table:
        case "button":
            return [getattr(row, "token")]  # noqa: B009 - a row of any table
        case "joint_answer":
            return [f"{getattr(row, 'question')} {getattr(row, 'person_id')}"]  # noqa: B009
        case "seat":
            return []
        case _:
            return [getattr(row, "id")]  # noqa: B009


def opened(tools: Tools, place: Where, key_ids: list[str], value: bytes | None) -> list[Sealed]:
    found = []
    for key_id in key_ids if value else []:
        with suppress(Unreadable):
            plain = tools.vault.open(key_id, place, value or b"")
            found += [Sealed(place, key_id, value or b"")] if WORD.encode() in plain else []
    return found


async def test_p15_after_forgetting_the_word_is_nowhere(stage: Stage, shown: io.StringIO) -> None:
    await lives(stage)
    tools, ada = stage.app.tools, person(stage.app.tools, ADA)
    before = sealed_with_the_word(tools)
    assert {each.place.table for each in before} == {
        *("person", "talk", "outbox", "appointment", "joint_answer", "moment", "list_item"),
    }, "it was typed in every kind of place"
    on_the_disk = bytes_on_disk(stage)
    assert all(each.value in on_the_disk for each in before)
    ben = stage.world.transcript(BEN)
    await forgets(stage)
    vacuum(tools)
    assert sealed_with_the_word(tools) == []
    left = bytes_on_disk(stage)
    assert WORD.encode() not in left
    assert [each.place for each in before if each.value in left] == []
    assert ada.key_id.encode() not in left
    for each in before:
        if each.key_id == ada.key_id:
            with pytest.raises(Unreadable):
                tools.vault.open(each.key_id, each.place, each.value)
    assert WORD not in shown.getvalue()
    assert stage.world.transcript(BEN) == ben
    await stage.pass_time(9 * DAY)
    assert WORD not in str(stage.world.transcript(BEN))


def vacuum(tools: Tools) -> None:
    """What docs/storage.md says about PostgreSQL; SQLite was scrubbed with the turn."""
    if not tools.database.is_sqlite:
        with tools.database.engine.connect() as connection:
            at_once = connection.execution_options(isolation_level="AUTOCOMMIT")
            at_once.execute(text("VACUUM FULL"))


def there(stage: Stage, whom: int = ADA) -> list[str]:
    """What is still to be read in somebody's chat."""
    return [each["text"] for each in stage.world.transcript(whom)]


async def test_p15_the_chat_is_cleared_of_the_bots_messages_and_of_ones_own(stage: Stage) -> None:
    await lives(stage)
    typed = {each["text"] for each in stage.world.transcript(ADA) if not each["is_bot"]}
    assert {"/moment", "/repair", ""} <= typed, "and a sticker"
    await forgets(stage)
    since = stage.clock.seconds() - DELETABLE / MICROSECONDS
    recent = [each["text"] for each in stage.world.transcript(ADA) if each["date"] > since]
    assert len(recent) == 1
    assert recent[0].startswith(FORGOTTEN)


async def test_p15_what_is_older_than_two_days_stays_and_is_told_beforehand(stage: Stage) -> None:
    await does(stage, ADA, "/nothing")
    await stage.pass_time(retention.MESSAGE / MICROSECONDS)
    await does(stage, ADA, "/today", "/forget")
    assert "Older messages I cannot delete." in there(stage)[-1]
    await does(stage, ADA, "[Erase it all]")
    assert "/nothing" in there(stage)
    assert not {"/today", "/forget"} & set(there(stage))


async def test_p15_the_yes_may_be_typed_and_goes_as_well(stage: Stage) -> None:
    await does(stage, ADA, "/forget", "Erase it all")
    assert "Erase it all" not in there(stage)
    assert [row.telegram_id for row in rows(stage.app.tools, "person")] == [BEN]


async def test_p15_of_what_is_typed_in_a_talk_not_even_its_number_is_noted(stage: Stage) -> None:
    await does(stage, ADA, "/moment")
    before = rows(stage.app.tools, "message")
    await does(stage, ADA, f"The {WORD} by the door.")
    added = [row for row in rows(stage.app.tools, "message") if row not in before]
    assert [row.talk_id is not None for row in added] == [True], "the bot's answer alone"


async def test_p15_a_message_that_was_on_its_way_meanwhile_goes_too(stage: Stage) -> None:
    await does(stage, ADA, "/forget")
    intake, tools = stage.app.intake, stage.app.tools
    stage.world.say(ADA, ADA, "/nothing")
    await intake.take_in(await stage.app.api.updates(intake.offset, wait=0))
    (outgoing,) = outbound.exchange(tools, (), 9)
    sent = await send(stage.app.api, outgoing)
    stage.world.tap_label(ADA, ADA, "Erase it all")
    await intake.take_in(await stage.app.api.updates(intake.offset, wait=0))
    outbound.exchange(tools, [(outgoing, sent)], 0)
    await stage.settle()
    assert [line[: len(FORGOTTEN)] for line in there(stage)] == [FORGOTTEN]
    assert {row.person_id for row in rows(tools, "message")} <= {person(tools, BEN).id, None}


_SQLITE = (
    ("CREATE TRIGGER stay BEFORE DELETE ON person BEGIN SELECT RAISE(ABORT, 'stay'); END",),
    "DROP TRIGGER stay",
)
_POSTGRES = (
    (
        (
            "CREATE OR REPLACE FUNCTION stay() RETURNS trigger LANGUAGE plpgsql"
            " AS 'BEGIN RAISE EXCEPTION ''stay''; END'"
        ),
        "CREATE TRIGGER stay BEFORE DELETE ON person FOR EACH ROW EXECUTE FUNCTION stay()",
    ),
    "DROP TRIGGER stay ON person",
)


@contextmanager
def nobody_can_be_deleted(tools: Tools) -> Iterator[None]:
    """The key is destroyed, and then the transaction fails; as in a crash between the two."""
    make, drop = _SQLITE if tools.database.is_sqlite else _POSTGRES
    with transaction(tools.database) as connection:
        for statement in make:
            connection.exec_driver_sql(statement)
    try:
        yield
    finally:
        with transaction(tools.database) as connection:
            connection.exec_driver_sql(drop)


@pytest.mark.parametrize("by", ["the next start", "the next update"])
async def test_p15_a_crash_in_the_middle_is_finished(stage: Stage, by: str) -> None:
    await lives(stage)
    ada = person(stage.app.tools, ADA)
    with nobody_can_be_deleted(stage.app.tools):
        await forgets(stage)
        assert not stage.app.tools.vault.has(ada.key_id)
        assert person(stage.app.tools, ADA).kept == ada.kept, "the rows are all there"
        assert FORGOTTEN not in str(stage.world.transcript(ADA))
    if by == "the next start":
        await stage.restart()
        await stage.settle()
    else:
        await does(stage, ADA, "/today")
    assert [row.telegram_id for row in rows(stage.app.tools, "person")] == [BEN]
    assert sealed_with_the_word(stage.app.tools) == []
    assert there(stage)[-1].startswith(FORGOTTEN)
    assert not [row for row in rows(stage.app.tools, "message") if row.person_id == ada.id]
