"""The way to an origin through a proxy, over urllib3's connections.

What a proxy needs of a connection (CONNECT, TLS to the proxy itself) is urllib3's.
"""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

from urllib3 import connection as classes
from urllib3.util import parse_url

from .certificates import warn_of_trust
from .destinations import authority
from .foreign import UNCONNECTED, failure, unconnected

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from socket import socket

    from urllib3.connection import HTTPConnection

    from .doors import Pools, PoolT
    from .proxies import Proxy


class Proxied:
    """The way to an origin through ``proxy``: a tunnel for ``https``, else the proxy forwards."""

    __slots__ = ("_host", "_port", "_proxy", "_scheme", "_tls", "headers", "host", "name", "prefix")

    def __init__(
        self, proxy: Proxy, scheme: str, host: str, port: int, tls: ssl.SSLContext | None
    ) -> None:
        self.name = f"{host}:{port} through the proxy {proxy}"
        origin = authority(scheme, host, port)
        self.host = origin.partition("://")[2]
        # A proxy that forwards has to be told where to (RFC 9112, section 3.2.2).
        tunnel = scheme == "https"
        self.prefix = "" if tunnel else origin
        self.headers: Mapping[str, str] = {} if tunnel else proxy.headers
        self._proxy = proxy
        self._scheme = scheme
        self._host = host
        self._port = port
        self._tls = tls

    def connect(self, seconds: Callable[[], float]) -> socket:
        """Return a connection; see :meth:`.Way.connect`."""
        connection = self._connection()
        connection.timeout = seconds()
        try:
            connection.connect()
        except UNCONNECTED as error:
            why = unconnected(connection, error)
            connection.close()
            raise failure(self.name, why) from why
        except BaseException:
            connection.close()
            raise
        verified = connection.is_verified or connection.proxy_is_verified
        if not verified and isinstance(connection.sock, ssl.SSLSocket):
            warn_of_trust(self.name)
        return connection.sock

    def _connection(self) -> HTTPConnection:
        """Return a connection that is not connected yet."""
        proxy, url = self._proxy, parse_url(self._proxy.url)
        host = proxy.host.strip("[]")
        if self._tls is None:
            return classes.HTTPConnection(host, proxy.port, proxy=url)
        config = classes.ProxyConfig(
            self._tls, use_forwarding_for_https=False, assert_hostname=None, assert_fingerprint=None
        )
        connection = classes.HTTPSConnection(
            host, proxy.port, proxy=url, proxy_config=config, ssl_context=self._tls
        )
        if self._scheme == "https":
            connection.set_tunnel(self._host, self._port, proxy.headers, proxy.scheme)
        return connection

    def pool(self, pools: Pools[PoolT], size: int) -> PoolT:
        """Return what ``pools`` makes for this way; see :meth:`.Way.pool`."""
        origin = self._scheme, self._host, self._port
        return pools.through(self._proxy, origin, self._tls, size)
