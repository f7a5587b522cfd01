"""P14: of body, safety and doubt no row tells which answer was given, in any script there is.

Each script with `traceless: true` is found in the library and gone through answer by answer, each
way from the same beginning and in a database of its own. Wherever two ways come to stand at the
same place, after as many answers, all that is stored has to be the same, instants and numbers of
rows too. What is sealed is opened and compared, as its nonces differ.
"""

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import LargeBinary, Row, Table, delete

from bot import turns
from bot.incoming import FromPerson
from bot.tools import Tools
from conversations.events import Led
from conversations.script import Call, Do, Script
from conversations.talk import Talk
from conversations.turn import Passed
from prompts import library
from prompts.library import Library
from rehearsal.world import ADA
from storage import tables, talks
from storage.database import transaction
from storage.vault import Where
from tests.on_phones import agreed
from tests.rows import person, rows
from tests.shipped import altered_cache, shipped
from tests.stage import Stage

LED = 1
"""The number of an update that no Telegram has sent."""

TRACELESS = sorted(name for name, each in shipped().scripts.items() if each.traceless)

ANYTHING = ("some words", "Other words, and more of them.")

Dump = Mapping[str, list[tuple[Any, ...]]]


@dataclass(frozen=True)
class Took:
    """One answer: a button tapped, or something typed, be it a button's label."""

    words: str
    typed: bool = False


@dataclass(frozen=True)
class At:
    """Where a way has come to, as far as somebody who opens everything may see."""

    script: str
    step: str
    turns: int
    did: tuple[str, ...]
    """What the product was asked to do on the way, and which scripts were called."""


