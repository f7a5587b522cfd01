"""What comes to two by itself: a week's question, and the wish of a week for whoever looks.

Whether one of the two is asked depends on the couple's own chance and on the calendar, never on
what the other one chose or answered.
"""

from dataclasses import dataclass
from datetime import date, time

from bot import appointing, keeping
from bot.acting import Acting, Done
from bot.keeping import Drawn, Kept
from conversations import joint, pace
from conversations.events import Opened
from conversations.local_time import is_waking, zone_of
from conversations.nudges import chosen
from conversations.pace import Level
from conversations.talk import Occasion
from storage import couples

QUESTION = "weekly-together"
WISH = "would-you-like"

WINDOW = (time(8), time(20, 20))
"""Half an hour that begins within ten minutes is over before nine in the evening."""


def see(acting: Acting) -> Done:
    """Whether the person is asked the week's question."""
    on = acting.kept.nudges.together and not acting.kept.nudges.silent
    return Done(acting.row, acting.kept, "on" if on else "off")


def begin(acting: Acting) -> Done:
    """From the next weekly moment on, the person is asked the week's question."""
    return _choose(acting, together=True)


def end(acting: Acting) -> Done:
    """No further question comes; one that is there stays."""
    return _choose(acting, together=False)


def of_week(acting: Acting, sunday: date) -> Opened | None:
    """The question of the week that begins on this Sunday, if there is one for this person.

    It may come some hours before the week begins, to somebody who goes to bed early.
    """
    week = _week(acting, QUESTION, pace.week_from(sunday))
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


def window_hours(acting: Acting) -> Done:
    """Whether a window for questions still fits into the person's own day.

    Each of the two is asked by their own clock alone: whoever is ready within the ten minutes that
    follow begins at an hour that suits both, and neither learns of the other one's.
    """
    if acting.row.zone is None:
        return Done(acting.row, acting.kept, "unknown")
    fits = is_waking(acting.now, zone_of(acting.row.zone), WINDOW)
    return Done(acting.row, acting.kept, "open" if fits else "late")


def _choose(acting: Acting, *, together: bool) -> Done:
    nudges = chosen(acting.kept.nudges, acting.now, together=together)
    return Done(acting.row, acting.kept.model_copy(update={"nudges": nudges}))


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
    week = _week(acting, WISH, number)
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


def _week(acting: Acting, script: str, number: int) -> Week | None:
    """None: there is nobody at the other end."""
    partner = appointing.partner(acting)
    mine = couples.membership_of(acting.connection, acting.row.id)
    if partner is None or mine is None:
        return None
    seed = couples.seed_of(acting.connection, mine.couple_id)
    theirs = keeping.open_kept(acting.tools.vault, partner) or Kept()
    levels = (_level(acting.kept), _level(theirs))
    size = max(map(len, acting.tools.library.scripts[script].cards.values()))
    occasion = joint.occasion(seed, number, levels, size)
    return Week(seed, number, acting.row.id < partner.id, occasion)


def _level(kept: Kept) -> Level:
    return kept.pace or pace.USUAL
