"""Checksums of bodies: the algorithms, the trailers of requests, and answers held to theirs.

The rules are those of ``aws.protocols#httpChecksum`` and, where that leaves room, of
``botocore/httpchecksum.py``. ``awscrt`` computes what Python has nothing for, where it is
installed; without it the CRCs take a second for some ten megabytes.
"""

from __future__ import annotations

from base64 import b64encode
from copy import copy
from functools import cache, partial
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from .codecs.values import MismatchError
from .errors import ResponseParseError
from .payloads import body_pieces
from .uploads import UploadBody, said_length

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping

    from .http import HttpBody, HttpResponse
    from .operation import Call

    class Digest(Protocol):
        """What computes a checksum, as those of :mod:`hashlib` do."""

        def update(self, data: bytes, /) -> object:
            """Take the next bytes."""
            ...

        def digest(self) -> bytes:
            """Return the checksum of what was taken."""
            ...


RequestT = TypeVar("RequestT")

#: What the body of a request is hashed as whose checksum is in its trailer.
STREAMING = "STREAMING-UNSIGNED-PAYLOAD-TRAILER"
#: The size of the chunks of "aws-chunked", which is botocore's.
_CHUNK = 1 << 20


# -- the algorithms -------------------------------------------------------------------------------


class _Crc:
    """A CRC that is computed by ``step``, a function of bytes and of what came of those before."""

    def __init__(self, step: Callable[[bytes, int], int], size: int) -> None:
        self._step = step
        self._size = size
        self._value = 0

    def update(self, data: bytes, /) -> None:
        """Take the next bytes."""
        self._value = self._step(data, self._value)

    def digest(self) -> bytes:
        """Return the checksum of what was taken, the most significant byte first."""
        return self._value.to_bytes(self._size, "big")


@cache
def _table(polynomial: int) -> tuple[int, ...]:
    """Return what each byte does to a CRC with a reflected ``polynomial``."""
    found: list[int] = []
    for byte in range(256):
        value = byte
        for _ in range(8):
            value = (value >> 1) ^ (polynomial if value & 1 else 0)
        found.append(value)
    return tuple(found)


def _stepped(polynomial: int, size: int, data: bytes, value: int) -> int:
    table = _table(polynomial)
    ones = (1 << size * 8) - 1
    value ^= ones
    for byte in data:
        value = table[(value ^ byte) & 0xFF] ^ (value >> 8)
    return value ^ ones


def _crc(name: str, polynomial: int, size: int) -> _Crc:
    """Return the CRC called ``name``, by ``awscrt`` where that has it."""
    try:
        # A statement, so that PyInstaller finds it; type checkers need not have it installed.
        if TYPE_CHECKING:
            checksums: Any = None
        else:
            from awscrt import checksums
        step: Callable[[bytes, int], int] = getattr(checksums, name)
    except (ImportError, AttributeError):
        step = partial(_stepped, polynomial, size)
    return _Crc(step, size)


def _crc32() -> _Crc:
    from zlib import crc32

    return _Crc(crc32, 4)


def _hash(name: str) -> Digest:
    from hashlib import new

    # It protects against accidents, not attacks: policies that forbid weak hashes allow that.
    return new(name, usedforsecurity=False)


#: The algorithms by their names, the most wanted first.
_ALGORITHMS: Mapping[str, Callable[[], Digest]] = {
    # The polynomials of "CRC-64/NVME" and of RFC 3720, reflected.
    "CRC64NVME": partial(_crc, "crc64nvme", 0x9A6C9329AC4BC9B5, 8),
    "CRC32C": partial(_crc, "crc32c", 0x82F63B78, 4),
    "CRC32": _crc32,
    "SHA1": partial(_hash, "sha1"),
    "SHA256": partial(_hash, "sha256"),
    "SHA512": partial(_hash, "sha512"),
}


def header_of(algorithm: str) -> str:
    """Return the name of the header, or the trailer, with the checksum of ``algorithm``."""
    return f"x-amz-checksum-{algorithm.lower()}"


def new_digest(algorithm: str) -> Digest:
    """Return what computes the checksum called ``algorithm``.

    :raises MismatchError: there is none of that name here.
    """
    make = _ALGORITHMS.get(algorithm.upper())
    if make is None:
        raise MismatchError(f"the checksum is none of {', '.join(_ALGORITHMS)}")
    return make()


def checksum_of(algorithm: str, body: HttpBody) -> str:
    """Return the checksum of ``body``, which is read for it, in base64."""
    digest = new_digest(algorithm)
    for piece in body_pieces(body, _CHUNK):
        digest.update(piece)
    return b64encode(digest.digest()).decode()


# -- requests -------------------------------------------------------------------------------------


class CheckedBody(UploadBody):
    """The body of a request that streams, and the algorithm of the checksum that it is to have."""

    __slots__ = ("_algorithm", "_body")

    def __init__(self, body: HttpBody, algorithm: str) -> None:
        super().__init__([b""])
        new_digest(algorithm)
        self._body = body
        self._algorithm = algorithm
        if isinstance(body, UploadBody):
            self.length, self.rewindable = body.length, body.rewindable
            self.is_asynchronous = body.is_asynchronous
        elif isinstance(body, bytes):
            self.length = len(body)

    def finished(self, headers: dict[str, str], *, secure: bool) -> HttpBody:
        """Return the body to send, with its checksum in ``headers`` or in a trailer.

        The signature leaves a body with a trailer out, so that it is for connections that are
        ``secure``, and for what can be read but once.
        """
        name = header_of(self._algorithm)
        if not secure and self.rewindable and not self.is_asynchronous:
            headers[name] = checksum_of(self._algorithm, self._body)
            return self._body
        _set(headers, "Content-Encoding", "aws-chunked", joined=True)
        _set(headers, "Transfer-Encoding", "chunked")
        _set(headers, "X-Amz-Trailer", name)
        _set(headers, "X-Amz-Content-SHA256", STREAMING)
        stated = _take(headers, "content-length")
        if self.length is None and isinstance(self._body, UploadBody):
            # It is held to what the caller says of it.
            self.length = self._body.length = said_length(stated)
        if self.length is not None:
            _set(headers, "X-Amz-Decoded-Content-Length", str(self.length))
        return _AwsChunked(self._body, self, name, self._algorithm)


