"""The HTTP/1.1 server over recordings: loopback only, and only as much HTTP as clients of APIs use.

Kept apart from :mod:`.server` because ``http.server`` is slow to import.
"""

from __future__ import annotations

import contextlib
import re
import socket
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from typing import TYPE_CHECKING

from ..exchange import random_uuid
from ..http import HttpRequest
from .replay import ReplayError

if TYPE_CHECKING:
    from ..http import HttpResponse
    from .replay import Recordings

#: What describes one connection (RFC 9110 section 7.6.1) and the length of one message: those of
#: the recorded exchange say nothing about this one.
_NOT_REPLAYED = frozenset(
    (
        "connection",
        "content-length",
        "keep-alive",
        "proxy-authenticate",
        "proxy-authorization",
        "proxy-connection",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    )
)
#: Answers that have no body, whatever was recorded (RFC 9110 section 6.4.1).
_WITHOUT_BODY = frozenset((*range(100, 200), 204, 304))


#: In bytes; no body that was recorded is longer.
_LONGEST_BODY = 1 << 30
#: In bytes, of a chunk's size or a trailer.
_LONGEST_LINE = 65_536
_CHUNK_SIZE = re.compile(rb"[0-9A-Fa-f]{1,16}")


class RecordingsServer(ThreadingHTTPServer):
    """Answers on 127.0.0.1 from ``recordings``, one thread for each connection.

    Closing it ends the connections that are still open and waits for their threads.
    """

    daemon_threads = False
    # Many clients may connect at once, and none should have to try twice.
    request_queue_size = 128

    def __init__(self, recordings: Recordings, port: int) -> None:
        self.recordings = recordings
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._closing = False
        super().__init__(("127.0.0.1", port), _Handler)

    def server_bind(self) -> None:
        """Bind without the look-up of this host's name that ``http.server`` makes of it."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = self.socket.getsockname()

    def server_close(self) -> None:
        """Stop listening, end every connection, and wait for the threads."""
        with self._lock:
            self._closing = True
            for connection in self._open:
                _end(connection)
        super().server_close()

    def opened(self, connection: socket.socket) -> None:
        """Note a connection that has to end when the server is closed."""
        with self._lock:
            self._open.add(connection)
            if self._closing:
                _end(connection)

    def finished(self, connection: socket.socket) -> None:
        """Forget a connection that is about to be closed."""
        with self._lock:
            self._open.discard(connection)


def _end(connection: socket.socket) -> None:
    """Wake the thread that waits for the next request; closing alone would not."""
    with contextlib.suppress(OSError):  # The client may have ended it first.
        connection.shutdown(socket.SHUT_RDWR)


class _Handler(BaseHTTPRequestHandler):
    """Serves one connection."""

    protocol_version = "HTTP/1.1"
    # An answer is one small write; held back until the last was acknowledged, it would be slow.
    disable_nagle_algorithm = True

    def __init__(
        self, request: socket.socket, client_address: tuple[str, int], server: RecordingsServer
    ) -> None:
        self._server = server
        super().__init__(request, client_address, server)

    def handle(self) -> None:
        """Answer requests until the connection ends; that the client ends it is no error."""
        self._server.opened(self.connection)
        try:
            with contextlib.suppress(ConnectionError):
                super().handle()
        finally:
            self._server.finished(self.connection)

    def answer(self) -> None:
        """Answer the request whose head has been read."""
        request = self._request()
        if request is None:
            return
        recordings = self._server.recordings
        try:
            response = recordings.answer(request)
        except ValueError:
            self.send_error(400, "The target of the request is not one of HTTP")
            return
        except ReplayError as error:
            print(error, file=sys.stderr, flush=True)
            response = recordings.protocol.write_error(
                code="UnknownOperationException",
                message=str(error),
                status=404,
                request_id=random_uuid(),
                members={},
            )
        self._write(response)

    def _request(self) -> HttpRequest | None:
        """Return the request, or ``None`` after answering one whose body has no known end."""
        length = self.headers.get("Content-Length", "0")
        coding = self.headers.get("Transfer-Encoding")
        if coding is None and length.isdecimal():
            size = int(length)
            body = self.rfile.read(size) if size <= _LONGEST_BODY else None
        elif coding is not None and coding.strip().lower() == "chunked":
            body = self._chunked_body()
        else:
            self.send_error(411, "A request needs a Content-Length, or to be chunked")
            return None
        if body is None:
            self.send_error(413, "No such request was recorded")
            return None
        return HttpRequest(self.command, self.path, dict(self.headers), body)

    def _chunked_body(self) -> bytes | None:
        """Return a body that comes in chunks (RFC 9112, section 7.1); ``None`` if it is no such."""
        pieces: list[bytes] = []
        size = 0
        while True:
            line = self.rfile.readline(_LONGEST_LINE).partition(b";")[0].strip()
            if not _CHUNK_SIZE.fullmatch(line):
                return None
            length = int(line, 16)
            size += length
            if size > _LONGEST_BODY:
                return None
            pieces.append(self.rfile.read(length))
            if length:
                self.rfile.readline(_LONGEST_LINE)
                continue
            while self.rfile.readline(_LONGEST_LINE).strip():
                pass
            return b"".join(pieces)

    def _write(self, response: HttpResponse) -> None:
        headers = [
            f"{name}: {' '.join(value.splitlines())}"
            for name, value in response.headers.items()
            if name.lower() not in _NOT_REPLAYED
        ]
        body = response.body
        if response.status in _WITHOUT_BODY:
            body = b""
        else:
            headers.append(f"Content-Length: {len(body)}")
        reason = self.responses.get(response.status, ("",))[0]
        head = [f"{self.protocol_version} {response.status} {reason}", *headers, "", ""]
        # In one write: the client would wait for the second of two.
        self.wfile.write(_encoded("\r\n".join(head)) + (b"" if self.command == "HEAD" else body))


def _encoded(head: str) -> bytes:
    """Return a head as bytes: as it came, where it was read as latin-1, or as UTF-8."""
    try:
        return head.encode("latin-1")
    except UnicodeEncodeError:
        return head.encode("utf-8", "replace")


# The base class calls the method named after that of the request; here they are all alike.
for _method in ("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"):
    setattr(_Handler, f"do_{_method}", _Handler.answer)
