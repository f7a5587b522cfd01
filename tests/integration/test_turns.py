"""A person's turns, on both databases: buttons, bad input, what time brings, what is erased."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import update

from bot.clock import MICROSECONDS
from conversations.effects import Line
from prompts import library
from prompts.library import Library
from rehearsal.chats import User
from rehearsal.world import ADA, BEN, CAROL
from storage import tables
from storage.database import transaction
from tests.integration.storage_fixtures import Store
from tests.on_phones import agreed, bubbles, said, token
from tests.rows import person, rows
from tests.shipped import COMPILED
from tests.stage import Stage

DAY = 86_400
TERMS = ["I agree", "Not now", "‹ Back"]  # noqa: RUF001 - as it is shown
TEA = """\
script: tea
from: "Why trust has to return to the body, not just the mind"
with: person
pace: quiet
minutes: 1
title: Tea
command: tea
steps:
  brew:
    wait: 10m
    say: Put the kettle on.
    next: ready
  ready:
    ask: taste
    say: It is ready.
    choices: {good: Good, bad: Bad}
    next: bye
  bye:
    end:
"""


@pytest.fixture(scope="session")
def with_tea(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """The shipped scripts and one that waits."""
    content = tmp_path_factory.mktemp("content")
    for folder in ("scripts", "locales"):
        shutil.copytree(library.SHIPPED / folder, content / folder)
    shutil.copy(library.SHIPPED / "paths.yaml", content)
    (content / "scripts" / "tea.yaml").write_text(TEA, encoding="utf-8")
    return library.load(content, COMPILED)


@pytest.fixture(params=["sqlite", "postgres"])
async def stage(
    request: pytest.FixtureRequest, tmp_path: Path, with_tea: Library
) -> AsyncIterator[Stage]:
    """Ada, Ben and Carol are nobody yet."""
    stage = Stage(tmp_path, words=with_tea)
    if request.param == "postgres":
        store: Store = request.getfixturevalue("empty_postgres")
        stage.settings = {"database_url": store.url}
    await stage.start()
    yield stage
    await stage.stop()


def old_button(stage: Stage) -> str:
    return stage.app.tools.reader("en").read(Line("bot.old-button")).text


# P17: a button works for whom it was made, once, while it is current.


async def test_p17_a_button_works_for_whom_it_was_made(stage: Stage) -> None:
    stage.world.start(ADA)
    await stage.settle()
    stage.world.forge(ADA, ADA, *token(stage.world, ADA, "Go on"))
    await stage.settle()
    assert [labels for _, labels in bubbles(stage.world, ADA)] == [TERMS]
    assert stage.world.alerts == []


async def test_p17_a_button_of_ada_says_the_same_to_ben_to_a_stranger_and_in_a_group(
    stage: Stage,
) -> None:
    for whom in (ADA, BEN):
        stage.world.start(whom)
    group = stage.world.create_group(ADA)
    stage.world.add_bot(ADA, group)
    await stage.settle()
    message, data = token(stage.world, ADA, "Go on")
    before = [bubbles(stage.world, whom) for whom in (ADA, BEN)]
    stage.world.forge(BEN, BEN, message, data)
    stage.world.forge(CAROL, CAROL, message, data)
    stage.world.forge(ADA, group, message, data)
    await stage.settle()
    there = stage.app.tools.reader("en").read(Line("bot.group-old-button")).text
    assert [(alert.user, alert.text) for alert in stage.world.alerts] == [
        (BEN, old_button(stage)),
        (CAROL, old_button(stage)),
        (ADA, there),
    ]
    assert [bubbles(stage.world, whom) for whom in (ADA, BEN)] == before
    assert len(rows(stage.app.tools, "person")) == 2, "a tap alone makes nobody known"
    stage.world.forge(ADA, ADA, message, data)
    await stage.settle()
    assert bubbles(stage.world, ADA) != before[0], "it still works for Ada"


ENDINGS = {
    "used": ["Comfort"],
    "ended": ["Comfort", "That's enough", "Not now"],
    "let go": ["/help"],
    "parked": ["Comfort", "/help"],
    "erased": ["/forget", "Erase it all"],
}


@pytest.mark.parametrize("ending", ENDINGS)
async def test_p17_a_button_whose_moment_is_over_changes_nothing(stage: Stage, ending: str) -> None:
    await agreed(stage, ADA)
    stage.world.say(ADA, ADA, "/notice")
    await stage.settle()
    where = token(stage.world, ADA, "Company")
    for act in ENDINGS[ending]:
        if act.startswith("/"):
            stage.world.say(ADA, ADA, act)
        else:
            stage.world.tap_label(ADA, ADA, act)
        await stage.settle()
    await press_in_vain(stage, *where)


async def test_p17_a_button_expires_after_thirty_days_even_if_its_talk_is_open(
    stage: Stage,
) -> None:
    await agreed(stage, ADA)
    stage.world.say(ADA, ADA, "/notice")
    await stage.settle()
    keep_talks_open(stage)
    made = rows(stage.app.tools, "message")[-1].sent_at
    (expires,) = {row.expires_at for row in rows(stage.app.tools, "button")}
    assert abs(expires - made - 30 * DAY * MICROSECONDS) < 60 * MICROSECONDS
    stage.clock.shift += expires - stage.clock.now()
    await press_in_vain(stage, *token(stage.world, ADA, "Company"))
    stage.clock.shift += expires - stage.clock.now() - 1
    stage.world.tap_label(ADA, ADA, "Company")
    await stage.settle()
    assert "That's enough" in bubbles(stage.world, ADA)[0][1], "an instant earlier it works"


async def test_p14_a_used_button_leaves_no_trace(stage: Stage) -> None:
    await agreed(stage, ADA)
    stage.world.say(ADA, ADA, "/notice")
    for label in ("Another one", "Company", "That's enough", "Not now"):
        await stage.settle()
        shown = {
            button["callback_data"]
            for each in stage.world.transcript(ADA)
            for row in each["keyboard"]
            for button in row
        }
        assert {row.token for row in rows(stage.app.tools, "button")} == shown
        stage.world.tap_label(ADA, ADA, label)
    await stage.settle()
    assert rows(stage.app.tools, "button") == []


async def press_in_vain(stage: Stage, message: int, data: str) -> None:
    before, alerts = bubbles(stage.world, ADA), len(stage.world.alerts)
    stage.world.forge(ADA, ADA, message, data)
    await stage.settle()
    assert bubbles(stage.world, ADA) == before
    assert [alert.text for alert in stage.world.alerts[alerts:]] == [old_button(stage)]


def keep_talks_open(stage: Stage) -> None:
    """No talk counts as silent for three months."""
    with transaction(stage.app.tools.database) as connection:
        far = stage.clock.now() + 90 * DAY * MICROSECONDS
        connection.execute(update(tables.talk).values(touched_at=far))


@pytest.mark.parametrize("data", ["", "x", "Company", "0" * 64, "ä" * 32, "' OR 1=1 --", "\x00"])
async def test_p17_whatever_a_forged_button_carries_the_answer_is_the_same(
    stage: Stage, data: str
) -> None:
    await agreed(stage, ADA)
    message = stage.world.transcript(ADA)[-1]["id"]
    before = said(stage.world, ADA)
    stage.world.forge(ADA, ADA, message, data)
    stage.world.forge(ADA, ADA, 999_999, data)  # and one under a message that nobody can see
    await stage.settle()
    assert [alert.text for alert in stage.world.alerts] == [old_button(stage)] * 2
    assert said(stage.world, ADA) == before


async def test_p17_two_taps_on_one_button_count_once(stage: Stage) -> None:
    stage.world.start(ADA)
    await stage.settle()
    where = token(stage.world, ADA, "Go on")
    stage.world.forge(ADA, ADA, *where)
    stage.world.forge(ADA, ADA, *where)
    await stage.settle()
    assert [labels for _, labels in bubbles(stage.world, ADA)] == [TERMS]
    assert [alert.text for alert in stage.world.alerts] == [old_button(stage)]


async def test_an_answer_to_a_tap_may_be_lost_and_nothing_depends_on_it(stage: Stage) -> None:
    stage.world.start(ADA)
    await stage.settle()
    stage.world.tap_label(ADA, ADA, "Go on")
    stage.clock.shift += 20 * MICROSECONDS
    stage.world.state.queries.clear()  # Telegram has forgotten the tap
    await stage.settle()
    assert [labels for _, labels in bubbles(stage.world, ADA)] == [TERMS]


# Bad input: a short kind answer or silence, never an exception.

ODD_WORDS = {
    "a very long text": "x" * 100_000,
    "HTML": '<b onclick="x">&lt;&amp;</b><script>alert(1)</script>',
    "right to left": "\u202eevil\u202c \u2066isolated \u05d0\u05d1",
    "zero width": "a\u200bb\u200cc\u200d\ufeff" * 50,
    "control characters": "a\x00b\x07c\x1b[31m\x7f",
    "combining": "e" + "\u0301" * 3_000,
    "emoji": "👩‍❤️‍👨" * 300,
    "braces": "{0} {name} {bid.scene} %s ${HOME} { $x }",
    "a slash": "/",
    "a command of another bot": "/start@somebody_bot",
    "a command with odd letters": "/Ünïcode and more",
    "only spaces and a dot": " . ",
}


@pytest.mark.parametrize("words", ODD_WORDS)
async def test_odd_words_get_an_answer_wherever_they_are_typed(stage: Stage, words: str) -> None:
    stage.world.start(ADA)  # before consent, as a stray text, and as an answer
    stage.world.say(ADA, ADA, ODD_WORDS[words])
    await agreed(stage, ADA)
    stage.world.say(ADA, ADA, ODD_WORDS[words])
    await stage.settle()
    stage.world.say(ADA, ADA, "/answer")
    await stage.settle()
    stage.world.tap_label(ADA, ADA, "A joke")
    await stage.settle()
    stage.world.say(ADA, ADA, ODD_WORDS[words])
    await stage.settle()
    outcomes = {row.outcome for row in rows(stage.app.tools, "seen_update")}
    assert outcomes == {"done"}
    assert all(row.error is None for row in rows(stage.app.tools, "outbox"))
    assert bubbles(stage.world, ADA), "somebody is still there to talk with"


@pytest.mark.parametrize(
    "kind", ["sticker", "voice", "photo", "video_note", "location", "contact", "dice"]
)
async def test_what_is_not_text_gets_a_short_kind_answer(stage: Stage, kind: str) -> None:
    await agreed(stage, ADA)
    stage.world.send_media(ADA, ADA, kind)
    await stage.settle()
    assert len(said(stage.world, ADA)) == 2
    assert said(stage.world, ADA)[-1]


async def test_a_caption_counts_as_typed(stage: Stage) -> None:
    await agreed(stage, ADA)
    stage.world.send_media(ADA, ADA, "photo", "we had a fight")
    await stage.settle()
    assert "don't keep it" in said(stage.world, ADA)[-1]


async def test_a_label_typed_counts_as_a_tap(stage: Stage) -> None:
    stage.world.start(ADA)
    await stage.settle()
    stage.world.say(ADA, ADA, "  go ON ")
    await stage.settle()
    assert [labels for _, labels in bubbles(stage.world, ADA)] == [TERMS]


async def test_an_edit_changes_nothing_and_gets_no_answer(stage: Stage) -> None:
    stage.world.state.updates.allowed = frozenset()  # as if it had been asked for
    await agreed(stage, ADA)
    message = stage.world.say(ADA, ADA, "/help")
    await stage.settle()
    before = said(stage.world, ADA)
    stage.world.edit(ADA, ADA, message, "/forget")
    await stage.settle()
    assert said(stage.world, ADA) == before


# Blocked, and let in again.


async def test_whoever_blocks_the_bot_gets_nothing_and_can_come_back(stage: Stage) -> None:
    await agreed(stage, ADA)
    stage.world.say(ADA, ADA, "/tea")
    await stage.settle()
    stage.world.block(ADA)
    await stage.settle()
    assert not person(stage.app.tools, ADA).reachable
    before, calls = said(stage.world, ADA), len(stage.world.calls)
    await stage.pass_time(DAY)  # the tea is ready, and nobody is told
    assert said(stage.world, ADA) == before
    assert {call.method for call in list(stage.world.calls)[calls:]} == {"getUpdates"}
    stage.world.unblock(ADA)
    await stage.settle()
    assert person(stage.app.tools, ADA).reachable
    stage.world.say(ADA, ADA, "/today")
    await stage.settle()
    assert bubbles(stage.world, ADA)


async def test_whoever_writes_can_be_written_to_even_if_the_unblocking_was_lost(
    stage: Stage,
) -> None:
    await agreed(stage, ADA)
    stage.world.block(ADA)
    await stage.settle()
    stage.world.unblock(ADA)
    stage.world.state.updates.clear()
    stage.world.say(ADA, ADA, "/today")
    await stage.settle()
    assert person(stage.app.tools, ADA).reachable


async def test_a_block_by_somebody_unknown_makes_nobody_known(stage: Stage) -> None:
    stage.world.start(ADA)
    stage.world.state.updates.clear()
    stage.world.block(ADA)
    stage.world.unblock(ADA)
    await stage.settle()
    assert rows(stage.app.tools, "person") == []


# What time brings.


async def test_a_wait_that_ran_out_goes_on_once(stage: Stage) -> None:
    await agreed(stage, ADA)
    stage.world.say(ADA, ADA, "/tea")
    await stage.settle()
    assert said(stage.world, ADA)[-1] == "Put the kettle on."
    await stage.pass_time(590)
    assert bubbles(stage.world, ADA) == []
    await stage.pass_time(10)
    await stage.app.tick()
    await stage.pass_time(60)
    assert bubbles(stage.world, ADA) == [("It is ready.", ["Good", "Bad"])]


async def test_a_wait_that_ran_out_in_a_restart_goes_on_once(stage: Stage) -> None:
    await agreed(stage, ADA)
    stage.world.say(ADA, ADA, "/tea")
    await stage.settle()
    await stage.stop()
    stage.clock.shift += DAY * MICROSECONDS
    await stage.start()
    for _ in range(2):
        await stage.app.tick()
        await stage.settle()
    assert bubbles(stage.world, ADA) == [("It is ready.", ["Good", "Bad"])]


def damage_talks(stage: Stage, whose: int) -> None:
    """Their talks' rows can no longer be opened."""
    owner = person(stage.app.tools, whose).id
    with transaction(stage.app.tools.database) as connection:
        mine = tables.talk.c.person_id == owner
        connection.execute(update(tables.talk).where(mine).values(body=b"damaged"))


