"""The exceptions that every client raises on purpose; all of them are :class:`SdkError`.

The tree is made for catching: the class says who has to act (the caller, the network, the service),
the attributes say on what. Errors that a service models are emitted as subclasses of
:class:`ClientFaultError` and :class:`ServerFaultError`.

Every exception here survives ``pickle`` and ``copy``: the constructor can be called with ``args``
alone, and everything else is plain instance state.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic

from .modules import resolve_hints
from .retryable import is_throttling, is_transient

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    # Type checkers bring it along. Its variables have defaults: "except WaiterError" names no type.
    from typing_extensions import TypeVar

    ResponseT = TypeVar("ResponseT", default=Any)
else:
    from typing import TypeVar

    ResponseT = TypeVar("ResponseT")


class SdkError(Exception):
    """The root of everything this package raises on purpose."""

    def __reduce__(self) -> Any:
        from .pickling import is_public, reduced

        if not is_public(type(self)):
            # A user's own subclass, which the root of the package does not have.
            return super().__reduce__()
        return reduced(type(self), (self.args, self.__dict__))


class ConfigurationError(SdkError):
    """A setting that cannot work: region, endpoint, retry mode, timeouts, and so on.

    ``problems`` holds one sentence for each thing that is wrong.
    """

    def __init__(self, message: str = "", *, problems: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.problems = tuple(problems) or (message,)

    @classmethod
    def of(cls, problems: Sequence[str]) -> ConfigurationError:
        """Return one error that lists all of ``problems``."""
        return cls(_listed("The client cannot be configured", problems), problems=problems)


class CredentialsError(SdkError):
    """No credentials were found, or those found have expired and cannot be refreshed."""


class ParamValidationError(SdkError, ValueError):
    """Bad input, found before anything was sent.

    ``problems`` holds one sentence for each problem, beginning with the path of the parameter;
    ``operation_name`` is the operation that was to be called.
    """

    def __init__(
        self, message: str = "", *, operation_name: str = "", problems: Sequence[str] = ()
    ) -> None:
        super().__init__(message)
        self.operation_name = operation_name
        self.problems = tuple(problems) or (message,)

    @classmethod
    def of(cls, operation_name: str, problems: Sequence[str]) -> ParamValidationError:
        """Return one error that lists all of ``problems`` with a call of ``operation_name``."""
        return cls(
            _listed(f"{operation_name} was not called", problems),
            operation_name=operation_name,
            problems=problems,
        )

    @classmethod
    def of_structure(cls, name: str, problems: Sequence[str]) -> ParamValidationError:
        """Return one error that lists all of ``problems`` with making a structure."""
        return cls(_listed(f"{name} was not made", problems), problems=problems)


class TransportError(SdkError):
    """No whole answer came; ``__cause__`` is the transport's own error.

    ``operation_name``
        The operation that was called, as the model names it.
    ``attempts``
        How many times the request was sent, or tried to be.
    """

    #: Whether the retry policy repeats the call.
    retryable: bool = True

    def __init__(self, message: str = "", *, operation_name: str = "", attempts: int = 1) -> None:
        super().__init__(message)
        self.operation_name = operation_name
        self.attempts = attempts

    def __str__(self) -> str:
        where = f"{self.operation_name}: " if self.operation_name else ""
        tail = f" ({self.attempts} attempts)" if self.attempts > 1 else ""
        return f"{where}{super().__str__()}{tail}"


class ConnectionFailedError(TransportError):
    """The connection could not be made, or broke before the answer was complete."""


class ConnectTimeoutError(TransportError):
    """No connection within the connect timeout."""


class ReadTimeoutError(TransportError):
    """No data within the read timeout; the service may have done the work all the same."""


class TlsError(TransportError):
    """The TLS handshake failed, most often because the certificate could not be verified."""


class DeadlineExceededError(TransportError):
    """The deadline of the call passed; the service may have done the work all the same."""

    retryable = False


class ResponseTooLargeError(TransportError):
    """The answer has more bytes than ``max_response_bytes`` allows; it is not asked for again."""

    retryable = False


class ResponseParseError(SdkError):
    """An answer that is not what the protocol allows.

    ``status_code``, ``request_id`` and ``headers`` (where they are known) are the answer's; the
    request reached the service.
    """

    def __init__(
        self,
        message: str = "",
        *,
        operation_name: str = "",
        status_code: int = 0,
        request_id: str | None = None,
        attempts: int = 1,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.operation_name = operation_name
        self.status_code = status_code
        self.request_id = request_id
        self.attempts = attempts
        self.headers: Mapping[str, str] = {} if headers is None else headers


class PaginationError(SdkError):
    """The next page is unknown: a token was repeated, or ``starting_token`` is not valid."""


class WaiterError(SdkError, Generic[ResponseT]):
    """A waiter ended without its condition met.

    ``waiter_name`` is the waiter, ``reason`` says why in a sentence, ``last_response`` is the last
    answer that was polled: a response structure, an :class:`ApiError`, or ``None`` where no poll
    was answered.
    """

    def __init__(
        self,
        message: str = "",
        *,
        waiter_name: str = "",
        reason: str = "",
        last_response: ResponseT | ApiError | None = None,
    ) -> None:
        super().__init__(message)
        self.waiter_name = waiter_name
        self.reason = reason
        self.last_response = last_response


class WaiterFailedError(WaiterError[ResponseT]):
    """The waiter's own failure condition was met: its condition can no longer be reached."""


