"""The service that will be emitted, as types: its operations, errors, paginators and waiters.

They are made by :mod:`codegen.resolve`, and immutable: emitters only read them. They hold data and
no source text: what a paginator, a waiter or an endpoint rule becomes is decided in
:mod:`codegen.emit`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from attrs import frozen

from codegen.model.shape_types import Enum, List, Member, Shape, Structure
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
    """One token of a paginator: the input member it goes to, and where a response has the next one.

    ``path`` is a JMESPath expression on the response.
    """

    member: Member
    path: str


@frozen(eq=False, kw_only=True)
class Paginator:
    """How the pages of an operation follow each other (``paginators-1.json``).

    ``result`` are the members that lead from a response to the primary result, a list most often.
    ``more_results``, a JMESPath expression on the response, says whether there are more pages,
    where tokens alone do not. ``limit`` is the input member for the size of pages, if there is one.
    """

    tokens: tuple[PageToken, ...]
    result: tuple[Member, ...]
    more_results: str | None
    limit: Member | None

    @property
    def item(self) -> Shape:
        """The shape of one item: an element of the result, or all of a result that is no list."""
        shape = self.result[-1].shape
        return shape.element if isinstance(shape, List) else shape

    @property
    def items_path(self) -> tuple[str, ...]:
        """The attributes that lead from a response to the result."""
        return tuple(member.attribute for member in self.result)


WaiterState = Literal["success", "failure", "retry"]
Matcher = Literal["path", "pathAll", "pathAny", "status", "error"]

#: How what a matcher finds is compared, in words.
_VERBS: Mapping[Matcher, str] = {"path": "is", "pathAll": "has nothing but", "pathAny": "has"}


@frozen(eq=False, kw_only=True)
class Acceptor:
    """One acceptor of a waiter: a condition on the outcome of a call, and what it leads to.

    The matchers ``path``, ``pathAll`` and ``pathAny`` compare what the JMESPath expression
    ``argument`` finds in a response, or each element of that, with ``expected``. ``status`` expects
    an HTTP status; ``error`` the code of an error, or whether there is one.
    """

    state: WaiterState
    matcher: Matcher
    expected: str | int | None
    argument: str | None = None

    @property
    def explanation(self) -> str:
        """The condition in words."""
        if self.matcher == "status":
            return f"the HTTP status is {self.expected!r}"
        if self.matcher == "error":
            if isinstance(self.expected, bool):
                return "there is an error" if self.expected else "there is no error"
            return f"the error code is {self.expected!r}"
        return f"{self.argument} {_VERBS[self.matcher]} {self.expected!r}"

    @property
    def matches_error(self) -> bool:
        """Whether an error of the service can match."""
        return self.matcher in ("status", "error") and self.expected is not False


@frozen(eq=False, kw_only=True)
class Checksum:
    """The checksum that a request has to have.

    It is an MD5, or when it is ``flexible`` what ``member`` names, if there is one: the input
    member for the algorithm. One that is not ``required`` may be left out.
    """

    flexible: bool = False
    member: Member | None = None
    required: bool = True


@frozen(eq=False, kw_only=True)
class Verification:
    """The checksum that an answer may have, by one of the ``algorithms``.

    It has one if the input's ``member`` asks for it.
    """

    member: Member
    algorithms: tuple[str, ...]


@frozen(kw_only=True)
class Step:
    """A function of ``runtime/customizations/``: itself, or what it returns when it is ``called``.

    ``arguments`` are what it is called with.
    """

    function: str
    arguments: tuple[str, ...] = ()
    called: bool = False


@frozen(eq=False, kw_only=True)
class Customs:
    """What an operation asks of its client beside its model (``codegen/customizations.toml``).

    ``prepare`` is for the request as a structure, ``finish`` for what it is serialized to,
    ``before_signing`` for an attempt, ``settle`` for the response. ``defaults`` are what attributes
    of the request are where nobody sets them. What ``moves`` may be in another place than the
    client assumes.
    """

    prepare: tuple[Step, ...] = ()
    finish: tuple[Step, ...] = ()
    before_signing: tuple[Step, ...] = ()
    settle: tuple[Step, ...] = ()
    defaults: tuple[tuple[str, str | bool], ...] = ()
    moves: bool = False


@frozen(eq=False, kw_only=True)
class Operation:
    """One operation, with everything that its request and answer need.

    ``endpoint_label`` is the label that the endpoint has in place of the path, which begins with it
    in ``whole_uri`` alone.
    ``compressed`` says that large requests are sent with gzip. ``reference_url`` is its page in the
    service's API reference; empty where the model gives none.
    """

    name: str
    python_name: str
    documentation: str
    method: str
    request_uri: str
    endpoint_label: str = ""
    input: Structure
    output: Structure
    errors: tuple[Error, ...]
    has_input: bool = True
    host_prefix: str | None = None
    #: How requests are signed, the first choice first: ``sigv4``, ``sigv4a``, ``bearer``; not at
    #: all where there is nothing.
    auth: tuple[str, ...] = ("sigv4",)
    unsigned_payload: bool = False
    compressed: bool = False
    checksum: Checksum | None = None
    verification: Verification | None = None
    endpoint_parameters: tuple[tuple[str, str | bool], ...] = ()
    #: Endpoint parameters and the JMESPath expressions that take them from the input.
    endpoint_paths: tuple[tuple[str, str], ...] = ()
    #: Whether the service has to be asked for its endpoint.
    discovers: bool = False
    paginator: Paginator | None = None
    #: What the model says of a deprecated operation, ``None`` where it is not one.
    deprecation: str | None = None
    reference_url: str = ""
    #: The element of an answer in which the output is, where the model names one.
    result_wrapper: str | None = None
    customs: Customs = Customs()

    @property
    def whole_uri(self) -> str:
        """The request URI as the model has it."""
        label = f"/{{{self.endpoint_label}}}" if self.endpoint_label else ""
        return label + self.request_uri

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
    the time when it spoke AWS Query. ``signer`` and ``addressing`` are classes of
    ``runtime/customizations/``, for services that sign in a way of their own, or whose endpoints
    depend on settings of their own. ``discovery`` is the client's method that asks for the endpoint
    of others, empty where none has to be asked for. ``left_out`` are the names of operations that
    cannot be emitted, each with the reason.
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
    signer: str = ""
    addressing: str = ""
    discovery: str = ""
    left_out: tuple[tuple[str, str], ...] = ()
