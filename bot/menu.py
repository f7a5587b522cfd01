"""The command menus that Telegram shows."""

from bot.api import Api
from conversations.effects import Line
from conversations.script import Script
from conversations.scripts import Scripts
from prompts.library import Library

ORDER = ("today", "break", "pace", "settings", "help", "stop")
"""Six at most in the DM; all other commands can be typed."""

IN_GROUPS = ("week", "break")
"""Beside `/help`, which is the same for everybody."""

ENGLISH = "en"


async def announce(api: Api, library: Library) -> None:
    """Tells Telegram which commands there are.

    Raises:
        TelegramError: it could not be told.
    """
    scripts = Scripts(library.scripts, {})
    private = [scripts.by_command(name) for name in ORDER]
    shared = [scripts.by_command(name, shared=True) for name in IN_GROUPS]
    for scope, offered in (
        ("all_private_chats", private),
        ("all_group_chats", [*shared, scripts.by_command("help")]),
    ):
        commands = [_described(library, script) for script in offered if script and script.menu]
        await api.call("setMyCommands", {"commands": commands, "scope": {"type": scope}})


def _described(library: Library, script: Script) -> dict[str, str | None]:
    words = library.words.text(ENGLISH, Line(f"{script.script}.menu"), Scripts(library.scripts, {}))
    return {"command": script.command, "description": words.text}
