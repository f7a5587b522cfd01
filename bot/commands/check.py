"""`toward check`: what is wrong with scripts and lines."""

import argparse
import json
import sys
from pathlib import Path

from bot.commands.cache import cache
from bot.commands.statuses import EXIT_WRONG_CONTENT, refused
from bot.settings import read


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the command."""
    check = commands.add_parser("check", help="what is wrong with scripts and lines, all of it")
    check.add_argument("path", nargs="*", type=Path, help="a file or a folder (default: ours)")
    check.add_argument(
        "--deploy", action="store_true", help="what becomes of the open talks, if this is started"
    )
    check.add_argument("--schema", action="store_true", help="print the JSON Schema for editors")
    check.set_defaults(command=_check)


def _check(asked: argparse.Namespace) -> int:
    from prompts import library, schema

    if asked.schema:
        print(json.dumps(schema.schema(), indent=2, ensure_ascii=False))
        return 0
    paths = asked.path or [library.SHIPPED]
    missing = [path for path in paths if not path.exists()]
    for path in missing:
        print(f"{path}: there is no such file or folder", file=sys.stderr)
    if asked.deploy and not missing:
        # As a start does, this lets English stand in where a translation is behind.
        return _deploy(paths[0])
    wrong = library.check([path for path in paths if path not in missing], cache())
    for diagnostic in wrong:
        print(diagnostic)
    return EXIT_WRONG_CONTENT if wrong or missing else 0


def _deploy(folder: Path) -> int:
    from bot.deploying import outlook
    from prompts import library
    from storage.database import Unusable

    compiled = cache()
    try:
        # Where nothing is kept it keeps nothing.
        words = library.load(folder, compiled if compiled and compiled.is_dir() else None)
        seen = outlook(read(), words)
    except library.BrokenScripts as wrong:
        print(wrong)
        return EXIT_WRONG_CONTENT
    except Unusable as reason:
        return refused(reason)
    print("\n".join(seen.lines))
    return EXIT_WRONG_CONTENT if seen.stuck else 0
