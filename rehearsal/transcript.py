"""Messages as somebody looking at the chat sees them now."""

from collections.abc import Mapping
from typing import Any, TypedDict

from rehearsal.chats import Chat, Keyboard, Message
from rehearsal.html_markup import Entity

MEDIA = (
    "sticker",
    "voice",
    "photo",
    "video",
    "video_note",
    "audio",
    "animation",
    "document",
    "location",
    "contact",
    "dice",
)


class Seen(TypedDict):
    """`sender` is a user's id, 0 for the chat itself; `service` a service message's line.

    `covered`: a touch takes the cover off, on the phone that it is touched on.
    """

    id: int
    chat: int
    date: int
    sender: int
    name: str
    is_bot: bool
    text: str
    entities: list[Entity]
    keyboard: Keyboard
    edited: bool
    deleted: bool
    media: str
    file: dict[str, Any]
    covered: bool
    service: str
    reply_to: int | None
    reactions: list[str]
    pinned: bool
    thread: int | None


def seen(message: Message, chat: Chat) -> Seen:
    media = next((kind for kind in MEDIA if kind in message.content), "")
    anonymous = message.for_the_chat or message.sender is None
    name = chat.title if anonymous or not message.sender else message.sender.first_name
    return Seen(
        id=message.id,
        chat=message.chat,
        date=message.date,
        sender=0 if anonymous or not message.sender else message.sender.id,
        name=name,
        is_bot=bool(message.sender and message.sender.is_bot and not anonymous),
        text=message.text.text,
        entities=list(message.text.entities),
        keyboard=message.keyboard,
        edited=message.edited is not None,
        deleted=message.deleted,
        media=media,
        file=_file(message.content, media),
        covered=bool(message.content.get("has_media_spoiler")),
        service=_line(message.content, name) if message.service else "",
        reply_to=message.reply_to,
        reactions=list(message.reactions),
        pinned=message.id in chat.pinned,
        thread=message.thread,
    )


def _file(content: Mapping[str, Any], media: str) -> dict[str, Any]:
    match media:
        case "document":
            return dict(content["document"])
        case "photo":
            return dict(content["photo"][-1])
        case _:
            return {}


def transcript(chat: Chat, *, deleted: bool = False) -> list[Seen]:
    return [
        seen(message, chat) for message in chat.messages.values() if deleted or not message.deleted
    ]


def _line(news: Mapping[str, Any], name: str) -> str:
    match next(iter(news)):
        case "group_chat_created":
            return f"{name} created the group"
        case "channel_chat_created":
            return "Channel created"
        case "new_chat_members":
            who = news["new_chat_members"][0]["first_name"]
            return f"{name} joined" if who == name else f"{name} added {who}"
        case "left_chat_member":
            who = news["left_chat_member"]["first_name"]
            return f"{name} left" if who == name else f"{name} removed {who}"
        case "pinned_message":
            return f"{name} pinned a message"
        case "migrate_to_chat_id":
            return "This group became a supergroup"
        case "migrate_from_chat_id":
            return "The group goes on here as a supergroup"
        case other:
            return other.replace("_", " ")
