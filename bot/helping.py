"""Whom a person can call on a hard night. Their country is theirs to say, and never looked up."""

from collections.abc import Mapping, Sequence

from bot.acting import Acting, Done
from bot.render import PARAGRAPH
from conversations.effects import Line
from conversations.helplines import Country, Helpline, Purpose, likely, named
from conversations.questions import plain
from prompts.words import bare

PAGE = 3
"""Countries that are offered at a time, beside a way to others."""
_OFFERED = ("country_one", "country_two", "country_three")
_LINES: Mapping[Purpose, str] = {
    "despair": "help-despair",
    "violence": "help-violence",
    "child": "help-child",
    "own_behaviour": "help-own-behaviour",
}


def see_emergency(acting: Acting) -> Done:
    """The number for danger now where the person lives; in general, if they have not said."""
    country = _country(acting)
    words = {"emergency": _emergency(acting, country), "own": _own(acting, country)}
    return Done(acting.row, acting.kept, words=words)


def see_helplines(acting: Acting) -> Done:
    """Whom else to call there."""
    country = _country(acting)
    shown = _general(acting) if country is None else _local(acting, country)
    return Done(acting.row, acting.kept, words={"helplines": shown})


def see_lists(acting: Acting) -> Done:
    """Whom to call in every country, by their names."""
    countries = acting.tools.library.countries
    names = sorted(countries, key=lambda each: plain(_name(acting, each)))
    words = {
        region: "\n".join(
            _row(acting, each, countries[each])
            for each in names
            if countries[each].region == region
        )
        for region in ("europe", "elsewhere")
    }
    return Done(acting.row, acting.kept, words=words)


def see_country(acting: Acting) -> Done:
    """Which country they have chosen."""
    if _country(acting) is None:
        return Done(acting.row, acting.kept, "none")
    words = {"country": _name(acting, acting.kept.country or "")}
    return Done(acting.row, acting.kept, "chosen", words=words)


def see_countries(acting: Acting, after: int = 0) -> Done:
    """Three countries from this place on in the order of how likely they are."""
    row, countries = acting.row, acting.tools.library.countries
    names = likely(countries, row.language, row.zone, acting.now)
    offered = [_name(acting, each) for each in names[after : after + PAGE]]
    following = after + PAGE
    found = dict(zip(_OFFERED, [*offered, *[""] * PAGE], strict=False))
    found["after"] = str(following if following < len(names) else 0)
    return Done(acting.row, acting.kept, words=found)


def choose_country(acting: Acting, said: str) -> Done:
    """Keeps the country that goes by this name in any language."""
    countries, languages = acting.tools.library.countries, acting.tools.library.words.languages
    names = {
        name: [*each.also, *(_name(acting, name, language) for language in languages)]
        for name, each in countries.items()
    }
    found = named(bare(said), names)
    if found is None:
        return Done(acting.row, acting.kept, "unknown")
    return Done(acting.row, acting.kept.model_copy(update={"country": found}))


def unsay_country(acting: Acting) -> Done:
    """None is kept any more."""
    return Done(acting.row, acting.kept.model_copy(update={"country": None}))


def see_consent(acting: Acting) -> Done:
    """Whether they have agreed to anything yet."""
    agreed = acting.row.agreed_version is not None
    return Done(acting.row, acting.kept, "agreed" if agreed else "before")


def _country(acting: Acting) -> Country | None:
    """The one they have chosen, as long as there are numbers for it."""
    return acting.tools.library.countries.get(acting.kept.country or "")


def _emergency(acting: Acting, country: Country | None) -> str:
    if country is None or not country.emergency:
        return _read(acting, "help-emergency-unknown")
    return _read(acting, "help-emergency", numbers=_numbers(acting, country.emergency))


def _general(acting: Acting) -> str:
    """With a way to choose a country only for somebody of whom it can be kept."""
    choose = ("help-choose",) if acting.row.agreed_version is not None else ()
    return PARAGRAPH.join(
        _read(acting, each) for each in ("help-emergencies", "help-find", *choose)
    )


def _local(acting: Acting, country: Country) -> str:
    known = [each for each in _LINES if country.helplines(each)]
    lines = [
        _read(acting, _LINES[each], numbers=_numbers(acting, country.helplines(each)))
        for each in known
    ]
    before = () if country.emergency else (_read(acting, "help-emergencies"),)
    chosen = _read(acting, "help-country", country=_name(acting, acting.kept.country or ""))
    return PARAGRAPH.join((*before, "\n".join(lines), chosen))


def _own(acting: Acting, country: Country | None) -> str:
    if country is None:
        return _read(acting, "help-own-general")
    if not country.own_behaviour:
        return _read(acting, "help-own-none")
    return _read(acting, "help-own-known", numbers=_numbers(acting, country.own_behaviour))


def _row(acting: Acting, name: str, country: Country) -> str:
    despair, violence = _first(acting, country.despair), _first(acting, country.violence)
    shown = _name(acting, name)
    return _read(acting, "help-row", country=shown, despair=despair, violence=violence)


def _first(acting: Acting, helplines: Sequence[Helpline]) -> str:
    return _number(acting, helplines[0]) if helplines else "–"


def _numbers(acting: Acting, helplines: Sequence[Helpline]) -> str:
    """All of them; one word for all where none is verified."""
    if any(each.verified for each in helplines):
        return ", ".join(_number(acting, each) for each in helplines)
    shown = ", ".join(_used(acting, each) for each in helplines)
    return _read(acting, "helpline-unverified", number=shown)


def _number(acting: Acting, helpline: Helpline) -> str:
    shown = _used(acting, helpline)
    return shown if helpline.verified else _read(acting, "helpline-unverified", number=shown)


def _used(acting: Acting, helpline: Helpline) -> str:
    number = f"{helpline.name} {helpline.number}".strip()
    return _read(acting, f"helpline-{helpline.manner.replace('_', '-')}", number=number)


def _name(acting: Acting, name: str, language: str = "") -> str:
    return _read(acting, f"country-{name}", language)


def _read(acting: Acting, line: str, language: str = "", **values: str) -> str:
    reader = acting.tools.reader(language or acting.row.language)
    return reader.label(Line(f"bot.{line}", values=values))
