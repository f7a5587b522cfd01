"""The notes that one of two can pass on to the other."""

from collections.abc import Mapping

FAMILIES: Mapping[str, str] = {
    "bid": "bid",
    "hurt": "hurt",
    "news": "news",
    "thanks": "answer",
    "later": "answer",
    "more": "answer",
    "glad": "answer",
    "evening": "answer",
}
"""Which of them are alike: whoever wants nothing more like one of them gets none of its family."""
