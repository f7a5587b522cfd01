"""A person's turn: their talks, one event, and everything that is stored because of it."""

from dataclasses import dataclass, field, replace

from bot import actions, barrier, joining, keeping, menu, moments, nudging, open_talks
from bot.acting import Acting, Done
from bot.incoming import Pressed
from bot.open_talks import OpenTalks, Saving
from bot.posting import (
    FORGET_COMMANDS,
    AsNudge,
    Pen,
    Post,
    ToPerson,
    alert,
    in_calls,
    meaning_place,
    record_late,
)
from bot.render import Reader
from bot.tools import ENGLISH, Tools
from conversations import engine, front, moving
from conversations.effects import (
    Alarm,
    Alert,
    AskBoth,
    Asking,
    Do,
    Effect,
    EndForBoth,
    Hold,
    KeepCard,
    Line,
    Never,
    Reach,
    Saw,
    TakeBack,
    Tell,
    Tidy,
)
from conversations.events import (
    ByHand,
    Commanded,
    Did,
    HardNight,
    Led,
    PersonEvent,
    Said,
    Showed,
    Tapped,
    TappedNothing,
)
from conversations.front import Answer, Desk
from conversations.nudges import heard
from conversations.script import Ask
from conversations.scripts import Scripts
from conversations.talk import Talk
from conversations.turn import Given, Passed
from storage import Connection, buttons, messages, outbox, people
from storage.messages import MessageRow
from storage.people import PersonRow


@dataclass(frozen=True)
class Report:
    """What became of an event."""

    seen_before: bool = False
    alert: str | None = None
    """What the tap is answered with, if it was one."""
    erased: bool = False
    """A person was erased: the database's files are to be scrubbed."""
    appointed: bool = False
    """Something is due in somebody's chat right away."""
    alarms: tuple[str, ...] = ()
    trail: tuple[Passed, ...] = ()


