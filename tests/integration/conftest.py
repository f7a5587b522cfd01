"""Fixtures that every integration test may ask for."""

from tests.integration.browser_fixtures import browser
from tests.integration.stage_fixtures import stage_of_two
from tests.integration.storage_fixtures import (
    empty_postgres,
    empty_sqlite,
    migrated_postgres,
    postgres,
    store,
)
from tests.overhearing import overheard

__all__ = [
    "browser",
    "empty_postgres",
    "empty_sqlite",
    "migrated_postgres",
    "overheard",
    "postgres",
    "stage_of_two",
    "store",
]
