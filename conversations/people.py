"""A person, as far as a conversation needs to know."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace


@dataclass(frozen=True)
class Person:
    """Somebody who pressed Start; once they have agreed, conversations are open to them."""

    id: int
    agreed: bool
    seen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """For each deck (`script.deck`) the cards shown so far, the longest ago first."""
    never: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """For each deck the cards that are not to be shown any more."""

    def left(self, deck: str, cards: tuple[str, ...]) -> tuple[str, ...]:
        """The cards that may still be shown; all of them, should new content leave none of those.

        Args:
            deck: `script.deck`.
            cards: what the deck holds by now.
        """
        never = self.never.get(deck, ())
        return tuple(card for card in cards if card not in never) or cards

    def without(self, deck: str, card: str) -> "Person":
        """The same person, who is not shown this card any more."""
        return replace(self, never={**self.never, deck: (*self.never.get(deck, ()), card)})
