"""The frames of ``application/vnd.amazon.eventstream``: read from bytes in any pieces, and written.

The format is that of "Amazon Event Stream" in Smithy's specification: a prelude (the length of all,
that of the headers, a CRC-32 of both), the headers, the payload, and a CRC-32 of all before it.
Numbers are big-endian. Nothing here does I/O.
"""

from __future__ import annotations

import struct
from datetime import UTC, datetime, timedelta
from struct import Struct
from typing import TYPE_CHECKING, Any, TypeAlias
from zlib import crc32

from ..codecs.values import MismatchError

if TYPE_CHECKING:
    from collections.abc import Mapping

    #: A timestamp is the milliseconds since 1970, a UUID its 16 bytes.
    HeaderValue: TypeAlias = bool | int | bytes | str

#: What is more than this is refused before it is waited for; the limits are botocore's.
MOST_HEADERS = 128 * 1024
MOST_PAYLOAD = 24 * 1024 * 1024

_PRELUDE = Struct("!III")
_LENGTHS = Struct("!II")
_CRC = Struct("!I")
#: What a frame has beside its headers and its payload.
_AROUND = _PRELUDE.size + _CRC.size

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


class EventFrame:
    """One message of a stream: ``headers``, by their names, and the bytes of the ``payload``."""

    __slots__ = ("headers", "payload")

    def __init__(self, headers: Mapping[str, HeaderValue], payload: bytes = b"") -> None:
        self.headers = headers
        self.payload = payload

    def header(self, name: str, kind: str) -> Any:
        """Return the header ``name``, ``None`` when there is none.

        ``kind`` is a model's name for what it has to be; of a ``timestamp`` a ``datetime`` is
        returned. Raises :class:`MismatchError` for any other.
        """
        value = self.headers.get(name)
        if value is None:
            return None
        if type(value) is not _PYTHON[kind]:
            raise MismatchError(f"the header {name} of an event is no {kind}")
        return _EPOCH + int(value) * _MILLISECOND if kind == "timestamp" else value

    def text(self, name: str) -> str:
        """Return the header ``name``, a string; empty when there is none."""
        value: str | None = self.header(name, "string")
        return value or ""


#: What a header's value is here, by the kind that a model has for it.
_PYTHON: Mapping[str, type] = {
    "boolean": bool,
    "integer": int,
    "long": int,
    "blob": bytes,
    "string": str,
    "timestamp": int,
}


class FrameReader:
    """Reads frames from bytes that come in any pieces.

    :meth:`add` what comes, and :meth:`take` frames until there is none: no more is held than one
    frame and what came with its last piece. After an error there is nothing more to be read.
    """

    __slots__ = ("_held", "_lengths")

    def __init__(self) -> None:
        self._held = bytearray()
        #: The length of the frame that is being read, and of its headers, once they are known.
        self._lengths: tuple[int, int] | None = None

    @property
    def is_within(self) -> bool:
        """Whether a part of a frame has come, and its end has not."""
        return bool(self._held)

    def add(self, piece: bytes) -> None:
        """Take the next bytes."""
        self._held += piece

    def take(self) -> EventFrame | None:
        """Return the next frame, ``None`` where more has to come.

        Raises :class:`MismatchError` for what is no frame.
        """
        held = self._held
        if self._lengths is None:
            if len(held) < _PRELUDE.size:
                return None
            self._lengths = _lengths(held)
        length, headers_length = self._lengths
        if len(held) < length:
            return None
        end = length - _CRC.size
        headers_end = _PRELUDE.size + headers_length
        with memoryview(held) as view:
            (expected,) = _CRC.unpack_from(view, end)
            whole = crc32(view[:end]) == expected
            headers, payload = (
                bytes(view[_PRELUDE.size : headers_end]),
                bytes(view[headers_end:end]),
            )
        if not whole:
            raise MismatchError("the checksum of an event is not that of its bytes")
        del held[:length]
        self._lengths = None
        return EventFrame(read_headers(headers), payload)


def _lengths(held: bytearray) -> tuple[int, int]:
    """Return the length of the frame that begins with ``held``, and that of its headers."""
    length, headers_length, expected = _PRELUDE.unpack_from(held)
    if crc32(held[: _LENGTHS.size]) != expected:
        raise MismatchError("the checksum at the beginning of an event is not that of its bytes")
    if headers_length > MOST_HEADERS:
        raise MismatchError(f"an event has more than {MOST_HEADERS} bytes of headers")
    payload_length = length - headers_length - _AROUND
    if payload_length < 0:
        raise MismatchError("an event is shorter than its headers")
    if payload_length > MOST_PAYLOAD:
        raise MismatchError(f"an event has more than {MOST_PAYLOAD} bytes of payload")
    return length, headers_length


