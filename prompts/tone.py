"""How words sound: rules as data, for people who were hurt and read on a phone."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from conversations.script import gaps_in
from prompts.markup import UnclosedError, parse

BUTTON_LIMIT = 24

HARDEST = 38
"""The highest LIX. Below 30 reads like a children's book, above 40 like a newspaper."""

LONGEST_SENTENCE = 28
"""Words."""

_ENOUGH = 25
"""Words that a text needs before its LIX says anything."""

_LONG_WORD = 6
"""Letters; longer words count as long, by the definition of LIX."""


@dataclass(frozen=True)
class Rule:
    """Words that are not used."""

    code: str
    reason: str
    pattern: re.Pattern[str]


def _rule(code: str, reason: str, *words: str) -> Rule:
    return Rule(code, reason, re.compile(rf"\b(?:{'|'.join(words)})(?!\w)", re.IGNORECASE))


RULES: Mapping[str, tuple[Rule, ...]] = {
    "en": (
        _rule(
            "E210",
            "presses",
            "you should",
            "you ought to",
            "you have to",
            "must(?:n't)?",
            "you always",
            "you never(?! (?:have|need) to)",
            "don't break",
            "keep it up",
            "don't give up",
        ),
        _rule(
            "E211",
            "keeps count of people",
            "streaks?",
            "scores?",
            r"(?<!starting )points(?! (?:to|at|out|toward)\b)",
            "level(?:ed|s)? up",
            "(?:days|weeks) in a row",
        ),
        _rule(
            "E214",
            "promises how it will turn out",
            "this will",
            "will (?:rebuild|heal|fix|save|restore|repair)",
            "guarantee[ds]?",
            "always works",
        ),
    ),
}
"""The rules of each language. Quoted words are free: people do say such things."""

_PERCENT = re.compile(r"%|\bper ?cent\b", re.IGNORECASE)
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|«[^»]*»")
_SENTENCE = re.compile(r"[.!?…]+[”\"»)]*(?=\s|$)|\n+")
_CLAUSE = re.compile(r"[.!?…:]+[”\"»)]*(?=\s|$)|\n+")
_WORD = re.compile(r"\w+(?:['’-]\w+)*")


def tone(words: str, language: str = "en") -> Iterator[tuple[str, str]]:
    """What sounds wrong in a text: a code and a message each.

    Args:
        words: the text, its gaps still open.
        language: whose rules apply; where there are none, only what holds in all.
    """
    plain = _QUOTED.sub("“”", words).replace("’", "'")
    for rule in RULES.get(language.partition("-")[0], ()):
        for match in rule.pattern.finditer(plain):
            yield rule.code, f"{match[0]!r} {rule.reason}"
    if _PERCENT.search(words):
        yield "E212", "no per cent: nothing about people is measured here"


def reading(words: str) -> Iterator[tuple[str, str]]:
    """What makes a text hard to read: a code and a message each."""
    for sentence in _SENTENCE.split(words):
        count = len(_WORD.findall(sentence))
        if count > LONGEST_SENTENCE:
            yield "E221", f"a sentence of {count} words; {LONGEST_SENTENCE} are enough"
    if len(_WORD.findall(words)) >= _ENOUGH and lix(words) > HARDEST:
        yield "E220", f"hard to read: LIX {lix(words):.0f}, above {HARDEST}; use shorter words"


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
