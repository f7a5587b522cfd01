"""`toward words`: all words of a language as one table that goes out and comes back."""

import argparse
import re
import sys
from pathlib import Path

from bot.commands.statuses import EXIT_WRONG_CONTENT

ENGLISH = "en"
"""Everything is written in it; the others are translated from it."""


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the command, which has two ways."""
    words = commands.add_parser("words", help="all words of a language as one table")
    ways = words.add_subparsers(required=True, metavar="export|import")
    for name, command, meaning in (
        ("export", _export_words, "write the table, for a spreadsheet"),
        ("import", _import_words, "take in the translations of a table, all of them or none"),
    ):
        way = ways.add_parser(name, help=meaning)
        way.add_argument("file", type=Path, help="a CSV file")
        way.add_argument("--language", required=True, type=_language, help="such as de or es")
        way.add_argument("--folder", type=Path, help="with scripts and locales (default: ours)")
        way.set_defaults(command=command)


def _language(given: str) -> str:
    if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]+)*", given) or given == ENGLISH:
        raise argparse.ArgumentTypeError("a language to translate into, such as de or es")
    return given


def _export_words(asked: argparse.Namespace) -> int:
    from prompts import library, sheet

    table = sheet.written(sheet.rows(asked.folder or library.SHIPPED, asked.language))
    try:
        asked.file.write_text(table, encoding="utf-8")
    except OSError as reason:
        print(reason, file=sys.stderr)
        return EXIT_WRONG_CONTENT
    return 0


def _import_words(asked: argparse.Namespace) -> int:
    from prompts import library, sheet, sheet_import

    folder = asked.folder or library.SHIPPED
    try:
        table = sheet.read(asked.file.read_text(encoding="utf-8"))
        files = sheet_import.taken_in(folder, asked.language, table)
        for path, text in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    except (OSError, UnicodeDecodeError, sheet.NoSheet, sheet_import.WrongRows) as reason:
        print(reason, file=sys.stderr)
        return EXIT_WRONG_CONTENT
    return 0
