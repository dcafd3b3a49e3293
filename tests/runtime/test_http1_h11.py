"""Answers as h11 reads them: the same where both accept, and each difference with its sentence."""

from __future__ import annotations

import re
from contextlib import suppress
from itertools import pairwise
from typing import NamedTuple

import h11
import pytest
from hypothesis import assume, example, given, settings, strategies as st

from imagebuilder import ResponseParseError
from imagebuilder.runtime.bodies import ProtocolError
from imagebuilder.runtime.http1 import MAX_INTERIM
from tests.runtime.answers_read import Read, read

HEAD = b"HTTP/1.1 200 OK\r\n"
CHUNKS = b"2\r\nhe\r\n0\r\n\r\n"


def read_by_h11(data: bytes, method: str, cuts: list[int], *, closed: bool) -> Read | None:
    """Return what h11 reads; ``None`` when it refuses ``data`` or finds it incomplete."""
    client = h11.Connection(h11.CLIENT, max_incomplete_event_size=1 << 20)
    # h11 gives a CONNECT or an upgrade another meaning; neither is asked for.
    client.send(h11.Request(method=method, target="/", headers=[("Host", "h")]))
    client.send(h11.EndOfMessage())
    places = [0, *sorted(cuts), len(data)]
    pieces = [data[start:end] for start, end in pairwise(places)]
    answer: h11.Response | None = None
    body, whole = b"", False
    for piece in [*filter(None, pieces), *([b""] if closed else [])]:
        try:
            client.receive_data(piece)
            while (event := client.next_event()) not in [h11.NEED_DATA, h11.PAUSED]:
                if isinstance(event, h11.Response):
                    answer = event
                if isinstance(event, h11.Data):
                    body += event.data
                whole = whole or isinstance(event, h11.EndOfMessage)
                if isinstance(event, h11.ConnectionClosed):
                    break
        except h11.RemoteProtocolError:
            # Behind an answer that was whole, it is about what nobody asked for.
            break
    if answer is None or not whole:
        return None
    reusable = client.their_state is h11.DONE and client.trailing_data == (b"", False)
    return Read(answer.status_code, _joined(answer), body, True, reusable)


def _joined(answer: h11.Response) -> dict[str, str]:
    headers: dict[str, str] = {}
    for raw_name, raw_value in answer.headers:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return headers


def ours(data: bytes, method: str, cuts: list[int], *, closed: bool) -> Read | None:
    """Return what we read; ``None`` when we refuse ``data`` or find it incomplete.

    Two headers have the values that h11 makes of them: a length is there once, and a transfer
    coding in lower case.
    """
    with suppress(ProtocolError, ResponseParseError):
        answer = read(data, method=method, cuts=cuts, closed=closed)
        lengths = {part.strip() for part in answer.headers.get("content-length", "").split(",")}
        if len(lengths) == 1 and lengths != {""}:
            answer.headers["content-length"] = lengths.pop()
        if "transfer-encoding" in answer.headers:
            answer.headers["transfer-encoding"] = answer.headers["transfer-encoding"].lower()
        return answer if answer.whole else None
    return None


class Difference(NamedTuple):
    """An answer that one of the two accepts; ``sentence`` is why ours is right."""

    name: str
    data: bytes
    accepted: bool
    sentence: str


