"""P2, both or neither: what two answered is shown to both or to neither, on both databases.

The talks go the whole way of a turn: a Telegram update's event in, the stored talk out.
"""

import json
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import UTC
from itertools import count
from random import Random
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import Table, delete, update

from bot import due_turns, keeping, turns
from bot.chance import Chance
from bot.incoming import FromPerson, Pressed
from bot.posting import meaning_place, payload_place
from bot.simulation.virtual_time import VirtualClock
from bot.tools import Tools
from conversations import joint, pace
from conversations.events import Blocked, Commanded, PersonEvent, Said
from conversations.local_time import DAY, HOUR, MINUTE, on_the_wall, zone_of
from prompts.compiler import compile_script
from prompts.library import Library
from storage import couples, people, tables
from storage.couples import CoupleRow
from tests.integration.storage_fixtures import ADA, BEN, CAROL, Store
from tests.rows import rows
from tests.shipped import shipped

COUPLE = 7
RUNS, SOAKED = 250, 5_000
"""Of each database: 500 and 10,000 in all."""

EVENING = """\
script: evening
from: An example
with: couple
pace: quiet
minutes: 2
title: An evening
command: evening
steps:
  which:
    ask_both: which
    say: Tea or a walk?
    held: It waits.
    choices: {tea: Tea, walk: A walk}
    text: 80
    next: {both: shown, lapsed: lapsed}
    skip: bye
  shown:
    say: "You: {which}. The other one: {which.theirs}."
    next: bye
  lapsed:
    say: Its time is over.
    next: bye
  bye:
    end:
"""
WISH = (
    EVENING.replace("evening", "wishing")
    .replace("    text: 80\n", "    match: [tea]\n    within: 7d\n")
    .replace("An evening", "A wish")
)
READY = (
    EVENING.replace("evening", "ready")
    .replace("    text: 80\n", "    at_once: true\n    within: 2h\n")
    .replace("{tea: Tea, walk: A walk}", "{tea: Tea}")
)


def with_scripts_for_two() -> Library:
    made = {"evening": EVENING, "wishing": WISH, "ready": READY}
    found = {name: compile_script(f"{name}.yaml", source) for name, source in made.items()}
    more = {name: each.script for name, each in found.items() if each.script}
    assert set(more) == set(made), found
    return replace(shipped(), scripts={**shipped().scripts, **more})


LIBRARY = with_scripts_for_two()


@dataclass
class Two:
    """Ada and Ben, linked, and Carol; each does things in turns of their own."""

    store: Store
    tools: Tools
    updates: Iterator[int] = field(default_factory=lambda: count(1))

    def does(self, who: int, event: PersonEvent | Pressed, update_id: int | None = None) -> None:
        incoming = FromPerson(who + 1_000, who + 1_000, "en", "", event)
        turns.take(self.tools, update_id or next(self.updates), "message", incoming)

    def opens(self, *who: int, script: str = "evening") -> None:
        for each in who:
            self.does(each, Commanded(script))

    def button(self, who: int, choice: str) -> Pressed:
        for stored in rows(self.tools, "button"):
            if stored.person_id == who:
                place = meaning_place(stored.token)
                meaning = self.store.vault.open(self.key_of(who), place, stored.meaning)
                if meaning.decode() == choice:
                    return Pressed(stored.token, "")
        raise LookupError(choice)

    def key_of(self, who: int) -> str:
        with self.store.transaction() as connection:
            row = people.get(connection, who)
        assert row
        return row.key_id

    def taps(self, who: int, *choices: str) -> None:
        for choice in choices:
            self.does(who, self.button(who, choice))

    def payloads(self, who: int) -> list[dict[str, Any]]:
        """All that goes to somebody, the oldest first."""
        key = self.key_of(who)
        sealed = [each for each in rows(self.tools, "outbox") if each.person_id == who]
        opened = [self.store.vault.open(key, payload_place(row.id), row.payload) for row in sealed]
        return [json.loads(each) for each in opened]

    def read(self, who: int) -> list[str]:
        """All that the bot has said to somebody, the oldest first."""
        return [each.get("text", "") for each in self.payloads(who)]

    def reveals(self, who: int) -> list[str]:
        return [text for text in self.read(who) if "The other one" in text]

    def passes(self, instants: int) -> None:
        """Lives from one due instant to the next."""
        until = self.tools.clock.now() + instants
        while (following := due_turns.next_instant(self.tools)) and following <= until:
            self.tools.clock.shift += max(0, following - self.tools.clock.now())
            self.keeps()
        self.tools.clock.shift += until - self.tools.clock.now()

    def keeps(self) -> None:
        for find in (due_turns.appointment_due, due_turns.wait_over, due_turns.fallen_silent):
            while due_turns.run_next(self.tools, find):
                pass

    def unshared_since(self, who: int) -> int | None:
        """Since when it counts for somebody that nothing of the two has come."""
        with self.store.transaction() as connection:
            row = people.get(connection, who)
        assert row
        kept = keeping.open_kept(self.store.vault, row)
        return kept.nudges.unshared if kept else None

    def restarts(self) -> None:
        """Nothing but what is stored is left."""
        tools = self.tools
        self.tools = Tools(tools.database, tools.vault, LIBRARY, tools.clock, tools.chance)


