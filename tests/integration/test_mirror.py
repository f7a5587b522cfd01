"""P15: the mirror shows all that is kept of somebody, and nothing that the other one decides.

How it looks on the phones is in the dialogues.
"""

import json
from collections.abc import AsyncIterator, Collection, Iterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic import BaseModel

from bot import appointing, gathering, keeping, mine
from bot.acting import Acting
from bot.facts import Facts
from bot.mine import Mine
from bot.mirror import pages
from conversations.events import Opened
from conversations.local_time import DAY
from conversations.talk import Occasion
from rehearsal.world import ADA, BEN
from storage import people
from storage.database import transaction
from storage.mine import LEFT_OUT
from storage.tables import METADATA
from storage.vault import Where
from tests.dialogues.acting import Acting as Players
from tests.dialogues.reading import Line, read
from tests.dialogues.replaying import staged
from tests.rows import person, rows
from tests.stage import Stage
from tests.stage import staged as started

SHOWN: Mapping[str, str] = {
    "person.telegram_id": "you.telegram_number",
    "person.chat_id": "you.chat_number",
    "person.language": "you.language",
    "person.zone": "you.zone",
    "person.agreed_version": "you.agreed_version",
    "person.agreed_at": "you.agreed_at",
    "person.created_at": "you.since",
    "person.touched_at": "you.last_at",
    "person.nudge_at": "by_itself.next",
    "talk.id": "chat.open.number",
    "talk.parked": "chat.open.parked",
    "talk.due_at": "chat.open.until",
    "button.talk_id": "chat.buttons.page",
    "button.expires_at": "chat.buttons.until",
    "outbox.id": "chat.sent.number",
    "outbox.nature": "chat.sent.nature",
    "outbox.state": "chat.sent.state",
    "outbox.created_at": "chat.sent.at",
    "message.message_id": "chat.messages.number",
    "message.sent_at": "chat.messages.at",
    "membership.joined_at": "two.linked_since",
    "membership.left_at": "two.left_at",
    "invite.expires_at": "two.invites_until",
    "appointment.id": "chat.coming.number",
    "appointment.due_at": "chat.coming.at",
    "press.id": "two.reached_out",
    "press.at": "two.reached_out_at",
    "moment.id": "words.number",
    "list_item.id": "words.number",
    "seat.agreed": "two.seats.agreed",
    "seat.away": "two.seats.away",
}
"""Where each column of a person's is shown."""

KEPT: Mapping[str, str] = {
    "start": "chosen.starting_point",
    "walked": "cards.walked",
    "seen": "cards.seen",
    "never": "cards.never",
    "hidden": "two.hidden",
    "rest_until": "pauses.rest_until",
    "rest_since": "pauses.rest_since",
    "stopped": "by_itself.stopped",
    "call_back.at": "pauses.call_back_at",
    "call_back.again": "pauses.call_back_again",
    "breaks": "pauses.breaks_called_at",
    "passed.talk": "two.passed_on.page",
    "passed.note": "two.passed_on.note",
    "passed.until": "two.passed_on.back_until",
    "passed.answer": "two.passed_on.answer",
    "repair.note": "two.repair_note",
    "repair.until": "two.repair_until",
    "letterbox.when": "letterbox.when",
    "letterbox.hour": "letterbox.hour",
    "letterbox.often": "letterbox.often",
    "letterbox.refused": "letterbox.refused",
    "letterbox.came": "letterbox.came_at",
    "pace": "chosen.pace",
    "closer.at": "chosen.closer_asked_at",
    "closer.level": "chosen.closer",
    "clock_said_at": "chosen.clock_said_at",
    "zone_asked": "chosen.zone_asked",
    "drawn.week": "two.wish_week",
    "drawn.occasion": "two.wish",
    "nudges.reflection": "by_itself.reflection",
    "nudges.together": "by_itself.together",
    "nudges.day": "by_itself.day",
    "nudges.hour": "by_itself.hour",
    "nudges.waking": "chosen.waking_from",
    "nudges.every": "by_itself.every",
    "nudges.sound": "chosen.sound",
    "nudges.asked.at": "by_itself.asked.at",
    "nudges.asked.why": "by_itself.asked.why",
    "nudges.asked.script": "by_itself.asked.page",
    "nudges.asked.words": "words.words",
    "nudges.since": "by_itself.since",
    "nudges.slot": "by_itself.week_used",
    "nudges.weekly": "by_itself.week_of_question",
    "nudges.last": "by_itself.last_at",
    "nudges.turns": "by_itself.asks_next",
    "nudges.unshared": "by_itself.unshared_since",
    "nudges.silent": "by_itself.silent",
    "reveal": "chosen.shown_at",
    "you": "chosen.spoken_of",
    "country": "chosen.country",
    "quiet_word": "chosen.quiet_word",
}
"""Where what is kept of a person beside the columns is shown."""

