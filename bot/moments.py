"""Moments: what a person keeps in their own words, looked at one at a time."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice

from pydantic import BaseModel, ConfigDict, ValidationError

from bot import barrier
from bot.acting import Acting, Done
from bot.render import PARAGRAPH
from conversations import pace
from conversations.action import MOMENT_LIMIT
from conversations.effects import Draw, TakeAway
from conversations.local_time import zone_of
from conversations.moment_actions import MOMENT_ACTIONS
from conversations.talk import Occasion
from storage import couples, messages, moments, outbox
from storage.moments import MOST, MomentRow
from storage.people import PersonRow
from storage.vault import Unreadable, Vault, Where

TOGETHER = "moments-together"
LATELY = 12
"""So many of the newest a look back goes through."""
A_FEW = 3
"""So many are shown to somebody else at most."""
WEEKS = 4


class Moment(BaseModel):
    """What is sealed of a moment."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    words: str
    shared: bool = False
    """Whether the other one may be shown it when both agree."""


@dataclass(frozen=True)
class Kept:
    """A moment, and its number."""

    number: int
    moment: Moment


def keep(acting: Acting, words: str) -> Done:
    """Keeps these words. What is kept already is not kept twice."""
    words = words.strip()
    if len(words) > MOMENT_LIMIT:
        return _done(acting, "long")
    if any(each.moment.words == words for each in _of(acting)):
        return _done(acting, "kept")
    if len(moments.of_person(acting.connection, acting.row.id)) >= MOST:
        return _done(acting, "full")
    row_id = acting.tools.chance.row(acting.now)
    moments.add(acting.connection, _sealed(acting, Kept(row_id, Moment(words=words))))
    return _done(acting, "kept")


def see(acting: Acting) -> Done:
    """The newest one."""
    return _shown(acting, next(_of(acting), None))


def see_next(acting: Acting, which: int) -> Done:
    """The one before this one."""
    return _shown(acting, next((each for each in _of(acting) if each.number < which), None))


def share(acting: Acting, which: int) -> Done:
    """Whether it may be shown when both agree: the other way round."""
    found = next((each for each in _of(acting) if each.number == which), None)
    if found is None:
        return _done(acting, "none")
    _withdraw(acting, found.moment)
    other_way = found.moment.model_copy(update={"shared": not found.moment.shared})
    moments.change(acting.connection, _sealed(acting, Kept(which, other_way)))
    return _shown(acting, Kept(which, other_way))


def remove(acting: Acting, which: int) -> Done:
    """It is gone."""
    for each in _of(acting):
        if each.number == which:
            _withdraw(acting, each.moment)
    moments.drop(acting.connection, acting.row.id, which)
    return _done(acting, "done")


def see_plain(acting: Acting, after: int | None = None) -> Done:
    """Of what was kept lately the plainest, or the next one after another."""
    lately = sorted(islice(_of(acting), LATELY), key=_plainness)
    numbers = [each.number for each in lately]
    start = numbers.index(after) + 1 if after in numbers else 0
    found = next(iter(lately[start:]), None)
    if found is None:
        return _done(acting, "none")
    return _done(acting, "found", {"moment": found.moment.words, "which": str(found.number)})


def gather(acting: Acting) -> Done:
    """What of a person's own is shown, should both agree this month."""
    couple_id = couples.couple_of(acting.connection, acting.row.id)
    if couple_id is None:
        return _done(acting, "alone")
    lately = islice((each for each in _of(acting) if each.moment.shared), LATELY)
    few = list(islice((each.moment.words for each in sorted(lately, key=_plainness)), A_FEW))
    while few and len(PARAGRAPH.join(few)) > MOMENT_ACTIONS["gather_moments"].longest:
        few.pop()
    if not few:
        return _done(acting, "none")
    # Neither one's doing moves it: not even whether there is still somebody at the other end (P5).
    month = pace.week_of(acting.now, zone_of(acting.row.zone)) // WEEKS
    seed = couples.seed_of(acting.connection, couple_id)
    occasion = Occasion(number=month, seed=seed, level="quiet")
    return replace(_done(acting, "found", {"mine": PARAGRAPH.join(few)}), occasion=occasion)


def draw(acting: Acting, words: str) -> Done:
    """What both have seen by now, as a picture. It hangs on nothing that is so by now (P5)."""
    return Done(acting.row, acting.kept, effects=(Draw(acting.talk, words),))


def take_picture(acting: Acting) -> Done:
    """The picture goes out of the chat, if Telegram still lets it."""
    talk, whose = messages.beside(acting.talk), acting.row.chat_id
    sent = messages.bubble(acting.connection, talk)
    young = sent is not None and acting.now - sent.sent_at < messages.DELETABLE
    if not young and not outbox.is_on_its_way(acting.connection, whose, talk):
        return _done(acting, "late")
    return Done(acting.row, acting.kept, "gone", effects=(TakeAway(acting.talk),))


def _withdraw(acting: Acting, moment: Moment) -> None:
    """A yes that waits may bring this one along."""
    if moment.shared:
        barrier.withdraw(acting, TOGETHER)


def _plainness(kept: Kept) -> tuple[int, int]:
    return len(kept.moment.words), -kept.number


def _shown(acting: Acting, found: Kept | None) -> Done:
    if found is None:
        return _done(acting, "none")
    words = {"moment": found.moment.words, "which": str(found.number)}
    return _done(acting, "shared" if found.moment.shared else "own", words)


def _done(acting: Acting, outcome: str, words: Mapping[str, str] | None = None) -> Done:
    return Done(acting.row, acting.kept, outcome, words=words or {})


def _of(acting: Acting) -> Iterator[Kept]:
    """A person's own moments, the newest first; what is damaged takes nothing else along."""
    found = moments.of_person(acting.connection, acting.row.id)
    return opened(acting.tools.vault, acting.row, found)


def opened(vault: Vault, whose: PersonRow, rows: Iterable[MomentRow]) -> Iterator[Kept]:
    """What is in these rows, as far as it can be opened."""
    for row in rows:
        moment = _opened(vault, whose, row)
        if moment is not None:
            yield Kept(row.id, moment)


def _opened(vault: Vault, whose: PersonRow, row: MomentRow) -> Moment | None:
    try:
        return Moment.model_validate_json(vault.open(whose.key_id, _place(row.id), row.body))
    except (Unreadable, ValidationError):
        return None


def _sealed(acting: Acting, kept: Kept) -> MomentRow:
    plain = kept.moment.model_dump_json().encode()
    body = acting.tools.vault.seal(acting.row.key_id, _place(kept.number), plain)
    return MomentRow(kept.number, acting.row.id, body)


def _place(row_id: int) -> Where:
    return Where("moment", "body", row_id)
