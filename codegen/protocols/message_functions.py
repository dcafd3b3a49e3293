"""The functions that read and write messages: every protocol's have these names and parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.python.expr import Function
from codegen.python.source import literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from codegen.model import Error, Member, Operation, Structure


def request_writer(request: Structure, *lines: str, body: str = "bytes") -> Function:
    """Return ``write_request``, whose ``lines`` make the target, the headers and the ``body``."""
    return Function(
        name="write_request",
        parameters=f"request: {request.class_name}",
        returns=f"tuple[str, dict[str, str], {body}]",
        body=lines,
    )


def request_reader(operation: Operation, lines: Iterable[str]) -> Function:
    """Return ``read_request`` of ``operation`` with the ``lines`` that make the request."""
    first = ("received.decompress()",) if operation.compressed else ()
    return Function(
        name="read_request",
        parameters="received: ReceivedRequest",
        returns=operation.input.class_name,
        body=(*first, *lines, "return received.done(self)"),
    )


def response_reader(response: Structure, *lines: str) -> Function:
    """Return ``read_response``, whose ``lines`` make the response of an answer."""
    return Function(
        name="read_response",
        parameters="answer: HttpResponse",
        returns=response.class_name,
        body=lines,
    )


def response_writer(response: Structure, *lines: str) -> Function:
    """Return ``write_response``, whose ``lines`` make the answer."""
    return Function(
        name="write_response",
        parameters=f"response: {response.class_name}",
        returns="HttpResponse",
        body=lines,
    )


def error_reader(
    error: Error, name: str, read: Callable[[Member], str], *, raw: tuple[str, str]
) -> Function | None:
    """Return the function ``name`` that reads the members of ``error`` but the message, if any.

    ``read`` returns the expression for a member. ``raw`` is the parameter with what the body holds,
    and what that is annotated with.
    """
    members = [member for member in error.structure.members if member.attribute != "message"]
    if not members:
        return None
    entries = [f"    {literal(member.attribute)}: {read(member)}," for member in members]
    return Function(
        name=name,
        parameters=f"answer: HttpResponse, {': '.join(raw)}",
        returns="dict[str, Any]",
        body=("return {", *entries, "}"),
    )
