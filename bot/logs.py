"""Logs: what happened, never what was said.

Our own events go through structlog and carry event names and plain facts. What libraries log is
replaced by the logger's name, the class of the error and where in our code it came up: PTB prints
whole updates, httpx the token, SQLAlchemy bound values (see docs/architecture.md). An error's own
text is never written, whoever lets it fall: pydantic quotes what it was given, a KeyError the key.
"""

import logging
import sys
import threading
import traceback
from collections.abc import Iterator
from pathlib import Path

import structlog

_HOUSE = Path(__file__).resolve().parent.parent

log = structlog.get_logger()


class _NameOnly(logging.Formatter):
    """A foreign record shrinks to where it came from and which error it carries."""

    def format(self, record: logging.LogRecord) -> str:
        carried = record.exc_info[1] if isinstance(record.exc_info, tuple) else None
        facts = place_of(carried) if carried else {"error": "-", "at": "-"}
        return (
            f"event=library logger={record.name} level={record.levelname}"
            f" error={facts['error']} at={facts['at']}"
        )


def set_up(level: str) -> None:
    """Directs everything to standard error, at this level; also what nobody caught."""
    number = logging.getLevelNamesMapping()[level]
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_NameOnly())
    # At the handler: a filter on a logger does not see the records of its children.
    handler.setLevel(max(number, logging.WARNING))
    logging.basicConfig(level=number, handlers=[handler], force=True)
    logging.captureWarnings(True)  # noqa: FBT003 - the standard library's signature
    logging.raiseExceptions = False  # or a record that cannot be formatted is printed whole
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso"),
            structlog.processors.KeyValueRenderer(key_order=["timestamp", "level", "event"]),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
    sys.excepthook = lambda _kind, error, _trace: _uncaught(error)
    sys.unraisablehook = lambda given: _say("unraisable", given.exc_value)
    threading.excepthook = lambda given: _say("thread-ended", given.exc_value)


def place_of(error: BaseException) -> dict[str, str]:
    """Which error it is and where in our code it came up, without its text."""
    ours = [
        f"{path.relative_to(_HOUSE)}:{line}"
        for frame, line in traceback.walk_tb(error.__traceback__)
        if (path := Path(frame.f_code.co_filename)).is_relative_to(_HOUSE)
        and "site-packages" not in path.parts
    ]
    return {"error": type(error).__name__, "at": ours[-1] if ours else "-"}


def _uncaught(error: BaseException) -> None:
    if isinstance(error, KeyboardInterrupt):
        return
    for each in _leaves(error):
        _say("ended-by-error", each)


def _leaves(error: BaseException) -> Iterator[BaseException]:
    if isinstance(error, BaseExceptionGroup):
        for each in error.exceptions:
            yield from _leaves(each)
    else:
        yield error


def _say(event: str, error: BaseException | None) -> None:
    log.critical(event, **(place_of(error) if error else {}))
