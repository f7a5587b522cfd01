"""The two marks a text may carry, `**strong**` and `_quiet_`, and its gaps, `{name}`.

Gaps stay gaps until they are filled, so that a person's own words are never read as markup.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

Kind = Literal["strong", "quiet"]

_TOKEN = re.compile(r"\{([a-z][a-z0-9_-]*(?:\.[a-z][a-z0-9_-]*)?)\}|\*+|_+")
"""A gap as in conversations.script, or a run of what may be a mark."""

_MARKS: Mapping[str, Kind] = {"**": "strong", "_": "quiet"}


@dataclass(frozen=True)
class Span:
    """A stretch of text that is shown differently, in UTF-16 units, as Telegram counts."""

    kind: Kind
    offset: int
    length: int


@dataclass(frozen=True)
class Rich:
    """A text to be read, and which stretches of it are marked."""

    text: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True)
class Words:
    """A piece of a text as it stands."""

    text: str


@dataclass(frozen=True)
class Gap:
    """A piece of a text that is still to be filled."""

    name: str


@dataclass(frozen=True)
class Turn:
    """Where a kind of marking begins or ends."""

    kind: Kind
    begins: bool


Piece: TypeAlias = Words | Gap | Turn


class UnclosedError(ValueError):
    """A mark is opened and not closed, or closed in the wrong order."""

    def __init__(self, mark: str, offset: int) -> None:
        super().__init__(f"{mark} at {offset} is not closed")
        self.mark = mark
        self.offset = offset


def parse(text: str) -> tuple[Piece, ...]:
    """The pieces of a text.

    A mark opens before a word and closes after one; elsewhere, as in `snake_case` or `2 ** 3`, it
    stands for itself.

    Raises:
        UnclosedError: the marks do not pair.
    """
    pieces: list[Piece] = []
    open_marks: list[tuple[str, int]] = []
    end = 0
    for token in _TOKEN.finditer(text):
        piece = Gap(token[1]) if token[1] else _turn(text, token, open_marks)
        if piece is None:
            continue
        pieces += [Words(text[end : token.start()]), piece]
        end = token.end()
    if open_marks:
        raise UnclosedError(*open_marks[-1])
    pieces.append(Words(text[end:]))
    return tuple(piece for piece in pieces if piece != Words(""))


def fill(pieces: tuple[Piece, ...], values: Mapping[str, Rich]) -> Rich:
    """The text with its gaps filled.

    Raises:
        KeyError: a gap has no value.
    """
    text = ""
    spans: list[Span] = []
    begun: dict[Kind, int] = {}
    for piece in pieces:
        here = units(text)
        match piece:
            case Words(words):
                text += words
            case Gap(name):
                value = values[name]
                spans += [Span(each.kind, each.offset + here, each.length) for each in value.spans]
                text += value.text
            case Turn(kind, begins=True):
                begun[kind] = here
            case Turn(kind):
                start = begun.pop(kind)
                spans.append(Span(kind, start, here - start))
    spans.sort(key=lambda span: (span.offset, -span.length))
    return Rich(text, tuple(span for span in spans if span.length))


def units(text: str) -> int:
    """The length of a text in UTF-16 units, as Telegram counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _turn(text: str, token: re.Match[str], open_marks: list[tuple[str, int]]) -> Turn | None:
    """What a run of asterisks or underscores stands for; None where it is only itself."""
    mark = token[0]
    if mark not in _MARKS:
        return None
    before = text[: token.start()][-1:]
    after = text[token.end() :][:1]
    is_open = any(each == mark for each, _ in open_marks)
    if is_open and not before.isspace() and not _joins(mark, after):
        if open_marks[-1][0] != mark:
            raise UnclosedError(*open_marks[-1])
        open_marks.pop()
        return Turn(_MARKS[mark], begins=False)
    if not is_open and after.strip() and not _joins(mark, before):
        open_marks.append((mark, token.start()))
        return Turn(_MARKS[mark], begins=True)
    return None


def _joins(mark: str, neighbour: str) -> bool:
    """Whether an underscore has a word on its outer side, as within `snake_case`."""
    return mark == "_" and neighbour.isalnum()
