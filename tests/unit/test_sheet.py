"""The table of all words: written, filled in by somebody, and taken in whole or not at all."""

import csv
from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest

from bot import cli
from prompts.library import check
from prompts.sheet import BOM, Row, read, rows, written
from prompts.sheet_import import WrongRows, taken_in
from prompts.translations import digest_of

HELLO = """\
script: hello
from: An example
with: person
pace: quiet
minutes: 2
title: An example
cards:
  suns:
    one: {line: "The **sun**."}
steps:
  one:
    ask: word
    say: |-
      Which word?

      _Any will do._
    choices: {sun: The sun, moon: The moon}
    text: 80
    next: card
  card:
    vary: card
    cards: suns
    next: two
  two:
    say: "{card.line} You wrote {word}."
    next: bye
  bye:
    end:
"""
GERMAN = {
    "bot.bye": "Bis bald.",
    "bot.control-back": "Zurück",
    "hello.title": "Ein Beispiel",
    "hello.one.say": "Welches Wort?\n\n_Jedes passt._",
    "hello.one.choices.sun": "Die Sonne",
    "hello.one.choices.moon": "Der Mond",
    "hello.two.say": "{card.line} Du hast {word} geschrieben.",
    "hello.cards.suns.one.line": "**[Die] Sonne**.\n.\n* [x",
}
FORMS = """\
{ $you ->
    [feminine] Liebe, { $card__line } { $word }
   *[other]
        { $card__line }

        { $word }
}"""

Filled = Callable[..., str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "scripts").mkdir()
    (tmp_path / "scripts" / "hello.yaml").write_text(HELLO, encoding="utf-8")
    (tmp_path / "locales" / "en").mkdir(parents=True)
    own = "bye = Bye.\ncontrol-back = Back\n"
    (tmp_path / "locales" / "en" / "bot.ftl").write_text(own, encoding="utf-8")
    return tmp_path


def exported(folder: Path) -> str:
    return written(rows(folder, "de"))


