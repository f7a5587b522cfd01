"""What a call is answered with, and the refusals in Telegram's own words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

TITLES = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    429: "Too Many Requests",
    500: "Internal Server Error",
    502: "Bad Gateway",
}


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    body: dict[str, Any]
    headers: Mapping[str, str] = field(default_factory=dict)


class Refused(Exception):
    """Ends a call: `detail` follows the status's title, `parameters` go beside it."""

    def __init__(self, status: int, detail: str = "", **parameters: int) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.parameters = parameters

    def answer(self) -> Answer:
        title = TITLES[self.status]
        body: dict[str, Any] = {
            "ok": False,
            "error_code": self.status,
            "description": f"{title}: {self.detail}" if self.detail else title,
        }
        if self.parameters:
            body["parameters"] = self.parameters
        retry = self.parameters.get("retry_after")
        return Answer(self.status, body, {} if retry is None else {"Retry-After": str(retry)})


def bad_request(detail: str) -> Refused:
    return Refused(400, detail)


def too_many_requests(seconds: int) -> Refused:
    return Refused(429, f"retry after {seconds}", retry_after=seconds)


def done(result: object) -> Answer:
    return Answer(200, {"ok": True, "result": result})
