"""What a script's `do` does, inside the turn's transaction; how it turned out goes back to it."""

from dataclasses import replace

from bot import breaks, linking, resting
from bot.acting import Acting, Done
from conversations.effects import Do
from storage import erase, people

TERMS = 1
"""The version of what `welcome` asks people to agree to."""


def perform(acting: Acting, action: Do) -> Done:  # noqa: C901 - one line an action
    """Does it, and says how it went."""
    given = action.given
    match action.action:
        case "agree":
            return _agree(acting)
        case "remember_start":
            return Done(acting.row, acting.kept.model_copy(update={"start": given["start"]}))
        case "forget":
            return _forget(acting)
        case "make_invite":
            return linking.make_invite(acting)
        case "revoke_invites":
            return linking.revoke(acting)
        case "decline_link":
            return linking.decline(acting, int(given["guest"]))
        case "accept_invite":
            return linking.accept(acting, given["token"])
        case "confirm_link":
            return linking.confirm(acting, int(given["guest"]))
        case "leave":
            return linking.leave(acting)
        case "undo_leave":
            return linking.undo_leave(acting)
        case "stop":
            return linking.stop(acting)
        case "see_rest":
            return resting.see(acting)
        case "see_long_rest":
            return resting.see_long(acting)
        case "rest":
            return resting.begin(acting, int(given["days"]))
        case "end_rest":
            return resting.end(acting)
        case "break_running":
            return breaks.running(acting)
        case "break_hours":
            return breaks.hours(acting)
        case "call_break":
            return breaks.call(acting, given["when"])
        case "hear_break":
            return breaks.hear(acting, int(given["at"]))
        case "come_back":
            return breaks.come_back(acting)
        case "more_time":
            return breaks.more_time(acting)
        case "end_call_back":
            return breaks.end_call_back(acting)


def _agree(acting: Acting) -> Done:
    people.agree(acting.connection, acting.row.id, TERMS, acting.now)
    return Done(replace(acting.row, agreed_version=TERMS), acting.kept)


def _forget(acting: Acting) -> Done:
    left = erase.forget(acting.connection, acting.tools.vault, acting.row, acting.now)
    return Done(acting.row, acting.kept, erased=tuple(each.message_id for each in left))
