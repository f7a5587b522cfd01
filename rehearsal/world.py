"""The rehearsed Telegram: what the bot may call, and what people may do. Pure, synchronous."""

import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from rehearsal import calling, naming
from rehearsal.chats import CAST, GROUP_BOT, NO_TEXT, Chat, Message, User
from rehearsal.entities import Formatted, with_commands
from rehearsal.faults import Faults
from rehearsal.flood import Flood
from rehearsal.journal import Journal
from rehearsal.media import SHAPES, WITHOUT_CAPTION
from rehearsal.refusals import Answer
from rehearsal.state import Alert, Call, State, Upload
from rehearsal.transcript import Seen, transcript

ADA, BEN, CAROL = (user.id for user in CAST)
# A stand-in's: it opens nothing.
TOKEN = "123456:rehearsal"  # noqa: S105  # nosec B105
FIRST_GROUP = -4_000_000_000
FIRST_SUPERGROUP = -1_002_000_000_000


class Impossible(ValueError):
    """What nobody could do on a phone, said in one line."""


class World:
    def __init__(
        self,
        clock: Callable[[], float],
        token: str = TOKEN,
        bot_username: str = "toward_rehearsal_bot",
        flood: Flood | None = None,
    ) -> None:
        bot = User(int(token.partition(":")[0]), "Toward", bot_username, is_bot=True)
        self.token = token
        self.state = State(clock, bot, flood or Flood())
        self.wrong_content: tuple[str, ...] = ()
        """What keeps the bot from what was written for it, a line each."""

    # The bot's side.

    def call(
        self, method: str, params: Mapping[str, str], files: Mapping[str, Upload] | None = None
    ) -> Answer:
        return calling.call(self.state, method, params, files or {})

    @property
    def calls(self) -> Sequence[Call]:
        return self.state.calls

    @property
    def faults(self) -> Faults:
        return self.state.faults

    # What there is to see.

    @property
    def clock(self) -> Callable[[], float]:
        return self.state.clock

    @property
    def journal(self) -> Journal:
        return self.state.journal

    @property
    def alerts(self) -> list[Alert]:
        return self.state.alerts

    def transcript(self, chat: int, *, deleted: bool = False) -> list[Seen]:
        return transcript(self._chat(chat), deleted=deleted)

    def commands(self, user: int, chat: int) -> list[dict[str, Any]]:
        return naming.commands_for(self.state, self._chat(chat), self._user(user))

    def tell_of_content(self, wrong: Sequence[str]) -> None:
        """Something was written for the bot: it has it now, or this is wrong with it."""
        self.wrong_content = tuple(wrong)
        self.journal.note("content", wrong=list(wrong))

    # What people do.

    def admit(self, user: User) -> None:
        """Somebody more, beside the cast; they have not met the bot."""
        if user.id in self.state.chats:
            raise Impossible(f"there is somebody with the id {user.id} already")
        self.state.users[user.id] = user
        self.state.chats[user.id] = Chat(user.id, "private", user.first_name, {user.id: "member"})

    def start(self, user: int, payload: str | None = None) -> int:
        """Presses Start, or Restart after a block."""
        chat = self._chat(self._user(user).id)
        if chat.bot == "kicked":
            self.unblock(user)
        if chat.bot == "left":
            chat.bot = "member"
            self.state.changed()
        return self._write(user, user, f"/start {payload}" if payload else "/start")

    def say(
        self,
        user: int,
        chat: int,
        text: str,
        *,
        reply_to: int | None = None,
        thread: int | None = None,
    ) -> int:
        if user == chat and text.split(maxsplit=1)[:1] == ["/start"]:
            return self.start(user, text.strip().removeprefix("/start").strip() or None)
        return self._write(user, chat, text, reply_to, thread)

    def say_anonymously(self, chat: int, text: str) -> int:
        """As an administrator who stays anonymous: the chat itself speaks."""
        group = self._group(chat)
        return self._post(group, Message(0, chat, 0, GROUP_BOT, _typed(text), for_the_chat=True))

    def edit(self, user: int, chat: int, message_id: int, text: str) -> None:
        message = self._message(chat, message_id)
        if message.sender != self._user(user) or message.service:
            raise Impossible("only one's own message can be edited")
        now = self.state.now()
        self.state.change(replace(message, text=_typed(text), edited=now))

    def delete(self, user: int, chat: int, message_id: int) -> None:
        """For everybody; the bot is told nothing of it."""
        where = self._chat(chat)
        message = self._message(chat, message_id)
        if not where.private and message.sender != self._user(user):
            raise Impossible("only one's own message can be deleted")
        self.state.touch(message, deleted=True)

    def send_media(self, user: int, chat: int, kind: str, caption: str | None = None) -> int:
        if kind not in SHAPES or (caption and kind in WITHOUT_CAPTION):
            raise Impossible(f"no {kind} can be sent like that")
        sender = self._writer(user, chat)
        text = _typed(caption) if caption else NO_TEXT
        draft = Message(0, chat, 0, sender, text, content={kind: SHAPES[kind]})
        return self._post(self._chat(chat), draft)

    def tap(self, user: int, chat: int, message_id: int, data: str) -> str:
        message = self._message(chat, message_id)
        buttons = itertools.chain.from_iterable(message.keyboard)
        if not any(button.get("callback_data") == data for button in buttons):
            raise Impossible("this message has no such button")
        return self._tap(user, chat, message_id, data)

    def tap_label(self, user: int, chat: int, label: str) -> str:
        """On the newest message that has a button with this label."""
        for message in reversed(self._chat(chat).messages.values()):
            for button in itertools.chain.from_iterable(message.keyboard):
                if button["text"] == label and "callback_data" in button and not message.deleted:
                    return self._tap(user, chat, message.id, button["callback_data"])
        raise Impossible(f"no button says {label!r}")

    def forge(self, user: int, chat: int, message_id: int, data: str) -> str:
        """A tap that no button offers: a changed client, or a message that is gone."""
        return self._tap(user, chat, message_id, data)

    def block(self, user: int) -> None:
        chat = self._chat(self._user(user).id)
        if chat.bot != "member":
            raise Impossible("there is nothing to block")
        self.state.set_bot(chat, self._user(user), "kicked")

    def unblock(self, user: int) -> None:
        chat = self._chat(self._user(user).id)
        if chat.bot != "kicked":
            raise Impossible("the bot is not blocked")
        self.state.set_bot(chat, self._user(user), "member")

    def speak(self, user: int, language: str) -> None:
        """The language of somebody's app."""
        self.state.users[user] = replace(self._user(user), language_code=language)
        self.state.changed()

    # Groups.

    def create_group(self, owner: int, title: str = "Ada & Ben") -> int:
        chat = self._found(FIRST_GROUP, "group", title, owner)
        self.state.service(chat, self._user(owner), group_chat_created=True)
        return chat.id

    def create_channel(self, owner: int, title: str) -> int:
        """With the bot as an administrator: it has no other way in."""
        chat = self._found(FIRST_SUPERGROUP, "channel", title, owner)
        self.state.set_bot(chat, self._user(owner), "administrator")
        return chat.id

    def add_bot(self, user: int, chat: int) -> None:
        group, actor = self._group(chat), self._member(user, chat)
        if group.bot_is_in:
            raise Impossible("the bot is there already")
        self.state.set_bot(group, actor, "member")
        bot = self.state.bot.as_json()
        self.state.service(group, actor, new_chat_members=[bot])

    def remove_bot(self, user: int, chat: int) -> None:
        group, actor = self._group_with_bot(chat), self._member(user, chat)
        bot = self.state.bot.as_json()
        self.state.service(group, actor, left_chat_member=bot)
        self.state.set_bot(group, actor, "kicked")

    def promote_bot(self, user: int, chat: int) -> None:
        group, actor = self._group_with_bot(chat), self._member(user, chat)
        self.state.set_bot(group, actor, "administrator")

    def join(self, user: int, chat: int) -> None:
        group, actor = self._group(chat), self._user(user)
        if user in group.members:
            raise Impossible(f"{actor.first_name} is there already")
        self.state.set_member(group, actor, "member")
        self.state.service(group, actor, new_chat_members=[actor.as_json()])

    def leave(self, user: int, chat: int) -> None:
        group, actor = self._group(chat), self._member(user, chat)
        self.state.service(group, actor, left_chat_member=actor.as_json())
        self.state.set_member(group, actor, "left")

    def make_forum(self, chat: int) -> None:
        self._group(chat).forum = True
        self.state.changed()

    def migrate(self, chat: int) -> int:
        """The group becomes a supergroup: a new id, an own count of messages."""
        old = self._group(chat)
        if old.kind != "group":
            raise Impossible("it is a supergroup already")
        owner = self._user(next(iter(old.members)))
        new = self._found(FIRST_SUPERGROUP, "supergroup", old.title, owner.id)
        new.members, new.bot, new.bot_wrote = old.members, old.bot, old.bot_wrote
        new.migrated_from, old.migrated_to = old.id, new.id
        self.state.supergroup_ids[new.id] = itertools.count(1)
        self.state.service(old, owner, migrate_to_chat_id=new.id)
        self.state.service(new, owner, migrate_from_chat_id=old.id)
        self.state.changed()
        return new.id

    # The rehearsal itself.

    def duplicate_last_update(self) -> None:
        if not self.state.updates.repeat_last():
            raise Impossible("there was no update yet")
        self.state.changed()

    def reset(self) -> None:
        self.state.begin()
        self.journal.note("reset")

    # Inside.

    def _found(self, first: int, kind: str, title: str, owner: int) -> Chat:
        identifier = first - next(self.state.group_ids)
        chat = Chat(identifier, kind, title, {self._user(owner).id: "creator"})
        self.state.chats[identifier] = chat
        self.state.changed()
        return chat

    def _write(
        self,
        user: int,
        chat: int,
        text: str,
        reply_to: int | None = None,
        thread: int | None = None,
    ) -> int:
        where, sender = self._chat(chat), self._writer(user, chat)
        if not text.strip():
            raise Impossible("an empty message cannot be sent")
        author = None if where.kind == "channel" else sender
        draft = Message(0, chat, 0, author, _typed(text), reply_to=reply_to, thread=thread)
        return self._post(where, draft)

    def _post(self, chat: Chat, draft: Message) -> int:
        message = replace(draft, id=self.state.next_id(chat), date=self.state.now())
        return self.state.post(message).id

    def _tap(self, user: int, chat: int, message_id: int, data: str) -> str:
        where, actor = self._chat(chat), self._member(user, chat)
        message = where.messages.get(message_id)
        seen_by_bot = message if message and not message.deleted else None
        return self.state.query(actor, seen_by_bot, (where, message_id), data)

    def _user(self, user: int) -> User:
        if user not in self.state.users:
            raise Impossible(f"there is nobody with the id {user}")
        return self.state.users[user]

    def _chat(self, chat: int) -> Chat:
        if chat not in self.state.chats:
            raise Impossible(f"there is no chat with the id {chat}")
        return self.state.chats[chat]

    def _message(self, chat: int, message_id: int) -> Message:
        message = self._chat(chat).messages.get(message_id)
        if message is None or message.deleted:
            raise Impossible(f"there is no message {message_id} in this chat")
        return message

    def _group(self, chat: int) -> Chat:
        group = self._chat(chat)
        if group.private or group.migrated_to is not None:
            raise Impossible("this is not a group, or no longer")
        return group

    def _group_with_bot(self, chat: int) -> Chat:
        group = self._group(chat)
        if not group.bot_is_in:
            raise Impossible("the bot is not in this group")
        return group

    def _member(self, user: int, chat: int) -> User:
        actor = self._user(user)
        if user not in self._chat(chat).members:
            raise Impossible(f"{actor.first_name} is not in this chat")
        return actor

    def _writer(self, user: int, chat: int) -> User:
        where, actor = self._chat(chat), self._member(user, chat)
        if where.private and not where.bot_is_in:
            raise Impossible(
                "press Start first" if where.bot == "left" else "unblock the bot first"
            )
        if where.migrated_to is not None:
            raise Impossible("the group goes on as a supergroup")
        return actor


def _typed(text: str) -> Formatted:
    return with_commands(Formatted(text.strip()))
