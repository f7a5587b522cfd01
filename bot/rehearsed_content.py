"""The scripts of a rehearsal: what was saved and is sound reaches the bot, what is broken is told.

The bot reads a copy, which is replaced by a sound one only. So a restart in the middle of writing
starts it with what it had.
"""

import asyncio
import shutil
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from prompts import library
from prompts.diagnostics import Diagnostic

LOOK_SECONDS = 0.5
"""Between two looks at the files. What has changed counts once it looked the same twice."""

PARTS = ("scripts", "locales")

Stamps = Mapping[Path, tuple[int, int]]
"""Of each file, when it was changed, and its length."""


@dataclass(frozen=True)
class Change:
    """What was found after something had been saved."""

    files: tuple[str, ...]
    """The names of those that were changed, added or removed."""
    wrong: tuple[Diagnostic, ...]
    """What keeps the bot from having them."""


@dataclass(frozen=True)
class Content:
    """The scripts as somebody writes them, and as the bot of a rehearsal reads them."""

    written: Path
    read: Path
    cache: Path
    """Where what is compiled is kept from one rehearsal to the next."""

    def take(self) -> tuple[Diagnostic, ...]:
        """Lets the bot read what is written, unless something is wrong with it."""
        fresh = self.read.with_name(f"{self.read.name}.new")
        shutil.rmtree(fresh, ignore_errors=True)
        for part in PARTS:
            shutil.copytree(self.written / part, fresh / part)
        try:
            library.load(fresh, self.cache)
        except library.BrokenScripts as broken:
            return tuple(self._where_written(each, fresh) for each in broken.diagnostics)
        shutil.rmtree(self.read, ignore_errors=True)
        fresh.rename(self.read)
        return ()

    def _where_written(self, found: Diagnostic, fresh: Path) -> Diagnostic:
        return replace(found, path=found.path.replace(str(fresh), str(self.written), 1))

    async def follow(
        self, stopping: asyncio.Event, changed: Callable[[Change], Awaitable[None]]
    ) -> None:
        """Looks at the files until told to stop, and tells of each change once it is through."""
        known = before = self._stamps()
        while not stopping.is_set():
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK_SECONDS):
                    await stopping.wait()
            stamps = self._stamps()
            if stamps != known and stamps == before:
                await changed(Change(_different(known, stamps), await self._taken()))
                known = stamps
            before = stamps

    async def _taken(self) -> tuple[Diagnostic, ...]:
        try:
            return await asyncio.to_thread(self.take)
        except (OSError, shutil.Error) as error:
            # A file that was there a moment ago: it has changed again, and is looked at again.
            return (Diagnostic(str(self.written), 1, 1, "E001", f"not readable: {error}"),)

    def _stamps(self) -> Stamps:
        return {
            path: stamp
            for part in PARTS
            for path in sorted((self.written / part).rglob("*.*"))
            if (stamp := _stamp(path)) is not None
        }


def _stamp(path: Path) -> tuple[int, int] | None:
    """None for one that has gone meanwhile, and for what editors keep beside their files."""
    if path.suffix not in {".yaml", ".ftl"}:
        return None
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def _different(before: Stamps, after: Stamps) -> tuple[str, ...]:
    every = sorted({*before, *after})
    return tuple(path.name for path in every if before.get(path) != after.get(path))
