"""The base of every client for asyncio: the driver of :mod:`.client`, as coroutines.

The chain is the same (:mod:`.exchange`), and so are the methods: those of the emitted ``Client``
build a request and hand it to ``send``, which is a coroutine function here. What may take longer
than a moment (to load a module, to read a file, to ask a process) happens in a thread.
"""

from __future__ import annotations

import contextvars
import functools
import sys
import time
from importlib import import_module
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Self, TypeVar, cast

from .client import ClientBase, Connections, within
from .credentials.resolver import CredentialResolver
from .errors import ApiError, ConfigurationError, DeadlineExceededError, SdkError
from .exchange import Exchange
from .guards import is_coroutine_function
from .methods import LazyMethod, checked
from .operation import find_call
from .retries import EXPIRED_TOKEN_CODES

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Mapping
    from types import TracebackType

    from . import event_loop as asyncio
    from .auth import BearerToken, TokenResolver
    from .credentials import Credentials
    from .discovery import Resolve
    from .event_loop import Future
    from .http import AsyncTransport, HttpResponse
    from .operation import Call
    from .presigning import PresignedExchange, PresignedUrl
    from .settings.table import Settings
    from .structures import Request, ResponseT
else:
    import asyncio

P = ParamSpec("P")
T = TypeVar("T")

_WRONG_KIND = (
    "transport: AsyncClient needs one whose send is a coroutine function; this one ({}) is for "
    "Client"
)
# What the loop makes its threads with; it would load it when it first needs one.
import_module("concurrent.futures.thread")

#: What a call loads beside its errors when an attempt fails.
_AFTER_FAILURES = (".error_answers", ".regions", ".tracebacks")


def awaited(
    method: Callable[Concatenate[Any, P], T],
) -> Callable[Concatenate[Any, P], Coroutine[Any, Any, T]]:
    """Return ``method`` of the synchronous client as a coroutine function, documentation and all.

    It builds its request by the same code; what that ends with, to send it, is a coroutine here.
    The first call of each builds it in a thread, for which modules are loaded.
    """
    lazy: Any = method
    if isinstance(lazy, LazyMethod):
        later: Any = lazy.wrapped(awaited, _begin)
        return cast("Callable[Concatenate[Any, P], Coroutine[Any, Any, T]]", later)
    method = checked(method)

    @functools.wraps(method)
    async def call(self: Any, /, *args: P.args, **kwargs: P.kwargs) -> T:
        state: CallState = self._state
        if method in state.built:
            sending: Any = method(self, *args, **kwargs)
        else:
            state.check_loop()
            sending = await _begun(functools.partial(method, self, *args, **kwargs))
            state.built.add(method)
        response: T = await sending
        return response

    return call


async def _begun(build: Callable[[], Any]) -> Any:
    """Return the coroutine that ``build`` returns, which is called in a thread."""
    context = contextvars.copy_context()
    building = asyncio.get_running_loop().run_in_executor(None, context.run, build)
    try:
        await asyncio.wait((building,))
    except asyncio.CancelledError:
        # The thread goes on. Python warns of a coroutine that nobody awaits, unless it is closed.
        building.add_done_callback(_close)
        raise
    return building.result()


def _close(building: Future[Any]) -> None:
    if not building.cancelled() and building.exception() is None:
        building.result().close()


async def _begin(lazy: LazyMethod, self: Any, /, *args: Any, **kwargs: Any) -> Any:
    """Load a method in a thread, and call it."""
    self._state.check_loop()
    method = await asyncio.to_thread(lazy.placed)
    return await method(self, *args, **kwargs)


class CallState:
    """What the calls of a client for asyncio have in common.

    ``built`` are the methods that were called before, ``loaded`` the names of the operations that
    were sent: what that takes is loaded. ``interceptors`` is the module of that name, once a call
    was shown to any.
    """

    __slots__ = ("_connections", "built", "interceptors", "loaded")

    def __init__(self, connections: Connections) -> None:
        self.built: set[Callable[..., Any]] = set()
        self.loaded: set[str] = set()
        self.interceptors: Any = None
        self._connections = connections

    def check_loop(self) -> None:
        """Raise :class:`ConfigurationError` in another event loop than that of the first call."""
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError as error:
            raise ConfigurationError(
                "AsyncClient runs on asyncio, and none of its event loops is running here; with "
                "trio, Client can be called in a thread (trio.to_thread.run_sync)"
            ) from error
        if self._connections.loop is None:
            self._connections.loop = loop
        elif self._connections.loop is not loop:
            raise ConfigurationError(
                "This client belongs to the event loop of its first call; make another client in "
                "each event loop"
            )


