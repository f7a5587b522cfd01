"""Which nudges there are, by the line they begin with, and where somebody asks for each of them."""

from collections.abc import Mapping

_WEEKLY = (
    *("settings.begin", "settings.often", "weekly-choice.how", "weekly-reflection.often"),
    *("together.off", "together.off_too"),
)
_PACE = ("pace", "pace-first")
_REST = (
    *("rest-until.dates", "rest-until.dates_later", "rest.free", "rest.resting"),
    *("it-came-back.after", "hard-night.resting"),
)
_REMINDER = (
    *("weekly-reflection.small", "small-ritual.two", "small-ritual.alone"),
    *("make-a-bid.aloud_then", "say-what-hurts.aloud_then"),
    *("notice-a-bid.today", "answer-a-bid.missed", "repair-check-in.remind"),
    *("new-evidence.act_for_two", "new-evidence.smaller", "new-evidence.once"),
)

OPENS: Mapping[str, tuple[str, ...]] = {
    "weekly-reflection.knock": _WEEKLY,
    "weekly-choice.knock": _WEEKLY,
    "weekly-silence.knock": _WEEKLY,
    "nothing-shared.knock": ("together.off", "together.off_too"),
    "weekly-together.knock": _WEEKLY,
    "reminder.knock": _REMINDER,
    "come-back.knock": ("welcome.once",),
    "repair-seen.knock": ("hearing-a-repair.days",),
    "look-back.knock": ("ordinary-moments.is_off",),
    "rest-over.knock": _REST,
    "pace-again.knock": _PACE,
    "pace-quiet.knock": _PACE,
}
"""By the step that shows first: the steps, or whole scripts, on whose pages it is asked for."""

REVISITS = ("rest-over.knock", "pace-again.knock", "pace-quiet.knock")
"""These come at their date, whatever else that week has brought."""

OWN_HOURS = ("settings.quiet_set",)
"""From then on somebody's quiet hours are others than usual."""
