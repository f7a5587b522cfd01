"""Who there is: where they live, with whom, and by which clock the bot may see them."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from random import Random
from zoneinfo import ZoneInfo

from bot.clock import MICROSECONDS
from rehearsal.chats import User

FIRST_USER = 10_001

HOMES = (
    *("Europe/Berlin", "America/New_York", "Europe/London", "Australia/Sydney"),
    *("America/Santiago", "Asia/Kolkata", "Asia/Tokyo", "Africa/Lagos"),
)
"""In the first five the clocks change within a year. At the beginning no two of them show the same
time and change at other dates, so that whoever only tells the time is understood."""


@dataclass
class Somebody:
    """One simulated person. `user` is their number in Telegram, and that of their own chat."""

    user: int
    home: str
    partner: "Somebody | None" = None
    group: int | None = None
    """The chat that they share with their partner."""
    blocked: bool = False
    walls: tuple[tzinfo, ...] = (UTC,)
    """The clocks that the bot may take for theirs, by all that they have told it."""
    met: bool = field(default=False)
    """They have pressed Start."""
    own_hours: bool = False
    """They have chosen quiet hours of their own."""
    told_hour: int = 0
    """Of the time that they told last."""
    _told: tuple[tzinfo, ...] = ()

    @property
    def number(self) -> int:
        """Which of the people it is, counted from 1; this is what a report names."""
        return self.user - FIRST_USER + 1

    @property
    def changes(self) -> bool:
        """Whether the clocks at home change with the seasons."""
        zone = ZoneInfo(self.home)
        offsets = {datetime(2026, month, 15, tzinfo=zone).utcoffset() for month in (1, 7)}
        return len(offsets) > 1

    def wall(self, now: int) -> datetime:
        """What the clock shows at home."""
        return datetime.fromtimestamp(now // MICROSECONDS, ZoneInfo(self.home))

    def tells_time(self, now: int, *, by_name: bool) -> str:
        """What they answer when they are asked what time it is. From then on the bot may know."""
        here = self.wall(now)
        self.told_hour = here.hour
        offset = here.utcoffset() or timedelta()
        self._told = (ZoneInfo(self.home), timezone(offset))
        self.walls = (*self._told, *self.walls[-1:])
        return self.home if by_name else f"{here:%H:%M}"

    def is_understood(self) -> None:
        """The bot has said that it goes by what they told it."""
        self.walls = self._told or self.walls

    def is_forgotten(self) -> None:
        """Nothing is kept about them any more, not even by which clock they live."""
        self.walls, self._told, self.own_hours = (UTC,), (), False

    def as_user(self) -> User:
        """As Telegram knows them."""
        return User(self.user, f"P{self.number}", f"person_{self.number}", "en")


def cast(random: Random, people: int) -> list[Somebody]:
    """So many people; two thirds of them are couples, and live by the same clock."""
    all_of_them = [Somebody(FIRST_USER + n, random.choice(HOMES)) for n in range(people)]
    pairs = people // 3
    for one, other in zip(
        all_of_them[0 : 2 * pairs : 2], all_of_them[1 : 2 * pairs : 2], strict=True
    ):
        one.partner, other.partner, other.home = other, one, one.home
    return all_of_them
