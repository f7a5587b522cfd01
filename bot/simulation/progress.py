"""One bar on standard error: which week it is, and how long the rest will take."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from bot.simulation.habits import WEEK


@contextmanager
def bar() -> Iterator[Callable[[int, int], None]]:
    """A bar for as long as it is open; what it gives is told how much of how much is over."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TimeElapsedColumn(),
        TextColumn("left:"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True)) as progress:
        task = progress.add_task("Starting")

        def tell(over: int, whole: int) -> None:
            weeks = whole // WEEK
            said = f"Week {min(weeks, over // WEEK + 1)} of {weeks}"
            progress.update(task, completed=over, total=whole, description=said)

        yield tell
