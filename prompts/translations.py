"""Whether the bot's own lines are sound, and whether each language says what English says."""

from collections.abc import Iterator

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from prompts.diagnostics import Diagnostic
from prompts.lines import Lines
from prompts.tone import BUTTON_LIMIT, misused_marks, tone


def line_diagnostics(lines: Lines) -> Iterator[Diagnostic]:
    """What is wrong with the lines of one language by themselves."""
    yield from _syntax(lines)
    yield from _twice(lines)
    for name, message in lines.messages.items():
        start = _start(message)
        variants = tuple(lines.variants(name))
        if not variants or not all(words.strip() for words in variants):
            yield lines.at(start, "E306", f"the line {name!r} has no words")
        found = {problem for words in variants for problem in _worded(lines, name, words)}
        for code, text in sorted(found):
            yield lines.at(start, code, f"{text} in the line {name!r}")
    references = _References(lines)
    references.visit(lines.resource)
    yield from references.wrong


def translation_diagnostics(lines: Lines, base: Lines) -> Iterator[Diagnostic]:
    """What a language lacks or has too much of, beside English."""
    for name in base.messages:
        if name not in lines.messages:
            yield lines.at(0, "E302", f"the line {name!r} is not translated")
    for name, message in lines.messages.items():
        start = _start(message)
        if name not in base.messages:
            yield lines.at(start, "E303", f"there is no line {name!r} in English")
            continue
        here, there = lines.uses[name], base.uses[name]
        every = here.shown | here.chosen_by, there.shown | there.chosen_by
        for gap in sorted((there.shown - every[0]) | (every[0] - every[1])):
            verb = "loses" if gap in there.shown else "invents"
            yield lines.at(start, "E304", f"the line {name!r} {verb} the gap ${gap}")


def _start(entry: ast.Message | ast.Term) -> int:
    """Where an entry's name stands; its own span begins with the comment above."""
    span = entry.id.span
    return span.start if span else 0


def _syntax(lines: Lines) -> Iterator[Diagnostic]:
    for entry in lines.resource.body:
        if isinstance(entry, ast.Junk):
            for note in entry.annotations:
                start = note.span.start if note.span else 0
                yield lines.at(start, "E301", f"not Fluent: {note.message}")


def _twice(lines: Lines) -> Iterator[Diagnostic]:
    seen: set[str] = set()
    for entry in lines.resource.body:
        if isinstance(entry, ast.Message | ast.Term):
            name = entry.id.name if isinstance(entry, ast.Message) else f"-{entry.id.name}"
            if name in seen:
                yield lines.at(_start(entry), "E307", f"the line {name!r} is here twice")
            seen.add(name)


def _worded(lines: Lines, name: str, words: str) -> Iterator[tuple[str, str]]:
    yield from misused_marks(words)
    yield from tone(words, lines.language)
    if name.startswith("control-") and len(words) > BUTTON_LIMIT:
        yield "E202", f"{len(words)} characters; a button holds {BUTTON_LIMIT}"


class _References(Visitor):
    """Only variables and plain terms are used: nothing that can fail while a person waits."""

    def __init__(self, lines: Lines) -> None:
        self.lines = lines
        self.wrong: list[Diagnostic] = []

    def refuse(self, node: ast.SyntaxNode, message: str) -> None:
        start = node.span.start if node.span else 0
        self.wrong.append(self.lines.at(start, "E305", message))

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        if node.id.name not in self.lines.terms:
            self.refuse(node, f"there is no term -{node.id.name}")
        elif node.arguments or node.attribute:
            self.refuse(node, "a term is used as it is, without arguments or attributes")

    def visit_Term(self, node: ast.Term) -> None:  # noqa: N802
        if any(isinstance(part, ast.Placeable) for part in node.value.elements):
            self.refuse(node, f"the term -{node.id.name} is more than plain words")

    def visit_Attribute(self, node: ast.Attribute) -> None:  # noqa: N802
        self.refuse(node, f"nothing reads the attribute .{node.id.name}")

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.refuse(node, f"write out the line {node.id.name!r}, or make it a term")

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802
        self.refuse(node, f"the function {node.id.name} is not there")
