"""From step to step, until somebody or something is waited for."""

import re
from random import Random

from conversations import joint
from conversations.bubble import draw, show
from conversations.effects import AskBoth, Do, Line, Saw, Say
from conversations.pace import Level
from conversations.script import ELSE, Ask, Call, Choose, End, Set, Step, Vary, Wait
from conversations.script import AskBoth as AskBothStep
from conversations.script import Do as DoStep
from conversations.script import Say as SayStep
from conversations.talk import Place
from conversations.turn import Lost, Passed, Run

STEPS_A_TURN = 100


def advance(run: Run) -> None:
    while not run.talk.ended:
        if len(run.trail) >= STEPS_A_TURN:
            raise Lost
        run.trail.append(Passed(run.place.script, run.place.step))
        if _rests(run, run.here):
            return


def leave(run: Run, target: str) -> None:
    """On from a question or a wait that is over."""
    run.stand(said=())
    run.go(target)
    advance(run)


def _rests(run: Run, step: Step) -> bool:
    """Takes one step; true where the talk comes to rest."""
    match step:
        case SayStep(next=target):
            run.say("say")
            run.go(target)
        case Choose(choose=name, next=ways):
            run.go(ways.get(run.place.values.get(name, ELSE)) or ways[ELSE])
        case Set(set=values, next=target):
            for name, value in values.items():
                run.put(name, value)
            run.go(target)
        case Vary():
            _vary(run, step)
        case Call():
            _call(run, step)
        case End():
            _return(run, step)
        case _:
            _rest(run, step)
            return True
    return False


def _rest(run: Run, step: Ask | AskBothStep | Wait | DoStep) -> None:
    match step:
        case Ask():
            put_question(run, step)
        case AskBothStep(microseconds=for_how_long, at_once=at_once):
            run.effects.append(AskBoth(run.talk.id, for_how_long, at_once))
        case Wait():
            run.change(due=run.given.now + step.microseconds, history=())
            draw(run)
        case DoStep(do=action, given=given):
            known = {**run.place.values, **run.place.words}
            values = {
                key: re.sub(r"\{(.*?)\}", lambda gap: known[gap[1]], value)
                for key, value in given.items()
            }
            run.effects.append(Do(run.talk.id, action, values))


def put_question(run: Run, step: Step) -> None:
    """Shows the question that it stands at, from now on for as long as it stays."""
    over = step.over if isinstance(step, Ask) else None
    run.change(due=run.given.now + over.microseconds if over else None)
    draw(run)


def _vary(run: Run, step: Vary) -> None:
    occasion = run.talk.occasion
    name = step.cards if isinstance(step.cards, str) else step.cards[_level(run)]
    cards = tuple(run.script.cards[name])
    if occasion is not None:
        card = joint.card(cards, occasion)
    else:
        deck = f"{run.place.script}.{name}"
        cards = run.person.left(deck, cards)
        card = least_recently_seen(cards, run.person.seen.get(deck, ()), run.given.seed)
        run.effects.append(Saw(deck, card))
    run.put(step.vary, f"{name}/{card}")
    run.go(step.next)


def _level(run: Run) -> Level:
    """The one in force; without an occasion nothing is known of it, and the quietest will do."""
    return "quiet" if run.talk.occasion is None else run.talk.occasion.level


def least_recently_seen(cards: tuple[str, ...], seen: tuple[str, ...], seed: int) -> str:
    """A card never seen, by chance; when all were seen, the one seen longest ago."""
    unseen = [card for card in cards if card not in seen]
    if unseen:
        return Random(seed).choice(unseen)
    return next(card for card in seen if card in cards)


def _call(run: Run, step: Call) -> None:
    called = run.scripts.newest[step.call]
    callers = run.talk.standing.callers
    after = run.script.steps[step.next]
    if not (isinstance(after, End) and after.end is None):
        # Where nothing more would come, the caller is not kept: it would tell what was tapped.
        callers = (*callers, run.place)
    if called.traceless:
        # Nor is the way here: a question from which only one answer leads on would tell it.
        run.change(history=())
    place = Place(script=called.script, version=called.version, step=called.first)
    run.stand(callers=callers, place=place)


def _return(run: Run, ending: End) -> None:
    callers = run.talk.standing.callers
    if not callers:
        return end(run, run.line("end") if ending.end else Line("bot.neutral-end"))
    caller = callers[-1]
    calling = run.scripts.step_at(caller)
    if not isinstance(calling, Call):
        raise Lost
    run.stand(callers=callers[:-1], place=caller.model_copy(update={"step": calling.next}))


def end(run: Run, line: Line) -> None:
    lines = (*run.talk.standing.said, line)
    says_nothing = lines == (Line("bot.neutral-end"),)
    run.change(ended=True, due=None, history=())
    if says_nothing and run.talk.shown_at is None:
        # What has never shown itself does not come only to say that it is over.
        return
    if says_nothing and run.script.company == "shared":
        # Two phones need not ring for that.
        run.fresh, run.quiet = False, True
    show(run, Say(run.talk.id, run.talk.wait, lines))
