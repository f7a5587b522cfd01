"""What comes into a shared chat by itself: a card that was asked for, and the help page.

A card comes if one of the two has said so there. Most of what they do with it happens away from the
phone, so silence changes nothing: its rhythm changes only by a tap.

The help page comes every fourth week, whatever is said or done there. It comes in a group of more
than two as well, and goes on when one of the two has left: neither its coming nor its staying away
is to tell anything. In a group that is nobody's it does not come.
"""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from bot import keeping
from bot.group_turn import GroupTurn
from bot.posting import AsNudge
from conversations import joint, nudging
from conversations.events import HelpDue, Opened
from conversations.joint import Day
from conversations.local_time import DAY, HOUR, MICROSECONDS, is_waking, next_time, zone_of
from storage import couples, outbox, people, shared_chats

CARD = "shared-week"
A_LITTLE_LESS = 3 * DAY
"""A change of zone may bring a weekly moment nearer; it is still the following one."""
SOONEST = HOUR
"""After what planned it."""


def plan(turn: GroupTurn) -> None:
    """Stores what comes next and when, if that has changed."""
    turn.kept = turn.kept.model_copy(update={"card_due": _card(turn), "help_due": _help(turn)})
    turn.keep()
    due = (turn.kept.card_due, turn.kept.help_due)
    following = min((each for each in due if each is not None), default=None)
    if following != turn.row.nudge_at:
        shared_chats.plan_nudge(turn.connection, turn.row.id, following)
        turn.row = replace(turn.row, nudge_at=following)


def come(turn: GroupTurn) -> Opened | HelpDue | None:
    """The instant has come at which something is due: the earlier of the two, if both are."""
    card, page = turn.kept.card_due, _help(turn, turn.given.now - HOUR)
    due = [each for each in (card, page) if each is not None and each <= turn.given.now]
    if not due:
        return None
    return _come_card(turn, min(due)) if card == min(due) else _come_help(turn, min(due))


def _come_card(turn: GroupTurn, at: int) -> Opened | None:
    turn.kept = turn.kept.model_copy(update={"card_due": None})
    if not turn.kept.every or turn.state != "ours":
        return None
    days = _days(turn)
    if not all(is_waking(at, zone_of(day.zone), day.waking) for day in days):
        return None  # one of the two lives by another clock by now: it is planned anew
    turn.kept = turn.kept.model_copy(update={"card_at": at})
    limit = min(nudging.not_after(at, zone_of(day.zone), day.waking) for day in days)
    return Opened(CARD) if _is_in_time(turn, ("card", at), limit) else None


def _come_help(turn: GroupTurn, at: int) -> HelpDue | None:
    turn.kept = turn.kept.model_copy(update={"help_due": None})
    # Nobody waits for it, so there is time until the evening.
    limit = min(next_time(at, day.waking[1], zone_of(day.zone)) for day in _days(turn))
    return HelpDue() if _is_in_time(turn, ("help", at), limit) else None


def _is_in_time(turn: GroupTurn, what: tuple[str, int], limit: int) -> bool:
    """Whether it has not come before and can come now; if not, it is noted that it was late."""
    kind, at = what
    slot = outbox.slot_of(turn.tools.vault, turn.row.key_id, turn.row.id, kind, at // DAY)
    if outbox.has_slot(turn.connection, slot):
        return False
    turn.nudge = AsNudge(slot, limit, silent=True)
    return turn.given.now <= limit


def _card(turn: GroupTurn) -> int | None:
    """When the next card comes; one that is planned stays so."""
    kept = turn.kept
    if not kept.every or turn.state != "ours":
        return None
    if kept.card_due is not None and kept.every == turn.read.every:
        return kept.card_due
    soonest = turn.given.now + SOONEST
    gap = 7 * DAY * kept.every - A_LITTLE_LESS
    after = soonest if kept.card_at is None else max(soonest, kept.card_at + gap)
    return joint.weekly_at(after, *_days(turn)) + _spread(turn)


def _help(turn: GroupTurn, since: int | None = None) -> int | None:
    """When the help page comes; one that is planned stays so, whatever anybody does meanwhile.

    Args:
        turn: the group's.
        since: after which instant it comes if it is not planned; in an hour, unless it is given.
    """
    if turn.state == "open":
        return None
    if turn.kept.help_due is not None:
        return turn.kept.help_due
    after = turn.given.now + SOONEST if since is None else since
    spread = _spread(turn)
    return joint.monthly_at(after - spread, *_days(turn)) + spread


def _spread(turn: GroupTurn) -> int:
    """Not all groups have theirs at the same second."""
    return Random(f"nudges/{turn.row.id}").randrange(HOUR // MICROSECONDS) * MICROSECONDS


def _days(turn: GroupTurn) -> Sequence[Day]:
    """Those of the two; of a group that is nobody's, one that nobody has said anything about."""
    found = []
    for side in couples.sides_of(turn.connection, turn.row.couple_id or 0):
        row = people.get(turn.connection, side.person_id, lock=False)
        if row is not None and turn.tools.vault.has(row.key_id):
            kept = keeping.open_kept(turn.tools.vault, row) or keeping.Kept()
            found.append(keeping.day_of(row, kept))
    return found or (Day(None),)
