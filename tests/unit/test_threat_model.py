"""Every attempt in docs/threat-model.md names the test that holds it, and each of them is there."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODEL = (ROOT / "docs" / "threat-model.md").read_text(encoding="utf-8")
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in MODEL.splitlines()
    if line.startswith("|") and not line.startswith(("| what they try |", "|---"))
]
NAMED = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", MODEL)
HELD_BY_NOTHING = {"change the code, or read memory"}


@cache
def in_file(file: str) -> set[str]:
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    functions = ast.FunctionDef | ast.AsyncFunctionDef
    return {node.name for node in tree.body if isinstance(node, functions)}


def test_there_are_attempts_by_each_of_the_four() -> None:
    assert len(ROWS) > 50
    assert len([line for line in MODEL.splitlines() if line.startswith("| what they try |")]) == 4


@pytest.mark.parametrize(("file", "name"), sorted(set(NAMED)))
def test_each_test_that_is_named_is_there(file: str, name: str) -> None:
    assert (ROOT / file).exists()
    assert name in in_file(file)


@pytest.mark.parametrize("row", ROWS, ids=[row[0][:50] for row in ROWS])
def test_each_attempt_says_what_comes_of_it_and_what_holds_it(row: list[str]) -> None:
    tried, got, held = row
    assert tried
    assert got
    assert re.fullmatch(r"`tests/\S+::test_\w+`", held) or tried in HELD_BY_NOTHING
