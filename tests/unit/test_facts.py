"""Whatever is kept of somebody shows in their mirror: change it, and a page says something else."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, get_args

import pytest
from pydantic import BaseModel

from bot import mine
from bot.facts import Facts
from bot.mine import Mine
from bot.mirror import pages
from bot.render import Reader
from conversations.mirror_actions import PAGE_LIMIT
from conversations.notes import FAMILIES
from conversations.scripts import Scripts
from tests.shipped import shipped

NOW = datetime(2026, 11, 20, 19, 0, tzinfo=UTC)
LATER = timedelta(days=3, hours=1)
LANGUAGES = sorted(shipped().words.languages)

NOT_TOLD = {
    "number": "a number of a row means nothing to anybody",
    "page": "likewise, where it is one",
    "note": "likewise",
    "repair_note": "likewise",
    "reached_out": "likewise",
    "hidden": "likewise; that there is something is told",
}
"""Fields of the file that no page names, each with the reason."""

FULL = Mine(
    you=mine.You(
        telegram_number=1001,
        chat_number=1002,
        language="en",
        zone="Europe/Berlin",
        agreed_version=1,
        agreed_at=NOW,
        since=NOW,
        last_at=NOW,
    ),
    chosen=mine.Chosen(
        starting_point="hurt",
        pace="words",
        closer="acts",
        closer_asked_at=NOW,
        spoken_of="other",
        shown_at=time(20),
        waking_from=time(8),
        waking_until=time(22),
        sound=False,
        zone_asked=True,
        clock_said_at=NOW,
        country="de",
        quiet_word=True,
    ),
    by_itself=mine.ByItself(
        stopped=False,
        reflection=True,
        together=False,
        every=1,
        day=6,
        hour=19,
        silent=False,
        since=NOW,
        asks_next=False,
        last_at=NOW,
        unshared_since=NOW,
        week_used=NOW.date(),
        week_of_question=NOW.date(),
        asked=(mine.Asked(at=NOW, why="follow_up", page="A question"),),
        next=mine.Next(at=NOW, why="weekly"),
    ),
    pauses=mine.Pauses(
        rest_until=NOW,
        rest_since=NOW,
        call_back_at=NOW,
        call_back_again=False,
        breaks_called_at=(NOW,),
    ),
    letterbox=mine.Letterbox(
        when="hour", hour=time(19), often="two", refused=("bid",), came_at=(NOW,)
    ),
    two=mine.Two(
        linked_since=NOW,
        left_at=NOW,
        passed_on=(mine.PassedOn(back_until=NOW, answer=False, note=1, page=2),),
        repair_until=NOW,
        repair_note=1,
        reached_out_at=(NOW,),
        reached_out=(1,),
        invites_until=(NOW,),
        seats=(mine.Seat(agreed=False, away=False),),
        hidden=(1,),
        wish_week=NOW.date(),
        wish=True,
    ),
    cards=mine.Cards(
        walked=("A small answer",),
        seen=(mine.Deck(page="Small scenes", cards=("rain", "kettle")),),
        never=(mine.Deck(page="Two small moments", cards=("door",)),),
    ),
    chat=mine.Chat(
        open=(
            mine.OpenPage(
                number=1, title="A page", since=NOW, parked=False, until=NOW, tapped=("Yes",)
            ),
        ),
        coming=(mine.Coming(number=1, at=NOW, title="A break"),),
        sent=(mine.Sent(number=1, at=NOW, nature="nudge", state="sent"),),
        messages=(mine.Message(number=1, at=NOW),),
        buttons=(mine.Button(page=1, until=NOW),),
    ),
    words=(
        mine.Words(number=1, kind="moment", title="A page", shared=False, words="The bus waved."),
        mine.Words(number=2, kind="typed", title="A page", shared=False, words="Hello"),
    ),
)


def told(all_of_it: Mine, language: str = "en") -> list[tuple[str, str]]:
    reader = Reader(shipped().words, Scripts(shipped().scripts, {}), language)
    there = pages(Facts.of(reader, "UTC"), all_of_it)
    return [(page.text, page.words.words if page.words else "") for page in there]


def others(value: Any, annotation: Any) -> list[Any]:  # noqa: ANN401
    """Something else that could stand there."""
    choices = [each for each in get_args(annotation) if isinstance(each, str | int)]
    if choices and not isinstance(value, bool):
        return [each for each in choices if each != value]
    match value:
        case bool():
            return [not value]
        case int():
            return [value - 1]
        case datetime():
            return [value + LATER]
        case date():
            return [value + timedelta(days=7)]
        case time():
            return [time(value.hour - 1)]
        case str():
            return ["de" if value == "en" else f"{value} besides"]
    raise AssertionError(value)


def changed(part: BaseModel, before: str = "") -> Iterator[tuple[str, Any]]:
    """Every field that holds one thing, with each other one that it could hold."""
    for name, field in type(part).model_fields.items():
        value, where = getattr(part, name), f"{before}{name}"
        each = value if isinstance(value, tuple) else (value,)
        for at, inner in enumerate(each):
            if isinstance(inner, BaseModel):
                for below, new in changed(inner, f"{where}."):
                    yield below, _with(part, name, value, at, new)
            elif name not in NOT_TOLD or not isinstance(inner, int):
                yield from ((where, _with(part, name, value, at, e)) for e in _others(inner, field))


def _others(inner: Any, field: Any) -> list[Any]:  # noqa: ANN401
    special = {
        "starting_point": ["alone", "drifted"],
        "refused": sorted({*FAMILIES.values()} - {"bid"}),
    }
    annotation = field.annotation
    inside = [each for each in get_args(annotation) if get_args(each)]
    return special.get(_NAMES.get(inner, ""), others(inner, (inside or [annotation])[0]))


_NAMES = {"hurt": "starting_point", "bid": "refused"}


def _with(part: BaseModel, name: str, value: Any, at: int, new: Any) -> BaseModel:  # noqa: ANN401
    if isinstance(value, tuple):
        new = (*value[:at], new, *value[at + 1 :])
    return part.model_copy(update={name: new})


def can_be(all_of_it: Mine) -> bool:
    """Only moments are shared, and they stand on no page."""
    first, *rest = all_of_it.words or ()
    return first.title == "A page" and not any(each.shared for each in (*rest, first)[:1])


CHANGES = [(where, new) for where, new in changed(FULL) if can_be(new)]


def test_there_is_a_change_of_every_field() -> None:
    assert len(CHANGES) > 100
    assert all(isinstance(new, Mine) for _, new in CHANGES)


@pytest.mark.parametrize("where", sorted({where for where, _ in CHANGES}))
def test_p15_a_field_that_is_something_else_makes_a_page_say_something_else(where: str) -> None:
    found = [new for way, new in CHANGES if way == where]
    for new in found:
        assert told(new) != told(FULL), new


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_is_longer_than_a_script_can_show(language: str) -> None:
    long = FULL.words or ()
    much = tuple(each.model_copy(update={"words": "wort " * 800}) for each in long)
    decks = tuple(mine.Deck(page="A page", cards=("rain",) * 400) for _ in range(3))
    crowded = FULL.model_copy(
        update={"words": much, "cards": FULL.cards.model_copy(update={"seen": decks})}
    )
    found = told(crowded, language)
    assert max(len(text) for text, _ in found) <= PAGE_LIMIT
    assert max(len(words) for _, words in found) <= PAGE_LIMIT
    assert "".join(words for _, words in found).count("wort") == 800 * len(long)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_value_has_its_words_in_every_language(language: str) -> None:
    for _, new in CHANGES:
        assert all("…" not in text for text, _ in told(new, language))
