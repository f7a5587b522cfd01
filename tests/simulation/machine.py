"""The machine that lives two worlds side by side and compares Ben's phone after each step.

In one of them Ada does whatever chance proposes, in the other one nothing but open the doors. Two
histories of hers that open the same doors make the same phone of Ben's if each makes the one of
the quiet world, so that one is lived once for all examples and looked up.
"""

import sys

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.simulation.doors import BENS_DAYS, COMES_BACK, DAY, HOUR, MINUTE, SCENARIOS, THERE
from tests.simulation.living import Neighbourhood, differences
from tests.simulation.worlds import Lived, Move, Scene, Shown

COMMANDS = (
    *("/notice", "/today", "/answer", "/questions", "/help", "/start", "/stop", "/invite"),
    *("/leave", "/forget", "/break", "/rest", "/body", "/waiting", "/unheard", "/hide"),
    *("/moment", "/list", "/ours", "/window"),
    *("/bid", "/hurts", "/repair", "/letterbox", "/pace", "/wish", "/together", "/talk"),
)
WORDS = ("we had a fight", "End the link", "About an hour", "Wer ist da?")
BUTTONS = ("tap", "tap", "tap", "old", "the other's button")
LINKS = ("own link", "forged link", "the other's link")
PARTINGS = (
    Scene(("/leave", "[End the link]")),
    Scene(("/start", "/leave", "[End the link]", "[Undo]", "/leave"), COMES_BACK),
    Scene(("/forget", "[Erase it all]")),
    Scene(("/stop", "[Erase everything]", "[Erase it all]", "/start", "[Go on]", "[I agree]")),
)
LINKINGS = (
    Scene(("/invite", "[Go on]", "[Make the link]")),
    Scene(("/invite", "[Go on]", "[Make the link]", "[Take it back]", "[Close]")),
    Scene(("the other's link", "[Go on]", "[Go on]", "[I agree]")),
)
SCENES = (
    Scene(("/notice", "[Comfort]", "[Another one]", "/help", "[Afraid of somebody]")),
    Scene(("/break", "[A break]", "[No, earlier]", "[About an hour]")),
    Scene(("/rest", "[In a few days]", "[Close]")),
    Scene(("/pace", "[Slower]", "/wish", "[Yes, I'd like that]")),
    Scene(("/together", "[Ask me on Sundays]", "[Not now]", "/letterbox")),
    Scene(("/talk", "[Go on]", "[Two phones]", "[Ready]")),
    Scene(("/wish", "[Not for me now]", "[Change it]", "[Yes, I'd like that]")),
    Scene(("/window", "[Go on]", "[I would answer]", "[Take it back]", "[I would ask]")),
    Scene(("/moment", "Warm bread", "[Keep it]", "/moment", "[What I keep]", "[It may be shared]")),
    Scene(("/moment", "[What I keep]", "[Take it out]", "[Take it out]")),
    Scene(("/list", "[Draw one]", "[Not for me]")),
    Scene(("/country", "Spain", "[Close]", "/country", "[No country]")),
    Scene(("he hits me", "[A quiet week]", "[Close]")),
    Scene(("/talk", "[Go on]", "[Two phones]", "[Ready]", "/hide", "/today")),
    Scene((f"{THERE}[The sofa]", f"{THERE}[Tea]")),
    Scene(("[Open]", "[Skip]", "[Yes, ask only me]", "[Not now]", "[Close]")),
    Scene(("[Later…]", "[None of these]", "[Close]")),
)
SPANS = (MINUTE, 20 * MINUTE, HOUR, 3 * HOUR, 9 * HOUR, DAY, 4 * DAY)
STEPS = 6

buttons = st.integers(0, 5)


class TwoWorlds(RuleBasedStateMachine):
    """One example: Ada's history step by step, Ben's day, and the phone that he should have."""

    def __init__(self, worlds: Neighbourhood, scenario: str) -> None:
        super().__init__()
        self.worlds = worlds
        self.scenario = scenario
        self.lived: Lived
        self.expected: list[Shown]

    @initialize(which=st.integers(0, len(BENS_DAYS) - 1))
    def begins(self, which: int) -> None:
        possible = SCENARIOS[self.scenario].days
        days = possible[which % len(possible)]
        self.expected = self.worlds.quiet(self.scenario, days)
        self.lived = self.worlds.begin(self.scenario, days)

    @rule(what=st.sampled_from(BUTTONS), which=buttons, at_once=st.booleans())
    def ada_taps(self, what: str, which: int, at_once: bool) -> None:
        self.worlds.run(self.lived.ada(Move(what, which, at_once)))

    @rule(what=st.sampled_from(COMMANDS), at_once=st.booleans())
    def ada_commands(self, what: str, at_once: bool) -> None:
        self.worlds.run(self.lived.ada(Move(what, at_once=at_once)))

    @rule(what=st.sampled_from(WORDS) | st.just("sticker"))
    def ada_types(self, what: str) -> None:
        self.worlds.run(self.lived.ada(Move(what)))

    @rule(what=st.sampled_from(LINKS))
    def ada_opens_a_link(self, what: str) -> None:
        self.worlds.run(self.lived.ada(Move(what)))

    @rule(what=st.sampled_from(["block", "unblock", "delete"]), which=buttons)
    def ada_blocks_or_deletes(self, what: str, which: int) -> None:
        self.worlds.run(self.lived.ada(Move(what, which)))

    @rule(scene=st.sampled_from(PARTINGS))
    def ada_leaves(self, scene: Scene) -> None:
        self.worlds.run(self.lived.plays(scene))

    @rule(scene=st.sampled_from(LINKINGS))
    def ada_links(self, scene: Scene) -> None:
        self.worlds.run(self.lived.plays(scene))

    @rule(scene=st.sampled_from(SCENES))
    def ada_does_something_else(self, scene: Scene) -> None:
        self.worlds.run(self.lived.plays(scene))

    @rule(seconds=st.sampled_from(SPANS))
    def time_passes(self, seconds: int) -> None:
        self.worlds.run(self.lived.until(min(self.lived.ends, self.lived.now + seconds)))

    @precondition(lambda self: self.lived.agenda)
    @rule(skip=st.integers(0, 9), before=st.booleans())
    def time_passes_to_something(self, skip: int, before: bool) -> None:
        """To an instant at which something is to happen: then Ada comes first, or second."""
        agenda = self.lived.agenda
        at = agenda[min(skip, len(agenda) - 1)][1].at
        self.worlds.run(self.lived.until(at, before=before))

    @invariant()
    def ben_sees_the_same_so_far(self) -> None:
        shown = self.lived.shown
        missing = self.expected[len(shown) : len(shown) + 1]
        late = [each for each in missing if each[0] < self.lived.elapsed]
        self._compare([*self.expected[: len(shown)], *late])

    def _compare(self, expected: list[Shown]) -> None:
        if self.lived.shown != expected:
            changes = differences(expected, self.lived.shown)
            raise AssertionError(f"Ben's phone shows what Ada did:\n{changes}")

    def teardown(self) -> None:
        """An example that was given up, or has failed, counts for nothing and ends where it is."""
        try:
            if sys.exception() is None:
                self.worlds.run(self.lived.end())
                self._compare(self.expected)
                self.whole()
        finally:
            self.worlds.leave()

    def whole(self) -> None:
        """This world was lived to its end."""
