"""How words sound: rules as data, for people who were hurt and read on a phone."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from conversations.script import gaps_in
from prompts.markup import UnclosedError, parse

BUTTON_LIMIT = 24

LONGEST_SENTENCE = 28
"""Words."""

_ENOUGH = 25
"""Words that a text needs before its LIX says anything."""

_LONG_WORD = 6
"""Letters; longer words count as long, by the definition of LIX."""


@dataclass(frozen=True)
class Rule:
    """Words that are not used, and texts that show it."""

    code: str
    says: str
    pattern: re.Pattern[str]
    bad: tuple[str, ...]
    good: tuple[str, ...]


@dataclass(frozen=True)
class Tone:
    """How one language sounds here."""

    hardest: float
    """The highest LIX. In English, below 30 reads like a children's book, above 40 like a
    newspaper."""
    rules: tuple[Rule, ...] = ()


def _tone(path: Path) -> Tone:
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return Tone(data["hardest"], tuple(map(_rule, data["rule"])))


def _rule(data: Mapping[str, Any]) -> Rule:
    words = "|".join(data["words"])
    pattern = re.compile(rf"\b(?:{words})(?!\w)", re.IGNORECASE)
    return Rule(data["code"], data["says"], pattern, tuple(data["bad"]), tuple(data["good"]))


TONES: Mapping[str, Tone] = {
    path.stem: _tone(path) for path in sorted((Path(__file__).parent / "tones").glob("*.toml"))
}
"""The rules of each language. Quoted words are free: people do say such things."""

_UNKNOWN = Tone(hardest=48)
"""For a language without rules of its own: what holds in all, and the widest measure."""

_PERCENT = re.compile(r"%|\bper ?cent\b", re.IGNORECASE)
_QUOTED = re.compile(r"„[^“”]*[“”]|“[^”]*”|\"[^\"]*\"|«[^»]*»|»[^«»]*«")
_SENTENCE = re.compile(r"[.!?…]+[”“\"»)]*(?=\s|$)|\n+")
_CLAUSE = re.compile(r"[.!?…:]+[”“\"»)]*(?=\s|$)|\n+")
_WORD = re.compile(r"\w+(?:['’-]\w+)*")


def tone(words: str, language: str = "en") -> Iterator[tuple[str, str]]:
    """What sounds wrong in a text: a code and a message each.

    Args:
        words: the text, its gaps still open.
        language: whose rules apply; where there are none, only what holds in all.
    """
    plain = _QUOTED.sub("“”", words).replace("’", "'")
    for rule in tone_of(language).rules:
        for match in rule.pattern.finditer(plain):
            yield rule.code, f"{match[0]!r} {rule.says}"
    if _PERCENT.search(words):
        yield "E212", "no per cent: nothing about people is measured here"


def tone_of(language: str) -> Tone:
    """The rules of a language such as `en` or `pt-BR`."""
    return TONES.get(language.partition("-")[0], _UNKNOWN)


def reading(words: str, language: str = "en") -> Iterator[tuple[str, str]]:
    """What makes a text hard to read: a code and a message each."""
    hardest = tone_of(language).hardest
    for sentence in _SENTENCE.split(words):
        count = len(_WORD.findall(sentence))
        if count > LONGEST_SENTENCE:
            yield "E221", f"a sentence of {count} words; {LONGEST_SENTENCE} are enough"
    if len(_WORD.findall(words)) >= _ENOUGH and lix(words) > hardest:
        yield "E220", f"hard to read: LIX {lix(words):.0f}, above {hardest}; use shorter words"


def lix(words: str) -> float:
    """How hard a text is to read, by C.-H. Björnsson's measure.

    The mean number of words between full stops, colons and line ends, and the share of long words
    in a hundred.
    """
    found = _WORD.findall(words)
    clauses = sum(1 for clause in _CLAUSE.split(words) if _WORD.search(clause))
    long = sum(1 for word in found if len(word) > _LONG_WORD)
    return len(found) / max(clauses, 1) + 100 * long / max(len(found), 1)


def misused_marks(words: str) -> Iterator[tuple[str, str]]:
    """Marks that do not pair and braces that make no gap: a code and a message each."""
    try:
        parse(words)
    except UnclosedError as error:
        yield "E205", f"{error.mark!r} is not closed"
    rest = words
    for gap in gaps_in(words):
        rest = rest.replace(f"{{{gap}}}", "")
    if re.search(r"[{}]", rest):
        yield "E206", "a brace that makes no gap; a gap is {name} or {card.field}"
