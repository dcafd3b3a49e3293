"""The body of a response that streams: read from the connection as it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, cast

from .errors import ResponseParseError, SdkError, TransportError
from .guards import is_coroutine_function

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Self

    from .checksums import Verifier
    from .exchange import Exchange
    from .http import HttpResponse

#: How many bytes an iteration gives at most, and how many are asked for at once.
CHUNK = 65_536
_MOST = 1_048_576


class BodyReader(Protocol):
    """The body of an answer that streams, as a transport returns it."""

    def read(self, size: int, /) -> bytes:
        """Return the next ``size`` bytes at most, ``b""`` at the end alone.

        A body that breaks off is an exception, as it is of :meth:`.Transport.send`.
        """
        ...

    def close(self) -> object:
        """Read no more, and give up what belongs to it; may be called again."""
        ...


class AsyncBodyReader(Protocol):
    """The body of an answer that streams, as a transport of ``AsyncClient`` returns it."""

    async def read(self, size: int, /) -> bytes:
        """Return the next ``size`` bytes at most; see :meth:`BodyReader.read`."""
        ...

    def close(self) -> object:
        """Read no more; see :meth:`BodyReader.close`."""
        ...


class EventKinds(Protocol):
    """The kinds of events that an answer streams; emitted with the operation."""

    def begun(self, exchange: Exchange[Any, Any], answer: HttpResponse, stream: ByteStream) -> Any:
        """Return the stream of events that is in ``stream``, the body of ``answer``.

        Raises what reading it raises, where a part of the response comes before the events.
        """
        ...

    async def abegun(
        self, exchange: Exchange[Any, Any], answer: HttpResponse, stream: ByteStream
    ) -> Any:
        """Do what :meth:`begun` does, in ``AsyncClient``."""
        ...


class StreamBase:
    """What is read once, as it comes: how it ends, is closed and is shown."""

    __slots__ = ("__weakref__", "_ended")

    #: What is said to those who want to copy or pickle one.
    no_copy = ""

    def __init__(self) -> None:
        #: Why nothing more can be read; empty while it can.
        self._ended = ""

    @property
    def closed(self) -> bool:
        """Whether it was closed, or has failed."""
        return bool(self._ended)

    def close(self) -> None:
        """Read no more; the connection is dropped unless all was read. May be called again."""
        self._ended = self._ended or "the stream is closed"

    async def aclose(self) -> None:
        """Do what :meth:`close` does, in ``AsyncClient``."""
        self.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}, {'closed' if self._ended else 'open'}>"

    def __reduce_ex__(self, protocol: Any) -> Any:
        raise TypeError(self.no_copy)


class ByteStream(StreamBase):
    """The bytes of a response's body, as they come.

    Read it to its end, or close it: until then it has a connection of the client to itself.
    ``with`` closes it. What it gave is gone; it is equal to itself alone, and cannot be pickled.
    One reader at a time may use it.

    A stream of ``Client`` has ``read``, ``close`` and ``for``; one of ``AsyncClient`` has
    ``aread``, ``aclose`` and ``async for`` (there, ``read`` can be awaited as well). An answer that
    breaks off raises a :class:`.TransportError`, whatever was read before; so does a wait for data
    that is longer than the client's ``read_timeout``.

    ``source`` is what is read: bytes, for tests, or an object with ``read`` and ``close``.
    """

    __slots__ = ("_attempts", "_is_async", "_operation", "_source", "_verifier")

    no_copy = "a ByteStream cannot be copied or pickled: read it, and keep the bytes"

    def __init__(
        self,
        source: bytes | BodyReader | AsyncBodyReader = b"",
        *,
        operation_name: str = "",
        attempts: int = 1,
        verifier: Verifier | None = None,
    ) -> None:
        super().__init__()
        if isinstance(source, bytes | bytearray):
            from io import BytesIO

            source = BytesIO(source)
        self._source: Any = source
        self._is_async = is_coroutine_function(source.read)
        self._operation = operation_name
        self._attempts = attempts
        self._verifier = verifier

    @property
    def is_async(self) -> bool:
        """Whether reading it has to be awaited."""
        return self._is_async

    def read(self, size: int | None = None, /) -> bytes:
        """Return the next ``size`` bytes, all that follow without it; ``b""`` at the end.

        Fewer come at the end alone.

        :raises TransportError: the answer broke off, or no data came within ``read_timeout``.
        :raises ResponseParseError: what came is not what the answer said it would be.
        :raises SdkError: the stream is closed.
        """
        if self._is_async:
            # A coroutine, for those who write "await stream.read()"; type checkers know aread.
            return cast("bytes", self.aread(size))
        pieces: list[bytes] = []
        left = _wanted(size)
        while left:
            piece = self._next(min(left, _MOST))
            if not piece:
                break
            pieces.append(piece)
            left -= len(piece)
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def read1(self, size: int = CHUNK, /) -> bytes:
        """Return what comes next, ``size`` bytes at most, as soon as any do; see :meth:`read`."""
        return self._next(size)

    def __iter__(self) -> Iterator[bytes]:
        while piece := self._next(CHUNK):
            yield piece

    def close(self) -> None:
        """Read no more; the connection is dropped unless all was read. May be called again."""
        super().close()
        self._source.close()

    async def aread(self, size: int | None = None, /) -> bytes:
        """Do what :meth:`read` does, in ``AsyncClient``."""
        pieces: list[bytes] = []
        left = _wanted(size)
        while left:
            piece = await self._anext(min(left, _MOST))
            if not piece:
                break
            pieces.append(piece)
            left -= len(piece)
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    async def aread1(self, size: int = CHUNK, /) -> bytes:
        """Do what :meth:`read1` does, in ``AsyncClient``."""
        return await self._anext(size)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while piece := await self._anext(CHUNK):
            yield piece

    def _next(self, size: int) -> bytes:
        """Return some of the next ``size`` bytes, none at the end."""
        if self._ended:
            raise SdkError(self._ended)
        if self._is_async:
            raise SdkError("this stream is an AsyncClient's: use 'async for', or await aread()")
        try:
            piece: bytes = self._source.read(size)
            self._verify(piece)
        except Exception as error:
            raise self._failed(error) from error.__cause__
        except BaseException:
            self.close()
            raise
        return piece

    async def _anext(self, size: int) -> bytes:
        """Do what :meth:`_next` does."""
        if self._ended:
            raise SdkError(self._ended)
        try:
            piece: Any = self._source.read(size)
            read: bytes = await piece if self._is_async else piece
            self._verify(read)
        except Exception as error:
            raise self._failed(error) from error.__cause__
        except BaseException:
            self.close()
            raise
        return read

    def _verify(self, piece: bytes) -> None:
        """Hold what is read to the checksum of all, which shows at the end."""
        verifier = self._verifier
        if verifier is None:
            return
        if piece:
            verifier.update(piece)
        else:
            self._verifier = None
            verifier.end()

    def _failed(self, error: Exception) -> Exception:
        """Return what to raise for a failure of the source, after which there is no more."""
        self._ended = "the stream has failed"
        self._source.close()
        if not isinstance(error, SdkError):
            wrapped = TransportError(f"the transport failed: {type(error).__name__}")
            wrapped.__cause__ = error
            error = wrapped
        if isinstance(error, TransportError | ResponseParseError):
            error.operation_name = self._operation
            error.attempts = self._attempts
        return error


def _wanted(size: int | None) -> int:
    """Return how many bytes to read, for a size that may be that of all."""
    return 1 << 63 if size is None or size < 0 else size
