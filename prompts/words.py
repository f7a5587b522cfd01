"""A line becomes words: looked up, put into a language, its gaps filled."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from conversations.effects import Line, Link
from conversations.group_effects import Constant
from conversations.script import ANSWER_LIMIT, gaps_in
from conversations.scripts import Scripts
from prompts.markup import Rich, Span, fill, parse
from prompts.patterns import YOU, Language, Pattern, form, gaps_of

__all__ = ["BASE", "Rich", "Span", "Words"]

BASE = "en"
"""The language that everything is written in first, and that stands in for what is missing."""

_OWN = "bot."
_LOST = Rich("…")
"""For a gap without a value, which no shipped line has: better than a talk that cannot go on."""

_DIRECTIONS = {*range(0x202A, 0x202F), *range(0x2066, 0x206A)}
_ISOLATE, _END_OF_ISOLATE = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"

_pieces = lru_cache(maxsize=16_384)(parse)


@dataclass(frozen=True)
class Words:
    """What lines say, in every language there is.

    Attributes:
        languages: the languages that are offered, by tag; English is among them.
    """

    languages: Mapping[str, Language]

    def text(
        self, language: str, line: Line | Constant, scripts: Scripts, you: str = "other"
    ) -> Rich:
        """The words of a line.

        Args:
            language: a tag such as `en` or `pt-BR`; English where it is not there.
            line: a line of a script or, when its id begins with `bot.`, of the bot's own.
            scripts: where the script's lines are: the newest words as long as the line's values
                fit them, otherwise those of the version that it belongs to. A translation says
                the same with the same gaps; where it does not, English stands in.
            you: how the reader wants to be spoken of: `feminine`, `masculine` or `other`.

        Raises:
            KeyError: there is no such line.
        """
        tag, found = self._found(language, line, scripts)
        chosen = {key: value for key, value in line.values.items() if isinstance(value, str)}
        pattern = form(found, tag, chosen | {YOU: you})
        values = {
            name: self._filling(language, value, scripts, you)
            for name, value in line.values.items()
        }
        return fill(_pieces(pattern), dict.fromkeys(gaps_in(pattern), _LOST) | values)

    def offered(self, language: str) -> str:
        """The language that somebody is spoken to in: theirs, or English where it is not there."""
        return next((tag for tag in _tags(language) if tag in self.languages), BASE)

    def _filling(
        self, language: str, value: str | Line | Constant | Link, scripts: Scripts, you: str
    ) -> Rich:
        match value:
            case Line() | Constant():
                return self.text(language, value, scripts, you)
            case Link(address=address):
                return Rich(address)
            case words:
                return Rich(isolated(words))

    def has(self, name: str) -> bool:
        """Whether the bot has a line of its own by this name."""
        return name in self.languages[BASE].own

    def _found(self, language: str, line: Line | Constant, scripts: Scripts) -> tuple[str, Pattern]:
        """The line, and the language it was found in."""
        if line.id.startswith(_OWN):
            return self._own(language, line.id.removeprefix(_OWN))
        english = _scripted(line, scripts)
        gaps = frozenset(gaps_in(english))
        for tag in _tags(language):
            found = self.languages[tag].scripted.get(line.id) if tag in self.languages else None
            if found is not None and gaps_of(found) == gaps:
                return tag, found
        return BASE, english

    def _own(self, language: str, name: str) -> tuple[str, Pattern]:
        for tag in _tags(language):
            if tag in self.languages and name in self.languages[tag].own:
                return tag, self.languages[tag].own[name]
        return BASE, self.languages[BASE].own[name]


def _tags(language: str) -> tuple[str, str]:
    """Where to look, the most exact first."""
    return language, language.partition("-")[0]


def isolated(words: str) -> str:
    """A person's own words, made safe to stand among ours.

    Control characters other than line breaks and characters that turn the direction of reading are
    taken out, and an isolate around keeps right-to-left words from reordering what is beside them.
    """
    kept = "".join(each for each in words if each == "\n" or not _is_control(each))
    units = kept.encode("utf-16-le", "ignore")[: 2 * ANSWER_LIMIT]
    return f"{_ISOLATE}{units.decode('utf-16-le', 'ignore')}{_END_OF_ISOLATE}"


def bare(text: str) -> str:
    """A text without the isolates around somebody's or something's own words."""
    return text.translate({ord(_ISOLATE): None, ord(_END_OF_ISOLATE): None})


def _is_control(character: str) -> bool:
    return unicodedata.category(character) == "Cc" or ord(character) in _DIRECTIONS


def _scripted(line: Line | Constant, scripts: Scripts) -> str:
    script = scripts.newest.get(line.id.partition(".")[0])
    newest = script.lines.get(line.id) if script is not None else None
    if newest is not None and set(gaps_in(newest)) <= set(line.values):
        return newest
    pinned = scripts.pinned.get(line.version)
    if pinned is not None and line.id in pinned.lines:
        return pinned.lines[line.id]
    if newest is None:
        raise KeyError(line.id)
    return newest
