"""Both clients: settings, and a line for each method, whose code is in a module of its own."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from attrs import evolve, frozen

from codegen.emit import client_settings, endpoint_rules
from codegen.emit.calls import endpoint_parameters
from codegen.emit.faults import exception_names
from codegen.emit.methods import Method, function_name, operation_method
from codegen.emit.page_plans import paginator_method
from codegen.emit.view import File, Package, Parameter
from codegen.emit.waiter_plans import waiter_method
from codegen.model import Operation, Service, Waiter
from codegen.python.imports import in_order
from codegen.python.source import SHADOWABLE, docstring, literal


@frozen(kw_only=True)
class Line:
    """A method of a class, which is the function of that name in a module called like the method.

    To type checkers it has the signature of that one. Where ``deprecation`` is set they would
    report the line itself, so that the signature stands there instead.
    """

    name: str
    function: str
    deprecation: str | None = None
    parameters: tuple[Parameter, ...] = ()
    returns: str = ""


def client(package: Package) -> Iterator[File]:
    """Yield the module of the client."""
    service, table = package.service, client_settings.table_of(package.service)
    yield File(
        path="client.py",
        context={
            "exceptions": in_order(exception_names(package)),
            "settings": client_settings.parameters(table),
            "settings_docstring": docstring(client_settings.documentation(table), indent=8),
            "options": client_settings.options(),
            "options_docstring": docstring(client_settings.options_documentation(), indent=8),
            "idempotency_members": _token_names(service),
            "methods": list(_methods(service.operations)),
            "companions": package.companions,
            "paginates": package.paginates,
            "waits": package.waits,
            "endpoint_settings": endpoint_rules.settings(package.rules),
            "account_endpoints": endpoint_rules.has_accounts(package.rules),
            "discovery": literal(service.discovery) if service.discovery else "",
            "endpoint_per_call": endpoint_rules.has_accounts(package.rules)
            or any(endpoint_parameters(package, operation) for operation in service.operations),
        },
    )


def async_client(package: Package) -> Iterator[File]:
    """Yield the module of the client for asyncio."""
    service = package.service
    yield File(
        path="async_client.py",
        context={
            "settings": client_settings.parameters(
                client_settings.table_of(service), asynchronous=True
            ),
            "options": client_settings.options(asynchronous=True),
            "methods": list(_methods(service.operations)),
            "paginators": list(_paginators(service.operations, "AsyncPager")),
            "waiters": list(_waiters(service.waiters)),
        },
    )


def paginators(package: Package) -> Iterator[File]:
    """Yield the module of the paginators."""
    methods = list(_paginators(package.service.operations, "Pager"))
    yield File(path="paginators.py", context={"methods": methods})


def waiters(package: Package) -> Iterator[File]:
    """Yield the module of the waiters."""
    yield File(path="waiters.py", context={"methods": list(_waiters(package.service.waiters))})


def _token_names(service: Service) -> list[str]:
    """Return the wire names of all idempotency tokens, as literals."""
    names_ = {
        member.wire_name
        for operation in service.operations
        for member in operation.idempotency_tokens
    }
    return [literal(name) for name in sorted(names_)]


# -- lines ----------------------------------------------------------------------------------------


def _methods(operations: Collection[Operation]) -> Iterator[Line]:
    hidden = SHADOWABLE & {operation.python_name for operation in operations}
    for operation in operations:
        if operation.deprecation is None:
            yield _line(operation.python_name)
        else:
            yield _signature(operation_method(operation, hidden))


def _paginators(operations: Iterable[Operation], pager: str) -> Iterator[Line]:
    paginated = [each for each in operations if each.paginator is not None]
    hidden = SHADOWABLE & {operation.python_name for operation in paginated}
    for operation in paginated:
        if operation.deprecation is None or operation.paginator is None:
            yield _line(operation.python_name)
        else:
            method = paginator_method(operation, operation.paginator, hidden)
            returns = f"{pager}[{method.item}, {method.response}]"
            yield _signature(evolve(method, returns=returns))


def _waiters(waiters: Collection[Waiter]) -> Iterator[Line]:
    hidden = SHADOWABLE & {waiter.python_name for waiter in waiters}
    for waiter in waiters:
        if waiter.operation.deprecation is None:
            yield _line(waiter.python_name)
        else:
            yield _signature(waiter_method(waiter, {}, hidden))


def _line(name: str) -> Line:
    return Line(name=name, function=function_name(name))


def _signature(method: Method) -> Line:
    return Line(
        name=method.name,
        function=method.function,
        deprecation=method.deprecation,
        parameters=method.parameters,
        returns=method.returns,
    )
