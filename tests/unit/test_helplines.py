"""Whom somebody can call: no number that was not noted, and none without a word on where from."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from zoneinfo import available_timezones

import pytest

from conversations.effects import Line
from conversations.helplines import PURPOSES, Country, Helpline, Purpose, likely, named
from conversations.scripts import Scripts
from prompts.library import SHIPPED, check
from prompts.patterns import form
from tests.shipped import shipped

ROOT = Path(__file__).parents[2]
NOTED = ROOT / "tests" / "labelled" / "helplines.tsv"
PAGES = ("hard-night", "help-now", "somebody-afraid", "find-help", "country")
LIBRARY = shipped()
COUNTRIES = LIBRARY.countries
LANGUAGES = sorted(LIBRARY.words.languages)
FRIDAY = 1_800_000_000_000_000

FOR: dict[Purpose, str] = {
    "emergency": "danger now",
    "despair": "despair",
    "violence": "violence by a partner",
    "child": "a child",
    "own_behaviour": "one's own behaviour",
}


def noted() -> dict[tuple[str, str, str], str]:
    """What was found while the product was designed: the source of each number, if it has one."""
    rows = (row.split("\t") for row in NOTED.read_text(encoding="utf-8").splitlines()[1:])
    return {(country, purpose, number): source for country, purpose, number, source in rows}


def every() -> Iterator[tuple[str, Purpose, Helpline]]:
    for name, country in COUNTRIES.items():
        for purpose in PURPOSES:
            yield from ((name, purpose, each) for each in country.helplines(purpose))


def name_of(country: str, language: str = "en") -> str:
    scripts = Scripts(LIBRARY.scripts, {})
    return LIBRARY.words.text(language, Line(f"bot.country-{country}"), scripts).text


def digits(number: str) -> str:
    return re.sub(r"[ -]", "", number)


def test_there_are_twenty_countries_and_each_says_whom_to_call() -> None:
    assert len(COUNTRIES) >= 20
    assert all(country.violence for country in COUNTRIES.values())


def test_every_number_was_noted_with_its_source_and_none_was_left_out() -> None:
    listed = {(name, purpose, each.number): each.source for name, purpose, each in every()}

    assert listed == noted()


def test_what_has_no_source_is_not_verified() -> None:
    assert [each.number for _, _, each in every() if each.verified and not each.source] == []
    assert all(each.date <= date(2026, 11, 22) for _, _, each in every())


def test_every_number_in_words_was_noted() -> None:
    known = {digits(number) for _, _, number in noted()}
    found = {
        digits(number)
        for words in _words()
        for number in re.findall(r"#?\d[\d -]*\d", words)
        if len(digits(number)) >= 3
    }

    assert found
    assert found <= known


def _words() -> Iterator[str]:
    """What the help pages say in every language, and the bot's own lines of help."""
    for page in PAGES:
        yield from LIBRARY.scripts[page].lines.values()
    for tag, language in LIBRARY.words.languages.items():
        for name, pattern in {**language.scripted, **language.own}.items():
            if name.startswith((*(f"{page}." for page in PAGES), "help-", "group-help")):
                yield form(pattern, tag, {"you": "other"})


def test_the_page_for_whoever_runs_a_bot_has_every_number() -> None:
    table = "\n".join(
        f"| {name_of(name)} | {FOR[purpose]} | {each.number} | {each.source or 'none'} "
        f"| {each.date} | {'yes' if each.verified else 'no'} |"
        for name, purpose, each in every()
    )

    assert table in (ROOT / "docs" / "helplines.md").read_text(encoding="utf-8"), table


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_country_can_be_typed_in_any_language_as_it_stands_on_its_button(language: str) -> None:
    names = {name: [*each.also, name_of(name, language)] for name, each in COUNTRIES.items()}

    for country in COUNTRIES:
        shown = name_of(country, language)
        assert len(shown) <= 24
        assert named(shown.upper(), names) == country
    assert len({name_of(country, language) for country in COUNTRIES}) == len(COUNTRIES)


def test_no_other_name_means_two_countries() -> None:
    also = [each for country in COUNTRIES.values() for each in country.also]

    assert len(set(also)) == len(also)


@pytest.mark.parametrize(
    ("said", "country"),
    [("MEXICO", "mx"), ("  méxico. ", "mx"), ("U.S.A.", None), ("usa", "us"), ("Narnia", None)],
)
def test_accents_case_and_signs_do_not_matter(said: str, country: str | None) -> None:
    names = {"mx": ("México",), "us": ("USA", "United States")}

    assert named(said, names) == country


def test_zones_and_languages_are_such() -> None:
    zones = {each for country in COUNTRIES.values() for each in country.zones}
    languages = {each for country in COUNTRIES.values() for each in country.languages}

    assert zones <= available_timezones()
    assert languages == {*LANGUAGES}


@pytest.mark.parametrize(
    ("language", "zone", "first"),
    [
        ("de", "Europe/Vienna", "at"),
        ("de-CH", "Europe/Zurich", "ch"),
        ("es", "America/Mexico_City", "mx"),
        ("es", "+01:00", "es"),
        ("es", None, "es"),
        ("en", "Europe/Berlin", "de"),
        ("en", "America/Chicago", "us"),
        ("en", "Pacific/Auckland", "nz"),
        ("en", None, "us"),
        ("pt", "America/Sao_Paulo", "br"),
    ],
)
def test_the_likely_country_comes_first_and_none_is_missing(
    language: str, zone: str | None, first: str
) -> None:
    found = likely(COUNTRIES, language, zone, FRIDAY)

    assert found[0] == first
    assert sorted(found) == sorted(COUNTRIES)


def test_the_list_is_checked_by_itself() -> None:
    assert check([SHIPPED / "locales" / "crisis.toml"]) == ()
    assert isinstance(COUNTRIES["gb"], Country)


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_types_the_name_of_a_country_is_not_taken_to_be_in_danger(language: str) -> None:
    typed = {name_of(country, language) for country in COUNTRIES}
    typed |= {other for country in COUNTRIES.values() for other in country.also}

    assert not {each for each in typed if LIBRARY.crisis.found_in(each)}
