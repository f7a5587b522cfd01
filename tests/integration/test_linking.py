"""Linking and leaving, on both databases: whose act counts, once, and what is on the disk."""

import asyncio
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Barrier

import pytest
from sqlalchemy import update
from sqlalchemy.exc import DBAPIError

from bot import keeping, turns
from bot.clock import MICROSECONDS
from bot.due_turns import appointment_due
from bot.incoming import FromPerson, Pressed
from bot.person_turn import Report
from bot.tick import run_all
from conversations.events import Opened
from rehearsal.world import ADA, BEN, CAROL
from storage import appointments, couples, retention, tables
from storage.appointments import AppointmentRow
from storage.database import transaction
from tests.dialogues.acting import FORGED, newest_token
from tests.integration.storage_fixtures import Store
from tests.on_phones import agreed, bubbles, does, said, token, two_linked
from tests.rows import person, rows, says_pace
from tests.stage import Stage

HOUR = 3_600
KNOCK = "There is something to read."
NAME = "Wisteria"


@pytest.fixture(params=["sqlite", "postgres"])
async def stage(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Stage]:
    """Ada has made a link."""
    # A seed of its own: on a server that others have used, an equal token may be a button's.
    stage = Stage(tmp_path, seed=415)
    if request.param == "postgres":
        store: Store = request.getfixturevalue("empty_postgres")
        stage.settings = {"database_url": store.url}
    await stage.start()
    try:
        await agreed(stage, ADA)
        await makes_a_link(stage, ADA)
        yield stage
    finally:
        await stage.stop()


async def taps(stage: Stage, who: int, *labels: str) -> None:
    for label in labels:
        await stage.settle()
        stage.world.tap_label(who, who, label)
    await stage.settle()


async def makes_a_link(stage: Stage, who: int) -> None:
    says_pace(stage.app.tools, who)
    stage.world.say(who, who, "/invite")
    await taps(stage, who, "Go on", "Make the link", "Close")


async def reads_the_link(stage: Stage, who: int, opened: str | None = None) -> None:
    """Up to the page that asks whether they agree."""
    stage.world.start(who, opened or newest_token(stage.world))
    await taps(stage, who, "Go on", "Go on")
    says_pace(stage.app.tools, who)
    stage.clock.shift += 60 * MICROSECONDS


async def agrees(stage: Stage, who: int, opened: str | None = None) -> None:
    await reads_the_link(stage, who, opened)
    await taps(stage, who, "I agree")
    stage.clock.shift += 60 * MICROSECONDS


def linked(stage: Stage) -> set[int]:
    """Who is linked, by their numbers at Telegram."""
    whose = {row.id: row.telegram_id for row in rows(stage.app.tools, "person")}
    sides = rows(stage.app.tools, "membership")
    assert len({row.couple_id for row in sides}) <= 1
    return {whose[row.person_id] for row in sides if row.left_at is None}


def press(stage: Stage, who: int, label: str, update_id: int) -> tuple[int, FromPerson]:
    """A tap, as the intake hands it to its turn."""
    _, data = token(stage.world, who, label)
    name = stage.world.state.users[who].first_name
    return update_id, FromPerson(who, who, "en", name, Pressed(data, f"q{update_id}"))


async def at_once(stage: Stage, *presses: tuple[int, FromPerson]) -> list[Report]:
    """Both turns, each on a thread of its own, as two processes would run them."""
    together = Barrier(len(presses))

    def take(each: tuple[int, FromPerson]) -> Report:
        together.wait()
        try:
            return turns.take(stage.app.tools, each[0], "callback_query", each[1])
        except DBAPIError:  # the intake, too, would try again
            return turns.take(stage.app.tools, each[0], "callback_query", each[1])

    with ThreadPoolExecutor(len(presses)) as threads:
        running = asyncio.get_running_loop()
        return await asyncio.gather(
            *(running.run_in_executor(threads, take, each) for each in presses)
        )


# Whose act counts.


async def test_p17_only_the_inviters_own_button_confirms(stage: Stage) -> None:
    await agrees(stage, BEN)
    stage.world.start(CAROL)
    await taps(stage, ADA, "Open")
    message, data = token(stage.world, ADA, "Yes, that's them")
    for whom in (BEN, CAROL):
        stage.world.forge(whom, whom, message, data)
    stage.world.forge(ADA, ADA, message, FORGED)
    await stage.settle()
    assert linked(stage) == set()
    assert [alert.user for alert in stage.world.alerts] == [BEN, CAROL, ADA]
    await taps(stage, ADA, "Yes, that's them")
    assert linked(stage) == {ADA, BEN}


