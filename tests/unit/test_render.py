"""What is sent is text and entities; whatever somebody typed stays text."""

import pytest

from bot.posting import alert
from bot.render import Reader, bubble, message
from conversations.effects import Line, Say
from conversations.scripts import Scripts
from rehearsal.world import ADA, World
from tests.shipped import shipped
from tests.wire import StillClock

SHIPPED = shipped()
SCRIPTS = Scripts(SHIPPED.scripts, {})
READER = Reader(SHIPPED.words, SCRIPTS, "en")


def quoting(words: str) -> Line:
    """A line of ours with somebody's words in its gap."""
    return Line("bot.parked", values={"title": words})


@pytest.mark.parametrize(
    "words",
    [
        "<b>bold</b> & <script>alert(1)</script> &lt;",
        "**strong** _quiet_ `code` [link](https://example.org)",
        "{title} { $title } %s",
        "👩‍❤️‍👨 and ünïcode 💛",
        "a\u200bb\u200cc",
        "\u202eevil\u202c",
        "\ud800 half a character",
    ],
)
def test_typed_words_stay_words(words: str) -> None:
    plain = message(READER, (quoting("nothing"),))
    sent = message(READER, (quoting(words),))
    kept = words.replace("\u202e", "").replace("\u202c", "").replace("\ud800", "")
    assert kept in sent["text"]
    assert len(sent.get("entities", [])) == len(plain.get("entities", []))
    assert "parse_mode" not in sent
    world = World(StillClock())
    world.start(ADA)
    answer = world.call("sendMessage", {"chat_id": str(ADA), "text": sent["text"]})
    assert answer.status == 200


def test_words_that_turn_the_direction_cannot_reorder_what_is_beside_them() -> None:
    text = message(READER, (quoting("\u202eevil\u2067"),))["text"]
    assert "\u202e" not in text
    assert text.count("\u2068") == text.count("\u2069") > 0


def test_entities_stand_where_they_belong_after_an_emoji_and_in_a_second_paragraph() -> None:
    script = SHIPPED.scripts["help-now"]
    quiet = Line("help-now.after.say", script.version)
    sent = message(READER, (quoting("💛💛"), quiet))
    units = sent["text"].encode("utf-16-le")
    (alone,) = message(READER, (quiet,))["entities"]
    (entity,) = [each for each in sent["entities"] if each["type"] == "italic"][-1:]
    found = units[2 * entity["offset"] : 2 * (entity["offset"] + entity["length"])]
    wanted = READER.read(quiet).text.encode("utf-16-le")
    assert found == wanted[2 * alone["offset"] : 2 * (alone["offset"] + alone["length"])]


def test_choices_stand_one_below_the_other_and_the_quiet_controls_in_one_row() -> None:
    script = SHIPPED.scripts["notice-a-bid"]
    choices = {
        key: Line(f"notice-a-bid.scene.choices.{key}", script.version)
        for key in ("company", "comfort")
    }
    lines = (Line("notice-a-bid.intro.say", script.version),)
    say = Say(1, 1, lines, choices, ("back", "another"))
    tokens = {each: f"token-{each}" for each in (*choices, "back", "another")}
    rows = bubble(READER, say, tokens, "")["reply_markup"]["inline_keyboard"]
    assert [len(row) for row in rows] == [1, 1, 2]
    assert [button["callback_data"] for row in rows for button in row] == list(tokens.values())


def test_nothing_leads_to_a_preview_of_a_page() -> None:
    assert message(READER, (quoting("x"),))["link_preview_options"] == {"is_disabled": True}


def test_an_alert_is_never_longer_than_telegram_takes() -> None:
    assert len(alert(READER, quoting("x" * 500))) == 200
