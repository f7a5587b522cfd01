"""A dialogue's file → a title, what it shows, how it begins, and what people do, line by line.

What the bot answered stands in quotes. It is left out here: a replay tells it anew, and the whole
file is compared. docs/dialogues.md describes the format for whoever writes one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from conversations.pace import LEVELS, USUAL, Level

HERE = Path(__file__).parent
FENCE = "```"
NEW_CONTENT = "== new content =="
UNASKED = "unasked"

_SETUP = re.compile(
    r"_(?:(?P<agreed>[A-Z]\w+(?:(?:, | and )[A-Z]\w+)*) (?:has|have) agreed before\.)?"
    r" ?(?:(?P<linked>[A-Z]\w+ and [A-Z]\w+) are linked\.)?"
    r" ?(?P<group>They share a chat\.)?"
    r" ?(?:Language: (?P<language>[\w-]+(?:, [\w-]+)*)\.)?"
    r" ?(?:Zone: (?P<zone>[\w/]+(?:, [\w/]+)*)\.)?"
    r" ?(?:Pace: (?P<pace>\w+)\.)?"
    r" ?(?:Chance: (?P<seed>\d+)\.)?_"
)


class Unreadable(Exception):
    """A dialogue says something that nobody could do; the message names the line."""


@dataclass(frozen=True)
class Line:
    """What somebody does, or what happens, and the scripts that come with it."""

    number: int
    text: str
    scripts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Dialogue:
    """A file as it was written."""

    name: str
    head: str
    agreed: tuple[str, ...]
    """Who had agreed to the terms before it begins."""
    linked: tuple[str, ...]
    """Who had agreed and been linked."""
    zone: str | None
    """Where they have said they live: one for all, or one each with commas between."""
    pace: Level | None
    """What they have said about their pace."""
    seed: int
    lines: tuple[Line, ...]
    in_group: bool = False
    """Whether these two have joined a group as well."""
    languages: tuple[str, ...] = ("en",)
    """What their Telegram speaks: one for all, or one each."""


def files(folder: Path = HERE) -> list[Path]:
    """Every dialogue."""
    return sorted(folder.glob("*.md"))


def text(path: Path) -> str:
    """What the file says."""
    return path.read_text(encoding="utf-8")


def rewrite(path: Path, told: str) -> None:
    """The file says something else from now on."""
    path.write_text(told, encoding="utf-8")


def read(path: Path) -> Dialogue:
    """The dialogue in a file.

    Raises:
        Unreadable: it does not have the form of one.
    """
    paragraphs = [each for each in _paragraphs(path) if not each.text.startswith(">")]
    title, shows = (*paragraphs[:2], Line(1, ""), Line(1, ""))[:2]
    if not title.text.startswith("# ") or not shows.text or "\n" in title.text:
        raise Unreadable(f"{path.name}:1: a dialogue begins with a title and what it shows")
    setup = _SETUP.fullmatch(paragraphs[2].text) if len(paragraphs) > 2 else None
    head = paragraphs[: 3 if setup else 2]
    begins = setup.groupdict() if setup else dict.fromkeys(_SETUP.groupindex)
    return Dialogue(
        path.name,
        "\n\n".join(each.text for each in head),
        tuple(re.findall(r"[A-Z]\w+", begins["agreed"] or "")),
        tuple(re.findall(r"[A-Z]\w+", begins["linked"] or "")),
        begins["zone"],
        _pace(path, begins["pace"]),
        int(begins["seed"] or 1),
        tuple(_lines(path, paragraphs[len(head) :])),
        in_group=begins["group"] is not None,
        languages=tuple((begins["language"] or "en").split(", ")),
    )


def _pace(path: Path, said: str | None) -> Level | None:
    """The usual one, unless the file says otherwise, or that nobody was asked."""
    if said == UNASKED:
        return None
    level = next((each for each in LEVELS if each == (said or USUAL)), None)
    if level is None:
        raise Unreadable(f"{path.name}: there is no pace {said!r}")
    return level


def _paragraphs(path: Path) -> Iterator[Line]:
    """What stands between empty lines, and a title; what is fenced stays together."""
    numbered = enumerate(text(path).splitlines(), start=1)
    fenced = False
    parts: list[tuple[bool, int, str]] = []
    for number, line in numbered:
        edge = line.startswith(FENCE)
        parts.append((fenced or edge or bool(line.strip()), number, line))
        fenced = fenced != edge
    if fenced:
        raise Unreadable(f"{path.name}: a {FENCE} is never closed")
    for filled, group in groupby(parts, key=lambda part: part[0]):
        if filled:
            lines = [(number, line) for _, number, line in group]
            if lines[0][1].startswith("# "):
                yield Line(*lines.pop(0))
            if lines:
                yield Line(lines[0][0], "\n".join(line for _, line in lines))


def _lines(path: Path, paragraphs: list[Line]) -> Iterator[Line]:
    waiting: Line | None = None
    for paragraph in paragraphs:
        if paragraph.text.startswith(FENCE):
            if waiting is None:
                raise Unreadable(f"{path.name}:{paragraph.number}: scripts follow {NEW_CONTENT}")
            waiting = Line(waiting.number, waiting.text, (*waiting.scripts, paragraph.text))
            continue
        if waiting is not None:
            yield waiting
            waiting = None
        *before, last = paragraph.text.splitlines()
        for number, done in enumerate(before, start=paragraph.number):
            yield Line(number, done)
        waiting = Line(paragraph.number + len(before), last)
        if last != NEW_CONTENT:
            yield waiting
            waiting = None
    if waiting is not None:
        yield waiting
