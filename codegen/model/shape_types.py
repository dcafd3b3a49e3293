"""The shapes that will be emitted, as types: values, lists, maps, structures and their members.

They are made by :mod:`codegen.resolve`, and immutable from then on: emitters only read them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, TypeAlias

from attrs import field, frozen

ScalarKind = Literal[
    "string",
    "integer",
    "long",
    "float",
    "double",
    "boolean",
    "timestamp",
    "blob",
    "document",
]
Location = Literal["uri", "querystring", "header", "headers", "statusCode"]
EventPart = Literal["header", "payload"]


@frozen(eq=False, kw_only=True)
class Scalar:
    """A value without parts.

    ``minimum`` is the least length of a string or the least value of a number: the one limit that
    botocore checks (``botocore/validate.py``). ``maximum`` and ``pattern`` are for documentation.
    ``timestamp_format`` is ``iso8601``, ``rfc822`` or ``unixtimestamp`` where the model says so,
    ``media_type`` that of the text or the bytes. A blob that is ``streaming`` may be of any size,
    and is never in memory whole; one that ``requires_length`` is sent where that is known. A
    timestamp in a header that is ``lenient`` is absent where it is none. What is ``encoded``, as
    ``percent`` or ``base64``, is a text in that encoding in answers.
    """

    kind: ScalarKind
    name: str
    minimum: float | None = None
    maximum: float | None = None
    pattern: str | None = None
    sensitive: bool = False
    timestamp_format: str | None = None
    media_type: str | None = None
    streaming: bool = False
    requires_length: bool = False
    lenient: bool = False
    encoded: str | None = None


@frozen(eq=False, kw_only=True)
class EnumValue:
    """One value of an enum and the name of its member."""

    name: str
    value: str


@frozen(eq=False, kw_only=True)
class Enum:
    """A string with known values."""

    kind: Literal["enum"] = "enum"
    name: str
    class_name: str
    values: tuple[EnumValue, ...]
    minimum: float | None = None
    maximum: float | None = None
    documentation: str = ""
    sensitive: bool = False
    media_type: str | None = None


@frozen(kw_only=True)
class Namespace:
    """An XML namespace; the default one where ``prefix`` is empty."""

    uri: str
    prefix: str = ""


@frozen(eq=False, kw_only=True)
class List:
    """A list; ``minimum`` is the least number of elements, one that is ``sparse`` has nulls.

    In XML and in forms, ``element_name`` is what an element is called, where the model says so. The
    elements of one that is ``flattened`` have nothing around them.
    """

    kind: Literal["list"] = "list"
    name: str
    element: Shape
    minimum: float | None = None
    maximum: float | None = None
    sensitive: bool = False
    sparse: bool = False
    flattened: bool = False
    element_name: str | None = None
    element_namespace: Namespace | None = None


@frozen(eq=False, kw_only=True)
class Map:
    """A map with string keys; one that is ``sparse`` has nulls for values.

    In XML and in forms, ``key_name`` and ``value_name`` are what the parts of an entry are called,
    where the model says so. The entries of one that is ``flattened`` have nothing around them.
    """

    kind: Literal["map"] = "map"
    name: str
    key: Shape
    value: Shape
    minimum: float | None = None
    maximum: float | None = None
    sensitive: bool = False
    sparse: bool = False
    flattened: bool = False
    key_name: str | None = None
    value_name: str | None = None
    key_namespace: Namespace | None = None
    value_namespace: Namespace | None = None


@frozen(eq=False, kw_only=True)
class Member:
    """A member of a structure.

    ``name`` is the model's, ``attribute`` the Python name, ``wire_name`` what stands on the wire:
    the key in the body, the header, the query parameter, the label.

    ``location_name`` is the wire name where the model has one that is not the member's own, and
    ``query_name`` that of EC2's forms. ``flattened`` says that the member, and not only its shape,
    is. In XML it may be an attribute of the structure's element; ``declares_namespace`` says that
    the namespace is the member's, and not only its shape's. ``event_part`` is where the member of
    an event is, when it is not one of those that the payload has all.
    """

    name: str
    attribute: str
    shape: Shape
    wire_name: str
    required: bool = False
    location: Location | None = None
    documentation: str = ""
    idempotency_token: bool = False
    host_label: bool = False
    json_value: bool = False
    endpoint_parameter: str | None = None
    #: What the model says instead of a deprecated one, ``None`` where it deprecates nothing.
    deprecation: str | None = None
    location_name: str | None = None
    query_name: str | None = None
    flattened: bool = False
    xml_attribute: bool = False
    xml_namespace: Namespace | None = None
    declares_namespace: bool = False
    event_part: EventPart | None = None

    @property
    def sensitive(self) -> bool:
        """Whether the value must not be shown; a structure hides its own members itself."""
        return _is_sensitive(self.shape)


@frozen(eq=False, kw_only=True)
class Structure:
    """A structure or union.

    ``role`` tells the input and the output of an operation from all others. ``in_input`` and
    ``in_output`` say what reaches it: one that no input reaches is only ever read. ``payload`` is
    the member that is the whole body. ``location_name`` is what its element in XML is called, where
    the model says so. One that is ``unwrapped`` has one member, which is the outermost element.

    An ``event_stream`` is a union of the events of a stream; ``raised`` are the exceptions that may
    come between them: the names that they have there, and those of their shapes.
    """

    kind: Literal["structure"] = "structure"
    name: str
    class_name: str
    documentation: str = ""
    union: bool = False
    sensitive: bool = False
    role: Literal["request", "response", "error"] | None = None
    operation_name: str | None = None
    payload: str | None = None
    location_name: str | None = None
    xml_namespace: Namespace | None = None
    unwrapped: bool = False
    event_stream: bool = False
    raised: tuple[tuple[str, str], ...] = ()
    in_input: bool = field(default=False, init=False)
    in_output: bool = field(default=False, init=False)
    members: tuple[Member, ...] = field(default=(), init=False)

    def complete(self, members: Iterable[Member]) -> None:
        """Give the structure its members; for :mod:`codegen.resolve`, before anyone else sees it.

        They cannot be given to the constructor, because shapes may be recursive.
        """
        object.__setattr__(self, "members", tuple(members))

    def mark(self, *, in_input: bool = False, in_output: bool = False) -> None:
        """Note what reaches the structure; for :mod:`codegen.resolve`, like :meth:`complete`."""
        object.__setattr__(self, "in_input", self.in_input or in_input)
        object.__setattr__(self, "in_output", self.in_output or in_output)

    @property
    def payload_member(self) -> Member | None:
        """The member that is the whole body, if there is one."""
        return next((member for member in self.members if member.name == self.payload), None)

    @property
    def streamed(self) -> Member | None:
        """The member that is the whole body and streams, if there is one."""
        payload = self.payload_member
        if payload is None or not isinstance(payload.shape, Scalar):
            return None
        return payload if payload.shape.streaming else None

    @property
    def events(self) -> Member | None:
        """The member of a message that is a stream of events, if there is one."""
        return next((each for each in self.members if is_event_stream(each.shape)), None)


Shape: TypeAlias = Scalar | Enum | List | Map | Structure


def is_event_stream(shape: Shape) -> bool:
    """Return whether a value of ``shape`` is a stream of events."""
    return isinstance(shape, Structure) and shape.event_stream


def walk(*shapes: Shape) -> Iterator[Shape]:
    """Yield ``shapes`` and every shape that they reach, each once, in the order of the model."""
    seen: set[int] = set()
    waiting = [*reversed(shapes)]
    while waiting:
        current = waiting.pop()
        if id(current) in seen:
            continue
        seen.add(id(current))
        yield current
        waiting.extend(reversed(parts(current)))


def parts(shape: Shape) -> list[Shape]:
    """Return the shapes that ``shape`` is made of."""
    if isinstance(shape, Structure):
        return [member.shape for member in shape.members]
    if isinstance(shape, List):
        return [shape.element]
    if isinstance(shape, Map):
        return [shape.key, shape.value]
    return []


def _is_sensitive(shape: Shape) -> bool:
    """Return whether ``shape``, or what it holds outside a structure, is marked sensitive."""
    if shape.sensitive:
        return True
    if isinstance(shape, List):
        return _is_sensitive(shape.element)
    if isinstance(shape, Map):
        return _is_sensitive(shape.key) or _is_sensitive(shape.value)
    return False
