"""The house's rules, each seen to fail: what is refused here is refused in `make check` too."""

import ast
import importlib.metadata
import importlib.util
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
TOOLS = Path(sys.executable).parent
PYPROJECT = ROOT / "pyproject.toml"
PACKAGES = ("bot", "conversations", "prompts", "storage", "rehearsal")
PURE = ("conversations", "prompts", "storage")

TOP_LEVEL = {
    *PACKAGES,
    "tests",
    "benchmarks",
    "docs",
    ".ci",
    ".env.example",
    ".gitignore",
    "pyproject.toml",
    "requirements.txt",
    "requirements-dev.txt",
    "Makefile",
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "LICENSE",
    "SECURITY.md",
}
SAYS_NOTHING = {"util", "utils", "helper", "helpers", "common", "misc", "base"}
SAYS_NOTHING |= {"manager", "managers", "service", "services"}
LONGEST_FILE = 400
LONGEST_FUNCTION = 40

PINNED = re.compile(
    r"[\w.-]+(?:\[[\w,]+\])?==[\w.]+(?: ; [^#]+?)?(?:\s+--hash=sha256:[0-9a-f]{64})+"
)
# Put together here, so that this file does not name them itself.
INDEXES = tuple(f"{name}.org" for name in ("pypi", "pythonhosted", "npmjs"))
HOMES = ("root", "work", r"home/\w+", r"Users/\w+")


# --- Imports -------------------------------------------------------------------------------------

GOOD_HOUSE = {
    **{f"{package}/__init__.py": "" for package in PACKAGES},
    "bot/commands/__init__.py": "",
    "bot/commands/rehearse.py": "import rehearsal.server\nimport bot.clock\n",
    "bot/commands/simulate.py": "import bot.simulation.run\n",
    "bot/simulation/__init__.py": "",
    "bot/simulation/run.py": "import rehearsal.world\nimport storage.vault\n",
    "bot/clock.py": "import time\n",
    "bot/chance.py": "import secrets\n",
    "bot/handlers.py": "import telegram\nimport prompts.compiler\n",
    "conversations/engine.py": "import random\nimport conversations.script\n",
    "conversations/script.py": "import pydantic\n",
    "prompts/compiler.py": "import pathlib\nimport ruamel.yaml\nimport conversations.script\n",
    "storage/vault.py": "import secrets\nimport sqlalchemy\nimport conversations.script\n",
    "rehearsal/server.py": "import aiohttp\nimport asyncio\n",
    "rehearsal/world.py": "import asyncio\n",
}

BAD_MODULES = {
    "Imports go one way": [
        ("conversations/bad_asks_storage.py", "import storage"),
        ("conversations/bad_asks_prompts.py", "import prompts"),
        ("prompts/bad_asks_storage.py", "import storage"),
        ("storage/bad_asks_prompts.py", "import prompts"),
        ("storage/bad_asks_bot.py", "import bot"),
    ],
    "The core knows no Telegram, no SQL, no clock, no files, no event loop": [
        ("conversations/bad_sends.py", "import telegram"),
        ("conversations/bad_stores.py", "from sqlalchemy import select"),
        ("conversations/bad_reads_files.py", "import pathlib"),
        ("conversations/bad_reads_time.py", "from time import time"),
        ("conversations/bad_waits.py", "def later():\n    import asyncio"),
        ("conversations/bad_logs.py", "import logging"),
    ],
    "What people read knows no Telegram, no SQL, no clock, no event loop": [
        ("prompts/bad_sends.py", "import telegram"),
        ("prompts/bad_waits.py", "import asyncio"),
    ],
    "Storage is the only one who knows SQL": [
        ("bot/bad_stores.py", "import sqlalchemy"),
        ("rehearsal/bad_stores.py", "import sqlite3"),
        ("prompts/bad_migrates.py", "import alembic"),
    ],
    "Storage knows no Telegram and never waits": [
        ("storage/bad_sends.py", "import telegram"),
        ("storage/bad_waits.py", "import asyncio"),
    ],
    "The rehearsal knows nothing of ours, nor Telegram's library": [
        ("rehearsal/bad_peeks.py", "import conversations.engine"),
        ("rehearsal/bad_borrows.py", "import telegram"),
    ],
    "Only bot.commands and the simulation open the rehearsal": [
        ("bot/bad_rehearses.py", "import rehearsal.server"),
        ("storage/bad_rehearses.py", "import rehearsal"),
    ],
    "Only bot.commands opens the simulation": [
        ("bot/bad_simulates.py", "import bot.simulation.run"),
    ],
    "Only bot.clock reads the time": [
        ("bot/bad_reads_time.py", "import time"),
        ("rehearsal/bad_reads_time.py", "import time"),
    ],
    "Only bot.chance draws, and the vault for its keys": [
        ("bot/bad_draws.py", "import secrets"),
        ("storage/bad_names.py", "import uuid"),
    ],
}


