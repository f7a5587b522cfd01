"""Everything written by or about a person is encrypted with that person's own key.

A key is wrapped by the master key and kept apart from the data (see `keys`). Destroying it makes
everything sealed with it unreadable, whatever copies there are.
"""

import os
import secrets
import stat
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from sqlalchemy import Engine, bindparam, delete, select
from sqlalchemy.dialects.postgresql import insert

from storage.database import Unusable
from storage.keys import key

HOUSE = "house"
"""The key of the bot's own words: to groups, and to somebody who has just been erased."""

_KEY_BYTES = 32
_NONCE_BYTES = 12
_MASTER_VERSION = 1
_SEAL_VERSION = b"\x01"
_CACHED = 1_000

_ADD = insert(key).on_conflict_do_nothing(index_elements=["id"])
_READ = select(key.c.wrapped, key.c.master).where(key.c.id == bindparam("key_id"))
_HAS = select(key.c.id).where(key.c.id == bindparam("key_id"))
_EVERY = select(key.c.id)
_DESTROY = delete(key).where(key.c.id == bindparam("key_id"))


class Unreadable(Exception):
    """Sealed for another place, by another master key, or changed since."""


class Erased(Unreadable):
    """The key is gone: whoever it belonged to counts as erased."""


@dataclass(frozen=True)
class Where:
    """The one place a sealed value is readable at."""

    table: str
    column: str
    row: int | str


class Vault:
    """Seals and opens; keys are made and destroyed in transactions of their own.

    Make a key before its rows and destroy it before them: a crash in between leaves a key without
    rows or rows that nobody can read, never readable rows of somebody who was erased.
    """

    def __init__(self, engine: Engine, master: bytes) -> None:
        self._engine = engine
        self._master = AESGCMSIV(master)
        self._ciphers: dict[str, AESGCMSIV] = {}
        self._lock = Lock()

    def make_house(self, now: int) -> None:
        """Makes the house's key if there is none, and sees that the master key fits the vault."""
        self._add(HOUSE, now)
        self.check()

    def check(self) -> None:
        """Sees that the master key is the one that these keys were wrapped with.

        Raises:
            Unusable: it is another one.
        """
        try:
            self._cipher(HOUSE)
        except Erased:
            return
        except Unreadable:
            raise Unusable("The master key is not the one these keys were made with.") from None

    def make_key(self, now: int) -> str:
        """Makes a key; it is stored when this returns."""
        key_id = secrets.token_hex(16)
        self._add(key_id, now)
        return key_id

    def has(self, key_id: str) -> bool:
        """Whether the key still exists."""
        with self._engine.begin() as connection:
            return connection.scalar(_HAS, {"key_id": key_id}) is not None

    def missing(self, key_ids: Collection[str]) -> set[str]:
        """Which of these no longer exist."""
        with self._engine.begin() as connection:
            return set(key_ids) - set(connection.scalars(_EVERY))

    def destroy(self, key_id: str) -> None:
        """Ends the key for good, and with it what it sealed. Doing so twice is fine."""
        with self._lock:
            with self._engine.begin() as connection:
                connection.execute(_DESTROY, {"key_id": key_id})
            self._ciphers.pop(key_id, None)

    def seal(self, key_id: str, where: Where, plain: bytes) -> bytes:
        """Encrypts for one place."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        sealed = self._cipher(key_id).encrypt(nonce, plain, _binding(key_id, where))
        return _SEAL_VERSION + nonce + sealed

    def mark(self, key_id: str, plain: bytes) -> str:
        """Stands for these bytes, the same each time: to be compared, never to be opened.

        A hash would do for whoever cannot guess; of days and kinds there are few to guess from.
        """
        # This cipher is made so that a nonce may come again; a random one is never this one.
        nonce = bytes(_NONCE_BYTES)
        return self._cipher(key_id).encrypt(nonce, b"\0", b"mark|" + plain).hex()

    def open(self, key_id: str, where: Where, sealed: bytes) -> bytes:
        """Decrypts what was sealed for this place."""
        cipher = self._cipher(key_id)
        nonce, rest = sealed[1 : 1 + _NONCE_BYTES], sealed[1 + _NONCE_BYTES :]
        if sealed[:1] != _SEAL_VERSION:
            raise Unreadable("sealed in a form this version does not know")
        try:
            return cipher.decrypt(nonce, rest, _binding(key_id, where))
        except (InvalidTag, ValueError):
            raise Unreadable(f"{where.table}.{where.column} cannot be opened") from None

    def _add(self, key_id: str, now: int) -> None:
        nonce = secrets.token_bytes(_NONCE_BYTES)
        plain = AESGCMSIV.generate_key(_KEY_BYTES * 8)
        values = {
            "id": key_id,
            "wrapped": nonce + self._master.encrypt(nonce, plain, _wrapping(key_id)),
            "master": _MASTER_VERSION,
            "made_at": now,
        }
        with self._engine.begin() as connection:
            connection.execute(_ADD, values)

    def _cipher(self, key_id: str) -> AESGCMSIV:
        with self._lock:  # or a key just destroyed could come back into memory
            found = self._ciphers.get(key_id)
            if found is not None:
                return found
            cipher = AESGCMSIV(self._unwrap(key_id))
            if len(self._ciphers) >= _CACHED:
                del self._ciphers[next(iter(self._ciphers))]
            self._ciphers[key_id] = cipher
            return cipher

    def _unwrap(self, key_id: str) -> bytes:
        with self._engine.begin() as connection:
            row = connection.execute(_READ, {"key_id": key_id}).one_or_none()
        if row is None:
            raise Erased("the key is gone")
        wrapped: bytes = row.wrapped
        nonce, rest = wrapped[:_NONCE_BYTES], wrapped[_NONCE_BYTES:]
        try:
            return self._master.decrypt(nonce, rest, _wrapping(key_id))
        except (InvalidTag, ValueError):
            raise Unreadable("a key was wrapped by another master key") from None


def read_master(path: Path) -> bytes:
    """Reads the master key, and refuses one that others on this machine can read."""
    try:
        mode = path.stat().st_mode
        text = path.read_text("ascii").strip()
    except FileNotFoundError:
        raise Unusable(
            f"There is no master key at {path}: put it back from where its copy is kept."
        ) from None
    except (OSError, UnicodeDecodeError):
        raise Unusable(f"The master key at {path} cannot be read.") from None
    if stat.S_IMODE(mode) & 0o077:
        raise Unusable(f"Others can read the master key: run chmod 600 {path}")
    try:
        master = bytes.fromhex(text)
    except ValueError:
        master = b""
    if len(master) != _KEY_BYTES:
        raise Unusable(f"The master key at {path} must be 64 hexadecimal characters.")
    return master


def make_master(path: Path) -> bytes:
    """Makes a master key at a path where there is none, whole or not at all."""
    master = secrets.token_bytes(_KEY_BYTES)
    unfinished = path.with_name(f"{path.name}.new")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        unfinished.unlink(missing_ok=True)
        _write_private(unfinished, f"{master.hex()}\n".encode())
        placed = _place(unfinished, path)
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


def _binding(key_id: str, where: Where) -> bytes:
    version = _SEAL_VERSION[0]
    return f"{where.table}|{where.column}|{where.row}|{key_id}|{version}".encode()


def _wrapping(key_id: str) -> bytes:
    return f"vault.key|wrapped|{key_id}|{_MASTER_VERSION}".encode()
