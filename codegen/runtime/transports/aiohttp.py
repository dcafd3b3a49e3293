"""A transport of ``AsyncClient`` for programs that have a session of aiohttp.

aiohttp is imported when a transport is made; this module passes type checkers without it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from ..bodies import Body, ProtocolError, elements
from ..errors import ConfigurationError, ResponseTooLargeError, SdkError, TransportError
from ..http import Headers, HttpResponse
from ..streamed_bodies import Reading, StreamedBody, UndecodedBody
from . import failures
from .destinations import parsed_origin, split
from .incoming import ERRORS, Framing

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator, Callable

    from .. import event_loop as asyncio
    from ..http import HttpRequest
    from .failures import Meaning
else:
    import asyncio

#: How many bytes of a body are taken at once.
_PIECE = 65_536

#: What aiohttp would add of its own; a request is complete when it comes here.
_NOT_ADDED = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")

#: What each exception of aiohttp means, the most specific first.
_MEANINGS: tuple[tuple[str, Meaning], ...] = (
    ("ConnectionTimeoutError", failures.NOT_CONNECTED_IN_TIME),
    ("ServerTimeoutError", failures.NO_DATA_IN_TIME),
    ("ClientSSLError", failures.NO_TLS),
    ("ClientHttpProxyError", failures.REFUSED_BY_PROXY),
    ("ClientConnectorError", failures.NOT_CONNECTED),
    ("InvalidURL", failures.NO_URL),
    ("ClientResponseError", failures.NO_HTTP),
    ("ClientError", failures.BROKEN),
)


class AiohttpTransport:
    """A transport of ``AsyncClient`` that sends by ``session``, an ``aiohttp.ClientSession``.

    Connections, proxies and certificates are those of the session; timeouts are the client's. The
    session stays open when the client is closed. What aiohttp does with any request it does here,
    too: one by GET, PUT or DELETE it sends once more when a kept-alive connection closes without an
    answer, which ``attempts`` does not count. It is the same request, client token included; one by
    POST or PATCH is never sent again. ``max_response_bytes`` is how many bytes the body of an
    answer may have, as it comes and decoded.

    :raises ConfigurationError: aiohttp 3.10 or newer is not installed, ``session`` is not one of
        its sessions, or ``max_response_bytes`` is less than 1.
    """

    def __init__(self, session: Any, *, max_response_bytes: int = 268_435_456) -> None:
        try:
            # Statements, so that PyInstaller finds them; type checkers need not have it installed.
            if TYPE_CHECKING:
                aiohttp: Any = None
                yarl: Any = None
            else:
                import aiohttp
                import yarl
            self._aiohttp, self._url = aiohttp, yarl.URL
            self._meanings: list[tuple[type[BaseException], Meaning]] = [
                (getattr(self._aiohttp, name), meaning) for name, meaning in _MEANINGS
            ]
            # Of aiohttp's, some are errors of values, too; another is one of the request.
            self._meanings.append((ValueError, failures.NOT_SENDABLE))
        except (ImportError, AttributeError) as error:
            raise ConfigurationError(
                "AiohttpTransport needs aiohttp 3.10 or newer, which is not installed: "
                "pip install aiohttp"
            ) from error
        problems: list[str] = []
        if not isinstance(session, self._aiohttp.ClientSession):
            kind = type(session).__name__
            problems.append(f"session must be an aiohttp.ClientSession, not {kind}")
        if max_response_bytes < 1:
            problems.append(f"max_response_bytes must be 1 or more, not {max_response_bytes}")
        if problems:
            raise ConfigurationError.of(problems)
        self._session = session
        self._limit = max_response_bytes
        self._closed = False

    async def send(
        self, request: HttpRequest, *, connect_timeout: float, read_timeout: float
    ) -> HttpResponse:
        """Send ``request`` and return the answer, whatever its status; redirects are not followed.

        Timeouts are in seconds: ``connect_timeout`` is for a connection with its TLS handshake, or
        for a free one, ``read_timeout`` for each wait for data. What is raised is what
        :meth:`UrllibTransport.send` raises.
        """
        _, host, port = parsed_origin(split(request.url)[0])
        name = f"{host}:{port}"
        if self._closed or self._session.closed:
            what = "transport" if self._closed else "aiohttp session"
            raise TransportError(f"The {what} is closed")
        timeout = self._aiohttp.ClientTimeout(
            total=None,
            connect=connect_timeout,
            sock_connect=connect_timeout,
            sock_read=read_timeout,
        )
        whole = asyncio.timeout_at(request.deadline)
        try:
            async with whole:
                return await self._exchange(request, name, timeout)
        except ResponseTooLargeError as error:
            raise failures.named(name, error) from error
        except (ProtocolError, OSError, ValueError, self._aiohttp.ClientError) as error:
            if whole.expired():
                raise failures.no_answer(name, failures.DEADLINE_PASSED) from error
            raise self._failure(name, error) from error

    async def close(self) -> None:
        """Send no more; the session is its owner's to close."""
        self._closed = True

    async def _exchange(self, request: HttpRequest, name: str, timeout: Any) -> HttpResponse:
        sending = _Sending(request)
        # aiohttp passes over interim answers without an end, and waits anew after each.
        wait = timeout.connect + timeout.sock_read if sending.is_short else None
        try:
            async with asyncio.timeout(wait):
                answer = await self._session.request(
                    request.method,
                    # What was signed is sent, without another word of quoting.
                    self._url(request.url, encoded=True),
                    headers=sending.headers,
                    data=sending.data,
                    timeout=timeout,
                    allow_redirects=False,
                    auto_decompress=False,
                    raise_for_status=False,
                    skip_auto_headers=_NOT_ADDED,
                )
        except self._aiohttp.ClientError:
            if sending.error is not None:
                # The body did not come, and aiohttp says that it was not sent.
                raise sending.error from sending.error.__cause__
            raise
        if request.stream_response and 200 <= answer.status < ERRORS:
            explain = partial(self._explained, name)
            stream = _SessionStream(answer, request, timeout.sock_read, explain)
            return HttpResponse(answer.status, stream.headers, stream)
        async with answer:
            if answer.status < 200:
                raise ProtocolError("an interim answer came in the place of the last")
            found = Headers(list(answer.headers.items()))
            body = Body(answer.status, found, self._limit, _codings(found))
            while piece := await _piece(answer, timeout.sock_read):
                body.add(piece)
        body.end()
        return HttpResponse(answer.status, found, body.take())

    def _explained(self, name: str, error: Exception) -> Exception:
        """Return what to raise for ``error``, one of a stream."""
        known = (ProtocolError, OSError, ValueError, self._aiohttp.ClientError)
        return self._failure(name, error) if isinstance(error, known) else error

    def _failure(self, name: str, error: Exception) -> TransportError:
        """Return what ``error`` comes to; texts of others may quote the request or the answer."""
        meaning = failures.meaning_of(error, self._meanings)
        if isinstance(error, ProtocolError):
            return failures.no_answer(name, meaning)
        if type(error) is TimeoutError:
            return failures.no_answer(name, failures.NO_DATA_IN_TIME)
        inner = getattr(error, "os_error", None) or error.__cause__ or error
        if failures.is_hang_up(inner):
            return failures.no_answer(name, failures.HUNG_UP)
        said = inner.strerror if isinstance(inner, OSError) else None
        return failures.no_answer(name, meaning, said or None)


