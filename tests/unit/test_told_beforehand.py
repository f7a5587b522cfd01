"""Before anybody agrees or makes a link, they have read who can read along, in any language."""

from collections.abc import Iterator, Mapping

import pytest

from bot.render import Reader
from conversations.effects import Line
from conversations.script import Do, Script
from conversations.scripts import Scripts
from tests.shipped import shipped

WORDS, SCRIPTS = shipped().words, shipped().scripts
BEGINS = {"agree", "make_invite"}
"""With these something begins; what is told must stand before."""

TOLD: Mapping[str, tuple[str, ...]] = {
    "en": ("not end-to-end encrypted", "adult", "passcode for Telegram", "Settings → Devices"),
    "de": (
        *("nicht Ende-zu-Ende-verschlüsselt", "Erwachsene"),
        *("Code-Sperre für Telegram", "Einstellungen → Geräte"),
    ),
    "es": (
        *("no están cifrados de extremo a extremo", "adultas"),
        *("código para Telegram", "Ajustes → Dispositivos"),
    ),
}

WAYS_IN = sorted(
    name
    for name, script in SCRIPTS.items()
    if any(isinstance(step, Do) and step.do in BEGINS for step in script.steps.values())
)


def beforehand(script: Script) -> Iterator[str]:
    """The lines of a script that stand before anything begins."""
    for name, step in script.steps.items():
        if isinstance(step, Do) and step.do in BEGINS:
            return
        yield from (line for line in script.lines if line.startswith(f"{script.script}.{name}."))


def missing(script: Script, language: str) -> list[str]:
    """What nobody is told by then."""
    reader = Reader(WORDS, Scripts(SCRIPTS, {}), language)
    gaps = {"name": "Ben"}
    said = " ".join(
        reader.read(Line(line, script.version, gaps)).text for line in beforehand(script)
    )
    return [words for words in TOLD[language] if words not in said]


def test_these_are_the_ways_in() -> None:
    assert WAYS_IN == ["invite", "invited", "shared-join", "welcome"]
    assert TOLD.keys() == set(WORDS.languages)


@pytest.mark.parametrize("language", TOLD)
@pytest.mark.parametrize("name", WAYS_IN)
def test_whoever_begins_was_told_who_can_read_along(name: str, language: str) -> None:
    assert missing(SCRIPTS[name], language) == []


def test_a_page_that_tells_it_too_late_is_found() -> None:
    welcome = SCRIPTS["welcome"]
    steps = {"agree": welcome.steps["agree"], **welcome.steps}
    late = welcome.model_copy(update={"steps": steps})
    assert missing(late, "en") == list(TOLD["en"])
