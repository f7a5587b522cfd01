"""Methods that ask: who am I, what came in, who is in a chat; and the answer to a tap."""

import json
from dataclasses import asdict, replace
from typing import Any

from rehearsal.access import Params, chat_to_read, flag, number
from rehearsal.chats import Chat, User, member_json
from rehearsal.html_markup import utf16
from rehearsal.refusals import Refused, bad_request
from rehearsal.state import Alert, State
from rehearsal.uploads import Files

LONGEST_ANSWER = 200
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
WEBHOOK_ACTIVE = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the "
    "webhook first"
)


def get_me(state: State, params: Params, files: Files) -> object:
    return state.bot.as_json() | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
        "allows_users_to_create_topics": False,
        "can_manage_bots": False,
    }


def get_updates(state: State, params: Params, files: Files) -> object:
    if state.about.webhook["url"]:
        raise Refused(409, WEBHOOK_ACTIVE)
    _remember_allowed(state, params)
    state.updates.polls += 1
    return take_updates(state, params)


def take_updates(state: State, params: Params) -> list[dict[str, Any]]:
    offset = number(params.get("offset") or "0", "offset")
    limit = number(params.get("limit") or "100", "limit")
    return state.updates.take(offset, limit, state.clock())


def set_webhook(state: State, params: Params, files: Files) -> object:
    url = params.get("url", "")
    if url and not url.startswith("https://"):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    _remember_allowed(state, params)
    state.about.webhook = {"url": url}
    if flag(params, "drop_pending_updates"):
        state.updates.clear()
    return True


def delete_webhook(state: State, params: Params, files: Files) -> object:
    kept = {name: value for name, value in params.items() if name == "drop_pending_updates"}
    return set_webhook(state, kept, files)


def get_webhook_info(state: State, params: Params, files: Files) -> object:
    allowed = sorted(state.updates.allowed)
    return {
        **state.about.webhook,
        "has_custom_certificate": False,
        "pending_update_count": len(state.updates.waiting),
    } | ({"allowed_updates": allowed} if allowed else {})


def _remember_allowed(state: State, params: Params) -> None:
    given = params.get("allowed_updates")
    if given is None:
        return
    try:
        state.updates.allowed = frozenset(str(one) for one in json.loads(given))
    except (ValueError, TypeError):
        raise bad_request("can't parse allowed updates JSON array") from None


def answer_callback_query(state: State, params: Params, files: Files) -> object:
    text = params.get("text", "").strip()
    if utf16(text) > LONGEST_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    identifier = params.get("callback_query_id", "")
    query = state.queries.get(identifier)
    if query is None or query.answered or state.clock() >= query.until:
        raise bad_request(TOO_OLD)
    state.queries[identifier] = replace(query, answered=True)
    if text:
        alert = Alert(query.user, query.chat, text, flag(params, "show_alert"))
        state.alerts.append(alert)
        state.journal.note("alert", **asdict(alert))
    return True


def get_chat(state: State, params: Params, files: Files) -> object:
    chat = chat_to_read(state, params)
    shape = state.chat_json(chat) | {
        "accent_color_id": chat.id % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(
            (
                "unlimited_gifts",
                "limited_gifts",
                "unique_gifts",
                "premium_subscription",
                "gifts_from_channels",
            ),
            False,
        ),
    }
    if chat.pinned:
        shape["pinned_message"] = state.message_json(chat.messages[chat.pinned[-1]])
    return shape


def get_chat_member(state: State, params: Params, files: Files) -> object:
    chat = chat_to_read(state, params)
    wanted = number(params.get("user_id", "0"), "user_id")
    if wanted == state.bot.id:
        return member_json(state.bot, chat.bot)
    user = state.users.get(wanted)
    if user is None:
        raise bad_request("invalid user_id specified")
    return member_json(user, chat.members.get(wanted, "left"))


def get_chat_administrators(state: State, params: Params, files: Files) -> object:
    chat = chat_to_read(state, params)
    if chat.private:
        raise bad_request("there are no administrators in the private chat")
    people = [(state.users[user], status) for user, status in chat.members.items()]
    return [
        member_json(user, status)
        for user, status in [*people, (state.bot, chat.bot)]
        if status in {"creator", "administrator"}
    ]


def get_chat_member_count(state: State, params: Params, files: Files) -> object:
    return len(chat_to_read(state, params).members) + 1


def leave_chat(state: State, params: Params, files: Files) -> object:
    chat = chat_to_read(state, params)
    if chat.private:
        raise bad_request("chat member status can't be changed in private chats")
    _leave(state, chat, state.bot)
    return True


def _leave(state: State, chat: Chat, actor: User) -> None:
    state.set_bot(chat, actor, "left")
    state.service(chat, actor, left_chat_member=state.bot.as_json())