KEPT_LEFT_OUT = {
    "format": "it means nothing outside",
    "call_back.appointment": "the number of what is shown",
    "nudges.unheard": "it is none whenever somebody can look: a tap begins it anew",
    "nudges.unopened": "likewise",
    "hidden_until": "likewise: whatever they write ends it",
    "wrong_words": "there are none whenever somebody can look: the right word clears them",
}


def paths(model: type[BaseModel], before: str = "") -> Iterator[str]:
    """Every field, those of what is in it as well, by its way."""
    for name, field in model.model_fields.items():
        inner = [each for each in _inside(field.annotation) if each is not Occasion]
        if inner and name != "quiet_word":
            yield from paths(inner[0], f"{before}{name}.")
        else:
            yield f"{before}{name}"


def _inside(annotation: Any) -> list[type[BaseModel]]:  # noqa: ANN401
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [found for each in get_args(annotation) for found in _inside(each)]


def test_p15_every_column_is_shown_to_its_person_or_left_out_for_a_reason() -> None:
    every = {
        f"{table.name}.{column.name}"
        for table in METADATA.sorted_tables
        for column in table.columns
        if table.name not in LEFT_OUT
    }
    columns = {each for each in LEFT_OUT if "." in each}
    assert columns | SHOWN.keys() == every
    assert not columns & SHOWN.keys()
    assert set(SHOWN.values()) <= set(_ways_to_all())
    assert LEFT_OUT.keys() - columns <= METADATA.tables.keys()
    assert all(LEFT_OUT.values())


def _ways_to_all() -> Collection[str]:
    found = set(paths(Mine))
    return found | {each.rpartition(".")[0] for each in found}


def test_p15_so_is_everything_that_is_sealed_beside_the_columns() -> None:
    assert KEPT.keys() | KEPT_LEFT_OUT.keys() == set(paths(keeping.Kept))
    assert not KEPT.keys() & KEPT_LEFT_OUT.keys()
    assert set(KEPT.values()) <= set(_ways_to_all())


def test_every_row_that_is_erased_with_somebody_is_one_that_the_mirror_knows() -> None:
    about_somebody = {
        table.name
        for table in METADATA.sorted_tables
        if {"person_id", "telegram_id", "couple_id"} & set(table.columns.keys())
    }
    shown = {each.partition(".")[0] for each in SHOWN} | {"joint_answer"}
    assert about_somebody - {each for each in LEFT_OUT if "." not in each} <= shown


# What is shown is what is stored.

A_FULL_LIFE = """\
Ada: /settings
Ada: [The question for me]
Ada: [Every week]
Ada: [Skip]
Ada: [Skip]
Ada: [Close]
== 3 d ==
Ada makes a group with Ben and adds Toward.
Ada (in the group): [Join]
Ada: /moment
Ada: The kitchen light, and rain
Ada: [Keep it]
Ada: [Not now]
Ada: /moment
Ada: [What I keep]
Ada: [It may be shared]
Ada: [Close]
Ada: /list
Ada: [Add one]
Ada: A walk to the old harbour
Ada: [Put it on the list]
Ada: [Close]
Ben: /list
Ben: [Add one]
Ben: Soup for two, in two towns
Ben: [Put it on the list]
Ben: [Close]
Ada: /ours
Ada: [Yes, show them]
Ada: /notice
Ada: [Company]
Ada: /bid
Ada: [A hello]
Ada: [A smile]
Ada: The ducks say hello.
Ada: [Yes, I think so]
Ada: [Pass it on]
Ada: [Pass it on]
Ben: /bid
Ben: [A hello]
Ben: [A smile]
Ben: Quack.
Ben: [Yes, I think so]
Ben: [Pass it on]
Ben: [Pass it on]
Ben: [Close]
Ada: /break
Ada: [A break]
Ada: [About twenty minutes]
Ada: /invite
Ada: [Go on]
Ada: [Make the link]
Ada: /bid
Ada: [A hello]
Ada: [A smile]
Ada: The ducks send their love.
"""


