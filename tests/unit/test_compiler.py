"""Each thing that can be wrong is found where it is, and nothing else beside it."""

import re
from pathlib import Path

import pytest

from prompts.compiler import compile_script
from prompts.diagnostics import CODES, Diagnostic
from prompts.library import check

BROKEN = Path(__file__).parent / "broken"
EXAMPLES = sorted(BROKEN.iterdir())
MARK = re.compile(r"#+ \d+:\d+")


def expected(example: Path) -> tuple[str, str]:
    """The file that is wrong, and `line:column` from its first line."""
    files = [example] if example.is_file() else sorted(each for each in example.rglob("*.*"))
    first = ((file.name, file.read_text(encoding="utf-8").split("\n")[0]) for file in files)
    marked = [(name, line.lstrip("# ")) for name, line in first if MARK.fullmatch(line)]
    assert len(marked) == 1
    return marked[0]


def found(example: Path) -> list[Diagnostic]:
    if example.is_dir():
        return list(check([example]))
    source = example.read_text(encoding="utf-8")
    return list(compile_script("broken.yaml", source).diagnostics)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name)
def test_a_broken_example_gives_its_diagnostic_and_no_other(example: Path) -> None:
    code = example.name[:4]
    name, position = expected(example)

    diagnostics = found(example)

    assert [(each.code, f"{each.line}:{each.column}") for each in diagnostics] == [(code, position)]
    assert Path(diagnostics[0].path).name == (name if example.is_dir() else "broken.yaml")


def test_every_code_has_a_broken_example() -> None:
    assert {example.name[:4] for example in EXAMPLES} == set(CODES)


# --- Sound scripts -------------------------------------------------------------------------------

EVERYTHING = """\
script: everything
from: An example
with: person
pace: words
minutes: 3
title: An example
command: everything
menu: Every kind of step
cards:
  hellos:
    sun: {line: Good **morning**.}
    moon: {line: Good night.}
steps:
  hello:
    say: "Hello. A snake_case word, and _a quiet one_."
    next: bid
  bid:
    ask: bid
    say: Which was it?
    choices: {joke: A joke, sigh: A sigh}
    text: 80
    next: {typed: heard, else: heard}
    skip: card
  heard:
    say: You said “{bid}”. Some would answer “you must”.
    next: fork
  fork:
    choose: bid
    next: {joke: card, else: mood}
  mood:
    set: {mood: calm}
    next: by_mood
  by_mood:
    choose: mood
    next: {calm: card}
  card:
    vary: card
    cards: hellos
    next: shown
  shown:
    ask: keep
    say: "{card.line}"
    choices: {keep: This one}
    next: keep
    another: card
  keep:
    do: remember_start
    given: {start: "{card}"}
    next: {done: pause}
  pause:
    wait: 7d
    say: Until next week.
    next: other
  other:
    call: something-else
    next: bye
  bye:
    end: Closed.
"""


def test_a_script_with_every_kind_of_step_compiles() -> None:
    compiled = compile_script("scripts/everything.yaml", EVERYTHING)

    assert compiled.diagnostics == ()
    assert compiled.script is not None
    assert compiled.script.first == "hello"
    assert compiled.script.lines["everything.bid.choices.joke"] == "A joke"


def test_everything_that_is_wrong_is_told_at_once() -> None:
    source = EVERYTHING.replace("minutes: 3", "minutes: 99")
    source = source.replace("    set: {mood: calm}", "    sett: {mood: calm}")
    source = source.replace("    say: Until next week.", "    say: You should wait.")
    source = source.replace("next: {done: pause}", "next: {done: paws}")

    codes = [each.code for each in compile_script("everything.yaml", source).diagnostics]

    assert codes == ["E013", "E014", "E101", "E210"]


def test_a_step_that_cannot_be_read_hides_nothing_and_accuses_nobody_else() -> None:
    source = EVERYTHING.replace(
        "    choices: {joke: A joke, sigh: A sigh}", "    choices: [A joke]"
    )

    diagnostics = compile_script("everything.yaml", source).diagnostics

    assert [(each.code, each.line) for each in diagnostics] == [("E012", 20)]


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        (
            "    choices: {joke",
            "    chocies: {joke",
            "unknown key 'chocies'; did you mean 'choices'?",
        ),
        ("say: Which was it?", "say: 12", "text is expected here; write it in quotes: '12'"),
        ("sigh: A sigh", "sigh: true", "text is expected here; write it in quotes: 'true'"),
        ("wait: 7d", "wait: a week", "'a week' is no duration; write 20m, 24h or 3d"),
        ("next: {calm: card}", "next: {calm: cart}", "unknown step 'cart'; did you mean 'card'?"),
        ("text: 80", "number: [1]", "two numbers are expected here, as [low, high]"),
    ],
)
def test_a_message_says_how_to_mend_it(before: str, after: str, message: str) -> None:
    assert before in EVERYTHING

    diagnostics = compile_script("everything.yaml", EVERYTHING.replace(before, after)).diagnostics

    assert any(message in each.message for each in diagnostics), diagnostics


def test_a_diagnostic_reads_as_editors_expect_it() -> None:
    assert str(Diagnostic("a.yaml", 3, 5, "E101", "no")) == "a.yaml:3:5: E101 no"


@pytest.mark.parametrize(
    "text", ["", "# only a comment\n", "just words", "a: [", "\x00", "- {a", "{"]
)
def test_a_file_that_is_no_script_is_told_so(text: str) -> None:
    compiled = compile_script("broken.yaml", text)

    assert compiled.script is None
    assert {each.code for each in compiled.diagnostics} <= {"E001", "E005"}
    assert compiled.diagnostics


def test_dates_times_and_yes_are_plain_words() -> None:
    source = EVERYTHING.replace("A joke", "22:30").replace("A sigh", "2026-01-31")
    source = source.replace("say: Until next week.", "say: yes")

    script = compile_script("everything.yaml", source).script

    assert script is not None
    assert script.lines["everything.bid.choices.joke"] == "22:30"
    assert script.lines["everything.bid.choices.sigh"] == "2026-01-31"
    assert script.lines["everything.pause.say"] == "yes"


def test_a_step_that_only_talks_of_an_older_version_come_to_counts_as_reached() -> None:
    bridge = "  bridge:\n    say: We have changed this.\n    next: bye\n  bye:"
    source = EVERYTHING.replace("  bye:", bridge)
    moved = source.replace("cards:", "moved: {gone: bridge}\ncards:", 1)

    assert [each.code for each in compile_script("everything.yaml", source).diagnostics] == ["E102"]
    assert compile_script("everything.yaml", moved).diagnostics == ()