@dataclass
class PersonTurn:
    """A turn in hand. Loaded whole, decided in memory, stored whole."""

    tools: Tools
    connection: Connection
    row: PersonRow
    kept: keeping.Kept
    stored: OpenTalks
    """The talks as they were read."""
    talks: tuple[Talk, ...]
    scripts: Scripts
    given: Given
    read: keeping.Kept = field(init=False)
    """What is stored about them until the turn is."""
    name: str = ""
    """How Telegram calls them just now; it is not stored."""
    unreadable: int = 0
    """What is damaged and cannot be opened: it is left alone, and the rest goes on."""
    nudge: AsNudge | None = None
    """What a new bubble is written as, in a turn that nobody asked for."""
    sent_at: int | None = None
    """When the message came that is answered, if one is."""
    appointed: bool = False
    erased: tuple[int, ...] | None = None
    """After forgetting: the messages that can still be removed from the chat."""

    def __post_init__(self) -> None:
        self.read = self.kept

    @classmethod
    def load(cls, tools: Tools, connection: Connection, row: PersonRow) -> "PersonTurn":
        """Everything about a person that a turn may need."""
        stored = open_talks.read(tools, connection, row)
        kept = keeping.open_kept(tools.vault, row)
        now = tools.clock.now()
        scripts = tools.scripts_for(connection, stored.talks)
        return cls(
            tools,
            connection,
            row,
            kept or keeping.Kept(),
            stored,
            tuple(moving.go_along(scripts, each) for each in stored.talks),
            scripts,
            Given(now, tools.chance.row(now), tools.chance.seed(row.telegram_id)),
            unreadable=stored.unreadable + (kept is None),
        )

    @classmethod
    def finish_erasing(cls, tools: Tools, connection: Connection, row: PersonRow) -> Report:
        """A crash cut a forgetting short: the key is gone already, the rows are not."""
        now = tools.clock.now()
        scripts = tools.reader(row.language).scripts
        given = Given(now, tools.chance.row(now), tools.chance.seed(row.telegram_id))
        turn = cls(tools, connection, row, keeping.Kept(), OpenTalks(), (), scripts, given)
        turn._say_goodbye(turn._perform(Do(0, "forget", {})).erased or ())
        return Report(erased=True)

    def press(self, pressed: Pressed) -> Tapped | TappedNothing:
        """What a button means, if it was made for this person and is still there."""
        token = pressed.token
        # What is no token of ours may be anything; a database need not be able to look it up.
        ours = token.isascii() and token.isalnum()
        row = buttons.find(self.connection, token) if ours else None
        if row is None or row.person_id != self.row.id or row.expires_at <= self.given.now:
            return TappedNothing()
        choice = self.tools.vault.open(self.row.key_id, meaning_place(token), row.meaning)
        open_talks.note_shown(self.connection, self.row, row.talk_id, pressed.message)
        return Tapped(row.talk_id, row.wait, choice.decode())

    def run(self, event: PersonEvent) -> Report:
        """Decides what follows from the event and stores it."""
        if isinstance(event, ByHand):
            by_hand = {"nudges": heard(self.kept.nudges), "hidden_until": None}
            self.kept = self.kept.model_copy(update=by_hand)
        if isinstance(event, Commanded) and front.wakes(self.scripts, event):
            self.kept = self.kept.model_copy(update={"stopped": False})
        answered = self._answered(self._with_label(self._led(self._heeded(event))))
        if self.erased is not None:
            self._say_goodbye((*self.erased, *_own(event)))
            return Report(erased=True, trail=answered.trail)
        self.keep()
        saving = Saving(self.tools, self.connection, self.row, self.stored, self.given.now)
        saving.save(answered.talks)
        self._post(answered.effects)
        self._note_own(event, answered.effects)
        return self._report(answered)

    def _note_own(self, event: PersonEvent, effects: tuple[Effect, ...]) -> None:
        """What they wrote themselves and what stays there can still be removed, if they ask."""
        sent_at = min(self.sent_at or self.given.now, self.given.now)
        removed = {each.message for each in effects if isinstance(each, Tidy)}
        for number in _own(event) - removed:
            row = MessageRow(self.row.chat_id, number, self.row.id, None, sent_at)
            messages.record(self.connection, row)

    def keep(self) -> None:
        """Stores what is kept of them, and when something comes to them by itself next."""
        if self.kept != self.read:
            sealed = keeping.seal_kept(self.tools.vault, self.row, self.kept)
            people.keep(self.connection, self.row.id, sealed)
        nudging.plan(self.acting())

    def skip(self) -> None:
        """Nothing opens by itself this time; a nudge whose time is over is noted."""
        self.keep()
        if self.nudge is not None:
            pen = Pen(self.connection, self.tools, self.given.now, self._reader)
            record_late(pen, ToPerson(self.row), self.nudge)

    @property
    def _desk(self) -> Desk:
        person = keeping.as_person(self.row, self.kept)
        return Desk(self.scripts, person, self.talks, self.given)

    @property
    def _reader(self) -> Reader:
        words = self.tools.library.words
        return Reader(words, self.scripts, self.row.language, self.kept.you)

    def _heeded(self, event: PersonEvent) -> PersonEvent:
        """Whatever somebody types is looked at for words of danger before anything else sees it."""
        match event:
            case Said() if self._is_secret(event):
                # The action that uses it up looks for danger in whatever is not the secret.
                return event
            case Said(text=words) | Commanded(argument=words):
                danger = self.tools.library.crisis.found_in(words)
                return HardNight(event.message) if danger else event
            case _:
                return event

    def _is_secret(self, said: Said) -> bool:
        """Whether it goes to an action that nothing else may look at it before."""
        asked = engine.question(self.scripts, talk) if (talk := self._desk.front) else None
        if not isinstance(asked, Ask) or not asked.secret:
            return False
        # What is too long for the question never comes to its action.
        return len(said.text.strip()) <= (asked.text or 0)

    def _led(self, event: PersonEvent) -> PersonEvent:
        """A Start by the button in a group leads to what is asked because of it, if anything is."""
        match event:
            case Commanded(command="start", argument=joining.START):
                pass
            case _:
                return event
        asked = joining.asked_of(self.tools, self.connection, self.row.telegram_id)
        return event if asked is None else Led(asked.script, asked.words)

    def _with_label(self, event: PersonEvent) -> PersonEvent:
        """A typed label counts as a tap: as the person reads it or, failing that, in English."""
        talk = self._desk.front
        if not isinstance(event, Said) or talk is None or self._is_secret(event):
            return event
        typed = event.text.strip().casefold()
        labels = engine.labels(self.scripts, talk)
        for reader in (self._reader, replace(self._reader, language=ENGLISH)):
            for choice, label in labels.items():
                if reader.label(label).casefold() == typed:
                    return replace(event, choice=choice)
        return event

    def _answered(self, event: PersonEvent) -> Answer:
        """The answer to an event and to the outcomes of all that was done on the way."""
        total, fresh = Answer(), not isinstance(event, Tapped)
        quiet = any(engine.makes_room(self.scripts, each, event) for each in self.talks)
        while True:
            answered = front.answer(self._desk, event)
            self.talks = front.changed(self.talks, answered.talks)
            total += answered
            for effect in answered.effects:
                match effect:
                    case Saw(deck=deck, card=card):
                        self.kept = self.kept.saw(deck, card)
                    case Never(deck=deck, card=card):
                        self.kept = self.kept.excludes(deck, card)
            asking = next((each for each in answered.effects if isinstance(each, Asking)), None)
            if asking is None:
                return total
            done = self._perform(asking)
            if done.erased is not None:
                return total
            total += Answer(effects=done.effects)
            came = (done.until, done.occasion, done.words, done.opens)
            event = Did(asking.talk, done.outcome, fresh, quiet, *came)

    def acting(self, talk: int = 0) -> Acting:
        """What an action is given in this turn, asked for by a talk or by none."""
        given = (self.tools, self.connection, self.row, self.kept, self.given.now, self.name)
        scripts = (each.place.script for each in self.talks if each.id == talk)
        return Acting(*given, talk, next(scripts, ""))

    def _perform(self, asking: Asking) -> Done:
        """Does what the script asks of the product, in this transaction."""
        done = self._done(self.acting(asking.talk), asking)
        self.row, self.kept, self.erased = done.row, done.kept, done.erased
        self.appointed = self.appointed or done.appointed
        return done

    def _done(self, acting: Acting, asking: Asking) -> Done:
        match asking:
            case Do():
                return actions.perform(acting, asking)
            case AskBoth():
                return barrier.ask(acting, asking)
            case Hold(talk=talk_id):
                talk = next(each for each in self.talks if each.id == talk_id)
                return barrier.hold(acting, talk, asking)
            case TakeBack():
                return barrier.take_back(acting, asking)
            case EndForBoth():
                return barrier.end(acting, asking)
            case KeepCard(line=line):
                return moments.keep(acting, self._reader.read(line).text)

    def _post(self, effects: tuple[Effect, ...]) -> None:
        post = self._post_to(ToPerson(self.row))
        for effect in effects:
            if isinstance(effect, Reach):
                people.set_reachable(self.connection, self.row.id, reachable=effect.reachable)
                if not effect.reachable:
                    outbox.cancel_of_person(self.connection, self.row.id)
                    outbox.close_unseen(self.connection, self.row.chat_id)
            elif self.row.reachable:
                post.put(effect)

    def _post_to(self, to: ToPerson) -> Post:
        pen = Pen(self.connection, self.tools, self.given.now, self._reader, self.nudge)
        return Post(pen, to)

    def _say_goodbye(self, message_ids: tuple[int, ...]) -> None:
        """The last word goes under the house's key: the person's own is gone."""
        post = self._post_to(ToPerson(self.row, erased=True))
        for chunk in in_calls(message_ids):
            post.call("deleteMessages", {"message_ids": chunk})
        post.call(FORGET_COMMANDS, {"scope": menu.of(self.row.chat_id)})
        post.put(Tell(Line("bot.forgotten")))

    def _report(self, answered: Answer) -> Report:
        alerts = [each.line for each in answered.effects if isinstance(each, Alert)]
        codes = [each.code for each in answered.effects if isinstance(each, Alarm)]
        alarms = (*codes, *["row-unreadable"] * self.unreadable)
        text = alert(self._reader, alerts[-1]) if alerts else None
        return Report(alert=text, appointed=self.appointed, alarms=alarms, trail=answered.trail)


def _own(event: PersonEvent) -> frozenset[int]:
    """The message of their own that an event came by."""
    match event:
        case Said(message=int() as number) | Commanded(message=int() as number):
            return frozenset({number})
        case HardNight(message=int() as number) | Showed(message=int() as number):
            return frozenset({number})
        case _:
            return frozenset()
