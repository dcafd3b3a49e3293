"""One connection: what goes over it is written and read here, by whatever way it was made."""

from __future__ import annotations

import errno
import select
import ssl
import time
from functools import partial
from typing import TYPE_CHECKING, Protocol, cast

from ..errors import DeadlineExceededError, TransportError
from . import failures

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from socket import socket

    from ..http1 import AnswerReader, RequestBytes
    from .failures import Meaning
    from .ways import Way

    class _Encrypted(Protocol):
        suppress_ragged_eofs: bool


#: What fails while an answer is waited for.
_RECEIVING: tuple[tuple[type[Exception], Meaning], ...] = (
    *failures.OF_TLS,
    (TimeoutError, failures.NO_DATA_IN_TIME),
)

#: How many bytes are asked for at once; more would be taken from the system and given back.
_PIECE = 65_536

#: The other side reads no more, but may have answered before it stopped.
_NOT_READ = frozenset({errno.EPIPE, errno.ECONNRESET, errno.EPROTOTYPE})


class Timeouts:
    """How long an exchange may wait: each wait, and all of it when there is a deadline."""

    __slots__ = ("_connect", "_deadline", "_read")

    def __init__(self, connect: float, read: float, deadline: float | None) -> None:
        self._connect = connect
        self._read = read
        self._deadline = deadline

    def connect(self) -> float:
        """Return the seconds to wait at most for a connection, or in one for a write."""
        return self._connect if self._deadline is None else self._left(self._connect)

    def read(self) -> float:
        """Return the seconds to wait at most for data."""
        return self._read if self._deadline is None else self._left(self._read)

    def check(self) -> None:
        """Raise a :class:`DeadlineExceededError` when the deadline has passed."""
        if self._deadline is not None:
            self._left(0.0)

    def without_deadline(self) -> Timeouts:
        """Return the same for what no deadline counts for."""
        return Timeouts(self._connect, self._read, None)

    def _left(self, seconds: float) -> float:
        left = (self._deadline or 0.0) - time.monotonic()
        if left <= 0:
            raise DeadlineExceededError("the deadline passed before the answer was complete")
        return min(seconds, left)


class Link:
    """A connection by a ``way``: made when it is first used, closed when nobody has it any more."""

    __slots__ = ("_look", "_seconds", "_socket", "_way", "cut")

    def __init__(self, way: Way) -> None:
        self._socket: socket | None = None
        self._look: Callable[[], object] = bool
        self._seconds = 0.0
        #: Whether a part of a request was not sent.
        self.cut = False
        self._way = way

    def __del__(self) -> None:
        # One whose making was interrupted has none of its attributes.
        connected: socket | None = getattr(self, "_socket", None)
        if connected is not None:
            connected.close()

    def close(self) -> None:
        """Close it, if it was made."""
        connected, self._socket = self._socket, None
        if connected is not None:
            connected.close()

    def connect(self, timeouts: Timeouts) -> None:
        """Connect, unless that was done."""
        if self._socket is not None:
            return
        try:
            connected = self._socket = self._way.connect(timeouts.connect)
        except TransportError:
            timeouts.check()
            raise
        if isinstance(connected, ssl.SSLSocket):
            # An end without TLS' own is no end of an answer (RFC 9112, section 9.8).
            # The parameter of wrap_socket, which is this attribute, is not in typeshed.
            cast("_Encrypted", connected).suppress_ragged_eofs = False
        self._look = _looking_at(connected)

    def is_quiet(self) -> bool:
        """Whether nothing has come, and neither has the end, since the last answer."""
        return self._socket is not None and not self._look()

    def has_come(self) -> bool:
        """Whether there is something to receive, or the end, or a fault."""
        return bool(self._look())

    def is_drained(self) -> bool:
        """Whether all was sent, and all that TLS has decrypted was read."""
        return not self.cut and not (
            isinstance(self._socket, ssl.SSLSocket) and self._socket.pending()
        )

    def exchange(
        self,
        data: RequestBytes | None,
        reader: AnswerReader,
        timeouts: Timeouts,
        pieces: Iterable[bytes] = (),
    ) -> None:
        """Send a request, with the ``pieces`` of its body, and have ``reader`` read the answer.

        Without ``data`` that was done before, and the reader wants more.
        """
        try:
            if data is not None:
                self._send(data, timeouts)
            for piece in pieces:
                self._send_on(memoryview(piece), timeouts)
        except ssl.SSLError as error:
            raise failures.of(self._way.name, error, failures.OF_TLS) from error
        except OSError as error:
            timeouts.check()
            if error.errno not in _NOT_READ:
                raise failures.of(self._way.name, error, ()) from error
        try:
            if not (self.cut and reader.enough):
                self._receive(reader, timeouts)
        except OSError as error:
            if isinstance(error, TimeoutError):
                timeouts.check()
            raise failures.of(self._way.name, error, _RECEIVING) from error

    def _send(self, data: RequestBytes, timeouts: Timeouts) -> None:
        # What is sent to a connection that was idle goes at once; the timeout that is in force
        # need not be changed for it, which takes as long as to send.
        connected = self.within(timeouts.read())
        sent = connected.send(data)
        if sent < len(data):
            self._send_on(memoryview(data)[sent:], timeouts)

    def _send_on(self, rest: memoryview, timeouts: Timeouts) -> None:
        while rest:
            rest = rest[self.within(timeouts.connect()).send(rest) :]

    def _receive(self, reader: AnswerReader, timeouts: Timeouts) -> None:
        while not reader.receive(self.within(timeouts.read()).recv(_PIECE)):
            pass

    def within(self, seconds: float) -> socket:
        """Return the socket, which waits so many seconds at most."""
        connected = self._socket
        if connected is None:
            raise OSError(errno.EBADF, "the connection was closed")
        if self._seconds != seconds:
            connected.settimeout(seconds)
            self._seconds = seconds
        return connected


def _looking_at(connected: socket) -> Callable[[], object]:
    """Return what finds out, without waiting, whether there is something to receive."""
    if not hasattr(select, "poll"):
        return lambda: select.select([connected], [], [], 0.0)[0]
    # One for all requests of a connection; to make it takes as long as to look.
    poll = select.poll()
    poll.register(connected, select.POLLIN)
    return partial(poll.poll, 0)
