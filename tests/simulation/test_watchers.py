"""Each watcher sees what it is there for: fed with acts and with what was shown."""

from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
import structlog

from bot.clock import MICROSECONDS
from bot.simulation.cast import FIRST_USER, Somebody
from bot.simulation.eye import Shown
from bot.simulation.known_lines import known_lines
from bot.simulation.overheard import overheard
from bot.simulation.phones import Act
from bot.simulation.watchers import HOUR, MINUTE, Watch, by_chat
from rehearsal.chats import Chat, Message, User
from rehearsal.entities import Formatted
from rehearsal.transcript import seen
from tests.shipped import shipped

BERLIN = ZoneInfo("Europe/Berlin")
NOON = round(datetime(2026, 10, 6, 12, tzinfo=BERLIN).timestamp()) * MICROSECONDS
MIDNIGHT = NOON + 12 * HOUR
DAY = 24 * HOUR
BOT = User(1, "Toward", "toward_bot", is_bot=True)
LINES = known_lines(shipped())


@dataclass
class Couple:
    """Two people who live in Berlin and have told so, and who watches them."""

    ada: Somebody = field(default_factory=lambda: Somebody(FIRST_USER, "Europe/Berlin", met=True))
    ben: Somebody = field(
        default_factory=lambda: Somebody(FIRST_USER + 1, "Europe/Berlin", met=True)
    )
    watch: Watch = field(init=False)

    def __post_init__(self) -> None:
        self.ada.partner, self.ben.partner = self.ben, self.ada
        for each in (self.ada, self.ben):
            each.tells_time(NOON, by_name=True)
            each.is_understood()
        self.watch = Watch(LINES, by_chat((self.ada, self.ben)))

    def acts(self, who: Somebody, what: str, at: int, *, answered: bool = True) -> None:
        self.watch.acted(Act(at, who, who.user, what, answered))

    def comes(self, who: Somebody, text: str, at: int, kind: str = "message") -> None:
        message = Message(1, who.user, at // MICROSECONDS, BOT, Formatted(text))
        shown = seen(message, Chat(who.user, "private", "", {}))
        self.watch.shown(Shown(at, kind, who.user, shown))

    @property
    def found(self) -> list[tuple[str, int]]:
        return [(each.promise, each.person) for each in self.watch.violations]


@pytest.fixture
def two() -> Couple:
    return Couple()


# Nothing after “Stopped.”


def test_a_message_after_stopped_is_seen(two: Couple) -> None:
    two.acts(two.ada, "/stop", NOON)
    two.comes(two.ada, LINES.stopped[0], NOON)
    two.comes(two.ada, "Hello.", NOON + MINUTE)

    assert two.found == [("P7", 1)]


def test_an_answer_to_whoever_opens_something_again_is_none(two: Couple) -> None:
    two.acts(two.ada, "/stop", NOON)
    two.comes(two.ada, LINES.stopped[0], NOON)
    two.comes(two.ada, LINES.stopped[0], NOON + MINUTE)  # the copy that a crash leaves
    two.acts(two.ada, "/today", NOON + 2 * MINUTE)
    two.comes(two.ada, "Hello.", NOON + 2 * MINUTE)

    assert two.found == []


def test_a_message_to_somebody_who_never_pressed_start_is_seen(two: Couple) -> None:
    two.ada.met = False
    two.comes(two.ada, "Hello.", NOON)

    assert two.found == [("P7", 1)]


# The night.


def test_a_message_by_itself_in_the_night_is_seen(two: Couple) -> None:
    two.comes(two.ada, "Hello.", MIDNIGHT)

    assert two.found == [("P8", 1)]


def test_what_follows_from_an_act_may_come_in_the_night(two: Couple) -> None:
    two.acts(two.ada, "tap", MIDNIGHT)
    two.comes(two.ada, "Hello.", MIDNIGHT + MINUTE)
    two.comes(two.ben, "Hello.", MIDNIGHT + MINUTE)

    assert two.found == []


def test_what_somebody_asked_for_may_come_in_the_night(two: Couple) -> None:
    two.comes(two.ada, LINES.asked_for[0], MIDNIGHT)

    assert two.found == []


def test_whoever_was_forgotten_lives_by_no_clock_that_they_told(two: Couple) -> None:
    two.comes(two.ada, LINES.forgotten[0], NOON)
    two.comes(two.ada, "Hello.", MIDNIGHT - HOUR)  # nine in the evening in UTC

    assert two.found == []


def test_after_the_clocks_changed_the_night_is_another(two: Couple) -> None:
    summer = round(datetime(2026, 10, 24, 21, 30, tzinfo=BERLIN).timestamp()) * MICROSECONDS
    two.comes(two.ada, "Hello.", summer)
    two.ada.walls = (BERLIN,)
    two.comes(two.ada, "Good evening.", summer + DAY + 90 * MINUTE)  # 22:00 on the new clock

    assert two.found == [("P8", 1)]


def test_the_same_line_twice_on_one_day_is_seen(two: Couple) -> None:
    two.comes(two.ada, "Hello.", NOON)
    two.comes(two.ada, "Hello.", NOON + MINUTE)
    two.comes(two.ada, "Hello.", NOON + DAY)

    assert two.found == []

    two.comes(two.ada, "Hello.", NOON + DAY + HOUR)

    assert two.found == [("P8", 1)]


# After somebody has left.


def test_a_shared_thing_after_one_has_left_is_seen_at_both(two: Couple) -> None:
    two.comes(two.ada, LINES.left[0], NOON, kind="edited")
    two.comes(two.ben, LINES.shared[0], NOON + HOUR)
    two.comes(two.ada, LINES.shared[0], NOON + HOUR)

    assert two.found == [("P5", 2), ("P5", 1)]


def test_linked_again_they_may_have_shared_things(two: Couple) -> None:
    two.comes(two.ada, LINES.left[0], NOON, kind="edited")
    two.comes(two.ben, LINES.linked[0], NOON + HOUR)
    two.comes(two.ben, LINES.shared[0], NOON + 2 * HOUR)

    assert two.found == []
    assert two.watch.linked == {two.ben.user}


# No answer.


def test_an_act_that_nothing_follows_is_seen(two: Couple) -> None:
    two.acts(two.ada, "/today", NOON)
    two.acts(two.ben, "/today", NOON)
    two.comes(two.ben, "Here.", NOON)
    two.watch.overdue(NOON + HOUR)

    assert two.found == [("P11", 1)]


def test_nothing_need_follow_on_a_block_or_on_what_it_cuts_off(two: Couple) -> None:
    two.acts(two.ada, "/today", NOON)
    two.acts(two.ada, "block", NOON, answered=False)
    two.watch.overdue(NOON + HOUR)

    assert two.found == []


def test_an_alert_is_an_answer_and_may_die_with_the_bot(two: Couple) -> None:
    two.acts(two.ada, "tap", NOON)
    two.watch.alerted(two.ada.user)
    two.acts(two.ben, "tap", NOON)
    two.watch.crashed(NOON + MICROSECONDS)
    two.watch.overdue(NOON + HOUR)

    assert two.found == []


def test_no_command_dies_with_the_bot(two: Couple) -> None:
    two.acts(two.ada, "/today", NOON)
    two.watch.crashed(NOON + MICROSECONDS)
    two.watch.overdue(NOON + HOUR)

    assert two.found == [("P11", 1)]


# The bot's own log.


def test_an_error_in_the_log_is_heard_and_nothing_else() -> None:
    said: list[str] = []
    log = structlog.get_logger()

    with overheard(said.append):
        log.error("turn-failed", kind="message")
        log.warning("telegram-away")

    assert said == ["turn-failed message"]
