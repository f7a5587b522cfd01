"""The notes that one of two can pass on to the other."""

from collections.abc import Mapping

FAMILIES: Mapping[str, str] = {
    "bid": "bid",
    "hurt": "hurt",
    "news": "news",
    "repair": "repair",
    "thanks": "answer",
    "later": "answer",
    "more": "answer",
    "glad": "answer",
    "evening": "answer",
    "not_yet": "answer",
    "would_help": "answer",
}
"""Which of them are alike: whoever wants nothing more like one of them gets none of its family."""

OPENS: Mapping[str, str] = {"repair": "hearing-a-repair"}
"""The notes that open a script of their own; all others open `received`."""