@pytest.fixture
def two(store: Store) -> Two:
    return furnish(store)


def furnish(store: Store) -> Two:
    tools = Tools(store.database, store.vault, LIBRARY, VirtualClock(), Chance(1))
    store.vault.make_house(tools.clock.now())
    for who in (ADA, BEN, CAROL):
        store.welcome(who)
    with store.transaction() as connection:
        for who in (ADA, BEN, CAROL):
            people.agree(connection, who, 1, tools.clock.now())
        couples.link(connection, CoupleRow(COUPLE, tools.clock.now(), 1), (ADA, BEN))
    return Two(store, tools)


# It is 19:00 at first; the reveal hour is 20:00.


def test_p2_both_are_shown_at_the_reveal_hour_and_not_before(two: Two) -> None:
    two.opens(ADA, BEN)
    two.taps(ADA, "tea")
    two.passes(20 * MINUTE)
    two.taps(BEN, "walk")
    two.passes(39 * MINUTE)
    assert two.reveals(ADA) == two.reveals(BEN) == []
    two.passes(MINUTE)
    closed = "\n\nClosed. /today and /help are here any time."
    assert two.reveals(ADA) == [f"You: Tea. The other one: A walk.{closed}"]
    assert two.reveals(BEN) == [f"You: A walk. The other one: Tea.{closed}"]
    assert not rows(two.tools, "joint_answer")


def test_what_is_shown_begins_the_weeks_without_anything_shared_anew(two: Two) -> None:
    two.opens(ADA, script="together")
    two.taps(ADA, "begin", "not_now")
    began = two.tools.clock.now()
    two.opens(ADA, BEN)
    two.taps(ADA, "tea")
    two.passes(MINUTE)
    two.taps(BEN, "walk")
    two.passes(58 * MINUTE)
    assert two.unshared_since(ADA) == began
    two.passes(MINUTE)
    assert two.unshared_since(ADA) == two.tools.clock.now()


def test_p2_the_moment_of_the_reveal_tells_nobody_when_the_other_one_answered(two: Two) -> None:
    two.opens(ADA, BEN)
    two.taps(ADA, "tea")
    two.passes(2 * HOUR)
    two.taps(BEN, "walk")
    two.passes(22 * HOUR + 59 * MINUTE)
    assert two.reveals(ADA) == []
    two.passes(MINUTE)
    assert len(two.reveals(ADA)) == 1


def test_p2_a_lone_answer_is_never_shown_and_lapses_in_constant_words(two: Two) -> None:
    two.opens(ADA, BEN, CAROL)
    two.taps(ADA, "tea")
    two.taps(CAROL, "walk")
    two.passes(73 * HOUR)
    assert "Its time is over." not in str(two.read(BEN)), "it lapses a minute later"
    two.passes(MINUTE)
    for who in (ADA, BEN):
        assert two.read(who)[-1].startswith("Its time is over.")
        assert "Tea" not in str(two.read(who)[1:])
    two.passes(8 * DAY)
    assert two.reveals(ADA) == two.reveals(BEN) == two.reveals(CAROL) == []


