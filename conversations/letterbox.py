"""The letterbox: when a note that somebody passed on comes to the one whom it is for."""

from datetime import time, tzinfo
from typing import Literal

from pydantic import BaseModel, ConfigDict

from conversations.events import Handed
from conversations.local_time import DAY, MINUTE, WAKING, next_time, next_waking
from conversations.notes import FAMILIES

TAKE_BACK = 10 * MINUTE
"""How long a note waits, so that the one who passed it on can take it back."""
TAKE_BACK_SLOWLY = 20 * MINUTE
"""The same after many presses."""

WEEK = 7 * DAY
LAPSES_AFTER = WEEK
"""A note that has not come by then never does."""
TWO = 2
"""Notes in any seven days, unless somebody chose otherwise."""

_MIDNIGHT = time(0)


class Letterbox(BaseModel):
    """What a person lets in of their partner's notes, and when. It is shown to nobody else."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    when: Literal["hour", "look", "none"] = "hour"
    """By themselves at an hour of the person's own, when the person looks, or never."""
    hour: time = time(19)
    often: Literal["two", "all"] = "two"
    refused: tuple[str, ...] = ()
    """The families of which nothing more is to come."""
    came: tuple[int, ...] = ()
    """When notes came, within a week of the latest; the earliest first."""

    def took_in(self, at: int) -> "Letterbox":
        """A note came at this instant, the latest so far."""
        lately = (each for each in self.came if at - each < WEEK)
        return self.model_copy(update={"came": (*lately, at)})

    def refusing(self, kind: str) -> "Letterbox":
        """Nothing more like a note of this kind."""
        refused = tuple(sorted({*self.refused, FAMILIES[kind]}))
        return self.model_copy(update={"refused": refused})


def comes_at(
    box: Letterbox, note: Handed, now: int, zone: tzinfo, quiet_until: int = 0
) -> int | None:
    """When a note comes by itself.

    Args:
        box: what the person lets in.
        note: the note that waits.
        now: the instant.
        zone: where the person lives.
        quiet_until: the end of the person's rest; it may have gone by.

    Returns:
        `now`: it comes now. A later instant: then it is to be asked again. None: it never comes.
    """
    lapses = note.since + LAPSES_AFTER
    if now >= lapses or box.when == "none" or _is_refused(box, note):
        return None
    if box.when == "look":
        return lapses
    candidate = max(now, quiet_until, _allowed_from(box), _day_after(box, zone))
    return min(next_waking(candidate, zone, _hours(box.hour)), lapses)


def may_be_brought(box: Letterbox, note: Handed, now: int) -> bool:
    """Whether a person who looks gets this note."""
    waits = note.since <= now < note.since + LAPSES_AFTER
    return waits and not _is_refused(box, note) and _allowed_from(box) <= now


def is_own_hour(hour: time) -> bool:
    """Whether notes may come from this time of the day on."""
    return WAKING[0] <= hour < WAKING[1]


def _is_refused(box: Letterbox, note: Handed) -> bool:
    return FAMILIES[note.kind] in box.refused


def _allowed_from(box: Letterbox) -> int:
    """From when on one more note is not too much for a week."""
    if box.often == "all" or len(box.came) < TWO:
        return 0
    return box.came[-TWO] + WEEK


def _day_after(box: Letterbox, zone: tzinfo) -> int:
    """At an hour of one's own comes one note at most."""
    return next_time(box.came[-1], _MIDNIGHT, zone) if box.came else 0


def _hours(hour: time) -> tuple[time, time]:
    """The hour that begins then, as far as it is in the daytime."""
    if hour.hour + 1 >= WAKING[1].hour:
        return hour, WAKING[1]
    return hour, hour.replace(hour=hour.hour + 1)
