"""The body of an answer as it comes: collected, one layer of gzip undone, and never too large."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from .errors import ResponseParseError, ResponseTooLargeError
from .http import request_id_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Protocol

    class _Member(Protocol):
        """What zlib decompresses with."""

        @property
        def eof(self) -> bool: ...
        @property
        def unused_data(self) -> bytes: ...
        @property
        def unconsumed_tail(self) -> bytes: ...
        def decompress(self, data: bytes, max_length: int, /) -> bytes: ...


SizeT = TypeVar("SizeT")
T = TypeVar("T")

#: The second is the same by an older name (RFC 9110, section 8.4.1.3).
_GZIP = frozenset({"gzip", "x-gzip"})


class ProtocolError(Exception):
    """What came is not an answer of HTTP/1.1, or not all of one; nothing in it is to be believed.

    The text says what is wrong, and quotes nothing of what came.
    """


class DecodeError(Exception):
    """A body is not in the coding that its answer names; the cause of what is raised for it."""


class Body:
    """The body of the answer with this ``status`` and these ``headers``.

    Its codings are those that ``Content-Encoding`` names, and after them ``transfer_codings``.
    ``limit`` is how many bytes it may have, before and after it is decoded; ``None`` is for as many
    as come.

    :raises ResponseParseError: it is in a coding that is not undone here.
    """

    __slots__ = ("_gzip", "_headers", "_limit", "_pieces", "_size", "_status")

    def __init__(
        self,
        status: int,
        headers: Mapping[str, str],
        limit: int | None,
        transfer_codings: Sequence[str] = (),
    ) -> None:
        self._status = status
        self._headers = headers
        self._limit = limit
        self._pieces: list[bytes] = []
        self._size = 0
        self._gzip: Gzip | None = None
        codings = [*elements(headers.get("content-encoding")), *transfer_codings]
        if codings:
            self._decode([coding for coding in codings if coding != "identity"])

    @property
    def ended(self) -> bool:
        """Whether the body can end here: not within its gzip."""
        return self._gzip is None or self._gzip.ended

    def add(self, piece: bytes) -> None:
        """Take the next bytes.

        :raises ResponseParseError: they are not what the coding allows.
        :raises ResponseTooLargeError: they are more than the limit.
        """
        limit = self._limit
        if limit is not None:
            self._size += len(piece)
            if self._size > limit:
                self._pieces.clear()
                raise _too_large(limit)
        if self._gzip is None:
            self._pieces.append(piece)
        else:
            self._pieces += self._undone(self._gzip.decoded, piece, limit)

    def end(self) -> None:
        """Take note that there is no more.

        :raises ResponseParseError: the gzip in a body that is whole is not.
        """
        if self._gzip is not None and not self._gzip.ended:
            raise self._cut_off()

    def take(self) -> bytes:
        """Return what came since this was called last."""
        pieces = self._pieces
        body = pieces[0] if len(pieces) == 1 else b"".join(pieces)
        pieces.clear()
        return body

    def _decode(self, codings: list[str]) -> None:
        if len(codings) == 1 and codings[0] in _GZIP:
            self._gzip = Gzip()
        elif codings:
            named = ", ".join(codings)[:80]
            raise self._unreadable(f"it is coded as {named!r}, and not as gzip once")

    def _cut_off(self) -> ResponseParseError:
        error = self._unreadable("its gzip is cut off")
        error.__cause__ = DecodeError("the body ends within its gzip")
        return error

    def _undone(self, decode: Callable[[bytes, SizeT], T], piece: bytes, size: SizeT) -> T:
        """Return what ``decode``, a method of the gzip, returns."""
        try:
            return decode(piece, size)
        except DecodeError as error:
            # The service has answered: to send the request again could do twice what it asks for.
            raise self._unreadable("its gzip is damaged") from error

    def _unreadable(self, why: str) -> ResponseParseError:
        request_id = request_id_of(self._headers)
        return ResponseParseError(
            f"the answer cannot be read: {why} (status {self._status}, request id {request_id})",
            status_code=self._status,
            request_id=request_id,
            headers=self._headers,
        )


class Gzip:
    """Undoes gzip (RFC 1952), and never holds more than there is room for."""

    __slots__ = ("_begun", "_member", "_size")

    def __init__(self) -> None:
        self._begun = False
        self._member = _new_member()
        self._size = 0

    @property
    def ended(self) -> bool:
        """Whether what came ends where a member does; a body of no bytes has none."""
        return self._member.eof or not self._begun

    def decoded(self, piece: bytes, limit: int | None) -> list[bytes]:
        """Return what ``piece`` is, decoded: ``limit`` bytes at most of the whole body."""
        found: list[bytes] = []
        while piece:
            # One byte more than there is room for shows that there is too much.
            found.append(self._next(piece, 0 if limit is None else limit - self._size + 1))
            self._size += len(found[-1])
            if limit is not None and self._size > limit:
                raise _too_large(limit)
            piece = self._member.unused_data
        return found

    def some(self, piece: bytes, size: int) -> tuple[bytes, bytes]:
        """Return ``size`` bytes at most of what ``piece`` is, decoded, and what is left of it."""
        # No piece is for what the last one has still to give.
        found = self._next(piece, size) if piece or self._begun else b""
        return found, self._member.unconsumed_tail or self._member.unused_data

    def _next(self, piece: bytes, size: int) -> bytes:
        """Return what the member that ``piece`` goes on with, or begins, has in it."""
        self._begun = True
        if piece and self._member.eof:
            self._member = _new_member()
        try:
            return self._member.decompress(piece, size)
        except Exception as error:
            raise DecodeError("the body is not the gzip that it is said to be") from error


def _new_member() -> _Member:
    """Return what decompresses a member of gzip."""
    # Few answers need it.
    import zlib

    return zlib.decompressobj(16 + zlib.MAX_WBITS)


def _too_large(limit: int) -> ResponseTooLargeError:
    return ResponseTooLargeError(
        f"the answer has more than {limit} bytes, which is what max_response_bytes allows"
    )


@lru_cache(maxsize=64)
def elements(value: str | None) -> tuple[str, ...]:
    """Return the elements of a list in lower case, without the empty ones (RFC 9110, 5.6.1)."""
    if value is None:
        return ()
    return tuple(element for part in value.split(",") if (element := part.strip(" \t").lower()))
