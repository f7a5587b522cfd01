"""A filled-in table becomes the files of a language, or a list of the rows that are wrong."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from conversations.script import gaps_in
from prompts.diagnostics import Diagnostic
from prompts.lines import Lines
from prompts.patterns import fluent_name
from prompts.script_translations import script_diagnostics
from prompts.sheet import DONE, OWN, Row, Source, sources, translation_of
from prompts.translations import digest_of, line_diagnostics, noted_of, translation_diagnostics
from prompts.words import BASE

_STILL_FINE = frozenset({"E302", "E311"})
"""A table may be filled in bit by bit."""

_FORKS = re.compile(r"\{\s*\$[\w-]+\s*->")
_AT_THE_BEGINNING = ("[", "*", ".", "}")
"""What means something else at the beginning of a line in Fluent."""


class WrongRows(Exception):
    """Some rows cannot be taken in, so none is; one line says what is wrong with each."""

    def __init__(self, lines: Sequence[str]) -> None:
        super().__init__("\n".join(lines))


@dataclass
class _File:
    """A translation in the making."""

    source: Source
    rows: dict[str, tuple[int, Row]] = field(default_factory=dict)
    """By name: the row's number and the row."""
    begins: list[tuple[int, str]] = field(default_factory=list)
    """The line of the file that each name stands at."""

    def written(self, language: str) -> str:
        """The file: what the rows say, and what it said before where there is no row."""
        before = self.source.lines(language)
        told, line = "", 1
        for name, english in self.source.english.items():
            entry = self._entry(name, english, before)
            if entry:
                self.begins.append((line + 1, name))
                told += f"{entry}\n"
                line += entry.count("\n") + 1
        return told.removesuffix("\n")

    def _entry(self, name: str, english: str, before: Lines) -> str:
        old = translation_of(before, name) if name in before.patterns else ""
        noted = noted_of(before.messages[name]) if old else None
        _, row = self.rows.get(name, (0, None))
        words = old if row is None else row.translation
        if not words:
            return ""
        if row is not None and (words != old or row.status == DONE):
            noted = digest_of(english if _same(row.english, english) else row.english)
        return f"# en {noted or '00000000'}\n{name} ={_fluent(words)}\n"

    def named(self, problem: Diagnostic) -> str:
        """The name of the line that a problem is in."""
        at = bisect_right([line for line, _ in self.begins], problem.line) - 1
        return self.begins[max(at, 0)][1]


def taken_in(folder: Path, language: str, table: Iterable[Row]) -> Mapping[Path, str]:
    """The files as the table has them, to be written.

    A translation notes the English that its row shows. One that was stale and is unchanged stays
    so, until its status is set to `done`.

    Args:
        folder: holds `scripts/` and `locales/`.
        language: the one translated into.
        table: the rows; those that are not among them stay as they are.

    Raises:
        WrongRows: with a line for every row that is wrong.
    """
    files = {source.name: _File(source) for source in sources(folder, language)}
    wrong = list(_sorted_in(files, table))
    told: dict[Path, str] = {}
    for file in files.values():
        if file.rows:
            told[file.source.file] = file.written(language)
            wrong += _problems(folder, language, file, told[file.source.file])
    if wrong:
        raise WrongRows([f"row {number}: {said}" for number, said in sorted(set(wrong))])
    return {path: text for path, text in told.items() if text}


def _sorted_in(files: Mapping[str, _File], table: Iterable[Row]) -> Iterator[tuple[int, str]]:
    """Each row to its file; what cannot be is told with the row's number, the header being 1."""
    for number, row in enumerate(table, start=2):
        script, _, part = row.id.partition(".")
        name = part.replace(".", "__")
        if script not in files or name not in files[script].source.english:
            yield number, f"there is no line {row.id!r}"
        elif name in files[script].rows:
            yield number, f"the line {row.id!r} is here twice"
        else:
            files[script].rows[name] = (number, row)


def _problems(folder: Path, language: str, file: _File, text: str) -> Iterator[tuple[int, str]]:
    lines = Lines(language, str(file.source.file), text)
    for problem in _diagnostics(folder, file.source, lines):
        name = file.named(problem) if file.begins else ""
        number, row = file.rows.get(name, (0, None))
        if problem.code not in _STILL_FINE and row is not None:
            yield number, f"{row.id}: {problem.code} {problem.message}"


def _diagnostics(folder: Path, source: Source, lines: Lines) -> Iterator[Diagnostic]:
    if source.name == OWN:
        english = (folder / "locales" / BASE / "bot.ftl").read_text(encoding="utf-8")
        yield from line_diagnostics(lines)
        yield from translation_diagnostics(lines, Lines(BASE, "", english))
    elif source.script is not None:
        yield from script_diagnostics(lines, source.script)


def _same(one: str, other: str) -> bool:
    """Whether two texts differ in nothing but the space between words."""
    return one.split() == other.split()


def _fluent(words: str) -> str:
    """What stands behind the name of a line, and the equals sign."""
    if not _FORKS.search(words):
        return _indented(_escaped(words))
    lines = Lines("", "", f"x ={_indented(words)}\n")
    # As Fluent itself would write it, so that it stays the same from then on.
    return _indented(translation_of(lines, "x") if "x" in lines.patterns else words)


def _indented(text: str) -> str:
    if "\n" not in text:
        return f" {text}"
    return "".join(f"\n    {line}" if line else "\n" for line in text.split("\n"))


def _escaped(words: str) -> str:
    """Plain words as Fluent: only gaps stand in braces as they are."""
    names = set(gaps_in(words))
    parts = re.split(r"(\{[^{}]*\}|[{}])", words)
    told = "".join(_part(each, names) for each in parts)
    return "\n".join(map(_beginning, told.split("\n")))


def _part(part: str, names: set[str]) -> str:
    if part.startswith("{") and part[1:-1] in names:
        return f"{{ ${fluent_name(part[1:-1])} }}"
    return part.replace("{", "\0").replace("}", '{"}"}').replace("\0", '{"{"}')


def _beginning(line: str) -> str:
    return f'{{"{line[0]}"}}{line[1:]}' if line.startswith(_AT_THE_BEGINNING) else line
