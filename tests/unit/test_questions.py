"""A common question is found by people's own words, in every language that has keywords for it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.actions import ACTIONS
from conversations.questions import NONE, QUESTIONS, fitting, plain
from tests.shipped import shipped

LABELLED = Path(__file__).parents[1] / "labelled"
"""`questions.<language>.tsv`: sentences and the question that each asks, written before the
keywords and taken into account by them. `questions-unseen`: written after them, and left so.
`questions-harm`: control, force and danger, to which a thing to try would be the wrong answer."""

LANGUAGES = sorted(shipped().keywords)


def labelled(name: str, language: str) -> list[tuple[str, str]]:
    lines = (LABELLED / f"{name}.{language}.tsv").read_text(encoding="utf-8").splitlines()
    return [(asked, typed) for asked, _, typed in (line.partition("\t") for line in lines)]


def found(typed: str, language: str = "en") -> tuple[str, ...]:
    return fitting(typed, shipped().keywords[language]) or (NONE,)


def test_english_german_and_spanish_have_keywords() -> None:
    assert LANGUAGES == ["de", "en", "es"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nearly_every_labelled_sentence_finds_its_question(language: str) -> None:
    sentences = labelled("questions", language)
    missed = [each for each in sentences if found(each[1], language)[0] != each[0]]
    assert len(sentences) >= 60
    assert {asked for asked, _ in sentences} == {*QUESTIONS, NONE}
    assert len(missed) <= 0.03 * len(sentences), missed


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_unseen_sentences_two_in_three_find_theirs_and_few_a_wrong_one(language: str) -> None:
    sentences = labelled("questions-unseen", language)
    answers = [(asked, found(typed, language)) for asked, typed in sentences]
    right = sum(answer[0] == asked for asked, answer in answers)
    wrong = [each for each in answers if each[1] != (NONE,) and each[0] not in each[1]]
    assert 3 * right >= 2 * len(sentences)
    assert len(wrong) <= 0.1 * len(sentences), wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_somebody_does_to_the_writer_is_answered_by_none_of_the_five(language: str) -> None:
    harmed = labelled("questions-harm", language)
    assert [typed for _, typed in harmed if found(typed, language) != (NONE,)] == []


@pytest.mark.parametrize(
    ("typed", "questions"),
    [
        ("I KEEP ASKING HIM!!", ("harder",)),
        ("i can’t trust her", ("betrayal",)),
        ("he cheated, and talking about it doesn't help", ("betrayal", "talk")),
        ("trust, I pressure him, bids, talking about it, how long", ("betrayal", "harder")),
        ("start", (NONE,)),
        ("start again", ("how",)),
        ("", (NONE,)),
        ("?!", (NONE,)),
    ],
)
def test_at_most_two_are_found_the_narrower_one_first(
    typed: str, questions: tuple[str, ...]
) -> None:
    assert found(typed) == questions


def test_a_phrase_needs_its_words_in_order_and_near_each_other() -> None:
    assert found("the more I try, the less comes") == ("harder",)
    assert found("more, said the cat") == (NONE,)
    assert found("the cat sat down over there and wanted more") == (NONE,)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("¿Por qué NO?", ("por", "que", "no")),
        ("Nähe, größer", ("nahe", "grosser")),
        ("don't don’t", ("dont", "dont")),
    ],
)
def test_accents_case_and_apostrophes_do_not_matter(typed: str, words: tuple[str, ...]) -> None:
    assert plain(typed) == words


@given(st.text(max_size=300), st.sampled_from(LANGUAGES))
def test_whatever_is_typed_something_the_script_handles_comes_of_it(
    typed: str, language: str
) -> None:
    answer = found(typed, language)
    assert len(answer) <= 2
    assert {*answer[:1]} <= ACTIONS["see_question"].outcomes
    assert {*answer[1:]} <= ACTIONS["see_other_question"].outcomes


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_keyword_is_there_twice_for_a_question(language: str) -> None:
    for keywords in shipped().keywords[language].values():
        parts = [each.parts for each in keywords]
        assert len(set(parts)) == len(parts)
