"""Words of a hard night: how many are found, and how many ordinary lines are taken for some."""

from pathlib import Path

import pytest

from conversations.safety import CrisisWords
from prompts.crisis import crisis_words
from tests.shipped import shipped

LABELLED = Path(__file__).parents[1] / "labelled"
SETS = sorted(LABELLED.glob("crisis.*.tsv"))
RECALL, PRECISION = 0.97, 0.80


def lines(path: Path) -> list[tuple[str, str]]:
    rows = path.read_text(encoding="utf-8").splitlines()
    return [(label, text) for label, _, text in (row.partition("\t") for row in rows)]


def words(**listed: str) -> CrisisWords:
    return CrisisWords(**{key: (each,) for key, each in listed.items()})


@pytest.mark.parametrize("path", SETS, ids=lambda path: path.stem)
def test_a_hard_night_is_seen_and_an_ordinary_evening_let_be(path: Path) -> None:
    crisis = shipped().crisis
    told = [(label == "card", crisis.found_in(text)) for label, text in lines(path)]

    hits = sum(is_one and found for is_one, found in told)
    recall = hits / sum(is_one for is_one, _ in told)
    precision = hits / max(1, sum(found for _, found in told))

    print(f"{path.stem}: recall {recall:.3f}, precision {precision:.3f}")  # noqa: T201
    assert recall >= RECALL
    assert precision >= PRECISION


@pytest.mark.parametrize(
    "text",
    [
        "I want to KILL myself",
        "i want to kill, myself",
        "I want to k*ll myself",
        "i want to ki11 myself",
        "I want to k.i.l.l myself",
        "I want to killlll myself",
        "I want to kíll myself",
    ],
)
def test_spelling_hides_nothing(text: str) -> None:
    crisis = words(alarming="kill myself", disguised="kill")

    assert crisis.found_in(text)


def test_a_gap_stays_within_a_sentence() -> None:
    crisis = words(alarming="he ~ hit me")

    assert crisis.found_in("He came home and hit me")
    assert not crisis.found_in("He came home. Hit me with it")
    assert not crisis.found_in("the hit me and my sister sang")


def test_what_only_sounds_dangerous_is_taken_out_first() -> None:
    crisis = words(alarming="kill", harmless="kill for")

    assert not crisis.found_in("I could kill for a coffee")
    assert crisis.found_in("I could kill for a coffee, and I will kill him")


def test_words_with_a_name_stand_in_patterns() -> None:
    source = "words.me = 'me|us'\nwords.hit = '(?:hit|hurt) <me>'\nalarming = ['he <hit>']"

    crisis = crisis_words(Path("crisis.toml"), source)

    assert isinstance(crisis, CrisisWords)
    assert crisis.found_in("he hurt us")
    assert not crisis.found_in("he hurt them")


@pytest.mark.parametrize("source", ["alarming = ['<me>']", "words.hit = 'hit <me>'"])
def test_words_that_nobody_named_are_said_to_be_missing(source: str) -> None:
    wrong = crisis_words(Path("crisis.toml"), source)

    assert isinstance(wrong, tuple)
    assert [each.code for each in wrong] == ["E362"]
    assert "no words named 'me'" in wrong[0].message
