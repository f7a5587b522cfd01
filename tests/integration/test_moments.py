"""What people keep, and what both have on their list, on both databases.

How it looks on the phones is in the dialogues.
"""

from collections.abc import Callable
from typing import Literal

import pytest
from sqlalchemy import select

from bot import actions, choices, linking, moments, our_list
from bot.acting import Acting, Done
from bot.keeping import Kept
from bot.our_list import _place
from conversations.action import MOMENT_LIMIT
from conversations.effects import Do
from conversations.letterbox import Letterbox
from conversations.local_time import DAY, MINUTE
from conversations.nudges import MONTH, UNOPENED
from storage import couples, erase, list_items, people
from storage import moments as stored
from storage.keys import key
from storage.list_items import MOST, ListItemRow
from storage.moments import MOST as MOST_MOMENTS
from storage.moments import MomentRow
from storage.vault import Unreadable
from tests.home import COUPLE, Home, furnish
from tests.integration.storage_fixtures import ADA, BEN, CAROL, Store
from tests.rows import rows

TEN_MINUTES = 10 * MINUTE


@pytest.fixture
def home(store: Store) -> Home:
    """Ada and Ben are linked, Carol is not; it is Friday evening."""
    return furnish(store)


def done(home: Home, who: int, action: Callable[[Acting], Done]) -> Done:
    """What came of it; it is stored."""
    with home.store.transaction() as connection:
        found = action(home.acting(connection, who))
        home.finish(connection, found)
        return found


def keeps(home: Home, *lines: str, who: int = ADA) -> list[str]:
    return [done(home, who, lambda acting: moments.keep(acting, each)).outcome for each in lines]  # noqa: B023


def looks_through(home: Home, who: int = ADA) -> list[str]:
    """One after the other, the newest first."""
    found, shown = done(home, who, moments.see), []
    while found.outcome != "none":
        shown.append(found.words["moment"])
        which = int(found.words["which"])
        found = done(home, who, lambda acting: moments.see_next(acting, which))  # noqa: B023
    return shown


def newest(home: Home, who: int = ADA) -> int:
    return int(done(home, who, moments.see).words["which"])


def marks(home: Home, who: int = ADA) -> None:
    """The newest one may be shared."""
    which = newest(home, who)
    assert done(home, who, lambda acting: moments.share(acting, which)).outcome == "shared"


def puts(home: Home, words: str, who: int = ADA) -> int:
    added = done(home, who, lambda acting: our_list.add(acting, words))
    assert added.outcome == "added"
    return int(added.words["which"])


def takes_off(home: Home, who: int, which: int) -> str:
    return done(home, who, lambda acting: our_list.take_off(acting, which)).outcome


def draws_all(home: Home, who: int) -> list[str]:
    """What somebody comes upon, one after the other."""
    found, shown = done(home, who, our_list.draw), []
    while found.outcome == "found":
        shown.append(found.words["item"])
        which = int(found.words["which"])
        found = done(home, who, lambda acting: our_list.draw(acting, which))  # noqa: B023
    return shown


# Moments.


def test_what_is_kept_shows_one_at_a_time_to_its_owner_alone(home: Home) -> None:
    assert keeps(home, "bread", "rain") == ["kept", "kept"]
    assert looks_through(home) == ["rain", "bread"]
    assert looks_through(home, BEN) == []
    assert looks_through(home, CAROL) == []


def test_the_same_words_are_not_kept_twice(home: Home) -> None:
    assert keeps(home, "bread", " bread ") == ["kept", "kept"]
    assert looks_through(home) == ["bread"]


def test_there_is_an_end_to_how_long_and_how_many(home: Home) -> None:
    assert keeps(home, "x" * MOMENT_LIMIT, "x" * (MOMENT_LIMIT + 1)) == ["kept", "long"]
    lines = [f"line {number}" for number in range(MOST_MOMENTS)]
    assert keeps(home, *lines)[-2:] == ["kept", "full"]
    which = newest(home)
    done(home, ADA, lambda acting: moments.remove(acting, which))
    assert keeps(home, "one more") == ["kept"]


def test_nobody_removes_or_marks_what_somebody_else_keeps(home: Home) -> None:
    keeps(home, "bread")
    which = newest(home)
    assert done(home, BEN, lambda acting: moments.share(acting, which)).outcome == "none"
    done(home, BEN, lambda acting: moments.remove(acting, which))
    assert done(home, ADA, moments.see).outcome == "own"


def test_a_damaged_moment_takes_nothing_else_along(home: Home) -> None:
    keeps(home, "bread")
    with home.store.transaction() as connection:
        stored.add(connection, MomentRow(5, ADA, b"damaged"))
    assert looks_through(home) == ["bread"]


