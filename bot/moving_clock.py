"""The rehearsal's way to move the clock: from one due instant to the next, never past one.

Loopback-only calls: `POST /clock {"to": seconds since 1970}` moves it. Between two instants
everything that is due happens, tick and delivery at each, so that a week passes in seconds and in
order. `GET /clock` names the next of them, so that the rehearsal's own clock can go along.
"""

import asyncio
from collections.abc import Awaitable, Callable

from aiohttp import web

from bot import due_turns, outbound
from bot.app import App
from bot.clock import MICROSECONDS

LOOPBACK = "127.0.0.1"
STEPS = 10_000
"""More instants than a rehearsal will ever hold; a talk that is due again and again ends here."""


async def serve(app: App, port: int) -> web.AppRunner:
    """Listens on the loopback interface until it is cleaned up."""

    async def moved(request: web.Request) -> web.Response:
        asked = await request.json()
        await move(app, round(float(asked["to"]) * MICROSECONDS), lambda: _settle(app))
        return web.json_response({"now": app.tools.clock.now() / MICROSECONDS})

    async def asked(_: web.Request) -> web.Response:
        due = await app.in_thread(due_turns.next_instant, app.tools)
        return web.json_response({"next": None if due is None else due / MICROSECONDS})

    site = web.Application()
    site.add_routes([web.post("/clock", moved), web.get("/clock", asked)])
    runner = web.AppRunner(site, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, LOOPBACK, port).start()
    return runner


async def move(app: App, target: int, settle: Callable[[], Awaitable[None]]) -> None:
    """Moves the clock ahead to `target`, in microseconds; backwards it does not go.

    `settle` is called at each due instant: it lets happen whatever is to happen there.
    """
    clock = app.tools.clock
    for _ in range(STEPS):
        due = await app.in_thread(due_turns.next_instant, app.tools)
        if due is None or due > target:
            break
        clock.shift += max(0, due - clock.now())
        await settle()
    clock.shift += max(0, target - clock.now())
    await settle()


async def _settle(app: App) -> None:
    await app.tick()
    while await app.in_thread(outbound.is_waiting, app.tools):
        app.delivery.woken.set()
        await asyncio.sleep(0.01)
