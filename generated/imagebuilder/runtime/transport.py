"""The default transport: urllib3's connection pools, one per origin.

It sends a request once and gives back the whole answer, through a proxy where it was given one. It
does not retry, follow redirects, look for proxies or judge a status: what an answer means is
decided further up.
"""

from __future__ import annotations

import os
import ssl
import threading
from http.client import HTTPException
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from urllib3 import (
    HTTPConnectionPool,
    HTTPSConnectionPool,
    ProxyManager,
    Retry,
    Timeout,
    exceptions,
)
from urllib3.connection import HTTPSConnection
from urllib3.util import parse_url

from .errors import (
    ConfigurationError,
    ConnectionFailedError,
    ConnectTimeoutError,
    ReadTimeoutError,
    TlsError,
    TransportError,
)
from .http import HttpResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from urllib3 import BaseHTTPResponse

    from .http import HttpRequest

#: Neither retries nor redirects: an exception comes through as it is.
_ONCE = Retry(total=False)

#: How many bytes of a body are asked for at once.
_PIECE = 1 << 20

#: How http.client begins what it says of a proxy that does not connect; the status follows.
_REFUSAL = "Tunnel connection failed: "

#: What each exception of urllib3 means, the most specific first.
_MEANINGS: tuple[tuple[type[Exception], type[TransportError], str], ...] = (
    (exceptions.NameResolutionError, ConnectionFailedError, "the host name was not resolved"),
    (exceptions.NewConnectionError, ConnectionFailedError, "the connection could not be made"),
    (exceptions.ConnectTimeoutError, ConnectTimeoutError, "the connect timeout passed"),
    (exceptions.ReadTimeoutError, ReadTimeoutError, "the read timeout passed"),
    (exceptions.SSLError, TlsError, "TLS failed"),
    (exceptions.DecodeError, ConnectionFailedError, "the answer's body could not be decoded"),
    (exceptions.InvalidHeader, ConnectionFailedError, "the answer's headers contradict each other"),
    (ValueError, TransportError, "the request is not one that HTTP can carry"),
    (Exception, ConnectionFailedError, "the connection broke before the answer was complete"),
)


