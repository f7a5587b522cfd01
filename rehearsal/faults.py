"""Faults that a rehearsal lines up: by method or for any, for so many calls."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from rehearsal.refusals import Refused, too_many_requests

STATUS = {"429": 429, "500": 500, "502": 502, "403": 403}
WIRE = {"drop_before", "drop_after", "slow", "truncated", "wrong_json"}


@dataclass(frozen=True, slots=True)
class Fault:
    """`seconds` is a 429's retry_after, or how slow a slow answer is."""

    kind: str
    method: str = "*"
    times: int = 1
    seconds: int = 3

    def __post_init__(self) -> None:
        if self.kind not in STATUS.keys() | WIRE:
            raise ValueError(f"no such fault: {self.kind}")
        if self.times < 1 or self.seconds < 0:
            raise ValueError("a fault happens at least once, and never in the past")

    def refusal(self) -> Refused:
        match STATUS[self.kind]:
            case 429:
                return too_many_requests(self.seconds)
            case 403:
                return Refused(403, "bot was blocked by the user")
            case status:
                return Refused(status)


class Faults:
    def __init__(self) -> None:
        self.queue: list[Fault] = []

    def add(self, fault: Fault) -> None:
        self.queue.append(fault)

    def take(self, method: str, kinds: Collection[str]) -> Fault | None:
        """The first of these kinds; getUpdates is hit only when it is named."""
        for place, fault in enumerate(self.queue):
            anywhere = fault.method == "*" and method != "getUpdates"
            if fault.kind in kinds and (fault.method == method or anywhere):
                self._use_up(place, fault)
                return fault
        return None

    def _use_up(self, place: int, fault: Fault) -> None:
        if fault.times == 1:
            del self.queue[place]
        else:
            self.queue[place] = replace(fault, times=fault.times - 1)
