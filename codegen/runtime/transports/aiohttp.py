"""A transport of ``AsyncClient`` for programs that have a session of aiohttp.

aiohttp is imported when a transport is made; this module passes type checkers without it.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from ..bodies import Body, ProtocolError, elements
from ..errors import ConfigurationError, ResponseTooLargeError, TransportError
from ..http import Headers, HttpResponse
from . import failures
from .destinations import parsed_origin, split

if TYPE_CHECKING:
    from ..http import HttpRequest
    from .failures import Meaning

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
    session stays open when the client is closed. Like any request of aiohttp's, one whose method is
    idempotent is sent again when a kept-alive connection turns out to be closed; ``attempts`` does
    not count that. ``max_response_bytes`` is how many bytes the body of an answer may have, as it
    comes and decoded.

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
                return await self._exchange(request, timeout)
        except ResponseTooLargeError as error:
            raise failures.named(name, error) from error
        except (ProtocolError, OSError, ValueError, self._aiohttp.ClientError) as error:
            if whole.expired():
                raise failures.no_answer(name, failures.DEADLINE_PASSED) from error
            raise self._failure(name, error) from error

    async def close(self) -> None:
        """Send no more; the session is its owner's to close."""
        self._closed = True

    async def _exchange(self, request: HttpRequest, timeout: Any) -> HttpResponse:
        headers: dict[str, str] = dict(request.headers)
        if not any(name.lower() == "accept-encoding" for name in headers):
            headers["Accept-Encoding"] = "identity"
        # aiohttp passes over interim answers without an end, and waits anew after each.
        is_short = len(request.body) <= _PIECE
        wait = timeout.connect + timeout.sock_read if is_short else None
        async with asyncio.timeout(wait):
            answer = await self._session.request(
                request.method,
                # What was signed is sent, without another word of quoting.
                self._url(request.url, encoded=True),
                headers=headers,
                data=request.body or None,
                timeout=timeout,
                allow_redirects=False,
                auto_decompress=False,
                raise_for_status=False,
                skip_auto_headers=_NOT_ADDED,
            )
        async with answer:
            if answer.status < 200:
                raise ProtocolError("an interim answer came in the place of the last")
            found = Headers(list(answer.headers.items()))
            # aiohttp undoes "chunked", and no coding below it.
            codings = [
                each for each in elements(found.get("transfer-encoding")) if each != "chunked"
            ]
            body = Body(answer.status, found, self._limit, codings)
            async for piece in answer.content.iter_chunked(_PIECE):
                body.add(piece)
        body.end()
        return HttpResponse(answer.status, found, body.take())

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
