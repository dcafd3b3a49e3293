"""What is done by way of urllib3, as the rest of the package sees it.

A type checker reads every module that a program reaches, those that are imported in functions too.
None of urllib3's types is in this package's own, and to read its modules, with http.client and
email, takes a fifteenth of mypy's time for a user's ten lines without a cache (``python -m bench
--only mypy-cold``). So this is where that ends: to a type checker there are the functions below and
what they return. The modules behind them are checked with the package, and say which of these types
theirs are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import ssl
    from collections.abc import Mapping
    from types import ModuleType
    from typing import TypeVar

    from ..http import HttpRequest, HttpResponse
    from .links import Timeouts
    from .proxies import Proxy
    from .ways import Way

    PoolT = TypeVar("PoolT", covariant=True)

    class Pools(Protocol[PoolT]):
        """Makes pools of connections."""

        def straight(self, host: str, port: int, tls: ssl.SSLContext | None, size: int) -> PoolT:
            """Return one of connections without a proxy."""
            ...

        def through(
            self, proxy: Proxy, origin: tuple[str, str, int], tls: ssl.SSLContext | None, size: int
        ) -> PoolT:
            """Return one of connections through ``proxy`` to a scheme, host and port."""
            ...


class Opened(Protocol):
    """An answer of urllib3's, whose body is still to be read."""

    @property
    def status(self) -> int:
        """Its status."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """Its headers; those that are repeated are joined."""
        ...

    def read(self, amt: int, *, decode_content: bool) -> bytes:
        """Return the next bytes of its body, none at the end."""
        ...

    def close(self) -> None:
        """Drop its connection."""
        ...


class Door(Protocol):
    """urllib3's own way to an origin; the methods are those of :class:`.front_door.FrontDoor`."""

    def exchange(self, request: HttpRequest, target: str, timeouts: Timeouts) -> HttpResponse:
        """Send ``request`` to ``target`` and return the answer."""
        ...

    def opened(self, request: HttpRequest, target: str, timeouts: Timeouts) -> Opened:
        """Send ``request`` to ``target`` and return the answer, whose body is still to be read."""
        ...

    def read(self, response: Opened, timeouts: Timeouts) -> HttpResponse:
        """Return an answer, whole."""
        ...

    def piece_of(self, response: Opened, *, as_it_comes: bool = False) -> bytes:
        """Return the next bytes of an answer's body, none at its end; few ``as_it_comes``."""
        ...

    def close(self) -> None:
        """Close the connections."""
        ...


if TYPE_CHECKING:

    def front_door(way: Way, size: int, limit: int | None) -> Door:
        """Return urllib3's own way to an origin, of so many connections."""
        ...

    def proxied(proxy: Proxy, scheme: str, host: str, port: int, tls: ssl.SSLContext | None) -> Way:
        """Return the way to an origin through ``proxy``."""
        ...

    def library() -> ModuleType:
        """Return urllib3, whichever it is."""
        ...

    def trusting_warning() -> type[Warning]:
        """Return urllib3's category of warnings that a certificate is not verified."""
        ...

else:

    def front_door(way, size, limit):
        """See above."""
        from .front_door import FrontDoor

        return FrontDoor(way, size, limit)

    def proxied(proxy, scheme, host, port, tls):
        """See above."""
        from .proxied import Proxied

        return Proxied(proxy, scheme, host, port, tls)

    def library():
        """See above."""
        import urllib3

        return urllib3

    def trusting_warning():
        """See above."""
        from urllib3.exceptions import InsecureRequestWarning

        return InsecureRequestWarning
