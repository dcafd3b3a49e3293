"""Interceptors: objects of the caller that look at every call, and may change what is sent.

Their methods have the names that all SDKs of Smithy have for them. A client without interceptors
never loads this.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .exchange import Exchange
from .http import HttpRequest
from .structures import ResponseT

if TYPE_CHECKING:
    from collections.abc import Callable

    from .auth import BearerToken
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
        seen: InterceptorContext | None = None,
    ) -> None:
        self._context = context
        self._interceptors = context.interceptors
        self._seen = seen or _shown(context, call, request)
        try:
            self._run("read_before_execution")
            super().__init__(context, call, request, resolve)
        except BaseException as error:
            self._show_end(error)
            raise

    def next_request(self, credentials: Credentials | BearerToken | None) -> HttpRequest:
        """Return the next attempt, with what interceptors make of its headers."""
        self.show_attempt()
        self._run("modify_before_signing")
        return self.signed_attempt(credentials)

    def show_attempt(self) -> None:
        """Show the next attempt as the call has it, without what was made of the last one."""
        seen = self._seen
        seen.attempt = self.attempts + 1
        seen.http_response = seen.error = None
        headers = self._headers.copy()
        seen.http_request = HttpRequest(self.call.method, self._url, headers, self._body)

    def signed_attempt(self, credentials: Credentials | BearerToken | None) -> HttpRequest:
        """Return the attempt that was shown, with the headers that it has now."""
        seen, own = self._seen, self._headers
        if seen.http_request is not None:
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
        """Take note that the call has ended; see :meth:`.Exchange.over`."""
        super().over(error)
        self._show_end(error)

    def _show_end(self, error: BaseException | None) -> None:
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
                    _log_failure(self._context, self._seen, name, interceptor)


def _shown(context: Context, call: Call[Any, Any], request: Any) -> InterceptorContext:
    """Return a call as it is shown at its beginning."""
    return InterceptorContext(call.name, context.service.service_id, context.region, request)


# -- for asyncio ----------------------------------------------------------------------------------


class AsyncInterceptors(Generic[ResponseT]):
    """A call that shows itself to interceptors whose methods may be coroutine functions.

    What they may do is what :class:`InterceptedExchange` lets them do.
    """

    __slots__ = ("_call", "_context", "_exchange", "_request", "_seen")

    def __init__(self, context: Context, call: Call[Any, ResponseT], request: Any) -> None:
        self._context = context
        self._call = call
        self._request = request
        self._seen = _shown(context, call, request)
        self._exchange: _Unshown[ResponseT]

    async def begin(
        self, resolve: Callable[[dict[str, Any]], Endpoint]
    ) -> InterceptedExchange[ResponseT]:
        """Return the exchange, once its beginning was shown."""
        await self._run("read_before_execution")

        def made() -> _Unshown[ResponseT]:
            return _Unshown(self._context, self._call, self._request, resolve, self._seen)

        if self._call.uploads:
            from .uploads import in_thread

            # A file may have to be read for its checksum.
            self._exchange = await in_thread(made)
        else:
            self._exchange = made()
        return self._exchange

    async def next_request(self, credentials: Credentials | BearerToken | None) -> HttpRequest:
        """Return the next attempt, with what interceptors make of its headers."""
        self._exchange.show_attempt()
        await self._run("modify_before_signing")
        if self._exchange.streams_body:
            from .uploads import in_thread

            # To sign it is to read it.
            return await in_thread(self._exchange.signed_attempt, credentials)
        return self._exchange.signed_attempt(credentials)

    async def answered(self, answer: HttpResponse) -> float | None:
        """Take the answer to the last attempt; see :meth:`.Exchange.answered`."""
        try:
            return self._exchange.answered(answer)
        finally:
            await self._look("read_after_attempt")

    async def failed(self, error: Exception) -> float:
        """Take the failure of the last attempt; see :meth:`.Exchange.failed`."""
        try:
            return self._exchange.failed(error)
        finally:
            await self._look("read_after_attempt")

    async def over(self, error: BaseException | None) -> None:
        """Take note that the call has ended; see :meth:`.Exchange.over`."""
        if self._seen.attempt:
            self._exchange.over(error)
        self._seen.error = error
        await self._look("read_after_execution")

    async def _run(self, name: str) -> None:
        for interceptor in self._context.interceptors:
            hook = getattr(interceptor, name, None)
            if hook is not None:
                result = hook(self._seen)
                if isinstance(result, Awaitable):
                    await result

    async def _look(self, name: str) -> None:
        for interceptor in self._context.interceptors:
            hook = getattr(interceptor, name, None)
            if hook is None:
                continue
            try:
                result = hook(self._seen)
                if isinstance(result, Awaitable):
                    await result
            except Exception:
                _log_failure(self._context, self._seen, name, interceptor)


class _Unshown(InterceptedExchange[ResponseT]):
    """An exchange that keeps what is to be shown, and leaves the showing to who can await it."""

    __slots__ = ()

    def _run(self, name: str) -> None:
        pass

    def _look(self, name: str) -> None:
        pass


def _log_failure(
    context: Context, seen: InterceptorContext, name: str, interceptor: object
) -> None:
    logging.getLogger(context.service.package).exception(
        "%s: %s of %s failed", seen.operation_name, name, type(interceptor).__name__
    )
