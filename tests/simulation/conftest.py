"""The ground that every world stands on."""

from tests.dialogues.conftest import fresh_data

__all__ = ["fresh_data"]
