"""The client for asyncio: a line for each method of the other one, whose code it shares."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from attrs import evolve, frozen

from codegen.emit import client_settings
from codegen.emit.methods import Method, operation_method
from codegen.emit.page_plans import paginator_method
from codegen.emit.view import File, Package, Parameter
from codegen.emit.waiter_plans import waiter_method
from codegen.model import Operation, Waiter
from codegen.python.source import SHADOWABLE


@frozen(kw_only=True)
class Line:
    """A method that shares the code of the synchronous client's.

    To type checkers it has the signature of that one. Where ``deprecation`` is set they would
    report the line itself, so that the signature stands there instead.
    """

    name: str
    deprecation: str | None = None
    parameters: tuple[Parameter, ...] = ()
    returns: str = ""


def async_client(package: Package) -> Iterator[File]:
    """Yield the module of the client for asyncio, unless the package is a companion of another."""
    service = package.service
    if not package.asynchronous:
        return
    yield File(
        path="async_client.py",
        context={
            "settings": client_settings.parameters(
                client_settings.table_of(service), asynchronous=True
            ),
            "options": client_settings.options(asynchronous=True),
            "methods": list(_methods(service.operations)),
            "paginators": list(_paginators(service.operations)),
            "waiters": list(_waiters(service.waiters)),
        },
    )


def _methods(operations: Collection[Operation]) -> Iterator[Line]:
    hidden = SHADOWABLE & {operation.python_name for operation in operations}
    for operation in operations:
        if operation.deprecation is None:
            yield Line(name=operation.python_name)
        else:
            yield _signature(operation_method(operation, hidden))


def _paginators(operations: Iterable[Operation]) -> Iterator[Line]:
    paginated = [each for each in operations if each.paginator is not None]
    hidden = SHADOWABLE & {operation.python_name for operation in paginated}
    for operation in paginated:
        if operation.deprecation is None or operation.paginator is None:
            yield Line(name=operation.python_name)
        else:
            method = paginator_method(operation, operation.paginator, hidden)
            pager = f"AsyncPager[{method.item}, {method.response}]"
            yield _signature(evolve(method, returns=pager))


def _waiters(waiters: Collection[Waiter]) -> Iterator[Line]:
    hidden = SHADOWABLE & {waiter.python_name for waiter in waiters}
    for waiter in waiters:
        if waiter.operation.deprecation is None:
            yield Line(name=waiter.python_name)
        else:
            yield _signature(waiter_method(waiter, {}, hidden))


def _signature(method: Method) -> Line:
    return Line(
        name=method.name,
        deprecation=method.deprecation,
        parameters=method.parameters,
        returns=method.returns,
    )
