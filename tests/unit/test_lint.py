"""What is held against the words, and what is let through."""

import pytest

from prompts.bubbles import bubble_problems
from prompts.compiler import compile_script
from prompts.diagnostics import CODES
from prompts.shape import draft
from prompts.tone import TONES, lix, reading, tone, tone_of


def codes(words: str, language: str = "en") -> list[str]:
    return [code for code, _ in tone(words, language)]


@pytest.mark.parametrize(
    "words",
    [
        "“You always do that”, they may say.",
        'They said: "You never listen."',
        "You never have to answer.",
        "A mustard seed, and some musty air.",
        "The starting points differ.",
        "It points to the door.",
        "A scoreless evening would be fine too.",
        "What should you do?",
        "This willow stands.",
    ],
)
def test_quoted_and_harmless_words_pass(words: str) -> None:
    assert codes(words) == []


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("You should not.", "E210"),
        ("YOU MUST GO.", "E210"),
        ("It mustn’t be.", "E210"),
        ("“Well”, and you always know, “yes”.", "E210"),
        ("“An open quote, and you should see.", "E210"),
        ("Two streaks.", "E211"),
        ("Ten percent.", "E212"),
        ("Half, or 50%.", "E212"),
        ("We guarantee it.", "E214"),
    ],
)
def test_pressure_counting_and_promises_are_refused(words: str, code: str) -> None:
    assert codes(words) == [code]


def test_each_use_is_told_by_itself() -> None:
    assert codes("You should go, and you must stay.") == ["E210", "E210"]


RULES = [(language, rule) for language, each in TONES.items() for rule in each.rules]


@pytest.mark.parametrize(
    ("language", "code", "bad"),
    [(language, rule.code, bad) for language, rule in RULES for bad in rule.bad],
)
def test_a_rule_finds_its_bad_examples_and_no_other_rule_does(
    language: str, code: str, bad: str
) -> None:
    assert set(codes(bad, language)) == {code}


@pytest.mark.parametrize(
    ("language", "good"), [(language, good) for language, rule in RULES for good in rule.good]
)
def test_no_rule_minds_a_good_example(language: str, good: str) -> None:
    assert codes(good, language) == []


@pytest.mark.parametrize("language", TONES)
def test_every_language_has_every_rule_of_english_with_examples_of_both_kinds(
    language: str,
) -> None:
    here = {rule.code: rule for rule in TONES[language].rules}
    assert {rule.code for rule in TONES["en"].rules} <= set(here) <= set(CODES)
    assert all(rule.bad and rule.good for rule in here.values())


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Manche sagen: „Du solltest reden.“", "de"),
        ("Manche sagen: »Du bist schuld.« Oder «Du bist schuld.»", "de"),
        ("Hay quien dice: «Tienes que hablar».", "es"),
    ],
)
def test_quotes_of_each_language_are_free(words: str, language: str) -> None:
    assert codes(words, language) == []


def test_another_language_is_held_by_what_holds_in_all() -> None:
    assert codes("You should give 50 %.", "uk") == ["E212"]


@pytest.mark.parametrize(
    ("words", "language", "code"),
    [
        ("Du musst gehen.", "de", "E210"),
        ("Dann solltest du warten.", "de", "E210"),
        ("Du hast immer recht.", "de", "E210"),
        ("Drei Tage in Folge.", "de", "E211"),
        ("Fünfzig Prozent.", "de", "E212"),
        ("Das wird eure Nähe heilen.", "de", "E214"),
        ("Debes irte.", "es", "E210"),
        ("Tienes que hablar.", "es", "E210"),
        ("Deberías esperar.", "es", "E210"),
        ("Tu racha sigue.", "es", "E211"),
        ("Diez por ciento.", "es", "E212"),
        ("Esto va a sanar.", "es", "E214"),
    ],
)
def test_each_language_has_its_words_of_pressure(words: str, language: str, code: str) -> None:
    assert codes(words, language) == [code]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Du musst heute nichts davon tun.", "de"),
        ("Du musst, wenn du nicht magst, gar nicht antworten.", "de"),
        ("„Du musst immer reden“, sagt jemand.", "de"),
        ("Du brauchst nie mehr zu schreiben, als du magst.", "de"),
        ("No debes ninguna respuesta.", "es"),
        ("Aquí no le debes nada a nadie.", "es"),
        ("No tienes que responder.", "es"),
        ("«Deberías hablar», dice alguien.", "es"),
    ],
)
def test_other_languages_can_say_that_nobody_need(words: str, language: str) -> None:
    assert codes(words, language) == []


def test_a_region_has_the_rules_of_its_language() -> None:
    assert codes("You should go.", "en-GB") == ["E210"]


