"""What answers can be: broken, strange, refusals; a row each, with what a call makes of it.

The rows are the table in README.md; a test holds the two together.
"""

from __future__ import annotations

import gzip
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from tests.network.behaviours import (
    CREATED,
    answering,
    hanging_up_after,
    resetting_after,
    resetting_during_the_request,
    response,
    silent,
    trickling,
)

if TYPE_CHECKING:
    import socket

    from tests.network.server import Behaviour, Read

PACKED = gzip.compress(CREATED)
GZIP = b"Content-Encoding: gzip"
JSON_ERROR = b'{"message": "no"}'
HTML = b"<html><body><h1>502 Bad Gateway</h1></body></html>"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
DEEP = b'{"x":' + b"[" * 100_000 + b"]" * 100_000 + b"}"


def with_length(length: str, body: bytes = CREATED) -> bytes:
    return f"HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n".encode() + body


#: Of the beginning of a head, and the connection closes.
HEAD_CUT = b"HTTP/1.1 200 OK\r\nx-amzn-Requ"
HINTS = b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"


def transfer(coding: str, body: bytes = CREATED) -> bytes:
    """Return an answer of one chunk, with this ``Transfer-Encoding``."""
    head = f"HTTP/1.1 200 OK\r\nTransfer-Encoding: {coding}\r\n\r\n{len(body):x}\r\n"
    return head.encode() + body + b"\r\n0\r\n\r\n"


def interim(connection: socket.socket, read: Read) -> bool:
    """Answer that the work goes on, until the client hangs up."""
    read()
    with suppress(OSError):
        while True:
            connection.sendall(b"HTTP/1.1 102 Processing\r\n\r\n")
    return False


class Fault(NamedTuple):
    """What the server does at every attempt, and what comes of the call.

    ``cause`` is the class of ``__cause__``, and behind a slash what it is for ``AsyncClient`` where
    that is another; ``connection`` says what became of the connection of
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
TIMEOUT = "ReadTimeoutError"
SILENCE = "TimeoutError / ReadTimeoutError"
RESET = "ConnectionResetError"
FAULTS = [
    Fault(
        "reset during the request",
        resetting_during_the_request,
        3,
        FAILED,
        RESET,
        "dropped",
    ),
    Fault("reset after the request", resetting_after(b""), 3, FAILED, RESET, "dropped"),
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
    Fault("reset in the body", resetting_after(response()[:-8]), 3, FAILED, RESET, "dropped"),
    Fault(
        "half a body, then silence",
        answering(response()[:-8]),
        3,
        TIMEOUT,
        SILENCE,
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
        1,
        PARSE,
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
        1,
        PARSE,
        "DecodeError",
        "dropped",
    ),
    Fault(
        "a byte per second",
        trickling(response(), 1.0),
        3,
        TIMEOUT,
        SILENCE,
        "dropped",
    ),
    Fault("a byte in time, many times", trickling(response(), 0.002), 1, "response", "", "kept"),
    Fault("no answer", silent, 3, TIMEOUT, SILENCE, "dropped"),
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
        "MismatchError",
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
    # What RFC 9110 and RFC 9112 say of answers, and http.client does not know.
    Fault("the head cut off", hanging_up_after(HEAD_CUT), 3, FAILED, "ProtocolError", "dropped"),
    Fault(
        "a status line alone",
        hanging_up_after(b"HTTP/1.1 200\r\n"),
        3,
        FAILED,
        "ProtocolError",
        "dropped",
    ),
    Fault("early hints before it", answering(HINTS + response()), 1, "response", "", "kept"),
    Fault(
        "early hints before a refusal",
        answering(HINTS + response(JSON_ERROR, "403 No")),
        1,
        CLIENT,
        "",
        "kept",
    ),
    Fault("early hints, then silence", answering(HINTS), 3, TIMEOUT, SILENCE, "dropped"),
    Fault("interim answers without end", interim, 3, FAILED, "ProtocolError", "dropped"),
    Fault(
        "101, another protocol",
        answering(b"HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n"),
        3,
        FAILED,
        "ProtocolError",
        "dropped",
    ),
    Fault("'chunked' and a space", answering(transfer("chunked ")), 1, "response", "", "kept"),
    Fault("'chunked' and a tab", answering(transfer("chunked\t")), 1, "response", "", "kept"),
    Fault("a comma, 'chunked'", answering(transfer(", chunked")), 1, "response", "", "kept"),
    Fault(
        "'identity, chunked'", answering(transfer("identity, chunked")), 1, "response", "", "kept"
    ),
    Fault(
        "two lines of Transfer-Encoding",
        answering(transfer("identity\r\nTransfer-Encoding: chunked")),
        1,
        "response",
        "",
        "kept",
    ),
    Fault(
        "'gzip, chunked'", answering(transfer("gzip, chunked", PACKED)), 1, "response", "", "kept"
    ),
    Fault(
        "gzip twice",
        answering(response(gzip.compress(PACKED), "200 OK", b"Content-Encoding: gzip, gzip")),
        1,
        PARSE,
        "",
        "dropped",
    ),
    Fault(
        "another coding",
        answering(response(CREATED, "200 OK", b"Content-Encoding: br")),
        1,
        PARSE,
        "",
        "dropped",
    ),
    Fault(
        "an answer that nobody asked for behind it",
        answering(response() + response(b'{"requestId": "r-2"}')),
        1,
        "response",
        "",
        "dropped",
    ),
]
