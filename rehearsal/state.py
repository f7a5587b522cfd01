"""What is true on the server, and the few ways in which it changes."""

import itertools
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from rehearsal.chats import CAST, Chat, Message, User, member_json, message_json
from rehearsal.faults import Faults
from rehearsal.flood import Flood
from rehearsal.journal import Journal
from rehearsal.privacy import reaches_bot
from rehearsal.refusals import Answer
from rehearsal.transcript import seen
from rehearsal.updates import MESSAGE_LIFE, QUERY_LIFE, Updates

KEPT_CALLS = 5_000


@dataclass(frozen=True, slots=True)
class Upload:
    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Call:
    number: int
    at: float
    method: str
    params: Mapping[str, str]
    answer: Answer
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Alert:
    """What answerCallbackQuery showed to the one who tapped."""

    user: int
    chat: int
    text: str
    modal: bool


@dataclass(frozen=True, slots=True)
class Query:
    user: int
    chat: int
    until: float
    answered: bool = False


@dataclass(slots=True)
class About:
    """What the bot says of itself: commands by scope and language, and its texts."""

    commands: dict[tuple[str, str], list[dict[str, Any]]] = field(default_factory=dict)
    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    menu_button: dict[str, Any] = field(default_factory=lambda: {"type": "commands"})
    webhook: dict[str, Any] = field(default_factory=lambda: {"url": ""})


class State:
    def __init__(self, clock: Callable[[], float], bot: User, flood: Flood) -> None:
        self.clock = clock
        self.bot = bot
        self.flood = flood
        self.updates = Updates()
        self.journal = Journal()
        self.faults = Faults()
        self.calls: deque[Call] = deque(maxlen=KEPT_CALLS)
        self.call_numbers = itertools.count(1)
        self.message_ids = itertools.count(1)
        self.query_ids = itertools.count(4_000_000_000_000_001)
        self.group_ids = itertools.count(1)
        self.begin()

    def begin(self) -> None:
        """Everybody as before the first contact; numbers go on rising."""
        self.users = {user.id: user for user in CAST}
        self.chats = {user.id: _private(user) for user in CAST}
        self.alerts: list[Alert] = []
        self.queries: dict[str, Query] = {}
        self.uploads: dict[str, Upload] = {}
        self.supergroup_ids: dict[int, itertools.count[int]] = {}
        self.about = About()
        self.updates.clear()

    def now(self) -> int:
        return int(self.clock())

    def next_id(self, chat: Chat) -> int:
        """One counter over all private chats and groups, an own one per supergroup."""
        return next(self.supergroup_ids.get(chat.id, self.message_ids))

    def post(self, message: Message) -> Message:
        chat = self.chats[message.chat]
        chat.messages[message.id] = message
        if message.sender == self.bot:
            chat.bot_wrote = True
            chat.typing_until = 0.0
        self.show("message", message)
        if message.sender != self.bot and reaches_bot(chat, message, self.bot):
            self._deliver("message", message)
        return message

    def change(self, message: Message) -> Message:
        chat = self.chats[message.chat]
        chat.messages[message.id] = message
        self.show("deleted" if message.deleted else "edited", message)
        by_somebody = message.sender != self.bot and not message.deleted
        if by_somebody and message.edited and reaches_bot(chat, message, self.bot):
            self._deliver("edited_message", message)
        return message

    def touch(self, message: Message, **changes: object) -> Message:
        """A change that nobody is told of in an update: reactions, deletion."""
        changed = replace(message, **changes)  # type: ignore[arg-type]
        self.chats[message.chat].messages[message.id] = changed
        self.show("deleted" if changed.deleted else "edited", changed)
        return changed

    def service(self, chat: Chat, sender: User, **news: object) -> Message:
        return self.post(
            Message(self.next_id(chat), chat.id, self.now(), sender, content=news, service=True)
        )

    def show(self, kind: str, message: Message) -> None:
        self.journal.note(kind, chat=message.chat, message=seen(message, self.chats[message.chat]))

    def chat_json(self, chat: Chat) -> dict[str, Any]:
        return chat.as_json(self.users[chat.id] if chat.private else None)

    def message_json(self, message: Message) -> dict[str, Any]:
        chat = self.chats[message.chat]
        shape = message_json(message, self.chat_json(chat))
        replied = chat.messages.get(message.reply_to or 0)
        if replied is not None and not replied.deleted:
            shape["reply_to_message"] = message_json(replied, self.chat_json(chat))
        return shape

    def query(self, user: User, message: Message | None, where: tuple[Chat, int], data: str) -> str:
        """A tap: `message` is None when the bot can no longer see it."""
        chat, message_id = where
        identifier = str(next(self.query_ids))
        until = self.clock() + QUERY_LIFE
        self.queries[identifier] = Query(user.id, chat.id, until)
        body = {
            "id": identifier,
            "from": user.as_json(),
            "chat_instance": str(-chat.id * 7919),
            "data": data,
            "message": self.message_json(message)
            if message
            else {"chat": self.chat_json(chat), "message_id": message_id, "date": 0},
        }
        self.updates.add("callback_query", body, until)
        self.journal.note("query", user=user.id, chat=chat.id, data=data)
        return identifier

    def set_bot(self, chat: Chat, actor: User, status: str) -> None:
        old, chat.bot = chat.bot, status
        body = {
            "chat": self.chat_json(chat),
            "from": actor.as_json(),
            "date": self.now(),
            "old_chat_member": member_json(self.bot, old),
            "new_chat_member": member_json(self.bot, status),
        }
        self.updates.add("my_chat_member", body, self.clock() + MESSAGE_LIFE)
        self.changed()

    def set_member(self, chat: Chat, user: User, status: str) -> None:
        old = chat.members.get(user.id, "left")
        if status == "left":
            chat.members.pop(user.id, None)
        else:
            chat.members[user.id] = status
        if chat.bot == "administrator":
            body = {
                "chat": self.chat_json(chat),
                "from": user.as_json(),
                "date": self.now(),
                "old_chat_member": member_json(user, old),
                "new_chat_member": member_json(user, status),
            }
            self.updates.add("chat_member", body, self.clock() + MESSAGE_LIFE)
        self.changed()

    def changed(self) -> None:
        """Something other than messages: who follows along should look again."""
        self.journal.note("changed")

    def _deliver(self, kind: str, message: Message) -> None:
        post = self.chats[message.chat].kind == "channel"
        name = kind.replace("message", "channel_post") if post else kind
        self.updates.add(name, self.message_json(message), message.date + MESSAGE_LIFE)


def _private(user: User) -> Chat:
    return Chat(user.id, "private", user.first_name, {user.id: "member"})
