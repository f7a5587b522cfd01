"""When the bot dies: at a commit or a request, before it or after it, as if it had been killed."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from random import Random
from typing import Any, cast

from storage import Connection
from storage.database import Database

AHEAD = 9
"""So many commits and requests lie at most between being doomed and the end: any can be the one."""


class Killed(BaseException):
    """The process is gone. Nobody inside of it can catch that."""


@dataclass
class Fate:
    """How long the bot lives.

    Attributes:
        random: what decides it.
        every: after so many turns or requests it dies, on average; 0 is never.
    """

    random: Random
    every: int
    crashes: int = 0
    dead: bool = False
    _left: int = 0
    _doomed: int | None = field(default=None)

    def begin(self) -> None:
        """A new process."""
        self.dead, self._doomed = False, None
        self._left = 1 + int(self.random.expovariate(1 / self.every)) if self.every else 0

    def spare(self) -> None:
        """From now on it lives for good."""
        self.every, self._doomed, self._left = 0, None, 0

    def lived(self) -> None:
        """A turn was run, or a request made."""
        if self._left:
            self._left -= 1
            if not self._left:
                self._doomed = self.random.randrange(AHEAD)

    def passes(self) -> None:
        """A point at which it may end. Whatever a dead process still tries ends here as well.

        Raises:
            Killed: it does end.
        """
        if self._doomed == 0:
            self.dead, self.crashes, self._doomed = True, self.crashes + 1, None
        if self.dead:
            raise Killed
        if self._doomed is not None:
            self._doomed -= 1


class MortalEngine:
    """An engine whose transactions may be the last thing that a process does."""

    def __init__(self, engine: Any, fate: Fate) -> None:  # noqa: ANN401 - any engine of storage's
        self._engine = engine
        self._fate = fate

    @contextmanager
    def begin(self) -> Iterator[Connection]:
        """A transaction that may be lost, or kept without anybody hearing of it."""
        with self._engine.begin() as connection:
            yield connection
            self._fate.passes()
        self._fate.passes()

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever it is, the engine has it
        return getattr(self._engine, name)


def mortal(database: Database, fate: Fate) -> Database:
    """The same database, as a process has it that may die."""
    return Database(cast("Any", MortalEngine(database.engine, fate)), database.is_sqlite)
