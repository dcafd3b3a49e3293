"""The one server of the tests: on the loopback interface, and misbehaving as it is asked to.

Sockets and nothing else: no HTTP library puts right what is to be wrong. A behaviour is a function
of a connection and of what reads the next request from it; it returns whether the connection stays
open. Those that send bytes are in :mod:`.behaviours`; what answers requests as a service does is
made by :mod:`.replies`.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ssl


class Request(bytes):
    """A request as it came, byte for byte, and its parts."""

    @property
    def _head(self) -> list[str]:
        return self.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")

    @property
    def method(self) -> str:
        return self._head[0].split(" ")[0]

    @property
    def target(self) -> str:
        return self._head[0].split(" ")[1]

    @property
    def path(self) -> str:
        """The target without its query."""
        return self.target.partition("?")[0]

    @property
    def headers(self) -> dict[str, str]:
        """The headers by their names in lower case."""
        lines = (line.partition(":") for line in self._head[1:])
        return {name.strip().lower(): value.strip() for name, _, value in lines}

    @property
    def body(self) -> bytes:
        return self.partition(b"\r\n\r\n")[2]

    @property
    def access_key_id(self) -> str:
        """Whose call it is, by the signature."""
        return self.headers["authorization"].partition("Credential=")[2].partition("/")[0]


Read = Callable[[], Request]
Behaviour = Callable[[socket.socket, Read], bool]


class Server:
    """Serves each connection in a thread of its own, and counts what comes.

    ``behave`` can be replaced between requests. With ``tls``, connections have to begin with a
    handshake. A server that is to serve for long does not keep its ``requests``.
    """

    def __init__(
        self, behave: Behaviour, tls: ssl.SSLContext | None = None, *, keep_requests: bool = True
    ) -> None:
        self.behave = behave
        self.requests: list[Request] = []
        #: Connections that were ever made, are open now, and were open at the same time.
        self.connections = 0
        self.open = 0
        self.most_open = 0
        self._tls = tls
        self._keep_requests = keep_requests
        self._stopped = False
        self._lock = threading.Lock()
        self._sockets: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.port: int = self._listener.getsockname()[1]
        self._acceptor = threading.Thread(target=self._accept)
        self._acceptor.start()

    @property
    def url(self) -> str:
        # What trustme certifies in these tests is localhost, and not the address.
        return self.at() if self._tls is None else self.at(host="localhost")

    def at(self, target: str = "", *, host: str = "127.0.0.1") -> str:
        """Return the URL of ``target``, by the scheme that is spoken here."""
        scheme = "http" if self._tls is None else "https"
        return f"{scheme}://{host}:{self.port}{target}"

    def hang_up(self) -> None:
        """Close every connection, and wait until that is done."""
        with self._lock:
            for connection in self._sockets:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()

    def stop(self) -> None:
        self._stopped = True
        socket.create_connection(("127.0.0.1", self.port)).close()
        self._acceptor.join()
        self._listener.close()
        self.hang_up()

    def _accept(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            if self._stopped:
                connection.close()
                return
            with self._lock:
                self._sockets.add(connection)
                self.connections += 1
                self.open += 1
                self.most_open = max(self.most_open, self.open)
            self._threads = [thread for thread in self._threads if thread.is_alive()]
            self._threads.append(threading.Thread(target=self._serve, args=(connection,)))
            self._threads[-1].start()

    def _serve(self, connection: socket.socket) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with connection:
            # A client that has seen enough hangs up; that is no failure of the server.
            with suppress(OSError):
                if self._tls is None:
                    self._converse(connection)
                else:
                    self._converse_in_private(connection, self._tls)
            # Counted before the client can see it: what replaces this connection comes after.
            self._forget(connection)

    def _converse_in_private(self, connection: socket.socket, tls: ssl.SSLContext) -> None:
        with tls.wrap_socket(connection, server_side=True) as wrapped:
            with self._lock:
                self._sockets.discard(connection)
                self._sockets.add(wrapped)
            try:
                self._converse(wrapped)
            finally:
                self._forget(wrapped)

    def _converse(self, connection: socket.socket) -> None:
        # The behaviour is that of the moment when a request comes, but for the first of a
        # connection: there it may be one that does not wait for a request.
        waiting: list[Request] = []

        def read() -> Request:
            request = waiting.pop() if waiting else Request(read_message(connection))
            if self._keep_requests:
                self.requests.append(request)
            return request

        with suppress(EOFError):
            while self.behave(connection, read):
                waiting.append(Request(read_message(connection)))

    def _forget(self, connection: socket.socket) -> None:
        with self._lock:
            if connection in self._sockets:
                self._sockets.remove(connection)
                self.open -= 1


@contextmanager
def serving(behave: Behaviour, tls: ssl.SSLContext | None = None) -> Generator[Server]:
    server = Server(behave, tls)
    try:
        yield server
    finally:
        server.stop()


def read_message(connection: socket.socket) -> bytes:
    """Return a request or an answer with its body; ``EOFError`` when there is none."""
    data = b""
    while b"\r\n\r\n" not in data:
        data += _received(connection)
    head, _, body = data.partition(b"\r\n\r\n")
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            while len(body) < int(value):
                body += _received(connection)
    return head + b"\r\n\r\n" + body


def _received(connection: socket.socket) -> bytes:
    data = connection.recv(65536)
    if not data:
        raise EOFError
    return data
