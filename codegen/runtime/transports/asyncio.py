"""The default transport of ``AsyncClient``: asyncio's connections, read with :mod:`..http1`.

It does what :class:`.urllib3.UrllibTransport` does, on an event loop and without a thread: sends a
request once and gives back the whole answer, through a proxy where it was given one.
"""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
from collections import deque
from contextlib import asynccontextmanager
from importlib import import_module
from typing import TYPE_CHECKING, cast

from ..bodies import ProtocolError
from ..errors import TransportError
from ..http import HttpResponse
from ..http1 import AnswerReader, request_bytes
from . import failures
from .base import TransportBase
from .destinations import authority, parsed_origin, split
from .watched import nobody_watches

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Mapping

    from ..http import HttpRequest
    from .failures import Meaning
    from .proxies import Proxy
    from .urllib3 import UrllibTransport

#: How many bytes are handed to the system at once: a write that takes longer than the timeout for
#: one is a connection that broke.
_PIECE = 262_144

#: What each exception means, the most specific first.
_MEANINGS: tuple[tuple[type[BaseException], Meaning], ...] = (
    (socket.gaierror, failures.NAME_NOT_RESOLVED),
    (ssl.SSLEOFError, failures.HUNG_UP),
    (ssl.SSLZeroReturnError, failures.HUNG_UP),
    (ssl.SSLError, failures.NO_TLS),
    (ValueError, failures.NOT_SENDABLE),
    (ConnectionError, failures.BROKEN),
    (OSError, failures.NOT_CONNECTED),
)


class AsyncioTransport(TransportBase):
    """A transport of ``AsyncClient`` over HTTP/1.1 with kept-alive connections.

    The parameters are those of :class:`.urllib3.UrllibTransport`. It belongs to the event loop that
    it is first used in.

    :raises ConfigurationError: as there.
    """

    def _start_over(self) -> None:
        # By the URL's beginning as it is written, and by what that means.
        self._by_head: dict[str, _Origin] = {}
        self._origins: dict[tuple[str, str, int], _Origin] = {}
        self._front_door: UrllibTransport | None = None

    async def send(
        self, request: HttpRequest, *, connect_timeout: float, read_timeout: float
    ) -> HttpResponse:
        """Send ``request`` once and return the answer, whatever its status.

        Timeouts are in seconds: ``connect_timeout`` is for a connection with its TLS handshake, for
        a free one where all are in use, and for each write; ``read_timeout`` is for each wait for
        data. What is raised is what :meth:`.urllib3.UrllibTransport.send` raises.
        """
        if self._closed:
            raise TransportError(failures.CLOSED)
        if not nobody_watches():
            return await self._by_the_front_door(request, connect_timeout, read_timeout)
        head, target = split(request.url)
        origin = self._by_head.get(head) or await self._new_origin(head)
        try:
            async with _deadline(request.deadline), origin.connection(connect_timeout) as link:
                return await link.exchange(
                    origin.bytes_of(request, target), request.method, connect_timeout, read_timeout
                )
        except failures.NAMELESS as error:
            raise failures.named(origin.name, error) from error
        except (ProtocolError, OSError, ValueError) as error:
            raise _failure(origin.name, error) from error

    async def close(self) -> None:
        """Close every connection; a request that is under way keeps its own until it ends."""
        self._closed = True
        for origin in self._origins.values():
            origin.close()
        if self._front_door is not None:
            await asyncio.to_thread(self._front_door.close)
        # A transport of the loop closes in its next round.
        await asyncio.sleep(0)

    async def _by_the_front_door(
        self, request: HttpRequest, connect_timeout: float, read_timeout: float
    ) -> HttpResponse:
        """Send ``request`` by urllib3 in a thread, for those who have patched that to see it."""
        if self._front_door is None:
            self._front_door = await asyncio.to_thread(self._made_front_door)
        return await asyncio.to_thread(
            self._front_door.send,
            request,
            connect_timeout=connect_timeout,
            read_timeout=read_timeout,
        )

    def _made_front_door(self) -> UrllibTransport:
        from .urllib3 import UrllibTransport

        return self._front_door or self._another(UrllibTransport)

    async def _new_origin(self, head: str) -> _Origin:
        scheme, host, port = key = parsed_origin(head)
        origin = self._origins.get(key)
        if origin is None:
            if self._proxies:
                await asyncio.to_thread(import_module, ".proxies", __package__)
            proxy = self._proxy_for(scheme, host, port)
            if self._tls is None and (scheme == "https" or (proxy and proxy.scheme == "https")):
                await asyncio.to_thread(self._context)
            if self._closed:
                raise TransportError(failures.CLOSED)
            size, limit = self._max_connections, self._max_response_bytes
            origin = _Origin(scheme, host, port, proxy, self._tls, size, limit)
            # Another call may have been as far.
            origin = self._origins.setdefault(key, origin)
        self._by_head[head] = origin
        return origin


