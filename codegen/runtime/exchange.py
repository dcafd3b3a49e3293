"""What happens to a call, as functions on values and one object that knows how far a call is.

validate -> serialize -> resolve the endpoint -> sign -> (transport) -> classify -> parse

Nothing here does I/O or sleeps. A driver (:mod:`.client`) asks an :class:`Exchange` for the next
request to send, reports what came of it, and learns whether it is done or how long to wait.
"""

from __future__ import annotations

from datetime import timedelta
from os import environ, urandom
from time import monotonic
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .clock import served_at
from .codecs.values import MismatchError
from .errors import (
    ApiError,
    ConnectionFailedError,
    DeadlineExceededError,
    ParamValidationError,
    ResponseParseError,
    SdkError,
    TransportError,
)
from .http import HttpRequest, HttpResponse, request_id_of
from .retries import CLOCK_SKEW_CODES, Failure
from .structures import ResponseMetadata, ResponseT
from .urls import join

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from .addressing import Addressing
    from .auth import BearerToken
    from .clock import Clock
    from .credentials import Credentials
    from .endpoints import Endpoint
    from .http import HttpBody
    from .operation import Call
    from .retries import StandardRetryPolicy
    from .service import ServiceInfo
    from .signing import Signers

RequestT = TypeVar("RequestT")

#: What emitted code may meet in a value that is not what the model says.
MISMATCHES = (AttributeError, LookupError, OverflowError, RecursionError, TypeError, ValueError)

_NO_LENGTH = frozenset({"GET", "HEAD", "OPTIONS"})


class Context:
    """What the calls of one client share."""

    __slots__ = (
        "addressing",
        "checksums",
        "clock",
        "deadline",
        "host_prefixes",
        "in_lambda",
        "interceptors",
        "min_compression_size",
        "policy",
        "read_timeout",
        "region",
        "service",
        "signers",
        "user_agent",
        "validate",
    )

    def __init__(
        self,
        *,
        service: ServiceInfo,
        region: str,
        clock: Clock,
        policy: StandardRetryPolicy,
        signers: Signers,
        user_agent: str,
        read_timeout: float,
        validate: bool,
        deadline: float | None = None,
        interceptors: tuple[object, ...] = (),
        min_compression_size: int | None,
        checksums: tuple[str, str] = ("when_supported", "when_supported"),
        addressing: Addressing | None = None,
        host_prefixes: bool = True,
    ) -> None:
        self.addressing = addressing
        #: Whether an operation's prefix goes before the host of its endpoint.
        self.host_prefixes = host_prefixes
        self.service = service
        self.region = region
        self.clock = clock
        self.policy = policy
        #: How many seconds a call may take with all that belongs to it, ``None`` for any number.
        self.deadline = deadline
        self.interceptors = interceptors
        self.signers = signers
        self.user_agent = user_agent
        self.read_timeout = read_timeout
        self.validate = validate
        #: The least size in bytes of a body that is compressed, ``None`` to compress none.
        self.min_compression_size = min_compression_size
        self.checksums = checksums
        #: Whether this is a function of Lambda. To miss a variable takes 1 µs.
        self.in_lambda = "AWS_LAMBDA_FUNCTION_NAME" in environ


