"""Updates in: what is acknowledged, what happens once, and what is waited out."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from sqlalchemy import create_engine, text

from bot.api import Api
from bot.outcomes import TokenRefused
from bot.simulation.virtual_time import VirtualClock
from bot.transport import AiohttpRequest
from rehearsal.faults import Fault
from rehearsal.server import application, serve
from rehearsal.updates import FIRST_ID
from rehearsal.world import ADA, BEN, CAROL, TOKEN, World
from tests.integration.storage_fixtures import Store
from tests.rows import break_turns, rows
from tests.stage import Stage

SECRET = "wisteria"
Poll = tuple[int, set[int]]
"""The offset a getUpdates call came with, and which updates were settled at that moment."""


class WatchedClock(VirtualClock):
    """Notes each pause, and lets something happen in it."""

    def __init__(self) -> None:
        super().__init__()
        self.pauses: list[float] = []
        self.in_a_pause: Callable[[], None] = lambda: None
        self.frozen = False
        self.thawed = asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.in_a_pause()
        if self.frozen:
            await self.thawed.wait()
        await super().sleep(seconds)


@dataclass
class Polled:
    """A staged bot whose intake polls over real HTTP."""

    stage: Stage
    port: int
    polls: list[Poll] = field(default_factory=list)

    @property
    def world(self) -> World:
        return self.stage.world

    @property
    def clock(self) -> WatchedClock:
        clock = self.stage.clock
        assert isinstance(clock, WatchedClock)
        return clock

    @asynccontextmanager
    async def polling(self, token: str = TOKEN, path: str = "bot") -> AsyncIterator[None]:
        """Intake as it runs, until the block ends; then it is told to stop and waited for."""
        request = AiohttpRequest(connect_seconds=5)
        base = f"http://127.0.0.1:{self.port}/{path}"
        api = Api(token, base_url=base, request=request, get_updates_request=request)
        intake = self.stage.app.intake
        if token == TOKEN and path == "bot":
            await api.initialize()
        else:
            await request.initialize()
        intake.api = api
        try:
            async with asyncio.timeout(20), asyncio.TaskGroup() as group:
                group.create_task(intake.run(lambda: None))
                yield
                intake.stop()
        finally:
            await request.shutdown()

    async def until(self, happened: Callable[[], bool]) -> None:
        while not happened():  # noqa: ASYNC110 - neither world nor database knows events
            await asyncio.sleep(0.01)

    async def until_settled(self) -> None:
        """Until Telegram has been told that nothing waits any more."""
        await self.until(lambda: bool(self.polls) and self.polls[-1][0] == self.next_id)

    @property
    def next_id(self) -> int:
        return self.world.state.updates.next_id

    def settled(self) -> dict[int, tuple[str, str]]:
        """What became of each update, by its place in the order in which they came."""
        found = rows(self.stage.app.tools, "seen_update")
        return {row.update_id - FIRST_ID: (row.outcome, row.kind) for row in found}


@pytest.fixture
async def polled(tmp_path: Path) -> AsyncIterator[Polled]:
    async with polled_stage(Stage(tmp_path, clock=WatchedClock())) as polled:
        yield polled


@asynccontextmanager
async def polled_stage(stage: Stage) -> AsyncIterator[Polled]:
    """Ada, Ben and Carol have pressed Start; nothing of it is taken in yet."""
    await stage.start()
    polls: list[Poll] = []

    @web.middleware
    async def look(
        request: web.Request, handler: Callable[[web.Request], Any]
    ) -> web.StreamResponse:
        if request.path.endswith("getUpdates"):
            offset = int((await request.post()).get("offset", "0"))  # type: ignore[arg-type]
            settled = await asyncio.to_thread(settled_ids, stage)
            polls.append((offset, settled))
        answer: web.StreamResponse = await handler(request)
        return answer

    server = application(stage.world)
    server.middlewares.append(look)
    runner, port = await serve(server)
    for whom in (ADA, BEN, CAROL):
        stage.world.start(whom)
    yield Polled(stage, port, polls)
    await stage.stop()
    await runner.cleanup()


def settled_ids(stage: Stage) -> set[int]:
    """On a connection of its own: the bot's may be in trouble."""
    if stage.settings:
        url = str(stage.settings["database_url"]).replace("postgresql://", "postgresql+psycopg://")
    else:
        url = f"sqlite:///{stage.folder / 'toward.db'}"
    engine = create_engine(url)
    with engine.connect() as connection:
        found = set(connection.scalars(text("SELECT update_id FROM seen_update")))
    engine.dispose()
    return found


