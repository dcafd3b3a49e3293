"""The urllib3 transport: what is sent, what comes back, its connections, its end."""

from __future__ import annotations

import gzip
import threading
from http.client import HTTPConnection
from typing import TYPE_CHECKING

import pytest

from imagebuilder.runtime.errors import ConfigurationError, ConnectionFailedError, TransportError
from tests.both_clients import over_both, over_client, transport_of
from tests.network.behaviours import answering, hanging_up_after
from tests.network.sending import OK, send, transporting
from tests.network.server import Read, serving

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable
    from pathlib import Path

    Answer = Callable[[socket.socket, bytes], bool]

pytestmark = over_both


def test_method_target_headers_and_body_are_sent_as_given() -> None:
    with serving(answering(OK)) as server, transporting() as transport:
        response = send(
            transport,
            server.at("/a%20b/c?x=1&y=%2F"),
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
    with serving(answering(OK)) as server, transporting() as transport:
        send(transport, server.at("/"), headers=headers)
    assert headers == {"X-Name": "é", "User-Agent": "me"}


@pytest.mark.parametrize("value", ["café", "日本", "plain"])
def test_a_header_value_is_sent_as_utf_8(value: str) -> None:
    with serving(answering(OK)) as server, transporting() as transport:
        send(transport, server.at("/"), headers={"X-Name": value})
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
    with serving(answering(OK)) as server, transporting() as transport:
        send(transport, server.at(suffix))
        send(transport, server.at(suffix))
    assert [r.split(b" ")[1] for r in server.requests] == [target, target]


def test_a_request_without_a_body_says_so_only_where_one_is_expected() -> None:
    with serving(answering(OK)) as server, transporting() as transport:
        send(transport, server.at("/"))
        send(transport, server.at("/"), method="POST")
    assert b"Content-Length" not in server.requests[0]
    assert b"\r\nContent-Length: 0\r\n" in server.requests[1]


def test_a_redirect_is_an_answer_and_not_followed() -> None:
    moved = b"HTTP/1.1 307 Moved\r\nLocation: /there\r\nContent-Length: 0\r\n\r\n"
    with serving(answering(moved)) as server, transporting() as transport:
        response = send(transport, server.at("/here"))
    assert (response.status, response.headers["location"]) == (307, "/there")
    assert len(server.requests) == 1


def test_an_error_status_is_an_answer_and_sent_once() -> None:
    busy = b"HTTP/1.1 503 Busy\r\nRetry-After: 0\r\nContent-Length: 4\r\n\r\nbusy"
    with serving(answering(busy)) as server, transporting() as transport:
        response = send(transport, server.at("/"))
    assert (response.status, response.body) == (503, b"busy")
    assert len(server.requests) == 1


def test_repeated_headers_of_an_answer_are_joined() -> None:
    answer = b"HTTP/1.1 200 OK\r\nX-A: 1\r\nx-a: 2\r\nContent-Length: 0\r\n\r\n"
    with serving(answering(answer)) as server, transporting() as transport:
        assert send(transport, server.at("/")).headers["X-A"] == "1, 2"


def test_a_gzip_body_is_decoded() -> None:
    packed = gzip.compress(b"hello")
    head = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n"
    with serving(answering(head % len(packed) + packed)) as server, transporting() as transport:
        assert send(transport, server.at("/")).body == b"hello"


def test_a_chunked_body_is_put_together() -> None:
    answer = (
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n"
    )
    with serving(answering(answer)) as server, transporting() as transport:
        assert send(transport, server.at("/")).body == b"hello"
        assert send(transport, server.at("/")).body == b"hello"
    assert server.connections == 1


# Connections.


def test_a_connection_is_used_again() -> None:
    with serving(answering(OK)) as server, transporting() as transport:
        for _ in range(3):
            send(transport, server.at("/"))
    assert (server.connections, len(server.requests)) == (1, 3)


def test_one_origin_has_one_pool_however_its_url_is_written() -> None:
    with serving(answering(OK)) as server, transporting() as transport:
        send(transport, server.at("/"))
        send(transport, f"HTTP://user:pass@127.0.0.1:{server.port}/")
    assert server.connections == 1
    assert b"pass" not in server.requests[1]


def test_a_connection_that_the_server_closed_between_requests_is_replaced() -> None:
    answer = b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
    with serving(hanging_up_after(answer)) as server, transporting() as transport:
        assert [send(transport, server.at("/")).status for _ in range(3)] == [200, 200, 200]
    assert server.connections == 3


def test_threads_share_no_more_than_the_allowed_connections() -> None:
    statuses: list[int] = []
    with serving(answering(OK)) as server, transporting(max_connections=2) as transport:

        def work() -> None:
            statuses.extend(send(transport, server.at("/")).status for _ in range(10))

        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert statuses == [200] * 80
        assert 1 <= server.connections <= 2


@over_client
@pytest.mark.parametrize("failure", [KeyboardInterrupt, MemoryError])
def test_a_connection_is_not_lost_when_a_call_is_interrupted(
    failure: type[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_: HTTPConnection) -> None:
        raise failure

    with serving(answering(OK)) as server, transporting(max_connections=1) as transport:
        for _ in range(3):
            with monkeypatch.context() as patched:
                patched.setattr(HTTPConnection, "getresponse", interrupted)
                with pytest.raises((failure, TransportError)) as caught:
                    send(transport, server.at("/"))
            assert failure in (type(caught.value), type(caught.value.__cause__))
            assert send(transport, server.at("/")).body == b"ok"


def test_a_failed_call_gives_its_place_to_the_next() -> None:
    answers = iter([b"", OK, b"garbage\r\n\r\n", OK])

    def behave(connection: socket.socket, read: Read) -> bool:
        read()
        data = next(answers)
        connection.sendall(data)
        return data == OK

    with serving(behave) as server, transporting(max_connections=1) as transport:
        for _ in range(2):
            with pytest.raises(ConnectionFailedError):
                send(transport, server.at("/"))
            assert send(transport, server.at("/")).body == b"ok"


# Closing.


def test_a_closed_transport_says_so() -> None:
    with serving(answering(OK)) as server, transporting() as transport:
        send(transport, server.at("/"))
        transport.close()
        transport.close()
        with pytest.raises(TransportError, match="closed"):
            send(transport, server.at("/"))
        with pytest.raises(TransportError, match="closed"):
            send(transport, "http://127.0.0.1:1/")


def test_closing_lets_the_call_under_way_end_and_wakes_those_that_wait() -> None:
    arrived, proceed = threading.Event(), threading.Event()

    def behave(connection: socket.socket, read: Read) -> bool:
        read()
        arrived.set()
        proceed.wait(5)
        connection.sendall(OK)
        return True

    outcomes: list[int | str] = []
    with serving(behave) as server, transporting(max_connections=1) as transport:

        def call() -> None:
            try:
                outcomes.append(send(transport, server.at("/")).status)
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


def test_a_bundle_that_is_missing_is_refused_at_construction(tmp_path: Path) -> None:
    for path in (str(tmp_path / "missing.pem"), "", "a\0b"):
        with pytest.raises(ConfigurationError, match="CA bundle") as caught:
            transport_of(verify=path)
        assert repr(path) in str(caught.value)


def test_every_setting_that_cannot_work_is_named() -> None:
    with pytest.raises(ConfigurationError) as caught:
        transport_of(max_connections=0, verify="")
    assert len(caught.value.problems) == 2
