"""What a client knows of an operation: :class:`Operation` for users, :class:`Call` for the chain.

An :class:`Operation` is a row of the emitted table and loads nothing until something of it is asked
for. A :class:`Call` stands in the operation's own module, beside the code that it names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .structures import ResponseT
from .validation import ENDLESS, Problems

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .errors import ApiError
    from .http import HttpBody, HttpResponse
    from .payloads import Finish
    from .service import ServiceInfo
    from .streams import EventKinds

RequestT = TypeVar("RequestT")


class Call(Generic[RequestT, ResponseT]):
    """An operation as the call chain needs it: names, and the functions that were emitted for it.

    ``make(**members)``
        gives a request of what callers pass, mappings for structures included.
    ``check(problems, request)``
        notes what is wrong with a request.
    ``write_request(request)``
        gives the target (path and query), the headers and the body.
    ``read_response(answer)``
        gives the response, without its metadata.
    ``write_response(response)``
        gives an answer that reads as the response; for tests.
    ``host_prefix(request)``
        gives what goes before the host name.
    ``endpoint_parameters(request)``
        gives the endpoint parameters that the request or the operation sets.
    ``signed``, ``auth``
        are whether requests are signed, and how where it is not with SigV4 alone.
    ``streams``
        says that a response's body is read as it is asked for, or of which events it is a stream;
        ``keeps_encoding`` that its ``Content-Encoding`` is a member, not undone.
    ``uploads``
        says that the body of a request is read as it is sent.
    ``verifies``
        are the attribute of a request that asks for the checksum of the response, and the
        algorithms of those that it may have.
    ``finish``
        are the functions of :mod:`.payloads` that a body goes through before it is signed.
    ``defaults``, ``prepare``, ``before_signing``, ``settle``
        are what :mod:`.customizations` adds for a few services: what members are when the caller
        sets none, and functions that change a copy of the request, an attempt, and the response.
    ``discovers``
        says that the service is asked where to call it (:mod:`.discovery`).
    ``moves``
        says that what is called may be in another place than the client assumes.
    """

    # A named tuple would take 0.4 ms to make at import.
    __slots__ = (
        "auth",
        "before_signing",
        "check",
        "defaults",
        "discovers",
        "endpoint_parameters",
        "finish",
        "host_prefix",
        "idempotency_tokens",
        "keeps_encoding",
        "make",
        "method",
        "moves",
        "name",
        "prepare",
        "read_response",
        "request_type",
        "response_type",
        "settle",
        "signed",
        "streams",
        "unsigned_payload",
        "uploads",
        "verifies",
        "write_request",
        "write_response",
    )

    def __init__(
        self,
        *,
        name: str,
        method: str,
        request_type: type[RequestT],
        response_type: type[ResponseT],
        check: Callable[[Problems, RequestT], None],
        write_request: Callable[[RequestT], tuple[str, dict[str, str], HttpBody]],
        read_response: Callable[[HttpResponse], ResponseT],
        write_response: Callable[[ResponseT], HttpResponse],
        idempotency_tokens: tuple[str, ...] = (),
        host_prefix: Callable[[RequestT], str] | None = None,
        endpoint_parameters: Callable[[RequestT], dict[str, Any]] | None = None,
        signed: bool = True,
        auth: tuple[str, ...] = (),
        unsigned_payload: bool = False,
        streams: bool | EventKinds = False,
        uploads: bool = False,
        verifies: tuple[str, tuple[str, ...]] | None = None,
        keeps_encoding: bool = False,
        finish: tuple[Finish, ...] = (),
        defaults: Mapping[str, object] | None = None,
        prepare: tuple[Callable[[Any], None], ...] = (),
        before_signing: tuple[Callable[..., None], ...] = (),
        settle: tuple[Callable[[Any, Any], None], ...] = (),
        moves: bool = False,
        discovers: bool = False,
    ) -> None:
        self.name = name
        self.method = method
        self.request_type = request_type
        self.make: Callable[..., RequestT] = request_type
        self.response_type = response_type
        self.check = check
        self.write_request = write_request
        self.read_response = read_response
        self.write_response = write_response
        self.idempotency_tokens = idempotency_tokens
        self.host_prefix = host_prefix
        self.endpoint_parameters = endpoint_parameters
        self.signed = signed
        self.auth = auth
        self.unsigned_payload = unsigned_payload
        self.streams = streams
        self.uploads = uploads
        self.verifies = verifies
        self.keeps_encoding = keeps_encoding
        self.finish = finish
        self.defaults = defaults
        self.prepare = prepare
        self.before_signing = before_signing
        self.settle = settle
        self.moves = moves
        self.discovers = discovers

    def problems(self, request: RequestT) -> list[str]:
        """Return what is wrong with ``request``, a sentence each."""
        problems = Problems()
        try:
            self.check(problems, request)
        except RecursionError:
            problems.sentences.append(ENDLESS)
        return problems.sentences

    def fitted(self, request: RequestT, *, validate: bool) -> RequestT:
        """Return ``request`` with structures where it has mappings.

        It is for requests that the checks have found something wrong with, which a mapping is to
        them, so that looking for mappings costs others nothing. Raises a
        :class:`ParamValidationError` that lists all that is wrong with the request, with the keys
        of its mappings alone if it is not to ``validate``.
        """
        from .errors import ParamValidationError
        from .mappings import fitted

        request, problems = fitted(request)
        if validate:
            problems += self.problems(request)
        if problems:
            raise ParamValidationError.of(self.name, [*dict.fromkeys(problems)])
        return request

    def filled(self, request: RequestT) -> RequestT:
        """Return ``request`` with the operation's defaults for members that are not set."""
        missing = {
            name: value
            for name, value in (self.defaults or {}).items()
            if getattr(request, name) is None
        }
        return _changed(request, missing)

    def prepared(self, request: RequestT) -> RequestT:
        """Return ``request``, which was checked, as it is serialized.

        Raises :class:`ParamValidationError` for what the service would refuse.
        """
        from .codecs.values import MismatchError
        from .errors import ParamValidationError

        request = _changed(request, {})
        for change in self.prepare:
            try:
                change(request)
            except MismatchError as error:
                raise ParamValidationError.of(self.name, [str(error)]) from None
        return request


