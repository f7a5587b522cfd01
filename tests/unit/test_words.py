"""Lines become words: looked up, translated, their gaps filled, their marks measured."""

import pytest

from conversations.effects import Line
from conversations.script import Script, gaps_in
from conversations.scripts import Scripts
from prompts.compiler import compile_script
from prompts.lines import Lines
from prompts.markup import Gap, Rich, Span, UnclosedError, fill, parse
from prompts.patterns import Language
from prompts.words import Words

NOTHING = Scripts({}, {})
FSI, PDI = "\u2068", "\u2069"

ENGLISH = """\
old-button = That button has had its day.
hello = Hello, **{ $name }**.
parked = “{ $title }” is still open.
minutes = { $count ->
    [one] One minute.
   *[other] { $count } minutes.
 }
who = { $kind ->
    [bot] It was _me_.
   *[person] It was { $name }.
 }
only-english = Only here.
"""
UKRAINIAN = """\
old-button = Ця кнопка своє віджила.
hello = Вітаю, **{ $name }**.
"""
GERMAN = """\
one__say = Was war es?
one__choices__joke = Ein Witz
three__say =
    { $you ->
        [feminine] Willkommen, Liebe.
       *[other] Willkommen, **du**.
    }
cards__hellos__sun__line = Guten **Tag**.
bye__end = { $card__line } { $bid }
"""


def own(language: str, source: str) -> Language:
    return Language(Lines(language, f"{language}/bot.ftl", source).patterns, {})


def scripted(language: str, source: str) -> Language:
    lines = Lines(language, f"{language}/scripts/broken.ftl", source).patterns
    named = {f"broken.{name.replace('__', '.')}": line for name, line in lines.items()}
    return Language({}, named)


WORDS = Words(
    {"en": own("en", ENGLISH), "uk": own("uk", UKRAINIAN), "de": scripted("de", GERMAN)},
)


def script(said: str, card: str = "Good **day**.") -> Script:
    source = f"""\
script: broken
from: An example
with: person
pace: quiet
minutes: 2
title: An example
cards:
  hellos:
    sun: {{line: "{card}"}}
steps:
  one:
    ask: bid
    say: Which was it?
    choices: {{joke: A joke}}
    text: 80
    next: two
  two:
    vary: card
    cards: hellos
    next: three
  three:
    say: "{said}"
    next: bye
  bye:
    end: "{{bid}} {{card.line}}"
"""
    compiled = compile_script("broken.yaml", source)
    assert compiled.script is not None, compiled.diagnostics
    return compiled.script


def plain(text: str) -> Rich:
    return fill(parse(text), {})


# --- Markup --------------------------------------------------------------------------------------


def test_strong_and_quiet_words_become_spans() -> None:
    assert plain("A **strong** and _quiet_ word.") == Rich(
        "A strong and quiet word.", (Span("strong", 2, 6), Span("quiet", 13, 5))
    )


def test_spans_are_measured_in_utf16_units() -> None:
    assert plain("🙂 **🙂!** _é_") == Rich("🙂 🙂! é", (Span("strong", 3, 3), Span("quiet", 7, 1)))


def test_marks_may_stand_in_each_other() -> None:
    assert plain("**a _b_ c**") == Rich("a b c", (Span("strong", 0, 5), Span("quiet", 2, 1)))
    assert set(plain("**_a_**").spans) == {Span("strong", 0, 1), Span("quiet", 0, 1)}


@pytest.mark.parametrize(
    "text",
    ["snake_case_word", "a _ b", "2 ** 3", "____", "*one*", "***", "a * b", "x_", "_ x", "** _"],
)
def test_marks_that_mark_no_word_stand_for_themselves(text: str) -> None:
    assert plain(text) == Rich(text)


def test_punctuation_may_follow_a_mark() -> None:
    assert plain("(_a_, **b**)!") == Rich("(a, b)!", (Span("quiet", 1, 1), Span("strong", 4, 1)))


