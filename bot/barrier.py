"""Both or neither: what two have answered is settled in the second answer's transaction.

From then on two appointments stand, one in each one's chat, for the couple's next reveal hour; so
the moment at which something is shown tells nobody when the other one answered. Until the first of
the two comes, an answer can still be changed or taken back.
"""

from dataclasses import dataclass, replace

from bot import appointing, keeping, speaking
from bot.acting import Acting, Done
from bot.keeping import Answered, Kept
from conversations import joint
from conversations.effects import AskBoth, EndForBoth, Hold, TakeBack
from conversations.events import Ended, Revealed
from conversations.local_time import MINUTE
from conversations.talk import Talk
from storage import appointments, couples, joint_answers
from storage.joint_answers import JointAnswerRow
from storage.people import PersonRow

STALE = 10 * MINUTE
"""Two who are together and ready do not wait so long for their phones."""

GRACE = MINUTE
"""A question lapses so long after the reveal hour at which it could have been shown last."""


def ask(acting: Acting, asked: AskBoth) -> Done:
    """Until when a question may be answered. It does not depend on anything the other one did."""
    until = acting.now + asked.microseconds
    if asked.at_once:
        return _done(acting, "asked", until)
    return _done(acting, "asked", _reveal_at(acting, until) + GRACE)


def hold(acting: Acting, talk: Talk, answer: Hold) -> Done:
    """Keeps an answer; if the other one's is there, arranges that both are shown.

    How it turns out depends on the clock alone, never on the other one.
    """
    grace = 0 if answer.at_once else GRACE
    if talk.due is None or acting.now >= talk.due - grace:
        return _done(acting, "late")
    held = _done(acting, "held", talk.due)
    both = _both(acting)
    if both is None:
        return held
    digest = joint_answers.digest_of(both.couple_id, answer.question)
    if not _call_off(acting, both, digest):
        return held
    mine = Answered(
        answer=answer.answer,
        typed=answer.typed,
        place=talk.place,
        occasion=talk.occasion,
        language=speaking.language_of(acting),
    )
    body = keeping.seal_answer(acting.tools.vault, acting.row, digest, mine)
    row = JointAnswerRow(digest, acting.row.id, both.couple_id, talk.due, body)
    joint_answers.put(acting.connection, row)
    at = acting.now if answer.at_once else _reveal_at(acting, acting.now)
    theirs = _theirs(acting, both, digest, at)
    if theirs is None or not _are_shown(answer, theirs):
        return held
    _arrange(acting, both, (mine, theirs), at, answer)
    return replace(held, appointed=answer.at_once)


def take_back(acting: Acting, answer: TakeBack) -> Done:
    """The answer is gone, unless it is being shown at this moment."""
    both = _both(acting)
    if both is None:
        return _done(acting, "taken_back")
    digest = joint_answers.digest_of(both.couple_id, answer.question)
    if not _call_off(acting, both, digest):
        return _done(acting, "held")
    joint_answers.take_back(acting.connection, digest, acting.row.id)
    return _done(acting, "taken_back")


def end(acting: Acting, ending: EndForBoth) -> Done:
    """What both began is over: here now, and at the other one's as soon as can be."""
    both = _both(acting)
    if both is not None and both.partner is not None:
        appointing.for_other(acting, both.partner, Ended(ending.question), acting.now)
    return replace(_done(acting, "over"), appointed=True)


def withdraw(acting: Acting, script: str | None = None) -> None:
    """Everything of one's own that waits to be shown to both is gone; or what one script asked."""
    both = _both(acting)
    for row in joint_answers.of_person(acting.connection, acting.row.id):
        if script is not None and _asked_by(acting, row) != script:
            continue
        if both is None or _call_off(acting, both, row.question):
            joint_answers.take_back(acting.connection, row.question, acting.row.id)


def come(acting: Acting, revealed: Revealed, due_at: int) -> Revealed | None:
    """What was arranged has come for one of the two. None: it is shown to neither.

    With the first of the two it is under way: nothing can be changed any more.
    """
    both = _both(acting)
    if both is None or both.partner is None:
        return None
    if revealed.at_once and acting.now - due_at >= STALE:
        return None
    digest = joint_answers.digest_of(both.couple_id, _question(revealed))
    answers = joint_answers.of_question(acting.connection, digest, both.couple_id)
    if not any(row.person_id == acting.row.id for row in answers):
        return revealed
    away = {each.id for each in (acting.row, both.partner) if not each.reachable}
    away |= {acting.row.id} if acting.kept.stopped else set()
    if not away:
        joint_answers.drop(acting.connection, digest)
        return revealed
    for row_id in _arranged(acting, both, digest)[0]:
        appointments.drop(acting.connection, row_id)
    # The other one's stays as if this one had never answered: they can look at it (see `mine`).
    for person_id in away:
        joint_answers.take_back(acting.connection, digest, person_id)
    return None


