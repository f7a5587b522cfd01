"""Dialogues that differ in what one of two does, and must not in what the other one sees."""

import re

from tests.dialogues.reading import HERE, text

_BLOCK = re.compile(r"(?:^>.*\n)+", re.MULTILINE)


def on_the_phone_of(name: str, dialogue: str) -> list[str]:
    blocks = [each[0] for each in _BLOCK.finditer(text(HERE / f"{dialogue}.md"))]
    return [each for each in blocks if name in each.partition("\n")[0]]


def test_p6_whoever_passed_a_repair_on_cannot_tell_what_became_of_it() -> None:
    asked, refused, afraid = (
        on_the_phone_of("Ada", f"hearing-a-repair{each}") for each in ("", "-silent", "-afraid")
    )
    assert asked == refused == afraid
    assert on_the_phone_of("Ben", "hearing-a-repair") != on_the_phone_of(
        "Ben", "hearing-a-repair-silent"
    )