@pytest.mark.parametrize("text", ["_a", "**a", "a **b_", "_a **b_ c**", "_{gap}"])
def test_marks_that_do_not_pair_are_refused(text: str) -> None:
    with pytest.raises(UnclosedError, match="is not closed"):
        parse(text)


def test_gaps_are_what_the_language_calls_gaps() -> None:
    text = "{a} {a.b} {a-b_c.d9} {A} {} {a.} {a b} {{c}}"

    assert [piece.name for piece in parse(text) if isinstance(piece, Gap)] == gaps_in(text)


def test_what_fills_a_gap_is_never_markup() -> None:
    filled = fill(parse("**{a}** and {b}"), {"a": Rich("_x_"), "b": Rich("**{a}**")})

    assert filled == Rich("_x_ and **{a}**", (Span("strong", 0, 3),))


def test_the_spans_of_what_fills_a_gap_move_with_it() -> None:
    filled = fill(parse("🙂 {a}"), {"a": Rich("so so", (Span("quiet", 3, 2),))})

    assert filled == Rich("🙂 so so", (Span("quiet", 6, 2),))


# --- The bot's own lines -------------------------------------------------------------------------


def test_a_line_is_read_in_its_language() -> None:
    assert WORDS.text("uk", Line("bot.old-button"), NOTHING) == Rich("Ця кнопка своє віджила.")


@pytest.mark.parametrize("language", ["en", "uk", "xx", "", "uk-UA"])
def test_a_line_that_is_not_translated_is_read_in_english(language: str) -> None:
    assert WORDS.text(language, Line("bot.only-english"), NOTHING) == Rich("Only here.")


def test_a_region_reads_its_language() -> None:
    assert WORDS.text("uk-UA", Line("bot.old-button"), NOTHING).text.startswith("Ця")


def test_an_unknown_line_is_an_error() -> None:
    with pytest.raises(KeyError):
        WORDS.text("en", Line("bot.nothing"), NOTHING)


def test_a_persons_words_are_isolated_and_never_markup() -> None:
    rich = WORDS.text("en", Line("bot.hello", values={"name": "**A_da_ {name}"}), NOTHING)

    assert rich == Rich(f"Hello, {FSI}**A_da_ {{name}}{PDI}.", (Span("strong", 7, 16),))


def test_what_could_turn_the_direction_of_reading_is_taken_out() -> None:
    name = "a\u202eb\u2066c\u2069d\u0007e\r\nf\u0085g\ud800h"

    rich = WORDS.text("en", Line("bot.hello", values={"name": name}), NOTHING)

    assert rich.text == f"Hello, {FSI}abcde\nfgh{PDI}."


def test_a_persons_words_are_cut_at_the_length_of_one_message_and_never_within_a_letter() -> None:
    rich = WORDS.text("en", Line("bot.hello", values={"name": "a" + "🙂" * 3000}), NOTHING)

    assert rich.text == f"Hello, {FSI}a{'🙂' * 2047}{PDI}."


def test_a_gap_nobody_filled_stops_nothing() -> None:
    assert WORDS.text("en", Line("bot.hello"), NOTHING).text == "Hello, …."


def test_another_line_fills_a_gap_without_isolation() -> None:
    line = Line("bot.parked", values={"title": Line("broken.title")})

    scripts = Scripts({"broken": script("Hello.")}, {})

    assert WORDS.text("en", line, scripts) == Rich("“An example” is still open.")


@pytest.mark.parametrize(("count", "said"), [("1", "One minute."), ("5", "5 minutes.")])
def test_a_number_chooses_the_form_of_a_line(count: str, said: str) -> None:
    assert WORDS.text("en", Line("bot.minutes", values={"count": count}), NOTHING) == Rich(said)


def test_a_word_chooses_the_form_of_a_line() -> None:
    line = Line("bot.who", values={"kind": "bot", "name": "Ada"})

    assert WORDS.text("en", line, NOTHING) == Rich("It was me.", (Span("quiet", 7, 2),))


