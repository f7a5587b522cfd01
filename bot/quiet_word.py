"""The quiet word: what somebody may set before what is kept of them, for a phone that is held.

Of the word itself nothing is kept but a slow hash, sealed with everything else. There is no way
round it but erasing everything. A wrong word and a word too many are answered alike.
"""

import hmac
import unicodedata
from hashlib import scrypt

from bot.acting import Acting, Done
from bot.keeping import Kept, QuietWord
from conversations.front import HARD_NIGHT
from conversations.local_time import HOUR

TRIES = 3
"""So many wrong words in an hour; then the right one is answered as they are."""
SHORTEST = 4
"""Characters."""
_COST, _BLOCK, _LANES = 2**14, 8, 1
"""Of scrypt: 16 MiB, and a good part of a tenth of a second."""


def see(acting: Acting) -> Done:
    """Whether a word is set."""
    return _done(acting, "none" if acting.kept.quiet_word is None else "set")


def try_it(acting: Acting, word: str) -> Done:
    """Whether this is the word. It takes as long, and reads the same, however it turns out."""
    word_set = acting.kept.quiet_word
    fits = word_set is not None and _fits(word, word_set.proof)
    lately = tuple(each for each in acting.kept.wrong_words if acting.now - each < HOUR)
    if fits and len(lately) < TRIES:
        return _done(acting, "right", wrong_words=())
    if fits or len(lately) >= TRIES:
        return _wrong(acting, word, known=fits, wrong_words=lately)
    return _wrong(acting, word, known=False, wrong_words=(*lately, acting.now))


def choose(acting: Acting, word: str) -> Done:
    """A word is to be set, once it has been typed again: until then nothing changes."""
    if len(_plain(word)) < SHORTEST or acting.tools.library.crisis.found_in(word):
        return _wrong(acting, word, outcome="short")
    proof = proof_of(word, acting.tools.chance.token())
    return Done(acting.row, acting.kept, "again", words={"proof": proof})


def keep(acting: Acting, word: str, proof: str) -> Done:
    """It has been typed again; if it is the same, it is set from now on."""
    if not _fits(word, proof):
        return _wrong(acting, word, outcome="other")
    return _done(acting, "kept", quiet_word=QuietWord(proof=proof), wrong_words=())


def drop(acting: Acting) -> Done:
    """No word is set any more."""
    return _done(acting, "done", quiet_word=None, wrong_words=())


def _wrong(
    acting: Acting, word: str, outcome: str = "wrong", *, known: bool = False, **changes: object
) -> Done:
    """Not the word. Nobody else has looked at what was typed: there may be danger in it."""
    done = _done(acting, outcome, **changes)
    danger = not known and acting.tools.library.crisis.found_in(word)
    return Done(done.row, done.kept, outcome, opens=HARD_NIGHT) if danger else done


def _fits(word: str, proof: str) -> bool:
    salt = proof.partition(":")[0]
    return hmac.compare_digest(proof_of(word, salt), proof)


def proof_of(word: str, salt: str) -> str:
    """What is kept of a word; it takes its time, so that nobody tries many."""
    plain = _plain(word).encode()
    slow = scrypt(plain, salt=bytes.fromhex(salt), n=_COST, r=_BLOCK, p=_LANES, dklen=32)
    return f"{salt}:{slow.hex()}"


def _plain(word: str) -> str:
    """As a phone's keyboard may write it: capitals and spaces make no difference."""
    return "".join(unicodedata.normalize("NFKC", word).casefold().split())


def _done(acting: Acting, outcome: str, **changes: object) -> Done:
    kept: Kept = acting.kept.model_copy(update=changes) if changes else acting.kept
    return Done(acting.row, kept, outcome)
