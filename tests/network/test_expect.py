"""``Expect: 100-continue``: a body waits until the service wants it, a second at most.

As RFC 9110, section 10.1.1 has it, and ``botocore/awsrequest.py``. The client is S3's, whose
uploads ask so; what serves it writes bytes by hand.
"""

from __future__ import annotations

import io
import threading
import time
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

from tests import both_clients
from tests.both_clients import over_both
from tests.network.behaviours import response
from tests.network.server import serving
from tests.network.streams import Reader, caller_of
from tests.oracle.emitted import package_of

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Iterator

    from tests.network.server import Read, Server

    #: Sends an answer, and returns whether the body is read afterwards.
    Said = Callable[[socket.socket], bool]

S3: Any = package_of("s3", ("PutObject",))
DATA = b"0123456789" * 20_000
BODIES: dict[str, Callable[[], Any]] = {
    "bytes": lambda: DATA,
    "a file": lambda: io.BytesIO(DATA),
}

STORED = response(b"", "200 OK", b'ETag: "e"')
GO_ON = b"HTTP/1.1 100 Continue\r\n\r\n"
BUSY = response(b"<Error><Code>SlowDown</Code><Message>Later.</Message></Error>", "503 Slow Down")
DENIED = response(
    b"<Error><Code>AccessDenied</Code><Message>No.</Message></Error>", "403 Forbidden"
)


def go_on(connection: socket.socket) -> bool:
    connection.sendall(GO_ON)
    return True


def in_two_parts(connection: socket.socket) -> bool:
    connection.sendall(GO_ON[:15])
    time.sleep(0.05)
    connection.sendall(GO_ON[15:])
    return True


def early_hints(connection: socket.socket) -> bool:
    connection.sendall(b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + GO_ON)
    return True


def silent(_: socket.socket) -> bool:
    return True


def finally_(answer: bytes) -> Said:
    def say(connection: socket.socket) -> bool:
        connection.sendall(answer)
        return False

    return say


ANSWERS: dict[str, Said] = {
    "goes on": go_on,
    "in two parts": in_two_parts,
    "early hints": early_hints,
    "silent": silent,
}


class Conversation:
    """What a server says to the head of each request in turn, and the bodies that came."""

    def __init__(self, *said: Said) -> None:
        self._said = list(said)
        self.heads: list[bytes] = []
        self.bodies: list[bytes] = []
        #: Whether anything of the body came before the server had said something.
        self.early: list[bool] = []
        self._lock = threading.Lock()

    def __call__(self, connection: socket.socket, _: Read) -> bool:
        reader = Reader(connection)
        while True:
            head = reader.head()
            with self._lock:
                self.heads.append(head)
                said = self._said.pop(0)
            self.early.append(_has_more(connection, reader))
            if not said(connection):
                # Whoever has answered reads on until the other side is gone.
                while connection.recv(65_536):
                    self.bodies.append(b"of no use")
                return False
            length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
            self.bodies.append(reader._exactly(length))
            connection.sendall(STORED)


def _has_more(connection: socket.socket, reader: Reader) -> bool:
    """Return whether anything follows the head within a tenth of a second."""
    if reader._buffer:
        return True
    connection.settimeout(0.1)
    try:
        reader._receive()
    except TimeoutError:
        return False
    finally:
        connection.settimeout(None)
    return True


@pytest.fixture(params=sorted(BODIES))
def body(request: pytest.FixtureRequest) -> Callable[[], Any]:
    return BODIES[request.param]


def client_of(server: Server, **settings: Any) -> Any:
    client = both_clients.client_of(
        package=S3,
        region="us-west-2",
        credentials=S3.Credentials("AKIDEXAMPLE", "secret"),
        endpoint_url=server.url,
        **settings,
    )
    client._sleep = lambda _: None
    return client


def put(client: Any, body: Any) -> Any:
    # Without a checksum behind it, so that the body comes as it is.
    return client.put_object(bucket="bucket", key="key", body=body, checksum_crc32="AAAAAA==")


