"""Stored rows → `Mine`: everything of one person, opened, for showing it and for a file of it."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import chain

from bot import keeping, mine, moments, nudging, our_list
from bot.acting import Acting
from bot.mine import Mine
from bot.reading_talks import Readable, titled
from conversations.events import Opened
from conversations.local_time import on_the_wall
from conversations.nudges import TURNS, first_day
from conversations.pace import week_begins
from storage import couples
from storage.mine import Rows, gather


def everything(acting: Acting) -> Mine:
    """All that is kept of the person; what is damaged takes nothing else along."""
    rows = gather(acting.connection, acting.row)
    talks = Readable.of(acting, rows.talks)
    return Mine(
        you=_you(acting),
        chosen=_chosen(acting),
        by_itself=_by_itself(acting),
        pauses=_pauses(acting),
        letterbox=_letterbox(acting),
        two=_two(acting, rows),
        cards=_cards(acting),
        chat=_chat(acting, rows, talks),
        words=tuple(_words(acting, rows, talks)),
    )


def at(instant: int) -> datetime:
    """An instant as it is written down."""
    return on_the_wall(instant, UTC)


def _at(instant: int | None) -> datetime | None:
    return None if instant is None else at(instant)


def _all_at(instants: tuple[int, ...]) -> tuple[datetime, ...]:
    return tuple(map(at, instants))


def _you(acting: Acting) -> mine.You:
    row = acting.row
    return mine.You(
        telegram_number=row.telegram_id,
        chat_number=row.chat_id,
        language=row.language,
        zone=row.zone,
        agreed_version=row.agreed_version,
        agreed_at=_at(row.agreed_at),
        since=at(row.created_at),
        last_at=at(row.touched_at),
    )


def _chosen(acting: Acting) -> mine.Chosen:
    kept = acting.kept
    closer, (begin, end) = kept.closer, kept.nudges.waking
    return mine.Chosen(
        starting_point=kept.start,
        pace=kept.pace,
        closer=closer.level if closer else None,
        closer_asked_at=_at(closer.at) if closer else None,
        spoken_of=kept.you,
        shown_at=kept.reveal,
        waking_from=begin,
        waking_until=end,
        sound=kept.nudges.sound,
        zone_asked=kept.zone_asked,
        clock_said_at=_at(kept.clock_said_at),
        country=kept.country,
        quiet_word=kept.quiet_word is not None,
    )


def _by_itself(acting: Acting) -> mine.ByItself:
    nudges, planned = acting.kept.nudges, nudging.next_planned(acting)
    return mine.ByItself(
        stopped=acting.kept.stopped,
        reflection=nudges.reflection,
        together=nudges.together,
        every=nudges.every,
        day=nudges.day,
        hour=nudges.hour,
        silent=nudges.silent,
        since=_at(nudges.since),
        asks_next=nudges.turns == TURNS - 1,
        last_at=_at(nudges.last),
        week_used=_monday(nudges.slot),
        week_of_question=_monday(nudges.weekly),
        unshared_since=_at(nudges.unshared),
        asked=tuple(
            mine.Asked(at=at(each.at), why=each.why, page=titled(acting, each.script))
            for each in nudges.asked
        ),
        next=mine.Next(at=at(planned.at), why=planned.why) if planned else None,
    )


def _monday(week: int | None) -> date | None:
    return None if week is None else first_day(week)


def _pauses(acting: Acting) -> mine.Pauses:
    kept = acting.kept
    return mine.Pauses(
        rest_until=_at(kept.rest_until),
        rest_since=_at(kept.rest_since),
        call_back_at=_at(kept.call_back.at) if kept.call_back else None,
        call_back_again=kept.call_back is not None and kept.call_back.again,
        breaks_called_at=_all_at(kept.breaks),
    )


def _letterbox(acting: Acting) -> mine.Letterbox:
    box = acting.kept.letterbox
    return mine.Letterbox(
        when=box.when,
        hour=box.hour,
        often=box.often,
        refused=box.refused,
        came_at=_all_at(box.came),
    )


def _two(acting: Acting, rows: Rows) -> mine.Two:
    kept, side = acting.kept, next(iter(rows.memberships), None)
    return mine.Two(
        linked_since=at(side.joined_at) if side else None,
        left_at=_at(side.left_at) if side else None,
        passed_on=tuple(
            mine.PassedOn(
                back_until=at(each.until), answer=each.answer, note=each.note, page=each.talk
            )
            for each in kept.passed
        ),
        repair_until=at(kept.repair.until) if kept.repair else None,
        repair_note=kept.repair.note if kept.repair else None,
        reached_out_at=tuple(at(each.at) for each in rows.presses),
        reached_out=tuple(each.id for each in rows.presses),
        invites_until=tuple(at(each.expires_at) for each in rows.invites),
        seats=tuple(mine.Seat(agreed=each.agreed, away=each.away) for each in rows.seats),
        hidden=kept.hidden,
        wish_week=week_begins(kept.drawn.week) if kept.drawn else None,
        wish=kept.drawn is not None and kept.drawn.occasion is not None,
    )


def _cards(acting: Acting) -> mine.Cards:
    kept = acting.kept
    return mine.Cards(
        walked=tuple(titled(acting, each) for each in kept.walked),
        seen=_decks(acting, kept.seen),
        never=_decks(acting, kept.never),
    )


def _decks(acting: Acting, decks: dict[str, tuple[str, ...]]) -> tuple[mine.Deck, ...]:
    """By the title of the page: the names of the script and of its deck may tell too much."""
    return tuple(
        mine.Deck(page=titled(acting, deck.partition(".")[0]), cards=cards)
        for deck, cards in decks.items()
    )


def _chat(acting: Acting, rows: Rows, talks: Readable) -> mine.Chat:
    return mine.Chat(
        open=tuple(talks.pages()),
        coming=tuple(_coming(acting, rows)),
        sent=tuple(
            mine.Sent(number=each.id, at=at(each.created_at), nature=each.nature, state=each.state)
            for each in rows.outbox
        ),
        messages=tuple(
            mine.Message(number=each.message_id, at=at(each.sent_at)) for each in rows.messages
        ),
        # Their tokens are in an order of chance, which somebody else's turns move on.
        buttons=tuple(
            mine.Button(page=each.talk_id, until=at(each.expires_at))
            for each in sorted(rows.buttons, key=lambda each: (each.expires_at, each.talk_id))
        ),
    )


def _coming(acting: Acting, rows: Rows) -> Iterator[mine.Coming]:
    for each in rows.appointments:
        what = keeping.open_appointment(acting.tools.vault, acting.row.key_id, each)
        if isinstance(what, Opened):
            title = titled(acting, what.script)
            yield mine.Coming(number=each.id, at=at(each.due_at), title=title)


def _words(acting: Acting, rows: Rows, talks: Readable) -> Iterator[mine.Words]:
    """One's own first, and what came from somebody else last."""
    return chain(
        _moments(acting, rows),
        _listed(acting, rows),
        _answers(acting, rows, talks),
        talks.words(),
        _promised(acting),
    )