@pytest.mark.parametrize("opened", [FORGED, "0" * 32])
async def test_a_forged_link_asks_nobody_and_links_nobody(stage: Stage, opened: str) -> None:
    await agrees(stage, BEN, opened)
    assert KNOCK not in said(stage.world, ADA)
    assert [row.accepted_by for row in rows(stage.app.tools, "invite")] == [None]
    assert rows(stage.app.tools, "appointment") == []


async def test_the_digest_of_a_link_opens_nothing(stage: Stage) -> None:
    (row,) = rows(stage.app.tools, "invite")
    stage.world.start(BEN, row.digest)
    await stage.settle()
    stage.world.start(BEN, row.digest[:32])
    await taps(stage, BEN, "Go on", "Go on", "I agree", "Not now")
    assert [row.accepted_by for row in rows(stage.app.tools, "invite")] == [None]


async def test_confirming_twice_links_once_and_tells_once(stage: Stage) -> None:
    await agrees(stage, BEN)
    await taps(stage, ADA, "Open")
    for _ in range(2):
        stage.world.tap_label(ADA, ADA, "Yes, that's them")
    stage.world.duplicate_last_update()
    await stage.settle()
    assert linked(stage) == {ADA, BEN}
    assert said(stage.world, BEN).count(KNOCK) == 1
    assert rows(stage.app.tools, "invite") == []


async def test_an_answer_after_three_days_links_nobody_even_before_the_next_tick(
    stage: Stage,
) -> None:
    await agrees(stage, BEN)
    await taps(stage, ADA, "Open")
    (row,) = rows(stage.app.tools, "invite")
    stage.clock.shift += row.expires_at - stage.clock.now()
    await taps(stage, ADA, "Yes, that's them")
    assert rows(stage.app.tools, "invite")
    assert linked(stage) == set()
    assert KNOCK not in said(stage.world, BEN)


@pytest.mark.parametrize(("early", "asked"), [(1, 1), (0, 0)])
async def test_a_link_can_be_agreed_to_until_its_last_instant(
    stage: Stage, early: int, asked: int
) -> None:
    await reads_the_link(stage, BEN)
    (row,) = rows(stage.app.tools, "invite")
    stage.clock.shift += row.expires_at - early - stage.clock.now()
    await taps(stage, BEN, "I agree")
    assert said(stage.world, ADA).count(KNOCK) == asked


@pytest.mark.parametrize(("late", "back"), [(0, {ADA, BEN}), (1, {BEN})])
async def test_leaving_can_be_undone_for_a_day_and_no_instant_longer(
    stage: Stage, late: int, back: set[int]
) -> None:
    await agrees(stage, BEN)
    await taps(stage, ADA, "Open", "Yes, that's them", "Close")
    stage.world.say(ADA, ADA, "/leave")
    await taps(stage, ADA, "End the link")
    assert linked(stage) == {BEN}
    left_at = max(row.left_at or 0 for row in rows(stage.app.tools, "membership"))
    stage.clock.shift += left_at + retention.LEAVING + late - stage.clock.now()
    await taps(stage, ADA, "Undo")
    assert linked(stage) == back


async def test_p5_taking_leaving_back_does_not_tell_what_the_other_one_did_meanwhile(
    stage: Stage,
) -> None:
    """Had it failed because he left, was erased or is linked anew, `/break` would tell her so."""
    await agrees(stage, BEN)
    await taps(stage, ADA, "Open", "Yes, that's them", "Close")
    stage.world.say(ADA, ADA, "/leave")
    await taps(stage, ADA, "End the link")
    stage.world.say(BEN, BEN, "/leave")
    await taps(stage, BEN, "End the link")
    await agrees(stage, CAROL, FORGED)
    await makes_a_link(stage, CAROL)
    await agrees(stage, BEN)
    await taps(stage, CAROL, "Open", "Yes, that's them")
    await taps(stage, ADA, "Undo", "Close")
    stage.world.say(ADA, ADA, "/break")
    await taps(stage, ADA, "A break", "No, earlier", "About an hour")
    assert "for both of you" in said(stage.world, ADA)[-1]
    assert "A break" not in " ".join(said(stage.world, BEN))


async def test_a_no_to_one_guest_leaves_a_newer_link_alone(stage: Stage) -> None:
    await agrees(stage, CAROL)
    await makes_a_link(stage, ADA)
    await taps(stage, ADA, "Open", "No")
    await agrees(stage, BEN)
    await taps(stage, ADA, "Open", "Yes, that's them")
    assert linked(stage) == {ADA, BEN}


async def test_making_a_link_does_not_take_ones_own_yes_back(stage: Stage) -> None:
    await agrees(stage, BEN)
    await makes_a_link(stage, BEN)
    await taps(stage, ADA, "Open", "Yes, that's them")
    assert linked(stage) == {ADA, BEN}


# Somebody who has blocked the bot.


