"""HTTP requests as values, answered: the service as a transport of clients.

Errors that no operation documents, because they are about HTTP or signatures, are those of "Common
Error Types" in the API reference.
"""

from __future__ import annotations

import asyncio
import re
import uuid
from abc import ABC, abstractmethod
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .. import (
    OPERATIONS,
    ApiError,
    ClientFaultError,
    Credentials,
    HttpRequest,
    HttpResponse,
    InvalidParameterValueException,
    InvalidRequestException,
    ParamValidationError,
    ServedOperation,
    testing,
)
from .answers import written
from .errors import as_documented, version_number

if TYPE_CHECKING:
    from .server import Log

#: In bytes. What the service takes is not documented; the longest text in a request is of 65,535
#: characters.
LONGEST_BODY = 1 << 20

_VERSION = "semanticVersion"
#: Where a problem begins with its place, which may be the key of a map.
_PLACE = re.compile(r"(.*?(?: \(key: .*?\))?): ", re.DOTALL)


class Endpoint(ABC):
    """What answers HTTP requests: a transport for clients of this package, or a server for any."""

    #: Of which region it is the endpoint.
    region: str

    @abstractmethod
    def handle(self, operation_name: str, request: Any) -> Any:
        """Return the typed response to a typed request, or raise an ``ApiError``."""

    @abstractmethod
    def sleep(self, seconds: float) -> None:
        """Move the service's clock by so many seconds."""

    @abstractmethod
    def close(self) -> None:
        """Close what is open, as far as nobody else uses it."""

    def send(
        self, request: HttpRequest, *, connect_timeout: float = 0, read_timeout: float = 0
    ) -> HttpResponse:
        """Return the answer to ``request``; the timeouts are there for those that need them."""
        del connect_timeout, read_timeout
        operation = _operation_of(request)
        if operation is None:
            return refusal(_no_operation(request))
        if len(request.body) > LONGEST_BODY:
            return refusal(too_large(len(request.body)))
        try:
            response = self.handle(operation.name, self._read(operation, request))
        except ApiError as error:
            error.request_id = error.request_id or str(uuid.uuid4())
            return operation.write_response(error)
        return _answer(operation, response)

    @staticmethod
    def _read(operation: ServedOperation, request: HttpRequest) -> Any:
        """Return the typed request; raises the error that is documented for one that is wrong."""
        try:
            return operation.read_request(request)
        except ParamValidationError as error:
            raise as_documented(_invalid(error.problems), operation.name) from None

    def async_transport(self) -> AsyncEndpoint:
        """Return this as a transport for an ``AsyncClient``."""
        return AsyncEndpoint(self)

    def serve(
        self,
        port: int = 0,
        *,
        host: str = "127.0.0.1",
        credentials: Credentials | None = None,
        log: Log | None = None,
    ) -> AbstractContextManager[str]:
        """Serve over HTTP while the context lasts; its value is the base URL.

        ``port`` 0 takes a free one; ``host`` is the address to listen on: with any but that of
        loopback, everybody who reaches the machine can use the service, and a warning says so. With
        ``credentials``, requests have to be signed with these. ``log`` is called with a line for
        each request. Raises a ``ConfigurationError`` for what cannot be listened on.
        """
        from .server import serving

        return serving(self, port, host=host, credentials=credentials, log=log)


class AsyncEndpoint:
    """An endpoint as a transport for asyncio; what waits for others does so in a thread."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint

    async def send(
        self, request: HttpRequest, *, connect_timeout: float = 0, read_timeout: float = 0
    ) -> HttpResponse:
        """Return the answer to ``request``."""
        del connect_timeout, read_timeout
        return await asyncio.to_thread(self._endpoint.send, request)

    async def sleep(self, seconds: float) -> None:
        """Move the service's clock."""
        await asyncio.to_thread(self._endpoint.sleep, seconds)

    async def close(self) -> None:
        """Close the endpoint."""
        await asyncio.to_thread(self._endpoint.close)


