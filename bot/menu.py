"""The command menus that Telegram shows."""

from bot.api import Api
from conversations.effects import Line
from conversations.scripts import Scripts
from prompts.library import Library

ORDER = ("today", "break", "pace", "settings", "help", "stop")
"""Six at most in the DM; all other commands can be typed."""

ENGLISH = "en"


async def announce(api: Api, library: Library) -> None:
    """Tells Telegram which commands there are.

    Raises:
        TelegramError: it could not be told.
    """
    scripts = Scripts(library.scripts, {})
    found = [script for name in ORDER if (script := scripts.by_command(name)) and script.menu]
    commands = [
        {
            "command": script.command,
            "description": library.words.text(ENGLISH, Line(f"{script.script}.menu"), scripts).text,
        }
        for script in found
    ]
    for scope, offered in (
        ("all_private_chats", commands),
        ("all_group_chats", [each for each in commands if each["command"] == "help"]),
    ):
        await api.call("setMyCommands", {"commands": offered, "scope": {"type": scope}})
