"""One call of the bot: answered in the real server's order, checked, written down."""

from collections.abc import Mapping
from typing import Any

from rehearsal import asking
from rehearsal.faults import STATUS
from rehearsal.methods import METHODS
from rehearsal.refusals import Answer, Refused, done
from rehearsal.specification import METHODS as KNOWN
from rehearsal.specification import problems
from rehearsal.state import Call, State, Upload

NAMES = {name.lower(): name for name in KNOWN}
TERMINATED = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)


def call(
    state: State, method: str, params: Mapping[str, str], files: Mapping[str, Upload]
) -> Answer:
    """An empty parameter is one that is not there; a method's case does not matter."""
    name = NAMES.get(method.lower(), method)
    given = {key: f"attach://{key}" for key in files if key in KNOWN.get(name, ())}
    given |= {key: value for key, value in params.items() if value != ""}
    answer = _answer(state, name, given, files)
    _record(state, name, given, answer)
    return answer


def collect(state: State, params: Mapping[str, str]) -> Answer:
    """What a waiting getUpdates finds when it looks again; noted only if it is something."""
    answer = done(asking.take_updates(state, params))
    if answer.body["result"]:
        _record(state, "getUpdates", params, answer)
    return answer


def terminated(state: State) -> Answer:
    """For a getUpdates that was still waiting when the next one came."""
    answer = Refused(409, TERMINATED).answer()
    _record(state, "getUpdates", {}, answer)
    return answer


def call_json(call: Call) -> dict[str, Any]:
    return {
        "number": call.number,
        "at": call.at,
        "method": call.method,
        "params": dict(call.params),
        "status": call.answer.status,
        "answer": call.answer.body,
        "problems": list(call.problems),
    }


def _answer(
    state: State, name: str, params: Mapping[str, str], files: Mapping[str, Upload]
) -> Answer:
    method = METHODS.get(name.lower())
    if method is None:
        return Refused(404, "method not found").answer()
    fault = state.faults.take(name, STATUS)
    if fault is not None:
        return fault.refusal().answer()
    try:
        return done(method(state, params, files))
    except Refused as refused:
        return refused.answer()


def _record(state: State, name: str, params: Mapping[str, str], answer: Answer) -> None:
    found = tuple(problems(name, params) + _not_rehearsed(name, params))
    made = Call(next(state.call_numbers), state.clock(), name, params, answer, found)
    state.calls.append(made)
    if name != "getUpdates" or answer.body.get("result") != []:
        state.journal.note("call", call=call_json(made))


def _not_rehearsed(name: str, params: Mapping[str, str]) -> list[str]:
    found = [] if name.lower() in METHODS or name not in KNOWN else [f"{name}: not rehearsed"]
    mode = params.get("parse_mode", "")
    if mode.lower() not in {"", "html"}:
        found.append(f"parse_mode {mode}: not rehearsed")
    markup = params.get("reply_markup", "")
    if markup and "inline_keyboard" not in markup:
        found.append("reply_markup: only inline keyboards are rehearsed")
    return found
