"""An ``AsyncClient`` behind the methods of a ``Client``: a test describes both once.

Each has an event loop in a thread of its own; what a method returns is waited for.
"""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, Any

import imagebuilder

if TYPE_CHECKING:
    from collections.abc import Coroutine, Iterator


class Loop:
    """An event loop that runs in a thread."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self.loop.run_forever, daemon=True)
        self._thread.start()

    def run(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        """Return what ``coroutine`` ends with."""
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop).result()

    def stop(self) -> None:
        """Stop it, once what was begun is over."""
        self.run(self.loop.shutdown_default_executor())
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join()
        self.loop.close()


class BlockingTransport:
    """An asynchronous transport as one of a ``Client``."""

    def __init__(self, transport: Any, loop: Loop) -> None:
        self._transport = transport
        self._loop = loop

    def send(self, request: Any, **timeouts: Any) -> Any:
        return self._loop.run(self._transport.send(request, **timeouts))

    def close(self) -> None:
        self._loop.run(self._transport.close())


class BlockingClient:
    """An ``AsyncClient`` whose methods wait, as those of a ``Client`` do."""

    def __init__(self, client: imagebuilder.AsyncClient | None = None, **settings: Any) -> None:
        self._loop = Loop()
        self._client = client or imagebuilder.AsyncClient(**settings)

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._client, name)
        if name in ("paginate", "wait_until"):
            return _Group(found, self._loop)
        return _blocking(found, self._loop) if callable(found) else found

    def close(self) -> None:
        """Close the client, and with it its loop."""
        if not self._loop.loop.is_closed():
            self._loop.run(self._client.aclose())
            self._loop.stop()

    def __enter__(self) -> BlockingClient:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class _Group:
    def __init__(self, group: Any, loop: Loop) -> None:
        self._group = group
        self._loop = loop

    def __getattr__(self, name: str) -> Any:
        return _blocking(getattr(self._group, name), self._loop)


def _blocking(function: Any, loop: Loop) -> Any:
    def call(*args: Any, **kwargs: Any) -> Any:
        result = function(*args, **kwargs)
        if asyncio.iscoroutine(result):
            return loop.run(result)
        return _Pages(result, loop) if hasattr(result, "resume_token") else result

    return call


class _Pages:
    def __init__(self, pager: Any, loop: Loop) -> None:
        self._pager = pager
        self._loop = loop

    def __iter__(self) -> Iterator[Any]:
        return self._all(self._pager.__aiter__())

    def pages(self) -> Iterator[Any]:
        return self._all(self._pager.pages())

    @property
    def resume_token(self) -> Any:
        return self._pager.resume_token

    def _all(self, iterator: Any) -> Iterator[Any]:
        while True:
            try:
                yield self._loop.run(iterator.__anext__())
            except StopAsyncIteration:
                return
