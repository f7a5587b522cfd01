"""The doors between the two, and Ben's days: data only.

To add a door:

1. Write a `Door`: what Ada does about it in every world, at which instants; what Ben does when it
   has opened; and what Ada must let be meanwhile, because it would open, close or change this door.
   Her last act opens it; the ones before get her there from wherever chance has left her, so give
   them some minutes in which she does nothing else (a `LetBe` without names).
2. If there is a button by which she could open it at any other time as well, add its label to
   `REACHES_BEN`: while the two are linked she leaves it alone then.
3. Put it into `SCENARIOS`, alone or after another one, with a line that Ben reads because of it and
   a share of the examples; with how long it takes, and the days of Ben's on which it cannot open.
   A day of Ben's that makes use of it goes into `BENS_DAYS`.

Nothing else knows which doors there are.
"""

from collections.abc import Iterable
from dataclasses import dataclass

MINUTE, HOUR = 60, 3_600
DAY = 24 * HOUR
"""All instants are seconds after a world's beginning, on a Friday evening."""

AGREED, CONFIRMED, CALLED = 2 * HOUR, 3 * HOUR, 7 * HOUR
NOTED, READIED = 4 * MINUTE, 3 * HOUR + 30 * MINUTE
SLOWED, PICKED, WISHED, LISTED = 30 * MINUTE, 24 * MINUTE, 3 * HOUR, 4 * MINUTE
SUNDAY = 2 * DAY
WEEKED = SUNDAY + 63 * MINUTE
"""When the doors open: a link is agreed to, it is confirmed, a break is called; a note is passed
on, both phones are ready for a talk; a slower pace is chosen, something is picked in the shared
chat, a wish is said yes to; something is put on the list of the two; the question of a week, which
comes on Sunday, is answered."""

WISH_SHOWN, WEEK_SHOWN = DAY + HOUR, SUNDAY + DAY + HOUR
"""The reveal hours that follow: eight in the evening."""

BEGUN, ENDED = WISH_SHOWN + 30 * MINUTE, WISH_SHOWN + 40 * MINUTE
"""A window for questions, offered when a wish is: it begins, and Ada ends it."""

ASKED_ALONE = SUNDAY + 6 * 7 * DAY
"""The Sunday on which Ben is asked how it may go on, after six weeks with nothing of the two."""

INVITED = AGREED - 15 * MINUTE
EVERYTHING = frozenset[str]()


@dataclass(frozen=True)
class Act:
    """What somebody does at an instant: a command, words, `[a button]` (see `Lived.does`)."""

    at: int
    what: str


@dataclass(frozen=True)
class LetBe:
    """From then until then Ada does none of these things, or nothing at all."""

    since: int
    until: int
    whats: frozenset[str] = EVERYTHING


@dataclass(frozen=True)
class Door:
    """One way in which something of Ada's reaches Ben."""

    ada: tuple[Act, ...] = ()
    ben: tuple[Act, ...] = ()
    let_be: tuple[LetBe, ...] = ()
    linked: bool = False
    """Whether the two are linked from the beginning."""


@dataclass(frozen=True)
class Scenario:
    """The doors that open in a world, one after the other."""

    doors: tuple[Door, ...]
    read: tuple[str, ...]
    """What Ben reads because of them."""
    hundreds: int
    """How many hundreds of examples `make test` spends on it."""
    lasts: int = 0
    """How long a world has to last for it, at least."""
    without: frozenset[str] = frozenset()
    """Days of Ben's on which its doors cannot open."""

    @property
    def days(self) -> tuple[str, ...]:
        """The days of Ben's that it may go with."""
        return tuple(each for each in BENS_DAYS if each not in self.without)

    @property
    def linked(self) -> bool:
        """Whether the two are linked from the beginning."""
        return any(door.linked for door in self.doors)

    @property
    def ada(self) -> tuple[Act, ...]:
        """What Ada does in every world."""
        return tuple(act for door in self.doors for act in door.ada)

    @property
    def ben(self) -> tuple[Act, ...]:
        """What Ben does because of the doors."""
        return tuple(act for door in self.doors for act in door.ben)

    def allows(self, what: str, at: int) -> bool:
        """Whether it leaves every door as it is."""
        windows = (each for door in self.doors for each in door.let_be)
        now = (each for each in windows if each.since <= at <= each.until)
        return not any(each.whats is EVERYTHING or what in each.whats for each in now)


