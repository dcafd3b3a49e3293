"""The methods of a client, as its template prints them, and their parameters."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from codegen.emit import client_settings, docstrings, endpoint_rules
from codegen.emit.calls import endpoint_parameters
from codegen.emit.faults import exception_names
from codegen.emit.view import File, Package, Parameter
from codegen.model import Enum, Member, Operation, Service, Structure
from codegen.python.addresses import INPUTS
from codegen.python.source import SHADOWABLE, docstring, input_annotation, literal


@frozen(kw_only=True)
class Method:
    """A method that calls an operation.

    ``arguments`` are those of the request: attribute and expression. ``deprecation`` is the literal
    of what type checkers report where it is called, if they do.
    """

    name: str
    operation: str
    module: str
    request: str
    returns: str
    docstring: str
    deprecation: str | None
    parameters: tuple[Parameter, ...]
    arguments: tuple[tuple[str, str], ...]


def operation_methods(service: Service) -> tuple[Method, ...]:
    """Return the methods of the client itself."""
    hidden = SHADOWABLE & {operation.python_name for operation in service.operations}
    return tuple(operation_method(operation, hidden) for operation in service.operations)


def operation_method(operation: Operation, hidden: frozenset[str]) -> Method:
    """Return the method that calls ``operation``.

    ``hidden`` are names of types that methods of the same class have.
    """
    members = docstrings.required_first(operation.input.members)
    return Method(
        name=operation.python_name,
        operation=literal(operation.name),
        module=operation.python_name,
        request=operation.input.class_name,
        returns=operation.output.class_name,
        docstring=docstring(docstrings.operation(operation), indent=8),
        deprecation=deprecation(operation),
        parameters=tuple(parameter(member, hidden) for member in members),
        arguments=tuple((member.attribute, member.attribute) for member in members),
    )


def deprecation(operation: Operation) -> str | None:
    """Return the literal of what to report where a deprecated ``operation`` is called."""
    if operation.deprecation is None:
        return None
    return literal(docstrings.plain(operation.deprecation))


def parameter(member: Member, hidden: frozenset[str]) -> Parameter:
    """Return the parameter for a member of an input."""
    annotated = input_annotation(member.shape, named=_taken, shadowed=hidden)
    if member.required:
        return Parameter(name=member.attribute, annotation=annotated, default="")
    return Parameter(name=member.attribute, annotation=f"{annotated} | None")


def _taken(shape: Enum | Structure) -> str:
    """Return the annotation for what methods take, beside an enum or a structure."""
    alias = f"{INPUTS}.{shape.class_name}"
    return alias if isinstance(shape, Enum) else f"{shape.class_name} | {alias}"


def option(name: str, annotated: str, hidden: frozenset[str]) -> Parameter:
    """Return an optional parameter that is no member of the input."""
    return Parameter(
        name=name,
        annotation=f"_builtins.{annotated} | None"
        if annotated in hidden
        else f"{annotated} | None",
    )


# -- files ----------------------------------------------------------------------------------------


def client(package: Package) -> Iterator[File]:
    """Yield the module of the client."""
    service, table = package.service, client_settings.table_of(package.service)
    yield File(
        path="client.py",
        context={
            "exceptions": exception_names(package),
            "settings": client_settings.parameters(table),
            "settings_docstring": docstring(client_settings.documentation(table), indent=8),
            "options": client_settings.options(),
            "options_docstring": docstring(client_settings.options_documentation(), indent=8),
            "idempotency_members": _token_names(service),
            "methods": operation_methods(service),
            "companions": package.companions,
            "endpoint_settings": endpoint_rules.settings(package.rules),
            "account_endpoints": endpoint_rules.has_accounts(package.rules),
            "endpoint_per_call": endpoint_rules.has_accounts(package.rules)
            or any(endpoint_parameters(package, operation) for operation in service.operations),
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
