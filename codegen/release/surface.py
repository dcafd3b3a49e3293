"""What a user of a package relies on: facts of the model, whatever the emitted text looks like.

The facts come from the resolved model, when a package is generated or a model is compared, or from
the report that was written then (:mod:`codegen.release.report`). Documentation is not among them,
and neither is how an annotation is written: a parameter of type ``View`` takes its strings as well.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from attrs import field, frozen

from codegen import model
from codegen.emit.view import names_without_use, shared_names
from codegen.python.reserved import ROOT_NAMES, SERVING_NAMES
from codegen.python.source import annotation

#: What the least of a shape limits, by its kind; that of a blob or a map is not checked.
_LIMITS: Mapping[str, str] = {
    "string": "least length",
    "integer": "least value",
    "long": "least value",
    "float": "least value",
    "double": "least value",
    "list": "least number of elements",
}


@frozen(kw_only=True)
class Member:
    """A parameter of a method, or an attribute of a structure or an exception.

    ``type`` is what it holds when it is there, ``key`` what botocore's dict calls it, if it does.
    ``empty`` says that it is an empty list, map or stream when it is absent, not ``None``;
    ``filled_in`` that a call makes up a value when there is none. ``limits`` are the least values
    and lengths that are checked, by what they limit.
    """

    type: str
    required: bool
    key: str | None = None
    empty: bool = False
    filled_in: bool = False
    deprecated: bool = False
    limits: Mapping[str, float] = field(factory=lambda: {})

    @property
    def nullable(self) -> bool:
        """Whether it may be ``None``."""
        return not (self.required or self.empty)


Members = Mapping[str, Member]


@frozen(kw_only=True)
class Structure:
    """A class with the members of a structure, by their attributes."""

    members: Members
    union: bool = False


@frozen(kw_only=True)
class Paginator:
    """A method of ``client.paginate``.

    ``tokens`` and ``page_size`` are the attributes of the request that it sets; ``items`` are the
    attributes that lead from a response to the items, each of the type ``item``.
    """

    method: str
    item: str
    items: tuple[str, ...]
    tokens: frozenset[str]
    page_size: str | None

    def parameters(self, request: Structure) -> Members:
        """Return the parameters of the method, which sends a ``request`` for each page."""
        own = self.tokens | {self.page_size}
        given = {name: each for name, each in request.members.items() if name not in own}
        options = {"limit": "int", "starting_token": "str"}
        if self.page_size is not None:
            options["page_size"] = "int"
        return given | {name: _option(kind) for name, kind in options.items()}


@frozen(kw_only=True)
class Operation:
    """A method of the client; ``request`` and ``response`` are names of structures."""

    method: str
    request: str
    response: str
    errors: frozenset[str] = frozenset()
    paginator: Paginator | None = None
    deprecated: bool = False


@frozen(kw_only=True)
class Waiter:
    """A method of ``client.wait_until``, which returns one of the types ``returns``.

    ``delay`` is in seconds. ``conditions`` are what ends a wait, and how, in words.
    """

    method: str
    operation: str
    returns: tuple[str, ...]
    delay: float
    max_attempts: float
    conditions: frozenset[str] = frozenset()

    def parameters(self, request: Structure) -> Members:
        """Return the parameters of the method, which polls with a ``request``."""
        options = {"delay": "float", "max_attempts": "int"}
        return {**request.members} | {name: _option(kind) for name, kind in options.items()}


@frozen(kw_only=True)
class Error:
    """A modelled exception."""

    base: str
    code: str
    retryable: bool = False
    throttling: bool = False
    members: Members = field(factory=lambda: {})


@frozen(kw_only=True)
class Surface:
    """All of it.

    Operations and waiters go by the model's names, everything else by the name of its class.
    ``enums`` hold the name of each member by its value; ``root`` is what else there is to import
    from the package's root. In a package of several services each of these is in ``services``.
    """

    operations: Mapping[str, Operation]
    structures: Mapping[str, Structure]
    enums: Mapping[str, Mapping[str, str]]
    errors: Mapping[str, Error]
    waiters: Mapping[str, Waiter]
    root: frozenset[str]
    services: Mapping[str, Surface] = field(factory=lambda: {})


def several(services: Mapping[str, Surface]) -> Surface:
    """Return what users see of a package of ``services``, which have folders of these names."""
    return Surface(
        operations={},
        structures={},
        enums={},
        errors={},
        waiters={},
        root=frozenset(shared_names()),
        services=services,
    )


def surface(service: model.Service, *, serves: bool = False) -> Surface:
    """Return what users see of the package for ``service``, which may answer requests, too."""
    return Surface(
        operations={each.name: _operation(each) for each in service.operations},
        structures={each.class_name: _structure(each) for each in service.structures},
        enums={
            each.class_name: {value.value: value.name for value in each.values}
            for each in service.enums
        },
        errors={each.class_name: _error(each) for each in service.errors},
        waiters={each.name: _waiter(each) for each in service.waiters},
        root=frozenset({*_root_names(service), *(SERVING_NAMES if serves else ())}),
    )


def _root_names(service: model.Service) -> set[str]:
    return {*ROOT_NAMES} - names_without_use(service)


def _operation(operation: model.Operation) -> Operation:
    paginator = operation.paginator
    return Operation(
        method=operation.python_name,
        request=operation.input.class_name,
        response=operation.output.class_name,
        errors=frozenset(error.class_name for error in operation.errors),
        paginator=None if paginator is None else _paginator(operation, paginator),
        deprecated=operation.deprecation is not None,
    )


def _paginator(operation: model.Operation, paginator: model.Paginator) -> Paginator:
    return Paginator(
        method=operation.python_name,
        item=_type(paginator.item),
        items=paginator.items_path,
        tokens=frozenset(token.member.attribute for token in paginator.tokens),
        page_size=None if paginator.limit is None else paginator.limit.attribute,
    )


def _waiter(waiter: model.Waiter) -> Waiter:
    # Only where the model waits for an error can an error be what met the condition.
    by_error = any(each.state == "success" and each.matches_error for each in waiter.acceptors)
    response = waiter.operation.output.class_name
    return Waiter(
        method=waiter.python_name,
        operation=waiter.operation.name,
        returns=(response, "ApiError") if by_error else (response,),
        delay=waiter.delay,
        max_attempts=waiter.max_attempts,
        conditions=frozenset(f"{each.state}: {each.explanation}" for each in waiter.acceptors),
    )


def _structure(structure: model.Structure) -> Structure:
    return Structure(
        members={each.attribute: _member(each, structure) for each in structure.members},
        union=structure.union,
    )


def _error(error: model.Error) -> Error:
    return Error(
        base="ServerFaultError" if error.is_server_fault else "ClientFaultError",
        code=error.code,
        retryable=error.retryable,
        throttling=error.throttling,
        members={
            each.attribute: Member(
                type=_type(each.shape),
                required=False,
                key=each.name,
                deprecated=each.deprecation is not None,
            )
            for each in error.structure.members
            # What every error has.
            if each.attribute != "message"
        },
    )


def _member(member: model.Member, structure: model.Structure) -> Member:
    """Return the ``member`` of a ``structure``."""
    given = structure.in_input
    # A label has to have a value even where the model does not say so: it is part of the address.
    in_address = given and (member.location == "uri" or member.host_label)
    required = member.required or in_address
    return Member(
        type=_type(member.shape, taken=given),
        required=required,
        key=member.name,
        empty=not (required or given)
        and (
            member.shape.kind in ("list", "map") or member in (structure.streamed, structure.events)
        ),
        filled_in=structure.role == "request" and member.idempotency_token,
        deprecated=member.deprecation is not None,
        # A string that holds JSON is checked as the value that it is made from.
        limits=_limits(member.shape) if given and not member.json_value else {},
    )


def _option(kind: str) -> Member:
    """Return a parameter that a method has beside the members of the request."""
    return Member(type=kind, required=False)


def _type(shape: model.Shape, *, taken: bool = False) -> str:
    """Return the type of a value of ``shape``, which may be ``taken`` from a caller."""
    match shape:
        case model.Scalar():
            return annotation(shape, taken=taken)
        case model.List():
            return f"list[{_type(shape.element)}]"
        case model.Map():
            return f"dict[{_type(shape.key)}, {_type(shape.value)}]"
        case model.Enum() | model.Structure():
            return annotation(shape)
        case _:
            assert_never(shape)


def _limits(shape: model.Shape, of_what: str = "", depth: int = 0) -> dict[str, float]:
    """Return the limits that are checked of a value of ``shape``, and of what is in it.

    ``of_what`` says which part of a member the value is, ``depth`` how many lists and maps deep.
    """
    limits: dict[str, float] = {}
    if isinstance(shape, model.Structure):
        return limits
    unit = _LIMITS.get("string" if isinstance(shape, model.Enum) else shape.kind)
    # No length is less than zero.
    if unit is not None and (shape.minimum or (shape.minimum == 0 and unit == "least value")):
        limits[unit + of_what] = shape.minimum
    deep = f" ({depth + 1} deep)" if depth else ""
    if isinstance(shape, model.List):
        limits |= _limits(shape.element, f" of its elements{deep}", depth + 1)
    elif isinstance(shape, model.Map):
        limits |= _limits(shape.key, f" of its keys{deep}", depth + 1)
        limits |= _limits(shape.value, f" of its elements{deep}", depth + 1)
    return limits
