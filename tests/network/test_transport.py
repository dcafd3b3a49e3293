"""The urllib3 transport against real sockets on the loopback interface."""

from __future__ import annotations

import gzip
import os
import signal
import socket
import ssl
import struct
import threading
import warnings
from contextlib import contextmanager
from http.client import HTTPConnection
from typing import TYPE_CHECKING

import pytest
import trustme
from urllib3 import exceptions
from urllib3.exceptions import InsecureRequestWarning
from urllib3.util import connection as connection_module

from imagebuilder.runtime.errors import (
    ConfigurationError,
    ConnectionFailedError,
    ConnectTimeoutError,
    ReadTimeoutError,
    TlsError,
    TransportError,
)
from imagebuilder.runtime.http import HttpRequest, HttpResponse
from imagebuilder.runtime.transports.urllib3 import UrllibTransport

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    Answer = Callable[[socket.socket, bytes], bool]

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


class Server:
    """Reads requests and answers each; ``requests`` and ``connections`` say what came."""

    def __init__(self, answer: Answer, tls: ssl.SSLContext | None = None) -> None:
        self.requests: list[bytes] = []
        self.connections = 0
        self._answer = answer
        self._tls = tls
        self._stopped = False
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._acceptor = threading.Thread(target=self._accept)
        self._acceptor.start()

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        scheme = "http" if self._tls is None else "https"
        return f"{scheme}://{host}:{self.port}{path}"

    def stop(self) -> None:
        self._stopped = True
        socket.create_connection(("127.0.0.1", self.port)).close()
        self._acceptor.join()
        self._listener.close()
        for connection in self._open:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue
        for thread in self._threads:
            thread.join()

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
        with connection:
            try:
                if self._tls is None:
                    self._converse(connection)
                else:
                    with self._tls.wrap_socket(connection, server_side=True) as wrapped:
                        self._open.append(wrapped)
                        self._converse(wrapped)
            except OSError:
                return

    def _converse(self, connection: socket.socket) -> None:
        while request := read_request(connection):
            self.requests.append(request)
            if not self._answer(connection, request):
                return


