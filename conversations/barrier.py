"""A question that both are asked, as one of the two lives it.

Each has a talk of their own, and neither reads anything of the other's before it is shown to both:
the page after an answer is the same whatever the answer, and whatever the other one did.
"""

from conversations import joint
from conversations.bubble import draw
from conversations.effects import EndForBoth, Hold, Line, TakeBack
from conversations.events import Did, Revealed
from conversations.script import AskBoth
from conversations.steps import leave
from conversations.turn import FOREIGN, Lost, Run


def chosen(run: Run, asked: AskBoth, choice: str) -> None:
    """A button of the question, or of the page that stands there once it is answered."""
    match choice:
        case "change_answer" | "take_back":
            # Whoever changes an answer takes it back first: nothing waits behind an open question.
            run.stand(held=choice == "take_back")
            run.effects.append(TakeBack(run.talk.id, _question(run)))
        case "skip" if asked.skip:
            run.change(due=None)
            leave(run, asked.skip)
        case _ if asked.either:
            run.effects.append(EndForBoth(run.talk.id, _question(run)))
        case _:
            answer(run, asked, choice, typed=False)


def answer(run: Run, asked: AskBoth, given: str, *, typed: bool) -> None:
    """The answer waits for the other one's."""
    question = _question(run)
    run.stand(place=run.place.with_answer(asked.ask_both, given, typed=typed))
    how = (asked.match, asked.unlike, asked.at_once, asked.brings)
    run.effects.append(Hold(run.talk.id, question, given, typed, *how))


def did(run: Run, asked: AskBoth, event: Did) -> None:
    """What the shell made of it."""
    match event.outcome:
        case "asked":
            # There is no way back past it: the time it may be answered in has begun.
            run.change(due=event.until, history=())
            draw(run)
        case "held":
            run.stand(held=True)
            draw(run)
        case "taken_back":
            preface = Line("bot.taken-back") if run.talk.standing.held else None
            run.stand(held=False, place=run.place.without(asked.ask_both))
            draw(run, preface)
        case "late":
            _lapse(run, asked)
        case "over":
            over(run)
        case _:
            raise Lost


def lapse(run: Run, asked: AskBoth) -> None:
    """Its time is over. The page changes where it stands: that is no reason to ring.

    What both have begun rings: nobody looks at the phone meanwhile.
    """
    if not asked.either:
        run.fresh, run.quiet = False, True
    _lapse(run, asked)


def reveal(run: Run, revealed: Revealed) -> None:
    """Both answers are shown, to each of the two; what somebody began to change counts no more."""
    asked = run.here
    if not isinstance(asked, AskBoth):
        raise Lost
    name, then = asked.ask_both, revealed.place
    mine = then.words[name] if name in then.words else then.values[name]
    place = run.place.with_answer(name, mine, typed=name in then.words)
    theirs = place.with_answer(f"{name}.theirs", revealed.theirs, typed=revealed.typed)
    if asked.brings is not None:
        theirs = theirs.with_words(f"{asked.brings}.theirs", revealed.brought)
    if revealed.foreign:
        theirs = theirs.with_value(f"{name}.{FOREIGN}", FOREIGN)
    run.stand(place=theirs, held=False)
    run.change(due=None, history=())
    outcome = "both" if "both" in asked.next else "same" if mine == revealed.theirs else "different"
    leave(run, asked.next[outcome])


def over(run: Run) -> None:
    """One of the two has ended what both began; it reads the same for both."""
    asked = run.here
    if not isinstance(asked, AskBoth) or not asked.either:
        raise Lost
    run.change(due=None, history=())
    leave(run, asked.next["both"])


def _lapse(run: Run, asked: AskBoth) -> None:
    run.stand(held=False)
    run.change(due=None, picks={})
    leave(run, asked.next["lapsed"])


def _question(run: Run) -> str:
    return joint.question(run.place, run.talk.occasion)
