"""The words of a script: their length, their tone, how hard they are to read."""

import re
from collections.abc import Iterator, Mapping

from conversations.script import gaps_in
from prompts.bubbles import bubble_problems
from prompts.diagnostics import Problem
from prompts.markup import Gap, UnclosedError, Words, parse, units
from prompts.shape import Draft
from prompts.texts import Text, Use, texts
from prompts.tone import BUTTON_LIMIT, misused_marks, reading, tone
from prompts.variables import given_in

MENU_LIMIT = 256
"""Characters of a command's description (Bot API, BotCommand)."""

TITLE_LIMIT = 40

ALERT_LIMIT = 200
"""Characters of what a tap is answered with (Bot API, answerCallbackQuery.text)."""

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")

LIMITS: dict[Use, tuple[str, int, str]] = {
    "button": ("E202", BUTTON_LIMIT, "a button holds"),
    "menu": ("E203", MENU_LIMIT, "the menu holds"),
    "title": ("E204", TITLE_LIMIT, "a title holds"),
    "alert": ("E208", ALERT_LIMIT, "the answer to a tap holds"),
}
"""Of each use that has one: the code, the limit, and how it is said."""


def lint_problems(draft: Draft) -> Iterator[Problem]:
    """What is wrong with the words of a script."""
    yield from _header(draft)
    yield from bubble_problems(draft)
    given = given_in(draft)
    for text in texts(draft):
        found = text_problems(text, given=given)
        yield from (Problem(code, text.place, message) for code, message in found)


def text_problems(
    text: Text, language: str = "en", given: Mapping[str, int] | None = None
) -> Iterator[tuple[str, str]]:
    """What is wrong with one text: a code and a message each.

    Args:
        text: as somebody reads it.
        language: in which language it is.
        given: the longest words that an action puts into each gap.
    """
    yield from misused_marks(text.words)
    yield from tone(text.words, language)
    yield from _plain(text, given or {})
    yield from _length(text, given or {})
    if text.use in ("message", "card"):
        yield from reading(text.words, language)


def _header(draft: Draft) -> Iterator[Problem]:
    if draft.menu is not None and draft.command is None:
        message = "the menu lists commands; give this script one, or drop the words"
        yield Problem("E154", ("menu",), message, "key")
    if draft.command is not None and not _COMMAND.fullmatch(draft.command):
        message = f"/{draft.command}: Telegram takes 1 to 32 of a-z, 0-9 and _"
        yield Problem("E155", ("command",), message)


def _length(text: Text, given: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    """Counted in UTF-16 units, which is never less than Telegram counts."""
    if text.use in LIMITS:
        code, limit, what = LIMITS[text.use]
        filled = (given[gap] - units(f"{{{gap}}}") for gap in gaps_in(text.words) if gap in given)
        length = units(text.words) + sum(filled)
        if length > limit:
            yield code, f"{length} characters; {what} {limit}"


def _plain(text: Text, given: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    """Whether gaps and marks stand only where they can be filled and shown."""
    if text.use == "message":
        return
    try:
        pieces = [piece for piece in parse(text.words) if not isinstance(piece, Words)]
    except UnclosedError:
        return
    if text.use == "card":
        pieces = [piece for piece in pieces if isinstance(piece, Gap)]
    if text.use == "button":
        pieces = [each for each in pieces if not (isinstance(each, Gap) and each.name in given)]
    if pieces:
        what = (
            "gap is filled in a card"
            if text.use == "card"
            else f"gap or mark works in a {text.use}"
        )
        yield "E207", f"no {what}; only the words themselves are shown"
