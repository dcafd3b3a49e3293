"""The statements of the emitted functions, and the blocks that they stand in."""

from __future__ import annotations

from typing import TypeAlias

from attrs import frozen

from codegen.endpoints.scopes import Scope
from codegen.endpoints.values import Pieces, Value, names_of


@frozen
class Raise:
    """Leaves with an error."""

    message: Pieces

    @property
    def names(self) -> frozenset[str]:
        """The variables that the message reads."""
        return names_of(self.message)


@frozen
class Return:
    """Leaves with an endpoint; ``names`` are the variables that the code reads."""

    code: str
    names: frozenset[str]


@frozen
class Assign:
    """Gives a variable its value."""

    target: str
    value: Value

    @property
    def names(self) -> frozenset[str]:
        """The variables that the value reads."""
        return self.value.names


@frozen
class Require:
    """Raises when the variable is unset; ``name`` is what the rule set calls it."""

    name: str
    value: Value

    @property
    def names(self) -> frozenset[str]:
        """The variable, as the one name of a set."""
        return self.value.names

    @property
    def message(self) -> str:
        """What the error says."""
        return f"The endpoint depends on {self.name}, which has no value"


@frozen
class If:
    """Does what is in ``body`` when all of ``tests`` hold."""

    tests: tuple[Value, ...]
    body: Block

    @property
    def names(self) -> frozenset[str]:
        """The variables that the tests and the body read."""
        return names_of(self.tests) | self.body.names


Statement: TypeAlias = Raise | Return | Assign | Require | If
#: What a condition comes down to: a test, or what is done without one.
Step: TypeAlias = Value | Assign | Require | Raise


@frozen
class Block:
    """Statements, and the scope at the first of them."""

    statements: tuple[Statement, ...]
    scope: Scope

    @property
    def names(self) -> frozenset[str]:
        """The variables that the statements read."""
        return frozenset[str]().union(*(statement.names for statement in self.statements))

    @property
    def ends(self) -> bool:
        """Whether nothing after the block can be reached from it."""
        return bool(self.statements) and isinstance(self.statements[-1], Raise | Return)

    @property
    def leaves_at_once(self) -> bool:
        """Whether to leave is all that the block does."""
        return len(self.statements) == 1 and self.ends
