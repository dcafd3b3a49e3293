"""Clients of a service that streams both ways, alike for tests, and what its server does."""

from __future__ import annotations

import asyncio
import http.client
from typing import TYPE_CHECKING, Any

from tests.oracle.emitted import package_of

if TYPE_CHECKING:
    import socket
    from collections.abc import AsyncIterator, Callable, Iterator

    import pytest

    from tests.network.server import Behaviour, Read

#: Of botocore's services the smallest that stores and gives objects of any size.
MEDIA: Any = package_of("mediastore-data")

#: The transports by which bodies stream. Those that are watched go by urllib3's own way.
KINDS = ("urllib3", "watched", "asyncio", "watched asyncio", "aiohttp")


def watch(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Watch what http.client sends, as tools do; return the methods that were seen."""
    seen: list[str] = []
    own = http.client.HTTPConnection.putrequest

    def putrequest(self: Any, method: str, *args: Any, **options: Any) -> None:
        seen.append(method)
        own(self, method, *args, **options)

    monkeypatch.setattr(http.client.HTTPConnection, "putrequest", putrequest)
    return seen


class Caller:
    """A client of either kind, whose calls and streams are used alike."""

    client: Any

    def __init__(self, url: str, package: Any = MEDIA, **settings: Any) -> None:
        self.package = package
        keys = package.Credentials("AKIDEXAMPLE", "secret")
        self.settings = {"region": "us-west-2", "credentials": keys, "endpoint_url": url}
        self.settings |= settings

    def run(self, value: Any) -> Any:
        """Return what a call returns: ``value``, or what it is awaited for."""
        raise NotImplementedError

    def get(self) -> Any:
        return self.run(self.client.get_object(path="/x"))

    def watch(self) -> Any:
        """Return the events of a service that has such."""
        return self.run(self.client.watch_pets()).events

    def put(self, body: Any) -> Any:
        return self.run(self.client.put_object(path="/x", body=body))


class SyncCaller(Caller):
    asynchronous = False

    def __enter__(self) -> SyncCaller:
        self.client = self.package.Client(**self.settings)
        self.client._sleep = lambda _: None
        return self

    def __exit__(self, *_: object) -> None:
        self.client.close()

    def run(self, value: Any) -> Any:
        return value

    def read(self, stream: Any, size: int | None = None) -> bytes:
        data: bytes = stream.read(size)
        return data

    def chunks(self, stream: Any) -> Iterator[Any]:
        """Yield the pieces of a stream, or its events."""
        yield from stream

    def close(self, stream: Any) -> None:
        stream.close()

    def iterator(self, pieces: list[bytes]) -> Any:
        return iter(pieces)


class AsyncCaller(Caller):
    asynchronous = True

    def __init__(
        self, url: str, package: Any = MEDIA, *, by_aiohttp: bool = False, **settings: Any
    ) -> None:
        super().__init__(url, package, **settings)
        self._by_aiohttp = by_aiohttp
        self._session: Any = None

    def __enter__(self) -> AsyncCaller:
        self._runner = asyncio.Runner()
        self._runner.run(self._begin())
        return self

    async def _begin(self) -> None:
        if self._by_aiohttp:
            import aiohttp

            self._session = aiohttp.ClientSession()
            self.settings["transport"] = self.package.AiohttpTransport(self._session)
        self.client = self.package.AsyncClient(**self.settings)

        async def sleep(_: float) -> None:
            pass

        self.client._sleep = sleep

    def __exit__(self, *_: object) -> None:
        self._runner.run(self.client.aclose())
        if self._session is not None:
            self._runner.run(self._session.close())
        self._runner.close()

    def run(self, value: Any) -> Any:
        return self._runner.run(value)

    def read(self, stream: Any, size: int | None = None) -> bytes:
        data: bytes = self._runner.run(stream.aread(size))
        return data

    def chunks(self, stream: Any) -> Iterator[Any]:
        pieces: AsyncIterator[Any] = aiter(stream)

        async def following() -> Any:
            return await anext(pieces, None)

        while (piece := self._runner.run(following())) is not None:
            yield piece

    def close(self, stream: Any) -> None:
        self._runner.run(stream.aclose())

    def iterator(self, pieces: list[bytes]) -> Any:
        async def give() -> AsyncIterator[bytes]:
            for piece in pieces:
                yield piece

        return give()


def caller_of(kind: str, url: str, **settings: Any) -> SyncCaller | AsyncCaller:
    if kind in ("urllib3", "watched"):
        return SyncCaller(url, **settings)
    return AsyncCaller(url, by_aiohttp=kind == "aiohttp", **settings)


# -- what the server does -------------------------------------------------------------------------


class Upload:
    """A request with its body, however that was framed; ``size`` is that of the body."""

    def __init__(self, head: bytes, body: bytes, chunks: list[int]) -> None:
        lines = head.decode("latin-1").split("\r\n")
        self.request_line = lines[0]
        self.headers = {
            name.strip().lower(): value.strip()
            for name, _, value in (line.partition(":") for line in lines[1:])
        }
        self.body = body
        self.chunks = chunks


class Reader:
    """Reads requests from a connection, by the book: RFC 9112, sections 6 and 7."""

    def __init__(self, connection: socket.socket, *, keep: bool = True) -> None:
        self._connection = connection
        self._buffer = b""
        self._keep = keep

    def head(self) -> bytes:
        return self._until(b"\r\n\r\n")

    def request(self) -> Upload:
        head = self.head()
        lower = head.lower()
        if b"\r\ntransfer-encoding: chunked" in lower:
            return Upload(head, *self._chunked())
        if b"\r\ncontent-length: " not in lower:
            return Upload(head, b"", [])
        length = int(lower.partition(b"\r\ncontent-length: ")[2].partition(b"\r\n")[0])
        return Upload(head, self._exactly(length), [])

    def _chunked(self) -> tuple[bytes, list[int]]:
        body = b""
        sizes: list[int] = []
        while size := int(self._until(b"\r\n"), 16):
            sizes.append(size)
            body += self._exactly(size)
            assert self._exactly(2, keep=True) == b"\r\n"
        assert self._until(b"\r\n") == b""
        return body, sizes

    def _until(self, end: bytes) -> bytes:
        while end not in self._buffer:
            self._receive()
        found, _, self._buffer = self._buffer.partition(end)
        return found

    def _exactly(self, size: int, *, keep: bool | None = None) -> bytes:
        """Return so many bytes; none of a large body that is not kept."""
        kept = self._keep if keep is None else keep
        found = b""
        while size:
            if not self._buffer:
                self._receive()
            piece, self._buffer = self._buffer[:size], self._buffer[size:]
            size -= len(piece)
            if kept:
                found += piece
        return found

    def _receive(self) -> None:
        data = self._connection.recv(262_144)
        if not data:
            raise EOFError
        self._buffer += data


def storing(
    uploads: list[Upload], answer: Callable[[Upload], bytes], *, keep: bool = True
) -> Behaviour:
    """Read each request whole, and send what ``answer`` gives for it."""

    def behave(connection: socket.socket, _: Read) -> bool:
        reader = Reader(connection, keep=keep)
        while True:
            uploads.append(reader.request())
            reply = answer(uploads[-1])
            connection.sendall(reply)
            if not reply:
                return False

    return behave
