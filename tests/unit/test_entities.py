"""Formatted text is read as Telegram reads it, errors included."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehearsal.entities import Formatted, formatted, parse
from rehearsal.html_markup import slice_units, utf16
from rehearsal.refusals import Refused


def kinds(text: Formatted) -> list[tuple[str, str]]:
    return [
        (one["type"], slice_units(text.text, one["offset"], one["offset"] + one["length"]))
        for one in text.entities
    ]


@pytest.mark.parametrize(
    ("html", "text", "found"),
    [
        ("plain", "plain", []),
        ("<b>a</b> <i>b</i>", "a b", [("bold", "a"), ("italic", "b")]),
        ("<strong>a</strong><em>b</em>", "ab", [("bold", "a"), ("italic", "b")]),
        ("<s>a</s><strike>b</strike><del>c</del>", "abc", [("strikethrough", c) for c in "abc"]),
        ("<u>a</u><ins>b</ins>", "ab", [("underline", "a"), ("underline", "b")]),
        ("<b>a<i>b</i></b>", "ab", [("bold", "ab"), ("italic", "b")]),
        ("😀<b>é</b>", "😀é", [("bold", "é")]),
        ('<span class="tg-spoiler">x</span>', "x", [("spoiler", "x")]),
        ("<tg-spoiler>x</tg-spoiler>", "x", [("spoiler", "x")]),
        ("<blockquote>x</blockquote>", "x", [("blockquote", "x")]),
        ("<blockquote expandable>x</blockquote>", "x", [("expandable_blockquote", "x")]),
        ("<pre>x</pre>", "x", [("pre", "x")]),
        ('<pre><code class="language-py">x</code></pre>', "x", [("pre", "x")]),
        ("<code><b>x</b></code>", "x", [("code", "x")]),
        ('<a href="https://a.example">x</a>', "x", [("text_link", "x")]),
        ('<a href="nowhere">x</a>', "x", []),
        ("<b></b>x", "x", []),
        ("<B>x</B>", "x", [("bold", "x")]),
        ("<b>x</>", "x", [("bold", "x")]),
        ("&lt;b&gt; &amp; &quot;&#65;&#x42;", '<b> & "AB', []),
        ("&nbsp; &unknown; & &#0;", "&nbsp; &unknown; & &#0;", []),
    ],
)
def test_tags_become_entities(html: str, text: str, found: list[tuple[str, str]]) -> None:
    parsed = parse(html)
    assert parsed.text == text
    assert kinds(parsed) == found


@pytest.mark.parametrize(
    ("html", "error"),
    [
        ("a <x>b</x>", 'Unsupported start tag "x" at byte offset 2'),
        ("é<x>", 'Unsupported start tag "x" at byte offset 2'),
        ("😀<x>", 'Unsupported start tag "x" at byte offset 4'),
        ("a<b", "Unclosed start tag at byte offset 1"),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<i><b>a</i></b>", 'Unmatched end tag at byte offset 7, expected "</b>", found "</i>"'),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b =x>a</b>", 'Empty attribute name in the tag "b" at byte offset 3'),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
    ],
)
def test_broken_html_is_refused_in_telegrams_words(html: str, error: str) -> None:
    with pytest.raises(Refused) as refused:
        parse(html)
    description = refused.value.answer().body["description"]
    assert description == f"Bad Request: can't parse entities: {error}"


@given(st.text())
def test_escaped_text_comes_back_as_it_was(text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    bold = parse(f"<b>{escaped}</b>")
    assert bold.text == text
    assert [one["length"] for one in bold.entities] == ([utf16(text)] if text else [])


@given(st.text(alphabet="<>/b&;i =\"'a"))
def test_no_html_breaks_the_reader(html: str) -> None:
    with suppress(Refused):
        parsed = parse(html)
        assert all(one["offset"] + one["length"] <= utf16(parsed.text) for one in parsed.entities)


def test_white_space_at_both_ends_is_cut_and_entities_follow() -> None:
    text = formatted({"text": " \n <b> a b </b> ", "parse_mode": "HTML"})
    assert text.text == "a b"
    assert kinds(text) == [("bold", "a b")]


def test_commands_and_addresses_are_marked_by_telegram_itself() -> None:
    text = formatted({"text": "/stop, see https://a.example/b. or a/b", "parse_mode": ""})
    assert kinds(text) == [("bot_command", "/stop"), ("url", "https://a.example/b")]


def test_nothing_is_marked_inside_code_or_a_link() -> None:
    html = '<code>/stop</code> <a href="https://a.example">/help</a> /go'
    text = formatted({"text": html, "parse_mode": "html"})
    assert [kind for kind, _ in kinds(text)] == ["code", "text_link", "bot_command"]


def test_entities_may_be_given_instead_and_are_cut_to_the_text() -> None:
    listed = json.dumps(
        [
            {"type": "bold", "offset": 0, "length": 50},
            {"type": "italic", "offset": 90, "length": 1},
        ]
    )
    text = formatted({"text": "<b>", "entities": listed})
    assert text.text == "<b>"
    assert kinds(text) == [("bold", "<b>")]


@pytest.mark.parametrize(
    ("entities", "error"),
    [
        ('[{"type":"bold","offset":1,"length":1}]', "begins in a middle of a UTF-16 symbol"),
        ('[{"type":"bold","offset":0,"length":1}]', "ends in a middle of a UTF-16 symbol"),
        ('[{"type":"bold","offset":-1,"length":1}]', "wrong offset or length"),
        ('[{"type":"huge","offset":0,"length":1}]', "Unsupported type specified"),
        ('[{"type":"bold"}]', "expected an object with a place"),
        ('[{"type":"bold","offset":"0","length":1}]', "expected an object with a place"),
        ('[{"type":[],"offset":0,"length":2}]', "Unsupported type specified"),
        ("[3]", "expected an object with a place"),
        ("{", "expected an array of MessageEntity"),
    ],
)
def test_impossible_entities_are_refused(entities: str, error: str) -> None:
    with pytest.raises(Refused, match=error):
        formatted({"text": "😀", "entities": entities})


def test_other_parse_modes_are_refused() -> None:
    with pytest.raises(Refused, match="unsupported parse_mode"):
        formatted({"text": "*a*", "parse_mode": "MarkdownV2"})


def test_too_long_raw_text_is_refused_before_it_is_read() -> None:
    with pytest.raises(Refused, match="Text is too long"):
        formatted({"text": "<b></b>" * 5000, "parse_mode": "HTML"})
