"""One connection: urllib3 makes it, and what goes over it is written and read here."""

from __future__ import annotations

import errno
import ssl
import time
from http.client import HTTPException
from typing import TYPE_CHECKING, Protocol, cast

from urllib3 import HTTPConnectionPool, exceptions
from urllib3.util.wait import wait_for_read

from ..errors import DeadlineExceededError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from socket import socket

    from urllib3.connection import HTTPConnection

    from ..http1 import AnswerReader, RequestBytes
    from .ways import Way

    class _Encrypted(Protocol):
        suppress_ragged_eofs: bool


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

    __slots__ = ("_connection", "_name", "_seconds", "_socket", "cut")

    def __init__(self, way: Way) -> None:
        self._socket: socket | None = None
        self._seconds = 0.0
        #: Whether a part of a request was not sent.
        self.cut = False
        self._name = way.name
        self._connection = way.connection()

    def __del__(self) -> None:
        # One whose making was interrupted has none of its attributes.
        connection: HTTPConnection | None = getattr(self, "_connection", None)
        if connection is not None:
            connection.close()

    def close(self) -> None:
        """Close it, if it was made."""
        self._socket = None
        self._connection.close()

    def connect(self, timeouts: Timeouts) -> None:
        """Connect, unless that was done."""
        if self._socket is not None:
            return
        connection = self._connection
        connection.timeout = timeouts.connect()
        try:
            connection.connect()
        except (exceptions.HTTPError, HTTPException, OSError) as error:
            timeouts.check()
            why = _unconnected(connection, error)
            if why is error:
                raise
            raise why from error
        encrypted = isinstance(connection.sock, ssl.SSLSocket)
        if encrypted and not connection.is_verified and not connection.proxy_is_verified:
            _warn_of_trust(self._name)
        if isinstance(connection.sock, ssl.SSLSocket):
            # An end without TLS' own is no end of an answer (RFC 9112, section 9.8).
            # The parameter of wrap_socket, which is this attribute, is not in typeshed.
            cast("_Encrypted", connection.sock).suppress_ragged_eofs = False
        self._socket = connection.sock

    def is_quiet(self) -> bool:
        """Whether nothing has come, and neither has the end, since the last answer."""
        return self._socket is not None and not wait_for_read(self._socket, 0.0)

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
            raise exceptions.SSLError(error) from error
        except OSError as error:
            timeouts.check()
            if error.errno not in _NOT_READ:
                raise exceptions.ProtocolError("The request was not sent", error) from error
        try:
            if not (self.cut and reader.enough):
                self._receive(reader, timeouts)
        except TimeoutError as error:
            timeouts.check()
            raise exceptions.ReadTimeoutError(_nowhere(), None, "Read timed out") from error
        except ssl.SSLError as error:
            raise exceptions.SSLError(error) from error
        except OSError as error:
            raise exceptions.ProtocolError("The answer is not complete", error) from error

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


def _unconnected(connection: HTTPConnection, error: Exception) -> Exception:
    """Return why there is no connection, in urllib3's exceptions."""
    if isinstance(error, ssl.SSLError):
        error = exceptions.SSLError(error)
    elif isinstance(error, TimeoutError):
        # Of the address itself urllib3 says so; this is of a handshake, or of a proxy's answer.
        error = exceptions.ConnectTimeoutError("The handshake timed out")
    if connection.proxy is not None and not connection.has_connected_to_proxy:
        return exceptions.ProxyError("Unable to connect to proxy", error)
    if isinstance(error, exceptions.HTTPError):
        return error
    return exceptions.ProtocolError("The connection was not made", error)


def _nowhere() -> HTTPConnectionPool:
    """Return what urllib3's exceptions take to name an origin by; ours do that."""
    return HTTPConnectionPool("localhost")


def _warn_of_trust(name: str) -> None:
    """Warn, as urllib3's pools do, that whoever answers is trusted."""
    import warnings

    warnings.warn(
        f"The certificate of {name} is not verified",
        exceptions.InsecureRequestWarning,
        stacklevel=2,
    )
