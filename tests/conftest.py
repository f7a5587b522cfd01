"""What every test run may be asked for, and what a long one says meanwhile."""

import pytest

from tests.shipped import shipped

COUNTED = "examples"
"""A property of a test: how many it lived. A run says so after each further thousand."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-dialogues",
        action="store_true",
        help="write tests/dialogues/*.md anew, as the bot answers now; then look at the diff",
    )


def pytest_configure(config: pytest.Config) -> None:
    if hasattr(config, "workerinput"):
        return
    shipped()  # compiled once, before several processes would all do it
    terminal = config.pluginmanager.get_plugin("terminalreporter")
    if terminal is not None:
        config.pluginmanager.register(Progress(terminal))


class Progress:
    """Counts examples over all workers."""

    def __init__(self, terminal: pytest.TerminalReporter) -> None:
        self._terminal = terminal
        self._done = 0

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call":
            before = self._done
            self._done += sum(int(str(n)) for name, n in report.user_properties if name == COUNTED)
            if self._done // 1_000 > before // 1_000:
                self._terminal.write_line(f" {self._done:,} {COUNTED} done")
