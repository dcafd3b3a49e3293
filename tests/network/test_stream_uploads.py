"""Bodies of requests that stream: framed, sent as they are read, and repeated where they can be."""

from __future__ import annotations

import io
import os
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest

from tests.network.behaviours import answering, response
from tests.network.server import serving
from tests.network.streams import KINDS, MEDIA, Reader, Upload, caller_of, storing, watch

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.network.server import Read
    from tests.network.streams import AsyncCaller, SyncCaller

    Make = Callable[..., SyncCaller | AsyncCaller]

DATA = os.urandom(700_000)
STORED = response(b'{"ETag": "e"}')
BUSY = response(b"{}", "503 Busy")


@pytest.fixture(params=KINDS)
def make(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Make:
    if request.param.startswith("watched"):
        watch(monkeypatch)
    return lambda url, **settings: caller_of(request.param, url, **settings)


class Unseekable(io.RawIOBase):
    """A file that can be read once, as a pipe."""

    def __init__(self, data: bytes) -> None:
        self._file = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._file.read(size)


def test_bytes_and_files_are_sent_with_their_length(make: Make, tmp_path: Path) -> None:
    path = tmp_path / "data"
    path.write_bytes(DATA)
    uploads: list[Upload] = []
    with (
        serving(storing(uploads, lambda _: STORED)) as server,
        make(server.url) as caller,
        path.open("rb") as file,
    ):
        for body in (DATA, bytearray(DATA), memoryview(DATA), io.BytesIO(DATA), file):
            assert caller.put(body).e_tag == "e"
    assert [upload.body for upload in uploads] == [DATA] * 5
    assert {upload.headers["content-length"] for upload in uploads} == {str(len(DATA))}
    assert not any("transfer-encoding" in upload.headers for upload in uploads)
    assert server.connections == 1


def test_what_has_no_length_is_sent_in_chunks(make: Make) -> None:
    uploads: list[Upload] = []
    pieces = [DATA[:10], b"", DATA[10:]]
    with serving(storing(uploads, lambda _: STORED)) as server, make(server.url) as caller:
        for body in (iter(pieces), (each for each in pieces), pieces, Unseekable(DATA)):
            assert caller.put(body).e_tag == "e"
        if caller.asynchronous:
            assert caller.put(caller.iterator(pieces)).e_tag == "e"
    assert {upload.body for upload in uploads} == {DATA}
    assert not any("content-length" in upload.headers for upload in uploads)
    # Its signature cannot hold what nobody has read.
    assert uploads[0].headers["x-amz-content-sha256"] == "UNSIGNED-PAYLOAD"


def test_a_file_is_sent_from_where_it_stands(make: Make) -> None:
    uploads: list[Upload] = []
    file = io.BytesIO(DATA)
    file.seek(100)
    with serving(storing(uploads, lambda _: STORED)) as server, make(server.url) as caller:
        caller.put(file)
    assert uploads[0].body == DATA[100:]


def test_an_empty_file_and_an_empty_iterator_are_bodies_of_no_bytes(make: Make) -> None:
    uploads: list[Upload] = []
    with serving(storing(uploads, lambda _: STORED)) as server, make(server.url) as caller:
        caller.put(io.BytesIO())
        caller.put(iter(()))
    assert [upload.body for upload in uploads] == [b"", b""]
    assert uploads[0].headers["content-length"] == "0"


# -- once more, and once only ---------------------------------------------------------------------


def test_what_can_be_read_again_is_sent_again(make: Make) -> None:
    uploads: list[Upload] = []

    def answer(_: Upload) -> bytes:
        return STORED if len(uploads) % 3 == 0 else BUSY

    class Again:
        """An iterable that can be iterated over again and again."""

        def __iter__(self) -> Iterator[bytes]:
            return iter([DATA[:5], DATA[5:]])

    file = io.BytesIO(b"before" + DATA)
    file.seek(6)
    with serving(storing(uploads, answer)) as server, make(server.url) as caller:
        for body in (file, [DATA], Again()):
            assert caller.put(body).response_metadata.attempts == 3
    assert [upload.body for upload in uploads] == [DATA] * 9


def test_what_cannot_be_read_again_is_sent_once(make: Make) -> None:
    uploads: list[Upload] = []
    with serving(storing(uploads, lambda _: BUSY)) as server, make(server.url) as caller:
        for body in (iter([DATA]), Unseekable(DATA)):
            with pytest.raises(MEDIA.ServerFaultError) as caught:
                caller.put(body)
            assert caught.value.attempts == 1
        if caller.asynchronous:
            with pytest.raises(MEDIA.ServerFaultError):
                caller.put(caller.iterator([DATA]))
    assert len(uploads) == (3 if caller.asynchronous else 2)


def test_without_an_answer_what_cannot_be_read_again_is_sent_once(make: Make) -> None:
    uploads: list[Upload] = []
    with (
        serving(storing(uploads, lambda _: b"")) as server,
        make(server.url) as caller,
        pytest.raises(MEDIA.TransportError) as caught,
    ):
        caller.put(iter([DATA]))
    assert caught.value.attempts == len(uploads) == 1


# -- answers that do not wait, and peers that are slow ------------------------------------------


def refusing_early(connection: socket.socket, _: Read) -> bool:
    """Answer as soon as the head is there, pass over some of what else comes, and hang up.

    To hang up with something unread resets the connection; at once, the answer could be lost by it.
    """
    Reader(connection).head()
    connection.sendall(response(b'{"message": "too large"}', "413 Too large"))
    passed = 0
    with suppress(OSError):
        while passed < 20_000_000 and (piece := connection.recv(65_536)):
            passed += len(piece)
    return False


def test_an_answer_that_comes_before_the_body_ends_the_sending(make: Make) -> None:
    given: list[int] = []

    def pieces() -> Iterator[bytes]:
        for number in range(2_000):
            given.append(number)
            yield bytes(100_000)

    with (
        serving(refusing_early) as server,
        make(server.url) as caller,
        pytest.raises(MEDIA.ClientFaultError, match="too large") as caught,
    ):
        caller.put(pieces())
    assert caught.value.status_code == 413
    assert len(given) < 2_000


def test_a_peer_that_reads_slowly_is_waited_for(make: Make) -> None:
    large = DATA * 16

    def behave(connection: socket.socket, _: Read) -> bool:
        head = b""
        while b"\r\n\r\n" not in head:
            head += connection.recv(1_000)
        left = len(large) - len(head.partition(b"\r\n\r\n")[2])
        while left:
            threading.Event().wait(0.01)
            left -= len(connection.recv(400_000))
        connection.sendall(STORED)
        return True

    with serving(behave) as server, make(server.url, read_timeout=5) as caller:
        assert caller.put(io.BytesIO(large)).e_tag == "e"


# -- what goes wrong with the body itself ------------------------------------------------------


def failing() -> Iterator[bytes]:
    yield DATA[:1_000]
    raise RuntimeError("the disk is gone")


class Shrinking(io.BytesIO):
    """A file that ends before its length."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(size)[:10] if self.tell() == 0 else b""


def as_text() -> Iterator[Any]:
    yield "text"


@pytest.mark.parametrize(
    ("body", "match"),
    [
        (failing, "could not be read: RuntimeError"),
        (lambda: Shrinking(DATA), "699990 bytes before its length"),
        (as_text, "bytes, not str"),
    ],
)
def test_what_is_wrong_with_a_body_ends_the_call(
    body: Callable[[], Any], match: str, make: Make
) -> None:
    uploads: list[Upload] = []
    with serving(storing(uploads, lambda _: STORED)) as server, make(server.url) as caller:
        with pytest.raises(MEDIA.SdkError, match=match) as caught:
            caller.put(body())
        assert not isinstance(caught.value, MEDIA.TransportError)
        # The connection on which half a body went is not used again.
        assert caller.put(b"next").e_tag == "e"
    assert uploads[-1].body == b"next"


@pytest.mark.parametrize("body", [5, {"a": 1}, io.StringIO("text"), object()])
def test_what_is_no_body_is_refused_before_anything_is_sent(body: object, make: Make) -> None:
    with (
        serving(answering(STORED)) as server,
        make(server.url) as caller,
        pytest.raises(MEDIA.ParamValidationError, match=r"body \(Body\): must be"),
    ):
        caller.put(body)
    assert server.connections == 0


def test_an_asynchronous_iterator_is_for_the_asynchronous_client() -> None:
    with serving(answering(STORED)) as server, caller_of("urllib3", server.url) as caller:

        async def pieces() -> Any:
            yield b"x"

        with pytest.raises(MEDIA.SdkError, match="AsyncClient alone"):
            caller.put(pieces())
    assert server.connections == 0


class Watched(io.BytesIO):
    """A file that notes the threads that read it, and how often it is read from its start."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self.readers: set[int] = set()
        self.times = 0

    def read(self, size: int | None = -1, /) -> bytes:
        self.times += self.tell() == 0
        self.readers.add(threading.get_ident())
        return super().read(size)


class Looking:
    """An interceptor that looks at attempts, and changes nothing."""

    def modify_before_signing(self, context: Any) -> None:
        assert context.attempt == 1


@pytest.mark.parametrize("interceptors", [[], [Looking()]], ids=["alone", "intercepted"])
@pytest.mark.parametrize("kind", ["asyncio", "aiohttp"])
def test_the_thread_of_the_loop_reads_no_file(kind: str, interceptors: list[object]) -> None:
    uploads: list[Upload] = []
    file = Watched(DATA)
    with (
        serving(storing(uploads, lambda _: STORED)) as server,
        caller_of(kind, server.url, interceptors=interceptors) as caller,
    ):
        assert caller.put(file).e_tag == "e"
    assert [upload.body for upload in uploads] == [DATA]
    # To be signed, and to be sent.
    assert file.times == 2
    assert threading.get_ident() not in file.readers
