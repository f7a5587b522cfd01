"""A staged bot on both databases, which integration tests build on."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from rehearsal.world import ADA, BEN
from tests.integration.storage_fixtures import Store
from tests.on_phones import agreed
from tests.stage import Stage


@pytest.fixture(params=["sqlite", "postgres"])
async def stage_of_two(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Stage]:
    """Ada and Ben have agreed; it is Friday evening."""
    stage = Stage(tmp_path)
    if request.param == "postgres":
        store: Store = request.getfixturevalue("empty_postgres")
        stage.settings = {"database_url": store.url}
    await stage.start()
    await agreed(stage, ADA, BEN)
    yield stage
    await stage.stop()