@dataclass(frozen=True)
class Days:
    """What Ben does besides, and how long his world lasts."""

    lasts: int
    acts: tuple[Act, ...]


def one_by_one(start: int, *whats: str, every: int = 20) -> tuple[Act, ...]:
    """One after the other: a tap needs its button first."""
    return tuple(Act(start + n * every, what) for n, what in enumerate(whats))


COMES_BACK = "leaves and comes back"
"""A scene that leaves the link as it was, played to its end."""

PARTING = frozenset({"End the link", "Erase it all"})
ENDING = PARTING | {"/stop", "/leave", "/forget", "Erase everything", COMES_BACK}
PACES = frozenset({"Slower", "Closer"})
DATES = frozenset({"In a few days", "In a week", "In two weeks", "In three weeks", "A quiet week"})
ANSWERING = frozenset({"Change it", "Take it back", "block"})
"""What would take back an answer that is to be shown, or keep it from being shown."""

THERE = "in the group: "
"""Before what somebody does in the shared chat."""

PICKS = frozenset({"A walk", "Tea", "The sofa"})
INVITING = frozenset(
    {"Make the link", "Take it back", "Open", "Later…", "Yes, that's them", "No", "block", "delete"}
)
BREAKING = frozenset({"About twenty minutes", "About an hour", "Tomorrow"})

REACHES_BEN = BREAKING | {"Pass it on", "Put it on the list", "Thank you", "Not yet"}
"""Buttons that open a door whenever the two are linked."""

AGREES = frozenset({"I agree"})
"""A button that opens a door whenever a link of Ben's is on its way."""

LINKED = Door(linked=True)
ADA_INVITES = Door(
    ada=(
        # Wherever she stands, and even if she was erased.
        *one_by_one(INVITED, "if need be unblock", "/stop", "/start"),
        *one_by_one(INVITED + MINUTE, "if need be [Go on]", "if need be [I agree]"),
        *one_by_one(INVITED + 2 * MINUTE, "/invite", "[Go on]", "[Make the link]"),
        *one_by_one(INVITED + 4 * MINUTE, "if need be [Words]", "if need be [Not now]"),
        *one_by_one(CONFIRMED - 5 * MINUTE, "[Open]"),
        *one_by_one(CONFIRMED, "[Yes, that's them]"),
    ),
    ben=(
        Act(AGREED - 3 * MINUTE, "the other's link"),
        Act(AGREED - 2 * MINUTE, "[Go on]"),
        Act(AGREED - MINUTE, "[Go on]"),
        Act(AGREED, "[I agree]"),
        *one_by_one(CONFIRMED + MINUTE, "[Open]", "[Close]"),
    ),
    let_be=(
        LetBe(INVITED - 2 * MINUTE, INVITED + 6 * MINUTE),
        LetBe(INVITED, CONFIRMED, ENDING | INVITING | BREAKING),
        LetBe(CONFIRMED - 7 * MINUTE, CONFIRMED),
    ),
)
BEN_INVITES = Door(
    ada=(
        *one_by_one(AGREED - 12 * MINUTE, "if need be unblock", "/start"),
        *one_by_one(AGREED - 11 * MINUTE, "if need be [Go on]", "if need be [I agree]"),
        *one_by_one(AGREED - 9 * MINUTE, "/pace", "if need be [Words]", "if need be [Not now]"),
        *one_by_one(AGREED - 5 * MINUTE, "the other's link", "[Go on]", "[Go on]"),
        Act(AGREED, "[I agree]"),
    ),
    ben=(
        *one_by_one(AGREED - 20 * MINUTE, "/invite", "[Go on]", "[Make the link]", "[Close]"),
        Act(AGREED + MINUTE, "[Open]"),
        Act(CONFIRMED, "[Yes, that's them]"),
        Act(CONFIRMED + MINUTE, "[Close]"),
    ),
    # Whoever has agreed to a link can do what whoever made it cannot: `INVITING` is free.
    let_be=(LetBe(AGREED - 14 * MINUTE, AGREED), LetBe(AGREED, CONFIRMED, ENDING)),
)
BREAK = Door(
    ada=(
        *one_by_one(CALLED - 10 * MINUTE, "/start", "/break", "[A break]", "[No, earlier]"),
        Act(CALLED, "[About twenty minutes]"),
    ),
    ben=(
        Act(CALLED + 2 * MINUTE, "[Something for now]"),
        *one_by_one(CALLED + 25 * MINUTE, "[Open]", "[I'm ready]"),
    ),
    let_be=(
        LetBe(0, CALLED, PARTING | BREAKING | {"More time"}),
        LetBe(CALLED - 12 * MINUTE, CALLED),
    ),
)