def test_lix_is_the_mean_sentence_and_the_share_of_long_words() -> None:
    assert lix("One two three four. A sentence follows: here.") == pytest.approx(
        8 / 3 + 100 * 2 / 8
    )


def test_plain_sentences_are_easy_to_read() -> None:
    words = "A sigh may end a long day, or it may begin a talk. The same goes for a look. " * 3

    assert lix(words) < tone_of("en").hardest
    assert list(reading(words)) == []


GERMAN = """In der Hitze hören die meisten von uns etwas Schlimmeres, als gesagt wurde. Das macht
ein Körper im Alarm, und er braucht vielleicht zwanzig Minuten oder mehr, um herunterzukommen. Darum
hilft eine Pause am meisten, solange du noch freundlich sprechen kannst.""".replace("\n", " ")


def test_a_language_with_longer_words_is_measured_by_a_measure_of_its_own() -> None:
    assert list(reading(GERMAN, "de")) == []
    assert [code for code, _ in reading(GERMAN)] == ["E220"]


def test_a_short_text_is_not_measured() -> None:
    assert list(reading("Unbelievable misunderstandings.")) == []


@pytest.mark.parametrize("words", [27, 28])
def test_a_sentence_may_have_twenty_eight_words(words: int) -> None:
    assert list(reading("so " * words + ".")) == []


def test_a_longer_sentence_is_refused_wherever_it_stands() -> None:
    found = list(reading("Hello.\n\n" + "so " * 29 + ".\nBye."))

    assert [code for code, _ in found] == ["E221"]


def test_a_line_break_ends_a_sentence() -> None:
    assert list(reading("so " * 20 + "\n" + "so " * 20)) == []


def test_twenty_five_words_are_enough_to_measure_and_fewer_are_not() -> None:
    hard = "Unbelievable misunderstandings. " * 12

    assert list(reading(hard)) == []
    assert [code for code, _ in reading(hard + "Unbelievable.")] == ["E220"]


SCRIPT = """\
script: broken
from: An example
with: person
pace: quiet
minutes: 2
title: {title}
command: hello
menu: {menu}
steps:
  one:
    ask: bid
    say: Which was it?
    choices: {{joke: {button}}}
    next: two
  two:
    wait: {wait}
    next: bye
  bye:
    end:
"""
LIMITS = {"title": 40, "menu": 256, "button": 24}


def compiled(**words: str) -> list[str]:
    given = {"title": "T", "menu": "M", "button": "B", "wait": "168h"} | words
    source = SCRIPT.format_map(given)
    return [each.code for each in compile_script("broken.yaml", source).diagnostics]


@pytest.mark.parametrize(
    ("part", "code"), [("title", "E204"), ("menu", "E203"), ("button", "E202")]
)
def test_a_limit_may_be_reached_and_not_passed(part: str, code: str) -> None:
    assert compiled(**{part: "x" * LIMITS[part]}) == []
    assert compiled(**{part: "x" * (LIMITS[part] + 1)}) == [code]


def test_a_picture_counts_as_telegram_counts_it() -> None:
    assert compiled(button="🙂" * 12) == []
    assert compiled(button="🙂" * 13) == ["E202"]


def steps(**named: dict[str, object]) -> list[str]:
    return [problem.code for problem in bubble_problems(draft({"steps": named}))]


def test_a_message_leaves_room_for_a_line_of_the_bots_own() -> None:
    # 4096 of Telegram's, less 256, less two line breaks a step.
    assert steps(one={"say": "x" * 3000, "next": "two"}, two={"end": "x" * 836}) == []
    assert steps(one={"say": "x" * 3000, "next": "two"}, two={"end": "x" * 837}) == ["E201"]


def test_a_wait_begins_a_new_message() -> None:
    assert (
        steps(
            one={"say": "x" * 1900, "next": "two"},
            two={"wait": "1h", "say": "x" * 1900, "next": "three"},
            three={"end": "x" * 3000},
        )
        == []
    )


def test_the_longest_way_counts() -> None:
    found = steps(
        one={
            "ask": "bid",
            "say": "x",
            "choices": {"a": "A", "b": "B"},
            "next": {"a": "two", "b": "three"},
        },
        two={"say": "x" * 2000, "next": "three"},
        three={"end": "x" * 2000},
    )

    assert found == ["E201"]


def test_an_answer_counts_at_its_longest() -> None:
    def of(limit: int) -> list[str]:
        return steps(
            one={"ask": "bid", "say": "x", "text": limit, "choices": {"a": "A"}, "next": "two"},
            two={"end": "{bid}"},
        )

    # Two units a character, two around them, two line breaks.
    assert of(1918) == []
    assert of(1919) == ["E201"]
