"""A server on the loopback interface that misbehaves on command, and a proxy that works.

A behaviour is a function of a connection and of what reads the next request from it. It says
whether the connection stays open. Sockets and nothing else: no HTTP library puts right what is to
be wrong.
"""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ssl

Read = Callable[[], bytes]
Behaviour = Callable[[socket.socket, Read], bool]

CREATED = b'{"requestId": "r-1"}'


class Server:
    """Serves each connection in a thread; ``requests`` and ``connections`` say what came.

    ``behave`` can be replaced between requests.
    """

    def __init__(self, behave: Behaviour, tls: ssl.SSLContext | None = None) -> None:
        self.behave = behave
        self.requests: list[bytes] = []
        self.connections = 0
        self._tls = tls
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._stopped = False
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._acceptor = threading.Thread(target=self._accept)
        self._acceptor.start()

    @property
    def url(self) -> str:
        # What trustme certifies here is localhost, and not the address.
        return f"http://127.0.0.1:{self.port}" if self._tls is None else self.tls_url()

    def tls_url(self, host: str = "localhost") -> str:
        return f"https://{host}:{self.port}"

    def hang_up(self) -> None:
        """Close every connection, and wait until that is done."""
        for connection in self._open:
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
            self.connections += 1
            self._open.append(connection)
            self._threads.append(threading.Thread(target=self._serve, args=(connection,)))
            self._threads[-1].start()

    def _serve(self, connection: socket.socket) -> None:
        # A client that has seen enough hangs up; that is no failure of the server.
        with suppress(OSError), connection:
            if self._tls is None:
                self._converse(connection)
                return
            with self._tls.wrap_socket(connection, server_side=True) as wrapped:
                self._open.append(wrapped)
                self._converse(wrapped)

    def _converse(self, connection: socket.socket) -> None:
        # The behaviour is that of the moment when a request comes, but for the first of a
        # connection: there it may be one that does not wait for a request.
        waiting: list[bytes] = []

        def read() -> bytes:
            request = waiting.pop() if waiting else read_message(connection)
            self.requests.append(request)
            return request

        with suppress(EOFError):
            while self.behave(connection, read):
                waiting.append(read_message(connection))


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


# -- answers --------------------------------------------------------------------------------------


def response(body: bytes = CREATED, status: str = "200 OK", *headers: bytes) -> bytes:
    """Return an answer as bytes, with its length."""
    lines = [b"HTTP/1.1 " + status.encode(), *headers, b"Content-Length: %d" % len(body)]
    return b"\r\n".join(lines) + b"\r\n\r\n" + body


# -- behaviours -----------------------------------------------------------------------------------


def answering(answer: bytes) -> Behaviour:
    """Answer, and leave the connection open."""

    def behave(connection: socket.socket, read: Read) -> bool:
        read()
        connection.sendall(answer)
        return True

    return behave


def hanging_up_after(answer: bytes) -> Behaviour:
    def behave(connection: socket.socket, read: Read) -> bool:
        read()
        connection.sendall(answer)
        return False

    return behave


def resetting_after(answer: bytes) -> Behaviour:
    def behave(connection: socket.socket, read: Read) -> bool:
        read()
        connection.sendall(answer)
        return _reset(connection)

    return behave


def resetting_during_the_request(connection: socket.socket, _: Read) -> bool:
    connection.recv(1)
    return _reset(connection)


def _reset(connection: socket.socket) -> bool:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return False


def trickling(answer: bytes, seconds: float) -> Behaviour:
    """Send a byte, wait, send the next, until the client hangs up."""

    def behave(connection: socket.socket, read: Read) -> bool:
        read()
        for place in range(len(answer)):
            if place and _hung_up(connection, seconds):
                return False
            connection.sendall(answer[place : place + 1])
        return True

    return behave


def silent(connection: socket.socket, read: Read) -> bool:
    """Read the request, and say nothing until the client hangs up."""
    read()
    connection.recv(1)
    return False


def _hung_up(connection: socket.socket, seconds: float) -> bool:
    connection.settimeout(seconds)
    try:
        connection.recv(1)
    except TimeoutError:
        return False
    finally:
        connection.settimeout(None)
    return True


def large(size: int) -> Behaviour:
    """Answer with one string of about ``size`` bytes, without having them all at once."""
    piece = b"x" * 1_000_000
    start, end = b'{"requestId": "', b'"}'
    length = len(start) + size + len(end)

    def behave(connection: socket.socket, read: Read) -> bool:
        read()
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % length + start)
        for _ in range(size // len(piece)):
            connection.sendall(piece)
        connection.sendall(end)
        return True

    return behave


# -- a proxy --------------------------------------------------------------------------------------


def proxying(connection: socket.socket, read: Read) -> bool:
    """Do what a proxy does: tunnel after CONNECT, forward what has an absolute target."""
    head, _, body = read().partition(b"\r\n\r\n")
    lines = head.split(b"\r\n")
    method, target, version = lines[0].split(b" ")
    if method == b"CONNECT":
        with _connected(target) as origin:
            connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            _tunnel(connection, origin)
        return False
    authority, _, path = target.removeprefix(b"http://").partition(b"/")
    kept = [line for line in lines[1:] if not line.lower().startswith(b"proxy-")]
    with _connected(authority) as origin:
        first = method + b" /" + path + b" " + version
        origin.sendall(b"\r\n".join([first, *kept]) + b"\r\n\r\n" + body)
        connection.sendall(read_message(origin))
    return True


def _connected(authority: bytes) -> socket.socket:
    host, _, port = authority.decode().rpartition(":")
    return socket.create_connection((host, int(port)))


def _tunnel(one: socket.socket, other: socket.socket) -> None:
    back = threading.Thread(target=_pump, args=(other, one))
    back.start()
    _pump(one, other)
    back.join()


def _pump(source: socket.socket, sink: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            sink.sendall(data)
    # The other direction ends, too.
    for end in (source, sink):
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)
