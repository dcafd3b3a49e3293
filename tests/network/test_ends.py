"""Where an answer ends, and when a call gives up: TLS, deadlines, a wait for a connection."""

from __future__ import annotations

import ssl
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

import imagebuilder
from tests.both_clients import over_both
from tests.network.behaviours import CREATED, answering, hanging_up_after, response, trickling
from tests.network.sending import OK, send, transporting
from tests.network.server import Read, Server, serving

if TYPE_CHECKING:
    import socket

    from tests.network.conftest import MakeClient

pytestmark = over_both

UNTIL_THE_END = b"HTTP/1.1 200 OK\r\n\r\n" + CREATED


def closing_tls(connection: socket.socket, read: Read) -> bool:
    """Answer without a length, and end TLS before the connection."""
    read()
    connection.sendall(UNTIL_THE_END)
    assert isinstance(connection, ssl.SSLSocket)
    with suppress(OSError):
        connection.unwrap()
    return False


def test_an_answer_without_a_length_is_whole_where_tls_says_that_it_ends(
    server_tls: ssl.SSLContext, bundle: str, make: MakeClient
) -> None:
    """RFC 9112, section 9.8: an end without TLS' own may be an attacker's."""
    with serving(closing_tls, server_tls) as server:
        caller = make(server, verify=bundle, endpoint_url=server.at("", host="localhost"))
        assert caller.call().request_id == "r-1"
        server.behave = hanging_up_after(UNTIL_THE_END)
        error = caller.failure()
    assert isinstance(error, imagebuilder.ConnectionFailedError)
    assert error.attempts == 3


@pytest.mark.parametrize("begun", [b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 30], ids=["it", "100"])
def test_a_trickle_ends_with_the_deadline(begun: bytes, server: Server, make: MakeClient) -> None:
    server.behave = trickling(begun + response(CREATED + b" " * 1_000), 0.01)
    caller = make(server, deadline=0.3, read_timeout=5.0)
    started = time.monotonic()
    error = caller.failure()
    assert 0.3 <= time.monotonic() - started < 3
    assert isinstance(error, imagebuilder.DeadlineExceededError)
    assert (error.operation_name, error.attempts) == ("CreateComponent", 1)
    assert not error.retryable
    assert len(server.requests) == 1


def test_a_coding_that_is_not_undone_is_named_with_the_operation(
    server: Server, make: MakeClient
) -> None:
    coded = (b"Content-Encoding: br", b"x-amzn-RequestId: r-9")
    server.behave = answering(response(CREATED, "200 OK", *coded))
    error = make(server).failure()
    assert isinstance(error, imagebuilder.ResponseParseError)
    assert str(error) == (
        "CreateComponent: the answer cannot be read: it is coded as 'br', and not as gzip once "
        "(status 200, request id r-9)"
    )
    assert (error.operation_name, error.attempts) == ("CreateComponent", 1)
    assert (error.status_code, error.request_id) == (200, "r-9")


def test_an_answer_that_nobody_asked_for_is_not_the_next_calls(server: Server) -> None:
    """It comes while the connection is idle, after its own answer was read."""
    late = threading.Event()

    def behave(connection: socket.socket, read: Read) -> bool:
        read()
        connection.sendall(OK)
        server.behave = answering(response(b"mine"))
        late.wait(5)
        with suppress(OSError):
            connection.sendall(response(b"a stranger's"))
        return True

    server.behave = behave
    with transporting(max_connections=1) as transport:
        assert send(transport, server.at("/")).body == b"ok"
        late.set()
        time.sleep(0.1)
        assert send(transport, server.at("/")).body == b"mine"
    assert server.connections == 2


def test_a_thread_waits_for_a_connection_no_longer_than_for_one_to_be_made(
    server: Server, make: MakeClient
) -> None:
    busy, over = threading.Event(), threading.Event()

    def slow(connection: socket.socket, read: Read) -> bool:
        read()
        busy.set()
        over.wait(10)
        connection.sendall(response())
        return True

    server.behave = slow
    caller = make(server, max_connections=1, connect_timeout=0.2, max_attempts=1)
    first = threading.Thread(target=caller.call)
    first.start()
    try:
        assert busy.wait(10)
        started = time.monotonic()
        error = caller.failure()
        waited = time.monotonic() - started
    finally:
        over.set()
        first.join()
    assert 0.2 <= waited < 5
    assert isinstance(error, imagebuilder.ConnectTimeoutError)
    assert str(error) == (
        f"CreateComponent: No answer from 127.0.0.1:{server.port}: all connections were in use for "
        "0.2 seconds; max_connections is 1, raise it or make fewer calls at once"
    )