class UrllibTransport:
    """A :class:`~.http.Transport` over HTTP/1.1 with kept-alive connections.

    ``max_connections`` is the number of connections to one origin; a thread that needs one more
    waits until one is free. ``verify`` says which certificates are trusted: those that the system
    trusts (``None`` or ``True``), those in a CA bundle (the path of a file or directory), or any
    at all (``False``). TLS is 1.2 or later.

    ``proxies`` is what ``urllib.request.getproxies_environment`` gives: the URLs of the proxies for
    ``http`` and for ``https``, with a scheme, and under ``no`` the hosts that are called directly,
    separated by commas; ``None`` is for no proxy. ``https`` goes through a tunnel (CONNECT), so
    that the proxy sees the host and nothing else. A user name and a password in a proxy's URL go to
    the proxy alone.

    Safe to share between threads; the child of a fork makes its own connections.

    :raises ConfigurationError: ``max_connections`` is below 1, ``verify`` names no CA bundle, or a
        proxy's URL is not one of ``http`` or ``https``.
    """

    # The same pools twice: by the URL's beginning as it is written, and by what that means.
    _by_origin: dict[str, _Pool]
    _by_key: dict[tuple[str, str, int], _Pool]

    def __init__(
        self,
        *,
        max_connections: int = 10,
        verify: bool | str | None = None,
        proxies: Mapping[str, str] | None = None,
    ) -> None:
        problems: list[str] = []
        if max_connections < 1:
            problems.append(f"max_connections must be 1 or more, not {max_connections}")
        self._tls: ssl.SSLContext | None = None
        if isinstance(verify, str):
            # A bundle that cannot work is known now; the system's is read when it is first used.
            try:
                self._tls = _bundle_context(verify)
            except (OSError, ValueError) as error:
                problems.append(
                    f"verify must be a CA bundle file or directory; {verify!r} is not one: {error}"
                )
        self._proxies = {} if proxies is None else dict(proxies)
        for scheme in self._proxies.keys() & {"http", "https"}:
            try:
                _Proxy(self._proxies[scheme])
            except TransportError:
                problems.append(
                    f"proxies: the one for {scheme} must be a URL that begins with http:// or "
                    "https:// and a host; it is not shown, as it may hold a password"
                )
        if problems:
            raise ConfigurationError.of(problems)
        self._max_connections = max_connections
        self._verify = verify is not False
        self._closed = False
        self._start_over()

    def send(
        self, request: HttpRequest, *, connect_timeout: float, read_timeout: float
    ) -> HttpResponse:
        """Send ``request`` once and return the answer, whatever its status.

        Timeouts are in seconds. ``connect_timeout`` is for the connection to each address of the
        host, for the TLS handshake, and for each write; ``read_timeout`` is for each wait for data.
        The body is decoded as its ``Content-Encoding`` says.

        :raises ConnectTimeoutError: no connection, or no TLS session, within ``connect_timeout``.
        :raises ReadTimeoutError: no data within ``read_timeout``.
        :raises TlsError: the certificate could not be verified, or TLS failed otherwise.
        :raises ConnectionFailedError: any other failure to connect, to send, or to get an answer
            that is complete and HTTP; a proxy that does not connect.
        :raises TransportError: the transport is closed, or HTTP cannot carry the request.
        """
        origin, target = _split(request.url)
        pool = self._pool(origin)
        try:
            # Whoever reads the end of the body gives the connection back; urllib3 drops it after
            # an exception, whatever that is.
            with pool.slots:
                response = pool.connections.urlopen(
                    request.method,
                    pool.target_prefix + target,
                    body=request.body or None,
                    headers=_wire_headers(request.headers),
                    retries=_ONCE,
                    redirect=False,
                    assert_same_host=False,
                    timeout=Timeout(connect=connect_timeout, read=read_timeout),
                    preload_content=False,
                )
                body = _whole_body(response)
        except exceptions.ClosedPoolError as error:
            raise TransportError(_CLOSED) from error
        except (exceptions.HTTPError, HTTPException, OSError, ValueError) as error:
            raise _failure(pool.name, error) from error
        return HttpResponse(response.status, response.headers, body)

    def close(self) -> None:
        """Close every connection; a request that is under way keeps its own until it ends."""
        self._closed = True
        self._start_over_after_fork()
        with self._lock:
            pools, self._by_key, self._by_origin = self._by_key, {}, {}
        for pool in pools.values():
            pool.connections.close()

    def _start_over(self) -> None:
        self._lock = threading.Lock()
        self._by_origin = {}
        self._by_key = {}
        self._pid = os.getpid()

    def _start_over_after_fork(self) -> None:
        # In the child the connections are still the parent's, and so may be whoever holds the lock.
        if self._pid != os.getpid():
            self._start_over()

    def _pool(self, origin: str) -> _Pool:
        if self._closed:
            raise TransportError(_CLOSED)
        self._start_over_after_fork()
        pool = self._by_origin.get(origin)
        return self._pool_for_new(origin) if pool is None else pool

    def _pool_for_new(self, origin: str) -> _Pool:
        key = _parsed(origin)
        with self._lock:
            if self._closed:
                raise TransportError(_CLOSED)
            pool = self._by_key.get(key)
            if pool is None:
                pool = self._by_key[key] = self._new_pool(*key)
            self._by_origin[origin] = pool
        return pool

    def _new_pool(self, scheme: str, host: str, port: int) -> _Pool:
        size = self._max_connections
        proxy = self._proxy_for(scheme, host, port)
        if proxy is not None:
            tls = self._context() if "https" in (scheme, proxy.scheme) else None
            connections = proxy.connections(scheme, host, port, size, tls)
            prefix = "" if scheme == "https" else _authority(scheme, host, port)
            return _Pool(connections, f"{host}:{port} through the proxy {proxy}", size, prefix)
        if scheme == "http":
            return _Pool(HTTPConnectionPool(host, port, maxsize=size), f"{host}:{port}", size)
        context = self._context()
        connections = _TlsConnectionPool(host, port, maxsize=size, ssl_context=context)
        return _Pool(connections, f"{host}:{port}", size)

    def _proxy_for(self, scheme: str, host: str, port: int) -> _Proxy | None:
        url = self._proxies.get(scheme)
        if url is None or _is_direct(self._proxies.get("no", ""), host, port):
            return None
        return _Proxy(url)

    def _context(self) -> ssl.SSLContext:
        if self._tls is None:
            self._tls = _system_context() if self._verify else _trusting_context()
        return self._tls


class _Pool:
    """The connections to one origin, and who may use one.

    ``target_prefix`` comes before each request target: a proxy that forwards a request has to be
    told where to (RFC 9112, section 3.2.2).

    Threads wait for a slot and not for urllib3's queue (``block=True``): that one never wakes them
    when the pool is closed.
    """

    __slots__ = ("connections", "name", "slots", "target_prefix")

    def __init__(
        self, connections: HTTPConnectionPool, name: str, size: int, target_prefix: str = ""
    ) -> None:
        self.connections = connections
        self.name = name
        self.slots = threading.Semaphore(size)
        self.target_prefix = target_prefix


class _Proxy:
    """A proxy as its URL tells it; as a string, its host and port.

    What urllib3 is given has no user name and no password, and so has nothing to show.
    """

    __slots__ = ("_headers", "host", "port", "scheme")

    def __init__(self, url: str) -> None:
        self.scheme, self.host, self.port = _parsed(url)
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
            _authority(self.scheme, self.host, self.port),
            proxy_headers=self._headers,
            proxy_ssl_context=tls,
            ssl_context=tls,
            maxsize=size,
        )
        manager.pool_classes_by_scheme = {"http": HTTPConnectionPool, "https": _TlsConnectionPool}
        return manager.connection_from_host(host, port, scheme)

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"