async def test_a_bad_talk_is_put_off_and_stops_nobody_elses(stage: Stage) -> None:
    await agreed(stage, ADA, BEN)
    for whom in (ADA, BEN):
        stage.world.say(whom, whom, "/tea")
        await stage.settle()
    damage_talks(stage, ADA)
    await stage.pass_time(600)
    assert bubbles(stage.world, BEN) == [("It is ready.", ["Good", "Bad"])]
    (bad,) = (row for row in rows(stage.app.tools, "talk") if row.body == b"damaged")
    assert bad.due_at > stage.clock.now()


async def test_a_bad_talk_does_not_take_its_persons_other_talks_along(stage: Stage) -> None:
    await agreed(stage, ADA)
    stage.world.say(ADA, ADA, "/tea")
    await stage.settle()
    damage_talks(stage, ADA)
    stage.world.say(ADA, ADA, "/notice")
    await stage.settle()
    stage.world.tap_label(ADA, ADA, "Comfort")
    await stage.settle()
    assert "That's enough" in bubbles(stage.world, ADA)[0][1]
    assert stage.reports[-1].alarms == ("row-unreadable",)


async def test_what_is_kept_of_a_person_may_be_damaged_and_locks_nobody_out(stage: Stage) -> None:
    await agreed(stage, ADA)
    with transaction(stage.app.tools.database) as connection:
        mine = tables.person.c.telegram_id == ADA
        connection.execute(update(tables.person).where(mine).values(kept=b"damaged"))
    stage.world.say(ADA, ADA, "/notice")
    await stage.settle()
    assert stage.reports[-1].alarms == ("row-unreadable",)
    assert bubbles(stage.world, ADA)
    stage.world.say(ADA, ADA, "/help")
    await stage.settle()
    assert not stage.reports[-1].alarms


