"""A rest: a pause with a date for looking again. It is one person's own; nobody else is told."""

from datetime import time, timedelta, tzinfo

from bot import appointing, letterbox
from bot.acting import Acting, Done
from bot.keeping import Kept
from conversations.events import Opened
from conversations.local_time import next_time, on_the_wall, same_on_the_wall, zone_of
from storage import appointments
from storage.talks import SILENT_AFTER

EVENING = time(19)
"""When it is asked again, where the person is."""

SHORTEST, LONGEST = 3, 21
"""Days."""

LONG = timedelta(weeks=6)


def see(acting: Acting) -> Done:
    """Whether a rest is going on."""
    going_on = acting.kept.is_resting(acting.now)
    return Done(acting.row, acting.kept, "resting" if going_on else "free")


def see_long(acting: Acting) -> Done:
    """Whether rests have followed one another for six weeks."""
    since = acting.kept.rest_since
    if since is None:
        return Done(acting.row, acting.kept, "short")
    zone = zone_of(acting.row.zone)
    # Dates, not hours: the date is asked about in the evening, whenever on its day a rest began.
    days = on_the_wall(acting.now, zone).date() - on_the_wall(since, zone).date()
    return Done(acting.row, acting.kept, "long" if days >= LONG else "short")


def begin(acting: Acting, days: int) -> Done:
    """Asks again in the evening so many days ahead, and then only.

    Raises:
        ValueError: no rest is that short or that long.
    """
    if not SHORTEST <= days <= LONGEST:
        raise ValueError(days)
    _drop(acting)
    until = next_time(acting.now, EVENING, zone_of(acting.row.zone), days=days)
    number = appointing.for_oneself(acting, Opened("rest-over", patient=True), until)
    changes = {"rest": number, "rest_until": until, "rest_since": _since(acting)}
    return Done(acting.row, acting.kept.model_copy(update=changes))


def end(acting: Acting) -> Done:
    """Nothing is asked again, and the next rest is the first one."""
    _drop(acting)
    # Notes that waited for the end of the rest.
    letterbox.sort(acting)
    return Done(acting.row, acting.kept.without_rest(), appointed=True)


def move(acting: Acting, before: tzinfo) -> Kept:
    """The date stays the same evening, by another clock than before."""
    kept = acting.kept
    if kept.rest is None or kept.rest_until is None or kept.rest_until <= acting.now:
        return kept
    until = same_on_the_wall(kept.rest_until, before, zone_of(acting.row.zone))
    appointments.put_off(acting.connection, kept.rest, until)
    return kept.model_copy(update={"rest_until": until})


def _drop(acting: Acting) -> None:
    if acting.kept.rest is not None:
        appointments.drop(acting.connection, acting.kept.rest)


def _since(acting: Acting) -> int:
    """A rest follows the one before if it begins while that one is on, or is being asked about."""
    since, until = acting.kept.rest_since, acting.kept.rest_until
    if since is None or until is None or acting.now > until + SILENT_AFTER:
        return acting.now
    return since
