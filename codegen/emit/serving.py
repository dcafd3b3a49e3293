"""What a local service needs beside a client: how each request is read."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.emit.view import File, Package
from codegen.problems import ModelError
from codegen.protocols.received import pattern_names
from codegen.python.addresses import is_message
from codegen.python.expr import Function
from codegen.python.source import literal


def package(package: Package) -> Iterator[File]:
    """Yield the package of what is served; there is none for a service that is not."""
    if package.serves:
        yield File(path="serving/__init__.py", context={})


def requests(package: Package) -> Iterator[File]:
    """Yield the package of the requests."""
    if package.serves:
        modules = [operation.python_name for operation in package.service.operations]
        yield File(path="serving/requests/__init__.py", context={"modules": modules})


def request_files(package: Package) -> Iterator[File]:
    """Yield the module that reads the request of each operation."""
    if not package.serves:
        return
    for operation in package.service.operations:
        try:
            function = package.protocol.read_request(operation)
        except ModelError as error:
            package.problems.found.extend(error.problems)
            return
        path = f"serving/requests/{operation.python_name}.py"
        yield File(path=path, context={"name": operation.name, "function": function})


def structures(package: Package) -> Iterator[File]:
    """Yield the module that reads the structures of requests."""
    if package.serves:
        yield File(path="serving/structures.py", context={"functions": _readers(package)})


def _readers(package: Package) -> list[Function]:
    """Return what reads each structure of a request that is no message."""
    read = [s for s in package.service.structures if s.in_input and not is_message(s)]
    try:
        return [package.protocol.read_received(structure) for structure in read]
    except ModelError as error:
        package.problems.found.extend(error.problems)
        return []


def patterns(package: Package) -> Iterator[File]:
    """Yield the module of the patterns that strings of requests have to match."""
    if package.serves:
        found = pattern_names(package.service)
        rows = [(name, literal(pattern)) for (_, pattern), name in found.items()]
        yield File(path="serving/patterns.py", context={"patterns": rows})
