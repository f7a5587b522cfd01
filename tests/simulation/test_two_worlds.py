"""P1, non-interference: whatever Ada does, Ben's phone shows the same at the same instants.

Two histories of Ada that open the same doors make the same phone of Ben's. It is enough that each
makes the one that he has when she does nothing else at all.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from difflib import unified_diff
from functools import cache
from itertools import chain
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from bot import actions, appointing, linking
from bot.acting import Acting, Done
from bot.chance import Chance
from bot.rates import CHAT, Rates, _ends
from conversations.effects import Line, Tell
from conversations.events import Opened
from rehearsal.world import ADA, BEN
from storage import couples, people
from tests.simulation.worlds import (
    AGREED,
    BEN_AFTER,
    BEN_BEFORE,
    BEN_INVITED,
    HOUR,
    MINUTE,
    Doors,
    Move,
    Shown,
    ben_sees,
)

EXAMPLES, SOAKED = 60, 1_500
WORDS = (
    *("/notice", "/today", "/answer", "/questions", "/help", "/start", "/stop", "/invite"),
    *("/leave", "/forget", "/unheard", "we had a fight", "End the link", "Wer ist da?"),
)
ACTS = (
    *("tap", "tap", "tap", "tap", "old", "ben's", "own link", "forged link", "Ben's link"),
    *("sticker", "delete", "block", "unblock"),
)
BENS = sorted({at for at, _ in (*BEN_BEFORE, *BEN_INVITED, *BEN_AFTER)})
"""When Ben does something: Ada may do something at the very same instant."""


def at(start: int, whats: Iterable[str]) -> tuple[Move, ...]:
    """Done one after the other, a minute apart."""
    return tuple(Move(start + n * MINUTE, what) for n, what in enumerate(whats))


def in_time(parts: Iterable[Move]) -> tuple[Move, ...]:
    """One at an instant, so that her own pace does not keep anybody waiting."""
    return tuple({move.at: move for move in parts}.values())


SCENES = (
    ("/leave", "[End the link]"),
    ("/leave", "[End the link]", "[Undo]", "/leave"),
    ("/forget", "[Erase it all]"),
    ("/stop", "[Erase everything]", "[Erase it all]", "/start"),
    ("/invite", "[Go on]", "[Make the link]"),
    ("/invite", "[Go on]", "[Make the link]", "[Take it back]", "[Close]"),
    ("Ben's link", "[Go on]", "[Go on]", "[I agree]"),
    ("/notice", "[Comfort]", "[Another one]", "/help", "[Afraid of somebody]"),
)

instants = (
    st.sampled_from(BENS)
    | st.integers(0, 7 * 60).map(lambda minutes: minutes * MINUTE)
    | st.integers(7, 13 * 24).map(lambda hours: hours * HOUR + 7 * MINUTE)
)
moves = st.builds(
    Move,
    at=instants,
    what=st.sampled_from(ACTS) | st.sampled_from(WORDS),
    which=st.integers(0, 5),
).map(lambda move: (move,))
scenes = st.builds(at, instants, st.sampled_from(SCENES))
histories = st.lists(moves | scenes, max_size=10).map(lambda parts: in_time(chain(*parts)))
doors_there_are = st.sampled_from(get_args(Doors))


LEFT = at(3 * HOUR + 5 * MINUTE, ("/leave", "[End the link]"))
ERASED = at(4 * HOUR - 9 * MINUTE, ("/forget", "[Erase it all]"))
BUSY = tuple(Move(each, "/notice") for each in BENS)
LOOKING_AT_CARDS = at(0, ("/notice", "/answer", "/questions", "/today", "/notice", "/help"))
ANOTHER_LINK = at(AGREED + 2 * MINUTE, ("/invite", "[Go on]", "[Make the link]"))


@cache
def quiet(ground: Path, doors: Doors) -> list[Shown]:
    """Ben's phone when Ada opens the doors and does nothing else."""
    return ben_sees(ground, doors)


def differences(one: Iterable[Shown], other: Iterable[Shown]) -> str:
    return "\n".join(unified_diff([*map(str, one)], [*map(str, other)], lineterm="", n=1))


def assert_ben_sees_the_same(ground: Path, doors: Doors, history: tuple[Move, ...]) -> None:
    changes = differences(quiet(ground, doors), ben_sees(ground, doors, history))
    assert not changes, f"Ben's phone shows what Ada did:\n{changes}"


