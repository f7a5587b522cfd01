"""The rehearsed Telegram over HTTP: the Bot API, and the page with its control API."""

import json
import mimetypes
from collections.abc import Awaitable, Callable
from pathlib import Path

from aiohttp import web

from rehearsal.calling import call_json
from rehearsal.control import Hooks, chat_named, perform, state_json
from rehearsal.events import stream
from rehearsal.gateway import Gateway
from rehearsal.world import World

PAGE = Path(__file__).parent / "page"
PAGE_FILES = {
    "/": "index.html",
    **{f"/{name}": name for name in ("page.css", "page.js", "phone.js", "message.js", "calls.js")},
}
ONLY_FROM_HERE = "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'"
LARGEST_UPLOAD = 50 * 1024 * 1024
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
WORLD = web.AppKey("world", World)
HOOKS = web.AppKey("hooks", Hooks)


def application(
    world: World,
    *,
    restart: Callable[[], Awaitable[None]] | None = None,
    move_clock: Callable[[float], Awaitable[float]] | None = None,
    reset: Callable[[], Awaitable[None]] | None = None,
) -> web.Application:
    app = web.Application(client_max_size=LARGEST_UPLOAD, middlewares=[_only_from_here])
    app[WORLD] = world
    app[HOOKS] = Hooks(restart, move_clock, reset)
    gateway = Gateway(world)
    app.on_shutdown.append(gateway.close)
    app.router.add_route("*", "/bot{token}/{method}", gateway.handle)
    for path in PAGE_FILES:
        app.router.add_get(path, _page)
    app.router.add_get("/control/events", _events)
    app.router.add_get("/control/state", _state)
    app.router.add_get("/control/transcript", _transcript)
    app.router.add_get("/control/calls", _calls)
    app.router.add_get("/control/file", _file)
    app.router.add_post("/control/{act}", _act)
    return app


async def serve(app: web.Application, port: int = 0) -> tuple[web.AppRunner, int]:
    """On this machine only; port 0 takes a free one. End it with `runner.cleanup()`."""
    runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=1.0)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    return runner, int(runner.addresses[0][1])


@web.middleware
async def _only_from_here(request: web.Request, handler: Handler) -> web.StreamResponse:
    """No other site in the same browser may read or steer the rehearsal."""
    if request.path.startswith("/bot"):
        return await handler(request)
    port = request.get_extra_info("sockname")[1]
    places = {f"127.0.0.1:{port}", f"localhost:{port}"}
    origin = request.headers.get("Origin")
    foreign = origin is not None and origin.removeprefix("http://") not in places
    if request.headers.get("Host") not in places or foreign:
        return _refused("only the page of this rehearsal may ask", 403)
    return await handler(request)


def _refused(why: str, status: int = 400) -> web.Response:
    return web.json_response({"ok": False, "error": why}, status=status)


async def _page(request: web.Request) -> web.StreamResponse:
    headers = {"Content-Security-Policy": ONLY_FROM_HERE, "Cache-Control": "no-store"}
    return web.FileResponse(PAGE / PAGE_FILES[request.path], headers=headers)


async def _act(request: web.Request) -> web.Response:
    try:
        body = json.loads(await request.text() or "{}")
        if not isinstance(body, dict):
            return _refused("the body is a JSON object")
        result = await perform(
            request.app[WORLD], request.app[HOOKS], request.match_info["act"], body
        )
    except json.JSONDecodeError:
        return _refused("the body is not JSON")
    except ValueError as problem:
        return _refused(str(problem))
    return web.json_response({"ok": True, "result": result})


async def _events(request: web.Request) -> web.StreamResponse:
    return await stream(request, request.app[WORLD].journal)


async def _state(request: web.Request) -> web.Response:
    return web.json_response(state_json(request.app[WORLD], request.app[HOOKS]))


async def _transcript(request: web.Request) -> web.Response:
    world = request.app[WORLD]
    try:
        return web.json_response(world.transcript(chat_named(world, request.query.get("chat", ""))))
    except ValueError as problem:
        return _refused(str(problem))


async def _calls(request: web.Request) -> web.Response:
    return web.json_response([call_json(call) for call in request.app[WORLD].calls])


async def _file(request: web.Request) -> web.Response:
    name = request.query.get("id", "")
    upload = request.app[WORLD].state.uploads.get(name)
    if upload is None:
        return _refused("there is no such file", 404)
    photo = name.startswith("photo-")
    guessed = mimetypes.guess_type(upload.name)[0] if photo else None
    return web.Response(
        body=upload.content,
        content_type=guessed or "application/octet-stream",
        headers={"Content-Disposition": f'attachment; filename="{_quoted(upload.name)}"'},
    )


def _quoted(name: str) -> str:
    return "".join(character for character in name if character.isalnum() or character in "._- ")
