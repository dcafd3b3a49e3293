"""Endpoints that a service is asked for: ``endpointdiscovery`` in models, as Timestream's.

Some operations are called where another operation of the service says, and for as long as it says
(Smithy: "client endpoint discovery"; ``botocore/discovery.py``). Where an endpoint URL is given,
all operations are called there.
"""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from .endpoints import Endpoint
from .errors import ApiError, SdkError, TransportError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    Resolve = Callable[[Mapping[str, Any]], Endpoint]

T = TypeVar("T")

#: How many seconds an endpoint is used beyond its time, while the service is asked again.
_GRACE = 60.0
#: What a refusal is by which the service says that the endpoint is another now.
_GONE_CODE, _GONE_STATUS = "InvalidEndpointException", 421


class Discovery:
    """The endpoint of clients with the same connections and credentials, once they asked for it.

    ``operation`` is the client's method that asks for it.
    """

    __slots__ = ("_address", "_until", "operation")

    def __init__(self, operation: str) -> None:
        self.operation = operation
        self._address = ""
        self._until = 0.0

    def call(self, ask: Callable[[], Any], invoke: Callable[[Resolve], T], resolve: Resolve) -> T:
        """Return what ``invoke`` returns, which sends a request to the endpoint that it gets.

        ``ask`` asks the service for it, where that has to be done; ``resolve`` returns what the
        rules of the service say. A call that is refused because the endpoint is another now has
        done nothing, and is made once more.
        """
        try:
            return self._call(ask, invoke, resolve)
        except ApiError as error:
            if not self._was_gone(error):
                raise
        return self._call(ask, invoke, resolve)

    def _call(self, ask: Callable[[], Any], invoke: Callable[[Resolve], T], resolve: Resolve) -> T:
        if self._is_due():
            try:
                found = ask()
            except TransportError:
                if not self._address:
                    raise
            else:
                self._take(found)
        return invoke(self._placed(resolve))

    # -- the same, awaited ------------------------------------------------------------------------

    async def call_async(
        self,
        ask: Callable[[], Awaitable[Any]],
        invoke: Callable[[Resolve], Awaitable[T]],
        resolve: Resolve,
    ) -> T:
        """Do what :meth:`call` does with coroutine functions."""
        try:
            return await self._call_async(ask, invoke, resolve)
        except ApiError as error:
            if not self._was_gone(error):
                raise
        return await self._call_async(ask, invoke, resolve)

    async def _call_async(
        self,
        ask: Callable[[], Awaitable[Any]],
        invoke: Callable[[Resolve], Awaitable[T]],
        resolve: Resolve,
    ) -> T:
        if self._is_due():
            try:
                found = await ask()
            except TransportError:
                if not self._address:
                    raise
            else:
                self._take(found)
        return await invoke(self._placed(resolve))

    # -- what is known ----------------------------------------------------------------------------

    def _is_due(self) -> bool:
        """Return whether the service has to be asked; other calls use what there is meanwhile."""
        now = monotonic()
        if now < self._until:
            return False
        if self._address:
            self._until = now + _GRACE
        return True

    def _take(self, found: Any) -> None:
        """Take the first of the endpoints that the service has returned, as botocore does."""
        for endpoint in found.endpoints or ():
            address = endpoint.address
            if not address:
                continue
            self._address = address if address.startswith("http") else f"https://{address}"
            self._until = monotonic() + 60 * (endpoint.cache_period_in_minutes or 0)
            return
        raise SdkError(f"{self.operation} returned no endpoint, which other operations need")

    def _was_gone(self, error: ApiError) -> bool:
        """Return whether ``error`` says that the endpoint is another now; it is forgotten then."""
        if error.code != _GONE_CODE and error.status_code != _GONE_STATUS:
            return False
        self._address, self._until = "", 0.0
        return True

    def _placed(self, resolve: Resolve) -> Resolve:
        """Return ``resolve`` with the endpoint's URL; requests are signed as the rules say."""
        address = self._address

        def placed(parameters: Mapping[str, Any]) -> Endpoint:
            endpoint = resolve(parameters)
            return Endpoint(
                address,
                headers=endpoint.headers,
                signing_name=endpoint.signing_name,
                signing_region=endpoint.signing_region,
                auth=endpoint.auth,
            )

        return placed
