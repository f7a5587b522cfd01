"""How somebody is called at Telegram, made fit to stand in a line of ours.

Everybody chooses their own name there, and it is shown to somebody else: it may neither pretend to
be more than a name nor move what stands beside it. Where it is shown, an isolate goes around it
(see `prompts.words.isolated`).
"""

import unicodedata
from collections.abc import Iterator

MOST = 64
"""Graphemes: what a reader takes for one letter each."""

MOST_MARKS = 12
"""Code points beside the first that one grapheme may have: enough for a family with its skin tones,
and too few to paint over the lines above and below."""

NOBODY = "…"
"""In place of a name in which there is nothing to see."""

_JOINERS = "\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}"
_UNSEEN = "\u115f\u1160\u3164\uffa0\u2800"
"""Letters, as Unicode has it, in which nobody sees anything."""
_DROPPED = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_FLAGS = range(0x1F1E6, 0x1F200)
_SKIN_TONES = range(0x1F3FB, 0x1F400)


def shown_name(given: str) -> str:
    """The name on one line, without signs that nobody sees or that turn the direction of reading.

    Args:
        given: as Telegram has it; whatever JSON may hold.
    """
    if not isinstance(given, str):
        return NOBODY
    spaced = "".join(" " if each.isspace() else each for each in given)
    kept = "".join(each for each in spaced if not _is_dropped(each))
    short = list(_graphemes(" ".join(kept.split())))[:MOST]
    name = "".join(short).strip(_JOINERS + " ")
    return name if any(each not in _JOINERS and not _is_mark(each) for each in name) else NOBODY


def _is_dropped(character: str) -> bool:
    """Joiners stay: Persian is written with them, and families and flags are made with them."""
    if character in _JOINERS:
        return False
    return character in _UNSEEN or unicodedata.category(character) in _DROPPED


def _is_mark(character: str) -> bool:
    return unicodedata.category(character).startswith("M")


def _graphemes(text: str) -> Iterator[str]:
    """What a reader takes for one letter each; an approximation of Unicode's own division."""
    grapheme = ""
    for character in text:
        if grapheme and _belongs(grapheme, character):
            if len(grapheme) <= MOST_MARKS:
                grapheme += character
        else:
            if grapheme:
                yield grapheme
            grapheme = character
    if grapheme:
        yield grapheme


def _belongs(grapheme: str, character: str) -> bool:
    if _is_mark(character) or character in _JOINERS or ord(character) in _SKIN_TONES:
        return True
    if grapheme.endswith("\N{ZERO WIDTH JOINER}"):
        return True
    return ord(character) in _FLAGS and len(grapheme) == 1 and ord(grapheme) in _FLAGS
