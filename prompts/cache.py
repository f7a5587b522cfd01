"""Keeps compiled scripts between starts, so that a start needs neither YAML nor the checks.

An entry counts only for the very text it was compiled from, by the very code that compiled it.
"""

from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from pydantic import VERSION, BaseModel, RootModel, ValidationError

import conversations
from conversations.paths import Paths
from conversations.script import Script

PATHS = "paths.yaml"
"""The file with the paths, beside the scripts."""

_Kept = TypeVar("_Kept", bound=BaseModel)


class _Paths(RootModel[dict[str, tuple[str, ...]]]):
    """The paths, as they are kept."""


def recall(folder: Path, name: str, source: str) -> Script | None:
    """What was kept for this source; None where nothing was, or not whole.

    Args:
        folder: where entries are kept.
        name: the file of the script, without its folder.
        source: its text.
    """
    return _recalled(Script, folder, name, source)


def recall_paths(folder: Path, source: str) -> Paths | None:
    """The paths that were kept for this source, likewise."""
    kept = _recalled(_Paths, folder, PATHS, source)
    return None if kept is None else kept.root


def keep(folder: Path, name: str, source: str, script: Script) -> None:
    """Keeps a compiled script. Where nothing can be written, the next start compiles again."""
    _keep(folder, name, source, script.model_dump_json(by_alias=True))


def keep_paths(folder: Path, source: str, paths: Paths) -> None:
    """Keeps the paths likewise."""
    _keep(folder, PATHS, source, _Paths(dict(paths)).model_dump_json())


def _recalled(kind: type[_Kept], folder: Path, name: str, source: str) -> _Kept | None:
    try:
        kept = (folder / f"{name}.json").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    key, _, data = kept.partition("\n")
    if key != _key(name, source, data):
        return None
    try:
        return kind.model_validate_json(data)
    except ValidationError:
        return None


def _keep(folder: Path, name: str, source: str, data: str) -> None:
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
