"""The service over HTTP, for any client: boto3, the AWS CLI, this package in another process.

Only as much HTTP/1.1 as clients of APIs use; apart from :mod:`.endpoint`, because ``http.server``
is slow to import.
"""

from __future__ import annotations

import contextlib
import os
import socket
import sys
import threading
import time
import traceback
from collections.abc import Callable, Generator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import IPv4Address, IPv6Address, ip_address
from socketserver import TCPServer
from typing import Any, TypeAlias

from .. import ConfigurationError, Credentials, HttpRequest, HttpResponse, ServiceException
from .endpoint import LONGEST_BODY, Endpoint, common_error, refusal, too_large
from .signatures import signature_problem

#: Called with a line for each request.
Log: TypeAlias = Callable[[str], object]

_HIGHEST_PORT = 65535
#: In seconds; a connection on which nothing comes for so long is closed.
_IDLE = 75.0
#: In bytes: what is read of a body that is too long, so that its sender reads the refusal.
_PASSED_OVER = 32 * LONGEST_BODY


@contextlib.contextmanager
def serving(
    endpoint: Endpoint,
    port: int,
    *,
    host: str,
    credentials: Credentials | None = None,
    log: Log | None = None,
) -> Generator[str]:
    """Serve ``endpoint`` while the context lasts; see :meth:`.Endpoint.serve`."""
    if not 0 <= port <= _HIGHEST_PORT:
        raise ConfigurationError(f"a port is a number from 0 to {_HIGHEST_PORT}, not {port!r}")
    try:
        server = LocalServer(endpoint, host, port, credentials, log)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ConfigurationError(f"cannot listen on {host} port {port}: {reason}") from error
    with server:
        if not _is_loopback(host):
            print(
                f"listening on {host}: everybody who reaches this machine can use the service",
                file=sys.stderr,
                flush=True,
            )
        # The interval is how long stopping takes at most, in seconds.
        loop = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        loop.start()
        try:
            yield f"http://{_in_url(host)}:{server.server_port}"
        finally:
            server.shutdown()
            loop.join()


def _is_loopback(host: str) -> bool:
    address = _address(host)
    return host == "localhost" if address is None else address.is_loopback


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


class LocalServer(ThreadingHTTPServer):
    """Answers with one thread for each connection.

    Closing it ends the connections that are still open and waits for their threads: what is being
    answered then is answered to its end.
    """

    daemon_threads = False
    # Many clients may connect at once, and none should have to try twice.
    request_queue_size = 128
    # On Windows, the option lets a second server take the port of the first.
    allow_reuse_address = os.name == "posix"

    def __init__(
        self,
        endpoint: Endpoint,
        host: str,
        port: int,
        credentials: Credentials | None,
        log: Log | None,
    ) -> None:
        self.endpoint = endpoint
        self.credentials = credentials
        self.log = log
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._closing = False
        if ":" in host:
            self.address_family = socket.AF_INET6
        super().__init__((host, port), _Handler)

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

    def answer(self, request: HttpRequest) -> HttpResponse:
        """Return the answer to ``request``, whatever happens while it is made."""
        try:
            if self.credentials is not None:
                problem = signature_problem(request, self.credentials, self.endpoint.region)
                if problem is not None:
                    return refusal(problem)
            return self.endpoint.send(request)
        except Exception as error:
            # A fault of this service, not of its caller; whoever runs it has to see it.
            traceback.print_exc()
            return refusal(ServiceException(f"The local service failed: {type(error).__name__}."))


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
        self, request: socket.socket, client_address: tuple[str, int], server: LocalServer
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

    def log_message(self, *words: Any, **_: Any) -> None:
        """Pass on what ``http.server`` says of a request that it refuses by itself."""
        if self._server.log is not None:
            self._server.log(words[0] % words[1:])

    def answer(self) -> None:
        """Answer the request whose head has been read."""
        started = time.perf_counter()
        request = self._request()
        if isinstance(request, HttpResponse):
            self.close_connection = True
            response = request
        else:
            response = self._server.answer(request)
        self._write(response)
        if self._server.log is not None:
            took = (time.perf_counter() - started) * 1000
            code = response.headers.get("x-amzn-errortype", "")
            target = self.path.partition("?")[0]
            line = f"{self.command} {target} {response.status} {took:.1f} ms {code}"
            self._server.log(line.rstrip())

    def _request(self) -> HttpRequest | HttpResponse:
        """Return the request, or the answer to one that cannot be read."""
        length = self.headers.get("Content-Length", "0")
        if "Transfer-Encoding" in self.headers or not length.isdecimal():
            why = "A request has to say its length in Content-Length."
            return refusal(common_error("MalformedHttpRequestException", 411, why))
        if int(length) > LONGEST_BODY:
            self._pass_over(int(length))
            return refusal(too_large(int(length)))
        body = self.rfile.read(int(length))
        if len(body) < int(length):
            why = "The body is shorter than its Content-Length."
            return refusal(common_error("MalformedHttpRequestException", 400, why))
        return HttpRequest(self.command, self.path, dict(self.headers), body)

    def _pass_over(self, length: int) -> None:
        """Read a body that nobody wants, for its sender to look at the answer."""
        left = min(length, _PASSED_OVER)
        while left > 0:
            chunk = self.rfile.read(min(left, 1 << 16))
            if not chunk:
                return
            left -= len(chunk)

    def _write(self, response: HttpResponse) -> None:
        reason = self.responses.get(response.status, ("",))[0]
        closing = ["Connection: close"] if self.close_connection else []
        headers = [f"{name}: {' '.join(text.split())}" for name, text in response.headers.items()]
        length = f"Content-Length: {len(response.body)}"
        status = f"{self.protocol_version} {response.status} {reason}"
        head = "\r\n".join([status, *headers, *closing, length, "", ""])
        # In one write: the client would wait for the second of two.
        body = b"" if self.command == "HEAD" else response.body
        self.wfile.write(head.encode("utf-8", "replace") + body)


# The base class calls the method named after that of the request; here they are all alike.
for _method in ("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"):
    setattr(_Handler, f"do_{_method}", _Handler.answer)