class _TlsConnection(HTTPSConnection):
    """Tells a TLS handshake that takes too long from an answer that does."""

    def connect(self) -> None:
        try:
            super().connect()
        except TimeoutError as error:
            # urllib3 reports it as a read timeout, after which the request may have been executed.
            raise exceptions.ConnectTimeoutError("The TLS handshake timed out") from error


class _TlsConnectionPool(HTTPSConnectionPool):
    # urllib3's protocol for it is one that its own HTTPSConnection does not meet.
    ConnectionCls: type[Any] = _TlsConnection


_CLOSED = "The transport is closed"

_DEFAULT_PORTS = {"http": 80, "https": 443}


def _split(url: str) -> tuple[str, str]:
    """Return the URL up to its third slash, and the request target that follows."""
    head, mark, query = url.partition("#")[0].partition("?")
    end = head.find("/", len("https://"))
    if end < 0:
        return head, f"/{mark}{query}"
    return head[:end], f"{head[end:]}{mark}{query}"


def _parsed(origin: str) -> tuple[str, str, int]:
    try:
        url = parse_url(origin)
    except exceptions.LocationParseError as error:
        raise TransportError("The URL of the request cannot be parsed") from error
    default_port = _DEFAULT_PORTS.get(url.scheme or "")
    if url.scheme is None or default_port is None or not url.host:
        raise TransportError(
            "The URL of the request must begin with http:// or https:// and a host"
        )
    return url.scheme, url.host, default_port if url.port is None else url.port


def _authority(scheme: str, host: str, port: int) -> str:
    """Return an origin as a URL, its port left out where a signed ``Host`` leaves it out, too."""
    return f"{scheme}://{host}" if port == _DEFAULT_PORTS[scheme] else f"{scheme}://{host}:{port}"


def _is_direct(hosts: str, host: str, port: int) -> bool:
    """Say whether ``hosts`` names an origin, or a domain that it is in.

    The rules are those of ``urllib.request.proxy_bypass_environment``: no addresses of networks.
    """
    if hosts == "*":
        return True
    names = [name.strip().lstrip(".").lower() for name in hosts.split(",")]
    ends = tuple(f".{name}" for name in names if name)
    return any(f".{spelling}".lower().endswith(ends) for spelling in (host, f"{host}:{port}"))


def _whole_body(response: BaseHTTPResponse) -> bytes:
    """Read to the end; what a length merely announces is not set aside as memory."""
    length = response.length_remaining
    if length is not None and length <= _PIECE:
        return response.read()
    body = BytesIO()
    while piece := response.read(_PIECE):
        body.write(piece)
    return body.getvalue()


def _wire_headers(headers: dict[str, str]) -> dict[str, str]:
    """Return ``headers`` such that http.client, which encodes them as latin-1, sends UTF-8."""
    if all(map(str.isascii, headers.values())):
        return headers
    return {name: value.encode().decode("latin-1") for name, value in headers.items()}


def _failure(name: str, error: Exception) -> TransportError:
    reason = error
    if isinstance(reason, exceptions.ProxyError):
        # The proxy was not reached; why is what it would be without one.
        reason = reason.original_error
    inner = reason if isinstance(reason, OSError) else _inner(reason)
    kind, what = next((k, w) for cause, k, w in _MEANINGS if isinstance(reason, cause))
    if isinstance(inner, ssl.SSLEOFError | ssl.SSLZeroReturnError):
        # TLS itself did not fail: the other side hung up.
        kind, what = ConnectionFailedError, "the connection broke"
    if isinstance(inner, OSError) and str(inner).startswith(_REFUSAL):
        # What follows the status are the proxy's own words.
        status = str(inner)[len(_REFUSAL) :].partition(" ")[0]
        return kind(f"No answer from {name}: the proxy refused with status {status}")
    return kind(f"No answer from {name}: {what}{_detail(inner)}")


def _inner(error: Exception) -> Exception | None:
    """Return the exception that urllib3 made ``error`` of."""
    return next((e for e in (error.__cause__, *error.args) if isinstance(e, Exception)), None)


def _detail(inner: Exception | None) -> str:
    """Return what the system says of ``inner``; other texts may quote the request or the answer."""
    if inner is None:
        return ""
    if isinstance(inner, OSError):
        return f" ({inner.strerror or inner})"
    return f" ({type(inner).__name__})"


def _bundle_context(path: str) -> ssl.SSLContext:
    if not path:
        raise ValueError("the path is empty")
    if Path(path).is_dir():
        return _modern(ssl.create_default_context(capath=path))
    return _modern(ssl.create_default_context(cafile=path))


def _system_context() -> ssl.SSLContext:
    return _modern(ssl.create_default_context())


def _trusting_context() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return _modern(context)


def _modern(context: ssl.SSLContext) -> ssl.SSLContext:
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
