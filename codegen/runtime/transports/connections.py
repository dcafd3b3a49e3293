"""The connections to one origin: kept alive, each used by one request at a time.

urllib3 connects them: it resolves names, verifies certificates and passes proxies. What is written
and read is :mod:`..http1`'s, which takes a third of the time of http.client and believes less.
Where somebody has patched what that goes round, a request takes urllib3's own way; see
:mod:`.watched`.

An interruption between any two steps loses nothing: who uses a connection holds a permit, and a
permit that nobody holds any more gives way to a new one.
"""

from __future__ import annotations

from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING
from weakref import ref

from ..errors import TransportError
from ..http import HttpResponse
from ..http1 import AnswerReader, request_bytes
from . import failures
from .links import Link, Timeouts
from .watched import nobody_watches

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..http import HttpRequest
    from ..http1 import RequestBytes
    from .doors import Door
    from .ways import Way


class Connections:
    """The connections to an origin by its ``way``, at most ``size`` of them.

    ``limit`` is how many bytes the body of an answer may have. ``explain`` returns what the
    transport raises for an exception of a stream's. Safe to share between threads.
    """

    __slots__ = (
        "__weakref__",
        "_front_door",
        "_size",
        "closed",
        "explain",
        "idle",
        "limit",
        "name",
        "permits",
        "way",
    )

    def __init__(
        self,
        way: Way,
        size: int,
        limit: int | None,
        explain: Callable[[str, Exception], Exception],
    ) -> None:
        self.name = way.name
        self.explain = explain
        self.way = way
        self._size = size
        self.limit = limit
        self.closed = False
        self.idle: list[Link] = []
        self._front_door: Door | None = None
        # ``None`` among them says that there will be no more.
        self.permits: SimpleQueue[Permit | None] = SimpleQueue()
        for _ in range(size):
            self.permits.put(Permit(self))

    def exchange(
        self, request: HttpRequest, target: str, *, connect_timeout: float, read_timeout: float
    ) -> HttpResponse:
        """Send ``request`` to ``target`` and return the answer.

        Raises the exceptions of urllib3, of :mod:`..http1`, and the package's own.
        """
        timeouts = Timeouts(connect_timeout, read_timeout, request.deadline)
        if request.stream_response or request.body.__class__ is not bytes:
            from .streaming import exchange

            return exchange(self, request, target, timeouts)
        permit = self.permit(timeouts)
        try:
            if nobody_watches():
                return self._short_way(request, target, timeouts)
            return self.front_door().exchange(request, target, timeouts)
        finally:
            self.permits.put(permit)

    def front_door(self) -> Door:
        """Return urllib3's own way."""
        if self._front_door is None:
            from .doors import front_door

            self._front_door = front_door(self.way, self._size, self.limit)
        return self._front_door

    def close(self) -> None:
        """Close the connections; one that is in use is closed when its request has ended."""
        self.closed = True
        self.close_idle()
        if self._front_door is not None:
            self._front_door.close()
        self.permits.put(None)

    def restore_permit(self) -> None:
        """Put a new permit in the place of one that was lost in an interruption."""
        self.permits.put(Permit(self))

    def permit(self, timeouts: Timeouts) -> Permit:
        """Return a permit to use one of the connections."""
        seconds = timeouts.connect()
        try:
            permit = None if self.closed else self.permits.get(timeout=seconds)
        except Empty as error:
            timeouts.check()
            raise failures.all_in_use(self.name, seconds, self._size) from error
        if permit is None or self.closed:
            # For whoever waits next.
            self.permits.put(permit)
            raise TransportError(failures.CLOSED)
        return permit

    def _short_way(self, request: HttpRequest, target: str, timeouts: Timeouts) -> HttpResponse:
        data = written(request, target, self.way)
        reader = AnswerReader(request.method, self.limit)
        link = self.sound_link()
        if link is None:
            link = Link(self.way)
        try:
            link.connect(timeouts)
            link.exchange(data, reader, timeouts)
        except BaseException:
            link.close()
            raise
        if reader.reusable and link.is_drained():
            self.idle.append(link)
        else:
            link.close()
        if self.closed:
            self.close_idle()
        return HttpResponse(reader.status, reader.headers, reader.take())

    def sound_link(self) -> Link | None:
        """Return a connection that nobody uses, and over which nothing came unasked."""
        while True:
            try:
                # No lock: what is taken from a list is taken once.
                link = self.idle.pop()
            except IndexError:
                return None
            if link.is_quiet():
                return link
            link.close()

    def close_idle(self) -> None:
        """Close the connections that nobody uses."""
        while True:
            try:
                self.idle.pop().close()
            except IndexError:
                return


class Permit:
    """The permit to use one of ``connections``."""

    __slots__ = ("_connections",)

    def __init__(self, connections: Connections) -> None:
        self._connections = ref(connections)

    def __del__(self) -> None:
        # One whose making was interrupted belongs to nothing.
        made: ref[Connections] | None = getattr(self, "_connections", None)
        connections = None if made is None else made()
        if connections is not None:
            connections.restore_permit()


def written(request: HttpRequest, target: str, way: Way) -> RequestBytes:
    """Return a request as it is sent. Its headers are in this frame, and in none that waits."""
    headers = {**way.headers, **request.headers} if way.headers else request.headers
    return request_bytes(request.method, way.prefix + target, way.host, headers, request.body)