def assert_nothing_was_acknowledged_early(polled: Polled) -> None:
    assert polled.polls[-1][0] > FIRST_ID, "nothing was acknowledged at all"
    for offset, settled in polled.polls:
        assert set(range(FIRST_ID, offset)) <= settled


def send_raw(world: World, **body: object) -> None:
    """A message that no server of ours would make."""
    ada = {"id": ADA, "is_bot": False, "first_name": "Ada"}
    whole = {"message_id": 900, "date": 1_795_201_200, "from": ada, "text": SECRET}
    chat = {"id": ADA, "type": "private", "first_name": "Ada"}
    world.state.updates.add("message", {**whole, "chat": chat, **body}, world.clock() + 3600)


# Acknowledging.


async def test_telegram_forgets_an_update_only_when_it_is_settled(polled: Polled) -> None:
    async with polled.polling():
        await polled.until_settled()
        break_turns(polled.stage.app.tools, ADA)
        send_raw(polled.world, date=10**20)
        polled.world.say(ADA, ADA, "/today")
        polled.world.send_media(BEN, BEN, "sticker")
        polled.world.duplicate_last_update()
        polled.world.create_channel(ADA, "News")
        polled.world.say(BEN, BEN, "/help")
        await polled.until_settled()
    assert_nothing_was_acknowledged_early(polled)
    assert list(polled.settled().values()) == [
        *[("done", "message")] * 3,
        ("aside", "message"),
        ("aside", "message"),
        ("done", "message"),
        ("ignored", "my_chat_member"),
        ("done", "message"),
    ]


async def test_an_update_that_comes_twice_takes_effect_once(polled: Polled) -> None:
    async with polled.polling():
        await polled.until_settled()
        polled.world.say(ADA, ADA, "/help")
        polled.world.duplicate_last_update()
        await polled.until_settled()
        polled.world.duplicate_last_update()
        await polled.until(lambda: not polled.world.state.updates.again)
    await polled.stage.app.delivery.drain()
    helps = [each for each in polled.world.transcript(ADA) if "112" in each["text"]]
    assert len(helps) == 1


async def test_what_was_taken_in_and_not_acknowledged_has_no_second_effect_after_a_restart(
    polled: Polled,
) -> None:
    stage = polled.stage
    batch = await stage.app.api.updates(0, wait=0)
    await stage.app.intake.take_in(batch)
    await stage.restart()
    stage.reports.clear()
    stage.world.state.updates._asked = None  # noqa: SLF001 - a restart takes longer than that
    await stage.settle()
    assert [report.seen_before for report in stage.reports] == [True] * 3
    assert len(stage.world.transcript(ADA)) == 2


async def test_each_persons_updates_are_taken_in_order(polled: Polled) -> None:
    for command in ("/help", "/start", "/forget"):
        for whom in (ADA, BEN):
            polled.world.say(whom, whom, command)
    async with polled.polling():
        await polled.until_settled()
    await polled.stage.app.delivery.drain()
    for whom in (ADA, BEN):
        (bubble,) = (
            each for each in polled.world.transcript(whom) if each["is_bot"] and each["keyboard"]
        )
        assert "erases" in bubble["text"]


# Setting aside.

UNREADABLE: dict[str, dict[str, object]] = {
    "a date out of range": {"date": 10**20},
    "a date that is none": {"date": "soon"},
    "a sender that is none": {"from": "Ada"},
    "a chat that is none": {"chat": 7},
    "entities that are none": {"entities": SECRET},
    "a command that begins nowhere": {
        "entities": [{"type": "bot_command", "offset": 0, "length": "long"}]
    },
}


@pytest.mark.parametrize("flaw", UNREADABLE)
async def test_an_update_that_nobody_can_read_is_set_aside_without_its_words(
    polled: Polled, flaw: str
) -> None:
    async with polled.polling():
        await polled.until_settled()
        send_raw(polled.world, **UNREADABLE[flaw])
        polled.world.say(ADA, ADA, "/help")
        await polled.until_settled()
    assert polled.settled()[3] == ("aside", "message")
    assert polled.settled()[4] == ("done", "message")
    await polled.stage.app.delivery.drain()
    assert any("112" in each["text"] for each in polled.world.transcript(ADA))


