"""``max_response_bytes``: answers that are larger than a client is ready to keep."""

from __future__ import annotations

import gzip
import tracemalloc
from typing import TYPE_CHECKING

import pytest

import imagebuilder
from tests.both_clients import over_both
from tests.network.behaviours import CREATED, answering, response
from tests.network.server import serving

if TYPE_CHECKING:
    from tests.network.conftest import MakeClient

pytestmark = over_both

#: A member that no client asks for.
LARGE = b'{"x": "' + b"a" * 5_000_000 + b'"}'


def chunked(body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"%x\r\n%b\r\n0\r\n\r\n" % (
        len(body),
        body,
    )


ANSWERS = {
    "announced": response(LARGE),
    "announced, and below a megabyte": response(LARGE[:2_000]),
    "chunked": chunked(LARGE),
    "packed": response(gzip.compress(LARGE), "200 OK", b"Content-Encoding: gzip"),
    "until the connection ends": b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + LARGE,
}


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
def test_an_answer_that_is_too_large_is_refused_and_not_asked_for_again(
    answer: bytes, make: MakeClient
) -> None:
    with serving(answering(answer)) as server:
        caller = make(server, max_response_bytes=1_000)
        with pytest.raises(imagebuilder.ResponseTooLargeError) as caught:
            caller.call()
    assert caught.value.attempts == len(server.requests) == 1
    assert caught.value.operation_name == "CreateComponent"
    assert "more than 1000 bytes" in str(caught.value)
    assert not caught.value.retryable


def test_what_a_small_answer_inflates_to_is_never_kept(make: MakeClient) -> None:
    bomb = gzip.compress(b" " * 100_000_000)
    with serving(answering(response(bomb, "200 OK", b"Content-Encoding: gzip"))) as server:
        caller = make(server, max_response_bytes=1_000_000)
        tracemalloc.start()
        try:
            with pytest.raises(imagebuilder.ResponseTooLargeError):
                caller.call()
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert peak < 20_000_000


def test_an_answer_as_large_as_it_may_be_is_taken_and_the_connection_serves_the_next(
    make: MakeClient,
) -> None:
    with serving(answering(response(CREATED))) as server:
        caller = make(server, max_response_bytes=len(CREATED))
        caller.call()
        caller.call()
    assert server.connections == 1


def test_a_transport_of_its_own_has_the_limit_too() -> None:
    with pytest.raises(imagebuilder.ConfigurationError, match="max_response_bytes must be 1"):
        imagebuilder.UrllibTransport(max_response_bytes=0)
