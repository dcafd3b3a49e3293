"""An HTTP/1.1 server for answers that are made here: only as much HTTP as clients of APIs use.

Kept apart from :mod:`.server` because ``http.server`` is slow to import.
"""

from __future__ import annotations

import contextlib
import os
import re
import socket
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import IPv4Address, IPv6Address, ip_address
from socketserver import TCPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ..http import HttpRequest, HttpResponse

if TYPE_CHECKING:
    from collections.abc import Generator

    from .listening import Answer, Listen, Log, Refuse

#: What describes one connection (RFC 9110 section 7.6.1) and the length of one message: those of
#: an answer that was recorded say nothing about this one.
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

#: In bytes, of a chunk's size or a trailer.
_LONGEST_LINE = 65_536
_CHUNK_SIZE = re.compile(rb"[0-9A-Fa-f]{1,16}")
#: In seconds; a connection on which nothing comes for so long is closed.
_IDLE = 75.0
#: In bytes: what is read at most of a body that is too long, so that its sender reads the refusal.
_PASSED_OVER = 32 << 20


def _in_url(host: str) -> str:
    """Return the host under which a server that listens on ``host`` is reached from here."""
    address = _address(host)
    if not host or (address is not None and address.is_unspecified):
        return "[::1]" if ":" in host else "127.0.0.1"
    return f"[{host}]" if ":" in host else host