async def test_a_turn_is_tried_five_times_and_then_set_aside(polled: Polled) -> None:
    async with polled.polling():
        await polled.until_settled()
        break_turns(polled.stage.app.tools, ADA)
        polled.clock.pauses.clear()
        polled.world.say(ADA, ADA, "/today")
        await polled.until_settled()
    assert len(polled.clock.pauses) == 5
    assert polled.settled()[3] == ("aside", "message")


async def test_one_persons_trouble_holds_up_nobody_else(polled: Polled) -> None:
    await polled.stage.settle()
    break_turns(polled.stage.app.tools, ADA)
    polled.clock.frozen = True  # Ada's turn now waits for ever between its tries
    polled.world.say(ADA, ADA, "/today")
    polled.world.say(BEN, BEN, "/help")
    async with polled.polling():
        await polled.until(lambda: polled.settled().get(4) == ("done", "message"))
        assert 3 not in polled.settled()
        assert max(offset for offset, _ in polled.polls) == FIRST_ID + 3
        polled.clock.thawed.set()
        await polled.until_settled()
    assert polled.settled()[3] == ("aside", "message")


async def test_the_tap_of_a_turn_that_failed_is_answered_all_the_same(polled: Polled) -> None:
    await polled.stage.settle()
    break_turns(polled.stage.app.tools, ADA)
    polled.world.tap_label(ADA, ADA, "Go on")
    await polled.stage.settle()
    methods = [call.method for call in polled.world.calls]
    assert methods.count("answerCallbackQuery") == 1


# The database away.


def impatient(stage: Stage) -> None:
    """The bot's one connection waits a moment for a lock, where else it waits five seconds."""
    with stage.app.tools.database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 20")