DIFFERENCES = [
    Difference(
        "a list of transfer codings",
        HEAD + b"Transfer-Encoding: , chunked\r\n\r\n" + CHUNKS,
        True,
        "RFC 9110, 5.6.1.2: A recipient MUST parse and ignore a reasonable number of empty list "
        "elements.",
    ),
    Difference(
        "a transfer coding in two lines",
        HEAD + b"Transfer-Encoding: identity\r\nTransfer-Encoding: chunked\r\n\r\n" + CHUNKS,
        True,
        "RFC 9110, 5.3: A recipient MAY combine multiple field lines within a field section that "
        "have the same field name into one field line.",
    ),
    Difference(
        "chunked and a length",
        HEAD + b"Transfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n" + CHUNKS,
        False,
        "RFC 9112, 6.3: Such a message might indicate an attempt to perform request smuggling or "
        "response splitting and ought to be handled as an error.",
    ),
    Difference(
        "chunked in HTTP/1.0",
        b"HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + CHUNKS,
        False,
        "RFC 9112, 6.1: A server or client that receives an HTTP/1.0 message containing a "
        "Transfer-Encoding header field MUST treat the message as if the framing is faulty.",
    ),
    Difference(
        "a length that is none, where there is no body",
        b"HTTP/1.1 304 Not Modified\r\nContent-Length: -1\r\n\r\n",
        True,
        "RFC 9112, 6.3: Any response to a HEAD request and any response with a 1xx, 204 or 304 "
        "status code is always terminated by the first empty line after the header fields, "
        "regardless of the header fields present in the message.",
    ),
    Difference(
        "space behind the length of a chunk",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\n0 ;x=1\r\n\r\n",
        True,
        'RFC 9112, 7.1.1: chunk-ext = *( BWS ";" BWS chunk-ext-name ...); RFC 9110, 5.6.3: A '
        "recipient MUST parse for such bad whitespace and remove it.",
    ),
    Difference(
        "another version of HTTP",
        b"HTTP/2.0 200 OK\r\nContent-Length: 0\r\n\r\n",
        False,
        "RFC 9112, 2.3: the version is HTTP/1.x; RFC 9110, 2.5: a message of another major version "
        "is in another syntax.",
    ),
]


@pytest.mark.parametrize("difference", DIFFERENCES, ids=lambda each: each.name)
def test_a_difference_is_one_and_has_its_sentence(difference: Difference) -> None:
    assert (ours(difference.data, "GET", [], closed=False) is not None) == difference.accepted
    assert (read_by_h11(difference.data, "GET", [], closed=False) is None) == difference.accepted
    assert difference.sentence.startswith("RFC 9")


# -- made-up answers ------------------------------------------------------------------------------

SPACE = st.sampled_from(["", " ", "\t", "  ", " \t"])
NAMES = st.sampled_from(["X-A", "x-a", "Date", "Server", "X_~", "Connection", "Keep-Alive"])
VALUES = st.sampled_from(
    ["", "1", "a b", "close", "keep-alive, x", "Close", "caf\xe9", "a:b", "\x01"]
)
FIELDS = st.builds("{}:{}{}{}".format, NAMES, SPACE, VALUES, SPACE)
FRAMING = st.sampled_from(
    [
        *("", "", "Content-Length: 2", "Content-Length: 2, 2", "content-length:0"),
        *("Content-Length: 3", "Content-Length: -1", "Content-Length: 2\r\nContent-Length: 2"),
        *("Content-Length: 2\r\nContent-Length: 3", "transfer-encoding: Chunked "),
        *("Transfer-Encoding: chunked", "Transfer-Encoding: chunked"),
    ]
)
STATUS_LINES = st.builds(
    "HTTP/{} {}{}".format,
    st.sampled_from(["1.1", "1.1", "1.1", "1.0"]),
    st.sampled_from(["200", "204", "304", "404", "503", "100", "103", "101", "99", "2000", "700"]),
    st.sampled_from(["", " ", " OK", " Not Found", "  two ", " caf\xe9"]),
)
ENDS = st.sampled_from(["\r\n", "\r\n", "\r\n", "\n"])
BODIES = st.sampled_from(
    [
        *(b"", b"ok", b"okay", b"2\r\nok\r\n0\r\n\r\n", b"0\r\n\r\n", b"2\r\nok\r\n", b"zz\r\n"),
        *(b"2;a=1\r\nok\r\n0\r\nX: 1\r\n\r\n", b"1\r\nx\r\n1\r\ny\r\n000\r\n\r\n"),
        b"A\r\n0123456789\r\n0\r\n\r\nx",
    ]
)


