"""Where compiled scripts are kept."""

from pathlib import Path

from bot.settings import WrongSettings, read


def cache() -> Path | None:
    """Where a start keeps what it has compiled; the words can be checked without any settings."""
    try:
        return read().data_dir / "cache"
    except WrongSettings:
        return None