def read_request(connection: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data:
        more = connection.recv(65536)
        if not more:
            return data
        data += more
    head, _, body = data.partition(b"\r\n\r\n")
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            while len(body) < int(value):
                body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


def always(answer: bytes, *, keep: bool = True) -> Answer:
    def send(connection: socket.socket, _: bytes) -> bool:
        connection.sendall(answer)
        return keep

    return send


def then_silence(answer: bytes) -> Answer:
    """Send ``answer`` and nothing more, until the client hangs up."""

    def send(connection: socket.socket, _: bytes) -> bool:
        connection.sendall(answer)
        connection.recv(1)
        return False

    return send


def then_reset(answer: bytes) -> Answer:
    def send(connection: socket.socket, _: bytes) -> bool:
        connection.sendall(answer)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        return False

    return send


@contextmanager
def serving(answer: Answer, tls: ssl.SSLContext | None = None) -> Generator[Server]:
    server = Server(answer, tls)
    try:
        yield server
    finally:
        server.stop()


@contextmanager
def transporting(
    *, max_connections: int = 10, verify: bool | str | None = None
) -> Generator[UrllibTransport]:
    transport = UrllibTransport(max_connections=max_connections, verify=verify)
    try:
        yield transport
    finally:
        transport.close()


def send(
    transport: UrllibTransport,
    url: str,
    *,
    method: str = "GET",
    headers: dict[str, str] | None = None,
    body: bytes = b"",
    connect_timeout: float = 5.0,
    read_timeout: float = 5.0,
) -> HttpResponse:
    request = HttpRequest(method, url, headers, body)
    return transport.send(request, connect_timeout=connect_timeout, read_timeout=read_timeout)


def server_context(authority: trustme.CA) -> ssl.SSLContext:
    """Return the context of a server whose certificate is for ``localhost``."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with authority.issue_cert("localhost").private_key_and_cert_chain_pem.tempfile() as path:
        context.load_cert_chain(path)
    return context


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def server_tls(authority: trustme.CA) -> ssl.SSLContext:
    return server_context(authority)


@pytest.fixture
def bundle(authority: trustme.CA, tmp_path: Path) -> str:
    path = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(path)
    return str(path)


# What is sent, and what comes back.


def test_method_target_headers_and_body_are_sent_as_given() -> None:
    with serving(always(OK)) as server, transporting() as transport:
        response = send(
            transport,
            server.url("/a%20b/c?x=1&y=%2F"),
            method="PUT",
            headers={"X-One": "1", "User-Agent": "me", "Authorization": "AWS4 x"},
            body=b'{"a": 1}',
        )
    assert (response.status, response.body) == (200, b"ok")
    lines = server.requests[0].split(b"\r\n")
    assert lines[0] == b"PUT /a%20b/c?x=1&y=%2F HTTP/1.1"
    assert sorted(lines[1:-2]) == sorted(
        [
            b"Host: 127.0.0.1:%d" % server.port,
            b"Accept-Encoding: identity",
            b"Content-Length: 8",
            b"X-One: 1",
            b"User-Agent: me",
            b"Authorization: AWS4 x",
        ]
    )
    assert lines[-1] == b'{"a": 1}'


def test_the_headers_of_the_request_are_not_changed() -> None:
    headers = {"X-Name": "é", "User-Agent": "me"}
    with serving(always(OK)) as server, transporting() as transport:
        send(transport, server.url(), headers=headers)
    assert headers == {"X-Name": "é", "User-Agent": "me"}


@pytest.mark.parametrize("value", ["café", "日本", "plain"])
def test_a_header_value_is_sent_as_utf_8(value: str) -> None:
    with serving(always(OK)) as server, transporting() as transport:
        send(transport, server.url(), headers={"X-Name": value})
    assert b"\r\nX-Name: " + value.encode() + b"\r\n" in server.requests[0]


@pytest.mark.parametrize(
    ("suffix", "target"),
    [
        ("", b"/"),
        ("/", b"/"),
        ("?a=/b", b"/?a=/b"),
        ("/a?b=/c", b"/a?b=/c"),
        ("/a#part", b"/a"),
        ("#part/b", b"/"),
    ],
)
def test_the_request_target_is_the_path_and_the_query(suffix: str, target: bytes) -> None:
    with serving(always(OK)) as server, transporting() as transport:
        send(transport, server.url(suffix))
        send(transport, server.url(suffix))
    assert [r.split(b" ")[1] for r in server.requests] == [target, target]


def test_a_request_without_a_body_says_so_only_where_one_is_expected() -> None:
    with serving(always(OK)) as server, transporting() as transport:
        send(transport, server.url())
        send(transport, server.url(), method="POST")
    assert b"Content-Length" not in server.requests[0]
    assert b"\r\nContent-Length: 0\r\n" in server.requests[1]


def test_a_redirect_is_an_answer_and_not_followed() -> None:
    moved = b"HTTP/1.1 307 Moved\r\nLocation: /there\r\nContent-Length: 0\r\n\r\n"
    with serving(always(moved)) as server, transporting() as transport:
        response = send(transport, server.url("/here"))
    assert (response.status, response.headers["location"]) == (307, "/there")
    assert len(server.requests) == 1


def test_an_error_status_is_an_answer_and_sent_once() -> None:
    busy = b"HTTP/1.1 503 Busy\r\nRetry-After: 0\r\nContent-Length: 4\r\n\r\nbusy"
    with serving(always(busy)) as server, transporting() as transport:
        response = send(transport, server.url())
    assert (response.status, response.body) == (503, b"busy")
    assert len(server.requests) == 1


def test_repeated_headers_of_an_answer_are_joined() -> None:
    answer = b"HTTP/1.1 200 OK\r\nX-A: 1\r\nx-a: 2\r\nContent-Length: 0\r\n\r\n"
    with serving(always(answer)) as server, transporting() as transport:
        assert send(transport, server.url()).headers["X-A"] == "1, 2"


def test_a_gzip_body_is_decoded() -> None:
    packed = gzip.compress(b"hello")
    head = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n"
    with serving(always(head % len(packed) + packed)) as server, transporting() as transport:
        assert send(transport, server.url()).body == b"hello"


def test_a_chunked_body_is_put_together() -> None:
    answer = (
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n"
    )
    with serving(always(answer)) as server, transporting() as transport:
        assert send(transport, server.url()).body == b"hello"
        assert send(transport, server.url()).body == b"hello"
    assert server.connections == 1


# Connections.


def test_a_connection_is_used_again() -> None:
    with serving(always(OK)) as server, transporting() as transport:
        for _ in range(3):
            send(transport, server.url())
    assert (server.connections, len(server.requests)) == (1, 3)


def test_one_origin_has_one_pool_however_its_url_is_written() -> None:
    with serving(always(OK)) as server, transporting() as transport:
        send(transport, server.url())
        send(transport, f"HTTP://user:pass@127.0.0.1:{server.port}/")
    assert server.connections == 1
    assert b"pass" not in server.requests[1]


def test_a_connection_that_the_server_closed_between_requests_is_replaced() -> None:
    answer = b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
    with serving(always(answer, keep=False)) as server, transporting() as transport:
        assert [send(transport, server.url()).status for _ in range(3)] == [200, 200, 200]
    assert server.connections == 3


def test_threads_share_no_more_than_the_allowed_connections() -> None:
    statuses: list[int] = []
    with serving(always(OK)) as server, transporting(max_connections=2) as transport:

        def work() -> None:
            statuses.extend(send(transport, server.url()).status for _ in range(10))

        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert statuses == [200] * 80
        assert 1 <= server.connections <= 2


@pytest.mark.parametrize("failure", [KeyboardInterrupt, MemoryError])
def test_a_connection_is_not_lost_when_a_call_is_interrupted(
    failure: type[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_: HTTPConnection) -> None:
        raise failure

    with serving(always(OK)) as server, transporting(max_connections=1) as transport:
        for _ in range(3):
            with monkeypatch.context() as patched:
                patched.setattr(HTTPConnection, "getresponse", interrupted)
                with pytest.raises(failure):
                    send(transport, server.url())
            assert send(transport, server.url()).body == b"ok"


def test_a_failed_call_gives_its_place_to_the_next() -> None:
    answers = iter([b"", OK, b"garbage\r\n\r\n", OK])

    def answer(connection: socket.socket, _: bytes) -> bool:
        data = next(answers)
        connection.sendall(data)
        return data == OK

    with serving(answer) as server, transporting(max_connections=1) as transport:
        for _ in range(2):
            with pytest.raises(ConnectionFailedError):
                send(transport, server.url())
            assert send(transport, server.url()).body == b"ok"


# Closing.


def test_a_closed_transport_says_so() -> None:
    with serving(always(OK)) as server, transporting() as transport:
        send(transport, server.url())
        transport.close()
        transport.close()
        with pytest.raises(TransportError, match="closed"):
            send(transport, server.url())
        with pytest.raises(TransportError, match="closed"):
            send(transport, "http://127.0.0.1:1/")


def test_closing_lets_the_call_under_way_end_and_wakes_those_that_wait() -> None:
    arrived, proceed = threading.Event(), threading.Event()

    def answer(connection: socket.socket, _: bytes) -> bool:
        arrived.set()
        proceed.wait(5)
        connection.sendall(OK)
        return True

    outcomes: list[int | str] = []
    with serving(answer) as server, transporting(max_connections=1) as transport:

        def call() -> None:
            try:
                outcomes.append(send(transport, server.url()).status)
            except TransportError as error:
                outcomes.append(str(error))

        first, second = threading.Thread(target=call), threading.Thread(target=call)
        first.start()
        assert arrived.wait(5)
        second.start()
        second.join(0.02)
        assert second.is_alive()
        transport.close()
        proceed.set()
        first.join(5)
        second.join(5)
        assert not first.is_alive()
        assert not second.is_alive()
    assert sorted(map(str, outcomes)) == ["200", "The transport is closed"]


# Forking.


def in_child(work: Callable[[], object]) -> str:
    """Return the ``repr`` of what ``work`` gave in a forked child."""
    reader, writer = os.pipe()
    with warnings.catch_warnings():
        # Python 3.12 warns of forks in a process with threads; this is about just that.
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        result = "an exception"
        signal.alarm(5)
        try:
            result = repr(work())
        finally:
            os.write(writer, result.encode())
            os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as stream:
        result = stream.read()
    os.waitpid(child, 0)
    return result


def test_the_child_of_a_fork_uses_its_own_connections() -> None:
    with serving(always(OK)) as server, transporting(max_connections=1) as transport:
        send(transport, server.url())
        assert in_child(lambda: send(transport, server.url()).body) == "b'ok'"
        assert server.connections == 2
        assert send(transport, server.url()).body == b"ok"
        assert server.connections == 2


def test_the_child_of_a_fork_does_not_wait_for_the_parents_threads() -> None:
    arrived, proceed = threading.Event(), threading.Event()

    def answer(connection: socket.socket, request: bytes) -> bool:
        if b"/slow" in request:
            arrived.set()
            proceed.wait(5)
        connection.sendall(OK)
        return True

    with serving(answer) as server, transporting(max_connections=1) as transport:
        slow = threading.Thread(target=send, args=(transport, server.url("/slow")))
        slow.start()
        assert arrived.wait(5)
        result = in_child(lambda: send(transport, server.url("/fast")).status)
        proceed.set()
        slow.join(5)
    assert result == "200"


def test_closing_in_the_child_leaves_the_parents_connections_alone() -> None:
    with serving(always(OK)) as server, transporting() as transport:
        send(transport, server.url())
        assert in_child(transport.close) == "None"
        assert send(transport, server.url()).body == b"ok"
        assert server.connections == 1


# TLS.


def test_a_certificate_of_the_given_authority_is_accepted(
    server_tls: ssl.SSLContext, bundle: str
) -> None:
    with serving(always(OK), server_tls) as server, transporting(verify=bundle) as transport:
        assert send(transport, server.url(host="localhost")).body == b"ok"


@pytest.mark.parametrize("verify", [None, True])
def test_the_system_trust_store_is_the_default(
    verify: bool | None,
    server_tls: ssl.SSLContext,
    bundle: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """SSL_CERT_FILE is where OpenSSL reads the system's certificates."""
    with serving(always(OK), server_tls) as server:
        with transporting(verify=verify) as transport, pytest.raises(TlsError):
            send(transport, server.url(host="localhost"))
        monkeypatch.setenv("SSL_CERT_FILE", bundle)
        with transporting(verify=verify) as transport:
            assert send(transport, server.url(host="localhost")).body == b"ok"


def test_a_certificate_of_an_unknown_authority_is_refused(bundle: str) -> None:
    with (
        serving(always(OK), server_context(trustme.CA())) as server,
        transporting(verify=bundle) as transport,
        pytest.raises(TlsError, match=r"localhost.*certificate verify failed") as caught,
    ):
        send(transport, server.url("/?secret", host="localhost"))
    assert isinstance(caught.value.__cause__, exceptions.SSLError)
    assert "secret" not in str(caught.value)
    assert server.requests == []


def test_a_certificate_for_another_host_is_refused(server_tls: ssl.SSLContext, bundle: str) -> None:
    with (
        serving(always(OK), server_tls) as server,
        transporting(verify=bundle) as transport,
        pytest.raises(TlsError, match=r"127\.0\.0\.1.*not valid for"),
    ):
        send(transport, server.url(host="127.0.0.1"))
    assert server.requests == []


def test_an_empty_directory_of_authorities_trusts_none(
    server_tls: ssl.SSLContext, tmp_path: Path
) -> None:
    with (
        serving(always(OK), server_tls) as server,
        transporting(verify=str(tmp_path)) as transport,
        pytest.raises(TlsError),
    ):
        send(transport, server.url(host="localhost"))


def test_verification_can_be_turned_off_and_urllib3_warns(server_tls: ssl.SSLContext) -> None:
    with (
        serving(always(OK), server_tls) as server,
        transporting(verify=False) as transport,
        pytest.warns(InsecureRequestWarning),
    ):
        assert send(transport, server.url(host="127.0.0.1")).body == b"ok"


@contextmanager
def greeting(answer: bytes) -> Generator[tuple[str, list[bytes]]]:
    """Give the ``https`` URL of a server that reads once, sends ``answer``, and hangs up."""
    hello: list[bytes] = []

    def accept() -> None:
        connection, _ = listener.accept()
        with connection:
            hello.append(connection.recv(65536))
            connection.sendall(answer)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=accept)
        thread.start()
        yield f"https://127.0.0.1:{listener.getsockname()[1]}/", hello
        thread.join()