def test_what_no_form_fits_gets_the_ordinary_one() -> None:
    line = Line("bot.who", values={"kind": "_**{", "name": "Ada"})

    assert WORDS.text("en", line, NOTHING) == Rich(f"It was {FSI}Ada{PDI}.")


# --- The lines of scripts ------------------------------------------------------------------------


def test_a_line_comes_in_its_newest_words() -> None:
    old, new = script("Hello."), script("Good to see you.")
    scripts = Scripts({"broken": new}, {old.version: old})

    assert (
        WORDS.text("en", Line("broken.three.say", old.version), scripts).text == "Good to see you."
    )


def test_a_line_that_is_gone_comes_in_the_words_of_its_version() -> None:
    old = script("Hello.")
    scripts = Scripts({}, {old.version: old})

    assert WORDS.text("en", Line("broken.three.say", old.version), scripts).text == "Hello."


def test_newest_words_with_a_gap_the_talk_cannot_fill_give_way_to_the_old_ones() -> None:
    old, new = script("Hello."), script("Hello. You said {bid}.")
    scripts = Scripts({"broken": new}, {old.version: old})

    assert WORDS.text("en", Line("broken.three.say", old.version), scripts).text == "Hello."


def test_newest_words_serve_when_the_old_ones_are_gone() -> None:
    scripts = Scripts({"broken": script("You said {bid}.")}, {})

    assert WORDS.text("en", Line("broken.three.say", "gone"), scripts).text == "You said …."


def test_a_line_that_is_nowhere_is_an_error() -> None:
    with pytest.raises(KeyError):
        WORDS.text("en", Line("broken.four.say", "gone"), Scripts({}, {}))


def test_a_card_and_a_button_fill_the_gaps_of_a_line() -> None:
    line = Line(
        "broken.bye.end",
        values={
            "bid": Line("broken.one.choices.joke"),
            "card.line": Line("broken.cards.hellos.sun.line"),
        },
    )

    rich = WORDS.text("en", line, Scripts({"broken": script("Hello.")}, {}))

    assert rich == Rich("A joke Good day.", (Span("strong", 12, 3),))


# --- Scripts in other languages ------------------------------------------------------------------


def in_german(line: Line, scripts: Scripts | None = None, you: str = "other") -> Rich:
    return WORDS.text("de-AT", line, scripts or Scripts({"broken": script("Hello.")}, {}), you)


def test_a_line_of_a_script_is_read_in_its_readers_language() -> None:
    assert in_german(Line("broken.one.say")).text == "Was war es?"


def test_a_line_that_is_not_translated_comes_in_english() -> None:
    assert in_german(Line("broken.title")).text == "An example"


def test_what_fills_a_gap_comes_in_the_same_language() -> None:
    line = Line(
        "broken.bye.end",
        values={
            "bid": Line("broken.one.choices.joke"),
            "card.line": Line("broken.cards.hellos.sun.line"),
        },
    )

    assert in_german(line) == Rich("Guten Tag. Ein Witz", (Span("strong", 6, 3),))


@pytest.mark.parametrize(
    ("you", "said"),
    [
        ("feminine", "Willkommen, Liebe."),
        ("masculine", "Willkommen, du."),
        ("other", "Willkommen, du."),
        ("{x}", "Willkommen, du."),
    ],
)
def test_somebody_is_spoken_of_as_they_choose(you: str, said: str) -> None:
    assert in_german(Line("broken.three.say"), you=you).text == said


def test_a_translation_with_other_gaps_than_the_english_in_force_gives_way_to_it() -> None:
    old, new = script("Hello."), script("Hello. You said {bid}.")
    scripts = Scripts({"broken": new}, {old.version: old})
    line = Line("broken.three.say", old.version)

    assert in_german(line, scripts).text == "Willkommen, du."
    with_word = Line("broken.three.say", new.version, {"bid": "x"})
    assert in_german(with_word, scripts).text == f"Hello. You said {FSI}x{PDI}."
