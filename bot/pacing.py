"""A person's own pace. Slower counts at once; closer waits, and asks them once more.

Nothing here looks at the other one, and nothing goes to them.
"""

from bot import barrier, together
from bot.acting import Acting, Done
from bot.keeping import Closer, Kept
from conversations.local_time import zone_of
from conversations.nudges import Asked, asking, without
from conversations.pace import (
    LEVELS,
    USUAL,
    Level,
    asked_again_at,
    is_below,
    quiet_asked_at,
)
from storage import couples
from storage.retention import SILENT_TALK

AGAIN = "pace-again"
LONG_QUIET = "pace-quiet"


def level_named(name: str) -> Level:
    """The level that a script calls so.

    Raises:
        ValueError: there is none.
    """
    return LEVELS[LEVELS.index(name)]


def see(acting: Acting) -> Done:
    """The person's own pace."""
    return Done(acting.row, acting.kept, acting.kept.pace or "unknown")


def see_closer(acting: Acting) -> Done:
    """The closer pace that waits for the person's second yes."""
    waiting = _waiting(acting)
    return Done(acting.row, acting.kept, "none" if waiting is None else waiting.level)


def choose(acting: Acting, level: Level) -> Done:
    """Chooses a pace. What it comes to depends on the person's own pace and own link alone."""
    mine = acting.kept.pace
    if mine is None and not couples.is_linked(acting.connection, acting.row.id):
        return _done(acting, _stand_at(acting, level), "set")
    counts = mine or USUAL
    if level == counts:
        return _done(acting, _stand_at(acting, level), "same")
    if is_below(level, counts):
        return _done(acting, lower(acting, level), "slower")
    return _done(acting, _ask_again(acting, level), "closer")


def lower(acting: Acting, level: Level) -> Kept:
    """A slower pace, from now on. What was said yes to and still waits is taken back."""
    barrier.withdraw(acting, together.WISH)
    return _stand_at(acting, level)


def keep_closer(acting: Acting) -> Done:
    """The second yes, which counts only once it has been asked for."""
    waiting = _waiting(acting)
    if waiting is None or acting.now < waiting.at:
        return _done(acting, acting.kept, "gone")
    return _done(acting, _stand_at(acting, waiting.level), "kept")


def undo_closer(acting: Acting) -> Done:
    """Nothing changes, and nothing waits."""
    return _done(acting, _without_closer(acting), "done")


def move(acting: Acting) -> Kept:
    """A closer pace is asked about at a weekly moment by another clock than before."""
    kept = acting.kept
    if kept.closer is None or kept.closer.at <= acting.now:
        return kept
    # Anew, not moved: turning the clock must not bring the second question nearer.
    return _ask_again(acting, kept.closer.level)


def _waiting(acting: Acting) -> Closer | None:
    """Nobody can say yes any more once the page that asks has closed by itself."""
    closer = acting.kept.closer
    return closer if closer is not None and acting.now <= closer.at + SILENT_TALK else None


def _ask_again(acting: Acting, level: Level) -> Kept:
    kept = _without_closer(acting)
    at = asked_again_at(acting.now, zone_of(acting.row.zone))
    nudges = asking(kept.nudges, Asked(script=AGAIN, at=at, why="closer"))
    changes = {"pace": kept.pace or USUAL, "closer": Closer(at=at, level=level), "nudges": nudges}
    return kept.model_copy(update=changes)


def _without_closer(acting: Acting) -> Kept:
    nudges = without(acting.kept.nudges, "closer")
    return acting.kept.model_copy(update={"closer": None, "nudges": nudges})


def _stand_at(acting: Acting, level: Level) -> Kept:
    """The pace is this one; a long quiet begins with it, goes on, or is over."""
    kept = _without_closer(acting).model_copy(update={"pace": level})
    if level == acting.kept.pace:
        return kept
    nudges = without(kept.nudges, "quiet")
    if level == "quiet":
        at = quiet_asked_at(acting.now, zone_of(acting.row.zone))
        nudges = asking(nudges, Asked(script=LONG_QUIET, at=at, why="quiet"))
    return kept.model_copy(update={"nudges": nudges})


def _done(acting: Acting, kept: Kept, outcome: str) -> Done:
    return Done(acting.row, kept, outcome)
