"""The transports of this kit, for an ``AsyncClient``."""

from __future__ import annotations

from inspect import isawaitable
from typing import TYPE_CHECKING, Any

from ..guards import is_coroutine_function
from .streamed import async_whole_answer, async_whole_request, seen, watched

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..http import HttpRequest, HttpResponse


class AsyncAdapter:
    """An asynchronous transport that has ``transport``, of either kind, do its work.

    ``received`` is called with each request and its answer, ``closed`` once it is closed.
    """

    def __init__(
        self,
        transport: Any,
        *,
        received: Callable[[HttpRequest, HttpResponse], object] | None = None,
        closed: Callable[[], object] | None = None,
    ) -> None:
        self._transport = transport
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
        answer: HttpResponse = await _awaited(
            self._transport.send(
                request, connect_timeout=connect_timeout, read_timeout=read_timeout
            )
        )
        if self._received is not None:
            answer = await async_whole_answer(answer)
            self._received(seen(request), answer)
        return answer

    async def close(self) -> None:
        """Close it."""
        try:
            await _awaited(self._transport.close())
        finally:
            if self._closed is not None:
                self._closed()

    async def sleep(self, seconds: float) -> None:
        """Pass ``seconds`` as the transport does: at once, where it has answers already."""
        own: Callable[[float], object] | None = getattr(self._transport, "sleep", None)
        if own is not None:
            await _awaited(own(seconds))
            return
        from asyncio import sleep

        await sleep(seconds)


async def _awaited(value: Any) -> Any:
    return await value if isawaitable(value) else value