@asynccontextmanager
async def _deadline(when: float | None) -> AsyncGenerator[None]:
    """End what is within it at the time ``when`` of the monotonic clock, which is the loop's."""
    try:
        async with asyncio.timeout_at(when):
            yield
    except TimeoutError as error:
        raise failures.nameless(failures.DEADLINE_PASSED) from error


class _Origin:
    """The connections to an origin, at most ``size``; by way of ``proxy`` where there is one."""

    def __init__(
        self,
        scheme: str,
        host: str,
        port: int,
        proxy: Proxy | None,
        tls: ssl.SSLContext | None,
        size: int,
        limit: int,
    ) -> None:
        self.name = f"{host}:{port}" + ("" if proxy is None else f" through the proxy {proxy}")
        self._scheme = scheme
        # An IPv6 address has its brackets in URLs alone.
        self._host = host.strip("[]")
        self._port = port
        self._proxy = proxy
        self._tls = tls
        self._size = size
        self._limit = limit
        self._authority = authority(scheme, host, port).partition("://")[2]
        self._tunnel = f"{host}:{port}"
        self._free = asyncio.Semaphore(size)
        self._idle: deque[_Link] = deque()
        self._closed = False

    def bytes_of(self, request: HttpRequest, target: str) -> bytes:
        """Return ``request`` as it is sent: a proxy without a tunnel gets the whole URL."""
        headers: Mapping[str, str] = request.headers
        if self._proxy is not None and self._scheme == "http":
            target = f"http://{self._authority}{target}"
            headers = {**self._proxy.headers, **headers}
        return request_bytes(request.method, target, self._authority, headers, request.body)

    @asynccontextmanager
    async def connection(self, connect_timeout: float) -> AsyncGenerator[_Link]:
        """Check out a connection; one that did not come to a good end is not used again."""
        try:
            async with asyncio.timeout(connect_timeout):
                await self._free.acquire()
        except TimeoutError as error:
            raise failures.all_in_use(self.name, connect_timeout, self._size) from error
        if self._closed:
            # For whoever waits next.
            self._free.release()
            raise TransportError(failures.CLOSED)
        link: _Link | None = None
        try:
            link = self._quiet_link() or await self._connected(connect_timeout)
            yield link
            if link.reusable and not self._closed:
                self._idle.append(link)
                link = None
        finally:
            if link is not None:
                link.abort()
            self._free.release()

    def close(self) -> None:
        """Close the connections that nobody uses, and wake those who wait for one."""
        self._closed = True
        self._free.release()
        while self._idle:
            self._idle.pop().abort()

    def _quiet_link(self) -> _Link | None:
        """Return a connection on which nothing has come, nor the end, since the last answer."""
        while self._idle:
            link = self._idle.pop()
            if link.reusable:
                return link
            link.abort()
        return None

    async def _connected(self, seconds: float) -> _Link:
        try:
            async with asyncio.timeout(seconds):
                return await self._connect()
        except TimeoutError as error:
            raise failures.no_answer(self.name, failures.NOT_CONNECTED_IN_TIME) from error
        except (ssl.SSLError, socket.gaierror):
            raise
        except ConnectionResetError as error:
            # In the handshake, of which nothing else was wrong.
            raise failures.no_answer(self.name, failures.HUNG_UP) from error
        except OSError as error:
            # asyncio's own text names the address, which may be one of several.
            why = os.strerror(error.errno) if error.errno else "by none of its addresses"
            raise failures.no_answer(self.name, failures.NOT_CONNECTED, why) from error

    async def _connect(self) -> _Link:
        loop = asyncio.get_running_loop()
        link = _Link(self._limit)
        proxy = self._proxy
        if proxy is None:
            secure = self._tls if self._scheme == "https" else None
            name = self._host if secure else None
            await loop.create_connection(
                lambda: link,
                self._host,
                self._port,
                ssl=secure,
                server_hostname=name,
                happy_eyeballs_delay=0.25,
            )
            return link
        secure = self._tls if proxy.scheme == "https" else None
        host = proxy.host.strip("[]")
        name = host if secure else None
        await loop.create_connection(
            lambda: link, host, proxy.port, ssl=secure, server_hostname=name
        )
        if self._scheme == "https" and self._tls is not None:
            await self._tunnelled(link, proxy, self._tls)
        return link

    async def _tunnelled(self, link: _Link, proxy: Proxy, tls: ssl.SSLContext) -> None:
        """Have ``proxy`` connect to the origin, and begin TLS with that."""
        request = request_bytes("CONNECT", self._tunnel, self._tunnel, proxy.headers, b"")
        try:
            answer = await link.exchange(request, "CONNECT", None, None)
            if not 200 <= answer.status < 300:
                raise failures.refused_by_proxy(self.name, answer.status)
            await link.begin_tls(tls, self._host)
        except BaseException:
            link.abort()
            raise


