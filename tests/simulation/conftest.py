"""The ground that every world stands on, and the two ways of living there."""

import asyncio
import gc
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bot.simulation.virtual_time import OneThread
from tests.dialogues.conftest import fresh_data
from tests.simulation import houses
from tests.simulation.houses import Grounds, House
from tests.simulation.living import Neighbourhood

__all__ = ["fresh_data"]


@pytest.fixture(scope="session")
def grounds(fresh_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Grounds:
    """Data in which Ada and Ben have agreed, and such in which they are linked."""
    return houses.prepare(fresh_data, tmp_path_factory.mktemp("grounds"))


@pytest.fixture(scope="session")
def house(grounds: Grounds) -> Iterator[House]:
    """The house of the fast way."""
    with houses.fast(grounds) as house:
        gc.collect()
        gc.freeze()  # what is there for every world need not be looked through after each
        yield house
    gc.unfreeze()


@pytest.fixture(scope="session")
def worlds(house: House) -> Iterator[Neighbourhood]:
    """The fast way."""
    with closing(OneThread()) as loop:
        yield Neighbourhood(house, loop)


@pytest.fixture(scope="session")
def full_worlds(grounds: Grounds) -> Iterator[Neighbourhood]:
    """The full way."""
    with closing(asyncio.new_event_loop()) as loop:
        yield Neighbourhood(houses.full(grounds), loop)
