"""The one job that finds what is due: waits that ran out, silent talks, rows past their time."""

from collections.abc import Callable
from typing import Any

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.delivery import Delivery, InThread
from bot.due_turns import (
    BadTurn,
    Find,
    appointment_due,
    fallen_silent,
    forget_stranger,
    mend,
    nudge_due,
    run_next,
    shared_nudge_due,
    shared_wait_over,
    wait_over,
)
from bot.logs import place_of
from bot.person_turn import Report
from bot.tools import Tools
from storage import (
    buttons,
    couples,
    erase,
    joint_answers,
    messages,
    outbox,
    presses,
    retention,
    updates,
)
from storage.database import is_away, transaction

EVERY_SECONDS = 15
MOST_A_TICK = 500
"""Turns a tick runs, each in a hop of its own, so that taps get in between."""

IN_ORDER: tuple[Find, ...] = (
    # What is to be shown comes before the word that its time is over.
    *(appointment_due, wait_over, shared_wait_over),
    *(nudge_due, shared_nudge_due, fallen_silent),
)

log = structlog.get_logger()


def scheduler(tick: Callable[[], Any]) -> AsyncIOScheduler:
    """The one job. Late is better than dropped: the default grace of a second loses runs."""
    made = AsyncIOScheduler(timezone="UTC")
    made.add_job(
        tick,
        "interval",
        seconds=EVERY_SECONDS,
        max_instances=1,
        coalesce=True,
        misfire_grace_time=None,
    )
    return made


async def tick(tools: Tools, in_thread: InThread, delivery: Delivery) -> None:
    """Runs every turn that is due and deletes what has been kept long enough."""
    try:
        for find in IN_ORDER:
            await run_all(tools, in_thread, find)
        while report := await in_thread(forget_stranger, tools):
            await _after(report, tools, in_thread)
        await in_thread(forget_old, tools)
    except Exception as error:
        if not is_away(error):
            raise
        log.warning("tick-waits-for-database")
    delivery.woken.set()


async def run_all(tools: Tools, in_thread: InThread, find: Find) -> None:
    """Runs the turns of all that is found, one bad one not stopping the others."""
    for _ in range(MOST_A_TICK):
        try:
            report: Report | None = await in_thread(run_next, tools, find)
        except BadTurn as bad:
            log.error("due-turn-set-aside", **place_of(bad.__cause__ or bad))
            await in_thread(mend, tools, bad)
            continue
        if report is None:
            return
        await _after(report, tools, in_thread)


async def _after(report: Report, tools: Tools, in_thread: InThread) -> None:
    if report.erased:
        await in_thread(erase.scrub, tools.database)
    for code in report.alarms:
        log.error("alarm", code=code)


def forget_old(tools: Tools) -> None:
    """Deletes what has been kept long enough: `storage.retention` says how long that is."""
    now = tools.clock.now()
    with transaction(tools.database) as connection:
        buttons.drop_expired(connection, now)
        updates.forget_before(connection, now - retention.SEEN_UPDATE)
        messages.forget_before(connection, now - retention.MESSAGE)
        outbox.forget_before(connection, now - retention.SENT)
        couples.drop_expired(connection, now)
        joint_answers.drop_expired(connection, now - retention.LATE_ANSWER)
        couples.drop_left(connection, tools.vault, now - retention.LEAVING)
        presses.forget_before(connection, now - retention.PRESS)
