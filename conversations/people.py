"""A person, as far as a conversation needs to know."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Person:
    """Somebody who pressed Start; once they have agreed, conversations are open to them."""

    id: int
    agreed: bool
    seen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """For each deck (`script.deck`) the cards shown so far, the longest ago first."""
