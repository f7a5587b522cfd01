"""A rest: a pause with a date for looking again. It is one person's own; nobody else is told."""

from datetime import timedelta, tzinfo

from bot import barrier, letterbox
from bot.acting import Acting, Done
from bot.keeping import Kept
from conversations.local_time import next_time, on_the_wall, same_on_the_wall, zone_of
from conversations.nudges import Asked, asking, uncounted, used, without
from conversations.pace import EVENING
from storage.retention import SILENT_TALK

OVER = "rest-over"
SHORTEST, LONGEST = 3, 21
"""Days."""

WEEK = 7
"""Days of a rest that is one tap, unless a longer one is on."""

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
    until = next_time(acting.now, EVENING, zone_of(acting.row.zone), days=days)
    nudges = asking(acting.kept.nudges, Asked(script=OVER, at=until, why="rest"))
    nudges = uncounted(nudges, until)
    changes = {"nudges": nudges, "rest_until": until, "rest_since": _since(acting)}
    return Done(acting.row, acting.kept.model_copy(update=changes))


def end(acting: Acting) -> Done:
    """Nothing is asked again, and the next rest is the first one."""
    # Notes that waited for the end of the rest.
    letterbox.sort(acting)
    kept = acting.kept.without_rest()
    # What fell in the rest is not late, and does not all come now.
    if acting.kept.is_resting(acting.now):
        after = used(kept.nudges, zone_of(acting.row.zone), acting.now)
        kept = kept.model_copy(update={"nudges": after})
    return Done(acting.row, kept, appointed=True)


def quiet_week(acting: Acting) -> Done:
    """A rest for whoever has no dates to choose tonight."""
    begun = begin(acting, WEEK)
    longer = (acting.kept.rest_until or 0) > (begun.kept.rest_until or 0)
    return Done(acting.row, acting.kept) if longer else begun


def rest_shared(acting: Acting) -> Done:
    """Everything shared rests, in one turn: whoever needs that tonight has no dates to choose."""
    barrier.withdraw(acting)
    begun = quiet_week(acting).kept
    # Not by way of a choice about the weekly one: a reflection that went quiet stays so.
    nudges = uncounted(without(begun.nudges, "follow_up"))
    nudges = nudges.model_copy(update={"together": False})
    return Done(acting.row, begun.model_copy(update={"nudges": nudges}))


def move(acting: Acting, before: tzinfo) -> Kept:
    """The date stays the same evening, by another clock than before."""
    kept = acting.kept
    if kept.rest_until is None or kept.rest_until <= acting.now:
        return kept
    until = same_on_the_wall(kept.rest_until, before, zone_of(acting.row.zone))
    return kept.model_copy(update={"rest_until": until})


def _since(acting: Acting) -> int:
    """A rest follows the one before if it begins while that one is on, or is being asked about."""
    since, until = acting.kept.rest_since, acting.kept.rest_until
    if since is None or until is None or acting.now > until + SILENT_TALK:
        return acting.now
    return since
