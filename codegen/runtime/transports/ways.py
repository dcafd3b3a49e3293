"""How an origin is reached: how a connection is made, and what a request says on the way.

A connection without a proxy takes sockets alone. To load urllib3 for it takes 40 ms, half of the
time that a fresh process takes to its first answer (``python -X importtime -c "import urllib3"``).
"""

from __future__ import annotations

import socket
import ssl
import sys
from typing import TYPE_CHECKING, Protocol

from . import failures
from .destinations import authority

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .doors import Pools, PoolT

#: What comes of connecting, and of the handshake of TLS, the most specific first.
_CONNECTING = (
    (socket.gaierror, failures.NAME_NOT_RESOLVED),
    (TimeoutError, failures.NOT_CONNECTED_IN_TIME),
    (OSError, failures.NOT_CONNECTED),
)
_SHAKING_HANDS = ((TimeoutError, failures.NOT_CONNECTED_IN_TIME), *failures.OF_TLS)


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

    def connect(self, seconds: Callable[[], float]) -> socket.socket:
        """Return a connection; ``seconds`` returns how long a step of that may take now.

        What fails is a :class:`TransportError`.
        """
        ...

    def pool(self, pools: Pools[PoolT], size: int) -> PoolT:
        """Return what ``pools`` makes for this way, of so many connections."""
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

    def connect(self, seconds: Callable[[], float]) -> socket.socket:
        """Return a connection; see :meth:`Way.connect`."""
        try:
            connected = _connected(self._host, self._port, seconds)
        except OSError as error:
            raise failures.of(self.name, error, _CONNECTING) from error
        if self._tls is None:
            return connected
        try:
            return self._encrypted(connected, self._tls, seconds)
        except BaseException as error:
            connected.close()
            if isinstance(error, OSError):
                raise failures.of(self.name, error, _SHAKING_HANDS) from error
            raise

    def _encrypted(
        self, connected: socket.socket, tls: ssl.SSLContext, seconds: Callable[[], float]
    ) -> socket.socket:
        """Return the connection with TLS, which has taken the place of ``connected``."""
        connected.settimeout(seconds())
        # Certificates have names without the last dot, and addresses without their zone.
        host = self._host.partition("%")[0].rstrip(".")
        encrypted = tls.wrap_socket(connected, server_hostname=host)
        if tls.verify_mode is ssl.CERT_NONE:
            from .certificates import warn_of_trust

            warn_of_trust(self.name)
        return encrypted

    def pool(self, pools: Pools[PoolT], size: int) -> PoolT:
        """Return what ``pools`` makes for this way; see :meth:`Way.pool`."""
        return pools.straight(self._host, self._port, self._tls, size)


def _connected(host: str, port: int, seconds: Callable[[], float]) -> socket.socket:
    """Return a connection to the first of the host's addresses that answers."""
    problem = OSError("the name has no address")
    for family, kind, protocol, _, address in socket.getaddrinfo(
        host, port, _family(), socket.SOCK_STREAM
    ):
        connected: socket.socket | None = None
        try:
            connected = socket.socket(family, kind, protocol)
            # A request is written as one, and waits for no other to be sent with.
            connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connected.settimeout(seconds())
            connected.connect(address)
        except BaseException as error:
            if connected is not None:
                connected.close()
            if not isinstance(error, OSError):
                raise
            problem = error
        else:
            return connected
    try:
        raise problem
    finally:
        # The exception has this frame.
        del problem


def _family() -> int:
    """Return which addresses are asked for: all, unless urllib3 was loaded and set to IPv4 alone.

    ``urllib3.util.connection.HAS_IPV6`` is the switch that programs know.
    """
    loaded = sys.modules.get("urllib3.util.connection")
    return socket.AF_UNSPEC if getattr(loaded, "HAS_IPV6", True) else socket.AF_INET
