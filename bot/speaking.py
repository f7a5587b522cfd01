"""In which language a person is spoken to, and how they are spoken of."""

from dataclasses import replace

from bot.acting import Acting, Done
from conversations.effects import NameCommands
from storage import people


def choose_language(acting: Acting, language: str) -> Done:
    """From now on Telegram's guess no longer matters; the command menu goes along."""
    people.set_language(acting.connection, acting.row.id, language)
    row = replace(acting.row, language=language)
    return Done(row, acting.kept, effects=(NameCommands(),))


def language_of(acting: Acting) -> str:
    """The language that somebody is spoken to in."""
    return acting.tools.library.words.offered(acting.row.language)


def choose_you(acting: Acting, you: str) -> Done:
    """How somebody is spoken of, where a language has no form for everybody."""
    return Done(acting.row, acting.kept.model_copy(update={"you": you}))
