"""Answers whose bodies stream, read from the bytes that come; and how a body is sent in pieces.

What both transports share of it, without I/O.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..bodies import Body
from ..errors import SdkError
from ..http import HttpRequest
from ..http1 import AnswerReader
from ..streamed_bodies import StreamedBody, UndecodedBody

if TYPE_CHECKING:
    from collections.abc import (
        AsyncGenerator,
        AsyncIterable,
        Callable,
        Iterable,
        Iterator,
        Mapping,
        Sequence,
    )

    from ..http import Headers, HttpBody

#: Statuses from here on are errors, which are read whole.
ERRORS = 300

#: How many seconds a body waits for the service to want it: servers that know nothing of that say
#: nothing (RFC 9110, section 10.1.1). It is botocore's ``botocore/awsrequest.py``.
PATIENCE = 1.0


class StreamReader(AnswerReader):
    """Reads the answer to a request; a good one's body can be taken while it comes.

    ``limit`` is for the bodies of errors, and of all where no stream was asked for.
    """

    __slots__ = ("_streams", "heard")

    def __init__(self, request: HttpRequest, limit: int | None) -> None:
        # Nothing of the request: it leads to the call, and that to the answer.
        streams = request.stream_response
        streamed = StreamedBody if request.decode_content else UndecodedBody

        def new_body(
            status: int, headers: Headers, most: int | None, codings: Sequence[str]
        ) -> Body:
            made = streamed if streams and status < ERRORS else Body
            return made(status, headers, most, codings)

        super().__init__(request.method, limit, new_body)
        self._streams = streams
        #: Called once the service has said whether it wants the body.
        self.heard: Callable[[], object] = _nobody

    def receive(self, data: bytes) -> bool:
        """Take what came; return whether the answer is whole, or there is something to take."""
        whole = super().receive(data)
        if self.has_said:
            self.heard()
        return whole or self.enough

    @property
    def has_said(self) -> bool:
        """Whether the service has said that it wants the body, or has answered without it."""
        return bool(self._interim or self.status)

    @property
    def enough(self) -> bool:
        """Whether the answer is whole, or there is a stream to take from."""
        return self.whole or self.stream is not None

    @property
    def stream(self) -> StreamedBody | None:
        """The body that can be taken; ``None`` before the head was read, and where there is none.

        An answer with a good status and no body at all has an empty one.
        """
        body = self._body
        if body is None and self._streams and self.whole and self.status < ERRORS:
            body = self._body = StreamedBody(self.status, {}, None)
            body.end()
        return body if isinstance(body, StreamedBody) else None


def _nobody() -> None:
    """Do nothing."""


def asks_first(request: HttpRequest) -> bool:
    """Return whether the body waits until the service wants it, as ``Expect`` says."""
    return bool(request.body) and any(
        name.lower() == "expect" and value.lower() == "100-continue"
        for name, value in request.headers.items()
    )


def apart(request: HttpRequest) -> HttpRequest:
    """Return ``request`` with a body that is sent after the head, whatever it is."""
    body = request.body
    if not isinstance(body, bytes | bytearray):
        return request
    headers = request.headers
    if not any(name.lower() == "content-length" for name in headers):
        headers = {"Content-Length": str(len(body)), **headers}
    return with_body(request, headers, (bytes(body),))


def with_body(request: HttpRequest, headers: Mapping[str, str], body: HttpBody) -> HttpRequest:
    """Return ``request`` with other ``headers`` and another ``body``."""
    other = HttpRequest(
        request.method,
        request.url,
        dict(headers),
        body,
        deadline=request.deadline,
        stream_response=request.stream_response,
    )
    other.decode_content = request.decode_content
    other.origin = request.origin
    return other


class Framing:
    """How a request says where its body ends: it has a length, or is sent in chunks.

    ``headers`` are those of the request, with what they lacked of it.
    """

    __slots__ = ("_left", "headers", "is_chunked")

    def __init__(self, request: HttpRequest) -> None:
        headers = request.headers
        lengths = [value for name, value in headers.items() if name.lower() == "content-length"]
        self._left = int(lengths[0]) if lengths and lengths[0].isdecimal() else None
        self.is_chunked = self._left is None
        known = any(name.lower() == "transfer-encoding" for name in headers)
        if self.is_chunked and not known:
            headers = {**headers, "Transfer-Encoding": "chunked"}
        self.headers: Mapping[str, str] = headers

    def piece(self, data: bytes) -> bytes:
        """Return the next piece of the body as it is sent (RFC 9112, section 7.1).

        :raises SdkError: there are more bytes than the request says.
        """
        if self._left is None:
            # One of no bytes would be the last.
            return b"%x\r\n%b\r\n" % (len(data), data) if data else b""
        self._left -= len(data)
        if self._left < 0:
            raise SdkError("the body has more bytes than its Content-Length says")
        return data

    def end(self) -> bytes:
        """Return what is sent behind the last piece.

        :raises SdkError: there are fewer bytes than the request says.
        """
        if self._left:
            raise SdkError(f"the body ended {self._left} bytes before its Content-Length says")
        return b"" if self._left is not None else b"0\r\n\r\n"

    def pieces(self, body: Iterable[bytes]) -> Iterator[bytes]:
        """Yield ``body`` as it is sent."""
        for data in body:
            if sent := self.piece(data):
                yield sent
        # A body of a known length is whole now, and may be answered already.
        if sent := self.end():
            yield sent

    async def pieces_async(self, body: AsyncIterable[bytes]) -> AsyncGenerator[bytes]:
        """Yield ``body`` as it is sent."""
        async for data in body:
            if sent := self.piece(data):
                yield sent
        if sent := self.end():
            yield sent
