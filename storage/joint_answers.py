"""What one of two has answered to a question that both are asked, until it is shown to both."""

from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.dialects.postgresql import insert

from storage.tables import joint_answer


@dataclass(frozen=True)
class JointAnswerRow:
    """One answer, as stored; fields stand in the order of the columns."""

    question: str
    person_id: int
    couple_id: int
    expires_at: int
    """When the question lapses for the one who gave it."""
    body: bytes
    """Sealed with the key of the one who gave it."""


_put = insert(joint_answer)
_PUT = _put.on_conflict_do_update(
    index_elements=["question", "person_id"],
    set_={"expires_at": _put.excluded.expires_at, "body": _put.excluded.body},
)
_OF_QUESTION = select(*joint_answer.c).where(
    joint_answer.c.question == bindparam("digest"), joint_answer.c.couple_id == bindparam("couple")
)
_whose = joint_answer.c.person_id == bindparam("whose")
_DROP = delete(joint_answer).where(joint_answer.c.question == bindparam("digest"))
_DROP_ONE = _DROP.where(_whose)
_DROP_OF = delete(joint_answer).where(_whose)
_OF = select(*joint_answer.c).where(_whose)
_DROP_EXPIRED = delete(joint_answer).where(joint_answer.c.expires_at <= bindparam("before"))


def digest_of(couple_id: int, question: str) -> str:
    """What is stored of a question: which couple was asked something, not what."""
    return sha256(f"{couple_id} {question}".encode()).hexdigest()


def put(connection: Connection, row: JointAnswerRow) -> None:
    """Stores an answer, in place of the one before."""
    connection.execute(_PUT, vars(row))


def of_question(connection: Connection, digest: str, couple_id: int) -> list[JointAnswerRow]:
    """The answers there are to a question."""
    given = {"digest": digest, "couple": couple_id}
    return [JointAnswerRow(*row) for row in connection.execute(_OF_QUESTION, given)]


def drop(connection: Connection, digest: str) -> None:
    """Deletes all answers to a question: they are being shown."""
    connection.execute(_DROP, {"digest": digest})


def take_back(connection: Connection, digest: str, person_id: int) -> None:
    """Deletes one person's answer to a question."""
    connection.execute(_DROP_ONE, {"digest": digest, "whose": person_id})


def of_person(connection: Connection, person_id: int) -> list[JointAnswerRow]:
    """All that a person has answered and that waits."""
    return [JointAnswerRow(*row) for row in connection.execute(_OF, {"whose": person_id})]


def withdraw(connection: Connection, person_id: int) -> None:
    """Deletes all that a person has answered and that waits."""
    connection.execute(_DROP_OF, {"whose": person_id})


def drop_expired(connection: Connection, before: int) -> None:
    """Deletes answers to questions that lapsed until then."""
    connection.execute(_DROP_EXPIRED, {"before": before})
