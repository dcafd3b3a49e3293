"""How an origin is reached: who makes a connection, and what a request says on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, connection as classes

from .destinations import authority

if TYPE_CHECKING:
    import ssl
    from collections.abc import Mapping

    from urllib3.connection import HTTPConnection


class Way(Protocol):
    """How an origin is reached: straight, or by way of a proxy (:mod:`.proxied`)."""

    @property
    def name(self) -> str:
        """What errors call it."""
        ...

    @property
    def host(self) -> str:
        """The ``Host`` header of its requests."""
        ...

    @property
    def prefix(self) -> str:
        """What a request's target begins with."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """What is added to each request's headers."""
        ...

    def connection(self) -> HTTPConnection:
        """Return a connection that is not connected yet."""
        ...

    def pool(self, size: int) -> HTTPConnectionPool:
        """Return urllib3's own pool of so many connections."""
        ...


class Straight:
    """The way to an origin without a proxy; with ``tls``, over TLS."""

    __slots__ = ("_host", "_port", "_tls", "headers", "host", "name", "prefix")

    def __init__(self, scheme: str, host: str, port: int, tls: ssl.SSLContext | None) -> None:
        self.name = f"{host}:{port}"
        self.host = authority(scheme, host, port).partition("://")[2]
        self.prefix = ""
        self.headers: Mapping[str, str] = {}
        # An IPv6 address has its brackets in URLs alone.
        self._host = host.strip("[]")
        self._port = port
        self._tls = tls

    def connection(self) -> HTTPConnection:
        """Return a connection that is not connected yet."""
        if self._tls is None:
            return classes.HTTPConnection(self._host, self._port)
        return classes.HTTPSConnection(self._host, self._port, ssl_context=self._tls)

    def pool(self, size: int) -> HTTPConnectionPool:
        """Return urllib3's own pool of so many connections."""
        if self._tls is None:
            return HTTPConnectionPool(self._host, self._port, maxsize=size)
        return HTTPSConnectionPool(self._host, self._port, maxsize=size, ssl_context=self._tls)