def configuration() -> dict[str, Any]:
    tools: dict[str, Any] = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["tool"]
    return tools


def build(house: Path, files: dict[str, str]) -> None:
    for name, source in files.items():
        file = house / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source, encoding="utf-8")


def lint_imports(house: Path) -> str:
    command = [str(TOOLS / "lint-imports"), "--config", str(PYPROJECT), "--no-cache"]
    done = subprocess.run(command, cwd=house, capture_output=True, text=True, check=False)
    assert not done.stderr, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What import-linter reports by contract, in one run, for a house with every bad module."""
    house = tmp_path_factory.mktemp("bad_house")
    build(house, GOOD_HOUSE | {name: code for bad in BAD_MODULES.values() for name, code in bad})
    headings = "|".join(re.escape(contract) for contract in BAD_MODULES)
    _, *reports = re.split(rf"\n({headings})\n-+\n", lint_imports(house))
    return dict(zip(reports[::2], reports[1::2], strict=True))


def test_every_import_contract_has_a_bad_module_that_breaks_it() -> None:
    contracts = configuration()["importlinter"]["contracts"]
    assert [contract["name"] for contract in contracts] == list(BAD_MODULES)


def test_a_house_that_keeps_to_the_design_breaks_no_contract(tmp_path: Path) -> None:
    build(tmp_path, GOOD_HOUSE)
    assert f"{len(BAD_MODULES)} kept, 0 broken" in lint_imports(tmp_path)


@pytest.mark.parametrize("contract", BAD_MODULES)
def test_a_bad_module_breaks_its_contract_and_is_named(
    contract: str, broken: dict[str, str]
) -> None:
    for name, _ in BAD_MODULES[contract]:
        module = name.removesuffix(".py").replace("/", ".")
        assert re.search(rf"- +{module} -> ", broken[contract]), f"{module} went unnoticed"


# --- Time, chance and the environment ------------------------------------------------------------

BAD_LINES = [
    "from datetime import datetime\nbad = datetime.now()",
    "from datetime import UTC, datetime\nbad = datetime.now(UTC)",
    "from datetime import datetime\nbad = datetime.utcnow()",
    "from datetime import date\nbad = date.today()",
    "import time\nbad = time.time()",
    "from time import time_ns\nbad = time_ns()",
    "import random\nbad = random.choice('ab')",
    "from random import shuffle\nbad = shuffle",
    "import random\nbad = random.SystemRandom()",
    "import uuid\nbad = uuid.uuid4()",
    "import os\nbad = os.urandom(16)",
    "import os\nbad = os.environ['HOME']",
    "import os\nbad = os.getenv('HOME')",
    "import asyncio\nbad = asyncio.create_task",
    "from unittest.mock import patch\nbad = patch",
    "from .clock import now",
]


def ruff(code: str, file: str) -> list[str]:
    """The ids of the house's own bans that ruff finds in this code, were it this file."""
    command = [str(TOOLS / "ruff"), "check", "--no-cache", "--output-format=json", "--select=TID"]
    command += ["--config", str(PYPROJECT), "--stdin-filename", str(ROOT / file), "-"]
    done = subprocess.run(command, input=code, capture_output=True, text=True, check=False)
    assert not done.stderr, done.stderr
    return [found["code"] for found in json.loads(done.stdout)]


