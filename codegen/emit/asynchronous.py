"""The client for asyncio: a line for each method of the other one, whose code it shares."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.emit import client_settings
from codegen.emit.view import File, Package


def async_client(package: Package) -> Iterator[File]:
    """Yield the module of the client for asyncio, unless the package is a companion of another."""
    service = package.service
    if not package.asynchronous:
        return
    yield File(
        path="async_client.py",
        context={
            "settings": client_settings.parameters(asynchronous=True),
            "options": client_settings.options(asynchronous=True),
            "methods": [operation.python_name for operation in service.operations],
            "paginators": [
                operation.python_name
                for operation in service.operations
                if operation.paginator is not None
            ],
            "waiters": [waiter.python_name for waiter in service.waiters],
        },
    )
