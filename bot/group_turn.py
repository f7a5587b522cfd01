"""A group's turn: its open talks, one event, and everything that is stored because of it.

It locks nobody but the one who did something, and them before the group: a person's own turn takes
both in the same order.
"""

from dataclasses import dataclass, field, replace

from bot import joining, keeping, open_talks, shared_actions
from bot.incoming import Member, Pressed
from bot.open_talks import OpenTalks, Saving
from bot.person_turn import Report
from bot.posting import AsNudge, GroupPost, Pen, ToGroup, alert, meaning_place, record_late
from bot.render import Reader
from bot.shared_actions import ChatActing
from bot.tools import Tools
from conversations import engine, front, moving, shared_chat
from conversations.effects import Alarm, AskBoth, Do, Effect, Saw
from conversations.events import Did, Tapped, TappedNothing
from conversations.front import Answer
from conversations.group_effects import GroupAlert, in_public
from conversations.scripts import Scripts
from conversations.shared_chat import Room, SharedEvent, State
from conversations.talk import Talk
from conversations.turn import Given
from storage import Connection, buttons, couples, people, shared_chats
from storage.people import PersonRow
from storage.shared_chats import SEATS, SharedChatRow


@dataclass
class GroupTurn:
    """A turn in hand. Loaded whole, decided in memory, stored whole."""

    tools: Tools
    connection: Connection
    row: SharedChatRow
    kept: keeping.ChatKept
    stored: OpenTalks
    """The talks as they were read."""
    talks: tuple[Talk, ...]
    scripts: Scripts
    given: Given
    by: Member | None = None
    """Who did it, if somebody did."""
    person: PersonRow | None = None
    """The same, if they have pressed Start; their row is locked."""
    nudge: AsNudge | None = None
    """What a new bubble is written as, in a turn that nobody asked for."""
    appointed: bool = False
    read: keeping.ChatKept = field(init=False)
    """What is stored about it until the turn is."""

    def __post_init__(self) -> None:
        self.read = self.kept

    @classmethod
    def load(cls, tools: Tools, connection: Connection, row: SharedChatRow) -> "GroupTurn":
        """Everything about a group that a turn may need."""
        now = tools.clock.now()
        if not tools.vault.has(row.key_id):
            # Erasing somebody was cut short: what was theirs here is unreadable already.
            row = shared_chats.empty(connection, tools.vault, row, now)
        stored = open_talks.read(tools, connection, row)
        scripts = tools.scripts_for(connection, stored.talks)
        return cls(
            tools,
            connection,
            row,
            keeping.open_chat_kept(tools.vault, row),
            stored,
            tuple(moving.go_along(scripts, each) for each in stored.talks),
            scripts,
            Given(now, tools.chance.row(now), tools.chance.seed(row.chat_id)),
        )

    @property
    def state(self) -> State:
        """Whose the chat is just now, and whether the two are there."""
        if self.row.people > SEATS:
            return "crowded"
        couple_id = self.row.couple_id
        sides = [] if couple_id is None else couples.sides_of(self.connection, couple_id)
        if not sides:
            return "open"
        seats = shared_chats.seats(self.connection, self.row.id)
        linked = len([each for each in sides if each.left_at is None])
        there = len([each for each in seats if not each.away])
        return "ours" if (linked, there) == (SEATS, SEATS) else "apart"

    def press(self, pressed: Pressed) -> Tapped | TappedNothing:
        """What a button means, if it was made for this group and is still there."""
        token = pressed.token
        ours = token.isascii() and token.isalnum()
        row = buttons.find(self.connection, token) if ours else None
        now = self.given.now
        if row is None or row.shared_chat_id != self.row.id or row.expires_at <= now:
            return TappedNothing()
        choice = self.tools.vault.open(self.row.key_id, meaning_place(token), row.meaning)
        open_talks.note_shown(self.connection, self.row, row.talk_id, pressed.message)
        by = self.by.telegram_id if self.by else None
        tapped = Tapped(row.talk_id, row.wait, choice.decode(), by)
        self._seat(tapped)
        return tapped

    def run(self, event: SharedEvent) -> Report:
        """Decides what follows from the event and stores it."""
        if isinstance(event, Tapped) and self._is_one_of_the_two():
            self._note_shared()
        answered = self._answered(event)
        self.keep()
        self.save(answered.talks)
        return self.post(answered)

    def skip(self) -> Report:
        """Nothing opens by itself this time; a nudge whose time is over is noted."""
        self.keep()
        if self.nudge is not None:
            reader = Reader(self.tools.library.words, self.scripts, self.row.language)
            pen = Pen(self.connection, self.tools, self.given.now, reader)
            record_late(pen, ToGroup(self.row), self.nudge)
        return Report()

    def keep(self) -> None:
        """Stores what is kept of it."""
        if self.kept != self.read:
            sealed = keeping.seal_chat_kept(self.tools.vault, self.row, self.kept)
            self.change(kept=sealed)

    def change(self, **changes: object) -> None:
        """Stores something else about the group."""
        self.row = replace(self.row, **changes)  # type: ignore[arg-type]
        shared_chats.save(self.connection, self.row)

    def save(self, changed: tuple[Talk, ...]) -> None:
        """Stores what has become of its talks."""
        saving = Saving(self.tools, self.connection, self.row, self.stored, self.given.now)
        saving.save(changed)

    def post(self, answered: Answer) -> Report:
        """Stores what is to be sent; nothing leaves here that is not constant."""
        effects = tuple(map(in_public, answered.effects))
        reader = Reader(self.tools.library.words, self.scripts, self.row.language)
        pen = Pen(self.connection, self.tools, self.given.now, reader, self.nudge)
        post = GroupPost(pen, ToGroup(self.row))
        for effect in effects:
            post.put(effect)
        alerts = [each.line for each in effects if isinstance(each, GroupAlert)]
        return Report(
            alert=alert(reader, alerts[-1]) if alerts else None,
            appointed=self.appointed,
            alarms=tuple(each.code for each in effects if isinstance(each, Alarm)),
            trail=answered.trail,
        )

    @property
    def _room(self) -> Room:
        return Room(
            self.scripts,
            self.talks,
            self.given,
            self.state,
            self.kept.seen,
            by_one_of_the_two=self._is_one_of_the_two(),
        )

    def _is_one_of_the_two(self) -> bool:
        if self.by is None:
            return False
        if self.state == "open":
            return joining.may_join(self.connection, self.row, self.by.telegram_id)
        seats = shared_chats.seats(self.connection, self.row.id)
        return any(each.telegram_id == self.by.telegram_id for each in seats)

    def _note_shared(self) -> None:
        """Whoever taps here has something for two, whatever the other one does."""
        person, vault = self.person, self.tools.vault
        if person is None or not vault.has(person.key_id):
            return
        before = keeping.open_kept(vault, person)
        if before is None or before == (kept := before.shared(self.given.now)):
            return
        sealed = keeping.seal_kept(vault, person, kept)
        people.keep(self.connection, person.id, sealed)
        self.person = replace(person, kept=sealed)

    def _seat(self, tapped: Tapped) -> None:
        """A tap in a group that is nobody's yet can only be somebody who joins."""
        talk = self._room.talk(tapped.talk)
        current = talk is not None and talk.wait == tapped.wait and self.state == "open"
        if current and self.by is not None and self._is_one_of_the_two():
            joining.take_seat(self.tools, self.connection, self.row, self.by)

    def _answered(self, event: SharedEvent) -> Answer:
        """The answer to an event and to the outcomes of all that was done on the way."""
        total, fresh = Answer(), not isinstance(event, Tapped)
        quiet = any(engine.makes_room(self.scripts, each, event) for each in self.talks)
        while True:
            answered = shared_chat.answer(self._room, event)
            self.talks = front.changed(self.talks, answered.talks)
            total += answered
            for effect in answered.effects:
                if isinstance(effect, Saw):
                    self.kept = self.kept.saw(effect.deck, effect.card)
            asking = next(
                (each for each in answered.effects if isinstance(each, Do | AskBoth)), None
            )
            if asking is None:
                return total
            outcome, effects, until = self._done(asking)
            total += Answer(effects=effects)
            event = Did(asking.talk, outcome, fresh, quiet, until)

    def _done(self, asking: Do | AskBoth) -> tuple[str, tuple[Effect, ...], int | None]:
        now = self.given.now
        if isinstance(asking, AskBoth):
            return "asked", (), now + asking.microseconds
        given = (self.tools, self.connection, self.row, self.kept)
        done = shared_actions.perform(ChatActing(*given, self.state, now, self.person), asking)
        self.kept = done.kept or self.kept
        self.row = shared_chats.get(self.connection, self.row.id) or self.row
        self.appointed = self.appointed or done.appointed
        return done.outcome, done.effects, None