class AsyncBaseClient(ClientBase):
    """A client for asyncio without operations; see the emitted ``AsyncClient``."""

    def __init__(self, settings: Settings) -> None:
        """Take what the arguments of a client and what surrounds it have come to."""
        super().__init__(settings)
        transport: Any = settings.transport
        if transport is not None and not is_coroutine_function(transport.send):
            raise ConfigurationError.of([_WRONG_KIND.format(type(transport).__name__)])
        self._transport: AsyncTransport = (
            _default_transport(settings) if transport is None else transport
        )
        own_sleep: Callable[[float], Awaitable[object]] | None
        own_sleep = getattr(self._transport, "sleep", None)
        self._sleep = asyncio.sleep if own_sleep is None else own_sleep
        self._state = CallState(self._connections)
        self._asking: Future[Credentials] | None = None

    def _resolver(self, settings: Settings) -> CredentialResolver:
        """Return what finds the credentials that the settings name, in a thread."""
        given: Any = settings.credentials
        if not is_coroutine_function(given):
            return super()._resolver(settings)
        from .aio_credentials import AwaitedResolver

        return AwaitedResolver(given, lambda: self._connections.loop)

    # -- what users see ---------------------------------------------------------------------------

    async def send(self, request: Request[ResponseT]) -> ResponseT:
        """Send ``request`` and return its response; the methods are sugar for this.

        Raises what the method of its operation raises.
        """
        service = self._context.service
        call: Call[Any, ResponseT] | None = service.calls.get(type(request))
        if call is None:
            call = find_call(service, request)
        self._state.check_loop()
        if call.name not in self._state.loaded:
            await asyncio.to_thread(self._load, call)
            self._state.loaded.add(call.name)
        if call.discovers and self._discovery is not None:
            ask = getattr(self, self._discovery.operation)
            invoke = functools.partial(self._invoke, call, request)
            return await self._discovery.call_async(ask, invoke, self._endpoint_for)
        return await self._invoke(call, request, self._endpoint_for)

    async def presign(
        self,
        request: Request[Any],
        *,
        expires_in: int = 3600,
        method: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> PresignedUrl:
        """Return a URL with which anybody can send ``request``; see :meth:`Client.presign`."""
        self._state.check_loop()
        await self._find_account()
        options = expires_in, method, headers
        exchange = await asyncio.to_thread(self._presigned, request, *options)
        credentials = await self._keys() if exchange.needs_credentials else None
        return exchange.presigned(credentials, *options)

    async def aclose(self) -> None:
        """Close the connections; calls after it raise :class:`SdkError`. May be called again.

        A client that came from ``with_options`` has none of its own, and closes nothing. Where the
        event loop of the connections was closed before them, another may be used for this.

        :raises ConfigurationError: the connections belong to another event loop, which is open.
        """
        if self._owns_connections and not self._connections.closed:
            loop = self._connections.loop
            if loop is not None and not loop.is_closed():
                self._state.check_loop()
            self._connections.closed = True
            await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    # -- the driver -------------------------------------------------------------------------------

    def _presigned(self, request: Request[Any], *options: object) -> PresignedExchange:
        """Return the call for ``request``, for which modules may have to be loaded."""
        from .presigning import exchange_of

        return exchange_of(self._context, self._endpoint_for, request, *options)

    def _load(self, call: Call[Any, Any]) -> None:
        """Load all that a call may need, its errors and the shapes of its response included."""
        from .loading import load_course, load_shapes

        service = self._service
        load_course(streams=bool(call.streams or call.uploads or call.verifies))
        service.load_protocol()
        service.module(".exceptions")
        load_shapes(call.response_type)
        for name in _AFTER_FAILURES:
            import_module(name, __package__)

    async def _invoke(
        self,
        call: Call[Any, ResponseT],
        request: Any,
        resolve: Resolve,
    ) -> ResponseT:
        """Take ``request`` through the chain, attempt by attempt."""
        if self._connections.closed:
            raise SdkError(f"{call.name} was not called: the client is closed")
        if self._service.account_endpoints:
            await self._find_account()
        if self._context.interceptors:
            return await self._intercepted(call, request, resolve)
        exchange: Exchange[Any, ResponseT]
        if call.uploads:
            # A file may have to be read for its checksum.
            exchange = await asyncio.to_thread(Exchange, self._context, call, request, resolve)
        else:
            exchange = Exchange(self._context, call, request, resolve)
        try:
            while exchange.response is None:
                await self._attempt(exchange)
        except BaseException as error:
            exchange.over(error)
            raise
        return exchange.response

    async def _intercepted(
        self,
        call: Call[Any, ResponseT],
        request: Any,
        resolve: Resolve,
    ) -> ResponseT:
        """Do what :meth:`_invoke` does, and show the call to the interceptors."""
        if self._state.interceptors is None:
            self._state.interceptors = await asyncio.to_thread(
                import_module, ".interceptors", __package__
            )
        watching = self._state.interceptors.AsyncInterceptors(self._context, call, request)
        error: BaseException | None = None
        try:
            exchange: Exchange[Any, ResponseT] = await watching.begin(resolve)
            while exchange.response is None:
                await self._attempt(exchange, watching)
        except BaseException as failure:
            error = failure
            raise
        finally:
            await watching.over(error)
        return exchange.response

    async def _attempt(self, exchange: Exchange[Any, Any], watching: Any = None) -> None:
        """Make the next attempt of a call, and wait as long as there is to wait after it."""
        while pause := exchange.pause():
            await self._sleep(pause)
        credentials: Credentials | BearerToken | None = None
        if exchange.tokens is not None:
            credentials = await asyncio.to_thread(exchange.tokens.get)
        elif exchange.needs_credentials:
            found, is_due = self._credentials.current()
            credentials = await self._keys() if found is None or is_due else found
        if watching is None and exchange.streams_body:
            # To sign it is to read it.
            attempt = await asyncio.to_thread(exchange.next_request, credentials)
        elif watching is None:
            attempt = exchange.next_request(credentials)
        else:
            attempt = await watching.next_request(credentials)
        connect_timeout, read_timeout = self._settings.connect_timeout, self._settings.read_timeout
        started = time.monotonic()
        if attempt.deadline is not None:
            left = attempt.deadline - started
            connect_timeout, reading = within(left, connect_timeout, read_timeout)
            # No deadline counts for reading a stream.
            read_timeout = read_timeout if attempt.stream_response else reading
        answer: HttpResponse | None = None
        failure: Exception | None = None
        try:
            sending = self._transport.send(
                attempt, connect_timeout=connect_timeout, read_timeout=read_timeout
            )
            if attempt.deadline is not None and self._settings.transport is not None:
                # The default one keeps to it, which of others nobody knows.
                sending = _in_time(sending, attempt.deadline)
            answer = await sending
            if attempt.stream_response:
                from .downloads import async_received

                limit = self._settings.max_response_bytes
                answer = await async_received(exchange, answer, limit)
        except Exception as error:
            failure = error
        except BaseException as interrupt:
            exchange.interrupted(interrupt)
            raise
        self._log(exchange, started, None if failure is None else type(failure).__name__, answer)
        wait = await self._outcome(exchange, answer, failure, credentials, watching)
        if wait is not None:
            await self._sleep(wait)

    async def _outcome(
        self,
        exchange: Exchange[Any, Any],
        answer: HttpResponse | None,
        failure: Exception | None,
        credentials: Credentials | BearerToken | None,
        watching: Any,
    ) -> float | None:
        """Return the seconds to wait before the next attempt, ``None`` when there is a response.

        A token that the service calls expired is refreshed, once, and the attempt repeated.
        """
        shown: Any = exchange if watching is None else watching
        try:
            taken = shown.answered(answer) if failure is None else shown.failed(failure)
            wait: float | None = taken if watching is None else await taken
        except ApiError as error:
            if error.code not in EXPIRED_TOKEN_CODES or credentials is None or exchange.refreshed:
                raise
            if not exchange.repeatable:
                raise
            exchange.refreshed = True
            renewing: Any = exchange.tokens or self._credentials
            if not await _in_thread(renewing, renewing.refresh, credentials):
                raise
            return 0.0
        return wait

    async def _find_account(self) -> None:
        """Find credentials where the endpoint depends on whose they are."""
        if self._service.account_endpoints and self._has_account_endpoint:
            await self._keys()

    def _account_id(self) -> str | None:
        # They were found before; to ask would keep the loop waiting.
        found, _ = self._credentials.current()
        return None if found is None else found.account_id

    async def _keys(self) -> Credentials:
        """Return credentials that are valid now; one thread asks for them at a time."""
        found, is_due = self._credentials.current()
        if found is not None and (not is_due or self._is_asking()):
            return found
        task = self._asking
        if task is None or task.done():
            task = self._asking = asyncio.create_task(
                _in_thread(self._credentials, self._credentials.get)
            )
            # Whoever waits for it gets what it ends with; where nobody does any more, nobody need.
            task.add_done_callback(lambda done: done.cancelled() or done.exception())
        # A call that is cancelled takes nothing away from the others.
        return await asyncio.shield(task)

    def _is_asking(self) -> bool:
        return self._asking is not None and not self._asking.done()


def _in_thread(
    resolver: CredentialResolver | TokenResolver, method: Callable[..., T], *arguments: object
) -> Coroutine[Any, Any, T]:
    """Return what calls ``method`` of ``resolver`` in a thread, its own way where it has one."""
    if isinstance(resolver, CredentialResolver) and type(resolver) is not CredentialResolver:
        from .aio_credentials import AwaitedResolver

        if isinstance(resolver, AwaitedResolver):
            return resolver.in_thread(method, *arguments)
    return asyncio.to_thread(method, *arguments)


async def _in_time(sending: Coroutine[Any, Any, HttpResponse], deadline: float) -> HttpResponse:
    """Return what ``sending`` ends with, which is cancelled at the monotonic time ``deadline``."""
    limit = asyncio.timeout(deadline - time.monotonic())
    try:
        async with limit:
            return await sending
    except TimeoutError as error:
        if not limit.expired():
            raise
        raise DeadlineExceededError("the deadline passed before an answer came") from error


def _default_transport(settings: Settings) -> AsyncTransport:
    """Return the transport of a client that was made without one."""
    from .transports.asyncio import AsyncioTransport

    if "urllib3.connectionpool" in sys.modules:
        from .transports.watched import nobody_watches

        if not nobody_watches():
            # Requests would go by urllib3, and urllib3-future looks as if it were watched.
            from .transports.installed import check_urllib3

            check_urllib3()
    return AsyncioTransport.of(settings)
