"""kill -9 at random moments, while people tap and type: nothing is lost, nothing happens twice.

Whatever they do, they also do in a second world whose bot is never killed. In the end both bots
must have come to the same: the same talks at the same steps after the same number of turns.
"""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import func, select

from bot import app as wiring
from bot import keeping
from bot.chance import Chance
from bot.clock import Clock
from bot.settings import Settings
from bot.tools import Tools
from rehearsal.faults import Fault
from rehearsal.transcript import Seen
from rehearsal.updates import FIRST_ID
from rehearsal.world import ADA, BEN, CAROL, World
from storage import Connection, people, talks
from storage.database import transaction
from storage.tables import outbox, seen_update
from tests.integration.process_fixtures import (
    PATIENCE,
    WELCOME,
    Phone,
    Telegram,
    labels,
    own_database,
    telegram,
    until,
)
from tests.integration.storage_fixtures import Server
from tests.stage import Stage, staged

CAST = (ADA, BEN, CAROL)
COMMANDS = ("/notice", "/answer", "/questions", "/today", "/help")
Act = tuple[str, str]
Place = tuple[str, str, int, int, bool]


@dataclass
class Life:
    """People in two worlds: the bot of one is killed again and again, the other's never."""

    there: Telegram
    reference: Stage
    random: Random
    over: asyncio.Event = field(default_factory=asyncio.Event)
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def live(self, who: int) -> None:
        """Does one thing after another, each when the last one can be seen to be answered."""
        first: list[Act] = [("say", "/start"), *(("tap", label) for label in WELCOME)]
        acts = [first.pop(0)]
        while True:
            shown = [await self._refer(who, act) for act in acts]
            while shown[-1] in shown[:-1]:
                # Of acts in quick succession, the last one's answer must be told from the others'.
                acts.append(("say", self.random.choice(COMMANDS)))
                shown.append(await self._refer(who, acts[-1]))
            await self._do(who, acts, shown[-1])
            if self.over.is_set():
                return
            acts = [first.pop(0)] if first else self._next(shown[-1])

    async def _refer(self, who: int, act: Act) -> list[str]:
        async with self._turn:
            perform(self.reference.world, who, act)
            await self.reference.settle()
            return labels(Phone(self.reference.world, who).newest)

    async def _do(self, who: int, acts: list[Act], shown: list[str]) -> None:
        phone = self.there.phone(who)
        before = phone.newest
        for act in acts:
            perform(self.there.world, who, act)
            if act[0] == "tap" and before and self.random.random() < 0.2:  # an impatient finger
                self.there.world.forge(who, who, before["id"], token(before, act[1]))
        await until(
            f"{shown} for {who} after {acts}", lambda: is_answered(phone.newest, before, shown)
        )

    def _next(self, shown: list[str]) -> list[Act]:
        said = [("say", self.random.choice(COMMANDS)), ("say", f"word{self.random.random()}")]
        chance = self.random.random()
        if shown and chance < 0.7:
            return [("tap", self.random.choice(shown))]
        return said if chance < 0.8 else [self.random.choice(said)]


def perform(world: World, who: int, act: Act) -> None:
    kind, what = act
    if kind == "tap":
        world.tap_label(who, who, what)
    else:
        world.say(who, who, what)


def is_answered(newest: Seen | None, before: Seen | None, shown: list[str]) -> bool:
    """Other buttons than before, below it: an older message may come to light when one goes."""
    if newest is None or labels(newest) != shown:
        return False
    return before is None or (newest["id"] >= before["id"] and tokens(newest) != tokens(before))


def tokens(seen: Seen | None) -> list[str]:
    rows = seen["keyboard"] if seen else []
    return [str(button["callback_data"]) for row in rows for button in row]


def token(seen: Seen, label: str) -> str:
    return tokens(seen)[labels(seen).index(label)]


# Killing.

ON_THE_WAY = ("getUpdates", "sendMessage", "editMessageText", "deleteMessage")


async def kill_often(life: Life, folder: Path, times: int, settings: dict[str, str]) -> None:
    """Starts the bot and kills it, again and again; the last one is let live and then stopped."""
    for _ in range(times):
        async with life.there.bot(folder, **settings) as bot:
            await some_moment(life.there.world, life.random)
            await bot.kill()
    life.over.set()


async def some_moment(world: World, random: Random) -> None:
    """Any time at all; or just after a call that matters was answered; or before it ever is."""
    chance, awaited = random.random(), random.choice(ON_THE_WAY)
    if chance < 0.2:
        await asyncio.sleep(random.uniform(0, 1.5))
    elif chance < 0.6:
        await answered(world, awaited, random.randint(1, 5))
        await asyncio.sleep(random.choice((0, random.uniform(0, 0.05))))
    else:
        if awaited == "getUpdates":
            # The next one acknowledges: what was handed over is stored, and Telegram never knows.
            await answered(world, awaited, 1)
        hangs = Fault("slow", awaited, seconds=3600)
        world.faults.add(hangs)
        await until(f"a call of {awaited}", lambda: hangs not in world.faults.queue)
        await asyncio.sleep(random.choice((0, random.uniform(0, 0.1))))