@asynccontextmanager
async def lived(folder: Path, whats: str, setup: str) -> AsyncIterator[tuple[Stage, Players]]:
    """A stage on which people have done all this."""
    ground = folder / "ground"
    ground.mkdir(parents=True)
    file = folder / "life.md"
    whats = "\n\n".join(each for each in whats.splitlines() if each)
    file.write_text(f"# A life\n\nAs it is told.\n\n_{setup}_\n\n{whats}\n", encoding="utf-8")
    dialogue = read(file)
    async with started(ground):
        pass
    async with staged(dialogue, ground, folder) as stage:
        players = Players(stage, folder / "content")
        for line in dialogue.lines:
            await does(stage, players, line.text)
        yield stage, players


async def does(stage: Stage, players: Players, what: str) -> None:
    await players.act(Line(1, what))
    await stage.settle()


def everything(stage: Stage) -> Mine:
    """All that is kept of Ada."""
    tools = stage.app.tools
    with transaction(tools.database) as connection:
        row = people.find(connection, ADA)
        assert row is not None
        kept = keeping.open_kept(tools.vault, row)
        assert kept is not None
        return gathering.everything(Acting(tools, connection, row, kept, tools.clock.now(), ""))


def told(stage: Stage) -> list[tuple[str, str]]:
    """All that Ada's mirror says, page by page, and the words behind each."""
    reader = stage.app.tools.reader("en")
    facts = Facts.of(reader, person(stage.app.tools, ADA).zone)
    there = pages(facts, everything(stage))
    return [(page.text, page.words.words if page.words else "") for page in there]


def of_ada(stage: Stage, table: str) -> list[Any]:
    """Every row with her number in it, in whatever column."""
    ada = person(stage.app.tools, ADA)
    return [row for row in rows(stage.app.tools, table) if {ada.id, ADA} & set(row)]


async def test_p15_the_mirrors_rows_are_the_databases_rows(tmp_path: Path) -> None:
    setup = "Ada and Ben are linked. Zone: UTC."
    async with lived(tmp_path, A_FULL_LIFE, setup) as (stage, _):
        found, ada = everything(stage), person(stage.app.tools, ADA)
        words = {kind: [e.number for e in found.words or () if e.kind == kind] for kind in KINDS}
        chat, two, at = found.chat, found.two, gathering.at
        own = [row for row in of_ada(stage, "appointment") if row.person_id == ada.id]
        assert {each.number for each in chat.open} == {row.id for row in of_ada(stage, "talk")}
        assert sorted((each.page, each.until) for each in chat.buttons) == sorted(
            (row.talk_id, at(row.expires_at)) for row in of_ada(stage, "button")
        )
        assert {each.number for each in chat.sent} == {row.id for row in of_ada(stage, "outbox")}
        assert [each.number for each in chat.messages] == [
            row.message_id for row in of_ada(stage, "message")
        ]
        assert {each.number for each in chat.coming} == {
            row.id for row in own if row.from_person_id is None
        }
        assert [row for row in own if row.from_person_id is not None]
        assert words["moment"] == [row.id for row in of_ada(stage, "moment")]
        assert len(words["answer"]) == len(of_ada(stage, "joint_answer")) == 1
        assert words["list"] == [
            row.id for row in rows(stage.app.tools, "list_item") if whose(stage, row) == ada.id
        ]
        assert list(two.reached_out) == [row.id for row in of_ada(stage, "press")]
        assert list(two.invites_until) == [at(row.expires_at) for row in of_ada(stage, "invite")]
        (seat,) = of_ada(stage, "seat")
        assert [(each.agreed, each.away) for each in two.seats] == [(seat.agreed, seat.away)]
        every = (chat.open, chat.buttons, chat.sent, chat.messages, chat.coming, words["list"])
        assert all((*every, two.reached_out, two.invites_until, words["moment"], words["typed"]))
        (side,) = of_ada(stage, "membership")
        assert (two.linked_since, two.left_at) == (at(side.joined_at), None)


