"""The open talks of a person or of a shared chat, as they are stored."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot import keeping
from bot.tools import Tools
from conversations.talk import Talk
from storage import Connection, messages, outbox, retention, talks
from storage.messages import MessageRow
from storage.people import PersonRow
from storage.shared_chats import SharedChatRow


@dataclass(frozen=True)
class OpenTalks:
    """What was read at the beginning of a turn."""

    talks: tuple[Talk, ...] = ()
    revisions: tuple[tuple[int, int], ...] = ()
    """Each stored talk's number and revision: whoever changed it since goes first."""
    unreadable: int = 0
    """How many are damaged: they are left alone, and the rest goes on."""


def read(tools: Tools, connection: Connection, whose: PersonRow | SharedChatRow) -> OpenTalks:
    """All that are open."""
    of = talks.open_of if isinstance(whose, PersonRow) else talks.open_in
    stored = of(connection, whose.id)
    opened = [keeping.open_talk(tools.vault, whose.key_id, each) for each in stored]
    readable = tuple(talk for talk in opened if talk is not None)
    revisions = tuple((each.id, each.revision) for each in stored)
    return OpenTalks(readable, revisions, len(opened) - len(readable))


@dataclass(frozen=True)
class Saving:
    """Where what a turn made of the talks is stored, and when."""

    tools: Tools
    connection: Connection
    whose: PersonRow | SharedChatRow
    read: OpenTalks
    now: int

    def save(self, changed: Iterable[Talk]) -> None:
        """Stores what has become of each talk; the latest of several states counts."""
        revisions = dict(self.read.revisions)
        for talk in {each.id: each for each in changed}.values():
            if talk.ended:
                talks.close(self.connection, talk.id)
                continue
            # What waits for an instant is not silent before it has come.
            touched = max(self.now, (talk.due or 0) - retention.SILENT_TALK)
            stored = keeping.Stored(self.whose, revisions.get(talk.id, 0), touched)
            row = keeping.seal_talk(self.tools.vault, talk, stored)
            if talk.id in revisions:
                talks.save(self.connection, row)
            else:
                talks.add(self.connection, row)


def note_shown(
    connection: Connection, whose: PersonRow | SharedChatRow, talk_id: int, message: int | None
) -> None:
    """A tap shows that a nudge did arrive of which that was not known, and in which message."""
    written = outbox.shown(connection, whose.chat_id, talk_id)
    if written is not None and message is not None:
        person_id = whose.id if isinstance(whose, PersonRow) else None
        bubble = MessageRow(whose.chat_id, message, person_id, talk_id, written)
        messages.record(connection, bubble)