NOTE = Door(
    ada=(
        *one_by_one(20, "/bid", "[A hello]", "[A smile]", "The ducks say hello."),
        *one_by_one(2 * MINUTE, "[Yes, I think so]", "[Pass it on]"),
        Act(NOTED, "[Pass it on]"),
    ),
    # It is his own hour: the note comes as soon as it can no longer be taken back.
    ben=(Act(16 * MINUTE, "[Open]"),),
    let_be=(LetBe(0, NOTED), LetBe(NOTED, 15 * MINUTE, ENDING | {"Take it back"})),
)
LIST = Door(
    ada=(
        *one_by_one(20, "/list", "[Add one]", "Feed the ducks together."),
        Act(LISTED, "[Put it on the list]"),
    ),
    ben=(
        *one_by_one(LISTED + 5 * MINUTE, "/list", "[Draw one]", "[Close]"),
        *one_by_one(LISTED + 15 * MINUTE, "/list", "[Draw one]", "[Not now]"),
    ),
    let_be=(
        LetBe(0, LISTED),
        LetBe(LISTED, LISTED + 11 * MINUTE, ENDING | {"Off the list again"}),
    ),
)
READY = Door(
    ada=(
        *one_by_one(READIED - 3 * MINUTE, "if need be unblock", "/start"),
        *one_by_one(READIED - 2 * MINUTE, "/talk", "[Go on]", "[Two phones]"),
        Act(READIED, "[Ready]"),
    ),
    ben=(
        *one_by_one(READIED - 4 * MINUTE, "/talk", "[Go on]", "[Two phones]", "[Ready]"),
        Act(READIED + 6 * MINUTE, "[Change over]"),
    ),
    let_be=(LetBe(0, READIED, PARTING | {"Ready"}), LetBe(READIED - 5 * MINUTE, READIED)),
)

