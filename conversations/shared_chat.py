"""The shared chat. Nothing that anybody writes there is taken in; every answer is constant."""

from conversations.effects import Effect, Line, Move, Tell, Withdraw
from conversations.events import Added, Addressed, GroupEvent, Migrated, Removed


def answer(event: GroupEvent) -> tuple[Effect, ...]:
    """What the shared chat is answered with."""
    match event:
        case Added():
            return (Tell(Line("bot.group-hello")),)
        case Addressed(command="help"):
            return (Tell(Line("bot.group-help")),)
        case Addressed():
            return (Tell(Line("bot.group-answer")),)
        case Removed():
            return (Withdraw(),)
        case Migrated(to_chat=to_chat):
            return (Move(to_chat),)
