"""A transport that answers what a test queued, operation by operation.

It does not validate requests: by the time one arrives here it is serialized and signed.
"""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING

from ..errors import ApiError, ParamValidationError, ServerFaultError
from ..http import HttpRequest, HttpResponse
from .replay import ReplayError, copied

if TYPE_CHECKING:
    from ..operation import Operation
    from ..service import ServiceInfo


class StubTransport:
    """A transport that answers what was queued with :meth:`add`.

    Answers for one operation are given in the order added, each once. ``requests`` lists what was
    sent, oldest first. Safe to share between threads.
    """

    def __init__(self, service: ServiceInfo) -> None:
        self._protocol = service.load_protocol()
        self._operations = service.operations
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
            operation = self._protocol.operation_of(request, self._operations)
            name = None if operation is None else operation.name
            queue = self._queues.get(name or "")
            answer = queue.popleft() if queue else None
        if answer is None:
            raise ReplayError(self._nothing_queued(name, request))
        if isinstance(answer, Exception):
            raise answer
        return answer

    def close(self) -> None:
        """Do nothing: there is no connection."""

    def _written(self, operation: Operation, answer: object) -> HttpResponse | Exception:
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

    def _error_answer(self, operation: Operation, error: ApiError) -> HttpResponse:
        """Return the answer with which a service reports ``error``."""
        members = {
            name: value
            for name, attribute in error.members
            if attribute != "message" and (value := getattr(error, attribute)) is not None
        }
        with self._lock:
            self._errors_written += 1
            request_id = error.request_id or f"stub-{self._errors_written}"
        try:
            answer = self._protocol.write_error(
                code=error.code,
                message=error.message,
                status=error.status_code or (500 if isinstance(error, ServerFaultError) else 400),
                request_id=request_id,
                members=members,
            )
        except ValueError as problem:
            raise ParamValidationError(
                f"{error.code} cannot be written ({problem}): queue an HttpResponse",
                operation_name=operation.name,
            ) from problem
        own = {name: text for name, text in error.headers.items() if name not in answer.headers}
        return HttpResponse(answer.status, {**own, **answer.headers}, answer.body)

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
