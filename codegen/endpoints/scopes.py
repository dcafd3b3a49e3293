"""What is known at one place of a rule set: of its names, and of strings that were compared."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve, field, frozen

from codegen.endpoints.language import Presence
from codegen.endpoints.values import Value


@frozen
class Scope:
    """What each name of the rule set means at one place.

    ``equal`` is the code of strings that are known to equal a constant. A type checker knows it
    too, and takes a second comparison for a mistake.
    """

    variables: Mapping[str, Value]
    equal: Mapping[str, str] = field(factory=dict[str, str])

    def with_(self, name: str, value: Value) -> Scope:
        """Return the scope in which ``name`` means ``value``."""
        return evolve(self, variables={**self.variables, name: value})

    def knowing(self, test: Value, *, outcome: bool) -> Scope:
        """Return the scope in which ``test`` came out as ``outcome``."""
        if test.tested is not None:
            name, means_set = test.tested
            presence: Presence = "set" if means_set is outcome else "unset"
            return self.with_(name, evolve(self.variables[name], presence=presence))
        if test.compared is not None and test.compared[2] is outcome:
            code, constant, _ = test.compared
            return evolve(self, equal={**self.equal, code: constant})
        return self

    def folded(self, value: Value) -> Value:
        """Return ``value`` with its constant, where it is known to equal one."""
        constant = self.equal.get(value.code)
        return value if constant is None else evolve(value, constant=constant)
