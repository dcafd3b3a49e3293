"""What the transport makes of connections and answers that fail, and of what it cannot send."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest
from urllib3.util import connection as connection_module

from imagebuilder.runtime.bodies import ProtocolError
from imagebuilder.runtime.errors import (
    ConnectionFailedError,
    ConnectTimeoutError,
    ReadTimeoutError,
    ResponseParseError,
    TransportError,
)
from tests.both_clients import over_both, over_client
from tests.network.behaviours import answering, hanging_up_after, resetting_after
from tests.network.sending import OK, caused_by, send, transporting
from tests.network.server import Behaviour, serving

if TYPE_CHECKING:
    from collections.abc import Callable

    Answer = Callable[[socket.socket, bytes], bool]

pytestmark = over_both


def test_a_refused_connection() -> None:
    with socket.socket() as unused, transporting() as transport:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        with pytest.raises(ConnectionFailedError, match=rf"127\.0\.0\.1:{port}.*refused") as caught:
            send(transport, f"http://127.0.0.1:{port}/path?secret", headers={"A": "secret"})
    assert isinstance(caught.value.__cause__, ConnectionRefusedError)
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


@over_client
def test_no_connection_within_the_connect_timeout(monkeypatch: pytest.MonkeyPatch) -> None:
    timeouts: list[float | None] = []

    def connect(connecting: socket.socket, _: object) -> None:
        timeouts.append(connecting.gettimeout())
        raise TimeoutError("timed out")

    monkeypatch.setattr(socket.socket, "connect", connect)
    with transporting() as transport, pytest.raises(ConnectTimeoutError) as caught:
        send(transport, "http://127.0.0.1/", connect_timeout=0.25)
    assert isinstance(caught.value.__cause__, TimeoutError)
    assert "127.0.0.1:80" in str(caught.value)
    assert timeouts == [0.25]


@over_client
def test_each_address_of_a_host_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(answering(OK)) as server, socket.socket() as unused, transporting() as transport:
        unused.bind(("127.0.0.1", 0))

        def getaddrinfo(*_: object) -> list[tuple[object, ...]]:
            addresses = (unused.getsockname(), ("127.0.0.1", server.port))
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", each) for each in addresses]

        with monkeypatch.context() as patched:
            patched.setattr(socket, "getaddrinfo", getaddrinfo)
            assert send(transport, "http://two.example/").body == b"ok"


@over_client
def test_a_program_that_has_urllib3_use_ipv4_alone_has_it_here_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    families: list[object] = []
    original = socket.getaddrinfo

    def getaddrinfo(host: str, port: int, family: int, kind: int) -> object:
        families.append(family)
        return original(host, port, family, kind)

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    with serving(answering(OK)) as server:
        for has_ipv6 in (True, False):
            monkeypatch.setattr(connection_module, "HAS_IPV6", has_ipv6)
            with transporting() as transport:
                assert send(transport, server.at("/")).body == b"ok"
    assert families[:2] == [socket.AF_UNSPEC, socket.AF_INET]


def test_no_tls_session_within_the_connect_timeout() -> None:
    """Nothing of the request was sent, so this is no read timeout."""
    with serving(answering(OK)) as server, transporting() as transport:
        url = server.at("/").replace("http:", "https:")
        with pytest.raises(ConnectTimeoutError) as caught:
            send(transport, url, connect_timeout=0.05)
    assert isinstance(caught.value.__cause__, TimeoutError)


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
    with serving(answering(part)) as server, transporting() as transport:
        with pytest.raises(ReadTimeoutError) as caught:
            send(transport, server.at("/?secret"), read_timeout=0.05)
        assert str(server.port) in str(caught.value)
    assert caused_by(caught.value, TimeoutError, ReadTimeoutError)
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
    with (
        serving(hanging_up_after(b"HTTP/1.1 200 OK\r\n" + head + b"{}")) as server,
        transporting() as transport,
        pytest.raises(ConnectionFailedError),
    ):
        send(transport, server.at("/"))


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
        serving(answering(b"HTTP/1.1 200 OK\r\n" + head + sent)) as server,
        transporting() as transport,
    ):
        assert send(transport, server.at("/")).body == body
        assert send(transport, server.at("/")).body == body
        assert server.connections == 1


def many_headers() -> bytes:
    return b"HTTP/1.1 200 OK\r\n" + b"".join(b"X-%d: 1\r\n" % n for n in range(200)) + b"\r\n"


@pytest.mark.parametrize(
    "behave",
    [
        hanging_up_after(b""),
        resetting_after(b""),
        hanging_up_after(b"HTTP/1.1"),
        hanging_up_after(b"secret-garbage\r\n\r\n"),
        hanging_up_after(b"HTTP/1.1 secret OK\r\n\r\n"),
        hanging_up_after(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nsecret"),
        resetting_after(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nsecret"),
        hanging_up_after(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nsecret"),
        hanging_up_after(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nsecret\r\n"),
        hanging_up_after(b"HTTP/1.1 200 OK\r\nX: " + b"secret" * 20000 + b"\r\n\r\n"),
        hanging_up_after(many_headers()),
        hanging_up_after(b"HTTP/1.1 200 OK\r\nContent-Length: 1, 2\r\n\r\nsecret"),
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
    ],
)
def test_an_answer_that_is_broken_is_a_failed_connection(behave: Behaviour) -> None:
    with serving(behave) as server, transporting() as transport:
        with pytest.raises(ConnectionFailedError) as caught:
            send(transport, server.at("/?secret"), headers={"X": "secret"}, body=b"secret")
        assert f"127.0.0.1:{server.port}" in str(caught.value)
    assert isinstance(caught.value.__cause__, OSError | ProtocolError)
    assert "secret" not in str(caught.value)
    assert len(server.requests) == 1


def test_a_whole_answer_in_damaged_gzip_cannot_be_read_and_is_not_shown() -> None:
    answer = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 6\r\n\r\nsecret"
    with (
        serving(hanging_up_after(answer)) as server,
        transporting() as transport,
        pytest.raises(ResponseParseError, match="its gzip is damaged") as caught,
    ):
        send(transport, server.at("/?secret"), headers={"X": "secret"}, body=b"secret")
    assert "secret" not in f"{caught.value} {caught.value.__cause__}"
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("method", "headers"),
    [("GET\r\n", {}), ("GET", {"X": "a\r\nsecret: b"}), ("GET", {"X y\n": "1"})],
)
def test_a_request_that_http_cannot_carry_is_refused(method: str, headers: dict[str, str]) -> None:
    with serving(answering(OK)) as server, transporting(max_connections=1) as transport:
        with pytest.raises(TransportError, match="HTTP can carry") as caught:
            send(transport, server.at("/"), method=method, headers=headers)
        assert "secret" not in str(caught.value)
        assert send(transport, server.at("/")).body == b"ok"
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "url",
    ["ftp://example.com/secret", "example.com/secret", "https:///secret", "http://[::/secret"],
)
def test_a_url_that_is_not_one_of_http_is_refused(url: str) -> None:
    with transporting() as transport, pytest.raises(TransportError, match="URL") as caught:
        send(transport, url)
    assert "secret" not in str(caught.value)
