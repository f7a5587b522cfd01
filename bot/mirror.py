"""The mirror: what is kept of a person in short pages, and free text one piece at a time.

A page is named by where it stands among the facts, or by what its words are: so that what goes or
comes meanwhile leaves the way through the rest as it is.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from bot import gathering, moments, nudging
from bot.acting import Acting, Done
from bot.facts import Facts
from bot.mine import Mine, Words
from bot.render import PARAGRAPH, Reader
from conversations.mirror_actions import PAGE_LIMIT

_PAGE = 800
"""Characters of a page, as a rule; a long fact may be longer."""
_LONGEST = PAGE_LIMIT - 100
"""Characters of one fact, or of words shown at once; a heading stands above."""
_POINT = "• "


@dataclass(frozen=True)
class Page:
    """A page of facts; or one that says what sort of words there are, with the words."""

    key: str
    text: str
    words: Words | None = None


def see_front(acting: Acting) -> Done:
    """What is told to whoever holds the phone; nothing else is read for it."""
    facts, comes = _facts(acting), nudging.next_planned(acting) is not None
    words = {
        "its_language": facts.language(acting.row.language),
        "its_zone": facts.clock(acting.row.zone),
        "its_opt_in": facts.say("opt-in" if comes else "opt-out"),
    }
    return Done(acting.row, acting.kept, words=words)


def see(acting: Acting) -> Done:
    """The first page."""
    return _turned(acting, _there(acting)[0])


def turn(acting: Acting, which: str) -> Done:
    """The page after this one."""
    there = _there(acting)
    keys = [each.key for each in there]
    # What it was about may be gone meanwhile: then the words follow, from the first.
    ahead = there[keys.index(which) + 1 :] if which in keys else [p for p in there if p.words]
    return _turned(acting, next(iter(ahead), None))


def show(acting: Acting, which: str) -> Done:
    """The words that a page is about."""
    there = _there(acting)
    words = next((each.words for each in there if each.key == which), None)
    if words is None:
        return Done(acting.row, acting.kept, "gone")
    outcome = "own" if words.kind == "moment" else "other"
    return Done(acting.row, acting.kept, outcome, words={"words": words.words, "which": which})


def remove(acting: Acting, which: str) -> Done:
    """A moment is gone for good."""
    words = next((each.words for each in _there(acting) if each.key == which), None)
    if words is not None and words.kind == "moment":
        return moments.remove(acting, words.number)
    return Done(acting.row, acting.kept)


def pages(facts: Facts, all_of_it: Mine) -> list[Page]:
    """Every page there is: the facts, then the words."""
    return [*_of_facts(facts, all_of_it), *_of_words(facts, all_of_it)]


def _of_facts(facts: Facts, all_of_it: Mine) -> Iterator[Page]:
    sections = list(facts.sections(all_of_it))
    empty = [heading for heading, found in sections if not found]
    blocks = [block for heading, found in sections for block in _blocks(heading, found)]
    # Above what nobody is shown.
    blocks[-1:-1] = [facts.say("nothing", what="; ".join(empty))] if empty else []
    for n, text in enumerate(_joined(blocks, PARAGRAPH)):
        yield Page(f"facts/{n}", text)


def _blocks(heading: str, found: list[str]) -> Iterator[str]:
    """What stands below a heading, in as many blocks as it takes."""
    points = [f"{_POINT}{part}" for fact in found for part in _parts(fact)]
    for points_of_block in _joined(points, "\n") if points else ():
        yield f"{heading}\n{points_of_block}"


def _joined(pieces: list[str], between: str) -> Iterator[str]:
    """As many pieces together as fit on a page."""
    page = pieces[0]
    for piece in pieces[1:]:
        if len(page) + len(piece) > _PAGE:
            yield page
            page = piece
        else:
            page += between + piece
    yield page


def _parts(text: str) -> list[str]:
    """A text in as many parts as it takes to show it."""
    return [text[at : at + _LONGEST] for at in range(0, len(text), _LONGEST)]


def _of_words(facts: Facts, all_of_it: Mine) -> Iterator[Page]:
    met: dict[str, int] = {}
    for each in all_of_it.words or ():
        name = f"words-{each.kind}{'-shared' if each.shared else ''}"
        text = facts.say(name, **({"title": each.title} if each.title else {}))
        for part in _parts(each.words):
            key = f"{each.kind}/{each.number}"
            met[key] = met.get(key, 0) + 1
            yield Page(f"{key}/{met[key]}", text, each.model_copy(update={"words": part}))


def _there(acting: Acting) -> list[Page]:
    return pages(_facts(acting), gathering.everything(acting))


def _facts(acting: Acting) -> Facts:
    reader = acting.tools.reader(acting.row.language)
    own = Reader(reader.words, reader.scripts, reader.language, acting.kept.you)
    return Facts.of(own, acting.row.zone)


def _turned(acting: Acting, page: Page | None) -> Done:
    if page is None:
        return Done(acting.row, acting.kept, "end")
    outcome = "facts" if page.words is None else "words"
    return Done(acting.row, acting.kept, outcome, words={"page": page.text, "which": page.key})
