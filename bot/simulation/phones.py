"""What somebody does on a phone, one act at a time, with what is to be seen there."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

from bot.simulation.cast import Somebody
from bot.simulation.known_lines import KnownLines
from bot.simulation.private_words import word_of
from rehearsal.chats import Message
from rehearsal.world import Impossible, World

LOOKED_AT = 8
"""How many of the newest messages somebody looks at for a button."""

NOON = 12

WORDS = ("tea", "a walk by the river", "rain", "Sunday", "the old song", "quiet", "3", "19:30")
"""What people type. None of it is ever reported."""


@dataclass(frozen=True)
class Act:
    """Something a person has done. `what` is a command or the kind of act, never their words."""

    at: int
    who: Somebody
    chat: int
    what: str
    answered: bool = True
    """The bot owes them a sign that it took it in."""


@dataclass(frozen=True)
class Phones:
    """Everybody's phones; `seen` is told of every act before the bot hears of it."""

    world: World
    lines: KnownLines
    random: Random
    seen: Callable[[Act], None]

    def does(self, who: Somebody, what: str, now: int) -> None:
        """Does it, if it can be done.

        Args:
            who: the person.
            what: a command, or one of the kinds of act below.
            now: this instant, in microseconds.
        """
        group = what.startswith("group ")
        chat = who.group if group else who.user
        if chat is None:
            return
        try:
            self._does(who, chat, what.removeprefix("group "), now)
        except Impossible:
            return

    def _does(self, who: Somebody, chat: int, what: str, now: int) -> None:
        match what:
            case "first" | "tap" | "twice":
                self._taps(Act(now, who, chat, what))
            case "block" | "unblock":
                self._lets_in(Act(now, who, chat, what, answered=False))
            case "words":
                self._types(Act(now, who, chat, what, answered=chat == who.user))
            case "start" | "link":
                self._starts(Act(now, who, chat, what))
            case "found":
                self._founds(Act(now, who, chat, what, answered=False))
            case command:
                self._says(Act(now, who, chat, command), command)

    def _says(self, act: Act, text: str) -> None:
        self.world.say(act.who.user, act.chat, text)
        self.seen(act)

    def _starts(self, act: Act) -> None:
        partner = act.who.partner
        payload = self._link(partner) if act.what == "link" and partner else None
        if act.what == "link" and payload is None:
            return
        self.world.start(act.who.user, payload)
        act.who.met, act.who.blocked = True, False
        self.seen(act)

    def _link(self, partner: Somebody) -> str | None:
        """The token in the newest invite on the partner's phone."""
        for message in reversed(self.world.state.chats[partner.user].messages.values()):
            _, found, rest = message.text.text.partition("?start=")
            if found and message.sender == self.world.state.bot and not message.deleted:
                return rest.split(maxsplit=1)[0]
        return None

    def _lets_in(self, act: Act) -> None:
        block = act.what == "block"
        if block == act.who.blocked or not act.who.met:
            return
        (self.world.block if block else self.world.unblock)(act.who.user)
        act.who.blocked = block
        self.seen(act)

    def _founds(self, act: Act) -> None:
        """A group for two, and the bot in it."""
        partner = act.who.partner
        if partner is None or act.who.group is not None:
            return
        group = self.world.create_group(act.who.user, f"Pair {act.who.number}")
        act.who.group = partner.group = group
        self.world.join(partner.user, group)
        self.world.add_bot(act.who.user, group)
        self.seen(act)

    def _types(self, act: Act) -> None:
        newest = self._newest(act.chat)
        asked = newest is not None and newest.text.text.startswith(self.lines.asks_time)
        by_name = self.random.random() < 1 / 3
        tells = act.who.tells_time(act.at, by_name=by_name) if asked else None
        self._says(act, tells or self._words(act.who))

    def _words(self, who: Somebody) -> str:
        """What somebody says; what is no number is known as theirs wherever it turns up."""
        words = self.random.choice(WORDS)
        return words if words[0].isdigit() else f"{words} {word_of(who.number)}"

    def _taps(self, act: Act) -> None:
        """One of the buttons of the newest message that has some; mostly the first."""
        message = self._newest(act.chat)
        if message is None:
            return
        if message.text.text.startswith(self.lines.asks_time):
            self._types(Act(act.at, act.who, act.chat, "words"))
            return
        offered = self._offered(message)
        if not offered:
            return
        data = offered[self._which(act, message, len(offered))]["callback_data"]
        for again in range(2 if act.what == "twice" else 1):
            # The second tap comes too late: its answer is a little alert, which may be lost.
            self.world.tap(act.who.user, act.chat, message.id, data)
            self.seen(Act(act.at, act.who, act.chat, "tap", answered=not again))

    def _which(self, act: Act, message: Message, offered: int) -> int:
        if message.text.text.startswith(self.lines.asks_half):
            return int(act.who.told_hour >= NOON)
        if message.text.text.startswith(self.lines.asks_place):
            return offered - 1  # they leave it open
        if message.text.text.startswith(self.lines.asks_seasons):
            return int(not act.who.changes)
        if act.what == "first" and message.text.text.startswith(self.lines.link_made):
            return offered - 1  # the first one would take it back
        if act.what == "first" or self.random.random() < 1 / 3:
            return 0
        return self.random.randrange(offered)

    def _newest(self, chat: int) -> Message | None:
        messages = reversed(self.world.state.chats[chat].messages.values())
        for message in itertools.islice(messages, LOOKED_AT):
            if not message.deleted and self._offered(message):
                return message
        return None

    @staticmethod
    def _offered(message: Message) -> list[dict[str, Any]]:
        buttons = itertools.chain.from_iterable(message.keyboard)
        return [button for button in buttons if "callback_data" in button]
