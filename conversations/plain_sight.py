"""A question that both are asked in the shared chat, where taps are in plain sight.

It settles with the second one's tap. Until then nothing in the bubble changes: only whoever has
tapped is told so, and nobody sees who is still missing.
"""

from conversations import joint
from conversations.barrier import lapse
from conversations.effects import Alert
from conversations.script import AskBoth
from conversations.steps import leave
from conversations.turn import Run

BOTH = 2


def pick(run: Run, asked: AskBoth, choice: str, by: int) -> None:
    """Somebody taps; again, they change what they tapped before."""
    picks = {**run.talk.picks, str(by): choice}
    run.change(picks=picks)
    if len(picks) < BOTH:
        run.effects.append(Alert(run.line("held")))
        return None
    # In the order of the buttons, which tells nobody whose is whose.
    one, other = sorted(picks.values(), key=list(asked.choices).index)
    run.change(picks={})
    if not joint.shown(asked.match, one, other, unlike=asked.unlike):
        return lapse(run, asked)
    place, name = run.place, asked.ask_both
    place = place.with_value(f"{name}.one", one).with_value(f"{name}.other", other)
    run.stand(place=place)
    run.change(due=None)
    outcome = "both" if "both" in asked.next else "same" if one == other else "different"
    return leave(run, asked.next[outcome])
