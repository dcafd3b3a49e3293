"""A client whose transport answers what a test says; nothing sleeps."""

from __future__ import annotations

from collections.abc import Callable

import imagebuilder
from imagebuilder import HttpRequest, HttpResponse
from tests.both_clients import client_of

Answer = HttpResponse | Exception | Callable[[HttpRequest], HttpResponse]


class Scripted:
    """A transport that answers what the test says, in order."""

    def __init__(self, *answers: Answer) -> None:
        self.answers = list(answers)
        self.requests: list[HttpRequest] = []
        self.closed = 0

    def send(
        self, request: HttpRequest, *, connect_timeout: float, read_timeout: float
    ) -> HttpResponse:
        self.requests.append(request)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer if isinstance(answer, HttpResponse) else answer(request)

    def close(self) -> None:
        self.closed += 1


def ok(body: str = "{}", **headers: str) -> HttpResponse:
    return HttpResponse(200, {"x-amzn-RequestId": "r-1", **headers}, body.encode())


def failure(status: int, code: str = "", **headers: str) -> HttpResponse:
    names = {"x-amzn-ErrorType": code} if code else {}
    return HttpResponse(status, {**names, **headers}, b'{"message": "no"}')


def make(
    transport: imagebuilder.Transport,
    *,
    max_attempts: int | None = None,
    retry_mode: str | None = None,
    user_agent_extra: str | None = None,
    endpoint_url: str | None = None,
    validate_parameters: bool = True,
    deadline: float | None = None,
    interceptors: tuple[object, ...] = (),
) -> tuple[imagebuilder.Client, list[float]]:
    client: imagebuilder.Client = client_of(
        region="us-west-2",
        credentials=imagebuilder.Credentials("AKIDEXAMPLE", "secret", "token"),
        transport=transport,
        max_attempts=max_attempts,
        retry_mode=retry_mode,
        user_agent_extra=user_agent_extra,
        endpoint_url=endpoint_url,
        validate_parameters=validate_parameters,
        deadline=deadline,
        interceptors=interceptors,
    )
    slept: list[float] = []
    client._sleep = slept.append
    return client, slept