def test_a_server_that_does_not_speak_tls_is_a_tls_error() -> None:
    answer = b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"
    with greeting(answer) as (url, _), transporting() as transport, pytest.raises(TlsError):
        send(transport, url)


def test_a_server_that_hangs_up_in_the_handshake_is_a_failed_connection() -> None:
    with (
        greeting(b"") as (url, _),
        transporting() as transport,
        pytest.raises(ConnectionFailedError) as caught,
    ):
        send(transport, url)
    assert isinstance(caught.value.__cause__, exceptions.HTTPError)


def test_tls_below_1_2_is_not_offered() -> None:
    with (
        greeting(b"") as (url, hello),
        transporting() as transport,
        pytest.raises(TransportError),
    ):
        send(transport, url)
    # RFC 8446, section 4.2.1: the supported_versions extension (43) with TLS 1.3 and TLS 1.2.
    assert bytes.fromhex("002b 0005 04 0304 0303") in hello[0]


# Failures.


def test_a_refused_connection() -> None:
    with socket.socket() as unused, transporting() as transport:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        with pytest.raises(ConnectionFailedError, match=rf"127\.0\.0\.1:{port}.*refused") as caught:
            send(transport, f"http://127.0.0.1:{port}/path?secret", headers={"A": "secret"})
    assert isinstance(caught.value.__cause__, exceptions.NewConnectionError)
    assert caught.value.attempts == 1
    assert "secret" not in str(caught.value)


