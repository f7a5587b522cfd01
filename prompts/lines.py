"""Lines as somebody wrote them in Fluent: the bot's own of a language, or those of a script."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from fluent.syntax import FluentParser, ast
from fluent.syntax.serializer import serialize_message, serialize_term
from fluent.syntax.visitor import Visitor

from conversations.script import gaps_in
from prompts.diagnostics import Diagnostic
from prompts.patterns import NAME, Pattern, Variants, script_name


@dataclass(frozen=True)
class Lines:
    """The lines of one file.

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
    def patterns(self) -> Mapping[str, Pattern]:
        """Every sound line by its name, ready to be said."""
        return {name: self._pattern(name) for name in self.messages if any(self.variants(name))}

    def _pattern(self, name: str) -> Pattern:
        value = self.messages[name].value
        forms = tuple(self.variants(name))
        if value is None or not _forks(value):
            return forms[0]
        terms = "".join(map(serialize_term, self.terms.values()))
        gaps = sorted({gap for each in forms for gap in gaps_in(each)})
        chosen_by = sorted(self.uses[name].chosen_by)
        source = serialize_message(ast.Message(ast.Identifier(NAME), value)) + terms
        return Variants(source, tuple(gaps), tuple(chosen_by))

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
                yield f"{{{script_name(identifier.name)}}}"
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


def _forks(value: ast.Pattern) -> bool:
    """Whether a line has several forms."""
    expressions = (part.expression for part in value.elements if isinstance(part, ast.Placeable))
    return any(isinstance(each, ast.SelectExpression) for each in expressions)