async def test_whoever_has_blocked_is_asked_once_when_they_let_the_bot_in_again(
    stage: Stage,
) -> None:
    stage.world.block(ADA)
    await agrees(stage, BEN)
    await stage.pass_time(70 * HOUR)
    assert KNOCK not in said(stage.world, ADA)
    stage.world.unblock(ADA)
    await stage.settle()
    assert said(stage.world, ADA).count(KNOCK) == 1
    await taps(stage, ADA, "Open", "Yes, that's them")
    assert linked(stage) == {ADA, BEN}
    stage.world.block(ADA)
    await stage.settle()
    stage.world.unblock(ADA)
    await stage.settle()
    assert KNOCK not in said(stage.world, ADA)


async def test_nobody_is_asked_about_a_link_that_has_run_out(stage: Stage) -> None:
    stage.world.block(ADA)
    await agrees(stage, BEN)
    await stage.pass_time(73 * HOUR)
    assert rows(stage.app.tools, "appointment") == []
    stage.world.unblock(ADA)
    await stage.settle()
    assert KNOCK not in said(stage.world, ADA)


async def test_what_waited_for_somebody_and_is_damaged_locks_nobody_out(stage: Stage) -> None:
    stage.world.block(ADA)
    await agrees(stage, BEN)
    await stage.app.in_thread(spoil, stage, "damaged")
    stage.world.unblock(ADA)
    stage.world.say(ADA, ADA, "/notice")
    await stage.settle()
    assert KNOCK not in said(stage.world, ADA)
    assert "A small scene" in said(stage.world, ADA)[-1]


# At the same time.


async def test_of_two_guests_who_agree_at_once_one_is_taken(stage: Stage) -> None:
    rounds = 1 if stage.app.tools.database.is_sqlite else 4
    for number in range(rounds):
        for whom in (BEN, CAROL):
            await reads_the_link(stage, whom)
        both = [
            press(stage, who, "I agree", 900 + 2 * number + n) for n, who in enumerate((BEN, CAROL))
        ]
        before = len(rows(stage.app.tools, "appointment"))
        reports = await at_once(stage, *both)
        assert sorted(report.appointed for report in reports) == [False, True]
        assert len(rows(stage.app.tools, "appointment")) == before + 1
        (row,) = rows(stage.app.tools, "invite")
        assert row.accepted_by in {person(stage.app.tools, who).id for who in (BEN, CAROL)}
        await stage.settle()
        await makes_a_link(stage, ADA)


async def test_two_who_confirm_each_other_at_once_are_linked_once(stage: Stage) -> None:
    await agrees(stage, BEN)
    await makes_a_link(stage, BEN)
    await agrees(stage, ADA)
    await taps(stage, ADA, "Open")
    await taps(stage, BEN, "Open")
    both = [press(stage, who, "Yes, that's them", 900 + n) for n, who in enumerate((ADA, BEN))]
    reports = await at_once(stage, *both)
    assert sorted(report.appointed for report in reports) == [False, True]
    assert linked(stage) == {ADA, BEN}
    assert len(rows(stage.app.tools, "couple")) == 1


async def test_two_who_confirm_the_same_guest_at_once_do_not_both_get_him(stage: Stage) -> None:
    await agrees(stage, BEN)
    await agrees(stage, CAROL, FORGED)
    await makes_a_link(stage, CAROL)
    await agrees(stage, BEN)
    for whom in (ADA, CAROL):
        await taps(stage, whom, "Open")
    both = [press(stage, who, "Yes, that's them", 900 + n) for n, who in enumerate((ADA, CAROL))]
    await at_once(stage, *both)
    assert len(rows(stage.app.tools, "membership")) == 2
    assert BEN in linked(stage)


# What comes by itself.


async def test_a_crash_between_agreeing_and_asking_loses_nothing(stage: Stage) -> None:
    await reads_the_link(stage, BEN)
    agreeing = press(stage, BEN, "I agree", 900)
    await stage.app.in_thread(turns.take, stage.app.tools, 900, "callback_query", agreeing[1])
    assert KNOCK not in said(stage.world, ADA)
    await stage.stop()
    again = Stage(stage.folder, clock=stage.clock, seed=2, settings=stage.settings)
    again.world = stage.world
    await again.start()
    await again.app.tick()
    await again.settle()
    assert said(again.world, ADA).count(KNOCK) == 1
    await taps(again, ADA, "Open", "Yes, that's them")
    assert linked(again) == {ADA, BEN}
    await again.stop()
    await stage.start()


def appoint(stage: Stage, who: int, due_at: int, opened: str = "linked") -> None:
    tools, whom = stage.app.tools, person(stage.app.tools, who)
    row_id = tools.chance.row(stage.clock.now())
    body = keeping.seal_appointment(tools.vault, whom.key_id, row_id, Opened(opened))
    with transaction(tools.database) as connection:
        row = AppointmentRow(row_id, whom.id, None, due_at, body)
        appointments.add(connection, row)