def test_p14_no_moment_and_nothing_of_the_list_is_in_clear(home: Home) -> None:
    keeps(home, "wisteria")
    puts(home, "zephyranthes")
    stored = [*rows(home.tools, "moment"), *rows(home.tools, "list_item")]
    assert len(stored) == 2
    assert b"wisteria" not in b"".join(row.body for row in stored)
    assert b"zephyranthes" not in b"".join(row.body for row in stored)
    written = home.store.bytes_on_disk()
    assert b"wisteria" not in written
    assert b"zephyranthes" not in written


def test_the_table_of_moments_tells_nothing_but_whose_they_are(home: Home) -> None:
    keeps(home, "bread")
    before = rows(home.tools, "moment")[0]
    done(home, ADA, lambda acting: moments.share(acting, before.id))
    after = rows(home.tools, "moment")[0]
    assert (after.id, after.person_id) == (before.id, ADA)
    assert tuple(after._fields) == ("id", "person_id", "body")


# A look back, alone and together.


def test_a_look_back_begins_with_the_plainest(home: Home) -> None:
    keeps(home, "a longer one than that", "rain", "bread and salt")
    first = done(home, ADA, moments.see_plain)
    second = done(home, ADA, lambda acting: moments.see_plain(acting, int(first.words["which"])))
    assert [first.words["moment"], second.words["moment"]] == ["rain", "bread and salt"]


def test_only_a_few_of_what_is_marked_would_be_shown(home: Home) -> None:
    assert done(home, ADA, moments.gather).outcome == "none"
    for line in ("one", "three", "another", "a longer one", "x" * 600):
        keeps(home, line)
        marks(home)
    keeps(home, "of mine")
    found = done(home, ADA, moments.gather)
    assert found.words == {"mine": "one\n\nthree\n\nanother"}
    assert done(home, CAROL, moments.gather).outcome == "alone"


def test_p5_what_would_be_shown_does_not_tell_that_the_other_one_has_left(home: Home) -> None:
    keeps(home, "bread", who=BEN)
    marks(home, BEN)
    before = done(home, BEN, moments.gather)
    home.does(ADA, linking.leave)
    after = done(home, BEN, moments.gather)
    assert (before.outcome, before.words, before.occasion) == (
        after.outcome,
        after.words,
        after.occasion,
    )


def test_whoever_wants_a_look_back_has_it_every_fourth_week_and_no_sooner(home: Home) -> None:
    assert done(home, ADA, choices.see_monthly).outcome == "off"
    home.does(ADA, lambda acting: choices.choose_monthly(acting, "on"))
    home.does(ADA, lambda acting: choices.choose_monthly(acting, "on"))
    asked = home.kept(ADA).nudges.asked
    assert [each.script for each in asked] == ["look-back"]
    home.passes(27 * DAY)
    assert home.kept(ADA).nudges.asked == asked
    home.passes(2 * DAY)
    (again,) = home.kept(ADA).nudges.asked
    assert again.at - asked[0].at == MONTH.days * DAY
    home.does(ADA, lambda acting: choices.choose_monthly(acting, "off"))
    assert done(home, ADA, choices.see_monthly).outcome == "off"


def test_looks_back_that_stay_unopened_end_by_themselves(home: Home) -> None:
    home.does(ADA, lambda acting: choices.choose_monthly(acting, "on"))
    for _ in range(UNOPENED):
        assert done(home, ADA, choices.see_monthly).outcome == "on"
        home.passes(29 * DAY)
    assert done(home, ADA, choices.see_monthly).outcome == "off"
    assert home.kept(ADA).nudges.unopened == 0


# The list of two.


def test_p1_the_other_one_comes_upon_it_when_it_can_no_longer_be_taken_back(home: Home) -> None:
    puts(home, "harbour")
    assert draws_all(home, ADA) == ["harbour"]
    home.passes(TEN_MINUTES - 1)
    assert draws_all(home, BEN) == []
    home.passes(1)
    assert draws_all(home, BEN) == ["harbour"]
    assert rows(home.tools, "appointment") == [], "nothing is ever brought"
    assert rows(home.tools, "outbox") == []


def test_p1_what_was_taken_back_in_time_was_never_there_for_the_other_one(home: Home) -> None:
    which = puts(home, "harbour")
    assert takes_off(home, BEN, which) == "late", "it is not Ben's"
    assert takes_off(home, ADA, which) == "taken_back"
    which = puts(home, "soup")
    home.passes(TEN_MINUTES)
    assert takes_off(home, ADA, which) == "late"
    assert draws_all(home, BEN) == ["soup"]


def test_p1_what_one_hides_stays_there_for_the_other_one(home: Home) -> None:
    which = puts(home, "harbour")
    puts(home, "soup")
    home.passes(TEN_MINUTES)
    before = draws_all(home, ADA)
    done(home, BEN, lambda acting: our_list.hide(acting, which))
    assert draws_all(home, BEN) == ["soup"]
    assert draws_all(home, ADA) == before


