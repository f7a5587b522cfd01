"""`make bench`: every measure, one after the other."""

import asyncio
import sys

from benchmarks import size, starting, taps, ticks, turns, weeks, words

MEASURES = {
    "size": size.measure,
    "turns": turns.measure,
    "starting": starting.measure,
    "taps": taps.measure,
    "ticks": ticks.measure,
    "weeks": weeks.measure,
    "words": words.measure,
}


def main(wanted: list[str]) -> int:
    """Runs the measures that are named, or all."""
    unknown = [name for name in wanted if name not in MEASURES]
    if unknown:
        print(f"no such measure: {', '.join(unknown)}; there are {', '.join(MEASURES)}")
        return 1
    for name in wanted or MEASURES:
        print(f"{name}:", flush=True)
        for line in asyncio.run(MEASURES[name]()):
            print(f"  {line}", flush=True)
    return 0


sys.exit(main(sys.argv[1:]))