@pytest.mark.parametrize("code", BAD_LINES, ids=[code.splitlines()[-1] for code in BAD_LINES])
def test_ruff_refuses_a_second_reader_of_time_chance_or_environment(code: str) -> None:
    assert ruff(f"{code}\n", "bot/somewhere.py")


@pytest.mark.parametrize("file", ["bot/clock.py", "bot/chance.py", "bot/settings.py"])
def test_the_one_reader_of_time_of_chance_and_of_the_environment_may(file: str) -> None:
    assert not ruff("import time\nimport random\nnow = time.time(), random.random()\n", file)


def test_every_ban_is_found_where_its_name_is_used() -> None:
    lint = configuration()["ruff"]["lint"]
    bans = lint["flake8-tidy-imports"]["banned-api"]
    imports = "".join(f"import {ban.rpartition('.')[0]}\n" for ban in bans)
    assert ruff(imports + "\n".join(bans) + "\n", "bot/somewhere.py") == ["TID251"] * len(bans)


def test_chance_from_a_seed_is_welcome_everywhere() -> None:
    assert not ruff("import random\npick = random.Random(7).choice\n", "conversations/engine.py")


# --- Files and functions -------------------------------------------------------------------------


def sources(root: Path, packages: tuple[str, ...]) -> Iterator[Path]:
    for package in packages:
        yield from sorted((root / package).rglob("*.py"))


def names_that_say_nothing(root: Path) -> list[str]:
    """Modules and folders whose name, or its last word, could stand for anything."""
    return [
        str(path.relative_to(root))
        for folder in (*PACKAGES, "tests", "benchmarks")
        for path in sorted((root / folder).rglob("*"))
        if path.suffix == ".py" or path.is_dir()
        if path.stem.rsplit("_", maxsplit=1)[-1] in SAYS_NOTHING
    ]


def long_files(root: Path) -> list[str]:
    return [
        f"{path.relative_to(root)}: {length} lines"
        for path in sources(root, PACKAGES)
        if (length := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST_FILE
    ]


def long_functions(root: Path) -> list[str]:
    """Migrations are left out: they are one long list each, and written once."""
    return [
        f"{path.relative_to(root)}:{node.lineno} {node.name}: {length} lines"
        for path in sources(root, PACKAGES)
        if "migrations" not in path.parts
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := (node.end_lineno or node.lineno) - node.lineno + 1) > LONGEST_FUNCTION
    ]


def code_that_waits(root: Path) -> list[str]:
    """Where the layers that must not wait for anything have an `async` or an `await`."""
    waiting = ast.AsyncFunctionDef | ast.Await | ast.AsyncFor | ast.AsyncWith
    return [
        f"{path.relative_to(root)}:{node.lineno}"
        for path in sources(root, PURE)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, waiting)
    ]


def strangers(root: Path) -> list[str]:
    """What lies at the top and does not belong there; what git ignores is nobody's business."""
    found = {path.name for path in root.iterdir() if not ignored(root, path)}
    return sorted(found - TOP_LEVEL - {".git"})


def names_taken_by_tests(root: Path) -> list[str]:
    """A folder of tests named like one of our packages can be imported in its place."""
    tests = sorted((root / "tests").glob("*"))
    return [str(path.relative_to(root)) for path in tests if path.stem in PACKAGES]


def loose_requirements(root: Path) -> list[str]:
    """Lines that do not pin one version of one package by its hashes."""
    return [
        f"{file.name}: {line[:60]}"
        for file in sorted(root.glob("requirements*.txt"))
        for line in file.read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
        if not PINNED.fullmatch(line)
    ]


