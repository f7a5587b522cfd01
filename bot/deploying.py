"""`toward check --deploy`: what becomes of the talks that are open, if this content is started.

It reads and changes nothing. It counts, and names no person; of scripts that leave no trace it does
not say where anybody stands either.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass

from bot import keeping
from bot.settings import Settings
from conversations.moving import Fate, How, fate
from conversations.script import Script
from conversations.scripts import Scripts
from conversations.talk import Talk
from prompts.library import Library
from storage import Connection, database, keys, masters, schema, talks, versions
from storage.database import Unusable, transaction
from storage.masters import read_master
from storage.vault import Erased, Vault

_SAID: Mapping[How, str] = {
    "newest": "stand in this version already",
    "moves": "go on in it",
    "redirected": "are led to another step",
    "finishes": "finish on the version that they began with",
    "stuck": "cannot go on",
}

_SHORT = 6
"""Characters of a version that are shown."""


@dataclass(frozen=True)
class Outlook:
    """What would become of the open talks."""

    lines: tuple[str, ...]
    stuck: int


@dataclass(frozen=True)
class _Seen:
    """One talk: which script it stands in, and what becomes of it."""

    script: str
    version: str
    fate: Fate


def outlook(settings: Settings, library: Library) -> Outlook:
    """Looks at every open talk.

    Raises:
        Unusable: the database or its keys cannot be read.
    """
    if settings.postgres is None and not (settings.data_dir / "toward.db").exists():
        return Outlook((f"No talk is open: there is no data in {settings.data_dir}.",), 0)
    with ExitStack() as stack:
        opened = database.connect(settings.postgres, settings.data_dir, read_only=True)
        stack.callback(opened.engine.dispose)
        stored = keys.find_keys(settings.postgres, settings.data_dir, read_only=True)
        if stored is not None:
            stack.callback(stored.dispose)
        masters.check(opened, stored, settings.master_key)
        if stored is None:
            return Outlook(("No talk is open: nobody has been here yet.",), 0)
        vault = Vault(stored, read_master(settings.master_key))
        connection = stack.enter_context(transaction(opened))
        if schema.level(connection) != schema.HEAD:
            raise Unusable("The database is not at this Toward's level: toward migrate brings it.")
        read, unreadable = _open(connection, vault)
        seen = tuple(_fates(_scripts(connection, read, library), read))
    lines = list(_lines(library, seen))
    if unreadable:
        lines.append(f"{unreadable} cannot be read; they stay as they are.")
    return Outlook(tuple(lines), sum(each.fate.how == "stuck" for each in seen))


def _open(connection: Connection, vault: Vault) -> tuple[list[Talk], int]:
    found = [_opened(vault, key_id, row) for row, key_id in talks.every(connection)]
    readable = [talk for talk in found if talk is not None]
    return readable, len(found) - len(readable)


def _opened(vault: Vault, key_id: str, row: talks.TalkRow) -> Talk | None:
    try:
        return keeping.open_talk(vault, key_id, row)
    except Erased:
        return None


def _scripts(connection: Connection, read: Iterable[Talk], library: Library) -> Scripts:
    every = frozenset[str]().union(*(talk.versions for talk in read))
    rows = versions.read(connection, every)
    pinned = {version: Script.model_validate_json(row.body) for version, row in rows.items()}
    return Scripts(library.scripts, pinned)


def _fates(scripts: Scripts, read: Iterable[Talk]) -> Iterator[_Seen]:
    for talk in read:
        fates = [fate(scripts, each) for each in (talk.place, *talk.standing.callers)]
        stuck = next((each for each in fates if each.how == "stuck"), fates[0])
        yield _Seen(talk.place.script, talk.place.version, stuck)


def _lines(library: Library, seen: tuple[_Seen, ...]) -> Iterator[str]:
    if not seen:
        yield "No talk is open."
    scripts = Counter(each.script for each in seen)
    for name in sorted(scripts):
        yield f"{name}: {_talks(scripts[name])}"
        newest = library.scripts.get(name)
        secret = newest is None or newest.traceless
        found = Counter(_told(each, secret=secret) for each in seen if each.script == name)
        yield from (f"{count:6}  {told}" for told, count in sorted(found.items()))


def _told(seen: _Seen, *, secret: bool) -> str:
    fate = seen.fate
    told = _SAID[fate.how]
    if fate.how == "redirected" and not secret:
        told = f"{told}: {fate.place.step!r}"
    if fate.how in {"finishes", "stuck"}:
        told += f" ({seen.version[:_SHORT]})" + ("" if secret else f": {fate.because}")
    return told


def _talks(count: int) -> str:
    return "1 talk" if count == 1 else f"{count} talks"
