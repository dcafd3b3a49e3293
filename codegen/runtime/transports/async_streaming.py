"""Bodies that stream, over the connections of :mod:`.asyncio`; loaded by the first of them."""

from __future__ import annotations

import asyncio
from contextlib import aclosing, suppress
from typing import TYPE_CHECKING, Any

from ..errors import SdkError
from ..http import HttpResponse
from ..streamed_bodies import Reading
from ..uploads import UploadBody
from . import failures
from .asyncio import EXPLAINED, explained
from .incoming import PATIENCE, Framing, StreamReader, apart, asks_first, with_body

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterable, Callable, Iterator

    from ..http import HttpRequest
    from ..streams import BodyReader
    from .async_links import AsyncLink
    from .asyncio import Origin

#: How many bytes are held before no more are taken, and when to take more.
_MOST_HELD = 262_144
_LEAST_HELD = 65_536

_END: Any = object()


async def exchange(
    origin: Origin,
    request: HttpRequest,
    target: str,
    connect_timeout: float,
    read_timeout: float,
) -> HttpResponse:
    """Send ``request`` to ``origin`` and return the answer, whose stream is still to be read.

    Raises what an exchange of :class:`.AsyncLink` does.
    """
    pieces: AsyncGenerator[bytes] | None = None
    asks = asks_first(request)
    if asks:
        request = apart(request)
    if not isinstance(request.body, bytes | bytearray):
        framing = Framing(request)
        pieces = framing.pieces_async(_pieces(request.body))
        request = with_body(request, framing.headers, b"")
    reader = StreamReader(request, origin.limit)
    data = origin.bytes_of(request, target)
    link = await origin.checked_out(connect_timeout)
    rest = _LinkStream(origin, link, reader, read_timeout)
    try:
        if pieces is None:
            await link.exchange(data, reader, connect_timeout, read_timeout)
        else:
            if asks:
                pieces = _when_wanted(pieces, link, reader)
            async with aclosing(pieces):
                await link.exchange(data, reader, connect_timeout, read_timeout, pieces)
    except BaseException:
        rest.close()
        raise
    rest.settle()
    streams = reader.stream is not None
    return HttpResponse(reader.status, reader.headers, rest if streams else reader.take())


async def _when_wanted(
    pieces: AsyncGenerator[bytes], link: AsyncLink, reader: StreamReader
) -> AsyncGenerator[bytes]:
    """Yield ``pieces`` once the service wants them, or has said nothing for too long.

    After an answer there are none: who has answered will not read them.
    """
    said = asyncio.Event()
    reader.heard = said.set
    async with aclosing(pieces):
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                await said.wait()
        if reader.status:
            link.reusable = False
            return
        async for piece in pieces:
            yield piece


def _pieces(body: Any) -> AsyncIterable[bytes]:
    """Return a body for ``async for``, whatever it was made for."""
    return body if hasattr(body, "__aiter__") else UploadBody(body)


