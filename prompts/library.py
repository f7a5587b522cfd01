"""Everything that people read, read and checked once, at start."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from conversations.helplines import Countries
from conversations.paths import Paths
from conversations.promises import Promises
from conversations.questions import Keywords
from conversations.safety import CrisisWords
from conversations.script import Script
from prompts.cache import keep, recall
from prompts.crisis import crisis_words
from prompts.crossing import crossing_problems, path_problems
from prompts.diagnostics import Diagnostic, Problem
from prompts.helplines import HELPLINES, helplines, unnamed
from prompts.keywords import read_keywords
from prompts.languages import OUT_OF_STEP, Locales, read_text
from prompts.patterns import Language
from prompts.wording import read_promises
from prompts.words import BASE, Words

PATHS = "paths.yaml"
"""The file with the paths, beside the scripts."""

_T = TypeVar("_T")
_SCRIPT = TypeAdapter(Script)
_PATHS: TypeAdapter[Paths] = TypeAdapter(Paths)

SHIPPED = Path(__file__).parent
"""The folder with the scripts and locales that come with the product."""


@dataclass(frozen=True)
class Library:
    """All scripts by name, and the words in every language."""

    scripts: Mapping[str, Script]
    words: Words
    keywords: Mapping[str, Keywords] = field(default_factory=dict)
    """How people ask the common questions, by language."""
    crisis: CrisisWords = field(default_factory=CrisisWords)
    """Those of every language: people do not keep to one."""
    countries: Countries = field(default_factory=dict)
    """Whom somebody can call."""
    promises: Mapping[str, Promises] = field(default_factory=dict)
    """How promises are worded, by language; not every language has it."""

    def promises_in(self, language: str) -> Promises | None:
        """How promises are worded in a language such as `en` or `pt-BR`, if that is known."""
        return self.promises.get(language) or self.promises.get(language.partition("-")[0])

    paths: Paths = field(default_factory=dict)


class BrokenScripts(Exception):
    """Something in the scripts or locales is wrong; nothing of it is used."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        super().__init__("\n".join(map(str, diagnostics)))
        self.diagnostics = diagnostics


@dataclass
class _Found:
    """What has been read so far."""

    cache: Path | None = None
    scripts: dict[str, Script] = field(default_factory=dict)
    """By file."""
    paths: dict[str, Paths] = field(default_factory=dict)
    """By file."""
    languages: dict[str, Language] = field(default_factory=dict)
    """By tag."""
    keywords: dict[str, Keywords] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)
    crisis: CrisisWords = field(default_factory=CrisisWords)
    countries: Countries = field(default_factory=dict)
    promises: dict[str, Promises] = field(default_factory=dict)
    """By language."""
    wrong: list[Diagnostic] = field(default_factory=list)


def load(folder: Path, cache: Path | None) -> Library:
    """The library in a folder.

    Args:
        folder: holds `scripts/*.yaml` and `locales/`, with lists of words in them, and, if there
            are paths, `paths.yaml`.
        cache: where what is compiled is kept between starts; None keeps none.

    Raises:
        BrokenScripts: with everything that is wrong, not only the first. A translation that is
            behind the English is not: there English stands in.
    """
    found = _Found(cache)
    _read_folder(found, folder)
    if BASE not in found.languages:
        path = str(folder / "locales" / BASE / "bot.ftl")
        found.wrong.append(Diagnostic(path, 1, 1, "E001", "the bot's own lines are not here"))
    wrong = {each for each in found.wrong if each.code not in OUT_OF_STEP}
    if wrong:
        raise BrokenScripts(tuple(sorted(wrong)))
    scripts = {script.script: script for script in found.scripts.values()}
    words, paths = Words(found.languages), next(iter(found.paths.values()), {})
    return Library(
        scripts, words, found.keywords, found.crisis, found.countries, found.promises, paths
    )


def check(paths: Iterable[Path], cache: Path | None = None) -> tuple[Diagnostic, ...]:
    """Everything that is wrong in files and folders.

    A file is checked by itself, a translation against its script. In a folder, scripts are checked
    against each other too, and languages against English.

    Args:
        paths: the files and folders.
        cache: where what is compiled is kept; None keeps none.
    """
    found = _Found(cache)
    for path in paths:
        if path.is_dir():
            inside = _Found(cache)
            _read_folder(inside, path)
            found.wrong += inside.wrong
        elif path.suffix == ".ftl":
            found.wrong += _lone_lines(path, cache)
        elif path.name == PATHS:
            _read_paths(found, path)
        elif path.suffix == ".toml":
            _read_list(found, path)
        else:
            _read_script(found, path)
    return tuple(sorted(set(found.wrong)))