def test_a_host_name_that_is_not_resolved(monkeypatch: pytest.MonkeyPatch) -> None:
    def getaddrinfo(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    with transporting() as transport, pytest.raises(ConnectionFailedError) as caught:
        send(transport, "https://nowhere.invalid/?secret")
    assert str(caught.value) == (
        "No answer from nowhere.invalid:443: the host name was not resolved "
        "(Name or service not known)"
    )


def test_no_connection_within_the_connect_timeout(monkeypatch: pytest.MonkeyPatch) -> None:
    timeouts: list[float] = []

    def create_connection(_: object, timeout: float, **__: object) -> None:
        timeouts.append(timeout)
        raise TimeoutError("timed out")

    monkeypatch.setattr(connection_module, "create_connection", create_connection)
    with transporting() as transport, pytest.raises(ConnectTimeoutError) as caught:
        send(transport, "http://127.0.0.1/", connect_timeout=0.25)
    assert isinstance(caught.value.__cause__, exceptions.ConnectTimeoutError)
    assert "127.0.0.1:80" in str(caught.value)
    assert timeouts == [0.25]


def test_no_tls_session_within_the_connect_timeout() -> None:
    """Nothing of the request was sent, so this is no read timeout."""
    with serving(always(OK)) as server, transporting() as transport:
        url = server.url().replace("http:", "https:")
        with pytest.raises(ConnectTimeoutError) as caught:
            send(transport, url, connect_timeout=0.05)
    assert isinstance(caught.value.__cause__, exceptions.ConnectTimeoutError)


@pytest.mark.parametrize(
    "part",
    [
        b"",
        b"HTTP/1.1 200",
        b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nha",
    ],
    ids=["nothing", "status line", "headers", "body", "chunk"],
)
def test_no_data_within_the_read_timeout(part: bytes) -> None:
    with serving(then_silence(part)) as server, transporting() as transport:
        with pytest.raises(ReadTimeoutError) as caught:
            send(transport, server.url("/?secret"), read_timeout=0.05)
        assert str(server.port) in str(caught.value)
    assert isinstance(caught.value.__cause__, exceptions.ReadTimeoutError)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "head",
    [
        b"Content-Length: " + b"9" * 15 + b"\r\n\r\n",
        b"Content-Length: " + b"9" * 30 + b"\r\n\r\n",
        b"Transfer-Encoding: chunked\r\n\r\n" + b"f" * 15 + b"\r\n",
    ],
    ids=["a petabyte", "30 digits", "chunk"],
)
def test_a_length_is_not_set_aside_as_memory_before_the_bytes_are_there(head: bytes) -> None:
    answer = always(b"HTTP/1.1 200 OK\r\n" + head + b"{}", keep=False)
    with (
        serving(answer) as server,
        transporting() as transport,
        pytest.raises(ConnectionFailedError),
    ):
        send(transport, server.url())