def test_an_answer_can_be_changed_until_it_is_shown(two: Two) -> None:
    two.opens(ADA, BEN)
    two.taps(ADA, "tea")
    two.taps(BEN, "walk")
    two.passes(30 * MINUTE)
    two.taps(ADA, "change_answer", "walk")
    two.does(BEN, two.button(BEN, "change_answer"))
    two.does(BEN, Said("both of them", 1))
    two.passes(30 * MINUTE)
    assert "You: A walk." in two.reveals(ADA)[0]
    assert "both of them" in two.reveals(ADA)[0]
    assert len(two.reveals(ADA)) == len(two.reveals(BEN)) == 1


def test_an_answer_that_is_being_changed_no_longer_waits(two: Two) -> None:
    two.opens(ADA, BEN)
    two.taps(ADA, "tea")
    two.taps(BEN, "walk", "change_answer")
    two.passes(HOUR)
    assert two.reveals(ADA) == two.reveals(BEN) == []


def test_what_is_taken_back_is_shown_to_nobody_and_not_kept(two: Two) -> None:
    two.opens(ADA, BEN)
    two.taps(ADA, "tea")
    two.taps(BEN, "walk", "take_back")
    two.passes(DAY)
    assert two.reveals(ADA) == two.reveals(BEN) == []
    assert [row.person_id for row in rows(two.tools, "joint_answer")] == [ADA]
    two.taps(BEN, "tea")
    two.passes(DAY)
    assert len(two.reveals(ADA)) == len(two.reveals(BEN)) == 1


@pytest.mark.parametrize("ending", ["leave", "stop", "forget", "block"])
@pytest.mark.parametrize("who", [ADA, BEN])
def test_whoever_leaves_stops_or_goes_before_the_hour_takes_both_answers_along(
    two: Two, who: int, ending: str
) -> None:
    two.opens(ADA, BEN)
    two.taps(ADA, "tea")
    two.taps(BEN, "walk")
    if ending == "block":
        two.does(who, Blocked())
    else:
        two.does(who, Commanded(ending))
    if ending in {"leave", "forget"}:
        two.taps(who, {"leave": "leave", "forget": "erase"}[ending])
    other = ADA if who == BEN else BEN
    two.passes(4 * DAY)
    assert two.reveals(other) == []
    assert two.read(other)[-1].startswith("Its time is over."), "as if nobody had answered"


@pytest.mark.parametrize("control", ["take_back", "change_answer"])
def test_p2_once_one_of_the_two_reads_it_the_other_one_cannot_take_it_back(
    two: Two, control: str
) -> None:
    two.opens(ADA, BEN)
    two.taps(ADA, "tea")
    two.taps(BEN, "tea")
    two.tools.clock.shift += HOUR
    assert due_turns.run_next(two.tools, due_turns.appointment_due)
    later = BEN if two.reveals(ADA) else ADA
    two.taps(later, control)
    two.passes(DAY)
    assert two.reveals(ADA)[0].startswith("You: Tea. The other one: Tea.")
    assert two.reveals(BEN)[0].startswith("You: Tea. The other one: Tea.")


def test_a_question_lapses_where_it_stands_without_ringing(two: Two) -> None:
    two.opens(ADA)
    two.taps(ADA, "tea")
    two.passes(4 * DAY)
    assert two.payloads(ADA)[-1]["text"].startswith("Its time is over.")
    assert not two.payloads(ADA)[-1]["fresh"]


def test_a_talk_that_was_let_go_is_shown_all_the_same(two: Two) -> None:
    two.opens(ADA, BEN)
    two.taps(ADA, "tea")
    two.does(ADA, Commanded("today"))
    two.taps(BEN, "walk")
    two.passes(HOUR)
    assert two.reveals(ADA)[0].startswith("You: Tea. The other one: A walk.")
    assert len(two.reveals(BEN)) == 1


