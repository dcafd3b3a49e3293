"""What the transports with connections of their own have in common: settings, proxies, TLS."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, TypeVar

from ..errors import ConfigurationError

if TYPE_CHECKING:
    import ssl
    from collections.abc import Mapping
    from os import PathLike
    from typing import Self

    from ..settings.table import Settings
    from .proxies import Proxy

TransportT = TypeVar("TransportT", bound="TransportBase")


class TransportBase(ABC):
    """A transport's settings, checked; see :class:`.UrllibTransport` for what they mean."""

    def __init__(
        self,
        *,
        max_connections: int = 10,
        verify: bool | str | PathLike[str] | None = None,
        proxies: Mapping[str, str] | None = None,
        max_response_bytes: int = 268_435_456,
    ) -> None:
        self._verify = _checked(max_connections, max_response_bytes, verify, proxies)
        #: Made with the first connection that is encrypted.
        self._tls: ssl.SSLContext | None = None
        self._proxies = {} if proxies is None else dict(proxies)
        self._max_connections = max_connections
        self._max_response_bytes = max_response_bytes
        self._closed = False
        self._start_over()

    @abstractmethod
    def _start_over(self) -> None:
        """Forget the connections."""

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """Return the transport for a client with ``settings``."""
        return cls(
            max_connections=settings.max_connections,
            verify=settings.verify,
            proxies=settings.proxies,
            max_response_bytes=settings.max_response_bytes,
        )

    def _another(self, cls: type[TransportT]) -> TransportT:
        """Return a transport of another kind with the settings of this one."""
        return cls(
            max_connections=self._max_connections,
            verify=self._verify,
            proxies=self._proxies,
            max_response_bytes=self._max_response_bytes,
        )

    def _proxy_for(self, scheme: str, host: str, port: int) -> Proxy | None:
        """Return the proxy by which an origin is called, where there is one."""
        url = self._proxies.get(scheme)
        if url is None:
            return None
        from .proxies import Proxy, is_direct

        return None if is_direct(self._proxies.get("no", ""), host, port) else Proxy(url)

    def _context(self) -> ssl.SSLContext:
        """Return what TLS is set up with; to read certificates, once, takes some 20 ms."""
        if self._tls is None:
            from .certificates import tls_context

            self._tls = tls_context(self._verify)
        return self._tls


def _checked(
    max_connections: int,
    max_response_bytes: int,
    verify: bool | str | PathLike[str] | None,
    proxies: Mapping[str, str] | None,
) -> bool | str:
    """Return which certificates to trust; :class:`ConfigurationError` says all that is wrong."""
    sizes = {"max_connections": max_connections, "max_response_bytes": max_response_bytes}
    problems = [f"{name} must be 1 or more, not {size}" for name, size in sizes.items() if size < 1]
    trusted: bool | str = verify is not False
    if verify is not None and not isinstance(verify, bool):
        from .certificates import bundle

        trusted = bundle(verify, problems)
    if proxies:
        from .proxies import problems_of

        problems += problems_of(proxies)
    if problems:
        raise ConfigurationError.of(problems)
    return trusted
