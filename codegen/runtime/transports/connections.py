"""The connections to one origin: kept alive, lent to one request at a time.

The connections are urllib3's: it resolves names, connects, verifies certificates and writes
requests. They are lent without its pools' ``urlopen``, whose retries, redirects and timeout objects
the client has no use for: 40 µs of a call. Proxies do have a use for it; see :mod:`.proxies`.
"""

from __future__ import annotations

import errno
import ssl
from http.client import HTTPConnection as StandardConnection, HTTPException
from io import BytesIO
from threading import Condition
from typing import TYPE_CHECKING
from weakref import finalize

from urllib3 import HTTPConnectionPool, HTTPResponse, exceptions
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.util import parse_url

from ..errors import ResponseTooLargeError, TransportError
from ..http import Headers, HttpResponse as Answer

if TYPE_CHECKING:
    from http.client import HTTPResponse as StandardResponse

    from urllib3 import BaseHTTPResponse

    from ..http import HttpRequest

#: How many bytes of a body are asked for at once.
_PIECE = 1 << 20

#: The other side reads no more, but may have answered before it stopped.
_NOT_READ = frozenset({errno.EPIPE, errno.ECONNRESET, errno.EPROTOTYPE})

_DEFAULT_PORTS = {"http": 80, "https": 443}


class Connections:
    """The connections to ``host``, straight; with ``tls``, over TLS.

    ``size`` is how many there may be; a thread that needs one more waits until one is free.
    ``limit`` is how many bytes the body of an answer may have. Safe to share between threads.
    """

    __slots__ = (
        "__weakref__",
        "_changed",
        "_closed",
        "_host",
        "_idle",
        "_limit",
        "_port",
        "_tls",
        "_unmade",
        "_waiting",
        "name",
    )

    def __init__(
        self, host: str, port: int, size: int, limit: int, tls: ssl.SSLContext | None
    ) -> None:
        self.name = f"{host}:{port}"
        # An IPv6 address has its brackets in URLs alone; http.client adds those of Host.
        self._host = host.strip("[]")
        self._port = port
        self._tls = tls
        self._closed = False
        self._idle: list[HTTPConnection] = []
        self._unmade = size
        self._limit = limit
        self._waiting = 0
        self._changed = Condition()
        # A client that nobody closed leaves no open sockets behind.
        finalize(self, _close_all, self._idle)

    def exchange(
        self, request: HttpRequest, target: str, *, connect_timeout: float, read_timeout: float
    ) -> Answer:
        """Send ``request`` to ``target`` and return the answer; raises urllib3's exceptions."""
        connection = self._lend()
        try:
            connection.timeout = connect_timeout
            self._send(connection, request, target)
            return self._receive(connection, target, read_timeout)
        except BaseException:
            connection.close()
            raise
        finally:
            self._give_back(connection)

    def close(self) -> None:
        """Close the connections; one that is lent is closed when it comes back."""
        self._closed = True
        _close_all(self._idle)
        with self._changed:
            self._changed.notify_all()

    def _lend(self) -> HTTPConnection:
        """Return a connection that nobody else has: an idle one, a new one, or the next one."""
        while not self._closed:
            try:
                # No lock where there is no need to wait: a semaphore is 8 calls.
                return self._idle.pop()
            except IndexError:
                connection = self._new_or_wait()
                if connection is not None:
                    return connection
        raise exceptions.ClosedPoolError(self._pool(), "The connections are closed")

    def _new_or_wait(self) -> HTTPConnection | None:
        """Return a new connection, or ``None`` once there may be an idle one."""
        with self._changed:
            if self._unmade:
                self._unmade -= 1
                return self._new_connection()
            # Whoever gives one back after this knows that somebody waits.
            self._waiting += 1
            try:
                self._changed.wait_for(lambda: self._idle or self._closed)
            except BaseException:
                self._changed.notify()
                raise
            finally:
                self._waiting -= 1
        return None

    def _give_back(self, connection: HTTPConnection) -> None:
        self._idle.append(connection)
        if self._closed:
            _close_all(self._idle)
        if self._waiting:
            with self._changed:
                self._changed.notify()

    def _new_connection(self) -> HTTPConnection:
        if self._tls is None:
            return HTTPConnection(self._host, self._port)
        return TlsConnection(self._host, self._port, ssl_context=self._tls)

    def _send(self, connection: HTTPConnection, request: HttpRequest, target: str) -> None:
        """Send ``request``, over a new connection if the server has closed the one there was."""
        try:
            if not connection.is_connected:
                connection.close()
                connection.connect()
                if self._tls is not None and not connection.is_verified:
                    _warn_of_trust(self.name)
            connection.request(
                request.method,
                target,
                body=request.body or None,
                headers=wire_headers(request.headers),
            )
        except ssl.SSLError as error:
            raise exceptions.SSLError(error) from error
        except OSError as error:
            if error.errno not in _NOT_READ or connection.is_closed:
                raise exceptions.ProtocolError("The request was not sent", error) from error

    def _receive(self, connection: HTTPConnection, target: str, read_timeout: float) -> Answer:
        """Return the whole answer."""
        connection.sock.settimeout(read_timeout)
        try:
            # Below urllib3's own: its response object costs 45 µs, and few answers need it.
            received = StandardConnection.getresponse(connection)
            headers = Headers(received.headers.items())
            return Answer(received.status, headers, _body(received, headers, self._limit))
        except TimeoutError as error:
            raise exceptions.ReadTimeoutError(self._pool(), target, "Read timed out") from error
        except ssl.SSLError as error:
            raise exceptions.SSLError(error) from error
        except (OSError, HTTPException) as error:
            raise exceptions.ProtocolError("The answer is not complete", error) from error

    def _pool(self) -> HTTPConnectionPool:
        """Return what urllib3's exceptions take to name an origin by."""
        return HTTPConnectionPool(self._host, self._port)


