"""The shipped decks: that they do not wear out, and what each of them holds."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import combinations, pairwise
from random import Random

import pytest

from bot.keeping import Kept
from conversations import engine, joint
from conversations.effects import Line, Saw, Say
from conversations.pace import LEVELS, Level
from conversations.people import Person
from conversations.script import SECTION, Card, Script, Vary, fields_of, gaps_in
from conversations.scripts import Scripts
from conversations.talk import Occasion
from conversations.turn import Given
from prompts.article import SECTIONS
from tests.shipped import shipped

SCRIPTS = shipped().scripts
ROTATING = [
    (script.script, deck)
    for script in SCRIPTS.values()
    if script.company != "couple"
    for deck in script.cards
]
FOR_TWO = ["weekly-together", "would-you-like"]
BREAKS = ["break", "break-called", "shared-break"]
KNOCKS = ["knock", "knock_again"]
RHYTHMS = {"daily": 365, "weekly": 52}


def read(deck: dict[str, Card]) -> list[str]:
    """The first line of each card, in order."""
    return [next(iter(fields_of(card).values())) for card in deck.values()]


def small(name: str, deck: str, cards: dict[str, Card]) -> Script:
    """A script that takes one card of a deck and shows it."""
    field = next(iter(fields_of(next(iter(cards.values())))))
    steps = {
        "pick": {"vary": "card", "cards": deck, "next": "look"},
        "look": {
            "ask": "x",
            "say": f"{{card.{field}}}",
            "choices": {"a": "A"},
            "next": "bye",
        },
        "bye": {"end": None},
    }
    header = {"script": name, "from": "-", "with": "person", "pace": "quiet", "minutes": 1}
    return Script.model_validate(
        {**header, "title": "T", "cards": {deck: cards}, "steps": steps}, by_alias=True
    )


def opened(
    script: Script, kept: Kept, seed: int, occasion: Occasion | None = None
) -> tuple[Kept, str]:
    """What is kept of a person after they have opened a script, and the card that they saw."""
    scripts = Scripts({script.script: script}, {})
    talk = engine.open_talk(7, script, {}, occasion)
    person = Person(1, agreed=True, seen=kept.seen)
    turn = engine.begin(scripts, talk, person, Given(1_800_000_000_000_000, 7, seed))
    (said,) = (effect for effect in turn.effects if isinstance(effect, Say))
    (filling,) = said.lines[-1].values.values()
    assert isinstance(filling, Line)
    for effect in turn.effects:
        if isinstance(effect, Saw):
            kept = kept.saw(effect.deck, effect.card)
    return kept, filling.id.split(".")[3]


def a_year(script: Script, times: int) -> list[str]:
    """The cards that somebody sees who opens a script so many times."""
    kept, cards = Kept(), list[str]()
    for seed in range(times):
        kept, card = opened(script, kept, seed)
        cards.append(card)
    return cards


# --- Rotation ------------------------------------------------------------------------------------


@pytest.mark.parametrize("times", RHYTHMS.values(), ids=RHYTHMS)
@pytest.mark.parametrize(("name", "deck"), ROTATING)
def test_over_a_year_every_card_comes_equally_often_and_none_before_all_others(
    name: str, deck: str, times: int
) -> None:
    cards = SCRIPTS[name].cards[deck]

    seen = a_year(small(name, deck, cards), times)

    often = Counter(dict.fromkeys(cards, 0)) + Counter(seen)
    assert max(often.values()) - min(often[card] for card in cards) <= 1
    for at in range(times):
        stretch = seen[at : at + len(cards)]
        assert len(set(stretch)) == len(stretch), "a card came again before all others had come"


@pytest.mark.parametrize("before", [1, 7, 14, 20, 45])
@pytest.mark.parametrize("added", [1, 3])
def test_new_cards_come_first_and_no_old_one_comes_early_for_them(before: int, added: int) -> None:
    every = dict(SCRIPTS["weekly-reflection"].cards["at_touch"])
    old = dict(list(every.items())[:-added])
    new = set(every) - set(old)
    kept, seen = Kept(), list[str]()
    for seed in range(before):
        kept, card = opened(small("week", "deck", old), kept, seed)
        seen.append(card)

    for seed in range(3 * len(every)):
        kept, card = opened(small("week", "deck", every), kept, seed)
        seen.append(card)

    if before >= len(old):
        assert set(seen[before : before + added]) == new
    assert new <= set(seen[before : before + len(every)])
    for at in range(len(seen)):
        stretch = seen[at : at + len(old)]
        assert len(set(stretch)) == len(stretch), "a card came again before all others had come"


# --- For two -------------------------------------------------------------------------------------


def decks_of(name: str) -> dict[Level, dict[str, Card]]:
    """The deck of each level."""
    script = SCRIPTS[name]
    decks = next(step.cards for step in script.steps.values() if isinstance(step, Vary))
    assert isinstance(decks, dict)
    return {level: script.cards[deck] for level, deck in decks.items()}


@pytest.mark.parametrize("name", FOR_TWO)
def test_p1_of_two_both_have_one_card_whatever_either_has_seen(name: str) -> None:
    for level, cards in decks_of(name).items():
        script = small(name, "deck", cards)
        much = Kept(seen={f"{name}.deck": tuple(cards)[::-1]})
        for week in range(3_000, 3_060):
            occasion = Occasion(number=week, seed=5, level=level)
            (_, one), (_, other) = (
                opened(script, Kept(), week, occasion),
                opened(script, much, 9, occasion),
            )
            assert one == other


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("name", FOR_TWO)
def test_of_two_no_card_comes_again_before_as_many_weeks_as_its_deck_has_cards(
    name: str, seed: int
) -> None:
    decks, chance, last = decks_of(name), Random(seed), dict[str, int]()
    for week in range(2_900, 2_900 + 520):
        paces = (chance.choice(LEVELS), chance.choice(LEVELS))
        occasion = joint.occasion(seed, week, paces, size_of(name))
        cards = tuple(decks[occasion.level])
        card = f"{occasion.level}/{joint.card(cards, occasion)}"
        assert week - last.get(card, 0) >= len(cards)
        last[card] = week


def size_of(name: str) -> int:
    """How many cards each deck of a script for two has: the same number in all."""
    (size,) = {len(cards) for cards in decks_of(name).values()}
    return size


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("pace", LEVELS)
@pytest.mark.parametrize("name", FOR_TWO)
def test_two_at_whatever_pace_have_each_card_about_equally_often(
    name: str, pace: Level, seed: int
) -> None:
    decks, size = decks_of(name), size_of(name)
    levels = LEVELS[: LEVELS.index(pace) + 1]
    often, whole = Counter[tuple[Level, str]](), len(levels) * size
    for week in range(60 * whole, 62 * whole):
        occasion = joint.occasion(seed, week, (pace, "touch"), size)
        often[occasion.level, joint.card(tuple(decks[occasion.level]), occasion)] += 1
    every = [often[level, card] for level in levels for card in decks[level]]

    assert sum(each == 2 for each in every) >= 0.6 * len(every)
    assert (set(every) == {2}) >= (pace == "quiet")
    assert max(every) <= 4


def test_p1_a_break_is_told_to_both_in_one_line_that_never_varies() -> None:
    told = {SCRIPTS[name].lines[f"{name}.called.say"] for name in BREAKS}

    assert len(told) == 1
    assert not gaps_in(*told)
    knocks = {SCRIPTS["break-back"].lines[f"break-back.{step}.say"] for step in KNOCKS}
    assert len(knocks) == 1
    assert not gaps_in(*knocks)


@pytest.mark.parametrize(
    "deck", [("break", "openings"), ("break", "ideas"), ("break-back", "firsts")]
)
def test_what_is_met_at_every_break_has_at_least_three_forms(deck: tuple[str, str]) -> None:
    assert len(SCRIPTS[deck[0]].cards[deck[1]]) >= 3


# --- What is in them -----------------------------------------------------------------------------

CALENDAR = {"sunday", "thursday", "friday", "march"}
NAME = r"\b[A-Z]\w+"
KINDS = {"joke", "sigh", "look", "complaint", "touch", "text"}


def bids() -> Iterator[tuple[str, str, Card]]:
    """The kind of each small scene, the way it comes, and its card."""
    for key, card in SCRIPTS["notice-a-bid"].cards["bids"].items():
        kind, way, _ = key.split("_")
        yield kind, way, card


def test_the_small_scenes_are_of_all_six_kinds_and_come_by_every_way() -> None:
    kinds = Counter(kind for kind, _, _ in bids())
    ways = Counter(way for _, way, _ in bids())

    assert kinds.total() >= 60
    assert set(kinds) == KINDS
    assert min(kinds.values()) >= 8
    assert set(ways) == {"voice", "chat", "touch", "sight"}
    assert min(ways["voice"], ways["chat"], ways["touch"]) >= kinds.total() // 6


def test_what_a_small_scene_might_mean_is_never_known() -> None:
    for kind, way, card in bids():
        assert re.search(r"\bmight\b", card["maybe"]), (kind, way, card["maybe"])


def test_a_name_stands_in_one_small_scene_only() -> None:
    lines = (line for script in SCRIPTS.values() for line in script.lines.values())
    words = {word for line in lines for word in line.split()} | CALENDAR
    named = [
        (
            card["scene"],
            {name for name in re.findall(NAME, card["scene"]) if name.lower() not in words},
        )
        for *_, card in bids()
    ]

    for (one, names), (other, others) in combinations(named, 2):
        assert not names & others, (one, other)


def test_the_shared_chat_has_a_light_card_for_every_week_of_a_year() -> None:
    assert sum(map(len, SCRIPTS["shared-week"].cards.values())) >= 52


@pytest.mark.parametrize(
    ("name", "size"), [("weekly-reflection", 97), ("weekly-together", 56), ("would-you-like", 60)]
)
def test_the_stock_of_questions_and_wishes_does_not_shrink(name: str, size: int) -> None:
    decks = SCRIPTS[name].cards

    assert sum(len(cards) for deck, cards in decks.items() if deck.startswith("at_")) >= size


def test_each_weekly_question_comes_from_a_section_of_the_article() -> None:
    for name in ("weekly-reflection", "weekly-together"):
        for deck, cards in SCRIPTS[name].cards.items():
            if deck.startswith("at_"):
                assert all(card.get(SECTION) in SECTIONS for card in cards.values()), (name, deck)


def test_each_script_comes_from_a_section_of_the_article() -> None:
    assert {script.source for script in SCRIPTS.values()} <= set(SECTIONS)


# --- Repetition ----------------------------------------------------------------------------------

DECKS = [(script.script, deck) for script in SCRIPTS.values() for deck in script.cards]

SMALL_WORDS = frozenset(
    re.findall(
        r"\w+",
        "a an and are as at be by did do does for from good has have how in is it its like of"
        " on one or other so somebody than that the then this to was week what when where which"
        " who with would you your yours",
    )
)


def words_of(text: str) -> frozenset[str]:
    """The words that carry a text."""
    return frozenset(re.findall(r"[a-z']+", text.lower())) - SMALL_WORDS


@pytest.mark.parametrize(("name", "deck"), DECKS)
def test_no_two_cards_in_a_row_begin_alike(name: str, deck: str) -> None:
    begins = [text.split()[0].strip("“,.") for text in read(SCRIPTS[name].cards[deck])]

    assert not [one for one, after in pairwise(begins) if one == after]


def test_no_card_says_nearly_what_another_one_says() -> None:
    cards = [
        (f"{name}.{deck}.{key}", words_of(text))
        for name, deck in DECKS
        for key, text in zip(
            SCRIPTS[name].cards[deck], read(SCRIPTS[name].cards[deck]), strict=True
        )
    ]
    alike = [
        (one, other)
        for (one, words), (other, others) in combinations(cards, 2)
        if len(words & others) > 0.4 * len(words | others)
    ]
    assert alike == []
