"""Words → a picture of them: soft paper, wide margins, and nothing else on it.

The same words always make the same bytes. Nothing is known here of whose words they are, and
nothing is hidden in the file.
"""

import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

from bot.render import PARAGRAPH

WIDTH = 1080
"""Pixels, as are all lengths here: what a phone shows without making it smaller."""
LEAST_HEIGHT = 720
SIDE, TOP = 130, 150
"""The margins."""
ROOM = WIDTH - 2 * SIDE
"""How long a line may be."""
CLOSE = 8
"""So near to the shortest is near enough."""
SIZES = ((90, 64), (300, 54))
"""Up to so many characters of all words together, and how large the letters are."""
SMALLEST = 46
MOST_LINES = 16
"""Of one moment; what is longer ends at a word, with three dots."""
PAPER, INK = (247, 242, 232), (74, 68, 60)
DOT, DOT_SHADE = "·", 150
"""Between two moments."""
ELLIPSIS = "…"
PALETTE = [
    round(paper + (ink - paper) * shade / 255)
    for shade in range(256)
    for paper, ink in zip(PAPER, INK, strict=True)
]

FONT = "SourceSerifPro-Regular.otf"
"""Not the `.ttf` beside it, in which “…” and “„” are too narrow: what follows stands upon them."""
NO_LETTER = "\uffff"
"""Stands for nothing in Unicode, so a font shows for it what it shows for all that it lacks."""


def lacks(words: str) -> bool:
    """Whether these words cannot be drawn as they are read: emoji, Arabic, Chinese, nothing."""
    letters = {letter for letter in _plain(words) if not letter.isspace()}
    return not letters or any(_is_strange(letter) for letter in letters)


def drawn(words: str) -> bytes:
    """The words as a PNG: paragraphs one below the other, none of them cut within a word.

    Args:
        words: what `lacks` has nothing against.
    """
    plain = _plain(words)
    moments = [each for part in plain.split(PARAGRAPH) if (each := part.strip())]
    size = next((size for most, size in SIZES if len(plain) <= most), SMALLEST)
    font = _font(size)
    blocks = [_lines(each, font) for each in moments]
    leading, gap = round(1.5 * size), round(2.1 * size)
    tall = sum(map(len, blocks)) * leading + (len(blocks) - 1) * gap
    height = max(LEAST_HEIGHT, tall + 2 * TOP)
    # Grey, so that every shade between the paper and the ink is one step of the palette.
    sheet = Image.new("L", (WIDTH, height))
    pen = ImageDraw.Draw(sheet)
    y = (height - tall) / 2 + leading / 2
    for number, lines in enumerate(blocks):
        if number:
            beside = y - leading / 2 + gap / 2
            pen.text((WIDTH / 2, beside), DOT, fill=DOT_SHADE, font=font, anchor="mm")
            y += gap
        for text in lines:
            pen.text((WIDTH / 2, y), text, fill=255, font=font, anchor="mm")
            y += leading
    return _as_png(sheet)


def _as_png(sheet: Image.Image) -> bytes:
    sheet.putpalette(PALETTE)
    file = BytesIO()
    sheet.save(file, "PNG", optimize=True)
    return file.getvalue()


def _plain(words: str) -> str:
    """One sign for one letter, and none that nobody sees."""
    composed = unicodedata.normalize("NFC", words)
    return "".join(
        each
        for each in composed
        if each == "\n" or unicodedata.category(each) not in {"Cc", "Cf", "Zl", "Zp"}
    )


def _is_strange(letter: str) -> bool:
    """Whether the font has no such letter, or could only put it beside the one it belongs to."""
    mark = unicodedata.category(letter).startswith("M")
    return mark or _seen(letter) == _seen(NO_LETTER)


@lru_cache(maxsize=2048)
def _seen(letter: str) -> tuple[float, bytes]:
    font = _font(SMALLEST)
    return font.getlength(letter), bytes(font.getmask(letter))


@cache
def _font(size: int) -> ImageFont.FreeTypeFont:
    file = files("font_source_serif_pro") / "files" / FONT
    # The simple layout needs no library of the machine's, so it is the same everywhere.
    layout = ImageFont.Layout.BASIC
    return ImageFont.truetype(BytesIO(file.read_bytes()), size, layout_engine=layout)


def _lines(moment: str, font: ImageFont.FreeTypeFont) -> list[str]:
    """A moment in lines, as few as there can be; too many end with three dots."""
    lines = [line for row in moment.split("\n") for line in _set(row, font)]
    if len(lines) <= MOST_LINES:
        return lines
    return [*lines[: MOST_LINES - 1], _cut(lines[MOST_LINES - 1], font)]


def _set(row: str, font: ImageFont.FreeTypeFont) -> list[str]:
    """As many lines as it takes, and those of about the same length: so none has one word only."""
    pieces = [each for word in row.split() for each in _pieces(word, font)]
    widths = [font.getlength(each) for each in pieces]
    space = font.getlength(" ")
    lines = _wrapped(widths, space, ROOM)
    narrow, wide = max(widths, default=0.0), float(ROOM)
    while wide - narrow > CLOSE:
        middle = (narrow + wide) / 2
        tried = _wrapped(widths, space, middle)
        if len(tried) > len(lines):
            narrow = middle
        else:
            lines, wide = tried, middle
    return [" ".join(pieces[begin:end]) for begin, end in lines]


def _wrapped(widths: list[float], space: float, room: float) -> list[tuple[int, int]]:
    """Which words stand on which line: from one to before another, by their numbers."""
    lines: list[tuple[int, int]] = []
    used = 0.0
    for number, width in enumerate(widths):
        if lines and used + space + width <= room:
            lines[-1] = (lines[-1][0], number + 1)
            used += space + width
        else:
            lines.append((number, number + 1))
            used = width
    return lines


def _pieces(word: str, font: ImageFont.FreeTypeFont) -> Iterator[str]:
    """The word, or where it is longer than a line its parts."""
    begin = 0
    for end in range(1, len(word)):
        if font.getlength(word[begin : end + 1]) > ROOM:
            yield word[begin:end]
            begin = end
    yield word[begin:]


def _cut(line: str, font: ImageFont.FreeTypeFont) -> str:
    """The line with three dots at its end, and as many words before them as there is room for."""
    while font.getlength(line + ELLIPSIS) > ROOM:
        line = line.rpartition(" ")[0] or line[:-1]
    return line.rstrip(" .,;:–—…") + ELLIPSIS
