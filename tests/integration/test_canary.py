"""P16: a private word is typed wherever one can type, and looked for wherever it must not be."""

import io
import logging
import sys
import threading
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import structlog

from bot import logs
from bot.api import Api
from bot.delivery import Delivery
from bot.transport import AiohttpRequest
from rehearsal.faults import Fault
from rehearsal.server import application, serve
from rehearsal.world import ADA, BEN, TOKEN, World
from storage import tables
from tests.integration.storage_fixtures import Store
from tests.overhearing import Overheard
from tests.rows import Letter, broken_turns, post, rows, text
from tests.stage import Stage

WORD = "wisteria"


@dataclass
class Watched:
    """A staged bot that logs all it can, delivers over HTTP, and whose errors are collected."""

    stage: Stage
    shown: io.StringIO
    errors: list[BaseException] = field(default_factory=list)

    @property
    def world(self) -> Any:  # noqa: ANN401
        return self.stage.world

    def collect_errors(self) -> None:
        """From now on what fails on the database thread is kept."""
        intake = self.stage.app.intake
        inner = intake.in_thread

        async def collecting(function: Callable[..., Any], *arguments: object) -> object:
            try:
                return await inner(function, *arguments)
            except Exception as error:
                self.errors.append(error)
                raise

        intake.in_thread = collecting

    async def settle(self) -> None:
        for _ in range(4):
            await self.stage.settle()
            self.stage.clock.shift += 70_000_000

    def forms(self) -> list[str]:
        """Everything that was written, and the text of each error and of what caused it."""
        found = [self.shown.getvalue()]
        for error in self.errors:
            cause: BaseException | None = error
            while cause is not None:
                found += [str(cause), repr(cause)]
                cause = cause.__cause__ or cause.__context__
        return found

    def assert_silent(self, *events: str) -> None:
        for event in events:
            assert event in self.shown.getvalue(), "the fault did not happen"
        for form in self.forms():
            assert WORD not in form
            assert TOKEN not in form


@pytest.fixture
def shown() -> Iterator[io.StringIO]:
    """Standard output and error with the bot's logging at DEBUG; as before afterwards."""
    shown, root = io.StringIO(), logging.getLogger()
    with ExitStack() as stack, pytest.MonkeyPatch.context() as patch, warnings.catch_warnings():
        stack.callback(structlog.reset_defaults)
        stack.callback(logging.captureWarnings, False)  # noqa: FBT003
        stack.callback(root.setLevel, root.level)
        stack.callback(setattr, root, "handlers", root.handlers[:])
        patch.setattr(sys, "stderr", shown)
        patch.setattr(sys, "stdout", shown)
        patch.setattr(logging, "raiseExceptions", True)
        for place, hook in (
            (sys, "excepthook"),
            (sys, "unraisablehook"),
            (threading, "excepthook"),
        ):
            patch.setattr(place, hook, getattr(place, hook))
        logs.set_up("DEBUG")
        for handler in root.handlers:
            handler.setLevel(logging.DEBUG)  # one step further than it ever is
        yield shown


@pytest.fixture(params=["sqlite", "postgres"])
async def watched(
    request: pytest.FixtureRequest, tmp_path: Path, shown: io.StringIO
) -> AsyncIterator[Watched]:
    stage = Stage(tmp_path)
    if request.param == "postgres":
        store: Store = request.getfixturevalue("empty_postgres")
        stage.settings = {"database_url": store.url}
    await stage.start()
    watched = Watched(stage, shown)
    async with over_http(stage) as api:
        watched.collect_errors()
        app = stage.app
        delivery = Delivery(app.tools, api, app.intake.in_thread)
        object.__setattr__(app, "delivery", delivery)
        app.intake.delivery, app.intake.api = delivery, api
        yield watched
    await stage.stop()


@asynccontextmanager
async def over_http(stage: Stage) -> AsyncIterator[Api]:
    """The staged world by way of aiohttp, which logs and fails in words of its own."""
    runner, port = await serve(application(stage.world))
    wire = AiohttpRequest(connect_seconds=5, read_seconds=0.7)
    base = f"http://127.0.0.1:{port}/bot"
    api = Api(TOKEN, base_url=base, request=wire, get_updates_request=wire)
    await api.initialize()
    yield api
    await wire.shutdown()
    await runner.cleanup()


