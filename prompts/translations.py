"""Whether the bot's own lines are sound, and whether each language says what English says."""

import re
from collections.abc import Iterator
from hashlib import sha256

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from prompts.diagnostics import Diagnostic
from prompts.lines import Lines
from prompts.lint import ALERT_LIMIT
from prompts.markup import units
from prompts.patterns import GENDERS, YOU
from prompts.tone import BUTTON_LIMIT, misused_marks, tone

_NOTED = re.compile(r"en ([0-9a-f]{8})")

ALERTS = (
    *("old-button", "group-old-button", "group-crowded-tap", "group-not-yours"),
    *("group-not-joined", "group-break-only-you", "group-break-running"),
)
"""The lines that a tap is answered with."""


def form_diagnostics(lines: Lines) -> Iterator[Diagnostic]:
    """What is wrong with a file as Fluent, whatever it says."""
    yield from _syntax(lines)
    yield from _twice(lines)
    for name, message in lines.messages.items():
        variants = tuple(lines.variants(name))
        if not variants or not all(words.strip() for words in variants):
            yield lines.at(start_of(message), "E306", f"the line {name!r} has no words")
    references = _References(lines)
    references.visit(lines.resource)
    yield from references.wrong


def line_diagnostics(lines: Lines) -> Iterator[Diagnostic]:
    """What is wrong with the bot's own lines in one language, by themselves."""
    yield from form_diagnostics(lines)
    for name, message in lines.messages.items():
        variants = lines.variants(name)
        found = {problem for words in variants for problem in _worded(lines, name, words)}
        for code, text in sorted(found):
            yield lines.at(start_of(message), code, f"{text} in the line {name!r}")


def translation_diagnostics(lines: Lines, base: Lines) -> Iterator[Diagnostic]:
    """What the bot's own lines in a language lack or have too much of, beside English."""
    for name in base.messages:
        if name not in lines.messages:
            yield lines.at(0, "E302", f"the line {name!r} is not translated")
    for name, message in lines.messages.items():
        start = start_of(message)
        if name not in base.messages:
            yield lines.at(start, "E303", f"there is no line {name!r} in English")
            continue
        here, there = lines.uses[name], base.uses[name]
        every = here.shown | (here.chosen_by - {YOU}), there.shown | there.chosen_by
        for gap in sorted((there.shown - every[0]) | (every[0] - every[1])):
            verb = "loses" if gap in there.shown else "invents"
            yield lines.at(start, "E304", f"the line {name!r} {verb} the gap ${gap}")
        yield from stale(lines, name, english_of(base, name))


def english_of(base: Lines, name: str) -> str:
    """What a translation of one of the bot's own lines is held against: each form, one a line."""
    return "\n".join(base.variants(name))


def digest_of(english: str) -> str:
    """What a translation notes of the English it was made from."""
    return sha256(english.encode()).hexdigest()[:8]


def noted_of(message: ast.Message) -> str | None:
    """What a line notes of the English it was translated from, if it notes anything."""
    noted = _NOTED.fullmatch(message.comment.content or "") if message.comment else None
    return noted[1] if noted else None


def stale(lines: Lines, name: str, english: str) -> Iterator[Diagnostic]:
    """Whether a line was translated from the English that is there now."""
    message = lines.messages[name]
    noted, wanted = noted_of(message), digest_of(english)
    if noted is None:
        said = f"above the line {name!r} stands, and nothing else: # en {wanted}"
        yield lines.at(start_of(message), "E311", said)
    elif noted != wanted:
        said = f"the English of {name!r} has changed; once it fits again, note: # en {wanted}"
        yield lines.at(start_of(message), "E311", said)


def start_of(entry: ast.Message | ast.Term) -> int:
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
                yield lines.at(start_of(entry), "E307", f"the line {name!r} is here twice")
            seen.add(name)


def _worded(lines: Lines, name: str, words: str) -> Iterator[tuple[str, str]]:
    yield from misused_marks(words)
    yield from tone(words, lines.language)
    if name.startswith("control-") and len(words) > BUTTON_LIMIT:
        yield "E202", f"{len(words)} characters; a button holds {BUTTON_LIMIT}"
    if name in ALERTS and units(words) > ALERT_LIMIT:
        yield "E208", f"{units(words)} characters; the answer to a tap holds {ALERT_LIMIT}"


class _References(Visitor):
    """Only variables and plain terms are used: nothing that can fail while a person waits."""

    def __init__(self, lines: Lines) -> None:
        self.lines = lines
        self.wrong: list[Diagnostic] = []

    def refuse(self, node: ast.SyntaxNode, message: str, code: str = "E305") -> None:
        start = node.span.start if node.span else 0
        self.wrong.append(self.lines.at(start, code, message))

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        if node.id.name not in self.lines.terms:
            self.refuse(node, f"there is no term -{node.id.name}")
        elif node.arguments or node.attribute:
            self.refuse(node, "a term is used as it is, without arguments or attributes")

    def visit_Term(self, node: ast.Term) -> None:  # noqa: N802
        if any(isinstance(part, ast.Placeable) for part in node.value.elements):
            self.refuse(node, f"the term -{node.id.name} is more than plain words")

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        by_you = isinstance(node.selector, ast.VariableReference) and node.selector.id.name == YOU
        for variant in node.variants if by_you else ():
            key = variant.key.name if isinstance(variant.key, ast.Identifier) else ""
            if key not in GENDERS or variant.default != (key == GENDERS[-1]):
                known = "[feminine], [masculine] and *[other]"
                self.refuse(variant, f"the forms for ${YOU} are {known}", "E313")
        self.generic_visit(node)

    def visit_Attribute(self, node: ast.Attribute) -> None:  # noqa: N802
        self.refuse(node, f"nothing reads the attribute .{node.id.name}")

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.refuse(node, f"write out the line {node.id.name!r}, or make it a term")

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802
        self.refuse(node, f"the function {node.id.name} is not there")
