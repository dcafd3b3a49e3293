"""The loops of the client for asyncio over pages and polls; what happens in them is the same."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar, cast

from .errors import ApiError, TransportError
from .methods import LazyMethod, checked
from .waiting import Wait

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from . import event_loop as asyncio
    from .aio import AsyncBaseClient, CallState
    from .pager import Pager
    from .waiting import WaiterPlan
else:
    import asyncio

P = ParamSpec("P")
RequestT = TypeVar("RequestT")
ResponseT = TypeVar("ResponseT")
ItemT = TypeVar("ItemT")


class AsyncPager(Generic[ItemT, ResponseT]):
    """The items of a paginated operation, across pages, for ``async for``.

    As :class:`Pager`: the request for a page is sent when its first item is asked for, every
    iteration starts from the beginning, and pages are not kept. What is wrong with the arguments is
    raised with the first step, before anything is sent.
    """

    def __init__(self, client: AsyncBaseClient, build: Callable[[], Pager[ItemT, Any]]) -> None:
        self._client = client
        self._build = build
        self._pager: Pager[ItemT, Any] | None = None

    async def __aiter__(self) -> AsyncIterator[ItemT]:
        pagination = (await self._ready()).pagination()
        while (request := pagination.next_request()) is not None:
            for item in pagination.items(pagination.received(await self._client.send(request))):
                yield item

    async def pages(self) -> AsyncIterator[ResponseT]:
        """Give the response of each page; see :meth:`Pager.pages`."""
        pagination = (await self._ready()).pagination()
        while (request := pagination.next_request()) is not None:
            yield pagination.whole(pagination.received(await self._client.send(request)))

    @property
    def resume_token(self) -> str | None:
        """Where to go on; see ``Pager.resume_token``."""
        if self._pager is None:
            self._pager = self._build()
        return self._pager.resume_token

    async def _ready(self) -> Pager[ItemT, Any]:
        """Return the pager for the arguments; modules may be loaded for the first."""
        if self._pager is None:
            self._pager = await asyncio.to_thread(self._build)
        return self._pager


def paged(
    method: Callable[Concatenate[Any, P], Pager[ItemT, ResponseT]],
) -> Callable[Concatenate[Any, P], AsyncPager[ItemT, ResponseT]]:
    """Return ``method`` of the synchronous paginators as one that returns pagers for asyncio."""
    lazy: Any = method
    if isinstance(lazy, LazyMethod):
        later: Any = lazy.wrapped(paged, _begin)
        return cast("Callable[Concatenate[Any, P], AsyncPager[ItemT, ResponseT]]", later)

    method = checked(method)

    @functools.wraps(method)
    def call(self: Any, /, *args: P.args, **kwargs: P.kwargs) -> AsyncPager[ItemT, ResponseT]:
        return AsyncPager(self._client, functools.partial(method, self, *args, **kwargs))

    return call


def _begin(lazy: LazyMethod, self: Any, /, *args: Any, **kwargs: Any) -> AsyncPager[Any, Any]:
    """Return the pager that the first step makes, in a thread, of a method that is not loaded."""
    return AsyncPager(self._client, functools.partial(lazy.called, self, *args, **kwargs))


async def async_wait(
    plan: WaiterPlan[RequestT, ResponseT],
    send: Callable[[RequestT], Awaitable[ResponseT]],
    request: RequestT,
    *,
    delay: float | None = None,
    max_attempts: int | None = None,
    on_poll: Callable[[int, ResponseT | ApiError | TransportError], object] | None = None,
    sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
) -> ResponseT | ApiError:
    """Do what :func:`.poller.wait` does, where ``send`` and ``sleep`` are awaited."""
    state = Wait(plan, request, delay=delay, max_attempts=max_attempts, on_poll=on_poll)
    while state.result is None:
        pause = state.received(await _poll(send, state.request))
        if pause is not None:
            await sleep(pause)
    return state.result


async def async_wait_for_response(
    plan: WaiterPlan[RequestT, ResponseT],
    send: Callable[[RequestT], Awaitable[ResponseT]],
    request: RequestT,
    **options: Any,
) -> ResponseT:
    """Do what :func:`.poller.wait_for_response` does, with the options of :func:`async_wait`."""
    outcome = await async_wait(plan, send, request, **options)
    if isinstance(outcome, ApiError):
        raise outcome
    return outcome


async def _poll(
    send: Callable[[RequestT], Awaitable[ResponseT]], request: RequestT
) -> ResponseT | ApiError | TransportError:
    """Send ``request`` once; an error, or no answer, is an outcome like any other."""
    try:
        return await send(request)
    except (ApiError, TransportError) as error:
        return error


class AsyncPaginateBase:
    """The paginators of a client for asyncio; see the emitted ``AsyncPaginate``."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            from .nearest import no_paginator

            raise no_paginator(self, name)


class AsyncWaitUntilBase:
    """The waiters of a client for asyncio; see the emitted ``AsyncWaitUntil``."""

    # The emitted methods of the synchronous waiters end in one of these.
    _wait = staticmethod(async_wait)
    _wait_for_response = staticmethod(async_wait_for_response)

    def __init__(
        self,
        client: AsyncBaseClient,
        sleep: Callable[[float], Awaitable[object]],
        state: CallState,
    ) -> None:
        self._client = client
        self._sleep = sleep
        self._state = state

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            from .nearest import no_waiter

            raise no_waiter(self, name)
