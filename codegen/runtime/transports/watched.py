"""Whether somebody watches what urllib3 and http.client do, and urllib3's own way where they do.

Tools that record, answer or trace requests (vcrpy, pook, OpenTelemetry, X-Ray and others) replace
functions and classes of theirs. A request must not pass by unseen, so wherever one of these is not
the library's own, whenever that was done, it goes through ``urlopen``.
"""

from __future__ import annotations

import http.client
from itertools import chain
from operator import attrgetter, is_
from types import FunctionType
from typing import TYPE_CHECKING

from urllib3 import Retry, Timeout, connection, connectionpool, exceptions

from ..bodies import Body
from ..http import Headers, HttpResponse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import TypeGuard

    from urllib3 import BaseHTTPResponse, HTTPConnectionPool

    from ..http import HttpRequest
    from .links import Timeouts
    from .ways import Way

    #: A class or a module, and what gets attributes of it.
    _Place = tuple[object, Callable[[object], tuple[object, ...]]]

#: Neither retries nor redirects: an exception comes through as it is.
_ONCE = Retry(total=False)

#: How many bytes of a body are asked for at once.
_PIECE = 65_536

#: Whose own everything has to be.
_MODULES = (connectionpool, connection, http.client)


def nobody_watches() -> bool:
    """Return whether all that requests go through in urllib3 and http.client is their own."""
    return _watch.is_quiet()


class _Watch:
    """Looks at what tools replace, and knows what was there when all of it was the libraries' own.

    That is found out, and not taken for granted: a program may import this within a cassette.
    """

    def __init__(self) -> None:
        self._places: list[_Place] = []
        self._known: list[object] = []

    def is_quiet(self) -> bool:
        """Return whether everything is the libraries' own."""
        # By identity: what wraps a function often says that it is equal to it.
        if self._places and all(map(is_, _found(self._places), self._known)):
            return True
        places = _places()
        found = list(_found(places))
        if not all(map(_is_own, found)):
            return False
        self._places, self._known = places, found
        return True


_watch = _Watch()


def _found(places: list[_Place]) -> Iterable[object]:
    """Return what is in ``places`` now."""
    return chain.from_iterable([get(place) for place, get in places])


def _places() -> list[_Place]:
    """Return where to look, and how to get the tuple of what is there.

    What a class inherits is looked at in the class that has it last.
    """
    overridden = ("request", "getresponse", "connect", "putrequest", "putheader")
    inherited = ("endheaders", "send", "_send_request", "_send_output", "debuglevel")
    own_pool = ("_new_conn", "ConnectionCls")
    return [
        (connectionpool.HTTPConnectionPool, attrgetter(*own_pool)),
        (
            connectionpool.HTTPSConnectionPool,
            attrgetter("urlopen", "_make_request", "_get_conn", *own_pool),
        ),
        (connection, attrgetter("HTTPConnection", "HTTPSConnection")),
        (connection.HTTPConnection, attrgetter("connect", "request")),
        (connection.HTTPSConnection, attrgetter(*overridden, *inherited)),
        (http.client, attrgetter("HTTPConnection", "HTTPResponse")),
        (http.client.HTTPConnection, attrgetter(*overridden)),
        (http.client.HTTPResponse, attrgetter("begin", "read")),
    ]


def _is_own(value: object) -> bool:
    """Return whether a function or a class is what one of the modules defines.

    Not by its name, its module's or its ``__class__``, which a wrapper takes over from what it
    replaces.
    """
    if type(value) is FunctionType:
        return any(value.__globals__ is vars(module) for module in _MODULES)
    if _is_class(value):
        name = getattr(value, "__name__", "")
        return any(vars(module).get(name) is value for module in _MODULES)
    # The debuglevel: whoever sets it wants to see what is sent.
    return value == 0


def _is_class(value: object) -> TypeGuard[type]:
    return issubclass(type(value), type)


class FrontDoor:
    """urllib3's own way to an origin: what watches sees every request.

    Its answers are http.client's; the body is decoded and counted as on the short way.
    """

    def __init__(self, way: Way, size: int, limit: int | None) -> None:
        self._way = way
        self._size = size
        self._pool = way.pool(size)
        self._classic: HTTPConnectionPool | None = None
        self._limit = limit

    def _watched_pool(self) -> HTTPConnectionPool:
        """Return the pool whose connections go through all that is patched."""
        classic, urllib3s = http.client.HTTPConnection, connection.HTTPSConnection
        own = (classic, urllib3s.request, urllib3s.getresponse, type(self._pool).ConnectionCls)
        if _is_own(getattr(classic, "_send_request", None)) or not all(map(_is_own, own)):
            return self._pool
        if self._classic is None:
            from .classic import sending_classically

            self._classic = sending_classically(self._way.pool(self._size))
        return self._classic

    def exchange(self, request: HttpRequest, target: str, timeouts: Timeouts) -> HttpResponse:
        """Send ``request`` to ``target`` and return the answer."""
        # Whoever reads the end of the body gives the connection back; urllib3 drops it after
        # an exception, whatever that is.
        response = self._watched_pool().urlopen(
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
        try:
            return self._read(response, timeouts)
        except BaseException:
            response.close()
            raise

    def _read(self, response: BaseHTTPResponse, timeouts: Timeouts) -> HttpResponse:
        if response.status < 200:
            # http.client passes over some interim answers and takes others for the last.
            raise exceptions.ProtocolError("An interim answer came in the place of the last")
        headers = Headers(response.headers.items())
        body = Body(response.status, headers, self._limit)
        while piece := response.read(_PIECE, decode_content=False):
            body.add(piece)
            timeouts.check()
        body.end()
        return HttpResponse(response.status, headers, body.take())

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
