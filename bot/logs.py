"""Logs: what happened, never what was said.

Our own events go through structlog and carry event names and plain facts. What libraries log is
replaced by the logger's name and the class of the error: PTB prints whole updates, httpx the
token, SQLAlchemy bound values (see docs/architecture.md).
"""

import logging
import sys

import structlog


class _NameOnly(logging.Formatter):
    """A foreign record shrinks to where it came from and which error it carries."""

    def format(self, record: logging.LogRecord) -> str:
        error = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else "-"
        return f"event=library logger={record.name} level={record.levelname} error={error}"


def set_up(level: str) -> None:
    """Directs everything to standard error, at this level."""
    number = logging.getLevelNamesMapping()[level]
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_NameOnly())
    # At the handler: a filter on a logger does not see the records of its children.
    handler.setLevel(max(number, logging.WARNING))
    logging.basicConfig(level=number, handlers=[handler], force=True)
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
