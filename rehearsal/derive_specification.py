"""Derives specification.json, facts only, from a folder with the Bot API as data.

`python -m rehearsal.derive_specification PATH` reads `schema.json` and `limits.json` there.
"""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

TARGET = Path(__file__).parent / "specification.json"
NAMED = re.compile(r"[A-Z]\w+")
MEMBER = re.compile(r"^ - (\w+)$", re.MULTILINE)
CONSTANT = re.compile(r"(?:must be|always) ['\"“]?([a-z_]+)['\"”]?\.?$")


def specification(folder: Path) -> dict[str, Any]:
    schema = json.loads((folder / "schema.json").read_text(encoding="utf-8"))
    limits = json.loads((folder / "limits.json").read_text(encoding="utf-8"))
    items = {item["name"]: item for group in schema["items"] for item in group["children"]}
    methods = {name: _fields(item, limits) for name, item in items.items() if name[0].islower()}
    return {
        "version": schema["api"]["version"],
        "methods": dict(sorted(methods.items())),
        "types": dict(sorted(_needed_types(methods, items, limits))),
    }


def _needed_types(
    methods: dict[str, Any], items: dict[str, Any], limits: dict[str, Any]
) -> Iterator[tuple[str, Any]]:
    waiting = [name for fields in methods.values() for name in _names(fields)]
    seen: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in seen or name not in items:
            continue
        seen.add(name)
        members = _members(items[name])
        fields = {} if members else _fields(items[name], limits)
        waiting += members or _names(fields)
        yield name, {"one_of": members} if members else {"fields": fields}


def _members(item: dict[str, Any]) -> list[str]:
    return [] if item["annotations"] else MEMBER.findall(item["description"])


def _names(fields: dict[str, Any]) -> list[str]:
    return [name for field in fields.values() for name in NAMED.findall(field["type"])]


def _fields(item: dict[str, Any], limits: dict[str, Any]) -> dict[str, Any]:
    return {
        field["name"]: _field(field, limits.get(f"{item['name']}.{field['name']}"))
        for field in item["annotations"]
    }


def _field(field: dict[str, Any], limit: list[Any] | None) -> dict[str, Any]:
    fact: dict[str, Any] = {"type": field["type"]}
    if field["required"]:
        fact["required"] = True
    if limit:
        fact["limit"] = limit
    constant = CONSTANT.search(field["description"])
    if constant and field["name"] in {"type", "source"}:
        fact["constant"] = constant[1]
    return fact


def main() -> None:
    TARGET.write_text(rendered(specification(Path(sys.argv[1]))), encoding="utf-8")


def rendered(facts: dict[str, Any]) -> str:
    """A line per method and type, so that a later difference can be read."""
    return (
        f'{{"version":{json.dumps(facts["version"])},\n"methods":{{\n'
        f"{_lines(facts['methods'])}\n}},\n"
        f'"types":{{\n{_lines(facts["types"])}\n}}}}\n'
    )


def _lines(entries: dict[str, Any]) -> str:
    return ",\n".join(
        f"{json.dumps(name)}:{json.dumps(entry, separators=(',', ':'))}"
        for name, entry in entries.items()
    )


if __name__ == "__main__":
    main()
