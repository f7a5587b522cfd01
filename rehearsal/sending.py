"""Methods that put something new into a chat."""

import json
from dataclasses import replace
from typing import Any

from rehearsal import uploads
from rehearsal.access import (
    Params,
    chat_to_read,
    chat_to_write,
    find_message,
    flag,
    number,
)
from rehearsal.chats import Chat, Message
from rehearsal.entities import Formatted, formatted
from rehearsal.html_markup import utf16
from rehearsal.keyboards import keyboard
from rehearsal.refusals import bad_request, too_many_requests
from rehearsal.state import State
from rehearsal.uploads import Files

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
TYPING_LASTS = 5


def send_message(state: State, params: Params, files: Files) -> object:
    text = message_text(params)
    chat = chat_to_write(state, params)
    return _sent(state, chat, params, Message(0, chat.id, 0, state.bot, text))


def send_document(state: State, params: Params, files: Files) -> object:
    return _with_caption(state, params, {"document": uploads.document(state, params, files)})


def send_photo(state: State, params: Params, files: Files) -> object:
    covered = {"has_media_spoiler": True} if flag(params, "has_spoiler") else {}
    photo = uploads.photo(state, params, files)
    return _with_caption(state, params, {"photo": photo, **covered})


def _with_caption(state: State, params: Params, content: dict[str, Any]) -> dict[str, Any]:
    caption = formatted(params, "caption")
    if utf16(caption.text) > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    chat = chat_to_write(state, params)
    return _sent(state, chat, params, Message(0, chat.id, 0, state.bot, caption, content))


def forward_message(state: State, params: Params, files: Files) -> object:
    chat, source = _source(state, params, "message to forward not found")
    if source.sender is not None:
        origin = {"type": "user", "date": source.date, "sender_user": source.sender.as_json()}
    else:
        origin = {"type": "hidden_user", "date": source.date, "sender_user_name": chat.title}
    content = {**source.content, "forward_origin": origin}
    bare = {name: params[name] for name in ("message_thread_id",) if name in params}
    return _sent(state, chat, bare, Message(0, chat.id, 0, state.bot, source.text, content))


def copy_message(state: State, params: Params, files: Files) -> object:
    chat, source = _source(state, params, "message to copy not found")
    content = {name: value for name, value in source.content.items() if name != "forward_origin"}
    text = formatted(params, "caption") if content and "caption" in params else source.text
    sent = _sent(state, chat, params, Message(0, chat.id, 0, state.bot, text, content))
    return {"message_id": sent["message_id"]}


def send_chat_action(state: State, params: Params, files: Files) -> object:
    chat = chat_to_write(state, params)
    chat.typing_until = state.clock() + TYPING_LASTS
    state.journal.note("typing", chat=chat.id, action=params.get("action", "typing"))
    return True


def send_message_draft(state: State, params: Params, files: Files) -> object:
    chat = chat_to_write(state, params)
    if not chat.private:
        raise bad_request("TEXTDRAFT_PEER_INVALID")
    if number(params.get("draft_id", "0"), "draft_id") == 0:
        raise bad_request("TEXTDRAFT_RANDOM_ID_INVALID")
    text = formatted(params)
    state.journal.note("draft", chat=chat.id, text=text.text, entities=list(text.entities))
    return True


def message_text(params: Params) -> Formatted:
    text = formatted(params)
    if not text.text:
        raise bad_request("message text is empty")
    if utf16(text.text) > LONGEST_TEXT:
        raise bad_request("message is too long")
    return text


def keep_pace(state: State, chat: Chat) -> None:
    group = chat.kind in {"group", "supergroup"}
    wait = state.flood.wait(chat.id, group=group, now=state.clock())
    if wait:
        raise too_many_requests(wait)


def _sent(state: State, chat: Chat, params: Params, draft: Message) -> dict[str, Any]:
    rows = keyboard(params)
    reply = _replied(chat, params)
    thread = params.get("message_thread_id")
    if thread is not None and not chat.forum:
        raise bad_request("message thread not found")
    if flag(params, "protect_content"):
        draft = replace(draft, content={**draft.content, "has_protected_content": True})
    keep_pace(state, chat)
    message = replace(
        draft,
        id=state.next_id(chat),
        date=state.now(),
        keyboard=rows,
        reply_to=reply,
        thread=number(thread, "message thread identifier") if thread is not None else None,
    )
    return state.message_json(state.post(message))


def _replied(chat: Chat, params: Params) -> int | None:
    given = params.get("reply_parameters")
    if not given:
        return None
    try:
        reply = json.loads(given)
        wanted = int(reply["message_id"])
    except (ValueError, TypeError, KeyError):
        raise bad_request("can't parse reply parameters JSON object") from None
    message = chat.messages.get(wanted)
    if message is not None and not message.deleted:
        return wanted
    if reply.get("allow_sending_without_reply"):
        return None
    raise bad_request("message to be replied not found")


def _source(state: State, params: Params, missing: str) -> tuple[Chat, Message]:
    chat = chat_to_write(state, params)
    source = find_message(
        chat_to_read(state, params, "from_chat_id"), params.get("message_id"), missing
    )
    verb = "copied" if "copy" in missing else "forwarded"
    if source.service or source.content.get("has_protected_content"):
        raise bad_request(f"message can't be {verb}")
    return chat, source
