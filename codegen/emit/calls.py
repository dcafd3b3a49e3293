"""Operations: the module of each, the package of these, and the table of all."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from codegen.emit.classes import message_view
from codegen.emit.finishing import finishing
from codegen.emit.methods import operation_method
from codegen.emit.view import File, Package
from codegen.endpoints import signed_name
from codegen.jmespath import compile_path
from codegen.model import Operation, Step, Structure
from codegen.protocols.events import event_functions, event_rows
from codegen.python.source import concatenation, literal


def operations(package: Package) -> Iterator[File]:
    """Yield the package of the operations."""
    names = sorted(operation.python_name for operation in package.service.operations)
    yield File(path="operations/__init__.py", context={"modules": names})


def operation_files(package: Package) -> Iterator[File]:
    """Yield the module of each operation."""
    for operation in package.service.operations:
        yield File(
            path=f"operations/{operation.python_name}.py", context=_operation(package, operation)
        )


def _operation(package: Package, operation: Operation) -> dict[str, object]:
    """Return what the module of ``operation`` prints."""
    protocol = package.protocol
    to_wire, from_wire = protocol.write_request(operation), protocol.read_response(operation)
    answering = [*event_functions(operation, protocol.events), *protocol.write_response(operation)]
    base = f'(Request["{operation.output.class_name}"])'
    request = message_view(operation.input, base, to_wire, package.plain, package.addresses)
    response = message_view(
        operation.output,
        "(StructureBase)",
        [*from_wire, *answering],
        package.plain,
        package.addresses,
    )
    return {
        "name": operation.name,
        "name_literal": literal(operation.name),
        "method": literal(operation.method),
        "structures": [request, response],
        "functions": [*to_wire, *from_wire, *answering],
        "events": _events(package, operation),
        "host_prefix": _host_prefix(operation),
        "endpoint_parameters": endpoint_parameters(package, operation),
        "options": _options(package, operation),
        "client_method": operation_method(operation, frozenset()),
    }


def _events(package: Package, operation: Operation) -> dict[str, object] | None:
    """Return the table of the events that an answer may stream, ``None`` where it does not."""
    stream = operation.output.events
    if stream is None or not isinstance(stream.shape, Structure):
        return None
    codes = {error.name: error.code for error in operation.errors}
    found = package.protocol.events
    return {
        "union": stream.shape.class_name,
        "rows": [
            (literal(row.name), f"{literal(row.attribute)}, {row.reader}, {row.writer}")
            for row in event_rows(operation)
        ],
        "errors": literal({name: codes[shape] for name, shape in stream.shape.raised}),
        "initial": found is not None and found.initial,
        "write_plain": "" if found is None else found.write_plain,
    }


def _options(package: Package, operation: Operation) -> list[tuple[str, str]]:
    """Return what the call chain has to know of an operation that is not like most."""
    options: list[tuple[str, str]] = []
    tokens = tuple(member.attribute for member in operation.idempotency_tokens)
    if tokens:
        options.append(("idempotency_tokens", literal(tokens)))
    if operation.host_prefix is not None:
        options.append(("host_prefix", "host_prefix"))
    if endpoint_parameters(package, operation):
        options.append(("endpoint_parameters", "endpoint_parameters"))
    if not operation.auth:
        options.append(("signed", "False"))
    elif operation.auth != ("sigv4",):
        options.append(("auth", literal(operation.auth)))
    if operation.unsigned_payload:
        options.append(("unsigned_payload", "True"))
    if operation.input.streamed is not None:
        options.append(("uploads", "True"))
    if operation.verification is not None:
        attribute, known = operation.verification.member.attribute, operation.verification
        options.append(("verifies", literal((attribute, known.algorithms))))
    if operation.output.streamed is not None:
        options.append(("streams", "True"))
        bound = (m.wire_name.lower() for m in operation.output.members if m.location == "header")
        if "content-encoding" in bound:
            options.append(("keeps_encoding", "True"))
    if operation.output.events is not None:
        options.append(("streams", "EVENTS"))
    customs = operation.customs
    stages = {
        "finish": [*finishing(operation), *map(_step, customs.finish)],
        "prepare": [*map(_step, customs.prepare)],
        "before_signing": [*map(_step, customs.before_signing)],
        "settle": [*map(_step, customs.settle)],
    }
    options += [(stage, f"({', '.join(steps)},)") for stage, steps in stages.items() if steps]
    if customs.defaults:
        options.append(("defaults", literal(dict(customs.defaults))))
    if operation.discovers:
        options.append(("discovers", "True"))
    if customs.moves:
        options.append(("moves", "True"))
    return options


def _step(step: Step) -> str:
    """Return the expression for a function of ``runtime/customizations/``."""
    if not step.called:
        return step.function
    return f"{step.function}({', '.join(map(literal, step.arguments))})"


def endpoint_parameters(package: Package, operation: Operation) -> list[tuple[str, str]]:
    """Return the endpoint parameters that a call sets, with the expression for each."""
    known = {p.name: p.python_name for p in package.rules.parameters}
    found = [
        (known[member.endpoint_parameter], f"request.{member.attribute}")
        for member in operation.input.members
        if member.endpoint_parameter in known
    ]
    found += [
        (known[name], _at_path(package, operation, path))
        for name, path in operation.endpoint_paths
        if name in known
    ]
    fixed = operation.endpoint_parameters
    return found + [(known[name], literal(value)) for name, value in fixed if name in known]


def _at_path(package: Package, operation: Operation, path: str) -> str:
    """Return the expression for what ``path`` leads to in a request."""
    place = f"operation {operation.name}"
    try:
        code = compile_path(path, operation.input, "request")
    except ValueError as error:
        package.problems.note(place, str(error))
        return "None"
    if not code.compiled:
        package.problems.note(place, f"an endpoint parameter is beyond what is compiled: {path!r}")
    return code.source


def _host_prefix(operation: Operation) -> str:
    """Return the expression for the host prefix; empty when there is none."""
    if operation.host_prefix is None:
        return ""
    labels = {m.name: m.attribute for m in operation.input.members if m.host_label}
    return concatenation(operation.host_prefix, lambda label: f"str(request.{labels[label]})")


def catalog(package: Package) -> Iterator[File]:
    """Yield the table of operations."""
    lines = Counter(_request_line(operation) for operation in package.service.operations)
    rows = [
        {
            "name": literal(operation.name),
            "python_name": literal(operation.python_name),
            "http": literal((operation.method, operation.whole_uri)),
            "options": _catalogued(package, operation)
            + (_told_apart(package, operation) if lines[_request_line(operation)] > 1 else []),
        }
        for operation in package.service.operations
    ]
    yield File(path="catalog.py", context={"rows": rows})


def _catalogued(package: Package, operation: Operation) -> list[tuple[str, str]]:
    """Return what the table says of ``operation`` beside its name and its request."""
    errors = " ".join(error.class_name for error in operation.errors)
    tokens = tuple(member.attribute for member in operation.idempotency_tokens)
    options: list[tuple[str, str]] = []
    if errors:
        options.append(("errors", literal(errors)))
    if tokens:
        options.append(("idempotent_members", literal(tokens)))
    if operation.paginator is not None:
        options.append(("paginated", "True"))
    if operation.endpoint_label:
        options.append(("hosted", literal(package.service.endpoint_prefix)))
    return options


def _told_apart(package: Package, operation: Operation) -> list[tuple[str, str]]:
    """Return what it says where others have requests of the same method and path."""
    options: list[tuple[str, str]] = []
    if asks := _asks(operation):
        options.append(("asks", literal(asks)))
    if name := _signed_for(package, operation):
        options.append(("signed_for", literal(name)))
    if operation.deprecation is not None:
        options.append(("deprecated", "True"))
    return options


def _request_line(operation: Operation) -> tuple[str, str]:
    """Return what a request of the operation looks like: its method, and its path without names."""
    return operation.method, re.sub(r"\{[^}+]+(\+?)\}", r"{\1}", operation.whole_uri)


def _signed_for(package: Package, operation: Operation) -> str:
    """Return the service for which every request is signed, where the endpoint says another.

    Empty where the endpoint depends on what is in the request.
    """
    if operation.endpoint_paths or any(m.endpoint_parameter for m in operation.input.members):
        return ""
    return signed_name(package.service.rule_set, dict(operation.endpoint_parameters))


def _asks(operation: Operation) -> tuple[str, ...]:
    """Return the parameters and headers, in small letters, that every request has."""
    bound = [member for member in operation.input.members if member.required]
    headers = [m.wire_name.lower() for m in bound if m.location == "header"]
    return (*(m.wire_name for m in bound if m.location == "querystring"), *headers)