def be_patient(monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
    for name in ("streaming", "async_streaming"):
        module = import_module(f"{S3.__name__}.runtime.transports.{name}")
        monkeypatch.setattr(module, "PATIENCE", seconds)


@over_both
@pytest.mark.parametrize("kind", sorted(ANSWERS))
def test_the_body_follows_when_the_service_wants_it(
    kind: str, body: Callable[[], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    if kind != "silent":
        # What is said is heard, or the test takes longer than anybody waits.
        be_patient(monkeypatch, 600.0)
    conversation = Conversation(ANSWERS[kind], ANSWERS[kind])
    with serving(conversation) as server, client_of(server) as client:
        began = time.monotonic()
        assert put(client, body()).e_tag == '"e"'
        assert put(client, body()).e_tag == '"e"'
        took = time.monotonic() - began
        # The connection is as good as before.
        assert server.connections == 1
    assert conversation.bodies == [DATA, DATA]
    assert conversation.early == [False, False]
    assert all(b"\r\nexpect: 100-continue" in head.lower() for head in conversation.heads)
    assert kind != "silent" or took >= 2.0


@over_both
def test_an_answer_in_its_place_is_used_at_once_and_no_body_sent(
    body: Callable[[], Any],
) -> None:
    conversation = Conversation(finally_(DENIED), go_on)
    with serving(conversation) as server, client_of(server) as client:
        with pytest.raises(S3.ApiError) as caught:
            put(client, body())
        assert (caught.value.code, caught.value.attempts) == ("AccessDenied", 1)
        assert conversation.bodies == []
        # What was announced was not sent: that connection is of no use any more.
        assert put(client, body()).e_tag == '"e"'
        assert server.connections == 2
    assert conversation.bodies == [DATA]


@over_both
def test_a_refusal_is_repeated_with_the_whole_body(body: Callable[[], Any]) -> None:
    conversation = Conversation(finally_(BUSY), finally_(BUSY), go_on)
    with serving(conversation) as server, client_of(server) as client:
        answer = put(client, body())
        assert answer.response_metadata.attempts == 3
    assert conversation.bodies == [DATA]


@over_both
def test_a_body_that_can_be_read_once_gets_one_attempt(body: Callable[[], Any]) -> None:
    def pieces() -> Iterator[bytes]:
        yield DATA

    conversation = Conversation(finally_(BUSY))
    with serving(conversation) as server, client_of(server) as client:
        with pytest.raises(S3.ApiError) as caught:
            client.put_object(
                bucket="b", key="k", body=pieces(), content_length=len(DATA), checksum_crc32="A"
            )
        assert (caught.value.code, caught.value.attempts) == ("SlowDown", 1)
    assert conversation.bodies == []


@over_both
def test_nothing_is_waited_for_without_a_body(monkeypatch: pytest.MonkeyPatch) -> None:
    be_patient(monkeypatch, 600.0)
    conversation = Conversation(silent)
    with serving(conversation) as server, client_of(server) as client:
        assert put(client, b"").e_tag == '"e"'
    assert conversation.bodies == [b""]


@over_both
def test_a_connection_that_ends_there_is_a_failure_to_be_repeated(
    body: Callable[[], Any],
) -> None:
    def hang_up(connection: socket.socket) -> bool:
        connection.shutdown(2)
        return False

    conversation = Conversation(hang_up, go_on)
    with serving(conversation) as server, client_of(server) as client:
        assert put(client, body()).response_metadata.attempts == 2
    assert conversation.bodies == [DATA]


def test_over_aiohttp_nobody_asks_as_it_would_wait_for_ever() -> None:
    class Asking:
        def modify_before_signing(self, context: Any) -> None:
            context.http_request.headers["Expect"] = "100-continue"

    conversation = Conversation(silent)
    with (
        serving(conversation) as server,
        caller_of("aiohttp", server.url, interceptors=[Asking()]) as caller,
    ):
        caller.put(DATA)
    assert conversation.bodies == [DATA]
    assert b"expect:" not in conversation.heads[0].lower()
