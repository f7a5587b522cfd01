"""The pace at which Telegram lets a bot write."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from bot.rates import MINUTE, SECOND, Rates

ADA, BEN, GROUP = 1001, 1002, -4001


def leave(rates: Rates, chat: int, now: int) -> int:
    """One message to a chat, as soon as it may; the instant at which it left."""
    free_at = rates.free_at(chat, now)
    rates.used(chat, free_at)
    return free_at


def remembered(rates: Rates) -> int:
    """Chats for which something is held in memory."""
    return sum(len(each) for each in vars(rates).values() if isinstance(each, dict))


def test_a_chat_takes_five_at_once_and_then_one_each_second_on_average() -> None:
    rates = Rates()
    left = [leave(rates, ADA, 0) for _ in range(11)]
    assert left == [0] * 5 + [5 * SECOND] * 5 + [10 * SECOND]


def test_a_busy_chat_leaves_the_others_free() -> None:
    rates = Rates()
    for _ in range(6):
        leave(rates, ADA, 0)
    assert rates.free_at(ADA, 0) > 0
    assert rates.free_at(BEN, 5 * SECOND) == 5 * SECOND


def test_thirty_a_second_leave_overall() -> None:
    rates, now = Rates(), 0
    left = []
    for chat in range(1, 91):
        now = leave(rates, chat, now)
        left.append(now)
    assert Counter(left) == {0: 30, SECOND: 30, 2 * SECOND: 30}


def test_a_group_takes_twenty_a_minute() -> None:
    rates, now = Rates(), 0
    for _ in range(20):
        now = leave(rates, GROUP, now)
    assert now < MINUTE
    assert leave(rates, GROUP, now) == MINUTE


def test_a_pause_that_telegram_asked_for_is_kept_and_is_for_one_chat() -> None:
    rates = Rates()
    rates.hold(ADA, 30 * SECOND)
    assert rates.free_at(ADA, SECOND) == 30 * SECOND
    assert rates.free_at(ADA, 31 * SECOND) == 31 * SECOND
    assert rates.free_at(BEN, SECOND) == SECOND


def test_what_is_long_ago_is_forgotten_and_a_pause_that_lasts_is_not() -> None:
    rates = Rates()
    rates.hold(ADA, 10 * MINUTE)
    rates.hold(BEN, MINUTE)
    for chat in range(2000, 3001):
        rates.used(chat, 0)
    before = remembered(rates)
    rates.used(GROUP, 2 * MINUTE)
    assert (before, remembered(rates)) == (1003, 2)
    assert rates.free_at(ADA, 2 * MINUTE) == 10 * MINUTE


@given(st.lists(st.tuples(st.sampled_from([ADA, BEN, GROUP, -4002]), st.integers(0, SECOND))))
def test_no_window_ever_holds_more_than_telegram_allows(wishes: list[tuple[int, int]]) -> None:
    rates, now, left = Rates(), 0, list[tuple[int, int]]()
    for chat, pause in wishes:
        now = leave(rates, chat, now + pause)
        left.append((now, chat))
    for end, _ in left:
        recent = [chat for at, chat in left if end - SECOND < at <= end]
        assert len(recent) <= 30
        for chat in {ADA, BEN, GROUP, -4002}:
            times = [at for at, whose in left if whose == chat]
            assert sum(end - 5 * SECOND < at <= end for at in times) <= 5
            assert chat > 0 or sum(end - MINUTE < at <= end for at in times) <= 20
