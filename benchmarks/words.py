"""How many lines of a hard night are found among those that nobody who wrote the lists has read."""

from pathlib import Path

from prompts import library

UNREAD = Path(__file__).parents[1] / "tests" / "labelled" / "unread"


async def measure() -> list[str]:
    """Recall and precision by language; never a line."""
    crisis = library.load(library.SHIPPED, None).crisis
    found = []
    for path in sorted(UNREAD.glob("crisis.*.tsv")):
        rows = [line.split("\t", 1) for line in path.read_text(encoding="utf-8").splitlines()]
        told = [(label == "card", crisis.found_in(text)) for label, text in rows]
        hits = sum(is_one and seen for is_one, seen in told)
        recall = hits / sum(is_one for is_one, _ in told)
        precision = hits / max(1, sum(seen for _, seen in told))
        language = path.name.split(".")[1]
        found.append(f"a hard night in {language}: recall {recall:.2f}, precision {precision:.2f}")
    return found
