"""Who is linked to whom, and the invites that lead there."""

from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import Connection, bindparam, delete, insert, or_, select, update

from storage import joint_answers
from storage.tables import couple, invite, list_item, membership
from storage.vault import Vault


@dataclass(frozen=True)
class CoupleRow:
    """Two who are linked, as stored; fields stand in the order of the columns."""

    id: int
    made_at: int
    seed: int
    """What chance decides for both comes from here, so that neither one's doing moves it."""
    key_id: str | None = None
    """Of what belongs to both; None as long as there is nothing."""


@dataclass(frozen=True)
class MembershipRow:
    """One person's side of a link, as stored; fields stand in the order of the columns."""

    person_id: int
    couple_id: int
    joined_at: int
    left_at: int | None


@dataclass(frozen=True)
class InviteRow:
    """An invite, as stored: of its token only the digest. Fields in the order of the columns."""

    digest: str
    person_id: int
    expires_at: int
    accepted_by: int | None


_whose = membership.c.person_id == bindparam("whose")
_this_invite = invite.c.digest == bindparam("of_digest")

_MEMBERSHIP = select(*membership.c).where(_whose)
_OTHER = select(*membership.c).where(
    membership.c.couple_id == bindparam("couple"), membership.c.person_id != bindparam("whose")
)
_SIDES = select(*membership.c).where(membership.c.couple_id == bindparam("couple"))
_SEED = select(couple.c.seed).where(couple.c.id == bindparam("couple"))
_LOCK = select(couple.c.id).where(couple.c.id == bindparam("couple")).with_for_update()
_MAKE = insert(couple)
_JOIN = insert(membership)
_LEAVE = (
    update(membership).where(_whose, membership.c.left_at.is_(None)).values(left_at=bindparam("at"))
)
_COME_BACK = update(membership).where(_whose).values(left_at=None)
_DROP = delete(membership).where(_whose)
_DROP_OWN_LEFT = delete(membership).where(_whose, membership.c.left_at.is_not(None))
_DROP_LEFT = delete(membership).where(membership.c.left_at <= bindparam("before"))
_KEY = select(couple.c.key_id).where(couple.c.id == bindparam("couple"))
_GIVE_KEY = update(couple).where(couple.c.id == bindparam("couple")).values(key_id=bindparam("key"))
_EMPTY = select(couple.c.id, couple.c.key_id).where(
    ~select(membership.c.person_id).where(membership.c.couple_id == couple.c.id).exists()
)
_CLEAR_LIST = delete(list_item).where(list_item.c.couple_id == bindparam("couple"))
_DROP_COUPLE = delete(couple).where(couple.c.id == bindparam("couple"))
_INVITE = insert(invite)
_FIND = select(*invite.c).where(_this_invite)
_made = invite.c.person_id == bindparam("whose")
_agreed_to = invite.c.accepted_by == bindparam("by")
_WAITING = select(*invite.c).where(_made, _agreed_to, invite.c.expires_at > bindparam("now"))
_ACCEPT = (
    update(invite)
    .where(_this_invite, invite.c.accepted_by.is_(None))
    .values(accepted_by=bindparam("by"))
)
_REVOKE = delete(invite).where(_made)
_DECLINE = delete(invite).where(_made, _agreed_to)
_WITHDRAW = delete(invite).where(or_(_made, invite.c.accepted_by == bindparam("whose")))
_DROP_EXPIRED = delete(invite).where(invite.c.expires_at <= bindparam("now"))


def digest_of(token: str) -> str:
    """What is stored of an invite's token."""
    return sha256(token.encode()).hexdigest()


def membership_of(connection: Connection, person_id: int) -> MembershipRow | None:
    """A person's side of their link; it is there for a day after they left, too."""
    row = connection.execute(_MEMBERSHIP, {"whose": person_id}).one_or_none()
    return MembershipRow(*row) if row else None


def couple_of(connection: Connection, person_id: int) -> int | None:
    """The couple that a person belongs to, as long as they have not left it themselves."""
    mine = membership_of(connection, person_id)
    return mine.couple_id if mine is not None and mine.left_at is None else None


def is_linked(connection: Connection, person_id: int) -> bool:
    """Whether a person is linked, for all that they themselves have done."""
    return couple_of(connection, person_id) is not None


def lock(connection: Connection, couple_id: int) -> None:
    """Holds off whatever else is decided for both, for the rest of the transaction."""
    connection.execute(_LOCK, {"couple": couple_id}).all()


def seed_of(connection: Connection, couple_id: int) -> int:
    """What chance decides for both comes from here."""
    seed: int = connection.execute(_SEED, {"couple": couple_id}).scalar_one()
    return seed