@example(doors="ada invites", history=LEFT)
@example(doors="ben invites", history=(*LEFT, *ERASED))
@example(doors="none", history=BUSY)
@example(doors="none", history=LOOKING_AT_CARDS)
@example(doors="ben invites", history=ANOTHER_LINK)
@settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.generate, Phase.shrink],
)
@given(doors=doors_there_are, history=histories)
def test_p1_ben_sees_the_same_whatever_ada_does(
    fresh_data: Path, doors: Doors, history: tuple[Move, ...]
) -> None:
    assert_ben_sees_the_same(fresh_data, doors, history)


@pytest.mark.soak
@settings(max_examples=SOAKED, deadline=None, suppress_health_check=list(HealthCheck))
@given(doors=doors_there_are, history=histories)
def test_p1_ben_sees_the_same_in_a_thousand_worlds(
    fresh_data: Path, doors: Doors, history: tuple[Move, ...]
) -> None:
    assert_ben_sees_the_same(fresh_data, doors, history)


@pytest.mark.parametrize("doors", get_args(Doors))
def test_the_doors_do_open_and_ben_does_all_that_he_means_to(
    fresh_data: Path, doors: Doors
) -> None:
    shown = quiet(fresh_data, doors)
    linked = any("You two are linked now." in str(each) for each in shown)
    assert linked is (doors != "none")
    assert not [each for each in shown if each[1] == "impossible"]
    assert len({each[0] for each in shown}) > len(BEN_AFTER)


# It can fail: each of these lets something of Ada's through, and is caught.


def partner(acting: Acting) -> people.PersonRow | None:
    """Whoever else pressed Start: there are only two."""
    found = (people.find(acting.connection, each, lock=False) for each in (ADA, BEN))
    return next((row for row in found if row is not None and row.id != acting.row.id), None)


def invite_tells_that_the_other_left(patch: pytest.MonkeyPatch) -> None:
    make = linking.make_invite

    def telling(acting: Acting) -> Done:
        done, other = make(acting), partner(acting)
        side = couples.membership_of(acting.connection, other.id) if other else None
        gone = side is None or side.left_at is not None
        more = (Tell(Line("bot.unreadable")),) if gone else ()
        return replace(done, effects=(*done.effects, *more))

    patch.setattr(linking, "make_invite", telling)


def knock_at_the_other(acting: Acting) -> None:
    whom = partner(acting)
    if whom is not None:
        appointing.for_other(acting, whom, Opened("linked"), acting.now)


def leaving_shows_at_the_other(patch: pytest.MonkeyPatch) -> None:
    leave = linking.leave

    def telling(acting: Acting) -> Done:
        done = leave(acting)
        knock_at_the_other(acting)
        return replace(done, appointed=True)

    patch.setattr(linking, "leave", telling)


def forgetting_shows_at_the_other(patch: pytest.MonkeyPatch) -> None:
    forget = actions._forget  # noqa: SLF001

    def telling(acting: Acting) -> Done:
        done = forget(acting)
        knock_at_the_other(acting)
        return done

    patch.setattr(actions, "_forget", telling)


def all_chats_share_one_pace(patch: pytest.MonkeyPatch) -> None:
    def shared(self: Rates, chat_id: int, now: int) -> int:
        ends = [end for times in self._chats.values() for end in _ends(CHAT, times)]
        return max([now, *ends, *(times[-1] + 1_000_000 for times in self._chats.values())])

    patch.setattr(Rates, "free_at", shared)


def all_draw_from_one_stream(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Chance, "seed", lambda self, *whose: self._random.getrandbits(32))


def a_new_link_takes_ones_own_yes_back(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(couples, "revoke", couples.withdraw)


MUTANTS: tuple[tuple[Callable[[pytest.MonkeyPatch], None], Doors, tuple[Move, ...]], ...] = (
    (invite_tells_that_the_other_left, "ada invites", LEFT),
    (leaving_shows_at_the_other, "ada invites", LEFT),
    (forgetting_shows_at_the_other, "ben invites", ERASED),
    (all_chats_share_one_pace, "none", BUSY),
    (all_draw_from_one_stream, "none", LOOKING_AT_CARDS),
    (a_new_link_takes_ones_own_yes_back, "ben invites", ANOTHER_LINK),
)


@pytest.mark.parametrize(
    ("mutant", "doors", "history"), MUTANTS, ids=[mutant.__name__ for mutant, _, _ in MUTANTS]
)
def test_p1_what_would_let_something_through_is_caught(
    mutant: Callable[[pytest.MonkeyPatch], None],
    doors: Doors,
    history: tuple[Move, ...],
    fresh_data: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert_ben_sees_the_same(fresh_data, doors, history)
    mutant(monkeypatch)
    assert differences(ben_sees(fresh_data, doors), ben_sees(fresh_data, doors, history))
