"""A talk's bubble: what it says and which buttons it has."""

from conversations.effects import Control, Line, Remove, Say
from conversations.script import Ask, AskBoth, Vary, Wait
from conversations.turn import Lost, Run, labels_at

FRESH_AFTER = 3_600_000_000
"""Microseconds after which a bubble is drawn anew below, so that nobody has to scroll for it."""


def draw(run: Run, preface: Line | None = None) -> None:
    """Shows the step it stands at; whatever was on offer before no longer is."""
    step = run.here
    run.change(wait=run.talk.wait + 1)
    lines = (*((preface,) if preface else ()), *run.talk.standing.said)
    if isinstance(step, Ask):
        choices = labels_at(run.script, run.place, step)
        lines = (*lines, *run.lines("say"))
        say = Say(run.talk.id, run.talk.wait, lines, choices, controls(run, step))
    elif isinstance(step, AskBoth):
        say = _for_both(run, step, lines)
    else:
        say_too = isinstance(step, Wait) and step.say is not None
        say = Say(run.talk.id, run.talk.wait, (*lines, run.line("say")) if say_too else lines)
    show(run, say)
    if run.script.traceless:
        # What stands above the question is what the last answer led to.
        run.stand(said=())


def _for_both(run: Run, step: AskBoth, lines: tuple[Line, ...]) -> Say:
    """The question, or what stands there once it is answered: that is the same for any answer."""
    offered = controls(run, step)
    if run.talk.standing.held:
        return Say(run.talk.id, run.talk.wait, (*lines, run.line("held")), controls=offered)
    choices = labels_at(run.script, run.place, step)
    return Say(run.talk.id, run.talk.wait, (*lines, run.line("say")), choices, offered)


def show(run: Run, say: Say) -> None:
    shown_at = run.talk.shown_at
    old = shown_at is None or run.given.now - shown_at > FRESH_AFTER
    fresh = run.fresh or (old and not run.quiet)
    if fresh and shown_at is not None:
        run.effects.append(Remove(run.talk.id))
    private = None
    if not run.talk.ended and run.script.private:
        private = Line(f"{run.script.script}.private", run.script.version)
    effect = Say(say.talk, say.wait, say.lines, say.choices, say.controls, fresh, private)
    run.effects.append(effect)
    run.change(shown_at=run.given.now)


def controls(run: Run, asked: Ask | AskBoth) -> tuple[Control, ...]:
    if isinstance(asked, AskBoth):
        return _controls_for_both(run, asked)
    offered: list[Control] = []
    if asked.back and run.talk.history:
        offered.append("back")
    if asked.another:
        offered.append("another")
    if asked.skip:
        offered.append("skip")
    if asked.keeps:
        offered.append("keep_card")
    if asked.never and _is_not_the_last(run, asked.never):
        offered.append("never_this")
    return tuple(offered)


def card_of(run: Run, step: str) -> tuple[str, str]:
    """The deck (`script.deck`) and the card that a `vary` step took."""
    vary = run.script.steps[step]
    if not isinstance(vary, Vary):
        raise Lost
    deck, _, card = run.place.values[vary.vary].partition("/")
    return f"{run.place.script}.{deck}", card


def _is_not_the_last(run: Run, step: str) -> bool:
    deck, _ = card_of(run, step)
    cards = tuple(run.script.cards[deck.partition(".")[2]])
    return len(run.person.left(deck, cards)) > 1


def _controls_for_both(run: Run, asked: AskBoth) -> tuple[Control, ...]:
    if not run.talk.standing.held:
        return ("skip",) if asked.skip else ()
    return ("change_answer", "take_back") if asked.can_change else ("take_back",)
