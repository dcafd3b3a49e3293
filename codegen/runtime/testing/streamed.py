"""Bodies that stream, as the transports of this kit keep them: whole, and as bytes."""

from __future__ import annotations

from inspect import isawaitable
from typing import TYPE_CHECKING

from ..guards import is_coroutine_function
from ..http import HttpResponse
from ..transports.incoming import with_body

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from typing import Any

    from ..http import HttpRequest


class Tee:
    """The ``body`` of a request, which keeps what was read of it the last time."""

    def __init__(self, body: Any) -> None:
        self._body = body
        self._pieces: list[bytes] = []

    def __iter__(self) -> Iterator[bytes]:
        self._pieces.clear()
        for piece in self._body:
            self._pieces.append(piece)
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        self._pieces.clear()
        async for piece in self._body:
            self._pieces.append(piece)
            yield piece

    def read_so_far(self) -> bytes:
        """Return what was read."""
        return b"".join(self._pieces)


def watched(request: HttpRequest) -> HttpRequest:
    """Return ``request`` with a body that can be looked at by :func:`seen` once it was sent."""
    if isinstance(request.body, bytes):
        return request
    return with_body(request, request.headers, Tee(request.body))


def seen(request: HttpRequest) -> HttpRequest:
    """Return a request that was watched, with what was sent of its body."""
    if not isinstance(request.body, Tee):
        return request
    return with_body(request, request.headers, request.body.read_so_far())


def whole_request(request: HttpRequest) -> HttpRequest:
    """Return ``request`` with the bytes of its body."""
    if isinstance(request.body, bytes):
        return request
    return with_body(request, request.headers, b"".join(request.body))


async def async_whole_request(request: HttpRequest) -> HttpRequest:
    """Do what :func:`whole_request` does, also for a body that is an asynchronous iterator."""
    if not hasattr(request.body, "__aiter__"):
        return whole_request(request)
    pieces = [piece async for piece in request.body]
    return with_body(request, request.headers, b"".join(pieces))


def whole_answer(answer: HttpResponse) -> HttpResponse:
    """Return ``answer`` with the bytes of its body."""
    if isinstance(answer.body, bytes):
        return answer
    pieces: list[bytes] = []
    while piece := answer.body.read(_PIECE):
        if not isinstance(piece, bytes):
            raise TypeError(f"the body of an answer has to give bytes, not {type(piece).__name__}")
        pieces.append(piece)
    return HttpResponse(answer.status, answer.headers, b"".join(pieces))


async def async_whole_answer(answer: HttpResponse) -> HttpResponse:
    """Do what :func:`whole_answer` does, for a body whose ``read`` may have to be awaited."""
    if isinstance(answer.body, bytes):
        return answer
    pieces: list[bytes] = []
    while piece := await async_result(answer.body.read, _PIECE):
        pieces.append(piece)
    return HttpResponse(answer.status, answer.headers, b"".join(pieces))


async def async_result(method: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
    """Return what ``method`` ends with: awaited where it has to be, else from a thread."""
    if is_coroutine_function(method):
        return await method(*arguments, **named)
    # Who has only a stub for Client does not load asyncio.
    from ..event_loop import to_thread

    value: Any = await to_thread(method, *arguments, **named)
    return await value if isawaitable(value) else value


#: How many bytes are asked for at once.
_PIECE = 65_536
