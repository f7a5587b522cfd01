"""Linking two persons, and leaving: inside one person's turn, never touching the other's talks.

What the other one gets because of it is an appointment in their own chat.
"""

from bot import appointing, barrier, our_list
from bot.acting import Acting, Done
from conversations.effects import Line, Link, Tell
from conversations.events import Opened
from conversations.nudges import stopped, uncounted, without
from storage import appointments, couples, outbox, people, retention, shared_chats
from storage.couples import CoupleRow, InviteRow, is_linked
from storage.people import PersonRow


def make_invite(acting: Acting) -> Done:
    """Sends the link in a message of its own, to be forwarded; earlier links end.

    It does so for somebody who is linked, too: `/invite` must not tell whether one is.
    """
    token = acting.tools.chance.token()
    expires_at = acting.now + retention.INVITE
    couples.revoke(acting.connection, acting.row.id)
    couples.add_invite(
        acting.connection, InviteRow(couples.digest_of(token), acting.row.id, expires_at, None)
    )
    link = Link(f"https://t.me/{acting.tools.bot_name}?start={token}")
    return _done(acting, effects=(Tell(Line("bot.invite-link", values={"link": link})),))


def revoke(acting: Acting) -> Done:
    """Ends all links that are on their way; nobody hears of it."""
    couples.revoke(acting.connection, acting.row.id)
    return _done(acting)


def decline(acting: Acting, guest_id: int) -> Done:
    """Ends the link that this guest has used; one made since stays. Nobody hears of it."""
    couples.decline(acting.connection, acting.row.id, guest_id)
    return _done(acting)


def accept(acting: Acting, token: str) -> Done:
    """Uses a link up and asks its maker who it is. A refusal never tells why."""
    invite = couples.invite_of(acting.connection, token)
    if invite is None or invite.expires_at <= acting.now:
        return _done(acting, "refused")
    if invite.person_id == acting.row.id:
        return _done(acting, "own")
    maker = people.get(acting.connection, invite.person_id, lock=False)
    if (
        maker is None
        or is_linked(acting.connection, maker.id)
        or is_linked(acting.connection, acting.row.id)
    ):
        return _done(acting, "refused")
    if not couples.accept(acting.connection, invite.digest, acting.row.id):
        return _done(acting, "refused")
    words = {"guest": str(acting.row.id), "name": acting.name}
    asked = Opened("link-confirm", words, patient=True, until=invite.expires_at)
    appointing.for_other(acting, maker, asked, acting.now)
    return Done(acting.row, acting.kept, "accepted", appointed=True)


def confirm(acting: Acting, guest_id: int) -> Done:
    """Links the two, if that is still possible."""
    me = acting.row.id
    # Locked: somebody else may be confirming the same guest at this moment.
    guest = people.get(acting.connection, guest_id)
    waiting = couples.accepted(acting.connection, me, guest_id, acting.now)
    if (
        guest is None
        or not waiting
        or is_linked(acting.connection, me)
        or is_linked(acting.connection, guest_id)
    ):
        return _done(acting, "refused")
    link(acting, guest)
    return Done(acting.row, acting.kept, "linked", appointed=True)


def link(acting: Acting, other: PersonRow) -> int:
    """Links two who are not linked to anybody, and tells the other one; the couple's number.

    It fails if the other one has been linked to somebody else since that was looked at.
    """
    # In the order of their ids: two who confirm each other at once do not wait crosswise.
    first, second = sorted((acting.row.id, other.id))
    for person_id in (first, second):
        couples.drop_own_left(acting.connection, acting.tools.vault, person_id)
        couples.withdraw(acting.connection, person_id)
    chance = acting.tools.chance
    seed = chance.seed(acting.row.telegram_id, other.telegram_id)
    row = CoupleRow(chance.row(acting.now), acting.now, seed)
    couples.link(acting.connection, row, (first, second))
    appointing.for_other(acting, other, Opened("linked", patient=True), acting.now)
    return row.id


def leave(acting: Acting) -> Done:
    """Ends one side of a link. The other side is left as it is, and nobody is told."""
    # A chat is locked before its couple, as in a turn of the chat.
    _empty_shared_chat(acting)
    appointments.withdraw(acting.connection, acting.row.id)
    barrier.withdraw(acting)
    our_list.withdraw(acting)
    couples.leave(acting.connection, acting.row.id, acting.now)
    couples.withdraw(acting.connection, acting.row.id)
    # What the other one promised is asked about no more, and goes.
    nudges = uncounted(without(acting.kept.nudges, "follow_up"))
    return Done(acting.row, acting.kept.model_copy(update={"nudges": nudges}))


def _empty_shared_chat(acting: Acting) -> None:
    """What is open there ends without a word; what stands there stays."""
    couple_id = couples.couple_of(acting.connection, acting.row.id)
    if couple_id is None:
        return
    for group in shared_chats.of_couple(acting.connection, couple_id):
        shared_chats.empty(acting.connection, acting.tools.vault, group, acting.now)
        outbox.cancel_of_chat(acting.connection, group.chat_id)


def stop(acting: Acting) -> Done:
    """Ends what could still make the bot write by itself."""
    couples.withdraw(acting.connection, acting.row.id)
    barrier.withdraw(acting)
    appointments.cancel(acting.connection, acting.row.id)
    outbox.cancel_nudges(acting.connection, acting.row.id)
    kept = acting.kept.without_rest()
    off = {"stopped": True, "call_back": None, "closer": None, "nudges": stopped(kept.nudges)}
    return Done(acting.row, kept.model_copy(update=off))


def undo_leave(acting: Acting) -> Done:
    """Takes leaving back, for a day."""
    mine = couples.membership_of(acting.connection, acting.row.id)
    if mine is None or mine.left_at is None or acting.now - mine.left_at > retention.LEAVING:
        return _done(acting, "late")
    couples.come_back(acting.connection, acting.row.id)
    return _done(acting)


def see_link(acting: Acting) -> Done:
    """Whether the person has a link, for all that they know themselves (P5)."""
    return _done(acting, "linked" if is_linked(acting.connection, acting.row.id) else "alone")


def _done(acting: Acting, outcome: str = "done", effects: tuple[Tell, ...] = ()) -> Done:
    return Done(acting.row, acting.kept, outcome, effects=effects)
