"""What is to be seen on everybody's phone, and what became different, as Markdown."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from rehearsal.chats import CAST
from rehearsal.html_markup import Entity
from rehearsal.state import Alert, Upload
from rehearsal.transcript import Seen
from rehearsal.world import World

NAMES = {user.id: user.first_name for user in CAST}
MARKS = {"bold": "**", "italic": "_", "spoiler": "||"}
NOTHING = "> _Nothing happens._"
SHOWN = 40
INVISIBLE = dict.fromkeys(map(ord, "\N{FIRST STRONG ISOLATE}\N{POP DIRECTIONAL ISOLATE}"))
"""They keep right-to-left words in their place; nobody sees them."""

LINK = re.compile(r"(https://t\.me/\w+\?start=)(\w+)")
"""Where an invite leads, and its token: nobody reads that one."""

STARTED = re.compile(r"^(/start )[0-9a-f]{32}$")
"""What a Start with an invite's token writes."""

Screens = dict[tuple[int, int], Seen]
"""Every message that is there, by its chat and its number."""


def screens(world: World, drawn: Mapping[bytes, str] | None = None) -> Screens:
    """All phones, and the group, as they are now.

    Args:
        world: where they are.
        drawn: the words on each picture that a bot may have sent.
    """
    return {
        (chat, message["id"]): _described(world, message, drawn or {})
        for chat in world.state.chats
        for message in world.transcript(chat)
    }


def _described(world: World, message: Seen, drawn: Mapping[bytes, str]) -> Seen:
    """A picture of the bot's tells its first line, in place of what is to be seen on it."""
    file = world.state.uploads.get(message["file"].get("file_id", ""))
    if message["media"] == "document" and file is not None and message["is_bot"]:
        return {**message, "text": _file(file)}
    if message["media"] != "photo" or file is None or file.content not in drawn:
        return message
    cover = "covered " if message["covered"] else ""
    text = f"_A {cover}picture: “{_first_line(drawn[file.content])}”_"
    return {**message, "text": text}


def _file(file: Upload) -> str:
    """Its name, and which of somebody's own words are in it."""
    written = json.loads(file.content)["kept"]["words"]
    words = [f"“{_first_line(each['words'])}”" for each in written or ()]
    holds = f", with {', '.join(words)}" if words else ", without words"
    return f"_A file: {file.name}{holds}_"


def with_what_people_wrote(before: Screens, after: Screens) -> Screens:
    """What was there before, and what people have put beside it since."""
    return before | {key: each for key, each in after.items() if not each["is_bot"]}


def buttons(screens: Screens) -> dict[str, tuple[int, int, str]]:
    """Every button on a screen by its token: its chat, its message, its label."""
    return {
        button["callback_data"]: (chat, number, button["text"])
        for (chat, number), message in screens.items()
        for button in chain.from_iterable(message["keyboard"])
        if "callback_data" in button
    }


def difference(before: Screens, after: Screens, alerts: Sequence[Alert]) -> str:
    """What a line led to, phone by phone, as quoted paragraphs."""
    told = [
        quoted
        for chat in (*NAMES, *sorted({chat for chat, _ in (*before, *after)} - set(NAMES)))
        for quoted in _in_chat(_only(before, chat), _only(after, chat))
    ]
    told += [f"**Alert on {NAMES[each.user]}'s phone:** {each.text}" for each in alerts]
    return "\n\n".join(map(_quote, told)) or NOTHING


def _only(screens: Screens, chat: int) -> Screens:
    return {key: message for key, message in screens.items() if key[0] == chat}


def _in_chat(before: Screens, after: Screens) -> Iterator[str]:
    for key, message in before.items():
        if key not in after:
            yield _gone(message)
    for key, message in after.items():
        old = before.get(key)
        if old is None and message["is_bot"]:
            yield _bubble(message)
        elif old is not None and old["text"] == message["text"] and not message["keyboard"]:
            if old["keyboard"]:
                yield f"_Gone from {_where(message)}: the buttons below “{_beginning(message)}”_"
        elif old is not None and _content(old) != _content(message):
            yield _bubble(message, ", edited")


def _content(message: Seen) -> tuple[object, ...]:
    """Without the tokens: nobody sees them."""
    labels = [[button["text"] for button in row] for row in message["keyboard"]]
    return message["text"], message["entities"], labels


def _gone(message: Seen) -> str:
    whose = "" if message["is_bot"] else f"{message['name']}'s own "
    return f"_Gone from {_where(message)}: {whose}“{_beginning(message)}”_"


def _where(message: Seen) -> str:
    name = NAMES.get(message["chat"])
    return f"{name}'s phone" if name else "the group"


def _beginning(message: Seen) -> str:
    return _first_line(message["text"])


def _first_line(text: str) -> str:
    first = STARTED.sub(r"\1…", text).translate(INVISIBLE).partition("\n")[0]
    return first if len(first) <= SHOWN else f"{first[:SHOWN].rsplit(' ', 1)[0]} …"


def _bubble(message: Seen, how: str = "") -> str:
    to = NAMES.get(message["chat"], "the group")
    topic = ", in the topic" if message["thread"] else ""
    rows = "\n".join(" ".join(map(_button, row)) for row in message["keyboard"])
    parts = (f"**Toward to {to}**{topic}{how}", marked(message["text"], message["entities"]), rows)
    return "\n\n".join(filter(None, parts))


def _button(button: Mapping[str, Any]) -> str:
    """One that leads out of the chat has an arrow."""
    return f"[{button['text']} ↗]" if "url" in button else f"[{button['text']}]"


def marked(text: str, entities: Sequence[Entity]) -> str:
    """The words in Markdown: Telegram counts in units of UTF-16."""
    units = text.encode("utf-16-le")
    done, at = "", 0
    for entity in entities:
        if entity["type"] in MARKS:
            start = 2 * entity["offset"]
            end = start + 2 * entity["length"]
            done += units[at:start].decode("utf-16-le")
            done += _each_line(units[start:end].decode("utf-16-le"), MARKS[entity["type"]])
            at = end
    done += units[at:].decode("utf-16-le")
    paragraphs = LINK.sub(r"\1…", done.translate(INVISIBLE)).split("\n\n")
    return "\n\n".join(paragraph.replace("\n", "\\\n") for paragraph in paragraphs)


def _each_line(text: str, mark: str) -> str:
    return "\n".join(f"{mark}{line}{mark}" if line else "" for line in text.split("\n"))


def _quote(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))
