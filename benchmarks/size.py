"""How many lines each package has: code, without blank lines and comments."""

from pathlib import Path

HERE = Path(__file__).parent.parent
PACKAGES = ("conversations", "prompts", "storage", "bot", "rehearsal", "tests")


async def measure() -> list[str]:
    """Lines per package."""
    return [f"{package:14} {_lines(HERE / package):6} lines of Python" for package in PACKAGES]


def _lines(folder: Path) -> int:
    return sum(
        1
        for file in folder.rglob("*.py")
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.strip() and not line.strip().startswith("#")
    )
