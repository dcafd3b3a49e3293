"""An error answer whose body cannot be read: the status alone says whether to repeat the call."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest

import imagebuilder
from tests.both_clients import over_both
from tests.network.behaviours import answering, response
from tests.network.server import serving
from tests.network.streams import KINDS, MEDIA, caller_of, watch

if TYPE_CHECKING:
    import socket

    from tests.network.conftest import MakeClient
    from tests.network.server import Read, Server

PACKED = gzip.compress(b'{"message": "not now"}')
UNREADABLE = {
    "damaged": (PACKED[:10] + b"?" * 9, b"Content-Encoding: gzip"),
    "cut off": (PACKED[:-4], b"Content-Encoding: gzip"),
    "not gzip": (b'{"message": "not now"}', b"Content-Encoding: gzip"),
    "another coding": (PACKED, b"Content-Encoding: br"),
}
unreadable = pytest.mark.parametrize(("body", "coding"), UNREADABLE.values(), ids=UNREADABLE)
REPEATED = {
    "429 Slow down": imagebuilder.ClientFaultError,
    "500 Oops": imagebuilder.ServerFaultError,
    "502 Bad Gateway": imagebuilder.ServerFaultError,
    "503 Busy": imagebuilder.ServerFaultError,
    "504 Late": imagebuilder.ServerFaultError,
}


@over_both
@unreadable
@pytest.mark.parametrize(("status", "kind"), REPEATED.items(), ids=REPEATED)
def test_what_may_be_repeated_by_its_status_is(
    status: str,
    kind: type[imagebuilder.ApiError],
    body: bytes,
    coding: bytes,
    server: Server,
    make: MakeClient,
) -> None:
    server.behave = answering(response(body, status, coding, b"x-amzn-RequestId: r-9"))
    error = make(server).failure()
    assert type(error) is kind
    assert error.attempts == len(server.requests) == 3
    assert (error.status_code, error.code) == (int(status[:3]), status[:3])
    assert (error.request_id, error.operation_name) == ("r-9", "CreateComponent")
    assert error.headers["content-encoding"] == coding.split()[-1].decode()
    assert isinstance(error.__cause__, imagebuilder.ResponseParseError)
    assert str(error.__cause__).startswith("CreateComponent: the answer cannot be read: ")


@over_both
def test_the_next_attempt_makes_it_good(server: Server, make: MakeClient) -> None:
    body, coding = UNREADABLE["damaged"]

    def once(connection: socket.socket, read: Read) -> bool:
        server.behave = answering(response())
        return answering(response(body, "503 Busy", coding))(connection, read)

    server.behave = once
    assert make(server).call().response_metadata.attempts == len(server.requests) == 2


@over_both
def test_the_class_is_that_of_the_code_in_a_header_and_the_wait_what_it_asks_for(
    server: Server, make: MakeClient
) -> None:
    body, coding = UNREADABLE["cut off"]
    named = b"x-amzn-ErrorType: CallRateLimitExceededException"
    server.behave = answering(
        response(body, "429 Slow down", coding, named, b"x-amz-retry-after: 1500")
    )
    caller = make(server, max_attempts=2)
    error = caller.failure()
    assert type(error) is imagebuilder.exceptions.CallRateLimitExceededException
    assert (error.code, error.attempts) == ("CallRateLimitExceededException", 2)
    (wait,) = caller.slept
    assert wait == 1.5


@over_both
@unreadable
@pytest.mark.parametrize("status", ["200 OK", "400 Bad", "403 No"])
def test_what_may_not_be_repeated_by_its_status_cannot_be_read(
    status: str, body: bytes, coding: bytes, server: Server, make: MakeClient
) -> None:
    server.behave = answering(response(body, status, coding))
    error = make(server).failure()
    assert isinstance(error, imagebuilder.ResponseParseError)
    assert error.status_code == int(status[:3])
    assert error.headers["content-encoding"] == coding.split()[-1].decode()
    assert error.attempts == len(server.requests) == 1


@unreadable
@pytest.mark.parametrize("kind", KINDS)
def test_it_is_the_same_where_bodies_stream_and_by_every_transport(
    kind: str, body: bytes, coding: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    if kind.startswith("watched"):
        watch(monkeypatch)
    # An operation that streams, and one whose body is always whole.
    for operation, parameters in (("get_object", {"path": "/x"}), ("list_items", {})):
        answer = response(body, "503 Busy", coding)
        with serving(answering(answer)) as server, caller_of(kind, server.url) as caller:
            method = getattr(caller.client, operation)
            with pytest.raises(MEDIA.ServerFaultError) as caught:
                caller.run(method(**parameters))
            assert caught.value.attempts == len(server.requests) == 3
