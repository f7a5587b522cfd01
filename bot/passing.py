"""Passing on: a person's own words, or a short answer, go to their partner's letterbox.

How it turns out depends on the person's own link, own presses and on the time, never on whether
anything is sent (P5, P6). What is kept of it is the same in either case.
"""

from dataclasses import replace

from bot import appointing, speaking, urgency
from bot.acting import Acting, Done
from bot.keeping import PassedOn
from conversations.events import Handed
from conversations.letterbox import TAKE_BACK, TAKE_BACK_SLOWLY
from conversations.local_time import MICROSECONDS
from conversations.notes import FAMILIES
from storage import appointments, couples

A_MOMENT = 15 * MICROSECONDS
"""Another process may still be in the turn that takes the note back when the time is just over."""


def pass_on(acting: Acting, kind: str, words: str, act: str = "") -> Done:
    """A note for the partner, unless the person has done so too often lately.

    Of a repair, `act` is what is promised in it.
    """
    if not couples.is_linked(acting.connection, acting.row.id):
        return Done(acting.row, acting.kept, "alone")
    if urgency.press(acting):
        return Done(acting.row, acting.kept, "slow")
    return _hand_over(acting, Handed(kind, words, acting.now + TAKE_BACK, act))


def pass_on_slowly(acting: Acting, kind: str, words: str, act: str = "") -> Done:
    """One note in place of those that could still be taken back. It waits longer."""
    if not couples.is_linked(acting.connection, acting.row.id):
        return Done(acting.row, acting.kept, "alone")
    kept = acting.kept
    for each in acting.kept.passed:
        if acting.now < each.until and not each.answer:
            # In its own talk it can be taken back once more: there nothing shows that it is gone.
            appointments.drop(acting.connection, each.note)
            kept = kept.without_note(each.note)
    note = Handed(kind, words, acting.now + TAKE_BACK_SLOWLY, act)
    return _hand_over(replace(acting, kept=kept), note)


def answer(acting: Acting, kind: str, words: str = "") -> Done:
    """A short answer to a note. It is no press: nobody is slowed down for answering."""
    if not couples.is_linked(acting.connection, acting.row.id):
        return Done(acting.row, acting.kept, "alone")
    return _hand_over(acting, Handed(kind, words, acting.now + TAKE_BACK))


def take_back(acting: Acting) -> Done:
    """Takes back what was passed on in this talk, while there is time."""
    for each in acting.kept.passed:
        if each.talk == acting.talk and acting.now < each.until:
            appointments.drop(acting.connection, each.note)
            left = tuple(other for other in acting.kept.passed if other != each)
            kept = acting.kept.without_note(each.note).model_copy(update={"passed": left})
            return Done(acting.row, kept, "taken_back")
    return Done(acting.row, acting.kept, "late")


def _hand_over(acting: Acting, handed: Handed) -> Done:
    until = handed.since
    # An answer without words of one's own comes in its reader's language.
    language = speaking.language_of(acting) if handed.words else ""
    note = _send(acting, replace(handed, since=until + A_MOMENT, language=language))
    is_answer = FAMILIES[handed.kind] == "answer"
    mine = PassedOn(talk=acting.talk, note=note, until=until, answer=is_answer)
    waiting = (each for each in acting.kept.passed if acting.now < each.until)
    kept = acting.kept.model_copy(update={"passed": (*waiting, mine)})
    return Done(acting.row, kept, "passed")


def _send(acting: Acting, note: Handed) -> int:
    """The appointment's number; if there is nobody to send it to, one that stands for none."""
    partner = appointing.partner(acting)
    if partner is None:
        return acting.tools.chance.row(acting.now)
    return appointing.for_other(acting, partner, note, note.since)
