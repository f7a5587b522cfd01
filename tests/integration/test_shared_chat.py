"""The shared chat on both databases: what happens at the same instant, and what is forgotten.

What is not about databases is in the dialogues `shared-…` and `group-…`.
"""

import json
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from pathlib import Path
from threading import Barrier

import pytest

from bot import due_turns, joining, linking, turns
from bot.acting import Acting
from bot.chance import Chance
from bot.incoming import FromGroup, FromPerson, Member, Moved, Pressed
from bot.keeping import Kept
from bot.person_turn import Report
from bot.posting import meaning_place, payload_place
from bot.simulation.virtual_time import VirtualClock
from bot.tools import Tools
from conversations.effects import Line
from conversations.events import (
    Added,
    Addressed,
    Commanded,
    GroupEvent,
    Migrated,
    PersonEvent,
    Removed,
)
from rehearsal import world
from rehearsal.faults import Fault
from storage import couples, people, shared_chats
from storage.couples import CoupleRow, InviteRow
from storage.shared_chats import GroupChat
from storage.vault import Unreadable
from tests.integration.storage_fixtures import ADA, BEN, CAROL, NOW, Store
from tests.rows import rows
from tests.shipped import shipped
from tests.stage import staged

SHIPPED = shipped()
COUPLE = 7
GROUP, OTHER, SUPER = GroupChat(-4001), GroupChat(-4002), GroupChat(-1001)
TIMES = 8
"""How often a race is run on each database."""


@dataclass
class House:
    """Ada, Ben and Carol, who have agreed, and a group; each event is a turn of its own."""

    store: Store
    tools: Tools
    updates: Iterator[int] = field(default_factory=lambda: count(1))

    def group(
        self,
        event: GroupEvent | Pressed | Moved,
        by: int | None = ADA,
        chat: GroupChat = GROUP,
        people: int | None = 2,
    ) -> Report:
        member = None if by is None else Member(by + 1_000, {ADA: "Ada", BEN: "Ben"}.get(by, ""))
        incoming = FromGroup(chat, event, member, people=people)
        return turns.take(self.tools, next(self.updates), "message", incoming)

    def alone(self, who: int, event: PersonEvent | Pressed) -> Report:
        incoming = FromPerson(who + 1_000, who + 1_000, "en", "", event)
        return turns.take(self.tools, next(self.updates), "message", incoming)

    def button(self, choice: str, who: int | None = None) -> Pressed:
        """The newest one of a person, or of the group."""
        for stored in sorted(rows(self.tools, "button"), key=lambda row: -row.talk_id):
            if stored.person_id == who:
                meaning = self.store.vault.open(
                    self.key_of(who), meaning_place(stored.token), stored.meaning
                )
                if meaning.decode() == choice:
                    return Pressed(stored.token, "")
        raise LookupError(choice)

    def key_of(self, who: int | None) -> str:
        if who is None:
            return str(rows(self.tools, "shared_chat")[0].key_id)
        return next(str(row.key_id) for row in rows(self.tools, "person") if row.id == who)

    def said(self, chat: int = GROUP) -> list[str]:
        """What waits to be sent there, the oldest first."""
        found: list[str] = []
        for row in rows(self.tools, "outbox"):
            if row.chat_id == chat and row.payload is not None:
                with suppress(Unreadable):
                    plain = self.store.vault.open(row.key_id, payload_place(row.id), row.payload)
                    found.append(json.loads(plain).get("text", ""))
        return found

    def falls_due(self) -> None:
        for find in (due_turns.appointment_due, due_turns.shared_wait_over):
            while due_turns.run_next(self.tools, find):
                pass

    def link(self, one: int, other: int, number: int = COUPLE) -> None:
        with self.store.transaction() as connection:
            couples.link(connection, CoupleRow(number, NOW, 1), (one, other))

    def joined(self) -> None:
        """The group is Ada's and Ben's."""
        self.group(Added())
        for who in (ADA, BEN):
            self.group(self.button("join"), who)
        self.group(self.button("close"))

    def at_once(self, *doing: Callable[[], object]) -> list[object]:
        together = Barrier(len(doing), timeout=20)

        def one(do: Callable[[], object]) -> object:
            together.wait()
            return do()

        with ThreadPoolExecutor(len(doing)) as threads:
            return [each.result(timeout=60) for each in [threads.submit(one, do) for do in doing]]

    def words(self, line: str) -> str:
        return self.tools.reader("en").read(Line(line)).text


