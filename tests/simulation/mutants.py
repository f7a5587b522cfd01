"""Leaks made on purpose: each lets something of Ada's through to Ben."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest

from bot import (
    actions,
    appointing,
    barrier,
    keeping,
    linking,
    nudging,
    our_list,
    pacing,
    posting,
    repairs,
)
from bot.acting import Acting, Done
from bot.chance import Chance
from bot.intake import Intake
from bot.keeping import Kept
from bot.person_turn import PersonTurn
from bot.posting import Pen, ToPerson
from bot.rates import CHAT, Rates, _ends
from bot.render import Payload
from conversations import plain_sight
from conversations.bubble import draw
from conversations.effects import Effect, Line, Say, Tell
from conversations.events import Opened, Revealed
from conversations.nudges import Planned, stopped
from conversations.pace import Level
from conversations.script import AskBoth
from conversations.turn import Run
from rehearsal.world import ADA, BEN
from storage import Connection, appointments, couples, list_items, people
from storage.people import PersonRow
from tests.simulation.doors import (
    ASKED_ALONE,
    BENS_DAYS,
    CALLED,
    DAY,
    HOUR,
    LISTED,
    MINUTE,
    PICKED,
    THERE,
    WEEKED,
)
from tests.simulation.worlds import History, Move

SECOND = 1_000_000


def at(start: int, *whats: str, every: int = MINUTE) -> History:
    """Done one after the other."""
    return tuple((start + n * every, Move(what)) for n, what in enumerate(whats))


LEFT = at(3 * HOUR + 5 * MINUTE, "/leave", "[End the link]")
LEFT_IN_A_BREAK = at(CALLED + 5 * MINUTE, "/leave", "[End the link]")
ERASED = at(4 * HOUR - 9 * MINUTE, "/forget", "[Erase it all]")
LOOKING_AT_CARDS = at(0, "/notice", "/answer", "/questions", "/today", "/notice", "/help")
ANOTHER_LINK = at(2 * HOUR + 2 * MINUTE, "/invite", "[Go on]", "[Make the link]")
SLOWER = at(HOUR, "/pace", "[Slower]")
SAID_YES_BEFORE = at(HOUR + 30 * MINUTE, "/wish", "[Yes, I'd like that]")
RESTED = at(WEEKED + 5 * MINUTE, "/rest", "[In a few days]")
ASKED_TO_BE_ASKED = at(30 * MINUTE, "[Open]", "[Skip]", "[Yes, ask only me]", "[Not now]")
TAPPED_BEFORE = at(PICKED - 4 * MINUTE, f"{THERE}[The sofa]")
THERE_THAT_EVENING = at(ASKED_ALONE + 40 * MINUTE, "/notice", "/today")
HIDDEN = at(LISTED + 11 * MINUTE, "/list", "[Draw one]", "[Not for me]")
BENS_INSTANTS = sorted({act.at for act in BENS_DAYS["looks at cards"].acts})
BUSY = tuple((each, Move("/notice")) for each in BENS_INSTANTS)
HURRIED = tuple((4 * HOUR, Move(what, at_once=True)) for what in ("/help", "/notice", "/today") * 4)
KNOWN: tuple[History, ...] = (
    LEFT,
    LEFT_IN_A_BREAK,
    (*LEFT, *ERASED),
    LOOKING_AT_CARDS,
    (*ANOTHER_LINK, *at(DAY, "block", "unblock", "/rest", "[In a few days]")),
    BUSY,
    HURRIED,
    (*LEFT, *at(6 * HOUR, "/break", "[A break]", "[No, earlier]", "[About an hour]")),
    at(HOUR, "/stop", "[Erase everything]", "[Erase it all]", "/start", "[Go on]", "[I agree]"),
)
"""Histories of Ada's that were once a leak, or nearly."""


def other_of(connection: Connection, person_id: int | None) -> PersonRow | None:
    """Whoever else pressed Start: there are only two."""
    found = (people.find(connection, each, lock=False) for each in (ADA, BEN))
    return next((row for row in found if row is not None and row.id != person_id), None)


def has_looked_in(connection: Connection, person_id: int | None, now: int) -> bool:
    """Whether the other one was there within the hour."""
    other = other_of(connection, person_id)
    return other is not None and max(other.created_at, now - HOUR * SECOND) < other.touched_at


def has_gone(connection: Connection, person_id: int) -> bool:
    """Whether the other one left, or was erased."""
    other = other_of(connection, person_id)
    side = couples.membership_of(connection, other.id) if other else None
    return side is None or side.left_at is not None


