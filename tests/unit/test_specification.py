"""Calls are checked against the Bot API's published facts."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from rehearsal.derive_specification import rendered, specification
from rehearsal.specification import FACTS, METHODS, problems

SCHEMA = {
    "api": {"version": "1.0", "release_date": "2020-01-01"},
    "items": [
        {
            "children": [
                {
                    "name": "sendThing",
                    "description": "Use this method to send a thing.",
                    "annotations": [
                        {
                            "name": "thing",
                            "type": "Thing",
                            "required": True,
                            "description": "Any thing",
                        }
                    ],
                },
                {
                    "name": "Thing",
                    "description": "It is one of\n - BigThing\n - SmallThing",
                    "annotations": [],
                },
                {
                    "name": "BigThing",
                    "description": "Big.",
                    "annotations": [
                        {
                            "name": "type",
                            "type": "String",
                            "required": True,
                            "description": "Type of the thing, must be big",
                        }
                    ],
                },
                {"name": "SmallThing", "description": "Small.", "annotations": []},
                {"name": "Unneeded", "description": "Nobody asks for it.", "annotations": []},
            ]
        }
    ],
}


def test_the_shipped_file_names_every_method_of_the_bot_api() -> None:
    assert len(METHODS) == 185
    assert FACTS["version"] == "10.3"


def test_the_shipped_file_holds_facts_and_no_prose() -> None:
    def texts(value: Any) -> list[str]:  # noqa: ANN401  (JSON)
        if isinstance(value, dict):
            return [text for key, item in value.items() for text in [key, *texts(item)]]
        if isinstance(value, list):
            return [text for item in value for text in texts(item)]
        return [value] if isinstance(value, str) else []

    joined = re.compile(r"\w+(?:( of | or | and |, )\w+)*|[\d.]+")
    assert [text for text in texts(FACTS) if not joined.fullmatch(text)] == []


def test_the_same_schema_gives_the_same_file(tmp_path: Path) -> None:
    (tmp_path / "schema.json").write_text(json.dumps(SCHEMA))
    (tmp_path / "limits.json").write_text('{"BigThing.type": ["characters", 1, 9]}')
    first, second = (rendered(specification(tmp_path)) for _ in range(2))
    assert first == second
    facts = json.loads(first)
    assert facts["methods"] == {"sendThing": {"thing": {"type": "Thing", "required": True}}}
    assert list(facts["types"]) == ["BigThing", "SmallThing", "Thing"]
    assert facts["types"]["BigThing"]["fields"]["type"] == {
        "type": "String",
        "required": True,
        "limit": ["characters", 1, 9],
        "constant": "big",
    }


def keyboard(*rows: list[dict[str, Any]]) -> str:
    return json.dumps({"inline_keyboard": rows})


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("getMe", {}),
        ("sendMessage", {"chat_id": "1", "text": "a"}),
        ("sendMessage", {"chat_id": "@somewhere", "text": "a"}),
        (
            "sendMessage",
            {"chat_id": "1", "text": "<b>" + "a" * 4096 + "</b>", "parse_mode": "HTML"},
        ),
        (
            "sendMessage",
            {
                "chat_id": "1",
                "text": "a",
                "reply_markup": keyboard([{"text": "a", "callback_data": "a" * 64}]),
            },
        ),
        ("setMyCommands", {"commands": '[{"command":"a","description":"b"}]'}),
        ("setMyCommands", {"commands": "[]", "scope": '{"type":"chat","chat_id":5}'}),
        ("setMessageReaction", {"chat_id": "1", "message_id": "2", "reaction": "[]"}),
        ("getUpdates", {"offset": "-1", "allowed_updates": '["message"]'}),
        ("sendDocument", {"chat_id": "1", "document": "attach://document"}),
    ],
)
def test_a_good_call_has_no_problems(method: str, params: dict[str, str]) -> None:
    assert problems(method, params) == []


@pytest.mark.parametrize(
    ("method", "params", "problem"),
    [
        ("sendNothing", {}, "sendNothing: no such method"),
        ("sendMessage", {"chat_id": "1"}, "text: required"),
        (
            "sendMessage",
            {"chat_id": "1", "text": "a", "colour": "red"},
            "colour: no such parameter",
        ),
        ("sendMessage", {"chat_id": "1", "text": "😀" * 2049}, "text: 4098 characters, 1-4096"),
        ("deleteMessage", {"chat_id": "1", "message_id": "x"}, "message_id: not Integer"),
        ("deleteMessages", {"chat_id": "1", "message_ids": "5"}, "message_ids: not an array"),
        ("deleteMessages", {"chat_id": "1", "message_ids": "["}, "message_ids: not JSON"),
        ("deleteMessages", {"chat_id": "1", "message_ids": "[]"}, "message_ids: 0 items, 1-100"),
        (
            "answerCallbackQuery",
            {"callback_query_id": "1", "show_alert": "perhaps"},
            "show_alert: not a Boolean",
        ),
        ("getUpdates", {"limit": "101"}, "limit: 101 value, 1-100"),
        (
            "sendMessage",
            {
                "chat_id": "1",
                "text": "a",
                "reply_markup": keyboard([{"text": "a", "callback_data": "é" * 33}]),
            },
            "reply_markup.inline_keyboard[0][0].callback_data: 66 bytes, 1-64",
        ),
        (
            "sendMessage",
            {
                "chat_id": "1",
                "text": "a",
                "reply_markup": keyboard([{"text": "a", "callback_data": "a"}] * 9),
            },
            "reply_markup: a row of 9",
        ),
        (
            "editMessageText",
            {"text": "a", "reply_markup": keyboard([{"text": 3, "callback_data": "a"}])},
            "reply_markup.inline_keyboard[0][0].text: not String",
        ),
    ],
)
def test_a_wrong_call_is_named(method: str, params: dict[str, str], problem: str) -> None:
    assert problem in problems(method, params)
