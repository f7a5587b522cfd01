"""Promises watched from outside: by what people do and by what is to be seen in their chats."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, time, tzinfo

from bot.clock import MICROSECONDS
from bot.simulation.cast import Somebody
from bot.simulation.eye import Shown, Violation
from bot.simulation.known_lines import KnownLines
from bot.simulation.phones import Act
from bot.simulation.private_words import whose

MINUTE = 60 * MICROSECONDS
HOUR = 60 * MINUTE
FOLLOWS_WITHIN = 15 * MINUTE
"""What comes so soon after an act of a person, or in their group, follows from it."""

PARTNER_WITHIN = 5 * MINUTE
"""The same for an act of their partner: a note waits for ten minutes, so it is not meant."""

ANSWERED_WITHIN = HOUR
"""By then a sign of the bot's must be there, whatever went wrong on the way."""

COPY_WITHIN = 5 * MINUTE
"""A reply may come twice after a crash; later it is no copy."""

WAKING = (time(8), time(22))


@dataclass
class Watch:
    """Everything that is watched in chats; `violations` grows."""

    lines: KnownLines
    people: dict[int, Somebody]
    violations: list[Violation] = field(default_factory=list)
    linked: set[int] = field(default_factory=set)
    """Those who have read that they are linked."""
    _acted: dict[int, Act] = field(default_factory=dict)
    """By person: the last thing that they did."""
    _in_group: dict[int, int] = field(default_factory=dict)
    """By group: when somebody last did something there."""
    _unanswered: dict[int, Act] = field(default_factory=dict)
    """By chat: the first act that nothing has followed yet."""
    _stopped: dict[int, int] = field(default_factory=dict)
    """By person: when they read that all has stopped, as long as they do nothing else."""
    _parted: dict[int, int] = field(default_factory=dict)
    """By person: when one of their couple read that they have left."""
    _came: defaultdict[int, dict[str, int]] = field(default_factory=lambda: defaultdict(dict))
    """By person: what came by itself, and when."""

    # What people do.

    def acted(self, act: Act) -> None:
        """Somebody does something; the bot does not know it yet."""
        who = act.who
        self._acted[who.user] = act
        if act.chat != who.user:
            self._in_group[act.chat] = act.at
        if act.answered:
            self._unanswered.setdefault(act.chat, act)
        if act.what == "block":
            self._unanswered.pop(act.chat, None)
        if act.what not in {"/stop", "block"}:
            self._stopped.pop(who.user, None)

    def crashed(self, now: int) -> None:
        """The bot died. A tap's answer may have gone with it, if there was nothing else to it."""
        taps = [act for act in self._unanswered.values() if act.what == "tap"]
        for act in taps:
            if now - act.at < MINUTE:
                del self._unanswered[act.chat]

    # What is to be seen.

    def alerted(self, user: int) -> None:
        """An alert is a sign as well, wherever they tapped."""
        who = self.people[user]
        for chat in (user, who.group):
            waiting = self._unanswered.get(chat or 0)
            if waiting is not None and waiting.who is who:
                del self._unanswered[waiting.chat]

    def shown(self, shown: Shown) -> None:
        """Something changed in a chat."""
        if not shown.message["is_bot"] and shown.kind != "deleted":
            return
        self._unanswered.pop(shown.chat, None)
        who = self.people.get(shown.chat)
        if shown.kind != "deleted":
            self._told(who, shown)
        if who is None or not shown.message["is_bot"] or shown.kind == "deleted":
            return
        if shown.kind == "message":
            self._came_in(who, shown)
        self._reads(who, shown)

    def _told(self, who: Somebody | None, shown: Shown) -> None:
        """Somebody's words belong in their own chat; in their partner's, where they passed them on.

        What may be passed on, and when, is for the two worlds to watch.
        """
        for number in whose(shown.message["text"]):
            if who is None:
                self._blame("P1", self._numbered(number), shown.at, "their own words in a group")
            elif number not in {who.number, who.partner.number if who.partner else None}:
                self._blame("P1", self._numbered(number), shown.at, "their words with a stranger")

    def _numbered(self, number: int) -> Somebody:
        return next(each for each in self.people.values() if each.number == number)

    def _reads(self, who: Somebody, shown: Shown) -> None:
        text = shown.message["text"]
        acted = self._acted.get(who.user)
        if text.startswith(self.lines.stopped) and acted is not None and acted.what == "/stop":
            self._stopped.setdefault(who.user, shown.at)
        elif text.startswith((*self.lines.left, *self.lines.forgotten)):
            self._parts(who, shown.at)
            if text.startswith(self.lines.forgotten):
                who.is_forgotten()
        elif text.startswith(self.lines.knows_time):
            who.is_understood()
        elif text.startswith(self.lines.own_hours):
            who.own_hours = True
        elif text.startswith((*self.lines.undone, *self.lines.linked)):
            self._joins(who, linked=text.startswith(self.lines.linked))

    def _parts(self, who: Somebody, at: int) -> None:
        for each in (who, who.partner):
            if each is not None:
                self._parted[each.user] = at

    def _joins(self, who: Somebody, *, linked: bool) -> None:
        for each in (who, who.partner):
            if each is not None:
                self._parted.pop(each.user, None)
        if linked:
            self.linked.add(who.user)

    def _came_in(self, who: Somebody, shown: Shown) -> None:
        """A new message of the bot's in somebody's own chat."""
        text = shown.message["text"]
        if who.user in self._stopped and not text.startswith(self.lines.stopped):
            self._blame("P7", who, shown.at, "a message after “Stopped.” was there")
        if not self._by_itself(who, shown.at):
            return
        if not who.met:
            self._blame("P7", who, shown.at, "a message to somebody who never pressed Start")
        if who.user in self._parted and text.startswith(self.lines.shared):
            self._blame("P5", who, shown.at, "something of a couple's after one has left")
        # A picture comes for a tap alone, however late.
        if not text.startswith(self.lines.asked_for) and not shown.message["media"]:
            self._by_the_clock(who, shown)

    def _by_the_clock(self, who: Somebody, shown: Shown) -> None:
        walls = [on_the_wall(shown.at, zone) for zone in who.walls]
        if not who.own_hours and not any(WAKING[0] <= wall.time() < WAKING[1] for wall in walls):
            self._blame("P8", who, shown.at, f"a message by itself at {walls[0]:%H:%M} there")
        line = shown.message["text"]
        before = self._came[who.user].get(line)
        self._came[who.user][line] = shown.at
        if before is None or shown.at - before < COPY_WITHIN:
            return
        if on_the_wall(before, who.walls[0]).date() == walls[0].date():
            self._blame("P8", who, shown.at, "the same came by itself twice on one day there")

    def _by_itself(self, who: Somebody, at: int) -> bool:
        """Whether nothing that they did, nor their partner, can be why it comes now."""
        acts = [(self._acted.get(who.user), FOLLOWS_WITHIN)]
        if who.partner is not None:
            acts.append((self._acted.get(who.partner.user), PARTNER_WITHIN))
        recent = any(act is not None and at - act.at < within for act, within in acts)
        in_group = self._in_group.get(who.group or 0)
        return not recent and (in_group is None or at - in_group >= FOLLOWS_WITHIN)

    # What should have been there to be seen.

    def overdue(self, now: int) -> None:
        """Counts acts that nothing has followed in good time."""
        late = [act for act in self._unanswered.values() if now - act.at >= ANSWERED_WITHIN]
        for act in late:
            del self._unanswered[act.chat]
            self._blame("P11", act.who, act.at, f"nothing followed in an hour on: {act.what}")

    def _blame(self, promise: str, who: Somebody, at: int, seen: str) -> None:
        self.violations.append(Violation(promise, who.number, at, seen))


def on_the_wall(at: int, zone: tzinfo) -> datetime:
    """What a clock there shows."""
    return datetime.fromtimestamp(at // MICROSECONDS, zone)


def by_chat(people: Iterable[Somebody]) -> dict[int, Somebody]:
    """Everybody, by the number of their own chat."""
    return {each.user: each for each in people}