def furnish(store: Store) -> House:
    tools = Tools(store.database, store.vault, SHIPPED, VirtualClock(), Chance(1), "toward_bot")
    turns.remember_scripts(tools)
    store.vault.make_house(NOW)
    for who in (ADA, BEN, CAROL):
        store.welcome(who)
        with store.transaction() as connection:
            people.agree(connection, who, 1, NOW)
    return House(store, tools)


@pytest.fixture
def house(store: Store) -> House:
    return furnish(store)


def cleared(house: House) -> None:
    """As before anybody did anything, for the next run."""
    house.group(Removed())
    for who in (ADA, BEN):
        house.alone(who, Commanded("stop"))
        house.alone(who, Commanded("today"))  # which begins again
        with house.store.transaction() as connection:
            couples.unlink(connection, house.store.vault, who)
    house.group(Addressed("help"))
    house.group(Removed())


# Two at the same instant.


def test_two_joins_at_the_same_instant_make_it_theirs_once(house: House) -> None:
    for run in range(TIMES):
        house.link(ADA, BEN, COUPLE + run)
        house.group(Added())
        join = house.button("join")
        house.at_once(*(partial(house.group, join, who) for who in (ADA, BEN, ADA)))
        (row,) = rows(house.tools, "shared_chat")
        assert row.couple_id == COUPLE + run
        assert [seat.name for seat in rows(house.tools, "seat")] == [None, None]
        ours = house.words("shared-welcome.ours.say")
        assert [text == ours for text in house.said()] == [False, True]
        cleared(house)


def test_two_picks_at_the_same_instant_are_shown_once(house: House) -> None:
    house.link(ADA, BEN)
    house.joined()
    for run in range(1, TIMES + 1):
        house.group(Addressed("week"))
        house.group(house.button("pick"))
        walk, tea = house.button("walk"), house.button("tea")
        house.at_once(partial(house.group, walk, ADA), partial(house.group, tea, BEN))
        shown = [text for text in house.said() if "says one" in text]
        assert len(shown) == run
        assert "A walk" in shown[-1]
        assert "Tea" in shown[-1]
        house.group(house.button("close"))


def test_two_who_agree_at_the_same_instant_are_linked_once(house: House) -> None:
    for _ in range(TIMES):
        asked_alone(house)
        yes = {who: house.button("agree", who) for who in (ADA, BEN)}
        house.at_once(*(partial(house.alone, who, yes[who]) for who in (ADA, BEN)))
        house.falls_due()
        (couple,) = rows(house.tools, "couple")
        assert [row.person_id for row in rows(house.tools, "membership")] == [ADA, BEN]
        (row,) = rows(house.tools, "shared_chat")
        assert row.couple_id == couple.id
        ours = house.words("shared-welcome.ours.say")
        assert house.said().count(ours) == 1
        cleared(house)


@pytest.mark.parametrize("who", [ADA, BEN])
def test_one_yes_links_nobody(house: House, who: int) -> None:
    asked_alone(house)
    house.alone(who, house.button("agree", who))
    house.falls_due()
    assert rows(house.tools, "couple") == rows(house.tools, "membership") == []
    assert rows(house.tools, "shared_chat")[0].couple_id is None
    assert house.words("shared-welcome.ours.say") not in house.said()


def asked_alone(house: House) -> None:
    """Both have tapped Join, nobody is linked, and each stands before the last page."""
    house.group(Added())
    join = house.button("join")
    for who in (ADA, BEN):
        house.group(join, who)
    house.falls_due()
    for who in (ADA, BEN):
        for choice in ("open", "go", "go"):
            house.alone(who, house.button(choice, who))