def partner_of(connection: Connection, person_id: int) -> int | None:
    """The person at the other end, as long as neither of the two has left."""
    mine = membership_of(connection, person_id)
    if mine is None or mine.left_at is not None:
        return None
    given = {"whose": person_id, "couple": mine.couple_id}
    row = connection.execute(_OTHER, given).one_or_none()
    theirs = MembershipRow(*row) if row else None
    return theirs.person_id if theirs is not None and theirs.left_at is None else None


def sides_of(connection: Connection, couple_id: int) -> list[MembershipRow]:
    """Both sides of a link, or as many as there still are."""
    return [MembershipRow(*row) for row in connection.execute(_SIDES, {"couple": couple_id})]


def link(connection: Connection, row: CoupleRow, persons: tuple[int, int]) -> None:
    """Links two persons who are not linked to anybody."""
    connection.execute(_MAKE, vars(row))
    for person_id in persons:
        side = MembershipRow(person_id, row.id, row.made_at, None)
        connection.execute(_JOIN, vars(side))


def leave(connection: Connection, person_id: int, now: int) -> None:
    """Notes when a person left; leaving again changes nothing."""
    connection.execute(_LEAVE, {"whose": person_id, "at": now})


def come_back(connection: Connection, person_id: int) -> None:
    """Takes leaving back."""
    connection.execute(_COME_BACK, {"whose": person_id})


def unlink(connection: Connection, vault: Vault, person_id: int) -> None:
    """Ends a person's side for good: before a new link, or when they are erased."""
    joint_answers.withdraw(connection, person_id)
    connection.execute(_DROP, {"whose": person_id})
    _drop_empty(connection, vault)


def drop_own_left(connection: Connection, vault: Vault, person_id: int) -> None:
    """Makes room for a new link where a person has left the one before; any other link stays."""
    connection.execute(_DROP_OWN_LEFT, {"whose": person_id})
    _drop_empty(connection, vault)


def drop_left(connection: Connection, vault: Vault, before: int) -> None:
    """Ends the sides of those whose leaving can no longer be undone."""
    connection.execute(_DROP_LEFT, {"before": before})
    _drop_empty(connection, vault)


def key_of(connection: Connection, couple_id: int) -> str | None:
    """The key of what belongs to both; None as long as there is nothing."""
    found: str | None = connection.scalar(_KEY, {"couple": couple_id})
    return found


def give_key(connection: Connection, couple_id: int, key_id: str) -> None:
    """Notes a couple's key; it is made before."""
    connection.execute(_GIVE_KEY, {"couple": couple_id, "key": key_id})


def _drop_empty(connection: Connection, vault: Vault) -> None:
    """A couple that nobody belongs to any more: its key goes first, then what it sealed."""
    for couple_id, key_id in connection.execute(_EMPTY).all():
        if key_id is not None:
            vault.destroy(key_id)
        connection.execute(_CLEAR_LIST, {"couple": couple_id})
        connection.execute(_DROP_COUPLE, {"couple": couple_id})


def add_invite(connection: Connection, row: InviteRow) -> None:
    """Stores an invite."""
    connection.execute(_INVITE, vars(row))


def invite_of(connection: Connection, token: str) -> InviteRow | None:
    """The invite with this token, whatever has become of it."""
    row = connection.execute(_FIND, {"of_digest": digest_of(token)}).one_or_none()
    return InviteRow(*row) if row else None


def accept(connection: Connection, digest: str, person_id: int) -> bool:
    """Uses an invite up; False if somebody has before."""
    given = {"of_digest": digest, "by": person_id}
    return connection.execute(_ACCEPT, given).rowcount == 1


def accepted(connection: Connection, person_id: int, by: int, now: int) -> bool:
    """Whether `by` has accepted an invite of this person that is still waiting for their yes."""
    given = {"whose": person_id, "by": by, "now": now}
    return connection.execute(_WAITING, given).first() is not None


def revoke(connection: Connection, person_id: int) -> None:
    """Ends the invites that a person made; what they agreed to themselves stays."""
    connection.execute(_REVOKE, {"whose": person_id})


def decline(connection: Connection, person_id: int, by: int) -> None:
    """Ends the invites of this person that `by` has accepted."""
    connection.execute(_DECLINE, {"whose": person_id, "by": by})


def withdraw(connection: Connection, person_id: int) -> None:
    """Ends the invites that a person made, and those that they accepted."""
    connection.execute(_WITHDRAW, {"whose": person_id})


def drop_expired(connection: Connection, now: int) -> None:
    """Deletes invites that ran out."""
    connection.execute(_DROP_EXPIRED, {"now": now})
