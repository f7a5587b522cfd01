"""The rehearsed Telegram takes a photo as the published Bot API says, and nothing else."""

from collections.abc import AsyncIterator
from io import BytesIO

import pytest
from PIL import Image
from telegram import Bot, InputFile
from telegram.error import BadRequest

from bot.simulation.wire import WorldRequest
from rehearsal.state import Upload
from rehearsal.uploads import LARGEST_PHOTO
from rehearsal.world import ADA, BEN, World
from tests.wire import StillClock

TOO_BIG = "file of size 10485761 bytes is too big for a photo; the maximum size is 10485760 bytes"


def png(width: int, height: int) -> bytes:
    file = BytesIO()
    Image.new("1", (width, height)).save(file, "PNG")
    return file.getvalue()


@pytest.fixture
def world() -> World:
    world = World(StillClock())
    world.start(ADA)
    return world


@pytest.fixture
async def bot(world: World) -> AsyncIterator[Bot]:
    wire = WorldRequest(world)
    async with Bot(world.token, request=wire, get_updates_request=wire) as bot:
        yield bot


def refusal(world: World, content: bytes | None, **params: str) -> str:
    files = {} if content is None else {"photo": Upload("picture.png", content)}
    answer = world.call("sendPhoto", {"chat_id": str(ADA), **params}, files)
    assert answer.status == 400
    return str(answer.body["description"])


async def test_a_photo_is_there_whole_covered_and_not_to_be_passed_on(
    world: World, bot: Bot
) -> None:
    content = png(1080, 720)
    sent = await bot.send_photo(
        ADA, InputFile(content, "picture.png"), has_spoiler=True, protect_content=True
    )
    whole = sent.photo[-1]
    assert (whole.width, whole.height, whole.file_size) == (1080, 720, len(content))
    assert max(sent.photo[0].width, sent.photo[0].height) == 90
    assert (sent.has_media_spoiler, sent.has_protected_content) == (True, True)
    shown = world.transcript(ADA)[-1]
    assert (shown["media"], shown["covered"], shown["text"]) == ("photo", True, "")
    assert world.state.uploads[shown["file"]["file_id"]].content == content
    assert [problem for call in world.calls for problem in call.problems] == []


async def test_a_photo_may_be_uncovered_and_have_words_below(world: World, bot: Bot) -> None:
    await bot.send_photo(ADA, InputFile(png(9, 9), "picture.png"), caption="Look")
    shown = world.transcript(ADA)[-1]
    assert (shown["covered"], shown["text"]) == (False, "Look")


async def test_what_is_protected_goes_nowhere_else_and_has_no_text_to_edit(
    world: World, bot: Bot
) -> None:
    world.start(BEN)
    sent = await bot.send_photo(ADA, InputFile(png(9, 9)), protect_content=True)
    with pytest.raises(BadRequest, match="Message can't be forwarded"):
        await bot.forward_message(BEN, ADA, sent.message_id)
    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await bot.edit_message_text("other", ADA, sent.message_id)
    assert await bot.delete_message(ADA, sent.message_id)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (None, "there is no photo in the request"),
        (b"", "file must be non-empty"),
        (b"\x89PNG and nothing more", "IMAGE_PROCESS_FAILED"),
        (png(200, 200)[:-20], "IMAGE_PROCESS_FAILED"),
        (png(6000, 4001), "PHOTO_INVALID_DIMENSIONS"),
        (png(10, 201), "PHOTO_INVALID_DIMENSIONS"),
        (
            b"x" * (LARGEST_PHOTO + 1),
            TOO_BIG,
        ),
    ],
)
def test_what_is_no_photo_is_refused_in_telegrams_words(
    world: World, content: bytes | None, told: str
) -> None:
    assert refusal(world, content) == f"Bad Request: {told}"
    assert len(world.transcript(ADA)) == 1


@pytest.mark.parametrize("size", [(5000, 5000), (10, 200)])
def test_the_largest_and_the_longest_are_taken(world: World, size: tuple[int, int]) -> None:
    files = {"photo": Upload("picture.png", png(*size))}
    assert world.call("sendPhoto", {"chat_id": str(ADA)}, files).status == 200


def test_a_photo_that_was_never_uploaded_and_a_long_caption_are_refused(world: World) -> None:
    assert refusal(world, None, photo="other") == (
        "Bad Request: wrong file identifier/HTTP URL specified"
    )
    assert refusal(world, png(9, 9), caption="a" * 1025) == (
        "Bad Request: message caption is too long"
    )


def test_what_the_specification_does_not_know_is_a_problem(world: World) -> None:
    files = {"photo": Upload("picture.png", png(9, 9))}
    world.call("sendPhoto", {"chat_id": str(ADA), "spoiler": "true", "has_spoiler": "yes"}, files)
    assert world.calls[-1].problems == (
        "spoiler: no such parameter",
        "has_spoiler: not a Boolean",
    )