# -- headers --------------------------------------------------------------------------------------

#: The types whose values have a length of their own.
_FIXED: Mapping[int, Struct] = {
    2: Struct("!b"),
    3: Struct("!h"),
    4: Struct("!i"),
    5: Struct("!q"),
    8: Struct("!q"),
}
_TRUE, _FALSE, _BYTES, _STRING, _UUID = 0, 1, 6, 7, 9
_UUID_LENGTH = 16
_SHORT = Struct("!H")


def read_headers(data: bytes) -> dict[str, HeaderValue]:
    """Return the headers in ``data``; raises :class:`MismatchError` for what are none."""
    headers: dict[str, HeaderValue] = {}
    position = 0
    try:
        while position < len(data):
            name, position = _text(data, position + 1, data[position])
            value, position = _value(data, position + 1, data[position])
            if name in headers:
                raise MismatchError("an event has two headers of one name")
            headers[name] = value
    except (IndexError, struct.error) as error:
        raise MismatchError("the headers of an event are cut off") from error
    except UnicodeDecodeError as error:
        raise MismatchError("a header of an event is not UTF-8") from error
    return headers


def _value(data: bytes, position: int, kind: int) -> tuple[HeaderValue, int]:
    """Return the value of type ``kind`` at ``position``, and where it ends."""
    if kind in (_TRUE, _FALSE):
        return kind == _TRUE, position
    if kind == _UUID:
        return _bytes(data, position, _UUID_LENGTH)
    if kind in (_BYTES, _STRING):
        (length,) = _SHORT.unpack_from(data, position)
        read = _bytes if kind == _BYTES else _text
        return read(data, position + _SHORT.size, length)
    number = _FIXED.get(kind)
    if number is None:
        raise MismatchError(f"a header of an event has the unknown type {kind}")
    value: int
    (value,) = number.unpack_from(data, position)
    return value, position + number.size


def _bytes(data: bytes, position: int, length: int) -> tuple[bytes, int]:
    end = position + length
    if end > len(data):
        raise IndexError(end)
    return data[position:end], end


def _text(data: bytes, position: int, length: int) -> tuple[str, int]:
    value, end = _bytes(data, position, length)
    return value.decode(), end


# -- writing, for tests ---------------------------------------------------------------------------

#: The type of a header, by what a model or the format calls its kind.
_TYPES: Mapping[str, int] = {
    "byte": 2,
    "short": 3,
    "integer": 4,
    "long": 5,
    "blob": _BYTES,
    "string": _STRING,
    "timestamp": 8,
    "uuid": _UUID,
}


def write_frame(headers: Mapping[str, tuple[str, Any]], payload: bytes = b"") -> bytes:
    """Return a frame as bytes: each header with its kind and its value, without those of ``None``.

    Raises :class:`ValueError`, or what :mod:`struct` raises, for a value that has no such form.
    """
    written = b"".join(
        _written(name, *value) for name, value in headers.items() if value[1] is not None
    )
    if len(written) > MOST_HEADERS or len(payload) > MOST_PAYLOAD:
        raise MismatchError("an event is too large for a frame")
    lengths = _LENGTHS.pack(len(written) + len(payload) + _AROUND, len(written))
    frame = b"".join((lengths, _CRC.pack(crc32(lengths)), written, payload))
    return frame + _CRC.pack(crc32(frame))


def _written(name: str, kind: str, value: Any) -> bytes:
    """Return a header."""
    encoded = name.encode()
    head = bytes((len(encoded),)) + encoded
    if kind == "boolean":
        return head + bytes((_TRUE if value else _FALSE,))
    number = _TYPES[kind]
    head += bytes((number,))
    if number == _UUID:
        if len(value) != _UUID_LENGTH:
            raise ValueError("a UUID has 16 bytes")
        return head + bytes(value)
    if number in (_BYTES, _STRING):
        content = value.encode() if number == _STRING else bytes(value)
        return head + _SHORT.pack(len(content)) + content
    if isinstance(value, datetime):
        value = (value - _EPOCH) // _MILLISECOND
    return head + _FIXED[number].pack(value)
