"""What is kept of a person as a file: the same as the mirror shows, in a form for machines.

The form is described in `docs/export.md`, and exactly in `docs/export.schema.json`.
"""

import json
from datetime import datetime
from typing import Literal

from bot import gathering
from bot.acting import Acting, Done
from bot.mine import OTHERS, Mine, Part, Words
from conversations.effects import File

NAME = "page.json"
"""It tells nobody what is in it."""

LEFT_OUT = (
    "What somebody else wrote: notes, promises and what open pages show of them.",
    "What somebody else wrote or chose, before it has come.",
    "What chance gave to whom, and how close it takes two to be.",
    "Keys, hashes, and what buttons send.",
)


class About(Part):
    """What this file is."""

    format: Literal["toward/1"] = "toward/1"
    """The form of the file. A later one that is read otherwise has another number."""
    made_at: datetime
    """When it was made."""
    with_words: bool
    """Whether the person's own words are in it."""
    left_out: tuple[str, ...] = LEFT_OUT
    """What is not in it in any case."""


class Exported(Part):
    """A file of what is kept of one person."""

    about: About
    """What this file is."""
    kept: Mine
    """What is kept."""


def send(acting: Acting, words: str) -> Done:
    """Sends the file, in a message of its own."""
    file = exported(acting, with_words=words != "without")
    text = json.dumps(file.model_dump(mode="json"), ensure_ascii=False, indent=2)
    return Done(acting.row, acting.kept, effects=(File(NAME, f"{text}\n"),))


def exported(acting: Acting, *, with_words: bool) -> Exported:
    """The file, with the person's own words or without any."""
    all_of_it = gathering.everything(acting)
    own = _own(all_of_it) if with_words else None
    about = About(made_at=gathering.at(acting.now), with_words=with_words)
    return Exported(about=about, kept=all_of_it.model_copy(update={"words": own}))


def schema() -> str:
    """The form of the file, as JSON Schema."""
    described = Exported.model_json_schema(mode="serialization")
    return f"{json.dumps(described, ensure_ascii=False, indent=2)}\n"


def _own(all_of_it: Mine) -> tuple[Words, ...]:
    return tuple(each for each in all_of_it.words or () if each.kind not in OTHERS)