def next_hour(acting: Acting) -> int:
    """The couple's next reveal hour, for what could not be shown at its own."""
    return _reveal_at(acting, acting.now)


@dataclass(frozen=True)
class Both:
    """The couple of the person whose turn it is, locked for the rest of the transaction."""

    couple_id: int
    partner: PersonRow | None
    """None: the other one has left, or is being erased."""


def _both(acting: Acting) -> Both | None:
    """None: the person is not linked, or has left."""
    mine = couples.membership_of(acting.connection, acting.row.id)
    if mine is None or mine.left_at is not None:
        return None
    couples.lock(acting.connection, mine.couple_id)
    return Both(mine.couple_id, appointing.partner(acting))


def _call_off(acting: Acting, both: Both, digest: str) -> bool:
    """Takes back what is arranged for this question; False if it is being shown already."""
    arranged, damaged = _arranged(acting, both, digest)
    if len(arranged) == 1 and not damaged:
        return False
    # What is being opened just now is held by a turn that may wait for this couple: it is not
    # waited for.
    if appointments.claim(acting.connection, arranged) != len(arranged):
        return False
    for row_id in arranged:
        appointments.drop(acting.connection, row_id)
    return True


def _arranged(acting: Acting, both: Both, digest: str) -> tuple[list[int], bool]:
    """The appointments at which answers to this question are to be shown: two, or the later one.

    And whether some between the two are damaged: one of them may belong to it. Nobody is ever
    shown those; each is taken out of the way when its time has come.
    """
    if both.partner is None:
        return [], False
    found, damaged = [], False
    for whom, by in ((acting.row, both.partner), (both.partner, acting.row)):
        for row in appointments.between(acting.connection, whom.id, by.id):
            what = keeping.open_appointment(acting.tools.vault, whom.key_id, row)
            damaged = damaged or what is None
            if isinstance(what, Revealed):
                asked = joint_answers.digest_of(both.couple_id, _question(what))
                found += [row.id] if asked == digest else []
    return found, damaged


def _asked_by(acting: Acting, row: JointAnswerRow) -> str | None:
    """Which script asked what a person answered; None if the answer is damaged."""
    answered = keeping.open_answer(acting.tools.vault, acting.row.key_id, row)
    return None if answered is None else answered.place.script


def _theirs(acting: Acting, both: Both, digest: str, at: int) -> Answered | None:
    """What the other one has answered, if it still waits at the instant of being shown."""
    answers = joint_answers.of_question(acting.connection, digest, both.couple_id)
    for row in answers:
        partner = both.partner
        if partner is not None and row.person_id == partner.id and at < row.expires_at:
            return keeping.open_answer(acting.tools.vault, partner.key_id, row)
    return None


def _are_shown(mine: Hold, theirs: Answered) -> bool:
    return joint.shown(mine.match, mine.answer, theirs.answer, unlike=mine.unlike)


def _arrange(
    acting: Acting, both: Both, answers: tuple[Answered, Answered], at: int, how: Hold
) -> None:
    mine, theirs = answers
    if both.partner is None:
        return
    appointing.from_other(acting, both.partner, _shown(mine, theirs, how), at)
    appointing.for_other(acting, both.partner, _shown(theirs, mine, how), at)


def _shown(to: Answered, by: Answered, how: Hold) -> Revealed:
    brought = "" if how.brings is None else by.place.words.get(how.brings, "")
    # What each was spoken to in when they answered: nothing that either does later moves it.
    foreign = by.typed and bool(by.language) and to.language != by.language
    return Revealed(
        to.place, by.answer, by.typed, brought, to.occasion, how.at_once, foreign=foreign
    )


def _reveal_at(acting: Acting, now: int) -> int:
    mine = keeping.day_of(acting.row, acting.kept)
    partner = appointing.partner(acting)
    if partner is None:
        return joint.reveal_at(now, mine)
    theirs = keeping.open_kept(acting.tools.vault, partner) or Kept()
    return joint.reveal_at(now, mine, keeping.day_of(partner, theirs))


def _question(revealed: Revealed) -> str:
    return joint.question(revealed.place, revealed.occasion)


def _done(acting: Acting, outcome: str, until: int | None = None) -> Done:
    return Done(acting.row, acting.kept, outcome, until=until)
