"""The quiet word: what is kept of it, who gets past it, and when nobody does."""

import pytest

from bot import keeping, quiet_word
from conversations.front import HARD_NIGHT
from conversations.local_time import HOUR, MINUTE
from tests.home import Home, furnish
from tests.integration.storage_fixtures import ADA, BEN, Store
from tests.rows import person, rows

WORD = "old harbour"
DANGER = "I want to kill myself"


@pytest.fixture
def home(store: Store) -> Home:
    """Ada has set a word."""
    home = furnish(store)
    with store.transaction() as connection:
        acting = home.acting(connection, ADA)
        proof = quiet_word.choose(acting, WORD).words["proof"]
    assert home.does(ADA, lambda acting: quiet_word.keep(acting, WORD, proof)) == "kept"
    return home


def tries(home: Home, *words: str) -> list[str]:
    return [home.does(ADA, lambda acting: quiet_word.try_it(acting, each)) for each in words]  # noqa: B023


def opens(home: Home, word: str) -> str | None:
    with home.store.transaction() as connection:
        return quiet_word.try_it(home.acting(connection, ADA), word).opens


def test_the_word_opens_however_a_phone_writes_it(home: Home) -> None:
    assert tries(home, WORD, "Old Harbour ", "OLDHARBOUR") == ["right"] * 3
    assert tries(home, "old harbor", "", "ol") == ["wrong"] * 3


def test_after_three_wrong_ones_the_right_one_reads_the_same_for_an_hour(home: Home) -> None:
    assert tries(home, "one", "two", "three", WORD) == ["wrong"] * 4
    home.tools.clock.shift += HOUR - MINUTE
    assert tries(home, WORD) == ["wrong"]
    home.tools.clock.shift += MINUTE
    assert tries(home, WORD) == ["right"]


def test_trying_on_makes_the_hour_no_longer(home: Home) -> None:
    tries(home, "one", "two", "three")
    home.tools.clock.shift += HOUR // 2
    assert tries(home, *["four"] * 20) == ["wrong"] * 20
    home.tools.clock.shift += HOUR // 2
    assert tries(home, WORD) == ["right"]


def test_the_right_one_forgives_the_wrong_ones_before(home: Home) -> None:
    assert tries(home, "one", "two", WORD, "three", WORD) == [
        *("wrong", "wrong", "right", "wrong", "right")
    ]
    assert home.kept(ADA).wrong_words == ()


def test_somebody_elses_tries_and_words_are_their_own(home: Home) -> None:
    tries(home, "one", "two", "three")
    assert home.does(BEN, quiet_word.see) == "none"
    assert home.does(ADA, quiet_word.see) == "set"


def test_the_same_word_is_kept_as_something_else_each_time(home: Home) -> None:
    before = home.kept(ADA).quiet_word
    with home.store.transaction() as connection:
        proof = quiet_word.choose(home.acting(connection, ADA), WORD).words["proof"]
    assert before
    assert proof != before.proof
    assert tries(home, WORD) == ["right"]


def test_neither_the_word_nor_its_hash_is_on_the_disk_in_clear(home: Home) -> None:
    kept = home.kept(ADA).quiet_word
    assert kept
    left = home.store.bytes_on_disk()
    for trace in (WORD, "oldharbour", kept.proof, kept.proof.partition(":")[2]):
        assert trace.encode() not in left
    ada = next(row for row in rows(home.tools, "person") if row.id == ADA)
    assert person(home.tools, ada.telegram_id).kept == ada.kept


@pytest.mark.parametrize("word", ["", "owl", " a b c "])
def test_a_word_of_less_than_four_signs_is_too_short(home: Home, word: str) -> None:
    with home.store.transaction() as connection:
        assert quiet_word.choose(home.acting(connection, ADA), word).outcome == "short"


def test_two_that_differ_change_nothing(home: Home) -> None:
    with home.store.transaction() as connection:
        proof = quiet_word.choose(home.acting(connection, ADA), "another one").words["proof"]
    assert home.does(ADA, lambda acting: quiet_word.keep(acting, "another", proof)) == "other"
    assert tries(home, WORD) == ["right"]


def test_p18_words_of_danger_are_seen_in_whatever_is_not_the_word(home: Home) -> None:
    assert opens(home, DANGER) == HARD_NIGHT
    tries(home, "one", "two", "three")
    assert opens(home, DANGER) == HARD_NIGHT
    with home.store.transaction() as connection:
        acting = home.acting(connection, ADA)
        assert quiet_word.choose(acting, DANGER).opens == HARD_NIGHT
        proof = quiet_word.choose(acting, "another one").words["proof"]
        assert quiet_word.keep(acting, DANGER, proof).opens == HARD_NIGHT


def test_p18_the_word_itself_is_never_taken_for_danger(home: Home) -> None:
    """As it may be once the lists have grown: whoever set it before is not locked out."""
    kept = home.kept(ADA).model_copy(
        update={"quiet_word": keeping.QuietWord(proof=quiet_word.proof_of(DANGER, "00"))}
    )
    with home.store.transaction() as connection:
        acting = home.acting(connection, ADA)
        found = quiet_word.try_it(type(acting)(**{**vars(acting), "kept": kept}), DANGER)
    assert (found.outcome, found.opens) == ("right", None)
