"""A break: called in one person's turn, heard in the other's, ended by each of the two alone.

Each call-back is the person's own, made in their own turn. So nothing that one of the two does
later, not even leaving, takes away what the other one was told.
"""

from dataclasses import replace
from datetime import tzinfo

from bot import appointing, keeping
from bot.acting import Acting, Done
from bot.keeping import CallBack
from conversations import breaks
from conversations.events import Opened
from conversations.local_time import DAY, zone_of
from storage import appointments, couples

HEARD = "break-called"
HEARD_THERE = "break-heard"
"""Of a break that was told in the shared chat: nothing more is said of it in one's own."""
ONLY_YOU = "break-only-you"
BACK = "break-back"

BOTH_A_DAY = 2
"""Breaks a day, called by one person, that reach the other one: after that it would be a lever."""


def running(acting: Acting) -> Done:
    """How far off the person's own call-back is."""
    mine = acting.kept.call_back
    outcome = "none" if mine is None else breaks.distance(acting.now, mine.at)
    return Done(acting.row, acting.kept, outcome)


def hours(acting: Acting) -> Done:
    """Which returns still fit into the person's day."""
    return Done(acting.row, acting.kept, breaks.offered(acting.now, _zone(acting)))


def call(acting: Acting, when: str, heard: str = HEARD) -> Done:
    """Begins a break: for oneself, and for the other one if there is a link.

    How it turns out depends on the person's own link and own breaks, never on whether the other
    one can be reached, or is still there (P1, P5). A break that the other one called and that is
    on its way here is taken up instead, so that two who press at the same instant share one.
    """
    link = couples.membership_of(acting.connection, acting.row.id)
    at = breaks.return_at(acting.now, when, _zone(acting))
    if link is None or link.left_at is not None:
        return _called_back(acting, at, "alone")
    couples.lock(acting.connection, link.couple_id)
    theirs = _on_its_way(acting)
    if theirs is not None:
        return _called_back(acting, breaks.in_daytime(theirs, _zone(acting)), "running")
    recent = tuple(each for each in acting.kept.breaks if acting.now - each < DAY)
    if len(recent) >= BOTH_A_DAY:
        return _called_back(acting, at, "only_you")
    _pass_on(acting, Opened(heard, {"at": str(at)}))
    done = _called_back(acting, at, "called")
    kept = done.kept.model_copy(update={"breaks": (*recent, acting.now)})
    return Done(done.row, kept, done.outcome, appointed=True)


def call_there(acting: Acting, when: str) -> Done:
    """Begins a break from the shared chat, where both read of it at once.

    What only one of the two is to read comes in their own chat. As there, whoever has a call-back
    ahead of them begins no other break.
    """
    if running(acting).outcome != "none":
        return Done(acting.row, acting.kept, "running")
    done = call(acting, when, HEARD_THERE)
    if done.outcome == "only_you":
        appointing.for_oneself(acting, Opened(ONLY_YOU), acting.now)
        return replace(done, appointed=True)
    return done


def hear(acting: Acting, at: int) -> Done:
    """The break that the other one called begins here as well."""
    # After an outage it may be heard late; whoever hears it has a little time in any case.
    soonest = acting.now + breaks.LENGTHS["soon"]
    return _called_back(acting, breaks.in_daytime(max(at, soonest), _zone(acting)), "done")


def come_back(acting: Acting) -> Done:
    """The call-back has come, the first one or the one after more time."""
    mine = acting.kept.call_back
    return _without(acting, "again" if mine is not None and mine.again else "first")


def more_time(acting: Acting) -> Done:
    """Calls the person back once more."""
    at = breaks.return_at(acting.now, "hour", _zone(acting))
    return _called_back(acting, at, "done", again=True)


def end_call_back(acting: Acting) -> Done:
    """Ends the person's own call-back; nobody is told."""
    if acting.kept.call_back is not None:
        appointments.drop(acting.connection, acting.kept.call_back.appointment)
    return _without(acting, "done")


def _called_back(acting: Acting, at: int, outcome: str, *, again: bool = False) -> Done:
    """One call-back a person: a later one takes the place of the one before."""
    before = end_call_back(acting)
    number = appointing.for_oneself(acting, Opened(BACK), at)
    mine = CallBack(appointment=number, at=at, again=again)
    return Done(before.row, before.kept.model_copy(update={"call_back": mine}), outcome)


def _without(acting: Acting, outcome: str) -> Done:
    return Done(acting.row, acting.kept.model_copy(update={"call_back": None}), outcome)


def _pass_on(acting: Acting, opened: Opened) -> None:
    partner = appointing.partner(acting)
    if partner is not None:
        appointing.for_other(acting, partner, opened, acting.now)


def _on_its_way(acting: Acting) -> int | None:
    """When a break ends that the other one called and that has not been heard yet; it is now."""
    partner = appointing.partner(acting)
    if partner is None:
        return None
    for row in appointments.between(acting.connection, acting.row.id, partner.id):
        coming = keeping.open_appointment(acting.tools.vault, acting.row.key_id, row)
        if isinstance(coming, Opened) and coming.script in {HEARD, HEARD_THERE}:
            appointments.drop(acting.connection, row.id)
            return int(coming.words["at"])
    return None


def _zone(acting: Acting) -> tzinfo | None:
    """Where the person lives, if they have said."""
    return None if acting.row.zone is None else zone_of(acting.row.zone)
