"""Hiding: the chat shows nothing of what is going on, and nothing of it is lost."""

from collections.abc import Iterable

from conversations.effects import Effect, Line, Remove, Say
from conversations.scripts import Scripts
from conversations.talk import Talk


def is_hidden(talk: Talk) -> bool:
    """Whether it waits without a bubble."""
    return talk.parked and talk.shown_at is None


def put_away(
    scripts: Scripts, talks: Iterable[Talk]
) -> tuple[tuple[Talk, ...], tuple[Effect, ...]]:
    """All open talks wait without a bubble; those that may not tell of themselves are over."""
    away = tuple(_away(scripts, talk) for talk in talks if not is_hidden(talk))
    return away, tuple(Remove(talk.id) for talk in away)


def _away(scripts: Scripts, talk: Talk) -> Talk:
    script = scripts.of(talk.place)
    # What came by itself and was not opened tells nothing, and cannot be opened again otherwise.
    if talk.fronted_at and (script.passing or script.traceless):
        return talk.model_copy(update={"ended": True, "due": None})
    return talk.model_copy(update={"parked": True, "wait": talk.wait + 1, "shown_at": None})


def brought_back(talks: Iterable[Talk], now: int) -> tuple[tuple[Talk, ...], tuple[Effect, ...]]:
    """Each talk that was put away stands in the chat again, as one that waits."""
    hidden = [talk for talk in talks if is_hidden(talk)]
    shown = tuple(talk.model_copy(update={"shown_at": now}) for talk in hidden)
    return shown, tuple(note(talk, fresh=True) for talk in shown)


def note(talk: Talk, *, fresh: bool = False) -> Say:
    """What stands in the chat of a talk that is parked."""
    title = Line(f"{talk.place.script}.title", talk.place.version)
    parked = Line("bot.parked", values={"title": title})
    return Say(talk.id, talk.wait, (parked,), controls=("pick_up", "let_go"), fresh=fresh)
