"""Between the core's values and stored rows: what is kept of a person and of a talk, sealed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import time
from typing import Literal, TypeVar

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from conversations.events import Appointed
from conversations.joint import REVEAL_HOUR, Day
from conversations.letterbox import Letterbox
from conversations.nudges import Nudges, shared, without
from conversations.pace import Level
from conversations.people import Person
from conversations.talk import Occasion, Place, Talk
from storage.appointments import AppointmentRow
from storage.joint_answers import JointAnswerRow
from storage.people import PersonRow
from storage.shared_chats import SharedChatRow
from storage.talks import TalkRow
from storage.vault import Erased, Unreadable, Vault, Where

_T = TypeVar("_T")

TERMS = 1
"""The version of what people are asked to agree to. With a higher one everybody is asked again."""

_APPOINTED: TypeAdapter[Appointed] = TypeAdapter(Appointed)


class CallBack(BaseModel):
    """When a person is asked how it is with them after a break."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    appointment: int
    at: int
    again: bool = False
    """Whether it comes after they asked for more time."""


class Closer(BaseModel):
    """A closer pace that was chosen, and when the person is asked about it once more."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    at: int
    level: Level


class Drawn(BaseModel):
    """What chance drew for a person and a week."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    week: int
    occasion: Occasion | None
    """None: there is no wish to look at."""


class PassedOn(BaseModel):
    """Something that a person passed on and can still take back."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    talk: int
    """In which talk."""
    note: int
    """The appointment's number; one of none, where there was nobody to send it to."""
    until: int
    """How long it can be taken back."""
    answer: bool = False
    """An answer stands by itself: no later note takes its place."""


class OpenRepair(BaseModel):
    """A repair that somebody passed on: none of its words, only that its days are not over."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    note: int
    """The number of the note, or one of none, as in `PassedOn`."""
    until: int


class QuietWord(BaseModel):
    """The word that somebody set before what is kept of them: slowly hashed, never the word."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    proof: str


class Kept(BaseModel):
    """What is kept of a person beside the columns: encrypted, under neutral names."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    format: int = 1
    start: str | None = None
    """The starting point that was closest."""
    walked: tuple[str, ...] = ()
    """The scripts of a path that they took or let go, the longest ago first."""
    seen: dict[str, tuple[str, ...]] = {}
    """For each deck the cards shown so far, the longest ago first."""
    never: dict[str, tuple[str, ...]] = {}
    """For each deck the cards that are not to be shown any more."""
    hidden: tuple[int, ...] = ()
    """What is not to be drawn from the list of two any more, by its number."""
    rest_until: int | None = None
    """When a rest is asked about again; it may have been already."""
    rest_since: int | None = None
    """When the first of the rests that followed one another began."""
    stopped: bool = False
    """They said `/stop` and have opened nothing since: nothing from anybody else reaches them."""
    hidden_until: int | None = None
    """They hid the chat: before this instant nothing comes by itself, unless they write again."""
    call_back: CallBack | None = None
    """Their own, after a break; its instant may have gone by."""
    breaks: tuple[int, ...] = ()
    """When they called a break for both, within a day of the latest."""
    passed: tuple[PassedOn, ...] = ()
    """What they passed on lately."""
    repair: OpenRepair | None = None
    """Their own; its days may be over."""
    letterbox: Letterbox = Letterbox()

    pace: Level | None = None
    """How close is welcome now; None: they have not said."""
    closer: Closer | None = None
    """What they would have it be; without their yes at its time it never is."""
    clock_said_at: int | None = None
    """When they said what time it is, while it is not known yet whether before noon or after."""
    zone_asked: bool = False
    """They were asked what time it is where they live; nobody asks twice."""
    drawn: Drawn | None = None
    """The wish of a week."""
    nudges: Nudges = Nudges()
    reveal: time = REVEAL_HOUR
    """When they like to be shown what both have answered."""
    country: str | None = None
    """Whose numbers the help page shows; None: they have not said."""
    you: Literal["feminine", "masculine", "other"] = "other"
    """How they are spoken of, where a language asks for it."""

    quiet_word: QuietWord | None = None
    wrong_words: tuple[int, ...] = ()
    """When another word was typed in its place, within an hour of the latest."""

    def is_resting(self, now: int) -> bool:
        """Whether a rest is going on."""
        return self.rest_until is not None and now < self.rest_until

    def is_hiding(self, now: int) -> bool:
        """Whether nothing is to come by itself just now."""
        return self.hidden_until is not None and now < self.hidden_until

    def has_repair(self, now: int) -> bool:
        """Whether a repair of theirs is open."""
        return self.repair is not None and now < self.repair.until

    def without_note(self, note: int) -> "Kept":
        """A note never comes: if it was a repair, that is not open any more."""
        mine = self.repair is not None and self.repair.note == note
        return self.model_copy(update={"repair": None}) if mine else self

    def saw(self, deck: str, card: str) -> "Kept":
        """The card moves to the end of its deck's rotation."""
        return self.model_copy(update={"seen": _after(self.seen, deck, card)})

    def excludes(self, deck: str, card: str) -> "Kept":
        """The card is not shown any more."""
        return self.model_copy(update={"never": _after(self.never, deck, card)})

    def shared(self, now: int) -> "Kept":
        """Something of the two came to them, or they did something before both."""
        return self.model_copy(update={"nudges": shared(self.nudges, now)})

    def without_rest(self) -> "Kept":
        """No rest is going on, and none has."""
        nudges = without(self.nudges, "rest")
        return self.model_copy(update={"rest_until": None, "rest_since": None, "nudges": nudges})


