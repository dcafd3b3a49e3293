"""The service that will be emitted, as types: its operations, errors, paginators and waiters.

They are made by :mod:`codegen.resolve`, and immutable: emitters only read them. They hold data and
no source text: what a paginator, a waiter or an endpoint rule becomes is decided in
:mod:`codegen.emit`.
"""

from __future__ import annotations

from attrs import frozen

from codegen.model.shape_types import Enum, Member, Shape, Structure
from codegen.raw import JsonObject


@frozen(eq=False, kw_only=True)
class Error:
    """A modelled exception: ``code`` is what the service sends for it."""

    name: str
    class_name: str
    code: str
    status: int
    documentation: str
    retryable: bool
    throttling: bool
    structure: Structure

    @property
    def is_server_fault(self) -> bool:
        """Whether the service is at fault."""
        return self.status >= 500


@frozen(eq=False, kw_only=True)
class PageToken:
    """One token of a paginator: the input member it goes to and the source that reads the next."""

    member: Member
    source: str


@frozen(eq=False, kw_only=True)
class Paginator:
    """How the pages of an operation are walked (``paginators-1.json``).

    Sources are expressions of ``page``, a response. ``item`` is the shape of one item, ``None``
    when it is not known; ``items_path`` the attributes that lead to the list.
    """

    tokens: tuple[PageToken, ...]
    items: str
    items_path: tuple[str, ...]
    item: Shape | None
    more_results: str | None
    limit: Member | None


@frozen(eq=False, kw_only=True)
class Acceptor:
    """One acceptor of a waiter; ``source`` is a function of an outcome.

    ``matches_error`` says whether an error of the service can match.
    """

    state: str
    source: str
    explanation: str
    matches_error: bool


@frozen(eq=False, kw_only=True)
class Checksum:
    """The checksum that a request has to have.

    It is an MD5, or when it is ``flexible`` what ``member`` names, if there is one: the input
    member for the algorithm.
    """

    flexible: bool = False
    member: Member | None = None


@frozen(eq=False, kw_only=True)
class Operation:
    """One operation, with everything that its request and answer need.

    ``compressed`` says that large requests are sent with gzip. ``reference_url`` is its page in the
    service's API reference; empty where the model gives none.
    """

    name: str
    python_name: str
    documentation: str
    method: str
    request_uri: str
    input: Structure
    output: Structure
    #: Whether the model has an input: an empty one is not the same on the wire as none.
    has_input: bool
    errors: tuple[Error, ...]
    host_prefix: str | None = None
    signed: bool = True
    unsigned_payload: bool = False
    compressed: bool = False
    checksum: Checksum | None = None
    endpoint_parameters: tuple[tuple[str, str | bool], ...] = ()
    paginator: Paginator | None = None
    deprecated: bool = False
    reference_url: str = ""
    #: The element of an answer in which the output is, where the model names one.
    result_wrapper: str | None = None

    @property
    def idempotency_tokens(self) -> tuple[Member, ...]:
        """The input members that are filled with a random token when the caller gives none."""
        return tuple(member for member in self.input.members if member.idempotency_token)


@frozen(eq=False, kw_only=True)
class Waiter:
    """A waiter (``waiters-2.json``): ``delay`` is in seconds."""

    name: str
    python_name: str
    documentation: str
    operation: Operation
    delay: int
    max_attempts: int
    acceptors: tuple[Acceptor, ...]


@frozen(eq=False, kw_only=True)
class Service:
    """All that is emitted for one service.

    ``rule_set`` and ``partitions`` are botocore's ``endpoint-rule-set-1.json`` (empty where the
    service has none) and ``partitions.json``, which say where requests go. ``endpoint_prefix`` is
    how the host names of a service without rules begin.

    ``target_prefix``, ``json_version`` and ``xml_namespace`` are what some protocols need of the
    service, empty where the model has none. One that is ``query_compatible`` has the error codes of
    the time when it spoke AWS Query.
    """

    name: str
    package: str
    full_name: str
    service_id: str
    api_version: str
    signing_name: str
    protocol: str
    documentation: str
    operations: tuple[Operation, ...]
    structures: tuple[Structure, ...]
    enums: tuple[Enum, ...]
    errors: tuple[Error, ...]
    waiters: tuple[Waiter, ...]
    endpoint_prefix: str
    rule_set: JsonObject
    partitions: JsonObject
    target_prefix: str = ""
    json_version: str = ""
    xml_namespace: str = ""
    query_compatible: bool = False
