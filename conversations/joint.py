"""What two are asked together: which card it is, and at what hour something is shown to both."""

from collections.abc import Collection
from datetime import time
from random import Random

from conversations.local_time import DAY, MINUTE, is_waking, on_the_wall, zone_of
from conversations.pace import LEVELS, Level
from conversations.talk import Occasion, Place

REVEAL_HOUR = time(20)
QUARTER = 15 * MINUTE


def occasion(seed: int, number: int, force: Level) -> Occasion:
    """What a couple's occasion is about: by chance at the level in force, or at a quieter one."""
    below = LEVELS[: LEVELS.index(force) + 1]
    return Occasion(number=number, seed=seed, level=Random(f"level/{seed}/{number}").choice(below))


def is_asked(seed: int, number: int, *, first: bool) -> bool:
    """Whether one of the two is asked a week's question: one in four goes to one of them alone.

    Args:
        seed: the couple's own.
        number: the week's.
        first: which of the two; the other one is not.
    """
    draw = Random(f"asked/{seed}/{number}")
    return draw.randrange(4) > 0 or (draw.randrange(2) == 0) is first


def is_asked_a_wish(seed: int, number: int, *, first: bool) -> bool:
    """Whether one of the two has a wish to look at this week: every other week, by chance.

    So whoever said yes to one learns little from its not being shown: with a chance of one half
    the other one was never asked, and the odds of their yes halve at worst.
    """
    return Random(f"wish/{seed}/{number}/{first}").randrange(2) == 0


def card(cards: tuple[str, ...], occasion: Occasion) -> str:
    """The card of an occasion: each of a deck once, in an order of the couple's own, and round.

    Nothing that either of the two does moves the order on.
    """
    shuffled = Random(f"{occasion.seed}/{len(cards)}").sample(cards, len(cards))
    return shuffled[occasion.number % len(cards)]


def question(place: Place, occasion: Occasion | None) -> str:
    """Which question it is that both are asked: the same words for both, at the same occasion."""
    number = 0 if occasion is None else occasion.number
    cards = sorted(value for value in place.values.values() if "/" in value)
    return " ".join((place.script, place.step, str(number), *cards))


def reveal_at(now: int, *zones: str | None) -> int:
    """The couple's next reveal hour: one a day, waking for both, as near to 20:00 as may be.

    Whoever asks, and in whatever order the zones are named, it is the same.
    """
    both = [zone_of(zone) for zone in zones]

    def unlike_evening(instant: int) -> tuple[bool, int, int]:
        walls = [on_the_wall(instant, zone) for zone in both]
        off = [abs(wall.hour * 60 + wall.minute - REVEAL_HOUR.hour * 60) for wall in walls]
        waking = all(is_waking(instant, zone) for zone in both)
        return not waking, max(off), instant % DAY

    first = now // QUARTER * QUARTER + QUARTER
    return min(range(first, first + DAY, QUARTER), key=unlike_evening)


def shown(match: Collection[str], mine: str, theirs: str) -> bool:
    """Whether what the two answered is shown: where some answers match, only those are."""
    return not match or (mine in match and theirs in match)
