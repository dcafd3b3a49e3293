"""How values of a request are read by a service: the inverse of the codecs that write requests.

The functions are those of ``runtime/serving/received.py``. They keep what is of a wrong type, and
say what a client leaves to the service: unknown members, greatest lengths, patterns, enum values.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeAlias

from attrs import evolve, frozen

from codegen.model import (
    Enum,
    List,
    Map,
    Member,
    Scalar,
    Service,
    Shape,
    Structure,
    walk,
)
from codegen.python import names
from codegen.python.addresses import PATTERNS, STRUCTURES, Addresses
from codegen.python.expr import Expr, Function
from codegen.python.source import literal

#: The names of patterns, by the string that has the pattern, and the pattern.
Patterns: TypeAlias = Mapping[tuple[str, str | None], str]

_FUNCTIONS: Mapping[str, str] = {
    "string": "text",
    "integer": "integer",
    "long": "integer",
    "float": "number",
    "double": "number",
    "boolean": "boolean",
    "timestamp": "timestamp",
    "blob": "blob",
    "document": "document",
}
_LIMITED = ("string", "integer", "long", "float", "double")


@frozen(kw_only=True)
class ReceivedCodec:
    """Reads structures of requests from the objects in which members are called by ``key``.

    ``patterns`` are the names that the patterns of the service's strings have. ``place`` is where
    the readers of structures are, as seen from the emitted code: empty in their own module.
    """

    addresses: Addresses
    key: Callable[[Member], str]
    patterns: Patterns
    place: str = f"{STRUCTURES}."

    def read(self, shape: Shape) -> Expr:
        """Return how a received value of ``shape`` is read."""
        if isinstance(shape, Structure):
            return Expr(f"{self.place}{self.reader_name(shape)}")
        if isinstance(shape, Enum):
            return Expr("choice", (self.addresses.function(shape, "read"),))
        if isinstance(shape, Scalar):
            return Expr(_FUNCTIONS[shape.kind], tuple(self._limits(shape)))
        return self.container(shape)

    def container(self, shape: List | Map) -> Expr:
        """Return how a received list or map is read."""
        name = "elements" if isinstance(shape, List) else "entries"
        return Expr(name, (*self.inner(shape), *self.most(shape)))

    def inner(self, shape: List | Map) -> list[str]:
        """Return the functions that read what is in a list or map."""
        parts = [shape.element] if isinstance(shape, List) else [shape.key, shape.value]
        return [self.read(part).as_function() for part in parts]

    def most(self, shape: List | Map) -> list[str]:
        """Return how many a list or map may hold, as an argument."""
        return [] if shape.maximum is None else [f"most={literal(int(shape.maximum))}"]

    def _limits(self, shape: Scalar) -> Iterable[str]:
        """Yield what a value may be at most, and its pattern, as arguments."""
        if shape.kind in _LIMITED and shape.maximum is not None:
            whole = shape.maximum if shape.kind in ("float", "double") else int(shape.maximum)
            yield f"most={literal(whole)}"
        if shape.kind == "string" and (shape.name, shape.pattern) in self.patterns:
            yield f"pattern={PATTERNS}.{self.patterns[shape.name, shape.pattern]}"

    def reader_name(self, structure: Structure) -> str:
        """Return the function that reads ``structure``."""
        return f"read_{self.addresses.stems[id(structure)]}"

    def reader(self, structure: Structure) -> Function:
        """Return the function that reads ``structure``."""
        return Function(
            name=self.reader_name(structure),
            parameters="value: ReceivedValue | None",
            returns=structure.class_name,
            body=(
                "if value is None:",
                f"    return absent({structure.class_name})",
                f"self = new({structure.class_name})",
                *evolve(self, place="").assignments(structure.members, "value"),
                "return value.done(self)",
            ),
        )

    def assignments(self, members: Sequence[Member], source: str) -> list[str]:
        """Return the lines that read ``members`` from the object that ``source`` is."""
        return [
            f"self.{m.attribute} = {self.read_member(m).of(self.found(m, source))}" for m in members
        ]

    def found(self, member: Member, source: str) -> str:
        """Return the expression for the received value of ``member`` in ``source``."""
        return f"{source}.at({literal(self.key(member))})"

    def bound(self) -> ReceivedCodec:
        """Return the codec of what is in the path, the query and headers."""
        return self

    def body(self, structure: Structure) -> str:
        """Return the expression for the body that members of the message ``structure`` are in."""
        del structure
        return "received.object(read_object)"

    def payload(self, member: Member) -> str:
        """Return the expression for the body that is the value of ``member``."""
        return f"received.payload({literal(member.wire_name)}, read_payload)"

    def read_member(self, member: Member) -> Expr:
        """Return how the received value of ``member`` is read."""
        return self.read(member.shape)


def pattern_names(service: Service) -> Patterns:
    """Return the name of each pattern that a string in a request has.

    Patterns that Python has not are left out: they are the service's own affair.
    """
    strings = {
        (shape.name, shape.pattern)
        for operation in service.operations
        for shape in walk(operation.input)
        if isinstance(shape, Scalar) and shape.kind == "string" and _is_known(shape.pattern)
    }
    return names.unique(sorted(strings, key=str), _constant)


def _constant(string: tuple[str, str | None]) -> str:
    """Return the name for the pattern of a string, whose own name comes first."""
    return names.enum_member_name(names.snake_case(names.class_name(string[0])))


def _is_known(pattern: str | None) -> bool:
    if pattern is None:
        return False
    try:
        re.compile(pattern)
    except (re.error, RecursionError, OverflowError):
        return False
    return True