def test_whoever_is_linked_elsewhere_at_the_same_instant_is_linked_once(house: House) -> None:
    for run in range(TIMES):
        asked_alone(house)
        house.alone(ADA, house.button("agree", ADA))
        token = f"{run:032x}"
        invite = InviteRow(couples.digest_of(token), CAROL, house.tools.clock.now() + 10**9, BEN)
        with house.store.transaction() as connection:
            couples.add_invite(connection, invite)

        def confirm() -> str:
            with house.store.transaction() as connection:
                row = people.get(connection, CAROL)
                assert row
                now = house.tools.clock.now()
                acting = Acting(house.tools, connection, row, Kept(), now, "")
                return linking.confirm(acting, BEN).outcome

        yes = house.button("agree", BEN)
        house.at_once(confirm, partial(tried, partial(house.alone, BEN, yes)))
        house.falls_due()
        assert len(rows(house.tools, "couple")) == 1
        partners = {row.person_id for row in rows(house.tools, "membership")}
        assert partners in ({ADA, BEN}, {BEN, CAROL})
        with house.store.transaction() as connection:
            couples.unlink(connection, house.store.vault, CAROL)
        cleared(house)


def tried(do: Callable[[], object]) -> object:
    """A turn that fails is run again, as intake does it."""
    for _ in range(4):
        with suppress(Exception):
            return do()
    return do()


def test_one_taps_while_the_other_one_leaves_and_neither_waits_for_good(house: House) -> None:
    for run in range(TIMES):
        house.link(ADA, BEN, COUPLE + run)
        house.joined()
        house.group(Addressed("break"))
        house.group(house.button("earlier"))
        hour = house.button("hour")
        house.alone(BEN, Commanded("leave"))
        leave = house.button("leave", BEN)
        house.at_once(
            partial(tried, partial(house.group, hour, ADA)),
            partial(tried, partial(house.alone, BEN, leave)),
        )
        assert [row.shared_chat_id for row in rows(house.tools, "talk") if row.shared_chat_id] == []
        house.falls_due()
        cleared(house)


# What is kept, and what goes.


def test_a_group_that_is_nobodys_leaves_nothing_when_the_bot_is_removed(house: House) -> None:
    house.group(Added())
    house.group(house.button("join"))
    key = house.key_of(None)
    house.group(Removed())
    assert not house.store.vault.has(key)
    for table in ("shared_chat", "seat", "talk", "button"):
        assert rows(house.tools, table) == []


def test_whose_chat_it_is_stays_known_when_the_bot_is_removed(house: House) -> None:
    house.link(ADA, BEN)
    house.joined()
    house.group(Addressed("week"))
    house.group(Removed())
    assert rows(house.tools, "talk") == []
    house.group(Added(), CAROL)
    assert house.said()[-1] == house.words("shared-welcome.ours.say")


@pytest.mark.parametrize("who", [ADA, BEN])
def test_nothing_of_somebody_who_is_erased_is_left_in_the_chat(house: House, who: int) -> None:
    house.link(ADA, BEN)
    house.joined()
    house.group(Addressed("week"))
    house.group(house.button("pick"))
    house.group(house.button("tea"), who)
    before = house.key_of(None)
    house.alone(who, Commanded("forget"))
    house.alone(who, house.button("erase", who))
    assert not house.store.vault.has(before)
    (row,) = rows(house.tools, "shared_chat")
    assert row.kept is None
    assert [seat.telegram_id - 1_000 for seat in rows(house.tools, "seat")] == [ADA + BEN - who]
    assert [talk for talk in rows(house.tools, "talk") if talk.shared_chat_id] == []
    other = ADA + BEN - who
    house.group(Addressed("week"), other)
    assert house.said()[-1] == house.words("bot.group-answer")


def test_somebody_who_joined_and_is_erased_frees_their_seat(house: House) -> None:
    house.group(Added())
    house.group(house.button("join"))
    house.alone(ADA, Commanded("forget"))
    house.alone(ADA, house.button("erase", ADA))
    assert rows(house.tools, "seat") == []
    house.group(Addressed("week"), BEN)
    assert house.said()[-1] == house.words("shared-welcome.hello.say")


def test_an_erasing_that_was_cut_short_does_not_hold_up_the_chat(house: House) -> None:
    house.link(ADA, BEN)
    house.joined()
    house.group(Addressed("week"))
    house.store.vault.destroy(house.key_of(None))
    house.group(Addressed("week"), BEN)
    assert "One thing for tonight" in house.said()[-1]
    assert len(rows(house.tools, "talk")) == 1


