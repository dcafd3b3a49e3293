"""Answers whose bodies stream, as a client takes them from its transport."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .errors import ResponseTooLargeError
from .http import HttpResponse
from .streams import ByteStream

if TYPE_CHECKING:
    from .exchange import Exchange

#: Statuses from here on are errors.
_ERRORS = 300


def received(exchange: Exchange[Any, Any], answer: HttpResponse, limit: int) -> HttpResponse:
    """Return ``answer`` with a stream for its body, of events where the operation has these.

    The body of an error is read whole; ``limit`` is how many bytes the body of an error may have.

    :raises ResponseTooLargeError: it has more.
    """
    if not _is_answer(answer) or _is_whole_error(answer):
        return answer
    stream = _stream(exchange, answer)
    if answer.status < _ERRORS:
        events = exchange.call.streams
        body = stream if isinstance(events, bool) else events.begun(exchange, answer, stream)
        return HttpResponse(answer.status, answer.headers, body)
    with stream:
        collected = _Collected(limit)
        for piece in stream:
            collected.add(piece)
    return HttpResponse(answer.status, answer.headers, collected.body())


async def async_received(
    exchange: Exchange[Any, Any], answer: HttpResponse, limit: int
) -> HttpResponse:
    """Do what :func:`received` does, for an asynchronous transport."""
    if not _is_answer(answer) or _is_whole_error(answer):
        return answer
    stream = _stream(exchange, answer)
    if answer.status < _ERRORS:
        events = exchange.call.streams
        body = stream if isinstance(events, bool) else await events.abegun(exchange, answer, stream)
        return HttpResponse(answer.status, answer.headers, body)
    async with stream:
        collected = _Collected(limit)
        async for piece in stream:
            collected.add(piece)
    return HttpResponse(answer.status, answer.headers, collected.body())


def _is_answer(answer: object) -> bool:
    """Return whether a transport returned what it has to; else the exchange says so."""
    return isinstance(getattr(answer, "status", None), int)


def _is_whole_error(answer: HttpResponse) -> bool:
    return answer.status >= _ERRORS and isinstance(answer.body, bytes)


def _stream(exchange: Exchange[Any, Any], answer: HttpResponse) -> ByteStream:
    name, verifier = exchange.call.name, None
    if exchange.call.verifies is not None and answer.status < _ERRORS:
        from .checksums import verifier_of

        verifier = verifier_of(answer, exchange.call, exchange.request)
    return ByteStream(
        answer.body, operation_name=name, attempts=exchange.attempts, verifier=verifier
    )


class _Collected:
    """The pieces of a body, no more than ``limit`` bytes in all."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._size = 0
        self._pieces: list[bytes] = []

    def add(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._limit:
            raise ResponseTooLargeError(
                f"the answer has more than {self._limit} bytes, which is what max_response_bytes"
                " allows"
            )
        self._pieces.append(piece)

    def body(self) -> bytes:
        return b"".join(self._pieces)
