"""What a call makes of answers that are broken, strange or refusals: one row each.

The rows are the table in README.md; a test holds the two together.
"""

from __future__ import annotations

import gzip
import tracemalloc
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

import imagebuilder
from tests.network.behaviours import (
    CREATED,
    answering,
    hanging_up_after,
    large,
    resetting_after,
    resetting_during_the_request,
    response,
    silent,
    trickling,
)
from tests.network.server import Behaviour, Read, Server, serving

if TYPE_CHECKING:
    import socket

    from tests.network.conftest import MakeClient

PACKED = gzip.compress(CREATED)
GZIP = b"Content-Encoding: gzip"
JSON_ERROR = b'{"message": "no"}'
HTML = b"<html><body><h1>502 Bad Gateway</h1></body></html>"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
DEEP = b'{"x":' + b"[" * 100_000 + b"]" * 100_000 + b"}"


def with_length(length: str, body: bytes = CREATED) -> bytes:
    return f"HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n".encode() + body


class Fault(NamedTuple):
    """What the server does at every attempt, and what comes of the call.

    ``cause`` is the class of ``__cause__``; ``connection`` says what became of the connection of
    the last attempt.
    """

    name: str
    behave: Behaviour
    attempts: int
    outcome: str
    cause: str
    connection: str


FAILED, PARSE = "ConnectionFailedError", "ResponseParseError"
CLIENT, SERVER = "ClientFaultError", "ServerFaultError"
FAULTS = [
    Fault(
        "reset during the request",
        resetting_during_the_request,
        3,
        FAILED,
        "ProtocolError",
        "dropped",
    ),
    Fault("reset after the request", resetting_after(b""), 3, FAILED, "ProtocolError", "dropped"),
    Fault(
        "hangs up without an answer", hanging_up_after(b""), 3, FAILED, "ProtocolError", "dropped"
    ),
    Fault(
        "half a status line", hanging_up_after(b"HTTP/1.1 2"), 3, FAILED, "ProtocolError", "dropped"
    ),
    Fault(
        "not HTTP at all",
        hanging_up_after(b"220 smtp ready\r\n\r\n"),
        3,
        FAILED,
        "ProtocolError",
        "dropped",
    ),
    Fault("half a body", hanging_up_after(response()[:-8]), 3, FAILED, "ProtocolError", "dropped"),
    Fault(
        "reset in the body", resetting_after(response()[:-8]), 3, FAILED, "ProtocolError", "dropped"
    ),
    Fault(
        "half a body, then silence",
        answering(response()[:-8]),
        3,
        "ReadTimeoutError",
        "ReadTimeoutError",
        "dropped",
    ),
    Fault(
        "Content-Length too short",
        answering(with_length("10")),
        1,
        PARSE,
        "MismatchError",
        "dropped",
    ),
    Fault(
        "Content-Length too long",
        hanging_up_after(with_length("99")),
        3,
        FAILED,
        "ProtocolError",
        "dropped",
    ),
    Fault(
        "Content-Length of a petabyte",
        hanging_up_after(with_length("9" * 15)),
        3,
        FAILED,
        "ProtocolError",
        "dropped",
    ),
    Fault(
        "Content-Length of 30 digits",
        hanging_up_after(with_length("9" * 30)),
        3,
        FAILED,
        "ProtocolError",
        "dropped",
    ),
    Fault(
        "two Content-Lengths",
        hanging_up_after(with_length("20, 21")),
        3,
        FAILED,
        "ProtocolError",
        "dropped",
    ),
    Fault(
        "chunk length is no number",
        hanging_up_after(CHUNKED + b"zz\r\n{}\r\n0\r\n\r\n"),
        3,
        FAILED,
        "ProtocolError",
        "dropped",
    ),
    Fault(
        "chunk of a petabyte",
        hanging_up_after(CHUNKED + b"38d7ea4c68000\r\n{}"),
        3,
        FAILED,
        "ProtocolError",
        "dropped",
    ),
    Fault(
        "last chunk is missing",
        hanging_up_after(CHUNKED + b"2\r\n{}\r\n"),
        3,
        FAILED,
        "ProtocolError",
        "dropped",
    ),
    Fault(
        "chunked",
        answering(CHUNKED + b"14\r\n" + CREATED + b"\r\n0\r\n\r\n"),
        1,
        "response",
        "",
        "kept",
    ),
    Fault(
        "no length at all",
        hanging_up_after(b"HTTP/1.1 200 OK\r\n\r\n" + CREATED),
        1,
        "response",
        "",
        "dropped",
    ),
    Fault("gzip", answering(response(PACKED, "200 OK", GZIP)), 1, "response", "", "kept"),
    Fault(
        "damaged gzip",
        answering(response(PACKED[:10] + b"?" * 9, "200 OK", GZIP)),
        3,
        FAILED,
        "DecodeError",
        "dropped",
    ),
    Fault(
        "gzip cut off",
        answering(response(PACKED[:-12], "200 OK", GZIP)),
        1,
        PARSE,
        "DecodeError",
        "dropped",
    ),
    Fault(
        "gzip that is not gzip",
        answering(response(CREATED, "200 OK", GZIP)),
        3,
        FAILED,
        "DecodeError",
        "dropped",
    ),
    Fault(
        "a byte per second",
        trickling(response(), 1.0),
        3,
        "ReadTimeoutError",
        "ReadTimeoutError",
        "dropped",
    ),
    Fault("a byte in time, many times", trickling(response(), 0.002), 1, "response", "", "kept"),
    Fault("no answer", silent, 3, "ReadTimeoutError", "ReadTimeoutError", "dropped"),
    Fault(
        "502 with HTML from a proxy",
        answering(response(HTML, "502 Bad Gateway")),
        3,
        SERVER,
        "",
        "kept",
    ),
    Fault("503 without a body", answering(response(b"", "503 Busy")), 3, SERVER, "", "kept"),
    Fault(
        "500 with a deeply nested body",
        answering(response(DEEP, "500 Oops")),
        3,
        SERVER,
        "",
        "kept",
    ),
    Fault(
        "400 with a deeply nested body", answering(response(DEEP, "400 Bad")), 1, CLIENT, "", "kept"
    ),
    Fault("429", answering(response(JSON_ERROR, "429 Slow down")), 3, CLIENT, "", "kept"),
    Fault("413", answering(response(JSON_ERROR, "413 Too large")), 1, CLIENT, "", "kept"),
    Fault(
        "200 with HTML",
        answering(response(HTML, "200 OK", b"Content-Type: text/html")),
        1,
        PARSE,
        "MismatchError",
        "kept",
    ),
    Fault(
        "wrong content type",
        answering(response(CREATED, "200 OK", b"Content-Type: text/plain")),
        1,
        "response",
        "",
        "kept",
    ),
    Fault("{}", answering(response(b"{}")), 1, "response", "", "kept"),
    Fault("[]", answering(response(b"[]")), 1, PARSE, "MismatchError", "kept"),
    Fault("null", answering(response(b"null")), 1, PARSE, "MismatchError", "kept"),
    Fault("an empty body", answering(response(b"")), 1, "response", "", "kept"),
    Fault(
        "not UTF-8",
        answering(response(b'{"requestId": "\xff"}')),
        1,
        PARSE,
        "UnicodeDecodeError",
        "kept",
    ),
    Fault(
        "a number of 5,000 digits",
        answering(response(b'{"x": ' + b"9" * 5000 + b"}")),
        1,
        PARSE,
        "ValueError",
        "kept",
    ),
    Fault("nested 100,000 deep", answering(response(DEEP)), 1, PARSE, "RecursionError", "kept"),
    Fault(
        "too many headers",
        hanging_up_after(response(CREATED, "200 OK", *[b"X: 1"] * 200)),
        3,
        FAILED,
        "ProtocolError",
        "dropped",
    ),
    Fault(
        "a header of 100 kB",
        hanging_up_after(response(CREATED, "200 OK", b"X: " + b"1" * 100_000)),
        3,
        FAILED,
        "ProtocolError",
        "dropped",
    ),
]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_has_its_documented_outcome(fault: Fault, server: Server, make: MakeClient) -> None:
    caller = make(server, read_timeout=0.1)
    server.behave = fault.behave
    if fault.outcome == "response":
        assert caller.call().response_metadata.attempts == fault.attempts
    else:
        error = caller.failure()
        assert type(error) is getattr(imagebuilder, fault.outcome)
        assert error.attempts == fault.attempts
        assert type(error.__cause__).__name__ == (fault.cause or "NoneType")
    assert len(caller.slept) == fault.attempts - 1
    # The connection was given back when the next call uses it, and that call finds it sound.
    connections = server.connections
    server.behave = answering(response())
    following = caller.call()
    assert (following.response_metadata.attempts, following.request_id) == (1, "r-1")
    assert server.connections - connections == (fault.connection == "dropped")


