"""With which status a command ends."""

import sys

EXIT_WRONG_CONTENT = 1
EXIT_UNUSABLE = 78
"""EX_CONFIG of sysexits.h: trying again does not help before somebody has acted."""


def refused(reason: Exception) -> int:
    """Says why a command cannot do it."""
    print(reason, file=sys.stderr)
    return EXIT_UNUSABLE
