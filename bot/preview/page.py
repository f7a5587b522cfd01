"""The whole page: scripts by whom they are for, each with its map, its steps and its cards."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from string import Template

from bot.preview import maps, messages
from bot.preview.phone import anchor, shown
from bot.preview.samples import VIEWERS, Sample, Viewer, samples
from bot.render import Reader
from conversations.effects import Line
from conversations.script import Call, Do, Script, Set, Step, Vary, gaps_in
from conversations.scripts import Scripts
from conversations.ways import ways
from prompts.library import Library
from prompts.markup import units
from prompts.words import BASE

_HERE = Path(__file__).parent
_COMPANY = {
    "person": "In a chat of one's own",
    "couple": "For both, each in their own chat",
    "shared": "In the shared chat",
}
_VIEWERS: Mapping[Viewer, str] = {"one": "The one", "other": "The other one", "group": "Both see"}


@dataclass(frozen=True)
class _Drawn:
    """A script with a sample of each step for whoever looks, and a reader in each language."""

    script: Script
    readers: Mapping[str, Reader]
    samples: Mapping[Viewer, Mapping[str, Sample]]
    callers: Sequence[str]


def page(library: Library, progress: Callable[[int, int], None]) -> str:
    """The page as one HTML document that asks for nothing else.

    Args:
        library: what it shows.
        progress: is told how many scripts of how many are drawn.
    """
    scripts = Scripts(library.scripts, {})
    tags = sorted(library.words.languages, key=lambda tag: (tag != BASE, tag))
    readers = {tag: Reader(library.words, scripts, tag) for tag in tags}
    drawn: dict[str, list[str]] = {company: [] for company in _COMPANY}
    for number, name in enumerate(sorted(library.scripts), start=1):
        script = library.scripts[name]
        drawn[script.company] += _script(_drawn(script, scripts, readers))
        progress(number, len(library.scripts))
    names = {each: sorted(_of(library, each)) for each in _COMPANY}
    body = [part for each in _COMPANY for part in (_heading(each), *drawn[each])]
    return Template(_read("page.html")).substitute(
        style=_read("page.css"),
        program=_read("page.js"),
        languages="".join(_languages(tags)),
        contents="".join(_contents(names)),
        body="\n".join(body),
        own="".join(_own_lines(library, readers)),
    )


def _read(name: str) -> str:
    return (_HERE / name).read_text(encoding="utf-8")


def _of(library: Library, company: str) -> Iterator[str]:
    return (name for name, each in library.scripts.items() if each.company == company)


def _drawn(script: Script, scripts: Scripts, readers: Mapping[str, Reader]) -> _Drawn:
    callers = [
        anchor(other.script, name)
        for other in scripts.newest.values()
        for name, step in other.steps.items()
        if isinstance(step, Call) and step.call == script.script
    ]
    viewers = VIEWERS[script.company]
    return _Drawn(
        script, readers, {each: samples(scripts, script, each) for each in viewers}, callers
    )


def _languages(tags: Sequence[str]) -> Iterator[str]:
    for tag in tags:
        yield f'<button type="button" data-language="{escape(tag)}">{escape(tag)}</button>'
    if len(tags) > 1:
        yield '<button type="button" data-language="">side by side</button>'


def _contents(names: Mapping[str, Sequence[str]]) -> Iterator[str]:
    for company, scripts in names.items():
        yield f'<h2><a href="#with-{company}">{_COMPANY[company]}</a></h2><ol>'
        yield from (f'<li><a href="#{name}">{name}</a></li>' for name in scripts)
        yield "</ol>"
    yield '<h2><a href="#own-lines">The bot\'s own lines</a></h2>'


def _heading(company: str) -> str:
    return f'<h2 class="company" id="with-{company}">{_COMPANY[company]}</h2>'


def _script(drawn: _Drawn) -> Iterator[str]:
    script = drawn.script
    yield f'<article class="script" id="{script.script}"><header>'
    yield f'<h3><a href="#{script.script}">{script.script}</a></h3>'
    yield f'<p class="about">{" · ".join(_about(script))}</p>'
    if drawn.callers:
        links = ", ".join(f'<a href="#{each}">{each}</a>' for each in drawn.callers)
        yield f'<p class="about">Called at {links}</p>'
    yield '<dl class="lines">'
    for part in ("title", "menu", "private"):
        if getattr(script, part):
            yield _line(drawn, f"{script.script}.{part}")
    yield "</dl></header>"
    yield f'<div class="scroll">{maps.drawing(script)}</div>'
    yield '<details class="source"><summary>The map as Mermaid text</summary>'
    yield f"<pre>{escape(maps.mermaid(script))}</pre></details>"
    for name, step in script.steps.items():
        yield from _step(drawn, name, step)
    yield from _decks(drawn)
    yield "</article>"


def _about(script: Script) -> Iterator[str]:
    yield f"{script.minutes} min"
    yield f"pace: {script.pace}"
    if script.command:
        yield f"/{script.command}" + ("" if script.menu else ", typed only")
    if script.traceless:
        yield "leaves no trace"
    yield f"from “{escape(script.source)}”"


def _step(drawn: _Drawn, name: str, step: Step) -> Iterator[str]:
    script, kind = drawn.script, maps.kind(step)
    here = anchor(script.script, name)
    yield f'<section class="step {kind}" id="{here}"><h4><a href="#{here}">{name}</a>'
    yield f" <small>{kind}{escape(_does(step))}</small></h4>"
    yield '<div class="views">'
    for tag, reader in drawn.readers.items():
        for viewer, found in drawn.samples.items():
            said = "".join(
                messages.message(each.payload, each.note)
                for each in shown(reader, script, viewer, found[name])
            )
            if said:
                who = f'<p class="viewer">{_VIEWERS[viewer]}</p>' if viewer in _VIEWERS else ""
                yield f'<div class="view" lang="{escape(tag)}">{who}{said}</div>'
    yield "</div>"
    yield from _ways(script, name, step)
    parts = [each for each in script.lines if each.startswith(f"{here}.")]
    if parts:
        yield '<dl class="lines">'
        yield from (_length(drawn, each) for each in parts)
        yield "</dl>"
    yield "</section>"


def _does(step: Step) -> str:
    match step:
        case Do(do=action, given=given):
            taken = ", ".join(f"{key}: {value}" for key, value in given.items())
            return f": {action}" + (f" ({taken})" if taken else "")
        case Set(set=values):
            return ": " + ", ".join(f"{key} = {value}" for key, value in values.items())
        case _:
            return ""


def _ways(script: Script, name: str, step: Step) -> Iterator[str]:
    found = [(maps.case(way), anchor(script.script, way.to), way.to) for way in ways(step)]
    if isinstance(step, Call):
        found.insert(0, ("runs", step.call, step.call))
    if isinstance(step, Vary):
        decks = [(f"cards.{deck}", deck) for deck in sorted(step.decks)]
        found = [("a card of", anchor(script.script, at), deck) for at, deck in decks] + found
    if found:
        links = (
            f'<li>{escape(case or "then")} → <a href="#{target}">{label}</a></li>'
            for case, target, label in found
        )
        yield f'<ul class="ways">{"".join(links)}</ul>'


def _decks(drawn: _Drawn) -> Iterator[str]:
    for deck, cards in drawn.script.cards.items():
        here = anchor(drawn.script.script, f"cards.{deck}")
        yield f'<section class="step deck" id="{here}"><h4><a href="#{here}">{deck}</a>'
        yield f' <small>a deck of {len(cards)} cards</small></h4><dl class="lines">'
        parts = [each for each in drawn.script.lines if each.startswith(f"{here}.")]
        yield from (_line(drawn, each) for each in parts)
        yield "</dl></section>"


def _line(drawn: _Drawn, identifier: str) -> str:
    """A line by itself: its id, and in each language its words and their length."""
    said = _said(drawn.readers, Line(identifier, drawn.script.version))
    return f'<dt data-line="{identifier}">{identifier}</dt>{"".join(said)}'


def _said(readers: Mapping[str, Reader], line: Line) -> Iterator[str]:
    for tag, reader in readers.items():
        words = reader.read(line)
        length = f"<small>{units(words.text)}</small>"
        yield f'<dd lang="{escape(tag)}">{messages.rich(words)}{length}</dd>'


def _length(drawn: _Drawn, identifier: str) -> str:
    """A line that a message above shows: its id, and how long it is in each language."""
    gaps = {gap: f"{{{gap}}}" for gap in gaps_in(drawn.script.lines[identifier])}
    line = Line(identifier, drawn.script.version, gaps)
    said = "".join(
        f'<dd lang="{escape(tag)}">{units(reader.read(line).text)}</dd>'
        for tag, reader in drawn.readers.items()
    )
    return f'<div><dt data-line="{identifier}">{identifier}</dt>{said}</div>'


def _own_lines(library: Library, readers: Mapping[str, Reader]) -> Iterator[str]:
    """Those that no script says; a gap shows as an ellipsis."""
    for name in library.words.languages[BASE].own:
        yield f'<dt data-line="bot.{name}">bot.{name}</dt>'
        yield from _said(readers, Line(f"bot.{name}"))
