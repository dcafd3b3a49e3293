"""A loopback HTTP server that misbehaves as it is told, and counts what comes.

It speaks just enough HTTP/1.1 for the two clients that talk to it. What it answers is decided by
the test: a function from a :class:`Request` to a :class:`Reply`.
"""

from __future__ import annotations

import json
import socket
import struct
import threading
import time
from contextlib import contextmanager, suppress
from enum import Enum, auto
from typing import IO, TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Generator


class Fault(Enum):
    """What happens to an answer on its way."""

    NONE = auto()
    #: The connection is closed, or reset, before anything is said.
    CLOSE = auto()
    RESET = auto()
    #: The connection is closed in the middle of the body.
    TRUNCATE = auto()
    #: Nothing is said until the client hangs up.
    SILENCE = auto()


class Request(NamedTuple):
    """What came; the names of headers are in lower case."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def access_key_id(self) -> str:
        """Whose call it is, by the signature."""
        return self.headers["authorization"].partition("Credential=")[2].partition("/")[0]

    @property
    def path(self) -> str:
        """The target without its query."""
        return self.target.partition("?")[0]


class Reply(NamedTuple):
    """What is answered, after ``delay`` seconds, and what happens to it."""

    status: int = 200
    body: bytes = b"{}"
    headers: tuple[tuple[str, str], ...] = ()
    fault: Fault = Fault.NONE
    delay: float = 0.0


def ok(**members: object) -> Reply:
    return Reply(body=json.dumps(members).encode())


def failure(status: int, code: str = "", *headers: tuple[str, str]) -> Reply:
    named = (("x-amzn-ErrorType", code),) if code else ()
    return Reply(status, b'{"message": "no"}', (*named, *headers))


class Server:
    """Answers requests as ``answer`` says, each connection in a thread of its own."""

    def __init__(self, answer: Callable[[Request], Reply]) -> None:
        self.answer = answer
        self.requests: list[Request] = []
        #: Connections that were ever made, are open now, and were open at the same time.
        self.connections = 0
        self.open = 0
        self.most_open = 0
        self._stopped = False
        self._lock = threading.Lock()
        self._sockets: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._acceptor = threading.Thread(target=self._accept)
        self._acceptor.start()

    def stop(self) -> None:
        self._stopped = True
        socket.create_connection(self._listener.getsockname()).close()
        self._acceptor.join()
        self._listener.close()
        with self._lock:
            for connection in self._sockets:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()

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
        with connection, connection.makefile("rb") as stream:
            with suppress(OSError):
                while (request := _read(stream)) is not None:
                    self.requests.append(request)
                    reply = self.answer(request)
                    if reply.delay:
                        time.sleep(reply.delay)
                    if reply.fault is not Fault.NONE:
                        self._misbehave(connection, reply)
                        break
                    connection.sendall(_written(request, reply))
            # Counted before the client can see it: what replaces this connection comes after.
            self._forget(connection)

    def _misbehave(self, connection: socket.socket, reply: Reply) -> None:
        if reply.fault is Fault.RESET:
            # Closed with data or a linger of zero, TCP resets the connection.
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        elif reply.fault is Fault.SILENCE:
            connection.recv(1)
        elif reply.fault is Fault.TRUNCATE:
            head = f"HTTP/1.1 {reply.status} X\r\nContent-Length: {len(reply.body) + 1}\r\n\r\n"
            connection.sendall(head.encode() + reply.body)

    def _forget(self, connection: socket.socket) -> None:
        with self._lock:
            self._sockets.discard(connection)
            self.open -= 1


@contextmanager
def serving(answer: Callable[[Request], Reply]) -> Generator[Server]:
    server = Server(answer)
    try:
        yield server
    finally:
        server.stop()


class Scripted:
    """Gives the replies in their order, and then the last one again and again."""

    def __init__(self, *replies: Reply) -> None:
        self.replies = list(replies)

    def __call__(self, request: Request) -> Reply:
        return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]


def _read(stream: IO[bytes]) -> Request | None:
    line = stream.readline()
    if not line:
        return None
    method, target, _ = line.decode("latin-1").split(" ", 2)
    headers: dict[str, str] = {}
    while (line := stream.readline()) not in (b"\r\n", b""):
        name, _, value = line.decode("latin-1").partition(":")
        headers[name.strip().lower()] = value.strip()
    body = stream.read(int(headers.get("content-length", "0")))
    return Request(method, target, headers, body)


def _written(request: Request, reply: Reply) -> bytes:
    lines = [f"HTTP/1.1 {reply.status} X"]
    if reply.status not in (204, 304):
        lines.append(f"Content-Length: {len(reply.body)}")
    lines += (f"{name}: {value}" for name, value in reply.headers)
    head = "\r\n".join(lines) + "\r\n\r\n"
    bodyless = reply.status in (204, 304) or request.method == "HEAD"
    return head.encode() + (b"" if bodyless else reply.body)
