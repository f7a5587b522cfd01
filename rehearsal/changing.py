"""Methods that change what is already in a chat."""

import json
from dataclasses import replace
from typing import Any

from rehearsal.access import (
    Params,
    chat_to_read,
    chat_to_write,
    check_deletable,
    find_message,
    number,
    own_message,
)
from rehearsal.chats import Chat, Message
from rehearsal.keyboards import keyboard
from rehearsal.refusals import bad_request
from rehearsal.sending import keep_pace, message_text
from rehearsal.state import State
from rehearsal.uploads import Files

UNCHANGED = (
    "message is not modified: specified new message content and reply markup are exactly "
    "the same as a current content and reply markup of the message"
)
MOST_DELETED = 100


def edit_message_text(state: State, params: Params, files: Files) -> object:
    text = message_text(params)
    chat = chat_to_write(state, params)
    message = own_message(state, chat, params)
    if message.content.keys() - {"forward_origin", "has_protected_content"}:
        raise bad_request("there is no text in the message to edit")
    return _edited(state, chat, message, replace(message, text=text, keyboard=keyboard(params)))


def edit_message_reply_markup(state: State, params: Params, files: Files) -> object:
    chat = chat_to_write(state, params)
    message = own_message(state, chat, params)
    return _edited(state, chat, message, replace(message, keyboard=keyboard(params)))


def _edited(state: State, chat: Chat, message: Message, changed: Message) -> dict[str, Any]:
    if changed == message:
        raise bad_request(UNCHANGED)
    keep_pace(state, chat)
    # A keyboard alone does not make a message an edited one to whoever reads it.
    if changed.text != message.text:
        changed = replace(changed, edited=state.now())
    return state.message_json(state.change(changed))


def delete_message(state: State, params: Params, files: Files) -> object:
    chat = chat_to_read(state, params)
    message = find_message(chat, params.get("message_id"), "message to delete not found")
    check_deletable(state, chat, message)
    _delete(state, chat, message)
    return True


def delete_messages(state: State, params: Params, files: Files) -> object:
    """Those that are not there are passed over."""
    chat = chat_to_read(state, params)
    wanted = _identifiers(params.get("message_ids", ""))
    there = [chat.messages[one] for one in wanted if one in chat.messages]
    there = [message for message in there if not message.deleted]
    for message in there:
        check_deletable(state, chat, message)
    for message in there:
        _delete(state, chat, message)
    return True


def _identifiers(given: str) -> list[int]:
    try:
        wanted = [int(one) for one in json.loads(given)]
    except (ValueError, TypeError):
        raise bad_request("can't parse message identifiers JSON object") from None
    if len(wanted) > MOST_DELETED:
        raise bad_request("too many message identifiers specified")
    if not wanted:
        raise bad_request("message identifiers are not specified")
    return wanted


def _delete(state: State, chat: Chat, message: Message) -> None:
    if message.id in chat.pinned:
        chat.pinned.remove(message.id)
    state.touch(message, deleted=True)


def set_message_reaction(state: State, params: Params, files: Files) -> object:
    chat = chat_to_write(state, params)
    message = find_message(chat, params.get("message_id"), "message to react not found")
    try:
        reactions = [str(one["emoji"]) for one in json.loads(params.get("reaction", "[]"))]
    except (ValueError, TypeError, KeyError):
        raise bad_request("can't parse reaction types JSON object") from None
    if len(reactions) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    state.touch(message, reactions=tuple(reactions))
    return True


def pin_chat_message(state: State, params: Params, files: Files) -> object:
    chat = _chat_to_pin(state, params)
    message = find_message(chat, params.get("message_id"), "message to pin not found")
    if message.id not in chat.pinned:
        chat.pinned.append(message.id)
        state.service(chat, state.bot, pinned_message=state.message_json(message))
        state.touch(message)
    return True


def unpin_chat_message(state: State, params: Params, files: Files) -> object:
    chat = _chat_to_pin(state, params)
    newest = chat.pinned[-1] if chat.pinned else 0
    wanted = number(params.get("message_id", str(newest)), "message_id")
    if wanted not in chat.pinned:
        raise bad_request("message to unpin not found")
    chat.pinned.remove(wanted)
    state.touch(chat.messages[wanted])
    return True


def unpin_all_chat_messages(state: State, params: Params, files: Files) -> object:
    chat = _chat_to_pin(state, params)
    pinned, chat.pinned = chat.pinned, []
    for one in pinned:
        state.touch(chat.messages[one])
    return True


def _chat_to_pin(state: State, params: Params) -> Chat:
    chat = chat_to_write(state, params)
    if not chat.private and chat.bot != "administrator":
        raise bad_request("not enough rights to manage pinned messages in the chat")
    return chat
