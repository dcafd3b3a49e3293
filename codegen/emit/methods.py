"""The methods of a client, as its template prints them, and their parameters."""

from __future__ import annotations

from attrs import frozen

from codegen.emit import docstrings
from codegen.emit.view import Parameter
from codegen.model import Enum, Member, Operation, Structure
from codegen.python.addresses import INPUTS
from codegen.python.reserved import reserved_names
from codegen.python.source import docstring, input_annotation, literal


@frozen(kw_only=True)
class Method:
    """A method that calls an operation.

    ``function`` is what it is called in its own module. ``arguments`` are those of the request:
    attribute and expression. ``deprecation`` is the literal of what type checkers report where it
    is called, if they do.
    """

    name: str
    function: str
    operation: str
    module: str
    request: str
    returns: str
    docstring: str
    deprecation: str | None
    parameters: tuple[Parameter, ...]
    arguments: tuple[tuple[str, str], ...]


def operation_method(operation: Operation, hidden: frozenset[str]) -> Method:
    """Return the method that calls ``operation``.

    ``hidden`` are names of types that methods of the same class have.
    """
    members = docstrings.required_first(operation.input.members)
    return Method(
        name=operation.python_name,
        function=function_name(operation.python_name),
        operation=literal(operation.name),
        module=operation.python_name,
        request=operation.input.class_name,
        returns=operation.output.class_name,
        docstring=docstring(docstrings.operation(operation), indent=4),
        deprecation=deprecation(operation),
        parameters=tuple(parameter(member, hidden) for member in members),
        arguments=tuple((member.attribute, member.attribute) for member in members),
    )


def function_name(name: str) -> str:
    """Return what the function of the method ``name`` is called among all that is in its module.

    >>> function_name("get_image"), function_name("list")
    ('get_image', 'list_')
    """
    return f"{name}_" if name in reserved_names() else name


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
