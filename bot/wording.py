"""How an apology and a promise are worded. It is looked at and forgotten in the same turn."""

from bot.acting import Acting, Done
from conversations.promises import sort_act, sort_line


def see_line(acting: Acting, words: str) -> Done:
    """What a line of an apology does besides."""
    return Done(
        acting.row,
        acting.kept,
        sort_line(words, acting.tools.library.promises_in(acting.row.language)),
    )


def see_act(acting: Acting, words: str) -> Done:
    """Whether another person could see a promise kept."""
    return Done(
        acting.row,
        acting.kept,
        sort_act(words, acting.tools.library.promises_in(acting.row.language)),
    )
