"""Everything written by or about a person is encrypted with that person's own key.

A key is wrapped by the master key and kept apart from the data (see `keys`). Destroying it makes
everything sealed with it unreadable, whatever copies there are.
"""

import secrets
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property
from threading import Lock

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from sqlalchemy import Engine, bindparam, delete, func, select
from sqlalchemy.dialects.postgresql import insert

from storage.database import Unusable
from storage.keys import key

HOUSE = "house"
"""The key of the bot's own words: to groups, and to somebody who has just been erased."""

KEY_BYTES = 32
_NONCE_BYTES = 12
_SEAL_VERSION = b"\x01"
_CACHED = 1_000

CHANGE_INTERRUPTED = (
    "A change of the master key was interrupted: run toward keys rotate again, and it goes on."
)

_ADD = insert(key).on_conflict_do_nothing(index_elements=["id"])
_READ = select(key.c.wrapped, key.c.master).where(key.c.id == bindparam("key_id"))
_VERSION = select(func.coalesce(func.max(key.c.master), 1))
_ALL = select(key.c.id, key.c.wrapped, key.c.master)
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
        self._master = master
        self._ciphers: dict[str, AESGCMSIV] = {}
        self._lock = Lock()

    def make_house(self, now: int) -> None:
        """Makes the house's key if there is none."""
        self._add(HOUSE, now)

    def check(self) -> int:
        """Sees that the master key fits every key, and says how many there are.

        Raises:
            Unusable: it does not; the message says what to do.
        """
        with self._engine.begin() as connection:
            found = connection.execute(_ALL).all()
        bad = sum(not _fits(self._master, *row) for row in found)
        if not bad:
            return len(found)
        if len({row.master for row in found}) > 1:
            raise Unusable(CHANGE_INTERRUPTED)
        if bad == len(found):
            raise Unusable("The master key is not the one these keys were made with.")
        raise Unusable(
            f"Of {len(found)} keys {bad} are damaged: restore the keys from their newest backup."
        )

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
        plain = AESGCMSIV.generate_key(KEY_BYTES * 8)
        values = {
            "id": key_id,
            "wrapped": wrap(self._master, key_id, plain, self._version),
            "master": self._version,
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
        return unwrap(self._master, key_id, row.wrapped, row.master)

    @cached_property
    def _version(self) -> int:
        """The version of the master key; it cannot change while a bot runs."""
        with self._engine.begin() as connection:
            found: int = connection.scalar(_VERSION) or 1
            return found


def wrap(master: bytes, key_id: str, plain: bytes, version: int) -> bytes:
    """Encrypts a key with this version of the master key."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + AESGCMSIV(master).encrypt(nonce, plain, _wrapping(key_id, version))


def unwrap(master: bytes, key_id: str, wrapped: bytes, version: int) -> bytes:
    """Decrypts a key.

    Raises:
        Unreadable: this is not the master key of that version, or the key is damaged.
    """
    nonce, rest = wrapped[:_NONCE_BYTES], wrapped[_NONCE_BYTES:]
    try:
        return AESGCMSIV(master).decrypt(nonce, rest, _wrapping(key_id, version))
    except (InvalidTag, ValueError):
        raise Unreadable("a key was wrapped by another master key") from None


def _fits(master: bytes, key_id: str, wrapped: bytes, version: int) -> bool:
    try:
        unwrap(master, key_id, wrapped, version)
    except Unreadable:
        return False
    return True


def _binding(key_id: str, where: Where) -> bytes:
    version = _SEAL_VERSION[0]
    return f"{where.table}|{where.column}|{where.row}|{key_id}|{version}".encode()


def _wrapping(key_id: str, version: int) -> bytes:
    return f"vault.key|wrapped|{key_id}|{version}".encode()