class _Link(asyncio.Protocol):
    """One connection. What comes is handed to the reader of the answer that is waited for."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._transport: asyncio.Transport | None = None
        self._reader: AnswerReader | None = None
        self._answer: asyncio.Future[None] | None = None
        self._drained: asyncio.Future[None] | None = None
        self._heard = 0.0
        self.reusable = False

    # -- what the loop calls -----------------------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin; see :class:`asyncio.Protocol`."""
        self._transport = transport = cast("asyncio.Transport", transport)
        # A write is over when all of it was handed to the system; TLS takes 0 for "never".
        transport.set_write_buffer_limits(high=1, low=0)
        self.reusable = True

    def data_received(self, data: bytes) -> None:
        """Take what came; what nobody has asked for ends the connection."""
        reader, answer = self._reader, self._answer
        if reader is None or answer is None or answer.done():
            self.reusable = False
            self.abort()
            return
        self._heard = answer.get_loop().time()
        try:
            whole = reader.receive(data)
        except Exception as error:
            answer.set_exception(error)
            return
        if whole:
            answer.set_result(None)

    def eof_received(self) -> bool:
        """Take the end of what comes, which may be that of an answer."""
        self._ended(self._unsaid_end())
        return False

    def _unsaid_end(self) -> Exception | None:
        """Return an error where TLS did not say that it ends (RFC 9112, section 9.8).

        Such an end may be an attacker's, in the middle of an answer.
        """
        transport = self._transport
        tls = None if transport is None else transport.get_extra_info("ssl_object")
        if tls is None:
            return None
        try:
            # All that came was taken: what is left is the end itself, or nothing.
            tls.read(1)
        except ssl.SSLError as error:
            return ssl.SSLEOFError(f"TLS did not say that it ends: {error}")
        return None

    def connection_lost(self, exc: Exception | None) -> None:
        """Take the end of the connection."""
        self._ended(exc)
        # Who waits to write on learns why from the answer, which has ended as well.
        self.resume_writing()

    def pause_writing(self) -> None:
        """Wait with the next piece until this one is gone."""
        self._drained = asyncio.get_running_loop().create_future()

    def resume_writing(self) -> None:
        """Go on writing."""
        if self._drained is not None and not self._drained.done():
            self._drained.set_result(None)

    def _ended(self, error: Exception | None) -> None:
        self.reusable = False
        reader, answer = self._reader, self._answer
        if reader is None or answer is None or answer.done():
            return
        if error is not None:
            answer.set_exception(error)
            return
        try:
            whole = reader.receive(b"")
        except Exception as failure:
            answer.set_exception(failure)
            return
        if whole:
            answer.set_result(None)

    # -- what the transport calls ------------------------------------------------------------------

    async def exchange(
        self, data: bytes, method: str, write_timeout: float | None, read_timeout: float | None
    ) -> HttpResponse:
        """Send a request and return its answer."""
        loop = asyncio.get_running_loop()
        reader = self._reader = AnswerReader(method, self._limit)
        answer = self._answer = loop.create_future()
        try:
            await self._write(data, answer, write_timeout)
            self._heard = loop.time()
            timer = None if read_timeout is None else _Silence(self, answer, read_timeout)
            try:
                await answer
            finally:
                if timer is not None:
                    timer.cancel()
        finally:
            self._reader = self._answer = None
            if not answer.done() or answer.cancelled() or answer.exception() is not None:
                self.reusable = False
        self.reusable = self.reusable and reader.reusable
        return HttpResponse(reader.status, reader.headers, reader.take())

    async def _write(
        self, data: bytes, answer: asyncio.Future[None], seconds: float | None
    ) -> None:
        """Write all of ``data``, unless the answer comes before that is done."""
        transport = self._transport
        if transport is None:
            raise ConnectionResetError("the connection was closed")
        for start in range(0, len(data), _PIECE):
            self._drained = None
            transport.write(data[start : start + _PIECE] if len(data) > _PIECE else data)
            drained = self._drained
            if drained is None:
                continue
            done, _ = await asyncio.wait(
                (drained, answer), timeout=seconds, return_when=asyncio.FIRST_COMPLETED
            )
            if not done:
                raise ConnectionResetError("the other side does not read what is sent")
            if answer.done():
                # Whoever answers before all has come will not read the rest.
                self.reusable = False
                drained.cancel()
                return

    async def begin_tls(self, context: ssl.SSLContext, host: str) -> None:
        """Begin TLS on a connection that is open."""
        loop = asyncio.get_running_loop()
        transport = self._transport
        if transport is None:
            raise ConnectionResetError("the connection was closed")
        encrypted = await loop.start_tls(transport, self, context, server_hostname=host)
        if encrypted is None:
            raise ConnectionResetError("the connection was closed")
        encrypted.set_write_buffer_limits(high=1, low=0)
        self._transport = encrypted
        self.reusable = True

    def abort(self) -> None:
        """Close the connection at once."""
        if self._transport is not None:
            self._transport.abort()

    def silent_since(self) -> float:
        """Return the time of the loop's clock since when nothing has come."""
        return self._heard


class _Silence:
    """Ends a wait for data that lasts longer than ``seconds``.

    One timer an answer: it looks when data last came, and goes on for what is left.
    """

    __slots__ = ("_answer", "_handle", "_link", "_loop", "_seconds")

    def __init__(self, link: _Link, answer: asyncio.Future[None], seconds: float) -> None:
        self._link = link
        self._answer = answer
        self._seconds = seconds
        self._loop = answer.get_loop()
        self._handle = self._loop.call_later(seconds, self._look)

    def cancel(self) -> None:
        """Look no more."""
        self._handle.cancel()

    def _look(self) -> None:
        left = self._link.silent_since() + self._seconds - self._loop.time()
        if left > 0:
            self._handle = self._loop.call_later(left, self._look)
        elif not self._answer.done():
            self._answer.set_exception(failures.nameless(failures.NO_DATA_IN_TIME))


def _failure(name: str, error: Exception) -> TransportError:
    detail = (error.strerror or error) if isinstance(error, OSError) else None
    return failures.no_answer(name, failures.meaning_of(error, _MEANINGS), detail)
