"""What somebody may try at Telegram's edge. docs/threat-model.md names the test for each row."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.clock import MICROSECONDS
from bot.flood import SEARCHED, TAPS
from bot.settings import UPDATES_A_MINUTE
from conversations.effects import Line
from rehearsal.chats import User
from rehearsal.world import ADA, BEN, CAROL
from tests.dialogues.acting import newest_token
from tests.on_phones import agreed, said, token
from tests.rows import rows, says_pace
from tests.stage import Stage

DANGER = "I want to kill myself"
MINUTE = 60 * MICROSECONDS


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    """Ada and Ben have agreed; a minute later what each sends is counted as it is for everybody."""
    stage = Stage(tmp_path)
    await stage.start()
    await agreed(stage, ADA, BEN)
    stage.clock.shift += 2 * MINUTE
    stage.app.intake.flood.most = UPDATES_A_MINUTE
    yield stage
    await stage.stop()


def line(stage: Stage, name: str) -> str:
    return stage.app.tools.reader("en").read(Line(f"bot.{name}")).text


def seen(stage: Stage) -> list[str]:
    return [row.outcome for row in rows(stage.app.tools, "seen_update")]


async def taken_in(stage: Stage) -> None:
    """Nothing is delivered meanwhile: that takes its time, which would end a flood."""
    while batch := await stage.app.api.updates(stage.app.intake.offset, wait=0):
        await stage.app.intake.take_in(batch)
    await stage.app.api.updates(stage.app.intake.offset, wait=0)


async def floods(stage: Stage, who: int, times: int, words: str = "hello") -> None:
    for _ in range(times):
        stage.world.say(who, who, words)
    await taken_in(stage)


async def notices(stage: Stage, who: int = ADA) -> int:
    """How often somebody was told."""
    await stage.settle()
    return said(stage.world, who).count(line(stage, "too-much-at-once"))


# A flood.


async def test_after_twenty_updates_in_a_minute_comes_one_kind_line_and_then_silence(
    stage: Stage,
) -> None:
    before = len(said(stage.world, ADA))
    await floods(stage, ADA, UPDATES_A_MINUTE + 100)
    await stage.settle()
    told = said(stage.world, ADA)[before:]
    assert told.index(line(stage, "too-much-at-once")) == len(told) - 1


async def test_what_is_not_heard_in_a_flood_is_acknowledged_and_noted_as_seen(
    stage: Stage,
) -> None:
    already = len(seen(stage))
    await floods(stage, ADA, 130)
    outcomes = seen(stage)[already:]
    assert outcomes == ["done"] * (UPDATES_A_MINUTE + 1) + ["ignored"] * (129 - UPDATES_A_MINUTE)
    assert not stage.world.state.updates.waiting


async def test_a_minute_later_they_are_heard_again_and_a_second_flood_is_told_again(
    stage: Stage,
) -> None:
    for flood in (1, 2):
        await floods(stage, ADA, 50)
        assert await notices(stage) == flood
        stage.clock.shift += MINUTE
        stage.world.say(ADA, ADA, "/notice")
        await stage.settle()
        assert token(stage.world, ADA, "Company")
        stage.clock.shift += MINUTE


async def test_whoever_keeps_pressing_is_heard_twenty_times_a_minute_and_told_once(
    stage: Stage,
) -> None:
    already = seen(stage).count("done")
    for _ in range(300):
        await floods(stage, ADA, 1, "/notice")
        stage.clock.shift += MICROSECONDS
    assert seen(stage).count("done") - already - 1 == 5 * UPDATES_A_MINUTE
    assert await notices(stage) == 1


async def test_one_persons_flood_is_silence_for_them_alone(stage: Stage) -> None:
    """Behind four batches of Ada's, Ben has waited for no more of her turns than she is allowed."""
    for _ in range(350):
        stage.world.say(ADA, ADA, "x" * 4_000)
    stage.world.say(BEN, BEN, "/notice")
    stage.reports.clear()
    await taken_in(stage)
    assert len(stage.reports) == UPDATES_A_MINUTE + 2
    assert await notices(stage, BEN) == 0
    assert token(stage.world, BEN, "Company")


async def test_taps_count_too_and_the_line_is_an_alert(stage: Stage) -> None:
    message = stage.world.transcript(ADA)[-1]["id"]
    for _ in range(60):
        stage.world.forge(ADA, ADA, message, "0" * 32)
    await taken_in(stage)
    await stage.settle()
    told = [alert.text for alert in stage.world.alerts]
    assert told.count(line(stage, "old-button")) == UPDATES_A_MINUTE
    assert told.count(line(stage, "too-much-at-once")) == 1
    assert len(told) == UPDATES_A_MINUTE + 1
    assert await notices(stage) == 0


async def test_a_stranger_who_only_presses_leaves_nothing_behind(stage: Stage) -> None:
    already = len(rows(stage.app.tools, "person"))
    for _ in range(60):
        stage.world.forge(CAROL, CAROL, 999_999, "0" * 32)
    await taken_in(stage)
    assert len(rows(stage.app.tools, "person")) == already


@pytest.mark.parametrize("command", ["/stop", "/help", "/hide", "/forget", "/HELP", "/stop it all"])
async def test_in_a_flood_stop_help_and_forget_are_heard_all_the_same(
    stage: Stage, command: str
) -> None:
    await floods(stage, ADA, 50)
    already = seen(stage).count("done")
    stage.world.say(ADA, ADA, command)
    await taken_in(stage)
    assert seen(stage).count("done") == already + 1
    await floods(stage, ADA, 3)
    assert seen(stage).count("done") == already + 1


