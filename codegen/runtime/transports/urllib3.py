"""The default transport: connections kept alive for each origin.

It sends a request once and returns the whole answer, through a proxy where one is configured. It
does not retry, follow redirects, look for proxies or judge a status: what an answer means is
decided further up.

A connection takes no library (:mod:`.ways`). urllib3 makes those through a proxy, and sends where
somebody watches what it does.
"""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

from ..errors import TransportError
from . import failures
from .base import TransportBase
from .connections import Connections
from .destinations import parsed_origin, split
from .installed import check_installed
from .ways import Straight, Way

if TYPE_CHECKING:
    from os import PathLike
    from typing import Self

    from ..http import HttpRequest, HttpResponse

# Requests may have to go by it at any time: behind a proxy, or where somebody watches.
check_installed()


class UrllibTransport(TransportBase):
    """A :class:`~.http.Transport` over HTTP/1.1 with kept-alive connections.

    ``max_connections`` is the number of connections to one origin; a thread that needs one more
    waits for ``connect_timeout`` at most until one is free. ``verify`` says which certificates are
    trusted: those that the system trusts (``None`` or ``True``), those in a CA bundle (the path of
    a file or directory, in which ``~`` is the home directory), or any at all (``False``). They are
    read with the first connection that is encrypted. TLS is 1.2 or later.

    ``proxies`` is what ``urllib.request.getproxies_environment`` gives: the URLs of the proxies for
    ``http`` and for ``https``, with a scheme, and under ``no`` the hosts that are called directly,
    separated by commas; ``None`` is for no proxy. ``https`` goes through a tunnel (CONNECT), so
    that the proxy sees the host and nothing else. A user name and a password in a proxy's URL go to
    the proxy alone.

    ``max_response_bytes`` is how many bytes the body of an answer may have, before and after it is
    decoded.

    Safe to share between threads; the child of a fork makes its own connections.

    :raises ConfigurationError: one of the numbers is below 1, ``verify`` names no CA bundle, or a
        proxy's URL is not one of ``http`` or ``https``.
    """

    # The same routes twice: by the URL's beginning as it is written, and by what that means.
    _by_origin: dict[str, Connections]
    _by_key: dict[tuple[str, str, int], Connections]

    @classmethod
    def from_environment(
        cls,
        *,
        profile: str | None = None,
        max_connections: int = 10,
        verify: bool | str | PathLike[str] | None = None,
        max_response_bytes: int = 268_435_456,
    ) -> Self:
        """Return the transport that a client without one makes for itself, to be wrapped.

        Proxies come from the environment; certificates, where ``verify`` names none, from
        ``AWS_CA_BUNDLE``, the profile in the shared config files, and ``REQUESTS_CA_BUNDLE``. The
        rest is as for the class.

        :raises ConfigurationError: what is found cannot work, or there is no such profile.
        """
        from ..settings.resolution import way_out

        trusted, proxies = way_out(profile=profile, verify=verify)
        return cls(
            max_connections=max_connections,
            verify=trusted,
            proxies=proxies,
            max_response_bytes=max_response_bytes,
        )

    def send(
        self, request: HttpRequest, *, connect_timeout: float, read_timeout: float
    ) -> HttpResponse:
        """Send ``request`` once and return the answer, whatever its status.

        Timeouts are in seconds. ``connect_timeout`` is for the connection to each address of the
        host, for the TLS handshake, and for each write; ``read_timeout`` is for each wait for data.
        One layer of gzip is undone. What patches urllib3 or http.client sees the request.

        :raises ConnectTimeoutError: no connection, or no TLS session, within ``connect_timeout``.
        :raises DeadlineExceededError: no answer by the request's ``deadline``.
        :raises ReadTimeoutError: no data within ``read_timeout``.
        :raises TlsError: the certificate could not be verified, or TLS failed otherwise.
        :raises ConnectionFailedError: any other failure to connect, to send, or to get an answer
            that is complete and HTTP; a proxy that does not connect.
        :raises ResponseTooLargeError: the body has more than ``max_response_bytes``.
        :raises ResponseParseError: the body is in a coding other than gzip.
        :raises TransportError: the transport is closed, or HTTP cannot carry the request.
        """
        origin, target = split(request.url)
        route = self._route(origin)
        try:
            return route.exchange(
                request, target, connect_timeout=connect_timeout, read_timeout=read_timeout
            )
        except Exception as error:
            from .ended import ended

            failure = ended(route.name, error)
            if failure is error:
                raise
            raise failure from error

    def close(self) -> None:
        """Close every connection; a request that is under way keeps its own until it ends."""
        self._closed = True
        self._start_over_after_fork()
        with self._lock:
            routes, self._by_key, self._by_origin = self._by_key, {}, {}
        for route in routes.values():
            route.close()

    def _start_over(self) -> None:
        self._lock = threading.Lock()
        self._by_origin = {}
        self._by_key = {}
        self._pid = os.getpid()

    def _start_over_after_fork(self) -> None:
        # In the child the connections are still the parent's, and so may be whoever holds the lock.
        if self._pid != os.getpid():
            self._start_over()

    def _route(self, origin: str) -> Connections:
        if self._closed:
            raise TransportError(failures.CLOSED)
        self._start_over_after_fork()
        route = self._by_origin.get(origin)
        return self._route_to_new(origin) if route is None else route

    def _route_to_new(self, origin: str) -> Connections:
        key = parsed_origin(origin)
        with self._lock:
            if self._closed:
                raise TransportError(failures.CLOSED)
            route = self._by_key.get(key)
            if route is None:
                route = self._by_key[key] = self._new_route(*key)
            self._by_origin[origin] = route
        return route

    def _new_route(self, scheme: str, host: str, port: int) -> Connections:
        way = self._way(scheme, host, port)
        return Connections(way, self._max_connections, self._max_response_bytes, _explained)

    def _way(self, scheme: str, host: str, port: int) -> Way:
        proxy = self._proxy_for(scheme, host, port)
        secure = scheme == "https" or (proxy is not None and proxy.scheme == "https")
        tls = self._context() if secure else None
        if proxy is None:
            return Straight(scheme, host, port, tls)
        from .doors import proxied

        return proxied(proxy, scheme, host, port, tls)


def _explained(name: str, error: Exception) -> Exception:
    from .ended import explained

    return explained(name, error)
