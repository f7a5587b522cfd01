"""What the phone shows at a step, drawn by the bot's own renderer."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bot import render
from bot.preview.samples import Sample, Viewer, run_at
from bot.render import Reader
from conversations import steps
from conversations.bubble import draw
from conversations.effects import Line, Say
from conversations.group_effects import GroupSay, constant, in_public
from conversations.script import ELSE, Ask, AskBoth, End, Next, Script, Step, Wait
from conversations.script import Say as SayStep

IN_PERSON = "with-person"
"""The anchor of what is offered in a chat of one's own."""


@dataclass(frozen=True)
class Shown:
    """One message, or the answer to a tap."""

    payload: Mapping[str, Any]
    """As the Bot API takes it; a button's data is the anchor of the step that it leads to."""
    note: str = ""
    """When it is shown, where there is more than one thing to see."""


def shown(reader: Reader, script: Script, viewer: Viewer, sample: Sample) -> Iterator[Shown]:
    """Everything that can be seen at a step; nothing where it says nothing."""
    name = sample.standing.place.step
    step = script.steps[name]
    match step:
        case SayStep():
            line = run_at(reader.scripts, sample).line("say")
            yield Shown(render.message(reader, [constant(line) if viewer == "group" else line]))
        case AskBoth(held=str()):
            yield _drawn(reader, script, viewer, sample)
            yield _held(reader, script, viewer, sample)
        case Ask() | AskBoth() | Wait() | End():
            yield _drawn(reader, script, viewer, sample)


def _drawn(reader: Reader, script: Script, viewer: Viewer, sample: Sample) -> Shown:
    run = run_at(reader.scripts, sample)
    if isinstance(step := run.here, End):
        steps.end(run, run.line("end") if step.end else Line("bot.neutral-end"))
    else:
        draw(run)
    said = next(effect for effect in reversed(run.effects) if isinstance(effect, Say))
    leads = _leads(script, step, sample)
    if viewer != "group":
        return Shown(render.bubble(reader, said, leads, f"#{IN_PERSON}"))
    drawn = in_public(said)
    if not isinstance(drawn, GroupSay):
        raise TypeError
    return Shown(render.bubble(reader, drawn, leads, f"#{IN_PERSON}"))


def _held(reader: Reader, script: Script, viewer: Viewer, sample: Sample) -> Shown:
    """What stands there once it is answered; in the shared chat, what the tap is answered with."""
    if viewer == "group":
        line = constant(run_at(reader.scripts, sample).line("held"))
        return Shown(render.message(reader, [line]), "the answer to a tap")
    held = sample.standing.model_copy(update={"held": True})
    drawn = _drawn(reader, script, viewer, Sample(held))
    return Shown(drawn.payload, "once answered")


def anchor(script: str, step: str) -> str:
    """Where a step stands on the page."""
    return f"{script}.{step}"


def _leads(script: Script, step: Step, sample: Sample) -> Mapping[str, str]:
    """The anchor of the step that each button leads to."""
    here = sample.standing.place.step
    match step:
        case Ask(next=ways):
            leads = {key: _target(ways, key) for key in step.choices}
            leads |= {"skip": step.skip or here, "another": step.another or here}
            leads |= {"never_this": step.never or here, "keep_card": here}
        case AskBoth():
            leads = dict.fromkeys((*step.choices, "change_answer", "take_back"), here)
            leads["skip"] = step.skip or here
        case _:
            leads = {}
    anchors = {key: anchor(script.script, to) for key, to in leads.items()}
    return {**anchors, "back": sample.back}


def _target(ways: Next, choice: str) -> str:
    return ways if isinstance(ways, str) else ways.get(choice) or ways[ELSE]
