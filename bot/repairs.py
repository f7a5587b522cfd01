"""Repairs: for the one who passes it on, one open at a time; for the one who gets it, follow-ups.

Of a repair the sender keeps how long it is open, and none of its words. What was promised is kept
for the one whom it was promised to, under their key, and only if they want to be asked about it.
"""

from dataclasses import replace

from bot import choices, passing
from bot.acting import Acting, Done
from bot.keeping import OpenRepair
from conversations.local_time import DAY
from conversations.nudges import Asked, asking, without

FOLLOW_UP = "repair-seen"
FOLLOW_UPS = (10, 24, 45)
"""Days after the receiver's yes."""
OPEN_FOR = 7 * DAY


def see(acting: Acting) -> Done:
    """Whether a repair is open."""
    is_open = acting.kept.has_repair(acting.now)
    return Done(acting.row, acting.kept, "open" if is_open else "free")


def pass_on(acting: Acting, words: str, act: str) -> Done:
    """A repair for the partner, unless one is open."""
    if acting.kept.has_repair(acting.now):
        return Done(acting.row, acting.kept, "open")
    return _opened(passing.pass_on(acting, "repair", words, act), acting.now)


def pass_on_slowly(acting: Acting, words: str, act: str) -> Done:
    """The same after `slow`."""
    return _opened(passing.pass_on_slowly(acting, "repair", words, act), acting.now)


def _opened(done: Done, now: int) -> Done:
    if done.outcome != "passed":
        return done
    repair = OpenRepair(note=done.kept.passed[-1].note, until=now + OPEN_FOR)
    return replace(done, kept=done.kept.model_copy(update={"repair": repair}))


def plan_follow_ups(acting: Acting, act: str) -> Done:
    """The person is asked about this promise, alone, on three evenings."""
    nudges = acting.kept.nudges
    for days in FOLLOW_UPS:
        at = choices.evening(acting, days)
        asked = Asked(script=FOLLOW_UP, at=at, why="follow_up", words={"act": act})
        nudges = asking(nudges, asked)
    return Done(acting.row, acting.kept.model_copy(update={"nudges": nudges}))


def end_follow_ups(acting: Acting) -> Done:
    """The person is asked about no promise any more."""
    nudges = without(acting.kept.nudges, "follow_up")
    return Done(acting.row, acting.kept.model_copy(update={"nudges": nudges}))
