"""The languages of a folder: their files read, checked, and kept compiled."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from conversations.script import Script
from prompts.cache import keep, recall
from prompts.diagnostics import Diagnostic
from prompts.patterns import Language, Pattern
from prompts.words import BASE

OUT_OF_STEP = frozenset({"E302", "E303", "E304", "E310", "E311", "E312"})
"""What tells that a translation is behind the English. A start does not mind: where a line does
not fit, the English stands in."""

Finding = tuple[int, int, str, str]
"""Line, column, code and message."""

Found = tuple[Mapping[str, Pattern], list[Diagnostic]]
"""Lines by name, and what is wrong with them."""


@dataclass(frozen=True)
class Compiled:
    """What came of one file."""

    lines: Mapping[str, Pattern]
    """By name."""
    wrong: tuple[Finding, ...]


_COMPILED: TypeAdapter[Compiled] = TypeAdapter(Compiled)


@dataclass(frozen=True)
class Locales:
    """The languages of a folder.

    Attributes:
        folder: holds `<language>/bot.ftl` and `<language>/scripts/<script>.ftl`.
        cache: where compiled files are kept; None keeps none.
    """

    folder: Path
    cache: Path | None

    def tags(self) -> list[str]:
        """Every language that is begun."""
        begun = {path.parent.name for path in self.folder.glob("*/bot.ftl")}
        return sorted(begun | {path.parent.parent.name for path in self._translations("*")})

    def read(
        self, scripts: Mapping[str, Script], known: frozenset[str]
    ) -> tuple[dict[str, Language], list[Diagnostic]]:
        """The languages that are offered, and what is wrong with any.

        Args:
            scripts: the sound scripts, by name.
            known: the names of all scripts, of those too that could not be read.
        """
        wrong: list[Diagnostic] = []
        languages: dict[str, Language] = {}
        for tag in self.tags():
            own = self._own(tag, wrong)
            scripted = self._scripted(tag, scripts, known, wrong)
            if own is None:
                continue
            languages[tag] = Language(own, scripted)
            wrong += self._untranslated(tag, scripts)
        return languages, wrong

    def own(self, path: Path) -> list[Diagnostic]:
        """What is wrong with one file of the bot's own lines, by itself."""
        wrong: list[Diagnostic] = []
        source = read_text(path, wrong)
        if source is not None:
            _read(self.cache, path, (source, ""), lambda: _own(path, source, None), wrong)
        return wrong

    def translation(
        self, path: Path, script: Script
    ) -> tuple[Mapping[str, Pattern], list[Diagnostic]]:
        """The lines of a script's translation, and what is wrong with them."""
        wrong: list[Diagnostic] = []
        source = read_text(path, wrong)
        if source is None:
            return {}, wrong

        def make() -> Compiled:
            # They bring Fluent, which nothing needs as long as the cache is warm.
            from prompts.lines import Lines  # noqa: PLC0415
            from prompts.script_translations import script_diagnostics  # noqa: PLC0415

            lines = Lines(path.parent.parent.name, str(path), source)
            return _compiled(lines.patterns, script_diagnostics(lines, script))

        return _read(self.cache, path, (source, script.version), make, wrong), wrong

    def _own(self, tag: str, wrong: list[Diagnostic]) -> Mapping[str, Pattern] | None:
        path = self.folder / tag / "bot.ftl"
        base = self.folder / BASE / "bot.ftl"
        if not path.exists():
            return None
        source = read_text(path, wrong)
        english = read_text(base, []) if tag != BASE and base.exists() else None
        if source is None:
            return None
        made = (source, english or "")
        return _read(self.cache, path, made, lambda: _own(path, source, english), wrong)

    def _scripted(
        self,
        tag: str,
        scripts: Mapping[str, Script],
        known: frozenset[str],
        wrong: list[Diagnostic],
    ) -> Mapping[str, Pattern]:
        found: dict[str, Pattern] = {}
        for path in self._translations(tag):
            if path.stem not in known:
                said = f"there is no script {path.stem!r}"
                wrong.append(Diagnostic(str(path), 1, 1, "E312", said))
            if path.stem in scripts:
                lines, problems = self.translation(path, scripts[path.stem])
                wrong += problems
                found |= {f"{path.stem}.{_part(name)}": each for name, each in lines.items()}
        return found

    def _untranslated(self, tag: str, scripts: Iterable[str]) -> Iterator[Diagnostic]:
        for name in scripts if tag != BASE else ():
            if not (self.folder / tag / "scripts" / f"{name}.ftl").exists():
                said = f"the script {name!r} is not translated: scripts/{name}.ftl is missing"
                yield Diagnostic(str(self.folder / tag / "bot.ftl"), 1, 1, "E310", said)

    def _translations(self, tag: str) -> list[Path]:
        return sorted(self.folder.glob(f"{tag}/scripts/*.ftl"))


def read_text(path: Path, wrong: list[Diagnostic]) -> str | None:
    """What a file says; None, and a diagnostic, where it cannot be read."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        wrong.append(Diagnostic(str(path), 1, 1, "E001", f"not readable: {error}"))
        return None


def _own(path: Path, source: str, english: str | None) -> Compiled:
    from prompts.lines import Lines  # noqa: PLC0415
    from prompts.translations import line_diagnostics, translation_diagnostics  # noqa: PLC0415

    lines = Lines(path.parent.name, str(path), source)
    wrong = [*line_diagnostics(lines)]
    if english is not None:
        wrong += translation_diagnostics(lines, Lines(BASE, "", english))
    return _compiled(lines.patterns, wrong)


def _compiled(lines: Mapping[str, Pattern], wrong: Iterable[Diagnostic]) -> Compiled:
    found = sorted({(each.line, each.column, each.code, each.message) for each in wrong})
    return Compiled(lines, tuple(found))


def _read(
    cache: Path | None,
    path: Path,
    source: tuple[str, str],
    make: Callable[[], Compiled],
    wrong: list[Diagnostic],
) -> Mapping[str, Pattern]:
    """What was kept of a file, or is made now."""
    name, whole = ".".join(path.parts[-3:]), "\0".join(source)
    compiled = _recalled(cache, name, whole)
    if compiled is None:
        compiled = make()
        keep(cache, name, whole, _COMPILED.dump_json(compiled).decode())
    wrong += (Diagnostic(str(path), *each) for each in compiled.wrong)
    return compiled.lines


def _recalled(cache: Path | None, name: str, source: str) -> Compiled | None:
    data = recall(cache, name, source)
    if data is None:
        return None
    try:
        return _COMPILED.validate_json(data)
    except ValidationError:
        return None


def _part(name: str) -> str:
    """What a line is called behind its script's name, in its id."""
    return name.replace("__", ".")
