"""The methods of a client: of operations, of paginators and of waiters, as templates want them."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from codegen.emit import client_settings, docstrings, endpoint_rules
from codegen.emit.calls import endpoint_parameters
from codegen.emit.faults import exception_names
from codegen.emit.view import File, Package, Parameter
from codegen.model import Enum, Member, Operation, Paginator, Scalar, Service, Shape, Waiter
from codegen.python import names
from codegen.python.source import SHADOWABLE, annotation, docstring, input_annotation, literal


@frozen(kw_only=True)
class Method:
    """A method that calls an operation.

    ``arguments`` are those of the request: attribute and expression.
    """

    name: str
    operation: str
    module: str
    request: str
    returns: str
    docstring: str
    parameters: tuple[Parameter, ...]
    arguments: tuple[tuple[str, str], ...]


@frozen(kw_only=True)
class PaginatorMethod(Method):
    """A method that gives a pager, and the plan that the pager follows."""

    plan: str
    response: str
    item: str
    tokens: tuple[tuple[str, str, str], ...]
    items: str
    items_path: str
    more_results: str | None
    limit_attribute: str | None
    limit_as: str | None


@frozen(kw_only=True)
class WaiterMethod(Method):
    """A method that waits, and the plan that it follows."""

    plan: str
    wait: str
    waiter: str
    response: str
    delay: int
    max_attempts: int
    acceptors: tuple[tuple[str, str, str], ...]


def operation_methods(service: Service) -> tuple[Method, ...]:
    """Return the methods of the client itself."""
    hidden = SHADOWABLE & {operation.python_name for operation in service.operations}
    return tuple(_operation_method(operation, hidden) for operation in service.operations)


def paginator_methods(service: Service) -> tuple[PaginatorMethod, ...]:
    """Return the methods of ``client.paginate``."""
    paginated = [
        (operation, operation.paginator)
        for operation in service.operations
        if operation.paginator is not None
    ]
    hidden = SHADOWABLE & {operation.python_name for operation, _ in paginated}
    return tuple(_paginator_method(operation, plan, hidden) for operation, plan in paginated)


def waiter_methods(service: Service) -> tuple[WaiterMethod, ...]:
    """Return the methods of ``client.wait_until``."""
    hidden = SHADOWABLE & {waiter.python_name for waiter in service.waiters}
    return tuple(_waiter_method(waiter, hidden) for waiter in service.waiters)


def _operation_method(operation: Operation, hidden: frozenset[str]) -> Method:
    members = docstrings.required_first(operation.input.members)
    return Method(
        name=operation.python_name,
        operation=literal(operation.name),
        module=operation.python_name,
        request=operation.input.class_name,
        returns=operation.output.class_name,
        docstring=docstring(docstrings.operation(operation), indent=8),
        parameters=tuple(_parameter(member, hidden) for member in members),
        arguments=tuple((member.attribute, member.attribute) for member in members),
    )


def _parameter(member: Member, hidden: frozenset[str]) -> Parameter:
    """Return the parameter for a member of an input."""
    annotated = input_annotation(member.shape, shadowed=hidden)
    if member.required:
        return Parameter(name=member.attribute, annotation=annotated, default="")
    return Parameter(name=member.attribute, annotation=f"{annotated} | None")


def _option(name: str, annotated: str, hidden: frozenset[str]) -> Parameter:
    """Return an optional parameter that is no member of the input."""
    return Parameter(
        name=name,
        annotation=f"_builtins.{annotated} | None"
        if annotated in hidden
        else f"{annotated} | None",
    )


def _paginator_method(
    operation: Operation, paginator: Paginator, hidden: frozenset[str]
) -> PaginatorMethod:
    """Return the method for a paginator: tokens and page size are its own business."""
    own = {id(token.member) for token in paginator.tokens}
    if paginator.limit is not None:
        own.add(id(paginator.limit))
    members = [m for m in docstrings.required_first(operation.input.members) if id(m) not in own]
    item = "object" if paginator.item is None else annotation(paginator.item, shadowed=hidden)
    options = [_option("limit", "int", hidden), _option("starting_token", "str", hidden)]
    if paginator.limit is not None:
        options.insert(0, _option("page_size", "int", hidden))
    return PaginatorMethod(
        name=operation.python_name,
        operation=literal(operation.name),
        module=operation.python_name,
        request=operation.input.class_name,
        returns="",
        docstring=docstring(
            docstrings.paginator(operation, members, has_page_size=paginator.limit is not None),
            indent=8,
        ),
        parameters=(*(_parameter(member, hidden) for member in members), *options),
        # The pager fills in its own.
        arguments=(
            *((m.attribute, m.attribute) for m in members),
            *(
                (m.attribute, _placeholder(m.shape) if m.required else "None")
                for m in operation.input.members
                if id(m) in own
            ),
        ),
        plan=names.module_name(operation.name).upper(),
        response=operation.output.class_name,
        item=item,
        tokens=tuple(
            (literal(token.member.name), literal(token.member.attribute), token.source)
            for token in paginator.tokens
        ),
        items=paginator.items,
        items_path=literal(paginator.items_path),
        more_results=paginator.more_results,
        limit_attribute=None if paginator.limit is None else literal(paginator.limit.attribute),
        limit_as=_limit_as(paginator.limit),
    )


def _limit_as(limit: Member | None) -> str | None:
    """Return what turns a page size into the type of its member, where that is not ``int``."""
    return "str" if limit is not None and limit.shape.kind == "string" else None


def _placeholder(shape: Shape) -> str:
    """Return a value of the type of ``shape`` for a member that will be set before it is sent."""
    return '""' if isinstance(shape, Enum | Scalar) and shape.kind in ("string", "enum") else "0"


def _waiter_method(waiter: Waiter, hidden: frozenset[str]) -> WaiterMethod:
    operation = waiter.operation
    response = operation.output.class_name
    # Only where the model waits for an error can an error be what met the condition.
    by_error = any(each.state == "success" and each.matches_error for each in waiter.acceptors)
    returns = f"{response} | ApiError" if by_error else response
    polled = f"Callable[[int, {response} | ApiError | TransportError], object] | None"
    members = docstrings.required_first(operation.input.members)
    return WaiterMethod(
        name=waiter.python_name,
        operation=literal(operation.name),
        module=operation.python_name,
        request=operation.input.class_name,
        returns=returns,
        docstring=docstring(docstrings.waiter(waiter), indent=8),
        parameters=(
            *(_parameter(member, hidden) for member in members),
            _option("delay", "float", hidden),
            _option("max_attempts", "int", hidden),
            Parameter(name="on_poll", annotation=polled),
        ),
        arguments=tuple((member.attribute, member.attribute) for member in members),
        plan=names.module_name(waiter.name).upper(),
        wait="wait" if by_error else "wait_for_response",
        waiter=literal(waiter.name),
        response=response,
        delay=waiter.delay,
        max_attempts=waiter.max_attempts,
        acceptors=tuple(
            (literal(each.state), each.source, literal(each.explanation))
            for each in waiter.acceptors
        ),
    )


# -- files ----------------------------------------------------------------------------------------


def client(package: Package) -> Iterator[File]:
    """Yield the module of the client."""
    service = package.service
    yield File(
        path="client.py",
        context={
            "exceptions": exception_names(package),
            "settings": client_settings.parameters(),
            "settings_docstring": docstring(client_settings.documentation(), indent=8),
            "idempotency_members": _token_names(service),
            "methods": operation_methods(service),
            "endpoint_settings": endpoint_rules.settings(package.rules),
            "endpoint_per_call": any(
                endpoint_parameters(package.rules, operation) for operation in service.operations
            ),
        },
    )


def _token_names(service: Service) -> list[str]:
    """Return the wire names of all idempotency tokens, as literals."""
    names_ = {
        member.wire_name
        for operation in service.operations
        for member in operation.idempotency_tokens
    }
    return [literal(name) for name in sorted(names_)]


def paginators(package: Package) -> Iterator[File]:
    """Yield the module of the paginators."""
    yield File(path="paginators.py", context={"methods": paginator_methods(package.service)})


def waiters(package: Package) -> Iterator[File]:
    """Yield the module of the waiters."""
    yield File(path="waiters.py", context={"methods": waiter_methods(package.service)})
