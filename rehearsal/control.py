"""The control API: what a page or a script does to the world, as JSON."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from rehearsal.chats import CAST
from rehearsal.clock import ShiftedClock, target
from rehearsal.faults import Fault
from rehearsal.world import Impossible, World

Body = Mapping[str, Any]
Act = Callable[[World, Body], object]


@dataclass(frozen=True, slots=True)
class Hooks:
    """What only the bot's side can do; each may be missing."""

    restart: Callable[[], Awaitable[None]] | None = None
    move_clock: Callable[[float], Awaitable[float]] | None = None
    reset: Callable[[], Awaitable[None]] | None = None


async def perform(world: World, hooks: Hooks, name: str, body: Body) -> object:
    """Raises ValueError, with one clear line, for what makes no sense."""
    match name:
        case "clock":
            return {"now": await _move_clock(world, hooks, body)}
        case "restart":
            await _restart(world, hooks)
            return None
        case "reset":
            await _reset(world, hooks)
            return None
    act = ACTS.get(name)
    if act is None:
        raise Impossible(f"no such control: {name}; there are {', '.join(sorted(ACTS))}")
    return act(world, body)


async def _move_clock(world: World, hooks: Hooks, body: Body) -> float:
    aim = target(world.clock(), body)
    if hooks.move_clock is not None:
        now = await hooks.move_clock(aim)
    elif isinstance(world.clock, ShiftedClock):
        world.clock.shift += aim - world.clock()
        now = world.clock()
    else:
        raise Impossible("this rehearsal's clock cannot be moved")
    world.journal.note("clock", now=now)
    return now


async def _restart(world: World, hooks: Hooks) -> None:
    if hooks.restart is None:
        raise Impossible("this rehearsal does not run the bot, so it cannot restart it")
    world.journal.note("restarting")
    try:
        await hooks.restart()
    finally:
        world.journal.note("restarted")


async def _reset(world: World, hooks: Hooks) -> None:
    world.reset()
    if hooks.reset is not None:
        await hooks.reset()


def _say(world: World, body: Body) -> object:
    chat, text = _chat(world, body), _text(body, "text")
    if body.get("anonymous"):
        return {"message_id": world.say_anonymously(chat, text)}
    reply = body.get("reply_to")
    reply_to = None if reply is None else _number(reply, "reply_to")
    topic = _number(body["thread"], "thread") if body.get("thread") else None
    return {"message_id": world.say(_user(body), chat, text, reply_to=reply_to, thread=topic)}


def _tap(world: World, body: Body) -> object:
    user, chat = _user(body), _chat(world, body)
    if "label" in body:
        return {"query": world.tap_label(user, chat, _text(body, "label"))}
    return {"query": world.tap(user, chat, _message(body), _text(body, "data"))}


def _forge(world: World, body: Body) -> object:
    user, chat = _user(body), _chat(world, body)
    return {"query": world.forge(user, chat, _message(body), _text(body, "data"))}


def _start(world: World, body: Body) -> object:
    payload = str(body["payload"]) if body.get("payload") else None
    return {"message_id": world.start(_user(body), payload)}


def _edit(world: World, body: Body) -> None:
    world.edit(_user(body), _chat(world, body), _message(body), _text(body, "text"))


def _delete(world: World, body: Body) -> None:
    world.delete(_user(body), _chat(world, body), _message(body))


def _media(world: World, body: Body) -> object:
    caption = str(body["caption"]) if body.get("caption") else None
    user, chat = _user(body), _chat(world, body)
    return {"message_id": world.send_media(user, chat, _text(body, "kind"), caption)}


def _group(world: World, body: Body) -> object:
    return {"chat": world.create_group(_user(body), str(body.get("title") or "Ada & Ben"))}


def _migrate(world: World, body: Body) -> object:
    return {"chat": world.migrate(_chat(world, body))}


