"""`Mine` → facts in plain words, one a line, under headings. Free text is none of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo

from bot import mine
from bot.choices import DAYS
from bot.mine import Mine
from bot.render import Reader
from conversations.effects import Line
from conversations.local_time import zone_of

_EVERY = {1: "weekly", 2: "fewer", 4: "monthly"}
_PACES = {
    "quiet": "pace-first.level.choices.quiet",
    "words": "pace-first.level.choices.words",
    "acts": "pace-first.closer.choices.acts",
    "touch": "pace-first.closer.choices.touch",
}
_STARTS = {
    "drifted": "welcome.closest.choices.drifted",
    "hurt": "welcome.closest.choices.hurt",
    "hurting": "welcome.closest.choices.hurting",
    "fights": "welcome.closest_too.choices.fights",
    "alone": "welcome.closest_too.choices.alone",
}

Value = str | Line


@dataclass(frozen=True)
class Facts:
    """Tells facts in the words of somebody's language and by their clock."""

    reader: Reader
    zone: tzinfo

    @classmethod
    def of(cls, reader: Reader, zone: str | None) -> "Facts":
        """As somebody reads who lives there."""
        return cls(reader, zone_of(zone))

    def sections(self, all_of_it: Mine) -> Iterator[tuple[str, list[str]]]:
        """A heading each, and what stands below; nothing does where nothing is kept."""
        chat = all_of_it.chat
        yield self._section("you", self._you(all_of_it.you))
        yield self._section("chosen", self._chosen(all_of_it.chosen))
        yield self._section("by-itself", self._by_itself(all_of_it.by_itself))
        yield self._section("pauses", self._pauses(all_of_it.pauses))
        yield self._section("letterbox", self._letterbox(all_of_it.letterbox))
        yield self._section("two", self._two(all_of_it.two))
        yield self._section("cards", self._cards(all_of_it.cards))
        yield self._section("open", self._open(chat))
        yield self._section("chat", self._chat(chat))
        yield self._section("left-out", [self.say("others"), self.say("chance"), self.say("keys")])

    def say(self, name: str, **values: Value) -> str:
        """One line of the bot's own."""
        return self.line(f"bot.mirror-{name}", **values)

    def line(self, line_id: str, **values: Value) -> str:
        """One line of any script."""
        return self.reader.label(Line(line_id, values=values))

    def _section(self, name: str, facts: Iterable[str]) -> tuple[str, list[str]]:
        return self.say(name), list(facts)

    def _when(self, instant: datetime) -> str:
        wall = instant.astimezone(self.zone)
        return f"{self._day(wall.date())}, {wall:%H:%M}"

    def _about(self, instant: datetime) -> str:
        """Something comes within the hour: from then on."""
        return self._when(instant.astimezone(self.zone).replace(minute=0))

    def _day(self, day: date) -> str:
        return f"{self.line(f'bot.day-{DAYS[day.weekday()]}')} {day.isoformat()}"

    def _you(self, you: mine.You) -> Iterator[str]:
        telegram, chat = str(you.telegram_number), str(you.chat_number)
        yield self.say("numbers", telegram=telegram, chat=chat)
        yield self.language(you.language)
        yield self.clock(you.zone)
        if you.agreed_at is not None:
            version = str(you.agreed_version)
            yield self.say("agreed", version=version, when=self._when(you.agreed_at))
        yield self.say("since", when=self._when(you.since))
        yield self.say("last", when=self._when(you.last_at))

    def language(self, tag: str) -> str:
        """The language that is spoken with somebody."""
        offered = self.reader.words.offered(tag)
        return self.say("language", language=Line(f"language.which.choices.{offered}"))

    def clock(self, zone: str | None) -> str:
        """Whose clock counts."""
        return self.say("zone-unknown") if zone is None else self.say("zone", zone=zone)

    def _chosen(self, chosen: mine.Chosen) -> Iterator[str]:
        start = _STARTS.get(chosen.starting_point or "")
        yield self.say("start", start=Line(start)) if start else self.say("start-unsaid")
        yield from self._pace(chosen)
        you = Line(f"spoken-of.which.choices.{chosen.spoken_of}")
        yield self.say("spoken", how=you)
        yield self.say("shown-at", time=_clock(chosen.shown_at))
        begin, end = _clock(chosen.waking_from), _clock(chosen.waking_until)
        yield self.line("settings.quiet_hours.say", quiet_from=end, quiet_until=begin)
        yield self.line(f"settings.{'rings' if chosen.sound else 'silent'}.say")
        if chosen.zone_asked:
            yield self.say("zone-asked")
        if chosen.clock_said_at is not None:
            yield self.say("clock-said", when=self._when(chosen.clock_said_at))
        if chosen.country is not None:
            yield self.say("country", country=self._country(chosen.country))
        if chosen.quiet_word:
            yield self.say("word")

    def _country(self, code: str) -> Value:
        """By its name, if it is still one of those that have one."""
        name = f"country-{code}"
        return Line(f"bot.{name}") if self.reader.words.has(name) else code

    def _pace(self, chosen: mine.Chosen) -> Iterator[str]:
        pace = _PACES.get(chosen.pace or "")
        yield self.say("pace", pace=Line(pace)) if pace else self.say("pace-unsaid")
        if chosen.closer is not None and chosen.closer_asked_at is not None:
            when = self._when(chosen.closer_asked_at)
            yield self.say("closer", pace=Line(_PACES[chosen.closer]), when=when)

    def _by_itself(self, coming: mine.ByItself) -> Iterator[str]:
        if coming.stopped:
            yield self.say("stopped")
        yield from self._reflection(coming)
        yield self.say("together" if coming.together else "together-off")
        if coming.since is not None:
            yield self.say("chosen-on", when=self._when(coming.since))
        yield from self._lately(coming)
        for each in coming.asked:
            when, why = self._about(each.at), self._why(each.why)
            yield self.say("asked", title=each.page, when=when, why=why)
        if coming.next is not None:
            when, why = self._about(coming.next.at), self._why(coming.next.why)
            yield self.say("next", when=when, why=why)

    def _reflection(self, coming: mine.ByItself) -> Iterator[str]:
        how = _EVERY[coming.every] if coming.reflection else "off"
        if coming.silent:
            yield self.line("settings.is_silent.say")
        yield self.line(f"settings.is_{how}.say")
        its_day, its_hour = Line(f"bot.day-{DAYS[coming.day]}"), f"{coming.hour:02}:00"
        yield self.say("its-time", day=its_day, hour=its_hour)

    def _lately(self, coming: mine.ByItself) -> Iterator[str]:
        if coming.asks_next:
            yield self.say("asks-next")
        if coming.last_at is not None:
            yield self.say("last-came", when=self._when(coming.last_at))
        if coming.week_used is not None:
            yield self.say("week-used", when=self._day(coming.week_used))
        if coming.week_of_question is not None:
            yield self.say("week-of-question", when=self._day(coming.week_of_question))
        if coming.unshared_since is not None:
            yield self.say("unshared", when=self._when(coming.unshared_since))

    def _why(self, why: str) -> Line:
        return Line(f"bot.mirror-why-{why.replace('_', '-')}")

    def _pauses(self, pauses: mine.Pauses) -> Iterator[str]:
        if pauses.rest_until is not None:
            yield self.say("rest", when=self._when(pauses.rest_until))
        if pauses.rest_since is not None:
            yield self.say("rest-since", when=self._when(pauses.rest_since))
        if pauses.call_back_at is not None:
            name = "call-back-again" if pauses.call_back_again else "call-back"
            yield self.say(name, when=self._when(pauses.call_back_at))
        for each in pauses.breaks_called_at:
            yield self.say("break", when=self._when(each))

    def _letterbox(self, box: mine.Letterbox) -> Iterator[str]:
        yield self.say(f"box-{box.when}", time=_clock(box.hour))
        yield self.say(f"box-{box.often}")
        for kind in box.refused:
            yield self.say("box-refused", kind=Line(f"bot.mirror-kind-{kind}"))
        for each in box.came_at:
            yield self.say("box-came", when=self._when(each))

    def _two(self, two: mine.Two) -> Iterator[str]:
        if two.linked_since is not None:
            yield self.say("linked", when=self._when(two.linked_since))
        if two.left_at is not None:
            yield self.say("left", when=self._when(two.left_at))
        for passed in two.passed_on:
            name = "passed-answer" if passed.answer else "passed"
            yield self.say(name, when=self._when(passed.back_until))
        if two.repair_until is not None:
            yield self.say("repair", when=self._when(two.repair_until))
        for at in two.reached_out_at:
            yield self.say("reached", when=self._when(at))
        for until in two.invites_until:
            yield self.say("invite", when=self._when(until))
        yield from self._places(two)

    def _places(self, two: mine.Two) -> Iterator[str]:
        for seat in two.seats:
            yield self.say("seat")
            if seat.agreed:
                yield self.say("seat-agreed")
            if seat.away:
                yield self.say("seat-away")
        if two.hidden:
            yield self.say("hidden")
        if two.wish_week is not None:
            yield self.say("wish" if two.wish else "no-wish", when=self._day(two.wish_week))

    def _cards(self, cards: mine.Cards) -> Iterator[str]:
        if cards.walked:
            yield self.say("walked", titles=", ".join(cards.walked))
        for name, decks in (("seen", cards.seen), ("never", cards.never)):
            for deck in decks:
                yield self.say(name, title=deck.page, cards=", ".join(deck.cards))

    def _open(self, chat: mine.Chat) -> Iterator[str]:
        for page in chat.open:
            name = "page-parked" if page.parked else "page"
            yield self.say(name, title=page.title, when=self._when(page.since))
            if page.until is not None:
                yield self.say("page-until", when=self._when(page.until))
            if page.tapped:
                yield self.say("page-tapped", answers=", ".join(page.tapped))
        for each in chat.coming:
            yield self.say("coming", title=each.title, when=self._when(each.at))

    def _chat(self, chat: mine.Chat) -> Iterator[str]:
        if chat.messages:
            yield self.say("messages", whens=self._whens(each.at for each in chat.messages))
        if chat.buttons:
            yield self.say("buttons", whens=self._whens(each.until for each in chat.buttons))
        for each in chat.sent:
            name, state = f"sent-{each.nature}", Line(f"bot.mirror-state-{each.state}")
            yield self.say(name, when=self._when(each.at), state=state)

    def _whens(self, instants: Iterable[datetime]) -> str:
        """Each once, so that nothing is counted."""
        return "; ".join(dict.fromkeys(map(self._when, instants)))


def _clock(at: time) -> str:
    return f"{at:%H:%M}"