def test_of_a_wish_only_yes_and_yes_is_shown_and_a_no_looks_the_same(two: Two) -> None:
    two.opens(ADA, BEN, script="wishing")
    two.taps(ADA, "tea")
    two.taps(BEN, "walk")
    assert two.read(ADA)[-1] == two.read(BEN)[-1] == "It waits."
    two.passes(DAY)
    assert two.reveals(ADA) == two.reveals(BEN) == []
    two.taps(BEN, "change_answer", "tea")
    two.passes(DAY)
    assert len(two.reveals(ADA)) == len(two.reveals(BEN)) == 1


def both_have_a_wish_this_week(two: Two) -> None:
    week = pace.week_of(two.tools.clock.now(), UTC)
    asked = joint.is_asked_a_wish
    seed = next(
        each for each in count() if asked(each, week, first=True) and asked(each, week, first=False)
    )
    with two.store.transaction() as connection:
        connection.execute(update(tables.couple).values(seed=seed))


def test_p3_whoever_slows_down_takes_a_yes_back_that_waits(two: Two) -> None:
    both_have_a_wish_this_week(two)
    two.opens(ADA, BEN, script="wish")
    two.taps(ADA, "yes")
    two.taps(BEN, "yes")
    assert [row.from_person_id is None for row in rows(two.tools, "appointment")] == [False, False]
    two.opens(ADA, script="pace")
    two.taps(ADA, "quiet")
    assert [row.person_id for row in rows(two.tools, "joint_answer")] == [BEN]
    assert not [row for row in rows(two.tools, "appointment") if row.from_person_id]


def test_p5_the_wish_of_a_week_stays_when_the_other_one_leaves(two: Two) -> None:
    both_have_a_wish_this_week(two)
    two.opens(BEN, script="wish")
    before = two.read(BEN)[-1]
    two.taps(BEN, "skip")
    two.opens(ADA, script="leave")
    two.taps(ADA, "leave")
    two.opens(BEN, script="wish")
    assert two.read(BEN)[-1] == before


def test_two_who_are_ready_begin_at_once_and_not_an_hour_later(two: Two) -> None:
    two.opens(ADA, BEN, script="ready")
    two.taps(ADA, "tea")
    two.passes(HOUR)
    two.taps(BEN, "tea")
    two.keeps()
    assert len(two.reveals(ADA)) == len(two.reveals(BEN)) == 1


def test_after_an_outage_what_was_to_be_shown_waits_for_the_next_hour(two: Two) -> None:
    two.opens(ADA, BEN)
    two.taps(ADA, "tea")
    two.taps(BEN, "walk")
    two.tools.clock.shift += 10 * HOUR
    two.keeps()
    assert two.reveals(ADA) == []
    two.passes(15 * HOUR)
    assert len(two.reveals(ADA)) == len(two.reveals(BEN)) == 1


def test_what_was_typed_is_never_taken_for_a_button(two: Two) -> None:
    two.opens(ADA, BEN)
    two.taps(ADA, "tea")
    two.does(BEN, Said("walk", 1))
    two.passes(HOUR)
    assert "A walk" not in two.reveals(ADA)[0]
    assert "A walk" not in two.reveals(BEN)[0]
    assert "walk" in two.reveals(ADA)[0]


# Nobody's trouble holds up another, and none keeps anybody from stopping.


def spoil(two: Two, table: Table, whose: int) -> None:
    with two.store.transaction() as connection:
        connection.execute(update(table).values(body=b"?").where(table.c.person_id == whose))


@pytest.mark.parametrize("whose", [ADA, BEN])
@pytest.mark.parametrize("table", [tables.joint_answer, tables.appointment], ids=str)
def test_p7_stop_stops_whatever_row_is_damaged(two: Two, table: Table, whose: int) -> None:
    two.opens(ADA, BEN)
    two.taps(ADA, "tea")
    two.taps(BEN, "walk")
    spoil(two, table, whose)
    two.does(ADA, Commanded("stop"))
    assert two.read(ADA)[-1].startswith("Stopped.")
    assert not [row for row in rows(two.tools, "joint_answer") if row.person_id == ADA]


