"""Bodies that stream, over the connections of :mod:`.connections`; loaded by the first of them."""

from __future__ import annotations

import os
import ssl
import time
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from ..errors import SdkError, TransportError
from ..http import Headers, HttpResponse
from ..streamed_bodies import Reading, StreamedBody, UndecodedBody
from .connections import written
from .incoming import (
    ERRORS,
    PATIENCE,
    Framing,
    StreamReader,
    apart,
    asks_first,
    with_body,
)
from .links import Link
from .watched import nobody_watches

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ..http import HttpRequest
    from .connections import Connections
    from .doors import Opened
    from .links import Timeouts

#: How many bytes of a body are asked for at once.
_PIECE = 65_536


def exchange(
    route: Connections, request: HttpRequest, target: str, timeouts: Timeouts
) -> HttpResponse:
    """Send ``request`` by ``route`` and return the answer, of which a stream is still to be read.

    Raises what :meth:`.Connections.exchange` raises.
    """
    watched = not nobody_watches()
    pieces: Iterable[bytes] = ()
    asks = not watched and asks_first(request)
    if asks:
        request = apart(request)
    if not isinstance(request.body, bytes | bytearray):
        # Before anything is sent: of what cannot be sent, that is said here.
        framing = Framing(request)
        body = iter(request.body)
        # http.client makes chunks itself.
        pieces = body if watched and framing.is_chunked else framing.pieces(body)
        request = with_body(request, framing.headers, pieces if watched else b"")
    end = _leased(route, timeouts)
    if watched:
        return _by_the_front_door(route, request, target, timeouts, end)
    lease = Lease(route, end)
    try:
        return lease.exchange(request, target, timeouts, pieces, PATIENCE if asks else 0.0)
    except BaseException:
        lease.drop()
        raise


def _by_the_front_door(
    route: Connections,
    request: HttpRequest,
    target: str,
    timeouts: Timeouts,
    end: Callable[[Link | None], None],
) -> HttpResponse:
    """Do what :func:`exchange` does, by urllib3's own way."""
    door = route.front_door()
    try:
        response = door.opened(request, target, timeouts)
        if request.stream_response and response.status < ERRORS:
            stream = _WatchedStream(route, request, response, end)
            return HttpResponse(response.status, stream.headers, stream)
        answer = door.read(response, timeouts)
    except BaseException:
        end(None)
        raise
    end(None)
    return answer


class _WatchedStream:
    """The body of an answer that urllib3 reads."""

    def __init__(
        self,
        route: Connections,
        request: HttpRequest,
        response: Opened,
        end: Callable[[Link | None], None],
    ) -> None:
        self.headers = Headers(response.headers.items())
        made = StreamedBody if request.decode_content else UndecodedBody
        self._body = made(response.status, self.headers, None)
        self._route = route
        self._response = response
        self._end: Callable[[Link | None], None] | None = end

    def read(self, size: int, /) -> bytes:
        """Return the next ``size`` bytes of the body at most; see :class:`.BodyReader`."""
        with Reading(self.close, partial(self._route.explain, self._route.name)):
            while not (found := self._body.some(size)) and self._end is not None:
                piece = self._route.front_door().piece_of(self._response, as_it_comes=True)
                if piece:
                    self._body.add(piece)
                else:
                    self._body.end()
                    self._give_back()
        return found

    def close(self) -> None:
        """Drop the connection, unless all has come."""
        self._response.close()
        self._give_back()

    def _give_back(self) -> None:
        end, self._end = self._end, None
        if end is not None:
            end(None)


def _until_answered(
    pieces: Iterable[bytes], link: Link, reader: StreamReader, patience: float
) -> Iterator[bytes]:
    """Yield ``pieces`` until an answer comes: who answers before that will not read the rest.

    The first waits ``patience`` seconds at most for the service to want it.
    """
    end = time.monotonic() + patience if patience else 0.0
    while not reader.has_said and (left := end - time.monotonic()) > 0:
        with suppress(TimeoutError):
            reader.receive(link.within(left).recv(_PIECE))
    if reader.status:
        # Nothing is read of a body that the service does not want: it may be what is read once.
        link.cut = True
        return
    for piece in pieces:
        if link.has_come():
            # What came may be TLS' own, or an interim answer.
            with suppress(BlockingIOError, ssl.SSLWantReadError):
                reader.receive(link.within(0.0).recv(_PIECE))
        if reader.status:
            link.cut = True
            return
        yield piece


def _leased(route: Connections, timeouts: Timeouts) -> Callable[[Link | None], None]:
    """Return what has to be called once the connection is no longer used that may be now.

    It is passed the connection where that can be used again.
    """
    permit = route.permit(timeouts)

    def end(link: Link | None) -> None:
        if link is not None:
            route.idle.append(link)
        if route.closed:
            route.close_idle()
        route.permits.put(permit)

    return end


class Lease:
    """The use of a connection of ``route``, until it is returned or dropped.

    Whoever forgets it loses nothing: what it has closes itself.
    """

    __slots__ = ("_end", "_link", "_pid", "_reader", "_route", "_timeouts")

    def __init__(self, route: Connections, end: Callable[[Link | None], None]) -> None:
        self._route = route
        self._end: Callable[[Link | None], None] | None = end
        self._link: Link | None = None
        self._reader: StreamReader
        self._timeouts: Timeouts
        self._pid = os.getpid()

    def exchange(
        self,
        request: HttpRequest,
        target: str,
        timeouts: Timeouts,
        pieces: Iterable[bytes],
        patience: float,
    ) -> HttpResponse:
        """Send a request with the ``pieces`` of its body, and return the answer.

        The body waits ``patience`` seconds at most for the service to want it.
        """
        route = self._route
        data = written(request, target, route.way)
        reader = self._reader = StreamReader(request, route.limit)
        link = self._link = route.sound_link() or Link(route.way)
        link.connect(timeouts)
        rest = _until_answered(pieces, link, reader, patience)
        link.exchange(data, reader, timeouts, rest)
        # Whatever the deadline of the call is, it is not that of reading a stream.
        self._timeouts = timeouts.without_deadline()
        self._settle()
        body = self if reader.stream is not None else reader.take()
        return HttpResponse(reader.status, reader.headers, body)

    def read(self, size: int, /) -> bytes:
        """Return the next ``size`` bytes of the body at most; see :class:`.BodyReader`."""
        if self._pid != os.getpid():
            raise TransportError("the stream belongs to the process that this one was forked from")
        stream = self._reader.stream
        with Reading(self.drop, partial(self._route.explain, self._route.name)):
            while stream is not None:
                piece = stream.some(size)
                if piece or self._reader.whole:
                    return piece
                if self._link is None:
                    raise SdkError("the stream is closed")
                self._link.exchange(None, self._reader, self._timeouts)
                self._settle()
        return b""

    def close(self) -> None:
        """Drop the connection, unless all has come."""
        self.drop()

    def drop(self) -> None:
        """Close the connection, and let another one be made."""
        link, self._link = self._link, None
        if link is not None:
            link.close()
        self._give_back(None)

    def _settle(self) -> None:
        """Give the connection back as soon as all of the answer has come over it."""
        link = self._link
        if not self._reader.whole or link is None:
            return
        if self._reader.reusable and link.is_drained():
            self._link = None
            self._give_back(link)
        else:
            self.drop()

    def _give_back(self, link: Link | None) -> None:
        end, self._end = self._end, None
        if end is not None:
            end(link)
