"""/hide: the chat is cleared at once, and for a while nothing comes by itself."""

from bot.acting import Acting, Done
from conversations.effects import Clear, Line
from conversations.local_time import HOUR

QUIET_FOR = 2 * HOUR
"""So long whoever hides the chat may have somebody beside them."""


def hide(acting: Acting) -> Done:
    """What is recent goes from the chat; one line stays, the same for everybody."""
    kept = acting.kept.model_copy(update={"hidden_until": acting.now + QUIET_FOR})
    return Done(acting.row, kept, effects=(Clear(Line("bot.hidden")),))
