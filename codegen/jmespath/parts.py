"""What a part of an expression gives: a shape, its source, and when the source can be evaluated."""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite

from attrs import frozen

from codegen.model import List, Scalar, Shape
from codegen.python.source import literal

BOOLEAN = Scalar(kind="boolean", name="boolean")
_LITERALS: Mapping[type, Scalar] = {
    str: Scalar(kind="string", name="string"),
    int: Scalar(kind="long", name="long"),
    float: Scalar(kind="double", name="double"),
    bool: BOOLEAN,
}
COUNT = _LITERALS[int]


class DoesNotFitError(Exception):
    """A part of an expression that the shape it is applied to cannot meet."""


@frozen(kw_only=True)
class Value:
    """What a node gives: its shape and its source, each ``None`` when it is not known.

    ``guards``
        What must be true before the source is evaluated; where one is not, the value is ``None``.
    ``chain``
        Whether the source is cheap to repeat: a variable with attributes and indexes.
    ``total``
        Whether the value is never ``None``.
    ``atomic``
        Whether the source can be an operand without parentheses.
    ``attributes``
        The attributes that lead here from the response, where nothing but members does.
    """

    shape: Shape | None = None
    source: str | None = None
    guards: tuple[str, ...] = ()
    chain: bool = False
    total: bool = False
    atomic: bool = True
    attributes: tuple[str, ...] | None = None

    @property
    def whole(self) -> str:
        """The source with its guards."""
        if not self.guards:
            return str(self.source)
        return f"{self.source} if {' and '.join(self.guards)} else None"

    @property
    def operand(self) -> str:
        """The source with its guards, as an operand."""
        return self.whole if self.atomic and not self.guards else f"({self.whole})"

    @property
    def elements(self) -> str:
        """The source of what a list or, when it may be absent, nothing gives when iterated."""
        return self.operand if self.total else f"{self.operand} or ()"

    @property
    def reached(self) -> tuple[str, ...]:
        """The guards of what is a part of this value."""
        return self.guards if self.total else (*self.guards, str(self.source))


UNKNOWN = Value()


def literal_value(value: object) -> Value:
    """Return a literal; lists, objects and null have no source, they are left to run time."""
    shape = _LITERALS.get(type(value))
    if shape is None or (isinstance(value, float) and not isfinite(value)):
        return UNKNOWN
    return Value(shape=shape, source=literal(value), total=True)


def element_of(value: Value, what: str) -> Shape | None:
    """Return the shape of the elements of ``value``, to which ``what`` is applied."""
    if isinstance(value.shape, List):
        return value.shape.element
    if value.shape is None or value.shape.kind == "document":
        return None
    raise DoesNotFitError(f"{what} cannot be applied to a {value.shape.kind}")


def list_of(element: Shape | None) -> Value:
    """Return a list of ``element`` without a source."""
    return UNKNOWN if element is None else Value(shape=List(name="", element=element))