class _AwsChunked(UploadBody):
    """A body in the coding "aws-chunked", with its checksum behind it."""

    __slots__ = ("_algorithm", "_inner", "_name")

    def __init__(self, body: HttpBody, whole: UploadBody, name: str, algorithm: str) -> None:
        super().__init__([b""])
        self.rewindable = whole.rewindable
        self.is_asynchronous = whole.is_asynchronous
        self._inner = [body] if isinstance(body, bytes) else body
        self._name = name
        self._algorithm = algorithm

    @property
    def is_spent(self) -> bool:
        """Whether the body is spent that is in the chunks."""
        return isinstance(self._inner, UploadBody) and self._inner.is_spent

    def __iter__(self) -> Iterator[bytes]:
        chunks = _Chunks(self._name, self._algorithm)
        inner: Any = self._inner
        for piece in inner:
            yield from chunks.add(piece)
        yield from chunks.end()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        chunks = _Chunks(self._name, self._algorithm)
        inner: Any = self._inner
        async for piece in inner if hasattr(inner, "__aiter__") else UploadBody(inner):
            for chunk in chunks.add(piece):
                yield chunk
        for chunk in chunks.end():
            yield chunk


class _Chunks:
    """Cuts what comes into chunks of "aws-chunked", and computes the checksum of it."""

    def __init__(self, name: str, algorithm: str) -> None:
        self._name = name
        self._digest = new_digest(algorithm)
        self._held = b""

    def add(self, piece: bytes) -> Iterator[bytes]:
        """Take the next bytes, and yield the chunks that are full."""
        self._held += piece
        while len(self._held) >= _CHUNK:
            yield self._chunk(self._held[:_CHUNK])
            self._held = self._held[_CHUNK:]

    def end(self) -> Iterator[bytes]:
        """Yield what is left, and the trailer."""
        if self._held:
            yield self._chunk(self._held)
        checksum = b64encode(self._digest.digest()).decode()
        yield f"0\r\n{self._name}:{checksum}\r\n\r\n".encode()

    def _chunk(self, data: bytes) -> bytes:
        self._digest.update(data)
        return b"%x\r\n%b\r\n" % (len(data), data)


def _set(headers: dict[str, str], name: str, value: str, *, joined: bool = False) -> None:
    """Set a header, in place of one of any case, or behind what it says."""
    present = next((each for each in headers if each.lower() == name.lower()), name)
    known = headers.get(present)
    headers[present] = f"{known},{value}" if joined and known else value


def _take(headers: dict[str, str], name: str) -> str | None:
    """Remove a header, and return what it said."""
    present = next((each for each in headers if each.lower() == name), None)
    return None if present is None else headers.pop(present)


# -- answers --------------------------------------------------------------------------------------


class Verifier:
    """Holds the body of an answer to the checksum ``expected``, which the header ``name`` says."""

    def __init__(self, algorithm: str, expected: str, operation_name: str) -> None:
        self._digest = new_digest(algorithm)
        self._name = header_of(algorithm)
        self._expected = expected
        self._operation = operation_name

    def update(self, data: bytes) -> None:
        """Take the next bytes."""
        self._digest.update(data)

    def end(self) -> None:
        """Take note that there are no more.

        :raises ResponseParseError: they are not those that the checksum is of.
        """
        if b64encode(self._digest.digest()).decode() != self._expected:
            raise ResponseParseError(
                f"{self._operation}: the body is not the one that {self._name} is the checksum of",
                operation_name=self._operation,
            )


def with_mode(request: RequestT, attribute: str) -> RequestT:
    """Return ``request`` with the wish for checksums, where its caller says nothing of them."""
    if getattr(request, attribute) is None:
        request = copy(request)
        setattr(request, attribute, "ENABLED")
    return request


def check_answer(answer: HttpResponse, call: Call[Any, Any], request: object) -> None:
    """Hold an answer that is there whole to its checksum.

    :raises ResponseParseError: it is that of another body.
    """
    verifier = verifier_of(answer, call, request)
    if verifier is not None:
        verifier.update(answer.body)
        verifier.end()


def verifier_of(answer: HttpResponse, call: Call[Any, Any], request: object) -> Verifier | None:
    """Return what holds ``answer`` to its checksum, if it has one that ``request`` asked for.

    One with a hyphen is made of the checksums of parts, and says nothing of the whole.
    """
    attribute, algorithms = call.verifies or ("", ())
    decoded = not call.keeps_encoding and "content-encoding" in answer.headers
    if not attribute or decoded or getattr(request, attribute) is None:
        return None
    for algorithm in _ALGORITHMS:
        expected = answer.headers.get(header_of(algorithm))
        if algorithm in algorithms and expected is not None and "-" not in expected:
            return Verifier(algorithm, expected, call.name)
    return None
