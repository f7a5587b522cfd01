"""The words by which a promise and an apology are looked at: `locales/<language>/promises.toml`."""

import re
import tomllib
from collections.abc import Iterator

from pydantic import ValidationError

from conversations.promises import Promises
from prompts.diagnostics import Diagnostic

_AT = re.compile(r" \(at line (\d+), column (\d+)\)")


def read_promises(path: str, source: str) -> Promises | tuple[Diagnostic, ...]:
    """The words of one language, or what is wrong with them.

    Args:
        path: how the file is called in diagnostics.
        source: its text.
    """
    try:
        data = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        at = _AT.search(str(error))
        line, column = (int(at[1]), int(at[2])) if at else (source.count("\n") + 1, 1)
        message = f"not TOML: {_AT.sub('', str(error))}"
        return (Diagnostic(path, line, column, "E330", message),)
    try:
        promises = Promises.model_validate(data)
    except ValidationError as error:
        wrong = {str(each["loc"][0]): each["msg"] for each in error.errors()}
        return tuple(
            Diagnostic(path, _line_of(source, name), 1, "E331", f"{name!r}: {message}")
            for name, message in sorted(wrong.items())
        )
    return tuple(sorted(_entries(path, source, promises))) or promises


def _entries(path: str, source: str, promises: Promises) -> Iterator[Diagnostic]:
    for name, entries in promises:
        seen = set[str]()
        for entry in entries:
            if entry in seen or not re.search(r"\w", entry):
                message = f"{name!r}: {entry!r} is there twice, or says nothing"
                yield Diagnostic(path, _line_of(source, name), 1, "E332", message)
            seen.add(entry)


def _line_of(source: str, name: str) -> int:
    """The line that a list begins at; the first one if it is not there."""
    for number, line in enumerate(source.split("\n"), 1):
        if re.match(rf"\s*{re.escape(name)}\s*=", line):
            return number
    return 1
