"""Methods by which the bot describes itself: its commands, texts and menu button."""

import json
import re
from collections.abc import Callable
from typing import Any

from rehearsal.access import Params, chat_to_read
from rehearsal.chats import Chat, User
from rehearsal.html_markup import utf16
from rehearsal.refusals import bad_request
from rehearsal.state import State
from rehearsal.uploads import Files

COMMAND = re.compile(r"/?([a-z0-9_]{1,32})")
MOST_COMMANDS = 100
LONGEST_DESCRIPTION = 256
LANGUAGE = re.compile(r"[a-z]{2}|")
Method = Callable[[State, Params, Files], object]


def set_my_commands(state: State, params: Params, files: Files) -> object:
    key = _key(state, params)
    listed = _json(params.get("commands", "null"), "commands")
    if not isinstance(listed, list):
        raise bad_request("can't parse commands JSON array")
    if len(listed) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    commands = [_command(one) for one in listed]
    if commands:
        state.about.commands[key] = commands
    else:
        state.about.commands.pop(key, None)
    state.changed()
    return True


def get_my_commands(state: State, params: Params, files: Files) -> object:
    return state.about.commands.get(_key(state, params), [])


def delete_my_commands(state: State, params: Params, files: Files) -> object:
    state.about.commands.pop(_key(state, params), None)
    state.changed()
    return True


def commands_for(state: State, chat: Chat, user: User) -> list[dict[str, Any]]:
    """What this user's command menu shows: the narrowest scope that has a list wins."""
    for scope in _scopes(chat, user):
        for language in (user.language_code, ""):
            found = state.about.commands.get((scope, language))
            if found:
                return found
    return []


def _scopes(chat: Chat, user: User) -> list[str]:
    if chat.private:
        return [f"chat {chat.id}", "all_private_chats", "default"]
    admin = chat.members.get(user.id) in {"creator", "administrator"}
    return [
        f"chat_member {chat.id} {user.id}",
        *([f"chat_administrators {chat.id}"] if admin else []),
        f"chat {chat.id}",
        *(["all_chat_administrators"] if admin else []),
        "all_group_chats",
        "default",
    ]


def _key(state: State, params: Params) -> tuple[str, str]:
    scope = _json(params.get("scope", '{"type":"default"}'), "BotCommandScope")
    if not isinstance(scope, dict):
        raise bad_request("can't parse BotCommandScope")
    language = params.get("language_code", "")
    if not LANGUAGE.fullmatch(language):
        raise bad_request("LANG_CODE_INVALID")
    return _scope(state, scope), language


def _scope(state: State, scope: dict[str, Any]) -> str:
    match scope.get("type"):
        case "default" | "all_private_chats" | "all_group_chats" | "all_chat_administrators" as one:
            return str(one)
        case "chat" | "chat_administrators" as one:
            return f"{one} {_scoped_chat(state, scope).id}"
        case "chat_member":
            return f"chat_member {_scoped_chat(state, scope).id} {scope.get('user_id')}"
        case _:
            raise bad_request("can't parse BotCommandScope: Unsupported type specified")


def _scoped_chat(state: State, scope: dict[str, Any]) -> Chat:
    return chat_to_read(state, {"chat_id": str(scope.get("chat_id", ""))})


def _command(given: object) -> dict[str, Any]:
    if not isinstance(given, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    match = COMMAND.fullmatch(str(given.get("command", "")))
    if not match:
        raise bad_request("BOT_COMMAND_INVALID")
    description = str(given.get("description", "")).strip()
    if not 1 <= utf16(description) <= LONGEST_DESCRIPTION:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": match[1], "description": description}


def _json(given: str, what: str) -> object:
    try:
        return json.loads(given)
    except ValueError:
        raise bad_request(f"can't parse {what} JSON object") from None


def text_setter(name: str) -> Method:
    def set_text(state: State, params: Params, files: Files) -> object:
        state.about.texts[name, params.get("language_code", "")] = params.get(name, "")
        state.changed()
        return True

    return set_text


def text_getter(name: str, default: str = "") -> Method:
    def get_text(state: State, params: Params, files: Files) -> object:
        texts = state.about.texts
        general = texts.get((name, ""), default)
        return {name: texts.get((name, params.get("language_code", ""))) or general}

    return get_text


def set_chat_menu_button(state: State, params: Params, files: Files) -> object:
    button = _json(params.get("menu_button", '{"type":"default"}'), "MenuButton")
    if not isinstance(button, dict):
        raise bad_request("can't parse MenuButton: expected an Object")
    state.about.menu_button = {"type": "commands"} if button.get("type") == "default" else button
    return True


def get_chat_menu_button(state: State, params: Params, files: Files) -> object:
    return state.about.menu_button
