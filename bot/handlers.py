"""Telegram update → event, and nothing more: PTB's handlers only translate."""

from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

from telegram import Chat, ChatMember, Message, MessageEntity, Update, User
from telegram.ext import (
    Application,
    BaseHandler,
    CallbackQueryHandler,
    ChatMemberHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from bot.clock import MICROSECONDS
from bot.incoming import FromGroup, FromPerson, Incoming, Member, Moved, Pressed
from bot.names import shown_name
from conversations.events import (
    Added,
    Addressed,
    Blocked,
    Commanded,
    Migrated,
    PersonEvent,
    Removed,
    Said,
    Showed,
    Unblocked,
)
from conversations.script import ANSWER_LIMIT
from storage.shared_chats import GroupChat

ALLOWED_UPDATES = ["message", "callback_query", "my_chat_member"]
"""Nothing else is asked for: edited messages, channel posts and reactions never arrive."""

LONGEST = ANSWER_LIMIT + 1
"""Characters that are looked at: Telegram lets nobody send more, and no answer takes so many."""
TELEGRAM_ITSELF = 777000
ENGLISH = "en"

Receive = Callable[[int, Incoming], None]
Translating = Callable[[Update, ContextTypes.DEFAULT_TYPE], Coroutine[Any, Any, None]]


def add_to(application: "Application", receive: Receive) -> None:  # type: ignore[type-arg]
    """Adds the handlers in order; each hands what it read to `receive`, by update id."""

    def translating(read: Callable[[Update], Incoming | None]) -> Translating:
        async def handle(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
            incoming = read(update)
            if incoming is not None:
                receive(update.update_id, incoming)

        return handle

    private, group = filters.ChatType.PRIVATE, filters.ChatType.GROUPS
    moving = filters.StatusUpdate.NEW_CHAT_MEMBERS | filters.StatusUpdate.LEFT_CHAT_MEMBER
    handlers: tuple[BaseHandler[Any, Any, Any], ...] = (
        CallbackQueryHandler(translating(pressed)),
        ChatMemberHandler(translating(membership), ChatMemberHandler.MY_CHAT_MEMBER),
        MessageHandler(private & ~filters.StatusUpdate.ALL, translating(in_private)),
        MessageHandler(group & filters.StatusUpdate.MIGRATE, translating(migrated)),
        MessageHandler(group & moving, translating(moved)),
        MessageHandler(group & ~filters.StatusUpdate.ALL, translating(in_group)),
    )
    for handler in handlers:
        application.add_handler(handler)


def pressed(update: Update) -> Incoming | None:
    """A tap. It comes from a person, in a group too, and even from an anonymous administrator."""
    query = update.callback_query
    if query is None or query.message is None:
        return None
    event = Pressed(query.data or "", query.id, query.message.message_id)
    chat, user = query.message.chat, query.from_user
    if chat.type != chat.PRIVATE:
        return FromGroup(GroupChat(chat.id), event, None if user.is_bot else _member(user))
    return _from(user, chat, event)


def _member(user: User) -> Member:
    return Member(user.id, shown_name(user.first_name), user.language_code or ENGLISH)


def _from(user: User, chat: Chat, event: PersonEvent | Pressed) -> FromPerson:
    language = user.language_code or ENGLISH
    return FromPerson(user.id, chat.id, language, shown_name(user.first_name), event)


def membership(update: Update) -> Incoming | None:
    """The bot was blocked or let in again; added to a group or removed from it."""
    change = update.my_chat_member
    if change is None:
        return None
    was, now = _inside(change.old_chat_member), _inside(change.new_chat_member)
    if was == now:
        return None
    if change.chat.type == change.chat.PRIVATE:
        user = change.from_user
        event = Unblocked() if now else Blocked()
        return _from(user, change.chat, event)
    if change.chat.type == change.chat.CHANNEL:
        return None
    what = Added() if now else Removed()
    return FromGroup(GroupChat(change.chat.id), what, _member(change.from_user))


def _inside(member: ChatMember) -> bool:
    return member.status not in {ChatMember.LEFT, ChatMember.BANNED}


def in_private(update: Update) -> Incoming | None:
    """Something sent to the bot alone."""
    message = update.message
    if message is None or message.from_user is None or message.from_user.id == TELEGRAM_ITSELF:
        return None
    user = message.from_user
    event = _commanded(message) or _shown(message)
    sent_at = round(message.date.timestamp()) * MICROSECONDS
    return replace(_from(user, message.chat, event), sent_at=sent_at)


def _shown(message: Message) -> Said | Showed:
    text = message.text or message.caption
    # PTB hands on whatever JSON had there; only words can be looked through for danger.
    number = message.message_id
    if not text or not isinstance(text, str):
        return Showed(number)
    return Said(text[:LONGEST], number)


def _commanded(message: Message) -> Commanded | None:
    command = _leading_command(message)
    if command is None or message.text is None:
        return None
    argument = message.text[1 + len(command) : LONGEST].strip()
    return Commanded(command.partition("@")[0].lower(), argument, message.message_id)


def _leading_command(message: Message) -> str | None:
    for entity in message.entities:
        if entity.type == MessageEntity.BOT_COMMAND and entity.offset == 0 and message.text:
            return message.text[1 : entity.length]
    return None


def migrated(update: Update) -> Incoming | None:
    """A group became a supergroup; told once in the old chat and once in the new one."""
    message = update.message
    if message is None:
        return None
    if message.migrate_to_chat_id:
        return FromGroup(GroupChat(message.chat.id), Migrated(message.migrate_to_chat_id))
    if message.migrate_from_chat_id:
        return FromGroup(GroupChat(message.migrate_from_chat_id), Migrated(message.chat.id))
    return None


def moved(update: Update) -> Incoming | None:
    """Somebody came into a group or left it; other bots count as people, as Telegram counts."""
    message = update.message
    if message is None:
        return None
    us = message.get_bot().id
    came = tuple(user.id for user in message.new_chat_members if user.id != us)
    left = message.left_chat_member.id if message.left_chat_member else None
    if left == us or (left is None and not came):
        return None
    return FromGroup(GroupChat(message.chat.id), Moved(came, left))


def in_group(update: Update) -> Incoming | None:
    """A group message, if it is a command or speaks to the bot. Its words are not taken along."""
    message = update.message
    if message is None or not _is_of_the_group(message):
        return None
    event = _addressed(message)
    if event is None:
        return None
    chat = GroupChat(message.chat.id)
    # Outside of a forum Telegram gives a thread to any reply, and takes none.
    thread = message.message_thread_id if message.is_topic_message else None
    if message.sender_chat is None and message.from_user is not None:
        return FromGroup(chat, event, _member(message.from_user), thread)
    # An anonymous administrator could be anybody: what everybody may have, and nothing else.
    event = Addressed("help") if event.command else event
    return FromGroup(chat, event, None, thread)


def _is_of_the_group(message: Message) -> bool:
    """From one of its people, or from the group itself; not from a channel that speaks there."""
    return message.sender_chat is None or message.sender_chat.id == message.chat.id


def _addressed(message: Message) -> Addressed | None:
    name = message.get_bot().username.lower()
    command = _leading_command(message)
    if command is not None:
        called, _, whom = command.lower().partition("@")
        return Addressed(called) if whom in {"", name} else None
    replied = message.reply_to_message
    if replied and replied.from_user and replied.from_user.username == message.get_bot().username:
        return Addressed()
    mentions = message.parse_entities([MessageEntity.MENTION]).values()
    return Addressed() if f"@{name}" in map(str.lower, mentions) else None