def _close_all(connections: list[HTTPConnection]) -> None:
    """Close ``connections`` and forget them."""
    while connections:
        connections.pop().close()


class TlsConnection(HTTPSConnection):
    """Tells a TLS handshake that takes too long from an answer that does."""

    def connect(self) -> None:
        """Connect; a handshake that takes too long is a ``ConnectTimeoutError``."""
        try:
            super().connect()
        except TimeoutError as error:
            # urllib3 reports it as a read timeout, after which the request may have been executed.
            raise exceptions.ConnectTimeoutError("The TLS handshake timed out") from error


def wire_headers(headers: dict[str, str]) -> dict[str, str]:
    """Return ``headers`` such that http.client, which encodes them as latin-1, sends UTF-8."""
    if all(map(str.isascii, headers.values())):
        return headers
    return {name: value.encode().decode("latin-1") for name, value in headers.items()}


def whole_body(response: BaseHTTPResponse, limit: int) -> bytes:
    """Read to the end; what a length merely announces is not set aside as memory.

    :raises ResponseTooLargeError: there are more bytes than ``limit``, in the answer or decoded.
    """
    body = BytesIO()
    while piece := response.read(_PIECE):
        if body.tell() + len(piece) > limit:
            raise _too_large(limit)
        body.write(piece)
    return body.getvalue()


def _too_large(limit: int) -> ResponseTooLargeError:
    return ResponseTooLargeError(
        f"the answer has more than {limit} bytes, which is what max_response_bytes allows"
    )


def _body(received: StandardResponse, headers: Headers, limit: int) -> bytes:
    """Return the body of an answer, decoded as its ``Content-Encoding`` says."""
    length = received.length
    plain = "content-encoding" not in headers and "," not in headers.get("content-length", "")
    if plain and length is not None and length <= _PIECE:
        if length > limit:
            raise _too_large(limit)
        return received.read()
    return whole_body(
        HTTPResponse(
            received,
            headers,
            received.status,
            preload_content=False,
            original_response=received,
        ),
        limit,
    )


def _warn_of_trust(name: str) -> None:
    """Warn, as urllib3's pools do, that whoever answers is trusted."""
    import warnings

    warnings.warn(
        f"The certificate of {name} is not verified",
        exceptions.InsecureRequestWarning,
        stacklevel=2,
    )


def parsed_origin(origin: str) -> tuple[str, str, int]:
    """Return scheme, host and port of a URL; raises :class:`TransportError` when it has none."""
    try:
        url = parse_url(origin)
    except exceptions.LocationParseError as error:
        raise TransportError("The URL of the request cannot be parsed") from error
    default_port = _DEFAULT_PORTS.get(url.scheme or "")
    if url.scheme is None or default_port is None or not url.host:
        raise TransportError(
            "The URL of the request must begin with http:// or https:// and a host"
        )
    return url.scheme, url.host, default_port if url.port is None else url.port


def authority(scheme: str, host: str, port: int) -> str:
    """Return an origin as a URL, its port left out where a signed ``Host`` leaves it out, too."""
    return f"{scheme}://{host}" if port == _DEFAULT_PORTS[scheme] else f"{scheme}://{host}:{port}"
