"""The list of two: small things to do together, sealed with a key of the couple's.

What somebody puts there the other one comes upon by themselves, at the earliest when it can no
longer be taken back. Nothing is ever brought. Whoever lets no notes in is not shown the other one's
words here either. What one of the two does not want to see any more stays there for the other one.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256

from pydantic import BaseModel, ConfigDict, ValidationError

from bot.acting import Acting, Done
from conversations import pace
from conversations.letterbox import TAKE_BACK
from conversations.local_time import zone_of
from storage import couples, list_items
from storage.list_items import ListItemRow
from storage.vault import Unreadable, Vault, Where


class Item(BaseModel):
    """What is sealed of one thing on the list."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    words: str
    by: int
    """Whose words they are. It is shown to nobody."""
    since: int
    """From when on the other one may come upon it."""


@dataclass(frozen=True)
class Listed:
    """One thing on the list, and its number."""

    number: int
    item: Item


def add(acting: Acting, words: str) -> Done:
    """Puts these words on the list. How it turns out depends on one's own link alone (P5)."""
    couple_id = couples.couple_of(acting.connection, acting.row.id)
    if couple_id is None:
        return Done(acting.row, acting.kept, "alone")
    couples.lock(acting.connection, couple_id)
    row_id = acting.tools.chance.row(acting.now)
    item = Item(words=words, by=acting.row.id, since=acting.now + TAKE_BACK)
    key_id = _key(acting, couple_id)
    sealed = acting.tools.vault.seal(key_id, _place(row_id), item.model_dump_json().encode())
    list_items.add(acting.connection, ListItemRow(row_id, couple_id, sealed))
    return Done(acting.row, acting.kept, "added", words={"which": str(row_id)})


def take_off(acting: Acting, which: int) -> Done:
    """Takes back what the person has just put there, while nobody else can have come upon it."""
    couple_id = couples.couple_of(acting.connection, acting.row.id)
    for each in _listed(acting):
        mine = each.number == which and each.item.by == acting.row.id
        if mine and couple_id is not None and acting.now < each.item.since:
            list_items.drop(acting.connection, couple_id, which)
            return Done(acting.row, acting.kept, "taken_back")
    return Done(acting.row, acting.kept, "late")


def withdraw(acting: Acting) -> None:
    """What the person could still take back is gone: they leave, or erase everything."""
    couple_id = couples.couple_of(acting.connection, acting.row.id)
    for each in _listed(acting):
        waits = each.item.by == acting.row.id and acting.now < each.item.since
        if waits and couple_id is not None:
            list_items.drop(acting.connection, couple_id, each.number)


def draw(acting: Acting, after: int | None = None) -> Done:
    """What comes first in this week's order, or next after another one; the same for both."""
    drawn = _in_order(acting)
    numbers = [each.number for each in drawn]
    drawn = drawn[numbers.index(after) + 1 :] if after in numbers else drawn
    if not drawn:
        return Done(acting.row, acting.kept, "none")
    words = {"item": drawn[0].item.words, "which": str(drawn[0].number)}
    return Done(acting.row, acting.kept, "found", words=words)


def hide(acting: Acting, which: int) -> Done:
    """It is drawn for this person no more; for the other one nothing changes."""
    there = {each.number for each in _listed(acting)}
    hidden = tuple(each for each in (*acting.kept.hidden, which) if each in there)
    return Done(acting.row, acting.kept.model_copy(update={"hidden": hidden}))


def _drawable(acting: Acting) -> Iterator[Listed]:
    lets_in = acting.kept.letterbox.when != "none"
    for each in _listed(acting):
        mine = each.item.by == acting.row.id
        theirs = lets_in and each.item.since <= acting.now
        if (mine or theirs) and each.number not in acting.kept.hidden:
            yield each


def _in_order(acting: Acting) -> list[Listed]:
    """This week's order, the same for both; what is new or hidden leaves the rest as it is."""
    couple_id = couples.couple_of(acting.connection, acting.row.id)
    seed = 0 if couple_id is None else couples.seed_of(acting.connection, couple_id)
    week = pace.week_of(acting.now, zone_of(acting.row.zone))

    def rank(listed: Listed) -> tuple[str, int]:
        by_chance = sha256(f"{seed} {week} {listed.item.words}".encode()).hexdigest()
        return by_chance, listed.number

    return sorted(_drawable(acting), key=rank)


def _listed(acting: Acting) -> Iterator[Listed]:
    """The whole list; what is damaged takes nothing else along."""
    couple_id = couples.couple_of(acting.connection, acting.row.id)
    key_id = None if couple_id is None else couples.key_of(acting.connection, couple_id)
    if couple_id is None or key_id is None:
        return iter(())
    found = list_items.of_couple(acting.connection, couple_id)
    return opened(acting.tools.vault, key_id, found)


def opened(vault: Vault, key_id: str, rows: Iterable[ListItemRow]) -> Iterator[Listed]:
    """What is in these rows, as far as it can be opened."""
    for row in rows:
        try:
            plain = vault.open(key_id, _place(row.id), row.body)
            yield Listed(row.id, Item.model_validate_json(plain))
        except (Unreadable, ValidationError):
            continue


def _key(acting: Acting, couple_id: int) -> str:
    found = couples.key_of(acting.connection, couple_id)
    if found is not None and acting.tools.vault.has(found):
        return found
    made = acting.tools.vault.make_key(acting.now)
    couples.give_key(acting.connection, couple_id, made)
    return made


def _place(row_id: int) -> Where:
    return Where("list_item", "body", row_id)
