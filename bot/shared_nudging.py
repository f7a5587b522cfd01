"""The weekly card of a shared chat: it comes by itself if one of the two has asked for it there.

Most of what two do with it happens away from the phone, so silence changes nothing: its rhythm
changes only by a tap.
"""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from bot import keeping
from bot.group_turn import GroupTurn
from bot.posting import AsNudge
from conversations import joint, nudging
from conversations.events import Opened
from conversations.joint import Day
from conversations.local_time import DAY, HOUR, MICROSECONDS, is_waking, zone_of
from storage import couples, outbox, people, shared_chats

CARD = "shared-week"
A_LITTLE_LESS = 3 * DAY
"""A change of zone may bring a weekly moment nearer; it is still the following one."""


def plan(turn: GroupTurn) -> None:
    """Stores when the next card comes, if that has changed."""
    at, planned = turn.row.nudge_at, turn.kept.every and turn.state == "ours"
    if not planned:
        following = None
    elif at is not None and at > turn.given.now and turn.kept.every == turn.read.every:
        return
    else:
        following = _following(turn)
    if following != at:
        shared_chats.plan_nudge(turn.connection, turn.row.id, following)
        turn.row = replace(turn.row, nudge_at=following)


def come(turn: GroupTurn) -> Opened | None:
    """The instant has come at which a card is due."""
    at, now = turn.row.nudge_at, turn.given.now
    if at is None or not turn.kept.every or turn.state != "ours":
        return None
    days = _days(turn)
    if not all(is_waking(at, zone_of(day.zone), day.waking) for day in days):
        return None  # one of the two lives by another clock by now: it is planned anew
    slot = outbox.slot_of(turn.tools.vault, turn.row.key_id, turn.row.id, "card", at // DAY)
    turn.kept = turn.kept.model_copy(update={"card_at": at})
    if outbox.has_slot(turn.connection, slot):
        return None
    limits = [nudging.not_after(at, zone_of(day.zone), day.waking) for day in days]
    turn.nudge = AsNudge(slot, min(limits), silent=True)
    return None if now > min(limits) else Opened(CARD)


def _following(turn: GroupTurn) -> int:
    before, now = turn.kept.card_at, turn.given.now
    gap = 7 * DAY * turn.kept.every - A_LITTLE_LESS
    soonest = now + HOUR
    after = soonest if before is None else max(soonest, before + gap)
    spread = Random(f"nudges/{turn.row.id}").randrange(HOUR // MICROSECONDS)
    return joint.weekly_at(after, *_days(turn)) + spread * MICROSECONDS


def _days(turn: GroupTurn) -> Sequence[Day]:
    """Those of the two."""
    found = []
    for side in couples.sides_of(turn.connection, turn.row.couple_id or 0):
        row = people.get(turn.connection, side.person_id, lock=False)
        if row is not None and turn.tools.vault.has(row.key_id):
            kept = keeping.open_kept(turn.tools.vault, row) or keeping.Kept()
            found.append(keeping.day_of(row, kept))
    return found
