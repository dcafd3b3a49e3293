"""The base of every client: a thin synchronous driver over the call chain.

What happens to a call is in :mod:`.exchange`; here a call meets the world: credentials, the
transport and the sleep between attempts. The driver for asyncio is :mod:`.aio`.
"""

from __future__ import annotations

import functools
import sys
import time
from typing import TYPE_CHECKING, Any, NoReturn, ParamSpec, Self, TypeVar

from .clock import Clock
from .credentials.resolver import ClientChain, CredentialResolver
from .errors import ApiError, ConfigurationError, SdkError
from .exchange import Context, Exchange
from .guards import is_coroutine_function
from .http import request_id_of
from .operation import find_call
from .retries import DEFAULT_MAX_ATTEMPTS, EXPIRED_TOKEN_CODES, StandardRetryPolicy
from .settings.parsers import INTERCEPTOR_METHODS
from .signing import Signers

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from logging import Logger
    from types import TracebackType

    from .auth import BearerToken, TokenResolver
    from .credentials import Credentials
    from .discovery import Discovery, Resolve
    from .endpoints import Endpoint
    from .event_loop import EventLoop
    from .http import HttpResponse, Transport
    from .operation import Call
    from .presigning import PresignedUrl
    from .service import ServiceInfo
    from .settings.table import Settings
    from .structures import Request, ResponseT

#: ``logging.DEBUG``, without loading that.
_DEBUG = 10

P = ParamSpec("P")
T = TypeVar("T")


class Connections:
    """The state of the connections that clients share.

    ``loop`` is the event loop that they belong to, once there is one.
    """

    __slots__ = ("closed", "loop")

    def __init__(self) -> None:
        self.closed = False
        self.loop: EventLoop | None = None


