"""What the bot's own log says of trouble: it must stay silent, crashes and faults or not."""

from collections.abc import Callable, Iterator, MutableMapping
from contextlib import contextmanager
from typing import Any

import structlog
from structlog.exceptions import DropEvent

ERRORS = {"error", "critical"}


@contextmanager
def overheard(tell: Callable[[str], None]) -> Iterator[None]:
    """While it is open, nothing is logged; `tell` gets every error, in plain facts."""

    def hear(_logger: object, method: str, event: MutableMapping[str, Any]) -> str:
        if method in ERRORS:
            tell(" ".join(str(event[each]) for each in ("event", *sorted({*event} - {"event"}))))
        raise DropEvent

    before = structlog.get_config()
    structlog.configure(processors=[hear], cache_logger_on_first_use=False)
    try:
        yield
    finally:
        structlog.configure(**before)