async def test_while_the_database_is_locked_everything_waits_and_nothing_is_acknowledged(
    polled: Polled,
) -> None:
    impatient(polled.stage)
    other = sqlite3.connect(polled.stage.folder / "toward.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    locked_for = 7

    def unlock_in_time() -> None:
        if len(polled.clock.pauses) == locked_for:
            assert {offset for offset, _ in polled.polls} == {0}
            other.execute("ROLLBACK")

    polled.clock.in_a_pause = unlock_in_time
    async with polled.polling():
        await polled.until_settled()
    other.close()
    assert_nothing_was_acknowledged_early(polled)
    assert {outcome for outcome, _ in polled.settled().values()} == {"done"}


async def test_the_pauses_for_the_database_grow_to_a_minute(polled: Polled) -> None:
    with polled.stage.app.tools.database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")

    def writable_again() -> None:
        if len(polled.clock.pauses) == 10:
            polled.stage.app.tools.database.engine.dispose()

    polled.clock.in_a_pause = writable_again
    polled.world.state.updates.clear()
    polled.world.say(ADA, ADA, "/help")
    async with polled.polling():
        await polled.until_settled()
    assert polled.clock.pauses == [0.5, 1, 2, 4, 8, 16, 32, 60, 60, 60]


async def test_a_turn_cut_off_by_postgres_is_run_again(
    tmp_path: Path, empty_postgres: Store
) -> None:
    stage = Stage(tmp_path, clock=WatchedClock(), settings={"database_url": empty_postgres.url})
    with empty_postgres.database.engine.connect() as other:
        async with polled_stage(stage) as polled:
            other.execute(text("LOCK TABLE person IN ACCESS EXCLUSIVE MODE"))
            async with polled.polling():
                cut = await asyncio.to_thread(cut_off_whoever_waits, empty_postgres)
                other.rollback()
                await polled.until_settled()
            assert cut > 0
            assert polled.clock.pauses, "it noticed nothing"
            assert_nothing_was_acknowledged_early(polled)
            assert {outcome for outcome, _ in polled.settled().values()} == {"done"}
            assert len(rows(stage.app.tools, "person")) == 3


def cut_off_whoever_waits(store: Store) -> int:
    statement = text(
        "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
        " WHERE wait_event_type = 'Lock'"
    )
    while True:
        with store.database.engine.begin() as connection:
            if count := connection.scalar(statement):
                return int(count)


# Telegram away.


@pytest.mark.parametrize("fault", ["500", "502", "drop_before", "drop_after", "truncated"])
async def test_telegram_away_is_waited_out_with_growing_pauses(polled: Polled, fault: str) -> None:
    polled.world.faults.add(Fault(fault, "getUpdates", times=9))
    async with polled.polling():
        await polled.until_settled()
    assert polled.clock.pauses == [1, 2, 4, 8, 16, 32, 60, 60, 60]
    assert_nothing_was_acknowledged_early(polled)


async def test_after_a_good_poll_the_next_pause_is_short_again(polled: Polled) -> None:
    polled.world.faults.add(Fault("502", "getUpdates", times=3))
    async with polled.polling():
        await polled.until_settled()
        polled.world.faults.add(Fault("502", "getUpdates"))
        polled.world.say(ADA, ADA, "/help")
        await polled.until(lambda: len(polled.clock.pauses) == 4)
    assert polled.clock.pauses == [1, 2, 4, 1]


async def test_telegram_may_ask_for_a_longer_pause(polled: Polled) -> None:
    polled.world.faults.add(Fault("429", "getUpdates", seconds=150))
    async with polled.polling():
        await polled.until_settled()
    assert polled.clock.pauses == [60, 60, 30]


async def test_another_poller_is_waited_out(polled: Polled) -> None:
    polled.world.state.about.webhook = {"url": "https://elsewhere.example"}

    def gone_after_a_while() -> None:
        if len(polled.clock.pauses) == 3:
            polled.world.state.about.webhook = {"url": ""}

    polled.clock.in_a_pause = gone_after_a_while
    async with polled.polling():
        await polled.until_settled()
    assert polled.clock.pauses == [1, 2, 4]


@pytest.mark.parametrize(("token", "path"), [("1:wrong", "bot"), (TOKEN, "nowhere/bot")])
async def test_a_token_that_telegram_does_not_know_ends_the_loop(
    polled: Polled, token: str, path: str
) -> None:
    with pytest.raises(ExceptionGroup) as ended:
        async with polled.polling(token, path):
            await asyncio.Event().wait()
    assert ended.group_contains(TokenRefused)


async def test_the_watchdog_hears_of_every_round_and_every_pause(polled: Polled) -> None:
    heard: list[int] = []
    polled.stage.app.intake.alive = lambda: heard.append(len(polled.clock.pauses))
    polled.world.faults.add(Fault("429", "getUpdates", seconds=300))
    async with polled.polling():
        await polled.until_settled()
    assert set(range(5)) <= set(heard), "it was left alone for more than a minute"


# Stopping. The block's end tells the loop to stop; in twenty seconds it counts as hanging.


async def test_a_stop_ends_a_long_poll_at_once(polled: Polled) -> None:
    async with polled.polling():
        await polled.until_settled()
        await asyncio.sleep(0.05)
    assert_nothing_was_acknowledged_early(polled)


async def test_a_stop_ends_a_rest_at_once(polled: Polled) -> None:
    polled.clock.frozen = True
    polled.world.faults.add(Fault("502", "getUpdates"))
    async with polled.polling():
        await polled.until(lambda: bool(polled.clock.pauses))


async def test_a_stop_while_the_database_is_away_ends_everybodys_wait_and_loses_nothing(
    polled: Polled,
) -> None:
    polled.clock.frozen = True
    with polled.stage.app.tools.database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")
    async with polled.polling():
        await polled.until(lambda: len(polled.clock.pauses) == 3)
    assert {offset for offset, _ in polled.polls} == {0}
    polled.clock.frozen = False
    await polled.stage.restart()
    async with polled.polling():
        await polled.until_settled()
    assert {outcome for outcome, _ in polled.settled().values()} == {"done"}


# After somebody was erased.


async def test_old_pages_that_somebody_was_reading_are_scrubbed_with_the_next_turn(
    polled: Polled,
) -> None:
    stage = polled.stage
    await stage.settle()
    stage.world.say(ADA, ADA, "/forget")
    await stage.settle()
    impatient(stage)
    log = stage.folder / "toward.db-wal"
    reader = sqlite3.connect(stage.folder / "toward.db", isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM person").fetchone()
    stage.world.tap_label(ADA, ADA, "Erase it all")
    await stage.settle()
    assert log.stat().st_size > 0
    reader.close()
    stage.world.say(BEN, BEN, "/help")
    await stage.app.intake.take_in(await stage.app.api.updates(stage.app.intake.offset, wait=0))
    assert log.stat().st_size == 0
