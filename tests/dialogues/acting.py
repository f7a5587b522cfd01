"""What a line says, done in the world: typed, tapped, sent, waited for."""

import re
import shutil
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from prompts import library
from prompts.library import SHIPPED
from rehearsal.transcript import Seen
from rehearsal.world import Impossible, World
from tests.dialogues.phones import LINK, NAMES, buttons, screens
from tests.dialogues.reading import FENCE, NEW_CONTENT, Line, Unreadable
from tests.shipped import altered_cache, shipped
from tests.stage import Stage

IDS = {name: user for user, name in NAMES.items()}
SECONDS = {"min": 60, "h": 3_600, "d": 86_400}
TOPIC = 77
"""A topic's number: it does not matter which."""

FORGED = "0123456789abcdef0123456789abcdef"


def newest_token(world: World) -> str:
    """Of the newest link that was shown anywhere, even if its message is gone."""
    told = [
        (message["date"], message["id"], found[2])
        for chat in world.state.chats
        for message in world.transcript(chat, deleted=True)
        for shown in (message["text"], *_addresses(message))
        if (found := LINK.search(shown))
    ]
    if not told:
        raise Impossible("there is no link to open")
    return max(told)[2]


def _addresses(message: Seen) -> list[str]:
    return [button["url"] for row in message["keyboard"] for button in row if "url" in button]


@dataclass
class Acting:
    """People on a stage. It remembers every button that was ever shown, as a forger would."""

    stage: Stage
    folder: Path
    """Where new content is put."""
    remembered: dict[str, tuple[int, int, str]] = field(default_factory=dict)
    group: int = 0

    async def act(self, line: Line) -> None:
        """Does what the line says.

        Raises:
            Unreadable: no such thing can be done.
            Impossible: nobody could do it now.
        """
        self.remembered |= buttons(screens(self.stage.world))
        for pattern, do in SENTENCES.items():
            said = re.fullmatch(pattern, line.text)
            if said is not None:
                await do(self, said, line)
                return
        raise Unreadable(f"nobody can do this: {line.text!r}")

    def chat(self, said: re.Match[str]) -> tuple[int, int]:
        """Who does it, and in which chat."""
        user = IDS[said["who"]]
        in_group = "where" in said.re.groupindex and said["where"]
        return user, self.group if in_group else user

    def old(self, chat: int, label: str) -> tuple[int, str]:
        """A button that was in this chat and is no longer: its message and its token."""
        here = buttons(screens(self.stage.world))
        for token, (where, number, text) in reversed(self.remembered.items()):
            if (where, text) == (chat, label) and token not in here:
                return number, token
        raise Impossible(f"there was no button {label!r} that has gone since")


async def _opens_the_link(acting: Acting, said: re.Match[str], line: Line) -> None:
    """Presses Start with the token of the newest link that was ever shown."""
    acting.stage.world.start(IDS[said["who"]], newest_token(acting.stage.world))


async def _opens_a_forged_link(acting: Acting, said: re.Match[str], line: Line) -> None:
    acting.stage.world.start(IDS[said["who"]], FORGED)


async def _types(acting: Acting, said: re.Match[str], line: Line) -> None:
    user, chat = acting.chat(said)
    acting.stage.world.say(user, chat, said["text"])


async def _types_much(acting: Acting, said: re.Match[str], line: Line) -> None:
    user, chat = acting.chat(said)
    acting.stage.world.say(user, chat, ("Some words. " * 400)[: int(said["many"]) - 1] + ".")


async def _replies(acting: Acting, said: re.Match[str], line: Line) -> None:
    user, chat = acting.chat(said)
    own = [each["id"] for each in acting.stage.world.transcript(chat) if each["is_bot"]]
    acting.stage.world.say(user, chat, said["text"], reply_to=own[-1])


async def _taps(acting: Acting, said: re.Match[str], line: Line) -> None:
    user, chat = acting.chat(said)
    acting.stage.world.tap_label(user, chat, said["label"])


async def _taps_an_old_one(acting: Acting, said: re.Match[str], line: Line) -> None:
    user, chat = acting.chat(said)
    acting.stage.world.forge(user, chat, *acting.old(chat, said["label"]))


async def _taps_what_is_not_theirs(acting: Acting, said: re.Match[str], line: Line) -> None:
    """With a changed client, from their own chat: the token is right, the person is not."""
    user, chat = acting.chat(said)
    theirs = IDS[said["whose"]]
    for token, (where, number, text) in buttons(screens(acting.stage.world)).items():
        if (where, text) == (theirs, said["label"]):
            acting.stage.world.forge(user, chat, number, token)
            return
    raise Impossible(f"{said['whose']} has no button {said['label']!r}")


async def _forges(acting: Acting, said: re.Match[str], line: Line) -> None:
    user, chat = acting.chat(said)
    acting.stage.world.forge(user, chat, 1, FORGED)


async def _sends(acting: Acting, said: re.Match[str], line: Line) -> None:
    user, chat = acting.chat(said)
    kind = said["kind"].replace("voice note", "voice")
    acting.stage.world.send_media(user, chat, kind, said["caption"])


async def _deletes(acting: Acting, said: re.Match[str], line: Line) -> None:
    user, chat = acting.chat(said)
    newest = acting.stage.world.transcript(chat)[-1]["id"]
    acting.stage.world.delete(user, chat, newest)


async def _blocks(acting: Acting, said: re.Match[str], line: Line) -> None:
    acting.stage.world.block(IDS[said["who"]])


async def _unblocks(acting: Acting, said: re.Match[str], line: Line) -> None:
    acting.stage.world.unblock(IDS[said["who"]])


