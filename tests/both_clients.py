"""Both clients from one description: an ``AsyncClient`` behind the methods of a ``Client``.

A test asks :func:`client_of` for its client. With the fixture ``client_kind``, or the mark
:data:`over_both`, it runs once with each kind. What a method of the asynchronous one returns is
waited for; its event loop runs in a thread, which all of them share.
"""

from __future__ import annotations

import asyncio
import threading
import zlib
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Generator, Iterator

#: The kinds of clients, by the names of their classes.
KINDS = ("Client", "AsyncClient")

#: Has a test run with each kind; see ``client_kind`` in ``tests/conftest.py``.
over_both = pytest.mark.usefixtures("client_kind")

#: Has a test in a module of such tests run with a ``Client`` alone, whose libraries it is about.
over_client = pytest.mark.parametrize("client_kind", KINDS[:1], indirect=True)

_asking = threading.Lock()

_kind: ContextVar[str] = ContextVar("kind", default=KINDS[0])


@contextmanager
def of_kind(kind: str) -> Generator[str]:
    """Have :func:`client_of` make clients of this kind."""
    token = _kind.set(kind)
    try:
        yield kind
    finally:
        _kind.reset(token)


def kind_for(example: object) -> str:
    """Return the kind of client for a drawn example, so that both share what is drawn.

    It follows from the example alone: whoever repeats it has the same one.
    """
    return KINDS[zlib.crc32(repr(example).encode("utf-8", "replace")) % len(KINDS)]


def client_of(kind: str | None = None, *, package: Any = imagebuilder, **settings: Any) -> Any:
    """Return a client of ``package``, of the kind that the test runs with unless one is named."""
    if (kind or _kind.get()) == KINDS[0]:
        return package.Client(**settings)
    if settings.get("transport") is not None:
        settings["transport"] = _asynchronous(settings["transport"])
    return BlockingClient(package.AsyncClient(**settings))


def this_kinds(*values: Any) -> Any:
    """Return the value for the kind that the test runs with: the first is for ``Client``."""
    return values[0 if _kind.get() == KINDS[0] else -1]


def transport_of(**settings: Any) -> Any:
    """Return the default transport of the kind of client that the test runs with."""
    if _kind.get() == KINDS[0]:
        from imagebuilder.runtime.transports.urllib3 import UrllibTransport

        return UrllibTransport(**settings)
    from imagebuilder.runtime.transports.asyncio import AsyncioTransport

    return BlockingTransport(AsyncioTransport(**settings))


def see_all(client: Any, seen: Callable[[Any], object]) -> None:
    """Have ``seen`` called with each request that ``client`` sends, and with each answer."""
    inside = client.asynchronous if isinstance(client, BlockingClient) else client
    watched = _AsyncWatched if isinstance(client, BlockingClient) else _Watched
    inside._transport = watched(inside._transport, seen)


class _Watched:
    def __init__(self, transport: Any, seen: Callable[[Any], object]) -> None:
        self._transport = transport
        self._seen = seen

    def send(self, request: Any, **timeouts: Any) -> Any:
        self._seen(request)
        answer = self._transport.send(request, **timeouts)
        self._seen(answer)
        return answer

    def close(self) -> Any:
        return self._transport.close()


class _AsyncWatched(_Watched):
    async def send(self, request: Any, **timeouts: Any) -> Any:
        self._seen(request)
        answer = await self._transport.send(request, **timeouts)
        self._seen(answer)
        return answer


