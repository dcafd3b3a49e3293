"""What it means that no answer came: one sentence for each meaning, in all transports.

Each transport has a table of its library's exceptions, the most
specific first, and what they mean.
"""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, TypeVar

from ..bodies import ProtocolError
from ..errors import (
    ConnectionFailedError,
    ConnectTimeoutError,
    DeadlineExceededError,
    ReadTimeoutError,
    ResponseTooLargeError,
    TlsError,
    TransportError,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    #: The class to raise, and what is said.
    Meaning = tuple[type[TransportError], str]

ErrorT = TypeVar("ErrorT", bound=TransportError)

NAME_NOT_RESOLVED: Meaning = (ConnectionFailedError, "the host name was not resolved")
NOT_CONNECTED: Meaning = (ConnectionFailedError, "the connection could not be made")
NOT_CONNECTED_IN_TIME: Meaning = (ConnectTimeoutError, "the connect timeout passed")
NO_DATA_IN_TIME: Meaning = (ReadTimeoutError, "the read timeout passed")
NO_TLS: Meaning = (TlsError, "TLS failed")
HUNG_UP: Meaning = (ConnectionFailedError, "the connection broke")
BROKEN: Meaning = (
    ConnectionFailedError,
    "the connection broke before the answer was complete",
)
NOT_SENDABLE: Meaning = (TransportError, "the request is not one that HTTP can carry")
NO_HTTP: Meaning = (ConnectionFailedError, "what came is no answer of HTTP/1.1")
NO_URL: Meaning = (TransportError, "the URL of the request cannot be parsed")
REFUSED_BY_PROXY: Meaning = (ConnectionFailedError, "the proxy refused")
DEADLINE_PASSED: Meaning = (
    DeadlineExceededError,
    "the deadline passed before the answer was complete",
)

#: What fails of TLS once it is spoken, the most specific first.
OF_TLS: tuple[tuple[type[Exception], Meaning], ...] = (
    (ssl.SSLEOFError, HUNG_UP),
    (ssl.SSLZeroReturnError, HUNG_UP),
    (ssl.SSLError, NO_TLS),
)

CLOSED = "The transport is closed"

#: Errors of this package that lack the name of who did not answer, and nothing else.
NAMELESS = (DeadlineExceededError, ResponseTooLargeError)


def no_answer(name: str, meaning: Meaning, detail: object = None) -> TransportError:
    """Return the error that ``name``, an origin and how it is reached, did not answer."""
    cls, what = meaning
    return cls(f"No answer from {name}: {what}" + ("" if detail is None else f" ({detail})"))


def of(
    name: str, error: OSError, table: Iterable[tuple[type[BaseException], Meaning]]
) -> TransportError:
    """Return the error that ``error``, of the system or of TLS, comes to by a ``table``."""
    # Python's own, of a timeout, says nothing more.
    is_ours = isinstance(error, TimeoutError) and error.errno is None
    return no_answer(name, meaning_of(error, table), None if is_ours else error.strerror or error)


def named(name: str, error: ErrorT) -> ErrorT:
    """Return ``error`` with the name of who did not answer."""
    return type(error)(f"No answer from {name}: {error}")


def nameless(meaning: Meaning) -> TransportError:
    """Return an error that gets its name further up; see :func:`named`."""
    cls, what = meaning
    return cls(what)


def all_in_use(name: str, seconds: float, size: int) -> TransportError:
    """Return the error that a call waited so long for one of ``size`` connections in vain."""
    return ConnectTimeoutError(
        f"No answer from {name}: all connections were in use for {seconds:g} seconds; "
        f"max_connections is {size}, raise it or make fewer calls at once"
    )


def refused_by_proxy(name: str, status: object) -> TransportError:
    """Return the error that a proxy did not connect; its own words are not repeated."""
    cls, what = REFUSED_BY_PROXY
    return cls(f"No answer from {name}: {what} with status {status}")


def meaning_of(
    error: BaseException, table: Iterable[tuple[type[BaseException], Meaning]]
) -> Meaning:
    """Return what ``error`` means; where a transport's ``table`` lacks it, the connection broke."""
    if isinstance(error, ProtocolError):
        # It says itself what is wrong, and quotes nothing.
        return ConnectionFailedError, str(error)
    return next((meaning for cause, meaning in table if isinstance(error, cause)), BROKEN)


def is_hang_up(error: object) -> bool:
    """Return whether TLS itself did not fail: the other side hung up."""
    return isinstance(error, (ssl.SSLEOFError, ssl.SSLZeroReturnError))
