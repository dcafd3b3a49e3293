"""Error answers, and what transports do that is no answer, as exceptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .codecs.values import MismatchError
from .errors import (
    ClientFaultError,
    ParamValidationError,
    ResponseParseError,
    ServerFaultError,
    TransportError,
)
from .exchange import MISMATCHES
from .http import HttpResponse
from .operation import CALLS
from .retryable import THROTTLED_STATUSES

if TYPE_CHECKING:
    from .errors import ApiError
    from .operation import Call
    from .service import ServiceInfo

#: What a transport raises that has a fault in itself; it will have it again.
_BUGS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    MemoryError,
    NameError,
    NotImplementedError,
    RecursionError,
    StopAsyncIteration,
    StopIteration,
    SyntaxError,
    TypeError,
)


def read_error(
    service: ServiceInfo, call: Call[Any, Any], answer: HttpResponse, attempts: int
) -> ApiError:
    """Return the exception for an answer with an error status: the modelled one for its code."""
    protocol = service.load_protocol()
    said = protocol.read_error(answer)
    fallback = ServerFaultError if answer.status >= 500 else ClientFaultError
    cls = service.errors.get(said.name) or service.errors.get(said.code, fallback)
    return cls(
        said.message,
        code=said.code,
        status_code=answer.status,
        request_id=said.request_id or protocol.read_request_id(answer),
        operation_name=call.name,
        attempts=attempts,
        headers=answer.headers,
        **members_of(cls, answer, said.data),
    )


def bare_answer(error: ResponseParseError, operation: str, attempts: int) -> HttpResponse | None:
    """Return an answer whose body cannot be read without it, where its status says enough.

    What a service has failed at, or refused for now, may be repeated whatever its body says. What
    it has done may not, and why it refused another request only the body says: ``None``. The
    ``error`` is one of a transport, which knows of no operations, and names ``operation`` after.
    """
    error.args = (f"{operation}: {error}",)
    error.operation_name = operation
    error.attempts = attempts
    if error.status_code < 500 and error.status_code not in THROTTLED_STATUSES:
        return None
    return HttpResponse(error.status_code, error.headers, b"")


def members_of(cls: type[ApiError], answer: HttpResponse, data: Any) -> dict[str, Any]:
    """Return the modelled members of an error, from the ``data`` in its ``answer``."""
    try:
        return {} if cls.parse_members is None else cls.parse_members(answer, data)
    except MISMATCHES:
        # The error itself matters more than what it carries beside its code.
        return {}


def unreadable(
    operation: str, answer: HttpResponse, request_id: str | None, attempts: int, error: Exception
) -> ResponseParseError:
    """Return the exception for a good answer that is not what the protocol allows."""
    return ResponseParseError(
        f"{operation}: the answer cannot be read: {explained(error)}"
        f" (status {answer.status}, request id {request_id})",
        operation_name=operation,
        status_code=answer.status,
        request_id=request_id,
        attempts=attempts,
    )


def no_request(service: ServiceInfo, request: object, method: str = "send") -> ParamValidationError:
    """Return the exception for a ``request`` that a client of ``service`` cannot send."""
    cls = type(request)
    if cls not in CALLS:
        return ParamValidationError(
            f"{method}() takes a request of this package, not {cls.__name__}"
        )
    return ParamValidationError(
        f"{method}() takes a request of {service.package}, not {cls.__name__}, which is one of"
        f" another service ({cls.__module__})"
    )


def no_answer(operation: str, returned: object, attempts: int) -> TransportError:
    """Return the exception for what a transport ``returned`` that is no answer.

    Whoever wrote it may have forgotten to return anything.
    """
    return TransportError(
        f"the transport returned a {type(returned).__name__}, not an HttpResponse with a number as"
        " its status",
        operation_name=operation,
        attempts=attempts,
    )


def failure_of(error: Exception) -> TransportError:
    """Return an exception of no kind that is known, raised by a transport, as a transport's."""
    wrapped = foreign(error)
    wrapped.__cause__ = error
    # The network may have failed in the words of a library that is not known here.
    wrapped.retryable = not isinstance(error, _BUGS)
    return wrapped


def foreign(error: Exception) -> TransportError:
    """Return what an ``error`` comes to that no transport makes; the call is not tried again."""
    wrapped = TransportError(f"the transport failed: {type(error).__name__}")
    wrapped.retryable = False
    return wrapped


def explained(error: Exception) -> str:
    """Return the reason, without any value: what other exceptions quote may be a secret."""
    if isinstance(error, MismatchError):
        return str(error)
    if isinstance(error, UnicodeDecodeError):
        return "not UTF-8"
    if isinstance(error, RecursionError):
        return "it is nested too deeply"
    return f"a value of the wrong type ({type(error).__name__})"
