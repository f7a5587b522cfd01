"""How somebody is called: whatever Telegram says, it stays a name and moves nothing beside it."""

import pytest

from bot.names import MOST, MOST_MARKS, NOBODY, shown_name

FAMILY = "👩🏽\N{ZERO WIDTH JOINER}❤\ufe0f\N{ZERO WIDTH JOINER}👨🏿"
PERSIAN = "می\N{ZERO WIDTH NON-JOINER}خواهم"


@pytest.mark.parametrize(
    "name", ["Ada", "Ada Lovelace", "Zoë", "Ze\u0308", "شیرین", PERSIAN, "愛", "🇪🇸 Ana", FAMILY]
)
def test_a_name_stays_as_it_is(name: str) -> None:
    assert shown_name(name) == name


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("\u202eadA", "adA"),
        ("Ada\u2066\u2069\u200e\u200f\u061c", "Ada"),
        ("A\u200bd\ufeffa", "Ada"),
        ("Ada\x00\x07\x1b[31m", "Ada[31m"),
        ("Ada\n\nYou are linked now.", "Ada You are linked now."),
        ("Ada\u2028\u2029Ben", "Ada Ben"),
        ("  Ada \t Ben ", "Ada Ben"),
        ("Ad\ud800a", "Ada"),
    ],
)
def test_what_nobody_sees_and_what_turns_the_direction_is_taken_out(given: str, shown: str) -> None:
    assert shown_name(given) == shown


@pytest.mark.parametrize("given", ["", " ", "\u200d\u200d", "\u3164", "\u202e", "\u0301", ["Ada"]])
def test_a_name_in_which_there_is_nothing_to_see_is_shown_as_such(given: str) -> None:
    assert shown_name(given) == NOBODY


def test_no_more_than_64_letters_are_shown_and_none_is_cut_in_two() -> None:
    assert shown_name("x" * 500) == "x" * MOST
    assert shown_name(FAMILY * 100) == FAMILY * MOST
    assert shown_name("🇪🇸" * 100) == "🇪🇸" * MOST


def test_marks_piled_on_a_letter_do_not_paint_over_other_lines() -> None:
    assert shown_name("A\u0301" + "\u0301" * 3_000 + "da") == "A" + "\u0301" * MOST_MARKS + "da"
