"""A transport that answers what a test queued, operation by operation.

It knows operations only by what :class:`StubbableOperation` asks of them, and does not validate
requests: by the time one arrives here it is serialized and signed.
"""

from __future__ import annotations

import json
import threading
from collections import deque
from typing import TYPE_CHECKING, Protocol

from ..errors import ApiError, ParamValidationError, ServerFaultError
from ..http import HttpRequest, HttpResponse
from .replay import ReplayError, copied

if TYPE_CHECKING:
    from collections.abc import Mapping


class StubbableOperation(Protocol):
    """What is needed of an operation in order to answer for the service."""

    @property
    def name(self) -> str:
        """The operation as the model names it."""
        ...

    @property
    def response_type(self) -> type:
        """The structure that the operation returns."""
        ...

    @property
    def errors(self) -> tuple[type[ApiError], ...]:
        """The errors that the operation may raise."""
        ...

    def write_response(self, response: object) -> HttpResponse:
        """Return the HTTP answer that is read back as ``response``."""
        ...

    def matches(self, request: HttpRequest) -> bool:
        """Tell whether ``request`` asks for this operation."""
        ...


class StubTransport:
    """A transport that answers what was queued with :meth:`add`.

    Answers for one operation are given in the order added, each once. ``requests`` lists what was
    sent, oldest first. Safe to share between threads.
    """

    def __init__(self, operations: Mapping[str, StubbableOperation]) -> None:
        self._operations = operations
        self._queues: dict[str, deque[HttpResponse | Exception]] = {}
        self._lock = threading.Lock()
        self._errors_written = 0
        self.requests: list[HttpRequest] = []

    def add(self, operation_name: str, response_or_error: object) -> None:
        """Queue one answer for the operation that the model calls ``operation_name``.

        The answer is an instance of the operation's response type; an
        :class:`.ApiError`, which becomes the service's error answer, with status 500 for a
        server fault and 400 for any other that has none; any other exception, which is raised as if
        the connection had failed; or an :class:`.HttpResponse`, given back as it is. Raises
        :class:`.ParamValidationError` for anything else, and for an unknown operation.
        """
        if operation_name not in self._operations:
            raise ParamValidationError(self._unknown(operation_name))
        operation = self._operations[operation_name]
        answer = self._written(operation, response_or_error)
        with self._lock:
            self._queues.setdefault(operation_name, deque()).append(answer)

    def send(
        self, request: HttpRequest, *, connect_timeout: float, read_timeout: float
    ) -> HttpResponse:
        """Return the next answer queued for the operation of ``request``, or raise it.

        Raises :class:`.ReplayError` where nothing is queued.
        """
        del connect_timeout, read_timeout  # Part of the interface; here is nothing to wait for.
        with self._lock:
            self.requests.append(copied(request))
            name = self._operation_of(request)
            queue = self._queues.get(name or "")
            answer = queue.popleft() if queue else None
        if answer is None:
            raise ReplayError(self._nothing_queued(name, request))
        if isinstance(answer, Exception):
            raise answer
        return answer

    def close(self) -> None:
        """Do nothing: there is no connection."""

    def _written(self, operation: StubbableOperation, answer: object) -> HttpResponse | Exception:
        if isinstance(answer, ApiError):
            return self._error_answer(operation, answer)
        if isinstance(answer, HttpResponse | Exception):
            return answer
        if isinstance(answer, operation.response_type):
            return operation.write_response(answer)
        given = answer.__name__ if isinstance(answer, type) else type(answer).__name__
        what = f"the class {given} itself" if isinstance(answer, type) else f"a {given}"
        errors = ", ".join(error.__name__ for error in operation.errors) or "ApiError"
        raise ParamValidationError(
            f"{operation.name} cannot be answered with {what}: give an instance of"
            f" {operation.response_type.__name__}, an HttpResponse, or an exception"
            f" (the service's own for it: {errors})",
            operation_name=operation.name,
        )

    def _error_answer(self, operation: StubbableOperation, error: ApiError) -> HttpResponse:
        """Return the answer with which a REST-JSON service gives ``error``."""
        members = {
            name: value
            for name, attribute in error.members
            if attribute != "message" and (value := getattr(error, attribute)) is not None
        }
        try:
            body = json.dumps({"message": error.message, **members})
        except TypeError as problem:
            raise ParamValidationError(
                f"{error.code} cannot be written as JSON ({problem}): queue an HttpResponse",
                operation_name=operation.name,
            ) from problem
        with self._lock:
            self._errors_written += 1
            request_id = error.request_id or f"stub-{self._errors_written}"
        headers = {
            "content-type": "application/json",
            "x-amzn-errortype": error.code,
            "x-amzn-requestid": request_id,
        }
        others = {name: text for name, text in error.headers.items() if name.lower() not in headers}
        status = error.status_code or (500 if isinstance(error, ServerFaultError) else 400)
        return HttpResponse(status, {**others, **headers}, body.encode())

    def _operation_of(self, request: HttpRequest) -> str | None:
        # Those with a queue first: looking at an operation may load it, and there can be hundreds.
        names = sorted(self._operations, key=lambda name: not self._queues.get(name))
        return next((name for name in names if self._operations[name].matches(request)), None)

    def _unknown(self, operation_name: str) -> str:
        from difflib import get_close_matches

        # Whoever has the method's name at hand, get_image, means GetImage.
        by_folded_name = {name.lower(): name for name in self._operations}
        folded = operation_name.replace("_", "").lower()
        near = [by_folded_name[name] for name in get_close_matches(folded, by_folded_name)]
        hint = f"the nearest: {', '.join(near)}" if near else "none has a name like it"
        return f"There is no operation {operation_name!r}; {hint}"

    def _nothing_queued(self, name: str | None, request: HttpRequest) -> str:
        queued = [f"{key} ({len(queue)})" for key, queue in self._queues.items() if queue]
        waiting = f"queued: {', '.join(queued)}" if queued else "nothing is queued at all"
        if name is None:
            from urllib.parse import urlsplit

            asked = f"{request.method} {urlsplit(request.url).path} is no operation's request"
        elif name in self._queues:
            asked = f"{name} was sent, and every answer queued for it has been given"
        else:
            asked = f"{name} was sent, and no answer was queued for it"
        return f"{asked}; {waiting}"