SLOWER = Door(
    ada=(
        *one_by_one(SLOWED - 2 * MINUTE, "if need be unblock", "/start", "/pace"),
        Act(SLOWED, "[Slower]"),
    ),
    # What is welcome between the two shows in which wish it is.
    ben=one_by_one(SLOWED + MINUTE, "/wish", "[Skip]"),
    let_be=(
        LetBe(0, SLOWED + 2 * MINUTE, PARTING | PACES | {COMES_BACK}),
        LetBe(SLOWED - 4 * MINUTE, SLOWED),
    ),
)
WISH = Door(
    ada=(
        *one_by_one(WISHED - 3 * MINUTE, "if need be unblock", "/start"),
        Act(WISHED - 2 * MINUTE, "/wish"),
        # She may have said so before: when she did is hers alone.
        Act(WISHED, "if need be [Yes, I'd like that]"),
    ),
    ben=(
        # After this evening's hour, or an early yes of hers would be shown at that one.
        *one_by_one(HOUR + 5 * MINUTE, "/wish", "[Yes, I'd like that]"),
        Act(WISH_SHOWN + 5 * MINUTE, "[Open]"),
    ),
    let_be=(
        LetBe(0, WISH_SHOWN, ENDING | PACES | {"Not for me now"}),
        LetBe(WISHED - 5 * MINUTE, WISHED),
        LetBe(WISHED, WISH_SHOWN, ANSWERING),
    ),
)
WEEK = Door(
    ada=(
        *one_by_one(SUNDAY - 100 * MINUTE, "if need be unblock", "/start"),
        *one_by_one(SUNDAY - 98 * MINUTE, "/together", "if need be [Ask me on Sundays]"),
        *one_by_one(SUNDAY - 96 * MINUTE, "if need be [Not now]"),
        Act(SUNDAY + 61 * MINUTE, "[Open]"),
        Act(WEEKED, "The ducks were loud."),
    ),
    ben=(
        *one_by_one(20 * MINUTE, "/together", "[Ask me on Sundays]", "[Not now]", "[I'll try it]"),
        *one_by_one(SUNDAY + 70 * MINUTE, "[Open]", "A walk in the rain."),
        Act(WEEK_SHOWN + 5 * MINUTE, "[Open]"),
    ),
    let_be=(
        # Whoever ends a rest has had their nudge for that week.
        LetBe(0, WEEKED, DATES),
        LetBe(0, WEEK_SHOWN, ENDING | PACES),
        LetBe(SUNDAY - 102 * MINUTE, WEEKED),
        LetBe(WEEKED, WEEK_SHOWN, ANSWERING),
    ),
)
WINDOW = Door(
    ada=(
        *one_by_one(WISHED - 3 * MINUTE, "if need be unblock", "/start"),
        *one_by_one(WISHED - 2 * MINUTE, "/window", "if need be [Go on]"),
        Act(WISHED, "if need be [I would answer]"),
        *one_by_one(BEGUN - 4 * MINUTE, "if need be unblock", "/start", "/window"),
        *one_by_one(BEGUN - 3 * MINUTE, "[Open]", "[Go on]", "[Yes, there is]"),
        Act(BEGUN, "[Ready]"),
        Act(ENDED, "[End it now]"),
    ),
    ben=(
        *one_by_one(HOUR + 5 * MINUTE, "/window", "[Go on]", "[I would ask]"),
        *one_by_one(BEGUN - 8 * MINUTE, "/window", "[Open]", "[I need this]", "[That's enough]"),
        *one_by_one(BEGUN - 6 * MINUTE, "[Yes, there is]", "[Ready]"),
        Act(ENDED + 2 * MINUTE, "[Close]"),
    ),
    let_be=(
        LetBe(0, ENDED, ENDING | {"I would ask", "Let it go"}),
        LetBe(WISHED - 5 * MINUTE, WISHED),
        LetBe(WISHED, WISH_SHOWN, ANSWERING),
        # A page that she has opened herself may be let go for another one.
        LetBe(WISH_SHOWN, ENDED),
    ),
)
SHARED_CHAT = Door(
    ada=(
        *one_by_one(12 * MINUTE, "makes a group", f"{THERE}[Join]"),
        *one_by_one(14 * MINUTE, f"{THERE}/week", f"{THERE}[Walk, tea or the sofa]"),
        Act(PICKED, f"{THERE}[Tea]"),
    ),
    ben=(
        *one_by_one(13 * MINUTE, f"{THERE}[Join]", f"{THERE}[Close]"),
        *one_by_one(PICKED + 4 * MINUTE, f"{THERE}[A walk]", f"{THERE}[Close]"),
    ),
    let_be=(
        LetBe(0, PICKED + 5 * MINUTE, ENDING),
        LetBe(PICKED, PICKED + 5 * MINUTE, PICKS),
    ),
)

UNSHARED = Door(
    # No door at all: Ben opens none of his questions, and so nothing is ever shown to both.
    ben=(
        *one_by_one(20 * MINUTE, "/together", "[Ask me on Sundays]", "[Not now]", "[I'll try it]"),
        *(Act(SUNDAY + DAY + week * 7 * DAY, "/today") for week in range(6)),
        *one_by_one(ASKED_ALONE + 70 * MINUTE, "[Open]", "[As it is]", "[Close]"),
    ),
    let_be=(LetBe(0, ASKED_ALONE + 2 * HOUR, ENDING),),
)

REPAIR = Door(
    # It goes the other way: whatever Ada does with it, unless she answers, is no door.
    ben=(
        *one_by_one(10 * MINUTE, "/repair", "[Quiet enough]", "[Over, and told]"),
        *one_by_one(11 * MINUTE, "I left the gate open.", "I think you were worried."),
        *one_by_one(12 * MINUTE, "On Sunday I mend the gate at noon.", "[No reminder]"),
        *one_by_one(13 * MINUTE, "[Pass it on]", "[Pass it on]", "[Close]"),
    ),
)

