"""Answers of HTTP/1.1 as RFC 9112 frames them: read, refused, and however their bytes are cut."""

from __future__ import annotations

import gzip
import time
import tracemalloc
import zlib

import pytest

from imagebuilder import ResponseParseError, ResponseTooLargeError
from imagebuilder.runtime import http1
from imagebuilder.runtime.bodies import DecodeError, ProtocolError
from imagebuilder.runtime.http1 import AnswerReader
from tests.runtime.answers_read import read

HEAD = b"HTTP/1.1 200 OK\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n"
TWO_CHUNKS = b"2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n"


def counted(body: bytes, *fields: bytes) -> bytes:
    lines = b"".join(field + b"\r\n" for field in fields)
    return HEAD + lines + b"Content-Length: %d\r\n\r\n" % len(body) + body


# -- framing --------------------------------------------------------------------------------------

#: What it is, the bytes, the method, whether the connection ends behind them; the body, and
#: whether the connection can be used again.
FRAMED = [
    ("a length", counted(b"hello"), "POST", False, b"hello", True),
    ("a length of 0", counted(b""), "POST", False, b"", True),
    (
        "the same length twice",
        HEAD + b"Content-Length: 2\r\ncontent-length: 2\r\n\r\nok",
        "POST",
        False,
        b"ok",
        True,
    ),
    ("a length as a list", HEAD + b"Content-Length: 2, 2\r\n\r\nok", "GET", False, b"ok", True),
    ("chunks", CHUNKED + b"\r\n" + TWO_CHUNKS, "POST", False, b"hello", True),
    (
        "chunks with extensions",
        CHUNKED + b'\r\n2;a="b"\r\nhe\r\n003 ;x\r\nllo\r\n000;last\r\n\r\n',
        "POST",
        False,
        b"hello",
        True,
    ),
    (
        "chunks and trailers",
        CHUNKED + b"\r\n" + TWO_CHUNKS[:-2] + b"X-Sum: 1\r\nX-Long: a\r\n b\r\n\r\n",
        "POST",
        False,
        b"hello",
        True,
    ),
    ("until the end", HEAD + b"\r\nhello", "POST", True, b"hello", False),
    ("nothing until the end", HEAD + b"\r\n", "POST", True, b"", False),
    ("HTTP/1.0", b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok", "GET", False, b"ok", False),
    (
        "HTTP/1.0 that is kept",
        b"HTTP/1.0 200 OK\r\nConnection: Keep-Alive\r\nContent-Length: 2\r\n\r\nok",
        "GET",
        False,
        b"ok",
        True,
    ),
    (
        "a later version",
        b"HTTP/1.7 200 OK\r\nContent-Length: 2\r\n\r\nok",
        "GET",
        False,
        b"ok",
        True,
    ),
    ("one that is closed", counted(b"ok", b"Connection: x, Close"), "GET", False, b"ok", False),
    ("an answer to HEAD", HEAD + b"Content-Length: 99\r\n\r\n", "HEAD", False, b"", True),
    (
        "a chunked answer to HEAD",
        CHUNKED + b"Content-Encoding: br\r\n\r\n",
        "HEAD",
        False,
        b"",
        True,
    ),
    ("204", b"HTTP/1.1 204 No\r\nContent-Length: 5\r\n\r\n", "POST", False, b"", True),
    ("304", b"HTTP/1.1 304 No\r\nTransfer-Encoding: chunked\r\n\r\n", "GET", False, b"", True),
    ("no reason", b"HTTP/1.1 200\r\nContent-Length: 2\r\n\r\nok", "GET", False, b"ok", True),
    (
        "lines that end in LF",
        b"HTTP/1.1 200 OK\nContent-Length: 2\n\nok",
        "GET",
        False,
        b"ok",
        True,
    ),
    (
        "lines that end either way",
        HEAD + b"A: 1\nContent-Length: 2\r\n\nok",
        "GET",
        False,
        b"ok",
        True,
    ),
]


@pytest.mark.parametrize(
    ("data", "method", "closed", "body", "reusable"),
    [f[1:] for f in FRAMED],
    ids=[f[0] for f in FRAMED],
)
def test_a_body_ends_where_it_is_said_to_however_it_is_cut(
    data: bytes, method: str, closed: bool, body: bytes, reusable: bool
) -> None:
    whole = read(data, method=method, closed=closed)
    assert (whole.body, whole.whole, whole.reusable) == (body, True, reusable)
    for cut in range(1, len(data)):
        assert read(data, method=method, closed=closed, cuts=[cut]) == whole
    assert read(data, method=method, closed=closed, cuts=range(1, len(data))) == whole


@pytest.mark.parametrize(("data", "method", "closed"), [f[1:4] for f in FRAMED])
def test_an_answer_that_ends_too_soon_is_none(data: bytes, method: str, closed: bool) -> None:
    head = data.index(b"\n\r\n" if b"\n\r\n" in data else b"\n\n")
    for end in range(head + 1 if closed else len(data)):
        assert not read(data[:end], method=method).whole
        with pytest.raises(ProtocolError, match="before the answer was complete"):
            read(data[:end], method=method, closed=True)


@pytest.mark.parametrize("data", [counted(b"hello"), CHUNKED + b"\r\n" + TWO_CHUNKS])
def test_what_follows_an_answer_ends_the_connection(data: bytes) -> None:
    for more in (b"x", b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"):
        following = read(data + more)
        assert (following.body, following.reusable) == (b"hello", False)
    reader = AnswerReader("POST")
    assert reader.receive(data)
    assert reader.reusable
    assert reader.receive(b"x")
    assert not reader.reusable


@pytest.mark.parametrize(
    "lines",
    [
        b"Transfer-Encoding: chunked \r\n",
        b"Transfer-Encoding: \tchunked\t\r\n",
        b"Transfer-Encoding: , chunked\r\n",
        b"Transfer-Encoding: chunked,,\r\n",
        b"Transfer-Encoding: CHUNKED\r\n",
        b"Transfer-Encoding: identity, chunked\r\n",
        b"Transfer-Encoding: identity\r\nTransfer-Encoding: chunked\r\n",
        b"transfer-encoding:\r\nTRANSFER-ENCODING: chunked\r\n",
    ],
)
def test_a_transfer_encoding_is_a_list(lines: bytes) -> None:
    answer = read(HEAD + lines + b"\r\n" + TWO_CHUNKS)
    assert (answer.body, answer.whole, answer.reusable) == (b"hello", True, True)


# -- fields ---------------------------------------------------------------------------------------


def test_fields_are_read_without_the_space_around_them() -> None:
    lines = b"A: 1\r\nB:2\r\nC: \t three four \t\r\nD:\r\nE: caf\xe9 \x01\r\nX-Y_z!: a:b\r\n"
    answer = read(HEAD + lines + b"Content-Length: 0\r\n\r\n")
    assert answer.headers == {
        "a": "1",
        "b": "2",
        "c": "three four",
        "d": "",
        "e": "caf\xe9 \x01",
        "x-y_z!": "a:b",
        "content-length": "0",
    }


def test_a_field_over_several_lines_is_one_with_spaces_between() -> None:
    lines = b"A: one\r\n two\r\n\t three\nB: \r\n 4\r\nC: 5\r\n \r\n"
    answer = read(HEAD + lines + b"Content-Length: 0\r\n\r\n")
    assert answer.headers["a"].split() == ["one", "two", "three"]
    assert (answer.headers["b"], answer.headers["c"]) == ("4", "5")


def test_fields_of_one_name_are_joined() -> None:
    assert read(counted(b"", b"A: 1", b"a: 2")).headers["a"] == "1, 2"


@pytest.mark.parametrize("code", [b"100 Continue", b"102 Processing", b"103 Early Hints", b"199 X"])
@pytest.mark.parametrize("times", [1, 3, http1.MAX_INTERIM])
def test_interim_answers_are_passed_over(code: bytes, times: int) -> None:
    interim = b"HTTP/1.1 " + code + b"\r\nLink: </a>\r\nContent-Length: 7\r\n\r\n"
    final = counted(b"no", b"X: 1").replace(b"200 OK", b"403 Forbidden")
    answer = read(interim * times + final)
    assert (answer.status, answer.body, answer.reusable) == (403, b"no", True)
    assert "link" not in answer.headers
    assert read(interim * times + final, cuts=range(1, 400)) == answer


# -- refused --------------------------------------------------------------------------------------

REFUSED = {
    "endless interim answers": b"HTTP/1.1 100 Go\r\n\r\n" * (http1.MAX_INTERIM + 1),
    "another protocol": b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n",
    "a banner": b"220 smtp ready\r\n",
    "TLS": b"\x15\x03\x01\x00\x02\x02\x46",
    "an empty line first": b"\r\n" + counted(b""),
    "HTTP/2": b"HTTP/2.0 200 OK\r\n\r\n",
    "HTTP/0.9": b"<html></html>",
    "lower case": b"http/1.1 200 OK\r\n\r\n",
    "no version": b"HTTP/1. 200 OK\r\n\r\n",
    "two spaces": b"HTTP/1.1  200 OK\r\n\r\n",
    "no status": b"HTTP/1.1 OK\r\n\r\n",
    "a status of 2 digits": b"HTTP/1.1 20 OK\r\n\r\n",
    "a status of 4 digits": b"HTTP/1.1 2000 OK\r\n\r\n",
    "a status below 100": b"HTTP/1.1 099 OK\r\n\r\n",
    "a status that goes on": b"HTTP/1.1 200OK\r\n\r\n",
    "a bare CR in the status line": b"HTTP/1.1 200 O\rK\r\n\r\n",
    "a NUL in the status line": b"HTTP/1.1 200 O\0K\r\n\r\n",
    "a bare CR in a field": HEAD + b"A: 1\r2\r\n\r\n",
    "a NUL in a field": HEAD + b"A: 1\x002\r\n\r\n",
    "no colon": HEAD + b"A\r\n\r\n",
    "no name": HEAD + b": 1\r\n\r\n",
    "a space in a name": HEAD + b"A B: 1\r\n\r\n",
    "a space behind a name": HEAD + b"Content-Length : 1\r\n\r\n",
    "a space before the first name": HEAD + b" A: 1\r\nB: 2\r\n\r\n",
    "a name that is not ASCII": HEAD + b"\xe9: 1\r\n\r\n",
    "a head that is too long": HEAD + b"A: " + b"1" * http1.MAX_HEAD + b"\r\n\r\n",
    "too many fields": HEAD + b"A: 1\r\n" * (http1.MAX_FIELDS + 1) + b"\r\n",
    "two lengths": HEAD + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n",
    "two lengths in a list": HEAD + b"Content-Length: 2, 3\r\n\r\n",
    "one length and nothing": HEAD + b"Content-Length: 2,\r\n\r\n",
    "no length": HEAD + b"Content-Length:\r\n\r\n",
    "a negative length": HEAD + b"Content-Length: -1\r\n\r\n",
    "a length with a sign": HEAD + b"Content-Length: +1\r\n\r\n",
    "a length with a point": HEAD + b"Content-Length: 1.0\r\n\r\n",
    "a length in hexadecimal": HEAD + b"Content-Length: 0x1\r\n\r\n",
    "a length with a line": HEAD + b"Content-Length: 1_0\r\n\r\n",
    "a length in other digits": HEAD + "Content-Length: ²\r\n\r\n".encode("latin-1"),
    "a length of 5,000 digits": HEAD + b"Content-Length: " + b"9" * 5000 + b"\r\n\r\n",
    "chunks and a length": CHUNKED + b"Content-Length: 5\r\n\r\n",
    "chunks in HTTP/1.0": CHUNKED.replace(b"1.1", b"1.0") + b"\r\n",
    "a transfer without coding": HEAD + b"Transfer-Encoding: ,\r\n\r\n",
    "a chunk without length": CHUNKED + b"\r\n\r\n",
    "a chunk length with a sign": CHUNKED + b"\r\n+2\r\nok\r\n",
    "a chunk length that is negative": CHUNKED + b"\r\n-2\r\nok\r\n",
    "a chunk length with 0x": CHUNKED + b"\r\n0x2\r\nok\r\n",
    "a chunk length of letters": CHUNKED + b"\r\nzz\r\nok\r\n",
    "a chunk length of 17 digits": CHUNKED + b"\r\n" + b"0" * 16 + b"2\r\nok\r\n",
    "a chunk that ends too late": CHUNKED + b"\r\n2\r\nokay\r\n0\r\n\r\n",
    "a chunk that ends in LF": CHUNKED + b"\r\n2\r\nok\n0\r\n\r\n",
    "a chunk line that ends in LF": CHUNKED + b"\r\n2\nok\r\n0\r\n\r\n",
    "a chunk line that ends in LF alone": CHUNKED + b"\r\n2\nok\n0\n\n",
    "a last chunk line that ends in LF": CHUNKED + b"\r\n2\r\nok\r\n0\n\n",
    "an endless chunk line": CHUNKED + b"\r\n2;" + b"a" * http1.MAX_CHUNK_LINE,
    "trailers that are none": CHUNKED + b"\r\n0\r\nnonsense\r\n\r\n",
    "endless trailers": CHUNKED + b"\r\n0\r\n" + b"A: 1\r\n" * (http1.MAX_HEAD // 6 + 1),
    "too many trailers": CHUNKED + b"\r\n0\r\n" + b"A: 1\r\n" * (http1.MAX_FIELDS + 1) + b"\r\n",
}


@pytest.mark.parametrize("data", REFUSED.values(), ids=REFUSED.keys())
def test_what_is_ambiguous_or_too_long_is_refused_at_once(data: bytes) -> None:
    with pytest.raises(ProtocolError) as caught:
        read(data)
    assert "smtp" not in str(caught.value)
    for size in (1, 7):
        with pytest.raises(ProtocolError) as again:
            read(data, cuts=range(size, len(data), size))
        assert str(again.value) == str(caught.value)


def test_a_hostile_head_takes_no_longer_than_a_good_one() -> None:
    heads = [
        HEAD + b"A: 1\r\n b" + b" " * 60_000 + b"c\r\nbad\r\n\r\n",
        HEAD + b"A: 1\r\nB" + b"\t" * 60_000 + b"\r\n\r\n",
        HEAD + b" \n" * 30_000 + b"\n\n",
        HEAD + b"a" * 60_000 + b"\r\n\r\n",
        HEAD + b"A:" + b" " * 60_000 + b"\0\r\n\r\n",
        HEAD + b"A:" + b" " * 30_000 + b"x" * 30_000 + b"\r?\r\n\r\n",
    ]
    started = time.process_time()
    for head in heads:
        with pytest.raises(ProtocolError):
            read(head)
    assert time.process_time() - started < 0.5


# -- codings --------------------------------------------------------------------------------------

TEXT = b'{"requestId": "' + b"r" * 5000 + b'"}'
PACKED = gzip.compress(TEXT, mtime=0)


@pytest.mark.parametrize(
    "answer",
    [
        counted(PACKED, b"Content-Encoding: gzip"),
        counted(PACKED, b"Content-Encoding: GZip "),
        counted(PACKED, b"Content-Encoding: x-gzip"),
        counted(PACKED, b"Content-Encoding: identity, gzip"),
        counted(gzip.compress(TEXT[:9]) + gzip.compress(TEXT[9:]), b"Content-Encoding: gzip"),
        HEAD
        + b"Transfer-Encoding: gzip, chunked\r\n\r\n%x\r\n%b\r\n0\r\n\r\n" % (len(PACKED), PACKED),
    ],
    ids=["gzip", "case", "x-gzip", "identity", "two members", "transfer"],
)
def test_one_layer_of_gzip_is_undone(answer: bytes) -> None:
    whole = read(answer)
    assert (whole.body, whole.whole, whole.reusable) == (TEXT, True, True)
    assert read(answer, cuts=range(1, len(answer))) == whole


def test_gzip_that_ends_with_the_connection_is_undone() -> None:
    head = HEAD + b"Transfer-Encoding: gzip\r\n\r\n"
    assert read(head + PACKED, closed=True).body == TEXT
    with pytest.raises(ProtocolError, match="before the answer was complete"):
        read(head + PACKED[:-1], closed=True)


def test_a_body_of_no_bytes_is_one_whatever_it_is_coded_as() -> None:
    assert read(counted(b"", b"Content-Encoding: gzip")).body == b""


@pytest.mark.parametrize(
    "fields",
    [
        b"Content-Encoding: br",
        b"Content-Encoding: deflate",
        b"Content-Encoding: gzip, gzip",
        b"Content-Encoding: gzip\r\nContent-Encoding: gzip",
        b"Content-Encoding: aws-chunked",
        b"Transfer-Encoding: deflate, chunked",
        b"Transfer-Encoding: chunked, chunked",
        b"Transfer-Encoding: chunked;x=1",
        b"Transfer-Encoding: gzip, chunked\r\nContent-Encoding: gzip",
        b"Transfer-Encoding: chunked, gzip",
    ],
)
def test_any_other_coding_is_an_answer_that_cannot_be_read(fields: bytes) -> None:
    head = HEAD + fields + b"\r\nx-amzn-RequestId: r-1\r\n"
    with pytest.raises(ResponseParseError, match="coded as") as caught:
        read(head + (b"" if b"Transfer" in fields else b"Content-Length: 5\r\n") + b"\r\n")
    assert (caught.value.status_code, caught.value.request_id) == (200, "r-1")


@pytest.mark.parametrize(
    "body",
    [TEXT, PACKED[:10] + b"?" * 9, PACKED + b"garbage!!!", PACKED[:-8] + b"\0" * 8],
)
def test_damaged_gzip_is_an_answer_that_cannot_be_read(body: bytes) -> None:
    with pytest.raises(ResponseParseError, match="its gzip is damaged") as caught:
        read(counted(body, b"Content-Encoding: gzip"))
    assert isinstance(caught.value.__cause__, DecodeError)


@pytest.mark.parametrize("missing", [1, 8, 12, len(PACKED) - 1])
def test_gzip_that_is_cut_off_within_a_whole_answer_cannot_be_read(missing: int) -> None:
    with pytest.raises(ResponseParseError, match="cut off"):
        read(counted(PACKED[:-missing], b"Content-Encoding: gzip"))


# -- limits ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "frame",
    [
        counted,
        lambda body: HEAD + b"\r\n" + body,
        lambda body: CHUNKED + b"\r\n%x\r\n%b\r\n0\r\n\r\n" % (len(body), body),
        lambda body: counted(gzip.compress(body), b"Content-Encoding: gzip"),
    ],
    ids=["counted", "until the end", "chunked", "gzip"],
)
def test_a_body_has_as_many_bytes_as_the_limit_allows_and_no_more(frame: object) -> None:
    assert callable(frame)
    body = b"x" * 1000
    assert read(frame(body), limit=1000, closed=True).body == body
    for cuts in ([], range(1, 3000, 10)):
        with pytest.raises(ResponseTooLargeError, match="999 bytes"):
            read(
                frame(body), limit=999, closed=True, cuts=[c for c in cuts if c < len(frame(body))]
            )


def bomb(size: int) -> bytes:
    """Return gzip of so many zeros, without having them."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join(packer.compress(bytes(1 << 20)) for _ in range(size >> 20)) + packer.flush()


def test_a_bomb_is_refused_before_it_goes_off() -> None:
    answer = counted(bomb(64 << 20), b"Content-Encoding: gzip")
    tracemalloc.start()
    try:
        with pytest.raises(ResponseTooLargeError):
            read(answer, limit=1 << 20)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 8 << 20


def test_gzip_of_nothing_for_ever_is_refused() -> None:
    empty = gzip.compress(b"")
    with pytest.raises(ResponseTooLargeError):
        read(counted(empty * 1000, b"Content-Encoding: gzip"), limit=1000)


# -- pieces ---------------------------------------------------------------------------------------


def test_a_body_can_be_taken_as_it_comes() -> None:
    reader = AnswerReader("GET")
    assert not reader.receive(HEAD + b"Content-Length: 6\r\n")
    assert (reader.status, reader.take()) == (0, b"")
    assert not reader.receive(b"\r\nab")
    assert (reader.status, reader.take()) == (200, b"ab")
    assert not reader.receive(b"cd")
    assert reader.receive(b"ef")
    assert (reader.take(), reader.take()) == (b"cdef", b"")


def test_many_small_chunks_are_read_in_time_that_grows_with_their_number() -> None:
    def seconds(count: int) -> float:
        data = CHUNKED + b"\r\n" + b"1\r\nx\r\n" * count + b"0\r\n\r\n"
        started = time.process_time()
        assert len(read(data).body) == count
        return time.process_time() - started

    small, large = min(seconds(4000) for _ in range(3)), min(seconds(32_000) for _ in range(3))
    assert large < 24 * small


def test_a_length_is_not_set_aside_as_memory_before_the_bytes_are_there() -> None:
    for head in (HEAD + b"Content-Length: " + b"9" * 15, CHUNKED + b"\r\nffffffffffffff"):
        answer = read(head + b"\r\n\r\n{}" if b"Length" in head else head + b"\r\n{}")
        assert (answer.body, answer.whole) == (b"{}", False)
