"""The seven answers: what they come to, whoever gives them and in whatever order."""

from itertools import combinations_with_replacement

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.actions import ACTIONS
from conversations.patterns import MOVEMENTS, pattern

SKIPPED = "none"
ANSWERS = st.lists(st.sampled_from((*MOVEMENTS, SKIPPED)), min_size=7, max_size=7)


@pytest.mark.parametrize(
    ("answers", "seen"),
    [
        ("reach reach reach reach room watch carry", "reach"),
        ("room watch room carry room reach room", "room"),
        ("watch watch watch none none none room", "watch"),
        ("carry carry carry room room watch watch", "open"),
        ("carry carry carry room room none watch", "room_carry"),
        ("watch reach watch reach watch reach room", "reach_watch"),
        ("watch watch watch none none none none", "open"),
        ("reach room watch carry reach room watch", "open"),
        ("none none none none none none none", "open"),
    ],
)
def test_one_movement_or_two_show_where_they_come_most(answers: str, seen: str) -> None:
    assert pattern(answers.split()) == seen


def test_every_outcome_of_the_action_is_reached_and_no_other() -> None:
    every = combinations_with_replacement((*MOVEMENTS, SKIPPED), 7)
    assert {pattern(each) for each in every} == ACTIONS["see_pattern"].outcomes


@given(ANSWERS)
def test_the_order_of_the_answers_does_not_matter(answers: list[str]) -> None:
    assert pattern(sorted(answers)) == pattern(answers) == pattern(reversed(answers))


@given(ANSWERS, st.permutations(MOVEMENTS))
def test_no_movement_has_it_easier_than_another(answers: list[str], others: list[str]) -> None:
    exchanged: dict[str, str] = dict(zip(MOVEMENTS, others, strict=True))
    seen = pattern(exchanged.get(each, each) for each in answers)
    meant = {exchanged.get(each, each) for each in pattern(answers).split("_")}
    assert set(seen.split("_")) == meant
