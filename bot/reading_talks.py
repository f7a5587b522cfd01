"""Open talks as their person may read them: by titles and labels, never by the names of scripts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from bot import keeping, mine
from bot.acting import Acting
from bot.keeping import Answered
from bot.render import Reader
from conversations.effects import Line
from conversations.local_time import on_the_wall
from conversations.moment_actions import MOMENT_ACTIONS
from conversations.script import Ask, AskBoth, Script, fields_of, gaps_in
from conversations.talk import Place, Talk
from storage.talks import TalkRow

_MOST = 80
"""Characters of a card that names itself."""
_OWN = frozenset(
    name
    for action in MOMENT_ACTIONS.values()
    for names in action.gives.values()
    for name in names
    if name != "which"
)
"""Variables in which an action gives somebody's own words."""
_THEIRS = ".theirs"


@dataclass(frozen=True)
class Readable:
    """The talks of a person that can be opened, and how they read."""

    reader: Reader
    opened: tuple[tuple[TalkRow, Talk], ...]

    @classmethod
    def of(cls, acting: Acting, rows: Iterable[TalkRow]) -> "Readable":
        """Those of these rows that can be opened."""
        tools = acting.tools
        found = [(row, keeping.open_talk(tools.vault, acting.row.key_id, row)) for row in rows]
        opened = tuple((row, talk) for row, talk in found if talk is not None)
        scripts = tools.scripts_for(acting.connection, (talk for _, talk in opened))
        reader = Reader(tools.library.words, scripts, acting.row.language, acting.kept.you)
        return cls(reader, opened)

    def pages(self) -> Iterator[mine.OpenPage]:
        """Each open talk, without the words that are in it."""
        for row, talk in self.opened:
            values = [item for place in _places(talk) for item in self._tapped(place, page=True)]
            yield mine.OpenPage(
                number=row.id,
                title=self._title(talk),
                since=on_the_wall(talk.shown_at or row.touched_at, UTC),
                parked=row.parked,
                until=self._until(row, talk),
                tapped=tuple(dict.fromkeys(values)),
            )

    def words(self) -> Iterator[mine.Words]:
        """What was typed on each page, and what each shows of somebody's words."""
        for row, talk in self.opened:
            found = dict.fromkeys(item for place in _places(talk) for item in self._found(place))
            for kind, words in found:
                yield mine.Words(
                    number=row.id, kind=kind, title=self._title(talk), shared=False, words=words
                )

    def answer(self, answered: Answered) -> str:
        """What somebody answered, and on which card."""
        typed = (answered.answer,) if answered.typed else ()
        return "\n".join((*self._tapped(answered.place), *typed)) or answered.answer

    def _title(self, talk: Talk) -> str:
        return self.reader.label(Line(f"{talk.place.script}.title", talk.place.version))

    def _until(self, row: TalkRow, talk: Talk) -> datetime | None:
        """When it goes on; of a question for two that follows from the hours of both."""
        script = self._script(talk.place)
        step = script.steps.get(talk.place.step) if script else None
        for_two = step is None or isinstance(step, AskBoth)
        return None if row.due_at is None or for_two else on_the_wall(row.due_at, UTC)

    def _script(self, place: Place) -> Script | None:
        try:
            return self.reader.scripts.of(place)
        except KeyError:
            return None

    def _tapped(self, place: Place, *, page: bool = False) -> Iterator[str]:
        """What was tapped; on a page without the answer that waits there, which is shown alone."""
        script = self._script(place)
        if script is None:
            return
        for_two = {name for name, _, asked in _questions(script) if isinstance(asked, AskBoth)}
        for name, value in place.values.items():
            line = _line_of(script, name, value)
            hidden = name.endswith(_THEIRS) or (page and name in for_two)
            if line is not None and not hidden:
                words = self.reader.label(line)
                yield words if len(words) <= _MOST else f"{words[:_MOST].rsplit(' ', 1)[0]} …"

    def _found(self, place: Place) -> Iterator[tuple[mine.Kind, str]]:
        script = self._script(place)
        if script is None:
            return
        typed = {name for name, _, asked in _questions(script) if asked.takes_typing}
        shown = {gap for text in script.lines.values() for gap in gaps_in(text)}
        theirs = {each for each in shown if each in script.takes or each in _OWN}
        for name, words in place.words.items():
            if name in typed:
                yield "typed", words
            elif (name in theirs or name.endswith(_THEIRS)) and words:
                yield "shown", words


def titled(acting: Acting, script: str) -> str:
    """The title of a page; nothing, if there is none of this name any more."""
    known = script in acting.tools.library.scripts
    reader = acting.tools.reader(acting.row.language)
    return reader.label(Line(f"{script}.title")) if known else ""


def _places(talk: Talk) -> Iterator[Place]:
    for standing in (talk.standing, *talk.history):
        yield from (standing.place, *standing.callers)


def _questions(script: Script) -> Iterator[tuple[str, str, Ask | AskBoth]]:
    """Each question of a script: its variable, its step, and itself."""
    for step_name, step in script.steps.items():
        match step:
            case Ask(ask=name) | AskBoth(ask_both=name):
                yield name, step_name, step


def _line_of(script: Script, name: str, value: str) -> Line | None:
    """The words of a button, or the first ones of a card."""
    if "/" in value:
        deck, _, card = value.partition("/")
        fields = iter(fields_of(script.cards.get(deck, {}).get(card, {})))
        named = (f"{script.script}.cards.{deck}.{card}.{field}" for field in fields)
        return next((Line(each, script.version) for each in named), None)
    for asked, step, question in _questions(script):
        if asked == name and value in question.choices:
            return Line(f"{script.script}.{step}.choices.{value}", script.version)
    return None
