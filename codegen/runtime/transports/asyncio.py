"""The default transport of ``AsyncClient``: asyncio's connections, read with :mod:`..http1`.

It does what :class:`.urllib3.UrllibTransport` does, on an event loop and without a thread: sends a
request once and returns the whole answer, through a proxy where one is configured.
"""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
from collections import deque
from contextlib import asynccontextmanager
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from ..bodies import ProtocolError
from ..errors import ReadTimeoutError, SdkError, TransportError
from ..http import HttpResponse
from ..http1 import AnswerReader, request_bytes
from . import failures
from .async_links import AsyncLink
from .base import TransportBase
from .destinations import authority, parsed_origin, split
from .watched import nobody_watches

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Mapping

    from ..http import HttpRequest
    from .failures import Meaning
    from .proxies import Proxy
    from .urllib3 import UrllibTransport

#: Seconds that an address has before the next is tried beside it; the value that RFC 8305 gives.
_NEXT_ADDRESS_AFTER = 0.25

#: Seconds for which every server keeps a connection that nothing is sent on.
_KEPT_BY_ALL = 1.0

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
        self._by_head: dict[str, Origin] = {}
        self._origins: dict[tuple[str, str, int], Origin] = {}
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
        if request.stream_response or request.body.__class__ is not bytes:
            return await self._streamed(origin, request, target, connect_timeout, read_timeout)
        reader = AnswerReader(request.method, self._max_response_bytes)
        try:
            if request.deadline is None:
                await origin.exchange(request, target, reader, connect_timeout, read_timeout)
            else:
                async with _deadline(request.deadline):
                    await origin.exchange(request, target, reader, connect_timeout, read_timeout)
        except EXPLAINED as error:
            raise explained(origin.name, error) from error
        return HttpResponse(reader.status, reader.headers, reader.take())

    async def _streamed(
        self,
        origin: Origin,
        request: HttpRequest,
        target: str,
        connect_timeout: float,
        read_timeout: float,
    ) -> HttpResponse:
        """Do what :meth:`send` does where a body streams, this way or that."""
        from .async_streaming import exchange

        try:
            async with _deadline(request.deadline):
                return await exchange(origin, request, target, connect_timeout, read_timeout)
        except EXPLAINED as error:
            why = explained(origin.name, error)
            if why is error:
                raise
            raise why from error

    async def close(self) -> None:
        """Close every connection; a request that is under way keeps its own until it ends."""
        self._closed = True
        for origin in self._origins.values():
            origin.close()
        if self._front_door is not None:
            await asyncio.to_thread(self._front_door.close)
        if self._origins:
            # A transport of the loop closes in its next round.
            await asyncio.sleep(0)

    async def _by_the_front_door(
        self, request: HttpRequest, connect_timeout: float, read_timeout: float
    ) -> HttpResponse:
        """Send ``request`` by urllib3 in a thread, for those who have patched that to see it."""
        if self._front_door is None:
            self._front_door = await asyncio.to_thread(self._made_front_door)
        send = partial(
            self._front_door.send, connect_timeout=connect_timeout, read_timeout=read_timeout
        )
        if request.stream_response or request.body.__class__ is not bytes:
            from .async_streaming import in_thread

            return await in_thread(send, request)
        return await asyncio.to_thread(send, request)

    def _made_front_door(self) -> UrllibTransport:
        from .urllib3 import UrllibTransport

        return self._front_door or self._another(UrllibTransport)

    async def _new_origin(self, head: str) -> Origin:
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
            origin = Origin(scheme, host, port, proxy, self._tls, size, limit)
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