class Exchange(Generic[RequestT, ResponseT]):
    """One call on its way: a request, its attempts, and in the end a response or an error."""

    __slots__ = (
        "_acquired",
        "_answered_by",
        "_body",
        "_context",
        "_ends",
        "_given",
        "_headers",
        "_invocation_id",
        "_owed",
        "_place",
        "_signed",
        "_signer",
        "_url",
        "attempts",
        "call",
        "error",
        "needs_credentials",
        "refreshed",
        "request",
        "response",
        "streams_body",
        "tokens",
    )

    def __init__(
        self,
        context: Context,
        call: Call[RequestT, ResponseT],
        request: RequestT,
        resolve: Callable[[dict[str, Any]], Endpoint],
    ) -> None:
        """Validate and serialize ``request``; raises :class:`ParamValidationError`."""
        self._context = context
        self.call = call
        self.attempts = 0
        self.response: ResponseT | None = None
        #: The error of the last attempt, where another one follows.
        self.error: ApiError | TransportError | None = None
        #: When the call has to be over, on the clock of ``time.monotonic``.
        self._ends = None if context.deadline is None else monotonic() + context.deadline
        #: Whether credentials were refreshed for this call; once is enough.
        self.refreshed = False
        self._acquired: int | None = None
        #: What the quota gave for an attempt that is still to be made.
        self._owed = 0
        self._answered_by: HttpResponse | None = None
        #: The time that the last attempt was signed with.
        self._signed: datetime | None = None
        self._invocation_id = random_uuid()
        #: What is sent, as a structure, with what was filled in.
        self._given = request
        if call.idempotency_tokens:
            request = with_tokens(call, request)
        if call.defaults:
            request = call.filled(request)
        if not context.validate or call.problems(request):
            request = call.fitted(request, validate=context.validate)
        if call.prepare:
            request = call.prepared(request)
        if call.verifies is not None and context.checksums[1] == "when_supported":
            from .checksums import with_mode

            request = with_mode(request, call.verifies[0])
        self.request = request
        target, headers, body, prefix, parameters = _serialized(call, request, context)
        self._headers = headers
        self._body = body
        self._locate(resolve, parameters, target, prefix)
        #: What finds the place again, for a call that may have to be made elsewhere, once.
        self._place = (resolve, parameters, target, prefix) if call.moves else None
        if call.unsigned_payload and self._url.startswith("https:"):
            headers["X-Amz-Content-SHA256"] = "UNSIGNED-PAYLOAD"
        if context.addressing is not None:
            context.addressing.sign_body(headers)
        headers["User-Agent"] = context.user_agent
        if context.in_lambda:
            from .recursion import trace_header

            headers |= trace_header(headers)
        self.streams_body = body.__class__ is not bytes
        if self.streams_body:
            from .uploads import prepare

            body = self._body = prepare(headers, body, secure=self._url.startswith("https:"))
            self.streams_body = body.__class__ is not bytes

    def _locate(
        self,
        resolve: Callable[[dict[str, Any]], Endpoint],
        parameters: dict[str, Any],
        target: str,
        prefix: str,
    ) -> None:
        """Take the place to send to, and how requests are signed there."""
        endpoint, call = resolve(parameters), self.call
        signers = self._context.signers
        self._signer = signers.signer_for(endpoint, call.auth) if call.signed else None
        #: Whether requests have to be signed.
        self.needs_credentials = self._signer is not None
        #: What finds the token to sign with, ``None`` where credentials do that.
        self.tokens = None if self._signer is None else self._signer.tokens
        self._url = join(endpoint.url, target, prefix)
        if endpoint.headers:
            self._headers.update(endpoint.headers)

    @property
    def service(self) -> ServiceInfo:
        """The service that is called."""
        return self._context.service

    @property
    def repeatable(self) -> bool:
        """Whether there may be another attempt: not of a body that cannot be read again."""
        return getattr(self._body, "rewindable", True)

    @property
    def host(self) -> str:
        """The host that the call goes to."""
        return self._url.partition("://")[2].partition("/")[0]

    def pause(self) -> float:
        """Return the seconds to wait before asking again; 0 when the next attempt may be made."""
        seconds = self._context.policy.before_attempt()
        return seconds if self._ends is None else self._in_time(seconds, self.error)

    def next_request(self, credentials: Credentials | BearerToken | None) -> HttpRequest:
        """Return the next attempt, signed and complete.

        Raises :class:`DeadlineExceededError` when it is too late for one.
        """
        if self._ends is not None:
            self._in_time(0.0, self.error)
        self.attempts += 1
        # A dict of its own (60 ns): what a transport adds to one attempt is not signed in the next.
        headers = self._headers.copy()
        request = HttpRequest(self.call.method, self._url, headers, self._body, deadline=self._ends)
        request.origin = self
        if self.call.streams:
            request.stream_response = True
            request.decode_content = not self.call.keeps_encoding
        if self._signer is not None and credentials is not None:
            self._signed = self._context.clock.now()
            try:
                for change in self.call.before_signing:
                    change(request, credentials, self._signer, self._signed)
                self._signer.sign(request, credentials, now=self._signed)
            except ValueError as error:
                self.interrupted(error)
                problem = f"the request cannot be signed: {error}"
                raise ParamValidationError.of(self.call.name, [problem]) from error
        # What is about attempts is not about the call, and not signed; botocore does not either.
        headers["amz-sdk-invocation-id"] = self._invocation_id
        headers["amz-sdk-request"] = self._retry_header()
        body: Any = request.body
        if self.streams_body:
            from .uploads import frame

            frame(headers, body)
        elif self.call.method not in _NO_LENGTH:
            headers["Content-Length"] = str(len(body))
        self._owed = 0
        return request

    def _retry_header(self) -> str:
        """Return the attempt's number and, once the service's time is known, when to drop it."""
        fields = f"attempt={self.attempts}; max={self._context.policy.max_attempts}"
        served = None if self._answered_by is None else served_at(self._answered_by.headers)
        if served is None:
            return fields
        try:
            ttl = served + timedelta(seconds=self._context.read_timeout)
        except OverflowError:
            return fields
        return f"ttl={ttl:%Y%m%dT%H%M%SZ}; {fields}"

    # -- what came of an attempt ------------------------------------------------------------------

    def answered(self, answer: HttpResponse) -> float | None:
        """Take the answer to the last attempt.

        Return ``None`` when the call is done, with :attr:`response` set, or the seconds to wait
        before the next attempt. Raises the :class:`ApiError` that the answer is, or
        :class:`ResponseParseError`.
        """
        try:
            is_good = answer.status < 300
        except (AttributeError, TypeError) as problem:
            from .error_answers import no_answer

            raise no_answer(self.call.name, answer, self.attempts) from problem
        self._answered_by = answer
        if is_good:
            self.error = None
            try:
                self.response = self._parsed(answer)
            except MismatchError:
                # As in botocore's _handle_200_error.
                answer = HttpResponse(500, answer.headers, answer.body)
            else:
                self._context.policy.succeeded(self._acquired)
                return None
        return self._refused(answer)

    def _refused(self, answer: HttpResponse, cause: ResponseParseError | None = None) -> float:
        """Return the seconds to wait before the next attempt, or raise the error of ``answer``."""
        from .error_answers import read_error

        error = read_error(self._context.service, self.call, answer, self.attempts)
        error.__cause__ = cause
        if self._place is not None and self._is_elsewhere(error, answer):
            self.error = error
            return 0.0
        return self._wait(Failure(error, clock_corrected=self._was_skewed(error, answer)), error)

    def failed(self, error: Exception) -> float:
        """Take the failure of the last attempt; return the seconds to wait before the next.

        Raises a :class:`TransportError` when there must not be one.
        """
        self.interrupted(error)
        self._answered_by = None
        if isinstance(error, SdkError) and not isinstance(error, TransportError):
            # What is no failure of the network will not go away by trying again.
            if isinstance(error, ResponseParseError):
                from .error_answers import bare_answer

                answer = self._answered_by = bare_answer(error, self.call.name, self.attempts)
                if answer is not None:
                    return self._refused(answer, error)
            raise error
        if not isinstance(error, TransportError):
            from .error_answers import failure_of

            error = failure_of(error)
        if isinstance(error, ConnectionFailedError):
            from .regions import doubt_region

            doubt_region(error, self.host, self._context.region, self._context.service)
        error.operation_name = self.call.name
        error.attempts = self.attempts
        if not isinstance(error, DeadlineExceededError):
            self._in_time(0.0, error)
        return self._wait(Failure(error), error)

    def interrupted(self, error: BaseException) -> None:
        """Take note that a transport ended with ``error``, which must not show what it sent."""
        from .tracebacks import forget_locals

        forget_locals(error)

    def over(self, error: BaseException | None) -> None:
        """Take note that the call has ended, with ``error`` or with the response.

        What it took from the quota for an attempt that it did not come to is returned.
        """
        if error is not None and self._owed:
            self._context.policy.quota.release(self._owed)
            self._owed = 0

    def _was_skewed(self, error: ApiError, answer: HttpResponse) -> bool:
        """Return whether the clock was wrong when the last attempt was signed, and set it right."""
        if self._signed is None or error.code not in CLOCK_SKEW_CODES:
            return False
        return self._context.clock.correct(answer, self._signed)

    def _is_elsewhere(self, error: ApiError, answer: HttpResponse) -> bool:
        """Return whether the call goes on in another place, which is taken."""
        place, self._place = self._place, None
        addressing = self._context.addressing
        if place is None or addressing is None or not addressing.moved(place[1], error, answer):
            return False
        if getattr(self._body, "is_spent", False):
            # The next call goes there at once.
            return False
        self._locate(*place)
        return True

    def _in_time(self, seconds: float, error: Exception | None) -> float:
        """Return ``seconds`` to wait if the call goes on after them, else raise.

        ``error`` is what the last attempt ended with, and the cause of what is raised.
        """
        if self._ends is None or monotonic() + seconds < self._ends:
            return seconds
        raise DeadlineExceededError(
            f"the deadline of {self._context.deadline:g} seconds passed",
            operation_name=self.call.name,
            attempts=self.attempts,
        ) from error

    def _wait(self, failure: Failure, error: ApiError | TransportError) -> float:
        """Return the seconds to wait, or raise ``error`` when the policy says that it is over."""
        self.error = error
        policy = self._context.policy
        policy.observe(failure)
        acquired = policy.acquire(failure, self.attempts) if self.repeatable else None
        if acquired is None:
            raise error
        self._acquired = self._owed = acquired
        return self._in_time(policy.delay(failure, self.attempts), error)

    def _parsed(self, answer: HttpResponse) -> ResponseT:
        """Return the response that ``answer`` holds."""
        request_id = request_id_of(answer.headers)
        if request_id is None and not self.call.streams:
            request_id = self._context.service.load_protocol().read_request_id(answer)
        try:
            if self.call.verifies is not None and not self.call.streams:
                from .checksums import check_answer

                check_answer(answer, self.call, self.request)
            response = self.call.read_response(answer)
        except MISMATCHES as error:
            if self.call.streams:
                answer.body.close()
            if isinstance(error, MismatchError) and error.is_error:
                raise
            from .error_answers import unreadable

            raise unreadable(self.call.name, answer, request_id, self.attempts, error) from error
        for settle in self.call.settle:
            settle(self._given, response)
        response.response_metadata = ResponseMetadata(
            request_id, answer.status, answer.headers, self.attempts
        )
        return response


