"""What comes to two by itself: a week's question, and the wish of a week for whoever looks.

Whether one of the two is asked depends on the couple's own chance and on the calendar, never on
what the other one chose or answered.
"""

from dataclasses import dataclass
from datetime import tzinfo

from bot import appointing, keeping
from bot.acting import Acting, Done
from bot.keeping import Drawn, Kept
from conversations import joint, pace
from conversations.events import Opened, Weekly
from conversations.local_time import HOUR, same_on_the_wall, zone_of
from conversations.pace import Level
from conversations.talk import Occasion
from storage import appointments, couples

QUESTION = "weekly-together"
WISH = "would-you-like"
LATEST = 3 * HOUR // 2
"""A question that could not come in time does not come that week."""


def see(acting: Acting) -> Done:
    """Whether the person is asked the week's question."""
    return Done(acting.row, acting.kept, "off" if acting.kept.weekly is None else "on")


def begin(acting: Acting) -> Done:
    """From the next weekly moment on, the person is asked the week's question."""
    if acting.kept.weekly is not None:
        return Done(acting.row, acting.kept)
    at = pace.next_moment(acting.now, zone_of(acting.row.zone))
    number = appointing.for_oneself(acting, Weekly(), at)
    return Done(acting.row, acting.kept.model_copy(update={"weekly": number}))


def end(acting: Acting) -> Done:
    """No further question comes; one that is there stays."""
    if acting.kept.weekly is not None:
        appointments.drop(acting.connection, acting.kept.weekly)
    return Done(acting.row, acting.kept.model_copy(update={"weekly": None}))


def move(acting: Acting, before: tzinfo) -> None:
    """The week's question stays the same evening, by another clock than before."""
    if acting.kept.weekly is None:
        return
    planned = pace.next_moment(acting.now, before)
    at = same_on_the_wall(planned, before, zone_of(acting.row.zone))
    appointments.put_off(acting.connection, acting.kept.weekly, at)


def come(acting: Acting, row_id: int, due_at: int) -> Opened | None:
    """The weekly moment: the question, if there is one for this person this week."""
    following = pace.next_moment(acting.now, zone_of(acting.row.zone))
    appointments.put_off(acting.connection, row_id, following)
    resting = acting.kept.is_resting(acting.now)
    if resting or not acting.row.reachable or acting.now - due_at > LATEST:
        return None
    week = _week(acting)
    if week is None or not joint.is_asked(week.seed, week.number, first=week.first):
        return None
    return Opened(QUESTION, occasion=week.occasion)


def draw_wish(acting: Acting) -> Done:
    """This week's wish, if there is one to look at."""
    if not couples.is_linked(acting.connection, acting.row.id):
        return Done(acting.row, acting.kept, "alone")
    drawn = _drawn(acting)
    kept = acting.kept.model_copy(update={"drawn": drawn})
    if drawn.occasion is None:
        return Done(acting.row, kept, "none")
    return Done(acting.row, kept, "asked", occasion=drawn.occasion)


def _drawn(acting: Acting) -> Drawn:
    """What was drawn stays for the week, so that nothing the other one does shows in it.

    A pace of one's own that has become slower since counts at once.
    """
    number = pace.week_of(acting.now, zone_of(acting.row.zone))
    before = acting.kept.drawn
    if before is not None and before.week == number:
        wish = before.occasion
        too_close = wish is not None and pace.is_below(_level(acting.kept), wish.level)
        return before.model_copy(update={"occasion": None}) if too_close else before
    week = _week(acting)
    asked = week is not None and joint.is_asked_a_wish(week.seed, number, first=week.first)
    return Drawn(week=number, occasion=week.occasion if week is not None and asked else None)


@dataclass(frozen=True)
class Week:
    """A couple's week, as one of the two has it."""

    seed: int
    number: int
    first: bool
    """Which of the two the person is."""
    occasion: Occasion


def _week(acting: Acting) -> Week | None:
    """None: there is nobody at the other end."""
    partner = appointing.partner(acting)
    mine = couples.membership_of(acting.connection, acting.row.id)
    if partner is None or mine is None:
        return None
    seed = couples.seed_of(acting.connection, mine.couple_id)
    number = pace.week_of(acting.now, zone_of(acting.row.zone))
    theirs = keeping.open_kept(acting.tools.vault, partner) or Kept()
    levels = (_level(acting.kept), _level(theirs))
    occasion = joint.occasion(seed, number, pace.level_in_force(*levels, seed, number))
    return Week(seed, number, acting.row.id < partner.id, occasion)


def _level(kept: Kept) -> Level:
    return kept.pace or pace.USUAL