def _address(host: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(host)
    except ValueError:
        return None


class AnsweringServer(ThreadingHTTPServer):
    """Answers what ``answer`` returns for each request, one thread for each connection.

    ``refuse`` makes the answers to what is no request, or has a body of more than ``longest_body``
    bytes. Closing the server ends the connections that are still open and waits for their threads:
    what is being answered then is answered to its end. Raises an :class:`OSError` for what cannot
    be listened on.
    """

    daemon_threads = False
    # Many clients may connect at once, and none should have to try twice.
    request_queue_size = 128
    # On Windows, the option lets a second server take the port of the first.
    allow_reuse_address = os.name == "posix"

    def __init__(
        self,
        answer: Answer,
        refuse: Refuse,
        *,
        host: str,
        port: int,
        longest_body: int,
        log: Log | None = None,
    ) -> None:
        self.answer = answer
        self.refuse = refuse
        self.host = host
        self.longest_body = longest_body
        self.log = log
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._closing = False
        if ":" in host:
            self.address_family = socket.AF_INET6
        super().__init__((host, port), _Handler)

    @property
    def on_loopback(self) -> bool:
        """Whether it is reached from this machine alone."""
        address = _address(self.host)
        return self.host == "localhost" if address is None else address.is_loopback

    @contextlib.contextmanager
    def serving(self) -> Generator[str]:
        """Serve while the context lasts; the value is the base URL."""
        with self:
            # The interval is how long stopping takes at most, in seconds.
            loop = threading.Thread(target=self.serve_forever, args=(0.02,), daemon=True)
            loop.start()
            try:
                yield f"http://{_in_url(self.host)}:{self.server_port}"
            finally:
                self.shutdown()
                loop.join()

    def server_bind(self) -> None:
        """Bind without the look-up of this host's name that ``http.server`` makes of it."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = self.socket.getsockname()[:2]

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
    """Wake the thread that waits for the next request; the one being answered is still sent."""
    with contextlib.suppress(OSError):  # The client may have ended it first.
        connection.shutdown(socket.SHUT_RD)


class _Handler(BaseHTTPRequestHandler):
    """Serves one connection."""

    protocol_version = "HTTP/1.1"
    timeout = _IDLE
    # An answer is one small write; held back until the last was acknowledged, it would be slow.
    disable_nagle_algorithm = True

    def __init__(
        self, request: socket.socket, client_address: tuple[str, int], server: AnsweringServer
    ) -> None:
        self._server = server
        self._began = time.perf_counter()
        super().__init__(request, client_address, server)

    def handle(self) -> None:
        """Answer requests until the connection ends; that the client ends it is no error."""
        self._server.opened(self.connection)
        try:
            with contextlib.suppress(ConnectionError):
                super().handle()
        finally:
            self._server.finished(self.connection)

    def parse_request(self) -> bool:
        """Read the head of a request; when it is none, answer that."""
        self._began = time.perf_counter()
        return super().parse_request()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer what ``http.server`` refuses by itself: no HTTP, a method that nobody has."""
        del explain
        self.close_connection = True
        self._write(self._server.refuse(code, message or self.responses[code][0]))

    def log_message(self, *words: Any, **_: Any) -> None:
        """Say nothing: a line for each request is written when it is answered."""

    def answer(self) -> None:
        """Answer the request whose head has been read."""
        request = self._request()
        if isinstance(request, HttpResponse):
            self.close_connection = True
            self._write(request)
        else:
            self._write(self._server.answer(request))

    def _request(self) -> HttpRequest | HttpResponse:
        """Return the request, or the answer to one that cannot be read."""
        try:
            urlsplit(self.path)
        except ValueError:
            return self._server.refuse(400, "The target of the request is not one of HTTP.")
        body = self._body()
        if isinstance(body, HttpResponse):
            return body
        return HttpRequest(self.command, self.path, dict(self.headers), body)

    def _body(self) -> bytes | HttpResponse:
        lengths = {text.strip() for text in self.headers.get_all("Content-Length", ["0"])}
        coding = self.headers.get("Transfer-Encoding")
        if coding is not None and coding.strip().lower() == "chunked":
            return self._chunked_body()
        length = lengths.pop()
        if coding is not None or lengths or not (length.isascii() and length.isdecimal()):
            why = "A request has to say its length in one Content-Length, or to be chunked."
            return self._server.refuse(411, why)
        # Before it is a number: of many thousand digits it cannot be one.
        if len(length) > 18 or int(length) > self._server.longest_body:
            self._pass_over(int(length[:18]))
            return self._too_long(length)
        body = self.rfile.read(int(length))
        if len(body) < int(length):
            return self._server.refuse(400, "The body is shorter than its Content-Length.")
        return body

    def _too_long(self, length: str) -> HttpResponse:
        why = f"The request has {length} bytes; it can have {self._server.longest_body}."
        return self._server.refuse(413, why)

    def _pass_over(self, length: int) -> None:
        """Read a body that nobody wants, for its sender to look at the answer."""
        left = min(length, _PASSED_OVER)
        while left > 0:
            chunk = self.rfile.read(min(left, 1 << 16))
            if not chunk:
                return
            left -= len(chunk)

    def _chunked_body(self) -> bytes | HttpResponse:
        """Return a body that comes in chunks (RFC 9112, section 7.1)."""
        pieces: list[bytes] = []
        size = 0
        while True:
            line = self.rfile.readline(_LONGEST_LINE).partition(b";")[0].strip()
            if not _CHUNK_SIZE.fullmatch(line):
                return self._server.refuse(400, "The body is not in chunks.")
            length = int(line, 16)
            size += length
            if size > self._server.longest_body:
                self._pass_over(length)
                return self._too_long(f"{size} or more")
            pieces.append(self.rfile.read(length))
            if len(pieces[-1]) < length:
                return self._server.refuse(400, "The body ends within a chunk.")
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
        if self.close_connection:
            headers.append("Connection: close")
        reason = self.responses.get(response.status, ("",))[0]
        head = [f"{self.protocol_version} {response.status} {reason}", *headers, "", ""]
        # Before the answer: whoever has that may look at the log.
        self._log(response)
        # In one write: the client would wait for the second of two.
        self.wfile.write(_encoded("\r\n".join(head)) + (b"" if self.command == "HEAD" else body))

    def _log(self, response: HttpResponse) -> None:
        if self._server.log is None:
            return
        took = (time.perf_counter() - self._began) * 1000
        # What is no request has no method, and perhaps no target.
        target = (self.path if self.command else self.requestline).partition("?")[0]
        code = response.headers.get("x-amzn-errortype", "")
        line = f"{self.command or '-'} {target} {response.status} {took:.1f} ms {code}".rstrip()
        # A terminal would obey what is no text.
        self._server.log(line.encode("unicode_escape").decode("ascii"))


def _encoded(head: str) -> bytes:
    """Return a head as bytes: as it came, where it was read as latin-1, or as UTF-8."""
    try:
        return head.encode("latin-1")
    except UnicodeEncodeError:
        return head.encode("utf-8", "replace")


# The base class calls the method named after that of the request; here they are all alike.
for _method in ("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"):
    setattr(_Handler, f"do_{_method}", _Handler.answer)

#: What :mod:`.listening` has of this module.
listen: Listen = AnsweringServer
