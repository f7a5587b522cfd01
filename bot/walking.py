"""Along a path: what is next for a person, by their own doings alone."""

from bot.acting import Acting, Done
from bot.keeping import Kept
from conversations.effects import Line
from conversations.pace import USUAL, is_below
from conversations.paths import UNSAID, next_on, walked_on
from storage import couples


def remember_start(acting: Acting, start: str) -> Done:
    """Keeps the starting point, or that there is none to keep."""
    kept = None if start == UNSAID else start
    return Done(acting.row, acting.kept.model_copy(update={"start": kept}))


def see_next(acting: Acting) -> Done:
    """What comes next, by its neutral title."""
    name = _next(acting)
    if name is None:
        return Done(acting.row, acting.kept, "none")
    title = acting.tools.reader(acting.row.language).read(Line(f"{name}.title")).text
    return Done(acting.row, acting.kept, "found", words={"title": title})


def begin_next(acting: Acting) -> Done:
    """It opens in place of the talk that offered it."""
    name = _next(acting)
    if name is None:
        return Done(acting.row, acting.kept, "none")
    return Done(acting.row, _walked(acting, name), opens=name)


def let_next_go(acting: Acting) -> Done:
    """Not this one: it comes again when all others have."""
    name = _next(acting)
    return Done(acting.row, acting.kept if name is None else _walked(acting, name))


def _walked(acting: Acting, name: str) -> Kept:
    walked = walked_on(acting.kept.walked, name)
    return acting.kept.model_copy(update={"walked": walked})


def _next(acting: Acting) -> str | None:
    library = acting.tools.library
    linked = couples.is_linked(acting.connection, acting.row.id)
    level = acting.kept.pace or USUAL

    def fits(name: str) -> bool:
        script = library.scripts[name]
        return not is_below(level, script.pace) and (linked or script.company == "person")

    return next_on(library.paths.get(acting.kept.start or UNSAID, ()), acting.kept.walked, fits)