def names_of_package_indexes(root: Path) -> list[str]:
    """Where packages come from is for the machine to say, not for this repository."""
    hosts = "|".join(re.escape(host) for host in INDEXES)
    return found_in_texts(root, re.compile(rf"{hosts}|\w+://\S*/simple\b"))


def homes_of_developers(root: Path) -> list[str]:
    return found_in_texts(root, re.compile(rf"(?<![\w.~-])/(?:{'|'.join(HOMES)})/"))


def found_in_texts(root: Path, pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{path.relative_to(root)}:{number}: {found[0]}"
        for path in texts(root)
        for number, line in enumerate(path.read_text("utf-8", "replace").splitlines(), start=1)
        if (found := pattern.search(line))
    ]


def texts(root: Path) -> Iterator[Path]:
    """Every file that would be committed."""
    for top in sorted(root.iterdir()):
        if top.name != ".git" and not ignored(root, top):
            below = sorted(top.rglob("*")) if top.is_dir() else [top]
            yield from (path for path in below if path.is_file() and not ignored(root, path))


def ignored(root: Path, path: Path) -> bool:
    patterns = (ROOT / ".gitignore").read_text(encoding="utf-8").split()
    parts = path.relative_to(root).parts
    return any(fnmatch(part, pattern.rstrip("/")) for part in parts for pattern in patterns)


Rule = Callable[[Path], list[str]]

BAD_HOUSE: dict[Rule, dict[str, str]] = {
    names_that_say_nothing: {
        "bot/utils.py": "",
        "storage/text_helpers.py": "",
        "prompts/base/a": "",
    },
    long_files: {"bot/long.py": "x = 1\n" * (LONGEST_FILE + 1)},
    long_functions: {"bot/long.py": "def f():\n" + "    x = 1\n" * LONGEST_FUNCTION},
    code_that_waits: {"storage/people.py": "async def load(): ...\n"},
    strangers: {"notes.txt": "", "src/bot/cli.py": ""},
    names_taken_by_tests: {"tests/bot/__init__.py": "", "tests/storage.py": ""},
    loose_requirements: {
        "requirements.txt": "aiohttp>=3.12\nalembic==1.16.1\n",
        "requirements-dev.txt": "--find-links somewhere\n",
    },
    names_of_package_indexes: {
        "docs/start.md": f"pip install --index-url https://{INDEXES[0]} toward",
        "pyproject.toml": f"url = 'https://packages.example/{'simple'}'",
    },
    homes_of_developers: {"docs/start.md": f"cd /{HOMES[0]}/toward"},
}


@pytest.mark.parametrize("rule", BAD_HOUSE, ids=[rule.__name__ for rule in BAD_HOUSE])
def test_the_house_has_none_of(rule: Rule) -> None:
    assert rule(ROOT) == []


@pytest.mark.parametrize("rule", BAD_HOUSE, ids=[rule.__name__ for rule in BAD_HOUSE])
def test_a_bad_house_is_caught_with(rule: Rule, tmp_path: Path) -> None:
    build(tmp_path, BAD_HOUSE[rule])
    assert len(rule(tmp_path)) >= len(BAD_HOUSE[rule])


# --- Names that others might own -----------------------------------------------------------------


@pytest.mark.parametrize("package", [*PACKAGES, "tests", "benchmarks"])
def test_no_other_installed_distribution_owns_our_package(package: str) -> None:
    owners = set(importlib.metadata.packages_distributions().get(package, []))
    assert owners <= {"toward-companion"}


@pytest.mark.parametrize("package", PACKAGES)
def test_our_package_is_imported_from_this_house(package: str) -> None:
    found = importlib.util.find_spec(package)
    assert found
    assert found.origin == str(ROOT / package / "__init__.py")


# --- What CI runs --------------------------------------------------------------------------------


def test_ci_makes_check_and_then_test_and_nothing_else() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    made = re.findall(r"^ *(?:as_user .*)?make .*?(\w+)$", script, re.MULTILINE)
    assert made == ["check", "test"] * 2, "once as a user of its own, once where that cannot be"
