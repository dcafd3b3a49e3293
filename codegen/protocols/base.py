"""What a protocol decides: how requests and answers are bound to HTTP, and how bodies are written.

A protocol is one module here, which says what code is emitted, one in ``runtime/protocols/``, which
reads errors and tells requests apart at run time, and a row in :data:`codegen.protocols.PROTOCOLS`.
"""

from __future__ import annotations

import typing
from collections.abc import Callable, Sequence

from attrs import frozen

from codegen.model import Error, Member, Operation, Service, Shape, Structure
from codegen.python.addresses import Addresses
from codegen.python.expr import Expr, Function


class Codec(typing.Protocol):
    """How values are read from bodies of one format, and written to them.

    ``reader_name`` and ``writer_name`` are the functions in the module of each structure. A codec
    that shares a package with another has names of its own.
    """

    @property
    def reader_name(self) -> str:
        """The function that reads a structure."""
        ...

    @property
    def writer_name(self) -> str:
        """The function that writes a structure."""
        ...

    def reader(self, structure: Structure, name: str, members: Sequence[Member]) -> Function:
        """Return the function that reads ``members`` of ``structure`` from a node of the format.

        The node is ``None`` for an absent structure; so is then what the function returns.
        """
        ...

    def writer(self, structure: Structure, name: str, members: Sequence[Member]) -> Function:
        """Return the function that writes ``members`` of ``structure``, or passes ``None`` on."""
        ...

    def source(self, member: Member) -> str:
        """Return the expression for the raw value of ``member`` in a node; ``None`` if absent."""
        ...

    def read(self, shape: Shape, *, empty: bool = False) -> Expr:
        """Return how a raw value of ``shape`` is read; ``empty`` makes absent containers empty."""
        ...

    def write(self, shape: Shape) -> Expr:
        """Return how a value of ``shape`` is written."""
        ...

    def reads_as_dict(self, structure: Structure) -> bool:
        """Return whether the reader of ``structure`` reads the dict that botocore returns, too."""
        ...

    def writes_as_dict(self, structure: Structure) -> bool:
        """Return whether the writer of ``structure`` writes the dict that botocore takes."""
        ...


@frozen(kw_only=True)
class EventFormat:
    """How payloads of events are read and written that are neither bytes nor texts.

    ``read`` makes of the bytes what ``codec`` reads members from, which is in the variable ``raw``.
    ``write`` makes the expression for bytes of a structure and of that for what the codec writes,
    ``write_plain`` is the function of the runtime that makes bytes of a dict.
    ``initial`` says that the members of a response beside its stream are in a first event.
    """

    codec: Codec
    raw: str
    read: Expr
    write: Callable[[Structure, str], str]
    write_plain: str
    media_type: str
    initial: bool = False


class Protocol(typing.Protocol):
    """A protocol, for one service.

    ``request`` and ``response`` are the codecs of the bodies of requests and of answers, the same
    object where the formats are the same. ``runtime`` is the module in ``runtime/protocols/``.
    ``events`` is the format of events, ``None`` where the protocol has none.
    """

    request: Codec
    response: Codec
    runtime: str

    @property
    def events(self) -> EventFormat | None:
        """The format of events."""
        ...

    def write_request(self, operation: Operation) -> list[Function]:
        """Return ``write_request`` and what it calls.

        It takes ``request``, the request structure, and returns ``(target, headers, body)``.
        """
        ...

    def read_response(self, operation: Operation) -> list[Function]:
        """Return ``read_response`` and what it calls.

        It takes ``answer``, an ``HttpResponse``, and returns the response structure.
        """
        ...

    def write_response(self, operation: Operation) -> list[Function]:
        """Return ``write_response``, the inverse of ``read_response``, and what it calls."""
        ...

    def read_request(self, operation: Operation) -> Function:
        """Return ``read_request``, the inverse of ``write_request``, for a local service.

        It takes ``received``, a ``ReceivedRequest`` of the runtime, and returns the request
        structure. Raises :class:`ModelError` where requests of the protocol cannot be read.
        """
        ...

    def read_received(self, structure: Structure) -> Function:
        """Return the function that reads ``structure`` in a request."""
        ...

    def read_error(self, error: Error, name: str) -> Function | None:
        """Return the function ``name`` that reads the members of ``error`` but the message.

        It takes ``answer`` and what the runtime's ``read_error`` found in its body, and returns a
        dict of attributes. ``None`` when there are no such members.
        """
        ...

    def write_error_head(self, error: Error, name: str) -> Function | None:
        """Return the function ``name`` that writes what of ``error`` is not in the body.

        It takes ``error``, the exception, and returns its status, ``None`` where no member is
        that, and the headers. ``None`` when all members are in the body.
        """
        ...


#: Makes a protocol for a service.
Factory = Callable[[Service, Addresses], Protocol]