@st.composite
def heads(draw: st.DrawFn) -> bytes:
    end = draw(ENDS)
    lines = [draw(STATUS_LINES), *draw(st.lists(FIELDS, max_size=3)), draw(FRAMING)]
    return (end.join(filter(None, lines)) + end + end).encode("latin-1")


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """Return an answer, perhaps after interim ones, perhaps with a few bytes changed."""
    data = b"".join(draw(st.lists(heads(), min_size=1, max_size=2))) + draw(BODIES)
    for _ in range(draw(st.integers(0, 2))):
        place = draw(st.integers(0, len(data)))
        length = draw(st.integers(0, 3))
        byte = draw(
            st.sampled_from([b"", b"\r", b"\n", b" ", b"\t", b":", b",", b"0", b"\0", b"x"])
        )
        data = data[:place] + byte + data[place + length :]
    return data


def explained(data: bytes, method: str, *, accepted: bool) -> bool:
    """Return whether ``data`` is in a class of answers of which :data:`DIFFERENCES` has one."""
    text = data.decode("latin-1").lower()
    codings = re.findall(r"\ntransfer-encoding:[ \t]*(.*?)[ \t]*\r?(?=\n)", text)
    if not accepted:
        return bool(codings) and ("content-length" in text or "http/1.0" in text)
    bodiless = method == "HEAD" or re.search(r"^http/1.. (1..|204|304)", text, re.MULTILINE)
    if bodiless and re.search(r"\n(content-length|transfer-encoding)", text):
        return True
    return codings not in ([], ["chunked"]) or re.search(r"[ \t];", text) is not None


@settings(max_examples=600, deadline=None)
@given(
    data=mutated(),
    method=st.sampled_from(["GET", "POST", "HEAD"]),
    closed=st.booleans(),
    cuts=st.lists(st.integers(1, 60), max_size=4),
)
@example(data=HEAD + b"Content-Length: 2\r\n\r\nok", method="GET", closed=False, cuts=[])
def test_what_both_accept_is_the_same_and_what_one_does_is_explained(
    data: bytes, method: str, closed: bool, cuts: list[int]
) -> None:
    assume(data)
    cuts = [cut for cut in cuts if cut < len(data)]
    mine, theirs = (
        ours(data, method, cuts, closed=closed),
        read_by_h11(data, method, cuts, closed=closed),
    )
    if mine is not None and theirs is not None:
        assert mine == theirs
    elif mine is not None or theirs is not None:
        assert explained(data, method, accepted=mine is not None), (mine, theirs)


@settings(max_examples=150, deadline=None)
@given(
    data=mutated(), method=st.sampled_from(["GET", "HEAD"]), closed=st.booleans(), rest=st.data()
)
def test_an_answer_is_the_same_however_it_is_cut(
    data: bytes, method: str, closed: bool, rest: st.DataObject
) -> None:
    assume(data)
    whole = outcome(data, method, [], closed=closed)
    for cut in range(1, len(data)):
        assert outcome(data, method, [cut], closed=closed) == whole
    several = rest.draw(st.lists(st.integers(1, len(data)), max_size=8))
    assert outcome(data, method, several, closed=closed) == whole
    assert outcome(data, method, list(range(1, len(data))), closed=closed) == whole


def outcome(data: bytes, method: str, cuts: list[int], *, closed: bool) -> object:
    """Return an answer, or the words with which it is refused."""
    try:
        return read(data, method=method, cuts=cuts, closed=closed)
    except (ProtocolError, ResponseParseError) as error:
        return type(error), str(error)


def test_interim_answers_are_as_many_as_h11_takes_and_then_too_many() -> None:
    interim, final = b"HTTP/1.1 102 Go on\r\n\r\n", HEAD + b"Content-Length: 0\r\n\r\n"
    data = interim * MAX_INTERIM + final
    assert ours(data, "GET", [], closed=False) == read_by_h11(data, "GET", [], closed=False)
    assert ours(interim + data, "GET", [], closed=False) is None
