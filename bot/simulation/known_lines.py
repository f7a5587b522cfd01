"""A few lines that anybody can tell by their beginning, taken from what people read."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.simulation.opt_ins import OPENS, OWN_HOURS, REVISITS
from conversations.effects import Line
from conversations.scripts import Scripts
from prompts.library import Library
from prompts.markup import Gap, Words, parse
from prompts.patterns import GENDERS, YOU, form

SHORTEST = 12
"""A beginning that is shorter could be anything."""

ASKED_FOR = (
    *("break-back", "break-called", "break-return", "hard-talk", "stress-ten-minutes"),
    *("touch-without-aim-two", "question-window"),
    *("trying-hard", "make-a-bid", "say-what-hurts"),
)
"""What comes at an instant that somebody asked for, even at night."""

SHARED = ("weekly-together", "received", "hearing-a-repair", "break-called")
"""What comes by itself to one of a couple and to nobody else."""


@dataclass(frozen=True)
class KnownLines:
    """Beginnings of messages."""

    asks_time: tuple[str, ...]
    asks_half: tuple[str, ...]
    asks_place: tuple[str, ...]
    asks_seasons: tuple[str, ...]
    knows_time: tuple[str, ...]
    stopped: tuple[str, ...]
    left: tuple[str, ...]
    forgotten: tuple[str, ...]
    undone: tuple[str, ...]
    linked: tuple[str, ...]
    link_made: tuple[str, ...]
    asked_for: tuple[str, ...]
    shared: tuple[str, ...]
    own_hours: tuple[str, ...]
    revisits: tuple[str, ...]
    nudges: Mapping[str, tuple[str, ...]]
    """By a nudge's first line: what the pages begin with, or hold, on which it is asked for."""


def known_lines(library: Library) -> KnownLines:
    """The lines of this library."""
    words, scripts = library.words, Scripts(library.scripts, {})

    def of(*ids: str) -> tuple[str, ...]:
        return _beginnings(library, ids)

    return KnownLines(
        of("local-time.time", "local-time.unknown"),
        of("local-time.half"),
        of("local-time.place"),
        of("local-time.seasons"),
        of("local-time.place", "local-time.seasons", "local-time.done"),
        of("stop.stopped"),
        of("leave.left"),
        tuple(words.text(tag, Line("bot.forgotten"), scripts).text for tag in words.languages),
        of("leave.undone"),
        of("linked.linked", "link-confirm.linked"),
        of("invite.made"),
        of(*ASKED_FOR),
        of(*SHARED),
        of(*OWN_HOURS),
        of(*REVISITS),
        _nudges(library),
    )


def _nudges(library: Library) -> Mapping[str, tuple[str, ...]]:
    """Some begin alike; then the pages of either will do."""
    found: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    for opens, pages in OPENS.items():
        for line in _beginnings(library, (opens,)):
            found[line] += _beginnings(library, pages)
    return found


def _beginnings(library: Library, ids: Iterable[str]) -> tuple[str, ...]:
    """Of every line of these scripts or steps: what stands before its first gap or new line.

    In every language: people choose theirs.
    """
    wanted = tuple(f"{each}." for each in ids)
    found = (
        _beginning(text)
        for line, text in _lines(library)
        if line.startswith(wanted) and line.endswith(".say")
    )
    return tuple(sorted({each for each in found if len(each) >= SHORTEST}))


def _lines(library: Library) -> Iterator[tuple[str, str]]:
    for script in library.scripts.values():
        yield from script.lines.items()
    for tag, language in library.words.languages.items():
        for line, pattern in language.scripted.items():
            yield from ((line, form(pattern, tag, {YOU: you})) for you in GENDERS)


def _beginning(text: str) -> str:
    said = ""
    for piece in parse(text):
        if isinstance(piece, Words):
            said += piece.text
        elif isinstance(piece, Gap):
            break
    return said.partition("\n")[0]
