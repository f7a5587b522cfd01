"""From a tap to the changed bubble, over HTTP, through both processes."""

import asyncio
import json
import tempfile
from collections.abc import Mapping
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from aiohttp import ClientSession, ClientTimeout

from benchmarks.rehearsed import rehearsed
from bot.clock import ticking

PEOPLE = {"ada": 1001, "ben": 1002, "carol": 1003}
TAPS_EACH = 67
BETWEEN_SECONDS = 1.05
"""A chat gets one message a second for long: quicker taps would measure that pace."""


async def measure() -> list[str]:
    """Tap to bubble in milliseconds."""
    with tempfile.TemporaryDirectory() as folder:
        async with rehearsed(Path(folder)) as running, ClientSession(running.address) as session:
            each = await asyncio.gather(*(_taps(session, who) for who in PEOPLE))
    taken = [seconds * 1000 for taps in each for seconds in taps]
    middle, late = median(taken), quantiles(taken, n=20)[18]
    return [f"tap to bubble: median {middle:.1f} ms, p95 {late:.1f} ms, over {len(taken)} taps"]


async def _taps(session: ClientSession, who: str) -> list[float]:
    """Somebody who looks at one small scene after the other."""
    seen = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        watching = group.create_task(_watch(session, who, seen))
        await _welcome(session, who, seen)
        taken = await _look(session, who, seen)
        watching.cancel()
    return taken


async def _welcome(session: ClientSession, who: str, seen: asyncio.Event) -> None:
    await _act(session, "start", who)
    for label in ("Go on", "I agree", "Something else", "Rather not say"):
        await _wait(seen)
        await _act(session, "tap", who, label=label)
    await _wait(seen)
    await _act(session, "say", who, text="/notice")
    await _wait(seen)


async def _look(session: ClientSession, who: str, seen: asyncio.Event) -> list[float]:
    taken = []
    for _ in range(TAPS_EACH):
        await asyncio.sleep(BETWEEN_SECONDS)
        seen.clear()
        start = ticking()
        await _act(session, "tap", who, label="Another one")
        await seen.wait()
        taken.append(ticking() - start)
    return taken


async def _wait(seen: asyncio.Event) -> None:
    await seen.wait()
    await asyncio.sleep(BETWEEN_SECONDS)
    seen.clear()


async def _act(session: ClientSession, act: str, who: str, **more: str) -> None:
    body = {"user": who, "chat": who, **more}
    async with session.post(f"/control/{act}", json=body) as answer:
        if answer.status != 200:
            raise RuntimeError(await answer.text())


async def _watch(session: ClientSession, who: str, seen: asyncio.Event) -> None:
    """Sets `seen` whenever the bot's bubble on this phone is new or changed."""
    unhurried = ClientTimeout(total=None)
    async with session.get("/control/events", timeout=unhurried) as events:
        async for raw in events.content:
            if raw.startswith(b"data:") and _is_bubble(json.loads(raw[5:]), who):
                seen.set()


def _is_bubble(event: Mapping[str, Any], who: str) -> bool:
    message = event.get("message")
    if not message or not message["is_bot"] or message["deleted"]:
        return False
    return bool(message["chat"] == PEOPLE[who] and message["keyboard"])
