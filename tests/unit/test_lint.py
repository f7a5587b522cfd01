"""What is held against the words, and what is let through."""

import pytest

from prompts.tone import HARDEST, lix, reading, tone


def codes(words: str, language: str = "en") -> list[str]:
    return [code for code, _ in tone(words, language)]


@pytest.mark.parametrize(
    "words",
    [
        "“You always do that”, they may say.",
        'They said: "You never listen."',
        "You never have to answer.",
        "A mustard seed, and some musty air.",
        "The starting points differ.",
        "It points to the door.",
        "A scoreless evening would be fine too.",
        "What should you do?",
        "This willow stands.",
    ],
)
def test_quoted_and_harmless_words_pass(words: str) -> None:
    assert codes(words) == []


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("You should not.", "E210"),
        ("YOU MUST GO.", "E210"),
        ("It mustn’t be.", "E210"),
        ("“Well”, and you always know, “yes”.", "E210"),
        ("“An open quote, and you should see.", "E210"),
        ("Two streaks.", "E211"),
        ("Ten percent.", "E212"),
        ("Half, or 50%.", "E212"),
        ("We guarantee it.", "E214"),
    ],
)
def test_pressure_counting_and_promises_are_refused(words: str, code: str) -> None:
    assert codes(words) == [code]


def test_each_use_is_told_by_itself() -> None:
    assert codes("You should go, and you must stay.") == ["E210", "E210"]


def test_another_language_is_held_by_what_holds_in_all() -> None:
    assert codes("You should give 50 %.", "uk") == ["E212"]


def test_a_region_has_the_rules_of_its_language() -> None:
    assert codes("You should go.", "en-GB") == ["E210"]


def test_lix_is_the_mean_sentence_and_the_share_of_long_words() -> None:
    assert lix("One two three four. A sentence follows: here.") == pytest.approx(
        8 / 3 + 100 * 2 / 8
    )


def test_plain_sentences_are_easy_to_read() -> None:
    words = "A sigh may end a long day, or it may begin a talk. The same goes for a look. " * 3

    assert lix(words) < HARDEST
    assert list(reading(words)) == []


def test_a_short_text_is_not_measured() -> None:
    assert list(reading("Unbelievable misunderstandings.")) == []


@pytest.mark.parametrize("words", [27, 28])
def test_a_sentence_may_have_twenty_eight_words(words: int) -> None:
    assert list(reading("so " * words + ".")) == []


def test_a_longer_sentence_is_refused_wherever_it_stands() -> None:
    found = list(reading("Hello.\n\n" + "so " * 29 + ".\nBye."))

    assert [code for code, _ in found] == ["E221"]


def test_a_line_break_ends_a_sentence() -> None:
    assert list(reading("so " * 20 + "\n" + "so " * 20)) == []