async def test_a_bad_talk_is_gone_after_its_seven_days(stage: Stage) -> None:
    await agreed(stage, ADA)
    stage.world.say(ADA, ADA, "/tea")
    await stage.settle()
    damage_talks(stage, ADA)
    await stage.app.tick()
    stage.clock.shift += 7 * DAY * MICROSECONDS
    await stage.app.tick()
    assert rows(stage.app.tools, "talk") == []


async def test_a_silent_talk_closes_after_seven_days_in_place_and_disturbs_nobody(
    stage: Stage,
) -> None:
    await agreed(stage, ADA)
    stage.world.say(ADA, ADA, "/notice")
    await stage.settle()
    before = stage.world.transcript(ADA)
    await stage.pass_time(7 * DAY - 10)
    assert stage.world.transcript(ADA) == before
    await stage.pass_time(10)
    after = stage.world.transcript(ADA)
    assert [each["id"] for each in after] == [each["id"] for each in before]
    assert (after[-1]["edited"], after[-1]["keyboard"]) == (True, [])
    assert rows(stage.app.tools, "talk") == rows(stage.app.tools, "button") == []


async def test_a_silent_talk_whose_bubble_is_gone_closes_without_a_word(stage: Stage) -> None:
    await agreed(stage, ADA)
    stage.world.say(ADA, ADA, "/notice")
    await stage.settle()
    stage.world.delete(ADA, ADA, stage.world.transcript(ADA)[-1]["id"])
    before = stage.world.transcript(ADA)
    await stage.pass_time(8 * DAY)
    assert stage.world.transcript(ADA) == before
    assert rows(stage.app.tools, "talk") == []


