"""What a shared script's `do` does: for the chat, or for whoever of the two has tapped."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot import breaks, joining, keeping
from bot.acting import Acting, Done
from bot.keeping import ChatKept
from bot.tools import Tools
from conversations.actions import ActionName
from conversations.effects import Alert, Do, Effect, Line
from conversations.shared_chat import State
from storage import Connection, people, shared_chats
from storage.people import PersonRow
from storage.shared_chats import SharedChatRow

EVERY = {"none": 0, "weekly": 1, "monthly": 4}
_HOW_OFTEN = {every: name for name, every in EVERY.items()}
_FOR_ONE = {"only_you": "bot.group-break-only-you", "running": "bot.group-break-running"}
"""What only whoever has tapped is told; the chat keeps one neutral line."""


@dataclass(frozen=True)
class ChatActing:
    """A shared chat for which something is done, in its turn's transaction."""

    tools: Tools
    connection: Connection
    row: SharedChatRow
    kept: ChatKept
    state: State
    now: int
    by: PersonRow | None
    """Who of the two did it; their row is locked. None when time did."""


@dataclass(frozen=True)
class ChatDone:
    """What came of it."""

    outcome: str
    effects: tuple[Effect, ...] = ()
    kept: ChatKept | None = None
    """What is kept of the chat from now on, if that has changed."""
    appointed: bool = False
    """Something is due in somebody's own chat right away."""


def _see(acting: ChatActing) -> ChatDone:
    match acting.state:
        case "ours":
            return ChatDone("ours")
        case "open":
            shared_chats.free_seats(acting.connection, acting.row.id)
            shared_chats.save(acting.connection, replace(acting.row, couple_id=None))
            return ChatDone("open")
        case _:
            return ChatDone("apart")


def _settle(acting: ChatActing) -> ChatDone:
    outcome = joining.settle(acting.tools, acting.connection, acting.row, acting.now)
    return ChatDone(outcome, appointed=outcome == "deciding")


def _hours(acting: ChatActing) -> ChatDone:
    return _as_one_of_them(acting, breaks.hours)


def _call_break(acting: ChatActing, when: str) -> ChatDone:
    done = _as_one_of_them(acting, lambda one: breaks.call_there(one, when))
    told = _FOR_ONE.get(done.outcome)
    return replace(done, effects=(Alert(Line(told)),) if told else ())


def _as_one_of_them(acting: ChatActing, do: Callable[[Acting], Done]) -> ChatDone:
    """What is one person's own to do, done as they tap."""
    by = acting.by
    if by is None:
        raise LookupError("nobody of the two has tapped")
    kept = keeping.open_kept(acting.tools.vault, by) or keeping.Kept()
    done = do(Acting(acting.tools, acting.connection, by, kept, acting.now, ""))
    if done.kept != kept:
        people.keep(acting.connection, by.id, keeping.seal_kept(acting.tools.vault, by, done.kept))
    return ChatDone(done.outcome, appointed=done.appointed)


def _see_card(acting: ChatActing) -> ChatDone:
    return ChatDone(_HOW_OFTEN[acting.kept.every])


def _choose_card(acting: ChatActing, every: str) -> ChatDone:
    return ChatDone(
        "done", kept=ChatKept.model_validate(dict(acting.kept) | {"every": EVERY[every]})
    )


def _choose_language(acting: ChatActing, language: str) -> ChatDone:
    shared_chats.save(acting.connection, replace(acting.row, language=language))
    return ChatDone("done")


Doing = Callable[[ChatActing, Mapping[str, str]], ChatDone]

DOES: Mapping[ActionName, Doing] = {
    "see_shared_chat": lambda acting, _: _see(acting),
    "settle_shared_chat": lambda acting, _: _settle(acting),
    "shared_break_hours": lambda acting, _: _hours(acting),
    "see_card": lambda acting, _: _see_card(acting),
    "choose_card": lambda acting, given: _choose_card(acting, given["every"]),
    "choose_shared_language": lambda acting, given: _choose_language(acting, given["language"]),
    "call_shared_break": lambda acting, given: _call_break(acting, given["when"]),
}


def perform(acting: ChatActing, action: Do) -> ChatDone:
    """Does it, and says how it went."""
    return DOES[action.action](acting, action.given)
