"""What all views share: the package that is emitted, and a file of it."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import define, field, frozen

from codegen.emit.endpoint_rules import compiled_rules
from codegen.endpoints import EndpointModule
from codegen.model import Enum, Service, Structure
from codegen.problems import Problems
from codegen.protocols import PROTOCOLS
from codegen.protocols.base import Protocol
from codegen.protocols.mappings import DictCodec, dict_codec
from codegen.python.addresses import Addresses, shared_shapes
from codegen.python.imports import Symbols
from codegen.python.reserved import (
    OTHERS,
    ROOT_NAMES,
    RUNTIME_MODULES,
    SERVING_NAMES,
    runtime_names,
)

#: The runtime, as seen from the root of a package that has its own.
RUNTIME = ".runtime"

#: The names of the root that do not come from ``runtime/errors.py``, and where they are.
_ROOT_MODULES = {
    "AiohttpTransport": ".runtime.transports.aiohttp",
    "AsyncClient": ".async_client",
    "AsyncPager": ".runtime.aio_loops",
    "AsyncTransport": ".runtime.http",
    "ByteStream": ".runtime.streams",
    "Client": ".client",
    "Credentials": ".runtime.credentials",
    "EventStream": ".runtime.event_streams.events",
    "HttpRequest": ".runtime.http",
    "HttpResponse": ".runtime.http",
    "InterceptorContext": ".runtime.interceptors",
    "JsonValue": ".runtime.codecs.values",
    "OPERATIONS": ".catalog",
    "Operation": ".runtime.operation",
    "Pager": ".runtime.pager",
    "ResponseMetadata": ".runtime.structures",
    "SigV4Signer": ".runtime.signing",
    "StreamInput": ".runtime.uploads",
    "Transport": ".runtime.http",
    "UrllibTransport": ".runtime.transports.urllib3",
    "converter": ".conversion",
    "exceptions": ".",
    "inputs": ".",
    "required": ".runtime.structures",
    "telemetry": ".",
    "testing": ".",
}
#: Those that not every service has a use for.
_USED_BY_SOME = {
    "paginated": ("Pager", "AsyncPager"),
    "downloads": ("ByteStream",),
    "uploads": ("StreamInput",),
    "events": ("EventStream",),
}
#: Those that a package has for its users, where it has any.
_OF_USERS = frozenset({"AiohttpTransport", "AsyncClient", "AsyncPager", "telemetry", "testing"})


@frozen(kw_only=True)
class File:
    """A file to print: its path in the package, and what its template is passed."""

    path: str
    context: Mapping[str, object]
    #: The names that it may import, where these are not the package's.
    symbols: Symbols | None = None
    #: Whether what only annotations name is imported at run time as well.
    eager: bool = False


@frozen(kw_only=True)
class Parameter:
    """A keyword-only parameter; ``default`` is what stands behind its annotation."""

    name: str
    annotation: str
    default: str = " = None"


@define(eq=False, kw_only=True)
class Package:
    """A package that is emitted: a service, its protocol, and where everything is.

    ``runtime`` and ``companions`` are the runtime, and the module with the clients that the package
    itself uses, as seen from its root. Where it is one of several packages that share them, they
    are further up.
    """

    service: Service
    #: What the compilers find wrong with the model is added here.
    problems: Problems = field(factory=Problems)
    runtime: str = RUNTIME
    companions: str | None = None
    #: Whether only other packages call it, as they do their companions.
    internal: bool = False
    #: Whether there is what answers requests, too.
    serves: bool = False
    rules: EndpointModule = field(init=False)
    addresses: Addresses = field(init=False)
    protocol: Protocol = field(init=False)
    plain: DictCodec = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.rules = compiled_rules(self.service, self.problems)
        self.addresses = Addresses.of(self.service)
        self.protocol = PROTOCOLS[self.service.protocol](self.service, self.addresses)
        self.plain = dict_codec(self.addresses, self.protocol.request, self.protocol.response)

    @property
    def paginates(self) -> bool:
        """Whether its client has paginators, if only to say that there are none."""
        return not self.internal or any(each.paginator for each in self.service.operations)

    @property
    def waits(self) -> bool:
        """Whether its client has waiters, if only to say that there are none."""
        return not self.internal or bool(self.service.waiters)

    def exports(self) -> dict[str, str]:
        """Return every public name and the module that it comes from."""
        found = {name: _ROOT_MODULES.get(name, ".exceptions") for name in ROOT_NAMES}
        for name in names_without_use(self.service):
            del found[name]
        if self.internal:
            found = {name: module for name, module in found.items() if name not in _OF_USERS}
        if self.serves:
            found |= dict.fromkeys(SERVING_NAMES, ".runtime.serving.served")
        found |= {error.class_name: ".exceptions" for error in self.service.errors}
        # The providers of credentials are beside the runtime.
        found["credentials"] = self.runtime.removesuffix(RUNTIME.removeprefix("."))
        return self._placed(found | class_modules(self.service, self.addresses))

    def symbols(self) -> dict[str, str]:
        """Return the module of every name that emitted code may use."""
        symbols = dict(OTHERS)
        for name in RUNTIME_MODULES:
            symbols |= dict.fromkeys(runtime_names(name), f".runtime.{name}")
        symbols |= dict.fromkeys(("Client", "ExceptionsModule", "SERVICE"), ".client")
        symbols["AsyncClient"] = ".async_client"
        symbols |= {"Paginate": ".paginators", "WaitUntil": ".waiters"}
        symbols |= {error.class_name: ".exceptions" for error in self.service.errors}
        enums, addresses = self.service.enums, self.addresses
        symbols |= {addresses.reader(enum): addresses.module(enum) for enum in enums}
        return self._placed(symbols | class_modules(self.service, self.addresses))

    def stems(self) -> list[str]:
        """Return the modules of shapes."""
        return sorted(self.addresses.stems[id(shape)] for shape in shared_shapes(self.service))

    def _placed(self, modules: Mapping[str, str]) -> dict[str, str]:
        """Return ``modules`` with those of the runtime where it is."""
        return {name: placed(module, self.runtime) for name, module in modules.items()}


def class_modules(service: Service, addresses: Addresses) -> dict[str, str]:
    """Return the module of every enum and structure, by the name of the class."""
    shapes: list[Enum | Structure] = [*service.enums, *service.structures]
    return {shape.class_name: addresses.module(shape) for shape in shapes}


def placed(module: str, runtime: str) -> str:
    """Return ``module``, with the runtime where it is if it is one of the runtime's."""
    if module != RUNTIME and not module.startswith(f"{RUNTIME}."):
        return module
    return runtime + module.removeprefix(RUNTIME)


def names_without_use(service: Service) -> set[str]:
    """Return the names of the root that the package of ``service`` has no use for."""
    used = {
        "paginated": any(operation.paginator for operation in service.operations),
        "downloads": any(operation.output.streamed for operation in service.operations),
        "uploads": any(operation.input.streamed for operation in service.operations),
        "events": any(operation.output.events for operation in service.operations),
    }
    return {name for what, names in _USED_BY_SOME.items() if not used[what] for name in names}


def shared_names() -> dict[str, str]:
    """Return the names that several packages with one runtime share, and where they are."""
    found = dict.fromkeys(runtime_names("errors"), f"{RUNTIME}.errors")
    own = {name for names in _USED_BY_SOME.values() for name in names}
    found |= {name: module for name, module in _ROOT_MODULES.items() if name not in own}
    shared = {name: module for name, module in found.items() if module.startswith(f"{RUNTIME}.")}
    return shared | {"credentials": "."}


def title(text: str) -> str:
    """Return a name from the model for use in docstrings: plain characters on one line."""
    return "".join(c for c in text if c.isalnum() or c in " -_./()&")


def base_errors() -> list[str]:
    """Return the names of the exceptions that every client has."""
    return sorted(runtime_names("errors"))
