"""urllib3's own way to an origin, for where somebody watches it; see :mod:`.watched`."""

from __future__ import annotations

import http.client
from typing import TYPE_CHECKING

from urllib3 import (
    HTTPConnectionPool,
    HTTPSConnectionPool,
    ProxyManager,
    Retry,
    Timeout,
    connection,
    exceptions,
)

from ..bodies import Body
from ..http import Headers, HttpResponse
from .doors import Door, Opened
from .foreign import explained
from .watched import is_own

if TYPE_CHECKING:
    import ssl

    from ..http import HttpRequest
    from .links import Timeouts
    from .proxies import Proxy
    from .ways import Way

#: Neither retries nor redirects: an exception comes through as it is.
_ONCE = Retry(total=False)

#: How many bytes of a body are asked for at once.
_PIECE = 65_536


class _Pools:
    """Makes urllib3's own pools; see :class:`.Pools`."""

    def straight(
        self, host: str, port: int, tls: ssl.SSLContext | None, size: int
    ) -> HTTPConnectionPool:
        if tls is None:
            return HTTPConnectionPool(host, port, maxsize=size)
        return HTTPSConnectionPool(host, port, maxsize=size, ssl_context=tls)

    def through(
        self, proxy: Proxy, origin: tuple[str, str, int], tls: ssl.SSLContext | None, size: int
    ) -> HTTPConnectionPool:
        manager = ProxyManager(
            proxy.url,
            proxy_headers=proxy.headers,
            proxy_ssl_context=tls,
            ssl_context=tls,
            maxsize=size,
        )
        scheme, host, port = origin
        return manager.connection_from_host(host, port, scheme)


class FrontDoor(Door):
    """urllib3's own way to an origin: what watches sees every request.

    Its answers are http.client's; the body is decoded and counted as on the short way.
    """

    def __init__(self, way: Way, size: int, limit: int | None) -> None:
        self._way = way
        self._size = size
        self._pool = way.pool(_Pools(), size)
        self._classic: HTTPConnectionPool | None = None
        self._limit = limit

    def _watched_pool(self) -> HTTPConnectionPool:
        """Return the pool whose connections go through all that is patched."""
        classic, urllib3s = http.client.HTTPConnection, connection.HTTPSConnection
        own = (classic, urllib3s.request, urllib3s.getresponse, type(self._pool).ConnectionCls)
        if is_own(getattr(classic, "_send_request", None)) or not all(map(is_own, own)):
            return self._pool
        if self._classic is None:
            from .classic import sending_classically

            self._classic = sending_classically(self._way.pool(_Pools(), self._size))
        return self._classic

    def exchange(self, request: HttpRequest, target: str, timeouts: Timeouts) -> HttpResponse:
        """Send ``request`` to ``target`` and return the answer."""
        return self.read(self.opened(request, target, timeouts), timeouts)

    def opened(self, request: HttpRequest, target: str, timeouts: Timeouts) -> Opened:
        """Send ``request`` to ``target`` and return the answer, whose body is still to be read.

        Whoever reads the end of the body gives the connection back; urllib3 drops it after an
        exception, whatever that is.
        """
        with explained(self._way.name):
            response = self._sent(request, target, timeouts)
            if response.status < 200:
                response.close()
                # http.client passes over some interim answers and takes others for the last.
                raise exceptions.ProtocolError("An interim answer came in the place of the last")
        return response

    def _sent(self, request: HttpRequest, target: str, timeouts: Timeouts) -> Opened:
        return self._watched_pool().urlopen(
            request.method,
            self._way.prefix + target,
            body=request.body or None,
            headers=_latin_1({"Host": self._way.host, **self._way.headers, **request.headers}),
            retries=_ONCE,
            redirect=False,
            assert_same_host=False,
            timeout=Timeout(connect=timeouts.connect(), read=timeouts.read()),
            preload_content=False,
            decode_content=False,
        )

    def read(self, response: Opened, timeouts: Timeouts) -> HttpResponse:
        """Return an answer, whole."""
        try:
            headers = Headers(response.headers.items())
            body = Body(response.status, headers, self._limit)
            while piece := self.piece_of(response):
                body.add(piece)
                timeouts.check()
            body.end()
        except BaseException:
            response.close()
            raise
        return HttpResponse(response.status, headers, body.take())

    def piece_of(self, response: Opened, *, as_it_comes: bool = False) -> bytes:
        """Return the next bytes of an answer's body, none at its end; few ``as_it_comes``.

        For that urllib3 has ``read1`` since 2.1; an older one waits until there are many.
        """
        read = getattr(response, "read1", response.read) if as_it_comes else response.read
        with explained(self._way.name):
            piece: bytes = read(_PIECE, decode_content=False)
        return piece

    def close(self) -> None:
        """Close the connections."""
        self._pool.close()
        if self._classic is not None:
            self._classic.close()


def _latin_1(headers: dict[str, str]) -> dict[str, str]:
    """Return ``headers`` such that http.client, which encodes them as latin-1, sends UTF-8."""
    if all(map(str.isascii, headers.values())):
        return headers
    return {name: value.encode().decode("latin-1") for name, value in headers.items()}