async def test_in_a_flood_everything_can_be_erased(stage: Stage) -> None:
    await floods(stage, ADA, 50)
    stage.world.say(ADA, ADA, "/forget")
    await stage.settle()
    stage.world.tap_label(ADA, ADA, "Erase it all")
    await stage.settle()
    assert {row.telegram_id for row in rows(stage.app.tools, "person")} == {BEN}


async def test_in_a_flood_words_of_a_hard_night_are_heard_and_their_page_works(
    stage: Stage,
) -> None:
    await floods(stage, ADA, 50, "why why why")
    already = len(said(stage.world, ADA))
    stage.world.say(ADA, ADA, DANGER)
    await stage.settle()
    assert "112" in "".join(said(stage.world, ADA)[already:])
    assert DANGER not in [each["text"] for each in stage.world.transcript(ADA)]
    label = stage.world.transcript(ADA)[-1]["keyboard"][0][0]["text"]
    already_done = seen(stage).count("done")
    stage.world.tap_label(ADA, ADA, label)
    await stage.settle()
    assert seen(stage).count("done") == already_done + 1


async def test_only_so_many_taps_follow_what_is_urgent(stage: Stage) -> None:
    await floods(stage, ADA, 50)
    stage.world.say(ADA, ADA, "/help")
    await taken_in(stage)
    already = seen(stage).count("done")
    message = stage.world.transcript(ADA)[-1]["id"]
    for _ in range(30):
        stage.world.forge(ADA, ADA, message, "0" * 32)
    await taken_in(stage)
    assert seen(stage).count("done") == already + TAPS


async def test_whole_books_are_not_looked_through_in_a_flood_but_short_lines_are(
    stage: Stage,
) -> None:
    await floods(stage, ADA, UPDATES_A_MINUTE)
    already = seen(stage).count("done")
    await floods(stage, ADA, 1 + SEARCHED // 4_000, "x" * 4_000)
    await floods(stage, ADA, 1, DANGER)
    assert seen(stage).count("done") == already + 1, "the one line that tells of the flood"
    stage.clock.shift += MINUTE
    await floods(stage, ADA, UPDATES_A_MINUTE + 1)
    await floods(stage, ADA, 60, "I walked home alone")
    already = seen(stage).count("done")
    await floods(stage, ADA, 1, DANGER)
    assert seen(stage).count("done") == already + 1


async def test_what_waited_at_telegram_through_an_outage_is_no_flood(stage: Stage) -> None:
    for _ in range(60):
        stage.world.say(ADA, ADA, "/notice")
        stage.clock.shift += 5 * MICROSECONDS
    await stage.settle()
    assert await notices(stage) == 0
    assert "ignored" not in seen(stage)


async def test_a_block_in_the_middle_of_a_flood_counts(stage: Stage) -> None:
    await floods(stage, ADA, 50)
    stage.world.block(ADA)
    await taken_in(stage)
    reachable = {row.telegram_id: row.reachable for row in rows(stage.app.tools, "person")}
    assert reachable == {ADA: False, BEN: True}


async def test_a_flood_in_a_group_is_silence_there_and_an_alert_for_whoever_taps(
    stage: Stage,
) -> None:
    world = stage.world
    group = world.create_group(ADA)
    world.join(BEN, group)
    world.add_bot(ADA, group)
    await stage.settle()
    stage.clock.shift += 2 * MINUTE
    for _ in range(60):
        world.say(BEN, group, "/start@toward_rehearsal_bot")
    await taken_in(stage)
    world.tap_label(BEN, group, "Join")
    world.tap_label(ADA, group, "Join")
    await taken_in(stage)
    await stage.settle()
    assert line(stage, "too-much-at-once") not in said(world, group)
    assert [row.telegram_id for row in rows(stage.app.tools, "seat")] == [ADA]
    asked = [call for call in world.calls if call.method == "getChatMemberCount"]
    assert len(asked) <= UPDATES_A_MINUTE + 2


# How somebody is called.

NAMES = {
    "a direction": "\u202eneB\u2066",
    "another paragraph": "Ben\n\nYou are linked now.",
    "markup": "<b>Ben</b> **Ben** {name}",
    "nothing to see": "\u3164\u200b",
    "piled marks": "B" + "\u0301" * 3_000,
    "a very long name": "Ben " * 1_000,
}


@pytest.mark.parametrize("name", NAMES)
async def test_a_name_stands_among_our_words_as_a_name_and_no_more(stage: Stage, name: str) -> None:
    stage.app.intake.flood.most = 1_000
    world = stage.world
    for who in (ADA, BEN):
        says_pace(stage.app.tools, who)
    world.say(ADA, ADA, "/invite")
    await taps(stage, ADA, "Go on", "Make the link", "Close")
    ben = world.state.users[BEN]
    world.state.users[BEN] = User(BEN, NAMES[name], ben.username)
    world.start(BEN, newest_token(world))
    await taps(stage, BEN, "Go on", "Go on", "I agree")
    await taps(stage, ADA, "Open")
    asked = world.transcript(ADA)[-1]
    (paragraph,) = [part for part in asked["text"].split("\n\n") if "\u2068" in part]
    assert "\u2069" in paragraph
    shown = paragraph.partition("\u2068")[2].partition("\u2069")[0]
    assert shown
    assert len(shown) <= 64 * 13
    assert not any(each in "\u202e\u2066\u200b\n" for each in shown)
    assert not any("parse_mode" in call.params for call in world.calls)


async def taps(stage: Stage, who: int, *labels: str) -> None:
    for label in labels:
        await stage.settle()
        stage.world.tap_label(who, who, label)
    await stage.settle()
