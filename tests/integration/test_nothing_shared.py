"""What counts as something of the two for somebody who is asked after six weeks without any."""

import pytest

from bot import keeping, letterbox, linking, passing, resting, together
from conversations.local_time import DAY, MINUTE
from rehearsal import world
from storage import couples
from storage.couples import CoupleRow
from storage.database import transaction
from tests.home import COUPLE, Home, furnish, in_talk
from tests.integration.storage_fixtures import ADA, BEN, Store
from tests.on_phones import does
from tests.rows import person
from tests.stage import Stage


@pytest.fixture
def home(store: Store) -> Home:
    """Ben has asked for the question for two on Friday, and a day has gone by."""
    home = furnish(store)
    home.does(BEN, together.begin)
    home.passes(DAY)
    return home


def counted_for(home: Home, who: int = BEN) -> int | None:
    """For how long weeks have been counted."""
    since = home.kept(who).nudges.unshared
    return None if since is None else home.tools.clock.now() - since


def passes_on(home: Home) -> None:
    home.does(ADA, in_talk(lambda acting: passing.pass_on(acting, "bid", "Hello, you")))
    home.passes(11 * MINUTE)


def test_a_note_that_comes_is_something_of_the_two(home: Home) -> None:
    assert counted_for(home) == DAY
    passes_on(home)
    assert counted_for(home) == 0


def test_p6_a_note_that_is_not_let_in_changes_nothing(home: Home) -> None:
    home.does(BEN, lambda acting: letterbox.choose_when(acting, "none"))
    passes_on(home)
    assert counted_for(home) == DAY + 11 * MINUTE


def test_p1_what_the_other_one_does_alone_changes_nothing(home: Home) -> None:
    home.does(ADA, together.begin)
    home.does(ADA, lambda acting: resting.begin(acting, 7))
    home.does(ADA, linking.leave)
    assert counted_for(home) == DAY


def test_the_days_of_a_rest_of_ones_own_do_not_count(home: Home) -> None:
    home.does(BEN, lambda acting: resting.begin(acting, 7))
    assert counted_for(home) == -7 * DAY


def test_whoever_has_left_is_not_asked(home: Home) -> None:
    home.does(BEN, linking.leave)
    assert counted_for(home) is None
    home.does(BEN, linking.undo_leave)
    home.does(BEN, together.begin)
    assert counted_for(home) == 0


async def test_ones_own_tap_in_the_shared_chat_counts_for_oneself_alone(
    stage_of_two: Stage,
) -> None:
    stage, tools = stage_of_two, stage_of_two.app.tools
    ids = (person(tools, world.ADA).id, person(tools, world.BEN).id)
    with transaction(tools.database) as connection:
        couples.link(connection, CoupleRow(COUPLE, tools.clock.now(), 1), ids)
    for who in (world.ADA, world.BEN):
        await does(stage, who, "/together", "Ask me on Sundays", "Not now")
    group = stage.world.create_group(world.ADA)
    stage.world.join(world.BEN, group)
    stage.world.add_bot(world.ADA, group)
    await stage.settle()
    for who in (world.ADA, world.BEN):
        stage.world.tap_label(who, group, "Join")
        await stage.settle()
    await stage.pass_time(3600)
    before = [since(stage, who) for who in (world.ADA, world.BEN)]
    stage.world.tap_label(world.ADA, group, "Close")
    await stage.settle()
    assert [since(stage, who) for who in (world.ADA, world.BEN)] == [stage.clock.now(), before[1]]


def since(stage: Stage, who: int) -> int | None:
    kept = keeping.open_kept(stage.app.tools.vault, person(stage.app.tools, who))
    return kept.nudges.unshared if kept else None