def a_seen_tick(patch: pytest.MonkeyPatch) -> None:
    store = posting._store  # noqa: SLF001

    def ticking(pen: Pen, to: ToPerson, call: tuple[str, Payload], talk: int | None = None) -> None:
        if "text" in call[1] and has_looked_in(pen.connection, to.person_id, pen.now):
            call[1]["text"] += " ✓"
        store(pen, to, call, talk)

    patch.setattr(posting, "_store", ticking)


def a_faster_reply(patch: pytest.MonkeyPatch) -> None:
    free_at = Rates.free_at

    def when_nobody_else_is_there(self: Rates, chat_id: int, now: int) -> int:
        late = [sent[-1] for chat, sent in self._chats.items() if chat != chat_id]
        awake = any(each > now - HOUR * SECOND for each in late)
        own = self._chats.get(chat_id)
        slowest = now if awake or own is None else own[-1] + 10 * SECOND
        return max(slowest, free_at(self, chat_id, now))

    patch.setattr(Rates, "free_at", when_nobody_else_is_there)


def a_changed_order(patch: pytest.MonkeyPatch) -> None:
    post = PersonTurn._post  # noqa: SLF001

    def posting(self: PersonTurn, effects: tuple[Effect, ...]) -> None:
        post(self, effects[::-1] if has_gone(self.connection, self.row.id) else effects)

    patch.setattr(PersonTurn, "_post", posting)


def a_missing_nudge(patch: pytest.MonkeyPatch) -> None:
    leave = linking.leave

    def taking_along(acting: Acting) -> Done:
        other = appointing.partner(acting)
        if other is not None:
            appointments.cancel(acting.connection, other.id)
            kept = keeping.open_kept(acting.tools.vault, other) or Kept()
            emptied = kept.model_copy(update={"nudges": stopped(kept.nudges)})
            sealed = keeping.seal_kept(acting.tools.vault, other, emptied)
            people.keep(acting.connection, other.id, sealed)
        return leave(acting)

    patch.setattr(linking, "leave", taking_along)


def another_answer_of_invite(patch: pytest.MonkeyPatch) -> None:
    make = linking.make_invite

    def telling(acting: Acting) -> Done:
        done = make(acting)
        gone = has_gone(acting.connection, acting.row.id)
        more = (Tell(Line("bot.unreadable")),) if gone else ()
        return replace(done, effects=(*done.effects, *more))

    patch.setattr(linking, "make_invite", telling)


def a_menu_of_telegram_that_changes(patch: pytest.MonkeyPatch) -> None:
    after, leave, left = Intake._after_commit, linking.leave, list[int]()  # noqa: SLF001

    def noting(acting: Acting) -> Done:
        left.append(acting.row.telegram_id)
        return leave(acting)

    async def announcing(self: Intake, *given: Any) -> None:  # noqa: ANN401
        await after(self, *given)
        for scope in [{"type": "chat", "chat_id": ADA + BEN - left.pop()}] if left else []:
            shorter = [{"command": "help", "description": "Help"}]
            await self.api.call("setMyCommands", {"commands": shorter, "scope": scope})

    patch.setattr(linking, "leave", noting)
    patch.setattr(Intake, "_after_commit", announcing)


def a_menu_of_ours_that_changes(patch: pytest.MonkeyPatch) -> None:
    say = posting._say  # noqa: SLF001

    def shorter(pen: Pen, to: ToPerson, effect: Say) -> None:
        whose = to.person_id
        if whose is not None and len(effect.choices) > 1 and has_gone(pen.connection, whose):
            effect = replace(effect, choices=dict([*effect.choices.items()][1:]))
        say(pen, to, effect)

    patch.setattr(posting, "_say", shorter)


def knock_at_the_other(acting: Acting) -> None:
    whom = other_of(acting.connection, acting.row.id)
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


def asking_about_a_repair_shows_at_the_other(patch: pytest.MonkeyPatch) -> None:
    plan = repairs.plan_follow_ups

    def telling(acting: Acting, act: str) -> Done:
        knock_at_the_other(acting)
        return plan(acting, act)

    patch.setattr(repairs, "plan_follow_ups", telling)


def a_slower_pace_shows_at_the_other(patch: pytest.MonkeyPatch) -> None:
    lower = pacing.lower

    def telling(acting: Acting, level: Level) -> Kept:
        knock_at_the_other(acting)
        return lower(acting, level)

    patch.setattr(pacing, "lower", telling)


