"""What the bot's own log says of trouble, or of people: it must stay silent about both."""

from collections.abc import Callable, Iterator, MutableMapping
from contextlib import contextmanager
from typing import Any

import structlog
from structlog.exceptions import DropEvent

from bot.simulation.private_words import whose

ERRORS = {"error", "critical"}


@contextmanager
def overheard(tell: Callable[[str], None]) -> Iterator[None]:
    """While it is open, nothing is logged; `tell` gets every error, in plain facts.

    And of every line, whatever its level, that somebody's own words are in it; not the line.
    """

    def hear(_logger: object, method: str, event: MutableMapping[str, Any]) -> str:
        if any(whose(repr(event))):
            tell("somebody's own words")
        elif method in ERRORS:
            tell(" ".join(str(event[each]) for each in ("event", *sorted({*event} - {"event"}))))
        raise DropEvent

    before = structlog.get_config()
    structlog.configure(processors=[hear], cache_logger_on_first_use=False)
    try:
        yield
    finally:
        structlog.configure(**before)
