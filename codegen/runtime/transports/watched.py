"""Whether somebody watches what urllib3 and http.client do.

Tools that record, answer or trace requests (vcrpy, pook, OpenTelemetry, X-Ray and others) replace
functions and classes of theirs. A request must not pass by unseen, so wherever one of these is not
the library's own, whenever that was done, it goes through ``urlopen`` (:mod:`.front_door`). What is
not loaded, nobody has replaced anything of: this loads neither.
"""

from __future__ import annotations

import sys
from itertools import chain
from operator import attrgetter, is_
from types import FunctionType, ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import TypeGuard

    #: A class or a module, and what gets attributes of it.
    _Place = tuple[object, Callable[[object], tuple[object, ...]]]

#: Whose own everything has to be.
_MODULES = (
    "http.client",
    "urllib3.connection",
    "urllib3.connectionpool",
    "urllib3.util.connection",
)

#: What a module's specification has while it is loaded.
_LOADING = "_initializing"

_OVERRIDDEN = ("request", "getresponse", "connect", "putrequest", "putheader")
_INHERITED = ("endheaders", "send", "_send_request", "_send_output", "debuglevel")
_OF_POOLS = ("_new_conn", "ConnectionCls")


class _Watch:
    """Looks at what tools replace, and knows what was there when all of it was the libraries' own.

    That is found out, and not taken for granted: a program may import this within a cassette.
    """

    def __init__(self) -> None:
        self._places: list[_Place] = []
        self._known: list[object] = []
        #: How many of the modules were loaded when the places were found.
        self._loaded = 0

    def is_quiet(self) -> bool:
        """Return whether all that requests go through in urllib3 and http.client is their own."""
        modules = sys.modules
        if self._loaded != len(_MODULES):
            loaded = len(_MODULES) - [*map(modules.get, _MODULES)].count(None)
            if not loaded:
                return True
            if loaded != self._loaded:
                return self._found_quiet(loaded)
        # By identity: what wraps a function often says that it is equal to it.
        return all(map(is_, _found(self._places), self._known)) or self._found_quiet(self._loaded)

    def _found_quiet(self, loaded: int) -> bool:
        """Look at everything anew, and remember it when it is the libraries' own."""
        try:
            places = _places()
            found = list(_found(places))
        except AttributeError:
            # While another thread loads them, nobody can have replaced anything.
            return any(getattr(each.__spec__, _LOADING, False) for each in _loaded_modules())
        if not all(map(is_own, found)):
            self._loaded = 0
            return False
        self._places, self._known, self._loaded = places, found, loaded
        return True


#: Whether all that requests go through in urllib3 and http.client is their own.
nobody_watches = _Watch().is_quiet


def _found(places: list[_Place]) -> Iterable[object]:
    """Return what is in ``places`` now."""
    return chain.from_iterable([get(place) for place, get in places])


def _places() -> list[_Place]:
    """Return where to look, and how to get the tuple of what is there.

    What a class inherits is looked at in the class that has it last.
    """
    client, connection, pools, sockets = map(_module, _MODULES)
    places: list[_Place] = []
    if client is not None:
        methods = _OVERRIDDEN if connection is not None else (*_OVERRIDDEN, *_INHERITED)
        places += [
            (client, attrgetter("HTTPConnection", "HTTPResponse")),
            (client.HTTPConnection, attrgetter(*methods)),
            (client.HTTPResponse, attrgetter("begin", "read")),
        ]
    if connection is not None:
        places += [
            (connection, attrgetter("HTTPConnection", "HTTPSConnection")),
            (connection.HTTPConnection, attrgetter("connect", "request")),
            (connection.HTTPSConnection, attrgetter(*_OVERRIDDEN, *_INHERITED)),
        ]
    if pools is not None:
        methods = ("urlopen", "_make_request", "_get_conn", *_OF_POOLS)
        places += [
            (pools.HTTPConnectionPool, attrgetter(*_OF_POOLS)),
            (pools.HTTPSConnectionPool, attrgetter(*methods)),
        ]
    if sockets is not None:
        places.append((sockets, attrgetter("create_connection", "allowed_gai_family")))
    return places


def _module(name: str) -> Any:
    """Return a module when it is loaded."""
    return sys.modules.get(name)


def is_own(value: object) -> bool:
    """Return whether a function or a class is what one of the modules defines.

    Not by its name, its module's or its ``__class__``, which a wrapper takes over from what it
    replaces.
    """
    if type(value) is FunctionType:
        return any(value.__globals__ is vars(each) for each in _loaded_modules())
    if _is_class(value):
        name = getattr(value, "__name__", "")
        return any(vars(each).get(name) is value for each in _loaded_modules())
    # The debuglevel: whoever sets it wants to see what is sent.
    return value == 0


def _is_class(value: object) -> TypeGuard[type]:
    return issubclass(type(value), type)


def _loaded_modules() -> list[ModuleType]:
    return [module for module in map(_module, _MODULES) if module is not None]