class WaiterTimeoutError(WaiterError[ResponseT]):
    """The waiter polled as often as it may, and the condition was not met.

    ``__cause__`` is the error with which the last poll ended, if it did.
    """


class ApiError(SdkError):
    """The service answered with an error.

    ``str()`` of it names the code, the operation, the message and the request id.

    ``code``
        The service's error code, without a namespace.
    ``message``
        The service's own words.
    ``status_code``
        The HTTP status; of an error that no service has answered, the one that the model has.
    ``request_id``
        What the service calls the request, or ``None``.
    ``operation_name``
        The operation as the model names it.
    ``attempts``
        How many times the request was sent.
    ``headers``
        The answer's headers; names are compared without regard to case.
    """

    #: Whether the model marks errors of this class as ones to repeat, and as throttling.
    _retryable: ClassVar[bool] = False
    _throttling: ClassVar[bool] = False
    #: The code and the status that the model has for errors of this class, where it has them.
    _code: ClassVar[str] = ""
    _status: ClassVar[int] = 0
    #: The modelled members: the model's name and the attribute that holds the value.
    members: ClassVar[tuple[tuple[str, str], ...]] = ()
    #: The attributes of those that the model marks as sensitive.
    sensitive: ClassVar[tuple[str, ...]] = ()
    #: Reads the modelled members other than the message from an answer and from what the protocol
    #: has read of it, where there are any.
    parse_members: ClassVar[Callable[[Any, Any], dict[str, Any]] | None] = None

    def __init__(
        self,
        message: str = "",
        *,
        code: str = "",
        status_code: int = 0,
        request_id: str | None = None,
        operation_name: str = "",
        attempts: int = 1,
        headers: Mapping[str, str] | None = None,
        **members: Any,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code or self._code or type(self).__name__
        self.status_code = status_code or self._status
        self.request_id = request_id
        self.operation_name = operation_name
        self.attempts = attempts
        self.headers: Mapping[str, str] = {} if headers is None else headers
        for _, attribute in self.members:
            if attribute != "message":
                setattr(self, attribute, members.pop(attribute, None))
        if members:
            raise TypeError(f"{type(self).__name__} has no member {', '.join(sorted(members))}")

    @property
    def retryable(self) -> bool:
        """Whether the retry policy holds the error for transient or throttling.

        Such an error has been repeated as often as the client's settings allow; the same call may
        succeed later.
        """
        return self._retryable or self.throttling or is_transient(self.status_code, self.code)

    @property
    def throttling(self) -> bool:
        """Whether the service asks for fewer requests: by code, by status 429, or by its model."""
        return self._throttling or is_throttling(self.status_code, self.code)

    def __str__(self) -> str:
        where = f" calling {self.operation_name}" if self.operation_name else ""
        details = [f"status {self.status_code}"] if self.status_code else []
        if self.request_id:
            details.append(f"request id {self.request_id}")
        if self.attempts > 1:
            details.append(f"{self.attempts} attempts")
        tail = f" ({', '.join(details)})" if details else ""
        return f"{self.code}{where}: {self.message}{tail}"


class ClientFaultError(ApiError):
    """The service found the request at fault (a 4xx status)."""


class ServerFaultError(ApiError):
    """The service itself failed (a 5xx status)."""


# Annotations can be read by all who read annotations.
resolve_hints(__name__)


def _listed(heading: str, problems: Sequence[str]) -> str:
    """Return ``heading`` and the problems, on one line when there is just one."""
    if len(problems) == 1:
        return f"{heading}: {problems[0]}"
    return f"{heading}, for {len(problems)} reasons:\n" + "\n".join(f"- {p}" for p in problems)