class ChatKept(BaseModel):
    """What is kept of a shared chat beside the columns, sealed with a key of its own."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    format: int = 1
    seen: dict[str, tuple[str, ...]] = {}
    """For each deck the cards shown so far, the longest ago first."""
    every: Literal[0, 1, 4] = 0
    """Weeks between two cards that come by themselves; 0: none do."""
    card_at: int | None = None
    """For which instant the latest one was planned."""
    card_due: int | None = None
    """For which the next one is."""
    help_due: int | None = None
    """When the help page comes by itself next."""

    def saw(self, deck: str, card: str) -> "ChatKept":
        """The card moves to the end of its deck's rotation."""
        return self.model_copy(update={"seen": _after(self.seen, deck, card)})


def _after(seen: dict[str, tuple[str, ...]], deck: str, card: str) -> dict[str, tuple[str, ...]]:
    cards = (*(each for each in seen.get(deck, ()) if each != card), card)
    return {**seen, deck: cards}


def _opened(read: Callable[[], _T]) -> _T | None:
    """What was sealed; None if it is damaged: that takes nothing else along, and locks nobody out.

    Raises:
        Erased: the key is gone, and with it everything.
    """
    try:
        return read()
    except Erased:
        raise
    except (Unreadable, ValidationError):
        return None


def open_kept(vault: Vault, row: PersonRow) -> Kept | None:
    """What is kept of this person, if it is readable."""
    sealed, place = row.kept, kept_place(row.id)
    if sealed is None:
        return Kept()
    return _opened(lambda: Kept.model_validate_json(vault.open(row.key_id, place, sealed)))


def seal_kept(vault: Vault, row: PersonRow, kept: Kept) -> bytes:
    """The same, ready to be stored."""
    plain = kept.model_dump_json().encode()
    return vault.seal(row.key_id, kept_place(row.id), plain)


def open_chat_kept(vault: Vault, row: SharedChatRow) -> ChatKept:
    """What is kept of this chat; nothing, if it is damaged or its key is gone."""
    if row.kept is None:
        return ChatKept()
    try:
        return ChatKept.model_validate_json(vault.open(row.key_id, _chat_place(row.id), row.kept))
    except (Unreadable, ValidationError):
        return ChatKept()


