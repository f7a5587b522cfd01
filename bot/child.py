"""The bot as a process of its own, which a rehearsal starts, kills and moves in time."""

import asyncio
import fcntl
import shutil
import signal
import socket
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from aiohttp import ClientError, ClientSession, ClientTimeout

from bot.settings import CREDENTIALS, environment

READY_SECONDS = 60.0
MOVE_SECONDS = 600.0
STOP_SECONDS = 15.0
WATCH_SECONDS = 1.0
LOOPBACK = "127.0.0.1"
HANDS = "TOWARD_UPDATES_A_MINUTE"
REAL = (
    CREDENTIALS,
    "TOWARD_TOKEN_FILE",
    "TOWARD_DATABASE_URL",
    "TOWARD_DATABASE_URL_FILE",
    "TOWARD_MASTER_KEY_FILE",
)


class NotReady(Exception):
    """The bot ended before it was ready; the message is what it said."""


@dataclass
class Child:
    """One bot, run again when it is restarted or ends by itself."""

    folder: Path
    """For its data and its log."""
    ahead: Callable[[], float]
    """Seconds by which the rehearsal's clock is ahead."""
    content: Path
    """The scripts and locales that it reads."""
    base_url: str = ""
    token: str = ""
    _process: asyncio.subprocess.Process | None = None
    _port: int = 0
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def log(self) -> Path:
        """What the bot says."""
        return self.folder / "bot.log"

    async def start(self) -> None:
        """Starts the bot and waits until it polls.

        Raises:
            NotReady: it ended instead.
        """
        self._port = _free_port()
        moved = ("--clock-port", str(self._port), "--clock-ahead", str(self.ahead()))
        content = ("--content", str(self.content))
        ours = {
            "TOWARD_TOKEN": self.token,
            "TOWARD_BASE_URL": self.base_url,
            "TOWARD_DATA_DIR": str(self.folder / "data"),
            # Whatever the real bot is given, a rehearsal keeps to its own folder.
            **dict.fromkeys(REAL, ""),
            # Whoever plays three people, or lets a script play them, does not read before a tap.
            HANDS: environment().get(HANDS, "600"),
            "NO_PROXY": LOOPBACK,
            "no_proxy": LOOPBACK,
        }
        with self.log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot", "run", *moved, *content),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=log,
                env={**environment(), **ours},
            )
        await self._until_ready(self._process)

    async def begin_anew(self) -> None:
        """Ends the bot, forgets its data, and starts it again."""
        async with self._lock:
            await self._kill()
            shutil.rmtree(self.folder / "data", ignore_errors=True)
            await self.start()

    async def restart(self) -> None:
        """Ends the bot in the hardest way, as a power cut would, and starts it again."""
        async with self._lock:
            await self._kill()
            await self.start()

    async def renew(self) -> None:
        """Ends the bot the kind way and starts it again: what is in hand is finished before.

        Raises:
            NotReady: it does not start again.
        """
        async with self._lock:
            await self.stop()
            await self.start()

    async def watch(self, stopping: asyncio.Event) -> None:
        """Starts the bot again whenever it ends by itself, until told to stop."""
        while not stopping.is_set():
            with suppress(TimeoutError):
                async with asyncio.timeout(WATCH_SECONDS):
                    await stopping.wait()
                    return
            async with self._lock:
                if self._process is not None and self._process.returncode is not None:
                    await self.start()

    async def _kill(self) -> None:
        if self._process is not None and self._process.returncode is None:
            self._process.kill()
            await self._process.wait()

    async def stop(self) -> None:
        """Ends the bot the kind way."""
        if self._process is None or self._process.returncode is not None:
            return
        self._process.send_signal(signal.SIGTERM)
        try:
            async with asyncio.timeout(STOP_SECONDS):
                await self._process.wait()
        except TimeoutError:
            self._process.kill()
            await self._process.wait()

    async def move_clock(self, target: float, go_along: Callable[[float], None]) -> None:
        """Lets the bot live through everything up to `target`, in seconds since 1970.

        `go_along` is told each instant before the bot gets there, so that what it sends says when
        it came.
        """
        before: float | None = None
        while (due := (await self._clock("GET", None))["next"]) is not None:
            if due > target or due == before:
                break
            before = due
            await self._move_to(due, go_along)
        await self._move_to(target, go_along)

    async def _move_to(self, instant: float, go_along: Callable[[float], None]) -> None:
        go_along(instant)
        await self._clock("POST", {"to": instant})

    async def _clock(self, method: str, asked: object) -> dict[str, Any]:
        timeout = ClientTimeout(total=MOVE_SECONDS)
        url = f"http://{LOOPBACK}:{self._port}/clock"
        async with self._lock, ClientSession(timeout=timeout) as session:
            try:
                async with session.request(method, url, json=asked) as answer:
                    answer.raise_for_status()
                    said: dict[str, Any] = await answer.json()
                    return said
            except ClientError as error:
                raise NotReady(f"the bot did not move its clock ({type(error).__name__})") from None

    async def _until_ready(self, process: asyncio.subprocess.Process) -> None:
        if process.stdout is None:
            raise NotReady("the bot has no output")
        try:
            async with asyncio.timeout(READY_SECONDS):
                line = await process.stdout.readline()
        except TimeoutError:
            line = b""
        if b"ready" not in line:
            process.kill()
            await process.wait()
            raise NotReady(self.log.read_text(encoding="utf-8", errors="replace").strip())


def claim(folder: Path) -> IO[str]:
    """Makes this the one rehearsal in the folder, for as long as the returned file stays open.

    Raises:
        NotReady: there is another, or the folder cannot be written to.
    """
    path = folder.with_name(f"{folder.name}.lock")
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        held = path.open("a")
    except OSError as error:
        raise NotReady(f"{error.filename} cannot be made: {error.strerror}.") from None
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        held.close()
        raise NotReady(f"Another rehearsal is running in {folder}: stop it first.") from None
    return held


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        return int(probe.getsockname()[1])