def test_the_table_in_the_readme_is_the_one_that_is_tested() -> None:
    readme = Path(__file__).with_name("README.md").read_text()
    for fault in FAULTS:
        cells = (fault.name, str(fault.attempts), fault.outcome, fault.cause, fault.connection)
        assert f"| {' | '.join(cells)} |" in readme
    assert readme.count("| kept |") + readme.count("| dropped |") == len(FAULTS)


def test_one_failure_is_made_good_by_the_next_attempt(server: Server, make: MakeClient) -> None:
    def once(connection: socket.socket, read: Read) -> bool:
        server.behave = answering(response())
        return resetting_after(b"")(connection, read)

    caller = make(server)
    server.behave = once
    assert caller.call().response_metadata.attempts == 2
    bodies = {request.partition(b"\r\n\r\n")[2] for request in server.requests}
    # One body, and so one client token: the service can tell that it is the same call.
    assert len(bodies) == 1
    assert b"clientToken" in bodies.pop()


@pytest.mark.parametrize(
    ("headers", "least", "most"),
    [
        ([], 0.0, 1.0),
        # In seconds, where x-amz-retry-after is in milliseconds; both bounded by the backoff + 5 s.
        ([b"Retry-After: 3"], 3.0, 3.0),
        ([b"Retry-After: 100"], 5.0, 6.0),
        ([b"x-amz-retry-after: 1500"], 1.5, 1.5),
        ([b"x-amz-retry-after: 900000"], 5.0, 6.0),
        ([b"x-amz-retry-after: soon"], 0.0, 1.0),
    ],
    ids=["nothing", "Retry-After", "long Retry-After", "x-amz-retry-after", "too long", "nonsense"],
)
def test_the_wait_after_429_is_the_backoff_or_what_the_service_asks_for(
    headers: list[bytes], least: float, most: float, server: Server, make: MakeClient
) -> None:
    server.behave = answering(response(JSON_ERROR, "429 Slow down", *headers))
    caller = make(server, max_attempts=2)
    error = caller.failure()
    assert isinstance(error, imagebuilder.ClientFaultError)
    assert (error.status_code, error.attempts) == (429, 2)
    (wait,) = caller.slept
    assert least <= wait <= most


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "307 Moved", "308 Moved"])
def test_a_redirect_is_an_error_and_nothing_is_sent_on(
    status: str, server: Server, make: MakeClient
) -> None:
    with serving(answering(response())) as elsewhere:
        location = f"Location: {elsewhere.url}/CreateComponent".encode()
        server.behave = answering(response(b"", status, location))
        error = make(server).failure()
        assert elsewhere.connections == 0
    assert isinstance(error, imagebuilder.ApiError)
    assert (error.status_code, error.attempts) == (int(status[:3]), 1)


def test_a_body_of_100_mb_is_read_without_many_copies(server: Server, make: MakeClient) -> None:
    size = 100_000_000
    server.behave = large(size)
    caller = make(server)
    tracemalloc.start()
    try:
        # repr() of it all would be one more copy, and is not what is measured.
        request_id = caller.client.create_component(
            name="c", semantic_version="1.0.0", platform="Linux", data="d"
        ).request_id
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert request_id is not None
    assert len(request_id) == size
    # The bytes, their text, and the string in it; the emitted code keeps none of them.
    assert peak < 3.5 * size


def test_a_connection_that_the_server_closed_while_idle_costs_no_attempt(
    server: Server, make: MakeClient
) -> None:
    caller = make(server)
    for connections in (1, 2, 3):
        assert caller.call().response_metadata.attempts == 1
        assert server.connections == connections
        server.hang_up()


def test_a_connection_that_closes_as_the_request_is_sent_costs_one_attempt(
    server: Server, make: MakeClient
) -> None:
    caller = make(server)
    caller.call()

    def closing(_: socket.socket, read: Read) -> bool:
        read()
        server.behave = answering(response())
        return False

    server.behave = closing
    assert caller.call().response_metadata.attempts == 2
