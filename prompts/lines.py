"""The bot's own lines, one Fluent file a language: `locales/<language>/bot.ftl`."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from prompts.diagnostics import Diagnostic


@dataclass(frozen=True)
class Lines:
    """The lines of one language.

    Attributes:
        language: its tag, such as `en` or `pt-BR`.
        path: the file they were read from.
        source: the text of that file.
    """

    language: str
    path: str
    source: str

    @cached_property
    def resource(self) -> ast.Resource:
        """The file as Fluent reads it."""
        return FluentParser(with_spans=True).parse(self.source)

    @cached_property
    def messages(self) -> Mapping[str, ast.Message]:
        """Every line by its name."""
        found = (each for each in self.resource.body if isinstance(each, ast.Message))
        return {each.id.name: each for each in found}

    @cached_property
    def terms(self) -> Mapping[str, ast.Term]:
        """Every term, by its name without the hyphen."""
        found = (each for each in self.resource.body if isinstance(each, ast.Term))
        return {each.id.name: each for each in found}

    @cached_property
    def uses(self) -> Mapping[str, "Uses"]:
        """What each line is filled with."""
        return {name: _uses(message) for name, message in self.messages.items()}

    @cached_property
    def _bundle(self) -> FluentBundle:
        bundle = FluentBundle([self.language], use_isolating=False)
        bundle.add_resource(self.resource)
        return bundle

    def pattern(self, name: str, values: Mapping[str, str]) -> str:
        """A line with its gaps still open, as `{name}`, in the variant that fits the values.

        Raises:
            KeyError: there is no such line.
        """
        uses = self.uses[name]
        message = self._bundle.get_message(name)
        if message.value is None:
            raise KeyError(name)
        filled: dict[str, str | int] = {gap: f"{{{gap}}}" for gap in uses.shown}
        filled |= {gap: _selecting(values.get(gap, "")) for gap in uses.chosen_by}
        text, _ = self._bundle.format_pattern(message.value, filled)
        return str(text)

    def variants(self, name: str) -> Iterator[str]:
        """Every form that a line can take, with its gaps still open."""
        value = self.messages[name].value
        yield from self._variants(value) if value is not None else ()

    def _variants(self, pattern: ast.Pattern) -> Iterator[str]:
        for parts in product(*(tuple(self._forms(each)) for each in pattern.elements)):
            yield "".join(parts)

    def _forms(self, element: ast.TextElement | ast.Placeable) -> Iterator[str]:
        match element.value if isinstance(element, ast.TextElement) else element.expression:
            case str(text):
                yield text
            case ast.VariableReference(id=identifier):
                yield f"{{{identifier.name}}}"
            case ast.StringLiteral() | ast.NumberLiteral() as literal:
                yield str(literal.parse()["value"])
            case ast.TermReference(id=identifier) if identifier.name in self.terms:
                yield from self._variants(self.terms[identifier.name].value)
            case ast.SelectExpression(variants=variants):
                for variant in variants:
                    yield from self._variants(variant.value)
            case _:  # refused elsewhere
                yield "…"

    def at(self, offset: int, code: str, message: str) -> Diagnostic:
        """A diagnostic at an offset into the file."""
        before = self.source[:offset]
        line, column = before.count("\n") + 1, offset - before.rfind("\n")
        return Diagnostic(self.path, line, column, code, message)


@dataclass(frozen=True)
class Uses:
    """The variables of a line: those shown in it, and those its variants are chosen by."""

    shown: frozenset[str]
    chosen_by: frozenset[str]


class _Variables(Visitor):
    def __init__(self) -> None:
        self.shown: set[str] = set()
        self.chosen_by: set[str] = set()

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        if isinstance(node.selector, ast.VariableReference):
            self.chosen_by.add(node.selector.id.name)
        for variant in node.variants:
            self.visit(variant)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.shown.add(node.id.name)


def _uses(message: ast.Message) -> Uses:
    variables = _Variables()
    variables.visit(message)
    return Uses(frozenset(variables.shown - variables.chosen_by), frozenset(variables.chosen_by))


def _selecting(value: str) -> str | int:
    """A value to choose a variant by.

    Only letters and digits: where it is shown too, it goes around the gaps, and so nothing in it
    may be read as markup.
    """
    if value.isascii() and value.isdigit():
        return int(value)
    return value if value.isalpha() else ""
