"""What the exceptions of urllib3 and http.client mean; loaded where requests go by them."""

from __future__ import annotations

import ssl
from contextlib import contextmanager
from http.client import HTTPException
from typing import TYPE_CHECKING

from urllib3 import exceptions

from ..bodies import ProtocolError
from ..errors import SdkError, TransportError
from . import failures
from .installed import check_urllib3

if TYPE_CHECKING:
    from collections.abc import Generator

    from urllib3.connection import HTTPConnection

    from .failures import Meaning

# Of another urllib3, what goes by it may lack names.
check_urllib3()

#: How http.client begins what it says of a proxy that does not connect; the status follows.
_REFUSAL = "Tunnel connection failed: "

#: What each exception of urllib3 means, the most specific first.
_MEANINGS: tuple[tuple[type[Exception], Meaning], ...] = (
    (exceptions.NameResolutionError, failures.NAME_NOT_RESOLVED),
    (exceptions.NewConnectionError, failures.NOT_CONNECTED),
    (exceptions.ConnectTimeoutError, failures.NOT_CONNECTED_IN_TIME),
    (exceptions.ReadTimeoutError, failures.NO_DATA_IN_TIME),
    (exceptions.SSLError, failures.NO_TLS),
    (ValueError, failures.NOT_SENDABLE),
)

#: What may come of a connection that urllib3 makes.
UNCONNECTED = (exceptions.HTTPError, HTTPException, OSError)


@contextmanager
def explained(name: str) -> Generator[None]:
    """Raise what a failure of urllib3's comes to, of a request to ``name``."""
    try:
        yield
    except (*UNCONNECTED, ProtocolError, ValueError) as error:
        # Of this package's, some are values that cannot be taken.
        if isinstance(error, SdkError):
            raise
        raise failure(name, error) from error


def unconnected(connection: HTTPConnection, error: Exception) -> Exception:
    """Return why there is no ``connection``, in urllib3's exceptions."""
    why: Exception = error
    if isinstance(error, ssl.SSLError):
        why = exceptions.SSLError(error)
    elif isinstance(error, TimeoutError):
        # Of the address itself urllib3 says so; this is of a handshake, or of a proxy's answer.
        why = exceptions.ConnectTimeoutError("The handshake timed out")
    if connection.proxy is not None and not connection.has_connected_to_proxy:
        why = exceptions.ProxyError("Unable to connect to proxy", why)
    elif not isinstance(why, exceptions.HTTPError):
        why = exceptions.ProtocolError("The connection was not made", why)
    if why is not error:
        why.__cause__ = error
    return why


def failure(name: str, error: Exception) -> TransportError:
    """Return the error that ``error`` comes to, of a request to ``name``."""
    # Where a proxy was not reached, why is what it would be without one.
    reason = error.original_error if isinstance(error, exceptions.ProxyError) else error
    meaning = failures.meaning_of(reason, _MEANINGS)
    if isinstance(reason, ProtocolError):
        return failures.no_answer(name, meaning)
    inner = reason if isinstance(reason, OSError) else _inner(reason)
    if failures.is_hang_up(inner):
        meaning = failures.HUNG_UP
    if isinstance(inner, OSError) and str(inner).startswith(_REFUSAL):
        # What follows the status are the proxy's own words.
        return failures.refused_by_proxy(name, str(inner)[len(_REFUSAL) :].partition(" ")[0])
    return failures.no_answer(name, meaning, _detail(inner))


def _inner(error: Exception) -> Exception | None:
    """Return the exception that urllib3 made ``error`` of."""
    return next((e for e in (error.__cause__, *error.args) if isinstance(e, Exception)), None)


def _detail(inner: Exception | None) -> object:
    """Return what the system says of ``inner``; other texts may quote the request or the answer."""
    if isinstance(inner, OSError):
        return inner.strerror or inner
    return None if inner is None else type(inner).__name__
