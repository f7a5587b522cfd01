"""A hard night: whether what somebody typed has words of danger in it.

Suicide, self-harm, violence, sexual coercion, harm to a child, a threat, fear of what one may do.
It errs towards seeing them: a card too many costs a moment, a card too few may cost more.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property

_CLAUSE = "/"
"""Stands, with spaces around, where a sentence or a line ends."""
_DIGITS = str.maketrans("013457@$!", "oieastasi")
"""Letters that are written as something else, so that a machine does not notice."""
_WORD = re.compile(r"[a-z@$*][^\s,;:?]*")
"""Without anything to go back to: of a very long one, every character is looked at once."""
_SIGNS = frozenset("0123456789@$!*.-")
_LONGEST = 40
"""Nobody disguises a longer word."""
_APOSTROPHES = dict.fromkeys((0x27, 0x60, 0xB4, 0x2BC, 0x2018, 0x2019))
_DRAWN_OUT = re.compile(r"(.)\1{2,}")
_GAP = f"(?: [^ {_CLAUSE}]+){{0,4}} "


class UnreadablePattern(ValueError):
    """A pattern is no regular expression."""


@dataclass(frozen=True)
class CrisisWords:
    """What is looked for, in one language or in several at once.

    Attributes:
        harmless: patterns of what only sounds dangerous; it is taken out first.
        alarming: patterns of what is looked for in the rest.
        disguised: words that are often written with signs in place of letters.
    """

    harmless: tuple[str, ...] = ()
    alarming: tuple[str, ...] = ()
    disguised: tuple[str, ...] = ()

    def __add__(self, other: "CrisisWords") -> "CrisisWords":
        return CrisisWords(
            self.harmless + other.harmless,
            self.alarming + other.alarming,
            self.disguised + other.disguised,
        )

    def found_in(self, text: str) -> bool:
        """Whether a text has words of danger in it."""
        plain = _plain(text, self.disguised)
        harmless, alarming = self._patterns
        for each in harmless:
            plain = each.sub(" ", plain)
        return any(each.search(plain) for each in alarming)

    @cached_property
    def _patterns(self) -> tuple[tuple[re.Pattern[str], ...], tuple[re.Pattern[str], ...]]:
        """Read when somebody first types something: there are many, and a start need not wait."""
        return tuple(map(pattern, self.harmless)), tuple(map(pattern, self.alarming))


@cache
def pattern(written: str) -> re.Pattern[str]:
    """A pattern over plain text: whole words, `~` for up to four words of the same sentence.

    Plain text is in small letters without accents or apostrophes, one space between words, and
    `/` where a sentence ends. Otherwise it is a regular expression. It is read once, whatever is
    loaded anew.

    Raises:
        UnreadablePattern: it is none.
    """
    try:
        return re.compile(rf"(?<![^ ])(?:{written.replace(' ~ ', _GAP)})(?![^ ])")
    except re.error as wrong:
        raise UnreadablePattern(str(wrong)) from wrong


def _plain(text: str, disguised: Iterable[str]) -> str:
    small = unicodedata.normalize("NFKD", text.casefold().translate(_APOSTROPHES))
    letters = "".join(each for each in small if not unicodedata.combining(each))
    undisguised = _WORD.sub(lambda word: _undisguised(word[0], disguised), letters)
    sentences = re.sub(r"[.!?;:\n…]+", f" {_CLAUSE} ", undisguised)
    words = re.sub(rf"[^\w{_CLAUSE}]+|_", " ", sentences)
    return _DRAWN_OUT.sub(r"\1\1", f" {' '.join(words.split())} ")


def _undisguised(word: str, known: Iterable[str]) -> str:
    """The word that a disguise stands for, if it is one of those."""
    if len(word) > _LONGEST or _SIGNS.isdisjoint(word):
        return word
    end = len(word.rstrip(".!-"))
    written, after = word[:end], word[end:]
    bare = re.sub("[^a-z]", "", written.translate(_DIGITS))
    shape = re.compile(re.sub("[^a-z]", ".", written))
    for each in known:
        if bare == each or (written != each and shape.fullmatch(each)):
            return each + after
    return word