async def _makes_a_group(acting: Acting, said: re.Match[str], line: Line) -> None:
    world = acting.stage.world
    acting.group = world.create_group(IDS[said["who"]])
    for name in said["whom"].split(" and "):
        world.join(IDS[name], acting.group)
    world.add_bot(IDS[said["who"]], acting.group)


async def _adds_again(acting: Acting, said: re.Match[str], line: Line) -> None:
    acting.stage.world.add_bot(IDS[said["who"]], acting.group)


async def _joins(acting: Acting, said: re.Match[str], line: Line) -> None:
    acting.stage.world.join(IDS[said["who"]], acting.group)


async def _leaves(acting: Acting, said: re.Match[str], line: Line) -> None:
    acting.stage.world.leave(IDS[said["who"]], acting.group)


async def _is_promoted(acting: Acting, said: re.Match[str], line: Line) -> None:
    owner = next(iter(acting.stage.world.state.chats[acting.group].members))
    acting.stage.world.promote_bot(owner, acting.group)


async def _has_topics(acting: Acting, said: re.Match[str], line: Line) -> None:
    acting.stage.world.make_forum(acting.group)


async def _types_in_the_topic(acting: Acting, said: re.Match[str], line: Line) -> None:
    acting.stage.world.say(IDS[said["who"]], acting.group, said["text"], thread=TOPIC)


async def _types_anonymously(acting: Acting, said: re.Match[str], line: Line) -> None:
    acting.stage.world.say_anonymously(acting.group, said["text"])


async def _removes(acting: Acting, said: re.Match[str], line: Line) -> None:
    acting.stage.world.remove_bot(IDS[said["who"]], acting.group)


async def _grows(acting: Acting, said: re.Match[str], line: Line) -> None:
    acting.group = acting.stage.world.migrate(acting.group)


async def _is_told_twice(acting: Acting, said: re.Match[str], line: Line) -> None:
    acting.stage.world.duplicate_last_update()


async def _passes(acting: Acting, said: re.Match[str], line: Line) -> None:
    await acting.stage.pass_time(int(said["many"]) * SECONDS[said["unit"]])


async def _restarts(acting: Acting, said: re.Match[str], line: Line) -> None:
    await acting.stage.restart()


async def _brings_new_content(acting: Acting, said: re.Match[str], line: Line) -> None:
    """The shipped content with some scripts replaced or added, from this start on."""
    if acting.stage.words is shipped():
        shutil.copytree(SHIPPED / "scripts", acting.folder / "scripts")
        shutil.copytree(SHIPPED / "locales", acting.folder / "locales")
        shutil.copy(SHIPPED / "paths.yaml", acting.folder)
    for fenced in line.scripts:
        body = fenced.removeprefix(f"{FENCE}yaml").removesuffix(FENCE).strip()
        name = body.partition("\n")[0].removeprefix("script: ")
        (acting.folder / "scripts" / f"{name}.yaml").write_text(f"{body}\n", encoding="utf-8")
    acting.stage.words = library.load(acting.folder, altered_cache())
    await acting.stage.restart()


WHO = rf"(?P<who>{'|'.join(IDS)})"
WHERE = r"(?P<where> \(in the group\))?"
LABEL = r"\[(?P<label>.+)\]"
WITH = rf"(?P<whom>(?:{'|'.join(IDS)})(?: and (?:{'|'.join(IDS)}))?)"
KIND = r"(?P<kind>sticker|voice note|photo|video|location|dice)"

Doing = Callable[[Acting, "re.Match[str]", Line], Awaitable[Any]]

SENTENCES: dict[str, Doing] = {
    rf"{WHO}{WHERE}: {LABEL}": _taps,
    rf"{WHO} \(an old button\): {LABEL}": _taps_an_old_one,
    rf"{WHO} \((?P<whose>{'|'.join(IDS)})'s button\): {LABEL}": _taps_what_is_not_theirs,
    rf"{WHO} forges a button\.": _forges,
    rf"{WHO} opens the link(?: again)?\.": _opens_the_link,
    rf"{WHO} opens a forged link\.": _opens_a_forged_link,
    rf"{WHO}{WHERE}, in reply: (?P<text>.+)": _replies,
    rf"{WHO} \(in the group, anonymously\): (?P<text>.+)": _types_anonymously,
    rf"{WHO} \(in the topic\): (?P<text>.+)": _types_in_the_topic,
    rf"{WHO}{WHERE}: (?P<text>.+)": _types,
    rf"{WHO} types (?P<many>\d+) characters\.": _types_much,
    rf"{WHO} sends a {KIND}(?P<where> in the group)?(?:: (?P<caption>.+)|\.)": _sends,
    rf"{WHO} deletes the newest message\.": _deletes,
    rf"{WHO} blocks Toward\.": _blocks,
    rf"{WHO} lets Toward in again\.": _unblocks,
    rf"{WHO} makes a group with {WITH} and adds Toward\.": _makes_a_group,
    rf"{WHO} removes Toward from the group\.": _removes,
    rf"{WHO} adds Toward to the group again\.": _adds_again,
    rf"{WHO} joins the group\.": _joins,
    rf"{WHO} leaves the group\.": _leaves,
    r"Toward becomes an administrator\.": _is_promoted,
    r"The group gets topics\.": _has_topics,
    r"The group becomes a supergroup\.": _grows,
    r"Telegram tells it twice\.": _is_told_twice,
    r"== (?P<many>\d+) (?P<unit>min|h|d) ==": _passes,
    r"== restart ==": _restarts,
    re.escape(NEW_CONTENT): _brings_new_content,
}
"""Everything that can stand in a dialogue; docs/dialogues.md has the same list for people."""