async def test_what_opens_because_of_the_other_one_is_not_there_before(tmp_path: Path) -> None:
    """A link that somebody accepted at night is asked about in the morning."""
    async with lived(tmp_path, "Ada: /break\nAda: [A break]", LINKED) as (stage, _):
        quiet, tools = told(stage), stage.app.tools
        with transaction(tools.database) as connection:
            ada, ben = (people.find(connection, each) for each in (ADA, BEN))
            assert ada
            assert ben
            now = tools.clock.now()
            acting = Acting(tools, connection, ben, keeping.Kept(), now, "")
            appointing.for_other(acting, ada, Opened("linked", patient=True), now + DAY)
        assert told(stage) == quiet
        with transaction(tools.database) as connection:
            acting = Acting(tools, connection, ada, keeping.Kept(), now, "")
            appointing.for_oneself(acting, Opened("linked"), now + DAY)
        assert told(stage) != quiet


KINDS = get_args(mine.Kind)


def whose(stage: Stage, item: Any) -> int:  # noqa: ANN401
    """Who put this on the list."""
    tools = stage.app.tools
    (couple,) = rows(tools, "couple")
    plain = tools.vault.open(couple.key_id, Where("list_item", "body", item.id), item.body)
    by: int = json.loads(plain)["by"]
    return by


# P1: two worlds.

ADAS_DAY = """\
Ada: /letterbox
Ada: [When they come]
Ada: [When I look]
Ada: /moment
Ada: The kitchen light, and rain
Ada: [Keep it]
Ada: [Not now]
Ada: /moment
Ada: [What I keep]
Ada: [It may be shared]
Ada: [Close]
Ada: /ours
Ada: [Yes, show them]
"""
NOTE = """\
Ben: /bid
Ben: [A hello]
Ben: [A smile]
Ben: Quack.
Ben: [Yes, I think so]
Ben: [Pass it on]
Ben: [Pass it on]
Ben: [Close]
"""
YES = """\
Ben: /moment
Ben: You laughed at the ducks.
Ben: [Keep it]
Ben: [Not now]
Ben: /moment
Ben: [What I keep]
Ben: [It may be shared]
Ben: [Close]
Ben: /ours
Ben: [Yes, show them]
"""
ON_THE_LIST = """\
Ben: /list
Ben: [Add one]
Ben: Soup for two, in two towns
Ben: [Put it on the list]
Ben: [Close]
"""
BENS_DAYS = {
    "a note": NOTE,
    "something on the list": ON_THE_LIST,
    "leaving": "Ben: /leave\nBen: [End the link]\nBen: [Close]\n",
    "stopping": "Ben: /stop\n",
    "forgetting everything": "Ben: /forget\nBen: [Erase it all]\n",
    "a yes, and blocking": f"{YES}Ben blocks Toward.\n",
    "a yes, and stopping": f"{YES}Ben: /stop\n",
    "looking into his own mirror": "Ben: /mirror\nBen: [The rest]\nBen: [Close]\n",
}
"""What Ben may do without a word of it to Ada, not even in her own mirror."""
LOOKS = ("== 5 min ==", "== 7 min ==", "== 27 h ==")
LINKED = "Ada and Ben are linked. Zone: UTC."


async def seen_by_ada(folder: Path, bens_day: str) -> list[list[tuple[str, str]]]:
    """Her mirror at several times; in between she does nothing."""
    async with lived(folder, ADAS_DAY + bens_day, LINKED) as (stage, players):
        looks = [told(stage)]
        for wait in LOOKS:
            await does(stage, players, wait)
            looks.append(told(stage))
        return looks


@pytest.mark.parametrize("day", BENS_DAYS)
async def test_p1_adas_mirror_says_the_same_whatever_ben_does(tmp_path: Path, day: str) -> None:
    quiet = await seen_by_ada(tmp_path / "quiet", "")
    assert quiet == await seen_by_ada(tmp_path / "busy", BENS_DAYS[day])


async def test_what_both_said_yes_to_is_in_no_mirror_before_its_hour(tmp_path: Path) -> None:
    quiet = await seen_by_ada(tmp_path / "quiet", "")
    busy = await seen_by_ada(tmp_path / "busy", YES)
    assert quiet[:-1] == busy[:-1]
    assert quiet[-1] != busy[-1]


async def test_nobody_who_has_left_is_shown_anything_of_the_other_one(tmp_path: Path) -> None:
    left = f"{NOTE}{ON_THE_LIST}Ada: /leave\nAda: [End the link]\nAda: [Close]\n"
    async with lived(tmp_path, left, LINKED) as (stage, _):
        words = [each.words for each in everything(stage).words or ()]
        assert words == []
        assert everything(stage).two.left_at is not None