class ClientBase:
    """What both clients have: their settings, and what calls share."""

    if TYPE_CHECKING:
        _service: ServiceInfo

    def __init__(self, settings: Settings) -> None:
        """Take what the arguments of a client and what surrounds it have come to."""
        self._settings = settings
        addressing = self._service.addressing
        self._addressing = None if addressing is None else addressing(settings)
        # What no client could resolve alone is no fault of the settings.
        self._endpoint = None if self._service.endpoint_per_call else self._resolve({})
        self._credentials = self._resolver(settings)
        self._discovery = self._make_discovery()
        signers = Signers(
            self._service.signing_name,
            settings.region,
            kind=self._service.signer,
            tokens=self._token_resolver,
            preferred=settings.auth_scheme_preference,
        )
        self._context = self._make_context(Clock(), _policy(settings, None), signers)
        self._logger: Logger | None = None
        self._connections = Connections()
        self._owns_connections = True

    def _make_discovery(self) -> Discovery | None:
        """Return what finds the endpoint, ``None`` where nobody has to be asked for it."""
        if not self._service.discovery or self._settings.endpoint_url is not None:
            return None
        from .discovery import Discovery

        return Discovery(self._service.discovery)

    def _make_context(self, clock: Clock, policy: StandardRetryPolicy, signers: Signers) -> Context:
        """Return what calls share: the settings, and what other clients may share with them."""
        settings = self._settings
        return Context(
            service=self._service,
            region=settings.region,
            clock=clock,
            policy=policy,
            signers=signers,
            user_agent=_user_agent(self._service, settings),
            read_timeout=settings.read_timeout,
            validate=settings.validate_parameters,
            deadline=settings.deadline,
            interceptors=settings.interceptors,
            addressing=self._addressing,
            host_prefixes=not settings.disable_host_prefix_injection,
            checksums=(
                settings.request_checksum_calculation,
                settings.response_checksum_validation,
            ),
            min_compression_size=(
                None
                if settings.disable_request_compression
                else settings.request_min_compression_size_bytes
            ),
        )

    def _with_options(self, **options: object) -> Self:
        """Return a client with other settings, that shares all else with this one."""
        from .settings.resolution import replaced_settings

        other = object.__new__(type(self))
        vars(other).update(vars(self))
        other._settings = settings = replaced_settings(self._settings, **options)
        self._refuse_other_kind(settings)
        other._owns_connections = False
        if settings.credentials is not self._settings.credentials:
            other._credentials = self._resolver(settings)
            other._discovery = other._make_discovery()
        context = self._context
        other._context = other._make_context(
            context.clock, _policy(settings, context.policy), context.signers
        )
        return other

    def _refuse_other_kind(self, settings: Settings) -> None:
        """Raise :class:`ConfigurationError` for what only the other kind of client can use."""

    def _resolver(self, settings: Settings) -> CredentialResolver:
        """Return what finds the credentials that the settings name."""
        chain = ClientChain(settings, self._service.load_companions)
        return CredentialResolver(settings.credentials, chain)

    def _token_resolver(self) -> TokenResolver:
        """Return what finds the bearer tokens of operations that take them."""
        from .auth import TokenResolver

        service = self._service
        return TokenResolver(service.signing_name, self._settings, service.load_companions)

    # -- what users see ---------------------------------------------------------------------------

    @property
    def region(self) -> str:
        """The region that is called."""
        return self._settings.region

    @property
    def endpoint_url(self) -> str:
        """The URL that requests are sent to; :class:`ConfigurationError` where each has its own."""
        return (self._endpoint or self._resolve({})).url

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.region}>"

    def __copy__(self) -> Self:
        other = object.__new__(type(self))
        vars(other).update(vars(self))
        return other

    def __getstate__(self) -> NoReturn:
        # What copies and pickles are made of; a subclass may have an answer of its own.
        raise TypeError(
            f"{type(self).__name__} objects cannot be pickled or deeply copied, because they hold "
            "connections: make one in each process, with the same settings"
        )

    if not TYPE_CHECKING:
        # Type checkers know what there is; to them it would say that anything may be there.
        def __getattr__(self, name: str) -> Any:
            from .boto3_names import no_attribute

            raise no_attribute(self, name)

    # -- for the drivers -------------------------------------------------------------------------

    def _log(
        self,
        exchange: Exchange[Any, Any],
        started: float,
        failure: str | None,
        answer: HttpResponse | None = None,
    ) -> None:
        """Log an attempt: what and where, what came of it; nothing of what was sent or received."""
        logger = self._logger
        if logger is None:
            if "logging" not in sys.modules:
                # Nobody listens who has not loaded it, and to do so takes 4 ms.
                return
            import logging

            logger = self._logger = logging.getLogger(self._service.package)
        if logger.isEnabledFor(_DEBUG):
            logger.debug(
                "%s attempt %d at %s: %s in %.0f ms, request id %s",
                exchange.call.name,
                exchange.attempts,
                exchange.host,
                failure or getattr(answer, "status", None),
                (time.monotonic() - started) * 1000,
                request_id_of(getattr(answer, "headers", {})),
            )

    def _endpoint_for(self, parameters: Mapping[str, Any]) -> Endpoint:
        """Return the endpoint of a call; most calls set no parameters of it."""
        if self._service.account_endpoints and self._has_account_endpoint:
            return self._resolve(parameters, self._account_id())
        if self._endpoint is None or parameters:
            return self._resolve(parameters)
        return self._endpoint

    @property
    def _has_account_endpoint(self) -> bool:
        """Whether the account is asked for that calls are made for."""
        return self._settings.account_id_endpoint_mode != "disabled"

    def _account_id(self) -> str | None:
        """Return the account of the credentials."""
        return self._credentials.get().account_id

    def _resolve(self, parameters: Mapping[str, Any], account_id: str | None = None) -> Endpoint:
        """Return what the rule set says for the settings and the ``parameters`` of a call."""
        settings = self._settings
        if self._service.account_endpoints:
            mode = settings.account_id_endpoint_mode
            whose = {"account_id": account_id, "account_id_endpoint_mode": mode}
            parameters = {**parameters, **whose}
        if self._addressing is not None:
            parameters = self._addressing.parameters(parameters)
        # A call may set a parameter for which the client has a value.
        return self._service.resolve_endpoint(
            **{
                "region": settings.region,
                "use_fips": settings.use_fips,
                "use_dual_stack": settings.use_dualstack,
                "endpoint": settings.endpoint_url,
                **parameters,
            }
        )


