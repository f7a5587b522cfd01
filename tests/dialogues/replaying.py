"""A dialogue played from its lines alone, told again as the file it should be."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from shutil import copytree

from sqlalchemy import select

from bot import keeping
from bot.clock import MICROSECONDS
from bot.keeping import TERMS
from conversations.pace import Level
from conversations.turn import Passed
from rehearsal.world import Impossible
from storage import couples, people
from storage.couples import CoupleRow
from storage.database import transaction
from storage.people import PersonRow
from storage.tables import outbox, seen_update
from tests.dialogues.acting import IDS, Acting
from tests.dialogues.phones import difference, screens, with_what_people_wrote
from tests.dialogues.reading import Dialogue, Line, Unreadable
from tests.shipped import shipped
from tests.stage import Stage

A_RESTART = MICROSECONDS // 10


@dataclass
class Replay:
    """What came of a dialogue."""

    told: str
    """The whole file, as it should be."""
    passed: set[Passed] = field(default_factory=set)
    """The steps and buttons of shipped scripts that it went through."""


async def replay(dialogue: Dialogue, ground: Path, folder: Path, *, restless: bool) -> Replay:
    """Plays a dialogue.

    Args:
        dialogue: what people do.
        ground: the data of a bot that was started once and has met nobody.
        folder: where this one's data may be.
        restless: whether the bot is restarted after every single line.

    Raises:
        Unreadable: a line says something that cannot be done; it is named.
    """
    replayed = Replay(dialogue.head)
    async with staged(dialogue, ground, folder) as stage:
        acting = Acting(stage, folder / "content")
        if dialogue.in_group:
            acting.group = await _share_a_chat(stage, dialogue.linked)
        for line in dialogue.lines:
            told = await _play(acting, dialogue, line)
            replayed.told += "\n\n" + "\n\n".join((line.text, *line.scripts, told))
            if stage.words is shipped():
                replayed.passed |= {each for report in stage.reports for each in report.trail}
            if restless:
                await stage.restart()
                # The bot forgets how much it has just sent; Telegram does not.
                stage.clock.shift += A_RESTART
        await _all_was_well(stage)
    replayed.told += "\n"
    return replayed


@asynccontextmanager
async def staged(dialogue: Dialogue, ground: Path, folder: Path) -> AsyncIterator[Stage]:
    copytree(ground, folder / "data")
    stage = Stage(folder / "data", seed=dialogue.seed)
    await stage.start()
    try:
        zones, languages = (dialogue.zone or "").split(", "), dialogue.languages
        for name in (*dialogue.agreed, *dialogue.linked) or IDS:
            if languages != ("en",):
                stage.world.speak(IDS[name], languages[0])
            if name in (*dialogue.agreed, *dialogue.linked):
                somebody = Somebody(name, languages[0], zones[0] or None, dialogue.pace)
                await _has_agreed(stage, somebody)
            zones, languages = zones[1:] or zones, languages[1:] or languages
        if dialogue.linked:
            await _are_linked(stage, dialogue.linked)
        yield stage
    finally:
        await stage.stop()


@dataclass(frozen=True)
class Somebody:
    """Somebody who has agreed, and what is known of them."""

    name: str
    language: str
    zone: str | None
    pace: Level | None


async def _has_agreed(stage: Stage, somebody: Somebody) -> None:
    """As after the welcome, with an empty chat; and they have said how close is welcome."""
    tools, user = stage.app.tools, IDS[somebody.name]
    stage.world.state.chats[user].bot = "member"
    now = stage.clock.now()
    row = PersonRow(
        id=tools.chance.row(now),
        telegram_id=user,
        chat_id=user,
        key_id=tools.vault.make_key(now),
        language=somebody.language,
        zone=somebody.zone,
        agreed_version=TERMS,
        agreed_at=now,
        reachable=True,
        created_at=now,
        touched_at=now,
        kept=None,
    )

    def store() -> None:
        with transaction(tools.database) as connection:
            people.add(connection, row)
            sealed = keeping.seal_kept(tools.vault, row, keeping.Kept(pace=somebody.pace))
            people.keep(connection, row.id, sealed)

    await stage.app.in_thread(store)


async def _are_linked(stage: Stage, names: tuple[str, ...]) -> None:
    """As after an invite that was accepted and confirmed."""
    tools, now = stage.app.tools, stage.clock.now()
    couple_id = tools.chance.row(now)

    def store() -> None:
        with transaction(tools.database) as connection:
            one, other = (people.find(connection, IDS[name]) for name in names)
            assert one
            assert other
            couples.link(connection, CoupleRow(couple_id, now, stage.seed), (one.id, other.id))

    await stage.app.in_thread(store)


async def _share_a_chat(stage: Stage, names: tuple[str, ...]) -> int:
    """As after both have tapped Join in a group, and one of them Close."""
    world, (one, other) = stage.world, (IDS[name] for name in names)
    group = world.create_group(one)
    world.join(other, group)
    world.add_bot(one, group)
    for who, label in ((None, ""), (one, "Join"), (other, "Join"), (one, "Close")):
        if who is not None:
            world.tap_label(who, group, label)
        await stage.settle()
    return group


async def _play(acting: Acting, dialogue: Dialogue, line: Line) -> str:
    stage, world = acting.stage, acting.stage.world
    before, alerts = screens(world, stage.drawn), len(world.alerts)
    try:
        await acting.act(line)
    except (Unreadable, Impossible) as error:
        raise Unreadable(f"{dialogue.name}:{line.number}: {error}") from None
    before = with_what_people_wrote(before, screens(world, stage.drawn))
    await stage.settle()
    return difference(before, screens(world, stage.drawn), world.alerts[alerts:])


async def _all_was_well(stage: Stage) -> None:
    """What nobody sees on a phone: refused calls, alarms, updates that were set aside."""
    problems = [call.problems for call in stage.world.calls if call.problems]
    assert not problems, f"Telegram would refuse a call: {problems}"
    alarms = [report.alarms for report in stage.reports if report.alarms]
    assert not alarms, f"a turn raised an alarm: {alarms}"
    lost = await stage.app.in_thread(_lost, stage)
    assert not lost, f"set aside, or given up: {lost}"


def _lost(stage: Stage) -> list[str]:
    aside = select(seen_update.c.kind).where(seen_update.c.outcome == "aside")
    refused = select(outbox.c.method).where(outbox.c.state == "failed", outbox.c.error != "gone")
    with transaction(stage.app.tools.database) as connection:
        return [*connection.scalars(aside), *connection.scalars(refused)]