@pytest.mark.parametrize("extra", [-1, 0, 1])
@pytest.mark.parametrize("chunked", [False, True])
def test_a_body_is_whole_at_and_around_the_size_of_a_piece(extra: int, chunked: bool) -> None:
    body = b"x" * ((1 << 20) + extra)
    head = b"Content-Length: %d\r\n\r\n" % len(body)
    sent = body
    if chunked:
        head = b"Transfer-Encoding: chunked\r\n\r\n"
        sent = b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body)
    with (
        serving(always(b"HTTP/1.1 200 OK\r\n" + head + sent)) as server,
        transporting() as transport,
    ):
        assert send(transport, server.url()).body == body
        assert send(transport, server.url()).body == body
        assert server.connections == 1


def many_headers() -> bytes:
    return b"HTTP/1.1 200 OK\r\n" + b"".join(b"X-%d: 1\r\n" % n for n in range(200)) + b"\r\n"


@pytest.mark.parametrize(
    "answer",
    [
        always(b"", keep=False),
        then_reset(b""),
        always(b"HTTP/1.1", keep=False),
        always(b"secret-garbage\r\n\r\n", keep=False),
        always(b"HTTP/1.1 secret OK\r\n\r\n", keep=False),
        always(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nsecret", keep=False),
        then_reset(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nsecret"),
        always(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nsecret", keep=False),
        always(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nsecret\r\n", keep=False),
        always(b"HTTP/1.1 200 OK\r\nX: " + b"secret" * 20000 + b"\r\n\r\n", keep=False),
        always(many_headers(), keep=False),
        always(b"HTTP/1.1 200 OK\r\nContent-Length: 1, 2\r\n\r\nsecret", keep=False),
        always(
            b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 6\r\n\r\nsecret",
            keep=False,
        ),
    ],
    ids=[
        "closed before the answer",
        "reset before the answer",
        "half a status line",
        "not HTTP",
        "bad status",
        "short body",
        "reset in the body",
        "short chunk",
        "bad chunk length",
        "header too long",
        "too many headers",
        "two lengths",
        "not gzip",
    ],
)
def test_an_answer_that_is_broken_is_a_failed_connection(answer: Answer) -> None:
    with serving(answer) as server, transporting() as transport:
        with pytest.raises(ConnectionFailedError) as caught:
            send(transport, server.url("/?secret"), headers={"X": "secret"}, body=b"secret")
        assert f"127.0.0.1:{server.port}" in str(caught.value)
    assert isinstance(caught.value.__cause__, exceptions.HTTPError)
    assert "secret" not in str(caught.value)
    assert len(server.requests) == 1
    # It refers to this frame and this frame to it; urllib3 leaves a socket of two lengths to die
    # with the exception, and in a cycle it would die with a ResourceWarning.
    del caught


@pytest.mark.parametrize(
    ("method", "headers"),
    [("GET\r\n", {}), ("GET", {"X": "a\r\nsecret: b"}), ("GET", {"X y\n": "1"})],
)
def test_a_request_that_http_cannot_carry_is_refused(method: str, headers: dict[str, str]) -> None:
    with serving(always(OK)) as server, transporting(max_connections=1) as transport:
        with pytest.raises(TransportError, match="HTTP can carry") as caught:
            send(transport, server.url(), method=method, headers=headers)
        assert "secret" not in str(caught.value)
        assert send(transport, server.url()).body == b"ok"
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "url",
    ["ftp://example.com/secret", "example.com/secret", "https:///secret", "http://[::/secret"],
)
def test_a_url_that_is_not_one_of_http_is_refused(url: str) -> None:
    with transporting() as transport, pytest.raises(TransportError, match="URL") as caught:
        send(transport, url)
    assert "secret" not in str(caught.value)


# Settings.


def test_a_bundle_that_is_missing_is_refused_at_construction(tmp_path: Path) -> None:
    for path in (str(tmp_path / "missing.pem"), "", "a\0b"):
        with pytest.raises(ConfigurationError, match="CA bundle") as caught:
            UrllibTransport(verify=path)
        assert repr(path) in str(caught.value)


def test_every_setting_that_cannot_work_is_named() -> None:
    with pytest.raises(ConfigurationError) as caught:
        UrllibTransport(max_connections=0, verify="")
    assert len(caught.value.problems) == 2
