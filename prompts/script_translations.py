"""Whether a script says in another language what it says in English, and as well."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import combinations
from typing import Any

from conversations.script import Ask, AskBoth, Script, gaps_in
from prompts.bubbles import bubble_problems
from prompts.diagnostics import Diagnostic, Place
from prompts.lines import Lines
from prompts.lint import text_problems
from prompts.markup import units
from prompts.patterns import YOU, script_name
from prompts.shape import Draft, draft
from prompts.texts import texts
from prompts.translations import form_diagnostics, stale, start_of
from prompts.variables import given_in


def name_of(line: str) -> str:
    """How a line of a script, `script.step.part`, is called in its translation."""
    return line.partition(".")[2].replace(".", "__")


def script_diagnostics(lines: Lines, script: Script) -> Iterator[Diagnostic]:
    """Everything that is wrong with a script's translation."""
    pair = _Pair(lines, script)
    yield from form_diagnostics(lines)
    yield from _beside_english(pair)
    yield from _worded(pair)
    yield from _same_buttons(pair)
    for problem in bubble_problems(pair.draft):
        yield pair.at(name_at(problem.place), problem.code, problem.message)


@dataclass(frozen=True)
class _Pair:
    """A script and its translation."""

    lines: Lines
    script: Script

    @cached_property
    def english(self) -> Mapping[str, str]:
        """The English by the names that the translation uses."""
        return {name_of(line): words for line, words in self.script.lines.items()}

    @cached_property
    def forms(self) -> Mapping[str, tuple[str, ...]]:
        """Every form of each line that is there in both."""
        here = (name for name in self.lines.messages if name in self.english)
        return {name: forms for name in here if (forms := tuple(self.lines.variants(name)))}

    @cached_property
    def draft(self) -> Draft:
        """The script in its translated words, each line in its longest form."""
        data = self.script.model_dump(by_alias=True)
        for text in texts(draft(data)):
            forms = self.forms.get(name_at(text.place))
            if forms:
                _inside(data, text.place[:-1])[text.place[-1]] = max(forms, key=units)
        return draft(data)

    def at(self, name: str, code: str, message: str) -> Diagnostic:
        """A diagnostic at a line; at the top for one that is not here."""
        if name not in self.lines.messages:
            return self.lines.at(0, code, f"{message} at the line {name!r}")
        start = start_of(self.lines.messages[name])
        return self.lines.at(start, code, f"{message} in the line {name!r}")


def name_at(place: Place) -> str:
    """How the text at a place of a script is called in its translation."""
    return "__".join(map(str, place[1:] if place[0] == "steps" else place))


def _inside(data: Any, place: Place) -> Any:  # noqa: ANN401
    for key in place:
        data = data[key]
    return data


def _beside_english(pair: _Pair) -> Iterator[Diagnostic]:
    for name in pair.english:
        if name not in pair.lines.messages:
            yield pair.lines.at(0, "E302", f"the line {name!r} is not translated")
    for name, message in pair.lines.messages.items():
        if name not in pair.english:
            said = f"there is no line {name!r} in English"
            yield pair.lines.at(start_of(message), "E303", said)
            continue
        yield from _gaps(pair, name)
        yield from stale(pair.lines, name, pair.english[name])


def _gaps(pair: _Pair, name: str) -> Iterator[Diagnostic]:
    """Every form shows what English shows; forms may be chosen by that, and by `$you`."""
    there = set(gaps_in(pair.english[name]))
    here = [set(gaps_in(words)) for words in pair.forms.get(name, ())]
    chosen_by = set(map(script_name, pair.lines.uses[name].chosen_by)) - {YOU}
    for gap in sorted(set().union(*(there - each for each in here))):
        yield pair.at(name, "E304", f"the gap {{{gap}}} is lost")
    for gap in sorted(set().union(chosen_by, *here) - there):
        yield pair.at(name, "E304", f"the gap {{{gap}}} is invented")


def _worded(pair: _Pair) -> Iterator[Diagnostic]:
    given, language = given_in(pair.draft), pair.lines.language
    for text in texts(pair.draft):
        name = name_at(text.place)
        each = (replace(text, words=words) for words in pair.forms.get(name, ()))
        found = {problem for form in each for problem in text_problems(form, language, given)}
        for code, message in sorted(found):
            yield pair.at(name, code, message)


def _same_buttons(pair: _Pair) -> Iterator[Diagnostic]:
    for step, asked in pair.script.steps.items():
        if not isinstance(asked, Ask | AskBoth):
            continue
        names = [f"{step}__choices__{key}" for key in asked.choices]
        for one, other in combinations((each for each in names if each in pair.forms), 2):
            same = _folded(pair.forms[one]) & _folded(pair.forms[other])
            for label in sorted(same):
                said = f"two buttons say {label!r}, and a typed answer could mean either"
                yield pair.at(other, "E118", said)


def _folded(forms: tuple[str, ...]) -> set[str]:
    return {each.casefold() for each in forms}
