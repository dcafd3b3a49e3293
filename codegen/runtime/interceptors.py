"""Interceptors: objects of the caller that look at every call, and may change what is sent.

Their methods have the names that all SDKs of Smithy have for them. A client without interceptors
never loads this.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, TypeVar

from .exchange import Exchange
from .http import HttpRequest
from .structures import ResponseT

if TYPE_CHECKING:
    from collections.abc import Callable

    from .credentials import Credentials
    from .endpoints import Endpoint
    from .exchange import Context
    from .http import HttpResponse
    from .operation import Call

WaitT = TypeVar("WaitT", float, "float | None")


class InterceptorContext:
    """A call as an interceptor sees it: as far as it has come.

    ``operation_name``, ``service_id``, ``region``
        What is called, as the model names it, and where.
    ``request``
        The request that was handed to the client.
    ``attempt``
        The number of the attempt, from 1; 0 before the first.
    ``http_request``
        The attempt: before it is signed its headers may be changed.
    ``http_response``
        The answer to the attempt; ``None`` before there is one, and when none came.
    ``response``
        The response, once there is one.
    ``error``
        The error of the attempt, or in the end that of the call; ``None`` when there is none.
    ``attributes``
        For what interceptors keep; each call has its own.
    """

    __slots__ = (
        "attempt",
        "attributes",
        "error",
        "http_request",
        "http_response",
        "operation_name",
        "region",
        "request",
        "response",
        "service_id",
    )

    def __init__(self, operation_name: str, service_id: str, region: str, request: Any) -> None:
        self.operation_name = operation_name
        self.service_id = service_id
        self.region = region
        self.request = request
        self.attempt = 0
        self.http_request: HttpRequest | None = None
        self.http_response: HttpResponse | None = None
        self.response: Any = None
        self.error: BaseException | None = None
        self.attributes: dict[Any, Any] = {}

    def __repr__(self) -> str:
        return f"<InterceptorContext {self.operation_name}, attempt {self.attempt}>"


class InterceptedExchange(Exchange[Any, ResponseT]):
    """An exchange that shows itself to the interceptors of its client, in their order.

    What one of them raises before a request is sent ends the call. What one raises afterwards is
    logged and ends nothing: it has no say in what a service has done.
    """

    __slots__ = ("_interceptors", "_seen")

    def __init__(
        self,
        context: Context,
        call: Call[Any, ResponseT],
        request: Any,
        resolve: Callable[[dict[str, Any]], Endpoint],
    ) -> None:
        self._context = context
        self._interceptors = context.interceptors
        self._seen = InterceptorContext(
            call.name, context.service.service_id, context.region, request
        )
        try:
            self._run("read_before_execution")
            super().__init__(context, call, request, resolve)
        except BaseException as error:
            self.over(error)
            raise

    def next_request(self, credentials: Credentials | None) -> HttpRequest:
        """Return the next attempt, with what interceptors make of its headers."""
        seen = self._seen
        seen.attempt = self.attempts + 1
        seen.http_response = seen.error = None
        # Each attempt is shown as the call has it, without what was made of the last one.
        own = self._headers
        seen.http_request = HttpRequest(self.call.method, self._url, own.copy(), self._body)
        self._run("modify_before_signing")
        self._headers = seen.http_request.headers
        try:
            seen.http_request = super().next_request(credentials)
        finally:
            self._headers = own
        return seen.http_request

    def answered(self, answer: HttpResponse) -> float | None:
        """Take the answer to the last attempt; see :meth:`.Exchange.answered`."""
        self._seen.http_response = answer
        return self._attempted(super().answered, answer)

    def failed(self, error: Exception) -> float:
        """Take the failure of the last attempt; see :meth:`.Exchange.failed`."""
        return self._attempted(super().failed, error)

    def over(self, error: BaseException | None) -> None:
        """Tell that the call has ended, with ``error`` or with the response."""
        self._seen.error = error
        self._look("read_after_execution")

    def _attempted(self, take: Callable[[Any], WaitT], outcome: Any) -> WaitT:
        """Have ``take`` decide on the ``outcome`` of an attempt, and show what came of it."""
        try:
            wait = take(outcome)
        except BaseException as error:
            self._seen.error = error
            self._look("read_after_attempt")
            raise
        self._seen.response = self.response
        self._seen.error = self.error
        self._look("read_after_attempt")
        return wait

    def _run(self, name: str) -> None:
        for interceptor in self._interceptors:
            hook = getattr(interceptor, name, None)
            if hook is not None:
                hook(self._seen)

    def _look(self, name: str) -> None:
        for interceptor in self._interceptors:
            hook = getattr(interceptor, name, None)
            if hook is not None:
                try:
                    hook(self._seen)
                except Exception:
                    logging.getLogger(self._context.service.package).exception(
                        "%s: %s of %s failed",
                        self._seen.operation_name,
                        name,
                        type(interceptor).__name__,
                    )