def test_what_is_said_to_a_group_is_sealed_with_a_key_of_its_own(house: House) -> None:
    house.link(ADA, BEN)
    house.joined()
    house.group(Addressed("week"))
    sealed_with = {row.key_id for row in rows(house.tools, "outbox") if row.chat_id == GROUP}
    assert sealed_with == {house.key_of(None)}


def test_a_couple_has_one_shared_chat_and_the_newest_counts(house: House) -> None:
    house.link(ADA, BEN)
    house.joined()
    house.group(Added(), chat=OTHER)
    newest = max(rows(house.tools, "shared_chat"), key=lambda row: row.id)
    for who in (ADA, BEN):
        join = next(
            Pressed(row.token, "")
            for row in rows(house.tools, "button")
            if row.shared_chat_id == newest.id
        )
        house.group(join, who, OTHER)
    found = {row.chat_id: row.couple_id for row in rows(house.tools, "shared_chat")}
    assert found == {GROUP: None, OTHER: COUPLE}
    house.group(Addressed("week"))
    assert house.said()[-1] == house.words("shared-welcome.hello.say")


def test_a_supergroup_seen_before_the_news_of_it_is_the_same_chat(house: House) -> None:
    house.link(ADA, BEN)
    house.joined()
    house.group(Addressed("help"), chat=SUPER)
    house.group(Migrated(SUPER))
    house.group(Migrated(SUPER))
    (row,) = rows(house.tools, "shared_chat")
    assert (row.chat_id, row.couple_id) == (SUPER, COUPLE)


def test_two_who_linked_anew_have_to_join_anew(house: House) -> None:
    house.link(ADA, BEN)
    house.joined()
    for who in (ADA, BEN):
        with house.store.transaction() as connection:
            couples.unlink(connection, house.store.vault, who)
    house.link(ADA, BEN, COUPLE + 1)
    house.group(Addressed("week"))
    assert house.said()[-1] == house.words("shared-welcome.hello.say")
    for who in (ADA, BEN):
        house.group(house.button("join"), who)
    assert rows(house.tools, "shared_chat")[0].couple_id == COUPLE + 1


def test_a_third_who_joins_after_two_is_refused(house: House) -> None:
    house.group(Added())
    join = house.button("join")
    assert house.group(join, ADA).alert
    house.group(Moved(left=ADA + 1_000), None)
    assert rows(house.tools, "seat") == []
    house.group(join, BEN)
    house.group(join, CAROL)
    assert len(rows(house.tools, "seat")) == 2
    with house.store.transaction() as connection:
        row = shared_chats.find(connection, GROUP)
        assert row
        assert not joining.may_join(connection, row, ADA + 1_000)


# Telegram's side.


async def test_where_a_topic_is_gone_the_answer_goes_to_the_general_one(tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        group = stage.world.create_group(world.ADA)
        stage.world.add_bot(world.ADA, group)
        await stage.settle()
        stage.world.make_forum(group)
        stage.world.say(world.ADA, group, "/help", thread=5)
        await stage.app.intake.take_in(await stage.app.api.updates(0, wait=0))
        stage.world.state.chats[group].forum = False
        await stage.settle()
        newest = [each for each in stage.world.transcript(group) if each["is_bot"]][-1]
        assert newest["text"].startswith("A page for everybody")
        assert newest["thread"] is None


async def test_where_telegram_does_not_say_how_many_there_are_the_last_number_counts(
    tmp_path: Path,
) -> None:
    async with staged(tmp_path) as stage:
        group = stage.world.create_group(world.ADA)
        for who in (world.BEN, world.CAROL):
            stage.world.join(who, group)
        stage.world.add_bot(world.ADA, group)
        await stage.settle()
        for _ in range(2):
            stage.world.faults.add(Fault("502", "getChatMemberCount", 1, 0))
            stage.world.say(world.ADA, group, "/week@toward_rehearsal_bot")
            await stage.settle()
        bot = [each["text"] for each in stage.world.transcript(group) if each["is_bot"]]
        assert len([text for text in bot if text]) == 1