def seal_chat_kept(vault: Vault, row: SharedChatRow, kept: ChatKept) -> bytes:
    """The same, ready to be stored."""
    return vault.seal(row.key_id, _chat_place(row.id), kept.model_dump_json().encode())


def day_of(row: PersonRow, kept: Kept) -> Day:
    """When somebody is awake, and likes to be shown something."""
    return Day(row.zone, kept.reveal, kept.nudges.waking)


def has_agreed(row: PersonRow) -> bool:
    """Whether somebody has agreed to what holds now."""
    return row.agreed_version is not None and row.agreed_version >= TERMS


def as_person(row: PersonRow, kept: Kept) -> Person:
    """A person as the core knows them."""
    return Person(row.id, agreed=has_agreed(row), seen=kept.seen, never=kept.never)


def open_talk(vault: Vault, key_id: str, row: TalkRow) -> Talk | None:
    """A talk as it was stored, if it is readable."""
    place = _body_place(row.id)
    return _opened(lambda: Talk.from_data(vault.open(key_id, place, row.body)))


def seal_appointment(vault: Vault, key_id: str, row_id: int, coming: Appointed) -> bytes:
    """What an appointment brings, for the eyes of the person whom it is for."""
    return vault.seal(key_id, _appointment_place(row_id), _APPOINTED.dump_json(coming))


def open_appointment(vault: Vault, key_id: str, row: AppointmentRow) -> Appointed | None:
    """The same, as it was made, if it is readable."""
    place = _appointment_place(row.id)
    return _opened(lambda: _APPOINTED.validate_json(vault.open(key_id, place, row.body)))


class Answered(BaseModel):
    """What is kept of an answer until it is shown to both."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    answer: str
    typed: bool = False
    """Whether it was typed, not one of the buttons."""
    place: Place
    """Where the one who gave it stands."""
    occasion: Occasion | None
    language: str = ""
    """The one that they were spoken to in when they gave it."""


def seal_answer(vault: Vault, row: PersonRow, digest: str, answered: Answered) -> bytes:
    """An answer, sealed for the one who gave it."""
    plain = answered.model_dump_json().encode()
    return vault.seal(row.key_id, _answer_place(digest, row.id), plain)


def open_answer(vault: Vault, key_id: str, row: JointAnswerRow) -> Answered | None:
    """The same, as it was given, if it is readable."""
    place = _answer_place(row.question, row.person_id)
    return _opened(lambda: Answered.model_validate_json(vault.open(key_id, place, row.body)))


@dataclass(frozen=True)
class Stored:
    """Under whom, at which revision and when a talk is stored."""

    whose: PersonRow | SharedChatRow
    revision: int
    now: int


def seal_talk(vault: Vault, talk: Talk, stored: Stored) -> TalkRow:
    """A talk ready to be stored."""
    whose = stored.whose
    person_id = whose.id if isinstance(whose, PersonRow) else None
    shared_chat_id = None if isinstance(whose, PersonRow) else whose.id
    return TalkRow(
        id=talk.id,
        person_id=person_id,
        revision=stored.revision,
        parked=talk.parked,
        due_at=talk.due,
        touched_at=stored.now,
        body=vault.seal(whose.key_id, _body_place(talk.id), talk.to_data().encode()),
        shared_chat_id=shared_chat_id,
    )


def _appointment_place(row_id: int) -> Where:
    return Where("appointment", "body", row_id)


def _answer_place(digest: str, person_id: int) -> Where:
    return Where("joint_answer", "body", f"{digest} {person_id}")


def kept_place(person_id: int) -> Where:
    """Where what is kept of a person is readable."""
    return Where("person", "kept", person_id)


def _chat_place(shared_chat_id: int) -> Where:
    return Where("shared_chat", "kept", shared_chat_id)


def _body_place(talk_id: int) -> Where:
    return Where("talk", "body", talk_id)