async def _piece(answer: Any, seconds: float) -> bytes:
    """Return the next bytes of a body, ``b""`` at its end.

    aiohttp's own timeout is none any more once it has found a chunk that is damaged.
    """
    async with asyncio.timeout(seconds):
        piece: bytes = await answer.content.read(_PIECE)
        return piece


def _codings(headers: Headers) -> list[str]:
    """Return the codings of a body but for "chunked", which aiohttp undoes, and none below it."""
    return [each for each in elements(headers.get("transfer-encoding")) if each != "chunked"]


class _Sending:
    """A request as aiohttp takes it: its headers and its body, ``error`` why that did not come."""

    def __init__(self, request: HttpRequest) -> None:
        # It would wait for ever for a service that does not say that it wants the body.
        headers = {
            name: value for name, value in request.headers.items() if name.lower() != "expect"
        }
        body = request.body
        self.error: SdkError | None = None
        self.data: Any = body or None
        self.is_short = False
        if isinstance(body, bytes | bytearray):
            self.is_short = len(body) <= _PIECE
        else:
            from ..uploads import UploadBody

            framing = Framing(request)
            pieces = body if hasattr(body, "__aiter__") else UploadBody(body)
            # aiohttp makes chunks itself, of what has no length.
            self.data = self._watched(
                pieces if framing.is_chunked else framing.pieces_async(pieces)
            )
            headers = {n: v for n, v in headers.items() if n.lower() != "transfer-encoding"}
        if not any(name.lower() == "accept-encoding" for name in headers):
            headers["Accept-Encoding"] = "identity"
        self.headers = headers

    async def _watched(self, pieces: AsyncIterable[bytes]) -> AsyncIterator[bytes]:
        try:
            async for piece in pieces:
                if piece:
                    yield piece
        except SdkError as error:
            self.error = error
            raise


class _SessionStream:
    """The body of an answer that aiohttp reads."""

    def __init__(
        self,
        answer: Any,
        request: HttpRequest,
        read_timeout: float,
        explain: Callable[[Exception], Exception],
    ) -> None:
        self.headers = Headers(list(answer.headers.items()))
        made = StreamedBody if request.decode_content else UndecodedBody
        self._body = made(answer.status, self.headers, None, _codings(self.headers))
        self._answer = answer
        self._read_timeout = read_timeout
        self._explain = explain
        self._ended = False
        self._loop = asyncio.get_running_loop()

    def __del__(self) -> None:
        # One that was forgotten may be so in any thread; aiohttp would complain of it.
        answer: Any = getattr(self, "_answer", None)
        if answer is not None and not answer.closed and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(answer.close)

    async def read(self, size: int, /) -> bytes:
        """Return the next ``size`` bytes of the body at most; see :class:`.AsyncBodyReader`."""
        with Reading(self.close, self._explain):
            while not (found := self._body.some(size)) and not self._ended:
                piece = await _piece(self._answer, self._read_timeout)
                if piece:
                    self._body.add(piece)
                else:
                    self._ended = True
                    self._body.end()
        return found

    def close(self) -> None:
        """Drop the connection, unless all has come."""
        self._answer.close()