def _read_folder(found: _Found, folder: Path) -> None:
    for path in sorted(_inside(folder, "scripts").glob("*.yaml")):
        if path.name != PATHS:
            _read_script(found, path)
    if (folder / PATHS).exists():
        _read_paths(found, folder / PATHS)
    scripts = {script.script: script for script in found.scripts.values()}
    locales = Locales(_inside(folder, "locales"), found.cache)
    found.languages, wrong = locales.read(scripts, frozenset(found.names))
    found.wrong += wrong
    for path in sorted(locales.folder.glob("*/*.toml")):
        _read_list(found, path)
    if (locales.folder / HELPLINES).exists():
        _read_helplines(found, locales.folder / HELPLINES, named=True)
    found.wrong += _between_scripts(found)


def _inside(folder: Path, name: str) -> Path:
    return folder / name if (folder / name).is_dir() else folder


def _read_script(found: _Found, path: Path) -> None:
    found.names.add(path.stem)
    source = read_text(path, found.wrong)
    if source is None:
        return
    script = _recalled(_SCRIPT, found.cache, path.name, source)
    if script is None:
        # It brings the YAML reader, which nothing needs as long as the cache is warm.
        from prompts.compiler import compile_script  # noqa: PLC0415

        compiled = compile_script(str(path), source)
        found.wrong += compiled.diagnostics
        script = compiled.script
        if script is not None:
            keep(found.cache, path.name, source, script.model_dump_json(by_alias=True))
    if script is not None:
        found.scripts[str(path)] = script


def _read_paths(found: _Found, path: Path) -> None:
    source = read_text(path, found.wrong)
    if source is None:
        return
    paths = _recalled(_PATHS, found.cache, PATHS, source)
    if paths is None:
        from prompts.paths import compile_paths  # noqa: PLC0415

        paths, wrong = compile_paths(str(path), source)
        found.wrong += wrong
        if not wrong:
            keep(found.cache, PATHS, source, _PATHS.dump_json(paths).decode())
    found.paths[str(path)] = paths


def _read_list(found: _Found, path: Path) -> None:
    """A list of words, told by its file's name; beside the languages lies that of helplines."""
    if path.name == HELPLINES and path.parent.name == "locales":
        return _read_helplines(found, path)
    match path.stem:
        case "questions":
            _read_keywords(found, path)
        case "crisis":
            _read_crisis(found, path)
        case "promises":
            _read_promises(found, path)


def _read_keywords(found: _Found, path: Path) -> None:
    source = read_text(path, found.wrong)
    if source is not None:
        read = read_keywords(str(path), source)
        found.keywords[path.parent.name] = read.keywords
        found.wrong += read.diagnostics


def _read_crisis(found: _Found, path: Path) -> None:
    source = read_text(path, found.wrong)
    if source is None:
        return
    name = f"{path.parent.name}.{path.name}"
    known = recall(found.cache, name, source) is not None
    match crisis_words(path, source, known=known):
        case CrisisWords() as words:
            found.crisis += words
            if not known:
                keep(found.cache, name, source, "sound")
        case diagnostics:
            found.wrong += diagnostics


def _read_helplines(found: _Found, path: Path, *, named: bool = False) -> None:
    """Their names are in the languages: a file by itself has none."""
    source = read_text(path, found.wrong)
    if source is None:
        return
    listed = helplines(path, source)
    if isinstance(listed, tuple):
        found.wrong += listed
        return
    found.countries = listed
    if named and BASE in found.languages:
        found.wrong += unnamed(path, source, listed, found.languages[BASE].own)


def _read_promises(found: _Found, path: Path) -> None:
    source = read_text(path, found.wrong)
    if source is None:
        return
    promises = read_promises(str(path), source)
    if isinstance(promises, Promises):
        found.promises[path.parent.name] = promises
    else:
        found.wrong += promises


def _recalled(kind: TypeAdapter[_T], cache: Path | None, name: str, source: str) -> _T | None:
    data = recall(cache, name, source)
    if data is None:
        return None
    try:
        return kind.validate_json(data)
    except ValidationError:
        return None


def _lone_lines(path: Path, cache: Path | None) -> list[Diagnostic]:
    """A translation lies in `locales/<language>/scripts`, beside the folder with the scripts."""
    locales = Locales(path.parent.parent, cache)
    if path.parent.name != "scripts":
        return locales.own(path)
    found = _Found(cache)
    english = path.absolute().parents[3] / "scripts" / f"{path.stem}.yaml"
    if not english.exists():
        said = f"there is no script {path.stem!r}"
        return [Diagnostic(str(path), 1, 1, "E312", said)]
    _read_script(found, english)
    return next(
        (locales.translation(path, script)[1] for script in found.scripts.values()), found.wrong
    )


def _between_scripts(found: _Found) -> Iterator[Diagnostic]:
    for path, problem in _crossing(found):
        from prompts.source import Source, read  # noqa: PLC0415

        source = read(path, Path(path).read_text(encoding="utf-8"))
        if isinstance(source, Source):
            yield source.locate(problem)


def _crossing(found: _Found) -> Iterator[tuple[str, Problem]]:
    known = frozenset(found.names)
    yield from crossing_problems(found.scripts, known)
    named = {script.script: script for script in found.scripts.values()}
    for path, paths in found.paths.items():
        yield from ((path, problem) for problem in path_problems(paths, named, known))
