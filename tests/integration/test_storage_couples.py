"""Who is linked to whom, invites, and appointments, as stored."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import Row, select
from sqlalchemy.exc import IntegrityError

from storage import appointments, couples, erase, people, retention
from storage.appointments import AppointmentRow
from storage.couples import CoupleRow, InviteRow, MembershipRow
from storage.tables import METADATA
from storage.vault import Unreadable, Where
from tests.integration.storage_fixtures import ADA, BEN, CAROL, NOW, Store

TOKEN, OTHER = "a" * 32, "b" * 32
MADE = InviteRow(couples.digest_of(TOKEN), ADA, NOW + retention.INVITE, None)
CALL = AppointmentRow(1, ADA, BEN, NOW, b"sealed")


@pytest.fixture
def all_three(store: Store) -> Store:
    for person_id in (ADA, BEN, CAROL):
        store.welcome(person_id)
    return store


def rows(store: Store, table: str) -> list[Row[Any]]:
    with store.transaction() as connection:
        return list(connection.execute(select(METADATA.tables[table])))


def link(store: Store, couple_id: int, one: int, other: int) -> None:
    with store.transaction() as connection:
        couples.link(connection, CoupleRow(couple_id, NOW, 1), (one, other))


def invite(store: Store, *made: InviteRow) -> None:
    with store.transaction() as connection:
        for row in made:
            couples.add_invite(connection, row)


def appoint(store: Store, *made: AppointmentRow) -> None:
    with store.transaction() as connection:
        for row in made:
            appointments.add(connection, row)


# Who is linked.


def test_a_link_has_two_sides_and_nobody_else(all_three: Store) -> None:
    link(all_three, 7, ADA, BEN)
    with all_three.transaction() as connection:
        assert couples.membership_of(connection, ADA) == MembershipRow(ADA, 7, NOW, None)
        assert couples.membership_of(connection, BEN) == MembershipRow(BEN, 7, NOW, None)
        assert couples.membership_of(connection, CAROL) is None


def test_nobody_can_be_linked_twice(all_three: Store) -> None:
    link(all_three, 7, ADA, BEN)
    with pytest.raises(IntegrityError):
        link(all_three, 8, BEN, CAROL)
    assert [row.couple_id for row in rows(all_three, "membership")] == [7, 7]
    assert [row.id for row in rows(all_three, "couple")] == [7]


def test_leaving_ends_ones_own_side_alone_and_the_first_time_counts(all_three: Store) -> None:
    link(all_three, 7, ADA, BEN)
    with all_three.transaction() as connection:
        couples.leave(connection, ADA, NOW + 5)
        couples.leave(connection, ADA, NOW + 9)
        couples.leave(connection, CAROL, NOW)
        assert couples.membership_of(connection, ADA) == MembershipRow(ADA, 7, NOW, NOW + 5)
        assert couples.membership_of(connection, BEN) == MembershipRow(BEN, 7, NOW, None)
        couples.come_back(connection, ADA)
        assert couples.membership_of(connection, ADA) == MembershipRow(ADA, 7, NOW, None)


def test_a_side_that_was_left_goes_after_a_day_and_the_couple_with_its_last(
    all_three: Store,
) -> None:
    link(all_three, 7, ADA, BEN)
    with all_three.transaction() as connection:
        couples.leave(connection, ADA, NOW)
        couples.leave(connection, BEN, NOW + 1)
        couples.drop_left(connection, all_three.vault, NOW - 1)
        assert couples.membership_of(connection, ADA)
        couples.drop_left(connection, all_three.vault, NOW)
        assert couples.membership_of(connection, ADA) is None
        assert couples.membership_of(connection, BEN)
    assert [row.id for row in rows(all_three, "couple")] == [7]
    with all_three.transaction() as connection:
        couples.drop_left(connection, all_three.vault, NOW + 1)
    assert rows(all_three, "couple") == []


def test_a_side_that_was_not_left_never_goes_by_itself(all_three: Store) -> None:
    link(all_three, 7, ADA, BEN)
    with all_three.transaction() as connection:
        couples.drop_left(connection, all_three.vault, NOW + 1000 * retention.LEAVING)
    assert len(rows(all_three, "membership")) == 2


def test_ending_ones_side_leaves_other_couples_alone(all_three: Store) -> None:
    all_three.welcome(44)
    link(all_three, 7, ADA, BEN)
    link(all_three, 8, CAROL, 44)
    with all_three.transaction() as connection:
        couples.unlink(connection, all_three.vault, ADA)
    assert {row.id for row in rows(all_three, "couple")} == {7, 8}
    with all_three.transaction() as connection:
        couples.unlink(connection, all_three.vault, BEN)
        couples.unlink(connection, all_three.vault, BEN)
    assert [row.id for row in rows(all_three, "couple")] == [8]


# Invites.


def test_an_invite_is_found_by_its_token_of_which_only_the_digest_is_stored(
    all_three: Store,
) -> None:
    invite(all_three, MADE)
    with all_three.transaction() as connection:
        assert couples.invite_of(connection, TOKEN) == MADE
        assert couples.invite_of(connection, OTHER) is None
        assert couples.invite_of(connection, MADE.digest) is None
    assert TOKEN not in str(rows(all_three, "invite"))


def test_an_invite_is_accepted_once(all_three: Store) -> None:
    invite(all_three, MADE)
    with all_three.transaction() as connection:
        assert couples.accept(connection, MADE.digest, BEN)
        assert not couples.accept(connection, MADE.digest, CAROL)
        assert not couples.accept(connection, MADE.digest, BEN)
        assert not couples.accept(connection, couples.digest_of(OTHER), CAROL)
        assert couples.invite_of(connection, TOKEN) == replace(MADE, accepted_by=BEN)


def test_who_accepted_is_waiting_for_whoever_made_it_until_it_runs_out(all_three: Store) -> None:
    invite(all_three, replace(MADE, accepted_by=BEN))
    last = MADE.expires_at - 1
    with all_three.transaction() as connection:
        assert couples.accepted(connection, ADA, BEN, last)
        assert not couples.accepted(connection, ADA, BEN, last + 1)
        assert not couples.accepted(connection, ADA, CAROL, NOW)
        assert not couples.accepted(connection, BEN, ADA, NOW)


@pytest.mark.parametrize(
    ("ends", "left"),
    [
        (lambda connection: couples.revoke(connection, ADA), {"by-ben", "of-ben"}),
        (lambda connection: couples.withdraw(connection, ADA), {"by-ben"}),
        (lambda connection: couples.decline(connection, ADA, CAROL), {"of-ben", "by-ben", "free"}),
        (lambda connection: couples.drop_expired(connection, NOW + 1), {"free", "used", "by-ben"}),
    ],
    ids=["revoked", "withdrawn", "declined", "expired"],
)
def test_what_ends_which_invites(
    ends: Callable[[object], None], left: set[str], all_three: Store
) -> None:
    invite(
        all_three,
        replace(MADE, digest="free"),
        replace(MADE, digest="used", accepted_by=CAROL),
        replace(MADE, digest="of-ben", person_id=BEN, accepted_by=ADA, expires_at=NOW + 1),
        replace(MADE, digest="by-ben", person_id=BEN, accepted_by=CAROL),
    )
    with all_three.transaction() as connection:
        ends(connection)
    assert {row.digest for row in rows(all_three, "invite")} == left


def test_of_eight_who_want_one_invite_at_once_one_gets_it(empty_postgres: Store) -> None:
    guests = range(100, 108)
    for person_id in (ADA, *guests):
        empty_postgres.welcome(person_id)
    tokens = [f"{n:032x}" for n in range(20)]
    invite(empty_postgres, *(replace(MADE, digest=couples.digest_of(token)) for token in tokens))
    together = Barrier(len(guests))

    def want_all(guest: int) -> int:
        got = 0
        for token in tokens:
            together.wait()
            with empty_postgres.transaction() as connection:
                got += couples.accept(connection, couples.digest_of(token), guest)
        return got

    with ThreadPoolExecutor(len(guests)) as threads:
        got = dict(zip(guests, threads.map(want_all, guests), strict=True))
    stored = [row.accepted_by for row in rows(empty_postgres, "invite")]
    assert got == {guest: stored.count(guest) for guest in guests}
    assert sum(got.values()) == len(tokens)


# Appointments.


def test_what_is_due_comes_the_earliest_first_and_no_more_than_asked(all_three: Store) -> None:
    at = [replace(CALL, id=n, due_at=NOW + n // 2) for n in (5, 3, 2, 4)]
    appoint(all_three, *at)
    with all_three.transaction() as connection:
        assert [row.id for row in appointments.due(connection, NOW + 2, 9)] == [2, 3, 4, 5]
        assert [row.id for row in appointments.due(connection, NOW + 1, 1)] == [2]
        assert appointments.due(connection, NOW, 9) == []
        assert appointments.next_instant(connection) == NOW + 1
        appointments.drop(connection, 2)
        appointments.drop(connection, 3)
        assert appointments.due(connection, NOW + 2, 9) == [at[3], at[0]]
        assert appointments.next_instant(connection) == NOW + 2


def test_at_one_instant_ones_own_come_first_whenever_the_other_one_made_theirs(
    all_three: Store,
) -> None:
    own = replace(CALL, from_person_id=None)
    appoint(all_three, CALL, replace(own, id=2), replace(CALL, id=3), replace(own, id=4))
    with all_three.transaction() as connection:
        assert [row.id for row in appointments.due(connection, NOW, 9)] == [2, 4, 1, 3]


def test_without_appointments_nothing_is_next(all_three: Store) -> None:
    with all_three.transaction() as connection:
        assert appointments.next_instant(connection) is None
        assert appointments.due(connection, NOW, 9) == []


@pytest.mark.parametrize(
    ("ends", "left"),
    [(appointments.withdraw, {3, 4, 5}), (appointments.cancel, {2, 4, 5})],
    ids=["withdrawn", "cancelled"],
)
def test_what_ends_which_appointments(
    ends: Callable[[object, int], None], left: set[int], all_three: Store
) -> None:
    """Withdrawn is what waits between Ada and another; cancelled is all that is for Ada."""
    from_ada = replace(CALL, id=2, person_id=BEN, from_person_id=ADA)
    own = replace(CALL, id=3, from_person_id=None)
    bens_own = replace(CALL, id=4, person_id=BEN, from_person_id=None)
    others = replace(CALL, id=5, person_id=BEN, from_person_id=CAROL)
    appoint(all_three, CALL, from_ada, own, bens_own, others)
    with all_three.transaction() as connection:
        ends(connection, ADA)
    assert {row.id for row in rows(all_three, "appointment")} == left


def test_four_processes_keep_each_appointment_once(empty_postgres: Store) -> None:
    store = empty_postgres
    for person_id in (ADA, BEN, CAROL):
        store.welcome(person_id)
    whose = [(ADA, BEN, CAROL)[n % 3] for n in range(60)]
    appoint(store, *(replace(CALL, id=n, person_id=who) for n, who in enumerate(whose)))
    together = Barrier(4)

    def keep_all(_: int) -> list[int]:
        together.wait()
        kept: list[int] = []
        while rows(store, "appointment"):
            with store.transaction() as connection:
                found = appointments.due(connection, NOW, 2)
                for row in found:
                    appointments.drop(connection, row.id)
            kept += [row.id for row in found]
        return kept

    with ThreadPoolExecutor(4) as threads:
        kept = [row_id for ids in threads.map(keep_all, range(4)) for row_id in ids]
    assert sorted(kept) == list(range(60))


def test_an_appointment_waits_while_its_person_is_in_the_middle_of_a_turn(
    empty_postgres: Store,
) -> None:
    store = empty_postgres
    for person_id in (ADA, BEN):
        store.welcome(person_id)
    bens = replace(CALL, id=2, person_id=BEN, from_person_id=ADA)
    appoint(store, CALL, bens)
    with store.transaction() as turn, store.transaction() as tick:
        people.get(turn, ADA)
        assert appointments.due(tick, NOW, 9) == [bens]


def test_what_is_sealed_for_one_appointment_is_readable_at_no_other(all_three: Store) -> None:
    ada = all_three.welcome(44)
    body = all_three.seal(ada, Where("appointment", "body", 1), "words")
    appoint(all_three, replace(CALL, person_id=44, body=body))
    appoint(all_three, replace(CALL, id=2, person_id=44, body=body))
    for row in rows(all_three, "appointment"):
        place = Where("appointment", "body", row.id)
        if row.id == 1:
            assert all_three.vault.open(ada.key_id, place, row.body) == b"words"
        else:
            with pytest.raises(Unreadable):
                all_three.vault.open(ada.key_id, place, row.body)


# Erasing.


def test_erasing_ada_takes_her_side_and_all_that_waits_between_her_and_others(
    all_three: Store,
) -> None:
    link(all_three, 7, ADA, BEN)
    invite(
        all_three,
        replace(MADE, digest="of-ada"),
        replace(MADE, digest="agreed-to", person_id=BEN, accepted_by=ADA),
        replace(MADE, digest="of-ben", person_id=BEN, accepted_by=CAROL),
    )
    appoint(
        all_three,
        CALL,
        replace(CALL, id=2, person_id=BEN, from_person_id=ADA),
        replace(CALL, id=3, person_id=BEN, from_person_id=CAROL),
        replace(CALL, id=4, person_id=ADA, from_person_id=None),
    )
    with all_three.transaction() as connection:
        ada = people.get(connection, ADA)
        assert ada
        erase.forget(connection, all_three.vault, ada, NOW)
    assert [row.person_id for row in rows(all_three, "membership")] == [BEN]
    assert [row.digest for row in rows(all_three, "invite")] == ["of-ben"]
    assert [row.id for row in rows(all_three, "appointment")] == [3]
    left = (value for name in METADATA.tables for row in rows(all_three, name) for value in row)
    assert ADA not in set(left)


def test_erasing_the_last_of_a_couple_leaves_no_couple_behind(all_three: Store) -> None:
    link(all_three, 7, ADA, BEN)
    for person_id in (ADA, BEN):
        with all_three.transaction() as connection:
            who = people.get(connection, person_id)
            assert who
            erase.forget(connection, all_three.vault, who, NOW)
    assert rows(all_three, "couple") == []
