"""The transports of this kit, for an ``AsyncClient``."""

from __future__ import annotations

from inspect import isawaitable
from typing import TYPE_CHECKING, Any

from ..guards import is_coroutine_function
from .streamed import async_result, async_whole_answer, async_whole_request, seen, watched

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..http import HttpRequest, HttpResponse


class AsyncAdapter:
    """An asynchronous transport that has ``transport``, of either kind, do its work.

    What it does at once happens on the event loop, what takes its time ``in_threads``. ``received``
    is called with each request and its answer, ``closed`` once it is closed, in a thread.
    """

    def __init__(
        self,
        transport: Any,
        *,
        in_threads: bool = False,
        received: Callable[[HttpRequest, HttpResponse], object] | None = None,
        closed: Callable[[], object] | None = None,
    ) -> None:
        self._transport = transport
        self._in_threads = in_threads
        self._received = received
        self._closed = closed

    async def send(
        self, request: HttpRequest, *, connect_timeout: float, read_timeout: float
    ) -> HttpResponse:
        """Send ``request``; see the transport that this is one for."""
        if not is_coroutine_function(self._transport.send):
            request = await async_whole_request(request)
        elif self._received is not None:
            request = watched(request)
        timeouts = {"connect_timeout": connect_timeout, "read_timeout": read_timeout}
        answer: HttpResponse = await self._done(self._transport.send, request, **timeouts)
        if self._received is not None:
            answer = await async_whole_answer(answer)
            self._received(seen(request), answer)
        return answer

    async def close(self) -> None:
        """Close it."""
        try:
            await self._done(self._transport.close)
        finally:
            if self._closed is not None:
                await async_result(self._closed)

    async def sleep(self, seconds: float) -> None:
        """Pass ``seconds`` as the transport does: at once, where it has answers already."""
        own: Callable[[float], object] | None = getattr(self._transport, "sleep", None)
        if own is not None:
            await self._done(own, seconds)
            return
        from ..event_loop import sleep

        await sleep(seconds)

    async def _done(self, method: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
        """Return what a ``method`` of either kind ends with."""
        if self._in_threads:
            return await async_result(method, *arguments, **named)
        value = method(*arguments, **named)
        return await value if isawaitable(value) else value
