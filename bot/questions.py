"""The common question that somebody asks in their own words. What they typed is only looked at."""

from bot.acting import Acting, Done
from conversations.questions import NONE, fitting
from prompts.words import BASE


def see(acting: Acting, words: str) -> Done:
    """The question that fits best."""
    return Done(acting.row, acting.kept, _fitting(acting, words)[0])


def see_other(acting: Acting, words: str) -> Done:
    """A second one that fits as well."""
    return Done(acting.row, acting.kept, _fitting(acting, words)[1])


def _fitting(acting: Acting, words: str) -> tuple[str, ...]:
    """In the person's language, or else in English, in which they may read and write as well."""
    language = acting.row.language.partition("-")[0]
    for each in dict.fromkeys((language, BASE)):
        keywords = acting.tools.library.keywords.get(each)
        found = fitting(words, keywords) if keywords else ()
        if found:
            return (*found, NONE)
    return (NONE, NONE)