class Loop:
    """An event loop that runs in a thread."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        # As many as any test has wait at once.
        self._loop.set_default_executor(ThreadPoolExecutor(32))
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def run(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        """Return what ``coroutine`` ends with."""
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result()

    def stop(self) -> None:
        """Stop it, once what was begun in its threads is over."""
        self.run(self._loop.shutdown_default_executor())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


@cache
def _made_loop() -> Loop:
    return Loop()


def shared_loop() -> Loop:
    """Return the loop of all clients here, which threads may ask for at the same time."""
    with _asking:
        return _made_loop()


def stop_loop() -> None:
    """Stop it, where there is one; at the end of the run."""
    if _made_loop.cache_info().currsize:
        shared_loop().stop()
        _made_loop.cache_clear()


class BlockingTransport:
    """A transport of an ``AsyncClient`` whose methods wait."""

    def __init__(self, transport: Any) -> None:
        self._transport = transport

    def send(self, request: Any, **timeouts: Any) -> Any:
        return shared_loop().run(self._transport.send(request, **timeouts))

    def close(self) -> None:
        shared_loop().run(self._transport.close())


class BlockingClient:
    """An ``AsyncClient`` whose methods wait, as those of a ``Client`` do."""

    asynchronous: Any

    def __init__(self, client: Any) -> None:
        vars(self)["asynchronous"] = client

    def __getattr__(self, name: str) -> Any:
        found = getattr(self.asynchronous, name)
        if name in ("paginate", "wait_until"):
            return _Group(found)
        return _blocking(found) if callable(found) and not isinstance(found, type) else found

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(self.asynchronous, name, _awaitable(value) if name == "_sleep" else value)

    def __repr__(self) -> str:
        return repr(self.asynchronous)

    def close(self) -> None:
        shared_loop().run(self.asynchronous.aclose())

    def __enter__(self) -> BlockingClient:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class _Group:
    """The paginators, or the waiters."""

    def __init__(self, group: Any) -> None:
        self._group = group

    def __getattr__(self, name: str) -> Any:
        return _blocking(getattr(self._group, name))


class _Pages:
    """An asynchronous pager."""

    def __init__(self, pager: Any) -> None:
        self._pager = pager

    def __iter__(self) -> Iterator[Any]:
        return _all(self._pager.__aiter__())

    def pages(self) -> Iterator[Any]:
        return _all(self._pager.pages())

    @property
    def resume_token(self) -> Any:
        return self._pager.resume_token


def _blocking(function: Any) -> Any:
    def call(*args: Any, **kwargs: Any) -> Any:
        result = function(*args, **kwargs)
        if asyncio.iscoroutine(result):
            return shared_loop().run(result)
        if hasattr(result, "resume_token"):
            return _Pages(result)
        return BlockingClient(result) if hasattr(result, "aclose") else result

    return call


def read_whole(stream: Any) -> Iterator[Any]:
    """Yield the events, or the pieces, of a stream of either kind of client."""
    return _all(stream.__aiter__()) if _is_async(stream) else iter(stream)


def _is_async(stream: Any) -> bool:
    """Return whether reading a stream has to be awaited."""
    asked = stream if hasattr(stream, "is_async") else getattr(stream, "_source", stream)
    return bool(getattr(asked, "is_async", False))


def _all(iterator: Any) -> Iterator[Any]:
    while True:
        try:
            yield shared_loop().run(iterator.__anext__())
        except StopAsyncIteration:
            return


def _awaitable(function: Callable[..., Any]) -> Callable[..., Any]:
    async def call(*args: Any) -> Any:
        return function(*args)

    return call


def _asynchronous(transport: Any) -> Any:
    """Return a transport of tests as one of an ``AsyncClient``."""
    own: Callable[[], Any] | None = getattr(transport, "async_transport", None)
    if own is not None:
        return own()
    return _InThreads(transport)


class _InThreads:
    """A transport whose requests wait in threads, as several at once may have to."""

    def __init__(self, transport: Any) -> None:
        self._transport = transport
        if hasattr(transport, "sleep"):
            self.sleep = _awaitable(transport.sleep)

    async def send(self, request: Any, **timeouts: Any) -> Any:
        return await asyncio.to_thread(self._transport.send, request, **timeouts)

    async def close(self) -> None:
        self._transport.close()
