"""What every test run may be asked for."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-dialogues",
        action="store_true",
        help="write tests/dialogues/*.md anew, as the bot answers now; then look at the diff",
    )