def _changed(request: RequestT, values: Mapping[str, object]) -> RequestT:
    """Return a copy of a request with ``values``: the caller's own stays as it is."""
    from copy import copy

    request = copy(request)
    for name, value in values.items():
        setattr(request, name, value)
    return request


#: The call of every request type whose module has been loaded.
CALLS: dict[type, Call[Any, Any]] = {}


def find_call(service: ServiceInfo, request: object) -> Call[Any, Any]:
    """Return the call for ``request``, one of ``service``, which keeps it for the next.

    Raises :class:`.ParamValidationError` for anything else.
    """
    cls = type(request)
    if not is_request_of(service, cls):
        from .error_answers import no_request

        raise no_request(service, request)
    call = service.calls[cls] = CALLS[cls]
    return call


def is_request_of(service: ServiceInfo, cls: type) -> bool:
    """Return whether ``cls`` is of a request to ``service``, and to no other in its package."""
    return cls in CALLS and cls.__module__.startswith(f"{service.package}.")


def register_call(call: Call[Any, Any]) -> None:
    """Note which operation a request type belongs to."""
    CALLS[call.request_type] = call


class Operation:
    """An operation of the service.

    ``name``
        The model's name.
    ``python_name``
        The client's method.
    ``paginated``
        Whether the client has a paginator for it.
    ``idempotent_members``
        The request's attributes that are filled with a random token when they are not given.
    ``method``, ``request_uri``
        The HTTP method, and the path with its labels and its fixed query, of a request.
    ``hosted``
        How hosts begin behind the first label of the path, where they may have that.
    ``asks``, ``signed_for``, ``deprecated``
        What tells its requests from those with the same method and path: parameters, headers, and
        the service that they are signed for.
    """

    __slots__ = (
        "_errors",
        "_load",
        "asks",
        "deprecated",
        "hosted",
        "idempotent_members",
        "method",
        "name",
        "paginated",
        "python_name",
        "request_uri",
        "signed_for",
    )

    def __init__(
        self,
        name: str,
        python_name: str,
        http: tuple[str, str],
        *,
        load: Callable[[str], Any],
        errors: str = "",
        idempotent_members: tuple[str, ...] = (),
        paginated: bool = False,
        hosted: str = "",
        asks: tuple[str, ...] = (),
        signed_for: str = "",
        deprecated: bool = False,
    ) -> None:
        self.name = name
        self.python_name = python_name
        self.paginated = paginated
        self.idempotent_members = idempotent_members
        self.method, self.request_uri = http
        self.hosted = hosted
        self.asks = asks
        self.signed_for = signed_for
        self.deprecated = deprecated
        self._errors = errors.split()
        self._load = load

    @property
    def call(self) -> Call[Any, Any]:
        """The operation as the call chain needs it."""
        return cast("Call[Any, Any]", self._load(f".operations.{self.python_name}").CALL)

    @property
    def request_type(self) -> type[Any]:
        """The structure that ``Client.send`` takes for it."""
        return self.call.request_type

    @property
    def response_type(self) -> type[Any]:
        """The structure that it gives."""
        return self.call.response_type

    @property
    def errors(self) -> tuple[type[ApiError], ...]:
        """The exceptions that the model says it may raise."""
        exceptions = self._load(".exceptions")
        return tuple(getattr(exceptions, name) for name in self._errors)

    def write_response(self, response: object) -> HttpResponse:
        """Return the answer that reads as ``response``; for tests."""
        return self.call.write_response(response)

    def __repr__(self) -> str:
        return f"<Operation {self.name}>"
