"""`toward preview`: one page with every step, as phones show it."""

import argparse
import sys
from pathlib import Path

from bot.commands.cache import cache
from bot.commands.statuses import EXIT_WRONG_CONTENT, refused


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the command."""
    preview = commands.add_parser("preview", help="one page with every step, as phones show it")
    preview.add_argument(
        "folder", nargs="?", type=Path, default=Path("preview"), help="for it (default: preview)"
    )
    preview.add_argument("--scripts", type=Path, metavar="PATH", help="others than ours")
    preview.set_defaults(command=_preview)


def _preview(asked: argparse.Namespace) -> int:
    from bot.preview.page import page
    from prompts import library

    try:
        read = library.load(asked.scripts or library.SHIPPED, cache())
    except library.BrokenScripts as wrong:
        print(wrong, file=sys.stderr)
        return EXIT_WRONG_CONTENT
    told = sys.stderr.isatty()

    def progress(over: int, whole: int) -> None:
        if told:
            print(f"\rDrawing {over} of {whole}", end="", file=sys.stderr, flush=True)

    drawn = page(read, progress)
    target = asked.folder / "index.html"
    try:
        asked.folder.mkdir(parents=True, exist_ok=True)
        target.write_text(drawn, encoding="utf-8")
    except OSError as reason:
        return refused(reason)
    languages = ", ".join(sorted(read.words.languages))
    size = len(drawn.encode()) / 1_000_000
    end = "\r" if told else ""
    print(f"{end}{target}: {len(read.scripts)} scripts, {size:.1f} MB, in {languages}")
    return 0
