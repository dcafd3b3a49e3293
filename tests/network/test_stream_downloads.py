"""Bodies of answers that stream: read as they are asked for, by every transport."""

from __future__ import annotations

import gzip
import os
import threading
import zlib
from typing import TYPE_CHECKING, Any

import pytest

from tests.network.behaviours import answering, hanging_up_after, reset, response
from tests.network.server import serving
from tests.network.streams import KINDS, MEDIA, caller_of, watch

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

    from tests.network.server import Behaviour, Read
    from tests.network.streams import AsyncCaller, SyncCaller

    Make = Callable[..., SyncCaller | AsyncCaller]

BODY = bytes(range(256)) * 2_000
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"".join(
    b"%x\r\n%b\r\n" % (len(piece), piece)
    for piece in (BODY[at : at + 7_001] for at in range(0, len(BODY), 7_001))
)
WHOLE = {
    "with a length": response(BODY),
    "chunked": CHUNKED + b"0\r\n\r\n",
    "to the end of the connection": b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + BODY,
}


#: With aiohttp the session says how many connections there are, the transport what is too large.
without_aiohttp = pytest.mark.parametrize(
    "make", [each for each in KINDS if each != "aiohttp"], indirect=True
)


@pytest.fixture(params=KINDS)
def make(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Make:
    if request.param.startswith("watched"):
        watch(monkeypatch)
    return lambda url, **settings: caller_of(request.param, url, **settings)


@pytest.mark.parametrize("answer", WHOLE.values(), ids=WHOLE)
def test_a_body_is_read_in_the_pieces_that_are_asked_for(answer: bytes, make: Make) -> None:
    with serving(hanging_up_after(answer)) as server, make(server.url) as caller:
        body = caller.get().body
        assert caller.read(body, 3) == BODY[:3]
        assert caller.read(body, 100_000) == BODY[3:100_003]
        assert caller.read(body, 0) == b""
        assert caller.read(body) == BODY[100_003:]
        assert caller.read(body, 1) == caller.read(body) == b""
        assert not body.closed


def test_iteration_gives_all_of_a_body_in_chunks_of_64_kib_at_most(make: Make) -> None:
    with serving(answering(WHOLE["chunked"])) as server, make(server.url) as caller:
        chunks = list(caller.chunks(caller.get().body))
    assert b"".join(chunks) == BODY
    assert 0 < max(map(len, chunks)) <= 65_536


def test_a_connection_carries_the_next_call_once_a_body_was_read(make: Make) -> None:
    with serving(answering(response(BODY))) as server, make(server.url) as caller:
        for _ in range(3):
            assert caller.read(caller.get().body) == BODY
    assert server.connections == 1


def test_a_body_that_is_closed_early_costs_its_connection_and_no_more(make: Make) -> None:
    with (
        serving(answering(response(BODY * 20))) as server,
        make(server.url, max_connections=1, connect_timeout=5) as caller,
    ):
        for _ in range(3):
            body = caller.get().body
            assert caller.read(body, 10) == BODY[:10]
            caller.close(body)
            caller.close(body)
            assert body.closed
            with pytest.raises(MEDIA.SdkError, match="closed"):
                caller.read(body, 1)
    assert server.connections == 3


def test_a_forgotten_body_gives_its_connection_up(make: Make) -> None:
    with (
        serving(answering(response(BODY * 20))) as server,
        make(server.url, max_connections=1, connect_timeout=5) as caller,
    ):
        for _ in range(3):
            assert caller.read(caller.get().body, 10) == BODY[:10]


@without_aiohttp
def test_while_a_body_is_open_it_has_a_connection_to_itself(make: Make) -> None:
    with (
        serving(answering(response(BODY * 20))) as server,
        make(server.url, max_connections=1, connect_timeout=1, max_attempts=1) as caller,
    ):
        body = caller.get().body
        with pytest.raises(MEDIA.ConnectTimeoutError):
            caller.get()
        caller.close(body)
        assert caller.read(caller.get().body, 1) == BODY[:1]


# -- what breaks off ------------------------------------------------------------------------------


def resetting_in(answer: bytes) -> Behaviour:
    def behave(connection: socket.socket, read: Read) -> bool:
        read()
        connection.sendall(answer)
        connection.recv(1)
        return reset(connection)

    return behave


BROKEN = {
    "with a length": hanging_up_after(response(BODY)[:-100]),
    "chunked": hanging_up_after(CHUNKED),
    "within a chunk": hanging_up_after(CHUNKED[:-3]),
    "a chunk without a size": hanging_up_after(CHUNKED + b"zz\r\n"),
}


@pytest.mark.parametrize("behave", BROKEN.values(), ids=BROKEN)
def test_a_body_that_is_cut_off_is_an_error_and_not_an_end(behave: Behaviour, make: Make) -> None:
    with serving(behave) as server, make(server.url, read_timeout=2) as caller:
        body = caller.get().body
        with pytest.raises(MEDIA.TransportError) as caught:
            caller.read(body)
        assert caught.value.operation_name == "GetObject"
        assert caught.value.attempts == 1
        with pytest.raises(MEDIA.SdkError):
            caller.read(body, 1)
    # What was read cannot be taken back: it is not asked for again.
    assert server.connections == 1


def test_silence_in_a_body_is_a_read_timeout(make: Make) -> None:
    with (
        serving(answering(response(BODY)[:-100])) as server,
        make(server.url, read_timeout=0.2) as caller,
    ):
        body = caller.get().body
        with pytest.raises(MEDIA.ReadTimeoutError):
            caller.read(body)
        assert body.closed


def trickling(pieces: int, seconds: float) -> Behaviour:
    """Send a body of so many bytes, each so many seconds after the last."""

    def behave(connection: socket.socket, read: Read) -> bool:
        read()
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % pieces)
        for _ in range(pieces):
            threading.Event().wait(seconds)
            connection.sendall(b"x")
        return True

    return behave


