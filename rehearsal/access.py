"""Which chat and message a call is about, and whether the bot may touch it."""

from collections.abc import Mapping

from rehearsal.chats import Chat, Message
from rehearsal.refusals import Refused, bad_request
from rehearsal.state import State

Params = Mapping[str, str]

DELETABLE_FOR = 48 * 3600


def chat_to_read(state: State, params: Params, name: str = "chat_id") -> Chat:
    chat = _known_chat(state, params.get(name, ""), name)
    if chat.private:
        if chat.bot == "left":
            raise _never_met(state, chat)
        return chat
    if chat.bot_is_in:
        return chat
    kind = "supergroup chat" if chat.kind == "supergroup" else f"{chat.kind} chat"
    was_kicked = chat.bot == "kicked"
    raise Refused(
        403, f"bot {'was kicked from' if was_kicked else 'is not a member of'} the {kind}"
    )


def chat_to_write(state: State, params: Params) -> Chat:
    chat = chat_to_read(state, params)
    if chat.private and chat.bot == "kicked":
        raise Refused(403, "bot was blocked by the user")
    return chat


def _known_chat(state: State, given: str, name: str) -> Chat:
    if not given:
        raise bad_request(f"{name} is empty")
    number = given.removeprefix("-")
    chat = state.chats.get(int(given)) if number.isascii() and number.isdigit() else None
    if chat is None:
        raise bad_request("chat not found")
    if chat.migrated_to is not None:
        raise Refused(
            400,
            "group chat was upgraded to a supergroup chat",
            migrate_to_chat_id=chat.migrated_to,
        )
    return chat


def _never_met(state: State, chat: Chat) -> Refused:
    """Somebody seen in a group is known, and still has to write first."""
    met = any(other.bot_is_in and chat.id in other.members for other in state.chats.values())
    if met:
        return Refused(403, "bot can't initiate conversation with a user")
    return bad_request("chat not found")


def find_message(chat: Chat, given: str | None, missing: str) -> Message:
    message = chat.messages.get(number(given or "0", "message_id"))
    if message is None or message.deleted:
        raise bad_request(missing)
    return message


def own_message(state: State, chat: Chat, params: Params) -> Message:
    if "message_id" not in params:
        raise bad_request("message identifier is not specified")
    message = find_message(chat, params["message_id"], "message to edit not found")
    if message.sender != state.bot or message.service:
        raise bad_request("message can't be edited")
    return message


def check_deletable(state: State, chat: Chat, message: Message) -> None:
    is_admin = chat.bot == "administrator"
    allowed = chat.private or is_admin or message.sender == state.bot
    old = state.clock() - message.date >= DELETABLE_FOR
    if not allowed or (old and not (is_admin and chat.kind == "supergroup")):
        raise bad_request("message can't be deleted")


def number(given: str, name: str) -> int:
    try:
        return int(given)
    except ValueError:
        raise bad_request(f"invalid {name} specified") from None


def flag(params: Params, name: str) -> bool:
    return params.get(name, "").lower() in {"true", "1"}
