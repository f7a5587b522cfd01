"""Deniability of a wish: what "nothing came" tells whoever said yes, over thousands of weeks."""

from random import Random

import pytest

from conversations import joint
from conversations.pace import LEVELS
from conversations.script import Vary
from tests.shipped import shipped

MATCH = ("yes",)
WEEKS = 10_000
"""In which the one said yes and nothing came."""


def yeses_behind_nothing(prior: float, seed: int) -> float:
    """How often the other one, too, would have said yes, in weeks in which nothing came."""
    chance = Random(seed)
    week, nothing_came, willing = 0, 0, 0
    while nothing_came < WEEKS:
        week += 1
        would = chance.random() < prior
        if not joint.is_asked_a_wish(seed, week, first=True):
            continue
        theirs = "yes" if would else "no"
        answered = joint.is_asked_a_wish(seed, week, first=False)
        if not (answered and joint.shown(MATCH, "yes", theirs)):
            nothing_came += 1
            willing += would
    return willing / nothing_came


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("prior", [0.1, 0.3, 0.5, 0.7, 0.9])
def test_after_nothing_came_the_odds_of_a_yes_have_halved_and_no_more(
    prior: float, seed: int
) -> None:
    odds = prior / (1 - prior) * 0.5

    assert yeses_behind_nothing(prior, seed) == pytest.approx(odds / (1 + odds), abs=0.01)


@pytest.mark.parametrize("seed", range(5))
def test_a_wish_does_not_come_again_within_twelve_weeks(seed: int) -> None:
    script = shipped().scripts["would-you-like"]
    decks = next(step.cards for step in script.steps.values() if isinstance(step, Vary))
    assert isinstance(decks, dict)
    chance, last = Random(seed), dict[str, int]()
    for week in range(WEEKS // 10):
        paces = (chance.choice(LEVELS), chance.choice(LEVELS))
        occasion = joint.occasion(seed, week, paces, len(script.cards[decks["quiet"]]))
        deck = decks[occasion.level]
        wish = f"{deck}/{joint.card(tuple(script.cards[deck]), occasion)}"
        assert week - last.get(wish, -12) >= 12
        last[wish] = week