class _LinkStream:
    """The body of an answer that comes over ``link``, and is held back while nobody reads it.

    The connection goes back to ``origin`` as soon as all has come.
    """

    def __init__(
        self, origin: Origin, link: AsyncLink, reader: StreamReader, read_timeout: float
    ) -> None:
        self._loop = asyncio.get_running_loop()
        self._origin = origin
        self._link: AsyncLink | None = link
        self._reader = reader
        self._read_timeout = read_timeout
        self._waiting: asyncio.Future[None] | None = None
        self._error: Exception | None = None
        self._paused = False
        link.hand_over(self)

    def __del__(self) -> None:
        # One that was forgotten may be so in any thread.
        if getattr(self, "_link", None) is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(_drop, self._origin, self._link)

    # -- what the connection calls -----------------------------------------------------------------

    def received(self, data: bytes) -> bool:
        """Take what came; see :class:`.Rest`."""
        if self._reader.whole:
            return False
        try:
            self._reader.receive(data)
        except Exception as error:
            self._error = error
        self.settle()
        stream = self._reader.stream
        if stream is not None and stream.held > _MOST_HELD and self._link is not None:
            self._paused = True
            self._link.pause()
        self._wake()
        return True

    def ended(self, error: Exception | None) -> None:
        """Take the end of what comes; see :class:`.Rest`."""
        if not self._reader.whole and self._error is None:
            self._error = error
            if error is None:
                self.received(b"")
        self._wake()

    def settle(self) -> None:
        """Give the connection back when all of the answer has come over it."""
        link = self._link
        if link is not None and self._reader.whole:
            self._link = None
            link.settle(self._reader)
            self._origin.take_back(link, good=True)

    # -- what the reader calls ---------------------------------------------------------------------

    async def read(self, size: int, /) -> bytes:
        """Return the next ``size`` bytes of the body at most; see :class:`.AsyncBodyReader`."""
        with Reading(self.close, self._meaning):
            return await self._read(size)

    def _meaning(self, error: Exception) -> BaseException:
        return explained(self._origin.name, error) if isinstance(error, EXPLAINED) else error

    async def _read(self, size: int) -> bytes:
        stream = self._reader.stream
        while stream is not None:
            piece = stream.some(size)
            if self._paused and stream.held < _LEAST_HELD and self._link is not None:
                self._paused = False
                self._link.go_on()
            if piece or self._reader.whole:
                return piece
            if self._error is not None:
                raise self._error
            if self._link is None:
                raise SdkError("the stream is closed")
            await self._more()
        return b""

    async def _more(self) -> None:
        """Wait until more has come, or the end."""
        self._waiting = self._loop.create_future()
        try:
            async with asyncio.timeout(self._read_timeout):
                await self._waiting
        except TimeoutError as error:
            raise failures.nameless(failures.NO_DATA_IN_TIME) from error
        finally:
            self._waiting = None

    def close(self) -> None:
        """Drop the connection, unless all has come."""
        link, self._link = self._link, None
        if link is not None:
            _drop(self._origin, link)

    def _wake(self) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)


def _drop(origin: Origin, link: AsyncLink | None) -> None:
    if link is not None:
        origin.take_back(link, good=False)


# -- by urllib3, in a thread -----------------------------------------------------------------------


async def in_thread(
    send: Callable[[HttpRequest], HttpResponse], request: HttpRequest
) -> HttpResponse:
    """Send ``request`` by ``send`` in a thread; what it streams is read in threads as well."""
    body = request.body
    if isinstance(body, UploadBody) and body.is_asynchronous:
        bridged = _Bridge(body, asyncio.get_running_loop())
        request = with_body(request, request.headers, bridged)
    answer = await asyncio.to_thread(send, request)
    if isinstance(answer.body, bytes):
        return answer
    return HttpResponse(answer.status, answer.headers, _ThreadStream(answer.body))


class _Bridge:
    """Pieces of an asynchronous ``body`` for a thread, each asked for on the ``loop``."""

    def __init__(self, body: UploadBody, loop: asyncio.AbstractEventLoop) -> None:
        self._body = body
        self._loop = loop

    def __iter__(self) -> Iterator[bytes]:
        pieces = aiter(self._body)

        async def following() -> bytes:
            return await anext(pieces, _END)

        while (
            piece := asyncio.run_coroutine_threadsafe(following(), self._loop).result()
        ) is not _END:
            yield piece


class _ThreadStream:
    """The body of an answer, each read of which waits in a thread."""

    def __init__(self, stream: BodyReader) -> None:
        self._stream = stream

    async def read(self, size: int, /) -> bytes:
        """Return the next ``size`` bytes of the body at most; see :class:`.AsyncBodyReader`."""
        return await asyncio.to_thread(self._stream.read, size)

    def close(self) -> None:
        """Read no more."""
        self._stream.close()
