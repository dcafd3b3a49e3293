"""The values of the emitted code: an expression, and what is known of it when it is emitted."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from attrs import frozen

from codegen.endpoints.language import Kind, Presence


@frozen
class Value:
    """An expression of the emitted code.

    ``negated`` is its opposite, for booleans. ``names`` are the variables it reads. ``constant``
    is its value where that is known here. ``tested`` is the rule set's name for the variable whose
    presence this boolean tells, and whether true means set; ``compared`` is the code that it
    compares with a constant, the constant, and whether true means equal. ``compound`` says that an
    operator beside the code needs it in parentheses.
    """

    code: str
    kind: Kind
    presence: Presence = "set"
    negated: str = ""
    names: frozenset[str] = frozenset()
    constant: str | int | None = None
    tested: tuple[str, bool] | None = None
    compared: tuple[str, str, bool] | None = None
    compound: bool = False

    @property
    def atom(self) -> str:
        """The code, in parentheses where an operator beside it would need them."""
        return f"({self.code})" if self.compound else self.code


#: A string as what it is made of: text, and expressions to fill in.
Pieces: TypeAlias = tuple[str | Value, ...]

#: What takes the place of a value that a problem was found with.
UNKNOWN = Value("None", "unknown")
TRUE = Value("True", "boolean", negated="False", constant=True)
FALSE = Value("False", "boolean", negated="True", constant=False)


def operand(code: str, kind: Kind, names: frozenset[str], presence: Presence = "set") -> Value:
    """Return the value of ``code``, which is a variable, an attribute or a call."""
    negated = f"not {code}" if kind == "boolean" else ""
    return Value(code, kind, presence, negated=negated, names=names)


def variable(name: str, kind: Kind, presence: Presence) -> Value:
    """Return the value of a variable."""
    return operand(name, kind, frozenset({name}), presence)


def names_of(parts: Iterable[str | Value]) -> frozenset[str]:
    """Return the variables that the values among ``parts`` read."""
    return frozenset[str]().union(*(part.names for part in parts if isinstance(part, Value)))