class Origin:
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
        # Only a name has several; the last label of one is never a number.
        self._has_addresses = ":" not in host and not host[-1:].isdecimal()
        self._port = port
        self._proxy = proxy
        self._tls = tls
        self._size = size
        self.limit = limit
        self._authority = authority(scheme, host, port).partition("://")[2]
        self._tunnel = f"{host}:{port}"
        self._free = asyncio.Semaphore(size)
        self._idle: deque[AsyncLink] = deque()
        self._closed = False

    def bytes_of(self, request: HttpRequest, target: str) -> bytes:
        """Return ``request`` as it is sent: a proxy without a tunnel gets the whole URL."""
        headers: Mapping[str, str] = request.headers
        if self._proxy is not None and self._scheme == "http":
            target = f"http://{self._authority}{target}"
            headers = {**self._proxy.headers, **headers}
        return request_bytes(request.method, target, self._authority, headers, request.body)

    async def exchange(
        self,
        request: HttpRequest,
        target: str,
        reader: AnswerReader,
        connect_timeout: float,
        read_timeout: float,
    ) -> None:
        """Send ``request`` on a connection, and have ``reader`` read the whole answer."""
        data = self.bytes_of(request, target)
        link = await self.checked_out(connect_timeout)
        good = False
        try:
            await link.exchange(data, reader, connect_timeout, read_timeout)
            good = True
        finally:
            self.take_back(link, good=good)

    async def checked_out(self, connect_timeout: float) -> AsyncLink:
        """Check out a connection, which has to be taken back."""
        free = self._free
        if free.locked():
            try:
                async with asyncio.timeout(connect_timeout):
                    await free.acquire()
            except TimeoutError as error:
                raise failures.all_in_use(self.name, connect_timeout, self._size) from error
        else:
            # At once.
            await free.acquire()
        try:
            if self._closed:
                raise TransportError(failures.CLOSED)
            if self._idle:
                quiet_for = asyncio.get_running_loop().time() - self._idle[-1].heard
                if quiet_for > _KEPT_BY_ALL:
                    await _news()
            return self._quiet_link() or await self._connected(connect_timeout)
        except BaseException:
            self._free.release()
            raise

    def take_back(self, link: AsyncLink, *, good: bool) -> None:
        """Take a connection back; what it was used for has come to a ``good`` end, or not."""
        if good and link.reusable and not self._closed:
            self._idle.append(link)
        else:
            link.abort()
        self._free.release()

    def close(self) -> None:
        """Close the connections that nobody uses, and wake those who wait for one."""
        self._closed = True
        self._free.release()
        while self._idle:
            self._idle.pop().abort()

    def _quiet_link(self) -> AsyncLink | None:
        """Return a connection on which nothing has come, nor the end, since the last answer."""
        while self._idle:
            link = self._idle.pop()
            if link.reusable:
                return link
            link.abort()
        return None

    async def _connected(self, seconds: float) -> AsyncLink:
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

    async def _connect(self) -> AsyncLink:
        loop = asyncio.get_running_loop()
        link = AsyncLink()
        proxy = self._proxy
        if proxy is None:
            secure = self._tls if self._scheme == "https" else None
            name = self._host if secure else None
            connect = loop.create_connection
            if self._has_addresses and _tries_addresses_at_once(loop):
                connect = partial(connect, happy_eyeballs_delay=_NEXT_ADDRESS_AFTER)
            await connect(lambda: link, self._host, self._port, ssl=secure, server_hostname=name)
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

    async def _tunnelled(self, link: AsyncLink, proxy: Proxy, tls: ssl.SSLContext) -> None:
        """Have ``proxy`` connect to the origin, and begin TLS with that."""
        request = request_bytes("CONNECT", self._tunnel, self._tunnel, proxy.headers, b"")
        try:
            answer = AnswerReader("CONNECT", self.limit)
            await link.exchange(request, answer, None, None)
            if not 200 <= answer.status < 300:
                raise failures.refused_by_proxy(self.name, answer.status)
            await link.begin_tls(tls, self._host)
        except BaseException:
            link.abort()
            raise


async def _news() -> None:
    """Have the loop look at its connections.

    It may not have done so since the last call: it stands still between two invocations of a
    function of Lambda, and while a program computes. The first round finds what came, after what is
    to be done in it already; the second begins with that, and the third is for uvloop's TLS.
    """
    for _ in range(3):
        await asyncio.sleep(0)


def _tries_addresses_at_once(loop: asyncio.AbstractEventLoop) -> bool:
    """Report whether ``loop`` can go on to a host's next address while it waits for the first.

    Other loops than asyncio's own may not know the parameter (uvloop does not), and asyncio's race
    of connections fails an assertion where tasks begin at once (``asyncio.eager_task_factory`` of
    Python 3.12). They take one address after the other, as :class:`.urllib3.UrllibTransport` does.
    """
    return isinstance(loop, asyncio.BaseEventLoop) and loop.get_task_factory() is None


#: A wait for data is ended by a timer, which knows no names either.
_NAMELESS = (*failures.NAMELESS, ReadTimeoutError)

#: What may come of an exchange, and is put into words.
EXPLAINED = (*_NAMELESS, ProtocolError, OSError, ValueError)


def explained(name: str, error: Exception) -> Exception:
    """Return what to raise for ``error``, of a request to ``name``: itself, if that says it all."""
    if isinstance(error, _NAMELESS):
        return failures.named(name, error)
    if isinstance(error, SdkError):
        # Of this package's, some are values that cannot be taken.
        return error
    detail = (error.strerror or error) if isinstance(error, OSError) else None
    return failures.no_answer(name, failures.meaning_of(error, _MEANINGS), detail)
