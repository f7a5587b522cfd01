"""The map of a script: a drawing that needs no network, and the same as Mermaid text."""

from collections.abc import Iterator
from html import escape

from bot.preview.layout import Route, arrange
from bot.preview.phone import anchor
from conversations.script import Call, Script, Step, kind_of
from conversations.ways import Way, ways

LETTER = 7.1
ROOM = 22.0
HALF = 15.0
_SHAPES = {
    "ask": ("{{", "}}"),
    "ask_both": ("{{", "}}"),
    "choose": ("{", "}"),
    "do": ("[[", "]]"),
    "call": ("[/", "/]"),
    "wait": (">", "]"),
    "end": ("([", "])"),
}
"""Of a kind of step, in Mermaid; the rest are boxes."""


def kind(step: Step) -> str:
    """The key that tells what a step does."""
    return str(kind_of(step)).strip("<>")


def case(way: Way) -> str:
    """What has to come for a way to be taken; empty where nothing has to."""
    if way.place[0] == "over":
        return "over"
    return "" if way.place == ("next",) else way.place[-1]


def drawing(script: Script) -> str:
    """The map as SVG; each step leads to where it stands on the page."""
    widths = {name: len(_label(name, step)) * LETTER + ROOM for name, step in script.steps.items()}
    joined = [(name, way.to) for name, step in script.steps.items() for way in ways(step)]
    layout = arrange(widths, joined)
    wide, high = f"{layout.width:.0f}", f"{layout.height:.0f}"
    size = f'viewBox="0 0 {wide} {high}" width="{wide}" height="{high}"'
    begin = f'<svg class="map" {size} role="img" aria-label="Map of {script.script}">'
    parts = [begin, *map(_curve, layout.routes)]
    for name, step in script.steps.items():
        parts += _box(script.script, name, step, layout.spots[name])
    return "".join((*parts, "</svg>"))


def mermaid(script: Script) -> str:
    """The map as text that other tools draw."""
    numbers = {name: f"s{number}" for number, name in enumerate(script.steps)}
    lines = ["flowchart TD"]
    for name, step in script.steps.items():
        begin, finish = _SHAPES.get(kind(step), ("[", "]"))
        lines.append(f'  {numbers[name]}{begin}"{_label(name, step)}"{finish}')
    for name, step in script.steps.items():
        for way in ways(step):
            label = f'|"{case(way)}"|' if case(way) else ""
            lines.append(f"  {numbers[name]} -->{label} {numbers[way.to]}")
    lines += (
        f'  click {numbers[name]} href "#{anchor(script.script, name)}"' for name in script.steps
    )
    return "\n".join(lines)


def _label(name: str, step: Step) -> str:
    return f"{name} → {step.call}" if isinstance(step, Call) else name


def _curve(route: Route) -> str:
    (x, y), *rest = route.points
    turned = -1 if route.back else 1
    parts = [f"M{x:.0f} {y + turned * HALF:.0f}"]
    y += turned * HALF
    for number, (to_x, to_y) in enumerate(rest, start=1):
        end = to_y - turned * (HALF + 3) if number == len(rest) else to_y
        half = (end - y) / 2
        parts.append(f"C{x:.0f} {y + half:.0f} {to_x:.0f} {end - half:.0f} {to_x:.0f} {end:.0f}")
        x, y = to_x, end
    return (
        f'<path class="{"back" if route.back else "on"}" d="{"".join(parts)}" '
        f'marker-end="url(#tip)"/>'
    )


def _box(script: str, name: str, step: Step, spot: tuple[float, float]) -> Iterator[str]:
    label = _label(name, step)
    wide = len(label) * LETTER + ROOM - 4
    x, y = spot
    yield f'<a href="#{anchor(script, name)}" class="{kind(step)}"><title>{kind(step)}</title>'
    yield (
        f'<rect x="{x - wide / 2:.0f}" y="{y - HALF:.0f}" width="{wide:.0f}" '
        f'height="{2 * HALF:.0f}" rx="9"/>'
    )
    yield f'<text x="{x:.0f}" y="{y + 4:.0f}">{escape(label)}</text></a>'
