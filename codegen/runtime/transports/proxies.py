"""The connections to an origin by way of a proxy; loaded when a proxy is configured.

What a proxy needs (CONNECT, TLS to the proxy itself, whole URLs as request targets) is urllib3's.
"""

from __future__ import annotations

from threading import Semaphore
from typing import TYPE_CHECKING, Any

from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, ProxyManager, Retry, Timeout

from ..http import HttpResponse
from .connections import TlsConnection, authority, parsed_origin, whole_body, wire_headers

if TYPE_CHECKING:
    import ssl

    from ..http import HttpRequest

#: Neither retries nor redirects: an exception comes through as it is.
_ONCE = Retry(total=False)


class Proxy:
    """A proxy as its URL tells it; as a string, its host and port.

    What urllib3 is given has no user name and no password, and so has nothing to show.

    :raises TransportError: the URL is not one of ``http`` or ``https`` with a host.
    """

    __slots__ = ("_headers", "host", "port", "scheme")

    def __init__(self, url: str) -> None:
        self.scheme, self.host, self.port = parsed_origin(url)
        user, at, _ = url.partition("://")[2].partition("/")[0].rpartition("@")
        self._headers: dict[str, str] = {}
        if at:
            from base64 import b64encode
            from urllib.parse import unquote_to_bytes

            name, _, password = user.partition(":")
            pair = unquote_to_bytes(name) + b":" + unquote_to_bytes(password)
            self._headers["Proxy-Authorization"] = f"Basic {b64encode(pair).decode()}"

    def connections(
        self, scheme: str, host: str, port: int, size: int, tls: ssl.SSLContext | None
    ) -> HTTPConnectionPool:
        """Return connections through this proxy to an origin."""
        manager = ProxyManager(
            authority(self.scheme, self.host, self.port),
            proxy_headers=self._headers,
            proxy_ssl_context=tls,
            ssl_context=tls,
            maxsize=size,
        )
        manager.pool_classes_by_scheme = {"http": HTTPConnectionPool, "https": _TlsConnectionPool}
        return manager.connection_from_host(host, port, scheme)

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"


class ProxiedConnections:
    """The connections to an origin through ``proxy``: a tunnel for ``https``.

    As :class:`~.connections.Connections`. Threads wait for a slot and not for urllib3's queue
    (``block=True``): that one never wakes them when the pool is closed.
    """

    __slots__ = ("_limit", "_pool", "_slots", "_target_prefix", "name")

    def __init__(
        self,
        proxy: Proxy,
        scheme: str,
        host: str,
        port: int,
        size: int,
        limit: int,
        tls: ssl.SSLContext | None,
    ) -> None:
        self.name = f"{host}:{port} through the proxy {proxy}"
        self._pool = proxy.connections(scheme, host, port, size, tls)
        self._slots = Semaphore(size)
        self._limit = limit
        # A proxy that forwards has to be told where to (RFC 9112, section 3.2.2).
        self._target_prefix = "" if scheme == "https" else authority(scheme, host, port)

    def exchange(
        self, request: HttpRequest, target: str, *, connect_timeout: float, read_timeout: float
    ) -> HttpResponse:
        """Send ``request`` to ``target`` and return the answer; raises urllib3's exceptions."""
        # Whoever reads the end of the body gives the connection back; urllib3 drops it after
        # an exception, whatever that is.
        with self._slots:
            response = self._pool.urlopen(
                request.method,
                self._target_prefix + target,
                body=request.body or None,
                headers=wire_headers(request.headers),
                retries=_ONCE,
                redirect=False,
                assert_same_host=False,
                timeout=Timeout(connect=connect_timeout, read=read_timeout),
                preload_content=False,
            )
            return HttpResponse(
                response.status, response.headers, whole_body(response, self._limit)
            )

    def close(self) -> None:
        """Close the connections; one that is lent is closed when it comes back."""
        self._pool.close()


class _TlsConnectionPool(HTTPSConnectionPool):
    # urllib3's protocol for it is one that its own HTTPSConnection does not meet.
    ConnectionCls: type[Any] = TlsConnection


def is_direct(hosts: str, host: str, port: int) -> bool:
    """Say whether ``hosts`` names an origin, or a domain that it is in.

    The rules are those of ``urllib.request.proxy_bypass_environment``: no addresses of networks.
    """
    if hosts == "*":
        return True
    names = [name.strip().lstrip(".").lower() for name in hosts.split(",")]
    ends = tuple(f".{name}" for name in names if name)
    return any(f".{spelling}".lower().endswith(ends) for spelling in (host, f"{host}:{port}"))