SCENARIOS = {
    "no door": Scenario((), (), hundreds=2),
    "Ada invites": Scenario((ADA_INVITES,), ("You two are linked now.",), hundreds=1),
    "Ben invites": Scenario(
        (BEN_INVITES,), ("agreed to your link", "You two are linked now."), hundreds=1
    ),
    "linked": Scenario((LINKED,), (), hundreds=3),
    "a note": Scenario((LINKED, NOTE), ("The ducks say hello.",), hundreds=1),
    "a list": Scenario((LINKED, LIST), ("Feed the ducks together.",), hundreds=1),
    "a repair by Ben": Scenario(
        (LINKED, REPAIR), ("Your words wait here for ten minutes.",), hundreds=1
    ),
    "two phones": Scenario((LINKED, READY), ("The first turn.",), hundreds=1),
    "a break": Scenario(
        (LINKED, BREAK), ("A break for now, for both of you.", "It is about the time"), hundreds=2
    ),
    "Ada invites, then a break": Scenario(
        (ADA_INVITES, BREAK), ("You two are linked now.", "A break for now, for both"), hundreds=1
    ),
    "a slower pace": Scenario((LINKED, SLOWER), ("To wander about a market",), hundreds=1),
    "a wish": Scenario(
        (LINKED, WISH),
        ("Something that you both would like",),
        hundreds=1,
        lasts=WISH_SHOWN + HOUR,
    ),
    "a window": Scenario(
        (LINKED, WINDOW),
        ("You would ask, and the other one would answer.", "It is closed for today."),
        hundreds=1,
        lasts=ENDED + HOUR,
        without=frozenset({"stops, then invites"}),
    ),
    "the week": Scenario(
        (LINKED, WEEK),
        ("The ducks were loud.",),
        hundreds=1,
        lasts=WEEK_SHOWN + HOUR,
        without=frozenset({"rests", "stops, then invites", "leaves, and blocks"}),
    ),
    "six weeks": Scenario(
        (LINKED, UNSHARED),
        ("For some weeks now nothing shared has come",),
        hundreds=1,
        lasts=ASKED_ALONE + 3 * HOUR,
        without=frozenset({"rests", "stops, then invites", "leaves, and blocks"}),
    ),
    "the shared chat": Scenario((LINKED, SHARED_CHAT), ("“Tea”, says the other.",), hundreds=1),
}


def mirrored(start: int) -> tuple[Act, ...]:
    """Ben looks through all that is kept of him; the page closes by itself."""
    more = ("if need be [The next page]",) * 2
    return one_by_one(start, "/mirror", "[The rest]", "[The next page]", *more)


BENS_DAYS = {
    "looks at cards": Days(
        13 * DAY,
        (
            *one_by_one(0, "/notice"),
            *one_by_one(5 * MINUTE, "[Company]", "twice [Another one]"),
            *one_by_one(4 * HOUR, "/notice", "[Comfort]", every=1),
            *one_by_one(12 * DAY, "/today"),
        ),
    ),
    "has bad hours": Days(
        8 * DAY + HOUR,
        (
            *one_by_one(50 * MINUTE, "we had a fight"),
            *one_by_one(5 * HOUR, "/help", "[Afraid of somebody]"),
            *one_by_one(2 * DAY, "nobody listens"),
            *one_by_one(8 * DAY, "old", "sticker"),
        ),
    ),
    "rests": Days(
        6 * DAY,
        (
            *one_by_one(40 * MINUTE, "/rest", "[In a few days]"),
            *one_by_one(4 * HOUR, "/answer", "a word about the weather"),
            *one_by_one(5 * DAY, "[Open]", "[Come back]"),
        ),
    ),
    "takes a break": Days(
        DAY,
        (
            *one_by_one(4 * HOUR, "/break", "[A break]", "[No, earlier]", "[About an hour]"),
            *one_by_one(5 * HOUR + 5 * MINUTE, "[Open]", "[More time]"),
            *one_by_one(6 * HOUR + 10 * MINUTE, "[Open]", "[Not today]"),
        ),
    ),
    "stops, then invites": Days(
        DAY,
        (
            *one_by_one(55 * MINUTE, "/stop", "[Leave it so]"),
            *one_by_one(
                6 * HOUR, "/invite", "[Go on]", "[Make the link]", "[Take it back]", every=10
            ),
        ),
    ),
    "looks into the mirror": Days(
        DAY + 4 * HOUR,
        (*mirrored(45 * MINUTE), *mirrored(9 * HOUR), *mirrored(DAY + 3 * HOUR)),
    ),
    "leaves, and blocks": Days(
        3 * DAY,
        (
            *one_by_one(DAY + 9 * HOUR, "/leave", "[End the link]", "[Undo]", every=10),
            *one_by_one(DAY + 10 * HOUR, "block"),
            *one_by_one(2 * DAY, "unblock", "/today"),
        ),
    ),
}
"""What Ben does besides: the same in all worlds that are compared."""


def in_time(acts: Iterable[Act]) -> list[Act]:
    """The earliest first."""
    return sorted(acts, key=lambda act: act.at)
