"""What people have a mind to do, and when: sessions of a few acts, weeks apart or days."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from heapq import heappop, heappush
from random import Random
from zoneinfo import ZoneInfo

from bot.clock import MICROSECONDS
from bot.simulation.cast import Somebody
from bot.simulation.phones import Phones

DAY = 86_400 * MICROSECONDS
WEEK = 7 * DAY
USUAL_GAP_DAYS = 9.0
SILENT_ONE_IN = 12
"""So many sessions for each after which somebody is silent for weeks."""

HOURS = (*range(7, 24), *range(7, 24), *range(17, 23), *range(24))
"""Of the local day; now and then one of the night."""

WELCOME = ("start", *("first",) * 5)
CLOCK = ("/clock", "words", "tap", "tap")
INVITE = ("/invite", *("first",) * 5)
LINK = ("link", *("first",) * 6)
CONFIRM = ("first",) * 3
SHARE = ("found", "group first")
JOIN = ("group first", "group first")
TOGETHER = ("/together", "first")

COMMANDS = (
    *("/today",) * 6,
    *("/settings",) * 6,
    *("/together",) * 4,
    *("/bid",) * 4,
    *("/letterbox", "/pace", "/break", "/rest", "/resume", "/wish", "/hurts", "/body", "/stress"),
    *("/moment", "/moment", "/list", "/ours", "/mirror", "/export"),
    *("/notice", "/answer", "/questions", "/waiting", "/talk", "/clock", "/help", "/nonsense"),
    *("/repair", "/repair", "/window", "/evidence", "/ritual", "/news", "/wave", "/staying"),
    *("/gentle", "/doubts", "/alone", "/outside", "/style", "/goodbye", "/find", "/path"),
    "/country",
)
RARE = (("/stop",), ("/stop", "tap"), ("/leave", "tap", "tap"), ("/forget", "tap"), ("block",))
IN_GROUP = ("group /week", "group /break", "group first", "group tap", "group words", "group /help")


@dataclass(order=True)
class Planned:
    """An act to come."""

    at: int
    number: int
    who: Somebody = field(compare=False)
    what: str = field(compare=False)


@dataclass
class Habits:
    """Everybody's agenda.

    Attributes:
        phones: where they do it.
        random: what decides.
        linked: those who have read on their phones that they are linked.
    """

    phones: Phones
    random: Random
    linked: set[int]
    _agenda: list[Planned] = field(default_factory=list)
    _count: int = 0

    def begin(self, people: list[Somebody], now: int, ends: int) -> None:
        """People come one after the other, in the first weeks; partners within some days."""
        last = min(2 * WEEK, (ends - now) // 4)
        for each in people:
            came = now + self.random.randrange(last)
            self.plan(each, self._hour(each, came), WELCOME)
            if each.partner is not None and each.partner.number < each.number:
                self._couple(each.partner, each, now + last // 2)
            self._next_session(each, came)

    @property
    def next_at(self) -> int | None:
        """When the next act comes."""
        return self._agenda[0].at if self._agenda else None

    def live(self, now: int) -> bool:
        """Does all that is planned up to this instant; says whether that was anything."""
        was = False
        while self._agenda and self._agenda[0].at <= now:
            planned = heappop(self._agenda)
            if planned.what == "session":
                self._session(planned.who, now)
            else:
                self.phones.does(planned.who, planned.what, now)
                was = True
        return was

    def _couple(self, one: Somebody, other: Somebody, now: int) -> None:
        """One invites, the other accepts, both confirm; with delays, and not always in time."""
        at = self._hour(one, now + self.random.randrange(3 * DAY))
        at = self.plan(one, at, INVITE)
        at = self.plan(other, at + self.random.randrange(2 * DAY), LINK)
        for _ in range(2):  # at first something else may have been the newest on the phone
            at = self.plan(one, at + self.random.randrange(DAY), CONFIRM)
            at = self.plan(other, at + self.random.randrange(DAY), CONFIRM)
        if self.random.random() < 1 / 2:
            for each in (one, other):
                self.plan(each, self._hour(each, at + self.random.randrange(WEEK)), TOGETHER)
        if self.random.random() < 1 / 3:
            at = self.plan(one, at + self.random.randrange(DAY), SHARE)
            self.plan(other, at + self.random.randrange(DAY), JOIN)

    def _session(self, who: Somebody, now: int) -> None:
        self.plan(who, now, self._mind(who))
        self._next_session(who, now)

    def _mind(self, who: Somebody) -> tuple[str, ...]:
        """What somebody does this time."""
        chance = self.random.random()
        if who.blocked:
            return ("unblock", "start") if chance < 1 / 2 else ()
        if not who.met or chance < 1 / 40:
            return WELCOME
        if who.walls[0] is UTC and chance < 1 / 3:
            return CLOCK
        if chance > 1 - 1 / 16:
            return self.random.choice(RARE)
        if who.group is not None and chance > 4 / 5:
            return (self.random.choice(IN_GROUP),)
        if who.partner is not None and who.user not in self.linked and chance > 4 / 5:
            return INVITE if who.number < who.partner.number else LINK
        return self._usual()

    def _usual(self) -> tuple[str, ...]:
        begins = self.random.choice(("tap", "tap", "words", *COMMANDS))
        more = self.random.choices(("tap", "first", "twice", "words"), (8, 8, 1, 2), k=2)
        return (begins, *more[: self.random.randrange(3)])

    def _next_session(self, who: Somebody, now: int) -> None:
        days = 1 + self.random.expovariate(1 / (USUAL_GAP_DAYS - 1))
        if not self.random.randrange(SILENT_ONE_IN):
            days += self.random.randrange(14, 56)
        self.plan(who, self._hour(who, now + round(days * DAY)), ("session",))

    def plan(self, who: Somebody, at: int, acts: tuple[str, ...]) -> int:
        """Puts acts down, some seconds apart; several people's may fall on one instant."""
        for what in acts:
            self._count += 1
            heappush(self._agenda, Planned(at, self._count, who, what))
            at += 15 * MICROSECONDS * self.random.randrange(1, 7)
        return at

    def _hour(self, who: Somebody, at: int) -> int:
        """Some minute of that day at home, and never before `at`."""
        zone = ZoneInfo(who.home)
        day = datetime.fromtimestamp(at // MICROSECONDS, zone)
        hour, minute = self.random.choice(HOURS), self.random.randrange(0, 60, 5)
        then = day.replace(hour=hour, minute=minute, second=0, microsecond=0)
        if then < day:
            then += timedelta(days=1)
        return int(then.timestamp()) * MICROSECONDS