class BaseClient(ClientBase):
    """A client without operations; see the emitted ``Client``."""

    def __init__(self, settings: Settings) -> None:
        """Take what the arguments of a client and what surrounds it have come to."""
        super().__init__(settings)
        transport = settings.transport
        self._refuse_other_kind(settings)
        self._transport = _default_transport(settings) if transport is None else transport
        # A transport for tests, or one whose service has a clock of its own, passes time its way.
        self._sleep: Callable[[float], object] = getattr(self._transport, "sleep", time.sleep)

    def send(self, request: Request[ResponseT]) -> ResponseT:
        """Send ``request`` and return its response; the methods are sugar for this.

        Raises what the method of its operation raises.
        """
        service = self._context.service
        call: Call[Any, ResponseT] | None = service.calls.get(type(request))
        if call is None:
            call = find_call(service, request)
        if call.discovers and self._discovery is not None:
            ask = getattr(self, self._discovery.operation)
            invoke = functools.partial(self._invoke, call, request)
            return self._discovery.call(ask, invoke, self._endpoint_for)
        return self._invoke(call, request, self._endpoint_for)

    def presign(
        self,
        request: Request[Any],
        *,
        expires_in: int = 3600,
        method: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> PresignedUrl:
        """Return a URL, as text, with which anybody can send ``request`` as this client would.

        ``expires_in`` is for how many seconds, a week (604800) at most; a session token that it is
        signed with may expire before. ``method`` is the HTTP method that it is to be sent with, by
        default the operation's own; where that is a form to ``POST``, the URL has what the form
        says, and ``"GET"`` serves as well. ``headers`` are more to be signed. The URL's ``method``,
        ``headers`` (what has to be sent along) and ``expires_at`` say more. Nothing is sent.

        Raises :class:`ParamValidationError` for a request that has a body, which no URL can have,
        and :class:`CredentialsError`.
        """
        from .presigning import exchange_of

        options = expires_in, method, headers
        exchange = exchange_of(self._context, self._endpoint_for, request, *options)
        credentials = self._credentials.get() if exchange.needs_credentials else None
        return exchange.presigned(credentials, *options)

    def close(self) -> None:
        """Close the connections; calls after it raise :class:`SdkError`. May be called again.

        A client that came from ``with_options`` has none of its own, and closes nothing.
        """
        if self._owns_connections and not self._connections.closed:
            self._connections.closed = True
            self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    # -- the driver -------------------------------------------------------------------------------

    def _refuse_other_kind(self, settings: Settings) -> None:
        """Raise :class:`ConfigurationError` for what has to be awaited."""
        given, transport = settings.credentials, settings.transport
        parts: list[tuple[str, str, object]] = [
            ("credentials", getattr(given, "__qualname__", type(given).__name__), given)
        ]
        if transport is not None:
            parts.append(("transport", f"send of {type(transport).__name__}", transport.send))
        for each in settings.interceptors:
            for name in INTERCEPTOR_METHODS:
                part = f"{name} of {type(each).__name__}"
                parts.append(("interceptors", part, getattr(each, name, None)))
        problems = [
            f"{name}: {part} has to be awaited, which only AsyncClient does"
            for name, part, value in parts
            if is_coroutine_function(value)
        ]
        if problems:
            raise ConfigurationError.of(problems)

    def _invoke(self, call: Call[Any, ResponseT], request: Any, resolve: Resolve) -> ResponseT:
        """Take ``request`` through the chain, attempt by attempt."""
        if self._connections.closed:
            raise SdkError(f"{call.name} was not called: the client is closed")
        exchange: Exchange[Any, ResponseT]
        if self._context.interceptors:
            from .interceptors import InterceptedExchange

            exchange = InterceptedExchange(self._context, call, request, resolve)
        else:
            exchange = Exchange(self._context, call, request, resolve)
        try:
            while exchange.response is None:
                self._attempt(exchange)
        except BaseException as error:
            exchange.over(error)
            raise
        if self._context.interceptors:
            exchange.over(None)
        return exchange.response

    def _attempt(self, exchange: Exchange[Any, Any]) -> None:
        """Make the next attempt of a call, and wait as long as there is to wait after it."""
        while pause := exchange.pause():
            self._sleep(pause)
        credentials: Credentials | BearerToken | None = None
        if exchange.needs_credentials:
            credentials = (exchange.tokens or self._credentials).get()
        attempt = exchange.next_request(credentials)
        connect_timeout, read_timeout = self._settings.connect_timeout, self._settings.read_timeout
        started = time.monotonic()
        if attempt.deadline is not None:
            left = attempt.deadline - started
            connect_timeout, reading = within(left, connect_timeout, read_timeout)
            # No deadline counts for reading a stream.
            read_timeout = read_timeout if attempt.stream_response else reading
        try:
            answer = self._transport.send(
                attempt, connect_timeout=connect_timeout, read_timeout=read_timeout
            )
            if attempt.stream_response:
                from .downloads import received

                answer = received(exchange, answer, self._settings.max_response_bytes)
        except Exception as error:
            self._log(exchange, started, type(error).__name__)
            wait: float | None = exchange.failed(error)
        except BaseException as interrupt:
            exchange.interrupted(interrupt)
            raise
        else:
            self._log(exchange, started, None, answer)
            wait = self._answered(exchange, answer, credentials)
        if wait is not None:
            self._sleep(wait)

    def _answered(
        self,
        exchange: Exchange[Any, ResponseT],
        answer: HttpResponse,
        credentials: Credentials | BearerToken | None,
    ) -> float | None:
        """Return the seconds to wait before the next attempt, ``None`` when there is a response.

        A token that the service calls expired is refreshed, once, and the attempt repeated.
        """
        try:
            return exchange.answered(answer)
        except ApiError as error:
            if error.code not in EXPIRED_TOKEN_CODES or credentials is None or exchange.refreshed:
                raise
            if not exchange.repeatable:
                raise
            exchange.refreshed = True
            renewing: Any = exchange.tokens or self._credentials
            if not renewing.refresh(credentials):
                raise
            return 0.0


def within(left: float, *timeouts: float) -> list[float]:
    """Return ``timeouts`` cut to ``left``, in seconds; none is 0."""
    return [min(each, max(left, 0.001)) for each in timeouts]


def _policy(settings: Settings, shared: StandardRetryPolicy | None) -> StandardRetryPolicy:
    """Return the retry policy for the settings; it has the quota of ``shared``, if there is one."""
    attempts = settings.max_attempts or DEFAULT_MAX_ATTEMPTS
    if settings.retry_mode == "adaptive":
        from .adaptive import AdaptiveRetryPolicy

        return AdaptiveRetryPolicy(attempts, shared=shared)
    return StandardRetryPolicy(attempts, shared=shared)


def _default_transport(settings: Settings) -> Transport:
    """Return the transport of a client that was made without one."""
    from .transports.urllib3 import UrllibTransport

    return UrllibTransport.of(settings)


def _user_agent(service: ServiceInfo, settings: Settings) -> str:
    """Return ``User-Agent``, in the grammar of the AWS SDKs (``botocore/useragent.py``)."""
    version = ".".join(map(str, sys.version_info[:3]))
    parts = [
        service.sdk,
        "ua/2.1",
        f"os/{sys.platform}",
        f"lang/python#{version}",
        f"md/pyimpl#{sys.implementation.name}",
        f"api/{_token(service.service_id)}#{service.api_version}",
    ]
    if settings.app_id:
        parts.append(f"app/{_token(settings.app_id)}")
    if settings.user_agent_extra:
        parts.append(settings.user_agent_extra)
    return " ".join(parts)


def _token(text: str) -> str:
    """Return ``text`` with what cannot stand in a user agent's field replaced."""
    return "".join(
        c if c.isascii() and (c.isalnum() or c in "!$%&'*+-.^_`|~") else "-" for c in text
    )


# -- calls with wrong arguments -------------------------------------------------------------------


def configured(function: Callable[P, T]) -> Callable[P, T]:
    """Make wrong arguments of what makes a client a :class:`ConfigurationError`.

    It says what the settings of boto3 that were reached for are called here.
    """

    @functools.wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return function(*args, **kwargs)
        except TypeError as error:
            if error.__traceback__ is None or error.__traceback__.tb_next is not None:
                raise
            from .boto3_names import wrong_arguments

            raise wrong_arguments(function, args, kwargs) from None

    return call