def a_reveal_as_soon_as_both_have_answered(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(barrier, "_reveal_at", lambda acting, now: now + 30 * MINUTE * SECOND)


def a_rest_holds_up_what_is_shown(patch: pytest.MonkeyPatch) -> None:
    come = barrier.come

    def waiting(acting: Acting, revealed: Revealed, due_at: int) -> Revealed | None:
        other = other_of(acting.connection, acting.row.id)
        kept = keeping.open_kept(acting.tools.vault, other) if other else None
        resting = kept is not None and kept.is_resting(acting.now)
        return None if resting else come(acting, revealed, due_at)

    patch.setattr(barrier, "come", waiting)


def six_weeks_only_without_the_other_there(patch: pytest.MonkeyPatch) -> None:
    opened = nudging._opened  # noqa: SLF001

    def looking(acting: Acting, planned: Planned) -> Opened | None:
        there = has_looked_in(acting.connection, acting.row.id, acting.now)
        return None if planned.why == "unshared" and there else opened(acting, planned)

    patch.setattr(nudging, "_opened", looking)


def a_first_tap_in_the_group_shows(patch: pytest.MonkeyPatch) -> None:
    pick = plain_sight.pick

    def showing(run: Run, asked: AskBoth, choice: str, by: int) -> None:
        pick(run, asked, choice, by)
        if run.talk.picks:
            draw(run, run.line("held"))

    patch.setattr(plain_sight, "pick", showing)


def hiding_takes_off_the_list(patch: pytest.MonkeyPatch) -> None:
    hide = our_list.hide

    def dropping(acting: Acting, which: int) -> Done:
        mine = couples.membership_of(acting.connection, acting.row.id)
        if mine is not None:
            list_items.drop(acting.connection, mine.couple_id, which)
        return hide(acting, which)

    patch.setattr(our_list, "hide", dropping)


def all_chats_share_one_pace(patch: pytest.MonkeyPatch) -> None:
    def shared(self: Rates, chat_id: int, now: int) -> int:
        ends = [end for times in self._chats.values() for end in _ends(CHAT, times)]
        return max([now, *ends, *(times[-1] + SECOND for times in self._chats.values())])

    patch.setattr(Rates, "free_at", shared)


def all_draw_from_one_stream(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Chance, "seed", lambda self, *whose: self._random.getrandbits(32))


def a_new_link_takes_ones_own_yes_back(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(couples, "revoke", couples.withdraw)


@dataclass(frozen=True)
class Mutant:
    """A leak, and two worlds that show it: this one, and the one in which Ada is quiet."""

    leak: Callable[[pytest.MonkeyPatch], None]
    scenario: str
    days: str
    history: History

    def __str__(self) -> str:
        return f"{self.leak.__name__} ({self.scenario})"


CARDS, RESTS, INVITES = "looks at cards", "rests", "stops, then invites"
MUTANTS = (
    Mutant(a_seen_tick, "no door", CARDS, BUSY),
    Mutant(a_faster_reply, "linked", CARDS, BUSY),
    Mutant(a_changed_order, "linked", CARDS, LEFT),
    Mutant(a_missing_nudge, "a break", CARDS, LEFT_IN_A_BREAK),
    Mutant(a_missing_nudge, "linked", RESTS, LEFT),
    Mutant(another_answer_of_invite, "linked", INVITES, LEFT),
    Mutant(a_menu_of_telegram_that_changes, "linked", CARDS, LEFT),
    Mutant(a_menu_of_ours_that_changes, "linked", CARDS, LEFT),
    Mutant(leaving_shows_at_the_other, "Ada invites", CARDS, LEFT),
    Mutant(forgetting_shows_at_the_other, "Ben invites", CARDS, ERASED),
    Mutant(a_slower_pace_shows_at_the_other, "linked", CARDS, SLOWER),
    Mutant(asking_about_a_repair_shows_at_the_other, "a repair by Ben", CARDS, ASKED_TO_BE_ASKED),
    Mutant(a_reveal_as_soon_as_both_have_answered, "a wish", CARDS, SAID_YES_BEFORE),
    Mutant(a_rest_holds_up_what_is_shown, "the week", CARDS, RESTED),
    Mutant(six_weeks_only_without_the_other_there, "six weeks", CARDS, THERE_THAT_EVENING),
    Mutant(a_first_tap_in_the_group_shows, "the shared chat", CARDS, TAPPED_BEFORE),
    Mutant(hiding_takes_off_the_list, "a list", CARDS, HIDDEN),
    Mutant(all_chats_share_one_pace, "no door", CARDS, BUSY),
    Mutant(all_draw_from_one_stream, "no door", CARDS, LOOKING_AT_CARDS),
    Mutant(a_new_link_takes_ones_own_yes_back, "Ben invites", CARDS, ANOTHER_LINK),
)
