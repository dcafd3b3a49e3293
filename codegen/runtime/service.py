"""What a client has to know of its service, and how to load what a plain call does not need."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType

    from .addressing import Addressing
    from .credentials.companions import Companions
    from .endpoints import Endpoint
    from .errors import ApiError
    from .operation import Call, Operation
    from .protocols import ServiceProtocol
    from .settings.table import Settings
    from .signing import SigV4Signer


class ServiceInfo:
    """The description of a service, emitted with its client.

    ``package``
        The import path of the emitted package.
    ``calls``
        Those of its operations that were sent before, by the types of their requests.
    ``service_id``, ``signing_name``, ``api_version``
        As the model has them.
    ``sdk``
        How the client calls itself in ``User-Agent``.
    ``resolve_endpoint``
        The compiled endpoint rules.
    ``account_endpoints``
        Whether an account may have an endpoint of its own.
    ``endpoint_per_call``
        Whether the endpoint depends on the operation or its parameters.
    ``discovery``
        The client's method that asks for the endpoint of others; empty where there is none.
    ``load_protocol``
        Returns the module of the service's protocol, which is loaded by that.
    ``companions``
        The module with the clients of other services that the package itself uses, relative to
        ``package``; ``None`` where there are none.
    ``idempotency_members``
        The wire names of the members that a client fills with random tokens.
    ``signer``
        The class that signs, where the service signs in a way of its own.
    ``addressing``
        What its endpoints depend on beside the settings that all services have, if they do; it has
        the ``table`` of the settings of such a client.
    """

    # A named tuple would take 0.2 ms to make at import.
    __slots__ = (
        "account_endpoints",
        "addressing",
        "api_version",
        "calls",
        "companions",
        "discovery",
        "endpoint_per_call",
        "idempotency_members",
        "load_protocol",
        "package",
        "resolve_endpoint",
        "sdk",
        "service_id",
        "signer",
        "signing_name",
    )

    def __init__(
        self,
        *,
        package: str,
        service_id: str,
        signing_name: str,
        api_version: str,
        sdk: str,
        resolve_endpoint: Callable[..., Endpoint],
        load_protocol: Callable[[], ServiceProtocol],
        companions: str | None = None,
        account_endpoints: bool = False,
        endpoint_per_call: bool = False,
        discovery: str = "",
        idempotency_members: frozenset[str] = frozenset(),
        signer: type[SigV4Signer] | None = None,
        addressing: type[Addressing] | None = None,
    ) -> None:
        self.package = package
        self.calls: dict[type, Call[Any, Any]] = {}
        self.service_id = service_id
        self.signing_name = signing_name
        self.api_version = api_version
        self.sdk = sdk
        self.resolve_endpoint = resolve_endpoint
        self.load_protocol = load_protocol
        self.companions = companions
        self.account_endpoints = account_endpoints
        self.endpoint_per_call = endpoint_per_call
        self.discovery = discovery
        self.idempotency_members = idempotency_members
        self.signer = signer
        self.addressing = addressing

    @property
    def table(self) -> type[Settings]:
        """The table of the settings that a client has."""
        if self.addressing is not None:
            return self.addressing.table
        from .settings.table import Settings

        return Settings

    @property
    def operations(self) -> Mapping[str, Operation]:
        """The operations by the model's names for them."""
        return cast("Mapping[str, Operation]", self.module(".catalog").OPERATIONS)

    @property
    def errors(self) -> Mapping[str, type[ApiError]]:
        """The modelled exceptions by the codes that the service sends for them."""
        return cast("Mapping[str, type[ApiError]]", self.module(".exceptions").BY_CODE)

    def load_companions(self) -> Companions:
        """Return the clients of the services that issue credentials."""
        if self.companions is None:
            from .credentials.companions import companions

            return companions()
        # The emitted module of the providers has this type checked.
        return cast("Companions", self.module(self.companions))

    def module(self, name: str) -> ModuleType:
        """Return the module ``name``, which begins with a dot, of the emitted package."""
        return import_module(name, self.package)
