"""What becomes of an answer while it is read as a stream: a row each, with what a reader gets.

The rows are the table "Streams" in README.md; a test holds the two together.
"""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING, NamedTuple

from codegen.runtime.event_streams.frames import write_frame
from tests.network.behaviours import (
    answering,
    hanging_up_after,
    paced,
    resetting_after,
    response,
    trickling,
)

if TYPE_CHECKING:
    from tests.network.server import Behaviour

BYTES = bytes(range(256)) * 300
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
TO_THE_END = b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"
LAST = b"0\r\n\r\n"
GZIP = b"Content-Encoding: gzip"


def chunk(content: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(content), content)


def event(words: str) -> bytes:
    headers = {":message-type": ("string", "event"), ":event-type": ("string", "said")}
    return write_frame(headers, words.encode())


WORDS = ["one", "two", "three"]
EVENTS = [event(each) for each in WORDS]
ALL = b"".join(EVENTS)
GONE = write_frame(
    {":message-type": ("string", "exception"), ":exception-type": ("string", "noSuchPet")},
    b'{"message": "gone"}',
)
BROKEN = EVENTS[1][:-1] + bytes([EVENTS[1][-1] ^ 1])


class StreamFault(NamedTuple):
    """What the server does, what of the stream is handed out, and how it ends.

    ``of`` is ``bytes`` or ``events``; of these, ``read`` says how many are handed out at least
    and at most. ``outcome`` is ``whole``, or the class of what ends it. ``again`` says whether the
    next call uses the same connection. Over TLS, what ends with the connection is cut off, for
    nothing says that it ends there.
    """

    name: str
    of: str
    behave: Behaviour
    read: tuple[int, int]
    outcome: str
    again: bool


FAILED, PARSE, TIMEOUT = "ConnectionFailedError", "ResponseParseError", "ReadTimeoutError"
SIZE = len(BYTES)
PACKED = gzip.compress(BYTES)
HEAD = response(BYTES)[:-SIZE]

STREAM_FAULTS = [
    StreamFault("with a length", "bytes", answering(response(BYTES)), (SIZE, SIZE), "whole", True),
    StreamFault(
        "chunked", "bytes", answering(CHUNKED + chunk(BYTES) + LAST), (SIZE, SIZE), "whole", True
    ),
    StreamFault(
        "to the end of the connection",
        "bytes",
        hanging_up_after(TO_THE_END + BYTES),
        (SIZE, SIZE),
        "whole",
        False,
    ),
    StreamFault(
        "hangs up in the body", "bytes", hanging_up_after(HEAD + BYTES[:9]), (9, 9), FAILED, False
    ),
    StreamFault(
        "hangs up within a chunk",
        "bytes",
        hanging_up_after(CHUNKED + chunk(BYTES)[:-9]),
        (0, SIZE),
        FAILED,
        False,
    ),
    StreamFault(
        "the last chunk is missing",
        "bytes",
        hanging_up_after(CHUNKED + chunk(BYTES)),
        (SIZE, SIZE),
        FAILED,
        False,
    ),
    StreamFault(
        "the length of a chunk is no number",
        "bytes",
        paced(CHUNKED + chunk(BYTES[:5]), b"zz\r\n"),
        (5, 5),
        FAILED,
        False,
    ),
    StreamFault(
        "reset in the body", "bytes", resetting_after(HEAD + BYTES[:9]), (0, 9), FAILED, False
    ),
    StreamFault(
        "silence in the body", "bytes", answering(HEAD + BYTES[:9]), (9, 9), TIMEOUT, False
    ),
    StreamFault(
        "gzip cut off",
        "bytes",
        answering(response(PACKED[:-12], "200 OK", GZIP)),
        (0, SIZE),
        PARSE,
        True,
    ),
    StreamFault("events in one piece", "events", answering(response(ALL)), (3, 3), "whole", True),
    StreamFault(
        "a chunk for each event",
        "events",
        answering(CHUNKED + b"".join(map(chunk, EVENTS)) + LAST),
        (3, 3),
        "whole",
        True,
    ),
    StreamFault(
        "events to the end of the connection",
        "events",
        hanging_up_after(TO_THE_END + ALL),
        (3, 3),
        "whole",
        False,
    ),
    StreamFault(
        "events packed by gzip",
        "events",
        answering(response(gzip.compress(ALL), "200 OK", GZIP)),
        (3, 3),
        "whole",
        True,
    ),
    StreamFault(
        "a byte in time, many times",
        "events",
        trickling(response(ALL), 0.0002),
        (3, 3),
        "whole",
        True,
    ),
    StreamFault("no events", "events", answering(response(b"")), (0, 0), "whole", True),
    StreamFault(
        "the body ends within an event",
        "events",
        answering(response(ALL[:-1])),
        (2, 2),
        FAILED,
        True,
    ),
    StreamFault(
        "hangs up within an event",
        "events",
        hanging_up_after(CHUNKED + chunk(EVENTS[0]) + chunk(EVENTS[1])[:-9]),
        (1, 1),
        FAILED,
        False,
    ),
    StreamFault(
        "hangs up between two events",
        "events",
        hanging_up_after(CHUNKED + chunk(EVENTS[0])),
        (1, 1),
        FAILED,
        False,
    ),
    StreamFault(
        "reset within an event",
        "events",
        resetting_after(CHUNKED + chunk(EVENTS[0]) + chunk(EVENTS[1])[:-9]),
        (0, 1),
        FAILED,
        False,
    ),
    StreamFault(
        "silence within an event",
        "events",
        answering(CHUNKED + chunk(EVENTS[0]) + chunk(EVENTS[1])[:-9]),
        (1, 1),
        TIMEOUT,
        False,
    ),
    StreamFault(
        "a wrong checksum, and more events",
        "events",
        answering(CHUNKED + chunk(EVENTS[0]) + chunk(BROKEN)),
        (1, 1),
        PARSE,
        False,
    ),
    StreamFault(
        "a page of HTML",
        "events",
        answering(CHUNKED + chunk(b"<html><body>502</body></html>")),
        (0, 0),
        PARSE,
        False,
    ),
    StreamFault(
        "an exception behind an event",
        "events",
        answering(CHUNKED + chunk(EVENTS[0]) + chunk(GONE)),
        (1, 1),
        "NoSuchPetException",
        False,
    ),
]
