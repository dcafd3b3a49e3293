"""A service put together, part by part, with those of its shapes that are reached."""

from __future__ import annotations

from collections.abc import Collection

from attrs import evolve

from codegen.model import Enum, Error, Operation, Service, Shape, Structure, walk
from codegen.model.sources import Source
from codegen.problems import Problems
from codegen.raw import JsonObject, as_text
from codegen.resolve.customizations import Customizations
from codegen.resolve.discovery import gives_endpoints
from codegen.resolve.exceptions import modelled_errors
from codegen.resolve.left_out import without_left_out
from codegen.resolve.members import class_names
from codegen.resolve.metadata import (
    check_kinds,
    protocol_of,
    read_metadata,
    selected_operations,
    signer_of,
)
from codegen.resolve.operations import Messages, Operations
from codegen.resolve.paginators import with_paginator
from codegen.resolve.shapes import References, Shapes, count_uses
from codegen.resolve.waiters import resolve_waiters


def resolve(
    source: Source,
    *,
    package: str,
    operations: Collection[str] | None = None,
    protocol: str | None = None,
    problems: Problems | None = None,
) -> Service:
    """Return what will be emitted for ``source`` as the import package ``package``.

    ``operations`` are the names of those to emit, with the shapes that they reach; ``None`` for
    all. ``protocol`` is one of those that the service speaks; ``None`` for the best of them.
    Raises :class:`ModelError` with every problem found; but where there is a collector of
    ``problems``, those that the service can be resolved with are left in it, to be raised together
    with what the compilers find (:func:`codegen.emit.package.emit`).
    """
    collected = problems
    problems = Problems() if collected is None else collected
    check_kinds(source.model, problems)
    problems.raise_any()
    customizations = Customizations.of(source.model)
    source = evolve(source, model=customizations.merged(source.model))
    metadata = read_metadata(source.model, problems, protocol=protocol)
    wanted = selected_operations(source.model, operations, problems)
    problems.raise_any()
    raw_operations, left_out = without_left_out(
        source.model, wanted, problems, by_name=operations is not None
    )
    problems.raise_any()
    resolved, errors = _operations(source, metadata, raw_operations, problems, customizations)
    problems.raise_any()
    resolved = [with_paginator(operation, source.paginators, problems) for operation in resolved]
    waiters = resolve_waiters(source.waiters, resolved, source.model["operations"], problems)
    if collected is None:
        problems.raise_any()
    reached = _reached(resolved, errors)
    return Service(
        name=source.service,
        package=package,
        full_name=str(metadata.get("serviceFullName", source.service)),
        service_id=str(metadata.get("serviceId", source.service)),
        api_version=str(metadata["apiVersion"]),
        signing_name=str(metadata.get("signingName", metadata["endpointPrefix"])),
        protocol=protocol_of(metadata, protocol),
        documentation=as_text(source.model.get("documentation")),
        operations=tuple(resolved),
        structures=tuple(shape for shape in reached if isinstance(shape, Structure)),
        enums=tuple(shape for shape in reached if isinstance(shape, Enum)),
        errors=tuple(errors),
        waiters=tuple(waiters),
        endpoint_prefix=str(metadata["endpointPrefix"]),
        rule_set=source.rule_set,
        partitions=source.partitions,
        target_prefix=as_text(metadata.get("targetPrefix")),
        json_version=as_text(metadata.get("jsonVersion")),
        xml_namespace=as_text(metadata.get("xmlNamespace")),
        query_compatible="awsQueryCompatible" in metadata,
        signer=signer_of(metadata, source.rule_set),
        addressing=customizations.addressing,
        discovery=_discovery(raw_operations, resolved),
        left_out=tuple(left_out.items()),
    )


def _discovery(raw_operations: JsonObject, operations: Collection[Operation]) -> str:
    """Return the method that asks for the endpoint of other ``operations``, empty without any."""
    asking = [each.python_name for each in operations if gives_endpoints(raw_operations[each.name])]
    return asking[0] if any(each.discovers for each in operations) else ""


def _operations(
    source: Source,
    metadata: JsonObject,
    raw_operations: dict[str, JsonObject],
    problems: Problems,
    customizations: Customizations,
) -> tuple[list[Operation], list[Error]]:
    """Return the operations to emit, and the modelled exceptions beside them."""
    model = source.model
    shapes = Shapes(
        References(model["shapes"], problems),
        class_names(model["shapes"], raw_operations, problems),
        problems,
    )
    errors = modelled_errors(model, raw_operations, shapes, problems)
    messages = Messages(shapes, count_uses(model), customizations)
    resolver = Operations(metadata, messages, errors, problems, customizations)
    operations = resolver.all(raw_operations)
    return operations, list(errors.values())


def _reached(operations: Collection[Operation], errors: Collection[Error]) -> list[Shape]:
    """Return every shape that is emitted, each once, and mark what reaches the structures.

    The structures of errors are not among them: each error holds its own.
    """
    found: dict[int, Shape] = {}
    for shape in walk(*(operation.input for operation in operations)):
        found[id(shape)] = shape
        if isinstance(shape, Structure):
            shape.mark(in_input=True)
    roots = [operation.output for operation in operations] + [error.structure for error in errors]
    for shape in walk(*roots):
        found[id(shape)] = shape
        if isinstance(shape, Structure):
            shape.mark(in_output=True)
    return [
        shape
        for shape in found.values()
        if not (isinstance(shape, Structure) and shape.role == "error")
    ]
