"""The functions of the language that become operators of Python, and what a condition tests."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from attrs import evolve, frozen

from codegen.endpoints.language import Kind
from codegen.endpoints.values import FALSE, TRUE, Value


def is_set(value: Value) -> Value:
    """Return the test for presence."""
    if value.presence != "maybe":
        return TRUE if value.presence == "set" else FALSE
    return Value(
        f"{value.atom} is not None",
        "boolean",
        negated=f"{value.atom} is None",
        names=value.names,
        tested=value.tested,
        compound=True,
    )


def negation(value: Value) -> Value:
    """Return what is true when ``value`` is false, empty or unset."""
    if value.kind == "boolean":
        return evolve(
            value,
            code=value.negated,
            negated=value.code,
            constant=None if value.constant is None else not value.constant,
            tested=value.tested and (value.tested[0], not value.tested[1]),
            compared=value.compared and (*value.compared[:2], not value.compared[2]),
            compound=True,
        )
    if value.kind in ("string", "stringArray"):
        return Value(
            f"not {value.atom}",
            "boolean",
            negated=f"bool({value.code})",
            names=value.names,
            compound=True,
        )
    return negation(is_set(value))


def string_equals(left: Value, right: Value) -> Value:
    """Return the comparison of two strings."""
    left, right = _constant_last(left, right)
    if left.constant is not None:
        return TRUE if left.constant == right.constant else FALSE
    test = _equality(left, right)
    if isinstance(right.constant, str):
        return evolve(test, compared=(left.code, right.constant, True))
    return test


def boolean_equals(left: Value, right: Value) -> Value:
    """Return the comparison of two booleans."""
    left, right = _constant_last(left, right)
    if right.constant is not None:
        return left if right.constant else negation(left)
    return _equality(left, right)


def holds(value: Value) -> Value:
    """Return the test that a condition of this value is: neither false nor unset."""
    if value.kind != "boolean":
        return is_set(value)
    # That an optional boolean is not true does not say that it is unset.
    return evolve(value, tested=None) if value.presence == "maybe" else value


def _constant_last(left: Value, right: Value) -> tuple[Value, Value]:
    return (left, right) if left.constant is None else (right, left)


def _equality(left: Value, right: Value) -> Value:
    code, negated = (f"{left.atom} {operator} {right.atom}" for operator in ("==", "!="))
    names = left.names | right.names
    return Value(code, "boolean", negated=negated, names=names, compound=True)


@frozen
class Operator:
    """What kind of operands it takes (``None`` for any, set or not), and what it makes of them."""

    takes: Kind | None
    emit: Callable[..., Value]


OPERATORS: Mapping[str, Operator] = {
    "isSet": Operator(None, is_set),
    "not": Operator(None, negation),
    "stringEquals": Operator("string", string_equals),
    "booleanEquals": Operator("boolean", boolean_equals),
}
