"""``deadline``: a server that keeps a connection busy does not keep the call."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

import imagebuilder
from tests.both_clients import over_both
from tests.network.behaviours import CREATED, answering, response, silent, trickling
from tests.network.server import Behaviour, Read, serving

if TYPE_CHECKING:
    import socket

    from tests.network.conftest import MakeClient

pytestmark = over_both

#: In seconds; what a call gets, and what it may take to notice.
DEADLINE = 0.4
PATIENCE = 5.0


def endlessly(piece: bytes, *, after: bytes = b"") -> Behaviour:
    """Send ``after``, and then ``piece`` again and again, until the client hangs up."""

    def behave(connection: socket.socket, read: Read) -> bool:
        read()
        try:
            connection.sendall(after)
            while True:
                connection.sendall(piece)
                time.sleep(0.05)
        except OSError:
            return False

    return behave


CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
BUSY: dict[str, Behaviour] = {
    "silence": silent,
    "a byte at a time": trickling(response(CREATED * 100), 0.1),
    "interim answers without end": endlessly(b"HTTP/1.1 100 Continue\r\n\r\n"),
    "chunks without end": endlessly(b"1\r\na\r\n", after=CHUNKED),
    "trailers without end": endlessly(b"x: y\r\n", after=CHUNKED + b"0\r\n"),
}


@pytest.mark.parametrize("behave", BUSY.values(), ids=BUSY)
def test_a_call_ends_at_its_deadline_whatever_the_server_sends(
    behave: Behaviour, make: MakeClient
) -> None:
    with serving(behave) as server:
        caller = make(server, deadline=DEADLINE, max_attempts=1, max_connections=1)
        started = time.monotonic()
        with pytest.raises(imagebuilder.DeadlineExceededError) as caught:
            caller.call()
        assert DEADLINE * 0.9 < time.monotonic() - started < PATIENCE
        assert caught.value.operation_name == "CreateComponent"
        assert caught.value.attempts == 1
        # The connection is free for the next call.
        server.behave = answering(response())
        caller.call()


def test_there_is_no_other_attempt_past_the_deadline(make: MakeClient) -> None:
    with serving(trickling(response(CREATED * 100), 0.1)) as server:
        caller = make(server, deadline=DEADLINE, max_attempts=5)
        with pytest.raises(imagebuilder.DeadlineExceededError):
            caller.call()
        assert len(server.requests) == 1


def test_a_read_timeout_that_is_shorter_counts_and_the_next_attempt_has_what_is_left(
    make: MakeClient,
) -> None:
    with serving(silent) as server:
        caller = make(server, deadline=DEADLINE, read_timeout=DEADLINE * 0.6, max_attempts=5)
        started = time.monotonic()
        with pytest.raises(imagebuilder.DeadlineExceededError) as caught:
            caller.call()
        assert time.monotonic() - started < PATIENCE
        assert caught.value.attempts == len(server.requests) == 2