# -- answers --------------------------------------------------------------------------------------


def _answer(operation: ServedOperation, response: Any) -> HttpResponse:
    """Return the answer for a response, with the headers that answers of the service have."""
    answer = written(operation.name, response)
    request_id: str | None = getattr(response, "request_id", None)
    headers = {
        "content-type": "application/json",
        "x-amzn-requestid": request_id or str(uuid.uuid4()),
    }
    return HttpResponse(answer.status, {**headers, **answer.headers}, answer.body)


def refusal(error: ApiError) -> HttpResponse:
    """Return the answer for an error that no operation has a part in."""
    error.request_id = str(uuid.uuid4())
    # Errors are written alike for all operations.
    return next(iter(OPERATIONS.values())).write_response(error)


def common_error(code: str, status: int, message: str) -> ClientFaultError:
    """Return one of the errors that all AWS services have."""
    return ClientFaultError(message, code=code, status_code=status)


def too_large(size: int) -> ClientFaultError:
    """Return the error for a body of ``size`` bytes."""
    return common_error(
        "RequestEntityTooLargeException",
        413,
        f"The request has {size} bytes; it can have {LONGEST_BODY}.",
    )


def _invalid(problems: tuple[str, ...]) -> ApiError:
    """Return the error for a request with ``problems``, sentences that begin with a place."""
    found = [_PLACE.match(problem) for problem in problems]
    parted = [(place[1], place.string[place.end() :]) for place in found if place]
    if not parted:
        return InvalidRequestException(_sentence("The request cannot be read:", problems[0]))
    if len(parted) == 1 and parted[0][0] == _VERSION:
        return version_number(_VERSION, _sentence(*parted[0]))
    if parted[0][0] == "the request":
        return InvalidRequestException(_sentence("The request", f"cannot be read: {parted[0][1]}"))
    return InvalidParameterValueException(
        " ".join(
            f"The value supplied for parameter '{place}' is not valid. {_sentence(place, what)}"
            for place, what in parted
        )
    )


def _sentence(subject: str, predicate: str) -> str:
    return f"{subject} {predicate}".rstrip(".") + "."


def misplaced(request: HttpRequest) -> ClientFaultError | None:
    """Return the error for a request below a path that the server does not have.

    A client may have an endpoint with a path of its own, as behind a proxy; the server is at the
    root.
    """
    operation = _operation_of(request)
    if operation is None:
        return None
    path, known = urlsplit(request.url).path, operation.request_uri.partition("?")[0]
    return None if path.count("/") == known.count("/") else _no_operation(request)


def _operation_of(request: HttpRequest) -> ServedOperation | None:
    try:
        return testing.operation_of(request)
    except ValueError:
        # The target is no URL.
        return None


def _no_operation(request: HttpRequest) -> ClientFaultError:
    """Return the error for a request that is none of the service's, with what it may have been."""
    try:
        path = urlsplit(request.url).path or "/"
    except ValueError:
        return common_error("MalformedHttpRequestException", 400, f"{request.url!r} is no URL.")
    others = [
        method
        for method in ("DELETE", "GET", "PATCH", "POST", "PUT")
        if method != request.method and _operation_of(HttpRequest(method, request.url)) is not None
    ]
    if others:
        why = f"The method of {path} is {' or '.join(others)}, not {request.method}."
    elif _speaks_otherwise(request):
        why = "This is a request of another protocol; Image Builder's is REST with JSON."
    else:
        why = f"There is no operation {request.method} {path}."
    return common_error("UnknownOperationException", 404, why)


def _speaks_otherwise(request: HttpRequest) -> bool:
    """Return whether a request is one of AWS' JSON RPC, Query or CBOR protocols."""
    headers = {name.lower(): value for name, value in request.headers.items()}
    kind = headers.get("content-type", "")
    form = kind.startswith("application/x-www-form-urlencoded") and b"Action=" in request.body
    return form or bool({"x-amz-target", "smithy-protocol"} & headers.keys())
