"""A picture on its way: drawn when it is sent, whole when it arrives, and stored nowhere."""

from io import BytesIO

import pytest
from PIL import Image

from bot.picture import drawn
from bot.posting import Pen, Post, ToPerson
from conversations.effects import Draw
from rehearsal.faults import Fault
from rehearsal.world import ADA
from storage import erase
from storage.database import transaction
from tests.integration.test_delivery import UNCLEAR_AND_ACCEPTED, Wired, wired
from tests.rows import person, rows, text

__all__ = ["wired"]

WORDS = "Wisteria, and rain\n\nDu hast über die Enten gelacht."
STRANGE = "Wisteria 🌸"


def ask_for(wired: Wired, words: str) -> None:
    """As Ada's turn does that ends with a picture."""
    tools = wired.stage.app.tools
    ada = person(tools, ADA)
    with transaction(tools.database) as connection:
        pen = Pen(connection, tools, tools.clock.now(), tools.reader(ada.language))
        Post(pen, ToPerson(ada)).put(Draw(7, words))


def arrived(wired: Wired) -> list[bytes]:
    """What is on the pictures in Ada's chat."""
    shown = [each for each in wired.world.transcript(ADA) if each["media"] == "photo"]
    return [wired.world.state.uploads[each["file"]["file_id"]].content for each in shown]


async def test_a_picture_arrives_whole_covered_protected_and_without_a_sound(wired: Wired) -> None:
    ask_for(wired, WORDS)
    await wired.deliver()
    assert arrived(wired) == [drawn(WORDS)]
    with Image.open(BytesIO(arrived(wired)[0])) as picture:
        assert picture.format == "PNG"
    (call,) = (each for each in wired.world.calls if each.method == "sendPhoto")
    assert call.problems == ()
    assert dict(call.params) == {
        "chat_id": str(ADA),
        "photo": "attach://photo",
        "has_spoiler": "true",
        "protect_content": "true",
        "disable_notification": "true",
    }
    assert wired.states == []


async def test_nothing_of_a_picture_is_stored_in_clear_nor_the_picture_at_all(
    wired: Wired,
) -> None:
    ask_for(wired, WORDS)
    (row,) = rows(wired.stage.app.tools, "outbox")
    assert b"Wisteria" not in row.payload
    assert b"PNG" not in row.payload
    assert len(row.payload) < 400
    await wired.deliver()
    stored = b"".join(each.read_bytes() for each in wired.stage.folder.iterdir() if each.is_file())
    assert b"Wisteria" not in stored
    assert drawn(WORDS)[:60] not in stored


async def test_what_cannot_be_drawn_comes_as_text_that_is_covered_as_well(wired: Wired) -> None:
    ask_for(wired, STRANGE)
    await wired.deliver()
    assert arrived(wired) == []
    shown = wired.world.transcript(ADA)[-1]
    assert STRANGE in shown["text"]
    (cover,) = shown["entities"]
    units = len(shown["text"].encode("utf-16-le")) // 2
    assert (cover["type"], cover["offset"], cover["length"]) == ("spoiler", 0, units)
    call = wired.world.calls[-1]
    assert (call.method, call.problems) == ("sendMessage", ())
    assert (call.params["protect_content"], call.params["disable_notification"]) == (
        "true",
        "true",
    )


async def test_it_is_noted_where_it_stands_so_that_erasing_can_take_it_away(wired: Wired) -> None:
    tools = wired.stage.app.tools
    ada = person(tools, ADA)
    ask_for(wired, WORDS)
    await wired.deliver()
    number = wired.world.transcript(ADA)[-1]["id"]
    with transaction(tools.database) as connection:
        left = erase.forget(connection, tools.vault, ada, tools.clock.now())
    assert (ADA, number) in [(each.chat_id, each.message_id) for each in left]


@pytest.mark.parametrize("fault", ["429", "502", "drop_before"])
async def test_a_picture_that_did_not_arrive_goes_again(wired: Wired, fault: str) -> None:
    ask_for(wired, WORDS)
    wired.world.faults.add(Fault(fault, "sendPhoto", seconds=3))
    await wired.deliver()
    assert (arrived(wired), wired.states) == ([], [("pending", None)])
    await wired.deliver(after=3)
    assert (arrived(wired), wired.states) == ([drawn(WORDS)], [])


@pytest.mark.parametrize("fault", UNCLEAR_AND_ACCEPTED)
async def test_a_picture_that_may_have_arrived_goes_again(wired: Wired, fault: str) -> None:
    ask_for(wired, WORDS)
    wired.world.faults.add(Fault(fault, "sendPhoto"))
    await wired.deliver()
    assert wired.states == [("pending", None)]
    await wired.deliver(after=3)
    assert (arrived(wired), wired.states) == ([drawn(WORDS)] * 2, [])


async def test_after_a_crash_a_picture_that_was_not_sent_is_drawn_and_sent(wired: Wired) -> None:
    ask_for(wired, WORDS)
    await wired.stage.restart()
    await wired.stage.settle()
    assert arrived(wired) == [drawn(WORDS)]


async def test_a_picture_that_telegram_refuses_fails_with_a_code_and_holds_up_nothing(
    wired: Wired,
) -> None:
    wired.delivery.draws = lambda words: b"no picture"
    ask_for(wired, WORDS)
    await wired.deliver()
    assert (arrived(wired), wired.states) == ([], [("failed", "bad-request")])


async def test_a_font_that_is_gone_makes_it_text_and_nobody_else_waits(wired: Wired) -> None:
    def cannot(words: str) -> bytes:
        raise OSError("cannot open resource")

    wired.delivery.draws = cannot
    ask_for(wired, WORDS)
    wired.post(text(ADA, "Hello"))
    await wired.deliver()
    first, second = (each["text"] for each in wired.world.transcript(ADA)[-2:])
    assert WORDS in first
    assert second == "Hello"
