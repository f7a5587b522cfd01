"""Which promises another person could see kept, and what an apology does besides."""

from pathlib import Path

import pytest

from conversations.promises import Promises, sort_act, sort_line
from tests.shipped import shipped

LABELLED = Path(__file__).parent.parent / "labelled"
FILES = sorted(LABELLED.glob("promises.*.tsv"))
ENOUGH = 0.9


def words(language: str) -> Promises | None:
    return shipped().promises_in(language)


def read(path: Path) -> list[tuple[str, str]]:
    rows = (line.split("\t", 1) for line in path.read_text(encoding="utf-8").splitlines() if line)
    return [(label, text) for label, text in rows]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_could_be_seen_is_told_from_what_could_not(path: Path) -> None:
    promises = words(path.name.split(".")[1])
    found = [(label, sort_act(text, promises)) for label, text in read(path)]
    right = sum(label == told == "seen" for label, told in found)
    precision = right / max(sum(told == "seen" for _, told in found), 1)
    recall = right / sum(label == "seen" for label, _ in found)
    assert precision >= ENOUGH
    assert recall >= ENOUGH


def test_each_language_has_a_labelled_set() -> None:
    assert {path.name.split(".")[1] for path in FILES} == set(shipped().promises)


@pytest.mark.parametrize(
    "act", ["be better", "never again", "I'll change", "I'll try to trust you more"]
)
def test_a_vow_cannot_be_seen(act: str) -> None:
    assert sort_act(act, words("en")) == "vague"
    assert sort_act("respektvoller sein", words("de")) == "vague"
    assert sort_act("voy a ser mejor persona", words("es-MX")) == "vague"


def test_the_examples_that_people_are_shown_can_be_seen() -> None:
    cards = shipped().scripts["repair-check-in"].cards["acts"]
    for card in cards.values():
        assert sort_act(card["line"], words("en")) == "seen"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("I read your messages.", "plain"),
        ("I shouted at you, but you made me.", "excuse"),
        ("If you felt hurt, I'm sorry.", "excuse"),
        ("I lied. Please forgive me!", "asks"),
        ("I lied. Can you hold me?", "asks"),
    ],
)
def test_a_line_is_met_where_it_takes_something_back_or_asks_for_something(
    line: str, told: str
) -> None:
    assert sort_line(line, words("en")) == told


@pytest.mark.parametrize(
    ("language", "plain", "excuse", "asks"),
    [
        ("de", "Ich hab dein Handy gelesen.", "Ich war laut, aber du auch.", "Bitte verzeih mir."),
        ("es", "Leí tus mensajes.", "Grité, pero me provocaste.", "Perdóname, por favor."),
    ],
)
def test_the_same_is_met_in_other_languages(
    language: str, plain: str, excuse: str, asks: str
) -> None:
    told = [sort_line(each, words(language)) for each in (plain, excuse, asks)]
    assert told == ["plain", "excuse", "asks"]


def test_a_promise_that_asks_for_something_is_met_whatever_else_it_is() -> None:
    assert sort_act("I cook dinner on Sunday and then you forgive me", words("en")) == "asks"


def test_where_a_language_has_no_words_everything_passes() -> None:
    assert words("xx") is None
    assert sort_act("be better", None) == "seen"
    assert sort_line("but you made me", None) == "plain"


def test_case_accents_and_apostrophes_do_not_count() -> None:
    assert sort_act("I’LL CHANGE", words("en")) == sort_act("ill change", words("en")) == "vague"
    assert sort_line("aunque tú empezaste", words("es")) == "excuse"
