"""HTTP as values: what a transport takes and what it returns.

Nothing here does any I/O. :class:`Transport` is the one seam between the call chain and the world.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, overload

if TYPE_CHECKING:
    from collections.abc import AsyncIterable
    from typing import TypeAlias

    from .streams import AsyncBodyReader, BodyReader

    #: What a request carries: bytes, or what gives them piece by piece, each time from the start.
    HttpBody: TypeAlias = bytes | Iterable[bytes] | AsyncIterable[bytes]

T = TypeVar("T")


class HttpRequest:
    """A request that is ready to be sent: signed and complete.

    ``method`` is the HTTP method, ``url`` the whole URL with its query, ``headers`` a dict, and
    ``body`` the bytes to send (``b""`` for none), or for a member that streams an iterable of them,
    each of which is to be sent before the next is asked for. ``stream_response`` says that the body
    of a good answer is wanted as an object with ``read`` and ``close``, and ``decode_content`` that
    its ``Content-Encoding`` is to be undone. ``deadline`` is when the answer has to be there, on
    the clock of ``time.monotonic``; ``None`` is for none. ``origin`` is what made the request, the
    exchange of a client's call, for transports of tests; ``None`` where nothing did.
    """

    __slots__ = (
        "body",
        "deadline",
        "decode_content",
        "headers",
        "method",
        "origin",
        "stream_response",
        "url",
    )

    def __init__(
        self,
        method: str,
        url: str,
        headers: dict[str, str] | None = None,
        body: HttpBody = b"",
        *,
        deadline: float | None = None,
        stream_response: bool = False,
    ) -> None:
        self.deadline = deadline
        self.stream_response = stream_response
        self.decode_content = True
        self.origin: object = None
        self.method = method
        self.url = url
        self.headers = {} if headers is None else headers
        # Bytes but for streams. A union would have every reader of bodies (wrapped transports,
        # tests) tell apart what most packages never have.
        self.body: Any = body

    def __repr__(self) -> str:
        # Headers and body hold signatures, tokens and whatever the caller sends: none are shown.
        return f"HttpRequest({self.method!r}, {self.url!r}, {_shown(self.body)})"


class Headers(Mapping[str, str]):
    """The headers of an answer, read without regard to the case of their names.

    Values of a repeated name are joined with ``", "``, as RFC 9110 section 5.3 allows.
    """

    __slots__ = ("_pairs", "by_lower_name")

    def __init__(self, items: Iterable[tuple[str, str]] = ()) -> None:
        pairs = list(items)
        values = {name.lower(): value for name, value in pairs if "\n" not in value}
        if len(values) != len(pairs):
            pairs = _joined(pairs)
            values = {name.lower(): value for name, value in pairs}
        self._pairs = pairs
        #: The values by the names in lower case, for whoever has one in that.
        self.by_lower_name: Mapping[str, str] = values

    def __getitem__(self, name: str) -> str:
        return self.by_lower_name[name.lower()]

    @overload
    def get(self, key: str, /) -> str | None: ...
    @overload
    def get(self, key: str, /, default: str) -> str: ...
    @overload
    def get(self, key: str, /, default: T) -> str | T: ...
    def get(self, key: str, /, default: object = None) -> object:
        """Return the value of the header called ``key``, or ``default`` when there is none."""
        return self.by_lower_name.get(key.lower(), default)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self.by_lower_name

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self._pairs)

    def __len__(self) -> int:
        return len(self._pairs)

    def __repr__(self) -> str:
        return f"Headers({dict(self)!r})"

    def __reduce_ex__(self, protocol: Any) -> Any:
        from .pickling import restore_headers

        return restore_headers, (list(self.items()),)


def _joined(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return headers with repeated ones joined under the first name, and lines made one."""
    items: dict[str, tuple[str, str]] = {}
    for name, value in pairs:
        if "\n" in value:
            # A value over several lines is one with spaces between (RFC 9112, section 5.2).
            value = " ".join(value.split())
        key = name.lower()
        seen = items.get(key)
        items[key] = (name, value) if seen is None else (seen[0], f"{seen[1]}, {value}")
    return [*items.values()]


class HttpResponse:
    """An answer: ``status``, ``headers`` and the ``body``.

    The body is its bytes, or where ``stream_response`` was asked for an object with ``read(n)``,
    which returns ``n`` bytes at most and none at the end, and ``close()``. ``headers`` can be given
    as any mapping; what is kept is a :class:`Headers`.
    """

    __slots__ = ("body", "headers", "status")

    def __init__(
        self,
        status: int,
        headers: Mapping[str, str] | None = None,
        body: bytes | BodyReader | AsyncBodyReader | None = b"",
    ) -> None:
        self.status = status
        if not isinstance(headers, Headers):
            headers = Headers(() if headers is None else headers.items())
        self.headers = headers
        # What it is depends on what was asked for.
        self.body: Any = b"" if body is None else body

    def __repr__(self) -> str:
        return f"HttpResponse({self.status}, {_shown(self.body)})"


def _shown(body: object) -> str:
    """Return what is shown of a body."""
    return f"<{len(body)} bytes>" if isinstance(body, bytes) else "<a stream>"


class Transport(Protocol):
    """What carries a request to the service and brings back the answer."""

    def send(
        self, request: HttpRequest, *, connect_timeout: float, read_timeout: float
    ) -> HttpResponse:
        """Send ``request`` once and return the whole answer, whatever its status.

        Timeouts are in seconds. An answer that does not come is an exception: an
        :class:`~.errors.SdkError` is passed on as it is, any other becomes the cause of a
        :class:`~.errors.TransportError`.
        """
        ...

    def close(self) -> None:
        """Give up every connection; called once, when the client is closed."""
        ...


def request_id_of(headers: Mapping[str, str]) -> str | None:
    """Return the id that the service gave a request, ``None`` when no header has one."""
    request_id = headers.get("x-amzn-requestid")
    return headers.get("x-amz-request-id") if request_id is None else request_id


class AsyncTransport(Protocol):
    """What carries a request of ``AsyncClient`` to the service and brings back the answer."""

    async def send(
        self, request: HttpRequest, *, connect_timeout: float, read_timeout: float
    ) -> HttpResponse:
        """Send ``request`` once; see :meth:`Transport.send`."""
        ...

    async def close(self) -> None:
        """Give up every connection; see :meth:`Transport.close`."""
        ...