def _moments(acting: Acting, rows: Rows) -> Iterator[mine.Words]:
    for each in moments.opened(acting.tools.vault, acting.row, reversed(rows.moments)):
        yield mine.Words(
            number=each.number,
            kind="moment",
            title="",
            shared=each.moment.shared,
            words=each.moment.words,
        )


def _listed(acting: Acting, rows: Rows) -> Iterator[mine.Words]:
    side = next(iter(rows.memberships), None)
    key_id = couples.key_of(acting.connection, side.couple_id) if side else None
    if key_id is None:
        return
    for each in our_list.opened(acting.tools.vault, key_id, rows.list_items):
        if each.item.by == acting.row.id:
            yield _plain("list", each.number, "", each.item.words)


def _answers(acting: Acting, rows: Rows, talks: Readable) -> Iterator[mine.Words]:
    for number, each in enumerate(rows.joint_answers, start=1):
        answered = keeping.open_answer(acting.tools.vault, acting.row.key_id, each)
        if answered is not None:
            title = titled(acting, answered.place.script)
            yield _plain("answer", number, title, talks.answer(answered))


def _promised(acting: Acting) -> Iterator[mine.Words]:
    """What somebody is to be asked about on several days is one promise."""
    asked = (each for each in acting.kept.nudges.asked if each.why == "follow_up")
    acts = dict.fromkeys(each.words.get("act", "") for each in asked)
    for number, act in enumerate(acts, start=1):
        yield _plain("promised", number, "", act)


def _plain(kind: mine.Kind, number: int, title: str, words: str) -> mine.Words:
    return mine.Words(number=number, kind=kind, title=title, shared=False, words=words)