def _fault(world: World, body: Body) -> None:
    times, seconds = (
        _number(body.get("times", 1), "times"),
        _number(body.get("seconds", 3), "seconds"),
    )
    world.faults.add(Fault(_text(body, "kind"), str(body.get("method", "*")), times, seconds))
    world.state.changed()


ACTS: dict[str, Act] = {
    "say": _say,
    "tap": _tap,
    "forge": _forge,
    "start": _start,
    "edit": _edit,
    "delete": _delete,
    "media": _media,
    "group": _group,
    "migrate": _migrate,
    "fault": _fault,
    "join": lambda world, body: world.join(_user(body), _chat(world, body)),
    "leave": lambda world, body: world.leave(_user(body), _chat(world, body)),
    "add": lambda world, body: world.add_bot(_user(body), _chat(world, body)),
    "remove": lambda world, body: world.remove_bot(_user(body), _chat(world, body)),
    "forum": lambda world, body: world.make_forum(_chat(world, body)),
    "promote": lambda world, body: world.promote_bot(_user(body), _chat(world, body)),
    "block": lambda world, body: world.block(_user(body)),
    "unblock": lambda world, body: world.unblock(_user(body)),
    "language": lambda world, body: world.speak(_user(body), _text(body, "code")),
    "duplicate": lambda world, body: world.duplicate_last_update(),
}


def _user(body: Body) -> int:
    """By id or by name."""
    given = body.get("user")
    for user in CAST:
        if given in (user.id, user.first_name, user.first_name.lower()):
            return user.id
    raise Impossible("user is ada, ben or carol, or an id")


def chat_named(world: World, given: object) -> int:
    """By id, by the name of whose private chat it is, or `shared`: the newest group."""
    if given == "shared":
        return _shared(world)
    for user in CAST:
        if given in (user.first_name, user.first_name.lower()):
            return user.id
    return _number(given, "chat")


def _shared(world: World) -> int:
    for chat in reversed(world.state.chats.values()):
        if chat.kind in {"group", "supergroup"} and chat.migrated_to is None:
            return chat.id
    raise Impossible("there is no shared chat yet")


def _chat(world: World, body: Body) -> int:
    return chat_named(world, body["chat"]) if "chat" in body else _user(body)


def _message(body: Body) -> int:
    return _number(body.get("message_id"), "message_id")


def _number(given: object, name: str) -> int:
    if isinstance(given, bool) or not isinstance(given, int | str):
        raise Impossible(f"{name} is missing or not a number")
    try:
        return int(given)
    except ValueError:
        raise Impossible(f"{name} is not a number") from None


def _text(body: Body, name: str) -> str:
    given = body.get(name)
    if not isinstance(given, str) or not given:
        raise Impossible(f"{name} is missing")
    return given


def state_json(world: World, hooks: Hooks) -> dict[str, Any]:
    """Everything a page needs to draw itself; later events start after `position`."""
    state = world.state
    return {
        "position": world.journal.position,
        "now": world.clock(),
        "bot": state.bot.as_json(),
        "about": {
            name: text for (name, language), text in state.about.texts.items() if not language
        },
        "users": [user.as_json() for user in state.users.values()],
        "chats": [_chat_json(world, chat) for chat in state.chats],
        "faults": [f"{fault.kind} x{fault.times}" for fault in state.faults.queue],
        "wrong_content": list(world.wrong_content),
        "can": {"restart": hooks.restart is not None, "clock": _movable(world, hooks)},
    }


def _movable(world: World, hooks: Hooks) -> bool:
    return hooks.move_clock is not None or isinstance(world.clock, ShiftedClock)


def _chat_json(world: World, identifier: int) -> dict[str, Any]:
    chat = world.state.chats[identifier]
    return {
        "id": chat.id,
        "kind": chat.kind,
        "title": chat.title,
        "bot": chat.bot,
        "members": list(chat.members),
        "forum": chat.forum,
        "migrated_to": chat.migrated_to,
        "migrated_from": chat.migrated_from,
        "messages": world.transcript(identifier),
        "commands": {str(user): world.commands(user, identifier) for user in chat.members},
    }
