"""How long what is stored is kept, in one look.

Turns keep to it (a talk fallen silent, somebody who never agreed), and so does the sweep of each
tick, `bot.tick.forget_old`. docs/privacy.md says the same in words, and a test holds the two
together. What is not here ends by itself: when it was sent, answered, shown, or taken out.
"""

from storage.tables import DAY

SILENT_TALK = 7 * DAY
"""A talk nobody answers closes by itself: words are kept no longer than their talk is alive."""

STRANGER = 7 * DAY
"""Somebody who pressed Start, never agreed and did not come back is erased."""

MESSAGE = 2 * DAY
"""Telegram lets a bot delete a message for 48 hours; after that its id is of no use for tidying."""

BUTTON = 30 * DAY
"""Longer than any wait of a script; later a tap gets the same kind words with or without a row."""

SENT = 30 * DAY
"""How long it is known what became of a message: as long as its buttons can be pressed."""

SEEN_UPDATE = 8 * DAY
"""Telegram keeps an update for a day, and begins a new row of random ids after a quiet week."""

INVITE = 3 * DAY
"""How long a link works."""

LEAVING = DAY
"""How long leaving can be undone; then one's side of the couple goes."""

LATE_ANSWER = 3 * DAY
"""How long an answer outlives its question: after an outage it may be shown late."""

PRESS = DAY
"""For so long it counts that somebody reached out; often is a sign to slow down."""
