"""The command menus that Telegram shows."""

from bot.api import Api
from conversations.effects import Line
from conversations.script import Script
from conversations.scripts import Scripts
from prompts.library import Library
from prompts.words import BASE

ORDER = ("today", "break", "pace", "settings", "help", "stop")
"""Six at most in the DM; all other commands can be typed."""

IN_GROUPS = ("week", "break")
"""Beside `/help`, which is the same for everybody."""

Commands = list[dict[str, str | None]]
Scope = dict[str, str | int]


async def announce(api: Api, library: Library) -> None:
    """Tells Telegram which commands there are, in each language.

    Raises:
        TelegramError: it could not be told.
    """
    for language in library.words.languages:
        # Without a code of its own English is for everybody whose language is not there.
        code = {} if language == BASE else {"language_code": language}
        for scope, commands in (
            ("all_private_chats", private(library, language)),
            ("all_group_chats", _shared(library, language)),
        ):
            told = {"commands": commands, "scope": {"type": scope}, **code}
            await api.call("setMyCommands", told)


def private(library: Library, language: str) -> Commands:
    """What is listed in a person's own chat."""
    scripts = Scripts(library.scripts, {})
    return _described(library, language, [scripts.by_command(name) for name in ORDER])


def of(chat_id: int) -> Scope:
    """Where a list is for one chat alone."""
    return {"type": "chat", "chat_id": chat_id}


def _shared(library: Library, language: str) -> Commands:
    scripts = Scripts(library.scripts, {})
    shared = [scripts.by_command(name, shared=True) for name in IN_GROUPS]
    return _described(library, language, [*shared, scripts.by_command("help")])


def _described(library: Library, language: str, offered: list[Script | None]) -> Commands:
    scripts = Scripts(library.scripts, {})
    return [
        {
            "command": script.command,
            "description": library.words.text(
                language, Line(f"{script.script}.menu"), scripts
            ).text,
        }
        for script in offered
        if script and script.menu
    ]
