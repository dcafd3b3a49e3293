"""The module of exceptions."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.emit import docstrings
from codegen.emit.classes import shadowed
from codegen.emit.view import File, Package, base_errors
from codegen.model import Error
from codegen.protocols.bindings import ANSWER_LOCATIONS
from codegen.python.imports import in_order
from codegen.python.source import annotation, docstring, literal


def exceptions(package: Package) -> Iterator[File]:
    """Yield the module of exceptions."""
    yield File(
        path="exceptions.py",
        context={
            "errors": [_error(package, error) for error in package.service.errors],
            "base_errors": in_order(base_errors()),
            "exported": exception_names(package),
        },
    )


def exception_names(package: Package) -> list[str]:
    """Return the names of all exceptions."""
    return sorted([*base_errors(), *(error.class_name for error in package.service.errors)])


def _error(package: Package, error: Error) -> dict[str, object]:
    """Return what the template of an exception prints."""
    members = error.structure.members
    hidden = shadowed({member.attribute for member in members})
    text = docstrings.wrapped(docstrings.text(error.documentation)) or error.name
    return {
        "class_name": error.class_name,
        "base": "ServerFaultError" if error.is_server_fault else "ClientFaultError",
        "docstring": docstring(text, indent=4),
        "code": literal(error.code),
        "named": error.code != error.class_name,
        "status": error.status,
        "retryable": error.retryable,
        "throttling": error.throttling,
        "members": [(literal(m.name), literal(m.attribute)) for m in members],
        "sensitive": [literal(m.attribute) for m in members if m.sensitive],
        "fields": [
            {
                "attribute": m.attribute,
                "annotation": f"{annotation(m.shape, shadowed=hidden)} | None",
                "docstring": docstring(
                    docstrings.wrapped(docstrings.member(m, limited=False)), indent=4
                )
                if m.documentation
                else "",
            }
            for m in members
            if m.attribute != "message"
        ],
        "parse": package.protocol.read_error(error, f"_parse_{error.class_name}"),
        "write": package.protocol.write_error_head(error, f"_write_{error.class_name}"),
        "bound": [literal(m.attribute) for m in members if m.location in ANSWER_LOCATIONS],
    }
