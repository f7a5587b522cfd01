"""P15: the file of what is kept. It has a documented form, and leaves nothing behind but itself."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot import export
from bot.export import Exported
from bot.posting import Pen, Post, ToPerson
from conversations.effects import File
from rehearsal.faults import Fault
from rehearsal.world import ADA
from storage import erase
from storage.database import transaction
from tests.integration.test_delivery import UNCLEAR_AND_ACCEPTED, Wired, wired
from tests.integration.test_mirror import LINKED, lived
from tests.rows import person, rows
from tests.stage import Stage

__all__ = ["wired"]

DOCS = Path(__file__).parents[2] / "docs"
WORDS = '{"words": "Wisteria, and rain"}\n'

A_DAY = """\
Ada: /moment
Ada: Wisteria
Ada: [Keep it]
Ada: [Not now]
Ada: /list
Ada: [Add one]
Ada: A walk to the old harbour
Ada: [Put it on the list]
Ada: [Close]
Ben: /bid
Ben: [A hello]
Ben: [A smile]
Ben: Quack.
Ben: [Yes, I think so]
Ben: [Pass it on]
Ben: [Pass it on]
Ben: [Close]
== 11 min ==
Ada: [Open]
"""


def files(stage: Stage) -> list[bytes]:
    """What is in each file in Ada's chat."""
    shown = [each for each in stage.world.transcript(ADA) if each["media"] == "document"]
    return [stage.world.state.uploads[each["file"]["file_id"]].content for each in shown]


def test_the_form_is_the_one_that_is_documented() -> None:
    written = (DOCS / "export.schema.json").read_text(encoding="utf-8")
    assert written == export.schema()


def test_every_field_has_a_meaning() -> None:
    def meanings(part: Any) -> None:  # noqa: ANN401
        for name, field in part["properties"].items():
            assert "$ref" in field or field.get("description"), name

    described = json.loads(export.schema())
    for part in (described, *described["$defs"].values()):
        meanings(part)


async def test_p15_without_words_none_is_in_it_and_with_them_only_ones_own(tmp_path: Path) -> None:
    for choice in ("Without my words", "With my words"):
        folder = tmp_path / choice
        whats = f"{A_DAY}Ada: /export\nAda: [{choice}]\n"
        async with lived(folder, whats, LINKED) as (stage, _):
            (content,) = files(stage)
            found = Exported.model_validate_json(content)
            words = found.kept.words
        assert b"Quack" not in content
        if choice == "Without my words":
            assert words is None
            assert b"Wisteria" not in content
            assert b"harbour" not in content
        else:
            assert [each.words for each in words or ()] == ["Wisteria", "A walk to the old harbour"]
        assert next(iter(json.loads(content))) == "about"
        assert list(json.loads(content)["about"])[:2] == ["format", "made_at"]


async def test_nothing_of_the_file_is_on_the_disk_neither_before_it_is_sent_nor_after(
    tmp_path: Path,
) -> None:
    whats = f"{A_DAY}Ada: /export\nAda: [With my words]\n"
    async with lived(tmp_path, whats, LINKED) as (stage, _):
        assert len(files(stage)) == 1
        assert [row.method for row in rows(stage.app.tools, "outbox")] == []
        left = b"".join(
            each.read_bytes() for each in (tmp_path / "data").iterdir() if each.is_file()
        )
    for trace in (b"Wisteria", b"toward/1", b"page.json"):
        assert trace not in left


# On its way.


def ask_for(wired: Wired) -> None:
    """As Ada's turn does that ends with a file."""
    tools = wired.stage.app.tools
    ada = person(tools, ADA)
    with transaction(tools.database) as connection:
        pen = Pen(connection, tools, tools.clock.now(), tools.reader(ada.language))
        Post(pen, ToPerson(ada)).put(File(export.NAME, WORDS))


async def test_a_file_arrives_whole_under_a_name_that_says_nothing(wired: Wired) -> None:
    ask_for(wired)
    (row,) = rows(wired.stage.app.tools, "outbox")
    assert b"Wisteria" not in row.payload
    await wired.deliver()
    assert files(wired.stage) == [WORDS.encode()]
    shown = wired.world.transcript(ADA)[-1]
    assert (shown["file"]["file_name"], shown["text"]) == ("page.json", "")
    (call,) = (each for each in wired.world.calls if each.method == "sendDocument")
    assert call.problems == ()
    assert dict(call.params) == {
        "chat_id": str(ADA),
        "document": "attach://document",
        "disable_content_type_detection": "true",
        "disable_notification": "true",
    }
    assert wired.states == []


async def test_it_is_noted_where_it_stands_so_that_erasing_can_take_it_away(wired: Wired) -> None:
    tools = wired.stage.app.tools
    ada = person(tools, ADA)
    ask_for(wired)
    await wired.deliver()
    number = wired.world.transcript(ADA)[-1]["id"]
    with transaction(tools.database) as connection:
        left = erase.forget(connection, tools.vault, ada, tools.clock.now())
    assert (ADA, number) in [(each.chat_id, each.message_id) for each in left]


@pytest.mark.parametrize("fault", ["429", "502", "drop_before"])
async def test_a_file_that_did_not_arrive_goes_again(wired: Wired, fault: str) -> None:
    ask_for(wired)
    wired.world.faults.add(Fault(fault, "sendDocument", seconds=3))
    await wired.deliver()
    assert (files(wired.stage), wired.states) == ([], [("pending", None)])
    await wired.deliver(after=3)
    assert (files(wired.stage), wired.states) == ([WORDS.encode()], [])


@pytest.mark.parametrize("fault", UNCLEAR_AND_ACCEPTED)
async def test_a_file_that_may_have_arrived_goes_again(wired: Wired, fault: str) -> None:
    ask_for(wired)
    wired.world.faults.add(Fault(fault, "sendDocument"))
    await wired.deliver()
    assert wired.states == [("pending", None)]
    await wired.deliver(after=3)
    assert (files(wired.stage), wired.states) == ([WORDS.encode()] * 2, [])
