"""Where the steps of a map stand: in layers from top to bottom, with as few crossings as may be.

Sugiyama's way in its simplest form: ways that lead back are turned round, each step gets the layer
below all that lead to it, a way over several layers gets a bend in each, and then steps of a layer
are ordered, and pulled, towards the middle of what they are joined to.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

SWEEPS = 12
GAP = 26.0
LAYER = 74.0
BEND = 14.0

Node = tuple[str, int]
"""A step in its layer; on other layers, a bend of a way on its way there."""


@dataclass(frozen=True)
class Route:
    """One way: from where to where, by which points, and whether it leads back up."""

    start: str
    end: str
    points: tuple[tuple[float, float], ...]
    back: bool


@dataclass(frozen=True)
class Layout:
    """The middle of each step, and how the ways run."""

    spots: Mapping[str, tuple[float, float]]
    routes: tuple[Route, ...]
    width: float
    height: float


def arrange(widths: Mapping[str, float], joined: Iterable[tuple[str, str]]) -> Layout:
    """Places steps.

    Args:
        widths: how wide each step is drawn; the first one stands at the top.
        joined: which step leads to which.
    """
    pairs = tuple(dict.fromkeys((start, end) for start, end in joined if start != end))
    backward = _backward(tuple(widths), pairs)
    downward = [(end, start) if (start, end) in backward else (start, end) for start, end in pairs]
    ranks = _ranks(tuple(widths), downward)
    chains = {pair: _chain(*pair, ranks) for pair in downward}
    layers = _ordered(_layers(ranks, chains.values()), tuple(chains.values()))
    wide = {node: widths.get(node[0], BEND) for layer in layers for node in layer}
    places = _pulled(layers, tuple(chains.values()), wide)
    left = min(x - wide[node] / 2 for node, x in places.items()) - GAP
    spots = {node: (x - left, node[1] * LAYER + LAYER / 2) for node, x in places.items()}
    routes = tuple(_route(pair, pair in backward, chains, spots) for pair in pairs)
    right = max(spots[node][0] + wide[node] / 2 for node in spots) + GAP
    steps = {name: spots[name, rank] for name, rank in ranks.items()}
    return Layout(steps, routes, right, (max(ranks.values()) + 1) * LAYER)


def _backward(names: Sequence[str], pairs: Iterable[tuple[str, str]]) -> frozenset[tuple[str, str]]:
    """The ways that close a loop, seen from the first step."""
    onward: dict[str, list[str]] = {name: [] for name in names}
    for start, end in pairs:
        onward[start].append(end)
    closing: set[tuple[str, str]] = set()
    done: set[str] = set()
    for first in names:
        stack = [(first, iter(onward[first]))] if first not in done else []
        above = {first}
        while stack:
            name, following = stack[-1]
            end = next(following, "")
            if not end:
                done.add(name)
                above.discard(name)
                stack.pop()
            elif end in above:
                closing.add((name, end))
            elif end not in done:
                above.add(end)
                stack.append((end, iter(onward[end])))
    return frozenset(closing)


def _ranks(names: Sequence[str], downward: Sequence[tuple[str, str]]) -> dict[str, int]:
    """The longest way down to each step."""
    ranks = dict.fromkeys(names, 0)
    for _ in names:
        changed = False
        for start, end in downward:
            if ranks[end] <= ranks[start]:
                ranks[end] = ranks[start] + 1
                changed = True
        if not changed:
            break
    return ranks


def _chain(start: str, end: str, ranks: Mapping[str, int]) -> tuple[Node, ...]:
    bends = ((f"{start} {end}", rank) for rank in range(ranks[start] + 1, ranks[end]))
    return ((start, ranks[start]), *bends, (end, ranks[end]))


def _layers(ranks: Mapping[str, int], chains: Iterable[tuple[Node, ...]]) -> list[list[Node]]:
    nodes = dict.fromkeys([*ranks.items(), *(node for chain in chains for node in chain)])
    layers: list[list[Node]] = [[] for _ in range(max(ranks.values()) + 1)]
    for node in nodes:
        layers[node[1]].append(node)
    return layers


def _neighbours(
    chains: Iterable[tuple[Node, ...]], *, above: bool
) -> Mapping[Node, Sequence[Node]]:
    found: dict[Node, list[Node]] = {}
    for chain in chains:
        for upper, lower in pairwise(chain):
            node, other = (lower, upper) if above else (upper, lower)
            found.setdefault(node, []).append(other)
    return found


def _ordered(layers: list[list[Node]], chains: Sequence[tuple[Node, ...]]) -> list[list[Node]]:
    for sweep in range(SWEEPS):
        above = sweep % 2 == 0
        beside = _neighbours(chains, above=above)
        for number in range(len(layers)) if above else reversed(range(len(layers))):
            at = {node: place for layer in layers for place, node in enumerate(layer)}
            layers[number] = sorted(
                layers[number],
                key=lambda node: _mean([at[each] for each in beside.get(node, ())], at[node]),
            )
    return layers


def _pulled(
    layers: list[list[Node]], chains: Sequence[tuple[Node, ...]], wide: Mapping[Node, float]
) -> dict[Node, float]:
    places = {node: float(x) for layer in layers for node, x in _side_by_side(layer, {}, wide)}
    for sweep in range(SWEEPS):
        beside = _neighbours(chains, above=sweep % 2 == 0)
        for layer in layers if sweep % 2 == 0 else reversed(layers):
            wished = {
                node: _mean([places[each] for each in beside.get(node, ())], places[node])
                for node in layer
            }
            places |= dict(_side_by_side(layer, wished, wide))
    return places


def _side_by_side(
    layer: Sequence[Node], wished: Mapping[Node, float], wide: Mapping[Node, float]
) -> list[tuple[Node, float]]:
    """As near to where each would like to be as the others let it, in their order.

    The least squares of a rising sequence: neighbours that would overlap share their mean.
    """
    offsets, offset = [], 0.0
    for before, node in zip([None, *layer[:-1]], layer, strict=True):
        offset += 0 if before is None else (wide[before] + wide[node]) / 2 + GAP
        offsets.append(offset)
    pools: list[tuple[float, int]] = []
    for node, shift in zip(layer, offsets, strict=True):
        pools.append((wished.get(node, shift) - shift, 1))
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            (last, count), (before_last, more) = pools.pop(), pools.pop()
            pools.append(((last * count + before_last * more) / (count + more), count + more))
    settled = [mean for mean, count in pools for _ in range(count)]
    return [(node, at + shift) for node, at, shift in zip(layer, settled, offsets, strict=True)]


def _route(
    pair: tuple[str, str],
    back: bool,
    chains: Mapping[tuple[str, str], tuple[Node, ...]],
    spots: Mapping[Node, tuple[float, float]],
) -> Route:
    chain = chains[pair[1], pair[0]][::-1] if back else chains[pair]
    return Route(*pair, tuple(spots[node] for node in chain), back)


def _mean(values: Sequence[float], otherwise: float) -> float:
    return sum(values) / len(values) if values else otherwise
