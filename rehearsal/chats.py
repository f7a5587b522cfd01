"""Who and what there is: users, chats, messages, and their shape on the wire."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from rehearsal.entities import Formatted

Keyboard = list[list[dict[str, Any]]]

NO_TEXT = Formatted("")
ANONYMOUS_ADMIN = 1087968824
RIGHTS = (
    "can_be_edited",
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
)
WITHHELD = {"can_be_edited", "is_anonymous", "can_promote_members"}


@dataclass(frozen=True, slots=True)
class User:
    id: int
    first_name: str
    username: str
    language_code: str = ""
    is_bot: bool = False

    def as_json(self) -> dict[str, Any]:
        shape = {
            "id": self.id,
            "is_bot": self.is_bot,
            "first_name": self.first_name,
            "username": self.username,
        }
        return shape | ({"language_code": self.language_code} if self.language_code else {})


CAST = (
    User(1001, "Ada", "ada_rehearses", "en"),
    User(1002, "Ben", "ben_rehearses", "en"),
    User(1003, "Carol", "carol_rehearses", "en"),
)
GROUP_BOT = User(ANONYMOUS_ADMIN, "Group", "GroupAnonymousBot", is_bot=True)


@dataclass(frozen=True, slots=True)
class Message:
    """`content` holds what is neither text nor caption: media, or a service message's news."""

    id: int
    chat: int
    date: int
    sender: User | None
    text: Formatted = NO_TEXT
    content: Mapping[str, Any] = field(default_factory=dict)
    service: bool = False
    reply_to: int | None = None
    keyboard: Keyboard = field(default_factory=list)
    thread: int | None = None
    for_the_chat: bool = False
    edited: int | None = None
    deleted: bool = False
    reactions: tuple[str, ...] = ()


@dataclass(slots=True)
class Chat:
    """`bot` is the bot's own standing; in a private chat `member` means Start was pressed."""

    id: int
    kind: str
    title: str
    members: dict[int, str]
    bot: str = "left"
    messages: dict[int, Message] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    migrated_to: int | None = None
    migrated_from: int | None = None
    bot_wrote: bool = False
    forum: bool = False
    typing_until: float = 0.0

    @property
    def private(self) -> bool:
        return self.kind == "private"

    @property
    def bot_is_in(self) -> bool:
        return self.bot in {"member", "administrator"}

    def as_json(self, owner: User | None) -> dict[str, Any]:
        if owner is not None:
            names = {"first_name": owner.first_name, "username": owner.username}
            return {"id": self.id, "type": "private", **names}
        shape: dict[str, Any] = {"id": self.id, "type": self.kind, "title": self.title}
        if self.kind == "group":
            shape["all_members_are_administrators"] = True
        return shape | ({"is_forum": True} if self.forum else {})


def member_json(user: User, status: str) -> dict[str, Any]:
    shape: dict[str, Any] = {"user": user.as_json(), "status": status}
    match status:
        case "creator":
            return shape | {"is_anonymous": False}
        case "administrator":
            return shape | {right: right not in WITHHELD for right in RIGHTS}
        case "kicked":
            return shape | {"until_date": 0}
        case _:
            return shape


def message_json(message: Message, chat: Mapping[str, Any]) -> dict[str, Any]:
    """Without what it replies to: that is another message."""
    shape: dict[str, Any] = {"message_id": message.id, "date": message.date, "chat": chat}
    if message.sender is not None:
        shape["from"] = message.sender.as_json()
    if message.for_the_chat:
        shape["sender_chat"] = chat
    if message.thread is not None:
        shape |= {"message_thread_id": message.thread, "is_topic_message": True}
    if message.edited is not None:
        shape["edit_date"] = message.edited
    shape |= message.content
    shape |= _text_json(message)
    return shape | (
        {"reply_markup": {"inline_keyboard": message.keyboard}} if message.keyboard else {}
    )


def _text_json(message: Message) -> dict[str, Any]:
    if not message.text.text:
        return {}
    has_media = bool(message.content.keys() - {"forward_origin", "has_protected_content"})
    names = ("caption", "caption_entities") if has_media else ("text", "entities")
    shape: dict[str, Any] = {names[0]: message.text.text}
    return shape | ({names[1]: list(message.text.entities)} if message.text.entities else {})