def fill(folder: Path, words: dict[str, str], **statuses: str) -> list[Row]:
    table = list(csv.DictReader(StringIO(exported(folder).removeprefix(BOM))))
    for row in table:
        row["translation"] = words.get(row["id"], row["translation"])
        row["status"] = statuses.get("status", row["status"])
    out = StringIO()
    writer = csv.DictWriter(out, table[0], delimiter=";", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(table)
    return read(out.getvalue())


def take_in(folder: Path, table: list[Row]) -> None:
    for path, text in taken_in(folder, "de", table).items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def files(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in folder.glob("**/de/**/*.ftl")}


def statuses(folder: Path) -> list[str]:
    return [row.status for row in rows(folder, "de")]


def test_the_table_has_every_line_in_reading_order_with_what_is_around_it(folder: Path) -> None:
    table = list(rows(folder, "de"))

    assert [row.id for row in table] == list(GERMAN)
    assert table[4] == Row(
        id="hello.one.choices.sun",
        heard_by="person",
        where="hello: button of one",
        limit="24",
        before="Which word?\n\n_Any will do._",
        english="The sun",
        translation="",
        status="missing",
        after="The moon",
    )


def test_what_is_filled_in_becomes_sound_files(folder: Path) -> None:
    take_in(folder, fill(folder, GERMAN))

    assert check([folder]) == ()
    assert set(statuses(folder)) == {"done"}
    assert files(folder)["bot.ftl"].startswith(f"# en {digest_of('Bye.')}\nbye = Bis bald.\n\n")


@pytest.mark.parametrize("two", [GERMAN["hello.two.say"], FORMS])
def test_to_export_and_import_changes_nothing(folder: Path, two: str) -> None:
    take_in(folder, fill(folder, GERMAN | {"hello.two.say": two}))
    before, table = files(folder), exported(folder)
    assert check([folder]) == ()

    take_in(folder, read(table))

    assert files(folder) == before
    assert exported(folder) == table
    assert {row.id: row.translation for row in rows(folder, "de")} == GERMAN | {
        "hello.two.say": two
    }


def test_a_table_may_be_filled_in_bit_by_bit(folder: Path) -> None:
    take_in(folder, fill(folder, {"hello.title": "Ein Beispiel"}))
    take_in(folder, [each for each in fill(folder, GERMAN) if each.id == "hello.one.say"])

    assert [row.id for row in rows(folder, "de") if row.status == "done"] == [
        "hello.title",
        "hello.one.say",
    ]


def test_a_stale_line_stays_stale_until_somebody_says_that_it_is_done(folder: Path) -> None:
    take_in(folder, fill(folder, GERMAN))
    changed = HELLO.replace("title: An example", "title: An old example")
    (folder / "scripts" / "hello.yaml").write_text(changed, encoding="utf-8")

    take_in(folder, read(exported(folder)))
    assert statuses(folder).count("stale") == 1

    take_in(folder, fill(folder, {}, status="done"))
    assert set(statuses(folder)) == {"done"}


def test_english_that_changes_while_somebody_translates_makes_the_line_stale(folder: Path) -> None:
    table = fill(folder, GERMAN)
    changed = HELLO.replace("title: An example", "title: An old example")
    (folder / "scripts" / "hello.yaml").write_text(changed, encoding="utf-8")

    take_in(folder, table)

    assert [row.id for row in rows(folder, "de") if row.status == "stale"] == ["hello.title"]


@pytest.mark.parametrize(
    ("line", "words", "said"),
    [
        ("hello.two.say", "{card.line} Geschrieben.", "row 8: hello.two.say: E304"),
        ("hello.two.say", "{card.line} {word} {more}", "row 8: hello.two.say: E304"),
        ("hello.one.choices.sun", "Die Sonne " * 3, "row 6: hello.one.choices.sun: E202"),
        ("hello.one.choices.moon", "die sonne", "row 7: hello.one.choices.moon: E118"),
        ("hello.title", "Du musst gehen", "row 4: hello.title: E210"),
        ("hello.one.say", "{ $you ->\n [femin] a", "row 5: hello.one.say: E301"),
        ("bot.control-back", "Zurück zur vorigen Frage!", "row 3: bot.control-back: E202"),
    ],
)
def test_a_wrong_row_is_named_and_nothing_is_taken_in(
    folder: Path, line: str, words: str, said: str
) -> None:
    with pytest.raises(WrongRows) as refused:
        taken_in(folder, "de", fill(folder, GERMAN | {line: words}))

    assert str(refused.value).startswith(said)
    assert "\n" not in str(refused.value)


def test_unknown_lines_and_lines_that_are_there_twice_are_refused(folder: Path) -> None:
    table = fill(folder, GERMAN)
    unknown = [Row("hello.gone", *[""] * 8), Row("hallo.title", *[""] * 8)]

    with pytest.raises(WrongRows) as refused:
        taken_in(folder, "de", [*table, *unknown, table[2]])

    assert str(refused.value).splitlines() == [
        "row 10: there is no line 'hello.gone'",
        "row 11: there is no line 'hallo.title'",
        "row 12: the line 'hello.title' is here twice",
    ]


def test_the_commands_write_the_table_and_take_it_in(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = folder / "words.csv"
    given = [str(table), "--language", "de", "--folder", str(folder)]

    assert cli.main(["words", "export", *given]) == 0
    table.write_text(written(fill(folder, GERMAN)), encoding="utf-8")
    assert cli.main(["words", "import", *given]) == 0
    assert check([folder]) == ()

    table.write_text(written(fill(folder, {"hello.title": "Du musst gehen"})), encoding="utf-8")
    before = files(folder)
    assert cli.main(["words", "import", *given]) == 1
    assert files(folder) == before
    assert capsys.readouterr().err.startswith("row 4: hello.title: E210")


@pytest.mark.parametrize("text", ["", "id,english\n", "a;b;c\n1;2;3\n"])
def test_what_is_no_such_table_is_told_so(
    folder: Path, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    table = folder / "words.csv"
    table.write_text(text, encoding="utf-8")
    given = [str(table), "--language", "de", "--folder", str(folder)]

    assert cli.main(["words", "import", *given]) == 1
    assert "there is no column" in capsys.readouterr().err


def test_english_is_not_translated_into(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["words", "export", str(folder / "words.csv"), "--language", "en"])
    assert "a language to translate into" in capsys.readouterr().err