def test_both_draw_in_the_same_order_which_another_week_changes(home: Home) -> None:
    for number in range(12):
        puts(home, f"thing {number}", who=(ADA, BEN)[number % 2])
    home.passes(TEN_MINUTES)
    order = draws_all(home, ADA)
    assert draws_all(home, BEN) == order
    home.passes(7 * DAY)
    assert sorted(draws_all(home, ADA)) == sorted(order)
    assert draws_all(home, ADA) != order


def test_p6_whoever_lets_no_notes_in_comes_upon_their_own_words_alone(home: Home) -> None:
    puts(home, "harbour")
    puts(home, "soup", who=BEN)
    home.passes(TEN_MINUTES)
    closed = Kept(letterbox=Letterbox(when="none"))
    home.does(BEN, lambda acting: Done(acting.row, closed))
    assert draws_all(home, BEN) == ["soup"]
    assert sorted(draws_all(home, ADA)) == ["harbour", "soup"]


def test_the_oldest_goes_when_there_are_too_many(home: Home) -> None:
    for number in range(MOST + 1):
        puts(home, f"thing {number}")
    drawn = draws_all(home, ADA)
    assert len(drawn) == MOST
    assert "thing 0" not in drawn


def test_carol_has_no_list_and_comes_upon_nothing(home: Home) -> None:
    puts(home, "harbour")
    home.passes(TEN_MINUTES)
    assert done(home, CAROL, lambda acting: our_list.add(acting, "x")).outcome == "alone"
    assert draws_all(home, CAROL) == []


def key_ids(home: Home) -> set[str]:
    with home.store.keys.begin() as connection:
        return set(connection.scalars(select(key.c.id)))


def forgets(home: Home, who: int) -> None:
    with home.store.transaction() as connection:
        row = people.get(connection, who)
        assert row
        erase.forget(connection, home.tools.vault, row, home.tools.clock.now())


@pytest.mark.parametrize("leaves_first", [True, False])
def test_p5_the_list_stays_for_the_one_who_stays_and_goes_with_the_second(
    home: Home, *, leaves_first: bool
) -> None:
    before = key_ids(home)
    puts(home, "harbour")
    home.passes(TEN_MINUTES)
    (couple_key,) = key_ids(home) - before
    if leaves_first:
        home.does(ADA, linking.leave)
    forgets(home, ADA)
    assert draws_all(home, BEN) == ["harbour"]
    puts(home, "soup", who=BEN)
    assert sorted(draws_all(home, BEN)) == ["harbour", "soup"]
    forgets(home, BEN)
    assert couple_key not in key_ids(home)
    assert rows(home.tools, "list_item") == []
    assert rows(home.tools, "couple") == []


@pytest.mark.parametrize("how", ["leave", "forget"])
def test_p5_what_could_still_be_taken_back_goes_with_whoever_leaves(
    home: Home, how: Literal["leave", "forget"]
) -> None:
    puts(home, "harbour")
    home.passes(TEN_MINUTES)
    puts(home, "soup")
    puts(home, "ducks", who=BEN)
    with home.store.transaction() as connection:
        actions.perform(home.acting(connection, ADA), Do(0, how, {}))
    home.passes(TEN_MINUTES)
    assert sorted(draws_all(home, BEN)) == ["ducks", "harbour"]


def test_two_who_have_both_left_lose_their_list_after_a_day(home: Home) -> None:
    before = key_ids(home)
    puts(home, "harbour")
    (couple_key,) = key_ids(home) - before
    sealed = rows(home.tools, "list_item")[0]
    for who in (ADA, BEN):
        home.does(who, linking.leave)
    with home.store.transaction() as connection:
        couples.drop_left(connection, home.tools.vault, home.tools.clock.now())
    assert rows(home.tools, "list_item") == []
    with pytest.raises(Unreadable):
        home.tools.vault.open(couple_key, _place(sealed.id), sealed.body)


def test_a_list_whose_key_is_gone_holds_nobody_up(home: Home) -> None:
    puts(home, "harbour")
    with home.store.transaction() as connection:
        key_id = couples.key_of(connection, COUPLE)
    assert key_id
    home.tools.vault.destroy(key_id)
    assert draws_all(home, ADA) == []
    puts(home, "soup")
    assert draws_all(home, ADA) == ["soup"]


def test_an_item_that_was_moved_to_another_row_does_not_open(home: Home) -> None:
    puts(home, "harbour")
    (row,) = rows(home.tools, "list_item")
    with home.store.transaction() as connection:
        list_items.add(connection, ListItemRow(5, COUPLE, row.body))
    assert draws_all(home, ADA) == ["harbour"]
