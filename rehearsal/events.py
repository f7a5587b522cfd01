"""The journal as server-sent events: reconnects by itself, from where it was."""

import asyncio
import json
from typing import Any

from aiohttp import web

from rehearsal.journal import Journal

PING_EVERY = 15.0


async def stream(request: web.Request, journal: Journal) -> web.StreamResponse:
    response = web.StreamResponse(
        headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
    )
    position = _position(request, journal)
    news = asyncio.Event()
    journal.followers.append(news.set)
    try:
        await response.prepare(request)
        # Without a first line the browser would wait for the answer to begin.
        await response.write(b": here\n\n")
        while True:
            position = await _send(response, journal, position)
            news.clear()
            await _news_or_ping(response, news)
    except ConnectionResetError:
        return response
    finally:
        journal.followers.remove(news.set)


def _position(request: web.Request, journal: Journal) -> int:
    given = request.headers.get("Last-Event-ID") or request.query.get("after", "")
    return int(given) if given.isascii() and given.isdigit() else journal.position


async def _send(response: web.StreamResponse, journal: Journal, position: int) -> int:
    entries = journal.after(position)
    if entries is None:
        # Too far behind, or another rehearsal: look at everything anew.
        entries = [{"number": journal.position, "kind": "reset"}]
    for entry in entries:
        await response.write(_event(entry))
    return entries[-1]["number"] if entries else position


async def _news_or_ping(response: web.StreamResponse, news: asyncio.Event) -> None:
    try:
        await asyncio.wait_for(news.wait(), PING_EVERY)
    except TimeoutError:
        await response.write(b": ping\n\n")


def _event(entry: dict[str, Any]) -> bytes:
    return f"id: {entry['number']}\ndata: {json.dumps(entry)}\n\n".encode()
