"""A request becomes one ``bytes``, which h11 reads; what HTTP cannot carry does not."""

from __future__ import annotations

import traceback

import h11
import pytest
from hypothesis import given, strategies as st

from imagebuilder.runtime.http1 import RequestBytes, request_bytes

TCHARS = "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
FRAMING = {"host", "content-length", "transfer-encoding", "accept-encoding", "expect"}
NAMES = st.text(TCHARS, min_size=1, max_size=20).filter(lambda name: name.lower() not in FRAMING)
# What h11 takes for a value: visible characters with single kinds of space between them.
VALUES = st.text(st.characters(codec="utf-8", min_codepoint=33), max_size=30).filter(
    lambda text: (
        not any(byte in b"\x7f" for byte in text.encode())
        and all(not bytes([byte]).isspace() for byte in text.encode())
    )
)
TARGETS = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=40)


def served(data: bytes) -> tuple[h11.Request, bytes]:
    """Return what h11 takes ``data`` for: a request and its body, and nothing behind it."""
    server = h11.Connection(h11.SERVER)
    server.receive_data(data)
    request = server.next_event()
    assert isinstance(request, h11.Request)
    body = b""
    while not isinstance(event := server.next_event(), h11.EndOfMessage):
        assert isinstance(event, h11.Data)
        body += event.data
    assert server.trailing_data == (b"", False)
    return request, body


@given(
    method=st.text(TCHARS, min_size=1, max_size=10).filter(lambda method: method != "CONNECT"),
    target=TARGETS,
    headers=st.dictionaries(NAMES, VALUES, max_size=8),
    body=st.binary(max_size=100),
)
def test_a_request_is_read_as_it_was_written(
    method: str, target: str, headers: dict[str, str], body: bytes
) -> None:
    request, read = served(request_bytes(method, target, "example.com", headers, body))
    assert (request.method, request.target) == (method.encode(), target.encode())
    assert read == body
    sent = [(name, value) for name, value in request.headers if name.decode() not in FRAMING]
    assert sent == [(name.lower().encode(), value.encode()) for name, value in headers.items()]
    framing = {name: value for name, value in request.headers if name.decode() in FRAMING}
    assert framing[b"host"] == b"example.com"
    assert framing[b"accept-encoding"] == b"identity"
    assert framing.get(b"content-length", b"0") == b"%d" % len(body)


@pytest.mark.parametrize("method", ["GET", "HEAD", "DELETE", "OPTIONS", "POST", "PUT", "PATCH"])
def test_only_where_a_body_is_expected_its_absence_is_said(method: str) -> None:
    data = request_bytes(method, "/", "h", {}, b"")
    assert (b"Content-Length: 0" in data) == (method in {"POST", "PUT", "PATCH"})
    assert b"Content-Length: 1\r\n" in request_bytes(method, "/", "h", {}, b"x")


@pytest.mark.parametrize("name", ["Host", "host", "ACCEPT-ENCODING", "content-length"])
def test_what_the_caller_says_is_said_once(name: str) -> None:
    data = request_bytes("POST", "/", "h", {"X-Host": "a", name: "1"}, b"x")
    assert data.lower().count(b"\r\n" + name.lower().encode() + b": ") == 1
    assert f"\r\n{name}: 1\r\n".encode() in data


ILLEGAL = [
    ("GET\r\n", "/", {}),
    ("", "/", {}),
    ("G T", "/", {}),
    ("GÉT", "/", {}),
    ("GET", "", {}),
    ("GET", "/a b", {}),
    ("GET", "/é", {}),
    ("GET", "/\r\nX: 1", {}),
    ("GET", "/\x7f", {}),
    ("GET", "/", {"": "secret"}),
    ("GET", "/", {"X Y": "secret"}),
    ("GET", "/", {"X:": "secret"}),
    ("GET", "/", {"X\n": "secret"}),
    ("GET", "/", {"É": "secret"}),
    ("GET", "/", {"X": "secret\r\nY: 1"}),
    ("GET", "/", {"X": "secret\n Y"}),
    ("GET", "/", {"X": "secret\r"}),
    ("GET", "/", {"X": "secret\0"}),
    ("GET", "/", {"X": "secret\udcff"}),
]


@pytest.mark.parametrize(("method", "target", "headers"), ILLEGAL)
def test_what_http_cannot_carry_is_refused_and_not_shown(
    method: str, target: str, headers: dict[str, str]
) -> None:
    headers = {"Authorization": "secret", **headers}
    with pytest.raises(ValueError, match="HTTP cannot carry") as caught:
        request_bytes(method, target, "h", headers, b"secret")
    del headers
    stack = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    # The frame of this test has the headers in its parameters; those below are the package's.
    own = [str(frame.locals) for frame in stack.stack[1:]]
    assert own
    assert "secret" not in "".join(own)
    assert "secret" not in repr(caught.value.args) + repr(caught.value.__context__)


def test_a_traceback_shows_no_request() -> None:
    data = request_bytes("GET", "/", "h", {"Authorization": "secret"}, b"secret")
    assert isinstance(data, RequestBytes)
    assert repr(data) == str(data) == f"<a request of {len(data)} bytes>"
    assert b"secret" in bytes(data)
