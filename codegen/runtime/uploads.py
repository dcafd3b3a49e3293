"""The body of a request that streams: read when it is sent, and never the whole of it in memory.

What callers pass is bytes, a binary file or an iterator of bytes. Bytes stay what they are; of all
else an :class:`UploadBody` is made, which a transport iterates over, once for each attempt.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING, Any, ParamSpec, Protocol, TypeAlias, TypeGuard, TypeVar

from .codecs.values import MismatchError
from .errors import SdkError
from .guards import is_coroutine_function, is_dict

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from .http import HttpBody
    from .validation import Path, Problems, Step

P = ParamSpec("P")
T = TypeVar("T")


class BinaryFile(Protocol):
    """A file opened for bytes, or whatever else has its ``read``."""

    def read(self, size: int, /) -> bytes:
        """Return the next ``size`` bytes at most, ``b""`` at the end."""
        ...


#: What is taken for a member that streams; an asynchronous iterator in ``AsyncClient`` alone.
StreamInput: TypeAlias = bytes | bytearray | BinaryFile | Iterable[bytes] | AsyncIterable[bytes]

#: How many bytes of a file are read, and sent, at once.
PIECE = 262_144

_END = object()


def write_upload(value: StreamInput | None, *, requires_length: bool = False) -> HttpBody:
    """Return the body for the ``value`` of a member that streams.

    A string is its UTF-8 bytes, as for every blob. A file is sent from where it stands.

    :raises MismatchError: it is none of what is taken, or it ``requires_length`` and has none that
        is known.
    """
    if value is None:
        return b""
    if isinstance(value, str):
        return value.encode()
    if isinstance(value, bytes | bytearray | memoryview):
        return bytes(value)
    body = UploadBody(value)
    if requires_length and body.length is None:
        raise MismatchError(
            "the length of the body has to be known: pass bytes, or a file that can be sought in"
        )
    return body


def check_upload(problems: Problems, path: Path, step: Step, value: Any) -> None:
    """Check the body of a request that streams: bytes, a binary file or an iterator of bytes."""
    from io import TextIOBase

    if isinstance(value, TextIOBase):
        problems.add((*path, step), "must be a file opened in binary mode, not as text")
    elif isinstance(value, (bytes, bytearray, memoryview, str)):
        return
    elif is_dict(value) or not any(
        hasattr(value, name) for name in ("read", "__iter__", "__aiter__")
    ):
        what = "bytes, a binary file or an iterator of bytes"
        problems.wrong_type(path, step, value, what)


class UploadBody:
    """Bytes that are read piece by piece, from the beginning each time that it is iterated over.

    ``length`` is how many there are, ``None`` where that is not known. One that is not
    ``rewindable`` can be iterated over once. One that ``is_asynchronous`` is for ``async for``
    alone, which reads all others in a thread.

    :raises MismatchError: ``source`` is no file for bytes, and no iterable.
    """

    __slots__ = ("_begun", "_open", "_source", "is_asynchronous", "length", "rewindable")

    def __init__(self, source: Any) -> None:
        self._source = source
        self._begun = False
        self.is_asynchronous = False
        self.rewindable = False
        self.length: int | None = None
        self._open: Callable[[], Any]
        if hasattr(source, "read"):
            self._open_file(source)
        elif _is_iterable(source):
            self.rewindable = iter(source) is not source
            self._open = source.__iter__
        elif _is_async_iterable(source):
            self.is_asynchronous = True
            self.rewindable = aiter(source) is not source
            self._open = source.__aiter__
        else:
            raise MismatchError("a body is neither bytes nor a binary file nor an iterator of them")

    def __repr__(self) -> str:
        size = "unknown" if self.length is None else self.length
        return f"<a body of {type(self._source).__name__}, length {size}>"

    def __iter__(self) -> Iterator[bytes]:
        if self.is_asynchronous:
            raise SdkError("an asynchronous iterator can be sent by AsyncClient alone")
        return self._pieces(self._begun_anew())

    def __aiter__(self) -> AsyncIterator[bytes]:
        pieces = self._begun_anew()
        return self._pieces_async(pieces if self.is_asynchronous else _threaded(pieces))

    @property
    def is_spent(self) -> bool:
        """Whether it was begun and cannot be read again: there is nothing more to send."""
        return self._begun and not self.rewindable

    def _open_file(self, file: Any) -> None:
        if is_coroutine_function(file.read):
            self.is_asynchronous = True
            self._open = lambda: _read_async(file)
            return
        start, self.length = _extent(file)
        self.rewindable = start is not None
        self._open = lambda: _read(file, start)

    def _begun_anew(self) -> Any:
        """Return an iterator over the source, from its beginning."""
        if self.is_spent:
            raise SdkError("the body cannot be read again from its beginning")
        self._begun = True
        return self._open()

    def _pieces(self, pieces: Iterator[Any]) -> Iterator[bytes]:
        """Yield the pieces that are not empty, as many bytes as there are to be."""
        counter = _Counter(self.length, cuts=hasattr(self._source, "read"))
        while not counter.ended:
            try:
                piece = next(pieces, _END)
            except Exception as error:
                raise _unreadable(error) from error
            if taken := counter.take(piece):
                yield taken

    async def _pieces_async(self, pieces: AsyncIterator[Any]) -> AsyncIterator[bytes]:
        """Do what :meth:`_pieces` does."""
        counter = _Counter(self.length, cuts=hasattr(self._source, "read"))
        while not counter.ended:
            try:
                piece = await anext(pieces, _END)
            except Exception as error:
                raise _unreadable(error) from error
            if taken := counter.take(piece):
                yield taken


class GzipBody(UploadBody):
    """Another body, compressed while it is read."""

    __slots__ = ("_inner",)

    def __init__(self, body: UploadBody) -> None:
        super().__init__([b""])
        self._inner = body
        self.rewindable = body.rewindable
        self.is_asynchronous = body.is_asynchronous

    @property
    def is_spent(self) -> bool:
        """Whether the other body is spent."""
        return self._inner.is_spent

    def __iter__(self) -> Iterator[bytes]:
        packer = _packer()
        for piece in self._inner:
            if packed := packer.compress(piece):
                yield packed
        yield packer.flush()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        packer = _packer()
        async for piece in self._inner:
            if packed := packer.compress(piece):
                yield packed
        yield packer.flush()


def _packer() -> Any:
    """Return what compresses with gzip (RFC 1952)."""
    import zlib

    return zlib.compressobj(9, zlib.DEFLATED, 16 + zlib.MAX_WBITS)


def prepare(headers: dict[str, str], body: HttpBody, *, secure: bool) -> HttpBody:
    """Return ``body``, which is not bytes, with the length and the signature that it can have.

    It is sent over a connection that is ``secure``, or not. The length may be that which
    ``headers`` say. What can be read once cannot be hashed before it is sent, so that its signature
    leaves it out.
    """
    finish: Callable[..., HttpBody] | None = getattr(body, "finished", None)
    if finish is not None:
        body = finish(headers, secure=secure)
    if isinstance(body, bytes):
        return body
    if not isinstance(body, UploadBody):
        body = UploadBody(body)
    if body.length is None:
        body.length = said_length(_header(headers, "content-length"))
    once = body.is_asynchronous or not body.rewindable
    if once and _header(headers, "x-amz-content-sha256") is None:
        headers["X-Amz-Content-SHA256"] = "UNSIGNED-PAYLOAD"
    return body


def said_length(text: str | None) -> int | None:
    """Return the number of bytes that a header says, ``None`` where none does."""
    return int(text) if text is not None and text.isdecimal() else None


def frame(headers: dict[str, str], body: HttpBody) -> None:
    """Say in ``headers`` where ``body`` ends: by its length, or by being sent in chunks."""
    length = len(body) if isinstance(body, bytes) else getattr(body, "length", None)
    if length is not None:
        for name in [name for name in headers if name.lower() == "content-length"]:
            del headers[name]
        headers["Content-Length"] = str(length)
    elif _header(headers, "transfer-encoding") is None:
        headers["Transfer-Encoding"] = "chunked"


def _header(headers: dict[str, str], name: str) -> str | None:
    return next((value for key, value in headers.items() if key.lower() == name), None)


def _is_iterable(source: object) -> TypeGuard[Iterable[object]]:
    return isinstance(source, Iterable)


def _is_async_iterable(source: object) -> TypeGuard[AsyncIterable[object]]:
    return isinstance(source, AsyncIterable)


def _is_buffer(value: object) -> TypeGuard[bytes | bytearray | memoryview[int]]:
    return isinstance(value, bytes | bytearray | memoryview)


def hash_of_pieces(body: Iterable[bytes] | bytes | bytearray) -> str:
    """Return the hash of a body that is read piece by piece, now and when it is sent."""
    from hashlib import sha256

    if isinstance(body, (bytes, bytearray)):
        return sha256(body).hexdigest()
    rewindable: bool | None = getattr(body, "rewindable", None)
    if not (iter(body) is not body if rewindable is None else rewindable):
        raise ValueError("a body that can be read but once needs the header X-Amz-Content-SHA256")
    digest = sha256()
    for piece in body:
        digest.update(piece)
    return digest.hexdigest()


class _Counter:
    """Holds a body to its ``length``, where that is known.

    What has been added to a file since it was measured is cut. An iterator that gives more than its
    caller has said is an error, before its last bytes are sent: the service keeps nothing of it.
    """

    __slots__ = ("_cuts", "_held", "_left", "ended")

    def __init__(self, length: int | None, *, cuts: bool) -> None:
        self._left = length
        self._cuts = cuts
        self._held = b""
        self.ended = cuts and length == 0

    def take(self, piece: Any) -> bytes:
        """Return what is to be sent, now that ``piece`` came."""
        if piece is _END:
            self.ended = True
            if self._left:
                raise SdkError(f"the body ended {self._left} bytes before its length")
            return self._held
        if not _is_buffer(piece):
            kind = type(piece).__name__
            raise SdkError(f"the body has to give bytes, not {kind}; open files in binary mode")
        data = bytes(piece)
        if self._left is None:
            return data
        if self._cuts:
            data = data[: self._left]
            self._left -= len(data)
            self.ended = not self._left
            return data
        if len(data) > self._left:
            raise SdkError("the body has more bytes than its length, which the caller has said")
        self._left -= len(data)
        if data and not self._left:
            self._held, data = data, b""
        return data


def _extent(file: Any) -> tuple[int | None, int | None]:
    """Return where a file stands and how many bytes follow; ``None`` where it cannot be sought."""
    try:
        seekable: Callable[[], bool] | None = getattr(file, "seekable", None)
        if seekable is not None and not seekable():
            return None, None
        start = int(file.tell())
        file.seek(0, 2)
        end = int(file.tell())
        file.seek(start)
    except (AttributeError, OSError, TypeError, ValueError):
        return None, None
    return start, max(end - start, 0)


def _read(file: Any, start: int | None) -> Iterator[Any]:
    """Yield what is in a file from ``start`` on, or from where it is."""
    if start is not None:
        file.seek(start)
    while piece := file.read(PIECE):
        yield piece


async def _read_async(file: Any) -> AsyncIterator[Any]:
    """Yield what is in a file whose ``read`` has to be awaited."""
    while piece := await file.read(PIECE):
        yield piece


async def in_thread(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Return what ``function`` returns in a thread, where a body may be read."""
    # A client without a loop does not load it.
    if TYPE_CHECKING:
        from .event_loop import to_thread
    else:
        from asyncio import to_thread

    return await to_thread(function, *args, **kwargs)


async def _threaded(pieces: Iterator[Any]) -> AsyncIterator[Any]:
    """Yield ``pieces``, each asked for in a thread."""
    while (piece := await in_thread(next, pieces, _END)) is not _END:
        yield piece


def _unreadable(error: Exception) -> SdkError:
    return SdkError(f"the body could not be read: {type(error).__name__}")