async def answered(world: World, awaited: str, times: int) -> None:
    """A getUpdates counts when it hands something over."""
    left, met = times, asyncio.Event()

    def look() -> None:
        nonlocal left
        entry = world.journal.entries[-1]
        left -= entry["kind"] == "call" and entry["call"]["method"] == awaited
        if left <= 0:
            met.set()

    world.journal.followers.append(look)
    try:
        async with asyncio.timeout(PATIENCE):
            await met.wait()
    finally:
        world.journal.followers.remove(look)


# What has come of it.


@dataclass(frozen=True)
class Stood:
    """What a bot has stored."""

    seen: frozenset[int]
    waiting: int
    places: dict[int, list[Place]]

    @classmethod
    def read(cls, tools: Tools) -> "Stood":
        with transaction(tools.database) as connection:
            seen = connection.scalars(select(seen_update.c.update_id))
            waiting = select(func.count()).where(outbox.c.state.in_(["pending", "sending"]))
            return cls(
                frozenset(seen),
                connection.scalar(waiting) or 0,
                {who: sorted(_places(tools, connection, who)) for who in CAST},
            )


def _places(tools: Tools, connection: Connection, who: int) -> Iterator[Place]:
    row = people.find(connection, who)
    assert row is not None
    for stored in talks.open_of(connection, row.id):
        talk = keeping.open_talk(tools.vault, row.key_id, stored)
        assert talk is not None
        place = talk.place
        yield place.script, place.step, talk.wait, talk.turns, talk.parked


def stored(folder: Path, settings: dict[str, str]) -> Stood:
    given = {name.removeprefix("TOWARD_").lower(): value for name, value in settings.items()}
    every = {"data_dir": folder / "data", "_env_file": None, **given}
    with wiring.open_tools(Settings(**every), Clock(), Chance()) as tools:  # type: ignore[arg-type]
        return Stood.read(tools)


def said_in_all(world: World) -> int:
    seen = (each for who in CAST for each in world.transcript(who, deleted=True))
    return sum(each["is_bot"] for each in seen)


async def survive(folder: Path, times: int, seed: int, **settings: str) -> None:
    async with telegram() as there, staged(folder / "reference") as reference:
        life = Life(there, reference, Random(seed))
        async with asyncio.TaskGroup() as group:
            for who in CAST:
                group.create_task(life.live(who))
            group.create_task(kill_often(life, folder, times, settings))
            group.create_task(last(life, folder, settings))
        report(life, times, stored(folder, settings), Stood.read(reference.app.tools))


async def last(life: Life, folder: Path, settings: dict[str, str]) -> None:
    """The bot that is not killed: it finishes what the others left."""
    await life.over.wait()
    async with life.there.bot(folder, **settings) as bot:
        await bot.ready()
        await until("an empty queue", life.there.all_taken)
        await until("a quiet end", _all_alike(life))
        assert await bot.stop() == 0


def _all_alike(life: Life) -> Callable[[], bool]:
    worlds = life.there.world, life.reference.world

    def look() -> bool:
        shown = [[labels(Phone(world, who).newest) for who in CAST] for world in worlds]
        return shown[0] == shown[1] and not any(life.there.phone(who).words for who in CAST)

    return look


def report(life: Life, times: int, found: Stood, expected: Stood) -> None:
    world = life.there.world
    handed = set(range(FIRST_ID, world.state.updates.next_id))
    lost, strange = handed - found.seen, found.seen - handed
    extra = said_in_all(world) - said_in_all(life.reference.world)
    twice = [who for who in CAST if found.places[who] != expected.places[who]]
    print(  # noqa: T201 - a figure to be told
        f"{times} kill -9, {len(handed)} updates: {len(lost)} lost, {len(twice)} of {len(CAST)} "
        f"people's talks not as they should be, {extra} replies more than once"
    )
    assert not lost
    assert not strange
    assert found.places == expected.places
    assert found.waiting == 0


async def test_nothing_is_lost_or_done_twice_over_fifteen_kills(tmp_path: Path) -> None:
    await survive(tmp_path, 15, 1)


async def test_nothing_is_lost_or_done_twice_on_postgres(tmp_path: Path, postgres: Server) -> None:
    with own_database(postgres.url, "kills") as url:
        await survive(tmp_path, 3, 2, TOWARD_DATABASE_URL=url)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(3, 8))
async def test_nothing_is_lost_or_done_twice_over_fifty_kills(tmp_path: Path, seed: int) -> None:
    await survive(tmp_path, 50, seed)


@pytest.mark.soak
async def test_nothing_is_lost_or_done_twice_over_fifty_kills_on_postgres(
    tmp_path: Path, postgres: Server
) -> None:
    with own_database(postgres.url, "kills") as url:
        await survive(tmp_path, 50, 9, TOWARD_DATABASE_URL=url)