async def typed_everywhere(watched: Watched) -> None:
    """As an answer, as a stray text, as a caption, after a command; before consent and after."""
    world = watched.world
    world.start(ADA, WORD)
    world.say(ADA, ADA, WORD)
    for label in ("Go on", "I agree", "We drifted apart", "Not now", "I'll come by myself"):
        await watched.settle()
        world.tap_label(ADA, ADA, label)
    await watched.settle()
    world.say(ADA, ADA, f"we had a fight about {WORD}")
    world.send_media(ADA, ADA, "photo", f"a {WORD}")
    world.say(ADA, ADA, f"/{WORD} {WORD}")
    world.say(ADA, ADA, f"/answer {WORD}")
    await watched.settle()
    world.tap_label(ADA, ADA, "A joke")
    await watched.settle()
    world.say(ADA, ADA, WORD * 100)
    await watched.settle()
    world.say(ADA, ADA, f"that {WORD}")
    world.forge(ADA, ADA, 999_999, WORD)
    await watched.settle()


async def kept_and_looked_at(watched: Watched) -> None:
    """A moment of that word, a quiet word that is like it, pages of both, and all in a file."""
    world = watched.world
    for what in ("/moment", f"a {WORD}", "[Keep it]", "/mirror", "[A quiet word]"):
        await does(watched, what)
    for what in ("[Set or change it]", f"{WORD}s", f"{WORD}s", "/mirror", "[The rest]", WORD):
        await does(watched, what)
    await does(watched, "[Try again]")
    await does(watched, f"{WORD}s")
    while any(each["text"] == "The next page" for each in buttons(world)):
        await does(watched, "[The next page]")
    for what in ("[Show it]", "[Delete this one]", "[Leave it]", "/export", f"{WORD}s"):
        await does(watched, what)
    await does(watched, "[With my words]")


async def does(watched: Watched, what: str) -> None:
    if what.startswith("["):
        watched.world.tap_label(ADA, ADA, what.strip("[]"))
    else:
        watched.world.say(ADA, ADA, what)
    await watched.stage.settle()


def buttons(world: Any) -> list[Any]:  # noqa: ANN401
    return [button for row in world.transcript(ADA)[-1]["keyboard"] for button in row]


async def test_p16_what_the_mirror_and_a_file_show_is_nowhere_to_be_read(watched: Watched) -> None:
    await typed_everywhere(watched)
    await does(watched, "/today")
    watched.world.faults.add(Fault("500", "sendDocument"))
    await kept_and_looked_at(watched)
    await watched.settle()
    uploads = watched.world.state.uploads.values()
    assert [WORD.encode() in each.content for each in uploads] == [True]
    watched.assert_silent("send-unclear")
    assert WORD.encode() not in bytes_on_disk(watched.stage)


async def test_p16_words_typed_anywhere_are_nowhere_to_be_read(watched: Watched) -> None:
    await typed_everywhere(watched)
    watched.assert_silent("logger=telegram")
    assert WORD.encode() not in bytes_on_disk(watched.stage)


def bytes_on_disk(stage: Stage) -> bytes:
    """The database, its WAL, the keys, the cache; on PostgreSQL every column of every row."""
    files = [stage.on_disk()]
    if stage.settings:
        for table in tables.METADATA.tables:
            for row in rows(stage.app.tools, table):
                files += [each if isinstance(each, bytes) else str(each).encode() for each in row]
    return b"".join(files)


async def test_p16_the_watch_would_find_a_word_that_leaks(watched: Watched) -> None:
    logging.getLogger("telegram").handlers.append(logging.StreamHandler(watched.shown))
    try:
        await typed_everywhere(watched)
    finally:
        logging.getLogger("telegram").handlers.clear()
    with pytest.raises(AssertionError):
        watched.assert_silent()


async def test_p16_a_turn_that_fails_tells_no_words(watched: Watched) -> None:
    await typed_everywhere(watched)
    with broken_turns(watched.stage.app.tools, ADA):
        watched.world.say(ADA, ADA, WORD)
        watched.world.say(ADA, ADA, f"/answer {WORD}")
        await watched.settle()
    watched.assert_silent("turn-failed", "update-set-aside")
    assert watched.errors


