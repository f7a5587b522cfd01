"""P16 in every test: what anybody typed is in no log, no error and on no standard error.

The bot logs all it can, at DEBUG, while a test lives. At its end every word that somebody typed on
one of its phones is looked for in what was written, in every error that came up in a turn, and in
what processes printed.
"""

import io
import logging
import re
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field

import pytest
import structlog

from bot import logs
from rehearsal.world import World

SHORTEST = 4
"""A word of fewer letters is part of too many others."""

OURS = {"asyncio", "error", "event", "level", "library", "listens", "logger", "message"}
OURS |= {"ready", "toward", "turn"}
"""What log lines consist of; to find one of them is to find nothing."""


@dataclass
class Overheard:
    """What one test left to be looked at."""

    written: io.StringIO = field(default_factory=io.StringIO)
    worlds: list[World] = field(default_factory=list)
    errors: list[BaseException] = field(default_factory=list)
    prints: list[str] = field(default_factory=list)

    def leaks(self) -> set[str]:
        """The words that somebody typed and that can be read where none may be."""
        typed = {word for world in self.worlds for word in words_of(typed_in(world))}
        return (typed - OURS) & set(words_of(self._everything()))

    def _everything(self) -> Iterator[str]:
        yield self.written.getvalue()
        for error in self.errors:
            yield from texts_of(error)
        yield from self.prints


_now: list[Overheard] = []
"""The one that listens, if any does."""


def note(*, world: World | None = None, error: Exception | None = None, printed: str = "") -> None:
    """Has a world's phones, an error that came up, or a process's prints looked at in the end."""
    for heard in _now:
        heard.worlds += [world] if world else []
        heard.errors += [error] if error else []
        heard.prints += [printed] if printed else []


def words_of(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        for word in re.findall(r"[^\W\d_]+", text.casefold()):
            if len(word) >= SHORTEST:
                yield word


def typed_in(world: World) -> Iterator[str]:
    """All that people wrote, also what is deleted since; no commands, and nobody's user name."""
    for chat in world.state.chats.values():
        for message in chat.messages.values():
            if message.sender is not None and not message.sender.is_bot:
                text = message.text.text or str(message.content.get("caption", ""))
                text = text.partition(" ")[2] if text.startswith("/") else text
                yield re.sub(r"@\w+", "", text)


def texts_of(error: BaseException) -> Iterator[str]:
    """What an error says, and what caused it."""
    cause: BaseException | None = error
    while cause is not None:
        yield f"{cause} {cause!r}"
        cause = cause.__cause__ or cause.__context__


class _Tee(io.StringIO):
    """Writes what it is given to two places."""

    def __init__(self, *places: io.TextIOBase) -> None:
        super().__init__()
        self._places = places

    def write(self, text: str) -> int:
        for place in self._places:
            place.write(text)
        return len(text)

    def flush(self) -> None:
        for place in self._places:
            place.flush()


@contextmanager
def logging_everything(shown: io.StringIO) -> Iterator[None]:
    """The bot's own logging, one step further than it ever goes; as before afterwards."""
    root, before = logging.getLogger(), structlog.get_config()
    with ExitStack() as stack, pytest.MonkeyPatch.context() as patch:
        stack.callback(structlog.configure, **before)
        stack.callback(root.setLevel, root.level)
        stack.callback(setattr, root, "handlers", root.handlers[:])
        patch.setattr(sys, "stderr", _Tee(shown, sys.stderr))  # type: ignore[arg-type]
        patch.setattr(logging, "raiseExceptions", logging.raiseExceptions)
        # These three stay pytest's: what falls there fails the test in any case.
        hooks = ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook"))
        kept = [(place, hook, getattr(place, hook)) for place, hook in hooks]
        logs.set_up("DEBUG")
        logging.captureWarnings(False)  # noqa: FBT003
        for place, hook, was in kept:
            setattr(place, hook, was)
        (handler,) = root.handlers
        handler.setLevel(logging.DEBUG)
        yield


@pytest.fixture(autouse=True)
def overheard(request: pytest.FixtureRequest) -> Iterator[Overheard]:
    """Listens while a test lives."""
    heard = Overheard()
    _now.append(heard)
    try:
        with logging_everything(heard.written):
            yield heard
    finally:
        _now.remove(heard)
    leaks = heard.leaks()
    assert not leaks, f"what somebody typed can be read in a log, an error or a print: {leaks}"
