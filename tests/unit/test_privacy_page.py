"""docs/privacy.md: every column that is stored has a row there, and every time in it is ours."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import LargeBinary, MetaData

from bot import hiding, keeping, repairs
from conversations import letterbox
from storage import list_items, moments, retention
from storage.keys import KEYS
from storage.tables import DAY, METADATA

PAGE = (Path(__file__).parents[2] / "docs" / "privacy.md").read_text("utf-8")
_COLUMN = re.compile(r"`([a-z_]+\.[a-z_]+)`")
_FIELD = re.compile(r"`([a-z_]+)`")
_FOR = re.compile(r"(\d+) (day|hour)s? \(`([A-Z_]+)`\)")
_LONG = {"day": DAY, "hour": DAY // 24}
_NAME = re.compile(r"`([A-Z_]+)`")

TIMES = {name: value for name, value in vars(retention).items() if name.isupper() and name != "DAY"}
ELSEWHERE = {"LAPSES_AFTER": letterbox.LAPSES_AFTER, "OPEN_FOR": repairs.OPEN_FOR}
ELSEWHERE |= {"QUIET_FOR": hiding.QUIET_FOR}


@dataclass(frozen=True)
class Row:
    """One row of the page's table."""

    columns: tuple[str, ...]
    how_long: str
    key: str


def table(page: str, header: str) -> list[list[str]]:
    """The cells of each row below a header."""
    lines = page.split(f"{header}\n", 1)[1].splitlines()[1:]
    rows = lines[: next(n for n, line in enumerate(lines) if not line.startswith("|"))]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in rows]


def told(page: str) -> list[Row]:
    """What the page says of the columns."""
    rows = table(page, "| what | why | how long | key | how it ends |")
    return [Row(tuple(_COLUMN.findall(row[0])), row[2], row[3]) for row in rows]


def told_of_kept(page: str) -> list[list[str]]:
    """What the page says of what is sealed of a person."""
    return table(page, "| what | why | how long |")


def wrong(page: str, *stored: MetaData, times: dict[str, int] = TIMES) -> list[str]:
    """Where the page and what is stored differ."""
    rows = told(page)
    named = [column for row in rows for column in row.columns]
    tables = [each for schema in stored for each in schema.sorted_tables]
    sealed = {
        f"{each.name}.{column.name}": isinstance(column.type, LargeBinary)
        for each in tables
        for column in each.c
    }
    found = [f"{column} has no row" for column in sealed if column not in named]
    found += [f"{column} is not stored" for column in named if column not in sealed]
    found += [f"{column} twice" for column in sorted(set(named)) if named.count(column) > 1]
    found += [
        f"{column}: under a key or not?"
        for row in rows
        for column in row.columns
        if column in sealed and sealed[column] == (row.key == "none")
    ]
    return found + _wrong_times(" ".join(row.how_long for row in rows), page, times)


def _wrong_times(cells: str, page: str, times: dict[str, int]) -> list[str]:
    said = {name: int(number) * _LONG[unit] for number, unit, name in _FOR.findall(page)}
    known = times | ELSEWHERE
    found = [f"{name} is not what the page says" for name in said if said[name] != known.get(name)]
    found += [f"{name} is on no row" for name in times if name not in said]
    return found + [f"{name} without days" for name in _NAME.findall(cells) if name not in said]


def test_every_column_has_a_row_and_every_time_is_the_one_in_the_code() -> None:
    assert wrong(PAGE, METADATA, KEYS) == []


def test_what_is_sealed_of_a_person_has_a_row_for_each_part() -> None:
    named = [field for row in told_of_kept(PAGE) for field in _FIELD.findall(row[0])]
    assert sorted(named) == sorted(keeping.Kept.model_fields)


@pytest.mark.parametrize("most", [f"{moments.MOST} at most", f"{list_items.MOST} at most"])
def test_how_many_are_kept_is_as_many_as_the_page_says(most: str) -> None:
    assert any(row.how_long.endswith(most) for row in told(PAGE))


@pytest.mark.parametrize(
    ("broken", "finding"),
    [
        (PAGE.replace(" `press.at`", "", 1), "press.at has no row"),
        (PAGE.replace("`press.at`", "`press.at` `press.why`", 1), "press.why is not stored"),
        (PAGE.replace("`press.at`", "`press.at` `moment.id`", 1), "moment.id twice"),
        (PAGE.replace("(`PRESS`) | none", "(`PRESS`) | own key"), "press.id: under a key or not?"),
        (PAGE.replace("8 days (`SEEN", "9 days (`SEEN"), "SEEN_UPDATE is not what the page says"),
        (PAGE.replace("1 day (`PRESS`)", "a day"), "PRESS is on no row"),
        (PAGE.replace("1 day (`PRESS`)", "a day (`PRESS`)"), "PRESS without days"),
    ],
)
def test_a_page_that_is_not_true_is_found(broken: str, finding: str) -> None:
    assert finding in wrong(broken, METADATA, KEYS)


def test_a_time_that_is_changed_in_the_code_alone_is_found() -> None:
    changed = TIMES | {"INVITE": 4 * DAY}
    assert wrong(PAGE, METADATA, KEYS, times=changed) == ["INVITE is not what the page says"]