@pytest.mark.parametrize("body", [{"date": 10**20}, {"from": WORD}, {"text": [WORD]}, {WORD: WORD}])
async def test_p16_an_update_that_nobody_can_read_tells_no_words(
    watched: Watched, body: dict[str, object]
) -> None:
    ada = {"id": ADA, "is_bot": False, "first_name": WORD}
    chat = {"id": ADA, "type": "private", "first_name": WORD}
    whole = {"message_id": 9, "date": 1_795_201_200, "from": ada, "chat": chat, "text": WORD}
    watched.world.state.updates.add("message", {**whole, **body}, watched.world.clock() + 3600)
    await watched.settle()
    watched.assert_silent()
    kinds = [(row.kind, row.outcome) for row in rows(watched.stage.app.tools, "seen_update")]
    assert kinds == [("message", "aside" if body.keys() & {"date", "from"} else "done")]


FAULTS = ["429", "500", "403", "drop_before", "drop_after", "slow", "truncated", "wrong_json"]


@pytest.mark.parametrize("fault", FAULTS)
async def test_p16_a_send_that_fails_tells_no_words(watched: Watched, fault: str) -> None:
    watched.world.start(BEN)
    await watched.settle()
    watched.world.faults.add(Fault(fault, seconds=1))
    post(watched.stage.app.tools, text(BEN, WORD))
    await watched.settle()
    assert watched.world.faults.queue == []
    watched.assert_silent()


@pytest.mark.parametrize(
    "letter",
    [
        text(BEN, WORD * 1000),
        text(4242, WORD),
        Letter(BEN, {"message_id": WORD}, "deleteMessage"),
        Letter(BEN, {"text": WORD, "reply_markup": WORD}),
    ],
    ids=["too long", "nowhere", "no number", "no keyboard"],
)
async def test_p16_what_telegram_refuses_tells_no_words(watched: Watched, letter: Letter) -> None:
    watched.world.start(BEN)
    await watched.settle()
    post(watched.stage.app.tools, letter)
    await watched.settle()
    watched.assert_silent("send-refused" if letter.chat == BEN else "")
    assert rows(watched.stage.app.tools, "outbox")[-1].state == "failed"


async def test_p16_a_database_that_is_away_tells_no_words(
    tmp_path: Path, shown: io.StringIO
) -> None:
    stage = Stage(tmp_path)
    await stage.start()
    watched = Watched(stage, shown)
    watched.collect_errors()

    def writable_again() -> None:
        if len(watched.errors) == 5:
            stage.app.tools.database.engine.dispose()

    stage.app.intake.alive = writable_again  # called in each pause
    with stage.app.tools.database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")
    stage.world.start(ADA, WORD)
    stage.world.say(ADA, ADA, WORD)
    await stage.settle()
    await stage.stop()
    watched.assert_silent("waiting-for-database")
    assert watched.errors


async def test_p16_a_statement_that_the_database_refuses_tells_no_values(
    tmp_path: Path, shown: io.StringIO
) -> None:
    stage = Stage(tmp_path)
    await stage.start()
    watched = Watched(stage, shown)
    watched.collect_errors()
    with stage.app.tools.database.engine.begin() as connection:
        connection.exec_driver_sql(
            "CREATE TRIGGER full BEFORE INSERT ON person BEGIN SELECT RAISE(ABORT, 'no'); END"
        )
    stage.world.speak(ADA, WORD)  # the one word of somebody's that is stored as it came
    stage.world.start(ADA)
    await stage.settle()
    await stage.stop()
    watched.assert_silent("update-set-aside")
    assert watched.errors


# The watch over every test.


@pytest.mark.parametrize("where", ["a log", "an error", "the cause of an error", "a print"])
def test_p16_the_watch_over_every_test_would_find_a_word_that_somebody_typed(
    where: str,
) -> None:
    world = World(lambda: 1_795_201_200)
    world.start(ADA)
    world.say(ADA, ADA, f"under the {WORD}, alone")
    heard = Overheard(worlds=[world])
    assert heard.leaks() == set()
    match where:
        case "a log":
            heard.written.write(f"event='turn' text='{WORD.upper()}'")
        case "an error":
            heard.errors.append(KeyError(WORD))
        case "the cause of an error":
            error = RuntimeError()
            error.__cause__ = ValueError(WORD)
            heard.errors.append(error)
        case _:
            heard.prints.append(f"Traceback: {WORD}")
    assert heard.leaks() == {WORD}
