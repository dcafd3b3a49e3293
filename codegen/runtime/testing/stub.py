"""A transport that answers what a test queued, operation by operation.

It does not validate requests: by the time one arrives here it is serialized and signed.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from ..errors import ApiError, ParamValidationError
from ..guards import is_coroutine_function
from ..http import HttpRequest, HttpResponse
from .asynchronous import AsyncAdapter
from .origins import exchange_of
from .replay import ReplayError, copied
from .written import (
    WRITING_FAILURES,
    check_whose,
    error_answer,
    is_status,
    not_an_answer,
    unwritable,
)

if TYPE_CHECKING:
    from ..operation import Operation
    from ..service import ServiceInfo

    Answer: TypeAlias = HttpResponse | Exception | Callable[[Any], object]


class StubCall:
    """A call that came: ``operation_name``, and ``request``, the structure that was sent.

    The request has what the client filled in (tokens). It is ``None`` where it is not known, for
    requests that no client of this package made.
    """

    __slots__ = ("operation_name", "request")

    def __init__(self, operation_name: str, request: Any) -> None:
        self.operation_name = operation_name
        self.request = request

    def __repr__(self) -> str:
        return f"StubCall({self.operation_name!r}, {self.request!r})"


class StubTransport:
    """A transport that answers what was queued with :meth:`add`.

    Answers for one operation are returned in the order added, each once. ``requests`` lists what
    was sent, oldest first, every attempt of a call; ``calls`` the calls, with the structures.
    Nothing waits: neither retries nor waiters sleep. Safe to share between threads.
    """

    def __init__(self, service: ServiceInfo) -> None:
        self._service = service
        self._protocol = service.load_protocol()
        self._operations = service.operations
        self._queues: dict[str, deque[Answer]] = {}
        self._lock = threading.Lock()
        self._answers_written = 0
        self.requests: list[HttpRequest] = []
        self.calls: list[StubCall] = []

    def __repr__(self) -> str:
        return f"<StubTransport, queued: {', '.join(self._left()) or 'nothing'}>"

    def add(self, operation_name: str, response_or_error: object) -> None:
        """Queue one answer for the operation that the model calls ``operation_name``.

        The answer is an instance of the operation's response type; an :class:`.ApiError`, which
        becomes the service's error answer (one without a status has that of the model, or 500 for a
        server fault and 400 for any other); any other exception, which is raised as if the
        connection had failed; an :class:`.HttpResponse`, given back as it is; or a function, which
        is called with the request, a structure, and returns or raises one of these. Raises
        :class:`.ParamValidationError` for anything else, and for an unknown operation.
        """
        operation = self._operation_called(operation_name)
        if is_coroutine_function(response_or_error):
            raise ParamValidationError(
                f"{operation.name} cannot be answered by a coroutine function, also for"
                " AsyncClient: give a function that returns the answer",
                operation_name=operation.name,
            )
        answer: Answer
        if callable(response_or_error) and not isinstance(response_or_error, type):
            answer = response_or_error
        else:
            answer = self._written(operation, response_or_error)
        with self._lock:
            self._queues.setdefault(operation_name, deque()).append(answer)

    def assert_all_used(self) -> None:
        """Raise an :class:`AssertionError` that lists the answers nobody asked for, if any."""
        left = self._left()
        if left:
            raise AssertionError(f"queued, and not asked for: {', '.join(left)}")

    def send(
        self, request: HttpRequest, *, connect_timeout: float, read_timeout: float
    ) -> HttpResponse:
        """Return the next answer queued for the operation of ``request``, or raise it.

        Raises :class:`.ReplayError` where nothing is queued.
        """
        del connect_timeout, read_timeout  # Part of the interface; here is nothing to wait for.
        sent_request = copied(request)
        operation = self._operation_of(sent_request)
        name = "" if operation is None else operation.name
        origin = exchange_of(request)
        sent = None if origin is None else origin.request
        with self._lock:
            self.requests.append(sent_request)
            if operation is not None and (origin is None or origin.attempts <= 1):
                # The next attempt of a call is no call of its own.
                self.calls.append(StubCall(name, sent))
            queue = self._queues.get(name)
            answer = queue.popleft() if queue else None
        if answer is None or operation is None:
            attempt = 1 if origin is None else origin.attempts
            raise ReplayError(self._nothing_queued(name, request, attempt))
        if isinstance(answer, HttpResponse):
            return answer
        return self._given(operation, answer, sent)

    def sleep(self, seconds: float) -> None:
        """Return at once; what is answered here need not be waited for."""

    def close(self) -> None:
        """Do nothing: there is no connection."""

    def async_transport(self) -> AsyncAdapter:
        """Return this as a transport for an ``AsyncClient``."""
        return AsyncAdapter(self)

    def _operation_of(self, request: HttpRequest) -> Operation | None:
        """Return the operation that ``request`` asks for."""
        origin = exchange_of(request)
        if origin is not None:
            if origin.service.package != self._service.package:
                raise ReplayError(
                    f"{origin.call.name} was sent by a client of {origin.service.package}, to a"
                    f" stub of {self._service.package}"
                )
            if origin.call.name in self._operations:
                return self._operations[origin.call.name]
        return self._protocol.operation_of(request, self._operations)

    def _given(
        self, operation: Operation, answer: Exception | Callable[[Any], object], sent: Any
    ) -> HttpResponse:
        """Return what a function makes of the request, or raise an exception that was queued."""
        if isinstance(answer, Exception):
            raise answer
        if sent is None:
            raise ReplayError(
                f"{operation.name}: a function was queued, which gets the request as a structure;"
                " it is known of requests alone that a client of this package makes"
            )
        try:
            made: object = answer(sent)
        except ApiError as error:
            made = error
        written = self._written(operation, made)
        if isinstance(written, HttpResponse):
            return written
        raise written

    def _written(self, operation: Operation, answer: object) -> HttpResponse | Exception:
        if isinstance(answer, ApiError):
            request_id = answer.request_id or self._request_id()
            return error_answer(self._service, operation, answer, request_id=request_id)
        if isinstance(answer, HttpResponse) and not is_status(answer.status, 200):
            raise ParamValidationError(
                f"{operation.name} cannot be answered with status {answer.status!r}: it is a number"
                " from 200 to 599",
                operation_name=operation.name,
            )
        if isinstance(answer, Exception):
            # One of another package is no ApiError of this.
            check_whose(self._service, operation, answer)
        if isinstance(answer, HttpResponse | Exception):
            return answer
        if isinstance(answer, operation.response_type):
            return self._good_answer(operation, answer)
        errors = ", ".join(error.__name__ for error in operation.errors) or "ApiError"
        others = f", an HttpResponse, or an exception (the service's own for it: {errors})"
        raise not_an_answer(operation, answer, others)

    def _good_answer(self, operation: Operation, response: Any) -> HttpResponse:
        """Return the answer that reads as ``response``, with what its metadata say."""
        try:
            answer = operation.write_response(response)
        except WRITING_FAILURES as problem:
            raise unwritable(operation, response, problem) from problem
        known = getattr(response, "response_metadata", None)
        headers = dict(answer.headers)
        if known is not None:
            headers |= known.headers
        if not any(name.lower() == "x-amzn-requestid" for name in headers):
            headers["x-amzn-requestid"] = getattr(known, "request_id", None) or self._request_id()
        return HttpResponse(getattr(known, "status_code", 0) or answer.status, headers, answer.body)

    def _request_id(self) -> str:
        with self._lock:
            self._answers_written += 1
            return f"stub-{self._answers_written}"

    def _left(self) -> list[str]:
        """Return the operations with answers that are left, and how many."""
        with self._lock:
            return [f"{key} ({len(queue)})" for key, queue in self._queues.items() if queue]

    def _operation_called(self, name: object) -> Operation:
        if not isinstance(name, str):
            kind = type(name).__name__
            raise ParamValidationError(f"the name of an operation must be a str, not {kind}")
        operation = self._operations.get(name)
        if operation is None:
            from ..nearest import no_operation

            raise ParamValidationError(no_operation(name, self._operations))
        return operation

    def _nothing_queued(self, name: str, request: HttpRequest, attempt: int) -> str:
        left = self._left()
        waiting = f"queued: {', '.join(left)}" if left else "nothing is queued at all"
        if not name:
            from urllib.parse import urlsplit

            asked = f"{request.method} {urlsplit(request.url).path} is no operation's request"
        elif name in self._queues:
            asked = f"{name} was sent, and every answer queued for it has been given"
            if attempt > 1:
                asked += (
                    f" (attempt {attempt} of a call: queue an answer for each, or make the client"
                    " with max_attempts=1)"
                )
        else:
            asked = f"{name} was sent, and no answer was queued for it"
        return f"{asked}; {waiting}"
