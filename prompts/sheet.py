"""All words of a language as one table: what translators and therapists read and fill in.

A CSV file in UTF-8: every spreadsheet opens it, a text editor too, and two versions can be compared
line by line; nothing has to be installed for it.
"""

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import astuple, dataclass, fields, replace
from io import StringIO
from pathlib import Path
from textwrap import dedent

from fluent.syntax import ast
from fluent.syntax.serializer import serialize_message

from conversations.script import Script
from prompts.compiler import compile_script
from prompts.lines import Lines
from prompts.lint import ALERT_LIMIT, LIMITS
from prompts.script_translations import name_at, name_of
from prompts.shape import draft
from prompts.texts import texts
from prompts.tone import BUTTON_LIMIT
from prompts.translations import ALERTS, digest_of, english_of, noted_of
from prompts.words import BASE

BOM = "\ufeff"
"""By this some spreadsheets know that a file is UTF-8."""

MISSING, STALE, DONE = "missing", "stale", "done"
OWN = "bot"
"""Stands for a script's name where the lines are the bot's own."""


@dataclass(frozen=True)
class Row:
    """One line, and what a translator needs to know of it; the columns in their order."""

    id: str
    heard_by: str
    """`person`, `couple` (each in their own chat) or `shared` (the group)."""
    where: str
    limit: str
    """Characters at most, where the place is narrow."""
    before: str
    """The English of the line above it."""
    english: str
    translation: str
    status: str
    after: str
    """The English of the line below it."""


class NoSheet(Exception):
    """A text is not such a table; the message says what is missing."""


@dataclass(frozen=True)
class Source:
    """A file of lines in English, and where its translation is."""

    name: str
    heard_by: str
    english: Mapping[str, str]
    """By the names that the translation uses, in reading order."""
    narrow: Mapping[str, tuple[str, int | None]]
    """What each line is, and how long it may be."""
    file: Path
    """The translation."""
    script: Script | None = None
    """None: they are the bot's own."""

    def id_of(self, name: str) -> str:
        """The id of one of its lines."""
        return f"{self.name}.{name.replace('__', '.')}"

    def lines(self, language: str) -> Lines:
        """The translation as it is; empty where there is none."""
        there = self.file.exists()
        text = self.file.read_text(encoding="utf-8") if there else ""
        return Lines(language, str(self.file), text)


def sources(folder: Path, language: str) -> list[Source]:
    """Everything there is to translate: the bot's own lines, then the scripts by name."""
    there = folder / "locales" / language
    own = Lines(BASE, "", (folder / "locales" / BASE / "bot.ftl").read_text(encoding="utf-8"))
    found = [
        Source(
            OWN,
            "person",
            {name: english_of(own, name) for name in own.messages},
            {name: _own_place(name) for name in own.messages},
            there / "bot.ftl",
        )
    ]
    for path in sorted((folder / "scripts").glob("*.yaml")):
        script = compile_script(str(path), path.read_text(encoding="utf-8")).script
        if script is not None:
            found.append(_of_script(script, there / "scripts" / f"{path.stem}.ftl"))
    return found


def rows(folder: Path, language: str) -> Iterator[Row]:
    """The table, in reading order.

    Args:
        folder: holds `scripts/` and `locales/`.
        language: the one to translate into.
    """
    for source in sources(folder, language):
        found = [_row(source, source.lines(language), name) for name in source.english]
        around = [row.english for row in found]
        for before, row, after in zip(["", *around], found, [*around[1:], ""], strict=False):
            yield replace(row, before=before, after=after)


def written(table: Iterable[Row]) -> str:
    """The table as the text of a file."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(each.name for each in fields(Row))
    writer.writerows(astuple(row) for row in table)
    return BOM + out.getvalue()


def read(text: str) -> list[Row]:
    """The table in a text; with commas, semicolons or tabs, as spreadsheets will have it.

    Raises:
        NoSheet: it lacks a column that is needed.
    """
    plain = text.removeprefix(BOM)
    header = plain.partition("\n")[0]
    delimiter = max(",;\t", key=header.count)
    reader = csv.DictReader(StringIO(plain, newline=""), delimiter=delimiter)
    for column in ("id", "english", "translation", "status"):
        if column not in (reader.fieldnames or ()):
            raise NoSheet(f"there is no column {column!r}")
    names = [each.name for each in fields(Row)]
    return [Row(**{name: _cell(found.get(name)) for name in names}) for found in reader]


def translation_of(lines: Lines, name: str) -> str:
    """A line as the table has it: with gaps as in English or, where it has forms, as Fluent."""
    pattern = lines.patterns[name]
    if isinstance(pattern, str):
        return pattern
    told = serialize_message(ast.Message(ast.Identifier("x"), lines.messages[name].value))
    return dedent(told.partition("=")[2].lstrip("\n")).strip()


def _cell(given: str | None) -> str:
    lines = (given or "").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip()


def _row(source: Source, lines: Lines, name: str) -> Row:
    use, limit = source.narrow[name]
    english = source.english[name]
    status, translation = MISSING, ""
    if name in lines.patterns:
        translation = translation_of(lines, name)
        status = DONE if noted_of(lines.messages[name]) == digest_of(english) else STALE
    where = f"{source.name}: {use}"
    heard_by = "shared" if source.name == OWN and name.startswith("group-") else source.heard_by
    narrow = str(limit or "")
    return Row(source.id_of(name), heard_by, where, narrow, "", english, translation, status, "")


def _of_script(script: Script, file: Path) -> Source:
    placed = texts(draft(script.model_dump(by_alias=True)))
    uses = {name_at(text.place): (text.use, text.place) for text in placed}
    narrow = {
        name: (f"{use} of {place[1]}" if len(place) > 1 else use, _limit(use))
        for name, (use, place) in uses.items()
    }
    english = {name_of(line): words for line, words in script.lines.items()}
    return Source(script.script, script.company, english, narrow, file, script)


def _limit(use: str) -> int | None:
    return next((limit for each, (_, limit, _) in LIMITS.items() if each == use), None)


def _own_place(name: str) -> tuple[str, int | None]:
    if name.startswith("control-"):
        return "button", BUTTON_LIMIT
    return ("alert", ALERT_LIMIT) if name in ALERTS else ("message", None)