def test_no_deadline_counts_for_reading_a_body(make: Make) -> None:
    with serving(trickling(8, 0.1)) as server, make(server.url, deadline=0.4) as caller:
        assert caller.read(caller.get().body) == b"x" * 8


def test_max_response_bytes_does_not_count_for_a_stream(make: Make) -> None:
    with (
        serving(answering(response(BODY))) as server,
        make(server.url, max_response_bytes=1_000) as caller,
    ):
        if not getattr(caller, "_by_aiohttp", False):
            assert caller.read(caller.get().body) == BODY


# -- errors ---------------------------------------------------------------------------------------


def test_an_error_is_read_whole_and_leaves_the_connection_usable(make: Make) -> None:
    error = response(b'{"message": "gone"}', "404 X", b"x-amzn-ErrorType: ObjectNotFoundException")
    with serving(answering(error)) as server, make(server.url) as caller:
        for _ in range(2):
            with pytest.raises(MEDIA.exceptions.ObjectNotFoundException, match="gone"):
                caller.get()
    assert server.connections == 1


def test_an_error_is_repeated_and_then_there_is_a_body(make: Make) -> None:
    answers = [response(b"{}", "503 Busy"), response(b"at last")]

    def behave(connection: socket.socket, read: Read) -> bool:
        read()
        connection.sendall(answers.pop(0))
        return True

    with serving(behave) as server, make(server.url) as caller:
        got = caller.get()
        assert caller.read(got.body) == b"at last"
    assert got.response_metadata.attempts == 2


@without_aiohttp
def test_an_error_larger_than_allowed_is_refused(make: Make) -> None:
    with (
        serving(answering(response(BODY, "404 Gone"))) as server,
        make(server.url, max_response_bytes=1_000) as caller,
        pytest.raises(MEDIA.ResponseTooLargeError),
    ):
        caller.get()


# -- codings --------------------------------------------------------------------------------------


def test_gzip_is_undone_however_large_it_becomes(make: Make) -> None:
    packed = gzip.compress(BODY) + gzip.compress(b"and more")
    answer = response(packed, "200 OK", b"Content-Encoding: gzip")
    with serving(answering(answer)) as server, make(server.url) as caller:
        body = caller.get().body
        assert caller.read(body, 5) == BODY[:5]
        assert caller.read(body) == BODY[5:] + b"and more"


def test_gzip_that_is_cut_off_or_damaged_is_an_error(make: Make) -> None:
    packed = gzip.compress(os.urandom(10_000))
    for sent in (packed[:-12], packed[:10] + b"?" * 300, b"plain"):
        answer = response(sent, "200 OK", b"Content-Encoding: gzip")
        with serving(answering(answer)) as server, make(server.url) as caller:
            body = caller.get().body
            with pytest.raises(MEDIA.ResponseParseError):
                caller.read(body)


def test_a_bomb_is_never_in_memory_whole(make: Make) -> None:
    import tracemalloc

    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    zeros = bytes(1_000_000)
    bomb = b"".join(packer.compress(zeros) for _ in range(200)) + packer.flush()
    answer = response(bomb, "200 OK", b"Content-Encoding: gzip")
    with serving(answering(answer)) as server, make(server.url) as caller:
        body = caller.get().body
        tracemalloc.start()
        try:
            size = sum(map(len, caller.chunks(body)))
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert size == 200_000_000
    assert peak < 5_000_000


# -- the object -----------------------------------------------------------------------------------


def test_an_answer_without_a_body_has_an_empty_stream(make: Make) -> None:
    with serving(answering(b"HTTP/1.1 204 No\r\n\r\n")) as server, make(server.url) as caller:
        for _ in range(2):
            assert caller.read(caller.get().body) == b""
    assert server.connections == 1


def test_streams_of_one_kind_of_client_say_so_to_the_other(make: Make) -> None:
    with serving(answering(response(BODY))) as server, make(server.url) as caller:
        body: Any = caller.get().body
        if caller.asynchronous:
            with pytest.raises(MEDIA.SdkError, match="AsyncClient"):
                next(iter(body))
            assert caller.run(body.read()) == BODY
        else:
            assert b"".join(body) == BODY


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a system without fork")
def test_the_child_of_a_fork_does_not_read_what_is_its_parents() -> None:
    with (
        serving(answering(response(BODY * 20))) as server,
        caller_of("urllib3", server.url) as caller,
    ):
        body = caller.get().body
        caller.read(body, 10)
        child = os.fork()
        if not child:
            try:
                body.read(1)
            except MEDIA.TransportError as error:
                os._exit(0 if "fork" in str(error) else 1)
            os._exit(2)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert caller.read(body) == (BODY * 20)[10:]
