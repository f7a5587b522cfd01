"""What a person chooses about what comes to them by itself."""

from datetime import time
from typing import Unpack

from bot.acting import Acting, Done
from conversations.effects import Line
from conversations.local_time import next_time, on_the_wall, zone_of
from conversations.nudges import (
    MONTH,
    Asked,
    Choice,
    Nudges,
    Rhythm,
    asking,
    awake,
    calendar_week,
    chosen,
    without,
)
from conversations.pace import EVENING

COME_BACK = "come-back"
REMINDER = "reminder"
LOOK_BACK = "look-back"
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
EVERY: dict[str, Rhythm] = {"weekly": 1, "fewer": 2, "monthly": 4}
_HOW_OFTEN = {every: name for name, every in EVERY.items()}
AHEAD = {"tomorrow": 1, "week": 7}
"""Days."""
WITHIN_A_WEEK = {"tomorrow": 1, "three": 3, "five": 5}
"""Evenings on which a reminder comes before seven days are over."""
_SEVEN = 7


def see_reflection(acting: Acting) -> Done:
    """How often the weekly reflection comes."""
    nudges = acting.kept.nudges
    if not nudges.reflection:
        return Done(acting.row, acting.kept, "off")
    outcome = "silent" if nudges.silent else _HOW_OFTEN[nudges.every]
    return Done(acting.row, acting.kept, outcome)


def see_round(acting: Acting) -> Done:
    """Whether the reflection asks this time how often it is to come."""
    asks = acting.kept.nudges.turns == 0
    return Done(acting.row, acting.kept, "ask" if asks else "leave")


def choose_reflection(acting: Acting, every: str) -> Done:
    """The reflection comes so often, from its next moment on."""
    return _choose(acting, reflection=True, every=EVERY[every])


def end_reflection(acting: Acting) -> Done:
    """No further reflection comes."""
    return _choose(acting, reflection=False)


def go_on(acting: Acting) -> Done:
    """The reflection goes on as it is."""
    return _choose(acting)


def choose_day(acting: Acting, day: str) -> Done:
    """The reflection's day."""
    return _choose(acting, day=DAYS.index(day))


def choose_hour(acting: Acting, hour: str) -> Done:
    """The reflection's hour."""
    begin, end = acting.kept.nudges.waking
    chosen = time(time.fromisoformat(hour).hour)
    if chosen < begin or chosen.hour >= end.hour:
        return Done(acting.row, acting.kept, "outside")
    return _choose(acting, hour=chosen.hour)


def choose_waking(acting: Acting, begin: str, end: str) -> Done:
    """Nothing comes by itself outside these times of the day."""
    waking = (time.fromisoformat(begin), time.fromisoformat(end))
    try:
        return _done(acting, awake(acting.kept.nudges, waking))
    except ValueError:
        return Done(acting.row, acting.kept, "short")


def choose_reveal_hour(acting: Acting, hour: str) -> Done:
    """When the person likes to be shown what both have answered."""
    begin, end = acting.kept.nudges.waking
    chosen = time.fromisoformat(hour)
    if not begin <= chosen < end:
        return Done(acting.row, acting.kept, "outside")
    return Done(acting.row, acting.kept.model_copy(update={"reveal": chosen}))


def see_sound(acting: Acting) -> Done:
    """Whether what comes by itself may ring."""
    return Done(acting.row, acting.kept, "on" if acting.kept.nudges.sound else "off")


def choose_sound(acting: Acting, sound: str) -> Done:
    """Whether what comes by itself may ring."""
    nudges = acting.kept.nudges.model_copy(update={"sound": sound == "on"})
    return _done(acting, nudges)


def see_hours(acting: Acting) -> Done:
    """The day and the hours in force, in words."""
    nudges, reader = acting.kept.nudges, acting.tools.reader(acting.row.language)
    begin, end = nudges.waking
    words = {
        "its_day": reader.read(Line(f"bot.day-{DAYS[nudges.day]}")).text,
        "its_hour": f"{nudges.hour:02}:00",
        "quiet_from": f"{end:%H:%M}",
        "quiet_until": f"{begin:%H:%M}",
        "shown_at": f"{acting.kept.reveal:%H:%M}",
    }
    return Done(acting.row, acting.kept, words=words)


def come_back_once(acting: Acting, when: str) -> Done:
    """Something opens once by itself, tomorrow evening or in a week."""
    return _ask_once(acting, Asked(script=COME_BACK, at=evening(acting, AHEAD[when]), why="once"))


def see_monthly(acting: Acting) -> Done:
    """Whether a look back comes by itself."""
    asked = any(each.why == "moments" for each in acting.kept.nudges.asked)
    return Done(acting.row, acting.kept, "on" if asked else "off")


def choose_monthly(acting: Acting, monthly: str) -> Done:
    """A look back comes by itself every fourth week, or no more."""
    nudges = without(acting.kept.nudges, "moments")
    if monthly == "on":
        at = evening(acting, MONTH.days)
        nudges = asking(nudges, Asked(script=LOOK_BACK, at=at, why="moments"))
    return _done(acting, nudges)


def remind_once(acting: Acting) -> Done:
    """A reminder opens once by itself, on one of the next evenings; it names what asked for it."""
    return _remind(acting, _free_evening(acting), f"{acting.script}.title")


def remind_of(acting: Acting, act: str) -> Done:
    """The same with an act: what a card or a step says; the title, if the newest has no such."""
    deck, _, card = act.partition("/")
    name = acting.script
    line = f"{name}.cards.{deck}.{card}.act" if card else f"{name}.{act}.say"
    known = line in acting.tools.library.scripts[name].lines
    return _remind(acting, _free_evening(acting), line if known else f"{name}.title")


def remind_in(acting: Acting, when: str) -> Done:
    """The same before seven days are over: on this evening, or the nearest one that has room."""
    wanted = WITHIN_A_WEEK[when]
    nearest = sorted(range(1, _SEVEN), key=lambda days: abs(days - wanted))
    free = (days for days in nearest if _is_free(acting, evening(acting, days)))
    at = evening(acting, next(free, wanted))
    return _remind(acting, at, f"{acting.script}.title")


def _remind(acting: Acting, at: int, line: str) -> Done:
    words = acting.tools.reader(acting.row.language).read(Line(line)).text
    return _ask_once(acting, Asked(script=REMINDER, at=at, why="once", words={"act": words}))


def _ask_once(acting: Acting, asked: Asked) -> Done:
    return _done(acting, asking(acting.kept.nudges, asked))


def _free_evening(acting: Acting) -> int:
    """Tomorrow's, or the first of next week if this one has had its nudge."""
    tomorrow = evening(acting, 1)
    if _is_free(acting, tomorrow):
        return tomorrow
    return evening(acting, 7 - on_the_wall(acting.now, zone_of(acting.row.zone)).weekday())


def _is_free(acting: Acting, at: int) -> bool:
    """Whether that week has not had its nudge."""
    week = calendar_week(on_the_wall(at, zone_of(acting.row.zone)))
    return week > (acting.kept.nudges.slot or 0)


def evening(acting: Acting, days: int) -> int:
    """The evening so many days ahead, on the person's wall."""
    return next_time(acting.now, EVENING, zone_of(acting.row.zone), days=days)


def _choose(acting: Acting, **choice: Unpack[Choice]) -> Done:
    return _done(acting, chosen(acting.kept.nudges, acting.now, **choice))


def _done(acting: Acting, nudges: Nudges) -> Done:
    return Done(acting.row, acting.kept.model_copy(update={"nudges": nudges}))
