"""A picture of words: the same each time, nothing in the margins, and nothing that is not there."""

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from bot.picture import LEAST_HEIGHT, MOST_LINES, PAPER, SIDE, SMALLEST, TOP, WIDTH, drawn, lacks
from rehearsal.uploads import LARGEST_PHOTO, MOST_PIXELS

TWO = "The kitchen light, and rain\n\nYou laughed at the ducks."
LONG = "We stood in the kitchen and nobody wanted to be the first to go. " * 8
AT_MOST = "\n\n".join([("\n".join(["Öde"] * 60))[:240]] * 4)
"""As many lines as a thousand characters can have."""


def sheet(words: str) -> Image.Image:
    with Image.open(BytesIO(drawn(words))) as picture:
        return picture.convert("RGB")


def ink(words: str) -> tuple[int, int, int, int]:
    """The smallest box around all that is not paper."""
    picture = sheet(words)
    found = ImageChops.difference(picture, Image.new("RGB", picture.size, PAPER)).getbbox()
    assert found, "nothing is drawn"
    return found


def test_the_same_words_make_the_same_bytes() -> None:
    assert drawn(TWO) == drawn(TWO)
    assert drawn(TWO) != drawn("The kitchen light, and rain\n\nYou laughed at the duck.")


@pytest.mark.parametrize(
    "letters",
    [
        "áéíóúüñ¿¡ÁÉÍÓÚÜÑ«»ºª",
        "äöüßÄÖÜẞ„“–—…",
        "àâæçèêëîïôœùûÿ’",
        "“Hello”, she said: it’s 3 × 4 – or 50 %.",
        "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώΑΩ",
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяЁЙіїєґ",
        "ąćęłńóśźżčďěňřšťůžőűăâîșțğış",
        "cafe\N{COMBINING ACUTE ACCENT}",
    ],
)
def test_letters_of_many_languages_can_be_drawn(letters: str) -> None:
    assert not lacks(letters)
    for letter in "".join(letters.split()):
        assert lacks(letter) == (letter == "\N{COMBINING ACUTE ACCENT}")


@pytest.mark.parametrize("letter", '…„“”"«»%½—WÖщñ')
def test_no_letter_stands_upon_another(letter: str) -> None:
    left, _, right, _ = ink(letter)
    alone = right - left
    left, _, right, _ = ink(f"{letter}H")
    assert right - left > alone + 30


@pytest.mark.parametrize(
    "words",
    [
        "The ducks 🦆",
        "👩‍❤️‍👨",
        "I ♥ you",
        "שלום",
        "الحافلة والمطر",
        "雨の台所",
        "बारिश",
        "ฝน",
        "q\N{COMBINING DIAERESIS}",
        "\ud800",
        "\ue000",
        " \n\u200b\u2068\u2069",
        "",
    ],
)
def test_what_cannot_be_drawn_as_it_is_read_is_found(words: str) -> None:
    assert lacks(words)


def test_signs_that_nobody_sees_are_left_out() -> None:
    assert not lacks("soft\u00adly\u200b, \u2068yes\u2069\u202e\t\ufeff")
    assert drawn("soft\u00adly\u200b, \u2068yes\u2069\u202e\ufeff") == drawn("softly, yes")


@pytest.mark.parametrize("words", ["I", TWO, LONG, "x" * 1000, AT_MOST, f"{LONG}\n\n{'Ö' * 400}"])
def test_nothing_is_in_the_margins_and_telegram_takes_it(words: str) -> None:
    picture = sheet(words)
    left, top, right, bottom = ink(words)
    slack = 2  # of the edge of a letter, smoothed
    assert left >= SIDE - slack
    assert right <= WIDTH - SIDE + slack
    assert top >= TOP - slack
    assert bottom <= picture.height - TOP + slack
    assert picture.width == WIDTH
    assert LEAST_HEIGHT <= picture.height < MOST_PIXELS - WIDTH
    assert len(drawn(words)) < LARGEST_PHOTO


def test_a_short_one_stands_in_the_middle() -> None:
    left, top, right, bottom = ink("The bus")
    height = sheet("The bus").height
    assert abs((left + right) / 2 - WIDTH / 2) < SMALLEST / 4
    assert abs((top + bottom) / 2 - height / 2) < SMALLEST / 2


def test_the_sheet_grows_with_the_words_up_to_an_end() -> None:
    many = [sheet("\n".join(["a line"] * number)).height for number in (1, 10, MOST_LINES)]
    assert sorted(set(many)) == many
    assert drawn("\n".join(["a line"] * 50)) == drawn("\n".join(["a line"] * 60))
    line = "a line of thirty letters or so"
    whole = [line] * (MOST_LINES - 1)
    assert drawn("\n".join([*whole, line, line])) == drawn("\n".join([*whole, f"{line}…"]))


def test_lines_are_about_as_long_as_each_other_and_no_word_is_cut() -> None:
    row = "one two three four five six seven"
    assert drawn(row) == drawn("one two three\nfour five six seven")


def test_nothing_but_the_picture_is_in_the_file() -> None:
    with Image.open(BytesIO(drawn(TWO))) as picture:
        picture.load()
        assert picture.info == {}
    assert b"kitchen" not in drawn(TWO)


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=300))
def test_whatever_somebody_typed_is_drawn_or_left_to_text(words: str) -> None:
    if not lacks(words):
        assert ink(words)
