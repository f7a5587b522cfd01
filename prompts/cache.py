"""Keeps what was compiled between starts, so that a start needs no YAML, no Fluent, no checks.

An entry counts only for the very text it was compiled from, by the very code that compiled it.
"""

from functools import cache
from hashlib import sha256
from pathlib import Path

from pydantic import VERSION

import conversations


def recall(folder: Path | None, name: str, source: str) -> str | None:
    """What was kept for this source; None where nothing was, or not whole.

    Args:
        folder: where entries are kept; None keeps none.
        name: what the entry is called.
        source: all that it was made from.
    """
    if folder is None:
        return None
    try:
        kept = (folder / f"{name}.json").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    key, _, data = kept.partition("\n")
    return data if key == _key(name, source, data) else None


def keep(folder: Path | None, name: str, source: str, data: str) -> None:
    """Keeps what was made. Where nothing can be written, the next start makes it again."""
    if folder is None:
        return
    entry = folder / f"{name}.json"
    begun = entry.with_suffix(".new")
    try:
        # Whoever checks the words before the first start makes the data folder, as a start would.
        folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
        begun.write_text(f"{_key(name, source, data)}\n{data}", encoding="utf-8")
        begun.replace(entry)
    except OSError:
        return


def _key(name: str, source: str, data: str) -> str:
    parts = (_language(), name, source, data)
    return sha256("\0".join(parts).encode()).hexdigest()


@cache
def _language() -> str:
    """A hash of everything that decides what a script means and whether it is sound."""
    core = Path(conversations.__file__).parent
    files = [*sorted(core.glob("*.py")), *sorted(Path(__file__).parent.glob("*.py"))]
    files += sorted(Path(__file__).parent.glob("tones/*.toml"))
    digest = sha256(VERSION.encode())
    for file in files:
        digest.update(file.read_bytes())
    return digest.hexdigest()
