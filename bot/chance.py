"""The one source of chance: seeds, buttons' tokens, and the numbers of rows."""

import secrets
from random import Random
from threading import Lock

_PLACES = 1000


class Chance:
    """Unguessable by default; with a seed the same again each time, for a simulation."""

    def __init__(self, seed: int | None = None) -> None:
        self._seed = seed
        self._random = secrets.SystemRandom() if seed is None else Random(seed)
        self._own: dict[str, Random] = {}
        self._last = 0
        self._one_at_a_time = Lock()  # several turns run side by side on PostgreSQL

    def seed(self, *whose: int) -> int:
        """What one turn of this person may draw from, or a couple: nobody else's moves it on."""
        if self._seed is None:
            return self._random.getrandbits(32)
        named = "/".join(map(str, sorted(whose)))
        if named not in self._own:
            self._own[named] = Random(f"{self._seed}/{named}")
        return self._own[named].getrandbits(32)

    def token(self) -> str:
        """128 bits for a button (Bot API: callback_data holds 1 to 64 bytes)."""
        return f"{self._random.getrandbits(128):032x}"

    @staticmethod
    def salt() -> bytes:
        """Bytes that come from nowhere else, not even from the same seed."""
        return secrets.token_bytes(32)

    def row(self, now: int) -> int:
        """A number for a new row; later ones are larger. `now` is in microseconds."""
        with self._one_at_a_time:
            self._last = max(self._last + 1, now * _PLACES + self._random.randrange(_PLACES))
            return self._last