async def test_an_appointment_is_kept_at_its_instant_and_once(stage: Stage) -> None:
    at = stage.clock.now() + 2 * HOUR * MICROSECONDS
    appoint(stage, ADA, at)
    await stage.pass_time(2 * HOUR - 1)
    assert KNOCK not in said(stage.world, ADA)
    await stage.pass_time(HOUR)
    (knock,) = (each for each in stage.world.transcript(ADA) if each["text"] == KNOCK)
    assert knock["date"] == at // MICROSECONDS
    await stage.pass_time(HOUR)
    assert said(stage.world, ADA).count(KNOCK) == 1


@pytest.mark.parametrize("bad", ["damaged", "moved", "unknown script", "key gone"])
async def test_an_appointment_that_cannot_be_kept_is_dropped_and_stops_nobody(
    stage: Stage, bad: str
) -> None:
    stage.world.start(BEN)
    await stage.settle()
    now = stage.clock.now()
    appoint(stage, ADA, now - 2, "no-such-script" if bad == "unknown script" else "linked")
    appoint(stage, BEN, now - 1)
    await stage.app.in_thread(spoil, stage, bad)
    await stage.app.tick()
    await stage.settle()
    assert said(stage.world, BEN).count(KNOCK) == 1
    assert KNOCK not in said(stage.world, ADA)
    assert rows(stage.app.tools, "appointment") == []


def spoil(stage: Stage, bad: str) -> None:
    tools = stage.app.tools
    ada = person(tools, ADA)
    mine = tables.appointment.c.person_id == ada.id
    with transaction(tools.database) as connection:
        if bad == "damaged":
            connection.execute(update(tables.appointment).where(mine).values(body=b"damaged"))
        if bad == "moved":
            connection.execute(update(tables.appointment).where(mine).values(id=7))
    if bad == "key gone":
        tools.vault.destroy(ada.key_id)


async def test_an_appointment_of_somebody_erased_is_never_kept(stage: Stage) -> None:
    appoint(stage, ADA, stage.clock.now() + HOUR * MICROSECONDS)
    stage.world.say(ADA, ADA, "/forget")
    await taps(stage, ADA, "Erase it all")
    assert rows(stage.app.tools, "appointment") == []
    await stage.pass_time(2 * HOUR)
    assert KNOCK not in said(stage.world, ADA)


async def test_while_nothing_is_due_nothing_is_kept(stage: Stage) -> None:
    appoint(stage, ADA, stage.clock.now() + 1)
    await run_all(stage.app.tools, stage.app.in_thread, appointment_due)
    assert len(rows(stage.app.tools, "appointment")) == 1


# What is on the disk.


async def test_neither_the_token_nor_the_guests_name_is_on_the_disk(
    stage: Stage, request: pytest.FixtureRequest
) -> None:
    users = stage.world.state.users
    users[BEN] = replace(users[BEN], first_name=NAME)
    opened = newest_token(stage.world)
    await agrees(stage, BEN)
    await taps(stage, ADA, "Open")
    assert any(NAME in text for text in said(stage.world, ADA))
    written = stage.on_disk()
    if not stage.app.tools.database.is_sqlite:
        store: Store = request.getfixturevalue("empty_postgres")
        written += store.bytes_on_disk()
    assert couples.digest_of(opened).encode() in written
    for private in (opened, NAME):
        assert private.encode() not in written


# Somebody else may hold the phone.


async def pages_for_two(folder: Path, *before: str) -> list[tuple[str, list[str]]]:
    """What Ada's pages for two begin with, after she did something."""
    stage = await two_linked(folder)
    await does(stage, ADA, *before)
    pages = []
    for command in ("/window", "/ours"):
        await does(stage, ADA, command)
        pages.append(bubbles(stage.world, ADA)[-1])
    await does(stage, ADA, "/window", "Go on", "I would ask")
    pages.append(bubbles(stage.world, ADA)[-1])
    await stage.stop()
    return pages


async def test_p5_pages_for_two_say_the_same_with_a_link_without_one_and_after_leaving(
    tmp_path: Path,
) -> None:
    for name in ("linked", "left", "alone"):
        (tmp_path / name).mkdir()
    again = ("/start", "Go on", "I agree", "We drifted apart", "Not now", "I'll come by myself")
    linked = await pages_for_two(tmp_path / "linked")
    left = await pages_for_two(tmp_path / "left", "/leave", "End the link", "Close")
    alone = await pages_for_two(tmp_path / "alone", "/forget", "Erase it all", *again)
    assert linked == left == alone
    assert "It waits here" in linked[-1][0]
