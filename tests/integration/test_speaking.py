"""In which language somebody is spoken to, and how they are spoken of."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot import keeping
from conversations.effects import Line
from prompts.lines import Lines
from prompts.patterns import Language
from prompts.words import Words
from rehearsal.world import ADA, BEN
from tests.rows import person
from tests.shipped import shipped
from tests.stage import Stage

LIEBE = (
    "{ $you ->\n    [feminine] Liebe? { $title }\n    [masculine] Lieber? { $title }\n"
    "   *[other] Du? { $title }\n }"
)


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    """The shipped scripts; what `today` says first tells how somebody is spoken of."""
    german = shipped().words.languages["de"]
    hello = Lines("de", "", f"hello = {LIEBE}\n").patterns["hello"]
    scripted = {**german.scripted, "today.offer.say": hello}
    languages = {**shipped().words.languages, "de": Language(german.own, scripted)}
    stage = Stage(tmp_path, words=replace(shipped(), words=Words(languages)))
    await stage.start()
    yield stage
    await stage.stop()


async def does(stage: Stage, who: int, *whats: str) -> None:
    for what in whats:
        if what == "/start":
            stage.world.start(who)
        elif what.startswith("["):
            stage.world.tap_label(who, who, what.strip("[]"))
        else:
            stage.world.say(who, who, what)
        await stage.settle()


def menu(stage: Stage, who: int) -> str:
    commands = stage.world.commands(who, who)
    told: str = next(each["description"] for each in commands if each["command"] == "today")
    return told


async def test_the_command_menu_speaks_the_language_of_ones_telegram_until_one_chooses(
    stage: Stage,
) -> None:
    stage.world.speak(ADA, "de")
    stage.world.speak(BEN, "fr")
    assert menu(stage, ADA) == "Etwas Kleines für heute"
    assert menu(stage, BEN) == "Something small for today"

    await does(stage, ADA, "/start", "/language", "[English]")
    await does(stage, BEN, "/start", "/language", "[Español]")

    assert menu(stage, ADA) == "Something small for today"
    assert menu(stage, BEN) == "Algo pequeño para hoy"
    stage.world.speak(BEN, "de")
    await stage.restart()
    assert menu(stage, BEN) == "Algo pequeño para hoy"
    assert person(stage.app.tools, BEN).language == "es"


async def test_whoever_forgets_everything_leaves_no_language_in_their_menu(stage: Stage) -> None:
    await does(stage, ADA, "/start", "[Go on]", "[I agree]", "/language", "[Español]")
    await does(stage, ADA, "/forget")
    await does(stage, ADA, "[Borrarlo todo]")

    assert menu(stage, ADA) == "Something small for today"


@pytest.mark.parametrize(
    ("label", "you", "said"),
    [
        ("Wie von einer Frau", "feminine", "Liebe?"),
        ("Wie von einem Mann", "masculine", "Lieber?"),
        ("Keins von beiden", "other", "Du?"),
        ("So lassen", "other", "Du?"),
    ],
)
async def test_somebody_is_spoken_of_as_they_choose_and_it_is_kept_sealed(
    stage: Stage, label: str, you: str, said: str
) -> None:
    stage.world.speak(ADA, "de")
    await does(stage, ADA, "/start", "[Weiter]", "[Ja, einverstanden]", "/settings")
    await does(stage, ADA, "[Andere Seiten]", "[Sprache und Land]", "[Wie ich von dir spreche]")
    await does(stage, ADA, f"[{label}]", "/today")

    row = person(stage.app.tools, ADA)
    kept = keeping.open_kept(stage.app.tools.vault, row)
    assert kept is not None
    assert kept.you == you
    assert row.kept is None or you.encode() not in row.kept
    newest = stage.world.transcript(ADA)[-1]["text"]
    assert newest.startswith(said)


async def test_a_title_in_another_language_waits_in_it(stage: Stage) -> None:
    stage.world.speak(ADA, "es")
    await does(stage, ADA, "/start", "[Seguir]", "[Acepto]", "/bid", "[Un hola]", "/today")

    texts = [each["text"] for each in stage.world.transcript(ADA)]
    assert any(text.startswith("«Algo pequeño»") for text in texts)
    scripts = stage.app.tools.reader("es")
    assert scripts.read(Line("bot.let-go")).text == "Muy bien. Eso queda cerrado."
