"""The protocols: one module each, found by the name that a model's metadata gives.

A protocol decides which code builds the request of an operation and which reads its answer and its
errors. To add one is to add a module here and a row in :data:`PROTOCOLS`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from attrs import frozen

from codegen.model import Error, Operation


@frozen(kw_only=True)
class OperationCode:
    """The bodies of an operation's functions, as lines of Python.

    ``write_request``
        of ``request``, the request structure: returns ``(target, headers, body)``.
    ``read_response``
        of ``answer``, an ``HttpResponse``: returns the response structure.
    ``write_response``
        of ``response``, the response structure: returns the ``HttpResponse`` that reads as it.
    """

    write_request: tuple[str, ...]
    read_response: tuple[str, ...]
    write_response: tuple[str, ...]


class ProtocolEmitter(Protocol):
    """What a protocol module has to offer."""

    def operation(self, operation: Operation) -> OperationCode:
        """Return the code for ``operation``."""
        ...

    def error_members(self, error: Error) -> tuple[tuple[str, str], ...]:
        """Return an attribute and an expression of ``answer`` and ``data`` for each member.

        ``data`` is the JSON object of the body. The message is left out, every error has one.
        """
        ...


#: The module of each protocol, by its name in ``metadata.protocols``.
PROTOCOLS: Mapping[str, str] = {"rest-json": "codegen.protocols.rest_json"}
