"""Paths: what is next for somebody, and that the shipped ones have something for everybody."""

import pytest

from conversations.pace import LEVELS, Level, is_below
from conversations.paths import STARTS, next_on, walked_on
from tests.shipped import shipped

SHIPPED = shipped()
PATH = ("one", "two", "three")


def anything(_: str) -> bool:
    return True


def test_the_first_that_was_not_offered_is_next() -> None:
    assert next_on(PATH, (), anything) == "one"
    assert next_on(PATH, ("one",), anything) == "two"
    assert next_on(PATH, ("three", "one"), anything) == "two"


def test_when_all_were_offered_the_one_of_longest_ago_comes_again() -> None:
    walked = ("two", "one", "three")

    assert next_on(PATH, walked, anything) == "two"
    assert next_on(PATH, walked_on(walked, "two"), anything) == "one"


def test_what_does_not_fit_is_passed_over_and_not_lost() -> None:
    assert next_on(PATH, (), lambda name: name != "one") == "two"
    assert next_on(PATH, ("two", "three"), anything) == "one"
    assert next_on(PATH, (), lambda _: False) is None


def test_what_was_taken_on_another_path_counts() -> None:
    assert next_on(PATH, ("one", "elsewhere"), anything) == "two"


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("start", STARTS)
def test_somebody_alone_has_enough_on_every_path_at_any_pace(start: str, level: Level) -> None:
    scripts = [SHIPPED.scripts[name] for name in SHIPPED.paths[start]]
    fitting = [
        each for each in scripts if each.company == "person" and not is_below(level, each.pace)
    ]

    assert len(fitting) >= 8
