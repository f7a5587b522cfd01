"""Privacy mode: which messages of a chat reach the bot."""

from rehearsal.chats import Chat, Message, User
from rehearsal.html_markup import slice_units


def reaches_bot(chat: Chat, message: Message, bot: User) -> bool:
    if not chat.bot_is_in:
        return False
    if chat.kind not in {"group", "supergroup"} or chat.bot == "administrator":
        return True
    return message.service or _meant_for(chat, message, bot)


def _meant_for(chat: Chat, message: Message, bot: User) -> bool:
    replied = chat.messages.get(message.reply_to or 0)
    if replied is not None and replied.sender == bot:
        return True
    command = _command(message)
    _, at, name = command.partition("@")
    return bool(command) and (name.lower() == bot.username.lower() if at else chat.bot_wrote)


def _command(message: Message) -> str:
    """The command a message starts with, or nothing."""
    for entity in message.text.entities:
        if entity["type"] == "bot_command" and entity["offset"] == 0:
            return slice_units(message.text.text, 0, entity["length"])
    return ""
