"""Keeps compiled scripts between starts, so that a start needs neither YAML nor the checks.

An entry counts only for the very text it was compiled from, by the very code that compiled it.
"""

from functools import cache
from hashlib import sha256
from pathlib import Path

from pydantic import VERSION, ValidationError

import conversations
from conversations.script import Script


def recall(folder: Path, name: str, source: str) -> Script | None:
    """What was kept for this source; None where nothing was, or not whole.

    Args:
        folder: where entries are kept.
        name: the file of the script, without its folder.
        source: its text.
    """
    try:
        kept = (folder / f"{name}.json").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    key, _, data = kept.partition("\n")
    if key != _key(name, source, data):
        return None
    try:
        return Script.model_validate_json(data)
    except ValidationError:
        return None


def keep(folder: Path, name: str, source: str, script: Script) -> None:
    """Keeps a compiled script. Where nothing can be written, the next start compiles again."""
    data = script.model_dump_json(by_alias=True)
    entry = folder / f"{name}.json"
    begun = entry.with_suffix(".new")
    try:
        folder.mkdir(parents=True, exist_ok=True)
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