def test_an_answer_waits_though_the_other_ones_is_damaged(two: Two) -> None:
    two.opens(ADA, BEN)
    two.taps(BEN, "walk")
    spoil(two, tables.joint_answer, BEN)
    two.taps(ADA, "tea")
    assert two.read(ADA)[-1] == "It waits."


def test_p5_an_answer_waits_though_the_other_one_is_being_erased(two: Two) -> None:
    """A crash came between the end of the key and that of the rows."""
    two.opens(ADA, BEN)
    two.taps(BEN, "walk")
    two.store.vault.destroy(two.key_of(BEN))
    two.taps(ADA, "tea", "take_back", "tea")
    assert two.read(ADA)[-1] == "It waits."
    two.passes(4 * DAY)
    assert two.read(ADA)[-1].startswith("Its time is over.")
    remaining = [row.id for row in rows(two.tools, "person")]
    assert BEN not in remaining, "what was begun is finished"


def test_p8_the_weeks_question_moves_along_when_somebody_says_what_time_it_is(two: Two) -> None:
    two.opens(ADA, script="together")
    two.taps(ADA, "begin", "not_now", "not_now")
    two.opens(ADA, script="clock")
    two.does(ADA, Said("04:00", 1))  # nine hours ahead
    (planned,) = [row.nudge_at for row in rows(two.tools, "person") if row.id == ADA]
    there = on_the_wall(planned, zone_of("+09:00"))
    assert (there.weekday(), there.hour) == (6, 19)
    assert planned > two.tools.clock.now()


# Both answers in the same instant: exactly one reveal, whatever comes twice, late or in between.


@dataclass
class Race:
    """The same question again and again, each time answered at once by both."""

    two: Two
    chance: Random
    threads: ThreadPoolExecutor | None
    """None: SQLite has one writer, as the bot has one thread for it. There the order is chance."""

    def runs(self, one: Callable[[int], None]) -> None:
        """Both at the same instant."""
        both = self.chance.sample([ADA, BEN], 2)
        if self.threads is None:
            list(map(one, both))
            return
        together = Barrier(2, timeout=20)

        def started(who: int) -> None:
            together.wait()
            one(who)

        list(self.threads.map(started, both))

    def may_restart(self) -> None:
        if self.chance.random() < 0.3:
            self.two.restarts()

    def answer(self) -> None:
        two = self.two
        two.opens(ADA, BEN)
        taps = {who: two.button(who, self.chance.choice(["tea", "walk"])) for who in (ADA, BEN)}
        numbers = {who: next(two.updates) for who in (ADA, BEN)}
        times = {who: self.chance.choice([1, 1, 2]) for who in (ADA, BEN)}
        self.may_restart()

        def one(who: int) -> None:
            for _ in range(times[who]):  # Telegram may tell it twice
                two.does(who, taps[who], numbers[who])

        self.runs(one)
        self.may_restart()
        two.tools.clock.shift += DAY
        self.runs(lambda _: two.keeps())
        two.passes(DAY)

    def assert_one_reveal(self) -> None:
        two = self.two
        assert len(two.reveals(ADA)) == len(two.reveals(BEN)) == 1
        assert two.reveals(ADA)[0].count("Tea") == two.reveals(BEN)[0].count("Tea")
        assert not rows(two.tools, "joint_answer")
        assert not rows(two.tools, "appointment")
        with two.store.transaction() as connection:
            connection.execute(delete(tables.outbox))


def races(two: Two, runs: int) -> None:
    with ThreadPoolExecutor(2) as threads:
        race = Race(two, Random(1), None if two.store.database.is_sqlite else threads)
        for _ in range(runs):
            race.answer()
            race.assert_one_reveal()


def test_p2_two_answers_in_the_same_instant_make_one_reveal(two: Two) -> None:
    races(two, RUNS)


@pytest.mark.soak
def test_p2_two_answers_in_the_same_instant_make_one_reveal_thousands_of_times(two: Two) -> None:
    races(two, SOAKED)
