"""The master key: its file, whether it fits, and changing it.

While it is being changed there are two: the one in force, and the one to come beside it. Each key
goes over in a transaction of its own, and the file is replaced when all have. Whatever interrupts
that, both are there, each key says which it belongs to, and another run goes on from there.
"""

import os
import secrets
import stat
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Engine, bindparam, func, select, update

from storage import database, people, schema
from storage.database import Database, Unusable, transaction
from storage.keys import find_keys, has_keys, key
from storage.vault import CHANGE_INTERRUPTED, KEY_BYTES, Unreadable, Vault, unwrap, wrap

_COUNT = select(func.count()).select_from(key)
_OF_OTHERS = select(key.c.id, key.c.wrapped, key.c.master).where(key.c.master != bindparam("own"))
_VERSIONS = select(key.c.master).distinct().order_by(key.c.master)
_REWRAP = update(key).where(key.c.id == bindparam("key_id"), key.c.master == bindparam("own"))

NO_DATA = (
    "There are keys, and no data: restore the database from its backup, or move the keys away to "
    "begin anew."
)

Told = Callable[[int, int], None]
"""Is told how many of how many keys have gone over."""


def check(opened: Database, stored: Engine | None, master: Path) -> int:
    """Sees that data, keys and master key belong together, and says how many keys there are.

    Args:
        opened: what was written.
        stored: the keys; None if there is no place with keys at all.
        master: where the master key is.

    Raises:
        Unusable: they do not; the message says what is missing, and nothing was changed.
    """
    with transaction(opened) as connection:
        level = schema.level(connection)
        anybody = level is not None and people.anybody(connection)
    if stored is None or not has_keys(stored):
        if anybody:
            raise Unusable(
                "There is data, and there are no keys for it: put keys.sqlite (or PostgreSQL's "
                "schema vault) back from its backup."
            )
        return 0
    if level is None:
        raise Unusable(NO_DATA)
    if next_master(master).exists():
        raise Unusable(CHANGE_INTERRUPTED)
    return Vault(stored, read_master(master)).check()


def see_data(data_dir: Path) -> None:
    """Sees that a SQLite file is not about to be made anew where there was one.

    Raises:
        Unusable: there are keys to it.
    """
    if not database.is_empty(data_dir / database.FILE):
        return
    stored = find_keys(None, data_dir, read_only=True)
    if stored is None:
        return
    try:
        if has_keys(stored):
            raise Unusable(NO_DATA)
    finally:
        stored.dispose()


def rotate(stored: Engine, place: Path, new: Path | None, tell: Told) -> int:
    """Changes the master key, or goes on where an earlier run was interrupted; how many keys.

    Args:
        stored: the keys; nobody else may use them meanwhile.
        place: where the master key in force is.
        new: one that somebody has made. It stays where it is, and is in force at the end. None:
            one is made beside the other, and takes its place.
        tell: is told of each key.

    Raises:
        Unusable: a master key is missing, or fits no key; what was done stays done.
    """
    to_come = new or next_master(place)
    old = read_master(place)
    if new is None and not to_come.exists():
        # A bad key is found before anything begins.
        Vault(stored, old).check()
        make_master(to_come)
    count = rewrap(stored, old, read_master(to_come), tell)
    if new is None:
        to_come.replace(place)
        _remember(place.parent)
    return count


def rewrap(stored: Engine, old: bytes, new: bytes, tell: Told) -> int:
    """Wraps every key anew, each in a transaction of its own; what has gone over is passed over."""
    if old == new:
        raise Unusable("The new master key is the one in force already.")
    with stored.begin() as connection:
        count: int = connection.scalar(_COUNT) or 0
        versions = list(connection.scalars(_VERSIONS))
    before, version = _versions(versions, stored, new)
    with stored.begin() as connection:
        found = connection.execute(_OF_OTHERS, {"own": version}).all()
    for done, row in enumerate(found, start=count - len(found)):
        tell(done, count)
        try:
            plain = unwrap(old, row.id, row.wrapped, row.master)
        except Unreadable:
            raise Unusable(
                "The master key in force does not fit all keys. Those that went over stay so."
            ) from None
        values = {"wrapped": wrap(new, row.id, plain, version), "master": version}
        with stored.begin() as connection:
            connection.execute(_REWRAP.values(values), {"key_id": row.id, "own": before})
    tell(count, count)
    Vault(stored, new).check()
    return count


def _versions(found: list[int], stored: Engine, new: bytes) -> tuple[int, int]:
    """The version that keys come from, and the one that they go to."""
    if len(found) > 1:
        return found[0], found[-1]
    version = found[0] if found else 1
    try:
        Vault(stored, new).check()
    except Unusable:
        return version, version + 1
    return version, version  # all have gone over; only the file was not replaced any more


def next_master(place: Path) -> Path:
    """Where the master key to come is while it takes over."""
    return place.with_name(f"{place.name}.next")


def read_master(path: Path) -> bytes:
    """Reads the master key, and refuses one that others on this machine can read."""
    try:
        found = path.stat()
        text = path.read_text("ascii").strip()
    except FileNotFoundError:
        raise Unusable(
            f"There is no master key at {path}: put it back from where its copy is kept."
        ) from None
    except (OSError, UnicodeDecodeError):
        raise Unusable(f"The master key at {path} cannot be read.") from None
    if _is_open_to_others(found):
        raise Unusable(f"Others can read the master key: run chmod 600 {path}")
    try:
        master = bytes.fromhex(text)
    except ValueError:
        master = b""
    if len(master) != KEY_BYTES:
        raise Unusable(f"The master key at {path} must be 64 hexadecimal characters.")
    return master


def make_master(path: Path) -> bytes:
    """Makes a master key at a path where there is none, whole or not at all."""
    master = secrets.token_bytes(KEY_BYTES)
    unfinished = path.with_name(f"{path.name}.new")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        unfinished.unlink(missing_ok=True)
        _write_private(unfinished, f"{master.hex()}\n".encode())
        placed = _place(unfinished, path)
        _remember(path.parent)
    except OSError as error:
        raise Unusable(f"The master key {path} cannot be made: {error.strerror}.") from None
    if not placed:
        raise Unusable(f"There is a master key at {path} already; it stays.")
    return master


def _write_private(path: Path, content: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _place(unfinished: Path, path: Path) -> bool:
    """Gives a file its name, unless there is one of that name."""
    try:
        os.link(unfinished, path)  # a rename would replace it
    except FileExistsError:
        return False
    finally:
        unfinished.unlink()
    return True


def _remember(folder: Path) -> None:
    """A name in a folder outlives a power cut only when the folder has been written, too."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _is_open_to_others(found: os.stat_result) -> bool:
    """A file of somebody else's that is handed to us can only be read by way of its group."""
    tolerated = 0o700 if found.st_uid == os.geteuid() else 0o740
    return bool(stat.S_IMODE(found.st_mode) & ~tolerated & 0o777)