def random_uuid() -> str:
    """Return a random UUID (RFC 9562, version 4): the module ``uuid`` takes 2 ms to import."""
    digits = urandom(16).hex()
    variant = "89ab"[int(digits[16], 16) & 3]
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:]}"


# -- requests -------------------------------------------------------------------------------------


def with_tokens(call: Call[RequestT, Any], request: RequestT) -> RequestT:
    """Return ``request`` with a random token wherever the caller gave none.

    The caller's object stays as it is: sent again, it is another call.
    """
    missing = [name for name in call.idempotency_tokens if getattr(request, name) is None]
    if missing:
        # 0.2 ms of a start that calls nothing with a token.
        from copy import copy

        request = copy(request)
        for name in missing:
            setattr(request, name, random_uuid())
    return request


def _serialized(
    call: Call[RequestT, Any], request: RequestT, context: Context
) -> tuple[str, dict[str, str], HttpBody, str, dict[str, Any]]:
    """Return target, headers, body, host prefix and endpoint parameters of ``request``."""
    try:
        target, headers, body = call.write_request(request)
        if call.finish:
            from .payloads import Draft

            size, (checksums, _) = context.min_compression_size, context.checksums
            draft = Draft(request, headers, body, size, target=target, checksums=checksums)
            target, body = draft.finished(call.finish)
        prefixed = call.host_prefix if context.host_prefixes else None
        prefix = "" if prefixed is None else prefixed(request)
        parameters = {} if call.endpoint_parameters is None else call.endpoint_parameters(request)
    except MISMATCHES as error:
        # With validation on, only what JSON cannot hold comes here.
        from .error_answers import explained

        problem = f"the request cannot be serialized: {explained(error)}"
        raise ParamValidationError.of(call.name, [problem]) from error
    return target, headers, body, prefix, parameters
