"""What is counted of nudges: by what came, and by what the outbox says of them."""

import pytest

from bot.clock import MICROSECONDS
from bot.simulation.cast import FIRST_USER, Somebody
from bot.simulation.eye import Shown
from bot.simulation.known_lines import known_lines
from bot.simulation.nudges import ROWS_A_MICROSECOND, Nudges
from bot.simulation.watchers import HOUR
from rehearsal.chats import Chat, Message
from rehearsal.entities import Formatted
from rehearsal.transcript import seen
from storage.census import Recorded
from tests.shipped import shipped
from tests.simulation.test_watchers import BERLIN, BOT, DAY, LINES, NOON

SECOND = MICROSECONDS
REVISIT = known_lines(shipped()).revisits[0]
NEUTRAL, PAGES = next(
    (line, pages) for line, pages in LINES.nudges.items() if line not in LINES.revisits and pages
)


class Phone:
    """Ada's, and who counts the nudges that come there."""

    def __init__(self) -> None:
        self.ada = Somebody(FIRST_USER, "Europe/Berlin", met=True, walls=(BERLIN,))
        self.nudges = Nudges(LINES, {FIRST_USER: self.ada})

    def comes(self, text: str, at: int, *, silent: bool = True) -> None:
        self.nudges.leaves(silent=silent)
        self._shows("message", text, at)

    def goes(self, text: str, at: int) -> None:
        self._shows("deleted", text, at)

    def _shows(self, kind: str, text: str, at: int) -> None:
        message = Message(1, FIRST_USER, at // MICROSECONDS, BOT, Formatted(text))
        shown = seen(message, Chat(FIRST_USER, "private", "", {}))
        self.nudges.shown(Shown(at, kind, FIRST_USER, shown))

    def asks(self) -> None:
        self.comes(PAGES[0], NOON - DAY, silent=False)

    def records(self, state: str, at: int = NOON) -> Recorded:
        row = Recorded(at * ROWS_A_MICROSECOND, FIRST_USER, state)
        self.nudges.look([row], at)
        return row

    @property
    def found(self) -> list[str]:
        return [each.promise for each in self.nudges.violations]


@pytest.fixture
def phone() -> Phone:
    return Phone()


def test_a_nudge_that_was_asked_for_is_fine(phone: Phone) -> None:
    phone.asks()
    phone.records("sent")
    phone.comes(NEUTRAL, NOON + SECOND)
    phone.nudges.finish(NOON + HOUR)

    assert phone.found == []


def test_a_bubble_that_is_shown_again_after_a_step_back_is_no_second_one(phone: Phone) -> None:
    phone.asks()
    phone.records("sent")
    phone.comes(NEUTRAL, NOON + SECOND)
    phone.goes("Something to do.", NOON + HOUR)
    phone.comes(NEUTRAL, NOON + HOUR, silent=False)
    phone.nudges.finish(NOON + 2 * HOUR)

    assert phone.found == []


def test_one_that_nobody_asked_for_is_seen(phone: Phone) -> None:
    phone.comes(NEUTRAL, NOON)

    assert phone.found == ["P7"]


def test_one_that_was_asked_for_before_a_stop_is_seen(phone: Phone) -> None:
    phone.asks()
    phone.comes(LINES.stopped[0], NOON - HOUR, silent=False)
    phone.comes(NEUTRAL, NOON, silent=False)

    assert phone.found == ["P7"]


def test_one_that_begins_with_other_words_is_seen(phone: Phone) -> None:
    phone.comes("Remember your fight on Friday?", NOON)

    assert phone.found == ["P10"]


def test_a_second_one_in_a_week_is_seen(phone: Phone) -> None:
    phone.asks()
    phone.comes(NEUTRAL, NOON)
    phone.comes(NEUTRAL, NOON + 7 * DAY)
    phone.comes(NEUTRAL, NOON + 10 * DAY)

    assert phone.found == ["P9"]


def test_a_revisit_takes_the_week_and_asks_for_no_free_one(phone: Phone) -> None:
    phone.asks()
    pages = LINES.nudges[REVISIT]
    phone.comes(pages[0], NOON - DAY, silent=False)
    phone.comes(REVISIT, NOON)
    phone.comes(REVISIT, NOON + DAY)

    assert phone.found == []

    phone.comes(NEUTRAL, NOON + 2 * DAY)

    assert phone.found == ["P9"]


def test_one_that_came_twice_is_seen(phone: Phone) -> None:
    phone.asks()
    phone.records("sent")
    phone.comes(NEUTRAL, NOON)
    phone.comes(NEUTRAL, NOON + 7 * DAY)
    phone.nudges.finish(NOON + 8 * DAY)

    assert phone.found == ["P12"]


def test_one_that_was_sent_and_never_came_is_seen(phone: Phone) -> None:
    phone.records("sent")
    phone.nudges.finish(NOON + HOUR)

    assert phone.found == ["P12"]


@pytest.mark.parametrize("came", [True, False])
def test_an_unclear_one_may_have_come_or_not(phone: Phone, *, came: bool) -> None:
    phone.asks()
    phone.records("unknown")
    if came:
        phone.comes(NEUTRAL, NOON)
    phone.nudges.finish(NOON + HOUR)

    assert phone.found == []


def test_an_end_that_changes_is_seen(phone: Phone) -> None:
    row = phone.records("failed")
    phone.nudges.look([row._replace(state="pending")], NOON)

    assert phone.found == ["P12"]


def test_a_tap_may_show_that_an_unclear_one_came(phone: Phone) -> None:
    row = phone.records("unknown")
    phone.nudges.look([row._replace(state="sent")], NOON)

    assert phone.found == []


def test_one_still_under_way_in_the_end_is_seen(phone: Phone) -> None:
    phone.records("pending")
    phone.nudges.finish(NOON + HOUR)

    assert phone.found == ["P12"]


def test_an_unknown_state_is_seen(phone: Phone) -> None:
    phone.records("mislaid")

    assert phone.found == ["P12"]


def test_lateness_counts_from_when_it_was_due(phone: Phone) -> None:
    phone.asks()
    phone.nudges.ticks.append((NOON, NOON - 10 * SECOND))
    phone.records("sent")
    phone.comes(NEUTRAL, NOON + 5 * SECOND)

    assert phone.nudges.lateness(0.5) == 15
    assert phone.nudges.counted()["scheduled"] == 1


def test_of_whoever_was_erased_nothing_is_counted(phone: Phone) -> None:
    phone.asks()
    phone.comes(NEUTRAL, NOON)
    phone.comes(LINES.forgotten[0], NOON + HOUR, silent=False)
    phone.nudges.finish(NOON + DAY)

    assert phone.found == []