@dataclass(frozen=True)
class Found:
    """A way, where it stands, all that is stored then, and what the buttons say."""

    way: tuple[Took, ...]
    at: At
    dump: Dump
    labels: tuple[str, ...]
    typed: tuple[str, ...]
    """What Ada typed and is still to be read."""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a bot that Ada has agreed to; of how she did nothing is left but that."""
    folder = tmp_path_factory.mktemp("home")

    async def begin() -> None:
        stage = Stage(folder)
        await stage.start()
        await agreed(stage, ADA)
        with transaction(stage.app.tools.database) as connection:
            for table in (tables.seen_update, tables.message, tables.outbox):
                connection.execute(delete(table))
        await stage.stop()

    asyncio.run(begin())
    return folder


@asynccontextmanager
async def opened(home: Path, folder: Path, script: Script, words: Library) -> AsyncIterator[Stage]:
    """A bot of its own on a copy of that folder, with the script open before Ada."""
    shutil.copytree(home, folder)
    stage = Stage(folder, words=words)
    # Later than all that was stored before, so that numbers of rows go on from there.
    stage.clock.shift += 3_600_000_000
    await stage.start()
    stage.world.start(ADA)
    await stage.settle()
    given = Led(script.script, dict.fromkeys(script.takes, "some words"))
    led = FromPerson(ADA, ADA, "en", "Ada", given)
    await stage.app.in_thread(turns.take, stage.app.tools, LED, "message", led)
    await stage.settle()
    try:
        yield stage
    finally:
        await stage.stop()
        shutil.rmtree(folder)


def labels(stage: Stage) -> tuple[str, ...]:
    """What the buttons of the newest page say."""
    pages = [each["keyboard"] for each in stage.world.transcript(ADA) if each["keyboard"]]
    return tuple(button["text"] for row in pages[-1] for button in row) if pages else ()


async def take(stage: Stage, took: Took) -> None:
    if took.typed:
        stage.world.say(ADA, ADA, took.words)
    else:
        stage.world.tap_label(ADA, ADA, took.words)
    await stage.settle()


async def go(
    home: Path, folder: Path, script: Script, words: Library, way: tuple[Took, ...]
) -> Found:
    """Goes a way from its beginning."""
    async with opened(home, folder, script, words) as stage:
        reports = len(stage.reports)
        for took in way:
            await take(stage, took)
        trail = [passed for each in stage.reports[reports:] for passed in each.trail]
        tools = stage.app.tools
        typed = [each["text"] for each in stage.world.transcript(ADA) if not each["is_bot"]]
        where = at(tools, words, trail, len(way))
        return Found(way, where, dump(tools), labels(stage), tuple(typed[1:]))


def at(tools: Tools, words: Library, trail: list[Passed], answers: int) -> At:
    did = []
    for passed in trail:
        match words.scripts[passed.script].steps[passed.step]:
            case Do(do=what) | Call(call=what):
                did.append(what)
    row = person(tools, ADA)
    with transaction(tools.database) as connection:
        open_now = talks.open_of(connection, row.id)
    place = Where("talk", "body", open_now[0].id) if open_now else None
    if place is None:
        return At("", "", answers, tuple(did))
    talk = Talk.from_data(tools.vault.open(row.key_id, place, open_now[0].body))
    return At(talk.place.script, talk.place.step, answers, tuple(did))


def dump(tools: Tools) -> Dump:
    """All rows of all tables, what is sealed in clear.

    A button's token is drawn by chance: how many were drawn before is not to be seen in it.
    """
    ada = person(tools, ADA)
    return {
        table.name: sorted(
            (tuple(_clear(tools, ada.key_id, table, row)) for row in rows(tools, table.name)),
            key=repr,
        )
        for table in tables.METADATA.sorted_tables
    }


def _clear(tools: Tools, key_id: str, table: Table, row: Row[Any]) -> Iterator[object]:
    number = "token" if "token" in table.c else "id"
    for column, value in zip(table.c, row, strict=True):
        if isinstance(column.type, LargeBinary) and value is not None:
            place = Where(table.name, column.name, getattr(row, number))
            yield tools.vault.open(getattr(row, "key_id", key_id), place, value)
        elif column is tables.button.c.token:
            yield "a token"
        else:
            yield value


class Going:
    """Goes every way of a script, each as far as it stands somewhere new."""

    def __init__(self, home: Path, folder: Path, script: Script, words: Library) -> None:
        self._given = (home, folder, script, words)
        self._script = script
        self._seen: dict[At, Found] = {}
        self.leaks: list[tuple[Found, Found]] = []
        self.met = 0
        """How often two ways came to the same place."""

    async def all(self) -> None:
        """Every answer wherever the script itself waits, tapped and typed."""
        ahead: list[tuple[Took, ...]] = [()]
        while ahead:
            found = await self._look(ahead.pop(0))
            if found is not None and found.at.script == self._script.script:
                await self._type(found)
                ahead += [(*found.way, Took(label)) for label in found.labels]

    async def _look(self, way: tuple[Took, ...]) -> Found | None:
        """Where this way comes to, if nothing has come there yet and it goes in no circle."""
        found = await go(*self._given, way)
        if self._compared(found, self._seen) is not found:
            return None
        on_the_way = [each for each in self._seen.values() if each.way == way[: len(each.way)]]
        steps = [each.at.step for each in on_the_way]
        return found if steps.count(found.at.step) == 1 else None

    async def _type(self, found: Found) -> None:
        """The labels typed, and anything else: nothing of it stays in the chat either."""
        seen: dict[At, Found] = {}
        for words in (*found.labels, *ANYTHING):
            typed = await go(*self._given, (*found.way, Took(words, typed=True)))
            assert typed.typed == ()
            self._compared(typed, seen)

    def _compared(self, found: Found, seen: dict[At, Found]) -> Found:
        """The first that came to this place, after what is stored was compared."""
        before = seen.setdefault(found.at, found)
        if before is not found:
            self.met += 1
            self.leaks += [(before, found)] if before.dump != found.dump else []
        return before


def told(leak: tuple[Found, Found]) -> str:
    """Where two ways to the same place differ, for whoever reads the failure."""
    one, other = leak
    apart = [
        f"{table}: {here} / {there}"
        for table in one.dump
        for here, there in zip(one.dump[table], other.dump[table], strict=False)
        if here != there
    ]
    counts = {name: (len(one.dump[name]), len(other.dump[name])) for name in one.dump}
    unlike = [f"{name}: {n[0]} / {n[1]} rows" for name, n in counts.items() if n[0] != n[1]]
    return "\n".join([f"{one.way} / {other.way} at {one.at}", *unlike, *apart])


@pytest.mark.parametrize("name", TRACELESS)
async def test_p14_ways_to_the_same_place_leave_the_same_database(
    home: Path, tmp_path: Path, name: str
) -> None:
    words = shipped()
    going = Going(home, tmp_path / "run", words.scripts[name], words)
    await going.all()
    assert not going.leaks, "\n\n".join(map(told, going.leaks))
    assert going.met, "no two ways met, so nothing was compared"


async def test_p14_a_script_that_keeps_answers_is_found(home: Path, tmp_path: Path) -> None:
    content = tmp_path / "content"
    for folder in ("scripts", "locales"):
        shutil.copytree(library.SHIPPED / folder, content / folder)
    shutil.copy(library.SHIPPED / "paths.yaml", content)
    page = content / "scripts" / "body-check-in.yaml"
    kept = page.read_text("utf-8").replace("traceless: true\n", "")
    page.write_text(kept, encoding="utf-8")
    words = library.load(content, altered_cache())
    going = Going(home, tmp_path / "run", words.scripts["body-check-in"], words)
    await going.all()
    apart = {table for leak in going.leaks for table in leak[0].dump if differs(table, *leak)}
    assert "talk" in apart


def differs(table: str, one: Found, other: Found) -> bool:
    return one.dump[table] != other.dump[table]