# Erasing.


async def test_erasing_leaves_no_row_and_one_last_word(stage: Stage) -> None:
    await agreed(stage, ADA)
    stage.world.say(ADA, ADA, "/forget")
    await stage.settle()
    stage.world.tap_label(ADA, ADA, "Erase it all")
    await stage.settle()
    for table in ("person", "talk", "button", "message", "outbox"):
        assert rows(stage.app.tools, table) == [] or table == "message"
    assert len(said(stage.world, ADA)) == 1


async def test_an_erasing_that_a_crash_cut_short_is_finished_and_they_can_begin_anew(
    stage: Stage,
) -> None:
    await agreed(stage, ADA)
    stage.world.say(ADA, ADA, "/notice")
    await stage.settle()
    stage.app.tools.vault.destroy(person(stage.app.tools, ADA).key_id)
    stage.world.say(ADA, ADA, "/today")
    await stage.settle()
    assert rows(stage.app.tools, "person") == []
    assert len(said(stage.world, ADA)) == 1
    stage.world.start(ADA)
    await stage.settle()
    assert bubbles(stage.world, ADA)[-1][1] == ["Go on", "Español · Deutsch", "Not now"]


# The menus.


async def test_the_menus_are_the_six_of_the_dm_and_three_in_a_group(stage: Stage) -> None:
    group = stage.world.create_group(ADA)
    private = stage.world.commands(ADA, ADA)
    shipped = {script.command for script in stage.app.tools.library.scripts.values() if script.menu}
    order = ["today", "break", "pace", "settings", "help", "stop"]
    assert [each["command"] for each in private] == [each for each in order if each in shipped]
    assert {"today", "help", "stop"} <= shipped
    assert all(each["description"] for each in private)
    there = [each["command"] for each in stage.world.commands(ADA, group)]
    assert there == ["week", "break", "help"]


async def test_somebody_new_is_told_things_in_the_language_of_their_app_or_in_english(
    stage: Stage,
) -> None:
    stage.world.state.users[4004] = User(4004, "Somebody", "somebody", "xx-YY")
    stage.world.state.chats[4004] = type(stage.world.state.chats[ADA])(
        4004, "private", "", {4004: "member"}
    )
    stage.world.start(4004)
    await stage.settle()
    assert person(stage.app.tools, 4004).language == "xx-YY"
    assert said(stage.world, 4004)[0].startswith("Hello. This is Toward")
